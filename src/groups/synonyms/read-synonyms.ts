import { readFileSync } from 'node:fs';

/**
 * The lines of `synonyms.txt`, which stands beside this file wherever the program is started. The only input of this
 * room: the list is part of the program as its source is, but as source it would be compiled at every start.
 */
export function readSynonyms(): readonly string[] {
  return readFileSync(new URL('synonyms.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
}
