import { describe, expect, test } from 'vitest';
import { ask } from '../../../commands/ask.ts';
import { citationsOf } from '../../../src/answers/citations-of.ts';
import { renderAnswer } from '../../discord/drawn.ts';
import { ENGLISH } from '../../../src/phrases/english.ts';
import { drawComponent } from '../../../src/preview/page/draw-component.ts';
import type { Snapshot } from '../../../src/snapshot.ts';
import { adversarialSnapshot, ASKED, seedSnapshot } from '../../support/tiny-corpus.ts';
import { withDocument } from './with-document.ts';

withDocument();

const DRAWING = { names: () => null, attachments: [], press: () => {}, pick: () => {} };

/** Each sentence of a corpus, asked back. */
function questionsOf({ articles }: Snapshot): readonly string[] {
  return articles.flatMap(({ article, analysis }) =>
    analysis.sentences.map(({ start, end }) => article.text.slice(start, end).slice(0, 300)),
  );
}

/** What a reader sees: text, and a line end for each break. */
function seen(node: Node): string {
  if (node.nodeName === 'BR') return '\n';
  if (node.childNodes.length === 0) return node.textContent ?? '';
  return [...node.childNodes].map(seen).join('');
}

describe('answers as the page draws them', () => {
  test.for([
    ['the articles that come with the bot', seedSnapshot],
    ['hostile articles', adversarialSnapshot],
  ] as const)(
    'show in every quotation words that stand so in an article: %s',
    async ([, build]) => {
      const snapshot = await build();
      let quotations = 0;
      for (const question of questionsOf(snapshot)) {
        const answer = ask.answer(snapshot, { question }, ASKED);
        const quotes = citationsOf(answer).map(({ quote }) => quote.replaceAll(/\r\n?/g, '\n'));
        for (const component of renderAnswer(answer, ENGLISH, 'card').payload.components) {
          const drawn = drawComponent(component, DRAWING);
          expect(drawn.querySelector('script, img, iframe, style')).toBeNull();
          for (const quotation of drawn.querySelectorAll('blockquote')) {
            const words = seen(quotation).replace(/\n$/, '');
            // A quote may be cut at its end, with a word about it outside.
            expect({ words, stands: quotes.some((quote) => quote.startsWith(words)) }).toEqual({
              words,
              stands: true,
            });
            quotations += 1;
          }
        }
      }
      expect(quotations).toBeGreaterThan(20);
    },
  );
});
