import { standingArticles } from '../../snapshot.ts';
import type { Office } from '../moderating/office.ts';
import { servingOf } from '../moderating/serving-of.ts';
import { pacedTools } from './host-pace.ts';
import type { FeedKit, FeedSurroundings } from './feed-kit.ts';

/** Feeds beside the questions and the moderators of one process: what they bring is served. */
export function officeFeeds(office: Office, surroundings: FeedSurroundings): FeedKit {
  const { home, desk, catalogue, db, now, copies, keeper } = office;
  return {
    ...surroundings,
    tools: pacedTools(surroundings.tools, surroundings),
    ...{ home, desk, catalogue, db, now },
    copiesFor: async (scope) => {
      await copies.follow(standingArticles(keeper.current()));
      return (text) => copies.find(['shared', scope], text);
    },
    serve: async () => await servingOf(keeper, keeper.rebuild()),
  };
}
