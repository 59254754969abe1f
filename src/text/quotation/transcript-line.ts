import { isFirstName } from '../people/lexicon/first-names.ts';
import { answeringLabels, askingLabels } from '../people/lexicon/transcript-labels.ts';
import type { Draft } from './draft.ts';
import type { Passage } from './rule.ts';
import { contentSpan } from './syntax/content.ts';
import { isQuoted } from './syntax/reading.ts';

// REED: We are ready. · GEN. REED: … · Dana Reed: … · Q: … · A. … · Moderator: …; “REED: … where each line is quoted
const LABEL =
  /^(?<mark>["“]?)(?<label>\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}?)(?::|(?<=^[QA])\.)\s+(?=\S)/u;

/** A line of a transcript: who speaks, a colon, and their words without quotation marks, to the end of the paragraph. */
export function transcriptLine(passage: Passage): readonly Draft[] {
  const { text, paragraph, tokens } = passage;
  const { mark = '', label } = LABEL.exec(text.slice(paragraph.start, paragraph.end))?.groups ?? {};
  if (label === undefined || !isSpeaker(label, text) || !standsAmongLines(text, paragraph))
    return [];
  const start = paragraph.start + mark.length;
  const colon = start + label.length;
  const words = tokens.findIndex((token) => token.start > colon);
  if (words === -1 || (mark === '' && isQuoted(passage, words))) return [];
  const content = contentSpan(passage, { from: words, to: tokens.length });
  // “Dana Reed: 1,769.” is a count.
  if (content === null || !/^\p{L}/u.test(text.slice(content.start))) return [];
  const isAsked = isAsking(label) && (QUESTION.test(plain(label)) || text[content.end] === '?');
  return [
    {
      content: [content],
      cue: text[colon] === ':' ? { start: colon, end: colon + 1 } : null,
      source: { start, end: colon },
      polarity: isAsked ? 'asked' : 'said',
      rule: 'transcript-line',
    },
  ];
}

const QUESTION = /^q(?:uestion)?$/u;

function labelOf(line: string): string | null {
  return LABEL.exec(line)?.groups?.['label'] ?? null;
}

function plain(label: string): string {
  return label.toLowerCase().replace(/\.$/u, '');
}

function isAsking(label: string): boolean {
  return askingLabels.has(plain(label));
}

/** Whether a label names somebody; of “TAXES:” and “Climate Change:” nothing shows it. */
function isSpeaker(label: string, text: string): boolean {
  if (isAsking(label) || answeringLabels.has(plain(label))) return true;
  const words = label.split(' ');
  if (label !== label.toUpperCase()) {
    return words.length > 1 && isFirstName(words[0]?.toLowerCase() ?? '');
  }
  const last = words.at(-1) ?? '';
  if (!/^\p{Lu}[\p{Lu}'’-]+$/u.test(last)) return false;
  // Keith |Kellogg|, Gen. |Kellogg|
  const name = `${last.charAt(0)}${last.slice(1).toLowerCase()}`;
  return [' ', '. '].some((gap) => {
    const at = text.indexOf(`${gap}${name}`);
    return (
      at > 0 && /\p{Lu}\p{Ll}+\.?$/u.test(text.slice(Math.max(0, at - 20), at + gap.length - 1))
    );
  });
}

// One answer may run over two paragraphs.
const REACH = 2;

/** Whether one of the lines around it has such a label too. */
function standsAmongLines(text: string, { start, end }: Passage['paragraph']): boolean {
  const around = [
    ...linesOf(text.slice(Math.max(0, start - WINDOW), start)).slice(-REACH),
    ...linesOf(text.slice(end, end + WINDOW)).slice(0, REACH),
  ];
  return around.some((line) => {
    const label = labelOf(line);
    return label !== null && isSpeaker(label, text);
  });
}

// Longer paragraphs than these characters are no lines of a talk.
const WINDOW = 3000;

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
