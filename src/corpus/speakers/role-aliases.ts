import { fold } from '../fold.ts';
import type { SeenForms } from './seen-forms.ts';
import type { Alias, SpeakerRole } from './speaker.ts';

/** Folded roles that shared articles give to more than one speaker: offices change hands. */
export function rivalRoles(all: readonly SeenForms[]): ReadonlySet<string> {
  const holders = new Map<string, number>();
  for (const seen of all) {
    for (const role of foldedRoles(seen)) holders.set(role, (holders.get(role) ?? 0) + 1);
  }
  return new Set([...holders].filter(([, count]) => count > 1).map(([role]) => role));
}

const folded = new WeakMap<SeenForms, ReadonlySet<string>>();

/** Those that shared articles give; once as long as what is seen stays. */
function foldedRoles(seen: SeenForms): ReadonlySet<string> {
  const known = folded.get(seen);
  if (known !== undefined) return known;
  const shared = seen.roles.filter(({ folder }) => folder === 'shared');
  const own = new Set(shared.map(({ form }) => fold(form)));
  folded.set(seen, own);
  return own;
}

const foldedForms = new WeakMap<SpeakerRole, string>();

/** Once as long as the role is held: folding costs more than all else here. */
export function foldedForm(role: SpeakerRole): string {
  const known = foldedForms.get(role) ?? fold(role.form);
  foldedForms.set(role, known);
  return known;
}

/** Roles that stand for the name of their only holder, between the days on which articles give them. */
export function roleAliases(
  strongRoles: readonly SpeakerRole[],
  rivals: ReadonlySet<string>,
): readonly Alias[] {
  return strongRoles
    .filter((role) => role.firstOn !== null && !rivals.has(foldedForm(role)))
    .map((role) => ({ ...role, type: 'role' }));
}
