import type { APIApplicationCommandOption, LocalizationMap } from 'discord-api-types/v10';
import type { Command, Definition } from './command.ts';
import type { MessageMenu } from './message-menu.ts';
import type { CommandPhrases } from './phrases/command-phrases.ts';

/** By Discord's locale. */
type Catalogues = Readonly<Record<string, CommandPhrases>>;

/** The command with its descriptions and the names of its choices in every language; what is typed stays as it is. */
export function localised<Of extends Command>(command: Of, catalogues: Catalogues): Of {
  return { ...command, definition: localisedDefinition(command.definition, catalogues) };
}

/** The menu command with its name, which nobody types, in every language. */
export function localisedMenu(menu: MessageMenu, catalogues: Catalogues): MessageMenu {
  const { definition } = menu;
  const names = wordsIn(catalogues, 'menu', definition.name);
  return { ...menu, definition: { ...definition, name_localizations: names } };
}

/** A command, or an option with all below it. What a catalogue does not hold, Discord shows in English. */
function localisedDefinition<Of extends Definition | APIApplicationCommandOption>(
  definition: Of,
  catalogues: Catalogues,
): Of {
  const { description } = definition;
  return {
    ...definition,
    description_localizations: wordsIn(catalogues, 'description', description),
    ...('options' in definition && definition.options !== undefined
      ? { options: definition.options.map((option) => localisedDefinition(option, catalogues)) }
      : {}),
    ...('choices' in definition && definition.choices !== undefined
      ? {
          choices: definition.choices.map((choice) => ({
            ...choice,
            name_localizations: wordsIn(catalogues, 'choice', choice.name),
          })),
        }
      : {}),
  };
}

function wordsIn(
  catalogues: Catalogues,
  kind: keyof CommandPhrases,
  english: string,
): LocalizationMap {
  const found = Object.entries(catalogues).flatMap(([locale, catalogue]) => {
    const words = catalogue[kind];
    return Object.hasOwn(words, english) ? [[locale, words[english]] as const] : [];
  });
  return Object.fromEntries(found);
}
