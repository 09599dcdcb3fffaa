/** The administrator's pages. */

import type { Page } from "../../web/page.js";
import { approvalRulePage } from "./approval-rule.js";
import { approvalsPage } from "./approvals.js";
import { auditPage } from "./audit.js";
import { autoClaimPage } from "./auto-claim.js";
import { autoClaimPolicyPage } from "./auto-claim-policy.js";
import { forecastPage } from "./forecast.js";
import { licenseRequestPage } from "./license-request.js";
import { limitPage } from "./limit.js";
import { limitsPage } from "./limits.js";
import { policiesPage } from "./policies.js";
import { policyPage } from "./policy.js";
import { purchaseRequestPage } from "./purchase-request.js";
import { subscriptionPage } from "./subscription.js";
import { subscriptionsPage } from "./subscriptions.js";
import { takeOverPage } from "./take-over.js";
import { totalsPage } from "./totals.js";
import { usersPage } from "./users.js";

export const ADMINISTRATION: readonly Page[] = [
  subscriptionsPage,
  subscriptionPage,
  takeOverPage,
  totalsPage,
  usersPage,
  policiesPage,
  policyPage,
  limitsPage,
  limitPage,
  approvalRulePage,
  approvalsPage,
  purchaseRequestPage,
  licenseRequestPage,
  autoClaimPage,
  autoClaimPolicyPage,
  forecastPage,
  auditPage,
];
