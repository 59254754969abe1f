import { OPEN_RULES } from '../../operations/asking-rules.ts';
import type { Operations, Report } from '../../operations.ts';
import type { CorpusKeeper } from '../corpus-keeper.ts';

/** Questions are answered and the articles can be read again; whatever would change something says `why` it does not. */
export function closedOperations(keeper: CorpusKeeper, why: Report): Operations {
  const refuse = async (): Promise<Report> => why;
  return {
    refresh: keeper.refresh,
    status: async (guild) => ({ ...keeper.status(guild), quota: null }),
    moderatorRole: () => null,
    askingRules: () => OPEN_RULES,
    readAt: keeper.readAt,
    drafts: {
      ...{ addLinks: refuse, addFile: refuse, addText: refuse, look: refuse, fields: refuse },
      ...{ edit: refuse, keepEverything: refuse, cancel: refuse, save: refuse },
    },
    articles: {
      ...{ show: refuse, fields: refuse, edit: refuse, askRemoval: refuse, remove: refuse },
      ...{ restore: refuse, list: refuse, listPage: refuse },
      standing: () => [],
      removed: () => [],
    },
    records: {
      ...{ log: refuse, export: refuse, settings: refuse, changeSettings: refuse },
      ...{ storedAbout: refuse, forget: refuse },
    },
    feeds: {
      ...{ add: refuse, choose: refuse, list: refuse, run: refuse, pause: refuse },
      ...{ resume: refuse, askRemoval: refuse, remove: refuse },
      followed: () => [],
    },
    questions: { keep: () => null, find: () => null },
    reports: { wouldTake: () => 'closed', file: async () => 'closed', clear: refuse },
  };
}
