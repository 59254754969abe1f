import { defineTask, defineTaskCommand } from '../src/task-command.ts';
import { BY_ANYBODY, EVERYWHERE } from './options.ts';

const show = defineTask(
  { name: 'show', description: 'What is stored about you', options: [] },
  async ({ operations, by }) => await operations.records.storedAbout(by),
);

const forget = defineTask(
  { name: 'forget', description: 'Delete what is stored about you', options: [] },
  // Asked first: the report that says what is stored has the button.
  async ({ operations, by }) => await operations.records.storedAbout(by),
);

export const privacy = defineTaskCommand({
  access: 'personal',
  definition: {
    name: 'privacy',
    description: 'What is stored about you, and how to have it deleted',
    contexts: EVERYWHERE,
    integration_types: BY_ANYBODY,
  },
  tasks: [show, forget],
  steps: {
    forget: {
      kind: 'work',
      run: async ({ operations, by }) => await operations.records.forget(by),
    },
  },
});
