/** Tells the time. */
export type Clock = () => Date;

/** The time of this machine. */
export const systemClock: Clock = () => new Date();

/** The later of two moments; whatever is absent is earlier. */
export function later(one: Date, other: Date | undefined): Date {
  return other !== undefined && other > one ? other : one;
}
