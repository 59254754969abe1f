/**
 * What speaks for a person being the one whom “he” or “she” means, in points: fitted on 373 pronouns of direct
 * quotations in PolNeAR train whose speakers were labelled by reading (given the annotators' sources and given ours; log-linear, squared
 * weights held down by 0.003).
 * Points are natural logarithms of odds.
 */
export const PRONOUN_WEIGHTS = {
  // Of the mention: how many paragraphs above.
  paragraph0: 1.79,
  paragraph1: 0.68,
  paragraph2: -0.55,
  paragraph3: -0.69,
  paragraph4: 0.36,
  // |Mr Reed| left; On Monday, |Reed| left
  beginsSentence: 0.71,
  // |Reed| said; |Reed|, if asked, might
  hasVerb: 0.67,
  // The source of an attribution above.
  inSource: 0.47,
  sameSentence: 0.52,
  sentenceBefore: 1.54,
  // In the last sentence of the paragraph above a pronoun in the first.
  sentenceAbove: 1.04,
  // The first name of the pronoun's paragraph.
  opensParagraph: 0.08,
  // Hale told |Reed|
  afterVerb: -0.51,
  // Reed asked: the answer is another's.
  asks: -0.97,
  inQuote: -1.57,
  // |Reed|’s
  possessive: -1.14,
  // |Reed| and Hale
  coordinated: -0.64,
  // In units of 900 characters, two at most.
  distance: -0.64,
  // Of the person: logarithm of how often named.
  oftenNamed: 0.49,
  // More often than anybody of the gender.
  mostNamed: 0.24,
  // The mention is the first of all.
  introduced: 0.88,
  // Somebody called by a role that the article gives to nobody, or to several.
  roleOnly: -2.02,
  // Spoke last, so many paragraphs above.
  spoke0: 1.2,
  spoke1: 1.36,
  spoke2: -0.08,
  genderUnknown: -0.13,
  // Without a first name: it may be no name at all.
  oneWord: -1.03,
  // Named by what is said: people rarely name themselves.
  inOwnWords: -1.41,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;

/** How much of a feature there is; most are there (1) or not. */
export type PronounFeatures = readonly (readonly [PronounFeature, number])[];
