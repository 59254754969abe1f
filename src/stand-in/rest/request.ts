import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from '../uploads.ts';

/** One REST request, as it arrived. */
export interface LoggedRequest {
  readonly method: string;
  /** Decoded: `/api/v10/webhooks/1/token/messages/@original`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Whose authority it claims. Interaction callbacks and webhooks claim none. */
  readonly authorization: 'none' | 'bot' | 'wrong';
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** By the stand-in's clock, when its head arrived. */
  readonly at: number;
  /** What it was answered; null until then. */
  status: number | null;
}

/** @throws SyntaxError if the body is not what its content type says. */
export async function readRequest(
  message: IncomingMessage,
  authorized: string,
  at: number,
): Promise<LoggedRequest> {
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  const { authorization } = message.headers;
  return {
    method: message.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    authorization:
      authorization === undefined ? 'none' : authorization === authorized ? 'bot' : 'wrong',
    ...(await readBody(Buffer.concat(chunks), message.headers['content-type'] ?? '')),
    at,
    status: null,
  };
}

async function readBody(
  bytes: Buffer,
  contentType: string,
): Promise<Pick<LoggedRequest, 'body' | 'files'>> {
  if (bytes.byteLength === 0) return { body: null, files: [] };
  if (!contentType.startsWith('multipart/form-data')) {
    return { body: JSON.parse(bytes.toString('utf8')), files: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const files: UploadedFile[] = [];
  let body: unknown = null;
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') body = JSON.parse(value);
      continue;
    }
    files.push({
      field,
      name: value.name,
      contentType: value.type,
      bytes: Buffer.from(await value.arrayBuffer()),
    });
  }
  return { body, files };
}
