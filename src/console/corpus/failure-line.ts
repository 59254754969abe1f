import type { EditAnswer, RemoveAnswer, RestoreAnswer } from '../../ops/article-desk.ts';
import type { OpenedDesk } from '../../ops/open-desk.ts';
import type { ReadRecords } from '../../ops/records/open-records.ts';

type Failure =
  | Exclude<EditAnswer | RemoveAnswer | RestoreAnswer, { kind: 'saved' | 'removed' | 'unchanged' }>
  | Exclude<OpenedDesk | ReadRecords, { kind: 'open' }>;

/** Why it did not work, and what to do, for an operator. */
export function failureLine(failure: Failure): string {
  switch (failure.kind) {
    case 'not-found':
      return 'There is no such article: npm run corpus -- list shows their ids';
    case 'disk-full':
      return 'The disk is full: nothing was changed';
    case 'read-only':
      return 'The folder cannot be written in: nothing was changed';
    case 'corrupt':
      return 'The database is damaged: the next start sets it aside and begins another';
    case 'storage-failed':
      return `The disk or the database failed with ${failure.code}: nothing was changed`;
    case 'locked': {
      const pid = failure.pid === null ? '' : ` (process ${failure.pid})`;
      return `Another process${pid} keeps this data folder: use /corpus there, or stop it first`;
    }
    case 'too-new':
      return `The database was written by a later version (schema ${failure.version}): update onrecord`;
    case 'other-version':
      return `The database was written by another version (schema ${failure.version}): start this one once`;
    case 'unreadable':
      return failure.problems.map(({ message }) => message).join('; ');
    case 'same-text':
      return `The text is the same as in "${failure.as}"`;
    case 'id-taken':
      return `Its id or its file is taken by "${failure.file}"`;
    case 'over-quota':
      return failure.of === 'articles'
        ? `There are ${failure.used} articles, and ${failure.limit} is the limit`
        : `${failure.used} articles came in within a day, and ${failure.limit} is the limit`;
  }
}
