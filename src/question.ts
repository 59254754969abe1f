import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { Answer } from './answers/answer.ts';
import type { Asked } from './answers/asked.ts';
import { rightfulAnswer } from './answers/within-rights.ts';
import type { Complete, Definition } from './command.ts';
import { checkedOptions, type OptionsOf, type OptionValues } from './option-values.ts';
import type { Snapshot } from './snapshot.ts';

/** A question anybody may ask. It knows the snapshot and nothing else. */
export interface Question {
  readonly access: 'member';
  readonly definition: Omit<Definition, 'options'> & {
    readonly options: APIApplicationCommandBasicOption[];
  };
  /** True of what is asked about the bot itself: neither the server's channels nor its pause hold for it. */
  readonly isFree?: boolean;
  answer(snapshot: Snapshot, values: OptionValues, asked: Asked): Answer;
  /** By the name of an option that has autocomplete. */
  readonly complete: Readonly<Record<string, Complete>>;
}

/** A question whose `answer` gets its options typed from the definition. */
export function defineQuestion<const Options extends APIApplicationCommandBasicOption[]>(question: {
  readonly definition: Omit<Definition, 'options'> & { readonly options: Options };
  readonly isFree?: boolean;
  answer(snapshot: Snapshot, options: OptionsOf<Options>, asked: Asked): Answer;
  readonly complete?: Readonly<Record<string, Complete>>;
}): Question {
  const { definition, isFree = false, complete = {} } = question;
  return {
    access: 'member',
    definition,
    isFree,
    answer: (snapshot, values, asked) =>
      rightfulAnswer(
        snapshot,
        question.answer(snapshot, checkedOptions(definition.options, values), asked),
      ),
    complete,
  };
}
