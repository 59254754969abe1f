import type { GivenValue } from '../protocol.ts';
import type { Callable } from './callable.ts';
import type { Row } from './listbox.ts';
import { createField, type FieldWays, type OptionField } from './option-field.ts';

export type FilledOptions = Readonly<Record<string, GivenValue>>;

/** The options of the command being typed, as far as they have been asked for. */
export interface OptionFields {
  /** Those of another command: its required ones, to begin with. Null for none. */
  open(callable: Callable | null): void;
  /** The options not yet there, to be picked. */
  left(): readonly Row[];
  firstInput(): HTMLInputElement | null;
  lastInput(): HTMLInputElement | null;
  /** As filled in; what is empty or not right is left out. */
  filled(): FilledOptions;
  /** The first that cannot be sent as it is, and why; null when all can. */
  fault(): { readonly input: HTMLInputElement; readonly words: string } | null;
}

export interface OptionFieldsWays extends Pick<FieldWays, 'scene' | 'list' | 'listbox' | 'upload'> {
  complete(this: void, options: FilledOptions, focused: string): ReturnType<FieldWays['complete']>;
  tell(this: void, words: string): void;
  /** Options have come or gone; `focus` is where to go on, null for the box itself. */
  changed(this: void, focus: HTMLInputElement | null): void;
}

export function createOptionFields(place: HTMLElement, ways: OptionFieldsWays): OptionFields {
  let callable: Callable | null = null;
  let fields: readonly OptionField[] = [];

  function add(option: Callable['options'][number]): OptionField {
    const field = createField(option, {
      ...ways,
      // What is being typed goes along, right or wrong: it is what is to be completed.
      complete: (focused) =>
        ways.complete({ ...filledIn(fields), [focused]: field.input.value }, focused),
    });
    const { input } = field;
    fields = [...fields, field];
    place.append(field.drawn);
    const describe = (): void => ways.tell(`${option.name}: ${option.description}`);
    input.addEventListener('focus', describe);
    // What was wrong may be right now.
    input.addEventListener('input', describe);
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Backspace' || input.value !== '') return;
      event.preventDefault();
      remove(field);
    });
    return field;
  }

  function remove(field: OptionField): void {
    fields = fields.filter((other) => other !== field);
    field.drawn.remove();
    ways.changed(fields.at(-1)?.input ?? null);
  }

  return {
    open(next) {
      callable = next;
      fields = [];
      place.replaceChildren();
      for (const option of next?.options ?? []) if (option.required === true) add(option);
    },
    left: () =>
      (callable?.options ?? [])
        .filter(({ name }) => fields.every(({ option }) => option.name !== name))
        .map((option) => ({
          title: option.name,
          note: option.description,
          pick: () => ways.changed(add(option).input),
        })),
    firstInput: () => fields[0]?.input ?? null,
    lastInput: () => fields.at(-1)?.input ?? null,
    filled: () => filledIn(fields),
    fault: () => firstFault(fields),
  };
}

function filledIn(fields: readonly OptionField[]): FilledOptions {
  const values = fields.flatMap((field) => {
    const filled = field.filled();
    return filled.kind === 'value' ? [[field.option.name, filled.value] as const] : [];
  });
  return Object.fromEntries(values);
}

function firstFault(fields: readonly OptionField[]): ReturnType<OptionFields['fault']> {
  for (const field of fields) {
    const { option, input } = field;
    const filled = field.filled();
    if (filled.kind === 'wrong') return { input, words: `${option.name}: ${filled.why}` };
    if (filled.kind === 'empty' && option.required === true) {
      return { input, words: `${option.name}: is needed` };
    }
  }
  return null;
}
