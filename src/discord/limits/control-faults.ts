import { ButtonStyle, ComponentType as Type } from 'discord-api-types/v10';
import {
  countFaults,
  isGiven,
  jsonOf,
  listOf,
  neededTextFaults,
  numberFaults,
  propertyFaults,
  repetitionFaults,
  textFaults,
  webUrlFaults,
} from './measure.ts';
import type { Faults, Json } from './measure.ts';
import {
  BUTTON_LABEL,
  BUTTON_URL,
  CUSTOM_ID,
  SELECT_DESCRIPTION,
  SELECT_MAX_VALUES,
  SELECT_MIN_VALUES,
  SELECT_OPTIONS,
  SELECT_PLACEHOLDER,
  SELECT_TEXT,
} from './numbers.ts';

const PRESSED_STYLES: readonly number[] = [
  ...[ButtonStyle.Primary, ButtonStyle.Secondary, ButtonStyle.Success, ButtonStyle.Danger],
];

/** What is wrong with a button: a link has an address, a premium one a SKU, all others a custom_id. */
export function buttonFaults(at: string, button: Json): Faults {
  const { style, label, emoji, custom_id, sku_id, url } = button;
  const needed = neededProperty(style);
  if (needed === null) return [`${at}.style: unknown`];
  const identities = { custom_id, sku_id, url };
  const isPremium = style === ButtonStyle.Premium;
  return [
    ...Object.entries(identities).flatMap(([property, value]) => {
      if (property === needed) return isGiven(value) ? [] : [`${at}.${property}: missing`];
      return isGiven(value) ? [`${at}.${property}: not on a button of this style`] : [];
    }),
    ...textFaults(`${at}.custom_id`, custom_id, CUSTOM_ID),
    ...textFaults(`${at}.label`, label, BUTTON_LABEL),
    ...(style === ButtonStyle.Link ? webUrlFaults(`${at}.url`, url, BUTTON_URL) : []),
    ...(!isPremium && !hasText(label) && !isGiven(emoji) ? [`${at}: no label and no emoji`] : []),
  ];
}

function neededProperty(style: unknown): 'custom_id' | 'sku_id' | 'url' | null {
  if (style === ButtonStyle.Link) return 'url';
  if (style === ButtonStyle.Premium) return 'sku_id';
  return PRESSED_STYLES.includes(Number(style)) ? 'custom_id' : null;
}

function hasText(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

const OPTION_PROPERTIES = ['label', 'value', 'description', 'emoji', 'default'];

export function selectFaults(at: string, select: Json): Faults {
  const { type, options, custom_id, placeholder, min_values, max_values } = select;
  const isStringSelect = type === Type.StringSelect;
  const values = listOf(options).map((option) => jsonOf(option)['value']);
  return [
    ...neededTextFaults(`${at}.custom_id`, custom_id, CUSTOM_ID),
    ...textFaults(`${at}.placeholder`, placeholder, SELECT_PLACEHOLDER),
    ...numberFaults(`${at}.min_values`, min_values, SELECT_MIN_VALUES),
    ...numberFaults(`${at}.max_values`, max_values, SELECT_MAX_VALUES),
    ...(isStringSelect && !isGiven(options) ? [`${at}.options: missing`] : []),
    ...countFaults(`${at}.options`, options, SELECT_OPTIONS),
    ...repetitionFaults(`${at}.options values`, values),
    ...listOf(options).flatMap((option, index) =>
      selectOptionFaults(`${at}.options[${index}]`, jsonOf(option)),
    ),
  ];
}

export function selectOptionFaults(at: string, option: Json): Faults {
  const { label, value, description } = option;
  return [
    ...propertyFaults(at, option, OPTION_PROPERTIES),
    ...neededTextFaults(`${at}.label`, label, SELECT_TEXT),
    ...neededTextFaults(`${at}.value`, value, SELECT_TEXT),
    ...textFaults(`${at}.description`, description, SELECT_DESCRIPTION),
  ];
}
