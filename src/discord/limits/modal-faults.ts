import { ComponentType as Type } from 'discord-api-types/v10';
import { COMPONENT_PROPERTIES, SELECTS } from './component-properties.ts';
import { everyComponent, identityFaults } from './component-tree.ts';
import { selectFaults, selectOptionFaults } from './control-faults.ts';
import {
  countFaults,
  isGiven,
  jsonOf,
  listOf,
  neededTextFaults,
  numberFaults,
  propertyFaults,
  textFaults,
} from './measure.ts';
import type { Faults, Json } from './measure.ts';
import {
  BOX_OPTIONS,
  CUSTOM_ID,
  INPUT_MAX_LENGTH,
  INPUT_MIN_LENGTH,
  INPUT_PLACEHOLDER,
  INPUT_VALUE,
  LABEL_DESCRIPTION,
  LABEL_TEXT,
  MODAL_COMPONENTS,
  MODAL_TITLE,
  TEXT_DISPLAY,
} from './numbers.ts';

const IN_LABEL: readonly number[] = [
  ...[Type.TextInput, ...SELECTS, Type.FileUpload],
  ...[Type.RadioGroup, Type.CheckboxGroup, Type.Checkbox],
];
const BOXES: readonly number[] = [Type.RadioGroup, Type.CheckboxGroup];

/** What breaks Discord's limits in a modal. Action rows are deprecated there, so we refuse them. */
export function modalFaults(modal: unknown): Faults {
  const { custom_id, title, components } = jsonOf(modal);
  return [
    ...propertyFaults('', jsonOf(modal), ['custom_id', 'title', 'components']),
    ...neededTextFaults('custom_id', custom_id, CUSTOM_ID),
    ...neededTextFaults('title', title, MODAL_TITLE),
    ...(isGiven(components) ? [] : ['components: missing']),
    ...countFaults('components', components, MODAL_COMPONENTS),
    ...listOf(components).flatMap((component, index) =>
      topLevelFaults(`components[${index}]`, jsonOf(component)),
    ),
    ...identityFaults(everyComponent(components)),
  ];
}

function topLevelFaults(at: string, component: Json): Faults {
  const { type, content, label, description, component: labelled } = component;
  const known = propertyFaults(at, component, COMPONENT_PROPERTIES[Number(type)] ?? []);
  if (type === Type.TextDisplay) {
    return [...known, ...neededTextFaults(`${at}.content`, content, TEXT_DISPLAY)];
  }
  if (type !== Type.Label) return [`${at}: a component of type ${String(type)} may not stand here`];
  return [
    ...known,
    ...neededTextFaults(`${at}.label`, label, LABEL_TEXT),
    ...textFaults(`${at}.description`, description, LABEL_DESCRIPTION),
    ...labelledFaults(`${at}.component`, jsonOf(labelled)),
  ];
}

function labelledFaults(at: string, component: Json): Faults {
  const type = Number(component['type']);
  if (!IN_LABEL.includes(type)) return [`${at}: a component of type ${type} may not stand here`];
  return [
    ...propertyFaults(at, component, COMPONENT_PROPERTIES[type] ?? []),
    ...neededTextFaults(`${at}.custom_id`, component['custom_id'], CUSTOM_ID),
    ...(component['type'] === Type.TextInput ? inputFaults(at, component) : []),
    ...(component['disabled'] === true ? [`${at}.disabled: not in a modal`] : []),
    ...(SELECTS.includes(type) ? selectFaults(at, component) : []),
    ...(BOXES.includes(type) ? boxFaults(at, component) : []),
  ];
}

function inputFaults(at: string, input: Json): Faults {
  const { label, style, value, placeholder, min_length, max_length } = input;
  return [
    ...(style === 1 || style === 2 ? [] : [`${at}.style: unknown`]),
    ...(isGiven(label) ? [`${at}.label: stands on the Label around it`] : []),
    ...textFaults(`${at}.value`, value, INPUT_VALUE),
    ...textFaults(`${at}.placeholder`, placeholder, INPUT_PLACEHOLDER),
    ...numberFaults(`${at}.min_length`, min_length, INPUT_MIN_LENGTH),
    ...numberFaults(`${at}.max_length`, max_length, INPUT_MAX_LENGTH),
  ];
}

function boxFaults(at: string, { options }: Json): Faults {
  return [
    ...countFaults(`${at}.options`, options, BOX_OPTIONS),
    ...listOf(options).flatMap((option, index) =>
      selectOptionFaults(`${at}.options[${index}]`, jsonOf(option)),
    ),
  ];
}
