import type { Report } from '../../operations.ts';
import { storageFailure } from '../records/storage-failure.ts';
import { refused } from './office.ts';

type Tasks = { readonly [name: string]: (...given: never[]) => unknown };

/** The same tasks, which tell a full disk or damaged records instead of throwing. Our own mistakes are still thrown. */
export function tellingFailures<T extends object>(tasks: T): T {
  const told = Object.entries(tasks as unknown as Tasks).map(([name, task]) => [
    name,
    (...given: never[]): unknown => {
      const answer = task(...given);
      return answer instanceof Promise ? answer.catch(failureReport) : answer;
    },
  ]);
  return Object.fromEntries(told) as T;
}

function failureReport(error: unknown): Report {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  // SQLITE_FULL, ENOSPC; but not ERR_INVALID_ARG_TYPE, which is ours
  if (!/^(?:SQLITE_\w+|E(?!RR_)[A-Z]+)$/.test(code)) throw error;
  return refused(storageFailure(error));
}
