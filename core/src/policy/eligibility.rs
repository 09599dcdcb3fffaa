//! Eligibility: every rule that a purchase asks, each passed or failed, with its facts (`P5`).

use alloc::vec::Vec;

use serde::{Deserialize, Serialize};

use crate::case::{Case, Facts};
use crate::catalog::{Offer, Product, TrialPayment};
use crate::denial::Denial;
use crate::directory::{PersonFacts, PersonKind};
use crate::policy::{
    AddACard, AgreementFinding, Alternative, AskAnAdministrator, CountryFinding, Finding, KindFinding,
    LicensesFinding, MemberFinding, PaymentMethodFinding, PersonStanding, PolicyFinding, PolicyValue,
    SaleFinding, TrialFinding, TrialStanding,
};
use crate::settings::OrganizationFacts;
use crate::state::State;
use crate::subscription::Channel;
use crate::value::{Currency, Day, LicenseCount, PaymentMethodId, PersonId, ProductId};

/// Whether a person may buy a product, or start its trial, and every rule that says so (`P5`).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Eligibility {
    /// The product, by its present id.
    pub product: ProductId,
    /// What was asked about.
    pub intent: Intent,
    /// What follows from the checks.
    pub outcome: EligibilityOutcome,
    /// Every rule, in order, passed or failed.
    pub checks: Vec<Check>,
    /// What the person can do instead, where the answer is no (`P8`).
    pub instead: Vec<Alternative>,
}

/// What follows from the checks (`P5`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum EligibilityOutcome {
    /// They may.
    Allowed,
    /// They may not.
    Refused,
}

/// What somebody would do (`P5`).
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Intent {
    /// Buy.
    #[default]
    Purchase,
    /// Start a trial that converts to paid at its end.
    TrialWithPaymentMethod,
    /// Start a trial that simply ends.
    TrialWithoutPaymentMethod,
}

impl Intent {
    /// To start a trial of this kind (`K3`).
    pub(crate) fn trial(payment: TrialPayment) -> Self {
        match payment {
            TrialPayment::Required => Self::TrialWithPaymentMethod,
            TrialPayment::NotRequired => Self::TrialWithoutPaymentMethod,
        }
    }
}

/// One rule, and what it found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
pub struct Check {
    /// Whether the rule lets it pass.
    pub verdict: Verdict,
    /// What the rule looked at.
    pub finding: Finding,
}

/// Whether a rule lets it pass.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
pub enum Verdict {
    /// It does.
    Passed,
    /// It does not.
    Failed,
}

/// A purchase as the rules of eligibility see it: everything is resolved already.
pub(crate) struct Purchase<'a> {
    pub(crate) state: &'a State,
    pub(crate) facts: Facts<'a>,
    pub(crate) organization: &'a OrganizationFacts,
    pub(crate) product: &'a Product,
    pub(crate) intent: Intent,
    /// Whose it is to be: of what is the organization's own, the program and its policy are not asked (`C11`).
    pub(crate) channel: Channel,
    pub(crate) person: PersonId,
    pub(crate) person_facts: Option<PersonFacts>,
    /// How many would be paid for.
    pub(crate) licenses: LicenseCount,
    /// The payment method that would be charged; absent: any that the person has.
    pub(crate) payment_method: Option<PaymentMethodId>,
    /// The currency in which it would be paid; absent: the organization's country has none.
    pub(crate) currency: Option<Currency>,
    pub(crate) today: Day,
}

impl<'a> Case<'a> {
    /// What a person would buy, or try, for themselves, on any card that they have, as eligibility sees it (`P5`).
    pub(crate) fn purchase(
        &self,
        product: &'a Product,
        person: PersonId,
        licenses: LicenseCount,
        intent: Intent,
    ) -> Result<Purchase<'a>, Denial> {
        let organization = self.organization()?;
        Ok(Purchase {
            state: self.state,
            facts: self.facts,
            organization,
            product,
            intent,
            channel: Channel::SelfService,
            person,
            person_facts: self.facts.directory.get(person),
            licenses,
            payment_method: None,
            currency: self.facts.catalog.currency_of(organization.country),
            today: self.today(),
        })
    }
}

