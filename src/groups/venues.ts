import { fold } from '../corpus/fold.ts';
import type { StatementSource } from './part.ts';

// “an interview with the American TV channel ABC News”, “at a rally in Port Reed”, “told Harbour Radio”, “said on CNN”
const OCCASION =
  /\b(?:interview|interviewed|press conference|news conference|briefing|hearing|speech|address|rally|debate|summit|podcast|talk show|town hall|tweeted?|told|said on|says on|appeared on|spoke to|speaking to|speaking on)\b(?<where>[^.!?;:“”"\n]{0,80})/giu;

// Two words at least, or capitals: “ABC News”, “CNN”, not “American” or “Monday”.
const NAME = /(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}\p{N}&’']*(?: \p{Lu}[\p{L}\p{N}&’']*)+|\p{Lu}{3,})/gu;

/** Names of where something was said, folded: broadcasters, conferences, places. People and bodies who speak are none. */
export function venuesOf({ article: { text }, analysis }: StatementSource): ReadonlySet<string> {
  const people = new Set(analysis.people.map(({ name }) => fold(name)));
  const venues = new Set<string>();
  for (const match of text.matchAll(OCCASION)) {
    for (const [name] of (match.groups?.['where'] ?? '').matchAll(NAME)) {
      const folded = fold(name);
      if (![...people].some((person) => folded.endsWith(person) || person.endsWith(folded)))
        venues.add(folded);
    }
  }
  return venues;
}
