import { localisedFaults } from './localised-faults.ts';
import { countFaults, jsonOf, neededTextFaults, propertyFaults, textFaults } from './measure.ts';
import type { Faults } from './measure.ts';
import { CHOICES, CHOICE_NAME, CHOICE_VALUE } from './numbers.ts';

const CHOICE_PROPERTIES = ['name', 'name_localizations', 'value'];

/** What breaks Discord's limits in the proposals of an autocomplete callback. */
export function autocompleteFaults(choices: unknown): Faults {
  return choicesFaults('choices', choices);
}

/** The same limits hold for the fixed choices of an option. */
export function choicesFaults(at: string, choices: unknown): Faults {
  const faults: string[] = [...countFaults(at, choices, CHOICES)];
  if (!Array.isArray(choices)) return faults;
  for (const [index, choice] of choices.entries()) {
    const here = `${at}[${index}]`;
    const { name, name_localizations, value } = jsonOf(choice);
    faults.push(
      ...propertyFaults(here, jsonOf(choice), CHOICE_PROPERTIES),
      ...neededTextFaults(`${here}.name`, name, CHOICE_NAME),
      ...localisedFaults(`${here}.name_localizations`, name_localizations, (place, text) =>
        textFaults(place, text, CHOICE_NAME),
      ),
      ...(typeof value === 'number' ? [] : neededTextFaults(`${here}.value`, value, CHOICE_VALUE)),
    );
  }
  return faults;
}
