import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { doDeed, type Stage } from '../do-deed.ts';
import type { Push, Uploaded } from '../protocol.ts';
import { readDeed } from '../read-deed.ts';
import { sceneOf } from '../scene.ts';
import { assetAt } from './assets.ts';
import { HEADERS } from './headers.ts';
import { isFromHere } from './is-from-here.ts';
import { openPushStream } from './push-stream.ts';
import { readBody } from './read-body.ts';
import { sendFile } from './send-file.ts';

export interface PageServer {
  readonly port: number;
  /** Resolves when the port is free again. */
  stop(): Promise<void>;
}

/** Never another address: whoever reaches the page acts as a moderator. */
const HOST = '127.0.0.1';
// A form of five fields of 4,000 characters, each up to four bytes and more in JSON
const MOST_DEED_BYTES = 262_144;
// reference, “Attachment size limit”, without a boost
const MOST_FILE_BYTES = 10_485_760;

/** The page on this port, or on any free one when it is taken. */
export async function servePage(stage: Stage, wantedPort: number): Promise<PageServer> {
  const server = createServer((message, response) => {
    answer(stage, message, response, portOf(server)).catch((error: unknown) => {
      stage.onFault(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Failed');
    });
  });
  await listen(server, wantedPort);
  return {
    port: portOf(server),
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  const listening = once(server, 'listening');
  server.listen(port, HOST);
  try {
    await listening;
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    if (!isTaken || port === 0) throw error;
    await listen(server, 0);
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function answer(
  stage: Stage,
  message: IncomingMessage,
  response: ServerResponse,
  port: number,
): Promise<void> {
  if (!isFromHere(message, port)) return refuse(response, 403, 'Only the page on this machine');
  const url = new URL(message.url ?? '/', `http://${HOST}`);
  const route = `${message.method} ${url.pathname}`;
  if (route === 'GET /pushes') return pushAll(stage, response);
  if (route === 'POST /deeds') return await takeDeed(stage, message, response);
  if (route === 'POST /files') return await takeFile(stage, message, response, url.searchParams);
  if (message.method !== 'GET') return refuse(response, 404, 'No such place');
  if (url.pathname.startsWith('/files/')) {
    const file = stage.discord.file(url.pathname.split('/')[2] ?? '');
    return file === null ? refuse(response, 404, 'No such file') : sendFile(response, file);
  }
  const asset = await assetAt(url.pathname);
  if (asset === null) return refuse(response, 404, 'No such place');
  response.writeHead(200, { ...HEADERS, 'content-type': asset.type }).end(asset.body);
}

/** All that stands, then each change, until the page is closed. */
function pushAll({ discord, channel }: Stage, response: ServerResponse): void {
  const push: (push: Push) => void = openPushStream(response, HEADERS);
  push({ kind: 'scene', scene: sceneOf(discord.commands().all), entries: channel.entries() });
  const leave = channel.watch(push);
  response.once('close', leave);
}

async function takeDeed(
  stage: Stage,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(message, MOST_DEED_BYTES);
  if (body === null) return refuse(response, 413, 'Too long');
  const deed = readDeed(body.toString('utf8'));
  const outcome = deed === null ? null : await doDeed(stage, deed);
  if (outcome === null) return refuse(response, 400, 'No such deed');
  sendJson(response, outcome);
}

async function takeFile(
  { discord, files }: Stage,
  message: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): Promise<void> {
  const bytes = await readBody(message, MOST_FILE_BYTES);
  if (bytes === null) return refuse(response, 413, 'Too long');
  const type = message.headers['content-type'] ?? 'application/octet-stream';
  const attachment = discord.attach(query.get('name') ?? 'file', bytes, type);
  files.set(attachment.id, attachment);
  sendJson(response, { id: attachment.id } satisfies Uploaded);
}

function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

function refuse(response: ServerResponse, status: number, why: string): void {
  // What is left of a body that was too long is not waited for.
  response.writeHead(status, { ...HEADERS, 'content-type': 'text/plain', connection: 'close' });
  response.end(why);
}
