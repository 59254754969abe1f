import { overlaps } from '../../../text/span.ts';
import type { GoldArticle } from '../attributed.ts';
import type { ScoredArticle } from '../scored-article.ts';
import { ERROR_CLASSES, quotationErrors, type ErrorClass } from './error-classes.ts';

export interface Scored {
  readonly article: GoldArticle;
  readonly scored: ScoredArticle;
}

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** How often each thing goes wrong, by kind. */
export function countErrors(
  articles: readonly Scored[],
): Readonly<Record<ErrorClass, readonly number[]>> {
  const errors = articles.flatMap(({ scored }) => quotationErrors(scored));
  const counts = ERROR_CLASSES.map((name) => [
    name,
    KINDS.map((kind) => errors.filter((each) => each.class === name && each.kind === kind).length),
  ]);
  return Object.fromEntries(counts) as Record<ErrorClass, readonly number[]>;
}

export function printErrorCounts(articles: readonly Scored[]): readonly string[] {
  const counts = countErrors(articles);
  return [
    'errors                  direct  mixed indirect    all',
    ...ERROR_CLASSES.map((name) => {
      const cells = counts[name];
      const all = cells.reduce((sum, each) => sum + each, 0);
      return name.padEnd(22) + [...cells, all].map((each) => String(each).padStart(8)).join('');
    }),
  ];
}

// Characters on either side of an error, and of it at most, for reading at the terminal.
const AROUND = 90;
const SHOWN = 240;

/** Each case of a class: article, kind, span, and the words around it. */
export function printErrorCases(articles: readonly Scored[], name: ErrorClass): readonly string[] {
  return articles.flatMap(({ article, scored }) =>
    quotationErrors(scored)
      .filter((error) => error.class === name)
      .map(({ kind, span }) => {
        const { text } = article;
        const around = text.slice(
          Math.max(0, span.start - AROUND),
          Math.min(span.end, span.start + SHOWN) + AROUND,
        );
        const found = scored.predicted
          .flatMap(({ content }) => content)
          .filter((content) => overlaps(content, span))
          .map(({ start, end }) => `[${start}, ${end})`);
        const also = found.length === 0 ? '' : ` · found ${found.join(' ')}`;
        return `${article.name} · ${kind} [${span.start}, ${span.end})${also}\n    …${around.replaceAll(/\s+/gu, ' ')}…`;
      }),
  );
}
