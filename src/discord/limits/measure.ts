import type { Range } from './numbers.ts';

/** JSON as it goes over the wire; nothing about it is trusted. */
export type Json = Readonly<Record<string, unknown>>;

/** What breaks a limit, “components[0].label: 81, at most 80”; empty when nothing does. */
export type Faults = readonly string[];

export function jsonOf(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Json)
    : {};
}

/** The elements of a list, none for a property that is left out or null. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** UTF-16 units; 0 for anything but a string. */
export function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

export function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

/** Whether a text, when given, has a length in the range. */
export function textFaults(at: string, value: unknown, range: Range): Faults {
  if (!isGiven(value)) return [];
  if (typeof value !== 'string') return [`${at}: not a string`];
  return rangeFaults(at, value.length, range);
}

/** Like `textFaults`, and the text may not be left out. */
export function neededTextFaults(at: string, value: unknown, range: Range): Faults {
  return isGiven(value) ? textFaults(at, value, range) : [`${at}: missing`];
}

/** Whether a list, when given, has a number of elements in the range. */
export function countFaults(at: string, value: unknown, range: Range): Faults {
  if (!isGiven(value)) return [];
  if (!Array.isArray(value)) return [`${at}: not a list`];
  return rangeFaults(at, value.length, range);
}

/** Whether a whole number, when given, lies in the range. */
export function numberFaults(at: string, value: unknown, range: Range): Faults {
  if (!isGiven(value)) return [];
  if (!Number.isInteger(value)) return [`${at}: not a whole number`];
  return rangeFaults(at, Number(value), range);
}

export function rangeFaults(at: string, measured: number, { min, max }: Range): Faults {
  if (measured > max) return [`${at}: ${measured}, at most ${max}`];
  if (measured < min) return [`${at}: ${measured}, at least ${min}`];
  return [];
}

/** Discord ignores a misspelt property, so it would only be missed by the reader. */
export function propertyFaults(at: string, value: Json, known: readonly string[]): Faults {
  return Object.keys(value)
    .filter((key) => value[key] !== undefined && !known.includes(key))
    .map((key) => `${at === '' ? '' : `${at}.`}${key}: unknown property`);
}

export function repetitionFaults(at: string, values: readonly unknown[]): Faults {
  const seen = new Set<unknown>();
  const repeated = new Set<unknown>();
  for (const value of values) {
    if (seen.has(value)) repeated.add(value);
    seen.add(value);
  }
  return [...repeated].map((value) => `${at}: ${JSON.stringify(value)} more than once`);
}

// “https://news.example/a”
const WEB_URL = /^https?:\/\/[^\s/]/iu;

export function webUrlFaults(at: string, value: unknown, range: Range): Faults {
  if (!isGiven(value)) return [];
  if (typeof value !== 'string' || !WEB_URL.test(value)) return [`${at}: not an http(s) address`];
  return rangeFaults(at, value.length, range);
}
