import type { Span } from '../../span.ts';
import { overlaps } from '../../span.ts';
import type { Draft } from '../draft.ts';
import type { Role } from '../tagger/label.ts';
import type { Piece } from './piece.ts';

/** For each piece, the rules' attribution that gives its words the same role, or −1. */
export type RuleLinks = ReadonlyMap<Piece, number>;

interface Placed {
  readonly span: Span;
  readonly draft: number;
}

/** Looks up, piece by piece, what the rules make of the same words. */
export function ruleLinks(pieces: readonly Piece[], drafts: readonly Draft[]): RuleLinks {
  const links = new Map<Piece, number>();
  for (const role of ['source', 'cue', 'content'] as const) {
    const placed = placedIn(drafts, role);
    let first = 0;
    for (const piece of pieces) {
      if (piece.role !== role) continue;
      while ((placed[first]?.span.end ?? Infinity) <= piece.span.start) first++;
      const held = placed[first];
      const isHeld = held !== undefined && overlaps(held.span, piece.span);
      links.set(piece, isHeld ? held.draft : -1);
    }
  }
  return links;
}

function placedIn(drafts: readonly Draft[], role: Role): readonly Placed[] {
  return drafts
    .flatMap((each, draft) => spansOf(each, role).map((span) => ({ span, draft })))
    .toSorted((a, b) => a.span.start - b.span.start);
}

function spansOf(draft: Draft, role: Role): readonly Span[] {
  if (role === 'content') return draft.content;
  const span = draft[role];
  return span === null ? [] : [span];
}
