import type { Operations } from '../operations.ts';

/**
 * The moderators' tasks at a prompt: those of `open` that take a line and no more; of the others, which go on with a
 * button, a form or a file, what `closed` says.
 */
export function promptOperations(open: Operations, closed: Operations): Operations {
  return {
    ...open,
    drafts: closed.drafts,
    articles: {
      ...open.articles,
      askRemoval: async (by, named) => await closed.articles.askRemoval(by, named),
    },
    feeds: {
      ...open.feeds,
      askRemoval: async (by, named) => await closed.feeds.askRemoval(by, named),
    },
    records: { ...closed.records, log: async (by, ...rest) => await open.records.log(by, ...rest) },
  };
}
