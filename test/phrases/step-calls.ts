import type { Phrases } from '../../src/phrases/phrases.ts';
import { englishDateRules, englishQuotationRules } from '../../src/phrases/english-rules.ts';
import {
  DAY,
  EACH_COUNT,
  FIRST,
  HE,
  ID,
  LAST,
  NAME,
  OUTLET,
  same,
  WHERE,
  WHY,
  WUG,
  type Calls,
} from './samples.ts';

type Claim = [string, boolean];
const claim: readonly [Claim, ...Claim[]] = [
  [HE, true],
  [HE, false],
];
const runs: readonly [[readonly string[]], ...[readonly string[]][]] = [[[HE, WUG]], [[HE]]];
const shares: readonly [[number], ...[number][]] = [[0.97]];

function eachRule(rules: Readonly<Record<string, string>>): readonly [[string], ...[string][]] {
  return Object.keys(rules).map((rule) => [rule]) as unknown as [[string]];
}

export const CHECK_CALLS: Calls<Phrases['check']> = {
  verdict: same(
    ['word-for-word', 'other-words', 'indirect', 'nobody', 'absent', 'too-short'],
    claim,
  ),
  otherSpeaker: [
    [HE, NAME, WUG, true],
    [HE, NAME, WUG, false],
  ],
  messageOnly: runs,
  articleOnly: runs,
  misspelt: [[HE, WUG]],
  speaker: { same: [[NAME]], unknown: [[NAME]], unnamed: [[NAME]] },
  onlyIn: [[OUTLET], [null]],
  sameWordsIn: [[[OUTLET, NAME]]],
  leftOut: EACH_COUNT,
};

const MERGES = [
  ...(['same-name', 'first-name-variant', 'initial', 'transliteration'] as const),
  ...(['surname', 'short-form', 'body'] as const),
];

export const STEP_CALLS: Calls<Phrases['step']> = {
  button: { quote: EACH_COUNT, done: EACH_COUNT },
  said: { sharedBy: [[NAME]] },
  context: {
    before: [[true], [false]],
    after: [[true], [false]],
    quote: [
      [3, 3, 12],
      [3, 4, 12],
    ],
  },
  evidence: {
    named: [[HE, WHERE]],
    roleGiven: [[WUG]],
    sure: shares,
    cue: runs,
    quotationRule: eachRule(englishQuotationRules),
    merged: MERGES.map((kind) => [[FIRST, LAST], kind]) as unknown as [
      [readonly [string, string], 'body'],
    ],
    moreMerged: EACH_COUNT,
    joined: {
      heading: { 1: [[OUTLET]], 2: [[OUTLET]], 3: [[OUTLET]] },
      compared: [[HE, WUG]],
      shared: [[[[HE, WUG]]]],
      likeness: shares,
    },
    countedFromPublication: [[DAY]],
    countedFromText: [[HE, DAY]],
    direction: [
      ['past', WUG],
      ['past', null],
      ['same', WUG],
      ['same', null],
      ['future', WUG],
      ['future', null],
    ],
    dateRule: eachRule(englishDateRules),
    dateSure: shares,
  },
  wrongQuote: {
    waiting: EACH_COUNT,
    report: [
      [4, ID, DAY, OUTLET],
      [4, null, DAY, OUTLET],
    ],
    words: [[HE], [null]],
    reason: [[WHY]],
    more: EACH_COUNT,
    notice: EACH_COUNT,
  },
};
