import { element } from './element.ts';

/** A proposal above the box. */
export interface Row {
  readonly title: string;
  readonly note: string;
  pick(this: void): void;
}

/** The one list of proposals; whichever input is being typed into owns it. */
export interface Listbox {
  /** Rows for an input. With none, the list is hidden. The first is active, so that Enter picks it, when asked for. */
  show(input: HTMLInputElement, rows: readonly Row[], isFirstActive: boolean): void;
  hide(): void;
  /** Whether it took the key: arrows move, Enter and Tab pick the active row, Escape hides. */
  takeKey(event: KeyboardEvent): boolean;
}

/** The pattern of a combobox with a list: WAI-ARIA Authoring Practices, “Combobox”. */
export function createListbox(list: HTMLUListElement): Listbox {
  let owner: HTMLInputElement | null = null;
  let rows: readonly Row[] = [];
  let active = -1;

  function mark(index: number): void {
    active = index;
    for (const [at, drawn] of [...list.children].entries()) {
      drawn.setAttribute('aria-selected', String(at === index));
      if (at === index) drawn.scrollIntoView({ block: 'nearest' });
    }
    if (index === -1) owner?.removeAttribute('aria-activedescendant');
    else owner?.setAttribute('aria-activedescendant', rowId(index));
  }

  function hide(): void {
    list.hidden = true;
    list.replaceChildren();
    owner?.setAttribute('aria-expanded', 'false');
    owner?.removeAttribute('aria-activedescendant');
    rows = [];
    active = -1;
  }

  return {
    hide,
    show(input, wanted, isFirstActive) {
      hide();
      if (wanted.length === 0) return;
      owner = input;
      rows = wanted;
      list.replaceChildren(...wanted.map(drawRow));
      list.hidden = false;
      list.scrollTop = 0;
      input.setAttribute('aria-expanded', 'true');
      mark(isFirstActive ? 0 : -1);
    },
    takeKey(event) {
      // Enter ends a word of an input method, and Shift+Tab goes back: neither picks.
      if (list.hidden || event.isComposing || event.shiftKey) return false;
      if (event.key === 'Escape') hide();
      else if (event.key === 'ArrowDown') mark(active + 1 >= rows.length ? 0 : active + 1);
      else if (event.key === 'ArrowUp') mark(active <= 0 ? rows.length - 1 : active - 1);
      else if ((event.key === 'Enter' || event.key === 'Tab') && active >= 0) rows[active]?.pick();
      else return false;
      event.preventDefault();
      return true;
    },
  };
}

/** An input that owns the list while it is being typed into. */
export function asCombobox(input: HTMLInputElement, list: HTMLUListElement): void {
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
    autocomplete: 'off',
    spellcheck: 'false',
  }))
    input.setAttribute(name, value);
}

function drawRow({ title, note, pick }: Row, index: number): HTMLElement {
  const row = element(
    'li',
    { role: 'option', id: rowId(index), 'aria-selected': 'false' },
    element('span', { class: 'row-title' }, title),
    element('span', { class: 'row-note' }, note),
  );
  // The input keeps the focus.
  row.addEventListener('pointerdown', (event) => event.preventDefault());
  row.addEventListener('click', () => pick());
  return row;
}

function rowId(index: number): string {
  return `choice-${index}`;
}
