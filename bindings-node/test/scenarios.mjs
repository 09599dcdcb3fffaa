// Runs every scenario of a folder through the public API and compares what comes, byte for byte, with what the file
// expects (see `tests/scenarios/README.md`): node test/scenarios.mjs FOLDER

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";

import {
  Catalog,
  CorruptJournal,
  Denied,
  Directory,
  InvalidInput,
  Organization,
  NoEInvoice,
  PolicyList,
  UnusableSnapshot,
  audit,
  difference,
  explainAccess,
  explainCharge,
  explainRefusal,
  graphCompanySubscriptions,
  graphSubscribedSkus,
  eInvoice,
  invoiceDocument,
  invoiceLinesCsv,
  readEInvoice,
  orderHistory,
  personalData,
  rivalChange,
  toJournal,
  verifyJournal,
} from "selfserve";

/** @import { AdminUsersQuery, Advanced, AuditFilter, CatalogData, Command, CommandContext } from "selfserve" */
/** @import { EffectOrder, EInvoiceFormat, Moment, Person, PersonId, PlanChange, Query, Rival, Seller } from "selfserve" */

/**
 * @typedef {object} Step
 * @property {string} do
 * @property {unknown} [expect]
 * @property {CommandContext["id"]} id
 * @property {CommandContext["actor"]} actor
 * @property {string} at
 * @property {Command} command
 * @property {Query} query
 * @property {Person[]} people
 * @property {PersonId} person
 * @property {CatalogData} catalog
 * @property {string} journal
 * @property {string} snapshot
 * @property {string} text
 * @property {number} limit
 * @property {AuditFilter} filter
 * @property {string} subscription
 * @property {string} invoice
 * @property {number} line
 * @property {string} product
 * @property {Moment} moment
 * @property {number} sequence
 * @property {Seller} seller
 * @property {EInvoiceFormat} format
 * @property {Rival} rival
 * @property {PlanChange} change
 */

/** What a scenario acts on. */
class Stage {
  journal = "";
  /** @type {readonly EffectOrder[]} What the last step that recorded something asks for. */
  effects = [];

  /**
   * @param {CatalogData} catalog
   * @param {Person[]} people
   */
  constructor(catalog, people) {
    this.catalog = new Catalog(catalog);
    this.directory = new Directory();
    this.directory.upsert(people);
    this.organization = new Organization(this.catalog, this.directory);
  }

  /** Keeps the journal, as a host does, and what it asks for: the same when asked later. @param {Advanced} brought */
  append({ recorded, effects }) {
    this.journal += toJournal(recorded);
    this.effects = effects;
    const later = recorded.flatMap((record) => this.organization.effects(record));
    const ids = (/** @type {readonly EffectOrder[]} */ orders) => orders.map((order) => order.id);
    assert.deepEqual(ids(later), ids(effects), "asked later");
    return recorded;
  }

  /** The document of the invoice at a place of the journal. @param {number} sequence */
  document(sequence) {
    return invoiceDocument(this.journal.split("\n")[sequence - 1] ?? "", this.journal);
  }

  /** The organization, rebuilt from the journal so far. */
  rebuilt() {
    return Organization.fromJournal(this.journal, this.catalog, this.directory);
  }

  /**
   * The organization of a snapshot; one of another version is not read, and the journal is.
   *
   * @param {Uint8Array} snapshot
   */
  restored(snapshot) {
    try {
      return Organization.fromSnapshot(snapshot, this.catalog, this.directory);
    } catch (error) {
      if (error instanceof UnusableSnapshot) return this.rebuilt();
      throw error;
    }
  }
}

