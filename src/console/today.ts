import { type IsoDate, fromDayNumber } from '../text/iso-date.ts';

/** The day it is now in UTC. */
export function today(): IsoDate {
  return fromDayNumber(Math.floor(Date.now() / 86_400_000));
}
