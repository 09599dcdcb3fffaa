/** The longest that one timer takes: with a longer time it would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Waits so many milliseconds, however many, or until the signal is aborted: then it returns, too. A time that is longer
 * than a timer takes is waited for in pieces.
 */
export async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  for (let left = milliseconds; left > 0 && !signal.aborted; left -= LONGEST_TIMER) {
    await sleepOnce(Math.min(left, LONGEST_TIMER), signal);
  }
}

function sleepOnce(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", wake);
      resolve();
    };
    const timer = setTimeout(wake, milliseconds);
    signal.addEventListener("abort", wake);
  });
}
