import { countFaults, isGiven, jsonOf, listOf, propertyFaults } from './measure.ts';
import type { Faults } from './measure.ts';
import { LISTED_MENTIONS } from './numbers.ts';

const PROPERTIES = ['parse', 'users', 'roles', 'replied_user'];
const KINDS = ['users', 'roles', 'everyone'];

/** What is wrong with whom a message may ping. That it must say so is our rule, not Discord's. */
export function mentionFaults(mentions: unknown): Faults {
  const at = 'allowed_mentions';
  if (!isGiven(mentions)) return [`${at}: missing, so the text could ping`];
  const { parse } = jsonOf(mentions);
  const faults: string[] = [...propertyFaults(at, jsonOf(mentions), PROPERTIES)];
  for (const kind of listOf(parse)) {
    if (!KINDS.includes(String(kind))) faults.push(`${at}.parse: unknown kind ${String(kind)}`);
  }
  for (const kind of ['users', 'roles']) {
    const listed = jsonOf(mentions)[kind];
    faults.push(...countFaults(`${at}.${kind}`, listed, LISTED_MENTIONS));
    if (listOf(parse).includes(kind) && listOf(listed).length > 0) {
      faults.push(`${at}.${kind}: both parsed and listed`);
    }
  }
  return faults;
}
