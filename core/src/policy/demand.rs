//! What a purchase, or an increase, asks of the limits (`P6`).

use alloc::vec::Vec;

use crate::case::Case;
use crate::catalog::Product;
use crate::denial::Denial;
use crate::directory::Roles;
use crate::policy::{
    Alternative, AskAnAdministrator, Check, Finding, LicenseLimitFinding, SpendingLimitFinding,
    SubscriptionLimitFinding, Verdict,
};
use crate::state::policy::named;
use crate::state::policy::{LimitScope, LimitTable};
use crate::state::{State, Subscription};
use crate::status::Channel;
use crate::value::{Day, LicenseCount, Money, PersonId};

/// What is asked for, by whom.
pub(crate) struct Demand<'a> {
    pub(crate) state: &'a State,
    pub(crate) limits: &'a LimitTable,
    pub(crate) product: &'a Product,
    pub(crate) person: PersonId,
    pub(crate) roles: Roles,
    /// How many licenses the subscription has already.
    pub(crate) licenses_before: LicenseCount,
    /// How many it is to have.
    pub(crate) licenses: LicenseCount,
    /// What it costs, before tax; absent: it has no price.
    pub(crate) amount: Option<Money>,
    /// How many subscriptions the person has more than before.
    pub(crate) subscriptions: u32,
    pub(crate) today: Day,
}

impl Demand<'_> {
    /// Yes or no, without the reasons; nothing is allocated.
    pub(crate) fn fits(&self) -> bool {
        self.limits.is_empty() || self.spending_fits() && self.licenses_fit() && self.subscriptions_fit()
    }

    /// Every limit, and what it found.
    pub(crate) fn checks(&self) -> [(bool, Finding); 3] {
        [
            (self.licenses_fit(), self.license_finding().into()),
            (self.spending_fits(), self.spending_finding().into()),
            (self.subscriptions_fit(), self.subscription_finding().into()),
        ]
    }

    fn spending_fits(&self) -> bool {
        // What adds nothing no spending limit refuses: more licenses can make all of them cheaper (`K6`).
        let Some(amount) = self.amount.filter(|amount| amount.is_positive()) else { return true };
        let most = self.limits.holding(self.roles, self.product, &self.state.products, |limit| {
            limit.monthly_spending.as_ref().map(|amounts| named(amounts, amount.currency()))
        });
        let total = self.spent(amount).saturating_add(amount.minor_units());
        most.is_none_or(|(most, _)| most.is_some_and(|most| total <= most))
    }

    fn licenses_fit(&self) -> bool {
        let most =
            self.limits.holding(self.roles, self.product, &self.state.products, |limit| limit.licenses);
        most.is_none_or(|(most, _)| self.licenses <= most)
    }

    fn subscriptions_fit(&self) -> bool {
        let most =
            self.limits.holding(self.roles, self.product, &self.state.products, |limit| limit.subscriptions);
        let total = self.subscriptions_before().saturating_add(self.subscriptions);
        self.subscriptions == 0 || most.is_none_or(|(most, _)| total <= most)
    }

    /// What the person has spent this month in the currency of an amount, in minor units.
    fn spent(&self, amount: Money) -> i64 {
        self.state.indexes.purchasers.spent(self.person, amount.currency(), self.today)
    }

    fn subscriptions_before(&self) -> u32 {
        self.state.indexes.purchasers.subscriptions(self.person)
    }

    fn spending_finding(&self) -> SpendingLimitFinding {
        let currency = self.amount.map(Money::currency);
        let most = self.limits.holding(self.roles, self.product, &self.state.products, |limit| {
            let amounts = limit.monthly_spending.as_ref()?;
            Some(currency.and_then(|currency| named(amounts, currency)))
        });
        let money = |minor| currency.map(|currency| Money::from_minor_units(minor, currency));
        SpendingLimitFinding {
            limit: most.and_then(|(most, _)| money(most?)),
            source: most.map(|(_, source)| LimitScope::from(source)),
            used: self.amount.and_then(|amount| money(self.spent(amount))),
            asked: self.amount,
        }
    }

    fn license_finding(&self) -> LicenseLimitFinding {
        let most =
            self.limits.holding(self.roles, self.product, &self.state.products, |limit| limit.licenses);
        LicenseLimitFinding {
            limit: most.map(|(most, _)| most),
            source: most.map(|(_, source)| LimitScope::from(source)),
            used: self.licenses_before,
            asked: self.licenses,
        }
    }

    fn subscription_finding(&self) -> SubscriptionLimitFinding {
        let most =
            self.limits.holding(self.roles, self.product, &self.state.products, |limit| limit.subscriptions);
        SubscriptionLimitFinding {
            limit: most.map(|(most, _)| most),
            source: most.map(|(_, source)| LimitScope::from(source)),
            used: self.subscriptions_before(),
            asked: self.subscriptions,
        }
    }
}

/// It is more than the limits allow: each, and what to do instead.
#[data]
pub struct LimitExceeded {
    /// The limits that are in the way.
    pub checks: Vec<Check>,
    /// What the person can do instead (`P8`).
    pub instead: Vec<Alternative>,
}

/// Refuses an increase of a self-service subscription that the limits of its purchaser do not allow. What is the
/// organization's own has no limits (`C11`).
pub(crate) fn check_increase(
    case: &Case<'_>,
    subscription: &Subscription,
    product: &Product,
    licenses: LicenseCount,
    amount: Money,
) -> Result<(), Denial> {
    if subscription.channel == Channel::Central {
        return Ok(());
    }
    let facts = case.facts.directory.get(subscription.purchaser);
    Demand {
        state: case.state,
        limits: &case.state.policy.limits,
        product,
        person: subscription.purchaser,
        roles: facts.map(|facts| facts.roles).unwrap_or_default(),
        licenses_before: subscription.licenses,
        licenses,
        amount: Some(amount),
        subscriptions: 0,
        today: case.today(),
    }
    .require_fit()
}

impl Demand<'_> {
    /// Refuses what does not fit, with the limits in its way.
    pub(crate) fn require_fit(&self) -> Result<(), Denial> {
        if self.fits() {
            return Ok(());
        }
        let exceeded = self.checks().into_iter().filter(|(fits, _)| !fits);
        let checks: Vec<Check> =
            exceeded.map(|(_, finding)| Check { verdict: Verdict::Failed, finding }).collect();
        let ask = AskAnAdministrator { support: self.state.settings.support.clone() };
        Err(LimitExceeded { checks, instead: vec![ask.into()] }.into())
    }
}
