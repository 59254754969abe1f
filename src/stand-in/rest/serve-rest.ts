import type { IncomingMessage, ServerResponse } from 'node:http';
import { TOKEN } from '../identity.ts';
import type { World } from '../world.ts';
import { answerRequest } from './answer-request.ts';
import { readRequest } from './request.ts';
import type { Reply } from './reply.ts';

// topics/rate-limits: a bucket that is never full, so that only a rate limit asked for holds a client up
const RATE_LIMIT_HEADERS = {
  'x-ratelimit-bucket': 'stand-in',
  'x-ratelimit-limit': '50',
  'x-ratelimit-remaining': '49',
  'x-ratelimit-reset-after': '1',
};

/**
 * Whether a request is a bot's and meant for this address. A page of another site is no bot: it got here by DNS under
 * another name, or its browser names it as the origin.
 */
export function isForUs(world: World, { headers }: IncomingMessage): boolean {
  const port = world.address.split(':').at(-1);
  const isNamed = [world.address, `localhost:${port}`].includes(headers.host ?? '');
  return isNamed && headers.origin === undefined;
}

/** Answers one HTTP request: a REST call, or the download of an attachment. */
export async function serveRest(
  world: World,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const at = world.rules.clock();
  if (!isForUs(world, message)) return void response.writeHead(421).end();
  if (message.url?.startsWith('/attachments/') === true) {
    return serveAttachment(world, message.url, response);
  }
  const request = await readRequest(message, `Bot ${TOKEN}`, at);
  world.requests.push(request);
  const reply = answerRequest(world, request);
  request.status = reply.status;
  send(reply, response);
}

function send({ status, body, headers, afterwards }: Reply, response: ServerResponse): void {
  // 'close' comes after the last byte, and also when the client has gone.
  if (afterwards !== undefined) response.once('close', afterwards);
  const hasBody = body !== undefined;
  response.writeHead(status, {
    ...RATE_LIMIT_HEADERS,
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...headers,
  });
  response.end(hasBody ? JSON.stringify(body) : undefined);
}

function serveAttachment(world: World, url: string, response: ServerResponse): void {
  const file = world.uploads.find(url.split('/')[2] ?? '');
  if (file === null) response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': file.contentType }).end(file.bytes);
}
