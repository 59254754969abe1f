import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { Drawing } from './drawing.ts';
import { element } from './element.ts';

interface Menu {
  readonly opener: HTMLButtonElement;
  readonly list: HTMLUListElement;
  readonly rows: readonly HTMLLIElement[];
  choose(this: void, index: number): void;
  /** Closes the list, and sends off what was chosen if that is enough. */
  finish(this: void): void;
}

/**
 * A menu to choose from: a button that opens a list, worked by arrows, Enter or Space, and Escape. Not a native
 * select, which would send off every choice that an arrow key passes. Several are sent off when the list is closed.
 */
export function drawSelect(component: APIStringSelectComponent, { pick }: Drawing): HTMLElement {
  const { custom_id: customId, options, placeholder = 'Make a selection' } = component;
  const { min_values: least = 1, max_values: most = 1, disabled = false } = component;
  const isMany = most > 1;
  const shown = element('span');
  const opener = element('button', { type: 'button', class: 'select', disabled }, shown);
  opener.setAttribute('aria-haspopup', 'listbox');
  const rows = options.map(({ label, description }) => {
    const note = description === undefined ? null : element('small', {}, description);
    return element('li', { role: 'option', tabindex: -1 }, element('span', {}, label), note);
  });
  const list = element('ul', { class: 'select-list', role: 'listbox', hidden: true }, ...rows);
  list.setAttribute('aria-label', placeholder);
  list.setAttribute('aria-multiselectable', String(isMany));
  const chosen = new Set(options.flatMap((option, at) => (option.default === true ? [at] : [])));

  function show(): void {
    const labels = options.filter((_option, at) => chosen.has(at)).map(({ label }) => label);
    shown.textContent = labels.join(', ') || placeholder;
    for (const [at, row] of rows.entries())
      row.setAttribute('aria-selected', String(chosen.has(at)));
  }

  const menu: Menu = {
    opener,
    list,
    rows,
    choose(index) {
      if (!isMany) chosen.clear();
      if (isMany && chosen.has(index)) chosen.delete(index);
      else if (chosen.size < most) chosen.add(index);
      show();
      if (!isMany) send();
    },
    finish: () => (isMany ? send() : open(menu, false)),
  };

  function send(): void {
    open(menu, false);
    const values = options.filter((_option, at) => chosen.has(at)).map(({ value }) => value);
    if (values.length >= least) pick(customId, values);
  }

  show();
  listen(menu);
  return element('div', { class: 'select-box' }, opener, list);
}

function open({ opener, list, rows }: Menu, isOpen: boolean): void {
  list.hidden = !isOpen;
  opener.setAttribute('aria-expanded', String(isOpen));
  (isOpen ? rows[0] : opener)?.focus();
}

function listen(menu: Menu): void {
  const { opener, list, rows, choose, finish } = menu;
  opener.setAttribute('aria-expanded', 'false');
  opener.addEventListener('click', () => (list.hidden ? open(menu, true) : finish()));
  for (const [at, row] of rows.entries()) row.addEventListener('click', () => choose(at));
  list.addEventListener('keydown', (event) => {
    const at = rows.findIndex((row) => row === document.activeElement);
    const goesTo: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, rows.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: rows.length - 1,
    };
    const target = goesTo[event.key];
    if (target !== undefined) rows[target]?.focus();
    else if (event.key === 'Enter' || event.key === ' ') choose(at);
    else if (event.key === 'Escape' || event.key === 'Tab') finish();
    else return;
    event.preventDefault();
  });
}
