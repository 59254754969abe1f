import type { PageElement } from './dom.ts';
import { renderBlocks } from './render-blocks.ts';

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

/**
 * The lines of elements that their class or id calls a part of the surroundings, unless they hold much of the text.
 * Read before extraction, which loses names, and left in place for it, since without them it may choose another
 * part of the page.
 */
export function linesAround(root: PageElement): ReadonlySet<string> {
  const lines = new Set<string>();
  const total = Math.max(1, (root.textContent ?? '').length);
  for (const element of root.querySelectorAll('[class],[id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    // A caption's credit is often a span of its own: without it the caption would pass for a sentence.
    if (INLINE.has(element.tagName.toUpperCase()) || !AROUND.test(name) || ARTICLE.test(name))
      continue;
    if ((element.textContent ?? '').length / total > MAX_SHARE) continue;
    for (const { text } of renderBlocks(element, NOTHING)) lines.add(text);
  }
  return lines;
}

const NOTHING = new Set<string>();
