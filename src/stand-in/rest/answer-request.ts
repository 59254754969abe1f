import { meet } from '../trouble.ts';
import type { World } from '../world.ts';
import { applicationRoutes } from './application-routes.ts';
import { callbackRoute } from './callback-route.ts';
import { channelRoutes } from './channel-routes.ts';
import { commandRoutes } from './command-routes.ts';
import { NOT_FOUND, UNAUTHORIZED } from './reply.ts';
import type { Reply } from './reply.ts';
import type { LoggedRequest } from './request.ts';
import { webhookRoutes } from './webhook-routes.ts';

const ROUTES = [
  ...applicationRoutes,
  ...commandRoutes,
  callbackRoute,
  ...webhookRoutes,
  ...channelRoutes,
];
const VERSION = '/api/v10';

/** What Discord answers a request, after any trouble that was asked for. */
export function answerRequest(world: World, request: LoggedRequest): Reply {
  if (!request.path.startsWith(`${VERSION}/`)) return NOT_FOUND;
  const trouble = meet(world.troubles, request);
  if (trouble !== null) return trouble;
  const path = request.path.slice(VERSION.length);
  for (const route of ROUTES) {
    const match = route.method === request.method ? route.path.exec(path) : null;
    if (match === null) continue;
    if (!route.isOpen && request.authorization !== 'bot') return UNAUTHORIZED;
    return route.answer(world, request, match.groups ?? {});
  }
  return NOT_FOUND;
}
