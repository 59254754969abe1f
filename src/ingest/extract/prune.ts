import type { PageElement } from './dom.ts';
import { collapsed } from './dom.ts';

// Words of class names and ids that name what stands around an article. Whole words of a name only: “share-bar”
// has one, “shareholders” has none.
const AROUND =
  /(?:^|[\s_-])(?:share|sharing|shares|social|sociable|socials|related|recirc|recommend(?:ed|ations?)?|newsletter|subscribe|subscription|promo|advert|advertisement|ads?|sponsor(?:ed)?|comments?|disqus|sidebar|breadcrumbs?|cookies?|gdpr|consent|popup|modal|pagination|pager|tag-?list|tag-?cloud|tags|author-?(?:bio|box|info|card)|byline|bio|read-?more|read-?next|more-?(?:stories|news|on|from)|most-?(?:read|popular)|trending|outbrain|taboola|toolbar|jp-relatedposts|sharedaddy|addtoany|post-?nav(?:igation)?|entry-meta|post-meta|article-meta|navigation|nav|teaser|teasers|skip-link|sr-only|visually-hidden|screen-reader-text|caption|captions|wp-caption-text|credit|copyright|disclaimer|timestamp|dateline|published|rating|ratings|slideshow|gallery|callout|signup|sign-up|donate|paywall|print-only|footer|kicker|eyebrow|metadata)(?:[\s_-]|$)/i;
const ARTICLE =
  /article-?body|story-?body|entry-content|post-content|article-content|content-body|main-content|article__body|body-text|(?:^|[\s_-])(?:page|container|wrapper|layout|has-sidebar|no-sidebar|single|template|content)(?:[\s_-]|$)/i;

const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'EM',
  'FONT',
  'I',
  'LABEL',
  'SMALL',
  'SPAN',
  'STRONG',
  'TIME',
]);

const MAX_SHARE = 0.2;

/** Takes out what its class or id calls a part of the surroundings, unless it holds much of the text. */
export function pruneByName(root: PageElement): readonly string[] {
  const removed: string[] = [];
  const total = Math.max(1, (root.textContent ?? '').length);
  for (const element of [...root.querySelectorAll('[class],[id]')]) {
    if (element.parentNode === null) continue;
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!AROUND.test(name) || ARTICLE.test(name)) continue;
    // A caption's credit is often a span of its own: without it the caption would pass for a sentence.
    if (INLINE.has(element.tagName.toUpperCase())) continue;
    const text = collapsed(element.textContent);
    if (text.length / total > MAX_SHARE) continue;
    element.remove();
    if (text !== '') removed.push(text);
  }
  return removed;
}
