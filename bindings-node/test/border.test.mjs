import assert from "node:assert/strict";
import { test } from "node:test";

import { Denied, InvalidInput, Organization, Quote, readJournal, toJournal } from "selfserve";

import { ada, blocking, byAda, byAdmin, facts, founded, purchase, withCard } from "./story.mjs";

const any = (/** @type {unknown} */ value) => /** @type {any} */ (value);

test("a command takes the quote as it came, or its reference (B5)", () => {
  for (const form of ["quote", "reference"]) {
    const { organization, card } = withCard();
    const command = purchase(3, card);
    const context = byAda(5, "2026-11-02T10:00:00.000Z");
    const quote = organization.quote(command, context);
    assert(quote instanceof Quote);
    assert.deepEqual(quote.reference, { fingerprint: quote.fingerprint, total: quote.total });
    assert("lines" in quote && !("reference" in JSON.parse(JSON.stringify(quote))));
    const given = { ...command, quote: form === "quote" ? quote : quote.reference };
    assert.equal(organization.execute(given, context).outcome.type, "accepted");
  }
});

test("what is no quote is refused by its path", () => {
  const { organization, card } = withCard();
  const context = byAda(5, "2026-11-02T10:00:00.000Z");
  /** @type {[unknown, string][]} */
  const wrong = [
    ["4f", "$.command.quote"],
    [{}, "$.command.quote"],
    [{ fingerprint: 1, total: 2 }, "$.command.quote.fingerprint"],
  ];
  for (const [quote, path] of wrong) {
    assert.throws(() => organization.execute({ ...purchase(3, card), quote: any(quote) }, context), { path });
  }
});

test("a refusal has its rule and its category", () => {
  const { organization } = founded();
  const refused = organization.execute(blocking, byAda(2, "2026-11-02T09:00:00.000Z"));
  assert.throws(
    () => refused.orThrow(),
    (error) => {
      assert(error instanceof Denied);
      assert.deepEqual([error.code, error.rule, error.category], ["not_allowed", "O7", "forbidden"]);
      return true;
    },
  );
});

test("what is recorded cannot be changed by mistake", () => {
  const { organization } = founded();
  const execution = organization.execute(blocking, byAdmin(2));
  const [record] = execution.recorded;
  assert.throws(() => (any(record).event.value = "enabled"), TypeError);
  assert.throws(() => any(execution.recorded).push(record), TypeError);
  assert.throws(() => any(readJournal(toJournal(execution.recorded))).pop(), TypeError);
});

test("an exception of a getter is the cause", () => {
  const { organization } = founded();
  const broken = new Error("no database");
  const command = {
    ...blocking,
    get value() {
      throw broken;
    },
  };
  assert.throws(() => organization.execute(any(command), byAdmin(2)), { name: "InvalidInput", path: "$.command", cause: broken });
});

test("a journal is read as typed events, from whatever a store holds", () => {
  const { catalog, directory } = facts();
  const { organization, recorded } = founded();
  const text = toJournal([...recorded, ...organization.execute(blocking, byAdmin(2)).recorded]);
  const forms = [text, text.trimEnd(), text.split("\n"), ["", ...text.split("\n")], Buffer.from(text), [Buffer.from(text)]];
  for (const form of forms) {
    assert.equal(toJournal(readJournal(form)), text);
    assert.equal(Organization.fromJournal(form, catalog, directory).version, 2);
  }
  assert.throws(() => readJournal(text.slice(0, -2)), { name: "CorruptJournal", code: "torn_line", position: 2 });
  assert.throws(() => readJournal(`${text}\n`), { code: "malformed_line", position: 3 });
  assert.throws(() => toJournal(any(undefined)), { name: "InvalidInput", path: "$.records" });
  assert.throws(() => toJournal(any([undefined])), { name: "InvalidInput", path: "$.records[0]" });
});

test("no error says what a record holds", () => {
  const { organization, recorded } = founded();
  const line = toJournal(recorded).replace('"commercial"', '"tok_4f9a"');
  for (const call of [() => organization.apply(line), () => organization.effects(JSON.stringify(line))]) {
    assert.throws(call, (error) => !/tok_|Officine/.test(String(error)));
  }
});

test("text with half of a character is refused wherever it comes", () => {
  const { organization, catalog, directory } = founded();
  /** @type {[() => unknown, string][]} */
  const calls = [
    [() => organization.hasAccess(ada, "\ud800"), "$.product"],
    [() => directory.search("\udfff"), "$.query"],
    [() => Organization.fromJournal("\ud800", catalog, directory), "$.journal"],
    [() => directory.upsert({ id: ada, name: "A\ud800", email: "a@b.example" }), "$.people[0].name"],
  ];
  for (const [call, path] of calls) assert.throws(call, (error) => error instanceof InvalidInput && error.path === path);
});

test("what was asked for is said in words", () => {
  const { organization } = founded();
  const wrong = { type: "change_settings", settings: { paymentDays: "30" } };
  const problem = "expected a whole number from 0 to 4294967295, found text";
  assert.throws(() => organization.execute(any(wrong), byAdmin(2)), { path: "$.command.settings.paymentDays", problem });
});
