/** Writes a number with one decimal as the language does: “2.5”, “2,5”. */
export function decimal(language: string): (value: number) => string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const numbers = new Intl.NumberFormat(language, digits);
  return (value) => numbers.format(value);
}
