import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { completeOutlets, completeTopics } from '../src/answers/complete.ts';
import { findTimeline } from '../src/answers/timeline.ts';
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

export const timeline = defineQuestion({
  definition: {
    name: 'timeline',
    description: 'What happened when, in dated sentences of the articles',
    contexts: EVERYWHERE,
    integration_types: BY_ANYBODY,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'What the timeline is about',
        required: true,
        max_length: QUESTION_LENGTH,
        autocomplete: true,
      },
      FROM,
      TO,
      OUTLET,
      PRIVATE,
      FOR,
    ],
  },
  answer: (snapshot, { topic, from, to, outlet }, asked) =>
    findTimeline(snapshot, topic, { from, to, outlet }, asked),
  complete: { topic: completeTopics, outlet: completeOutlets },
});
