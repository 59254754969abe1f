type Text = string | null | readonly string[] | Readonly<Record<string, string | null>>;

/** Arguments for each function of a catalogue, at least one list of them: the type says when a phrase has none. */
export type Calls<Of> = {
  readonly [
    Key in keyof Of as Of[Key] extends (...given: never[]) => unknown
      ? Key
      : Of[Key] extends Text
        ? never
        : Key
  ]: Of[Key] extends (...given: infer Given) => unknown
    ? readonly [Given, ...Given[]]
    : Calls<Of[Key]>;
};

// Words that stand in no catalogue.
export const [NAME, HE, OUTLET, DAY, ID, WHY] = [
  ...(['Zuv Qwex', 'qwe', 'Vuzpost', '99 Xyz 2077', 'a1b2c3d4', 'Vyx gruz.'] as const),
];
export const [WUG, WHERE, FIRST, LAST] = ['wug', 'ux uy', 'Qix', 'Qox'] as const;

/** What is given as names, words of articles, days and ids. */
export const INVENTED: ReadonlySet<unknown> = new Set([
  ...[NAME, HE, OUTLET, DAY, ID, WHY, WUG, WHERE, FIRST, LAST],
]);

/** Numbers for which some language has a form of its own. */
export const COUNTS = [0, 1, 2, 5, 11, 21, 22, 1000] as const;
/** Names and words that may be given, or not. */
export type OrNull = readonly [[string], [null]];
export type Counted = readonly [[number], ...[number][]];
export const EACH_COUNT = COUNTS.map((n) => [n]) as unknown as Counted;

/** The value for each of the keys. */
export function same<Key extends string, Value>(
  keys: readonly Key[],
  value: Value,
): Readonly<Record<Key, Value>> {
  return Object.fromEntries(keys.map((key) => [key, value])) as Record<Key, Value>;
}
