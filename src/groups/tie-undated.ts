import type { HeldArticle, HeldQuotation } from './held-part.ts';

/**
 * Quotations of undated articles whose day is another than before: the earliest day of a dated article that has other
 * words of the same speaker in the same words. Null: not tied any more.
 */
export function movedByTies(
  articles: Iterable<HeldArticle>,
): ReadonlyMap<HeldQuotation, number | null> {
  const moved = new Map<HeldQuotation, number | null>();
  for (const article of articles) {
    if (article.day !== null) continue;
    const days = tiedDays(article);
    for (const quotation of article.quotations) {
      const speaker = speakerOf(quotation);
      const day = speaker === null ? null : (days.get(speaker) ?? null);
      if (day !== quotation.day) moved.set(quotation, day);
    }
  }
  return moved;
}

/** By speaker. */
function tiedDays({ quotations }: HeldArticle): ReadonlyMap<string, number> {
  const days = new Map<string, number>();
  for (const quotation of quotations) {
    for (const wording of quotation.report?.wordings ?? []) {
      for (const [other, { alone }] of wording.links) {
        const { published, folder } = other.report;
        // What a guild's article tells must not move a shared one.
        const isSeen = folder === 'shared' || folder === quotation.article.folder;
        const speaker = quotation.speaker ?? other.report.speaker;
        if (alone?.tier !== 1 || published === null || !isSeen || speaker === null) continue;
        days.set(speaker, Math.min(published, days.get(speaker) ?? published));
      }
    }
  }
  return days;
}

/** Who says it, or was asked. */
function speakerOf({ speaker, keys }: HeldQuotation): string | null {
  return speaker ?? keys[0] ?? null;
}
