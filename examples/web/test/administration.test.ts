/** The administrator's pages over HTTP: who sees what, bad input, and that nothing is saved that was not shown. */

import assert from "node:assert/strict";
import { test } from "node:test";

import type { Person, Role } from "selfserve";

import { ADMINISTRATION } from "../src/pages/administration/index.js";
import type { Started } from "../src/start.js";
import type { Browser } from "./browser.js";
import { everyPath } from "./browser/paths.js";
import { PLANNER, playScene, type Scene } from "./browser/scene.js";
import { ADA, GIULIA, LUCA, POWER_BI, browserOf, everybody, withStorefront } from "./setting.js";

const giulias = { actor: { type: "user", id: GIULIA } } as const;

/** As docs/rights.md has it: which pages a role is refused. Whoever has none is refused every one. */
const REFUSED: Readonly<Record<Role, RegExp>> = {
  global_admin: /^$/,
  billing_admin: /^$/,
  global_reader: /^$/,
  license_admin: /policies|limits|approval-rules|subscriptions\/|take-over|forecast|audit/,
  user_admin: /policies|limits|approval-rules|subscriptions\/|take-over|forecast|audit/,
};

function withRoles(roles: readonly Role[]): readonly Person[] {
  return everybody().map((person) => (person.id === LUCA ? { ...person, roles } : person));
}

function administrationPaths(scene: Scene): readonly string[] {
  const paths = everyPath(scene).filter((path) => path.startsWith("/admin") || path.endsWith("/take-over"));
  assert.equal(paths.length, ADMINISTRATION.length);
  return [...paths, "/admin/users.csv"];
}

test("each role sees what docs/rights.md lets it see, and is told of the rest", { timeout: 120_000 }, async () => {
  for (const role of [undefined, ...(Object.keys(REFUSED) as Role[])]) {
    await withStorefront(
      async (shop) => {
        const paths = administrationPaths(await playScene(shop));
        const luca = await browserOf(shop, LUCA);
        for (const path of paths) {
          const { status, read } = await luca.get(path);
          const isRefused = role === undefined || REFUSED[role].test(path);
          const hasOwn = role === undefined && /approvals$|auto-claim/.test(path); // their own requests are theirs to see
          const expected = isRefused ? [403, 404] : [200]; // what is not theirs to see is not there
          if (!hasOwn) assert(expected.includes(status), `${status} ${role ?? "nobody"} ${path}: ${read.slice(0, 400)}`);
        }
        await isOfferedWhatIsTheirs(luca, role);
      },
      { people: withRoles(role === undefined ? [] : [role]) },
    );
  }
});

/** The navigation leads to all that is theirs and to nothing else; whoever types another address is told why, and what is theirs. */
async function isOfferedWhatIsTheirs(browser: Browser, role?: Role): Promise<void> {
  const parts = ["", "/products", "/users", "/policies", "/limits", "/approvals", "/auto-claim", "/forecast", "/audit"].map((part) => `/admin${part}`);
  const theirs = role === undefined ? [] : parts.filter((path) => !REFUSED[role].test(path));
  assert.equal((await browser.get("/products")).text.includes('href="/admin"'), role !== undefined);
  for (const path of role === undefined ? parts.filter((path) => !/approvals|auto-claim/.test(path)) : parts) {
    const page = await browser.get(path);
    const [nav = ""] = /<nav class="parts"[^]*?<\/nav>/.exec(page.text) ?? [];
    assert.deepEqual([...nav.matchAll(/href="([^"]*)"/g)].map(([, href]) => href), theirs, `${role} at ${path}`);
    if (!theirs.includes(path)) assert.match(page.read, /You don.t have permission to see/);
  }
}

test("a reader sees the rules, and is told why they change none", { timeout: 60_000 }, async () => {
  await withStorefront(
    async (shop) => {
      const scene = await playScene(shop);
      const luca = await browserOf(shop, LUCA);
      for (const path of ["/admin/policies", "/admin/limits"]) assert(!/>Change</.test((await luca.get(path)).text), path);
      const changing = ["policies/default", "limits/organization", "approval-rules/organization", "auto-claim/new", `approvals/purchases/${scene.purchaseRequest}`, `approvals/licenses/${scene.licenseRequest}`];
      for (const path of changing) {
        const page = await luca.get(`/admin/${path}`);
        assert(page.status === 200 && !/<main[^]*<form method="post"/.test(page.text), path);
        assert.match(page.read, /You don.t have permission to (set|approve)/, path);
      }
    },
    { people: withRoles(["global_reader"]) },
  );
});

test("a policy is saved as it was shown, and not otherwise", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const giulia = await browserOf(shop, GIULIA);
    const path = `/admin/policies/product-${PLANNER}`;
    const page = await giulia.get(path);
    const unseen = await giulia.send(page, "policy", "confirm", { value: "disabled" });
    assert(unseen.read.includes("What would change") && (await valueOf(shop)) === "enabled");
    const changed = await giulia.send(unseen, "policy", "confirm", { value: "only_trials_without_payment_method" });
    assert(changed.read.includes("Something has changed since") && (await valueOf(shop)) === "enabled");
    await giulia.send(changed, "policy", "confirm");
    assert.equal(await valueOf(shop), "only_trials_without_payment_method");
    const before = await shop.storefront.head();
    await giulia.send(changed, "policy", "confirm");
    assert.equal(await shop.storefront.head(), before);
  });
});

