import type { ArticleReport, Paged, ShownArticle } from '../operations/article-report.ts';
import { instant } from './instant.ts';
import { SEPARATOR, label } from './label.ts';
import { line, type Line, type Page, type PageButton } from './page.ts';
import type { Phrases } from './phrases.ts';
import {
  corpusButton,
  factsLine,
  linesPage,
  ROW,
  rowWords,
  servingLine,
  titleWords,
} from './report-lines.ts';

type Of<Kind> = Extract<ArticleReport, { readonly kind: Kind }>;

/** What is said of articles that stand. */
export function articlePage(report: ArticleReport, phrases: Phrases): Page {
  const { kept: say, button } = phrases.keeping;
  switch (report.kind) {
    case 'article':
      return linesPage(
        articleLines(report.article, phrases),
        articleButtons(report.article, phrases),
      );
    case 'edited':
      return linesPage(
        [
          line('text', say.edited),
          servingLine(report.serving, phrases),
          ...articleLines(report.article, phrases),
        ],
        articleButtons(report.article, phrases),
      );
    case 'removal-asked':
      return linesPage(
        [line('text', say.asked), ...articleLines(report.article, phrases)],
        [
          corpusButton(button.reallyRemove, 'remove', report.article.handle, 'danger'),
          corpusButton(button.keep, 'keep', report.article.handle),
        ],
      );
    case 'removed':
      return removed(report, phrases);
    case 'removal-kept':
      return linesPage([line('text', say.removalKept)]);
    case 'restored': {
      const title = titleWords(report.article.facts.title, phrases);
      return linesPage(
        [line('text', say.restored(title)), servingLine(report.serving, phrases)],
        articleButtons(report.article, phrases),
      );
    }
    case 'listed':
      return listed(report, phrases);
  }
}

/** ◀ and ▶, where there is something before or after. */
export function pageButtons(
  { page, pages }: Paged<unknown>,
  step: string,
  argument: (page: number) => string,
  { keeping: { button: say } }: Phrases,
): readonly PageButton[] {
  return [
    ...(page > 1 ? [corpusButton(say.earlier, step, argument(page - 1))] : []),
    ...(page < pages ? [corpusButton(say.later, step, argument(page + 1))] : []),
  ];
}

function articleLines(
  { id, facts, counts, versions }: ShownArticle,
  phrases: Phrases,
): readonly Line[] {
  const { kept: say, draft } = phrases.keeping;
  return [
    line('heading', titleWords(facts.title, phrases)),
    line('label', factsLine(facts, phrases)),
    line('note', draft.author(facts.author === null ? null : label(facts.author))),
    line('note', facts.url === null ? say.linkUnknown : label(facts.url)),
    line('note', draft.rights(facts.rights === null ? null : label(facts.rights))),
    line('note', say.id(id)),
    ...(counts === null ? [] : [line('note', say.counts(counts.sentences, counts.statements))]),
    ...(versions === 0 ? [] : [line('note', say.versions(versions))]),
  ];
}

function articleButtons(
  { handle }: ShownArticle,
  { keeping: { button: say } }: Phrases,
): PageButton[] {
  return [
    corpusButton(say.edit, 'edit', handle),
    corpusButton(say.remove, 'ask-remove', handle, 'danger'),
  ];
}

function removed({ handle, title, until, serving }: Of<'removed'>, phrases: Phrases): Page {
  const { kept: say, button } = phrases.keeping;
  return linesPage(
    [
      line('text', say.removed(titleWords(title, phrases))),
      servingLine(serving, phrases),
      line('note', say.until(instant(until))),
    ],
    [corpusButton(button.undo, 'restore', handle)],
  );
}

function listed({ list, key }: Of<'listed'>, phrases: Phrases): Page {
  const { kept: say } = phrases.keeping;
  if (list.total === 0) return linesPage([line('text', say.listEmpty)]);
  return linesPage(
    [
      line('heading', say.listed(list.total)),
      ...(list.pages > 1 ? [line('note', say.page(list.page, list.pages))] : []),
      ...list.items.flatMap(({ id, title, outlet, publishedOn }) => [
        line('label', rowWords(titleWords(title, phrases), ROW.title)),
        line(
          'note',
          [
            outlet === null ? phrases.article.outletUnknown : rowWords(outlet, ROW.outlet),
            publishedOn ?? phrases.article.publishedUnknown,
            id,
          ].join(SEPARATOR),
        ),
      ]),
    ],
    key === null ? [] : pageButtons(list, 'list', (page) => `${key} ${page}`, phrases),
  );
}
