import type { Span } from '../span.ts';
import type { Draft } from './draft.ts';
import { joinFollowing } from './join-following.ts';
import type { Passage } from './rule.ts';
import { RULES } from './rules.ts';

/** The attributions of one paragraph, in order of place. What one rule found, the next ones leave alone. */
export function applyRules(passage: Omit<Passage, 'found'>): readonly Draft[] {
  const { start, end } = passage.paragraph;
  // One mark a character: comparing every pair of spans would be quadratic in a paragraph full of them.
  const taken = new Uint8Array(end - start);
  let found: readonly Draft[] = [];
  for (const rule of RULES) {
    const fresh = rule({ ...passage, found }).filter((draft) => take(draft, taken, start));
    if (fresh.length === 0) continue;
    found = [...found, ...fresh].toSorted((a, b) => a.content[0].start - b.content[0].start);
  }
  return joinFollowing({ ...passage, found });
}

/** Marks what a draft holds, unless some of it is held already. */
function take({ content, cue }: Draft, taken: Uint8Array, offset: number): boolean {
  // A cue may stand in the paragraph above, “She wrote:”, or below, “— Dana Hale”.
  const isHere = cue !== null && cue.start >= offset && cue.end <= offset + taken.length;
  const spans = isHere ? [...content, cue] : content;
  if (spans.some((span) => isTaken(span, taken, offset))) return false;
  for (const span of spans) taken.fill(1, span.start - offset, span.end - offset);
  return true;
}

function isTaken({ start, end }: Span, taken: Uint8Array, offset: number): boolean {
  const first = taken.indexOf(1, start - offset);
  return first !== -1 && first < end - offset;
}
