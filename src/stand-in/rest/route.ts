import type { World } from '../world.ts';
import type { Reply } from './reply.ts';
import type { LoggedRequest } from './request.ts';

/** One address of Discord's REST interface. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Against the path after `/api/v10`. */
  readonly path: RegExp;
  /** Whether it is open to whoever knows the interaction's token. */
  readonly isOpen: boolean;
  answer(world: World, request: LoggedRequest, named: Readonly<Record<string, string>>): Reply;
}
