import { describe, expect, test } from 'vitest';
import { settingsChanged } from '../../../src/ops/moderating/settings-changed.ts';

const GUILD = '2000000000000000001';
const [NEWS, TALK, FORUM] = ['3000000000000000001', '3000000000000000003', '3000000000000000004'];
const GONE = '3000000000000000009';
const BY = { guild: GUILD, channels: new Set([NEWS, TALK, FORUM]) };

function changed(
  allowedChannels: readonly string[],
  changes: Parameters<typeof settingsChanged>[1],
  by: Parameters<typeof settingsChanged>[2] = BY,
): unknown {
  return settingsChanged({ allowedChannels: [...allowedChannels] }, changes, by);
}

describe('settingsChanged', () => {
  test('adds a channel, once, and takes one away', () => {
    expect(changed([], { allowChannel: NEWS })).toEqual({ allowedChannels: [NEWS] });
    expect(changed([NEWS], { allowChannel: TALK })).toEqual({ allowedChannels: [NEWS, TALK] });
    expect(changed([NEWS, TALK], { allowChannel: TALK })).toEqual({
      allowedChannels: [NEWS, TALK],
    });
    expect(changed([NEWS, TALK], { removeChannel: NEWS })).toEqual({ allowedChannels: [TALK] });
    expect(changed([NEWS], { removeChannel: TALK })).toEqual({ allowedChannels: [NEWS] });
    expect(changed([NEWS], { allowEverywhere: true })).toEqual({ allowedChannels: [] });
  });

  test('leaves out channels that are gone when the list is changed, and only then', () => {
    expect(changed([GONE, NEWS], { allowChannel: TALK })).toEqual({
      allowedChannels: [NEWS, TALK],
    });
    expect(changed([GONE, NEWS], { cooldownSeconds: 5 })).toEqual({ cooldownSeconds: 5 });
  });

  test('keeps what nobody knows to be gone', () => {
    const by = { guild: GUILD };
    expect(changed([GONE], { allowChannel: TALK }, by)).toEqual({ allowedChannels: [GONE, TALK] });
  });

  test.for(['3000000000000000777', 'not an id', '@everyone', ''])(
    'refuses a channel that is not the server’s: %s',
    (allowChannel) => {
      expect(changed([NEWS], { allowChannel })).toEqual({ kind: 'channel-elsewhere' });
    },
  );

  test('takes twenty-five channels and no more', () => {
    const ids = Array.from({ length: 26 }, (_, n) => `30000000000000001${10 + n}`);
    const by = { guild: GUILD, channels: new Set(ids) };
    const [last = '', ...others] = ids.toReversed();
    expect(changed(others, { allowChannel: last }, by)).toEqual({
      ...{ kind: 'too-many-channels', limit: 25 },
    });
    expect(changed(others.slice(1), { allowChannel: last }, by)).toMatchObject({
      allowedChannels: { length: 25 },
    });
  });

  test.for([-1, 3_601, 1e9, 2.5, Number.NaN, Infinity])('refuses a pause of %d', (seconds) => {
    expect(changed([], { cooldownSeconds: seconds })).toEqual({
      ...{ kind: 'cooldown-range', longest: 3_600 },
    });
  });

  test.for([0, 3_600])('takes a pause of %d', (cooldownSeconds) => {
    expect(changed([], { cooldownSeconds })).toEqual({ cooldownSeconds });
  });

  test('refuses the role of everybody', () => {
    expect(changed([], { moderatorRole: GUILD })).toEqual({ kind: 'everyone-role' });
    expect(changed([], { moderatorRole: null })).toEqual({ moderatorRole: null });
  });
});
