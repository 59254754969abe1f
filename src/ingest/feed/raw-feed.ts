import { DetectError, MalformedError, ParseError, parseFeed } from 'feedsmith';

/** An item as any of the four formats has it, before it is checked. */
export interface RawItem {
  readonly id: string | undefined;
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly author: string | undefined;
  readonly html: string | undefined;
}

interface RawFeed {
  readonly title: string | undefined;
  readonly ttl: number | undefined;
  readonly items: readonly RawItem[];
}

type Parsed = ReturnType<typeof parseFeed>;
type Feeds = { readonly [F in Parsed['format']]: Extract<Parsed, { readonly format: F }>['feed'] };

/** The fields of a feed in whatever format; null when it is in none. */
export function rawFeed(text: string): RawFeed | null {
  const parsed = parsedFeed(text);
  if (parsed === null) return null;
  switch (parsed.format) {
    case 'rss':
      return rss(parsed.feed);
    case 'atom':
      return atom(parsed.feed);
    case 'json':
      return jsonFeed(parsed.feed);
    case 'rdf':
      return rdf(parsed.feed);
  }
}

function parsedFeed(text: string): Parsed | null {
  try {
    return parseFeed(text);
  } catch (error) {
    if (
      error instanceof DetectError ||
      error instanceof MalformedError ||
      error instanceof ParseError
    )
      return null;
    throw error;
  }
}

function rss({ title, ttl, items = [] }: Feeds['rss']): RawFeed {
  return {
    title,
    ttl,
    items: items.map(({ guid, link, dc, content, ...item }) => ({
      id: guid?.value,
      url: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      title: item.title,
      published: written(item.pubDate) ?? written(dc?.dates?.[0]),
      updated: undefined,
      author: dc?.creators?.[0] ?? nameOf(item.authors?.[0]),
      html: longer(content?.encoded, item.description),
    })),
  };
}

function atom({ title, entries = [] }: Feeds['atom']): RawFeed {
  return {
    title: textOf(title),
    ttl: undefined,
    items: entries.map(({ links = [], ...entry }) => ({
      id: entry.id,
      url: (links.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links[0])?.href,
      title: textOf(entry.title),
      published: written(entry.published) ?? written(entry.updated),
      updated: written(entry.updated),
      author: nameOf(entry.authors?.[0]),
      html: longer(textOf(entry.content), textOf(entry.summary)),
    })),
  };
}

function jsonFeed({ title, items = [] }: Feeds['json']): RawFeed {
  return {
    title,
    ttl: undefined,
    items: items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      published: written(item.date_published),
      updated: written(item.date_modified),
      author: nameOf(item.authors?.[0]),
      html: longer(item.content_html, item.content_text ?? item.summary),
    })),
  };
}

function rdf({ title, items = [] }: Feeds['rdf']): RawFeed {
  return {
    title,
    ttl: undefined,
    items: items.map(({ link, dc, content, ...item }) => ({
      id: link,
      url: link,
      title: item.title,
      published: written(dc?.dates?.[0]),
      updated: undefined,
      author: dc?.creators?.[0],
      html: longer(content?.encoded, item.description),
    })),
  };
}

/** The types let a date be anything; read from text it is text. */
function written(date: unknown): string | undefined {
  return typeof date === 'string' ? date : undefined;
}

function nameOf(person: unknown): string | undefined {
  if (typeof person === 'string') return person;
  if (typeof person !== 'object' || person === null || !('name' in person)) return undefined;
  return typeof person.name === 'string' ? person.name : undefined;
}

function longer(one: string | undefined, other: string | undefined): string | undefined {
  return (one ?? '').length >= (other ?? '').length ? one : other;
}

/** A text, or the object that some formats wrap it in. */
function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('value' in value)) return undefined;
  return typeof value.value === 'string' ? value.value : undefined;
}
