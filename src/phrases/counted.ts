/** Forms of a noun by plural category (CLDR): English has `one` and `other`, Russian also `few` and `many`. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** Writes counts with their noun as the language does: `counted('en')(1200, { one: 'article', other: 'articles' })`. */
export function counted(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
}
