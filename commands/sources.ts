import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { completeOutlets, completeTopics } from '../src/answers/complete.ts';
import { findSources } from '../src/answers/sources.ts';
import { defineQuestion } from '../src/question.ts';
import { EVERYWHERE, OUTLET, PRIVATE, QUESTION_LENGTH } from './options.ts';

export const sources = defineQuestion({
  definition: {
    name: 'sources',
    description: 'Which outlets cover a topic, or what the corpus holds',
    contexts: EVERYWHERE,
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
    ],
  },
  answer: (snapshot, { topic, outlet }, asked) => findSources(snapshot, { topic, outlet }, asked),
  complete: { topic: completeTopics, outlet: completeOutlets },
});
