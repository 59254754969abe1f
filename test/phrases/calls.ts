import type { KeepingPhrases } from '../../src/phrases/keeping-phrases.ts';
import type { Phrases } from '../../src/phrases/phrases.ts';
import type { Mark } from '../../src/phrases/words.ts';
import { day } from '../support/tiny-corpus.ts';
import { CHECK_CALLS, STEP_CALLS } from './step-calls.ts';
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
  type OrNull,
} from './samples.ts';

/** Refusals have a test of their own, with one of each kind. */
export type Spoken = Omit<Phrases, 'keeping'> & {
  readonly keeping: Omit<KeepingPhrases, 'refusal'>;
};

const away = (['sentence', 'paragraph'] as const).flatMap((unit) =>
  [-1, 0, 1, 2, 5].map((count) => [{ unit, count }] as [{ unit: typeof unit; count: number }]),
) as [[{ unit: 'sentence'; count: number }]];
// What an edge draws holds no words: a channel and an instant.
const CHANNELS: readonly Mark[] = [
  { kind: 'channel', id: '7000000000000000001' },
  { kind: 'channel', id: '7000000000000000002' },
];
const INSTANT: Mark = { kind: 'instant', seconds: 1_748_600_000 };
const counts = { stated: 1, yearInferred: 2, counted: 3, countedInText: 4, byPublication: 7 };
const none = { stated: 0, yearInferred: 0, counted: 0, countedInText: 0, byPublication: 0 };

type Speaker = [string, string | null, string | null];
type Dated = [string, string | null];
const speaker: readonly [Speaker, ...Speaker[]] = [
  [NAME, HE, null],
  [NAME, HE, WHERE],
  [NAME, null, null],
];
const [TOPIC, SPEAKER, BOTH] = [
  { topic: HE, speaker: null },
  { topic: null, speaker: NAME },
  { topic: HE, speaker: NAME },
] as const;
const dated: readonly [Dated, ...Dated[]] = [
  [HE, DAY],
  [HE, null],
];

