import { eld } from 'eld/small';

// Enough to be sure; more only costs time.
const MAX_TEXT = 5000;

/** ISO 639-1 of the language of a body; null when it cannot be told. Single lines are too short for it. */
export function detectLanguage(body: string): string | null {
  const found = eld.detect(body.slice(0, MAX_TEXT));
  return found.language === '' || !found.isReliable() ? null : found.language;
}
