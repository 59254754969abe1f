import { ComponentType as Type } from 'discord-api-types/v10';
import { isGiven, jsonOf, lengthOf, listOf, rangeFaults, repetitionFaults } from './measure.ts';
import type { Faults, Json } from './measure.ts';
import { BYTES_A_DISPLAY, COMPONENTS, DISPLAYED_BYTES, DISPLAYED_TEXT } from './numbers.ts';

/** The components of a message or modal, nested ones and accessories too, in the order they are drawn. */
export function everyComponent(components: unknown): readonly Json[] {
  return listOf(components).flatMap((component) => {
    const { components: children, accessory, component: labelled } = jsonOf(component);
    return [
      jsonOf(component),
      ...everyComponent(children),
      ...everyComponent(isGiven(accessory) ? [accessory] : []),
      ...everyComponent(isGiven(labelled) ? [labelled] : []),
    ];
  });
}

/** Whether components can be told apart by what the bot and Discord call them. */
export function identityFaults(every: readonly Json[]): Faults {
  const given = every.map(({ id }) => id).filter((id) => isGiven(id) && id !== 0);
  const customIds = every.map((component) => component['custom_id']).filter(isGiven);
  return [...repetitionFaults('custom_id', customIds), ...repetitionFaults('component id', given)];
}

/** What Components V2 limits over the whole message. */
export function totalFaults(every: readonly Json[]): Faults {
  let text = 0;
  let bytes = 0;
  for (const { type, content } of every) {
    if (type !== Type.TextDisplay) continue;
    text += lengthOf(content);
    bytes += Buffer.byteLength(String(content)) + BYTES_A_DISPLAY;
  }
  return [
    ...rangeFaults('components in all', every.length, { min: 0, max: COMPONENTS }),
    ...rangeFaults('displayed text in all', text, { min: 0, max: DISPLAYED_TEXT }),
    ...rangeFaults('displayed bytes in all', bytes, { min: 0, max: DISPLAYED_BYTES }),
  ];
}
