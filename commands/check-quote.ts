import { ApplicationCommandType } from 'discord-api-types/v10';
import { checkMessage } from '../src/answers/check/check-message.ts';
import { defineMessageMenu } from '../src/message-menu.ts';
import { EVERYWHERE } from './options.ts';

/** What Discord allows members who pay for it. */
const MESSAGE_LENGTH = 4000;

export const checkQuote = defineMessageMenu({
  definition: {
    type: ApplicationCommandType.Message,
    name: 'Check this quote',
    contexts: EVERYWHERE,
  },
  typed: {
    name: 'check-quote',
    description: 'Check whether the articles have what a message quotes',
    message: 'The message, for example: Kellogg said “a fair concern”',
    longest: MESSAGE_LENGTH,
  },
  answer: checkMessage,
});
