/** Arguments of the host, looked at at the door: what is wrong is refused as such. */

import { InvalidInput } from "../errors.js";
import type { OrganizationId } from "../../types.js";

/** How long to wait. */
export interface Waits {
  /** Gives up waiting: the call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** An argument that is an object. */
export function given<T extends object>(argument: string, value: T): T {
  if (typeof value !== "object" || value === null) throw new InvalidInput(`$.${argument}`, "is missing");
  return value;
}

/** An argument that is a function. */
export function givenFunction<T extends Function>(argument: string, value: T): T {
  if (typeof value !== "function") throw new InvalidInput(`$.${argument}`, "not a function");
  return value;
}

/** The signal among what a call may be told. */
export function signalOf(argument: string, waits: Waits | undefined): AbortSignal | undefined {
  const signal = waits === undefined ? undefined : given(argument, waits).signal;
  // One of another realm is none of this one's class.
  if (signal === undefined || typeof signal?.throwIfAborted === "function") return signal;
  throw new InvalidInput(`$.${argument}.signal`, "not an AbortSignal");
}

/** An organization's id in its one spelling: there is one lock for one organization. */
export function organizationId(argument: string, id: OrganizationId): OrganizationId {
  if (typeof id === "string" && UUID.test(id)) return id.toLowerCase();
  throw new InvalidInput(`$.${argument}`, "not a UUID");
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
