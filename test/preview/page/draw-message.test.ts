import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { drawMessage } from '../../../src/preview/page/draw-message.ts';
import type { Entry } from '../../../src/preview/protocol.ts';
import { withDocument } from './with-document.ts';

withDocument();

const BOT = { id: '1', username: 'onrecord', discriminator: '0', global_name: null, avatar: null };

function entry(message: Partial<Entry['message']>, more: Partial<Entry> = {}): Entry {
  return {
    message: {
      id: '9',
      author: { ...BOT, bot: true },
      content: '',
      embeds: [],
      components: [],
      attachments: [],
      timestamp: '2026-01-01T12:00:00.000Z',
      flags: 0,
      ...message,
    },
    onlyFor: null,
    answers: null,
    locale: null,
    ...more,
  };
}

function drawn(made: Entry, apps: readonly string[] = [], did: (what: string) => void = () => {}) {
  const drawing = {
    names: (id: string) => (id === '4' ? 'Mika' : null),
    attachments: made.message.attachments,
    press: () => {},
    pick: () => {},
  };
  return drawMessage(made, drawing, {
    apps: apps.map((name) => ({ name, title: `${name} it` })),
    use: (name) => did(name),
    dismiss: () => did('dismissed'),
  });
}

describe('drawMessage', () => {
  test('names who used which command, and marks an app', () => {
    const made = drawn(entry({}, { answers: { persona: '4', command: '/ask' } }));
    expect(made.querySelector('.answered')?.textContent).toBe('Mika used /ask');
    expect(made.querySelector('.tag')?.textContent).toBe('APP');
  });

  test('thinks until the answer is there', () => {
    const made = drawn(entry({ flags: MessageFlags.Loading }));
    expect(made.querySelector('.body')?.textContent).toContain('onrecord is thinking…');
  });

  test('marks what only one sees, and lets them dismiss it', () => {
    const did: string[] = [];
    const private_ = drawn(
      entry({ flags: MessageFlags.Ephemeral, content: 'x' }),
      ['Check'],
      (what) => did.push(what),
    );
    expect(private_.querySelector('.only-you')?.textContent).toContain('Only you can see this');
    // Discord offers no apps on what only one sees.
    expect(private_.querySelector('details')).toBeNull();
    private_.querySelector<HTMLElement>('.only-you button')?.click();
    expect(did).toEqual(['dismissed']);
  });

  test('offers message commands on a message', () => {
    const did: string[] = [];
    const made = drawn(entry({ content: 'he said “x”' }), ['Check this quote'], (what) =>
      did.push(what),
    );
    made.querySelector<HTMLElement>('details li button')?.click();
    expect(did).toEqual(['Check this quote']);
  });

  test('shows embeds and files of a message without components', () => {
    const made = drawn(
      entry({
        embeds: [
          {
            title: 'Strike',
            description: '> We **sail**',
            color: 0xff0000,
            fields: [{ name: 'Outlet', value: 'Harbour Post' }],
            footer: { text: 'five articles' },
          },
        ],
        attachments: [
          {
            id: '3',
            filename: 'quotes.csv',
            size: 2_048,
            url: 'http://127.0.0.1/x',
            proxy_url: '',
          },
        ],
      }),
    );
    expect(made.querySelector('.embed')?.textContent).toBe(
      'StrikeWe sailOutletHarbour Postfive articles',
    );
    expect(made.querySelector('.file a')?.getAttribute('href')).toBe('/files/3/quotes.csv');
    expect(made.querySelector('.file small')?.textContent).toBe('2.0 KB');
  });

  test('draws hostile names as text', () => {
    const author = { ...BOT, global_name: '<img src=x onerror=alert(1)>' };
    const made = drawn(entry({ author }));
    expect(made.querySelector('h2')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(made.querySelector('img')).toBeNull();
  });
});
