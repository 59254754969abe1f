import {
  ApplicationCommandOptionType as Type,
  type APIApplicationCommandBasicOption,
} from 'discord-api-types/v10';
import type { GivenValue } from '../protocol.ts';
import type { KnownValue } from './known-values.ts';

export type Filled =
  | { readonly kind: 'value'; readonly value: GivenValue }
  | { readonly kind: 'empty' }
  | { readonly kind: 'wrong'; readonly why: string };

/** What an option holds when this is typed into it, by the rules that Discord's own box has for it. */
export function filledValue(
  option: APIApplicationCommandBasicOption,
  typed: string,
  known: readonly KnownValue[] | null,
): Filled {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (known !== null) {
    const found = known.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return found === undefined
      ? { kind: 'wrong', why: 'choose one of the list' }
      : { kind: 'value', value: found.value };
  }
  switch (option.type) {
    case Type.Integer:
    case Type.Number: {
      const value = Number(text);
      const { min_value: least = -Infinity, max_value: most = Infinity } = option;
      if (Number.isNaN(value)) return { kind: 'wrong', why: 'a number' };
      if (option.type === Type.Integer && !Number.isInteger(value)) {
        return { kind: 'wrong', why: 'a whole number' };
      }
      return value < least || value > most
        ? { kind: 'wrong', why: `between ${least} and ${most}` }
        : { kind: 'value', value };
    }
    case Type.String: {
      const { min_length: least = 0, max_length: most = 6_000 } = option;
      return text.length < least || text.length > most
        ? { kind: 'wrong', why: `${least} to ${most} characters` }
        : { kind: 'value', value: text };
    }
    case Type.Boolean:
    case Type.User:
    case Type.Channel:
    case Type.Role:
    case Type.Mentionable:
    case Type.Attachment:
      return { kind: 'value', value: text };
  }
}
