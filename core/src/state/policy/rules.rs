//! What administrators have set, together: policies, limits, approval.

use serde::{Deserialize, Serialize};

use crate::catalog::Product;
use crate::json::as_json;
use crate::state::Products;
use crate::state::policy::{ApprovalTable, LimitTable, PolicySource, PolicyTable, PolicyValue};
use crate::value::ProductId;

/// What administrators have set. One value, so that a change can be tried out on a copy of it (`P9`).
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
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

    /// A product has another id from now on (`K1`): what was set for it goes with it.
    pub(in crate::state) fn rename(&mut self, from: &ProductId, to: &ProductId) {
        self.values.products.rename(from, to);
        self.limits.products.rename(from, to);
        self.approvals.products.rename(from, to);
    }
}
