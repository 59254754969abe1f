import { describe, expect, test } from 'vitest';
import type { ArticleId } from '../../src/corpus/article.ts';
import type { StatementSource } from '../../src/groups/part.ts';
import { analyse } from '../../src/text/analyse.ts';
import { parseIsoDate } from '../../src/text/iso-date.ts';
import type { Span } from '../../src/text/span.ts';
import { grouped } from '../support/group-sources.ts';

const DAY = parseIsoDate('2025-05-01');
const STORY =
  'It rained. “We will reopen the northern lighthouse before the winter storms arrive,” Dana Hale said. “The fish market needs a new roof and 12 cold stores,” said John Reed.';

function copies(text: string, count: number): readonly StatementSource[] {
  const analysis = analyse(text, DAY);
  return Array.from({ length: count }, (_, place) => ({
    article: {
      ...{ id: `shared/${String(place).padStart(6, '0')}` as ArticleId, folder: 'shared', text },
      ...{ outlet: null, publishedOn: DAY === null ? null : { value: DAY, basis: 'stated' } },
    },
    analysis,
  }));
}

describe('groupStatements', () => {
  test('groups a thousand copies of a story, with one link for each that joined', () => {
    const { folders, members, links } = grouped(copies(STORY, 1000));
    expect(folders).toHaveLength(2);
    expect(members).toHaveLength(2000);
    expect(links.a).toHaveLength(2000 - 2);
  });

  test('groups what an article says five thousand times with what another says once', () => {
    const [once] = copies('“The northern lighthouse must open before winter,” Dana Hale said. ', 1);
    const quotation = once?.analysis.quotations[0];
    if (once === undefined || quotation === undefined)
      throw new TypeError('Cannot find a quotation');
    const { text } = once.article;
    const often: StatementSource = {
      article: { ...once.article, id: 'shared/often' as ArticleId, text: text.repeat(5000) },
      analysis: {
        ...once.analysis,
        quotations: Array.from({ length: 5000 }, (_, place) => {
          const move = ({ start, end }: Span): Span => ({
            start: start + place * text.length,
            end: end + place * text.length,
          });
          const { content, sentences } = quotation;
          return {
            ...quotation,
            content: [move(content[0])] as const,
            sentences: [move(sentences[0])] as const,
          };
        }),
      },
    };
    const { folders, members, links } = grouped([once, often]);
    expect(folders).toHaveLength(1);
    expect(members).toHaveLength(5001);
    expect(links.a).toHaveLength(5000);
  });
});
