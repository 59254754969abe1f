import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Gateway } from './gateway/gateway.ts';
import { isForUs, serveRest } from './rest/serve-rest.ts';
import type { World } from './world.ts';

export interface Server {
  /** Resolves when the port is free again. */
  stop(): Promise<void>;
}

/** Never another address: what poses as Discord must not be reached from outside. */
const HOST = '127.0.0.1';

/**
 * REST and gateway on one port, whose address the world then knows.
 * @throws Error if the port is taken.
 */
export async function startServer(world: World, gateway: Gateway, port: number): Promise<Server> {
  const server = createServer((message, response) => {
    serveRest(world, message, response).catch((error: unknown) => fail(response, error));
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (message, socket, head) => {
    if (!isForUs(world, message)) return void socket.destroy();
    sockets.handleUpgrade(message, socket, head, (webSocket) => {
      gateway.accept(webSocket, message.url ?? '/');
    });
  });
  server.listen(port, HOST);
  await once(server, 'listening');
  world.address = `${HOST}:${(server.address() as AddressInfo).port}`;
  return {
    stop: async () => {
      if (!server.listening) return;
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

// A body that cannot be read is the bot's fault; anything else is ours, and the test sees it as a 500.
function fail(response: ServerResponse, error: unknown): void {
  const isUnreadable = error instanceof SyntaxError || error instanceof TypeError;
  const code = isUnreadable ? 50_109 : 0;
  if (response.headersSent) return void response.destroy();
  response.writeHead(isUnreadable ? 400 : 500, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ code, message: String(error) }));
}
