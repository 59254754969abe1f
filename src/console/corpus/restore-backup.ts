import { readFile } from 'node:fs/promises';
import { DISK } from '../../corpus/disk.ts';
import { restoreBackup } from '../../ops/archive/restore-backup.ts';
import { count } from './count.ts';
import type { BareVerb } from './verb.ts';

/** Into an empty folder only: nothing that stands is written over. */
export const restoreBackupVerb: BareVerb = {
  name: 'restore-backup',
  usage: 'FILE FOLDER',
  words: 2,
  options: [],
  access: 'none',
  run: async ({ words: [file = '', folder = ''] }) => {
    const restored = await restoreBackup(DISK, await readFile(file), folder);
    switch (restored.kind) {
      case 'bad-archive': {
        const line = `Cannot restore "${file}": it ${restored.fault}`;
        return { json: restored, lines: [line], isDone: false };
      }
      case 'not-empty': {
        const line = `Cannot restore into "${folder}": it must be absent or empty`;
        return { json: restored, lines: [line], isDone: false };
      }
      case 'restored': {
        const lines = [
          `Restored ${count(restored.files, 'file')} and the records`,
          `CORPUS_DIR=${restored.corpus}`,
          `DATA_DIR=${restored.data}`,
        ];
        return { json: restored, lines, isDone: true };
      }
    }
  },
};
