/** The payment provider's own pages, on an origin of its own: the card's number is entered here, and stays here. */

import Fastify, { type FastifyInstance } from "fastify";

import type { Provider } from "./provider.js";

/** Where both stand, once they do. */
export interface Origins {
  readonly shop: string;
  readonly provider: string;
}

export function providerServer(_provider: Provider, _origins: Origins): FastifyInstance {
  return Fastify();
}
