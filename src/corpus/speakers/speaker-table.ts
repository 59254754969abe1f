import type { Person } from '../../text/people/person.ts';
import type { Folder } from '../article.ts';
import { keepTexts, type KeptTexts, packTexts, textAt, type TextColumn } from '../text-column.ts';
import type { Speaker, SpeakerRegistry } from './speaker.ts';

/** Who speaks in the articles of a snapshot. */
export interface SpeakersOfSnapshot extends Omit<SpeakerRegistry, 'speakers'> {
  readonly speakers: SpeakerTable;
}

/** A column a property: ten thousand speakers as objects stop the thread that takes them for a tenth of a second. */
export interface SpeakerColumns {
  readonly names: TextColumn;
  /** Places in `KINDS`. */
  readonly kinds: Uint8Array;
  /** What is asked of few of them, as JSON. */
  readonly rest: TextColumn;
  readonly statements: StatementsOfSpeakers;
  /** All forms of names and roles, each once. */
  readonly forms: TextColumn;
  readonly folders: TextColumn;
  readonly aliases: FormsOfSpeakers;
  readonly roles: FormsOfSpeakers;
}

/** Those of speaker `s` stand at `starts[s]` … `starts[s + 1]`. */
interface StatementsOfSpeakers {
  readonly starts: Uint32Array;
  readonly articles: Uint32Array;
  readonly quotations: Uint32Array;
}

/** Those of speaker `s` stand at `starts[s]` … `starts[s + 1]`. */
interface FormsOfSpeakers {
  readonly starts: Uint32Array;
  /** Places in `forms`. */
  readonly forms: Uint32Array;
  /** Places in `folders`. */
  readonly folders: Uint32Array;
}

/** What articles of some folders call a speaker. */
export interface KnownForms {
  /** The name first, then its forms. */
  readonly names: readonly string[];
  /** The most frequent first. */
  readonly roles: readonly string[];
}

const KINDS = ['person', 'organisation'] as const satisfies readonly Person['kind'][];

type Rest = Omit<Speaker, 'name' | 'kind' | 'statements'>;
type Seen = Pick<Speaker['roles'][number], 'form' | 'folder'>;

/** Speakers as they are kept and handed over, in the order of the registry; one is an object only where it is asked for. */
export class SpeakerTable {
  readonly columns: SpeakerColumns;
  readonly #changed: ReadonlyMap<number, Speaker>;
  readonly #forms: KeptTexts;
  readonly #folders: KeptTexts;

  /** `changed` are speakers of whom something else is known than the columns tell, by place. */
  constructor(columns: SpeakerColumns, changed: ReadonlyMap<number, Speaker> = new Map()) {
    this.columns = columns;
    this.#changed = changed;
    this.#forms = keepTexts(columns.forms);
    this.#folders = keepTexts(columns.folders);
  }

  get length(): number {
    return this.columns.kinds.length;
  }

  at(place: number): Speaker | undefined {
    const changed = this.#changed.get(place);
    if (changed !== undefined || place >= this.length) return changed;
    const { names, kinds, rest, statements } = this.columns;
    return {
      ...(JSON.parse(textAt(rest, place)) as Rest),
      name: textAt(names, place),
      kind: KINDS[kinds[place] ?? 0] ?? KINDS[0],
      get statements() {
        return statementsOf(statements, place);
      },
    };
  }

  *[Symbol.iterator](): Iterator<Speaker> {
    for (let place = 0; place < this.length; place += 1) {
      const speaker = this.at(place);
      if (speaker !== undefined) yield speaker;
    }
  }

  /** Empty for a place that nobody has. */
  nameOf(place: number): string {
    return this.#changed.get(place)?.name ?? textAt(this.columns.names, place);
  }

  kindOf(place: number): Speaker['kind'] {
    return this.#changed.get(place)?.kind ?? KINDS[this.columns.kinds[place] ?? 0] ?? KINDS[0];
  }

