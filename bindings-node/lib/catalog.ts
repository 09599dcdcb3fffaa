import { addon, type CatalogHandle } from "./addon.js";
import { valueOf } from "./answers.js";
import { toJson } from "./arguments.js";
import type { CatalogData } from "../types.js";

/** What can be bought: products, offers, prices, closures. Facts that the host supplies (`K1` to `K4`). */
export class Catalog {
  /** @internal */
  readonly handle: CatalogHandle;

  /**
   * The catalog of this data.
   *
   * @throws {@link InvalidInput} when the data is not a catalog.
   */
  constructor(data: CatalogData) {
    this.handle = valueOf(addon.Catalog.open(toJson("catalog", data)));
  }

  /**
   * Puts other data in its place, whole, for every organization that uses this catalog.
   *
   * @throws {@link InvalidInput} when the data is not a catalog; then the old one stays.
   */
  replace(data: CatalogData): void {
    valueOf(this.handle.replace(toJson("catalog", data)));
  }
}
