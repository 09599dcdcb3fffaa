/** What the provider's pages say. */

import type { Language } from "selfserve";

import type { CardField } from "./card.js";

const english = {
  title: "Your card",
  whose: "This is the page of the payment provider (a double, for the example). The number and the security code stay here: the shop gets a token.",
  tryThese: "4242 4242 4242 4242 pays, 4000 0000 0000 9995 has no funds, 4000 0000 0000 0002 is declined for good.",
  number: "Card number",
  expires: "Expiration date (month/year)",
  code: "Security code",
  holder: "Name on the card",
  street: "Street and number",
  postalCode: "Postal code",
  city: "City",
  country: "Country (two letters)",
  send: "Go on",
  back: "Back to the shop",
  wrong: {
    number: "This is no card number.",
    expires: "Enter it as month/year, such as 05/28.",
    code: "The security code has three or four digits.",
    holder: "Fill this in.",
    street: "Fill this in.",
    city: "Fill this in.",
    country: "Enter two letters, such as IT.",
  } satisfies Record<CardField, string>,
};

const italian: typeof english = {
  title: "La tua carta",
  whose: "Questa è la pagina del gestore dei pagamenti (simulato, per l'esempio). Il numero e il codice di sicurezza restano qui: il negozio riceve un token.",
  tryThese: "4242 4242 4242 4242 paga, 4000 0000 0000 9995 non ha fondi, 4000 0000 0000 0002 viene rifiutata per sempre.",
  number: "Numero della carta",
  expires: "Data di scadenza (mese/anno)",
  code: "Codice di sicurezza",
  holder: "Nome sulla carta",
  street: "Via e numero",
  postalCode: "CAP",
  city: "Città",
  country: "Paese (due lettere)",
  send: "Continua",
  back: "Torna al negozio",
  wrong: {
    number: "Non è il numero di una carta.",
    expires: "Scrivila come mese/anno, ad esempio 05/28.",
    code: "Il codice di sicurezza ha tre o quattro cifre.",
    holder: "Compila questo campo.",
    street: "Compila questo campo.",
    city: "Compila questo campo.",
    country: "Inserisci due lettere, ad esempio IT.",
  },
};

export const PROVIDER_WORDS: Readonly<Record<Language, typeof english>> = { english, italian };