impl Purchase<'_> {
    /// Yes or no, without the reasons: the first rule that fails ends it, and nothing is allocated.
    pub(crate) fn allowed(&self) -> bool {
        self.member() == PersonStanding::Member
            && self.kind_is_open()
            && self.product.on_sale(self.today)
            && self.priced_offers().next().is_some()
            && self.policy_allows()
            && self.within_cap()
            && self.country_is_open()
            && self.usable_payment_method().is_some()
    }

    /// Every rule, in order (`P5`).
    pub(crate) fn judge(&self) -> Eligibility {
        let checks: Vec<Check> = [
            (self.kind_is_open(), KindFinding { kind: self.organization.kind }.into()),
            (self.country_is_open(), CountryFinding { country: self.organization.country }.into()),
            (self.member() == PersonStanding::Member, MemberFinding { standing: self.member() }.into()),
            self.sale(),
            (self.policy_allows(), self.policy().into()),
            self.trial(),
            (
                self.organization.has_agreement,
                AgreementFinding { has_agreement: self.organization.has_agreement }.into(),
            ),
            (self.usable_payment_method().is_some(), self.payment_method_finding().into()),
            (
                self.within_cap(),
                LicensesFinding { licenses: self.licenses, most: self.most_licenses() }.into(),
            ),
        ]
        .into_iter()
        .filter(|(_, finding)| self.asks(finding))
        .map(|(passed, finding)| Check {
            verdict: if passed { Verdict::Passed } else { Verdict::Failed },
            finding,
        })
        .collect();
        let refused = checks.iter().any(|check| check.verdict == Verdict::Failed);
        let outcome = if refused { EligibilityOutcome::Refused } else { EligibilityOutcome::Allowed };
        let instead = self.alternatives(&checks);
        Eligibility { product: self.product.id.clone(), intent: self.intent, outcome, checks, instead }
    }

    /// Whether this rule is asked: of what is the organization's own, only those about the product and the card are
    /// (`C11`); of a trial that needs no payment method, none about paying.
    fn asks(&self, finding: &Finding) -> bool {
        match finding {
            Finding::KindFinding(_) | Finding::PolicyFinding(_) => self.channel == Channel::SelfService,
            Finding::TrialFinding(_) => self.intent != Intent::Purchase,
            Finding::AgreementFinding(_) => self.is_free(),
            Finding::PaymentMethodFinding(_) | Finding::LicensesFinding(_) => !self.is_free(),
            Finding::CountryFinding(_) | Finding::MemberFinding(_) | Finding::SaleFinding(_) => true,
        }
    }

    /// Whether nothing will ever be charged: a trial that needs no payment method (`K3`).
    fn is_free(&self) -> bool {
        self.intent == Intent::TrialWithoutPaymentMethod
    }

    fn kind_is_open(&self) -> bool {
        !self.facts.catalog.closed_to_kind(self.organization.kind)
    }

    fn country_is_open(&self) -> bool {
        let country = self.organization.country;
        let program_is_open =
            self.channel == Channel::Central || !self.facts.catalog.closed_in(country, self.today);
        program_is_open && !self.product.closed_in(country, self.today)
    }

    fn member(&self) -> PersonStanding {
        match self.person_facts {
            None => PersonStanding::Unknown,
            Some(person) if !person.enabled => PersonStanding::Disabled,
            Some(person) if person.kind == PersonKind::Guest => PersonStanding::Guest,
            Some(_) => PersonStanding::Member,
        }
    }

    fn sale(&self) -> (bool, Finding) {
        let offers = u32::try_from(self.priced_offers().count()).unwrap_or(u32::MAX);
        let finding = SaleFinding { end_of_sale: self.product.end_of_sale, currency: self.currency, offers };
        // Even what costs nothing is offered only where things have prices.
        let priced = if self.is_free() { self.currency.is_some() } else { offers > 0 };
        (priced && self.product.on_sale(self.today), finding.into())
    }

    /// The offers that have a price today.
    fn priced_offers(&self) -> impl Iterator<Item = &Offer> {
        let priced = |offer: &&Offer| self.currency.is_some_and(|paid| offer.has_price(paid, self.today));
        self.product.offers.iter().filter(priced)
    }

    fn policy(&self) -> PolicyFinding {
        let (value, source) = self.state.policy.value_for(self.product);
        PolicyFinding { value, source }
    }

    fn policy_allows(&self) -> bool {
        match self.policy().value {
            PolicyValue::Enabled => true,
            PolicyValue::OnlyTrialsWithoutPaymentMethod => self.is_free(),
            PolicyValue::Disabled => false,
        }
    }

    /// The trial: there is one of the kind that is asked for, and this person has not had it (`B4`).
    fn trial(&self) -> (bool, Finding) {
        let standing = match &self.product.trial {
            None => TrialStanding::None,
            Some(_) if self.has_had_trial() => TrialStanding::Used,
            Some(trial) if Intent::trial(trial.payment_method) == self.intent => TrialStanding::Available,
            Some(trial) => match trial.payment_method {
                TrialPayment::Required => TrialStanding::NeedsPaymentMethod,
                TrialPayment::NotRequired => TrialStanding::NeedsNoPaymentMethod,
            },
        };
        (standing == TrialStanding::Available, TrialFinding { standing }.into())
    }

    fn has_had_trial(&self) -> bool {
        let product = self.state.products.of_catalog(self.product);
        product.is_some_and(|product| self.state.indexes.trials.contains(&(self.person, product)))
    }

    fn payment_method_finding(&self) -> PaymentMethodFinding {
        PaymentMethodFinding { payment_method: self.usable_payment_method().or(self.payment_method) }
    }

    /// The payment method that would be charged, if it can be: the one named, or the first that the person has (`G4`).
    fn usable_payment_method(&self) -> Option<PaymentMethodId> {
        let (today, country) = (self.today, self.organization.country);
        let method = match self.payment_method {
            Some(named) => {
                self.state.payment_methods.find(named).filter(|method| method.usable(today, country))
            }
            None => self.state.methods_of(self.person).find(|method| method.usable(today, country)),
        };
        method.map(|method| method.id)
    }

    fn within_cap(&self) -> bool {
        self.most_licenses().is_none_or(|most| self.licenses <= most)
    }

    /// The product's cap; what a trial converts to has no more licenses than the trial (`B4`).
    fn most_licenses(&self) -> Option<LicenseCount> {
        let of_trial = self.product.trial.as_ref().filter(|_| self.intent == Intent::TrialWithPaymentMethod);
        self.product.most_licenses.into_iter().chain(of_trial.map(|trial| trial.licenses)).min()
    }

    fn alternatives(&self, checks: &[Check]) -> Vec<Alternative> {
        let failed = |check: &&Check| check.verdict == Verdict::Failed;
        let mut alternatives = Vec::new();
        for check in checks.iter().filter(failed) {
            let alternative: Alternative = match check.finding {
                Finding::PaymentMethodFinding(_) => AddACard { country: self.organization.country }.into(),
                _ => AskAnAdministrator { support: self.state.settings.support.clone() }.into(),
            };
            if !alternatives.contains(&alternative) {
                alternatives.push(alternative);
            }
        }
        alternatives
    }
}
