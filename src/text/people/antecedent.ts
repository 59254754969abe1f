import type { Span } from '../span.ts';
import type { Person } from './person.ts';

/** Where the article names a person last before a place; null when it has not yet. */
export function antecedentOf(person: Person | undefined, place: Span): Span | null {
  return person?.mentions.findLast(({ span }) => span.end <= place.start)?.span ?? null;
}
