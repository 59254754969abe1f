import type { IsoDate } from '../../text/iso-date.ts';
import type { Folder } from '../article.ts';
import { byPlace, type JoinedArticle, type Occurrence, type Occurrences } from './occurrence.ts';
import type { Alias, AliasType, SpeakerRole } from './speaker.ts';
import type { ToldCoder } from './told-coder.ts';
import { endOf, FORM_SIZE, ROLE_SIZE, startOf, TYPES } from './told-people.ts';

export interface SeenForms {
  readonly aliases: readonly Alias[];
  readonly roles: readonly SpeakerRole[];
  /** Those that shared articles give often enough to stand for a name. */
  readonly strongRoles: readonly FoldedRole[];
  /** Codes of those that shared articles give, folded, each once. */
  readonly sharedRoles: ReadonlySet<number>;
}

interface FoldedRole {
  readonly role: SpeakerRole;
  readonly folded: number;
}

/** How often and when the articles of a folder use a form of a name, or of a role. */
interface Count {
  /** The code of its text. */
  readonly text: number;
  readonly type: AliasType;
  readonly folder: Folder;
  articles: number;
  /** The last one that was counted. */
  last: JoinedArticle | null;
  outlet: string | null;
  isOfOutlets: boolean;
  firstOn: IsoDate | null;
  lastOn: IsoDate | null;
}

const LEAST_ARTICLES = 3;

export function seenForms(coder: ToldCoder, occurrences: Occurrences): SeenForms {
  const aliases = new Counts();
  const roles = new Counts();
  // Two of an article stand together: an article is counted once.
  for (const { article, person } of inPlaces(occurrences)) {
    const { people } = article;
    const end = endOf(people, person, 'forms');
    for (let at = startOf(people, person, 'forms'); at < end; at += FORM_SIZE)
      aliases.count(people[at] ?? 0, people[at + 1] ?? 0, article);
    const last = endOf(people, person, 'roles');
    for (let at = startOf(people, person, 'roles'); at < last; at += ROLE_SIZE)
      roles.count(people[at] ?? 0, ROLE, article);
  }
  const given = roles.all();
  const shared = given.filter(({ folder }) => folder === 'shared');
  const strong = shared.filter((each) => each.articles >= LEAST_ARTICLES && each.isOfOutlets);
  const foldedOf = ({ text }: Count): number => coder.roleOf(text).folded;
  return {
    aliases: sorted(coder, aliases.all()).map(([alias, { type }]) => ({ ...alias, type })),
    roles: sorted(coder, given).map(([role]) => role),
    strongRoles: sorted(coder, strong).map(([role, each]) => ({ role, folded: foldedOf(each) })),
    sharedRoles: new Set(shared.map(foldedOf)),
  };
}

function inPlaces(occurrences: Occurrences): readonly Occurrence[] {
  let [before] = occurrences;
  for (const each of occurrences) {
    if (byPlace(before, each) > 0) return occurrences.toSorted(byPlace);
    before = each;
  }
  return occurrences;
}

class Counts {
  readonly #byFolder = new Map<Folder, Map<number, Count>>();
  #folder: Folder | null = null;
  #ofFolder = new Map<number, Count>();

  all(): readonly Count[] {
    return [...this.#byFolder.values()].flatMap((folder) => [...folder.values()]);
  }

  count(text: number, type: number, article: JoinedArticle): void {
    const counted = this.#of(text, type, article.folder);
    if (counted.last === article) return;
    counted.last = article;
    counted.articles += 1;
    const { outlet, publishedOn: day } = article;
    if (counted.outlet === null) counted.outlet = outlet;
    else if (outlet !== null && outlet !== counted.outlet) counted.isOfOutlets = true;
    if (day === null) return;
    if (counted.firstOn === null || day < counted.firstOn) counted.firstOn = day;
    if (counted.lastOn === null || day > counted.lastOn) counted.lastOn = day;
  }

  #of(text: number, type: number, folder: Folder): Count {
    if (this.#folder !== folder) {
      this.#ofFolder = this.#byFolder.get(folder) ?? new Map();
      this.#byFolder.set(folder, this.#ofFolder);
      this.#folder = folder;
    }
    const key = text * TYPES.length + type;
    const known = this.#ofFolder.get(key);
    if (known !== undefined) return known;
    const fresh = {
      ...{ text, type: TYPES[type] ?? 'full', folder, articles: 0, last: null },
      ...{ outlet: null, isOfOutlets: false, firstOn: null, lastOn: null },
    };
    this.#ofFolder.set(key, fresh);
    return fresh;
  }
}

const ROLE = TYPES.indexOf('role');

/** Shared ones first, then the most frequent; for equal ones by form, so that the order of articles counts nothing. */
function sorted(
  { texts }: ToldCoder,
  counts: readonly Count[],
): readonly (readonly [SpeakerRole, Count])[] {
  const rank = (folder: Folder): string => (folder === 'shared' ? '' : folder);
  return counts
    .map((each): readonly [SpeakerRole, Count] => {
      const { text, folder, articles, firstOn, lastOn } = each;
      return [{ form: texts.textOf(text), folder, articles, firstOn, lastOn }, each];
    })
    .sort(
      ([one, a], [other, b]) =>
        compare(rank(a.folder), rank(b.folder)) ||
        b.articles - a.articles ||
        compare(one.form, other.form) ||
        compare(a.type, b.type),
    );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
