/** What an event changed, in words: the audit tells fields and values as the journal has them (`V5`). */

import { InvalidInput, type AuditChange, type Labels, type Messages } from "selfserve";

import type { Visit } from "../../web/visit.js";
import type { Words } from "../../words/words.js";
import { html, type Html, type Part } from "../html.js";
import { limitText, ruleText } from "./rules.js";

type LabelKind = keyof Labels;

type Field = keyof Words["administration"]["audit"]["fields"];

/** Fields whose values are words of the library. */
const KINDS: Readonly<Record<string, readonly LabelKind[]>> = {
  status: ["subscription_status", "invoice_status", "purchase_request_status", "requested_license_status", "auto_claim_status"],
  recurringBilling: ["recurring_billing"],
  atEnd: ["at_end"],
  channel: ["channel"],
  role: ["profile_role"],
  policy: ["policy_value"],
};

/** Fields that are set for something: for what stands in the entity. */
const SET = ["policy", "purchaseLimit", "approvalRule"];

export function changeText(visit: Visit, change: AuditChange): Html {
  const { field, before, after } = change;
  const { audit } = visit.words.administration;
  const name = Object.hasOwn(audit.fields, field) ? audit.fields[field as Field] : html`<code>${field}</code>`;
  const where = SET.includes(field) && html` (${scopeText(visit, change.entity)})`;
  const value = (text?: string) => (text === undefined ? audit.nothing : valueText(visit, field, text));
  const [was, now] = [value(before), value(after)];
  return html`<div class="change"><span>${name}${where}:</span> ${was !== now && html`${was} → `}${now}</div>`;
}

function scopeText({ words, say, storefront }: Visit, entity: string): string {
  const { limits, policies } = words.administration;
  if (entity === "organization") return limits.organization;
  if (entity === "default") return policies.defaultTitle;
  return labelled(say, ["role"], entity) ?? storefront.productName(entity);
}

function valueText(visit: Visit, field: string, text: string): Part {
  const { say, storefront } = visit;
  if (field === "approvalRule") return ruleText(visit, JSON.parse(text));
  if (field === "purchaseLimit") return limitText(visit, JSON.parse(text));
  if (field === "product") return storefront.productName(text);
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(text)) return nameOf(visit, text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return say.day(text);
  if (/^\d+$/.test(text) && field !== "lastFour") return say.number(Number(text));
  const [, amount, currency] = /^(-?\d+(?:\.\d+)?) ([A-Z]{3})$/.exec(text) ?? [];
  if (amount !== undefined && currency !== undefined) return say.unitPrice({ amount, currency });
  return labelled(say, KINDS[field] ?? [], text) ?? text;
}

/** Somebody's name. What else has such an id has none that people would know. */
function nameOf({ storefront, words }: Visit, id: string): string {
  return storefront.directory.get(id)?.name ?? words.administration.audit.another;
}

/** The word of the first of these kinds that has this value. */
function labelled(say: Messages, kinds: readonly LabelKind[], value: string): string | undefined {
  for (const kind of kinds) {
    try {
      return say.label(kind, value as never);
    } catch (thrown) {
      if (!(thrown instanceof InvalidInput)) throw thrown;
    }
  }
  return undefined;
}
