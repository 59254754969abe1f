import type { DraftContext, Tools } from '../../ingest/draft-context.ts';
import { draftFromFile, draftFromText } from '../../ingest/draft-from-file.ts';
import { draftFromLink } from '../../ingest/draft-from-link.ts';
import type { Drafting } from '../../ingest/draft.ts';
import type { Fetched } from '../../ingest/fetch/fetched.ts';
import type { Drafter } from './drafter.ts';

/** Fetches what lies on Discord's own host. */
export type FetchUpload = (url: string) => Promise<Fetched>;

/** Drafts by way of the guarded fetch and the reader's thread. */
export function drafterOf(tools: Tools, fetchUpload: FetchUpload): Drafter {
  return {
    link: async (url, context) => await draftFromLink(url, tools, context, null),
    upload: async ({ name, url }, context) => {
      const fetched = await fetchUpload(url);
      if (fetched.kind === 'page')
        return await fromBytes(
          { name, bytes: fetched.bytes, source: 'attachment' },
          tools,
          context,
        );
      const status = { kind: 'status', status: 304 } as const;
      return { kind: 'refused', refusal: fetched.kind === 'refused' ? fetched.refusal : status };
    },
    file: async (file, context) => await fromBytes({ ...file, source: 'file' }, tools, context),
    text: async (text, context) => await draftFromText(text, tools, context),
  };
}

async function fromBytes(
  file: Parameters<typeof draftFromFile>[0],
  tools: Tools,
  context: DraftContext,
): Promise<Drafting> {
  return await draftFromFile(file, tools, context);
}
