/** Addresses with an id in them that a host may choose freely: whatever is in it, it stays one part of the path. */

import type { ProductId } from "selfserve";

export function buyAddress(product: ProductId): string {
  return `/buy/${encodeURIComponent(product)}`;
}

export function licensesAddress(product: ProductId): string {
  return `/licenses/${encodeURIComponent(product)}`;
}

export function requestAddress(product: ProductId): string {
  return `/requests/licenses/${encodeURIComponent(product)}`;
}
