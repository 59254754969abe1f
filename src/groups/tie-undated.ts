import type { HeldArticle, HeldPart } from './held-part.ts';

/**
 * Parts of undated articles whose day is another than before: the earliest day of a dated article that has other words
 * of the same speaker in the same words. Null: not tied any more.
 */
export function movedByTies(articles: Iterable<HeldArticle>): ReadonlyMap<HeldPart, number | null> {
  const moved = new Map<HeldPart, number | null>();
  for (const article of articles) {
    if (article.day !== null) continue;
    const days = tiedDays(article);
    for (const part of article.parts) {
      const speaker = speakerOf(part);
      const day = speaker === null ? null : (days.get(speaker) ?? null);
      if (day !== part.day) moved.set(part, day);
    }
  }
  return moved;
}

/** By speaker. */
function tiedDays({ folder, parts }: HeldArticle): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const part of parts) {
    for (const [other, { tier }] of part.edges) {
      const { day } = other.article;
      // What a guild's article tells must not move a shared one.
      const isSeen = other.article.folder === 'shared' || other.article.folder === folder;
      const speaker = part.speaker ?? other.speaker;
      if (tier !== 1 || day === null || !isSeen || speaker === null) continue;
      days.set(speaker, Math.min(day, days.get(speaker) ?? day));
    }
  }
  return days;
}

/** Who says it, or was asked. */
function speakerOf({ speaker, keys }: HeldPart): string | null {
  return speaker ?? keys[0] ?? null;
}
