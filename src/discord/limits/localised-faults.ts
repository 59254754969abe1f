import { Locale } from 'discord-api-types/v10';
import { isGiven, jsonOf } from './measure.ts';
import type { Faults } from './measure.ts';

// reference, “Locales”
const LOCALES: readonly string[] = Object.values(Locale);

/** Whether every localisation is for a known locale and passes the text's own rule. */
export function localisedFaults(
  at: string,
  localisations: unknown,
  rule: (at: string, text: unknown) => Faults,
): Faults {
  if (!isGiven(localisations)) return [];
  return Object.entries(jsonOf(localisations)).flatMap(([locale, text]) => [
    ...(LOCALES.includes(locale) ? [] : [`${at}.${locale}: unknown locale`]),
    ...rule(`${at}.${locale}`, text),
  ]);
}
