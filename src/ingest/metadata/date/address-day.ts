import type { PageFacts } from '../page-facts.ts';
import { findDay } from '../find-day.ts';
import type { FoundDay } from '../find-day.ts';
import type { DateSource } from './date-source.ts';

/** The day in the address that the page gives itself. */
export const canonicalDay: DateSource = {
  name: 'canonical-day',
  basis: 'url',
  strength: 'marked',
  find: (facts) => dayInAddress(facts.canonical, facts),
};

/** The day in the address the page was fetched from. */
export const addressDay: DateSource = {
  name: 'address-day',
  basis: 'url',
  strength: 'marked',
  find: (facts) => dayInAddress(facts.url, facts),
};

// /2025/05/30/ · /2025-05-30-title · /20250530/
const DAY =
  /[/_.-](?:(?<year>(?:19|20)\d\d)[/_.-](?<month>\d{1,2})[/_.-](?<day>\d{1,2})|(?<whole>(?:19|20)\d\d[01]\d[0-3]\d))(?=[/_.-]|$)/;

function dayInAddress(url: string | null, facts: PageFacts): FoundDay | null {
  const { year, month, day, whole } = DAY.exec(url ?? '')?.groups ?? {};
  if (whole !== undefined) return findDay(whole, facts.today, 'day-first');
  return year === undefined ? null : findDay(`${year}-${month}-${day}`, facts.today, 'day-first');
}
