import { ComponentType as Type } from 'discord-api-types/v10';
import { COMPONENT_PROPERTIES, SELECTS } from './component-properties.ts';
import { buttonFaults, selectFaults } from './control-faults.ts';
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
  COLOUR,
  CONTAINER_COMPONENTS,
  GALLERY_ITEMS,
  MEDIA_DESCRIPTION,
  ROW_COMPONENTS,
  SECTION_TEXTS,
  TEXT_DISPLAY,
  URL_LENGTH,
} from './numbers.ts';

const IN_CONTAINER: readonly number[] = [
  ...[Type.ActionRow, Type.TextDisplay, Type.Section],
  ...[Type.MediaGallery, Type.Separator, Type.File],
];
export const IN_MESSAGE_V2: readonly number[] = [...IN_CONTAINER, Type.Container];
export const IN_LEGACY_MESSAGE: readonly number[] = [Type.ActionRow];
const IN_ROW: readonly number[] = [Type.Button, ...SELECTS];
const AS_ACCESSORY: readonly number[] = [Type.Button, Type.Thumbnail];

/** What is wrong with components where only some types may stand, and with all below them. */
export function componentFaults(at: string, components: unknown, types: readonly number[]): Faults {
  return listOf(components).flatMap((component, index) =>
    oneComponentFaults(`${at}[${index}]`, jsonOf(component), types),
  );
}

function oneComponentFaults(at: string, component: Json, types: readonly number[]): Faults {
  const type = Number(component['type']);
  if (!types.includes(type)) return [`${at}: a component of type ${type} may not stand here`];
  return [
    ...propertyFaults(at, component, COMPONENT_PROPERTIES[type] ?? []),
    ...(SELECTS.includes(type) ? selectFaults(at, component) : []),
    ...(RULES[type]?.(at, component) ?? []),
  ];
}

const RULES: Readonly<Record<number, (at: string, component: Json) => Faults>> = {
  [Type.ActionRow]: rowFaults,
  [Type.Button]: buttonFaults,
  [Type.Section]: sectionFaults,
  [Type.TextDisplay]: (at, { content }) => neededTextFaults(`${at}.content`, content, TEXT_DISPLAY),
  [Type.Thumbnail]: mediaFaults,
  [Type.MediaGallery]: (at, { items }) => [
    ...neededListFaults(`${at}.items`, items, GALLERY_ITEMS),
    ...listOf(items).flatMap((item, index) => mediaFaults(`${at}.items[${index}]`, jsonOf(item))),
  ],
  [Type.File]: (at, { file }) =>
    neededTextFaults(`${at}.file.url`, jsonOf(file)['url'], URL_LENGTH),
  [Type.Separator]: (at, { spacing }) => numberFaults(`${at}.spacing`, spacing, { min: 1, max: 2 }),
  [Type.Container]: (at, { components, accent_color }) => [
    ...neededListFaults(`${at}.components`, components, CONTAINER_COMPONENTS),
    ...numberFaults(`${at}.accent_color`, accent_color, COLOUR),
    ...componentFaults(`${at}.components`, components, IN_CONTAINER),
  ],
};

function rowFaults(at: string, { components }: Json): Faults {
  const list = listOf(components).map(jsonOf);
  const crowded = list.length > 1 && list.some(({ type }) => SELECTS.includes(Number(type)));
  return [
    ...neededListFaults(`${at}.components`, components, ROW_COMPONENTS),
    ...(crowded ? [`${at}: a select stands alone in its row`] : []),
    ...componentFaults(`${at}.components`, components, IN_ROW),
  ];
}

function sectionFaults(at: string, { components, accessory }: Json): Faults {
  return [
    ...neededListFaults(`${at}.components`, components, SECTION_TEXTS),
    ...componentFaults(`${at}.components`, components, [Type.TextDisplay]),
    ...(isGiven(accessory)
      ? oneComponentFaults(`${at}.accessory`, jsonOf(accessory), AS_ACCESSORY)
      : [`${at}.accessory: missing`]),
  ];
}

function mediaFaults(at: string, { media, description }: Json): Faults {
  return [
    ...neededTextFaults(`${at}.media.url`, jsonOf(media)['url'], URL_LENGTH),
    ...textFaults(`${at}.description`, description, MEDIA_DESCRIPTION),
  ];
}

function neededListFaults(
  at: string,
  list: unknown,
  range: Parameters<typeof countFaults>[2],
): Faults {
  return isGiven(list) ? countFaults(at, list, range) : [`${at}: missing`];
}
