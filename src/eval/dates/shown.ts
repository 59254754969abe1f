import { mayBeShown } from '../../text/date/sentence-date.ts';
import { dayOf, isCalendar, type Pairing } from './count.ts';
import { share } from './figures.ts';

/** How often a date that a timeline would show is wrong. In percent. */
export interface Shown {
  readonly how: 'stated' | 'counted';
  /** Shown, and gold has an expression there. */
  readonly dates: number;
  /** Gold has another year, month or day. */
  readonly wrong: number;
  /** Gold leaves it open (“1989-WXX”, “P1W”) or gives another unit. */
  readonly open: number;
  /** `wrong` among those for which gold has a year, month or day. */
  readonly wrongShare: number;
  /** `wrong` and `open` among all. */
  readonly unequalShare: number;
}

/** The dates that are sure enough for a timeline, stated and counted. */
export function shownDates(pairings: readonly Pairing[]): readonly Shown[] {
  return (['stated', 'counted'] as const).map((how) => {
    const pairs = pairings
      .flatMap(({ pairs: all }) => all)
      .filter(
        ({ system }) => mayBeShown(system) && (system.basis === 'stated') === (how === 'stated'),
      );
    const unequal = pairs.filter(({ gold, system }) => dayOf(gold.value) !== dayOf(system.value));
    const wrong = unequal.filter(({ gold }) => isCalendar(gold)).length;
    const open = unequal.length - wrong;
    return {
      how,
      dates: pairs.length,
      wrong,
      open,
      wrongShare: share(wrong, pairs.length - open),
      unequalShare: share(unequal.length, pairs.length),
    };
  });
}
