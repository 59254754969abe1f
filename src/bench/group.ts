import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { ArticleId } from '../corpus/article.ts';
import type { Speaker, SpeakerId, SpeakerRegistry } from '../corpus/speakers/speaker.ts';
import { openGrouper } from '../groups/open-grouper.ts';
import type { StatementSource } from '../groups/part.ts';
import { COMMON_TERMS } from '../groups/common-terms.ts';
import type { Quotation } from '../text/quotation/quotation.ts';
import { parseIsoDate } from '../text/iso-date.ts';
import type { Span } from '../text/span.ts';
import { cpuTime, median } from './cpu-time.ts';
import type { Question } from './question.ts';

const STATEMENTS = 100_000;
const AN_ARTICLE = 10;
const SPEAKERS = 4000;
const OUTLETS = 20;
// As many days as a year of news; every fourth article tells again what another said.
const DAYS = 365;
const SINGLE_ADDS = 5;
// An agency's story on one day, with a line of their own in every second outlet.
const COPIES = [100, 400, 1600];

/** What grouping the statements of a whole corpus costs, one article more, and one story that many carry. */
export const groupSpeed: Question = {
  takes: '[STATEMENTS]',
  measure: ([given = String(STATEMENTS), ...others]) => {
    const statements = Number(given);
    if (others.length > 0 || !Number.isInteger(statements) || statements < AN_ARTICLE) {
      return { kind: 'refused', reason: 'Cannot measure: npm run bench -- group [STATEMENTS]' };
    }
    return { kind: 'lines', lines: report(Math.round(statements / AN_ARTICLE)) };
  },
};

function report(articles: number): readonly string[] {
  const sources = Array.from({ length: articles + SINGLE_ADDS }, (_, place) => invented(place));
  const registry = registryOf(sources);
  const before = memoryUsed();
  const grouper = openGrouper();
  let groups = 0;
  let links = 0;
  const whole = cpuTime(() => {
    const found = grouper(sources.slice(0, articles), registry);
    groups = found.folders.length;
    links = found.links.a.length;
  });
  const held = heldSince(before);
  const adds = Array.from({ length: SINGLE_ADDS }, (_, more) => articles + more + 1);
  const nothing = adds.map(() => cpuTime(() => grouper(sources.slice(0, articles), registry)));
  const ends = adds.map((count) => cpuTime(() => grouper(sources.slice(0, count), registry)));
  return [
    `${articles * AN_ARTICLE} statements in ${articles} invented articles, ${SPEAKERS} speakers, ${DAYS} days: ${groups} groups, ${links} links`,
    `Processor time: all ${(whole / 1000).toFixed(1)} s; held ${held}`,
    times('one article more', ends),
    times('the same again', nothing),
    ...COPIES.map(copiesLine),
  ];
}

function times(name: string, each: readonly number[]): string {
  const all = each.map((time) => time.toFixed(0)).join(', ');
  return `${name.padEnd(20)}median ${median(each).toFixed(0)} ms (${all})`;
}

function copiesLine(count: number): string {
  const story = invented(0);
  const sources = Array.from({ length: count + 1 }, (_, place) => copyOf(story, place));
  const registry = registryOf(sources);
  const before = memoryUsed();
  const grouper = openGrouper();
  const all = cpuTime(() => grouper(sources.slice(0, count), registry));
  const held = heldSince(before);
  const more = cpuTime(() => grouper(sources, registry));
  return `${count} copies of one story: ${all.toFixed(0)} ms, ${held}; one more ${more.toFixed(0)} ms`;
}

function copyOf(story: Invented, place: number): Invented {
  const id = `shared/${String(place).padStart(8, '0')}` as ArticleId;
  const text = place % 2 === 0 ? story.article.text : `${story.article.text} ${letters(place)}`;
  return { ...story, article: { ...story.article, id, text } };
}

type MemoryUsed = Pick<NodeJS.MemoryUsage, 'heapUsed' | 'arrayBuffers'>;

