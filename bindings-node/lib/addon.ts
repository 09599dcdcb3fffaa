/** What the addon exports, as the Rust code in `src/` has it: handles, with JSON text in and out. */

import type { JournalProblemCode } from "../types.js";

/** What an export answers: a value, or what went wrong. */
export type Fallible<T> = T | Failure;

/** What went wrong. */
export type Failure =
  | { kind: "denied"; problem: string; facts: string }
  | { kind: "invalid_input"; problem: string; path: string; facts?: string }
  | { kind: "invalid_policy_list"; problem: string; path: string; facts: string }
  | { kind: "no_e_invoice"; problem: string; facts: string }
  | { kind: "corrupt_journal"; problem: string; code: JournalProblemCode; position: number }
  | { kind: "interrupted"; problem: string; code: JournalProblemCode; position: number; facts: string }
  | { kind: "unusable_snapshot"; problem: string }
  | { kind: "unusable"; problem: string };

export interface CatalogHandle {
  replace(data: string): Fallible<void>;
}

export interface DirectoryHandle {
  size(): Fallible<number>;
  upsert(people: string): Fallible<void>;
  disable(person: string): Fallible<void>;
  remove(person: string): Fallible<void>;
  get(person: string): Fallible<string | null>;
  search(query: string, limit: number): Fallible<string>;
}

export interface OrganizationHandle {
  execute(command: string, context: string): Fallible<string>;
  decide(command: string, context: string): Fallible<string>;
  quote(command: string, context: string): Fallible<string>;
  advance(at: string): Fallible<string>;
  nextDeadline(): Fallible<string | null>;
  lastEventAt(): Fallible<string | null>;
  apply(record: string): Fallible<void>;
  applyAll(records: string[]): Promise<Fallible<void>>;
  version(): Fallible<number>;
  snapshot(): Fallible<Uint8Array>;
  takeSnapshot(): Promise<Fallible<Uint8Array>>;
  copy(): Promise<Fallible<OrganizationHandle>>;
  effects(record: string): Fallible<string>;
  view(query: string, viewer: string): Fallible<string>;
  exportUsersCsv(query: string, viewer: string): Fallible<string>;
  eligibility(person: string, product: string, licenses: number, at: string): Fallible<string>;
  mayBuy(person: string, product: string, licenses: number, at: string): Fallible<boolean>;
  hasAccess(person: string, product: string): Fallible<boolean>;
  haveAccess(people: string, product: string): Fallible<Uint8Array>;
  access(person: string, product: string): Fallible<string | null>;
}

export interface MessagesHandle {
  say(what: string, value: string): Fallible<string>;
}

interface Addon {
  VERSION: string;
  Messages: {
    open(language: string): Fallible<MessagesHandle>;
    verify(line: string): Fallible<string>;
  };
  Catalog: {
    open(data: string): Fallible<CatalogHandle>;
  };
  Directory: new () => DirectoryHandle;
  Organization: {
    new (catalog: CatalogHandle, directory: DirectoryHandle): OrganizationHandle;
    fromJournal(
      journal: string | Uint8Array,
      catalog: CatalogHandle,
      directory: DirectoryHandle,
    ): Fallible<OrganizationHandle>;
    asOf(
      journal: string | Uint8Array,
      moment: string,
      catalog: CatalogHandle,
      directory: DirectoryHandle,
    ): Fallible<OrganizationHandle>;
    fromSnapshot(
      snapshot: Uint8Array,
      catalog: CatalogHandle,
      directory: DirectoryHandle,
    ): Fallible<OrganizationHandle>;
    restore(
      snapshot: Uint8Array,
      catalog: CatalogHandle,
      directory: DirectoryHandle,
    ): Promise<Fallible<OrganizationHandle>>;
  };
  Records: {
    read(journal: string | Uint8Array): Fallible<string>;
    audit(journal: string | Uint8Array, filter: string): Fallible<string>;
    orderHistory(journal: string | Uint8Array, subscription: string): Fallible<string>;
    verifyJournal(journal: string | Uint8Array): Fallible<string>;
    explainCharge(journal: string | Uint8Array, invoice: string, line: string): Fallible<string>;
    explainAccess(journal: string | Uint8Array, person: string, product: string): Fallible<string>;
    explainRefusal(
      journal: string | Uint8Array,
      command: string,
      context: string,
      catalog: CatalogHandle,
      directory: DirectoryHandle,
    ): Fallible<string>;
    personalData(
      journal: string | Uint8Array,
      person: string,
      actor: string,
      directory: DirectoryHandle,
    ): Fallible<string>;
    difference(left: string | Uint8Array, right: string | Uint8Array): Fallible<string>;
  };
  Documents: {
    invoiceDocument(record: string, later: string | Uint8Array): Fallible<string | null>;
    invoiceLinesCsv(document: string): Fallible<string>;
    eInvoice(document: string, seller: string, format: string): Fallible<string>;
    readEInvoice(xml: string): Fallible<string>;
  };
  Interop: {
    readPolicyList(text: string): Fallible<string>;
    policyListOf(page: string): Fallible<string>;
    policyListCommands(list: string, catalog: CatalogHandle): Fallible<string>;
    policyListJson(list: string): Fallible<string>;
    policyListCsv(list: string): Fallible<string>;
    policyListTable(list: string): Fallible<string>;
    graphCompanySubscriptions(rows: string): Fallible<string>;
    graphSubscribedSkus(rows: string, users: string): Fallible<string>;
    rivalChange(rival: string, change: string): Fallible<string>;
  };
}

export const addon: Addon = require("../selfserve.node");
