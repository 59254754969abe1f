import type { DroppedText } from '../draft.ts';
import { isDateLine } from '../extract/date-line.ts';
import { isJunkLine } from '../extract/junk-lines.ts';
import { isPartingLine } from '../extract/parting-line.ts';
import type { DumpLine } from './dump-line.ts';
import { dumpLines } from './dump-line.ts';
import { isSubheading } from './is-subheading.ts';

/** A dump in parts: which lines are the article, which are not. No character of a line is changed. */
export interface CleanDump {
  readonly kept: readonly KeptLine[];
  readonly dropped: readonly DumpLine[];
}

export interface KeptLine extends DumpLine {
  readonly isSubheading: boolean;
}

/** The article in a page that a reader tool turned into lines of text; works without knowing the language. */
export function cleanDump(dump: string): CleanDump {
  const lines = dumpLines(dump);
  const [from, to] = bestRun(lines.map(worthOf));
  const inRun = lines.slice(from, to);
  while (isPartingLine(inRun.at(-1)?.text ?? '')) inRun.pop();
  const prose = inRun.filter((line) => kindOf(line) === 'prose');
  const kept = new Map<DumpLine, KeptLine>();
  for (const [index, line] of inRun.entries()) {
    const kind = kindOf(line);
    const following = inRun.slice(index + 1, index + 3).filter((each) => prose.includes(each));
    const heads = kind === 'marked' || (kind === 'label' && isSubheading(line, following));
    if (kind === 'prose' || kind === 'sentence' || (heads && following.length > 0))
      kept.set(line, { ...line, isSubheading: heads });
  }
  return { kept: [...kept.values()], dropped: lines.filter((line) => !kept.has(line)) };
}

type Kind = 'junk' | 'prose' | 'sentence' | 'label' | 'marked';

const PROSE_WORDS = 10;
// A caption or a list entry seldom runs on without a full stop; a paragraph that leads to a list does.
const LONG_WORDS = 15;
// Comments (12) · Related articles · You may also like: what follows is by others, or about something else.
const END =
  /^\W*(?:\d+ )?(?:comments?|kommentare?|commentaires|comentarios|related|similar|recommended|you (?:may|might) also|more (?:from|stories|news|on)|most (?:read|popular)|trending|mehr zum thema|leave a (?:reply|comment))\b/iu;
// ## The cost: a subheading of Markdown, or of a text that was cleaned before
const MARKED = /^##\s+\S/;
// [1] “Red Line Remains”, TASS, https://…
const FOOTNOTE = /^\[\d{1,3}\]\s/;

function kindOf(line: DumpLine): Kind {
  const { text, words, isSentence, isRepeat } = line;
  if (MARKED.test(text)) return 'marked';
  if (FOOTNOTE.test(text) || isJunkLine(text) || isDateLine(text) || isRepeat) return 'junk';
  if (isSentence) return words >= PROSE_WORDS ? 'prose' : 'sentence';
  return words >= LONG_WORDS ? 'prose' : 'label';
}

/** What a line says for (above 0) or against being inside the article, in words. */
function worthOf(line: DumpLine): number {
  switch (kindOf(line)) {
    case 'prose':
      if (isPartingLine(line.text)) return -8;
      if (!line.isSentence) return 0;
      // One endless line, such as a legal notice, must not outweigh a page.
      return Math.min(line.words, 80);
    case 'marked':
      return 0;
    case 'sentence':
      return 2;
    case 'junk':
      return END.test(line.text) ? -40 : -8;
    case 'label':
      return -10;
  }
}

/** The part `[from, to)` with the largest sum (Kadane's algorithm). */
function bestRun(worths: readonly number[]): readonly [from: number, to: number] {
  let best = { sum: 0, from: 0, to: 0 };
  let sum = 0;
  let from = 0;
  for (const [index, worth] of worths.entries()) {
    if (sum <= 0) {
      sum = 0;
      from = index;
    }
    sum += worth;
    if (sum > best.sum) best = { sum, from, to: index + 1 };
  }
  return [best.from, best.to];
}

/** What was left out, with the offset in the text made of `kept` where it would stand. */
export function droppedTexts({ kept, dropped }: CleanDump, text: string): readonly DroppedText[] {
  const starts = paragraphStarts(kept);
  return dropped.map((line) => {
    const next = kept.findIndex(({ start }) => start > line.start);
    return {
      text: line.text,
      start: line.start,
      end: line.end,
      at: next === -1 ? text.length : (starts[next] ?? text.length),
    };
  });
}

/** The canonical text of the kept lines. */
export function dumpText(kept: readonly KeptLine[]): string {
  return kept.map(paragraphOf).join(BREAK);
}

const BREAK = '\n\n';

function paragraphOf({ text, isSubheading }: KeptLine): string {
  return isSubheading && !MARKED.test(text) ? `## ${text}` : text;
}

function paragraphStarts(kept: readonly KeptLine[]): readonly number[] {
  let at = 0;
  return kept.map((line) => {
    const start = at;
    at += paragraphOf(line).length + BREAK.length;
    return start;
  });
}
