//! What administrators have set, together: policies, limits, approval.

use serde::{Deserialize, Serialize};

use crate::catalog::Product;
use crate::state::policy::{ApprovalTable, LimitTable, PolicySource, PolicyTable, PolicyValue};
use crate::state::{Products, Slot, as_json};

/// What administrators have set. One value, so that a change can be tried out on a copy of it (`P9`).
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Rules {
    pub(crate) values: PolicyTable,
    #[serde(with = "as_json")]
    pub(crate) limits: LimitTable,
    #[serde(with = "as_json")]
    pub(crate) approvals: ApprovalTable,
}

impl Rules {
    /// The policy value that holds for a product, and where it comes from (`P1`, `P2`).
    #[inline]
    pub(crate) fn value_for(&self, product: &Product, known: &Products) -> (PolicyValue, PolicySource) {
        self.values.value_for(product, known)
    }

    /// What was another product turns out to be this one (`K1`).
    pub(in crate::state) fn unite(&mut self, product: Slot, other: Slot) {
        self.values.products.unite(product, other);
        self.limits.products.unite(product, other);
        self.approvals.products.unite(product, other);
    }
}
