/** Writes a number with one decimal as the language does: “2.5”, “2,5”. */
export function decimal(language: string): (value: number) => string {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  // Made for its first number, as it reads tables.
  let numbers: Intl.NumberFormat | null = null;
  return (value) => (numbers ??= new Intl.NumberFormat(language, digits)).format(value);
}
