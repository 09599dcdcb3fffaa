/** One after the other: whoever takes a turn begins when everybody before has ended, well or not. */
export class Turns {
  #last: Promise<unknown> = Promise.resolve();

  /** Takes the next turn. */
  take<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(act);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}

/** The end of something, or, as soon as the signal is aborted, its reason: what has begun goes on to its end. */
export function untilAborted<T>(under: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (signal === undefined) return under;
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    under.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
  });
}
