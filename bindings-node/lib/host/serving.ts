import type { Waits } from "./arguments.js";
import type { Handed, Outside } from "./effects.js";
import { HostError } from "./errors.js";
import type { Limits } from "./limits.js";
import { sleep } from "./sleep.js";
import type { Ticked } from "./timers.js";

/** How a host is served. */
export interface Serving {
  /** Ends it. */
  readonly signal: AbortSignal;
  /**
   * Told of everything that fails: with whose it is, where that is known. It is tried again later. Absent: Node's
   * warnings are (`process.on("warning")`).
   */
  readonly onProblem?: (problem: unknown, whose?: string) => void;
}

/** The duties of a host. */
interface Duties {
  readonly limits: Limits;
  tick(waits: Waits): Promise<Ticked>;
  effects(outside: Outside, waits: Waits): Promise<Handed>;
  nextWake(): Promise<number>;
}

/** Wakes whoever sleeps: something was ordered. */
export class Waker {
  #called = new AbortController();

  /** Ends the sleep, or the next one. */
  wake(): void {
    this.#called.abort();
  }

  /** Forgets what was called for until now. */
  reset(): void {
    if (this.#called.signal.aborted) this.#called = new AbortController();
  }

  /** Sleeps so many milliseconds, or until it is woken or aborted. */
  async sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
    const wake = () => this.wake();
    signal.addEventListener("abort", wake);
    if (!signal.aborted) await sleep(milliseconds, this.#called.signal);
    signal.removeEventListener("abort", wake);
  }
}

/** Does the duties until the signal is aborted. */
export async function serve(host: Duties, waker: Waker, outside: Outside, serving: Serving): Promise<void> {
  const { signal } = serving;
  while (!signal.aborted) {
    waker.reset();
    const wait = await doDuties(host, outside, serving);
    await waker.sleep(wait, signal);
  }
}

/** Does what is to be done now, and tells how many milliseconds to wait. */
async function doDuties(host: Duties, outside: Outside, { signal, onProblem = warn }: Serving): Promise<number> {
  try {
    const ticked = await host.tick({ signal });
    for (const { problem, organization } of ticked.failed) onProblem(problem, organization);
    const handed = await host.effects(outside, { signal });
    for (const { problem, task } of handed.failed) onProblem(problem, task.key);
    const hasFailed = ticked.failed.length + handed.failed.length > 0;
    if (hasFailed) return host.limits.rest;
    return handed.done < host.limits.effects ? await host.nextWake() : 0; // else more of them may wait
  } catch (problem) {
    onProblem(problem);
    return host.limits.rest;
  }
}

function warn(problem: unknown, whose?: string): void {
  const code = problem instanceof HostError ? problem.code : "not_taken";
  process.emitWarning(whose === undefined ? String(problem) : `${whose}: ${problem}`, {
    type: "SelfserveWarning",
    code,
  });
}
