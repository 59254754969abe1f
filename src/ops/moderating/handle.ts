import type { ListedArticle } from '../../corpus/catalogue.ts';
import type { AskingRefusal } from '../../operations/refused.ts';

// A custom_id has 100 units, of which “1|corpus|ask-remove|” takes 20.
const MOST = 80;
const HASH = 7;

type Target = Pick<ListedArticle, 'sha256'> & { readonly id: string };

/** “rail-strike~3fa9c1d”: an article as it is now, for buttons. A slug of over 72 characters goes without its hash. */
export function handleOf({ id, sha256 }: Target): string {
  const slug = id.slice(id.indexOf('/') + 1);
  const whole = `${slug}~${sha256.slice(0, HASH)}`;
  return whole.length <= MOST ? whole : slug;
}

/** The id in what was typed or what a button carries. */
export function idIn(named: string): string {
  return named.split('~', 1)[0] ?? named;
}

/** Null when the article is still the one that the button meant. */
export function staleness(named: string, { sha256 }: Pick<Target, 'sha256'>): AskingRefusal | null {
  const [, hash] = named.split('~');
  return hash === undefined || sha256.startsWith(hash) ? null : { kind: 'other-text' };
}
