/** Amounts that are entered, one field a currency. They stay text: no amount is ever a float (`K5`). */

import { InvalidInput, type Currency, type Messages, type Money } from "selfserve";

import type { Storefront } from "../storefront/storefront.js";
import { Unreadable, type Form } from "./form.js";
import type { Visit } from "./visit.js";

/** Every currency that something is sold in, in the order of the catalog. */
export function currenciesOf({ catalog }: Storefront): readonly Currency[] {
  const all = (catalog.program.currencies ?? []).map(({ currency }) => currency);
  return [...new Set(all)];
}

/** The amounts that were entered; nothing where none was. */
export function amountsOf({ storefront, say }: Visit, form: Form, field: string): readonly Money[] | undefined {
  const amounts = currenciesOf(storefront).flatMap((currency) => {
    const entered = form.optional(`${field}.${currency}`);
    return entered === undefined ? [] : [amountOf(say, `${field}.${currency}`, entered, currency)];
  });
  return amounts.length === 0 ? undefined : amounts;
}

/** Digits with a point or a comma before the last ones, as people write it; whether the currency has so many, the library knows. */
function amountOf(say: Messages, field: string, entered: string, currency: Currency): Money {
  if (!/^\d{1,12}([.,]\d{1,4})?$/.test(entered)) throw new Unreadable(field, "notAnAmount");
  const money = { amount: entered.replace(",", "."), currency };
  try {
    say.money(money);
    return money;
  } catch (thrown) {
    throw thrown instanceof InvalidInput ? new Unreadable(field, "notAnAmount") : thrown;
  }
}
