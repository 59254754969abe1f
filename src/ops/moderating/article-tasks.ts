import type { Choice } from '../../command.ts';
import type { Article } from '../../corpus/article.ts';
import type { ListedArticle as Header } from '../../corpus/catalogue.ts';
import type { ArticleTasks, ListWish } from '../../operations/article-tasks.ts';
import type { ShownArticle } from '../../operations/article-report.ts';
import type { GivenFields } from '../../operations/draft-desk.ts';
import type { Moderator, Report } from '../../operations.ts';
import { suggest } from '../../retrieval/suggest.ts';
import { type Snapshot, standingArticles } from '../../snapshot.ts';
import { addDays } from '../../text/iso-date.ts';
import { park, readParked } from '../records/parked.ts';
import { countsOf } from './counts-of.ts';
import { handleOf, idIn, staleness } from './handle.ts';
import { type Office, byOf, refused, scopeFor } from './office.ts';
import { servingOf } from './serving-of.ts';

const MOST_DAYS_AHEAD = 2;
const PROPOSALS = 25;
/** The key of a list of all articles, which needs none. */
const ALL = '-';

/** The articles that stand in the folder of a moderator. */
export function openArticleTasks(office: Office): ArticleTasks {
  const scopeOfBy = (by: Moderator): ReturnType<typeof scopeFor> => scopeFor(office, by.guild);
  const found = async (by: Moderator, named: string): Promise<Found | Refused> =>
    await findStanding(office, by, named);

  return {
    show: async (by, named) => {
      const one = await found(by, named);
      return one.kind === 'refused' ? one : { kind: 'article', article: one.shown };
    },
    fields: async (by, named) => {
      const one = await found(by, named);
      if (one.kind === 'refused') return one;
      const { title, outlet, publishedOn, author } = one.article;
      const fields = {
        ...{ title, author },
        outlet: outlet?.value ?? null,
        published: publishedOn?.value ?? null,
      };
      return { kind: 'fields', handle: one.shown.handle, fields };
    },
    edit: async (by, named, given) => await edit(office, by, named, given),
    askRemoval: async (by, named) => {
      const one = await found(by, named);
      return one.kind === 'refused' ? one : { kind: 'removal-asked', article: one.shown };
    },
    remove: async (by, named) => await remove(office, by, named),
    restore: async (by, named) => await restore(office, by, named),
    list: async (by, wish) => await list(office, by, wish),
    listPage: async (by, key, page) => {
      if (key === ALL) return await pageOf(office, by, EVERYTHING, key, page);
      const parked = readParked(office.db, scopeOfBy(by), key, office.now());
      if (parked?.kind !== 'list') return refused({ kind: 'list-gone' });
      return await pageOf(office, by, JSON.parse(parked.value) as ListWish, key, page);
    },
    standing: (guild, typed) =>
      suggest(titlesIn(office.keeper.current(), scopeFor(office, guild)), typed, PROPOSALS).map(
        ({ name, slug }): Choice => ({ name, value: slug }),
      ),
    removed: (guild, typed) => {
      const removals = office.desk.removals(scopeFor(office, guild));
      const named = removals.map(({ article, title }) => ({
        name: title ?? article,
        count: 1,
        slug: article.slice(article.indexOf('/') + 1),
      }));
      return suggest(named, typed, PROPOSALS).map(({ name, slug }) => ({ name, value: slug }));
    },
  };
}

type Refused = Extract<Report, { readonly kind: 'refused' }>;
interface Found {
  readonly kind: 'found';
  readonly article: Article;
  readonly shown: ShownArticle;
}

async function findStanding(
  office: Office,
  by: Moderator,
  named: string,
): Promise<Found | Refused> {
  const shown = await office.desk.show(scopeFor(office, by.guild), idIn(named));
  if (shown.kind !== 'article')
    return { kind: 'refused', of: null, refusal: { kind: 'not-found' } };
  const { article, versions } = shown;
  const refusal = staleness(named, article);
  if (refusal !== null) return { kind: 'refused', of: article.title, refusal };
  return { kind: 'found', article, shown: shownOf(office, article, versions.length) };
}

