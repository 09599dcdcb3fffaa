//! Promotions: what is taken off prices for a while, for whom, and how often (`K7`).

use alloc::vec::Vec;

use crate::catalog::{Catalog, Product};
use crate::pricing::Discount;
use crate::value::{
    Currency, Day, OfferId, ProductId, PromotionCode, PromotionId, ReservationId, WellFormed,
};

/// A promotion (`K7`).
///
/// ```
/// use selfserve::{Catalog, InvalidCatalog};
///
/// let catalog = |percent: &str| Catalog::from_json(&format!(r#"{{
///     "program": {{}}, "products": [],
///     "promotions": [{{
///         "id": "welcome", "code": "WELCOME15",
///         "discounts": [{{ "type": "percent_off", "percent": "{percent}" }}],
///         "lasts": {{ "type": "billing_periods", "count": 3 }}
///     }}]
/// }}"#));
/// assert_eq!(catalog("15")?.promotions()[0].id.as_str(), "welcome");
/// let wrong = catalog("115").unwrap_err();
/// assert!(matches!(wrong, InvalidCatalog::Json(input) if input.path == "$.promotions[0].discounts[0].percent"));
/// # Ok::<(), InvalidCatalog>(())
/// ```
#[data(WellFormed)]
pub struct Promotion {
    /// Its id, unique in the catalog.
    pub id: PromotionId,
    /// The code by which a command names it: ASCII, compared without case. Absent: it counts by itself.
    pub code: Option<PromotionCode>,
    /// What it takes off: one share, or an amount for each currency in which it is to be had.
    pub discounts: Vec<Discount>,
    /// For what it is; empty: for everything.
    #[or_default]
    pub products: Vec<PromotedProduct>,
    /// The first day on which it can be redeemed; absent: from the start.
    pub from: Option<Day>,
    /// The first day on which it cannot be redeemed any more; absent: there is none.
    pub until: Option<Day>,
    /// Whether it is only for organizations that have had no paid subscription to the product.
    #[or_default]
    pub first_purchase_only: bool,
    /// For how long it holds once it was redeemed.
    pub lasts: PromotionDuration,
    /// How often one person may redeem it; absent: as often as they like.
    pub most_uses_per_person: Option<u32>,
    /// How often it may be redeemed in one organization; absent: as often as anybody likes.
    pub most_uses: Option<u32>,
}

/// A product for which a promotion is.
#[data(WellFormed)]
pub struct PromotedProduct {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// Its offers for which it is; empty: for all of them.
    #[or_default]
    pub offers: Vec<OfferId>,
}

tagged! {
    /// For how long a promotion holds once it was redeemed (`K7`).
    #[derive(Copy, WellFormed)]
    pub enum PromotionDuration {
        /// For some billing periods.
        ForBillingPeriods = "billing_periods",
        /// To the end of the term.
        ForTheTerm = "term",
        /// As long as the subscription lasts.
        ForEver = "for_ever",
    }
}

/// For some billing periods: the one that the term opens with counts as one, however short it is.
#[data(Copy, WellFormed)]
pub struct ForBillingPeriods {
    /// How many: one or more.
    pub count: u32,
}

/// To the end of the first paid term.
#[data(Copy, WellFormed)]
pub struct ForTheTerm {}

/// As long as the subscription lasts: a renewal takes the list price of that day less what it takes off.
#[data(Copy, WellFormed)]
pub struct ForEver {}

/// A promotion as somebody redeemed it. Its terms never change from then on, whatever becomes of the catalog.
#[data]
pub struct RedeemedPromotion {
    /// The promotion.
    pub promotion: PromotionId,
    /// The code that was named, as the catalog writes it; absent: it counted by itself.
    pub code: Option<PromotionCode>,
    /// The use that the host had reserved.
    pub reservation: Option<ReservationId>,
    /// What it takes off, in the currency of the subscription.
    pub discount: Discount,
    /// For how long it holds.
    pub lasts: PromotionDuration,
    /// For what it is; empty: for everything. A move to something else ends it.
    #[or_default]
    pub products: Vec<PromotedProduct>,
}

