import {
  ApplicationCommandOptionType,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer } from './answers/answer.ts';
import type { Asked } from './answers/asked.ts';
import { defineQuestion, type Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';

/** What the Apps menu of a message shows, in Discord's own words. */
export type MenuDefinition = RESTPostAPIContextMenuApplicationCommandsJSONBody;

/** A question about a message, in its Apps menu. */
export interface MessageMenu {
  readonly definition: MenuDefinition;
  /** The question that it asks, with the message as its option: a command where there are no menus. */
  readonly typed: Question;
}

/** `typed` says what the command is called at a terminal; a message has at most `longest` characters. */
export function defineMessageMenu({
  definition,
  typed: { name, description, message, longest },
  answer,
}: {
  readonly definition: MenuDefinition;
  readonly typed: {
    readonly name: string;
    readonly description: string;
    readonly message: string;
    readonly longest: number;
  };
  answer(this: void, snapshot: Snapshot, content: string, asked: Asked): Answer;
}): MessageMenu {
  const option = {
    type: ApplicationCommandOptionType.String,
    name: 'message',
    description: message,
    required: true,
    max_length: longest,
  } as const;
  return {
    definition,
    typed: defineQuestion({
      definition: { name, description, options: [option] },
      answer: (snapshot, values, asked) => answer(snapshot, values.message, asked),
    }),
  };
}
