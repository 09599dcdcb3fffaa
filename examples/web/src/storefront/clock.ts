/** A clock that goes like this machine's, and can be moved ahead: what a year brings is seen in a minute. */
export class MovableClock {
  #ahead: number;

  constructor(start: Date) {
    this.#ahead = start.getTime() - Date.now();
  }

  readonly now = (): Date => new Date(Date.now() + this.#ahead);

  /** Moves it to a moment, and never back. */
  moveTo(moment: Date): void {
    const wanted = moment.getTime() - Date.now();
    this.#ahead = Math.max(this.#ahead, wanted);
  }
}

/** The same day and hour so many months on; the last day of a month that is shorter. */
export function monthsAfter(moment: Date, months: number): Date {
  const then = new Date(moment);
  then.setUTCMonth(then.getUTCMonth() + months, 1);
  const lastDay = new Date(Date.UTC(then.getUTCFullYear(), then.getUTCMonth() + 1, 0)).getUTCDate();
  then.setUTCDate(Math.min(moment.getUTCDate(), lastDay));
  return then;
}