test("what another administrator changed meanwhile is shown before anything is saved", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const [giulia, other] = [await browserOf(shop, GIULIA), await browserOf(shop, GIULIA)];
    const path = `/admin/policies/product-${PLANNER}`;
    const shown = await giulia.send(await giulia.get(path), "policy", "preview", { value: "disabled" });
    const theirs = await other.send(await other.get("/admin/policies/default"), "policy", "preview", { value: "only_trials_without_payment_method" });
    await other.send(theirs, "policy", "confirm");
    const stale = await giulia.send(shown, "policy", "confirm");
    assert(stale.read.includes("Something has changed since") && (await valueOf(shop)) !== "disabled", stale.read);
    await giulia.send(stale, "policy", "confirm");
    assert.equal(await valueOf(shop), "disabled");
  });
});

async function valueOf({ storefront }: Started): Promise<string | undefined> {
  const { rows } = await storefront.shop.view({ type: "policies", limit: 200 }, giulias);
  return rows.find(({ product }) => product === PLANNER)?.value;
}

test("what cannot be is told at its field, with nothing lost that was typed", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const scene = await playScene(shop);
    const giulia = await browserOf(shop, GIULIA);
    await refused(giulia, "/admin/limits/organization", "limit", "preview", "limit.monthlySpending.EUR", ["x", "-1", "1e3", "1.2.3", "1,234.56", "1.005"]);
    await refused(giulia, "/admin/limits/organization", "limit", "preview", "limit.licenses", ["-1", "1.5", "9999999999", "ten"]);
    await refused(giulia, "/admin/auto-claim/new", "policy", "confirm", "name", ["", "n".repeat(10_000), "4242 4242 4242 4242"]);
    await refused(giulia, `/admin/approvals/purchases/${scene.purchaseRequest}`, "decide", "quote", "message", ["m".repeat(10_000), "4242 4242 4242 4242"]);
    const none = await giulia.send(await giulia.get(`/admin/approvals/licenses/${scene.licenseRequest}`), "decide", "confirm", { people: [] });
    assert.equal(none.status, 422, none.read);
  });
});

async function refused(giulia: Browser, path: string, form: string, step: string, field: string, wrong: readonly string[]): Promise<void> {
  for (const entered of wrong) {
    const shown = await giulia.send(await giulia.get(path), form, step, { [field]: entered });
    assert.equal(shown.status, 422, `${field} ${entered.slice(0, 20)}: ${shown.read.slice(0, 300)}`);
    assert(shown.error(form, field) !== undefined, `${field} ${entered.slice(0, 20)}: ${shown.read.slice(0, 600)}`);
    assert.equal(shown.form(form).fields.get(field), entered);
  }
}

test("addresses that somebody made up lead nowhere", { timeout: 60_000 }, async () => {
  await withStorefront(async (shop) => {
    const giulia = await browserOf(shop, GIULIA);
    const id = crypto.randomUUID();
    const paths = [
      `/admin/subscriptions/${id}`,
      "/admin/subscriptions/x",
      "/admin/policies/nothing",
      "/admin/limits/role-king",
      "/admin/limits/product-NONE",
      "/admin/approval-rules/role-global_admin",
      `/admin/approvals/purchases/${id}`,
      `/admin/approvals/licenses/${id}`,
      `/admin/auto-claim/${id}`,
      `/products/${id}/take-over`,
      "/admin?purchaser=x",
      `/admin?purchaser=${id}`,
      "/admin?after=x",
      "/admin?product=%3Cscript%3E",
      "/admin?find=%3Cscript%3E",
      "/admin/audit?before=x",
      "/admin/audit?subscription=x",
      "/admin/forecast?purchaser=x",
      `/admin/forecast?purchaser=${id}`,
      "/admin/users.csv?purchaser=x",
    ];
    for (const path of paths) {
      const shown = await giulia.get(path);
      assert(shown.status < 500, `${path}: ${shown.status} ${shown.read.slice(0, 300)}`);
      assert(!shown.text.includes("<script>"), path);
    }
  });
});

test("pages are small, and a name is a text", { timeout: 60_000 }, async () => {
  const people = everybody().map((person) => (person.id === ADA ? { ...person, name: "<b>Ada</b> & \"Ferri\"" } : person));
  await withStorefront(
    async (shop) => {
      const scene = await playScene(shop);
      const giulia = await browserOf(shop, GIULIA);
      for (const path of administrationPaths(scene)) {
        const shown = await giulia.get(path);
        assert(shown.text.length < 60_000, `${path} has ${shown.text.length}`);
        assert(path.endsWith(".csv") || !shown.text.includes("<b>Ada"), path);
      }
      assert((await giulia.get("/admin")).read.includes("<b>Ada</b>"));
      assert((await giulia.get(`/admin?product=${POWER_BI}`)).read.includes("Power BI Pro"));
    },
    { people },
  );
});
