import { excerpt } from '../../../corpus/excerpt.ts';
import { fold } from '../../../corpus/fold.ts';
import { roleKey } from '../../../corpus/speakers/role-key.ts';
import { GROUND } from '../../../groups/statement-groups.ts';
import { isNonEmpty, overlaps, type Span } from '../../../text/span.ts';
import type { DisagreementSide } from '../variant.ts';
import type { Beside } from '../disagreements.ts';
import { type Found, sideAt, type Told } from './told.ts';

/** Where outlets name different people in one office. */
export function holderDisagreements(beside: readonly Beside[]): readonly Found[] {
  return beside
    .filter(({ grounds }) => (grounds & GROUND.office) !== 0)
    .flatMap(({ sides }): readonly Found[] => {
      const named = sides.flatMap(holderSide);
      return isNonEmpty(named) && named.length > 1 ? [{ about: 'name', sides: named }] : [];
    });
}

/** “NATO Secretary-General Mark Rutte” as the article has it; where the source is “the minister”, the words that name them. */
function holderSide({ held, quotation }: Told): readonly DisagreementSide[] {
  const { speaker } = quotation;
  const mentions = speaker === null ? [] : (held.analysis.people[speaker.person]?.mentions ?? []);
  const source = quotation.source.find((span) =>
    mentions.some((mention) => overlaps(mention.span, span)),
  );
  const named = speaker?.via === 'name' || speaker?.via === 'alias' ? source : speaker?.antecedent;
  return named == null ? [] : [sideAt(held, excerpt(held.article, named), named.start)];
}

interface Office {
  readonly head: string;
  /** Folded names behind “for”: ukraine, russia. */
  readonly reach: string;
  readonly side: DisagreementSide;
}

// “for Ukraine and Russia”, “of the Northern Islands”: a name, perhaps two.
const REACH =
  /^ (?:for|of|to) (?:the )?(?<one>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)(?: and (?:the )?(?<two>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?))?/u;

/** Where outlets give one speaker an office of different reach: “special envoy for Ukraine”, “… for Ukraine and Russia”. */
export function reachDisagreements(told: readonly Told[]): readonly Found[] {
  const articles = new Map(told.map((each) => [each.place, each]));
  const offices = [...articles.values()].flatMap(officesOf);
  for (const { head } of offices) {
    const same = offices.filter((office) => office.head === head);
    if (new Set(same.map(({ reach }) => reach)).size < 2) continue;
    const sides = same.map(({ side }) => side);
    if (isNonEmpty(sides)) return [{ about: 'name', sides }];
  }
  return [];
}

/** The offices of the speaker that say how far they reach. */
function officesOf({ held, quotation }: Told): readonly Office[] {
  const { text } = held.article;
  const roles: readonly Span[] =
    quotation.speaker === null ? [] : (held.analysis.people[quotation.speaker.person]?.roles ?? []);
  return roles.flatMap(({ start, end }) => {
    const match = REACH.exec(text.slice(end, end + 120));
    const head = roleKey(text.slice(start, end))?.split(' ').at(-1);
    if (match === null || head === undefined) return [];
    const names = [match.groups?.['one'], match.groups?.['two']].filter(
      (name) => name !== undefined,
    );
    const words = excerpt(held.article, { start, end: end + match[0].length });
    const reach = names.map(fold).toSorted().join(' and ');
    return [{ head, reach, side: sideAt(held, words, start) }];
  });
}
