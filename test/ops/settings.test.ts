import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'dotenv';
import { SETTING_NAMES, readSettings } from '../../src/ops/settings.ts';

const EXAMPLE = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');

function problemsOf(file: string, environment = {}): readonly string[] {
  const read = readSettings(file, environment);
  return 'problems' in read ? read.problems.map(({ name }) => name) : [];
}

describe('readSettings', () => {
  test('takes .env.example as it stands, which names every setting and leaves all at their defaults', () => {
    expect(Object.keys(parse(EXAMPLE)).sort()).toEqual([...SETTING_NAMES].sort());
    expect(readSettings(EXAMPLE, {})).toEqual({
      settings: {
        token: null,
        applicationId: null,
        guildId: null,
        apiBase: null,
        corpusFolder: 'corpus',
        dataFolder: 'data',
        homeGuildId: null,
        replyFormat: 'card',
        logLevel: 'info',
      },
    });
  });

  test('reads where records are kept, and whose moderators keep what all read', () => {
    const read = readSettings('DATA_DIR=/srv/data\nHOME_GUILD_ID=900000000000000001', {});
    const settings = { dataFolder: '/srv/data', homeGuildId: '900000000000000001' };
    expect(read).toMatchObject({ settings });
  });

  test('lets the environment win over the file', () => {
    const read = readSettings('LOG_LEVEL=warn\nCORPUS_DIR=a', { LOG_LEVEL: 'debug' });
    expect(read).toMatchObject({ settings: { logLevel: 'debug', corpusFolder: 'a' } });
  });

  test.for([
    ['a misspelt name in the file', 'DISCORD_TOKN=x', {}, ['DISCORD_TOKN']],
    ['any unknown name in the file', 'COLOUR=red', {}, ['COLOUR']],
    ['a misspelt name of ours in the environment', '', { DISCORD_TOKKEN: 'x' }, ['DISCORD_TOKKEN']],
    ['a level that there is not', 'LOG_LEVEL=loud', {}, ['LOG_LEVEL']],
    ['a look that there is not', 'REPLY_FORMAT=fancy', {}, ['REPLY_FORMAT']],
    ['an id that is none', 'GUILD_ID=my server', {}, ['GUILD_ID']],
    ['a home that is none', 'HOME_GUILD_ID=home', {}, ['HOME_GUILD_ID']],
    ['an address that is none', 'DISCORD_API_BASE=localhost', {}, ['DISCORD_API_BASE']],
    ['an address of another kind', 'DISCORD_API_BASE=file:///etc', {}, ['DISCORD_API_BASE']],
    ['a token with a space', 'DISCORD_TOKEN="a b"', {}, ['DISCORD_TOKEN']],
    ['all of them at once', 'COLOUR=red\nLOG_LEVEL=loud', {}, ['COLOUR', 'LOG_LEVEL']],
  ] as const)('names %s', ([, file, environment, names]) => {
    expect(problemsOf(file, environment)).toEqual(names);
  });

  test('leaves alone what other programs keep in the environment', () => {
    expect(problemsOf('', { PATH: '/bin', COLOUR: 'red', NODE_ENV: 'test' })).toEqual([]);
  });

  test('never repeats a value, which may be a secret', () => {
    const read = readSettings('DISCORD_TOKEN="my secret"\nLOG_LEVEL=hush', {});
    expect(JSON.stringify(read)).not.toMatch(/my secret|hush/);
  });
});
