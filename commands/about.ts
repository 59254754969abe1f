import { describeCorpus } from '../src/answers/about.ts';
import { defineQuestion } from '../src/question.ts';
import { BY_ANYBODY, EVERYWHERE, PRIVATE } from './options.ts';

export const about = defineQuestion({
  definition: {
    name: 'about',
    description: 'What this bot is, what it knows and what it cannot do',
    contexts: EVERYWHERE,
    integration_types: BY_ANYBODY,
    options: [PRIVATE],
  },
  isFree: true,
  answer: (snapshot, _options, asked) => describeCorpus(snapshot, asked),
});
