/** What has been done before anybody comes: as in the storefront that `cargo run --example storefront` plays. */

import type { Actor, Command, CommandId, PersonId } from "selfserve";

import { ORGANIZATION } from "./facts.js";

/** The global administrator. */
export const GIULIA: PersonId = "0192d3a0-0000-7000-8000-000000000006";

interface Step {
  readonly id: CommandId;
  readonly actor: Actor;
  readonly command: Command;
}

const giulia: Actor = { type: "user", id: GIULIA };

/** One event each, with ids that stay: it counts once, also where the first start was ended in the middle (`B6`). */
export const OPENING: readonly Step[] = [
  {
    id: "0192d3a0-0000-7000-8000-0000000000a1",
    actor: { type: "system" },
    command: {
      type: "create_organization",
      organization: ORGANIZATION,
      name: "Officine Rossi",
      kind: "commercial",
      country: "IT",
      hasAgreement: true,
      settings: { taxRates: [{ name: "IVA", percent: "22" }], support: { text: "Ask Giulia Neri, room 12." } },
    },
  },
  {
    id: "0192d3a0-0000-7000-8000-0000000000a2",
    actor: giulia,
    command: { type: "set_policy", scope: { type: "product", product: "CFQ7TTC0LSGZ" }, value: "disabled" },
  },
  {
    id: "0192d3a0-0000-7000-8000-0000000000a3",
    actor: giulia,
    command: { type: "set_policy", scope: { type: "offer_type", offerType: "PowerBIVisuals" }, value: "disabled" },
  },
];
