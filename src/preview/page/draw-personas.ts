import type { Persona } from '../protocol.ts';
import { element } from './element.ts';

/** Radio buttons for who one is: arrows change it, as with any of these. */
export function drawPersonas(
  place: HTMLElement,
  personas: readonly Persona[],
  current: string,
  choose: (id: string) => void,
): void {
  const rows = personas.map(({ id, name, role }) => {
    const radio = element('input', { type: 'radio', name: 'persona', value: id });
    radio.checked = id === current;
    radio.addEventListener('change', () => choose(id));
    const words = element('span', {}, element('strong', {}, name), element('small', {}, role));
    return element('label', {}, radio, words);
  });
  place.replaceChildren(element('legend', {}, 'You are'), ...rows);
}
