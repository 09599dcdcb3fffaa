/** Every page there is, by its address in the scene, and who looks at it. */

import { PAGES } from "../../src/pages/index.js";
import { ADA, GIULIA, POWER_BI } from "../setting.js";
import { PLANNER, RPA, type Scene } from "./scene.js";

export function everyPath(scene: Scene): readonly string[] {
  return ["/", ...PAGES.map(({ path }) => pathOf(path, scene))];
}

/** Whose page it is. */
export function readerOf(path: string): string {
  return path.startsWith("/admin") || path.endsWith("/take-over") ? GIULIA : ADA;
}

/** What stands for each parameter; which product it is depends on the page. */
function pathOf(path: string, scene: Scene): string {
  return path
    .replace("purchases/:request", `purchases/${scene.purchaseRequest}`)
    .replace("licenses/:request", `licenses/${scene.licenseRequest}`)
    .replace("requests/licenses/:product", `requests/licenses/${RPA}`)
    .replace(":product/trial", `${PLANNER}/trial`)
    .replace(":product", POWER_BI)
    .replace("licenses/:product", `licenses/${POWER_BI}`)
    .replace(":subscription/convert", `${scene.trial}/convert`)
    .replace(":subscription/accept", `${scene.offered}/accept`)
    .replace(":subscription", scene.subscription)
    .replace(":sequence", String(scene.invoice))
    .replace(":card", scene.card)
    .replace(":profile", scene.profile)
    .replace(":step", "turn_off_recurring_billing")
    .replace(":policy", scene.autoClaim)
    .replace(":scope", `product-${POWER_BI}`);
}
