import type { Span } from '../span.ts';
import { beforeNumber, maybeLast, neverLast } from './abbreviations.ts';

export interface StopCandidate {
  readonly text: string;
  /** Where the sentence began. */
  readonly start: number;
  readonly stop: Span;
  /** Behind the marks that close with the stop. */
  readonly end: number;
  readonly paragraph: Span;
}

// Words that begin sentences and hardly ever follow an abbreviation inside one.
const OPENERS = new Set(
  (
    'the a an this that these those it he she they we you i his her their its our my your there here and but or so ' +
    'yet if when while after before since although though however meanwhile moreover nevertheless still also in on ' +
    'at by for from with as to under over during about according asked what who why how where which not no one two ' +
    'some many most all both each every another other then now today yesterday later last earlier despite instead ' +
    'because once until unlike'
  ).split(' '),
);

// A verb that can close an attribution after “?” or “!”: “Why?” Mr Reed asked.
const SPEECH =
  /^(?:\S+\s){1,6}?(?:said|says|asked|asks|added|adds|wrote|writes|tweeted|shouted|yelled|replied|wondered|exclaimed|cried|told|continued|demanded|joked|insisted|declared|quipped|responded|recalled|posted)(?:[.,;:]|\s(?:in|on|at|to|of|during|after|before|when|as|while|with|him|her|them|me|us|reporters|the|a|an|this|last|rhetorically)\b|$)/u;

/** Whether the full stop, question mark or the like closes its sentence, judged by what stands around it. */
export function endsSentence(candidate: StopCandidate): boolean {
  const { text, stop, end, paragraph } = candidate;
  const after = text.slice(end, Math.min(paragraph.end, end + 160));
  const next = after.trimStart();
  if (next === '') return true;
  const mark = text.slice(stop.start, stop.end);
  if (after === next) return end === stop.end && mark === '.' && isMissingSpace(candidate, after);
  // “he said”, “and”, “, who”
  if (/^["“‘']?\p{Ll}|^[,;:)\]–—―&/-]/u.test(next)) return false;
  if (isOpenParenthesis(text, candidate.start, end, paragraph.end)) return false;
  if (/[?!]/u.test(mark)) return !(/["”’']/u.test(text.slice(stop.end, end)) && SPEECH.test(next));
  if (mark !== '.') return !/^I\b/u.test(next);
  return end > stop.end || !isAbbreviation(candidate, next);
}

// scale war.The United States: not U.S.Army, example.Com
function isMissingSpace({ text, start, stop }: StopCandidate, after: string): boolean {
  const before = text.slice(Math.max(start, stop.start - 40), stop.start);
  return (
    /(?:^|[\s"“‘(])(?:\p{L}*\p{Ll}{2}|\p{N}{4})$/u.test(before) &&
    /^["“]?(?:[AI]\s|\p{Lu}\p{Ll}+[\s,’'])/u.test(after) &&
    !/^(?:Com|Org|Net|Gov|Edu|Co|Io)\b/u.test(after)
  );
}

// He left (it was late. Very late) and slept.
function isOpenParenthesis(text: string, start: number, end: number, limit: number): boolean {
  const sentence = text.slice(start, end);
  const opening = sentence.lastIndexOf('(');
  if (opening <= 0 || sentence.trimStart().startsWith('(')) return false;
  if (sentence.indexOf(')', opening) !== -1) return false;
  const closing = text.indexOf(')', end);
  return closing !== -1 && closing < Math.min(limit, end + 300);
}

function isAbbreviation({ text, start, stop }: StopCandidate, next: string): boolean {
  const before = text.slice(Math.max(start, stop.start - 40), stop.start);
  const word = /[\p{L}\p{N}.'’]*$/u.exec(before)?.[0] ?? '';
  const lower = word.toLowerCase();
  const nextWord = /^["“‘'(]?(?<word>[\p{L}\p{N}]+)/u.exec(next)?.groups?.['word'] ?? '';
  if (word === '' || /^\p{N}+$/u.test(word)) return isListNumber(text, start, stop, word);
  if (neverLast.has(lower) && startsUpper(nextWord))
    return lower !== word || !OPENERS.has(nextWord.toLowerCase());
  if (beforeNumber.has(lower)) return /^\p{N}/u.test(nextWord);
  const isInitial = /^\p{Lu}$/u.test(word) && word !== 'I';
  const isDotted = /^\p{L}{1,2}(?:\.\p{L}{1,2})+$/u.test(word);
  if (!isInitial && !isDotted && !(maybeLast.has(lower) && startsUpper(word))) return false;
  if (/^(?:a\.m|p\.m)$/u.test(lower)) return /^\p{N}|^(?:E|C|M|P|G|B)[SMD]?T$|day$/u.test(nextWord);
  return !OPENERS.has(nextWord.toLowerCase()) && !/^(?:["“‘]|'')/u.test(next);
}

const startsUpper = (word: string): boolean => /^\p{Lu}/u.test(word);

// “1. Open the door”: the number belongs to the sentence it counts.
function isListNumber(text: string, start: number, stop: Span, word: string): boolean {
  return word !== '' && text.slice(start, stop.start).trim() === word && word.length <= 3;
}
