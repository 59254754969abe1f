import { fold } from '../fold.ts';
import type { SeenForms } from './seen-forms.ts';
import type { Alias, SpeakerRole } from './speaker.ts';

/** Folded roles that shared articles give to more than one speaker: offices change hands. */
export function rivalRoles(all: readonly SeenForms[]): ReadonlySet<string> {
  const holders = new Map<string, number>();
  for (const { roles } of all) {
    const own = new Set(
      roles.filter(({ folder }) => folder === 'shared').map(({ form }) => fold(form)),
    );
    for (const role of own) holders.set(role, (holders.get(role) ?? 0) + 1);
  }
  return new Set([...holders].filter(([, count]) => count > 1).map(([role]) => role));
}

/** Roles that stand for the name of their only holder, between the days on which articles give them. */
export function roleAliases(
  strongRoles: readonly SpeakerRole[],
  rivals: ReadonlySet<string>,
): readonly Alias[] {
  return strongRoles
    .filter(({ form, firstOn }) => firstOn !== null && !rivals.has(fold(form)))
    .map((role) => ({ ...role, type: 'role' }));
}
