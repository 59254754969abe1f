import { describe, expect, test } from 'vitest';
import type { Refused } from '../../src/operations/refused.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { CATALOGUES } from '../../src/phrases/phrases-for.ts';
import { refusalWords } from '../../src/phrases/report-lines.ts';
import { day } from '../support/tiny-corpus.ts';

// One of each kind; the type says when one is missing.
const EACH: { readonly [Kind in Refused['kind']]: Extract<Refused, { readonly kind: Kind }> } = {
  'bad-address': { kind: 'bad-address' },
  port: { kind: 'port' },
  'private-address': { kind: 'private-address' },
  'unknown-host': { kind: 'unknown-host' },
  unreachable: { kind: 'unreachable' },
  'too-many-redirects': { kind: 'too-many-redirects' },
  slow: { kind: 'slow' },
  stopped: { kind: 'stopped' },
  'too-large': { kind: 'too-large' },
  'content-type': { kind: 'content-type', mediaType: 'application/pdf' },
  'content-encoding': { kind: 'content-encoding' },
  robots: { kind: 'robots' },
  'robots-unreachable': { kind: 'robots-unreachable' },
  status: { kind: 'status', status: 404 },
  'file-type': { kind: 'file-type' },
  'file-too-large': { kind: 'file-too-large', limit: 1_048_576 },
  binary: { kind: 'binary' },
  'json-shape': { kind: 'json-shape' },
  'front-matter': { kind: 'front-matter', line: 3, fault: 'The key "id" stands twice' },
  'no-feed': { kind: 'no-feed' },
  'too-deep': { kind: 'too-deep' },
  'too-many-elements': { kind: 'too-many-elements' },
  'reader-stopped': { kind: 'reader-stopped', after: 'time' },
  noarchive: { kind: 'noarchive' },
  paywall: { kind: 'paywall' },
  'no-article': { kind: 'no-article' },
  'too-short': { kind: 'too-short', sentences: 1, characters: 80 },
  'too-long': { kind: 'too-long', characters: 300_000, limit: 200_000 },
  'not-prose': { kind: 'not-prose' },
  'broken-text': { kind: 'broken-text', codePoint: 'U+0000' },
  'title-only': { kind: 'title-only' },
  'future-date': { kind: 'future-date', day: day('2030-01-01') },
  'disk-full': { kind: 'disk-full' },
  'read-only': { kind: 'read-only' },
  corrupt: { kind: 'corrupt' },
  'storage-failed': { kind: 'storage-failed', code: 'EIO' },
  unreadable: { kind: 'unreadable', problems: [] },
  'same-text': { kind: 'same-text', as: 'shared/rail-strike' },
  'over-quota': { kind: 'over-quota', of: 'articles', used: 500, limit: 500 },
  'not-found': { kind: 'not-found' },
  'id-taken': { kind: 'id-taken', file: 'shared/rail-strike.md' },
  unchanged: { kind: 'unchanged' },
  'records-closed': { kind: 'records-closed', reason: 'corrupt' },
  'draft-gone': { kind: 'draft-gone' },
  'date-open': { kind: 'date-open' },
  'other-text': { kind: 'other-text' },
  'list-gone': { kind: 'list-gone' },
  'no-link': { kind: 'no-link' },
  'too-many-links': { kind: 'too-many-links', limit: 10 },
  'not-a-day': { kind: 'not-a-day', typed: 'soon' },
  'too-large-to-send': { kind: 'too-large-to-send', bytes: 20_000_000, limit: 10_000_000 },
  'feed-known': { kind: 'feed-known' },
  'feed-unknown': { kind: 'feed-unknown' },
  'everyone-role': { kind: 'everyone-role' },
  'cooldown-range': { kind: 'cooldown-range', longest: 3_600 },
  'too-many-channels': { kind: 'too-many-channels', limit: 25 },
  'channel-elsewhere': { kind: 'channel-elsewhere' },
  'servers-only': { kind: 'servers-only' },
};

describe('refusalWords', () => {
  test.for(Object.values(EACH))('says in a short sentence what to do about %j', (refusal) => {
    const words = refusalWords(refusal, ENGLISH);
    expect(words).toMatch(/^[A-Z“].{15,190}$/u);
    expect(words).not.toMatch(/undefined|null|\[object/);
  });

  const others = CATALOGUES.filter((phrases) => phrases !== ENGLISH);
  test.for(others)('says the same in another language: $language', (phrases) => {
    for (const refusal of Object.values(EACH)) {
      const [english, words] = [refusalWords(refusal, ENGLISH), refusalWords(refusal, phrases)];
      expect(words).toMatch(/^[\p{Lu}“«h].{15,230}$/u);
      expect(words).not.toMatch(/undefined|null|NaN|\[object/);
      // What was given, and what is typed, stands in every language.
      for (const [kept] of english.matchAll(
        /\d[\d-]*|\/[a-z]+ [a-z]+|https:|robots\.txt|U\+0000|npm run corpus/gu,
      ))
        expect(words).toContain(kept);
      expect(words).not.toBe(english);
    }
  });
});
