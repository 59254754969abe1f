import type { Person } from '../../text/people/person.ts';
import type { Folder } from '../article.ts';
import { keepTexts, type KeptTexts, textAt, type TextColumn } from '../text-column.ts';
import { type FormColumns, FormTable } from './form-table.ts';
import type { KnownSpeaker, Speaker, SpeakerId, SpeakerRegistry } from './speaker.ts';
import type { StatementsOfSpeakers } from './statements-of-speakers.ts';

/** Who speaks in the articles of a snapshot. */
export interface SpeakersOfSnapshot extends Omit<SpeakerRegistry, 'speakers'> {
  readonly speakers: SpeakerTable;
}

/** A column a property: ten thousand speakers as objects stop the thread that takes them for a tenth of a second. */
export interface SpeakerColumns {
  readonly ids: TextColumn;
  /** Places in `forms`. */
  readonly names: Uint32Array;
  /** Places in `KINDS`. */
  readonly kinds: Uint8Array;
  /** What is asked of few of them, as JSON. */
  readonly rest: TextColumn;
  readonly statements: StatementsOfSpeakers;
  readonly forms: FormColumns;
  readonly folders: TextColumn;
  readonly aliases: FormsOfSpeakers;
  readonly roles: FormsOfSpeakers;
}

/** Those of speaker `s` stand at `starts[s]` … `starts[s + 1]`. */
export interface FormsOfSpeakers {
  readonly starts: Uint32Array;
  /** Places in `forms`. */
  readonly forms: Uint32Array;
  /** Places in `folders`. */
  readonly folders: Uint32Array;
}

/** What articles of some folders call a speaker, by the numbers of forms. */
export interface KnownForms {
  /** The name first, then its forms. */
  readonly names: readonly number[];
  /** The most frequent first. */
  readonly roles: readonly number[];
}

export const KINDS = ['person', 'organisation'] as const satisfies readonly Person['kind'][];

/** What is asked of few of them. */
export type RestOfSpeaker = Omit<KnownSpeaker, 'id' | 'name' | 'kind'>;
type Seen = Pick<Speaker['roles'][number], 'form' | 'folder'>;

/** Speakers as they are kept and handed over, in the order of the registry; one is an object only where it is asked for. */
export class SpeakerTable {
  readonly columns: SpeakerColumns;
  readonly #changed: ReadonlyMap<number, Speaker>;
  readonly forms: FormTable;
  readonly #ids: KeptTexts;
  readonly #folders: KeptTexts;

  /** `changed` are speakers of whom something else is known than the columns tell, by place. */
  constructor(columns: SpeakerColumns, changed: ReadonlyMap<number, Speaker> = new Map()) {
    this.columns = columns;
    this.#changed = changed;
    this.forms = new FormTable(columns.forms);
    this.#ids = keepTexts(columns.ids);
    this.#folders = keepTexts(columns.folders);
  }

  get length(): number {
    return this.columns.kinds.length;
  }

  at(place: number): Speaker | undefined {
    const changed = this.#changed.get(place);
    if (changed !== undefined || place >= this.length) return changed;
    const { rest, statements } = this.columns;
    return {
      ...(JSON.parse(textAt(rest, place)) as RestOfSpeaker),
      id: this.idOf(place),
      name: this.nameOf(place),
      kind: this.kindOf(place),
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

  idOf(place: number): SpeakerId {
    return this.#ids.at(place) as SpeakerId;
  }

  nameOf(place: number): string {
    return this.#changed.get(place)?.name ?? this.forms.textOf(this.columns.names[place] ?? -1);
  }

  /** The same for names that fold alike, and for few others: a whole number. */
  nameHashOf(place: number): number {
    return this.forms.hashOf(this.#nameOf(place, this.#changed.get(place)));
  }

  areNamesakes(one: number, other: number): boolean {
    const form = this.#nameOf(one, this.#changed.get(one));
    return this.forms.areAlike(form, this.#nameOf(other, this.#changed.get(other)));
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

  /** Whether one of them does: of a hundred thousand statements a thousand are looked at. */
  speaksIn(place: number, articles: Uint8Array): boolean {
    if (this.#changed.has(place)) return this.statementsIn(place, articles) > 0;
    const { starts, articles: own } = this.columns.statements;
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? end; at < end; at += 1)
      if (articles[own[at] ?? -1] === 1) return true;
    return false;
  }

  /** What the articles of these folders call a speaker. */
  formsOf(place: number, folders: ReadonlySet<Folder>): KnownForms {
    const { aliases, roles } = this.columns;
    const changed = this.#changed.get(place);
    const names = this.#formsIn(aliases, place, folders, changed?.aliases);
    return {
      names: [this.#nameOf(place, changed), ...names],
      roles: this.#formsIn(roles, place, folders, changed?.roles),
    };
  }

  #nameOf(place: number, changed: Speaker | undefined): number {
    const name = this.columns.names[place] ?? 0;
    if (changed === undefined || this.forms.textOf(name) === changed.name) return name;
    const { starts, forms } = this.columns.aliases;
    const own = forms.subarray(starts[place], starts[place + 1]);
    return own.find((form) => this.forms.textOf(form) === changed.name) ?? name;
  }

  /** Of all of a speaker those that are left, if not all are. */
  #formsIn(
    { starts, forms, folders }: FormsOfSpeakers,
    place: number,
    wanted: ReadonlySet<Folder>,
    left: readonly Seen[] | undefined,
  ): readonly number[] {
    const found: number[] = [];
    const end = starts[place + 1] ?? 0;
    for (let at = starts[place] ?? end; at < end; at += 1) {
      const folder = this.#folders.at(folders[at] ?? 0);
      if (!wanted.has(folder)) continue;
      const number = forms[at] ?? 0;
      if (left === undefined || this.#isAmong(left, number, folder)) found.push(number);
    }
    return found;
  }

  #isAmong(left: readonly Seen[], form: number, folder: Folder): boolean {
    return left.some((each) => each.folder === folder && each.form === this.forms.textOf(form));
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
