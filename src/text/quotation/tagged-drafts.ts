import { draftsOfLinks, type LinkedDraft } from './link/link-drafts.ts';
import type { Linking } from './link/describe-pair.ts';
import { piecesOf } from './link/piece.ts';
import { ruleLinks } from './link/rule-links.ts';
import { snapToQuotes } from './link/snap-to-quotes.ts';
import type { Model } from './model/decode-model.ts';
import type { RuleDrafts } from './rule-drafts.ts';
import { tagArticle, type Tagger } from './tagger/tag-article.ts';

/** The attributions of an article by tagger and rules together, in order of place. */
export function taggedDrafts(found: RuleDrafts, model: Model): readonly LinkedDraft[] {
  return draftsOfLinks(linkingOf(found, model), found.drafts, model.links);
}

/** The pieces that the tagger draws in an article, and what the rules make of them. */
export function linkingOf(found: RuleDrafts, tagger: Tagger): Linking {
  const { readings, drafts } = found;
  const labels = tagArticle(found, tagger).map((each, index) => {
    const reading = readings[index];
    return reading === undefined ? each : snapToQuotes(reading, each);
  });
  const pieces = piecesOf(readings, labels);
  return { readings, pieces, drafts, links: ruleLinks(pieces, drafts) };
}
