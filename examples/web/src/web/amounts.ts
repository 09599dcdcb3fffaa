/** Amounts that are entered, one field a currency. They stay text: no amount is ever a float (`K5`). */

import type { Currency, Money } from "selfserve";

import type { Storefront } from "../storefront/storefront.js";
import { Unreadable, type Form } from "./form.js";

/** Every currency that something is sold in, in the order of the catalog. */
export function currenciesOf({ catalog }: Storefront): readonly Currency[] {
  const all = (catalog.program.currencies ?? []).map(({ currency }) => currency);
  return [...new Set(all)];
}

/** The amounts that were entered; nothing where none was. */
export function amountsOf(form: Form, field: string, currencies: readonly Currency[]): readonly Money[] | undefined {
  const amounts = currencies.flatMap((currency) => {
    const entered = form.optional(`${field}.${currency}`);
    return entered === undefined ? [] : [{ amount: amountOf(`${field}.${currency}`, entered), currency }];
  });
  return amounts.length === 0 ? undefined : amounts;
}

/** Digits with a point or a comma before the last ones, as people write it. */
function amountOf(field: string, entered: string): string {
  if (!/^\d{1,12}([.,]\d{1,4})?$/.test(entered)) throw new Unreadable(field, "notAnAmount");
  return entered.replace(",", ".");
}
