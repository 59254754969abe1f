import { describe, expect, test } from 'vitest';
import { autocompleteFaults } from '../../../src/discord/limits/autocomplete-faults.ts';
import { commandFaults } from '../../../src/discord/limits/command-faults.ts';
import { messageFaults } from '../../../src/discord/limits/message-faults.ts';
import { modalFaults } from '../../../src/discord/limits/modal-faults.ts';
import { sentFaults } from '../../../src/discord/limits/sent-faults.ts';
import { hasSchemas, schemaFaults } from '../../support/discord-schemas.ts';
import { ILLEGAL_PAYLOADS } from './illegal-payloads.ts';
import { LEGAL_PAYLOADS } from './legal-payloads.ts';

describe('the limits', () => {
  test('are judged by 72 illegal payloads', () => {
    expect(new Set(ILLEGAL_PAYLOADS.map(({ name }) => name)).size).toBe(72);
  });

  test.for(ILLEGAL_PAYLOADS)('refuse $name', ({ kind, body }) => {
    expect(sentFaults(kind, body, null)).not.toEqual([]);
  });

  test.for(LEGAL_PAYLOADS)('accept $name', ({ kind, body }) => {
    expect(sentFaults(kind, body, null)).toEqual([]);
  });
});

describe.runIf(hasSchemas)('Discord’s own schemas', () => {
  test('refuse 34 of the 72, so they are no substitute', () => {
    const refused = ILLEGAL_PAYLOADS.filter(
      ({ kind, body }) => schemaFaults(kind, body).length > 0,
    );
    expect(refused).toHaveLength(34);
  });

  test.for(LEGAL_PAYLOADS)('accept $name', ({ kind, body }) => {
    expect(schemaFaults(kind, body)).toEqual([]);
  });

  test('name the fault, not every alternative', () => {
    const button = { type: 2, style: 2, label: 'x'.repeat(81), custom_id: 'c' };
    const message = { components: [{ type: 1, components: [button] }] };
    expect(schemaFaults('edit', message)).toEqual([
      '/components/0/components/0/label must NOT have more than 80 characters',
    ]);
  });
});

describe('a fault', () => {
  test('names the place, what was measured and the limit', () => {
    const button = { type: 2, style: 2, label: 'x'.repeat(81), custom_id: 'c' };
    const row = { type: 1, components: [button] };
    expect(messageFaults({ components: [row], allowed_mentions: {} }, 'edit')).toEqual([
      'components[0].components[0].label: 81, at most 80',
    ]);
    expect(autocompleteFaults([{ name: '', value: 'a' }])).toEqual([
      'choices[0].name: 0, at least 1',
    ]);
    expect(commandFaults([{ name: 'Who', description: 'x' }])).toEqual([
      '/Who.name: "Who" is not lower case',
    ]);
    expect(modalFaults({ custom_id: 'm', title: 't' })).toEqual(['components: missing']);
  });

  test.for([null, undefined, 3, 'x', [], [null], { components: [null, 3, { type: 'x' }] }])(
    'is found in %j without a throw',
    (body) => {
      for (const kind of ['callback', 'commands', 'message', 'edit', 'followup'] as const) {
        expect(sentFaults(kind, body, null).length + (Array.isArray(body) ? 1 : 0)).toBeGreaterThan(
          0,
        );
      }
    },
  );

  test('of a flag depends on how the message is sent', () => {
    const hidden = { content: 'x', flags: 64, allowed_mentions: {} };
    expect(messageFaults(hidden, 'reply')).toEqual([]);
    expect(messageFaults(hidden, 'edit')).toEqual(['flags: 64 cannot be set here']);
  });

  test('of a component depends on the message that stands', () => {
    const display = { type: 10, content: 'x' };
    const change = { components: [display], allowed_mentions: {} };
    const fault = ['components[0]: a component of type 10 may not stand here'];
    expect(sentFaults('edit', change, null)).toEqual(fault);
    expect(sentFaults('edit', change, { flags: 1 << 15 })).toEqual([]);
    expect(sentFaults('callback', { type: 7, data: change }, { flags: 0 })).toEqual(fault);
    expect(sentFaults('callback', { type: 7, data: change }, { flags: 1 << 15 })).toEqual([]);
  });
});
