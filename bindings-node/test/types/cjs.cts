// Compiled by `tsc --strict`, not run: the same types for whoever requires.

import selfserve = require("selfserve");
import host = require("selfserve/host");
import testing = require("selfserve/testing");

const directory = new selfserve.Directory();
directory.upsert({ id: "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a001", name: "Ada", email: "ada@officine.example" });
// @ts-expect-error a role that nobody has
directory.upsert({ id: "0d5b1c6e-7f5e-4f0a-9a44-6d0f3ba5a001", name: "Ada", email: "a@b.example", roles: ["king"] });

const organization = new selfserve.Organization(new selfserve.Catalog({ program: {}, products: [] }), directory);
const outcome: selfserve.Outcome = organization.decide(
  { type: "set_policy", scope: { type: "default" } },
  { id: "5f9c2a52-1d0e-4f57-8f57-000000000001", actor: { type: "system" }, at: "2026-11-02T08:00:00.000Z" },
);

const store: host.Store = host.memory();
const shop: host.Shop = new host.Host(store, new selfserve.Catalog(testing.CATALOG), directory).shop(
  testing.ORGANIZATION,
);

export = shop.organization !== outcome.type && outcome.type === "denied"
  ? new selfserve.Denied(outcome.denial).code
  : outcome.type;
