import { PermissionFlagsBits } from 'discord-api-types/v10';
import type { Occasion } from '../stand-in/send/occasion.ts';
import type { Persona } from './protocol.ts';

interface Player extends Persona {
  readonly username: string;
  readonly permissions: bigint;
}

const ORDINARY =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.UseApplicationCommands;

/** Who one can be on the page. */
export const PERSONAS: readonly Player[] = [
  {
    id: '4000000000000000001',
    name: 'Mika',
    username: 'mika',
    role: 'Member',
    permissions: ORDINARY,
  },
  {
    id: '4000000000000000002',
    name: 'Robin',
    username: 'robin',
    role: 'Moderator',
    permissions: ORDINARY | PermissionFlagsBits.ManageGuild,
  },
];

/** How the stand-in is to send what this persona does; null for nobody. */
export function occasionOf(id: string): Occasion | null {
  const persona = PERSONAS.find((known) => known.id === id);
  if (persona === undefined) return null;
  const { name, username, permissions } = persona;
  return { member: { id, username, global_name: name }, permissions };
}

/** The ids of the personas that Discord offers a command to; null asks for no permission. */
export function offeredTo(neededPermissions: string | null | undefined): readonly string[] {
  const needed = BigInt(neededPermissions ?? 0);
  return PERSONAS.filter(({ permissions }) => (permissions & needed) === needed).map(
    ({ id }) => id,
  );
}
