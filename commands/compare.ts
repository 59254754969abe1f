import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { findCompare } from '../src/answers/compare.ts';
import { completeOutletLists, completeSpeakers, completeTopics } from '../src/answers/complete.ts';
import { defineQuestion } from '../src/question.ts';
import { BY_ANYBODY, EVERYWHERE, FOR, PRIVATE, QUESTION_LENGTH } from './options.ts';

export const compare = defineQuestion({
  definition: {
    name: 'compare',
    description: 'How outlets report the same statement, and where they do not agree',
    contexts: EVERYWHERE,
    integration_types: BY_ANYBODY,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        description: 'What was said',
        max_length: QUESTION_LENGTH,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'speaker',
        description: 'Who said it',
        max_length: 100,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'outlets',
        description: 'Only these outlets, separated by commas',
        max_length: 300,
        autocomplete: true,
      },
      PRIVATE,
      FOR,
    ],
  },
  answer: (snapshot, { topic, speaker, outlets }, asked) =>
    findCompare(snapshot, { topic, speaker, outlets }, asked),
  complete: { topic: completeTopics, speaker: completeSpeakers, outlets: completeOutletLists },
});
