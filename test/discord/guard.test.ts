import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answers/answer.ts';
import { NO_FILTERS } from '../../src/answers/reach.ts';
import { findWhoSaid } from '../../src/answers/who-said.ts';
import { buildSnapshot } from '../../src/build-snapshot.ts';
import type { ArticleId } from '../../src/corpus/article.ts';
import type { Verbatim } from '../../src/corpus/excerpt.ts';
import { payloadFaults, verbatimIn } from '../../src/discord/guard.ts';
import {
  embedPayload,
  fileNotes,
  textPayload,
  type MessagePayload,
  type SentFile,
} from '../../src/discord/message-payload.ts';
import { renderAnswer } from './drawn.ts';
import { ENGLISH } from '../../src/phrases/english.ts';
import { citationsAnswer, citing, inventedArticle, snapshotOf } from '../phrases/invented.ts';
import { ASKED } from '../support/tiny-corpus.ts';

const article = inventedArticle('The ferry sails. The tram waits.');
const first = citing(article, null, { start: 0, end: 16 });
const answer = citationsAnswer([first]);
const drawn = (each: Answer): MessagePayload => renderAnswer(each, ENGLISH, 'card').payload;
const isVerbatim = verbatimIn(snapshotOf([article]), answer);

describe('payloadFaults', () => {
  test('lets a rendered answer pass', () => {
    expect(payloadFaults(drawn(answer), isVerbatim)).toEqual([]);
  });

  test('refuses a quote that the answer changed', () => {
    const changed = citationsAnswer([{ ...first, quote: 'The ferry sinks.' as Verbatim }]);
    expect(payloadFaults(drawn(changed), isVerbatim)).toEqual([
      'quotation 1 of 17 units stands in no cited article',
    ]);
  });

  test('refuses a sentence that stands in the article and was not cited', () => {
    expect(payloadFaults(textPayload('> The tram waits\\.'), isVerbatim)).toHaveLength(1);
  });

  test('refuses a quote from an article that the snapshot no longer has', () => {
    const gone = verbatimIn(snapshotOf([{ ...article, id: 'shared/other' as ArticleId }]), answer);
    expect(payloadFaults(drawn(answer), gone)).toHaveLength(1);
  });

  test('takes the beginning of a cited sentence', () => {
    expect(payloadFaults(textPayload('> The ferry'), isVerbatim)).toEqual([]);
  });

  test('lets the sentence that tells the speaker be quoted, and no other', () => {
    const text = 'Dana Orr came late. The tram waits. “It rains,” she said.';
    const held = buildSnapshot([inventedArticle(text)], []);
    const question = { phrase: 'it rains', speaker: null, quotedOnly: false, ...NO_FILTERS };
    const allowed = verbatimIn(held, findWhoSaid(held, question, ASKED));
    expect(payloadFaults(textPayload('> Dana Orr came late\\.'), allowed)).toEqual([]);
    expect(payloadFaults(textPayload('> The tram waits\\.'), allowed)).toHaveLength(1);
  });

  test('refuses an empty quotation', () => {
    expect(payloadFaults(textPayload('> '), isVerbatim)).toHaveLength(1);
  });

  test('refuses what breaks a limit', () => {
    expect(payloadFaults(textPayload('x'.repeat(2_001)), isVerbatim)).toHaveLength(1);
  });

  test('refuses mentions', () => {
    const payload = { content: 'x', allowed_mentions: { parse: ['everyone'] } };
    expect(payloadFaults(payload as unknown as MessagePayload, isVerbatim)).not.toEqual([]);
  });

  test.for([
    { parse: [], users: ['900000000000000001'] },
    { parse: [], roles: ['900000000000000001'] },
  ])('refuses mentions by name: %j', (mentions) => {
    const payload = { ...textPayload('x'), allowed_mentions: mentions };
    expect(payloadFaults(payload as unknown as MessagePayload, isVerbatim)).toEqual([
      expect.stringContaining('allowed_mentions allows'),
    ]);
  });

  test('lets exactly the one who is addressed be pinged', () => {
    const [nova, mika] = ['4000000000000000009', '4000000000000000001'];
    const to = (allowed: object): MessagePayload =>
      ({ content: 'x', allowed_mentions: { parse: [], ...allowed } }) as unknown as MessagePayload;
    expect(payloadFaults(to({ users: [nova] }), isVerbatim, [], nova)).toEqual([]);
    expect(payloadFaults(to({}), isVerbatim, [], nova)).toEqual([]);
    for (const [allowed, addressee] of [
      [{ users: [nova] }, null],
      [{ users: [mika] }, nova],
      [{ users: [nova, mika] }, nova],
      [{ users: [nova, nova] }, nova],
      [{ users: [] }, nova],
      [{ users: [nova], roles: [nova] }, nova],
      [{ users: [nova], replied_user: true }, nova],
      [{ parse: ['users'] }, nova],
    ] as const) {
      expect(payloadFaults(to(allowed), isVerbatim, [], addressee)).not.toEqual([]);
    }
  });

  test('reads every text of an embed', () => {
    const quoting = '> secret words';
    for (const embed of [
      { description: quoting },
      { title: quoting },
      { fields: [{ name: 'x', value: quoting }] },
      { footer: { text: quoting } },
    ]) {
      const payload = embedPayload([embed], []);
      expect(payloadFaults(payload, isVerbatim)).toHaveLength(1);
    }
    expect(payloadFaults(embedPayload([{ description: '> The ferry' }], []), isVerbatim)).toEqual(
      [],
    );
  });

  describe('of a message with a file', () => {
    const sent = (text: string): SentFile => ({
      name: 'quote-1.txt',
      contentType: 'text/plain; charset=utf-8',
      bytes: new TextEncoder().encode(text),
    });
    const named = embedPayload([{ description: 'x' }], [], fileNotes([sent('')]));

    test('lets a cited sentence pass', () => {
      expect(payloadFaults(named, isVerbatim, [sent('The ferry sails.')])).toEqual([]);
    });

    test.for(['The ferry sinks.', 'The tram waits.', '\uFEFFThe ferry sails.', ''])(
      'refuses a text that was not cited: %j',
      (text) => {
        expect(payloadFaults(named, isVerbatim, [sent(text)])).toEqual([
          'text file 1 stands in no cited article',
        ]);
      },
    );

    test('refuses files that the message does not name, and names without a file', () => {
      const faults = ['attachments: not the files that are sent'];
      expect(payloadFaults(named, isVerbatim)).toEqual(faults);
      const unnamed = embedPayload([{ description: 'x' }], []);
      expect(payloadFaults(unnamed, isVerbatim, [sent('The ferry sails.')])).toEqual(faults);
    });

    test('leaves pictures alone', () => {
      const picture = { ...sent('not text'), name: 'a.png', contentType: 'image/png' };
      const payload = embedPayload([{ description: 'x' }], [], fileNotes([picture]));
      expect(payloadFaults(payload, isVerbatim, [picture])).toEqual([]);
    });
  });

  test('says where the fault is, not what was quoted', () => {
    const faults = payloadFaults(textPayload('> secret words'), isVerbatim).join();
    expect(faults).not.toContain('secret');
  });
});
