//! Eligibility: every rule that a purchase asks, each passed or failed, with its facts (`P5`).

use alloc::vec::Vec;

use crate::case::{Case, Facts};
use crate::catalog::{Offer, Product};
use crate::charge::tax::{PriceTax, TaxRate, net_price};
use crate::denial::{Denial, NotEligible};
use crate::directory::{Assignable, PersonFacts};
use crate::policy::{
    AddACard, AlreadyBought, Alternative, ApprovalFinding, AskAnAdministrator, Check, CountryFinding, Demand,
    Finding, Intent, KindFinding, LicensesFinding, MemberFinding, PaymentMethodFinding, PersonStanding,
    PolicyFinding, RequestALicense, SaleFinding, UseOwnProcess, Verdict,
};
use crate::pricing::Priced;
use crate::state::policy::{PolicyValue, Rules};
use crate::state::{PaymentMethod, State};
use crate::value::{Currency, Day, LicenseCount, Money, PaymentMethodId, PersonId, ProductId};
use crate::{settings::OrganizationFacts, status::Channel};

/// Whether a person may buy a product, or start its trial, and every rule that says so (`P5`).
#[data]
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
    /// The subscriptions to this product that they have already, the newest first, twenty at the most. No rule asks for
    /// them: who has one may buy another.
    #[or_default]
    pub already_bought: Vec<AlreadyBought>,
}

/// What follows from the checks (`P5`).
#[data]
pub enum EligibilityOutcome {
    /// They may.
    Allowed,
    /// They may, once an administrator has approved it (`P7`).
    NeedsApproval,
    /// They may not.
    Refused,
}

/// How many rules there are.
const MOST_CHECKS: usize = 13;

/// A purchase as the rules of eligibility see it: everything is resolved already.
#[derive(Clone, Copy)]
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
    /// The offer that was chosen; absent: any, so that the cheapest decides.
    pub(crate) offer: Option<&'a Offer>,
    /// The price, where it was fixed before (`B4`); absent: the list's.
    pub(crate) price: Option<Priced<'a>>,
    /// What it adds before tax, where that is not what a billing period costs (`U1`).
    pub(crate) cost: Option<Money>,
    /// How many days of its first billing period are paid for, and how many that has: all, unless it is aligned (`B7`).
    pub(crate) days: (u32, u32),
    /// What administrators have set.
    pub(crate) rules: &'a Rules,
    /// How many subscriptions the person has more afterwards: none where this one takes the place of another.
    pub(crate) subscriptions: u32,
    /// The payment method that would be charged; absent: any that the person has.
    pub(crate) payment_method: Option<PaymentMethodId>,
    /// The currency in which it would be paid; absent: the organization's country has none.
    pub(crate) currency: Option<Currency>,
    /// The taxes that the payer has, and whether prices contain them.
    pub(crate) tax_rates: &'a [TaxRate],
    pub(crate) prices: PriceTax,
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
            offer: None,
            price: None,
            cost: None,
            days: (1, 1),
            rules: &self.state.policy,
            subscriptions: 1,
            payment_method: None,
            currency: self.facts.catalog.currency_of(organization.country),
            tax_rates: &self.state.settings.tax_rates,
            prices: self.state.settings.prices,
            today: self.today(),
        })
    }
}

