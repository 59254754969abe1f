import type { Compared } from '../answers/groups/variant.ts';
import { counted } from './counted.ts';
import { listing } from './listing.ts';
import type { VersionPhrases } from './phrases.ts';

const LANGUAGE = 'en-GB';
const count = counted(LANGUAGE);
const list = listing(LANGUAGE);
const quoted = (words: string): string => `“${words}”`;
const quotedList = (words: readonly string[]): string => words.map(quoted).join(', ');

/** The English words for one statement in several outlets. */
export const englishVersions: VersionPhrases = {
  version: {
    1: (outlet) => `The same words in ${outlet}`,
    2: (outlet) => `The same statement in other words in ${outlet}, as far as can be told`,
    3: (outlet) => `Possibly the same in ${outlet}; the wording differs by outlet`,
  },
  sameArticle: 'The same statement elsewhere in the same article, as far as can be told',
  onlyHere: (words) => `Only here: ${quotedList(words)}`,
  onlyThere: (words) => `Only in the first version: ${quotedList(words)}`,
  otherThroughout: 'Other words throughout',
  partlyIn: (direct, partly) =>
    `Direct quotation in ${direct}, only partly in quotation marks in ${partly}`,
  directIn: (direct, paraphrase) => `Direct quotation in ${direct}, paraphrase in ${paraphrase}`,
  about: {
    number: 'The outlets give different numbers',
    name: 'The outlets give different names or offices',
    date: 'The outlets give different days',
    strength: 'The outlets put it more or less strongly',
    polarity: 'The outlets differ in whether it was said, denied or only asked about',
  },
  aboutWithin: {
    number: 'The article gives two numbers',
    name: 'The article gives two names or offices',
    date: 'The article gives two days',
    strength: 'The article puts it more and less strongly',
    polarity: 'The article has it said, denied or only asked about',
  },
  ifOne: (told) => `${told}, if it is one statement`,
  side: (outlet, words) => `${outlet}: ${quoted(words)}`,
  sideWithout: (outlet) => `${outlet}: no such word`,
  sidePublished: (outlet, day) => `${outlet}: published ${day}`,
  moreDisagreements: (n) =>
    `${count(n, { one: 'more difference', other: 'more differences' })}: /compare lists them`,
  anotherArticle: (outlet) => `${outlet} (another article)`,
  part: (words) => `Compared here: ${quoted(words)}`,
  heading: (asked, n) =>
    `${about(asked)}: ${count(n, { one: 'statement', other: 'statements' })} to compare`,
  reportedBy: (outlets, isSure) =>
    `Reported by ${list(outlets)}${isSure ? '' : ', as far as can be told'}`,
  notQuotedHere: (outlets, isSure) =>
    `Also reported by ${list(outlets)}${isSure ? '' : ', as far as can be told'}; not quoted here`,
  notReportedBy: (outlets) => `Not found in the stored articles of ${list(outlets)}`,
  moreOutlets: (n) => count(n, { one: 'other outlet', other: 'other outlets' }),
  chart: {
    legend: { direct: 'direct quotation', paraphrase: 'paraphrase', possible: 'possibly the same' },
    title: about,
    alt: (asked, n) =>
      `Which outlet reports which of ${count(n, { one: 'statement', other: 'statements' })}, as far as can be told: ${about(asked)}.`,
    left: (n) => `${count(n, { one: 'other outlet', other: 'other outlets' })} not drawn here`,
    cell: (outlet, kind, statements) => `${outlet}, ${kind}: ${statements.join(', ')}.`,
  },
};

function about({ topic, speaker }: Compared): string {
  if (topic === null) return speaker ?? '';
  return speaker === null ? topic : `${speaker}, ${topic}`;
}
