import { createHash } from 'node:crypto';
import type { ArticleDraft, Doubt, Refusal } from '../../ingest/draft.ts';
import type { GivenFields } from '../../operations/draft-desk.ts';
import { addDays, type IsoDate } from '../../text/iso-date.ts';

/** Outlets east of us publish tomorrow. */
const MOST_DAYS_AHEAD = 2;

/** The draft with what a moderator knows better; doubts that this settles are gone. */
export function amendDraft(
  draft: ArticleDraft,
  given: GivenFields,
  today: IsoDate,
):
  | { readonly kind: 'draft'; readonly draft: ArticleDraft }
  | Extract<Refusal, { kind: 'future-date' }> {
  const { title, outlet, publishedOn, author } = given;
  if (publishedOn != null && publishedOn > addDays(today, MOST_DAYS_AHEAD))
    return { kind: 'future-date', day: publishedOn };
  const amended: ArticleDraft = {
    ...draft,
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { author }),
    ...(outlet === undefined ? {} : { outlet: byModerator(outlet) }),
    ...(publishedOn === undefined ? {} : { publishedOn: byModerator(publishedOn) }),
  };
  const doubts = draft.doubts.filter((doubt) => !isSettled(doubt, given));
  return { kind: 'draft', draft: { ...amended, doubts } };
}

function byModerator<T>(value: T | null): { value: T; basis: 'moderator' } | null {
  return value === null ? null : { value, basis: 'moderator' };
}

function isSettled(doubt: Doubt, { title, outlet, publishedOn }: GivenFields): boolean {
  switch (doubt.kind) {
    case 'title-unknown':
      return title != null;
    case 'outlet-unknown':
      return outlet != null;
    case 'date-unknown':
      return publishedOn != null;
    case 'date-unconfirmed':
    case 'two-dates':
      // To leave the day unknown is an answer too.
      return publishedOn !== undefined;
    case 'language':
    case 'near-copy':
    case 'hidden-characters':
      return false;
  }
}

/** The draft with all that was left out, each where it stood. */
export function withDropped(draft: ArticleDraft): ArticleDraft {
  const pieces: string[] = [];
  let from = 0;
  for (const { text, at } of [...draft.dropped].sort((a, b) => a.at - b.at)) {
    pieces.push(draft.text.slice(from, at), text);
    from = at;
  }
  pieces.push(draft.text.slice(from));
  const text = pieces
    .map((piece) => piece.replaceAll(/\r\n?/g, '\n').replaceAll(/^\n+|\n+$/g, ''))
    .filter((piece) => piece.trim() !== '')
    .join('\n\n');
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...draft, text, sha256, dropped: [] };
}
