//! What becomes of a subscription's promotion with a move: it goes on where it is for the plan, or it ends (`K7`, `U2`).

use crate::catalog::RedeemedPromotion;
use crate::corruption::Corruption;
use crate::pricing::Price;
use crate::state::{KeptPromotion, Subscription, require_promoted};
use crate::subscription::plan_change::changed::PlanChanged;
use crate::subscription::plan_change::ways::Target;
use crate::value::{AmountOverflow, OfferId, ProductId, PromotionId};

impl Subscription {
    /// Its promotion, if that goes on under this plan, where perhaps a term of it begins.
    fn moves_with<'a>(
        &self,
        product: impl Iterator<Item = &'a ProductId> + Clone,
        (offer, begins_term): (&OfferId, bool),
    ) -> Option<&RedeemedPromotion> {
        let goes_on = |kept: &&KeptPromotion| {
            kept.terms.is_for(product, offer) && (!begins_term || kept.holds_after(1, true))
        };
        self.kept_promotion().filter(goes_on).map(|kept| &kept.terms)
    }

    /// It moved, and its promotion with it, or not. A term that begins with the move has one billing period more of it; what
    /// was bought first is what it was redeemed with still.
    pub(super) fn move_promotion(&mut self, moved: &PlanChanged) {
        if moved.promotion_ended.is_some() {
            self.promotion = None;
        }
        if let Some(kept) = self.promotion.as_mut().filter(|_| moved.term_days.is_some()) {
            kept.periods = kept.periods.saturating_add(1);
        }
    }
}

impl Target<'_> {
    /// The price at which a subscription has this plan, and the promotion that it loses with it.
    pub(super) fn promoted(
        &self,
        subscription: &Subscription,
    ) -> Result<(Price, Option<PromotionId>), AmountOverflow> {
        let plan = (&self.offer.id, !self.keeps_term());
        if let Some(RedeemedPromotion { promotion, discount, .. }) =
            subscription.moves_with(self.product.ids(), plan)
        {
            return Ok((self.price.less(promotion, *discount)?, None));
        }
        let ended = subscription.kept_promotion().map(|kept| kept.terms.promotion.clone());
        Ok((self.price.to_price(), ended))
    }
}

impl PlanChanged {
    /// Refuses another price than the promotion makes that goes on, and the end of another than does not.
    pub(super) fn require_promotion(&self, subscription: &Subscription) -> Result<(), Corruption> {
        let ids = self.former_ids.iter().chain([&self.product]);
        let goes_on = subscription.moves_with(ids, (&self.offer, self.term_days.is_some()));
        require_promoted(&self.billing_period, goes_on)?;
        let kept = subscription.kept_promotion().map(|kept| &kept.terms.promotion);
        let ended = kept.filter(|_| goes_on.is_none());
        Corruption::WrongFigure("promotionEnded").unless(self.promotion_ended.as_ref() == ended)
    }
}
