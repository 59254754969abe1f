import type { IsoDate } from '../text/iso-date.ts';
import { parseIsoDate } from '../text/iso-date.ts';

/** What a field says, or the end of a sentence that begins with its name. */
export type Parsed<T> =
  | { readonly kind: 'value'; readonly value: T }
  | { readonly kind: 'fault'; readonly fault: string };

// A Discord choice holds 100 characters; `<guild id>/` may take 21 of them.
const MAX_SLUG = 79;
// The longest address that common servers and browsers agree on.
const MAX_URL = 2048;

export function parseAnyText(text: string): Parsed<string> {
  return value(text);
}

export function parseSlug(text: string): Parsed<string> {
  // rail-strike-2
  if (/^[a-z0-9]+(?:-+[a-z0-9]+)*$/.test(text) && text.length <= MAX_SLUG) return value(text);
  return fault(`must be 1 to ${MAX_SLUG} of a-z, 0-9 and inner hyphens`);
}

/** The address as written. */
export function parseUrl(text: string): Parsed<string> {
  if (text.length > MAX_URL) return fault(`is longer than ${MAX_URL} characters`);
  // White space, control characters and < > " ` \ stand in no address; new URL() would mend them.
  if (/[\p{C}\p{Z}<>"`\\]/u.test(text)) return fault('has a character that no address has');
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    return fault('is no http or https address');
  const { username, password } = new URL(text);
  return username === '' && password === '' ? value(text) : fault('names a user');
}

/** The day as written: no time zone is converted. */
export function parsePublished(text: string): Parsed<IsoDate> {
  // 2025-05-30 · 2025-05-30T05:26 · 2025-05-30T05:26Z · 2025-05-30T05:26+03:00
  const match = /^(.{10})(?:T([01]\d|2[0-3]):[0-5]\d(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/.exec(
    text,
  );
  const day = match?.[1] === undefined ? null : parseIsoDate(match[1]);
  if (day !== null) return value(day);
  return fault('is no calendar day as YYYY-MM-DD, or minute as YYYY-MM-DDTHH:MM with Z or ±HH:MM');
}

export function parseLanguage(text: string): Parsed<string> {
  // en · pt-BR · zh-Hant-TW
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text)
    ? value(text)
    : fault('is no BCP 47 language tag');
}

export function parseOneOf<const T extends string>(
  allowed: readonly T[],
): (text: string) => Parsed<T> {
  return (text) => {
    const found = allowed.find((each) => each === text);
    return found === undefined ? fault(`must be one of ${allowed.join(', ')}`) : value(found);
  };
}

function value<T>(of: T): Parsed<T> {
  return { kind: 'value', value: of };
}

function fault(why: string): { readonly kind: 'fault'; readonly fault: string } {
  return { kind: 'fault', fault: why };
}
