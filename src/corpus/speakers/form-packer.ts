import { fold } from '../fold.ts';
import { bodyKey } from './body-key.ts';
import { openColumn } from './carried-column.ts';
import { type FormColumns, spellingOf } from './form-table.ts';
import { type Entry, openSortedEntries } from './sorted-entries.ts';

/** What speakers are called. */
export interface Form {
  readonly text: string;
  readonly words: readonly Word[];
  readonly body: Entry;
  /** Among the forms of its turn, and of the turn before; −1: there was none. */
  place: number;
  before: number;
  turn: number;
}

interface Word {
  readonly entry: Entry;
  /** Null for a short word. */
  readonly spelling: Entry | null;
}

/** Numbers forms and packs their table again and again: folding takes longest, and is done once a form. */
export interface FormPacker {
  readonly formOf: (text: string) => Form;
  /** The number of a form in this turn, by first sight. */
  readonly numberOf: (form: Form) => number;
  /** Of the forms that were numbered. The others are forgotten, and the turn ends. */
  readonly pack: () => FormColumns;
}

export function openFormPacker(): FormPacker {
  const known = new Map<string, Form>();
  const texts = openColumn();
  const vocabulary = openSortedEntries();
  const spellings = openSortedEntries();
  const bodies = openSortedEntries();
  let last: readonly Form[] = [];
  let forms: Form[] = [];
  let turn = 1;

  function madeOf(text: string): Form {
    const words = fold(text)
      .split(' ')
      .map((word) => {
        const spelling = spellingOf(word);
        return {
          entry: vocabulary.entryOf(word),
          spelling: spelling === '' ? null : spellings.entryOf(spelling),
        };
      });
    return {
      ...{ text, words, body: bodies.entryOf(bodyKey(text)) },
      ...{ place: -1, before: -1, turn: 0 },
    };
  }
  return {
    formOf: (text) => {
      const form = known.get(text) ?? madeOf(text);
      known.set(text, form);
      return form;
    },
    numberOf: (form) => {
      if (form.turn !== turn) {
        form.turn = turn;
        form.before = form.place;
        form.place = forms.push(form) - 1;
      }
      return form.place;
    },
    pack: () => {
      for (const each of last) if (each.turn !== turn) known.delete(each.text);
      for (const { words, body } of forms) {
        bodies.want(body);
        for (const { entry, spelling } of words) {
          vocabulary.want(entry);
          if (spelling !== null) spellings.want(spelling);
        }
      }
      const columns = {
        bodyKeys: bodies.pack(),
        vocabulary: vocabulary.pack(),
        spellingKeys: spellings.pack(),
      };
      const from = Int32Array.from(forms, ({ before }) => before);
      const packed = forms;
      const all = texts(from, (place) => packed[place]?.text ?? '');
      [last, forms, turn] = [forms, [], turn + 1];
      return { texts: all, ...columns, ...placesOf(last, columns.vocabulary.ends.length) };
    },
  };
}

/** Of the words and bodies of forms, whose entries know them. */
function placesOf(
  forms: readonly Form[],
  vocabulary: number,
): Pick<FormColumns, 'starts' | 'words' | 'bodies' | 'spellings'> {
  const starts = new Uint32Array(forms.length + 1);
  for (const [form, { words }] of forms.entries())
    starts[form + 1] = (starts[form] ?? 0) + words.length;
  const words = new Uint32Array(starts.at(-1) ?? 0);
  const spellings = new Uint32Array(vocabulary);
  let at = 0;
  for (const form of forms) {
    for (const { entry, spelling } of form.words) {
      words[at] = entry.place;
      at += 1;
      if (spelling !== null) spellings[entry.place] = spelling.place + 1;
    }
  }
  return { starts, words, bodies: Uint32Array.from(forms, ({ body }) => body.place), spellings };
}
