import {
  ComponentType,
  TextInputStyle,
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
} from 'discord-api-types/v10';
import { drawMarkdown, type Names } from './draw-markdown.ts';
import { element } from './element.ts';

export type FilledForm = Readonly<Record<string, string | readonly string[]>>;

type Modal = APIModalInteractionResponseCallbackData;

interface Field {
  readonly drawn: HTMLElement;
  /** Null for what holds no value. */
  readonly value: (() => readonly [customId: string, value: string | readonly string[]]) | null;
}

/** Shows the form of a bot over the page. A native dialog keeps the focus and closes on Escape. */
export function openForm(
  dialog: HTMLDialogElement,
  modal: Modal,
  names: Names,
  submit: (fields: FilledForm) => void,
): void {
  const fields = modal.components.map((component, index) =>
    drawField(component, `form-${index}`, names),
  );
  const cancel = element('button', { type: 'button', class: 'button secondary' }, 'Cancel');
  cancel.addEventListener('click', () => dialog.close());
  const form = element(
    'form',
    { method: 'dialog' },
    element('h2', { id: 'form-title' }, modal.title),
    ...fields.map(({ drawn }) => drawn),
    element(
      'div',
      { class: 'form-end' },
      cancel,
      element('button', { type: 'submit', class: 'button primary' }, 'Submit'),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    dialog.close();
    const values = fields.flatMap(({ value }) => (value === null ? [] : [value()]));
    submit(Object.fromEntries(values));
  });
  dialog.replaceChildren(form);
  dialog.setAttribute('aria-labelledby', 'form-title');
  dialog.showModal();
}

function drawField(component: Modal['components'][number], id: string, names: Names): Field {
  if (component.type === ComponentType.TextDisplay) {
    const words = drawMarkdown(component.content, 'bot', names);
    return { drawn: element('div', { class: 'markdown' }, ...words), value: null };
  }
  if (component.type === ComponentType.ActionRow) {
    const [input] = component.components;
    return input === undefined
      ? undrawn(component.type)
      : labelled(input.label ?? '', null, input, id);
  }
  const { label, description = null, component: input } = component;
  return input.type === ComponentType.TextInput || input.type === ComponentType.StringSelect
    ? labelled(label, description, input, id)
    : undrawn(input.type);
}

function labelled(
  label: string,
  description: string | null,
  input: APITextInputComponent | APIStringSelectComponent,
  id: string,
): Field {
  const isNeeded = input.required !== false;
  const control =
    input.type === ComponentType.TextInput ? textControl(input, id) : selectControl(input, id);
  const mark = isNeeded ? element('span', { class: 'needed', 'aria-hidden': 'true' }, ' *') : null;
  const note = description === null ? null : element('small', { id: `${id}-note` }, description);
  control.required = isNeeded;
  if (note !== null) control.setAttribute('aria-describedby', note.id);
  return {
    drawn: element(
      'div',
      { class: 'form-field' },
      element('label', { for: id }, label, mark),
      note,
      control,
    ),
    value: () => [
      input.custom_id,
      control instanceof HTMLSelectElement
        ? [...control.selectedOptions].map(({ value }) => value)
        : control.value,
    ],
  };
}

function textControl(
  input: APITextInputComponent,
  id: string,
): HTMLInputElement | HTMLTextAreaElement {
  const common = {
    id,
    minlength: input.min_length ?? null,
    maxlength: input.max_length ?? null,
    placeholder: input.placeholder ?? null,
  };
  const control =
    input.style === TextInputStyle.Paragraph
      ? element('textarea', { ...common, rows: 6 })
      : element('input', { ...common, type: 'text' });
  control.value = input.value ?? '';
  return control;
}

function selectControl(input: APIStringSelectComponent, id: string): HTMLSelectElement {
  const isMany = (input.max_values ?? 1) > 1;
  return element(
    'select',
    { id, multiple: isMany },
    ...input.options.map(({ label, value, default: isDefault = false }) =>
      element('option', { value, selected: isDefault }, label),
    ),
  );
}

function undrawn(type: ComponentType): Field {
  const words = `Not drawn on this page: ${ComponentType[type]}`;
  return { drawn: element('div', { class: 'unloaded' }, words), value: null };
}
