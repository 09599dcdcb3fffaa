//! Where the story plays: who does what when, and what is printed of it.

use std::error::Error;

use selfserve::{
    Actor, BillingProfileId, BillingProfilesQuery, Channel, Command, Context, Event, ExistingProfile, Facts,
    InvoicesQuery, LastMonths, LicenseCount, LicenseRequestId, LicenseRequestsQuery, OfferId, Organization,
    Outcome, PaymentMethodId, PaymentMethodsQuery, PersonId, ProductId, PurchaseSubscription, Query,
    QuoteReference, SubscriptionId, Timestamp, YourProductsQuery,
};

use crate::host::{Host, command_id};
use crate::tables::Tables;

/// The store, and what the host knows.
pub(crate) struct Stage<'a> {
    pub(crate) host: Host<'a>,
    pub(crate) facts: Facts<'a>,
    pub(crate) tables: Tables,
}

impl Stage<'_> {
    /// Time passes, and a scene begins.
    pub(crate) fn scene(&mut self, at: &str, title: &str) -> Result<(), Box<dyn Error>> {
        let at: Timestamp = at.parse()?;
        self.host.advance(at)?;
        println!("\n{}  {title}\n", self.tables.words.timestamp(at));
        Ok(())
    }

    /// A minute later, somebody gives a command; `name` makes its id. Prints what came of it.
    pub(crate) fn act(
        &mut self,
        actor: Actor,
        name: &str,
        command: impl Into<Command>,
    ) -> Result<(), Box<dyn Error>> {
        // Each command has a moment of its own, so that what was seen before it can be seen again when the story is
        // played on a journal that has it already.
        self.host.advance(self.host.now().plus_seconds(60))?;
        match self.host.execute(&self.context(actor, name), &command.into())? {
            Outcome::Accepted(_) | Outcome::Repeated(_) => println!("✓ {name}"),
            Outcome::Refused(refused) => {
                let denial = refused.denial;
                println!("✗ {name}: {}, {}", denial.code(), denial.rule());
                println!("  {}", self.tables.words.denial(&denial));
            }
        }
        Ok(())
    }

    /// Somebody asks what a command would cost, and sees it.
    pub(crate) fn quote(
        &self,
        actor: Actor,
        name: &str,
        command: impl Into<Command>,
    ) -> Result<QuoteReference, Box<dyn Error>> {
        let quote = self.host.quote(&self.context(actor, name), &command.into())?;
        println!("{}", self.tables.quote(&quote));
        Ok(quote.reference())
    }

    /// Somebody looks at something.
    pub(crate) fn show(&self, actor: Actor, query: impl Into<Query>) -> Result<(), Box<dyn Error>> {
        println!("{}", self.tables.answer(&self.host.view(actor, &query.into())?));
        Ok(())
    }

    /// Somebody looks at the invoices of the last three months, and opens the newest.
    pub(crate) fn show_invoices(&self, person: PersonId) -> Result<(), Box<dyn Error>> {
        let billing_profile = self.billing_profile(person)?;
        let range = LastMonths { months: 3 }.into();
        let query = InvoicesQuery { billing_profile, range, after: None, limit: None };
        let page = self.host.view(Actor::user(person), &query)?;
        let newest = page.rows.first().ok_or("they have no invoice")?.sequence;
        println!("{}", self.tables.answer(&page.into()));
        // The list is in memory; the document is in the journal.
        if let Some(Event::InvoiceIssued(invoice)) = self.host.record(newest)?.map(|record| record.event) {
            println!("{}", self.tables.invoice(&invoice));
        }
        Ok(())
    }

    /// Somebody types, and people come back.
    pub(crate) fn search(&self, typed: &str) {
        println!("{}", self.tables.people(&self.facts.directory.search(typed, 10)));
    }

    /// An app asks what every sign-in asks: has this person this product now?
    pub(crate) fn sign_in(&self, name: &str, person: PersonId, product: &str) {
        let organization = self.host.organization();
        let product = organization.product(self.facts.catalog, &ProductId::new(product));
        let has_access = product.is_some_and(|product| organization.has_access(person, product));
        println!("{name} signs in: {}", if has_access { "welcome" } else { "no license" });
    }

    /// A purchase by the month, paid by the billing profile that the person has already.
    pub(crate) fn purchase(
        &self,
        person: PersonId,
        product: &str,
        licenses: u32,
    ) -> Result<PurchaseSubscription, Box<dyn Error>> {
        Ok(PurchaseSubscription {
            product: product.into(),
            offer: OfferId::new("monthly"),
            licenses: LicenseCount(licenses),
            billing: ExistingProfile { billing_profile: self.billing_profile(person)? }.into(),
            channel: Channel::SelfService,
            align: None,
            promotion: None,
            order_reference: None,
            quote: None,
        })
    }

    /// The subscription to a product that somebody has bought.
    pub(crate) fn subscription(
        &self,
        person: PersonId,
        product: &str,
    ) -> Result<SubscriptionId, Box<dyn Error>> {
        let query = YourProductsQuery { product: Some(product.into()), ..Default::default() };
        let page = self.host.view(Actor::user(person), &query)?;
        Ok(page.rows.first().ok_or("they bought no such product")?.subscription)
    }

    /// The card that somebody has added.
    pub(crate) fn card(&self, person: PersonId) -> Result<PaymentMethodId, Box<dyn Error>> {
        let page = self.host.view(Actor::user(person), &PaymentMethodsQuery {})?;
        Ok(page.rows.first().ok_or("they have no card")?.payment_method)
    }

    /// The license request that waits for an administrator.
    pub(crate) fn license_request(
        &self,
        administrator: PersonId,
    ) -> Result<LicenseRequestId, Box<dyn Error>> {
        let page = self.host.view(Actor::user(administrator), &LicenseRequestsQuery::default())?;
        Ok(page.rows.first().ok_or("nobody asks")?.request)
    }

    /// The billing profile that somebody has.
    fn billing_profile(&self, person: PersonId) -> Result<BillingProfileId, Box<dyn Error>> {
        let page = self.host.view(Actor::user(person), &BillingProfilesQuery {})?;
        Ok(page.rows.first().ok_or("they have no billing profile")?.billing_profile)
    }

    /// The story is over.
    pub(crate) fn told(&self) -> Result<(), Box<dyn Error>> {
        let history = self.host.history()?;
        // What follows from an event is asked for when it has just happened: whom to tell can be somebody else later.
        let (mut organization, mut effects) = (Organization::new(), Vec::new());
        for record in &history {
            organization.apply(record)?;
            effects.extend(organization.effects(record).into_iter().map(|order| (order, record)));
        }
        println!("\n{} events, and what they asked of the world outside\n", history.len());
        println!("{}", self.tables.effects(&effects, self.facts));
        Ok(())
    }

    fn context(&self, actor: Actor, name: &str) -> Context {
        Context { id: command_id(name), actor, at: self.host.now() }
    }
}
