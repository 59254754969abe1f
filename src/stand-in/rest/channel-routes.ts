import { invalidForm, ok } from './reply.ts';
import type { Route } from './route.ts';

/** Messages that answer no interaction. */
export const channelRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: /^\/channels\/(?<channel>\d+)\/messages$/,
    isOpen: false,
    answer: (world, { body, files }, { channel = '' }) => {
      const faults = world.judge('message', body, null);
      if (faults.length > 0) return invalidForm(faults);
      const message = world.messages.create(channel, body ?? {}, files);
      return { ...ok(message), afterwards: () => world.posts.post({ kind: 'post', message }) };
    },
  },
];
