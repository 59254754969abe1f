import { once } from 'node:events';
import { get, request, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';
import { openPreview, type PreviewOptions } from '../../src/preview/open-preview.ts';
import { startLocalDiscord } from '../../src/preview/start-local-discord.ts';
import type { Doing, Outcome, Push } from '../../src/preview/protocol.ts';
import { silentLog } from '../../src/ops/json-log.ts';
import { phrasesFor } from '../../src/phrases/phrases-for.ts';
import { Mailbox } from '../../src/stand-in/mailbox.ts';
import { day, snapshotOf } from '../phrases/invented.ts';
import { PATIENCE_MS } from '../support/patience.ts';
import { ask, corpus, FERRY, ID, NO_OPERATIONS } from '../wire/online.ts';

export const MEMBER = '4000000000000000001';
export const MODERATOR = '4000000000000000002';

export interface Opened {
  readonly address: string;
  /** What is pushed to the page, in order; each can be awaited once. */
  readonly pushes: Pick<Mailbox<Push>, 'next'>;
  do(deed: Doing & { readonly persona: string; readonly locale?: string }): Promise<Outcome>;
}

/** The preview of a small bot, and a page that watches it. Both end with the test. */
export async function opened(options: Partial<PreviewOptions> = {}): Promise<Opened> {
  const discord = await startLocalDiscord();
  onTestFinished(() => discord.stop());
  const preview = await openPreview({
    discord,
    commands: [ask(), corpus()],
    menus: [],
    current: () => snapshotOf([FERRY]),
    operations: NO_OPERATIONS,
    phrasesFor,
    replyFormat: 'card',
    log: silentLog,
    today: () => day('2025-06-01'),
    clock: () => performance.now(),
    newId: () => ID,
    port: 0,
    said: ['He said “never”.'],
    ...options,
  });
  onTestFinished(() => preview.stop());
  const { address } = preview;
  return {
    address,
    pushes: await watching(address),
    do: async (deed) => {
      const response = await posting(
        address,
        'deeds',
        JSON.stringify({ locale: 'en-US', ...deed }),
      );
      if (!response.ok) throw new Error(`Refused with ${response.status}`);
      return (await response.json()) as Outcome;
    },
  };
}

/** A POST as the page itself sends it. */
export async function posting(
  address: string,
  place: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const origin = new URL(address).origin;
  return await fetch(`${address}${place}`, {
    method: 'POST',
    body,
    headers: { origin, ...headers },
  });
}

/** Status and headers of a request with any Host, which `fetch` would not send. */
export async function asking(
  address: string,
  method: string,
  headers: Readonly<Record<string, string>>,
): Promise<IncomingMessage> {
  const sent = request(address, { method, headers, agent: false });
  sent.end();
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  response.resume();
  return response;
}

/** What is pushed to a page at this address, until the test ends. */
export async function watching(address: string): Promise<Mailbox<Push>> {
  const pushes = new Mailbox<Push>(PATIENCE_MS);
  const sent = get(`${address}pushes`, { agent: false });
  onTestFinished(() => void sent.destroy());
  // The preview ends the stream when it stops.
  sent.on('error', () => {});
  const [response] = (await once(sent, 'response')) as [IncomingMessage];
  let rest = '';
  response.on('error', () => {});
  response.on('data', (data: Buffer) => {
    const events = `${rest}${data.toString()}`.split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) pushes.post(JSON.parse(event.slice('data: '.length)) as Push);
  });
  return pushes;
}
