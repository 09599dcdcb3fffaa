/** After how many milliseconds the server is asked again: a machine may have slept. */
const FRESH = 5_000;

/** The server's clock, as of its last reply. */
export class ServerClock {
  /** What it said last, and when by this process's own clock. */
  #said: { time: number; heard: number } | undefined;

  /** Hears what time the server says it is. */
  hear(time: Date): Date {
    this.#said = { time: time.getTime(), heard: performance.now() };
    return time;
  }

  /** What time it is there, if it has said so lately. */
  tell(): Date | undefined {
    if (this.#said === undefined) return undefined;
    const passed = performance.now() - this.#said.heard;
    return passed < FRESH ? new Date(this.#said.time + passed) : undefined;
  }
}
