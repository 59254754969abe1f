import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { completeOutlets, completeTopics } from '../src/answers/complete.ts';
import { findSources } from '../src/answers/sources.ts';
import { defineQuestion } from '../src/question.ts';
import { BY_ANYBODY, EVERYWHERE, FOR, OUTLET, PRIVATE, QUESTION_LENGTH } from './options.ts';

export const sources = defineQuestion({
  definition: {
    name: 'sources',
    description: 'Which outlets cover a topic, or what the corpus holds',
    contexts: EVERYWHERE,
    integration_types: BY_ANYBODY,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'Leave out to list all outlets and articles',
        max_length: QUESTION_LENGTH,
        autocomplete: true,
      },
      OUTLET,
      PRIVATE,
      FOR,
    ],
  },
  answer: (snapshot, { topic, outlet }, asked) => findSources(snapshot, { topic, outlet }, asked),
  complete: { topic: completeTopics, outlet: completeOutlets },
});
