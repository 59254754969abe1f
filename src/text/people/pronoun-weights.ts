/**
 * What speaks for a person being the one whom “he” or “she” means, in points: fitted on 240 pronouns of direct
 * quotations in PolNeAR train whose speakers were labelled by reading (log-linear, squared weights held down by 0.003).
 * Points are natural logarithms of odds.
 */
export const PRONOUN_WEIGHTS = {
  // Of the mention: how many paragraphs above.
  paragraph0: 1.6,
  paragraph1: 1.77,
  paragraph2: -1.02,
  paragraph3: -0.61,
  paragraph4: -0.35,
  // |Mr Reed| left; On Monday, |Reed| left
  beginsSentence: 0.64,
  // |Reed| said; |Reed|, if asked, might
  hasVerb: 1.32,
  // The source of an attribution above.
  inSource: 1.4,
  sameSentence: 1.18,
  sentenceBefore: 1.81,
  inQuote: -1.73,
  // |Reed|’s
  possessive: -0.91,
  // |Reed| and Hale
  coordinated: -0.48,
  // In units of 900 characters, two at most.
  distance: -1.06,
  // Of the person: logarithm of how often named.
  oftenNamed: 0.16,
  // Spoke last, so many paragraphs above.
  spoke0: 1.45,
  spoke1: 0.71,
  spoke2: 0.21,
  genderUnknown: 0.13,
  // Named by what is said: people rarely name themselves.
  inOwnWords: -1.49,
} as const;

export type PronounFeature = keyof typeof PRONOUN_WEIGHTS;

/** How much of a feature there is; most are there (1) or not. */
export type PronounFeatures = readonly (readonly [PronounFeature, number])[];
