import { type FullName, fullName } from './full-name.ts';
import { MERGE_RULES } from './merge-rules.ts';
import { spellingKey } from './spelling-key.ts';
import type { TextCoder } from './text-coder.ts';

/** A name with what its parts share with their other spellings. */
export interface SpelledName extends FullName {
  readonly surnameKey: string;
  readonly firstKey: string | null;
}

/** A name with all by which names are compared, worked out once. */
export interface ComparedName extends SpelledName {
  /** Of each merge rule the codes of its keys. */
  readonly keys: readonly (readonly number[])[];
  /** All of them. */
  readonly allKeys: readonly number[];
  /** Codes of texts; null when one word is all there is. */
  readonly firstCode: number | null;
  readonly surnameCode: number;
}

/** Null without a letter. */
export function comparedName(
  name: string,
  texts: TextCoder,
  keyCodes: TextCoder,
): ComparedName | null {
  const whole = fullName(name);
  if (whole === null) return null;
  const { first, surname } = whole;
  const spelled: SpelledName = {
    ...whole,
    surnameKey: spellingKey(surname),
    firstKey: first === null ? null : spellingKey(first),
  };
  const keys = MERGE_RULES.map((rule) => [
    ...new Set(rule.keys(spelled).map((key) => keyCodes.codeOf(`${rule.kind} ${key}`))),
  ]);
  return {
    ...spelled,
    keys,
    allKeys: keys.flat(),
    firstCode: first === null ? null : texts.codeOf(first),
    surnameCode: texts.codeOf(surname),
  };
}
