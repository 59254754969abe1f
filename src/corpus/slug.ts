import { fold } from './fold.ts';

// Leaves room for a number, below the 79 characters that a slug may have.
const MAX_LENGTH = 64;

/**
 * A slug for a title, by its Latin letters and digits: “Zelenskyy: ‘No deal’ yet” → `zelenskyy-no-deal-yet`. A title
 * that has none of them gets `article-` and the head of the text's hash.
 */
export function slugOf(title: string | null, sha256: string): string {
  const words = fold(title ?? '')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word.slice(0, MAX_LENGTH) : `${slug}-${word}`;
    if (longer.length > MAX_LENGTH) break;
    slug = longer;
  }
  return slug === '' ? `article-${sha256.slice(0, 8)}` : slug;
}

/** The slug, or the first of `slug-2`, `slug-3`, … that is not taken. */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  let free = slug;
  for (let number = 2; isTaken(free); number += 1) free = `${slug}-${number}`;
  return free;
}
