import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { completeOutlets, completeSpeakers } from '../src/answers/complete.ts';
import { readFilters } from '../src/answers/filters.ts';
import { findWhoSaid } from '../src/answers/who-said.ts';
import { defineQuestion } from '../src/question.ts';
import {
  BY_ANYBODY,
  EVERYWHERE,
  FOR,
  FROM,
  OUTLET,
  PRIVATE,
  QUESTION_LENGTH,
  TO,
} from './options.ts';

export const whoSaid = defineQuestion({
  definition: {
    name: 'who-said',
    description: 'Find who said something, in the words of the articles',
    contexts: EVERYWHERE,
    integration_types: BY_ANYBODY,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'phrase',
        description: 'Words to look for in what people said',
        max_length: QUESTION_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        description: 'Who is said to have said it',
        max_length: 100,
        autocomplete: true,
      },
      OUTLET,
      FROM,
      TO,
      {
        type: ApplicationCommandOptionType.String,
        name: 'kind',
        description: 'Direct: only words in quotation marks. Any: paraphrases too (default)',
        choices: [
          { name: 'direct', value: 'direct' },
          { name: 'any', value: 'any' },
        ],
      },
      PRIVATE,
      FOR,
    ],
  },
  answer(snapshot, { phrase, speaker, outlet, from, to, kind }, asked) {
    const filters = readFilters(snapshot, { outlet, from, to }, asked);
    if ('kind' in filters) return filters;
    const question = { phrase, speaker, quotedOnly: kind === 'direct', ...filters };
    return findWhoSaid(snapshot, question, asked);
  },
  complete: { speaker: completeSpeakers, outlet: completeOutlets },
});
