import type { GatewayIdentifyData } from 'discord-api-types/v10';

/** What a bot did on the gateway. */
export type GatewayEvent =
  /** `url` is the path that it opened, with the version and encoding that it asked for. */
  | { readonly kind: 'connected'; readonly url: string }
  | {
      readonly kind: 'identified';
      readonly identity: Omit<GatewayIdentifyData, 'token'>;
      readonly isWelcome: boolean;
    }
  | { readonly kind: 'resumed'; readonly replayed: number }
  | { readonly kind: 'heartbeat' }
  /** 1006: the connection broke without a word. */
  | { readonly kind: 'closed'; readonly code: number };
