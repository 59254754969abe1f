import type { Catalogue } from '../../corpus/catalogue.ts';
import type { Moderator, Report } from '../../operations.ts';
import type { Refused } from '../../operations/refused.ts';
import type { ArticleDesk } from '../article-desk.ts';
import type { CorpusKeeper } from '../corpus-keeper.ts';
import type { By } from '../records/by.ts';
import type { Database } from '../records/database.ts';
import { type GuildId, type Scope, parseGuildId, scopeOf } from '../records/scope.ts';
import type { CopyFinder } from './copy-finder.ts';
import type { Drafter } from './drafter.ts';

/** All that it takes to do what moderators ask for. */
export interface Office {
  /** The server whose moderators keep what all servers read; null: only the operator does. */
  readonly home: GuildId | null;
  /** The corpus folder. */
  readonly corpus: string;
  readonly catalogue: Catalogue;
  readonly desk: ArticleDesk;
  readonly db: Database;
  readonly keeper: CorpusKeeper;
  readonly drafter: Drafter;
  readonly copies: CopyFinder;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** The folder that somebody keeps: the operator and the home server the shared one, any other server its own. */
export function scopeFor({ home }: Pick<Office, 'home'>, guild: string | null): Scope {
  if (guild === null) return 'shared';
  const id = parseGuildId(guild);
  if (id === null) throw new TypeError(`Cannot keep articles of "${guild}": it is no server`);
  return scopeOf(id, home);
}

export function byOf({ member }: Moderator): By {
  return member === null ? { kind: 'operator' } : { kind: 'member', id: member };
}

export function refused(refusal: Refused, of: string | null = null): Report {
  return { kind: 'refused', of, refusal };
}
