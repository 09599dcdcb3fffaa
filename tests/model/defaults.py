"""The settings of an organization that chooses none."""

from __future__ import annotations

from .money import Json

DEFAULTS: Json = {
    "activation": "immediately",
    "activationDays": 3,
    "changeBilling": "monthly",
    "credits": "balance",
    "invoiceNumbers": {"series": "yearly"},
    "paymentDays": 0,
    "paymentRequestDays": 3,
    "smallestCharges": [],
    "taxRates": [],
    "prices": "exclusive",
    "expiredDays": 30,
    "disabledDays": 90,
    "offMeans": "expire",
    "offeredAtEnd": ["renew", "renew_once", "extend", "pause", "expire", "end"],
    "extensionMonths": 12,
    "pauseDays": 90,
    "monthlyNoticeDays": 7,
    "noticeDays": 30,
    "commandMemoryDays": 30,
    "purchaseRequestDays": 30,
    "excessDays": 90,
    "handOverDays": 14,
    "purchaseNotices": "each",
    "licenseRequestMonths": 12,
    "dunning": {
        "reminderDays": [1, 3, 7, 14, 21],
        "disableDay": 30,
        "hopelessDisableDay": 2,
        "chargebackDisableDay": 1,
        "disabledDays": 90,
        "waitsForClearance": False,
    },
}
