import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import type { Scene, Uploaded } from '../protocol.ts';
import { element } from './element.ts';
import { filledValue, type Filled } from './filled-value.ts';
import { knownValues, type KnownValue } from './known-values.ts';
import { asCombobox, type Listbox, type Row } from './listbox.ts';

/** One option of the command being typed. */
export interface OptionField {
  readonly option: APIApplicationCommandBasicOption;
  readonly drawn: HTMLElement;
  readonly input: HTMLInputElement;
  filled(): Filled;
}

export interface FieldWays {
  readonly scene: Scene;
  readonly list: HTMLUListElement;
  readonly listbox: Listbox;
  /** Proposals of the bot for what has been typed into this option. */
  complete(this: void, focused: string): Promise<readonly KnownValue[]>;
  upload(this: void, file: File): Promise<Uploaded>;
}

export function createField(
  option: APIApplicationCommandBasicOption,
  ways: FieldWays,
): OptionField {
  return option.type === Type.Attachment ? fileField(option, ways) : textField(option, ways);
}

function textField(option: APIApplicationCommandBasicOption, ways: FieldWays): OptionField {
  const { list, listbox, complete, scene } = ways;
  const known = knownValues(option, scene);
  const isCompleted = 'autocomplete' in option && option.autocomplete;
  const input = textInput(option);
  asCombobox(input, list);
  // What was picked counts as long as nothing else is typed: its name may be longer than its value.
  let picked: KnownValue | null = null;
  let turn = 0;

  const rowOf = (value: KnownValue): Row => ({
    title: value.name,
    note: '',
    pick: () => {
      picked = value;
      input.value = value.name;
      listbox.hide();
    },
  });

  async function propose(): Promise<void> {
    turn += 1;
    const asked = turn;
    if (known !== null) {
      const typed = picked === null ? input.value.trim().toLowerCase() : '';
      const fitting = known.filter(({ name }) => name.toLowerCase().includes(typed));
      return listbox.show(input, fitting.map(rowOf), typed !== '');
    }
    const values = isCompleted ? await complete(option.name) : [];
    // An answer that comes after more was typed, or after the reader went on, is of no use.
    if (asked === turn && document.activeElement === input)
      listbox.show(input, values.map(rowOf), false);
  }

  input.addEventListener('input', () => {
    picked = null;
    void propose();
  });
  input.addEventListener('focus', () => void propose());
  return {
    option,
    input,
    drawn: drawn(option, input),
    filled: () =>
      picked === null
        ? filledValue(option, input.value, known)
        : { kind: 'value', value: picked.value },
  };
}

function textInput(option: APIApplicationCommandBasicOption): HTMLInputElement {
  const isNumber = option.type === Type.Integer || option.type === Type.Number;
  return element('input', {
    type: 'text',
    'aria-label': `${option.name}: ${option.description}`,
    'aria-required': option.required === true ? 'true' : null,
    maxlength: 'max_length' in option ? (option.max_length ?? null) : null,
    inputmode: isNumber ? 'decimal' : null,
  });
}

function fileField(option: APIApplicationCommandBasicOption, { upload }: FieldWays): OptionField {
  const label = `${option.name}: ${option.description}`;
  const input = element('input', { type: 'file', 'aria-label': label });
  let filled: Filled = { kind: 'empty' };
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    filled = file === undefined ? { kind: 'empty' } : { kind: 'wrong', why: 'still uploading' };
    if (file !== undefined) void take(file);
  });
  return { option, input, drawn: drawn(option, input), filled: () => filled };

  async function take(file: File): Promise<void> {
    try {
      filled = { kind: 'value', value: (await upload(file)).id };
    } catch {
      filled = { kind: 'wrong', why: 'too large, or not to be read' };
    }
  }
}

function drawn(option: APIApplicationCommandBasicOption, input: HTMLInputElement): HTMLElement {
  return element('label', { class: 'option' }, element('span', {}, option.name), input);
}