export const CALLS: Calls<Spoken> = {
  list: [[['a', 'b', 'c']], [['a']]],
  quoted: [[HE]],
  calendar: {
    ...same(['day', 'month', 'year'], [[day('2025-05-30')], [day('2025-12-01')]] as const),
    range: [[FIRST, LAST]],
  } as unknown as Calls<Phrases['calendar']>,
  attribution: {
    speaker: same(['name', 'alias', 'pronoun', 'role'], speaker),
    where: away,
    introducedElsewhere: [
      [NAME, HE, WUG],
      [NAME, null, WUG],
    ],
    namedElsewhere: [
      [NAME, HE],
      [NAME, null],
    ],
    unnamed: [[HE]],
    kind: same(['direct', 'mixed', 'indirect'], [[OUTLET], [null]] as OrNull),
  },
  article: {
    outlet: same(['stated', 'url', 'moderator', 'unknown'], [[OUTLET]] as [[string]]),
    published: same(
      [
        ...(['stated', 'json-ld', 'meta', 'markup', 'url'] as const),
        ...(['text', 'feed', 'moderator', 'inferred', 'unknown'] as const),
      ],
      [[DAY]] as [[string]],
    ),
    openTitled: [[NAME]],
  },
  date: {
    basis: same(
      [
        ...(['stated', 'year-inferred', 'weekday', 'deictic'] as const),
        ...(['relative-to-publication', 'relative-to-text'] as const),
      ],
      dated,
    ),
    about: [[DAY]],
  },
  answer: {
    missing: [[[HE, WUG]]],
    timeline: [[counts], [{ ...none, stated: 1 }], [{ ...none, byPublication: 5 }]],
    alsoReportedBy: [[OUTLET]],
    alsoReportedOn: [[OUTLET, DAY]],
    more: EACH_COUNT,
    page: [[2, 3]],
    matched: [[[HE, WUG]]],
    cut: [[WUG]],
  },
  versions: {
    version: { 1: [[OUTLET]], 2: [[OUTLET]], 3: [[OUTLET]] },
    onlyHere: [[[HE, WUG]]],
    onlyThere: [[[HE, WUG]]],
    directIn: [[OUTLET, NAME]],
    partlyIn: [[OUTLET, NAME]],
    ifOne: [[WHY]],
    side: [[OUTLET, HE]],
    sideWithout: [[OUTLET]],
    sidePublished: [[OUTLET, DAY]],
    moreDisagreements: EACH_COUNT,
    anotherArticle: [[OUTLET]],
    part: [[HE]],
    heading: [
      [TOPIC, 7],
      [SPEAKER, 5],
      [BOTH, 1],
    ],
    reportedBy: [
      [[OUTLET, NAME], true],
      [[OUTLET, NAME], false],
    ],
    notQuotedHere: [
      [[OUTLET], true],
      [[OUTLET, NAME], false],
    ],
    notReportedBy: [[[OUTLET, NAME]]],
    moreOutlets: EACH_COUNT,
    chart: {
      title: [[TOPIC], [SPEAKER], [BOTH]],
      alt: [
        [TOPIC, 7],
        [SPEAKER, 5],
        [BOTH, 1],
      ],
      cell: [[OUTLET, HE, [1, 3]]],
      left: EACH_COUNT,
    },
  },
  speakers: {
    several: [[NAME, 3]],
    one: [
      [NAME, WUG, 1],
      [NAME, null, 5],
    ],
  },
  chart: { title: [[HE]], alt: [[HE, 7]] },
  noEvidence: {
    reason: same(
      [
        ...(['empty-corpus', 'empty-question', 'topic-absent', 'speaker-absent'] as const),
        ...(['speaker-not-on-topic', 'nobody-said', 'nothing-dated'] as const),
        ...(['nothing-shared', 'filtered-out'] as const),
      ],
      [[NAME], [null]] as OrNull,
    ),
    missing: [[[HE, WUG]]],
    searched: [
      [7, 8, 3],
      [1, 1, 0],
    ],
    nearest: [[DAY]],
  },
  check: CHECK_CALLS,
  badOption: { notADate: [['from', HE]], notAChoice: [['kind', HE]] },
  sources: {
    all: [
      [7, 8],
      [1, 1],
    ],
    onTopic: [[HE, 7]],
    coverage: [
      [OUTLET, 7, 8, true],
      [OUTLET, 1, 1, false],
    ],
    silent: [[[OUTLET, NAME]]],
  },
  about: {
    articles: [
      [7, 8],
      [1, 1],
    ],
    sentences: [
      [7, 8, 9],
      [1, 1, 1],
    ],
    published: [
      [FIRST, LAST],
      [FIRST, FIRST],
    ],
    kept: [
      [7, 8],
      [1, 1],
      [null, 8],
    ],
    read: [[INSTANT]],
    languages: [[[FIRST, LAST]]],
    version: [[ID]],
  },
  report: {
    refreshed: [[1.5, ID]],
    added: EACH_COUNT,
    removed: EACH_COUNT,
    changed: EACH_COUNT,
    refreshFailed: [[ID, FIRST]],
    serving: [[FIRST, DAY]],
    lastRefresh: [
      ['swapped', DAY],
      ['unchanged', DAY],
      ['failed', DAY],
    ],
    problems: EACH_COUNT,
    line: EACH_COUNT,
    moreLines: EACH_COUNT,
  },
  keeping: {
    about: [[HE, WHY]],
    doubt: {
      dateUnconfirmed: [[DAY]],
      twoDates: [[FIRST, LAST]],
      language: [[HE, ['en', 'zz']]],
      nearCopy: [
        [NAME, 87, true],
        [NAME, 87, false],
      ],
      hiddenCharacters: [[['U+202E', 'U+200B']]],
    },
    draft: {
      author: [[NAME], [null]],
      rights: [[HE], [null]],
      words: EACH_COUNT,
      first: [[HE]],
      last: [[HE]],
      dropped: EACH_COUNT,
      droppedLine: [[HE]],
      quota: [
        [
          { used: 7, limit: 500 },
          { used: 3, limit: null },
        ],
      ],
      reading: [[1, 7, HE, 12]],
      batch: [[7, 3]],
      batchReady: [
        [4, NAME, OUTLET, 0],
        [4, NAME, OUTLET, 5],
      ],
      batchRefused: [[HE, WHY]],
      batchSaved: [[HE]],
      batchGone: [[HE]],
      cancelled: EACH_COUNT,
      saved: [[NAME]],
      savedCounts: [[ID, 7, 3]],
      savedUncounted: [[ID]],
      quotable: [[1.5]],
      notSaved: [[NAME, WHY]],
    },
    kept: {
      id: [[ID]],
      counts: [
        [7, 3],
        [1, 1],
      ],
      versions: EACH_COUNT,
      removed: [[NAME]],
      until: [[DAY]],
      restored: [[NAME]],
      servingNotYet: [[ID]],
      listed: EACH_COUNT,
      page: [[2, 3]],
    },
    record: {
      logged: EACH_COUNT,
      who: [
        ['member', ID],
        ['operator', null],
        ['feed', ID],
        ['forgotten', null],
      ],
      action: [
        ...([['add'], ['edit'], ['replace'], ['remove'], ['restore'], ['import']] as const),
        ...([['purge'], ['feed-add'], ['feed-remove'], ['feed-pause'], ['feed-resume']] as const),
      ] as unknown as [[string]],
      exported: [[7, 3]],
      role: [[ID], [null]],
      channel: [[ID], [null]],
      answers: [[true], [false]],
      cooldown: EACH_COUNT,
      askedIn: [[[]], [CHANNELS]],
      goneChannels: [[[ID, FIRST]]],
      allChannelsGone: [[[ID, FIRST]]],
      stored: [
        [7, 8, 9],
        [1, 1, 1],
      ],
      forgotten: [
        [7, 8, 9],
        [1, 1, 1],
      ],
    },
    button: { saveAll: EACH_COUNT, date: [[DAY]], look: EACH_COUNT },
  },
  feed: {
    name: [[NAME, HE]],
    added: [[NAME]],
    firstVisit: EACH_COUNT,
    choiceLine: [[4, NAME]],
    listed: [[{ used: 7, limit: 20 }], [{ used: 7, limit: null }]],
    active: [[DAY]],
    visited: [[DAY], [null]],
    articles: EACH_COUNT,
    errors: EACH_COUNT,
    channel: [[ID]],
    visiting: [[NAME, 1, 7]],
    brought: EACH_COUNT,
    replaced: EACH_COUNT,
    leftOut: EACH_COUNT,
    leftOutLine: [[HE, WHY]],
    postponed: EACH_COUNT,
    isPaused: [[NAME]],
    isResumed: [[NAME]],
    removalAsked: [
      [NAME, 7],
      [NAME, 1],
    ],
    removed: [[NAME]],
    news: [
      [NAME, 7],
      [NAME, 1],
    ],
    moreNews: EACH_COUNT,
    feedStopped: [[NAME]],
    button: { follow: EACH_COUNT },
  },
  form: { title: {} },
  step: STEP_CALLS,
  error: {
    internal: [[ID]],
    refused: [[ID]],
    askElsewhere: [[CHANNELS]],
    tooEarly: [[INSTANT]],
  },
};
