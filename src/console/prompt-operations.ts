import type { Operations } from '../operations.ts';

/** The moderators' tasks at a prompt: `open` where a line is all that they take, `closed` where a button, a form or a file would follow. */
export function promptOperations(open: Operations, closed: Operations): Operations {
  return {
    ...open,
    drafts: closed.drafts,
    articles: { ...open.articles, askRemoval: closed.articles.askRemoval },
    feeds: { ...open.feeds, askRemoval: closed.feeds.askRemoval },
    records: { ...closed.records, log: open.records.log },
  };
}
