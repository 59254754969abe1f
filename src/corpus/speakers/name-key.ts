import { fullName } from './full-name.ts';

/** What the spellings of a full name share; null for a surname alone. */
export function nameKey(name: string): string | null {
  const whole = fullName(name);
  if (whole === null || whole.first === null) return null;
  return `${whole.first} ${whole.surname} ${whole.suffix}`;
}
