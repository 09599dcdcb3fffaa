import assert from "node:assert/strict";
import { test } from "node:test";

import { Denied, InvalidInput, Organization, UnusableSnapshot, toJournal } from "selfserve";

import { ada, admin, blocking, byAda, byAdmin, creation, guest, purchase, sold, stranger, withCard } from "./story.mjs";

const product = "CFQ7TTC0H9MP";
const viewer = { actor: { type: /** @type {const} */ ("user"), id: ada }, at: "2026-11-02T11:00:00.000Z" };

test("a quote shows what the command then costs (B5)", () => {
  const { organization, card } = withCard();
  const command = purchase(3, card);
  const context = byAda(3, "2026-11-02T10:00:00.000Z");
  const { fingerprint, lines, total } = organization.quote(command, context);
  assert.deepEqual(total, { amount: "39.30", currency: "EUR" });
  assert.equal(organization.version, 2);
  const execution = organization.execute({ ...command, quote: { fingerprint, total } }, context);
  const invoice = execution.orThrow().map((record) => record.event).find((event) => event.type === "invoice_issued");
  assert.deepEqual([invoice?.lines, invoice?.total], [lines, total]);
});

test("a quote of what is refused is refused", () => {
  const { organization, card } = withCard();
  organization.execute(blocking, byAdmin(7, "2026-11-02T09:30:00.000Z"));
  const quote = () => organization.quote(purchase(3, card), byAda(3, "2026-11-02T10:00:00.000Z"));
  assert.throws(quote, (error) => error instanceof Denied && error.code === "not_eligible");
});

test("views answer whom the rights let in (V7)", () => {
  const { organization, subscription } = sold(3);
  const { rows } = organization.view({ type: "your_products" }, { ...viewer, at: new Date(viewer.at) });
  assert.deepEqual(
    rows.map((row) => [row.subscription, row.status, row.licenses, row.free]),
    [[subscription, "active", 3, 3]],
  );
  const all = () => organization.view({ type: "admin_subscriptions" }, viewer);
  assert.throws(all, (error) => error instanceof Denied && error.code === "not_allowed");
  const { rows: seen } = organization.view({ type: "admin_subscriptions" }, { ...viewer, ...byWhom(admin) });
  assert.equal(seen[0]?.purchaserName, "Ada Rossi");
});

/** @param {string} id */
function byWhom(id) {
  return { actor: { type: /** @type {const} */ ("user"), id } };
}

test("a query that is none is refused by its path", () => {
  const { organization } = sold(3);
  /** @type {[() => unknown, string][]} */
  const wrong = [
    [() => organization.view(/** @type {any} */ ({ type: "weather" }), viewer), "$.query"],
    [() => organization.view({ type: "products", limit: -1 }, viewer), "$.query.limit"],
    [() => organization.view({ type: "products" }, { ...viewer, at: "today" }), "$.viewer.at"],
    [() => organization.view({ type: "products" }, /** @type {any} */ (null)), "$.viewer"],
  ];
  for (const [call, path] of wrong) assert.throws(call, (error) => error instanceof InvalidInput && error.path === path);
});

test("eligibility lists every rule, and the plain question agrees (P5)", () => {
  const { organization } = withCard();
  const yes = organization.eligibility(ada, product, 1, viewer.at);
  assert.equal(yes.outcome, "allowed");
  assert(yes.checks.every((check) => check.verdict === "passed"));
  assert.equal(organization.mayBuy(ada, product, 1, new Date(viewer.at)), true);
  const no = organization.eligibility(guest, product, 1, viewer.at);
  assert.equal(no.outcome, "refused");
  assert.equal(no.checks.length, yes.checks.length);
  assert.equal(organization.mayBuy(guest, product, 1, viewer.at), false);
  assert.equal(organization.mayBuy(ada, "NOTHING", 1, viewer.at), false);
  assert.throws(() => organization.eligibility(ada, "NOTHING", 1, viewer.at), { code: "unknown_product" });
});

test("access is a yes or a no, and tells through what (A7)", () => {
  const { organization, subscription } = sold(3);
  assert.equal(organization.hasAccess(ada, product), false);
  assert.equal(organization.access(ada, product), undefined);
  organization.execute({ type: "assign_licenses", subscription, people: [ada] }, byAda(4, viewer.at));
  assert.equal(organization.hasAccess(ada, product), true);
  assert.deepEqual(organization.access(ada, product), { subscription, asOf: organization.lastEventAt });
  assert.deepEqual([organization.hasAccess(stranger, product), organization.hasAccess(ada, "NOTHING")], [false, false]);
  assert.deepEqual(organization.haveAccess([stranger, ada], product), [false, true]);
  assert.deepEqual(organization.haveAccess([stranger, ada], "NOTHING"), [false, false]);
  assert.throws(() => organization.haveAccess([ada, "Ada"], product), { path: "$.people[1]" });
});

