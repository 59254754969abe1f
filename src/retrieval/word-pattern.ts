const LETTER = String.raw`[\p{L}\p{M}]`;
// Soft hyphens and joiners stand inside words and are not seen.
const INNER = String.raw`[\p{L}\p{M}\p{N}\u00AD\u200C\u200D]`;
const APOSTROPHE = String.raw`['’＇]`;

const ALTERNATIVES = [
  // U.S., D.C.’s, p.m.
  String.raw`\p{L}(?:\.\p{L})+(?!${INNER})\.?(?:${APOSTROPHE}[sS](?!${INNER}))?`,
  // AT&T, M&S
  String.raw`\p{L}{1,2}&\p{L}(?!${INNER})`,
  // 4.5, 1,000, 4.5bn, 1990s
  String.raw`\p{Nd}+(?:,\p{Nd}{3}(?!\p{Nd}))*(?:\.\p{Nd}+)*${INNER}*(?:${APOSTROPHE}[sS](?!${INNER}))?`,
  // Müller, O’Brien’s, don’t, p53
  String.raw`[\p{L}\p{N}]${INNER}*(?:${APOSTROPHE}${LETTER}+)*`,
];

/** A new pattern, global, so that nobody shares its `lastIndex`: one match a word, as it stands in the text. */
export function wordPattern(): RegExp {
  return new RegExp(ALTERNATIVES.join('|'), 'gu');
}
