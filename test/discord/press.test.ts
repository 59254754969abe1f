import { PermissionFlagsBits, PermissionsBitField } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { mayWrite } from '../../src/discord/press.ts';

const {
  SendMessages: CHANNEL,
  SendMessagesInThreads: THREAD,
  ViewChannel: VIEW,
} = PermissionFlagsBits;

/** A press by somebody with these rights; `isThread` is null where the place is not known. */
function pressing(rights: readonly bigint[] | null, isThread: boolean | null) {
  const interaction = {
    inGuild: () => rights !== null,
    memberPermissions: rights === null ? null : new PermissionsBitField(rights),
    channel: isThread === null ? null : { isThread: () => isThread },
  };
  return { interaction } as unknown as Parameters<typeof mayWrite>[0];
}

describe('mayWrite', () => {
  test.for([
    [[CHANNEL], false, true],
    [[VIEW], false, false],
    [[CHANNEL], true, false],
    [[THREAD], true, true],
    [[CHANNEL], null, false],
    [[CHANNEL, THREAD], null, true],
    [[PermissionFlagsBits.Administrator], true, true],
    [null, null, true],
  ] as const)('of %s in a thread (%s) is %s', ([rights, isThread, may]) => {
    expect(mayWrite(pressing(rights, isThread))).toBe(may);
  });
});
