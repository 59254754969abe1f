import { plainWords, type Words } from '../../src/phrases/words.ts';
import { CALLS, type Spoken } from './calls.ts';

/** One phrase as somebody may read it. */
export interface SaidPhrase {
  /** “keeping.draft.words” */
  readonly path: string;
  readonly given: readonly unknown[];
  readonly text: string;
}

type Branch = Readonly<Record<string, unknown>>;

/** All that a catalogue can say: each text, and each function called with each list of arguments. */
export function spoken(
  catalogue: Spoken,
  changed: (given: readonly unknown[]) => readonly unknown[] = (given) => given,
): readonly SaidPhrase[] {
  return [...branch({ ...catalogue }, { ...CALLS }, '', changed)];
}

function* branch(
  phrases: Branch,
  calls: Branch,
  at: string,
  changed: (given: readonly unknown[]) => readonly unknown[],
): Generator<SaidPhrase> {
  for (const [key, value] of Object.entries(phrases)) {
    const path = at === '' ? key : `${at}.${key}`;
    if (path === 'keeping.refusal' || path === 'language' || value === null) continue;
    if (typeof value === 'string') yield { path, given: [], text: value };
    else if (typeof value === 'function') {
      for (const given of calls[key] as readonly (readonly unknown[])[]) {
        const args = changed(given);
        yield {
          path,
          given: args,
          text: plainWords((value as (...given: unknown[]) => Words)(...args)),
        };
      }
    } else yield* branch(value as Branch, (calls[key] ?? {}) as Branch, path, changed);
  }
}
