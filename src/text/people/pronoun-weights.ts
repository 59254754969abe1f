/**
 * What speaks for a person being the one whom “he” or “she” means, in points: fitted on 373 pronouns of direct
 * quotations in PolNeAR train whose speakers were labelled by reading (log-linear, squared weights held down by 0.003).
 * Points are natural logarithms of odds.
 */
export const PRONOUN_WEIGHTS = {
  // Of the mention: how many paragraphs above.
  paragraph0: 1.5,
  paragraph1: 0.79,
  paragraph2: -0.79,
  paragraph3: -0.54,
  paragraph4: 0.37,
  // |Mr Reed| left; On Monday, |Reed| left
  beginsSentence: 0.69,
  // |Reed| said; |Reed|, if asked, might
  hasVerb: 0.76,
  // The source of an attribution above.
  inSource: 0.84,
  sameSentence: 0.53,
  sentenceBefore: 1.45,
  // In the last sentence of the paragraph above a pronoun in the first.
  sentenceAbove: 1.06,
  // The first name of the pronoun's paragraph.
  opensParagraph: 0.42,
  // Hale told |Reed|
  afterVerb: -0.68,
  // Reed asked: the answer is another's.
  asks: -0.99,
  // Hale asked |Reed|
  isAsked: -0,
  inQuote: -1.47,
  // |Reed|’s
  possessive: -0.88,
  // |Reed| and Hale
  coordinated: -0.62,
  // In units of 900 characters, two at most.
  distance: -0.59,
  // Of the person: logarithm of how often named.
  oftenNamed: 0.57,
  // More often than anybody of the gender.
  mostNamed: 0.34,
  // The mention is the first of all.
  introduced: 0.81,
  // Somebody called by a role that the article gives to nobody, or to several.
  roleOnly: -2,
  // Spoke last, so many paragraphs above.
  spoke0: 1.8,
  spoke1: 1.05,
  spoke2: -0.03,
  genderUnknown: 0.06,
  // Without a first name: it may be no name at all.
  oneWord: -0.99,
  // Named by what is said: people rarely name themselves.
  inOwnWords: -1.58,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;

/** How much of a feature there is; most are there (1) or not. */
export type PronounFeatures = readonly (readonly [PronounFeature, number])[];
