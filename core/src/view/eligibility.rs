//! May they? Asked by a person for themselves, and by hosts for menus (`P5`).

use crate::actor::Actor;
use crate::case::{Case, Facts};
use crate::catalog::{Product, Trial};
use crate::denial::Denial;
use crate::organization::Organization;
use crate::policy::{Eligibility, Intent, Purchase};
use crate::status::Channel;
use crate::subscription::purchase::check_licenses;
use crate::value::{LicenseCount, PersonId, ProductId, Timestamp};
use crate::view::View;

/// Asks whether the actor may buy a product, or start its trial, and every rule that says so (`P5`).
#[data]
pub struct EligibilityQuery {
    /// The product, by its id or one that it had before.
    pub product: ProductId,
    /// What they would do.
    #[or_default]
    pub intent: Intent,
    /// How many licenses they would pay for; absent: one.
    pub licenses: Option<LicenseCount>,
}

/// Whether the actor may.
#[data]
pub struct EligibilityAnswer {
    /// Every rule, and what follows from them.
    pub eligibility: Eligibility,
}

impl View for EligibilityQuery {
    type Answer = EligibilityAnswer;

    fn answer(&self, case: &Case<'_>) -> Result<EligibilityAnswer, Denial> {
        let (person, product) = (case.user()?, case.product(&self.product)?);
        let licenses = self.licenses.unwrap_or(LicenseCount(1));
        check_licenses(licenses)?;
        let eligibility = case.purchase(product, person, licenses, self.intent)?.judge();
        Ok(EligibilityAnswer { eligibility })
    }
}

impl Case<'_> {
    /// Whether a person may start the trial that a product has, paying for one license at its end if it converts.
    pub(super) fn trial(
        &self,
        product: &Product,
        person: PersonId,
        trial: &Trial,
    ) -> Result<Eligibility, Denial> {
        Ok(self.purchase(product, person, LicenseCount(1), Intent::trial(trial.payment_method))?.judge())
    }
}

impl Organization {
    /// Every rule that a purchase by this person asks, on any card that they have (`P5`).
    ///
    /// # Errors
    ///
    /// [`Denial`] when there is no organization yet, or no such product, or so many licenses cannot be; where something is
    /// due by then, [`Overdue`](crate::Overdue) (`V7`).
    pub fn eligibility(
        &self,
        facts: Facts<'_>,
        person: PersonId,
        product: &ProductId,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<Eligibility, Denial> {
        check_licenses(licenses)?;
        let case = Case::asking(&self.state, facts, Actor::user(person), at)?;
        Ok(case.purchase(case.product(product)?, person, licenses, Intent::Purchase)?.judge())
    }

    /// Yes or no, without the reasons: may this person buy so many licenses of this product, once approved where that
    /// is needed? For menus, where the question comes by the hundred. Of a product that is two until the organization is
    /// [told](crate::ChangeProductId) (`K1`) it is no.
    ///
    /// # Errors
    ///
    /// [`Denial`] of a time before the last event, or at which something is due (`V7`).
    pub fn may_buy(
        &self,
        facts: Facts<'_>,
        person: PersonId,
        product: &Product,
        licenses: LicenseCount,
        at: Timestamp,
    ) -> Result<bool, Denial> {
        self.state.require_present(at)?;
        let Some(organization) = &self.state.organization else { return Ok(false) };
        if check_licenses(licenses).is_err() {
            return Ok(false);
        }
        let purchase = Purchase {
            state: &self.state,
            facts,
            organization,
            product,
            intent: Intent::Purchase,
            channel: Channel::SelfService,
            person,
            person_facts: facts.directory.get(person),
            licenses,
            offer: None,
            price: None,
            cost: None,
            days: (1, 1),
            rules: &self.state.policy,
            subscriptions: 1,
            payment_method: None,
            currency: facts.catalog.currency_of(organization.country),
            tax_rates: &self.state.settings.tax_rates,
            prices: self.state.settings.prices,
            today: at.day(),
        };
        Ok(purchase.allowed() && self.state.products.untold(product).is_none())
    }
}
