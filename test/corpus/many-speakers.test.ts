import { expect, test } from 'vitest';
import type { ArticleId } from '../../src/corpus/article.ts';
import { buildSpeakers } from '../../src/corpus/speakers/build-speakers.ts';
import type { SpeakerSource } from '../../src/corpus/speakers/occurrence.ts';
import type { Person } from '../../src/text/people/person.ts';
import type { Quotation } from '../../src/text/quotation/quotation.ts';

const ARTICLES = 10_000;
const PEOPLE = 15;

/** So many people an article, of forty first names and two thousand surnames. */
function manySources(): readonly SpeakerSource[] {
  return Array.from({ length: ARTICLES }, (_, article): SpeakerSource => {
    const names = Array.from({ length: PEOPLE }, (__, at) => {
      const number = (article * 7919 + at * 104_729) % 80_000;
      return `${letters(number % 40)}a ${letters(number % 2000)}berg`;
    });
    const text = names.join(' ');
    let start = 0;
    const people = names.map((name): Person => {
      const span = { start, end: start + name.length };
      start = span.end + 1;
      return { name, kind: 'person', gender: null, roles: [], mentions: [{ span, form: 'full' }] };
    });
    return {
      article: {
        id: `shared/${article}` as ArticleId,
        ...{ folder: 'shared', text, outlet: null, publishedOn: null },
      },
      analysis: { people, quotations: people.map((__, person) => saidBy(person)) },
    };
  });
}

// 27 → Bab
function letters(number: number): string {
  const word = number
    .toString(26)
    .replaceAll(/./gu, (digit) => 'bcdfghjklmnpqrstvwxzaeiouy'[parseInt(digit, 26)] ?? '');
  return `B${word}`;
}

function saidBy(person: number): Quotation {
  const span = { start: 0, end: 1 };
  return {
    ...{ kind: 'direct', content: [span], cue: [], source: [], quoted: [], sentences: [span] },
    ...{ sourceForm: 'name', polarity: 'said', act: 'speech', confidence: 1, rule: 'invented' },
    speaker: { person, via: 'name', antecedent: null, margin: 10 },
  };
}

test('buildSpeakers joins 150,000 people in seconds, not minutes', { timeout: 60_000 }, () => {
  const sources = manySources();
  const before = process.cpuUsage();
  const { speakers } = buildSpeakers(sources);
  expect(speakers.length).toBeGreaterThan(1000);
  // Two to four seconds of processor time, which grow with what else the machine does.
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(15);
});
