import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { Asked } from './answers/asked.ts';
import type { Operations } from './operations.ts';
import type { Question } from './question.ts';
import type { Snapshot } from './snapshot.ts';
import type { TaskCommand } from './task-command.ts';

/** What a command takes, in Discord's own words. */
export type Definition = RESTPostAPIChatInputApplicationCommandsJSONBody;

/** An autocomplete proposal: `name` is shown, `value` is what the option then holds. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** Proposals for one option from memory, at most 25. */
export type Complete = (
  snapshot: Snapshot,
  typed: string,
  asked: Asked,
  operations: Operations,
) => readonly Choice[];

export type Command = Question | TaskCommand;
