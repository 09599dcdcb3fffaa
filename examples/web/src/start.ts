/** Everything together: the shop, its pages, and the payment provider's double on an origin of its own. */

import { providerServer } from "./provider/server.js";
import { Storefront, type Beginning } from "./storefront/storefront.js";
import { server } from "./web/server.js";

export interface Options extends Beginning {
  /** The port of the pages, the provider has the next one; 0: any that are free. */
  readonly port: number;
}

export interface Started {
  /** Where the pages are. */
  readonly address: string;
  /** Where the provider's are. */
  readonly provider: string;
  readonly storefront: Storefront;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";

export async function start({ port, ...beginning }: Options): Promise<Started> {
  const storefront = await Storefront.open(beginning);
  const origins = { shop: "", provider: "" };
  const double = providerServer(storefront.provider, origins);
  origins.provider = await double.listen({ host: LOOPBACK, port: port && port + 1 });
  const site = { storefront, origin: "", provider: origins.provider };
  const app = server(site);
  site.origin = origins.shop = await app.listen({ host: LOOPBACK, port });
  const close = async () => {
    await Promise.all([app.close(), double.close()]);
    await storefront.close();
  };
  return { address: origins.shop, provider: origins.provider, storefront, close };
}
