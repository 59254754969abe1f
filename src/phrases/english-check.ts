import type { CheckPhrases } from './check-phrases.ts';
import { counted } from './counted.ts';
import { listing } from './listing.ts';

const count = counted('en-GB');
const quoted = (words: string): string => `“${words}”`;
const list = listing('en-GB');
const quotedList = (runs: readonly string[]): string => runs.map(quoted).join(', ');

const found = (isSame: boolean): string => (isSame ? 'Found' : 'Found in other words');

export const englishCheck: CheckPhrases = {
  verdict: {
    'word-for-word': (claim) => `Found word for word: ${quoted(claim)}`,
    'other-words': (claim) => `Found, but with other words: ${quoted(claim)}`,
    indirect: (claim, isSame) =>
      `${found(isSame)}, and only as a paraphrase: the article has it without quotation marks. ${quoted(claim)}`,
    nobody: (claim, isSame) =>
      `${found(isSame)} in an article, which reports nobody as saying it: ${quoted(claim)}`,
    absent: (claim) => `Not found in the articles: ${quoted(claim)}`,
    'too-short': (claim) => `Too short to check: ${quoted(claim)}. A few words more are needed.`,
  },
  otherSpeaker: (claim, speaker, claimed, isSame) =>
    `${found(isSame)}, but the article reports ${speaker} as saying it, not ${quoted(claimed)}: ${quoted(claim)}`,
  nothing: 'There is nothing to check: this message has no words of its own.',
  messageOnly: (runs) => `In the message, not in the article: ${quotedList(runs)}`,
  articleOnly: (runs) => `In the article, not in the message: ${quotedList(runs)}`,
  misspelt: (message, article) =>
    `Spelled otherwise: ${quoted(message)} in the message, ${quoted(article)} in the article`,
  speaker: {
    nobody: 'Whom the message means was not made out: only the words were checked.',
    same: (claimed) => `The message names the same speaker: ${quoted(claimed)}`,
    unknown: (claimed) =>
      `Only the words were checked: the articles do not tell whether ${quoted(claimed)} is the same speaker.`,
    unnamed: (claimed) =>
      `Only the words were checked: the article does not name who says this, so it may or may not be ${quoted(claimed)}.`,
  },
  polarity: {
    said: null,
    denied: 'Note: the article reports this as denied.',
    asked: 'Note: the article reports this as a question.',
    'not-said': 'Note: the article reports this as not said.',
  },
  onlyIn: (outlet) =>
    outlet === null
      ? 'No other outlet was found with this wording.'
      : `This wording was found in ${outlet} alone.`,
  sameWordsIn: (outlets) => `The same words also stand in ${list(outlets)}.`,
  partlyQuoted: 'Only some of these words stand in quotation marks in the article.',
  cut: 'The passage goes on: its first sentences are quoted here.',
  notQuoted: 'It stands in this article, which is quoted above and may not be quoted further:',
  absentNote: 'It may have been said all the same: only the stored articles were searched.',
  leftOut: (n) =>
    `${count(n, { one: 'more quotation', other: 'more quotations' })} in this message not checked.`,
  reports: 'This says what the articles report, never whether it is true.',
};
