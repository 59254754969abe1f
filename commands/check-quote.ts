import { ApplicationCommandType } from 'discord-api-types/v10';
import { checkMessage } from '../src/answers/check/check-message.ts';
import { defineMessageMenu } from '../src/message-menu.ts';
import { MESSAGE_CHARACTERS } from '../src/message/plain-message.ts';
import { EVERYWHERE } from './options.ts';

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
    longest: MESSAGE_CHARACTERS,
  },
  answer: checkMessage,
});
