import type { APIApplicationCommandOption, LocalizationMap } from 'discord-api-types/v10';
import type { PageCommand } from '../protocol.ts';

/** The commands as somebody who reads in this locale finds them. What there is no translation of stays English. */
export function inLocale(commands: readonly PageCommand[], locale: string): readonly PageCommand[] {
  return commands.map((command) => ({
    ...command,
    description: wordsIn(command.descriptions, locale, command.description),
    options: command.options.map((option) => optionIn(option, locale)),
  }));
}

function optionIn<Of extends APIApplicationCommandOption>(option: Of, locale: string): Of {
  const { description, description_localizations: descriptions } = option;
  return {
    ...option,
    description: wordsIn(descriptions, locale, description),
    ...('options' in option && option.options !== undefined
      ? { options: option.options.map((inner) => optionIn(inner, locale)) }
      : {}),
    ...('choices' in option && option.choices !== undefined
      ? {
          choices: option.choices.map((choice) => ({
            ...choice,
            name: wordsIn(choice.name_localizations, locale, choice.name),
          })),
        }
      : {}),
  };
}

/** One text for a reader in this locale. */
export function wordsIn(
  localisations: LocalizationMap | null | undefined,
  locale: string,
  english: string,
): string {
  const found = Object.entries(localisations ?? {}).find(([known]) => known === locale);
  return found?.[1] ?? english;
}
