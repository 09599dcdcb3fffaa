//! What of a promotion cannot be (`K7`).

use alloc::collections::BTreeSet;
use alloc::string::String;

use thiserror::Error;

use crate::catalog::{Catalog, InvalidCatalog, Offer, Product, Promotion, PromotionDuration};
use crate::pricing::Discount;
use crate::value::{Currency, Malformed, OfferId, Percent, Place, ProductId, PromotionCode, WellFormed};

/// Which field of a promotion is wrong, and why.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum PromotionFault {
    /// An id or a code cannot be: empty, too long, with control characters.
    #[error("{0}")]
    Malformed(Malformed),
    /// Two promotions have the same id.
    #[error("id: there are two of it")]
    DuplicateId,
    /// The code has characters that are not ASCII, so that case cannot be told aside.
    #[error("code: {0} is not ASCII")]
    CodeNotAscii(PromotionCode),
    /// Two promotions have the same code, case aside.
    #[error("code: {0} names two promotions")]
    DuplicateCode(PromotionCode),
    /// It takes nothing off: it names neither share nor amount.
    #[error("discounts: there is none")]
    NoDiscount,
    /// A share stands beside another discount: which of them holds?
    #[error("discounts: a share stands alone")]
    ShareNotAlone,
    /// A share is finer than a hundredth of a percent.
    #[error("discounts: {0} % is finer than a hundredth of a percent")]
    ShareTooFine(Percent),
    /// Two amounts are of one currency.
    #[error("discounts: two amounts in {0}")]
    CurrencyTwice(Currency),
    /// An amount is of a currency in which nothing that it is for has a price.
    #[error("discounts: nothing that it is for has a price in {0}")]
    CurrencyWithoutPrice(Currency),
    /// The catalog has no such product.
    #[error("products: there is no product {0}")]
    UnknownProduct(ProductId),
    /// The product has no such offer.
    #[error("products: product {0} has no offer {1}")]
    UnknownOffer(ProductId, OfferId),
    /// It ends before it begins.
    #[error("until: not after from")]
    NoDay,
    /// It holds for no billing period.
    #[error("lasts: for no billing period")]
    NoPeriod,
    /// It can never be redeemed.
    #[error("mostUses: none")]
    NoUse,
}

impl Catalog {
    /// Refuses promotions that cannot be.
    pub(super) fn check_promotions(&self) -> Result<(), InvalidCatalog> {
        let (mut ids, mut codes) = (BTreeSet::new(), BTreeSet::new());
        for promotion in &self.promotions {
            let fault = |fault| InvalidCatalog::ImpossiblePromotion(promotion.id.clone(), fault);
            let malformed = promotion.well_formed(Place::Top);
            malformed.map_err(|malformed| fault(PromotionFault::Malformed(malformed)))?;
            PromotionFault::DuplicateId.unless(ids.insert(&promotion.id)).map_err(fault)?;
            promotion.check_code(&mut codes).map_err(fault)?;
            promotion.check_uses().map_err(fault)?;
            self.check_products(promotion).map_err(fault)?;
            promotion.check_discounts().map_err(fault)?;
            self.check_currencies(promotion).map_err(fault)?;
        }
        Ok(())
    }

    fn check_products(&self, promotion: &Promotion) -> Result<(), PromotionFault> {
        for promoted in &promotion.products {
            let id = &promoted.product;
            let product = self.product(id).ok_or_else(|| PromotionFault::UnknownProduct(id.clone()))?;
            if let Some(unknown) = promoted.offers.iter().find(|offer| product.offer(offer).is_none()) {
                return Err(PromotionFault::UnknownOffer(id.clone(), unknown.clone()));
            }
        }
        Ok(())
    }

    /// Refuses an amount of a currency in which nothing that the promotion is for has a price.
    fn check_currencies(&self, promotion: &Promotion) -> Result<(), PromotionFault> {
        let priced = |currency| {
            let in_currency = |product: &Product, offer: &Offer| {
                promotion.is_for(product, &offer.id)
                    && offer.prices.iter().any(|listed| listed.price.currency() == currency)
            };
            let sold = |product: &Product| product.offers.iter().any(|offer| in_currency(product, offer));
            self.products.iter().any(sold)
        };
        let currencies = promotion.discounts.iter().filter_map(|discount| discount.currency());
        let unpriced = currencies.into_iter().find(|currency| !priced(*currency));
        unpriced.map_or(Ok(()), |currency| Err(PromotionFault::CurrencyWithoutPrice(currency)))
    }
}

impl Promotion {
    fn check_code(&self, codes: &mut BTreeSet<String>) -> Result<(), PromotionFault> {
        let Some(code) = &self.code else { return Ok(()) };
        PromotionFault::CodeNotAscii(code.clone()).unless(code.as_str().is_ascii())?;
        let is_new = codes.insert(code.as_str().to_ascii_lowercase());
        PromotionFault::DuplicateCode(code.clone()).unless(is_new)
    }

    fn check_uses(&self) -> Result<(), PromotionFault> {
        let has_day = self.until.is_none_or(|until| self.from < Some(until));
        PromotionFault::NoDay.unless(has_day)?;
        let holds = !matches!(self.lasts, PromotionDuration::ForBillingPeriods(some) if some.count == 0);
        PromotionFault::NoPeriod.unless(holds)?;
        let mut uses = [self.most_uses_per_person, self.most_uses].into_iter().flatten();
        PromotionFault::NoUse.unless(uses.all(|most| most > 0))
    }

    fn check_discounts(&self) -> Result<(), PromotionFault> {
        PromotionFault::NoDiscount.unless(!self.discounts.is_empty())?;
        for (place, discount) in self.discounts.iter().enumerate() {
            match (discount, discount.currency()) {
                (Discount::PercentOff(off), _) => {
                    let whole = off.percent.millionths().is_multiple_of(Percent::BASIS_POINT);
                    PromotionFault::ShareTooFine(off.percent).unless(whole)?;
                    PromotionFault::ShareNotAlone.unless(self.discounts.len() == 1)?;
                }
                (_, Some(currency)) => {
                    let mut earlier = self.discounts.iter().take(place);
                    let twice = earlier.any(|other| other.currency() == Some(currency));
                    PromotionFault::CurrencyTwice(currency).unless(!twice)?;
                }
                (_, None) => {}
            }
        }
        Ok(())
    }
}

impl PromotionFault {
    fn unless(self, holds: bool) -> Result<(), Self> {
        if holds { Ok(()) } else { Err(self) }
    }
}
