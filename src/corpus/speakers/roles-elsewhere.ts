import type { GivenRole } from './given-roles.ts';
import type { NumberedCluster } from './numbered-clusters.ts';
import type { JoinedArticle } from './occurrence.ts';
import type { RoleElsewhere } from './speaker.ts';
import type { UnnamedRole } from './unnamed-roles.ts';

/**
 * Who is meant by “the Vermont senator” where the article does not say so but names the person: the only one to whom
 * the shared articles give that role, in three articles of two outlets or more, if this article was published between
 * the first and the last of them and gives the role's noun to nobody. Offices change hands, so an article without a
 * date leaves nobody named.
 */
export function rolesElsewhere(
  articles: readonly JoinedArticle[],
  clusters: readonly NumberedCluster[],
): readonly RoleElsewhere[] {
  const asking = articles.filter(({ unnamed }) => unnamed.length > 0);
  const asked = new Set(asking.flatMap(({ unnamed }) => unnamed.map(({ key }) => key)));
  const offices = heldByOne(clusters, asked);
  return asking.flatMap((article) =>
    article.unnamed.flatMap((role) => elsewhere(article, role, offices.get(role.key) ?? null)),
  );
}

function elsewhere(
  { place: article, publishedOn: day, clusters }: JoinedArticle,
  { quotation }: UnnamedRole,
  office: Office | null,
): readonly RoleElsewhere[] {
  if (office === null || !office.isSure) return [];
  if (day === null || day < office.firstOn || day > office.lastOn) return [];
  const person = clusters.indexOf(office.cluster);
  if (person === -1 || clusters.lastIndexOf(office.cluster) !== person) return [];
  const { first } = office;
  return [
    { article, quotation, person, given: { article: first.article.place, span: first.span } },
  ];
}

/** A role that they give to one person only. */
interface Office extends GivenRole {
  readonly cluster: number;
}

/** Null: to several. */
function heldByOne(
  clusters: readonly NumberedCluster[],
  asked: ReadonlySet<number>,
): ReadonlyMap<number, Office | null> {
  const offices = new Map<number, Office | null>();
  for (const { number, given } of clusters)
    for (const role of given)
      if (asked.has(role.key))
        offices.set(role.key, offices.has(role.key) ? null : { ...role, cluster: number });
  return offices;
}