/** Bytes in use once what nobody needs is gone. */
function memoryUsed(): MemoryUsed {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage();
}

function heldSince(before: MemoryUsed): string {
  const { heapUsed, arrayBuffers } = memoryUsed();
  const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
  return `${inMegabytes(heapUsed - before.heapUsed)} of heap, ${inMegabytes(arrayBuffers - before.arrayBuffers)} of arrays`;
}

// A generator of small numbers that gives the same each time (Park and Miller 1988).
function random(seed: number): () => number {
  let state = (seed * 48_271 + 11) % 2_147_483_647;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

interface Invented extends StatementSource {
  /** Who says each statement. */
  readonly spoken: readonly number[];
}

const COMMON = COMMON_TERMS.flatMap(({ terms }) => terms.trim().split(/\s+/u));

/** Sentences of common and rare words; few speakers say much, most say little. */
function invented(place: number): Invented {
  const isRetold = place % 4 === 3;
  const next = random(isRetold ? place - 3 : place);
  const drift = random(place + 7);
  const day = Math.floor(next() * DAYS);
  const sentences: { start: number; end: number; paragraph: number; isHeading: boolean }[] = [];
  const quotations: Quotation[] = [];
  const spoken: number[] = [];
  let text = '';
  for (let number = 0; number < AN_ARTICLE; number += 1) {
    spoken.push(Math.floor(SPEAKERS * next() ** 3));
    const words = Array.from({ length: 18 }, () => {
      const rare = letters(Math.floor(30_000 * next() ** 2));
      const word = next() < 0.6 ? (COMMON[Math.floor(COMMON.length * next())] ?? '') : rare;
      return isRetold && drift() < 0.15 ? letters(Math.floor(30_000 * drift())) : word;
    });
    const start = text.length;
    text += `${words.join(' ')}.`;
    const span = { start, end: text.length };
    text += ' ';
    sentences.push({ ...span, paragraph: number, isHeading: false });
    quotations.push(saidBy(number, span));
  }
  return {
    spoken,
    article: {
      id: `shared/${String(place).padStart(8, '0')}` as ArticleId,
      ...{ folder: 'shared', text },
      outlet: { value: `Outlet ${place % OUTLETS}`, basis: 'stated' },
      publishedOn: dayOf(day),
    },
    analysis: { sentences, people: [], quotations, dates: [] },
  };
}

function dayOf(day: number): StatementSource['article']['publishedOn'] {
  const value = parseIsoDate(new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));
  return value === null ? null : { value, basis: 'stated' };
}

// 27 → bab
function letters(number: number): string {
  return `b${number.toString(26).replaceAll(/./gu, (digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[parseInt(digit, 26)] ?? '')}`;
}

function saidBy(person: number, span: Span): Quotation {
  return {
    ...{ kind: 'direct', content: [span], cue: [], source: [], quoted: [], sentences: [span] },
    ...{ sourceForm: 'name', polarity: 'said', act: 'speech', confidence: 1, rule: 'invented' },
    speaker: { person, via: 'name', antecedent: null, margin: 10 },
  };
}

function registryOf(sources: readonly Invented[]): SpeakerRegistry {
  const speakers = Array.from({ length: SPEAKERS }, (_, place): Speaker => {
    const name = `Speaker ${place}`;
    const seen = { form: name, folder: 'shared', articles: 1, firstOn: null, lastOn: null };
    return {
      ...{ id: name as SpeakerId, name, kind: 'person', gender: null, roles: [], merges: [] },
      aliases: [{ ...seen, type: 'full' }],
      statements: [],
    };
  });
  const starts = Uint32Array.from({ length: sources.length + 1 }, (_, place) => place * AN_ARTICLE);
  const places = Uint32Array.from(sources.flatMap(({ spoken }) => spoken.map((each) => each + 1)));
  return { speakers, ofPerson: { starts, places }, rolesElsewhere: [] };
}
