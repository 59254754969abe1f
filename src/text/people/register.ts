import { editDistance } from '../edit-distance.ts';
import type { Span } from '../span.ts';
import { genderedTitles } from './lexicon/titles.ts';
import { genderOfFirstName } from './lexicon/first-names.ts';
import type { NameRun } from './name-run.ts';
import { areSameFirstName, nameWords, type NameWords } from './name-words.ts';
import type { Gender, Mention, Person } from './person.ts';

/** One person or body while the text is read. */
export interface Entry {
  readonly kind: Person['kind'];
  readonly words: NameWords;
  readonly runs: NameRun[];
  readonly mentions: Mention[];
}

/** Who is meant by a name, and by which form of it. */
export interface Found {
  readonly entry: Entry;
  readonly form: Mention['form'];
}

/** The people of one article, found again by the words that name them. */
export class Register {
  readonly entries: Entry[] = [];
  readonly #bySurname = new Map<string, Entry[]>();
  readonly #byFirst = new Map<string, Entry[]>();
  readonly #byForm = new Map<string, Entry>();

  /** A body is known by its whole name only. */
  addBody(form: string, words: NameWords): Entry {
    const known = this.#byForm.get(form);
    if (known !== undefined) return known;
    const entry: Entry = { kind: 'organisation', words, runs: [], mentions: [] };
    this.entries.push(entry);
    this.#byForm.set(form, entry);
    return entry;
  }

  findBody(form: string): Entry | null {
    return this.#byForm.get(form) ?? null;
  }

  add(words: NameWords): Entry {
    const entry: Entry = { kind: 'person', words, runs: [], mentions: [] };
    this.entries.push(entry);
    push(this.#bySurname, words.surname, entry);
    if (words.first !== null) push(this.#byFirst, words.first, entry);
    return entry;
  }

  /** Whoever bears the full name. */
  find({ first, surname, suffix }: NameWords): Entry | null {
    const holders = this.#bySurname.get(surname) ?? [];
    const named = holders.filter(
      ({ words }) =>
        first !== null &&
        words.first !== null &&
        // “Suu Kyi” is Aung San Suu Kyi.
        (areSameFirstName(words.first, first) || words.middle.includes(first)),
    );
    const found = named.find(({ words }) => words.suffix === suffix);
    if (found !== undefined) return found;
    // “Reed III” is Reed; but beside Reed Jr. the article may well name his father.
    const isSon = [suffix, ...named.map(({ words }) => words.suffix)].some(isGeneration);
    const [only, ...others] = named;
    return isSon || others.length > 0 ? null : (only ?? null);
  }

  /** Whoever a single word can mean at this place: “Hale”, “Mrs Hale”, “Dana”. */
  findSingle(word: string, gender: Gender | null): Found | null {
    const entry = meant(fitting(this.#bySurname.get(word) ?? [], gender));
    if (entry !== null) return { entry, form: 'surname' };
    const [named, other] =
      this.#byFirst.get(word)?.filter((holder) => agrees(holder, gender)) ?? [];
    if (other !== undefined) return null;
    if (named !== undefined) return { entry: named, form: 'first-name' };
    const misspelled = this.#misspelled(word, gender);
    return misspelled === null ? null : { entry: misspelled, form: 'surname' };
  }

  /** Giulini, where the text has one Giuliani and nobody else whose surname is a slip away. */
  #misspelled(word: string, gender: Gender | null): Entry | null {
    if (word.length < LEAST || word.endsWith('s') || this.#bySurname.has(word)) return null;
    const near = this.entries.filter(
      (entry) =>
        entry.kind === 'person' &&
        entry.words.first !== null &&
        entry.words.surname.length >= LEAST &&
        entry.words.surname[0] === word[0] &&
        agrees(entry, gender) &&
        editDistance(entry.words.surname, word, 1) <= 1,
    );
    return near.length === 1 ? (near[0] ?? null) : null;
  }
}

// In shorter surnames another letter is another name: Hale, Hall. A plural is several people.
const LEAST = 7;

function isGeneration(suffix: string | null): boolean {
  return suffix !== null && /^[js]r\.?$/u.test(suffix);
}

function push(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

/** Those whom a title can mean; “Mr Hale” is rather John than Robin. */
function fitting(holders: readonly Entry[], gender: Gender | null): readonly Entry[] {
  const sure = holders.filter(
    ({ words }) => gender !== null && genderOfFirstName(words.first ?? words.surname) === gender,
  );
  return sure.length > 0 ? sure : holders.filter((entry) => agrees(entry, gender));
}

function agrees({ words }: Entry, gender: Gender | null): boolean {
  const own = genderOfFirstName(words.first ?? words.surname);
  return gender === null || own === null || own === gender;
}

/**
 * Whoever is meant by a surname that these share: the only one whom the text has named so far; of several, the
 * one named three times as often as any other; else nobody.
 */
function meant(holders: readonly Entry[]): Entry | null {
  const named = holders.filter(({ mentions }) => mentions.length > 0);
  const [only, ...others] = named.length > 0 ? named : holders;
  if (only === undefined || others.length === 0) return only ?? null;
  const [first, second] = named.toSorted((a, b) => b.mentions.length - a.mentions.length);
  if (first === undefined || second === undefined) return null;
  return first.mentions.length >= 3 * second.mentions.length ? first : null;
}

/** The gender that a title in front of the name tells. */
export function titleGenderOf({ before }: NameRun): Gender | null {
  const title = before.at(-1)?.lower.replace(/\.$/u, '');
  return title === undefined ? null : (genderedTitles.get(title) ?? null);
}

export function spanOfName({ name }: NameRun): Span | null {
  const start = name[0]?.start;
  const end = name.at(-1)?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** The words of a run's name; null when it names nobody. */
export function wordsOf(run: NameRun): NameWords | null {
  return nameWords(run.name);
}

/** The whole name as bodies are known by it. */
export function formOf({ name }: NameRun): string {
  return name.map(({ lower }) => lower).join(' ');
}
