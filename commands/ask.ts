import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { answerQuestion } from '../src/answers/ask.ts';
import { defineQuestion } from '../src/question.ts';
import { BY_ANYBODY, EVERYWHERE, FOR, PRIVATE, QUESTION_LENGTH } from './options.ts';

export const ask = defineQuestion({
  definition: {
    name: 'ask',
    description: 'Ask in your own words; the answer is sentences from the articles, or none',
    contexts: EVERYWHERE,
    integration_types: BY_ANYBODY,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'For example: what did the envoy say about NATO?',
        required: true,
        max_length: QUESTION_LENGTH,
      },
      PRIVATE,
      FOR,
    ],
  },
  answer: (snapshot, { question }, asked) => answerQuestion(snapshot, question, asked),
});
