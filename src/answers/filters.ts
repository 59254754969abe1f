import { fold } from '../corpus/fold.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import { type Filters, outletsInReach } from './reach.ts';
import { readTypedDate } from './typed-date.ts';

/** Filters as somebody typed them. */
export interface TypedFilters {
  readonly outlet?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

type BadOption = Extract<Answer, { kind: 'bad-option' }>;

/** The filters, or what is wrong with them. */
export function readFilters(
  snapshot: Snapshot,
  { outlet = null, from = null, to = null }: TypedFilters,
  asked: Asked,
): Filters | BadOption {
  const first = from === null ? null : readTypedDate(from, asked.today);
  const last = to === null ? null : readTypedDate(to, asked.today);
  if (from !== null && first === null) return bad('from', from, 'not-a-date');
  if (to !== null && last === null) return bad('to', to, 'not-a-date');
  if (outlet !== null && !isOutlet(snapshot, outlet, asked))
    return bad('outlet', outlet, 'not-a-choice');
  return { outlet, from: first?.from ?? null, to: last?.to ?? null };
}

function isOutlet(snapshot: Snapshot, typed: string, asked: Asked): boolean {
  const wanted = fold(typed);
  return outletsInReach(snapshot, asked).some(({ name }) => fold(name) === wanted);
}

function bad(option: string, value: string, problem: BadOption['problem']): BadOption {
  return { kind: 'bad-option', option, value, problem };
}
