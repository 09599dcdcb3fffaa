/** Starts the storefront on loopback, and prints where it is. */

import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { start } from "./start.js";

/** The journal stands beside the program: to start over, delete it. */
const DATA = new URL("../../data/", import.meta.url);

mkdirSync(DATA, { recursive: true });
const file = fileURLToPath(new URL("storefront.sqlite", DATA));
const { address, close } = await start({ file, port: Number(process.env["PORT"] ?? 8000) });
console.log(`The storefront is at ${address}. Ctrl-c ends it.`);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close().then(() => process.exit()));