/** @type {Record<string, (stage: Stage, step: Step) => unknown>} */
const steps = {
  execute: (stage, { id, actor, at, command }) => {
    const execution = stage.organization.execute(command, { id, actor, at });
    stage.append(execution);
    return { due: execution.due, outcome: execution.outcome };
  },
  quote: (stage, { id, actor, at, command }) => stage.organization.quote(command, { id, actor, at }),
  view: (stage, { actor, at, query }) => stage.organization.view(query, { actor, at }),
  advance: (stage, { at }) => stage.append(stage.organization.advance(at)),
  deadline: (stage) => stage.organization.nextDeadline ?? null,
  effects: ({ effects }) => effects,
  search: (stage, { text, limit }) => stage.directory.search(text, limit),
  reload: (stage) => void (stage.organization = stage.rebuilt()),
  open: (stage, { journal }) => {
    stage.journal = journal;
    stage.organization = stage.rebuilt();
  },
  open_snapshot: (stage, { snapshot }) => {
    stage.organization = stage.restored(Buffer.from(snapshot, "hex"));
  },
  load: (stage, { journal }) => Organization.fromJournal(journal, stage.catalog, stage.directory).version,
  upsert: (stage, { people }) => stage.directory.upsert(people),
  remove: (stage, { person }) => stage.directory.remove(person),
  replace_catalog: (stage, { catalog }) => stage.catalog.replace(catalog),
  audit: (stage, { journal, filter }) => audit(journal ?? stage.journal, filter),
  order_history: ({ journal }, { subscription }) => orderHistory(journal, subscription),
  verify_journal: (stage, { journal }) => verifyJournal(journal ?? stage.journal),
  explain_charge: ({ journal }, { invoice, line }) => explainCharge(journal, invoice, line) ?? null,
  explain_access: ({ journal }, { person, product }) => explainAccess(journal, person, product),
  explain_refusal: ({ journal, catalog, directory }, { id, actor, at, command }) =>
    explainRefusal(journal, command, { id, actor, at }, catalog, directory) ?? null,
  personal_data: (stage, { journal, person, actor }) =>
    personalData(journal ?? stage.journal, person, actor, stage.directory),
  difference: (stage, { journal }) => difference(stage.journal, journal),
  as_of: ({ journal, catalog, directory }, { moment, actor, at, query }) =>
    Organization.asOf(journal, moment, catalog, directory).view(query, { actor, at }),
  invoice_document: (stage, { sequence }) => stage.document(sequence) ?? null,
  invoice_lines_csv: (stage, { sequence }) => {
    const document = stage.document(sequence);
    return document ? invoiceLinesCsv(document) : null;
  },
  e_invoice: (stage, { sequence, seller, format }) => {
    const document = stage.document(sequence);
    if (!document) return null;
    const xml = eInvoice(document, seller, format);
    return { xml, read: readEInvoice(xml) };
  },
  export_users_csv: ({ organization }, { actor, at, query }) =>
    organization.exportUsersCsv(/** @type {AdminUsersQuery} */ (query), { actor, at }),
  read_policy_list: ({ catalog }, { text }) => PolicyList.read(text).commands(catalog),
  write_policy_list: ({ organization }, { actor, at }) => {
    const list = PolicyList.of(organization.view({ type: "policies" }, { actor, at }));
    return { json: list.toJson(), csv: list.toCsv(), table: list.toTable() };
  },
  graph: ({ organization }, { actor, at }) => {
    const { rows } = organization.view({ type: "admin_subscriptions" }, { actor, at });
    const users = organization.view({ type: "admin_users" }, { actor, at }).rows;
    const [subscriptions, skus] = [graphCompanySubscriptions(rows), graphSubscribedSkus(rows, users)];
    return { companySubscriptions: JSON.parse(subscriptions), subscribedSkus: JSON.parse(skus) };
  },
  rival_change: (_, { rival, change }) => rivalChange(rival, change),
};

/**
 * What comes of a step, as scenarios write it.
 *
 * @param {Stage} stage
 * @param {Step} step
 */
function outcome(stage, step) {
  const run = steps[step.do];
  if (!run) throw new Error(`no such step: ${step.do}`);
  try {
    return run(stage, step);
  } catch (error) {
    if (error instanceof Denied) return { denial: error.denial };
    if (error instanceof CorruptJournal) return { corruptJournal: { code: error.code, position: error.position } };
    if (error instanceof NoEInvoice) return { noEInvoice: error.problem };
    if (error instanceof InvalidInput && error.policyList) return { invalidPolicyList: error.policyList };
    if (error instanceof InvalidInput && error.person) return { invalidPerson: error.person };
    // A scenario writes who and when beside the command, not in an argument of their own.
    if (error instanceof InvalidInput) return { invalidInput: { path: error.path.replace(/^\$\.(context|viewer)/, "$") } };
    throw error;
  }
}

/**
 * The steps of a scenario, those of its opening ahead of its own.
 *
 * @param {string} folder
 * @param {{ opening?: string, steps: Step[] }} scenario
 * @returns {Step[]}
 */
function stepsOf(folder, { opening, steps }) {
  if (opening === undefined) return steps;
  return [...stepsOf(folder, JSON.parse(readFileSync(join(folder, "openings", `${opening}.json`), "utf8"))), ...steps];
}

/**
 * Runs a scenario; throws at the first step that comes out otherwise.
 *
 * @param {string} folder
 * @param {string} file
 */
function play(folder, file) {
  const scenario = JSON.parse(readFileSync(join(folder, file), "utf8"));
  const facts = (/** @type {string} */ name) =>
    scenario[name] === "default"
      ? JSON.parse(readFileSync(join(folder, "facts", `${name}.json`), "utf8"))
      : scenario[name];
  const stage = new Stage(facts("catalog"), facts("people"));
  const all = stepsOf(folder, scenario);
  // Its own first step is 1, the last one of its opening 0.
  const first = 1 + scenario.steps.length - all.length;
  for (const [index, step] of all.entries()) {
    compare(`step ${first + index} (${step.do})`, outcome(stage, step), step.expect);
  }
  const again = stage.rebuilt();
  compare("the version of the journal, read back", again.version, stage.organization.version);
  compare("its next deadline", again.nextDeadline, stage.organization.nextDeadline);
}

/**
 * @param {string} what
 * @param {unknown} actual
 * @param {unknown} expected
 */
function compare(what, actual, expected) {
  const [came, awaited] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (came !== awaited) throw new Error(`${what}\n  expected ${awaited}\n  came     ${came}`);
}

const folder = resolve(process.argv[2] ?? "../tests/scenarios");
const files = readdirSync(folder).filter((name) => name.endsWith(".json")).sort();
let failed = 0;
for (const file of files) {
  try {
    play(folder, file);
  } catch (error) {
    failed += 1;
    console.log(`${file}: ${error instanceof Error ? error.message : error}`);
  }
}
console.log(`${files.length - failed} passed, ${failed} failed`);
process.exitCode = files.length > 0 && failed === 0 ? 0 : 1;
