import type { ServerResponse } from 'node:http';
import type { Push } from '../protocol.ts';

/** An open stream of server-sent events. https://html.spec.whatwg.org, “Server-sent events” */
export function openPushStream(response: ServerResponse, headers: object): (push: Push) => void {
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  // JSON has no raw line end, so one event is one `data` line.
  return (push) => void response.write(`data: ${JSON.stringify(push)}\n\n`);
}
