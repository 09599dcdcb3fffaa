/** What somebody enters of a card, at the provider. */

import type { Card } from "selfserve";

/** A field that is wrong. */
export type CardField = "number" | "expires" | "code" | "holder" | "street" | "city" | "country";

export interface EnteredCard {
  readonly number: string;
  readonly card: Omit<Card, "token">;
}

const BRANDS: readonly (readonly [RegExp, string])[] = [
  [/^4/, "Visa"],
  [/^(5[1-5]|2[2-7])/, "Mastercard"],
  [/^3[47]/, "American Express"],
];

/** The card, or the fields that are wrong. Of a card that is edited the number stays as it is, and is not entered. */
export function readCard(entered: URLSearchParams, isEdited: boolean): EnteredCard | readonly CardField[] {
  const text = (field: string) => (entered.get(field) ?? "").trim();
  const number = text("number").replace(/[ -]/g, "");
  const [, month, year] = /^(\d{1,2}) ?\/ ?(?:20)?(\d{2})$/.exec(text("expires")) ?? [];
  const wrong: CardField[] = [];
  if (!isEdited && !isCardNumber(number)) wrong.push("number");
  if (month === undefined || Number(month) < 1 || Number(month) > 12) wrong.push("expires");
  if (!/^\d{3,4}$/.test(text("code"))) wrong.push("code");
  for (const field of ["holder", "street", "city"] as const) if (text(field) === "") wrong.push(field);
  if (!/^[a-z]{2}$/i.test(text("country"))) wrong.push("country");
  return wrong.length > 0 ? wrong : { number, card: cardOf(text, number, { year: 2000 + Number(year), month: Number(month) }) };
}

function cardOf(text: (field: string) => string, number: string, expires: Card["expires"]): EnteredCard["card"] {
  const country = text("country").toUpperCase();
  const postalCode = text("postalCode");
  return {
    brand: BRANDS.find(([begins]) => begins.test(number))?.[1] ?? "Card",
    lastFour: number.slice(-4),
    expires,
    holder: text("holder"),
    address: { street: text("street"), city: text("city"), country, ...(postalCode && { postalCode }) },
    country,
  };
}

/** Whether digits are a card's number, by their check digit. */
function isCardNumber(digits: string): boolean {
  if (!/^\d{13,19}$/.test(digits)) return false;
  const sum = [...digits].reverse().reduce((sum, digit, place) => {
    const doubled = Number(digit) * (place % 2 === 0 ? 1 : 2);
    return sum + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
