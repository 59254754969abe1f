import { wordSet } from './words.ts';

/** Labels of whoever asks in a transcript: nobody by name. Lower-cased, without a full stop. */
export const askingLabels = wordSet('q question reporter moderator host interviewer audience');

/** Labels of whoever answers. */
export const answeringLabels = wordSet('a answer');
