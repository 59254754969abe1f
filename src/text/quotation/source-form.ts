import type { Span } from '../span.ts';
import type { SourceForm } from './quotation.ts';

const PRONOUNS = new Set('he she they it we i you him her them us me others'.split(' '));
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose']);

/** What the words of a source are: a name when a capital stands inside them, not only at their start. */
export function sourceFormOf(source: Span | null, text: string): SourceForm {
  if (source === null) return 'none';
  const words = text.slice(source.start, source.end);
  const lower = words.toLowerCase();
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (RELATIVES.has(lower)) return 'relative';
  // “Ms Hale”, “NATO”; not “The mayor”
  const startsSmall =
    /^(?:the|a|an|some|many|several|most|all|this|that|his|her|their|its|our|my)\s/iu.test(words);
  const rest = startsSmall ? words.slice(words.indexOf(' ')) : words;
  return /\p{Lu}/u.test(rest) ? 'name' : 'nominal';
}
