import type { Doer, Scene, Uploaded } from '../protocol.ts';
import { callablesFor, type Callable } from './callable.ts';
import { onPage } from './element.ts';
import { inLocale } from './in-locale.ts';
import type { KnownValue } from './known-values.ts';
import { asCombobox, createListbox, type Listbox } from './listbox.ts';
import { createOptionFields, type FilledOptions, type OptionFields } from './option-fields.ts';

/** What was typed, ready to be sent. */
interface Call {
  readonly name: string;
  readonly path: string;
  readonly options: FilledOptions;
}

/** What comes of typing. */
export interface BoxWays {
  say(this: void, text: string): void;
  call(this: void, call: Call): void;
  complete(this: void, call: Call, focused: string): Promise<readonly KnownValue[]>;
  upload(this: void, file: File): Promise<Uploaded>;
}

export interface CommandBox {
  /** Who types from now on, and in which locale they read. */
  setDoer(doer: Doer): void;
  focus(): void;
}

/** The box and what is in it. */
interface Box {
  readonly typed: HTMLInputElement;
  readonly invitation: string;
  readonly listbox: Listbox;
  readonly fields: OptionFields;
  readonly ways: BoxWays;
  /** What the one who types can call. */
  callables: readonly Callable[];
  chosen: Callable | null;
}

/**
 * Discord's box: text is a message; after a slash, commands are proposed; in a command, its options are fields.
 * Enter sends or picks, arrows choose, Backspace in an empty field takes it away, Escape leaves the command.
 */
export function createCommandBox(scene: Scene, ways: BoxWays): CommandBox {
  const typed = onPage('typed', HTMLInputElement);
  const list = onPage('choices', HTMLUListElement);
  const listbox = createListbox(list);
  const box: Box = {
    typed,
    listbox,
    ways,
    invitation: `Message #${scene.place.channel.name}, / for commands`,
    fields: createOptionFields(onPage('fields', HTMLElement), {
      scene,
      list,
      listbox,
      upload: ways.upload,
      complete: (options, focused) => ways.complete(callOf(box, options), focused),
      tell: (words) => tell(words, false),
      changed: (focus) => {
        refit(box);
        (focus ?? typed).focus();
      },
    }),
    callables: [],
    chosen: null,
  };
  asCombobox(typed, list);
  listen(box);
  refit(box);
  return {
    setDoer({ persona, locale }) {
      box.callables = callablesFor(inLocale(scene.commands, locale), persona);
      if (box.chosen !== null) choose(box, null);
    },
    focus: () => typed.focus(),
  };
}

function listen(box: Box): void {
  const { typed, listbox, fields } = box;
  const form = onPage('box', HTMLFormElement);
  typed.addEventListener('input', () => propose(box));
  typed.addEventListener('focus', () => {
    if (box.chosen !== null) propose(box);
  });
  form.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || listbox.takeKey(event)) return;
    if (event.key === 'Escape' && box.chosen !== null) choose(box, null);
    if (event.key !== 'Backspace' || event.target !== typed || typed.value !== '') return;
    const last = fields.lastInput();
    if (last !== null) last.focus();
    else if (box.chosen !== null) choose(box, null);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) listbox.hide();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send(box);
  });
}

/** Commands for what was typed after a slash; in a command, options that are not there yet. */
function propose(box: Box): void {
  const { typed, listbox, fields, callables, chosen } = box;
  const text = typed.value.trim().toLowerCase();
  if (chosen !== null) {
    const rows = fields.left().filter(({ title }) => title.toLowerCase().startsWith(text));
    return listbox.show(typed, rows, text !== '');
  }
  const fitting = text.startsWith('/')
    ? callables.filter(({ title }) => title.startsWith(text))
    : [];
  const rows = fitting.map((callable) => ({
    title: callable.title,
    note: callable.description,
    pick: () => choose(box, callable),
  }));
  listbox.show(typed, rows, true);
}

function choose(box: Box, callable: Callable | null): void {
  box.chosen = callable;
  box.fields.open(callable);
  tell('', false);
  refit(box);
  (box.fields.firstInput() ?? box.typed).focus();
  // It may have had the focus all along.
  if (callable !== null && box.fields.firstInput() === null) propose(box);
}

/** The text input is where messages are typed, and in a command where options are added. */
function refit({ typed, listbox, fields, chosen, invitation }: Box): void {
  const chip = onPage('chip', HTMLElement);
  const left = fields.left().length;
  chip.hidden = chosen === null;
  chip.textContent = chosen?.title ?? '';
  typed.value = '';
  typed.placeholder = chosen === null ? invitation : left > 0 ? `+${left} more` : '';
  const label = chosen === null ? invitation : `Add an option to ${chosen.title}`;
  typed.setAttribute('aria-label', label);
  listbox.hide();
}

function send(box: Box): void {
  const { typed, fields, ways, chosen } = box;
  if (chosen === null) {
    const text = typed.value.trim();
    if (text.startsWith('/')) return tell(`There is no command “${text}”`, true);
    if (text !== '') ways.say(text);
  } else {
    const fault = fields.fault();
    if (fault !== null) {
      fault.input.focus();
      return tell(fault.words, true);
    }
    ways.call(callOf(box, fields.filled()));
  }
  choose(box, null);
}

function callOf({ chosen }: Box, options: FilledOptions): Call {
  return { name: chosen?.name ?? '', path: chosen?.path ?? '', options };
}

function tell(words: string, isWrong: boolean): void {
  const hint = onPage('hint', HTMLElement);
  hint.textContent = words;
  hint.classList.toggle('wrong', isWrong);
}
