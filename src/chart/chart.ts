/** How the days of a mark are known. */
export type MarkKind = 'stated' | 'counted' | 'published';

/** One report of an event, on the lane of its outlet. */
export interface Mark {
  /** Index into `lanes`. */
  readonly lane: number;
  /** Day number. */
  readonly first: number;
  /** 1 for a day; more are drawn as a span. */
  readonly days: number;
  readonly kind: MarkKind;
}

/** What a chart shows, and all its words. */
export interface Chart {
  readonly title: string;
  /** One an outlet, from the top. */
  readonly lanes: readonly string[];
  readonly marks: readonly Mark[];
  /** What each kind of mark means. */
  readonly legend: Readonly<Record<MarkKind, string>>;
  /** Said when the days do not stand to scale. */
  readonly uneven: string;
  /** A day number in words, no finer than the unit. */
  readonly dayWords: (day: number, unit: TickUnit) => string;
}

export type TickUnit = 'day' | 'month' | 'year';
