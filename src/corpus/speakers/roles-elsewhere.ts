import type { ClusterOfPerson } from './cluster-of-person.ts';
import type { GivenRole } from './given-roles.ts';
import type { JoinedArticle } from './occurrence.ts';
import type { RoleElsewhere } from './speaker.ts';

/**
 * Who is meant by “the Vermont senator” where the article does not say so but names the person: the only one to whom
 * the shared articles give that role, in three articles of two outlets or more, if this article was published between
 * the first and the last of them and gives the role's noun to nobody. Offices change hands, so an article without a
 * date leaves nobody named.
 */
export function rolesElsewhere(
  articles: readonly JoinedArticle[],
  /** Of each cluster. */
  given: readonly (readonly GivenRole[])[],
  { starts, places }: ClusterOfPerson,
): readonly RoleElsewhere[] {
  const asked = new Set<number>();
  for (const { unnamed } of articles) for (const { key } of unnamed) asked.add(key);
  const offices = heldByOne(given, asked);
  return articles.flatMap(({ unnamed, publishedOn: day }, article) =>
    unnamed.flatMap(({ quotation, key }): readonly RoleElsewhere[] => {
      const office = offices.get(key);
      if (office == null || !office.isSure) return [];
      if (day === null || day < office.firstOn || day > office.lastOn) return [];
      const from = starts[article] ?? 0;
      const people = places.subarray(from, starts[article + 1]);
      const person = people.indexOf(office.cluster + 1);
      if (person === -1 || people.lastIndexOf(office.cluster + 1) !== person) return [];
      const { first } = office;
      return [
        { article, quotation, person, given: { article: first.article.place, span: first.span } },
      ];
    }),
  );
}

/** A role that they give to one person only. */
interface Office extends GivenRole {
  readonly cluster: number;
}

/** Null: to several. */
function heldByOne(
  given: readonly (readonly GivenRole[])[],
  asked: ReadonlySet<number>,
): ReadonlyMap<number, Office | null> {
  const offices = new Map<number, Office | null>();
  for (const [cluster, roles] of given.entries())
    for (const role of roles)
      if (asked.has(role.key))
        offices.set(role.key, offices.has(role.key) ? null : { ...role, cluster });
  return offices;
}
