interface Precision {
  /** Of contents that hold quoted words. */
  readonly quoted: number;
  readonly unquoted: number;
}

/**
 * The share of a rule's attributions on PolNeAR train (840 articles) whose content overlaps the annotators' by a half
 * and whose source shares a word with theirs: the last table of `npm run eval:quotes`. Where it has fewer than twenty
 * cases, both columns together; `as-source-cue` has none there and takes an even chance.
 */
export const CONFIDENCE = {
  'according-to': { quoted: 0.84, unquoted: 0.82 },
  'as-source-cue': { quoted: 0.5, unquoted: 0.5 },
  'clause-source-cue': { quoted: 0.88, unquoted: 0.67 },
  'colon-paragraph': { quoted: 0.79, unquoted: 0.79 },
  'colon-quotation': { quoted: 0.62, unquoted: 0.62 },
  // Quoted words without a cue name nobody, where the gold mostly has a source. On the folds of the links, none unquoted.
  'content-alone': { quoted: 0.03, unquoted: 0.03 },
  'content-cue-source': { quoted: 0.93, unquoted: 0.93 },
  'content-source-cue': { quoted: 0.95, unquoted: 0.95 },
  'coordinated-cue': { quoted: 0.7, unquoted: 0.56 },
  'cue-and-quotation': { quoted: 0.83, unquoted: 0.83 },
  'dash-signature': { quoted: 0.86, unquoted: 0.86 },
  'noun-cue': { quoted: 0.37, unquoted: 0.36 },
  'participle-cue': { quoted: 0.78, unquoted: 0.67 },
  'participle-cue-object': { quoted: 0.7, unquoted: 0.43 },
  'passive-by': { quoted: 0.43, unquoted: 0.44 },
  'quotation-and-verb': { quoted: 0.95, unquoted: 0.95 },
  'source-cue-clause': { quoted: 0.8, unquoted: 0.66 },
  'source-cue-object': { quoted: 0.74, unquoted: 0.57 },
  'source-cue-quote': { quoted: 0.74, unquoted: 0.74 },
  'source-cue-that': { quoted: 0.92, unquoted: 0.82 },
  // Read: 65 of 65 are what their speaker says. The annotators of two in three mark what is said inside instead.
  'transcript-line': { quoted: 0.97, unquoted: 0.97 },
  // Of finds that no rule backs, on PolNeAR dev: for the few that fall in no bin of the model's own table.
  tagger: { quoted: 0.47, unquoted: 0.42 },
} as const satisfies Readonly<Record<string, Precision>>;

export type RuleName = keyof typeof CONFIDENCE;
