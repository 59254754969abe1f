import type { StatementGroups } from './statement-groups.ts';

/** The memory behind the groups, to be handed over without copying. */
export function groupBuffers({
  parts,
  offsets,
  members,
  links,
}: StatementGroups): readonly ArrayBufferLike[] {
  return [...Object.values(parts), offsets, members, ...Object.values(links)].map(
    ({ buffer }) => buffer,
  );
}