function shownOf({ keeper }: Office, article: Header, versions: number): ShownArticle {
  const { id, title, outlet, publishedOn, author, url, language, rights } = article;
  return {
    ...{ id, versions },
    handle: handleOf(article),
    facts: { title, outlet, publishedOn, author, url, language, rights },
    counts: countsOf(keeper, article),
  };
}

async function remove(office: Office, by: Moderator, named: string): Promise<Report> {
  const one = await findStanding(office, by, named);
  if (one.kind === 'refused') return one;
  const scope = scopeFor(office, by.guild);
  const answer = await office.desk.remove(scope, byOf(by), idIn(named));
  if (answer.kind !== 'removed') return refused(answer);
  const { article: id, title, sha256, until } = answer.removal;
  // Answers leave it out already, whatever becomes of the build.
  const serving = { kind: 'now', version: office.keeper.current().version } as const;
  const handle = handleOf({ id, sha256 });
  return { kind: 'removed', id, handle, title, until: Math.floor(until / 1000), serving };
}

async function restore(office: Office, by: Moderator, named: string): Promise<Report> {
  const scope = scopeFor(office, by.guild);
  const answer = await office.desk.restore(scope, byOf(by), idIn(named));
  if (answer.kind !== 'saved') return refused(answer);
  const serving = await servingOf(office.keeper, answer.served);
  return { kind: 'restored', article: shownOf(office, answer.article, 0), serving };
}

async function edit(
  office: Office,
  by: Moderator,
  named: string,
  given: GivenFields,
): Promise<Report> {
  const { publishedOn, ...others } = given;
  if (publishedOn != null && publishedOn > addDays(by.today, MOST_DAYS_AHEAD))
    return refused({ kind: 'future-date', day: publishedOn });
  const one = await findStanding(office, by, named);
  if (one.kind === 'refused') return one;
  const scope = scopeFor(office, by.guild);
  const fields = { ...others, ...(publishedOn === undefined ? {} : { published: publishedOn }) };
  const answer = await office.desk.edit(scope, byOf(by), idIn(named), fields);
  if (answer.kind !== 'saved') return refused(answer, one.article.title);
  const serving = await servingOf(office.keeper, answer.served);
  return { kind: 'edited', article: shownOf(office, answer.article, 1), serving };
}

const EVERYTHING: ListWish = { outlet: null, from: null, to: null, words: null };

async function list(office: Office, by: Moderator, wish: ListWish): Promise<Report> {
  const isAll = Object.values(wish).every((each) => each === null);
  const first = await pageOf(office, by, wish, isAll ? ALL : null, 1);
  if (isAll || first.kind !== 'listed' || first.list.pages === 1) return first;
  const value = JSON.stringify(wish);
  const scope = scopeFor(office, by.guild);
  const key = park(office.db, scope, { kind: 'list', member: by.member, value }, office.now());
  return { ...first, key };
}

async function pageOf(
  office: Office,
  by: Moderator,
  wish: ListWish,
  key: string | null,
  asked: number,
): Promise<Report> {
  const page = Number.isInteger(asked) ? asked : 1;
  const { items, ...rest } = await office.desk.list(scopeFor(office, by.guild), wish, page);
  const listed = items.map((article) => ({
    id: article.id,
    handle: handleOf(article),
    title: article.title,
    outlet: article.outlet?.value ?? null,
    publishedOn: article.publishedOn?.value ?? null,
  }));
  return { kind: 'listed', list: { items: listed, ...rest }, key };
}

interface Title {
  readonly name: string;
  readonly count: number;
  readonly slug: string;
}

// Made once a snapshot and folder, not at each key.
const titles = new WeakMap<Snapshot, Map<string, readonly Title[]>>();

function titlesIn(snapshot: Snapshot, folder: string): readonly Title[] {
  const byFolder = titles.get(snapshot) ?? new Map<string, readonly Title[]>();
  titles.set(snapshot, byFolder);
  const known =
    byFolder.get(folder) ??
    standingArticles(snapshot).flatMap(({ article }) => {
      const slug = article.id.slice(folder.length + 1);
      return article.folder === folder ? [{ name: article.title ?? slug, count: 1, slug }] : [];
    });
  byFolder.set(folder, known);
  return known;
}
