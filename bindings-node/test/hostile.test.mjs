// What a fuzzer has found, replayed through Node's own border (`H4`).

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

import {
  Catalog,
  CorruptJournal,
  Directory,
  InvalidInput,
  Organization,
  PolicyList,
  UnusableSnapshot,
  readJournal,
  verifyJournal,
} from "selfserve";

import { commandId, facts, founded } from "./story.mjs";

const corpus = new URL("../../tests/fuzz/corpus/", import.meta.url);
const { catalog, directory } = facts();

/** @type {Record<string, (bytes: Buffer) => unknown>} */
const doors = {
  catalog: (bytes) => new Catalog(JSON.parse(String(bytes))),
  command: (bytes) =>
    founded().organization.execute(JSON.parse(String(bytes)), {
      id: commandId(2),
      actor: { type: "system" },
      at: "2026-11-02T09:00:00.000Z",
    }),
  journal: (bytes) => [verifyJournal(bytes), readJournal(bytes), Organization.fromJournal(bytes, catalog, directory)],
  people: (bytes) => new Directory().upsert(JSON.parse(String(bytes))),
  policies: (bytes) => PolicyList.read(String(bytes)),
  snapshot: (bytes) => Organization.fromSnapshot(bytes, catalog, directory),
};

for (const [door, open] of Object.entries(doors)) {
  test(`whatever comes as ${door} is taken or refused`, () => {
    const files = readdirSync(new URL(`${door}/`, corpus));
    const taken = files.filter((file) => isTaken(open, readFileSync(new URL(`${door}/${file}`, corpus))));
    // A snapshot is of one version alone.
    assert(taken.length > 0 || door === "snapshot", "all of it was refused");
  });
}

/**
 * @param {(bytes: Buffer) => unknown} open
 * @param {Buffer} bytes
 */
function isTaken(open, bytes) {
  try {
    open(bytes);
    return true;
  } catch (error) {
    const isRefusal = [CorruptJournal, InvalidInput, UnusableSnapshot, SyntaxError].some((type) => error instanceof type);
    assert(isRefusal, String(error));
    return false;
  }
}
