import { DiscordAPIError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { errorFields, isGone, isRefused } from '../../src/discord/error-fields.ts';

function refusal(code: number, status = 400): DiscordAPIError {
  const url = 'https://discord.com/api/v10/webhooks/1/interaction-token/messages/@original';
  return new DiscordAPIError({ code, message: 'No' }, code, status, 'PATCH', url, {
    files: undefined,
    body: { content: 'secret words' },
  });
}

describe('errorFields', () => {
  test('says what Discord said, without the address or the body', () => {
    const fields = errorFields(refusal(50_035));
    expect(fields).toEqual({
      error: 'DiscordAPIError',
      code: 50_035,
      status: 400,
      method: 'PATCH',
      message: 'No',
    });
  });

  test('says where an error of ours was thrown, without its message', () => {
    const fields = errorFields(new RangeError('Cannot answer "secret words"\n    at the bar'));
    expect(fields['error']).toBe('RangeError');
    expect(JSON.stringify(fields)).not.toMatch(/secret|the bar/);
    expect(fields['at']).not.toEqual([]);
  });

  test('keeps what the system says', () => {
    const error = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
    expect(errorFields(error)).toEqual({
      error: 'Error',
      code: 'ECONNREFUSED',
      message: 'connect ECONNREFUSED',
    });
  });

  test('takes what is no error', () => {
    expect(errorFields('oops')).toEqual({ error: 'string' });
  });
});

describe('isGone and isRefused', () => {
  test.for([10_008, 10_015, 10_062, 40_060, 50_027])('%i: nobody waits any more', (code) => {
    expect([isGone(refusal(code)), isRefused(refusal(code))]).toEqual([true, false]);
  });

  test('50035: something plainer may pass', () => {
    expect([isGone(refusal(50_035)), isRefused(refusal(50_035))]).toEqual([false, true]);
  });
});
