// What a worker thread does in `threads.test.mjs`: everything that handles are locked for, again and again.

import { parentPort } from "node:worker_threads";

import { ada, blocking, byAdmin, founded, people, products } from "./story.mjs";

const { organization, catalog, directory } = founded();
for (let number = 2; number < 300; number += 1) {
  organization.execute({ ...blocking, value: number % 2 ? "enabled" : "disabled" }, byAdmin(number));
  organization.hasAccess(ada, "CFQ7TTC0H9MP");
  catalog.replace(products);
  directory.upsert(people);
}
parentPort?.postMessage(organization.version);
