import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkMessage } from '../../../src/answers/check/check-message.ts';
import { rightfulAnswer } from '../../../src/answers/within-rights.ts';
import { faultsOf } from '../../discord/drawn.ts';
import { escapeMarkdown } from '../../../src/discord/escape.ts';
import type { Snapshot } from '../../../src/snapshot.ts';
import {
  ASKED,
  adversarialSnapshot,
  seedSnapshot,
  tinySnapshot,
} from '../../support/tiny-corpus.ts';

let snapshots: readonly Snapshot[];
beforeAll(async () => {
  snapshots = await Promise.all([tinySnapshot(), seedSnapshot(), adversarialSnapshot()]);
});

const MARKS = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ['> ', ''],
] as const;
const MARKUP = [
  ['', ''],
  ['**', '**'],
  ['*', '*'],
  ['||', '||'],
  ['~~', '~~'],
  ['__', '__'],
] as const;
// A sentence with marks of its own would end the quotation around it.
const OWN_MARKS = /["“”«»„‘’']/u;

describe('checkMessage', () => {
  test('finds any sentence word for word, in any marks and markup, and the reply is verbatim', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...MARKS),
        fc.constantFrom(...MARKUP),
        (which, at, [open, close], [before, after]) => {
          const snapshot = snapshots[which % 2];
          if (snapshot === undefined) throw new RangeError('Cannot find a snapshot');
          const sentences = snapshot.articles.flatMap(({ article, analysis }) =>
            article.folder === 'shared'
              ? analysis.sentences
                  .filter(({ isHeading }) => !isHeading)
                  .map(({ start, end }) => article.text.slice(start, end))
              : [],
          );
          const sentence = sentences[at % sentences.length] ?? '';
          fc.pre(open === '> ' || !OWN_MARKS.test(sentence));
          const words = `${before}${escapeMarkdown(sentence)}${after}`;
          const answer = checkMessage(
            snapshot,
            `Seen today:\n${open}${words}${close}\nwell?`,
            ASKED,
          );
          expect(answer).toMatchObject({ checks: [{ found: { wording: 'same' } }] });
          const shown = rightfulAnswer(snapshot, answer);
          const faults = faultsOf(shown, snapshot);
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('answers anything within the limits, verbatim', () => {
    const words = fc.constantFrom(
      ...[
        '“',
        '”',
        '"',
        "'",
        '> ',
        '\n',
        '…',
        '[',
        ']',
        '**',
        '||',
        'Quill',
        'said',
        'strike',
        'fair',
      ],
      ...['@everyone', '<@1>', '\u202E', '😀', '1,000', 'U.S.', '–', ':', '`'],
    );
    fc.assert(
      fc.property(
        fc.nat(2),
        fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 60 }),
        (which, parts) => {
          const snapshot = snapshots[which];
          if (snapshot === undefined) throw new RangeError('Cannot find a snapshot');
          const answer = rightfulAnswer(snapshot, checkMessage(snapshot, parts.join(' '), ASKED));
          const faults = faultsOf(answer, snapshot);
          expect(faults).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.for([
    ['words', 'rail strike '.repeat(333)],
    ['quotations', '“rail strike” '.repeat(285)],
    ['gaps', `“${'the fair offer … '.repeat(230)}”`],
    ['brackets', `“${'[the] '.repeat(660)}”`],
    ['speakers', 'Quill said Brandt said '.repeat(170)],
    ['block quotes', '> “strike\n'.repeat(400)],
    ['parts of a block quote', `> ${'“rail strike” '.repeat(280)}`],
    ['slips', 'xqzt strikf offre '.repeat(220)],
  ] as const)('reads 4,000 characters of %s at once', ([, content]) => {
    const [snapshot] = snapshots;
    if (snapshot === undefined) throw new RangeError('Cannot find a snapshot');
    const began = process.cpuUsage();
    checkMessage(snapshot, content, ASKED);
    // Measured below 60 ms; a machine under load may take longer.
    expect(process.cpuUsage(began).user).toBeLessThan(600_000);
  });
});
