/** Forms of a noun by plural category (CLDR): English has `one` and `other`, Russian also `few` and `many`. */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

/** Writes counts with their noun as the language does: `counted('en')(1200, { one: 'article', other: 'articles' })`. */
export function counted(language: string): (count: number, forms: PluralForms) => string {
  return (count, forms) => {
    const { rules, numbers } = formatsOf(language);
    return `${numbers.format(count)} ${forms[rules.select(count)] ?? forms.other}`;
  };
}

interface Formats {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

// Made when a language is first counted in: they read its tables, 5 ms.
const formats = new Map<string, Formats>();

function formatsOf(language: string): Formats {
  const made = formats.get(language) ?? {
    rules: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
  };
  formats.set(language, made);
  return made;
}
