// Written by `cargo xtask generate` from the types of the Rust library; do not edit.

import type { Person, Settings } from "../types.js";

/** What each setting is that is left out, those within `invoiceNumbers` and `dunning` too. */
export const DEFAULT_SETTINGS = {
  "activation": "immediately",
  "activationDays": 3,
  "changeBilling": "monthly",
  "credits": "balance",
  "invoiceNumbers": {
    "series": "yearly"
  },
  "paymentDays": 0,
  "paymentRequestDays": 3,
  "smallestCharges": [],
  "taxRates": [],
  "prices": "exclusive",
  "expiredDays": 30,
  "disabledDays": 90,
  "offMeans": "expire",
  "offeredAtEnd": [
    "renew",
    "renew_once",
    "extend",
    "pause",
    "expire",
    "end"
  ],
  "extensionMonths": 12,
  "pauseDays": 90,
  "monthlyNoticeDays": 7,
  "noticeDays": 30,
  "commandMemoryDays": 30,
  "purchaseRequestDays": 30,
  "excessDays": 90,
  "handOverDays": 14,
  "dunning": {
    "reminderDays": [
      1,
      3,
      7,
      14,
      21
    ],
    "disableDay": 30,
    "hopelessDisableDay": 2,
    "chargebackDisableDay": 1,
    "disabledDays": 90,
    "waitsForClearance": false
  },
  "purchaseNotices": "each",
  "licenseRequestMonths": 12
} satisfies Settings;

/** What is left out of a person. @internal */
export const DEFAULT_PERSON = {
  "kind": "member",
  "enabled": true,
  "roles": []
} satisfies Partial<Person>;
