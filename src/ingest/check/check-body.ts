import { brokenCharacter } from '../../corpus/hidden-characters.ts';
import type { IsoDate } from '../../text/iso-date.ts';
import { addDays } from '../../text/iso-date.ts';
import type { BodyRefusal } from '../draft.ts';

const MIN_SENTENCES = 3;
// The shortest of 181 gold bodies has 369.
const MIN_CHARACTERS = 300;
const MAX_CHARACTERS = 200_000;
// The lowest of 181 gold bodies has 0.675; tables of numbers and binary rubbish have less.
const MIN_LETTERS = 0.6;
const DAYS_AHEAD = 2;

// … went home. “Yes!” Then
const SENTENCE_END = /[.!?…。！？][\p{Pf}\p{Pe}"'”’]*(?:\[\d+\])?(?=\s|$|[\u3040-\u9fff])/gu;

/** The rules that nobody can waive; null when the text keeps them. */
export function checkBody(
  text: string,
  title: string | null,
  day: IsoDate | null,
  today: IsoDate,
): BodyRefusal | null {
  const broken = brokenCharacter(text);
  if (broken !== null) return { kind: 'broken-text', codePoint: broken.codePoints[0] ?? '' };
  const characters = text.length;
  if (characters > MAX_CHARACTERS) return { kind: 'too-long', characters, limit: MAX_CHARACTERS };
  if (title !== null && folded(text) === folded(title)) return { kind: 'title-only' };
  const sentences = text.match(SENTENCE_END)?.length ?? 0;
  if (sentences < MIN_SENTENCES || characters < MIN_CHARACTERS)
    return { kind: 'too-short', sentences, characters };
  const visible = text.replaceAll(/\s+/g, '').length;
  const letters = text.match(/[\p{L}\p{M}]/gu)?.length ?? 0;
  if (letters < MIN_LETTERS * visible) return { kind: 'not-prose' };
  if (day !== null && day > addDays(today, DAYS_AHEAD)) return { kind: 'future-date', day };
  return null;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
