import type { KeptQuestions } from '../../operations/kept-questions.ts';
import { findQuestion, keepQuestion, touchQuestion } from '../records/questions.ts';
import { storageFailure } from '../records/storage-failure.ts';
import type { Office } from './office.ts';

/** In the records. A full disk keeps none, and answers come without the buttons that would need it. */
export function openKeptQuestions({ db, now }: Pick<Office, 'db' | 'now'>): KeptQuestions {
  return {
    keep: (question) => orNull(() => keepQuestion(db, question, now())),
    find: (key) => {
      const found = orNull(() => findQuestion(db, key));
      if (found !== null) orNull(() => touchQuestion(db, key, now()));
      return found;
    },
  };
}

function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    // Throws what is no failure of the disk: our own mistakes.
    storageFailure(error);
    return null;
  }
}
