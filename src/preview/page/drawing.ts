import type { APIAttachment } from 'discord-api-types/v10';
import type { Names } from './draw-markdown.ts';

/** What a message's parts need to be drawn. */
export interface Drawing {
  readonly names: Names;
  readonly attachments: readonly APIAttachment[];
  press(this: void, customId: string): void;
  pick(this: void, customId: string, values: readonly string[]): void;
}
