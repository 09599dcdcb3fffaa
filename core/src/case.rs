//! One question before the rules: who asks what, when, over which facts.

use crate::catalog::{Catalog, Product};
use crate::denial::{
    ClosedBillingProfile, CommandIdUsed, Cure, Denial, NotAMember, NotAllowed, OrganizationMissing, Overdue,
    ProductIdsUntold, ReadOnlyView, TimeGoesBack, UnknownPaymentMethod, UnknownProduct, UnknownSubscription,
    WrongStatus,
};
use crate::directory::{Directory, PersonFacts, Roles};
use crate::rights::{Right, Standing};
use crate::state::{Profile, Slot, State, Subscription};
use crate::status::{Channel, SubscriptionStatus};
use crate::value::{CommandId, Day, PaymentMethodId, PersonId, ProductId, SubscriptionId, Timestamp};
use crate::{actor::Actor, settings::OrganizationFacts, state::PaymentMethod};

/// What the host knows and the journal does not: the catalog and the directory.
#[derive(Debug, Clone, Copy)]
pub struct Facts<'a> {
    /// What can be bought.
    pub catalog: &'a Catalog,
    /// The people of the organization.
    pub directory: &'a Directory,
}

/// Who gives a command, when, and under which id.
#[data(Copy)]
pub struct Context {
    /// The command's id, chosen by the host: the same id twice counts once (`B6`).
    pub id: CommandId,
    /// Who acts.
    pub actor: Actor,
    /// When.
    pub at: Timestamp,
}

/// A question before the rules, of the present: none is made but here.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    pub(crate) state: &'a State,
    pub(crate) facts: Facts<'a>,
    pub(crate) context: Context,
    /// Whether it is judged as if everything were done that whoever asks can do about a refusal.
    as_if_cured: bool,
}

impl<'a> Case<'a> {
    /// A question, as things are, where its time is the present (`T1`, `V7`).
    pub(crate) fn of(state: &'a State, facts: Facts<'a>, context: Context) -> Result<Self, Denial> {
        state.require_present(context.at)?;
        Ok(Self::as_it_stood(state, facts, context))
    }

    /// The same without a command.
    pub(crate) fn asking(
        state: &'a State,
        facts: Facts<'a>,
        actor: Actor,
        at: Timestamp,
    ) -> Result<Self, Denial> {
        Self::of(state, facts, Context { id: CommandId(uuid::Uuid::nil()), actor, at })
    }

    /// A question of now to things as they stood once, by whoever asks since when the answer is what it is (`H6`).
    pub(crate) fn as_it_stood(state: &'a State, facts: Facts<'a>, context: Context) -> Self {
        Self { state, facts, context, as_if_cured: false }
    }

    /// The same question, asked by somebody else.
    pub(crate) fn asked_by(self, context: Context) -> Self {
        Self { context, ..self }
    }

    /// What a rule says. Where it refuses for something that whoever asks can cure, it is asked once more as if that were
    /// done: what stands in the way even so is told instead (`H4`).
    pub(crate) fn weigh<T>(&self, rule: impl Fn(&Self) -> Result<T, Denial>) -> Result<T, Denial> {
        match rule(self) {
            Err(curable) if curable.cure() == Cure::Asker && !self.as_if_cured => {
                let left = rule(&Self { as_if_cured: true, ..*self }).err();
                Err(left.filter(|left| left.cure() != Cure::Asker).unwrap_or(curable))
            }
            said => said,
        }
    }

    /// Refuses, but passes over what whoever asks can cure where it is judged as if they had. Each refusal of that kind
    /// comes from here.
    pub(crate) fn refuse(&self, denial: impl Into<Denial>) -> Result<(), Denial> {
        let denial = denial.into();
        if self.as_if_cured && denial.cure() == Cure::Asker { Ok(()) } else { Err(denial) }
    }

    /// The day of the command.
    pub(crate) fn today(&self) -> Day {
        self.context.at.day()
    }

