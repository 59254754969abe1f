import type { DateFinding, Doubt } from '../draft.ts';
import { canonicalDay } from './date/address-day.ts';
import type { DateSource } from './date/date-source.ts';
import { DATE_SOURCES } from './date/sources.ts';
import type { FoundDay } from './find-day.ts';
import type { PageFacts } from './page-facts.ts';

/** The day of a page, how sure it is, and what it was compared with. */
export interface PublicationDate {
  readonly found: DateFinding | null;
  /** The name of the winning source, for the measurement. */
  readonly source: string | null;
  readonly second: DateFinding | null;
  readonly opinion: Opinion;
}

/** What the next source says: measured on 500 pages, the first two are right in 96 of 100. */
type Opinion =
  'agrees' | 'alone' | 'text-alone' | 'modified' | 'disagrees' | 'text-disagrees' | 'none';

/** The first source that has a day, the second opinion of the next, and where they differ, the vote of all. */
export function publicationDate(facts: PageFacts): PublicationDate {
  const [first, second] = firstTwo(facts);
  if (first === undefined) return { found: null, source: null, second: null, opinion: 'none' };
  const opinion = opinionOf(first, second);
  const winner = opinion === 'disagrees' ? outvoted(first, facts) : first;
  const loser = winner === first ? second : first;
  return {
    found: findingOf(winner),
    source: winner.source.name,
    second: loser === undefined ? null : findingOf(loser),
    opinion,
  };
}

/** The first source, or the one whose day more sources name, what the page shows its readers first included. */
function outvoted(first: Sourced, facts: PageFacts): Sourced {
  // Right on all 37 of the 236 pages it was settled on, whatever the others said.
  if (first.source === canonicalDay) return first;
  const sourced = DATE_SOURCES.filter(({ strength }) => strength !== 'modified').flatMap(
    (source) => {
      const found = source.find(facts);
      return found === null ? [] : [{ source, found }];
    },
  );
  const votes = (day: string): number => sourced.filter(({ found }) => found.day === day).length;
  let best = first;
  for (const each of sourced) if (votes(each.found.day) > votes(best.found.day)) best = each;
  return best;
}

function findingOf({ source, found }: Sourced): DateFinding {
  return { day: found.day, basis: source.basis };
}

/** What a moderator is asked about the day; null when it can be stored as it is. */
export function dateDoubt({ found, second, opinion }: PublicationDate): Doubt | null {
  if (found === null) return { kind: 'date-unknown' };
  switch (opinion) {
    case 'agrees':
    case 'alone':
      return null;
    case 'disagrees':
    case 'text-disagrees':
      return second === null
        ? { kind: 'date-unconfirmed', found }
        : { kind: 'two-dates', dates: [found, second] };
    case 'text-alone':
    case 'modified':
    case 'none':
      return { kind: 'date-unconfirmed', found };
  }
}

interface Sourced {
  readonly source: DateSource;
  readonly found: FoundDay;
}

function firstTwo(facts: PageFacts): readonly Sourced[] {
  const sourced: Sourced[] = [];
  for (const source of DATE_SOURCES) {
    // The day of a change is later by nature: it says nothing for or against another.
    if (source.strength === 'modified' && sourced.length > 0) continue;
    const found = source.find(facts);
    if (found !== null) sourced.push({ source, found });
    if (sourced.length === 2) break;
  }
  return sourced;
}

function opinionOf(first: Sourced, second: Sourced | undefined): Opinion {
  if (first.source.strength === 'modified') return 'modified';
  if (first.source.strength === 'text') return 'text-alone';
  if (second === undefined) return first.found.isAmbiguous ? 'text-alone' : 'alone';
  if (second.found.day === first.found.day) return 'agrees';
  return second.source.strength === 'text' ? 'text-disagrees' : 'disagrees';
}
