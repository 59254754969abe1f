import { element } from './element.ts';

// reference, “Timestamp Styles”
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
];

/** A moment, in seconds since 1970, in the reader's zone and language, as `<t:…>` is drawn. */
export function drawTime(seconds: number, style: string): HTMLElement {
  const moment = new Date(seconds * 1_000);
  if (Number.isNaN(moment.getTime())) return element('span', {}, 'Invalid date');
  const words =
    style === 'R'
      ? relative(seconds - Date.now() / 1_000)
      : new Intl.DateTimeFormat(undefined, STYLES[style] ?? STYLES['f']).format(moment);
  const title = new Intl.DateTimeFormat(undefined, STYLES['F']).format(moment);
  return element('time', { datetime: moment.toISOString(), title }, words);
}

function relative(seconds: number): string {
  const [unit, length] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(
    Math.trunc(seconds / length),
    unit,
  );
}

/** When a message came: “Today at 14:05”, or the day before that. */
export function drawMessageTime(timestamp: string): HTMLElement {
  const moment = new Date(timestamp);
  const isToday = moment.toDateString() === new Date().toDateString();
  const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(moment);
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'short' }).format(moment);
  const words = isToday ? `Today at ${clock}` : `${day} ${clock}`;
  return element('time', { datetime: moment.toISOString() }, words);
}
