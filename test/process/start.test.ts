import { describe, expect, test } from 'vitest';
import { runNode } from './run-node.ts';

describe('npm start', () => {
  test('without a token tells how to get one and answers at the prompt', async () => {
    const { code, stdout, stderr } = await runNode('src/main.ts', [], {
      input: '/who-said speaker:"Pete Hegseth"\nnonsense: what walrus?\n/say\nexit\n/about\n',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^No DISCORD_TOKEN is set.*\n.*http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(stdout).toContain(
      'US Defense Secretary Pete Hegseth called Ukraine’s NATO membership unrealistic.',
    );
    expect(stdout).toContain('The corpus does not say');
    expect(stdout).toContain('Cannot run "/say"');
    expect(stdout).not.toContain('5 articles'); // “exit” came first
  });

  test.for([
    [
      'a wrong setting',
      { LOG_LEVEL: 'loud' },
      /^Setting LOG_LEVEL must be debug, info, warn or error\n$/,
    ],
    ['an unknown setting', { DISCORD_TOKN: 'x' }, /^Setting DISCORD_TOKN is not a setting/],
  ] as const)('names %s and ends with 78', async ([, environment, message]) => {
    const { code, stdout, stderr } = await runNode('src/main.ts', [], { environment });
    expect({ code, stdout }).toEqual({ code: 78, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('without its articles says so and fails', async () => {
    const { code, stderr } = await runNode('src/main.ts', [], {
      environment: { CORPUS_DIR: 'nowhere' },
    });
    expect(code).toBe(1);
    expect(stderr).toBe('Cannot read corpus folder "nowhere": there is no such folder\n');
  });

  test('refuses to register without a token', async () => {
    const { code, stderr } = await runNode('src/register.ts');
    expect({ code, stderr }).toEqual({
      code: 78,
      stderr: 'Setting DISCORD_TOKEN is needed to register commands\n',
    });
  });
});
