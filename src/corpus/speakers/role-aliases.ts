import type { DrawnSpeaker } from './draw-speaker.ts';
import type { Alias } from './speaker.ts';

/** Codes of folded roles that shared articles give to more than one speaker: offices change hands. */
export function rivalRoles(speakers: readonly DrawnSpeaker[]): ReadonlySet<number> {
  const held = new Set<number>();
  const rivals = new Set<number>();
  for (const { seen } of speakers) {
    for (const role of seen.sharedRoles) {
      if (held.has(role)) rivals.add(role);
      else held.add(role);
    }
  }
  return rivals;
}

/** Roles that stand for the name of their only holder, between the days on which articles give them. */
export function roleAliases(
  { seen: { strongRoles } }: DrawnSpeaker,
  rivals: ReadonlySet<number>,
): readonly Alias[] {
  return strongRoles.flatMap(({ role, folded }) =>
    role.firstOn === null || rivals.has(folded) ? [] : [{ ...role, type: 'role' }],
  );
}
