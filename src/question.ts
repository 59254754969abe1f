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
  answer(snapshot: Snapshot, values: OptionValues, asked: Asked): Answer;
  /** By the name of an option that has autocomplete. */
  readonly complete: Readonly<Record<string, Complete>>;
}

/** A question whose `answer` gets its options typed from the definition. */
export function defineQuestion<const Options extends APIApplicationCommandBasicOption[]>(question: {
  readonly definition: Omit<Definition, 'options'> & { readonly options: Options };
  answer(snapshot: Snapshot, options: OptionsOf<Options>, asked: Asked): Answer;
  readonly complete?: Readonly<Record<string, Complete>>;
}): Question {
  const { definition, complete = {} } = question;
  return {
    access: 'member',
    definition,
    answer: (snapshot, values, asked) =>
      rightfulAnswer(
        snapshot,
        question.answer(snapshot, checkedOptions(definition.options, values), asked),
      ),
    complete,
  };
}
