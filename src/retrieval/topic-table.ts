import { keepTexts, type KeptTexts, type TextColumn } from '../corpus/text-column.ts';
import type { WordsInNames } from './name-words.ts';
import type { NameWords } from './suggest-names.ts';

/** What articles are about, as it is kept and handed over. */
export interface TopicColumns {
  /** As articles write them, each once, by code units. */
  readonly names: TextColumn;
  /** Of each name the number of its topic: names that fold alike have one. */
  readonly topics: Uint32Array;
  /** Names of article `a` stand at `starts[a]` … `starts[a + 1]` of `named`: one a topic, in order of first sight. */
  readonly starts: Uint32Array;
  readonly named: Uint32Array;
  /** Of the words of the names, by text. */
  readonly words: TextColumn;
  readonly inNames: WordsInNames;
}

/** The names of topics by number; one is a string only where it is asked for. */
export class TopicTable {
  readonly columns: TopicColumns;
  readonly #names: KeptTexts;
  readonly #words: NameWords;

  constructor(columns: TopicColumns) {
    this.columns = columns;
    this.#names = keepTexts(columns.names);
    this.#words = { ...columns.inNames, textOf: keepTexts(columns.words).at };
  }

  get words(): NameWords {
    return this.#words;
  }

  nameOf(name: number): string {
    return this.#names.at(name);
  }
}
