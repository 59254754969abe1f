import { dirname, resolve } from 'node:path';
import { backUp } from '../../ops/archive/back-up.ts';
import { writeWhole } from '../../ops/archive/write-whole.ts';
import { count } from './count.ts';
import type { Verb } from './verb.ts';

export const backup: Verb = {
  name: 'backup',
  usage: 'FILE',
  words: 1,
  options: [],
  access: 'look',
  run: async ({ words: [file = ''] }, { corpus, db, disk, now }) => {
    const path = resolve(file);
    const packed = await backUp({ corpus, db, temporary: dirname(path) }, now());
    if (packed.kind === 'never-quiet') {
      const line = 'Articles changed all the while: try again when nobody is adding any';
      return { json: packed, lines: [line], isDone: false };
    }
    await writeWhole(disk, path, packed.archive);
    const json = { kind: 'packed', files: packed.files, bytes: packed.archive.length };
    const line = `Backed up ${count(packed.files, 'file')} and the records in ${file}`;
    return { json, lines: [line], isDone: true };
  },
};
