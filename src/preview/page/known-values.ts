import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import type { GivenValue, Scene } from '../protocol.ts';

/** A value that can be picked, by the name that is shown for it. */
export interface KnownValue {
  readonly name: string;
  readonly value: GivenValue;
}

/** All values an option can take, where these are few and known; null where anything can be typed. */
export function knownValues(
  option: APIApplicationCommandBasicOption,
  { personas, place }: Pick<Scene, 'personas' | 'place'>,
): readonly KnownValue[] | null {
  const people = personas.map(({ id, name }) => ({ name: `@${name}`, value: id }));
  const bot = { name: `@${place.bot.name}`, value: place.bot.id };
  switch (option.type) {
    case Type.Boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case Type.User:
    case Type.Mentionable:
      return [...people, bot];
    case Type.Channel:
      return [{ name: `#${place.channel.name}`, value: place.channel.id }];
    case Type.Role:
      return [];
    case Type.Attachment:
      return null;
    case Type.String:
    case Type.Integer:
    case Type.Number:
      return 'choices' in option && option.choices !== undefined && option.choices.length > 0
        ? option.choices.map(({ name, value }) => ({ name, value }))
        : null;
  }
}
