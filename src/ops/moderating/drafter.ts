import type { DraftContext } from '../../ingest/draft-context.ts';
import type { Drafting } from '../../ingest/draft.ts';

/** Whatever is handed over, as a draft. */
export interface Drafter {
  link(url: string, context: DraftContext): Promise<Drafting>;
  /** A file that lies on Discord's own host; it is fetched at once. `limit` in bytes. */
  upload(
    file: { readonly name: string; readonly url: string },
    context: DraftContext,
  ): Promise<Drafting>;
  /** A file of the operator's. */
  file(
    file: { readonly name: string; readonly bytes: Uint8Array },
    context: DraftContext,
  ): Promise<Drafting>;
  text(text: string, context: DraftContext): Promise<Drafting>;
}
