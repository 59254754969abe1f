interface Waiter<Event> {
  readonly wants: (event: Event) => boolean;
  readonly take: (event: Event) => void;
  readonly giveUp: (reason: Error) => void;
}

/** What happened, in order. Each event can be awaited once; none is missed by asking late. */
export class Mailbox<Event extends { readonly kind: string }> {
  readonly #events: Event[] = [];
  readonly #waiting: Event[] = [];
  readonly #waiters = new Set<Waiter<Event>>();
  readonly #watchers = new Set<(event: Event) => void>();
  readonly #patience: number;
  #closed: Error | null = null;

  /** `patience` in milliseconds is a failsafe: a wait that long is a failure, not a pause. */
  constructor(patience: number) {
    this.#patience = patience;
  }

  get all(): readonly Event[] {
    return this.#events;
  }

  post(event: Event): void {
    this.#events.push(event);
    for (const see of this.#watchers) see(event);
    const waiter = [...this.#waiters].find(({ wants }) => wants(event));
    if (waiter === undefined) this.#waiting.push(event);
    else waiter.take(event);
  }

  /** The earliest event of these kinds that nobody has taken yet; of any kind when none is named. */
  next<Kind extends Event['kind']>(
    ...kinds: readonly Kind[]
  ): Promise<Extract<Event, { readonly kind: Kind }>> {
    type Wanted = Extract<Event, { readonly kind: Kind }>;
    const wants = (event: Event): event is Wanted =>
      kinds.length === 0 || kinds.some((kind) => kind === event.kind);
    const index = this.#waiting.findIndex(wants);
    const [found] = index === -1 ? [] : this.#waiting.splice(index, 1);
    if (found !== undefined && wants(found)) return Promise.resolve(found);
    if (this.#closed !== null) return Promise.reject(this.#closed);
    return this.#wait(wants, kinds.join(' or ') || 'anything');
  }

  /** Shows every event, those that were and those to come. Watching takes none from who waits. */
  watch(see: (event: Event) => void): void {
    for (const event of this.#events) see(event);
    this.#watchers.add(see);
  }

  /** Ends every wait. What has happened can still be taken. */
  close(reason: Error): void {
    this.#closed = reason;
    for (const { giveUp } of this.#waiters) giveUp(reason);
  }

  #wait<Wanted extends Event>(
    wants: (event: Event) => event is Wanted,
    wanted: string,
  ): Promise<Wanted> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const seen = this.#events.map(({ kind }) => kind).join(', ') || 'nothing';
        waiter.giveUp(
          new Error(`Cannot wait for ${wanted} longer than ${this.#patience} ms: saw ${seen}`),
        );
      }, this.#patience);
      const end = (): void => {
        clearTimeout(timer);
        this.#waiters.delete(waiter);
      };
      const waiter: Waiter<Event> = {
        wants,
        take: (event) => {
          end();
          if (wants(event)) resolve(event);
        },
        giveUp: (reason) => {
          end();
          reject(reason);
        },
      };
      this.#waiters.add(waiter);
    });
  }
}
