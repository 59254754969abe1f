import type { IncomingMessage } from 'node:http';

/** The body; null when it is longer than so many bytes. */
export async function readBody(message: IncomingMessage, most: number): Promise<Buffer | null> {
  // To break off a body ends the connection, and the refusal with it: what says its length is refused unread.
  if (Number(message.headers['content-length'] ?? 0) > most) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of message) {
    const bytes = chunk as Buffer;
    length += bytes.byteLength;
    if (length > most) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
