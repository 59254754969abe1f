import type { SpeakerSource } from './occurrence.ts';
import { roleKey } from './role-key.ts';

/** A quotation of somebody who is told by a role alone: “the Vermont senator”. */
export interface UnnamedRole<Key = number> {
  readonly quotation: number;
  readonly key: Key;
}

/** Those of an article with a date that gives the role's noun to nobody: else the words may mean them. */
export function unnamedRoles({
  article: { text, publishedOn },
  analysis: { people, quotations },
}: SpeakerSource): readonly UnnamedRole<string>[] {
  if (publishedOn === null) return [];
  const found = quotations.flatMap(
    ({ speaker, source: [words] }, quotation): readonly UnnamedRole<string>[] => {
      if (speaker !== null || words === undefined) return [];
      const form = text.slice(words.start, words.end);
      const key = /^the /iu.test(form) ? roleKey(form) : null;
      return key === null ? [] : [{ quotation, key }];
    },
  );
  if (found.length === 0) return [];
  const given = new Set(
    people.flatMap(({ roles }) =>
      roles.map(({ start, end }) => headOf(roleKey(text.slice(start, end)))),
    ),
  );
  return found.filter(({ key }) => !given.has(headOf(key)));
}

function headOf(key: string | null): string | undefined {
  return key?.split(' ').at(-1);
}