test("a question at a time at which something is due is refused, and access is told as of the last event (V7, A7)", () => {
  const { organization, subscription } = sold(3);
  organization.execute({ type: "assign_licenses", subscription, people: [ada] }, byAda(4, viewer.at));
  const at = organization.nextDeadline ?? "";
  const questions = [
    () => organization.view({ type: "your_products" }, { ...viewer, at }),
    () => organization.exportUsersCsv({ type: "admin_users" }, { ...byWhom(admin), at }),
    () => organization.eligibility(ada, product, 1, at),
    () => organization.mayBuy(ada, product, 1, at),
  ];
  for (const question of questions) assert.throws(question, { code: "overdue" });
  assert.equal(organization.mayBuy(ada, product, 1, new Date(Date.parse(at) - 1)), true);
  assert.equal(organization.hasAccess(ada, product), true);
  assert.equal(organization.access(ada, product)?.asOf, organization.lastEventAt);
});

test("plain arguments are checked before they are taken", () => {
  const { organization } = sold(1);
  /** @type {[unknown[], string][]} */
  const wrong = [
    [["Ada", product, 1, viewer.at], "$.person"],
    [[7, product, 1, viewer.at], "$.person"],
    [[ada, undefined, 1, viewer.at], "$.product"],
    [[ada, product, 3.7, viewer.at], "$.licenses"],
    [[ada, product, -1, viewer.at], "$.licenses"],
    [[ada, product, NaN, viewer.at], "$.licenses"],
    [[ada, product, "1", viewer.at], "$.licenses"],
    [[ada, product, 1, new Date(NaN)], "$.at"],
    [[ada, product, 1, "now"], "$.at"],
  ];
  for (const [given, path] of wrong) {
    const plain = /** @type {[any, any, any, any]} */ (given);
    const [person, which] = plain;
    const calls = [() => organization.mayBuy(...plain), () => organization.eligibility(...plain)];
    const access = [() => organization.hasAccess(person, which), () => organization.access(person, which)];
    for (const call of /^\$\.p/.test(path) ? [...calls, ...access] : calls) {
      assert.throws(call, (error) => error instanceof InvalidInput && error.path === path, path);
    }
  }
});

test("effects are handed out with what they come of, and are the same when asked later (H3)", () => {
  const { organization, card } = withCard();
  const { recorded, effects } = organization.execute(purchase(3, card), byAda(3, "2026-11-02T10:00:00.000Z"));
  assert.deepEqual(effects.map(({ effect }) => effect.type), ["notify", "notify", "charge_card"]);
  assert.deepEqual(effects[2]?.id, `${creation.organization}:5:charge_card:2026-000001`);
  assert.deepEqual(recorded.flatMap((record) => organization.effects(record)), effects);
  assert.throws(() => organization.effects(/** @type {any} */ ({})), { path: "$.record" });
});

test("a snapshot is a shortcut past the journal, and refused where it does not fit (H1)", () => {
  const { organization, catalog, directory, subscription, recorded } = sold(3);
  const snapshot = organization.snapshot();
  const again = Organization.fromSnapshot(snapshot, catalog, directory);
  const rebuilt = Organization.fromJournal(toJournal(recorded), catalog, directory);
  /** @type {import("selfserve").Command} */
  const command = { type: "assign_licenses", subscription, people: [ada] };
  const came = [organization, again, rebuilt].map((one) => one.execute(command, byAda(4, viewer.at)));
  assert.deepEqual([came[1], came[2]], [came[0], came[0]]);
  for (const unusable of [snapshot.subarray(0, -1), new Uint8Array()]) {
    const open = () => Organization.fromSnapshot(unusable, catalog, directory);
    assert.throws(open, (error) => error instanceof UnusableSnapshot && error.name === "UnusableSnapshot");
  }
  assert.throws(() => Organization.fromSnapshot(/** @type {any} */ ("text"), catalog, directory), { path: "$.snapshot" });
});

test("what falls due comes with the next command, and stays when that is refused (T1)", () => {
  const { organization, subscription } = sold(3);
  const due = organization.nextDeadline;
  assert.equal(due, "2026-11-03T00:00:00.000Z");
  /** @type {import("selfserve").Command} */
  const command = { type: "assign_licenses", subscription, people: [guest] };
  const context = byAda(4, "2026-12-05T09:00:00.000Z");
  const overdue = organization.decide(command, context);
  assert.deepEqual(overdue, { type: "denied", denial: { type: "overdue", since: due } });
  const execution = organization.execute(command, context);
  // Nobody paid: the subscription was disabled meanwhile.
  assert.equal(execution.denial?.type, "wrong_status");
  assert(execution.due.some((record) => record.event.type === "subscription_disabled"));
  assert.deepEqual(execution.recorded, execution.due);
  assert.equal(organization.version, execution.due.at(-1)?.sequence);
});