  /** How many statements of a speaker stand in these articles: a mask, one byte an article. */
  statementsIn(place: number, articles: Uint8Array): number {
    const changed = this.#changed.get(place);
    if (changed !== undefined)
      return changed.statements.filter(([article]) => articles[article] === 1).length;
    const { starts, articles: own } = this.columns.statements;
    const end = starts[place + 1] ?? 0;
    let count = 0;
    for (let at = starts[place] ?? end; at < end; at += 1) count += articles[own[at] ?? -1] ?? 0;
    return count;
  }

  /** What the articles of these folders call a speaker. */
  formsOf(place: number, folders: ReadonlySet<Folder>): KnownForms {
    const changed = this.#changed.get(place);
    if (changed !== undefined) return formsOfSpeaker(changed, folders);
    const { aliases, roles } = this.columns;
    return {
      names: [this.nameOf(place), ...this.#formsIn(aliases, place, folders)],
      roles: this.#formsIn(roles, place, folders),
    };
  }

  #formsIn(
    { starts, forms, folders }: FormsOfSpeakers,
    place: number,
    wanted: ReadonlySet<Folder>,
  ): readonly string[] {
    const found: string[] = [];
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? end; at < end; at += 1) {
      if (wanted.has(this.#folders.at(folders[at] ?? 0)))
        found.push(this.#forms.at(forms[at] ?? 0));
    }
    return found;
  }
}

function statementsOf(
  { starts, articles, quotations }: StatementsOfSpeakers,
  place: number,
): Speaker['statements'] {
  const found: [number, number][] = [];
  const end = starts[place + 1] ?? 0;
  for (let at = starts[place] ?? end; at < end; at += 1)
    found.push([articles[at] ?? 0, quotations[at] ?? 0]);
  return found;
}

function formsOfSpeaker(
  { name, aliases, roles }: Speaker,
  folders: ReadonlySet<Folder>,
): KnownForms {
  const visible = aliases.filter(({ folder, type }) => folders.has(folder) && type !== 'role');
  return {
    names: [name, ...visible.map(({ form }) => form)],
    roles: roles.filter(({ folder }) => folders.has(folder)).map(({ form }) => form),
  };
}

export function packSpeakers(speakers: readonly Speaker[]): SpeakerColumns {
  const forms = new Map<string, number>();
  const folders = new Map<string, number>();
  const formsOf = (of: (speaker: Speaker) => readonly Seen[]): FormsOfSpeakers => {
    const lists = speakers.map(of);
    const all = lists.flat();
    return {
      starts: startsOf(lists),
      forms: Uint32Array.from(all, ({ form }) => placeIn(forms, form)),
      folders: Uint32Array.from(all, ({ folder }) => placeIn(folders, folder)),
    };
  };
  const aliases = formsOf((speaker) => speaker.aliases.filter(({ type }) => type !== 'role'));
  const roles = formsOf((speaker) => speaker.roles);
  const said = speakers.flatMap(({ statements }) => statements);
  return {
    names: packTexts(speakers.map(({ name }) => name)),
    kinds: Uint8Array.from(speakers, ({ kind }) => KINDS.indexOf(kind)),
    rest: packTexts(
      speakers.map(({ name: _, kind: __, statements: ___, ...rest }) =>
        JSON.stringify(rest satisfies Rest),
      ),
    ),
    statements: {
      starts: startsOf(speakers.map(({ statements }) => statements)),
      articles: Uint32Array.from(said, ([article]) => article),
      quotations: Uint32Array.from(said, ([, quotation]) => quotation),
    },
    ...{ aliases, roles },
    forms: packTexts([...forms.keys()]),
    folders: packTexts([...folders.keys()]),
  };
}

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  for (const [place, { length }] of lists.entries())
    starts[place + 1] = (starts[place] ?? 0) + length;
  return starts;
}

function placeIn(places: Map<string, number>, text: string): number {
  const known = places.get(text) ?? places.size;
  places.set(text, known);
  return known;
}
