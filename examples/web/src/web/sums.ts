/** Sums of amounts that the library answered: exact, by currency. An amount is never a float (`K5`). */

import type { Currency, Money } from "selfserve";

/** An amount in whole units of its last digit: `13.10` is 1310 with two digits behind the point. */
interface Units {
  readonly units: bigint;
  readonly digits: number;
}

/** The sum of amounts of one currency. */
export function sumOf(amounts: readonly Money[], currency: Currency): Money {
  const parts = amounts.map(({ amount }) => unitsOf(amount));
  const digits = parts.reduce((most, part) => Math.max(most, part.digits), 0);
  const units = parts.reduce((sum, part) => sum + part.units * 10n ** BigInt(digits - part.digits), 0n);
  return { amount: amountOf({ units, digits }), currency };
}

/** How large each amount is beside the largest, in thousandths of it: what a chart draws. */
export function shares(amounts: readonly (Money | undefined)[]): readonly number[] {
  const parts = amounts.map((money) => unitsOf(money?.amount ?? "0"));
  const digits = Math.max(...parts.map((part) => part.digits));
  const units = parts.map((part) => part.units * 10n ** BigInt(digits - part.digits));
  const largest = units.reduce((most, one) => (one > most ? one : most), 1n);
  return units.map((one) => (one > 0n ? Number((one * 1000n) / largest) : 0));
}

function unitsOf(amount: string): Units {
  const [whole = "0", fraction = ""] = amount.split(".");
  return { units: BigInt(whole + fraction), digits: fraction.length };
}

function amountOf({ units, digits }: Units): string {
  const [sign, size] = units < 0n ? ["-", -units] : ["", units];
  const text = size.toString().padStart(digits + 1, "0");
  return digits === 0 ? sign + text : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
