//! Which promotion counts: the one that is named, or else the one that makes it cheapest (`K7`).

use crate::case::Case;
use crate::catalog::{Offer, Product, Promotion, RedeemedPromotion};
use crate::charge::proration::PeriodValue;
use crate::charge::tax::{PriceTax, TaxRate, charge, total_price};
use crate::denial::{
    Denial, NotAFirstPurchase, PromotionNotInForce, PromotionNotOffered, PromotionUsedUp, UnknownPromotion,
};
use crate::pricing::{Discount, Price, Priced};
use crate::promotion::{PromotionClaim, PromotionUser};
use crate::state::Subscription;
use crate::value::{AmountOverflow, Currency, LicenseCount, Money, PersonId, PromotionCode, ReservationId};

/// What is bought, as a promotion is asked about it.
pub(crate) struct Occasion<'a> {
    pub(crate) case: &'a Case<'a>,
    pub(crate) product: &'a Product,
    pub(crate) offer: &'a Offer,
    /// Whose purchase it is.
    pub(crate) person: PersonId,
    /// The trial that it ends, whose own promotion is free again.
    pub(crate) trial: Option<&'a Subscription>,
    pub(crate) licenses: LicenseCount,
    /// How many days of its first billing period are paid for, and how many that has.
    pub(crate) days: (u32, u32),
    pub(crate) tax_rates: &'a [TaxRate],
    pub(crate) prices: PriceTax,
}

/// The price at which something is bought, and the promotion that is redeemed with it.
#[derive(Clone)]
pub(crate) struct Promoted {
    pub(crate) price: Price,
    pub(crate) promotion: Option<RedeemedPromotion>,
}

impl Occasion<'_> {
    /// The list price of today, less what the promotion takes off that is named, or, where none is, of those that count by
    /// themselves the one with the lowest total, and of several of them the first in the catalog. None where the offer has
    /// no price in this currency.
    pub(crate) fn promoted(
        &self,
        currency: Currency,
        claim: Option<&PromotionClaim>,
    ) -> Result<Option<Promoted>, Denial> {
        let Some(list) = self.offer.priced(currency, self.case.today()) else { return Ok(None) };
        match claim {
            Some(claim) => self.named(list, claim).map(Some),
            None => Ok(Some(self.cheapest(list))),
        }
    }

    fn named(&self, list: Priced<'_>, claim: &PromotionClaim) -> Result<Promoted, Denial> {
        let PromotionClaim { code, reservation } = claim;
        let promotion = self.case.facts.catalog.promotion_of(code);
        let promotion = promotion.ok_or_else(|| UnknownPromotion { code: code.clone() })?;
        let discount = self.require(promotion, list, code)?;
        // What is accepted can go on at the list price.
        total_price(self.licenses, list, self.tax_rates, self.prices)?;
        Ok(redeemed(promotion, discount, list, reservation.clone())?)
    }

    fn cheapest(&self, list: Priced<'_>) -> Promoted {
        let by_themselves =
            self.case.facts.catalog.promotions().iter().filter(|promotion| promotion.code.is_none());
        let promoted = by_themselves.filter_map(|promotion| {
            // Nobody named it: nobody is told why it does not count.
            let unnamed = PromotionCode::default();
            let discount = self.require(promotion, list, &unnamed).ok()?;
            let promoted = redeemed(promotion, discount, list, None).ok()?;
            let total = self.total(promoted.price.as_priced())?.minor_units();
            Some((total, promoted))
        });
        let cheapest = promoted.min_by_key(|(total, _)| *total).map(|(_, promoted)| promoted);
        cheapest.unwrap_or_else(|| Promoted { price: list.to_price(), promotion: None })
    }

    /// What a promotion takes off here; or the first thing that stands against it.
    fn require(
        &self,
        promotion: &Promotion,
        list: Priced<'_>,
        code: &PromotionCode,
    ) -> Result<Discount, Denial> {
        let code = || code.clone();
        if !promotion.is_in_force(self.case.today()) {
            let (from, until) = (promotion.from, promotion.until);
            return Err(PromotionNotInForce { code: code(), from, until }.into());
        }
        let (product, currency) = (self.product.id.clone(), list.currency());
        let is_for = promotion.is_for(self.product, &self.offer.id);
        let Some(discount) = promotion.discount_in(currency).filter(|_| is_for) else {
            let offer = self.offer.id.clone();
            return Err(PromotionNotOffered { code: code(), product, offer, currency }.into());
        };
        if promotion.first_purchase_only && self.was_paid_before() {
            return Err(NotAFirstPurchase { code: code(), product }.into());
        }
        match self.used_up(promotion) {
            None => Ok(discount),
            Some((by, most_uses)) => Err(PromotionUsedUp { code: code(), by, most_uses }.into()),
        }
    }

    /// Who has redeemed it as often as it may be.
    fn used_up(&self, promotion: &Promotion) -> Option<(PromotionUser, u32)> {
        let uses = &self.case.state.promotion_uses;
        let kept = self.trial.and_then(Subscription::kept_promotion);
        let back = kept.filter(|kept| kept.terms.promotion == promotion.id);
        let own_back = back.filter(|kept| kept.by == self.person);
        let by_person = uses.by(&promotion.id, self.person).saturating_sub(own_back.map_or(0, |_| 1));
        let by_all = uses.by_all(&promotion.id).saturating_sub(back.map_or(0, |_| 1));
        let of_person = promotion.most_uses_per_person.map(|most| (PromotionUser::Person, by_person, most));
        let of_all = promotion.most_uses.map(|most| (PromotionUser::Organization, by_all, most));
        let mut limits = of_person.into_iter().chain(of_all);
        limits.find(|(_, used, most)| used >= most).map(|(by, _, most)| (by, most))
    }

    /// Whether the organization has had a paid subscription to the product.
    fn was_paid_before(&self) -> bool {
        let state = self.case.state;
        state.products.all_of_catalog(self.product).any(|product| state.was_paid(product))
    }

    /// What this costs, taxes included.
    fn total(&self, price: Priced<'_>) -> Option<Money> {
        let (days, of) = self.days;
        let value = PeriodValue::of_price(price, self.licenses, days).ok()?;
        let charged = charge(PeriodValue::ZERO, value, of, price.value_unit(), self.tax_rates, self.prices);
        charged.ok()?.total().ok()
    }
}

/// A promotion, redeemed: what is left of a list price.
fn redeemed(
    promotion: &Promotion,
    discount: Discount,
    list: Priced<'_>,
    reservation: Option<ReservationId>,
) -> Result<Promoted, AmountOverflow> {
    let price = list.less(&promotion.id, discount)?;
    Ok(Promoted { price, promotion: Some(promotion.redeemed(discount, reservation)) })
}