    /// The organization, which has to exist.
    pub(crate) fn organization(&self) -> Result<&'a OrganizationFacts, Denial> {
        self.state.organization.as_ref().ok_or_else(|| OrganizationMissing {}.into())
    }

    /// The actor as a person: an enabled member (`O7`).
    pub(crate) fn member(&self) -> Result<(PersonId, PersonFacts), Denial> {
        match self.context.actor {
            Actor::User(user) => match self.facts.directory.get(user.id) {
                Some(facts) if facts.is_enabled_member() => Ok((user.id, facts)),
                _ => Err(NotAMember { person: user.id }.into()),
            },
            Actor::System(_) => Err(NotAllowed::to(Right::ManageSubscription).into()),
        }
    }

    /// The actor as a person, whoever they are.
    pub(crate) fn user(&self) -> Result<PersonId, Denial> {
        match self.context.actor {
            Actor::User(user) => Ok(user.id),
            Actor::System(_) => Err(NotAllowed::to(Right::ManageSubscription).into()),
        }
    }

    /// A subscription on which the actor has this right (`O7`). Administrators who would change what is a person's own
    /// are told that they look on (`A3`).
    pub(crate) fn subscription(&self, id: SubscriptionId, right: Right) -> Result<&'a Subscription, Denial> {
        let own = self.standing()?;
        let unknown = || Denial::from(UnknownSubscription { subscription: id });
        let subscription = self.state.subscriptions.find(id).ok_or_else(unknown)?;
        let standing = self.widened(own, subscription);
        let looks_on = !standing.central && standing.roles != Roles::default();
        if looks_on && right != Right::ReadSubscription && !right.granted(standing) {
            return Err(ReadOnlyView { subscription: id, purchaser: subscription.purchaser }.into());
        }
        require(right, standing)?;
        Ok(subscription)
    }

    /// How the actor stands to a subscription: a person's own, or the organization's (`O7`).
    pub(crate) fn standing_on(&self, subscription: &Subscription) -> Result<Standing, Denial> {
        Ok(self.widened(self.standing()?, subscription))
    }

    fn widened(&self, own: Standing, subscription: &Subscription) -> Standing {
        match subscription.channel {
            Channel::Central => Standing { central: true, ..own },
            Channel::SelfService => {
                let is_actor = |person: PersonId| self.context.actor == Actor::user(person);
                let owns = is_actor(subscription.purchaser);
                let offered = subscription.hand_over.as_ref().is_some_and(|offer| is_actor(offer.to));
                Standing { owns, offered, ..own }
            }
        }
    }

    /// Refuses a subscription that is in none of these statuses (`C6`).
    pub(crate) fn require_status(
        &self,
        subscription: &Subscription,
        statuses: &[SubscriptionStatus],
    ) -> Result<(), Denial> {
        if statuses.contains(&subscription.status) {
            return Ok(());
        }
        Err(WrongStatus { subscription: subscription.id, status: subscription.status }.into())
    }

    /// The product of this id among those that somebody bought or asked for; the catalog knows further ids of it (`K1`).
    pub(crate) fn known_product(&self, id: &ProductId) -> Result<Slot, Denial> {
        self.facts.catalog.product(id).map_or(Ok(()), |product| self.require_told(product))?;
        let known = self.state.products.named(id, self.facts.catalog);
        known.ok_or_else(|| UnknownProduct { product: id.clone() }.into())
    }

    /// The product of a subscription, as the catalog has it now.
    pub(crate) fn product_of(&self, subscription: &Subscription) -> Result<&'a Product, Denial> {
        let slot = subscription.product;
        let unknown = || UnknownSubscription { subscription: subscription.id };
        let id = self.state.products.id(slot).ok_or_else(unknown)?;
        let in_catalog = self.state.products.in_catalog(slot, self.facts.catalog);
        in_catalog.ok_or_else(|| UnknownProduct { product: id.clone() }.into())
    }

    /// The payment method that pays for a billing profile, which is not closed.
    pub(crate) fn payment_method_of(&self, profile: &Profile) -> Result<PaymentMethodId, Denial> {
        let method = profile.payment_method.and_then(|slot| self.state.payment_methods.at(slot));
        let closed = || ClosedBillingProfile { billing_profile: profile.id }.into();
        method.map(|method| method.id).ok_or_else(closed)
    }

    /// The payment method that is asked today for a billing profile, which is not closed: its first, or its second where only
    /// that can be charged (`G8`).
    pub(crate) fn asked_method_of(&self, profile: &Profile) -> Result<PaymentMethodId, Denial> {
        let asked = self.state.asked_method(profile, self.today());
        let method = asked.and_then(|slot| self.state.payment_methods.at(slot));
        let closed = || ClosedBillingProfile { billing_profile: profile.id }.into();
        method.map(|method| method.id).ok_or_else(closed)
    }

    /// A payment method of a person's own, not deleted (`G2`).
    pub(crate) fn method_of(
        &self,
        owner: PersonId,
        id: PaymentMethodId,
    ) -> Result<&'a PaymentMethod, Denial> {
        let own =
            self.state.payment_methods.find(id).filter(|method| method.owner == owner && !method.deleted);
        own.ok_or_else(|| UnknownPaymentMethod { payment_method: id }.into())
    }

    /// The actor's standing before anything of their own is looked at.
    pub(crate) fn standing(&self) -> Result<Standing, Denial> {
        match self.context.actor {
            Actor::System(_) => Ok(Standing { system: true, ..Standing::default() }),
            Actor::User(_) => Ok(Standing { roles: self.member()?.1.roles, ..Standing::default() }),
        }
    }

    /// Refuses whoever has not this right by their role alone (`O7`).
    pub(crate) fn require(&self, right: Right) -> Result<(), Denial> {
        require(right, self.standing()?)
    }

    /// The product of the catalog with this id, or that once had it, or will have it: the organization can have been told
    /// of another id before the catalog has it (`K1`).
    pub(crate) fn product(&self, id: &ProductId) -> Result<&'a Product, Denial> {
        let (catalog, known) = (self.facts.catalog, &self.state.products);
        let lagging = || known.in_catalog(known.find(id)?, catalog);
        let product = catalog.product(id).or_else(lagging);
        let product = product.ok_or_else(|| Denial::from(UnknownProduct { product: id.clone() }))?;
        self.require_told(product)?;
        Ok(product)
    }

    /// Refuses a product that is two to the organization, for it was not told that they are one (`K1`).
    pub(crate) fn require_told(&self, product: &Product) -> Result<(), Denial> {
        self.state
            .products
            .untold(product)
            .map_or(Ok(()), |(from, to)| Err(ProductIdsUntold { from: from.clone(), to: to.clone() }.into()))
    }

    /// Refuses a command whose id has created an entity already, long ago (`B6`).
    pub(crate) fn refuse_known_id(&self, known: bool) -> Result<(), Denial> {
        if known { Err(CommandIdUsed { command: self.context.id }.into()) } else { Ok(()) }
    }
}

impl State {
    /// Refuses a time before the last event, and one at which something is due (`T1`, `V7`).
    #[inline]
    pub(crate) fn require_present(&self, at: Timestamp) -> Result<(), Denial> {
        if self.deadlines.is_present(at) { Ok(()) } else { self.explain_present(at) }
    }

    /// The same, with the reason.
    #[cold]
    fn explain_present(&self, at: Timestamp) -> Result<(), Denial> {
        if let Some(last) = self.at.filter(|last| at < *last) {
            return Err(TimeGoesBack { at, last }.into());
        }
        match self.next_due().filter(|due| due.at <= at) {
            Some(due) => Err(Overdue { since: due.at }.into()),
            None => Ok(()),
        }
    }
}

/// Refuses whoever has not this right (`O7`).
pub(crate) fn require(right: Right, standing: Standing) -> Result<(), Denial> {
    if right.granted(standing) { Ok(()) } else { Err(NotAllowed::to(right).into()) }
}