impl Promotion {
    /// What it takes off in a currency; none where it is not to be had in that.
    pub(crate) fn discount_in(&self, currency: Currency) -> Option<Discount> {
        self.discounts.iter().copied().find(|discount| discount.fits(currency))
    }

    /// Whether it can be redeemed on a day.
    pub(crate) fn is_in_force(&self, day: Day) -> bool {
        self.from <= Some(day) && self.until.is_none_or(|until| day < until)
    }

    /// Whether it is for this offer of a product.
    pub(crate) fn is_for(&self, product: &Product, offer: &OfferId) -> bool {
        are_for(&self.products, product.ids(), offer)
    }

    /// It, as it is redeemed.
    pub(crate) fn redeemed(
        &self,
        discount: Discount,
        reservation: Option<ReservationId>,
    ) -> RedeemedPromotion {
        RedeemedPromotion {
            promotion: self.id.clone(),
            code: self.code.clone(),
            reservation,
            discount,
            lasts: self.lasts,
            products: self.products.clone(),
        }
    }
}

impl RedeemedPromotion {
    /// Whether it is for this offer of a product: a move to another goes on with it, or ends it.
    pub(crate) fn is_for<'a>(
        &self,
        product: impl Iterator<Item = &'a ProductId> + Clone,
        offer: &OfferId,
    ) -> bool {
        are_for(&self.products, product, offer)
    }
}

/// Whether what is promoted includes this offer of a product.
fn are_for<'a>(
    products: &[PromotedProduct],
    product: impl Iterator<Item = &'a ProductId> + Clone,
    offer: &OfferId,
) -> bool {
    let includes = |promoted: &PromotedProduct| {
        product.clone().any(|id| *id == promoted.product)
            && (promoted.offers.is_empty() || promoted.offers.contains(offer))
    };
    products.is_empty() || products.iter().any(includes)
}

impl Catalog {
    /// All promotions, in the catalog's order.
    pub fn promotions(&self) -> &[Promotion] {
        &self.promotions
    }

    /// The promotion that a code names, case aside.
    pub(crate) fn promotion_of(&self, code: &PromotionCode) -> Option<&Promotion> {
        let named = |promotion: &&Promotion| promotion.code.as_ref().is_some_and(|own| own.matches(code));
        self.promotions.iter().find(named)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pricing::PercentOff;

    #[test]
    fn k7_a_move_asks_whether_a_promotion_is_for_the_target() {
        let catalog = Catalog::from_json(
            r#"{ "program": {}, "products": [
                { "id": "desk", "name": "Desk", "formerIds": ["table"] }, { "id": "chair", "name": "Chair" }
            ] }"#,
        )
        .expect("a catalog");
        let promoted = |product: &str, offers: &[&str]| PromotedProduct {
            product: product.into(),
            offers: offers.iter().map(|offer| OfferId::from(*offer)).collect(),
        };
        let is_for = |products: Vec<PromotedProduct>, product: &str, offer: &str| {
            let discount = PercentOff { percent: "10".parse().expect("a percentage") }.into();
            let (code, reservation, lasts) = (None, None, ForEver {}.into());
            let promotion = "ten".into();
            let kept = RedeemedPromotion { promotion, code, reservation, discount, lasts, products };
            kept.is_for(catalog.product(&product.into()).expect("a product").ids(), &offer.into())
        };
        assert!(is_for(vec![], "chair", "monthly"));
        assert!(is_for(vec![promoted("table", &[])], "desk", "monthly"));
        assert!(!is_for(vec![promoted("desk", &[])], "chair", "monthly"));
        assert!(is_for(vec![promoted("chair", &[]), promoted("desk", &["monthly"])], "desk", "monthly"));
        assert!(!is_for(vec![promoted("desk", &["monthly"])], "desk", "yearly"));
    }
}
