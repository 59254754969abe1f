import type { PluralForms } from './counted.ts';

/** Forms of a Russian or Ukrainian noun after 1, 2 and 5: статья, статьи, статей. Fractions, `other`, take the second. */
export function slavicForms(one: string, few: string, many: string): PluralForms {
  return { one, few, many, other: few };
}
