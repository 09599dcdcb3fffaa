/** Whose subscriptions: what people bought themselves, or what is the organization's own. */

import type { Channel } from "selfserve";

import type { Visit } from "../../web/visit.js";
import type { Filter } from "./filter.js";

const CHANNELS: readonly Channel[] = ["self_service", "central"];

export function channelFilter({ words, say }: Visit): Filter {
  const choices = CHANNELS.map((channel) => [channel, say.label("channel", channel)] as const);
  return { name: "channel", label: words.products.channel, choices };
}

/** The channel that is asked for, as a part of a query. */
export function channelAsked(visit: Visit): { readonly channel?: Channel } {
  const channel = CHANNELS.find((channel) => channel === visit.asks("channel"));
  return channel === undefined ? {} : { channel };
}
