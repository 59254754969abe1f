import { openTools } from '../../ingest/open-tools.ts';
import { USER_AGENT, add } from './add.ts';
import { backup } from './backup.ts';
import { edit } from './edit.ts';
import { exportVerb } from './export.ts';
import { feedVerbs } from './feed-verbs.ts';
import { importVerb } from './import.ts';
import { list } from './list.ts';
import { log } from './log.ts';
import { remove } from './remove.ts';
import { restoreBackupVerb } from './restore-backup.ts';
import { restore } from './restore.ts';
import { show } from './show.ts';
import { status } from './status.ts';
import type { BareVerb, Verb } from './verb.ts';

/** The only list of the verbs of `npm run corpus`, in the order of the help. */
export const VERBS: readonly (Verb | BareVerb)[] = [
  add,
  list,
  show,
  edit,
  remove,
  restore,
  ...feedVerbs(() => openTools(USER_AGENT)),
  log,
  status,
  exportVerb,
  importVerb,
  backup,
  restoreBackupVerb,
];
