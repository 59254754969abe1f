import type { ArticleDraft, Doubt } from '../../ingest/draft.ts';
import type { ShownDoubt, ShownDraft } from '../../operations/draft-report.ts';
import { segment } from '../../text/segment.ts';
import type { NonEmpty } from '../../text/span.ts';
import type { Scope } from '../records/scope.ts';
import { rightsOf } from './new-article-of.ts';

const HEADING = '## ';
// One paragraph is enough for its first and last sentence; a text without paragraphs must not take seconds.
const LONGEST = 4_000;

/** A draft as a moderator looks at it. */
export function shownDraft(
  draft: ArticleDraft,
  {
    key,
    batch,
    scope,
    titleOf,
  }: {
    readonly key: string;
    readonly batch: string | null;
    readonly scope: Scope;
    readonly titleOf: (id: string) => string | null;
  },
): ShownDraft {
  const { title, outlet, publishedOn, author, url, language, text, dropped, doubts } = draft;
  const paragraphs = text.split('\n').filter((each) => each !== '' && !each.startsWith(HEADING));
  const first = sentencesOf((paragraphs[0] ?? text).slice(0, LONGEST))[0] ?? text.slice(0, LONGEST);
  const last = sentencesOf((paragraphs.at(-1) ?? '').slice(-LONGEST)).at(-1) ?? null;
  return {
    ...{ key, batch, first },
    facts: { title, outlet, publishedOn, author, url, language, rights: rightsOf(draft) },
    words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
    last: last === first ? null : last,
    dropped: dropped.map((each) => each.text),
    doubts: doubts.map((doubt) => shownDoubt(doubt, scope, titleOf)),
  };
}

function sentencesOf(paragraph: string): readonly string[] {
  return segment(paragraph).paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => paragraph.slice(start, end)),
  );
}

function shownDoubt(
  doubt: Doubt,
  scope: Scope,
  titleOf: (id: string) => string | null,
): ShownDoubt {
  if (doubt.kind !== 'near-copy') return doubt;
  const [first, ...others] = doubt.copies.map(({ key, containment }) => ({
    id: key,
    title: titleOf(key),
    containment,
    isOwn: key.startsWith(`${scope}/`),
  }));
  if (first === undefined) throw new RangeError('Cannot show a near copy of nothing');
  return { kind: 'near-copy', copies: [first, ...others] satisfies NonEmpty<unknown> };
}
