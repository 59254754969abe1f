import { neededTextFaults } from './measure.ts';
import type { Faults } from './measure.ts';
import { COMMAND_NAME } from './numbers.ts';

// “who-said”, “qui-a-dit”, “ค้นหา”; interactions/application-commands, “Application Command Naming”
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** What is wrong with the name of a chat command or of an option, localised or not. */
export function commandNameFaults(at: string, name: unknown): Faults {
  const faults = neededTextFaults(at, name, COMMAND_NAME);
  if (faults.length > 0 || typeof name !== 'string') return faults;
  if (!NAME.test(name)) return [`${at}: "${name}" has a character that names may not have`];
  return name === name.toLowerCase() ? [] : [`${at}: "${name}" is not lower case`];
}
