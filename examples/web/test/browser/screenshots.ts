/** Takes the screenshots that are looked at: `node dist/test/browser/screenshots.js FOLDER`. */

import { mkdirSync } from "node:fs";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { ADA, GIULIA, POWER_BI, withStorefront } from "../setting.js";
import { FLAGS, PROGRAM } from "./chromium.js";
import { Reader } from "./reader.js";
import { playScene, type Scene } from "./scene.js";

const folder = process.argv[2] ?? "screenshots";

function pages(scene: Scene): readonly (readonly [string, string, string])[] {
  return [
    [ADA, "products", "/products"],
    [ADA, "product", `/products/${scene.subscription}`],
    [ADA, "licenses", `/products/${scene.subscription}/licenses`],
    [ADA, "plan", `/products/${scene.subscription}/plan`],
    [ADA, "cancel", `/products/${scene.subscription}/cancel`],
    [ADA, "at-end", `/products/${scene.subscription}/at-end`],
    [ADA, "buy", "/buy"],
    [ADA, "buy-product", `/buy/${POWER_BI}`],
    [ADA, "bills", "/bills"],
    [ADA, "invoice", `/invoices/${scene.invoice}`],
    [ADA, "cards", "/cards"],
    [ADA, "card", `/cards/${scene.card}`],
    [ADA, "profile", `/profiles/${scene.profile}`],
    [ADA, "requests", "/requests"],
    [GIULIA, "admin", "/admin"],
    [GIULIA, "admin-subscription", `/admin/subscriptions/${scene.subscription}`],
    [GIULIA, "take-over", `/products/${scene.subscription}/take-over`],
    [GIULIA, "admin-products", "/admin/products"],
    [GIULIA, "admin-users", "/admin/users"],
    [GIULIA, "admin-policies", "/admin/policies"],
    [GIULIA, "admin-limits", "/admin/limits"],
    [GIULIA, "admin-limit", "/admin/limits/organization"],
    [GIULIA, "admin-rule", "/admin/approval-rules/organization"],
    [GIULIA, "admin-approvals", "/admin/approvals"],
    [GIULIA, "admin-purchase", `/admin/approvals/purchases/${scene.purchaseRequest}`],
    [GIULIA, "admin-license", `/admin/approvals/licenses/${scene.licenseRequest}`],
    [GIULIA, "admin-auto-claim", "/admin/auto-claim"],
    [GIULIA, "admin-auto-claim-policy", `/admin/auto-claim/${scene.autoClaim}`],
    [GIULIA, "admin-forecast", "/admin/forecast"],
    [GIULIA, "admin-audit", "/admin/audit"],
  ];
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath: PROGRAM, args: FLAGS });
await withStorefront(async (shop) => {
  const scene = await playScene(shop);
  for (const width of [1440, 360]) {
    for (const dark of [false, true]) {
      for (const person of [ADA, GIULIA]) {
        const reader = await Reader.open(browser, shop.address, person, { language: width === 360 ? "italian" : "english", width, scripts: true, dark });
        for (const [whose, name, path] of pages(scene).filter(([whose]) => whose === person)) {
          await reader.go(path);
          if (name === "admin-limit") {
            await reader.fill("limit", "limit.monthlySpending.EUR", "10.00");
            await reader.press("limit", "preview");
          }
          const file = `${name}-${width}-${dark ? "dark" : "light"}.png`;
          await reader.page.screenshot({ path: join(folder, file), fullPage: true });
          void whose;
        }
        await reader.close();
      }
    }
  }
});
await browser.close();
