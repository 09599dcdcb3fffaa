import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { Worker } from "node:worker_threads";

test("worker threads go on beside one another, each with handles of its own", { timeout: 20_000 }, async () => {
  const threads = Array.from({ length: 4 }, () => new Worker(new URL("./thread.mjs", import.meta.url)));
  const versions = await Promise.all(threads.map((thread) => once(thread, "message")));
  assert.deepEqual(versions.flat(), [299, 299, 299, 299]);
});
