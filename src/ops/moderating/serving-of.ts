import type { Serving } from '../../operations/facts.ts';
import type { CorpusKeeper } from '../corpus-keeper.ts';

/** Whether answers follow a change by now, once its build has ended. */
export async function servingOf(keeper: CorpusKeeper, served: Promise<boolean>): Promise<Serving> {
  const isServed = await served;
  const { version } = keeper.current();
  const id = keeper.lastFailure();
  return isServed || id === null ? { kind: 'now', version } : { kind: 'not-yet', version, id };
}
