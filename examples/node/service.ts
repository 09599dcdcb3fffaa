// A shop behind HTTP, on one SQLite file: a command's id is the request's idempotency key. `npm start` serves it.

import { argv } from "node:process";
import { fileURLToPath } from "node:url";

import Fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";

import { Catalog, Denied, Directory, InvalidInput, type Actor, type Command, type Query } from "selfserve";
import { Host, HostError, sqlite, type Giver, type Outside, type Shop } from "selfserve/host";
import { CATALOG, PEOPLE } from "selfserve/testing";

const STATUS: Partial<Record<Denied["category"], number>> = {
  invalid: 422,
  not_found: 404,
  payment: 402,
  stale: 412,
  conflict: 409,
};

/** Prints what a provider of payments and one of mail would be asked. */
export const printer: Outside = {
  // The provider reports later what came of it.
  charge: (task, charge) => console.log("charge", charge.order.amount, "under", task.key),
  refund: (task, refund) => console.log("refund", refund.order.amount, "under", task.key),
  notify: (task, notification) => console.log("notify", notification.notification, "under", task.key),
};

/** What a request says beside its body. */
type Asked = FastifyRequest<{ Params: { organization: string } }>;

const HEADERS = { type: "object", properties: { "x-person": { type: "string", format: "uuid" } }, required: ["x-person"] };
const KEY = { type: "object", properties: { "idempotency-key": { type: "string", format: "uuid" } }, required: ["idempotency-key"] };
const BOTH = { allOf: [HEADERS, KEY] };

/** Who asks: a header, in place of your session. */
function signedIn(request: Asked): Actor {
  return { type: "user", id: String(request.headers["x-person"]) };
}

/** Under which id: with the same one again, it counts once. */
function giver(request: Asked, actor: Actor): Giver {
  return { actor, id: String(request.headers["idempotency-key"]) };
}

/** The application of a host: it does the host's duties while it is open. */
export function service(host: Host, outside: Outside): FastifyInstance {
  const app = Fastify();
  const shop = (request: Asked): Shop => host.shop(request.params.organization);

  // A person's command.
  app.post("/organizations/:organization/commands", { schema: { headers: BOTH } }, async (request: Asked) => {
    const { events } = await shop(request).execute(request.body as Command, giver(request, signedIn(request)));
    return events;
  });

  // What a command would cost.
  app.post("/organizations/:organization/quotes", { schema: { headers: BOTH } }, (request: Asked) =>
    shop(request).quote(request.body as Command, giver(request, signedIn(request))),
  );

  // What a person sees.
  app.post("/organizations/:organization/views", { schema: { headers: HEADERS } }, (request: Asked) =>
    shop(request).view(request.body as Query, { actor: signedIn(request) }),
  );

  // For your own systems alone: sign-up, and the payment provider's reports; make the key of the report's own id.
  app.post("/organizations/:organization/system", { schema: { headers: KEY } }, async (request: Asked) => {
    const { events } = await shop(request).execute(request.body as Command, giver(request, { type: "system" }));
    return events;
  });

  app.setErrorHandler(refuse);
  serveWhileOpen(app, host, outside);
  return app;
}

/** Tells what is wrong. */
function refuse(problem: FastifyError, _: FastifyRequest, reply: FastifyReply): void {
  if (problem instanceof Denied) {
    reply.code(STATUS[problem.category] ?? 403).send({ denial: problem.denial, message: problem.message });
  } else if (problem instanceof HostError) {
    reply.code(503).send({ problem: problem.code, certain: problem.isCertain }); // the same key settles what is not certain
  } else {
    const status = problem instanceof InvalidInput ? 400 : (problem.statusCode ?? 500);
    reply.code(status).send({ problem: status < 500 ? problem.message : "internal" });
  }
}

function serveWhileOpen(app: FastifyInstance, host: Host, outside: Outside): void {
  const closed = new AbortController();
  let serving: Promise<void> | undefined;
  app.addHook("onReady", async () => void (serving = host.serve(outside, { signal: closed.signal })));
  app.addHook("onClose", async () => {
    closed.abort();
    await serving;
  });
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const host = new Host(await sqlite("shop.sqlite"), new Catalog(CATALOG), new Directory(PEOPLE));
  console.log(await service(host, printer).listen({ port: 8000 }));
}
