import { addressDay, canonicalDay } from './address-day.ts';
import type { DateSource } from './date-source.ts';
import { jsonLdCreated } from './json-ld-created.ts';
import { jsonLdPublished } from './json-ld-published.ts';
import { markupPublished } from './markup-published.ts';
import { metaPublished } from './meta-published.ts';
import { modified } from './modified.ts';
import { namedElement } from './named-element.ts';
import { textDay } from './text-day.ts';
import { timeElement } from './time-element.ts';

/** Where a day is looked for, in this order; the first that has one wins. */
export const DATE_SOURCES: readonly DateSource[] = [
  canonicalDay, // counted in the outlet's own time zone, where stamps for machines are often in UTC
  jsonLdPublished, // written for machines, about the article
  metaPublished, // written for machines, about the page
  markupPublished, // names what it is, but may stand in a box about another article
  jsonLdCreated, // before publication, mostly on the same day
  timeElement, // a time, but whose is said by its place only
  namedElement, // the same, by the name of a class
  addressDay, // after the page's own words: an address may carry the day of an event
  modified, // not before the publication: a bound, not the day
  textDay, // anything
];
