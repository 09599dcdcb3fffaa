//! By what a buyer knows an invoice again: order number and cost center (`I16`).

use core::cmp::Ordering;

use crate::value::TextLine;

/// By what a buyer knows an invoice again (`I16`): an accounts payable department books by it. Documents are never mixed: lines
/// of two references are on two.
#[data(Default, WellFormed)]
pub struct OrderReference {
    /// The purchase order number; absent: that of the billing profile.
    pub purchase_order: Option<TextLine<50>>,
    /// The cost center, or whatever else the buyer books it on; absent: that of the billing profile.
    pub cost_center: Option<TextLine<50>>,
}

/// Order number and cost center.
pub(crate) type OrderKey<'a> = (Option<&'a TextLine<50>>, Option<&'a TextLine<50>>);

impl OrderReference {
    /// It, unless it says nothing.
    pub(crate) fn said(&self) -> Option<Self> {
        (*self != Self::default()).then(|| self.clone())
    }

    /// By what references are told apart, and put in order.
    pub(crate) fn key(&self) -> OrderKey<'_> {
        (self.purchase_order.as_ref(), self.cost_center.as_ref())
    }

    /// What a document of this reference names: what that does not say, is its billing profile's.
    pub(crate) fn named<'a>(reference: Option<&'a Self>, (number, center): OrderKey<'a>) -> OrderKey<'a> {
        let (own_number, own_center) = reference.map(Self::key).unwrap_or_default();
        (own_number.or(number), own_center.or(center))
    }

    /// In which order documents of one instant are issued: what has no reference first, then by order number.
    pub(crate) fn compare(one: Option<&Self>, other: Option<&Self>) -> Ordering {
        one.map(Self::key).cmp(&other.map(Self::key))
    }
}
