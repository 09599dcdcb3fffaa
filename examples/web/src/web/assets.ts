/** The stylesheet and the script: read once, and kept by the browser until they change. */

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import type { FastifyInstance } from "fastify";

const FOLDER = new URL("../../../public/", import.meta.url);

interface Asset {
  readonly path: string;
  readonly type: string;
  readonly content: Buffer;
}

export const STYLE = asset("style.css", "text/css; charset=utf-8");
export const SCRIPT = asset("script.js", "text/javascript; charset=utf-8");

/** An asset at a path that has its digest in it: another content is another path. */
function asset(name: string, type: string): Asset {
  const content = readFileSync(new URL(name, FOLDER));
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 12);
  return { path: `/${digest}/${name}`, type, content };
}

export function serveAssets(app: FastifyInstance): void {
  for (const { path, type, content } of [STYLE, SCRIPT]) {
    app.get(path, (_, reply) => reply.type(type).header("cache-control", "max-age=31536000, immutable").send(content));
  }
  app.get("/favicon.ico", (_, reply) => reply.code(204).send());
}