impl Purchase<'_> {
    /// Yes or no, without the reasons: the first rule that fails ends it, and nothing is allocated. What has to be
    /// approved is a yes. Menus ask by the hundred: with all that it calls in place, the question itself is never written
    /// to memory.
    #[inline(always)]
    pub(crate) fn allowed(&self) -> bool {
        self.allowed_on_some_card() && self.usable_payment_method().is_some()
    }

    /// The same, whatever cards the person has: one can always be added.
    #[inline(always)]
    pub(crate) fn allowed_on_some_card(&self) -> bool {
        self.member() == PersonStanding::Member
            && self.kind_is_open()
            && self.product.on_sale(self.today)
            && self.priced_offers().next().is_some()
            && self.policy_allows()
            && self.within_cap()
            && self.country_is_open()
            && (self.rules.limits.is_empty() || self.within_limits())
    }

    /// Whether the limits allow it. It takes a copy, so that where there are none the question is never written to memory.
    #[inline(never)]
    fn within_limits(self) -> bool {
        self.demand().fits()
    }

    /// What follows from the rules, whatever cards the person has.
    pub(crate) fn outcome_on_some_card(&self) -> EligibilityOutcome {
        if !self.allowed_on_some_card() {
            EligibilityOutcome::Refused
        } else if self.rules.approvals.ask(self.product, &self.state.products, self.licenses, self.amount()) {
            EligibilityOutcome::NeedsApproval
        } else {
            EligibilityOutcome::Allowed
        }
    }

    /// Every rule, where they refuse a purchase. Of one that is allowed nobody asks for the rules, and they are not
    /// worked out.
    pub(crate) fn refusal(&self) -> Option<Eligibility> {
        if self.allowed() {
            return None;
        }
        Some(self.judge()).filter(|eligibility| eligibility.outcome == EligibilityOutcome::Refused)
    }

    /// Refuses it, with every rule, where they do.
    pub(crate) fn require_eligible(&self, case: &Case<'_>) -> Result<(), Denial> {
        self.refusal().map_or(Ok(()), |eligibility| case.refuse(NotEligible { eligibility }))
    }

    /// Every rule, in order (`P5`).
    pub(crate) fn judge(&self) -> Eligibility {
        let (demand, usable) = (self.demand(), self.usable_payment_method().map(|method| method.id));
        let policy = self.policy();
        let mut checks = Vec::with_capacity(MOST_CHECKS);
        let mut add = |passed: bool, finding: Finding| {
            let verdict = if passed { Verdict::Passed } else { Verdict::Failed };
            if self.asks(&finding) {
                checks.push(Check { verdict, finding });
            }
        };
        add(self.kind_is_open(), KindFinding { kind: self.organization.kind }.into());
        add(self.country_is_open(), CountryFinding { country: self.organization.country }.into());
        let standing = self.member();
        add(standing == PersonStanding::Member, MemberFinding { standing }.into());
        let (on_sale, sale) = self.sale();
        add(on_sale, sale);
        add(self.allows(policy.value), policy.into());
        let (has_trial, trial) = self.trial();
        add(has_trial, trial);
        let (has_agreement, agreement) = self.agreement();
        add(has_agreement, agreement);
        let payment_method = usable.or(self.payment_method);
        add(usable.is_some(), PaymentMethodFinding { payment_method }.into());
        add(self.within_cap(), self.licenses_finding().into());
        demand.checks().into_iter().for_each(|(fits, limit)| add(fits, limit));
        checks.extend(Some(self.approval(demand.amount)).filter(|check| self.asks(&check.finding)));
        let found = |verdict| checks.iter().any(|check| check.verdict == verdict);
        let outcome = match (found(Verdict::Failed), found(Verdict::NeedsApproval)) {
            (true, _) => EligibilityOutcome::Refused,
            (false, true) => EligibilityOutcome::NeedsApproval,
            (false, false) => EligibilityOutcome::Allowed,
        };
        let instead = self.alternatives(&checks);
        let (product, already_bought) = (self.product.id.clone(), self.already_bought());
        Eligibility { product, intent: self.intent, outcome, checks, instead, already_bought }
    }

    /// Whether this rule is asked: of what is the organization's own, only those about the product and the card are
    /// (`C11`); of a trial that needs no payment method, none about paying; of what exists already, none about selling it
    /// (`C12`).
    fn asks(&self, finding: &Finding) -> bool {
        let of_sale = matches!(
            finding,
            Finding::KindFinding(_)
                | Finding::CountryFinding(_)
                | Finding::SaleFinding(_)
                | Finding::TrialFinding(_)
                | Finding::LicensesFinding(_)
                | Finding::ApprovalFinding(_)
        );
        if self.intent == Intent::TakeOn && of_sale {
            return false;
        }
        let self_service = self.channel == Channel::SelfService;
        match finding {
            Finding::KindFinding(_) | Finding::PolicyFinding(_) | Finding::SubscriptionLimitFinding(_) => {
                self_service
            }
            Finding::LicenseLimitFinding(_)
            | Finding::SpendingLimitFinding(_)
            | Finding::ApprovalFinding(_) => self_service && !self.is_free(),
            Finding::TrialFinding(_) => self.intent != Intent::Purchase,
            Finding::AgreementFinding(_) => self.is_free(),
            Finding::PaymentMethodFinding(_) | Finding::LicensesFinding(_) => !self.is_free(),
            Finding::CountryFinding(_) | Finding::MemberFinding(_) | Finding::SaleFinding(_) => true,
        }
    }

    #[inline(always)]
    fn kind_is_open(&self) -> bool {
        !self.facts.catalog.closed_to_kind(self.organization.kind)
    }

    #[inline(always)]
    fn country_is_open(&self) -> bool {
        let country = self.organization.country;
        let program_is_open =
            self.channel == Channel::Central || !self.facts.catalog.closed_in(country, self.today);
        program_is_open && !self.product.closed_in(country, self.today)
    }

    #[inline(always)]
    fn member(&self) -> PersonStanding {
        match self.person_facts.map(|person| person.assignable()) {
            None => PersonStanding::Unknown,
            Some(Assignable::Guest) => PersonStanding::Guest,
            Some(Assignable::Disabled) => PersonStanding::Disabled,
            Some(Assignable::Yes) => PersonStanding::Member,
        }
    }

    fn sale(&self) -> (bool, Finding) {
        let offers = u32::try_from(self.priced_offers().count()).unwrap_or(u32::MAX);
        let (end_of_sale, currency) = (self.product.end_of_sale, self.currency);
        let finding = SaleFinding { end_of_sale, currency, offers, untold: None };
        // Even what costs nothing is offered only where things have prices.
        let priced = if self.is_free() { self.currency.is_some() } else { offers > 0 };
        (priced && self.product.on_sale(self.today), finding.into())
    }

    /// The offers that have a price today.
    #[inline]
    fn priced_offers(&self) -> impl Iterator<Item = &Offer> {
        let priced = |offer: &&Offer| self.currency.is_some_and(|paid| offer.has_price(paid, self.today));
        self.product.offers.iter().filter(priced)
    }

    fn policy(&self) -> PolicyFinding {
        let (value, source) = self.rules.value_for(self.product, &self.state.products);
        PolicyFinding { value, source }
    }

    #[inline(always)]
    fn policy_allows(&self) -> bool {
        self.allows(self.rules.value_for(self.product, &self.state.products).0)
    }

    /// Whether a policy of this value allows it.
    #[inline(always)]
    fn allows(&self, policy: PolicyValue) -> bool {
        match policy {
            PolicyValue::Enabled => true,
            PolicyValue::OnlyTrialsWithoutPaymentMethod => self.is_free(),
            PolicyValue::Disabled => false,
        }
    }

    /// The payment method that would be charged, if it can be: the one named, or the first that the person has (`G4`).
    #[inline(always)]
    fn usable_payment_method(&self) -> Option<&PaymentMethod> {
        let usable = |method: &&PaymentMethod| method.usable(self.today, self.organization.country);
        match self.payment_method {
            Some(named) => self.state.payment_methods.find(named).filter(usable),
            None => self.state.methods_of(self.person).find(usable),
        }
    }

    #[inline(always)]
    fn within_cap(&self) -> bool {
        self.most_licenses().is_none_or(|most| self.licenses <= most)
            && self.offer.is_none_or(|offer| offer.takes(self.licenses))
    }

    /// What it asks of the limits (`P6`).
    fn demand(&self) -> Demand<'_> {
        Demand {
            state: self.state,
            limits: &self.rules.limits,
            product: self.product,
            person: self.person,
            roles: self.person_facts.map(|person| person.roles).unwrap_or_default(),
            licenses_before: LicenseCount::ZERO,
            licenses: self.licenses,
            amount: self.amount().filter(|_| !self.is_free()),
            subscriptions: self.subscriptions,
            today: self.today,
        }
    }

    /// What the first billing period costs, before tax; of several offers the cheapest. Beyond counting the purchase refuses.
    fn amount(&self) -> Option<Money> {
        let net =
            |price: Priced<'_>| net_price(self.licenses, price, self.days, self.tax_rates, self.prices).ok();
        if self.cost.is_some() {
            return self.cost;
        }
        if let Some(fixed) = self.price {
            return net(fixed);
        }
        let currency = self.currency?;
        let chosen =
            self.product.offers.iter().filter(|offer| self.offer.is_none_or(|chosen| chosen.id == offer.id));
        let prices = chosen.filter_map(|offer| offer.priced(currency, self.today));
        prices.filter_map(net).min_by_key(|amount| amount.minor_units())
    }

    fn licenses_finding(&self) -> LicensesFinding {
        let (least, step) = self.offer.map(|it| (it.least_licenses, it.license_step)).unwrap_or_default();
        LicensesFinding { licenses: self.licenses, most: self.most_licenses(), least, step }
    }

    fn approval(&self, amount: Option<Money>) -> Check {
        let needed = self.rules.approvals.ask(self.product, &self.state.products, self.licenses, amount);
        let (rule, source) = self.rules.approvals.holding(self.product, &self.state.products).unzip();
        let finding = ApprovalFinding { rule: rule.cloned(), source, licenses: self.licenses, amount };
        let verdict = if needed { Verdict::NeedsApproval } else { Verdict::Passed };
        Check { verdict, finding: finding.into() }
    }

    /// What the person can do instead, in the order of the rules that fail (`P8`).
    fn alternatives(&self, checks: &[Check]) -> Vec<Alternative> {
        let mut alternatives = Vec::new();
        // Others have to ask whoever runs the directory: they can neither add a card nor request a license.
        let member = self.member() == PersonStanding::Member;
        for check in checks.iter().filter(|check| check.verdict == Verdict::Failed) {
            let ask = || AskAnAdministrator { support: self.state.settings.support.clone() }.into();
            let instead: Vec<Alternative> = match check.finding {
                Finding::PaymentMethodFinding(_) if member => {
                    [AddACard { country: self.organization.country }.into()].into()
                }
                Finding::PolicyFinding(_) if member => [self.license_request(), ask()].into(),
                _ => [ask()].into(),
            };
            for alternative in instead {
                if !alternatives.contains(&alternative) {
                    alternatives.push(alternative);
                }
            }
        }
        alternatives
    }

    /// Where licenses of a blocked product are asked for: here, or in the organization's own process (`Q1`, `Q2`).
    fn license_request(&self) -> Alternative {
        match &self.state.settings.own_process {
            Some(process) => UseOwnProcess { process: process.clone() }.into(),
            None => RequestALicense { product: self.product.id.clone() }.into(),
        }
    }
}
