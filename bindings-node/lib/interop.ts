/** The shapes of other tools: lists of policies, Microsoft Graph, other billing engines. */

import { addon } from "./addon.js";
import { valueOf } from "./answers.js";
import { toJson, toText } from "./arguments.js";
import { Catalog } from "./catalog.js";
import { InvalidInput } from "./errors.js";
import type {
  AdminSubscriptionRow,
  AdminUserRow,
  ListedPolicy,
  PlanChange,
  PlanChangeLines,
  PoliciesPage,
  PolicyList as PolicyListData,
  Rival,
  SetPolicy,
} from "../types.js";

/** Purchase policies in the shape of `Get-MSCommerceProductPolicies` (`P1`). */
export class PolicyList implements PolicyListData {
  /** Its rows. */
  readonly rows: readonly ListedPolicy[];

  constructor(data: PolicyListData) {
    this.rows = data.rows;
  }

  /**
   * Reads what PowerShell makes of the cmdlets' objects: JSON, CSV, a table or a list, whichever it is.
   *
   * @throws {@link InvalidInput}, whose `policyList` names what is wrong.
   */
  static read(text: string): PolicyList {
    return new PolicyList(JSON.parse(valueOf(addon.Interop.readPolicyList(toText("text", text)))));
  }

  /** The list of a page of policies, as `view` answers it: products, offer types, the default. */
  static of(page: PoliciesPage): PolicyList {
    return new PolicyList(JSON.parse(valueOf(addon.Interop.policyListOf(toJson("page", page)))));
  }

  /**
   * The commands that set these policies: for an offer type where the id is one, else for a product.
   *
   * @throws {@link InvalidInput}, whose `policyList` names what cannot be taken over.
   */
  commands(catalog: Catalog): SetPolicy[] {
    if (!(catalog instanceof Catalog)) throw new InvalidInput("$.catalog", "not a Catalog");
    return JSON.parse(valueOf(addon.Interop.policyListCommands(toJson("list", this), catalog.handle)));
  }

  /** As `ConvertTo-Json` writes it, but always as a list. */
  toJson(): string {
    return valueOf(addon.Interop.policyListJson(toJson("list", this)));
  }

  /** As `Export-Csv -NoTypeInformation` writes it. */
  toCsv(): string {
    return valueOf(addon.Interop.policyListCsv(toJson("list", this)));
  }

  /** As `Format-Table` prints it. */
  toTable(): string {
    return valueOf(addon.Interop.policyListTable(toJson("list", this)));
  }
}

/** Subscriptions as Microsoft Graph shows them: the JSON of a list of `companySubscription`. */
export function graphCompanySubscriptions(rows: readonly AdminSubscriptionRow[]): string {
  return valueOf(addon.Interop.graphCompanySubscriptions(toJson("rows", rows)));
}

/**
 * Subscriptions by product: the JSON of a list of Graph's `subscribedSku`.
 *
 * @throws {@link InvalidInput} unless the users are those of all pages: each counts once per product.
 */
export function graphSubscribedSkus(rows: readonly AdminSubscriptionRow[], users: readonly AdminUserRow[]): string {
  return valueOf(addon.Interop.graphSubscribedSkus(toJson("rows", rows), toJson("users", users)));
}

/**
 * What a change costs by another engine's arithmetic (`I11`). No figure of it is ever charged to anyone.
 *
 * @throws {@link InvalidInput} for amounts that do not go together.
 */
export function rivalChange(rival: Rival, change: PlanChange): PlanChangeLines {
  return JSON.parse(valueOf(addon.Interop.rivalChange(toJson("rival", rival), toJson("change", change))));
}
