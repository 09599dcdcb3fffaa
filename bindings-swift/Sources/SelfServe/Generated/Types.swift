// Written by `cargo xtask generate`. Do not edit.

import Foundation

/// Yes: the subscription is theirs from now on. Policy and limits are asked as of a purchase.
public struct AcceptHandOver: Equatable, Hashable, Sendable {
    /// The billing profile that pays from the next charge on, in the same currency.
    public let billing: BillingChoice

    public init(
        billing: BillingChoice) {
        self.billing = billing
    }
}

/// The command was carried out.
public struct Accepted: Equatable, Hashable, Sendable {
    /// What followed; nothing where everything was as asked for already.
    public let events: [Recorded]

    public init(
        events: [Recorded]) {
        self.events = events
    }
}

/// Through what a person has a product.
public struct Access: Equatable, Hashable, Sendable {
    /// The subscription; of several, the one that lasts longest, then the oldest.
    public let subscription: SubscriptionId
    /// The first day without access, if nobody does anything; absent: it renews.
    public let until: Day?
    /// The time that this is true of: that of the last event. What has fallen due since is not in it.
    public let asOf: Timestamp

    public init(
        subscription: SubscriptionId,
        until: Day? = nil,
        asOf: Timestamp) {
        self.subscription = subscription
        self.until = until
        self.asOf = asOf
    }
}

/// Whether a person has a product now.
public struct AccessAnswer: Equatable, Hashable, Sendable {
    /// Through what they have it; absent: they do not.
    public let access: Access?

    public init(
        access: Access? = nil) {
        self.access = access
    }
}

/// An event with which a person got a product, or lost it.
public struct AccessChange: Equatable, Hashable, Sendable {
    /// Which of the two.
    public let turn: AccessTurn
    /// The place of the event in the journal.
    public let sequence: JournalSequence
    /// When.
    public let at: Timestamp
    /// Who caused it.
    public let actor: Actor
    /// The command it came from; absent for what time brought.
    public let command: CommandId?
    /// What happened: the `type` of the event.
    public let event: EventType
    /// The rule that it follows, such as `C6`.
    public let rule: String

    public init(
        turn: AccessTurn,
        sequence: JournalSequence,
        at: Timestamp,
        actor: Actor,
        command: CommandId? = nil,
        event: EventType,
        rule: String) {
        self.turn = turn
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.event = event
        self.rule = rule
    }
}

/// Asks whether a person has a product now. Everybody may ask for themselves; for others, whoever sees the admin view.
public struct AccessQuery: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId
    /// The product, by its id or one that it had before.
    public let product: ProductId

    public init(
        person: PersonId,
        product: ProductId) {
        self.person = person
        self.product = product
    }
}

/// What an amount of an invoice's currency is worth in the currency of the seller's accounts, on the day of the invoice.
public struct AccountingRate: Equatable, Hashable, Sendable {
    /// The currency of the accounts.
    public let currency: Currency
    /// How much of it the amount beside it is worth.
    public let worth: Money
    /// An amount in the currency of the invoice, such as 1,000,000.00.
    public let of: Money

    public init(
        currency: Currency,
        worth: Money,
        of: Money) {
        self.currency = currency
        self.worth = worth
        self.of = of
    }
}

/// Something that can be done with a subscription, or why not.
public struct ActionRow: Equatable, Hashable, Sendable {
    /// What.
    public let action: Action
    /// Why not; absent: it can be done.
    public let denial: Denial?

    public init(
        action: Action,
        denial: Denial? = nil) {
        self.action = action
        self.denial = denial
    }
}

/// Add a payment method that can be charged.
public struct AddACard: Equatable, Hashable, Sendable {
    /// The country in which it has to be issued.
    public let country: Country

    public init(
        country: Country) {
        self.country = country
    }
}

/// Adds a card of the actor's own that has not expired (`G2`, `G4`). It attaches to nothing (`G5`).
public struct AddPaymentMethod: Equatable, Hashable, Sendable {
    /// The card.
    public let card: Card

    public init(
        card: Card) {
        self.card = card
    }
}

/// A postal address.
public struct Address: Equatable, Hashable, Sendable {
    /// Street, house number, floor: up to 200 characters.
    public let street: String
    /// The postal code, where there is one: up to 20 characters.
    public let postalCode: String?
    /// The city: up to 100 characters.
    public let city: String
    /// State, province or region, where the address has one: up to 100 characters.
    public let region: String?
    /// The country.
    public let country: Country

    public init(
        street: String,
        postalCode: String? = nil,
        city: String,
        region: String? = nil,
        country: Country) {
        self.street = street
        self.postalCode = postalCode
        self.city = city
        self.region = region
        self.country = country
    }
}

/// A product that somebody bought: its subscriptions that are not deleted, together.
public struct AdminProductRow: Equatable, Hashable, Sendable {
    /// The product's present id.
    public let product: ProductId
    /// Its name; absent where the catalog knows it no more.
    public let name: String?
    /// How many subscriptions there are to it.
    public let subscriptions: UInt32
    /// How many licenses they have.
    public let licenses: UInt64
    /// How many of them are assigned.
    public let assigned: UInt64
    /// How many of them are free.
    public let free: UInt64

    public init(
        product: ProductId,
        name: String? = nil,
        subscriptions: UInt32,
        licenses: UInt64,
        assigned: UInt64,
        free: UInt64) {
        self.product = product
        self.name = name
        self.subscriptions = subscriptions
        self.licenses = licenses
        self.assigned = assigned
        self.free = free
    }
}

/// Every product that somebody bought, the first bought first.
public struct AdminProductsPage: Equatable, Hashable, Sendable {
    /// The products.
    public let rows: [AdminProductRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [AdminProductRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for every product that somebody bought, with its totals, by whoever sees the admin view; license and user
/// administrators see the organization's own (`O7`).
public struct AdminProductsQuery: Equatable, Hashable, Sendable {
    /// Only subscriptions of this channel; absent: of both.
    public let channel: Channel?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        channel: Channel? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.channel = channel
        self.after = after
        self.limit = limit
    }
}

/// A subscription, and who bought it.
public struct AdminSubscriptionRow: Equatable, Hashable, Sendable {
    /// Who bought it.
    public let purchaser: PersonId
    /// Their name; absent where the directory knows them no more.
    public let purchaserName: String?
    /// Since when the purchaser has been gone; absent: they are there (`O5`).
    public let purchaserLeft: Timestamp?
    /// The subscription.
    public let subscription: SubscriptionRow

    public init(
        purchaser: PersonId,
        purchaserName: String? = nil,
        purchaserLeft: Timestamp? = nil,
        subscription: SubscriptionRow) {
        self.purchaser = purchaser
        self.purchaserName = purchaserName
        self.purchaserLeft = purchaserLeft
        self.subscription = subscription
    }
}

/// Subscriptions of everybody.
public struct AdminSubscriptionsPage: Equatable, Hashable, Sendable {
    /// The subscriptions.
    public let rows: [AdminSubscriptionRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [AdminSubscriptionRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for every subscription, oldest first, by whoever sees the admin view; license and user administrators see the
/// organization's own (`O7`).
public struct AdminSubscriptionsQuery: Equatable, Hashable, Sendable {
    /// Only those that this person bought.
    public let purchaser: PersonId?
    /// Only those to this product.
    public let product: ProductId?
    /// Only those of this channel.
    public let channel: Channel?
    /// Only those in this status.
    public let status: SubscriptionStatus?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        purchaser: PersonId? = nil,
        product: ProductId? = nil,
        channel: Channel? = nil,
        status: SubscriptionStatus? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.purchaser = purchaser
        self.product = product
        self.channel = channel
        self.status = status
        self.after = after
        self.limit = limit
    }
}

/// A license that somebody holds, and whose subscription it is of.
public struct AdminUserRow: Equatable, Hashable, Sendable {
    /// Who holds it.
    public let person: PersonId
    /// Their name; absent where the directory knows them no more.
    public let name: String?
    /// Their e-mail address; absent where the directory knows them no more.
    public let email: String?
    /// The product's name when it was bought.
    public let productName: String
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who bought it.
    public let purchaser: PersonId
    /// Since when the license is held.
    public let since: Timestamp

    public init(
        person: PersonId,
        name: String? = nil,
        email: String? = nil,
        productName: String,
        subscription: SubscriptionId,
        purchaser: PersonId,
        since: Timestamp) {
        self.person = person
        self.name = name
        self.email = email
        self.productName = productName
        self.subscription = subscription
        self.purchaser = purchaser
        self.since = since
    }
}

/// Who holds licenses, by subscription, oldest first, and in order of assignment.
public struct AdminUsersPage: Equatable, Hashable, Sendable {
    /// The holders.
    public let rows: [AdminUserRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [AdminUserRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks who holds licenses, by whoever sees the admin view; license and user administrators see the organization's own
/// subscriptions (`O7`): the rows of an export.
public struct AdminUsersQuery: Equatable, Hashable, Sendable {
    /// Only of subscriptions that this person bought.
    public let purchaser: PersonId?
    /// Only of subscriptions of this channel.
    public let channel: Channel?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        purchaser: PersonId? = nil,
        channel: Channel? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.purchaser = purchaser
        self.channel = channel
        self.after = after
        self.limit = limit
    }
}

/// What time brought.
public struct Advanced: Equatable, Hashable, Sendable {
    /// Everything that fell due, in order: to be appended.
    public let recorded: [Recorded]
    /// What the host must do because of it, in order (`H3`): once it is appended.
    public let effects: [EffectOrder]

    public init(
        recorded: [Recorded],
        effects: [EffectOrder]) {
        self.recorded = recorded
        self.effects = effects
    }
}

/// The purchase agreement.
public struct AgreementFinding: Equatable, Hashable, Sendable {
    /// Whether the organization has one.
    public let hasAgreement: Bool

    public init(
        hasAgreement: Bool) {
        self.hasAgreement = hasAgreement
    }
}

/// It is to renew on the first of a month.
public struct AlignWithMonth: Equatable, Hashable, Sendable {
    /// The day on which it renews: the first of a month, no further off than a term.
    public let renewsOn: Day

    public init(
        renewsOn: Day) {
        self.renewsOn = renewsOn
    }
}

/// It is to renew with another subscription: an active one of the same billing profile and term, which renews.
public struct AlignWithSubscription: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// A purchase cannot be aligned so.
public struct AlignmentImpossible: Equatable, Hashable, Sendable {
    /// Why.
    public let reason: AlignmentProblem
    /// The day on which it would renew, where that is known.
    public let renewsOn: Day?

    public init(
        reason: AlignmentProblem,
        renewsOn: Day? = nil) {
        self.reason = reason
        self.renewsOn = renewsOn
    }
}

/// A subscription that a person has already to what they would buy.
public struct AlreadyBought: Equatable, Hashable, Sendable {
    /// Which one.
    public let subscription: SubscriptionId
    /// Where it stands; none that is deleted is told of.
    public let status: SubscriptionStatus
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// Whether one of its invoices is past due.
    public let pastDue: Bool

    public init(
        subscription: SubscriptionId,
        status: SubscriptionStatus,
        licenses: LicenseCount,
        pastDue: Bool) {
        self.subscription = subscription
        self.status = status
        self.licenses = licenses
        self.pastDue = pastDue
    }
}

/// It is the organization's own already.
public struct AlreadyCentral: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// The invoice is cleared already: it is neither rejected afterwards, nor cleared under another number.
public struct AlreadyCleared: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber

    public init(
        invoice: InvoiceNumber) {
        self.invoice = invoice
    }
}

/// It ends with its term already.
public struct AlreadyEnds: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// A payment is of nothing, or of less.
public struct AmountNotPositive: Equatable, Hashable, Sendable {
    /// The amount that came.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

/// An amount off the price of each license and billing period, whichever tier it falls in, and off a fee; none falls below
/// nothing.
public struct AmountOffLicense: Equatable, Hashable, Sendable {
    /// The amount.
    public let amount: UnitPrice

    public init(
        amount: UnitPrice) {
        self.amount = amount
    }
}

/// An amount off what the subscription costs for a billing period, once, however many licenses it has; what is left is
/// never below nothing.
public struct AmountOffSubscription: Equatable, Hashable, Sendable {
    /// The amount.
    public let amount: UnitPrice

    public init(
        amount: UnitPrice) {
        self.amount = amount
    }
}

/// An amount is larger than can be counted.
public struct AmountTooLarge: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// What can be asked for with an invoice is too little for a card: it is asked for with what is charged next (`I13`).
public struct AmountTooSmall: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// How much is open, with what else is on the billing profile.
    public let amount: Money
    /// The smallest amount that can be asked.
    public let smallest: Money

    public init(
        invoice: InvoiceNumber,
        amount: Money,
        smallest: Money) {
        self.invoice = invoice
        self.amount = amount
        self.smallest = smallest
    }
}

/// What a trial will cost once it has converted.
public struct AnnouncedConversion: Equatable, Hashable, Sendable {
    /// How many licenses are paid for.
    public let licenses: LicenseCount
    /// The price per license and billing period.
    public let unitPrice: UnitPrice
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    public let discount: PriceDiscount?
    /// What the first billing period will cost, taxes included, as things stand.
    public let total: Money

    public init(
        licenses: LicenseCount,
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        discount: PriceDiscount? = nil,
        total: Money) {
        self.licenses = licenses
        self.unitPrice = unitPrice
        self.shape = shape
        self.discount = discount
        self.total = total
    }
}

/// What a person bought, or tries, as it was then.
public struct AnnouncedPurchase: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who it is.
    public let purchaser: PersonId
    /// The product's name.
    public let productName: String
    /// How many licenses it had.
    public let licenses: LicenseCount
    /// What its first billing period costs, taxes included; of a trial, once it converts; absent: the trial simply ends.
    public let total: Money?

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId,
        productName: String,
        licenses: LicenseCount,
        total: Money? = nil) {
        self.subscription = subscription
        self.purchaser = purchaser
        self.productName = productName
        self.licenses = licenses
        self.total = total
    }
}

/// Answers an offer, by the colleague to whom it was made (`C12`).
public struct AnswerHandOver: Equatable, Hashable, Sendable {
    /// The subscription that was offered.
    public let subscription: SubscriptionId
    /// Yes or no.
    public let answer: HandOverAnswer

    public init(
        subscription: SubscriptionId,
        answer: HandOverAnswer) {
        self.subscription = subscription
        self.answer = answer
    }
}

/// The app has another auto-claim policy.
public struct AppHasPolicy: Equatable, Hashable, Sendable {
    /// The app.
    public let app: AppId
    /// Its policy.
    public let policy: AutoClaimPolicyId
    /// The name of that policy.
    public let name: String

    public init(
        app: AppId,
        policy: AutoClaimPolicyId,
        name: String) {
        self.app = app
        self.policy = policy
        self.name = name
    }
}

/// Whether an administrator has to approve it (`P7`).
public struct ApprovalFinding: Equatable, Hashable, Sendable {
    /// The rule that holds; absent: none is set.
    public let rule: ApprovalRule?
    /// Where the rule was set; absent: nowhere.
    public let source: ApprovalScope?
    /// How many licenses the subscription would have.
    public let licenses: LicenseCount
    /// What this costs, before tax; of several offers the cheapest; absent: the product has no price.
    public let amount: Money?

    public init(
        rule: ApprovalRule? = nil,
        source: ApprovalScope? = nil,
        licenses: LicenseCount,
        amount: Money? = nil) {
        self.rule = rule
        self.source = source
        self.licenses = licenses
        self.amount = amount
    }
}

/// An approval rule was set, or taken back.
public struct ApprovalRuleChanged: Equatable, Hashable, Sendable {
    /// For what it was set.
    public let scope: ApprovalScope
    /// The rule before; absent: it had none of its own.
    public let before: ApprovalRule?
    /// The rule from now on; absent: none of its own.
    public let after: ApprovalRule?

    public init(
        scope: ApprovalScope,
        before: ApprovalRule? = nil,
        after: ApprovalRule? = nil) {
        self.scope = scope
        self.before = before
        self.after = after
    }
}

/// An approval rule that is set.
public struct ApprovalRuleRow: Equatable, Hashable, Sendable {
    /// For what it is set.
    public let scope: ApprovalScope
    /// The product's name, if it is set for one; absent, too, where that is not in the catalog, and nobody bought it.
    public let productName: String?
    /// The rule.
    public let rule: ApprovalRule

    public init(
        scope: ApprovalScope,
        productName: String? = nil,
        rule: ApprovalRule) {
        self.scope = scope
        self.productName = productName
        self.rule = rule
    }
}

/// Approval rules that are set.
public struct ApprovalRulesPage: Equatable, Hashable, Sendable {
    /// The rules.
    public let rows: [ApprovalRuleRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [ApprovalRuleRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for the approval rules that are set, by whoever may read policies (`P3`): the organization's, then those of products
/// in the order of their ids.
public struct ApprovalRulesQuery: Equatable, Hashable, Sendable {
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// Above a threshold: of the two, whichever is passed. With neither, nothing has to be approved, which makes an
/// exception to the organization's rule.
public struct ApproveAbove: Equatable, Hashable, Sendable {
    /// What it may cost without approval, before tax, one amount a currency; in a currency that is not named, nothing
    /// may. Absent: the amount does not matter.
    public let amounts: [Money]?
    /// How many licenses the subscription may have without approval. Absent: their number does not matter.
    public let licenses: LicenseCount?

    public init(
        amounts: [Money]? = nil,
        licenses: LicenseCount? = nil) {
        self.amounts = amounts
        self.licenses = licenses
    }
}

/// Always.
public struct ApproveAlways: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// They get licenses.
public struct ApproveLicenses: Equatable, Hashable, Sendable {
    /// The subscription of the organization's own whose licenses they get.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// Ask an administrator.
public struct AskAnAdministrator: Equatable, Hashable, Sendable {
    /// What the organization tells its people, and where they can go.
    public let support: Support?

    public init(
        support: Support? = nil) {
        self.support = support
    }
}

/// Assigns licenses of a subscription to people: all of them, or none (`A1`).
public struct AssignLicenses: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Up to 20 people. Who is named twice counts once; who holds a license already keeps it.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

/// That cannot be chosen for the end of a term.
public struct AtEndNotOffered: Equatable, Hashable, Sendable {
    /// What was asked for.
    public let atEnd: AtEnd
    /// What can be chosen.
    public let offered: [AtEnd]

    public init(
        atEnd: AtEnd,
        offered: [AtEnd]) {
        self.atEnd = atEnd
        self.offered = offered
    }
}

/// After everything that had been recorded until the end of this day.
public struct AtEndOfDay: Equatable, Hashable, Sendable {
    /// The day.
    public let day: Day

    public init(
        day: Day) {
        self.day = day
    }
}

/// What happens at the end of a subscription's term was set.
public struct AtEndSet: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// What was to happen before.
    public let before: AtEnd
    /// What happens from now on.
    public let atEnd: AtEnd
    /// The day on which a pause ends.
    public let resumesOn: Day?
    /// What a month of extension costs at the prices of today.
    public let `extension`: PlannedExtension?

    public init(
        subscription: SubscriptionId,
        before: AtEnd,
        atEnd: AtEnd,
        resumesOn: Day? = nil,
        `extension`: PlannedExtension? = nil) {
        self.subscription = subscription
        self.before = before
        self.atEnd = atEnd
        self.resumesOn = resumesOn
        self.`extension` = `extension`
    }
}

/// After everything that had been recorded until this instant, itself included.
public struct AtInstant: Equatable, Hashable, Sendable {
    /// The instant.
    public let at: Timestamp

    public init(
        at: Timestamp) {
        self.at = at
    }
}

/// After the event at this place.
public struct AtSequence: Equatable, Hashable, Sendable {
    /// Its place in the journal.
    public let sequence: JournalSequence

    public init(
        sequence: JournalSequence) {
        self.sequence = sequence
    }
}

/// A field of something that an event changed.
public struct AuditChange: Equatable, Hashable, Sendable {
    /// Whose: the id of a subscription, a billing profile, a request or a policy, the number of an invoice, `settings`, or
    /// for what a rule is set.
    public let entity: String
    /// Which field, called as in JSON; `policy`, `purchaseLimit` or `approvalRule` where one was set.
    public let field: String
    /// What it was; absent: nothing.
    public let before: String?
    /// What it is now; absent: nothing.
    public let after: String?

    public init(
        entity: String,
        field: String,
        before: String? = nil,
        after: String? = nil) {
        self.entity = entity
        self.field = field
        self.before = before
        self.after = after
    }
}

/// Which rows of an audit are wanted; whatever is left out does not filter (`V5`).
public struct AuditFilter: Equatable, Hashable, Sendable {
    /// Only what concerns this subscription, its invoices included.
    public let subscription: SubscriptionId?
    /// Only what this person did, or what concerns them.
    public let person: PersonId?
    /// Only what concerns this product, by its id or one that it had before, or a subscription to it.
    public let product: ProductId?
    /// Only what came after this place in the journal: where the page before ended.
    public let after: JournalSequence?
    /// How many rows at the most; absent: all.
    public let limit: UInt32?

    public init(
        subscription: SubscriptionId? = nil,
        person: PersonId? = nil,
        product: ProductId? = nil,
        after: JournalSequence? = nil,
        limit: UInt32? = nil) {
        self.subscription = subscription
        self.person = person
        self.product = product
        self.after = after
        self.limit = limit
    }
}

/// One event as an audit shows it. The event itself is the journal's record at `sequence`.
public struct AuditRow: Equatable, Hashable, Sendable {
    /// Its place in the journal.
    public let sequence: JournalSequence
    /// When it happened.
    public let at: Timestamp
    /// Who caused it.
    public let actor: Actor
    /// The command it came from; absent for what time brought.
    public let command: CommandId?
    /// What happened: the `type` of the event.
    public let event: EventType
    /// The rule that it follows, such as `S2`.
    public let rule: String
    /// What was different afterwards in what was there before.
    public let changes: [AuditChange]

    public init(
        sequence: JournalSequence,
        at: Timestamp,
        actor: Actor,
        command: CommandId? = nil,
        event: EventType,
        rule: String,
        changes: [AuditChange]) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.event = event
        self.rule = rule
        self.changes = changes
    }
}

/// The auto-claim policies, oldest first.
public struct AutoClaimPoliciesPage: Equatable, Hashable, Sendable {
    /// The policies.
    public let rows: [AutoClaimPolicyRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [AutoClaimPolicyRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for the auto-claim policies, oldest first, by administrators (`O7`).
public struct AutoClaimPoliciesQuery: Equatable, Hashable, Sendable {
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// An auto-claim policy is there no more.
public struct AutoClaimPolicyDeleted: Equatable, Hashable, Sendable {
    /// Its id.
    public let policy: AutoClaimPolicyId

    public init(
        policy: AutoClaimPolicyId) {
        self.policy = policy
    }
}

/// An auto-claim policy.
public struct AutoClaimPolicyRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let policy: AutoClaimPolicyId
    /// Its name.
    public let name: String
    /// Whether licenses are claimed.
    public let status: AutoClaimStatus
    /// The app.
    public let app: AppId
    /// The products whose licenses are claimed, by their present ids, in the order in which they are tried.
    public let products: [ProductId]

    public init(
        policy: AutoClaimPolicyId,
        name: String,
        status: AutoClaimStatus,
        app: AppId,
        products: [ProductId]) {
        self.policy = policy
        self.name = name
        self.status = status
        self.app = app
        self.products = products
    }
}

/// An auto-claim policy is as it says from now on.
public struct AutoClaimPolicySet: Equatable, Hashable, Sendable {
    /// Its id.
    public let policy: AutoClaimPolicyId
    /// Its name.
    public let name: String
    /// Whether licenses are claimed.
    public let status: AutoClaimStatus
    /// The app.
    public let app: AppId
    /// The products whose licenses are claimed, in the order in which they are tried.
    public let products: [ClaimableProduct]

    public init(
        policy: AutoClaimPolicyId,
        name: String,
        status: AutoClaimStatus,
        app: AppId,
        products: [ClaimableProduct]) {
        self.policy = policy
        self.name = name
        self.status = status
        self.app = app
        self.products = products
    }
}

/// Who claimed licenses by signing in, oldest first.
public struct AutoClaimReportPage: Equatable, Hashable, Sendable {
    /// How many claims there were, on all pages together.
    public let claims: UInt32
    /// The claims.
    public let rows: [AutoClaimRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        claims: UInt32,
        rows: [AutoClaimRow],
        next: Cursor? = nil) {
        self.claims = claims
        self.rows = rows
        self.next = next
    }
}

/// Asks who claimed licenses by signing in, oldest first, by administrators (`O7`).
public struct AutoClaimReportQuery: Equatable, Hashable, Sendable {
    /// Over how many days, until now.
    public let span: ReportSpan
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        span: ReportSpan,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.span = span
        self.after = after
        self.limit = limit
    }
}

/// A license that somebody claimed by signing in.
public struct AutoClaimRow: Equatable, Hashable, Sendable {
    /// When.
    public let at: Timestamp
    /// Who.
    public let person: PersonId
    /// Their name; absent where the directory knows them no more.
    public let name: String?
    /// By which policy, which may be deleted since.
    public let policy: AutoClaimPolicyId
    /// The policy's name.
    public let policyName: String
    /// The product's present id.
    public let product: ProductId
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        at: Timestamp,
        person: PersonId,
        name: String? = nil,
        policy: AutoClaimPolicyId,
        policyName: String,
        product: ProductId,
        subscription: SubscriptionId) {
        self.at = at
        self.person = person
        self.name = name
        self.policy = policy
        self.policyName = policyName
        self.product = product
        self.subscription = subscription
    }
}

/// A billing profile has another second payment method, or none. A decline of the one before accelerates dunning no more.
public struct BackupPaymentMethodSet: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The second payment method from now on; absent: none.
    public let paymentMethod: PaymentMethodId?
    /// What it is asked for: every open invoice of which each request was reported, if there was any, and nothing is suspect;
    /// where there is a smallest amount that can be asked, all of them together (`I13`).
    public let charges: [InvoiceCharge]

    public init(
        billingProfile: BillingProfileId,
        paymentMethod: PaymentMethodId? = nil,
        charges: [InvoiceCharge]) {
        self.billingProfile = billingProfile
        self.paymentMethod = paymentMethod
        self.charges = charges
    }
}

/// Where transfers go.
public struct BankAccount: Equatable, Hashable, Sendable {
    /// The IBAN, without spaces.
    public let iban: String
    /// The BIC of the bank.
    public let bic: String?
    /// Whose account it is, where it is not the seller's own.
    public let holder: String?

    public init(
        iban: String,
        bic: String? = nil,
        holder: String? = nil) {
        self.iban = iban
        self.bic = bic
        self.holder = holder
    }
}

/// A price for the subscription, with some licenses included: each one more costs the unit price.
public struct BaseFee: Equatable, Hashable, Sendable {
    /// The price of the subscription for a billing period.
    public let fee: UnitPrice
    /// How many licenses it includes.
    public let included: LicenseCount

    public init(
        fee: UnitPrice,
        included: LicenseCount) {
        self.fee = fee
        self.included = included
    }
}

/// Fewer licenses than are assigned: unassign first.
public struct BelowAssigned: Equatable, Hashable, Sendable {
    /// The total that was asked for.
    public let asked: LicenseCount
    /// How many are assigned.
    public let assigned: LicenseCount

    public init(
        asked: LicenseCount,
        assigned: LicenseCount) {
        self.asked = asked
        self.assigned = assigned
    }
}

/// Whom invoices are made out to.
public struct BillTo: Equatable, Hashable, Sendable {
    /// The name of the company or person: up to 200 characters.
    public let name: String
    /// The address.
    public let address: Address
    /// The tax id as it is printed, where there is one: up to 64 characters.
    public let taxId: String?
    /// Where invoices are sent by e-mail.
    public let email: String?
    /// Who they are to tax offices (`I14`): what reverse charge takes, and every e-invoice says.
    public let taxIdentity: TaxIdentity?
    /// How e-invoices reach them (`I14`).
    public let eInvoices: EInvoiceRouting?

    public init(
        name: String,
        address: Address,
        taxId: String? = nil,
        email: String? = nil,
        taxIdentity: TaxIdentity? = nil,
        eInvoices: EInvoiceRouting? = nil) {
        self.name = name
        self.address = address
        self.taxId = taxId
        self.email = email
        self.taxIdentity = taxIdentity
        self.eInvoices = eInvoices
    }
}

/// What a billing period is charged by, as fixed when it opened: the rates hold for all its lines (`I4`).
public struct BillingPeriod: Equatable, Hashable, Sendable {
    /// Its days.
    public let days: ServicePeriod
    /// The price per license for the whole period.
    public let unitPrice: UnitPrice
    /// How the price depends on how many licenses there are; absent: each costs the unit price (`K6`).
    public let shape: PriceShape?
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`). The price beside it is what is left.
    public let discount: PriceDiscount?
    /// The taxes.
    public let taxRates: [TaxRate]
    /// Whether the price contains them.
    public let prices: PriceTax

    public init(
        days: ServicePeriod,
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        discount: PriceDiscount? = nil,
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.days = days
        self.unitPrice = unitPrice
        self.shape = shape
        self.discount = discount
        self.taxRates = taxRates
        self.prices = prices
    }
}

/// A further billing period of the same term began.
public struct BillingPeriodStarted: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The billing period.
    public let billingPeriod: BillingPeriod
    /// What it costs.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        billingPeriod: BillingPeriod,
        lines: [Line]) {
        self.subscription = subscription
        self.billingPeriod = billingPeriod
        self.lines = lines
    }
}

/// A billing profile was closed. Its payment methods pay for it no more; its invoices stay.
public struct BillingProfileClosed: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Whom the host is asked to refund what was left of its credit balance.
    public let refund: PaymentOrder?

    public init(
        billingProfile: BillingProfileId,
        refund: PaymentOrder? = nil) {
        self.billingProfile = billingProfile
        self.refund = refund
    }
}

/// A billing profile was created.
public struct BillingProfileCreated: Equatable, Hashable, Sendable {
    /// Its id.
    public let billingProfile: BillingProfileId
    /// Its owner.
    public let owner: PersonId
    /// Its name; empty once erased.
    public let name: String
    /// Whom its invoices are made out to; absent once erased.
    public let billTo: BillTo?
    /// Its currency, for ever.
    public let currency: Currency
    /// The payment method that pays.
    public let paymentMethod: PaymentMethodId
    /// A purchase order number.
    public let purchaseOrder: String?
    /// A cost center (`I16`).
    public let costCenter: String?
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery
    /// To whom else they are sent by e-mail (`G10`); none once erased.
    public let recipients: [InvoiceRecipient]
    /// Its taxes.
    public let taxRates: [TaxRate]
    /// Whether prices contain them.
    public let prices: PriceTax

    public init(
        billingProfile: BillingProfileId,
        owner: PersonId,
        name: String,
        billTo: BillTo? = nil,
        currency: Currency,
        paymentMethod: PaymentMethodId,
        purchaseOrder: String? = nil,
        costCenter: String? = nil,
        delivery: InvoiceDelivery,
        recipients: [InvoiceRecipient] = [],
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.billingProfile = billingProfile
        self.owner = owner
        self.name = name
        self.billTo = billTo
        self.currency = currency
        self.paymentMethod = paymentMethod
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
        self.delivery = delivery
        self.recipients = recipients
        self.taxRates = taxRates
        self.prices = prices
    }
}

/// A billing profile was edited.
public struct BillingProfileEdited: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Its name; empty once erased.
    public let name: String
    /// Whom its invoices are made out to; absent once erased.
    public let billTo: BillTo?
    /// A purchase order number.
    public let purchaseOrder: String?
    /// A cost center (`I16`).
    public let costCenter: String?
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery
    /// To whom else they are sent by e-mail (`G10`); none once erased.
    public let recipients: [InvoiceRecipient]

    public init(
        billingProfile: BillingProfileId,
        name: String,
        billTo: BillTo? = nil,
        purchaseOrder: String? = nil,
        costCenter: String? = nil,
        delivery: InvoiceDelivery,
        recipients: [InvoiceRecipient] = []) {
        self.billingProfile = billingProfile
        self.name = name
        self.billTo = billTo
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
        self.delivery = delivery
        self.recipients = recipients
    }
}

/// The billing profile is still needed.
public struct BillingProfileInUse: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// How many of its subscriptions are not deleted.
    public let subscriptions: UInt32
    /// How many lines wait for an invoice.
    public let pendingLines: UInt32
    /// How many of its invoices are to be paid, unless they are together too little to be asked for (`I13`).
    public let openInvoices: UInt32

    public init(
        billingProfile: BillingProfileId,
        subscriptions: UInt32,
        pendingLines: UInt32,
        openInvoices: UInt32) {
        self.billingProfile = billingProfile
        self.subscriptions = subscriptions
        self.pendingLines = pendingLines
        self.openInvoices = openInvoices
    }
}

/// A billing profile.
public struct BillingProfileRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let billingProfile: BillingProfileId
    /// Its name.
    public let name: String
    /// Its owner.
    public let owner: PersonId
    /// The actor's role on it.
    public let role: ProfileRole
    /// Whom its invoices are made out to; absent once erased.
    public let billTo: BillTo?
    /// What a register says of their VAT id (`I14`).
    public let vatIdStatus: VatIdStatus
    /// When it was asked; absent: nobody asked it yet.
    public let vatIdCheckedAt: Timestamp?
    /// Its currency.
    public let currency: Currency
    /// The purchase order number.
    public let purchaseOrder: String?
    /// The cost center (`I16`).
    public let costCenter: String?
    /// What is known of order numbers that have a limit, by number (`I16`).
    public let orderLimits: [OrderLimitRow]
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery
    /// To whom else they are sent by e-mail, where they are (`G10`).
    public let recipients: [InvoiceRecipient]
    /// Its credit balance, used by the next invoice.
    public let balance: Money
    /// The payment method that pays; absent once it is closed (`G7`).
    public let paymentMethod: PaymentMethodRow?
    /// The second one, which is asked where the first cannot be charged, or fails (`G8`).
    public let backupPaymentMethod: PaymentMethodRow?

    public init(
        billingProfile: BillingProfileId,
        name: String,
        owner: PersonId,
        role: ProfileRole,
        billTo: BillTo? = nil,
        vatIdStatus: VatIdStatus = .unchecked,
        vatIdCheckedAt: Timestamp? = nil,
        currency: Currency,
        purchaseOrder: String? = nil,
        costCenter: String? = nil,
        orderLimits: [OrderLimitRow] = [],
        delivery: InvoiceDelivery,
        recipients: [InvoiceRecipient] = [],
        balance: Money,
        paymentMethod: PaymentMethodRow? = nil,
        backupPaymentMethod: PaymentMethodRow? = nil) {
        self.billingProfile = billingProfile
        self.name = name
        self.owner = owner
        self.role = role
        self.billTo = billTo
        self.vatIdStatus = vatIdStatus
        self.vatIdCheckedAt = vatIdCheckedAt
        self.currency = currency
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
        self.orderLimits = orderLimits
        self.delivery = delivery
        self.recipients = recipients
        self.balance = balance
        self.paymentMethod = paymentMethod
        self.backupPaymentMethod = backupPaymentMethod
    }
}

/// A person's role on a billing profile changed.
public struct BillingProfileShared: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Who.
    public let person: PersonId
    /// The role; absent: none any more.
    public let role: ProfileRole?

    public init(
        billingProfile: BillingProfileId,
        person: PersonId,
        role: ProfileRole? = nil) {
        self.billingProfile = billingProfile
        self.person = person
        self.role = role
    }
}

/// The billing profiles on which the actor has a role.
public struct BillingProfilesPage: Equatable, Hashable, Sendable {
    /// The billing profiles.
    public let rows: [BillingProfileRow]

    public init(
        rows: [BillingProfileRow]) {
        self.rows = rows
    }
}

/// Asks for the billing profiles on which the actor has a role, oldest first.
public struct BillingProfilesQuery: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Cancels a subscription, with a reason (`C1`).
public struct CancelSubscription: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why.
    public let reason: CancelReason
    /// What the person wants to add: up to 1,000 characters.
    public let feedback: String?
    /// When it is to end.
    public let mode: CancelMode
    /// The quote it was decided on: then it credits exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        reason: CancelReason,
        feedback: String? = nil,
        mode: CancelMode = .now,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.reason = reason
        self.feedback = feedback
        self.mode = mode
        self.quote = quote
    }
}

/// The window has closed: it can end with its term instead.
public struct CancellationClosed: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it would end.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// What is known of a card: a token, never the number (`G2`).
public struct Card: Equatable, Hashable, Sendable {
    /// The payment provider's token for it.
    public let token: String
    /// The brand, such as `visa`: up to 40 characters.
    public let brand: String
    /// The last four digits of its number.
    public let lastFour: String
    /// The month at whose end it expires.
    public let expires: CardExpiry
    /// The name on it: up to 100 characters; absent once erased.
    public let holder: String?
    /// Its billing address; absent once erased.
    public let address: Address?
    /// The country that issued it.
    public let country: Country

    public init(
        token: String,
        brand: String,
        lastFour: String,
        expires: CardExpiry,
        holder: String? = nil,
        address: Address? = nil,
        country: Country) {
        self.token = token
        self.brand = brand
        self.lastFour = lastFour
        self.expires = expires
        self.holder = holder
        self.address = address
        self.country = country
    }
}

/// A card has expired: it could never be charged.
public struct CardExpired: Equatable, Hashable, Sendable {
    /// Which field of the command says when.
    public let field: String
    /// The month at whose end it expired.
    public let expires: CardExpiry

    public init(
        field: String,
        expires: CardExpiry) {
        self.field = field
        self.expires = expires
    }
}

/// A card of a billing profile will have expired when the next charge comes (`G6`). It is told 30 days ahead, or as
/// soon as it is known, once for each card and day of charge.
public struct CardExpiring: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Its payment method.
    public let paymentMethod: PaymentMethodId
    /// Whether that is its second, which is asked where the first fails (`G8`).
    public let backup: Bool
    /// The month at whose end the card expires.
    public let expires: CardExpiry
    /// The day of the charge that it cannot pay.
    public let chargeOn: Day

    public init(
        billingProfile: BillingProfileId,
        paymentMethod: PaymentMethodId,
        backup: Bool = false,
        expires: CardExpiry,
        chargeOn: Day) {
        self.billingProfile = billingProfile
        self.paymentMethod = paymentMethod
        self.backup = backup
        self.expires = expires
        self.chargeOn = chargeOn
    }
}

/// The month at whose end a card expires.
public struct CardExpiry: Equatable, Hashable, Sendable {
    /// The year, such as 2028; 2000 to 2999.
    public let year: UInt16
    /// The month, 1 to 12.
    public let month: UInt8

    public init(
        year: UInt16,
        month: UInt8) {
        self.year = year
        self.month = month
    }
}

/// The issuer changed something on a card. It is charged as it is now, and a decline of before accelerates dunning no more.
public struct CardUpdated: Equatable, Hashable, Sendable {
    /// The payment method.
    public let paymentMethod: PaymentMethodId
    /// The month at whose end it expires.
    public let expires: CardExpiry
    /// The last four digits of its number.
    public let lastFour: String
    /// The payment provider's token for it.
    public let token: String
    /// What it is asked for: every open invoice of the billing profiles that it pays for, unless somebody pays it just now, or,
    /// where it is the second of a profile, a request for it was not reported (`G8`); where there is a smallest amount that can
    /// be asked, all of a profile together (`I13`). None where it cannot be charged.
    public let charges: [InvoiceCharge]

    public init(
        paymentMethod: PaymentMethodId,
        expires: CardExpiry,
        lastFour: String,
        token: String,
        charges: [InvoiceCharge]) {
        self.paymentMethod = paymentMethod
        self.expires = expires
        self.lastFour = lastFour
        self.token = token
        self.charges = charges
    }
}

/// Everything that can be bought, and where the program as a whole is closed.
public struct CatalogData: Equatable, Hashable, Sendable {
    /// What holds for every product.
    public let program: Program
    /// The products.
    public let products: [Product]
    /// What is taken off their prices for a while (`K7`).
    public let promotions: [Promotion]

    public init(
        program: Program,
        products: [Product],
        promotions: [Promotion] = []) {
        self.program = program
        self.products = products
        self.promotions = promotions
    }
}

/// Sets how many licenses a subscription has, now: 100 and five more is 105 (`S1`).
public struct ChangeLicenses: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The total that it is to have.
    public let licenses: LicenseCount
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        licenses: LicenseCount,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.licenses = licenses
        self.quote = quote
    }
}

/// Moves a subscription to another plan: another offer of its product, or one of another product (`U1`). Everybody who holds
/// a license has the new product at once.
public struct ChangePlan: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product, by its id or one that it had before; absent: the present one.
    public let product: ProductId?
    /// The offer of it.
    public let offer: OfferId
    /// How many licenses it is to have; absent: as many as it has.
    public let licenses: LicenseCount?
    /// When.
    public let mode: PlanChangeMode
    /// Who moves, with a license each, to a subscription of their own (`U5`); nobody named: everybody, with the subscription.
    public let people: [PersonId]
    /// The promotion that it names, which replaces the one that the subscription has; absent: that goes on, where it is for the
    /// plan, or else of those that count by themselves the cheapest is redeemed (`K7`).
    public let promotion: PromotionClaim?
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        product: ProductId? = nil,
        offer: OfferId,
        licenses: LicenseCount? = nil,
        mode: PlanChangeMode = .now,
        people: [PersonId] = [],
        promotion: PromotionClaim? = nil,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.product = product
        self.offer = offer
        self.licenses = licenses
        self.mode = mode
        self.people = people
        self.promotion = promotion
        self.quote = quote
    }
}

/// Tells that a product has another id from now on, by `system` (`K1`). If the new id meant a product of its own until
/// then, as the catalog had it already and somebody bought, the two are one.
public struct ChangeProductId: Equatable, Hashable, Sendable {
    /// The id that it had.
    public let from: ProductId
    /// The id that it has now.
    public let to: ProductId

    public init(
        from: ProductId,
        to: ProductId) {
        self.from = from
        self.to = to
    }
}

/// Replaces the organization's settings, by `system` or a global admin (`O6`). They count from then on.
public struct ChangeSettings: Equatable, Hashable, Sendable {
    /// All the settings, as they are to be.
    public let settings: Settings

    public init(
        settings: Settings) {
        self.settings = settings
    }
}

/// The pending lines of a billing profile came to nothing, so that there is nothing to invoice (`I5`).
public struct ChangesNetted: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// Ask money of a card, and report what became of it. A later request for an invoice takes the place of an earlier one.
public struct ChargeCard: Equatable, Hashable, Sendable {
    /// The invoice that it pays.
    public let invoice: InvoiceNumber
    /// The card, and how much.
    public let order: PaymentOrder

    public init(
        invoice: InvoiceNumber,
        order: PaymentOrder) {
        self.invoice = invoice
        self.order = order
    }
}

/// Which event brought a line of an invoice.
public struct ChargeExplanation: Equatable, Hashable, Sendable {
    /// The line.
    public let line: Line
    /// The place of the invoice in the journal.
    public let invoiced: JournalSequence
    /// The place of the event with which the line arose.
    public let arose: JournalSequence
    /// When it arose.
    public let at: Timestamp
    /// Who caused it.
    public let actor: Actor
    /// The command it came from; absent for what time brought.
    public let command: CommandId?
    /// What happened: the `type` of the event.
    public let event: EventType
    /// The rule that it follows, such as `S2`.
    public let rule: String

    public init(
        line: Line,
        invoiced: JournalSequence,
        arose: JournalSequence,
        at: Timestamp,
        actor: Actor,
        command: CommandId? = nil,
        event: EventType,
        rule: String) {
        self.line = line
        self.invoiced = invoiced
        self.arose = arose
        self.at = at
        self.actor = actor
        self.command = command
        self.event = event
        self.rule = rule
    }
}

/// The payer's bank took money back.
public struct ChargedBack: Equatable, Hashable, Sendable {
    /// How much, apart from what other reports told.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

/// One rule, and what it found.
public struct Check: Equatable, Hashable, Sendable {
    /// Whether the rule lets it pass.
    public let verdict: Verdict
    /// What the rule looked at.
    public let finding: Finding

    public init(
        verdict: Verdict,
        finding: Finding) {
        self.verdict = verdict
        self.finding = finding
    }
}

/// A product of an auto-claim policy.
public struct ClaimableProduct: Equatable, Hashable, Sendable {
    /// Its id.
    public let product: ProductId
    /// Ids that it had before: they still mean it (`K1`).
    public let formerIds: [ProductId]

    public init(
        product: ProductId,
        formerIds: [ProductId]) {
        self.product = product
        self.formerIds = formerIds
    }
}

/// The report of a clearance was counted already, and said something else.
public struct ClearanceContradicts: Equatable, Hashable, Sendable {
    /// The invoice that it names now.
    public let invoice: InvoiceNumber
    /// The report; absent: none is named.
    public let report: ReportId?

    public init(
        invoice: InvoiceNumber,
        report: ReportId? = nil) {
        self.invoice = invoice
        self.report = report
    }
}

/// An invoice is cleared.
public struct ClearanceGranted: Equatable, Hashable, Sendable {
    /// The number that the exchange system gave it.
    public let number: ClearanceNumber

    public init(
        number: ClearanceNumber) {
        self.number = number
    }
}

/// An invoice was rejected.
public struct ClearanceRefused: Equatable, Hashable, Sendable {
    /// The code of the reason, where it has one.
    public let code: RejectionCode?
    /// The reason, in the exchange system's words: up to 1,000 characters. Empty once erased.
    public let reason: String

    public init(
        code: RejectionCode? = nil,
        reason: String) {
        self.code = code
        self.reason = reason
    }
}

/// Closes a billing profile, by its owner (`G7`): for ever, it pays for nothing any more. What is open and too little to be
/// asked for is written off (`I13`).
public struct CloseBillingProfile: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// The billing profile is closed.
public struct ClosedBillingProfile: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// The command's id was used for another command.
public struct CommandConflict: Equatable, Hashable, Sendable {
    /// The id.
    public let command: CommandId
    /// The digest of the command that was carried out under it.
    public let first: Digest

    public init(
        command: CommandId,
        first: Digest) {
        self.command = command
        self.first = first
    }
}

/// The command's id was used long ago, and what it created is there.
public struct CommandIdUsed: Equatable, Hashable, Sendable {
    /// The id.
    public let command: CommandId

    public init(
        command: CommandId) {
        self.command = command
    }
}

/// The command that an event came from (`B6`).
public struct CommandStamp: Equatable, Hashable, Sendable {
    /// Its id.
    public let id: CommandId
    /// A digest over actor and command.
    public let digest: Digest

    public init(
        id: CommandId,
        digest: Digest) {
        self.id = id
        self.digest = digest
    }
}

/// Confirms a purchase request that costs more by now, by whoever asked (`P7`).
public struct ConfirmPurchaseRequest: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// What it costs today, taxes included.
    public let total: Money

    public init(
        request: PurchaseRequestId,
        total: Money) {
        self.request = request
        self.total = total
    }
}

/// Who gives a command, when, and under which id.
public struct Context: Equatable, Hashable, Sendable {
    /// The command's id, chosen by the host: the same id twice counts once (`B6`).
    public let id: CommandId
    /// Who acts.
    public let actor: Actor
    /// When.
    public let at: Timestamp

    public init(
        id: CommandId,
        actor: Actor,
        at: Timestamp) {
        self.id = id
        self.actor = actor
        self.at = at
    }
}

/// What a trial becomes at its end.
public struct ConversionRow: Equatable, Hashable, Sendable {
    /// How many licenses are paid for then.
    public let licenses: LicenseCount
    /// The price per license and billing period, fixed when the trial began.
    public let unitPrice: UnitPrice
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    public let discount: PriceDiscount?

    public init(
        licenses: LicenseCount,
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        discount: PriceDiscount? = nil) {
        self.licenses = licenses
        self.unitPrice = unitPrice
        self.shape = shape
        self.discount = discount
    }
}

/// Buys what is on trial, before the trial ends (`B4`). The subscription and its people stay.
public struct ConvertTrial: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// What is bought, at the price of today; absent: what the trial becomes at its end, at the price that was fixed when
    /// it started. A trial that was canceled, or needs no payment method, becomes nothing: then it has to be named.
    public let purchase: TrialPurchase?
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        purchase: TrialPurchase? = nil,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.purchase = purchase
        self.quote = quote
    }
}

/// A country in which something is not sold.
public struct CountryClosure: Equatable, Hashable, Sendable {
    /// The country.
    public let country: Country
    /// The first day on which it is closed; absent: from the start.
    public let from: Day?

    public init(
        country: Country,
        from: Day? = nil) {
        self.country = country
        self.from = from
    }
}

/// The currency of a country.
public struct CountryCurrency: Equatable, Hashable, Sendable {
    /// The country.
    public let country: Country
    /// Its currency.
    public let currency: Currency

    public init(
        country: Country,
        currency: Currency) {
        self.country = country
        self.currency = currency
    }
}

/// The organization's country.
public struct CountryFinding: Equatable, Hashable, Sendable {
    /// The country.
    public let country: Country

    public init(
        country: Country) {
        self.country = country
    }
}

/// Creates the organization: the first command of every journal, by `system` (`O6`).
public struct CreateOrganization: Equatable, Hashable, Sendable {
    /// Its id.
    public let organization: OrganizationId
    /// Its name.
    public let name: String
    /// What kind of organization it is.
    public let kind: OrganizationKind
    /// Where it is.
    public let country: Country
    /// Whether it has a purchase agreement already.
    public let hasAgreement: Bool
    /// Its settings.
    public let settings: Settings

    public init(
        organization: OrganizationId,
        name: String,
        kind: OrganizationKind,
        country: Country,
        hasAgreement: Bool = false,
        settings: Settings = Settings()) {
        self.organization = organization
        self.name = name
        self.kind = kind
        self.country = country
        self.hasAgreement = hasAgreement
        self.settings = settings
    }
}

/// A credit reduced what is outstanding on the invoice that had charged it; the document does not change (`I5`).
public struct CreditAllocated: Equatable, Hashable, Sendable {
    /// The subscription whose credit it is.
    public let subscription: SubscriptionId
    /// The billing period that it credits.
    public let billingPeriod: ServicePeriod
    /// The invoice.
    public let invoice: InvoiceNumber
    /// By how much less is outstanding on it.
    public let amount: Money

    public init(
        subscription: SubscriptionId,
        billingPeriod: ServicePeriod,
        invoice: InvoiceNumber,
        amount: Money) {
        self.subscription = subscription
        self.billingPeriod = billingPeriod
        self.invoice = invoice
        self.amount = amount
    }
}

/// Amounts are in another currency than the unit price.
public struct CurrenciesMixed: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Amounts of two currencies never meet.
public struct CurrencyDiffers: Equatable, Hashable, Sendable {
    /// The currency there is.
    public let expected: Currency
    /// The currency that came.
    public let found: Currency

    public init(
        expected: Currency,
        found: Currency) {
        self.expected = expected
        self.found = found
    }
}

/// Approves or declines people of a license request, by a global, license or user admin (`Q1`): all that are named,
/// or none.
public struct DecideLicenseRequest: Equatable, Hashable, Sendable {
    /// The request.
    public let request: LicenseRequestId
    /// For whom it is decided: people who wait in it.
    public let people: [PersonId]
    /// Yes or no.
    public let decision: LicenseDecision
    /// What to tell them, up to 1,000 characters.
    public let message: String?

    public init(
        request: LicenseRequestId,
        people: [PersonId],
        decision: LicenseDecision,
        message: String? = nil) {
        self.request = request
        self.people = people
        self.decision = decision
        self.message = message
    }
}

/// Approves or declines a purchase request, by a global or billing admin, nobody their own (`P7`). Approval asks every
/// rule again, and buys it for whoever asked; where a rule fails, the request stays open.
public struct DecidePurchaseRequest: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// The decision.
    public let decision: RequestDecision
    /// A word to whoever asked: up to 1,000 characters.
    public let message: String?
    /// The quote on which it is approved: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        request: PurchaseRequestId,
        decision: RequestDecision,
        message: String? = nil,
        quote: QuoteReference? = nil) {
        self.request = request
        self.decision = decision
        self.message = message
        self.quote = quote
    }
}

/// No.
public struct DeclineHandOver: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// They do not.
public struct DeclineLicenses: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Whatever has no value of its own.
public struct DefaultPolicy: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Deletes an auto-claim policy, by a global, license or user admin; licenses that were claimed stay (`Q3`).
public struct DeleteAutoClaimPolicy: Equatable, Hashable, Sendable {
    /// The policy.
    public let policy: AutoClaimPolicyId

    public init(
        policy: AutoClaimPolicyId) {
        self.policy = policy
    }
}

/// Deletes a payment method of the actor's own: one that pays for no billing profile, or that is replaced there (`G5`).
public struct DeletePaymentMethod: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId
    /// What pays from now on where it paid.
    public let replacement: Replacement?
    /// The quote it was decided on: then exactly that is asked of the replacement, or it is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        paymentMethod: PaymentMethodId,
        replacement: Replacement? = nil,
        quote: QuoteReference? = nil) {
        self.paymentMethod = paymentMethod
        self.replacement = replacement
        self.quote = quote
    }
}

/// The price is not the list price less what a promotion takes off it (`K7`).
public struct DiscountDiffers: Equatable, Hashable, Sendable {
    /// What the unit price comes to.
    public let expected: UnitPrice
    /// The unit price of the line.
    public let found: UnitPrice

    public init(
        expected: UnitPrice,
        found: UnitPrice) {
        self.expected = expected
        self.found = found
    }
}

/// What a dispute had taken back has come again.
public struct DisputeWon: Equatable, Hashable, Sendable {
    /// How much.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

/// What follows when an invoice is not paid: days are counted from its due date (`I8`).
public struct DunningSettings: Equatable, Hashable, Sendable {
    /// The days on which the payer is reminded and the card is tried again, in rising order.
    public let reminderDays: [UInt32]
    /// The day on which the subscriptions on the invoice are disabled.
    public let disableDay: UInt32
    /// The same after fraud, or a decline that trying again cannot help.
    public let hopelessDisableDay: UInt32
    /// The same after a chargeback, counted from the day of the chargeback.
    public let chargebackDisableDay: UInt32
    /// For how many days a subscription stays disabled before it is deleted; the debt stays.
    public let disabledDays: UInt32
    /// Whether an invoice that is issued from now on is not past due, nor dunned, until it is cleared: where that is
    /// after its due date, days are counted from the clearance. What waits goes on as soon as this is off (`I17`).
    public let waitsForClearance: Bool

    public init(
        reminderDays: [UInt32] = [1, 3, 7, 14, 21],
        disableDay: UInt32 = 30,
        hopelessDisableDay: UInt32 = 2,
        chargebackDisableDay: UInt32 = 1,
        disabledDays: UInt32 = 90,
        waitsForClearance: Bool = false) {
        self.reminderDays = reminderDays
        self.disableDay = disableDay
        self.hopelessDisableDay = hopelessDisableDay
        self.chargebackDisableDay = chargebackDisableDay
        self.disabledDays = disabledDays
        self.waitsForClearance = waitsForClearance
    }
}

/// The dunning of an unpaid invoice went a step on (`I8`).
public struct DunningStep: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// What was done.
    public let action: DunningAction
    /// What is still to be paid.
    public let outstanding: Money
    /// Whom the host is asked to charge again; absent where no card can be charged, while somebody pays, where another
    /// invoice's step just asked for it too (`I13`), and with the last step.
    public let charge: PaymentOrder?
    /// Until when a payment is awaited that somebody asked for (`I12`), where that is why no card is charged.
    public let inProgressUntil: Timestamp?

    public init(
        invoice: InvoiceNumber,
        action: DunningAction,
        outstanding: Money,
        charge: PaymentOrder? = nil,
        inProgressUntil: Timestamp? = nil) {
        self.invoice = invoice
        self.action = action
        self.outstanding = outstanding
        self.charge = charge
        self.inProgressUntil = inProgressUntil
    }
}

/// How e-invoices reach a buyer (`I14`).
public struct EInvoiceRouting: Equatable, Hashable, Sendable {
    /// The electronic address, with its scheme: on the Peppol network, such as `9930` with a German VAT id.
    public let electronicAddress: SchemedId?
    /// What the buyer routes invoices by, such as a German Leitweg-ID: up to 100 characters. A purchase order number is another
    /// thing.
    public let buyerReference: String?
    /// In Italy: the recipient code of the exchange system, of six or seven characters.
    public let recipientCode: String?
    /// In Italy: the certified e-mail address (PEC), where there is no recipient code.
    public let certifiedEmail: String?

    public init(
        electronicAddress: SchemedId? = nil,
        buyerReference: String? = nil,
        recipientCode: String? = nil,
        certifiedEmail: String? = nil) {
        self.electronicAddress = electronicAddress
        self.buyerReference = buyerReference
        self.recipientCode = recipientCode
        self.certifiedEmail = certifiedEmail
    }
}

/// Edits a billing profile, by its owner or a contributor (`G1`). Invoices already issued stay as they are.
public struct EditBillingProfile: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Its name, as it is to be: up to 100 characters.
    public let name: String
    /// Whom its invoices are made out to from now on.
    public let billTo: BillTo
    /// The purchase order number from now on, up to 50 characters; absent: none.
    public let purchaseOrder: String?
    /// The cost center from now on, up to 50 characters; absent: none (`I16`).
    public let costCenter: String?
    /// Whether invoices are sent by e-mail from now on.
    public let delivery: InvoiceDelivery
    /// To whom else they are sent by e-mail from now on, where they are: up to 10 addresses (`G10`).
    public let recipients: [InvoiceRecipient]

    public init(
        billingProfile: BillingProfileId,
        name: String,
        billTo: BillTo,
        purchaseOrder: String? = nil,
        costCenter: String? = nil,
        delivery: InvoiceDelivery = .portal,
        recipients: [InvoiceRecipient] = []) {
        self.billingProfile = billingProfile
        self.name = name
        self.billTo = billTo
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
        self.delivery = delivery
        self.recipients = recipients
    }
}

/// Edits a card of the actor's own: its number cannot change (`G3`), and it cannot have expired (`G4`).
public struct EditPaymentMethod: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId
    /// The month at whose end it expires, as it is to be.
    public let expires: CardExpiry
    /// The name on it, as it is to be: up to 100 characters.
    public let holder: String?
    /// Its billing address, as it is to be.
    public let address: Address?
    /// Whether the payment provider confirms that the security code was checked.
    public let securityCode: SecurityCode

    public init(
        paymentMethod: PaymentMethodId,
        expires: CardExpiry,
        holder: String? = nil,
        address: Address? = nil,
        securityCode: SecurityCode) {
        self.paymentMethod = paymentMethod
        self.expires = expires
        self.holder = holder
        self.address = address
        self.securityCode = securityCode
    }
}

/// Something that the host must do, once. Delivery is at least once: the id is the idempotency key.
public struct EffectOrder: Equatable, Hashable, Sendable {
    /// Its id, the same on every machine and whenever it is asked for: organization, place of the event in the journal,
    /// kind and subject, such as `0a6dd2ac-…:15:charge_card:2026-000007`.
    public let id: EffectId
    /// What to do.
    public let effect: Effect

    public init(
        id: EffectId,
        effect: Effect) {
        self.id = id
        self.effect = effect
    }
}

/// Whether a person may buy a product, or start its trial, and every rule that says so (`P5`).
public struct Eligibility: Equatable, Hashable, Sendable {
    /// The product, by its present id.
    public let product: ProductId
    /// What was asked about.
    public let intent: Intent
    /// What follows from the checks.
    public let outcome: EligibilityOutcome
    /// Every rule, in order, passed or failed.
    public let checks: [Check]
    /// What the person can do instead, where the answer is no (`P8`).
    public let instead: [Alternative]
    /// The subscriptions to this product that they have already, the newest first, twenty at the most. No rule asks for
    /// them: who has one may buy another.
    public let alreadyBought: [AlreadyBought]

    public init(
        product: ProductId,
        intent: Intent,
        outcome: EligibilityOutcome,
        checks: [Check],
        instead: [Alternative],
        alreadyBought: [AlreadyBought] = []) {
        self.product = product
        self.intent = intent
        self.outcome = outcome
        self.checks = checks
        self.instead = instead
        self.alreadyBought = alreadyBought
    }
}

/// Whether the actor may.
public struct EligibilityAnswer: Equatable, Hashable, Sendable {
    /// Every rule, and what follows from them.
    public let eligibility: Eligibility

    public init(
        eligibility: Eligibility) {
        self.eligibility = eligibility
    }
}

/// Asks whether the actor may buy a product, or start its trial, and every rule that says so (`P5`).
public struct EligibilityQuery: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// What they would do.
    public let intent: Intent
    /// How many licenses they would pay for; absent: one.
    public let licenses: LicenseCount?

    public init(
        product: ProductId,
        intent: Intent = .purchase,
        licenses: LicenseCount? = nil) {
        self.product = product
        self.intent = intent
        self.licenses = licenses
    }
}

/// An end was announced ahead of its day.
public struct EndingAnnounced: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// What will happen.
    public let ending: Ending
    /// On which day.
    public let on: Day

    public init(
        subscription: SubscriptionId,
        ending: Ending,
        on: Day) {
        self.subscription = subscription
        self.ending = ending
        self.on = on
    }
}

/// Every billing profile that a payment method pays for.
public struct EveryProfile: Equatable, Hashable, Sendable {
    /// The payment method that pays now.
    public let paymentMethod: PaymentMethodId

    public init(
        paymentMethod: PaymentMethodId) {
        self.paymentMethod = paymentMethod
    }
}

/// More people hold licenses than are paid for: they keep them for a while. It is told when that begins, and once more
/// ahead of its end.
public struct ExcessLicensesAnnounced: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many licenses are paid for.
    public let licenses: LicenseCount
    /// How many are assigned.
    public let assigned: LicenseCount
    /// The day on which those assigned last are released, as far as they are too many then.
    public let releasedOn: Day

    public init(
        subscription: SubscriptionId,
        licenses: LicenseCount,
        assigned: LicenseCount,
        releasedOn: Day) {
        self.subscription = subscription
        self.licenses = licenses
        self.assigned = assigned
        self.releasedOn = releasedOn
    }
}

/// Licenses that were not paid for any more were released: those assigned last.
public struct ExcessLicensesReleased: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who lost theirs, the last assigned first.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

/// What came of a command, and of the time that had passed before it.
public struct Execution: Equatable, Hashable, Sendable {
    /// What fell due until the command: it stays, and is to be appended, whatever the outcome (`T1`).
    public let due: [Recorded]
    /// What came of the command itself.
    public let outcome: Outcome
    /// What the host must do because of everything that is recorded here, in order (`H3`): once it is appended.
    public let effects: [EffectOrder]

    public init(
        due: [Recorded],
        outcome: Outcome,
        effects: [EffectOrder]) {
        self.due = due
        self.outcome = outcome
        self.effects = effects
    }
}

/// A payment method that is there.
public struct ExistingMethod: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId

    public init(
        paymentMethod: PaymentMethodId) {
        self.paymentMethod = paymentMethod
    }
}

/// A billing profile that exists.
public struct ExistingProfile: Equatable, Hashable, Sendable {
    /// Its id.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// An invoice that will be issued.
public struct ExpectedCharge: Equatable, Hashable, Sendable {
    /// The billing profile that pays.
    public let billingProfile: BillingProfileId
    /// The subscription whose billing period it opens; absent for the changes of a month.
    public let subscription: SubscriptionId?
    /// Its total, taxes included; negative for a credit note. Whoever has no role on the billing profile sees what their
    /// own lines come to.
    public let total: Money
    /// What of it is to be paid, after the credit balance, which only a role on the billing profile lets one see.
    public let amountDue: Money
    /// Until when it is to be paid.
    public let due: Day

    public init(
        billingProfile: BillingProfileId,
        subscription: SubscriptionId? = nil,
        total: Money,
        amountDue: Money,
        due: Day) {
        self.billingProfile = billingProfile
        self.subscription = subscription
        self.total = total
        self.amountDue = amountDue
        self.due = due
    }
}

/// A subscription that will get another status.
public struct ExpectedStatus: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The status.
    public let status: SubscriptionStatus

    public init(
        subscription: SubscriptionId,
        status: SubscriptionStatus) {
        self.subscription = subscription
        self.status = status
    }
}

/// Lets a trial go on for 30 days more, once, in its last 15 days (`B4`).
public struct ExtendTrial: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// There is no price at which it could be extended.
public struct ExtensionImpossible: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which its term ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// The figures are too large for any invoice.
public struct FiguresTooLarge: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// For some billing periods: the one that the term opens with counts as one, however short it is.
public struct ForBillingPeriods: Equatable, Hashable, Sendable {
    /// How many: one or more.
    public let count: UInt32

    public init(
        count: UInt32) {
        self.count = count
    }
}

/// As long as the subscription lasts: a renewal takes the list price of that day less what it takes off.
public struct ForEver: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// To the end of the first paid term.
public struct ForTheTerm: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// What comes, in order of time.
public struct ForecastPage: Equatable, Hashable, Sendable {
    /// What comes.
    public let rows: [ForecastRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [ForecastRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks what comes if nobody does anything, up to a day: for the actor's own subscriptions and billing profiles, for one
/// subscription, or, by whoever sees the admin view, for those that somebody, or everybody, bought (`V4`).
///
/// What comes depends on all that came before it, so every page lives through the time before it again: a large page costs no
/// more than its last row. What it comes to month by month [`ForecastTotalsQuery`](crate::ForecastTotalsQuery) tells at once.
public struct ForecastQuery: Equatable, Hashable, Sendable {
    /// The last day, at most five years from now.
    public let to: Day
    /// Whether the payments that are asked for from now on succeed.
    public let payments: ExpectedPayments
    /// Only this subscription.
    public let subscription: SubscriptionId?
    /// Who bought the subscriptions; absent: the actor.
    public let purchaser: PersonId?
    /// Of everybody's, the organization's own among them, whoever bought them.
    public let everyone: Bool
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 10,000; absent: 1,000.
    public let limit: UInt32?

    public init(
        to: Day,
        payments: ExpectedPayments = .succeed,
        subscription: SubscriptionId? = nil,
        purchaser: PersonId? = nil,
        everyone: Bool = false,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.to = to
        self.payments = payments
        self.subscription = subscription
        self.purchaser = purchaser
        self.everyone = everyone
        self.after = after
        self.limit = limit
    }
}

/// Something that comes.
public struct ForecastRow: Equatable, Hashable, Sendable {
    /// On which day.
    public let on: Day
    /// What.
    public let what: Expected

    public init(
        on: Day,
        what: Expected) {
        self.on = on
        self.what = what
    }
}

/// What is charged in a month.
public struct ForecastTotal: Equatable, Hashable, Sendable {
    /// Its first day.
    public let month: Day
    /// How many invoices and credit notes.
    public let documents: UInt32
    /// What they come to, taxes included.
    public let total: Money
    /// What of it is to be paid, after credit balances.
    public let amountDue: Money

    public init(
        month: Day,
        documents: UInt32,
        total: Money,
        amountDue: Money) {
        self.month = month
        self.documents = documents
        self.total = total
        self.amountDue = amountDue
    }
}

/// What is charged month by month, the earliest first; a month in which nothing is charged is left out.
public struct ForecastTotals: Equatable, Hashable, Sendable {
    /// The months, one row a currency.
    public let rows: [ForecastTotal]

    public init(
        rows: [ForecastTotal]) {
        self.rows = rows
    }
}

/// Asks what is charged in each month up to a day, if nobody does anything: of the same as a
/// [`ForecastQuery`](crate::ForecastQuery). It costs as much as all the rows of that, and is no longer than its months.
public struct ForecastTotalsQuery: Equatable, Hashable, Sendable {
    /// The last day, at most five years from now.
    public let to: Day
    /// Whether the payments that are asked for from now on succeed.
    public let payments: ExpectedPayments
    /// Only this subscription.
    public let subscription: SubscriptionId?
    /// Who bought the subscriptions; absent: the actor.
    public let purchaser: PersonId?
    /// Of everybody's, the organization's own among them, whoever bought them.
    public let everyone: Bool

    public init(
        to: Day,
        payments: ExpectedPayments = .succeed,
        subscription: SubscriptionId? = nil,
        purchaser: PersonId? = nil,
        everyone: Bool = false) {
        self.to = to
        self.payments = payments
        self.subscription = subscription
        self.purchaser = purchaser
        self.everyone = everyone
    }
}

/// A person that a search found.
public struct FoundPerson: Equatable, Hashable, Sendable {
    /// Who it is.
    public let person: PersonId
    /// The display name.
    public let name: String
    /// The e-mail address.
    public let email: String
    /// Whether a license can be assigned to the person (`A2`).
    public let assignable: Assignable

    public init(
        person: PersonId,
        name: String,
        email: String,
        assignable: Assignable) {
        self.person = person
        self.name = name
        self.email = email
        self.assignable = assignable
    }
}

/// Each license costs what the tier says that it falls in.
public struct GraduatedPricing: Equatable, Hashable, Sendable {
    /// The tiers behind the first, which has the unit price: in order, without a gap, the last one open.
    public let tiers: [PriceTier]

    public init(
        tiers: [PriceTier]) {
        self.tiers = tiers
    }
}

/// The colleague answered.
public struct HandOverAnswered: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Whose it was.
    public let from: PersonId
    /// To whom it was offered.
    public let to: PersonId
    /// The billing profile that pays from the next charge on; absent: the colleague declined.
    public let billingProfile: BillingProfileId?

    public init(
        subscription: SubscriptionId,
        from: PersonId,
        to: PersonId,
        billingProfile: BillingProfileId? = nil) {
        self.subscription = subscription
        self.from = from
        self.to = to
        self.billingProfile = billingProfile
    }
}

/// An offer ended without an answer.
public struct HandOverClosed: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// To whom it was offered.
    public let to: PersonId
    /// Why.
    public let cause: HandOverCloseCause

    public init(
        subscription: SubscriptionId,
        to: PersonId,
        cause: HandOverCloseCause) {
        self.subscription = subscription
        self.to = to
        self.cause = cause
    }
}

/// A subscription that a colleague offers.
public struct HandOverOfferRow: Equatable, Hashable, Sendable {
    /// Whose it is.
    public let from: PersonId
    /// Their name; absent where the directory knows them no more.
    public let fromName: String?
    /// The day on which the offer lapses.
    public let until: Day
    /// The subscription.
    public let subscription: SubscriptionRow

    public init(
        from: PersonId,
        fromName: String? = nil,
        until: Day,
        subscription: SubscriptionRow) {
        self.from = from
        self.fromName = fromName
        self.until = until
        self.subscription = subscription
    }
}

/// A subscription was offered to a colleague.
public struct HandOverOffered: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Whose it is.
    public let from: PersonId
    /// To whom it was offered.
    public let to: PersonId
    /// The day on which the offer lapses.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        from: PersonId,
        to: PersonId,
        until: Day) {
        self.subscription = subscription
        self.from = from
        self.to = to
        self.until = until
    }
}

/// What is offered to the actor.
public struct HandOverOffersPage: Equatable, Hashable, Sendable {
    /// The offers.
    public let rows: [HandOverOfferRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [HandOverOfferRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks what is offered to the actor, by age of the subscription.
public struct HandOverOffersQuery: Equatable, Hashable, Sendable {
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// It is offered to somebody else already.
public struct HandOverPending: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// To whom.
    public let to: PersonId
    /// The day on which that offer lapses.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        to: PersonId,
        until: Day) {
        self.subscription = subscription
        self.to = to
        self.until = until
    }
}

/// A colleague to whom a subscription is offered.
public struct HandOverRow: Equatable, Hashable, Sendable {
    /// Who.
    public let to: PersonId
    /// The day on which the offer lapses.
    public let until: Day

    public init(
        to: PersonId,
        until: Day) {
        self.to = to
        self.until = until
    }
}

/// Brings a subscription in that exists already elsewhere, all of it or nothing, by `system` (`H5`). Its present billing
/// period was charged there; here it goes on from the next one.
public struct ImportSubscription: Equatable, Hashable, Sendable {
    /// Who bought it.
    public let purchaser: PersonId
    /// Whose it is.
    public let channel: Channel
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// The offer of the product: it tells the term, and how often it is billed.
    public let offer: OfferId
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// Who holds one, any number of people.
    public let people: [PersonId]
    /// The price per license and billing period, to the end of the present term.
    public let unitPrice: UnitPrice
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// The day on which it renews, or else ends: the first behind its present term.
    public let renewsOn: Day
    /// The first day of its first term, from which its periods are counted; absent: it is told from the renewal.
    public let startedOn: Day?
    /// Whether it renews.
    public let recurringBilling: RecurringBilling
    /// The billing profile that pays: one on which the purchaser may buy, or a new one of theirs.
    public let billing: BillingChoice
    /// Credit that the billing profile brings along, added to its balance.
    public let openingBalance: Money?
    /// The last invoice that was issued elsewhere: numbers go on behind it. Only before the first one is issued here.
    public let lastInvoice: LastInvoice?

    public init(
        purchaser: PersonId,
        channel: Channel = .selfService,
        product: ProductId,
        offer: OfferId,
        licenses: LicenseCount,
        people: [PersonId],
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        renewsOn: Day,
        startedOn: Day? = nil,
        recurringBilling: RecurringBilling,
        billing: BillingChoice,
        openingBalance: Money? = nil,
        lastInvoice: LastInvoice? = nil) {
        self.purchaser = purchaser
        self.channel = channel
        self.product = product
        self.offer = offer
        self.licenses = licenses
        self.people = people
        self.unitPrice = unitPrice
        self.shape = shape
        self.renewsOn = renewsOn
        self.startedOn = startedOn
        self.recurringBilling = recurringBilling
        self.billing = billing
        self.openingBalance = openingBalance
        self.lastInvoice = lastInvoice
    }
}

/// A person was refused, and with them the whole batch (`H4`).
public struct InvalidPerson: Equatable, Hashable, Sendable {
    /// Who it was.
    public let person: PersonId
    /// The field at fault.
    public let field: PersonField
    /// What is wrong with it.
    public let problem: TextProblem

    public init(
        person: PersonId,
        field: PersonField,
        problem: TextProblem) {
        self.person = person
        self.field = field
        self.problem = problem
    }
}

/// The card that was asked to pay an invoice, as people recognize it.
public struct InvoiceCard: Equatable, Hashable, Sendable {
    /// The brand, such as `visa`.
    public let brand: String
    /// The last four digits of its number.
    public let lastFour: String

    public init(
        brand: String,
        lastFour: String) {
        self.brand = brand
        self.lastFour = lastFour
    }
}

/// An open invoice, and whom the host is asked to charge for it.
public struct InvoiceCharge: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The card, and how much.
    public let order: PaymentOrder

    public init(
        invoice: InvoiceNumber,
        order: PaymentOrder) {
        self.invoice = invoice
        self.order = order
    }
}

/// Where an invoice stands with the tax office's exchange system (`I17`).
public struct InvoiceClearance: Equatable, Hashable, Sendable {
    /// Where.
    public let status: ClearanceStatus
    /// The number under which it is cleared.
    public let number: ClearanceNumber?
    /// The code of the reason for which it was rejected, where there is one.
    public let code: RejectionCode?
    /// That reason; empty once erased.
    public let reason: String?

    public init(
        status: ClearanceStatus,
        number: ClearanceNumber? = nil,
        code: RejectionCode? = nil,
        reason: String? = nil) {
        self.status = status
        self.number = number
        self.code = code
        self.reason = reason
    }
}

/// The exchange system cleared an invoice.
public struct InvoiceCleared: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The report's id.
    public let report: ReportId?
    /// The number that the exchange system gave it.
    public let number: ClearanceNumber

    public init(
        invoice: InvoiceNumber,
        report: ReportId? = nil,
        number: ClearanceNumber) {
        self.invoice = invoice
        self.report = report
        self.number = number
    }
}

/// One invoice.
public struct InvoiceDetail: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The invoice.
    public let invoice: InvoiceRow

    public init(
        billingProfile: BillingProfileId,
        invoice: InvoiceRow) {
        self.billingProfile = billingProfile
        self.invoice = invoice
    }
}

/// An invoice, or a credit note where its total is negative (`I3`, `I5`).
///
/// The document is what the journal recorded when it was issued. What has been settled since is beside it and changes
/// nothing in it. Tokens of payment methods, which the record has, are not in it.
public struct InvoiceDocument: Equatable, Hashable, Sendable {
    /// Its number.
    public let number: InvoiceNumber
    /// Its date.
    public let date: Day
    /// Until when it is to be paid.
    public let due: Day
    /// The billing profile that pays it.
    public let billingProfile: BillingProfileId
    /// Whom it is made out to, as it was then; absent once erased.
    public let billTo: BillTo?
    /// The purchase order number, as it was then.
    public let purchaseOrder: String?
    /// The cost center (`I16`).
    public let costCenter: String?
    /// Its lines.
    public let lines: [Line]
    /// The net amounts of the lines together.
    public let subtotal: Money
    /// The invoices whose charges its credits take back, oldest first, as far as the records before it were told: an e-invoice
    /// of a credit note names them (`I15`). None after an import.
    public let preceding: [PrecedingInvoice]
    /// The card that was asked to pay it, as far as the records before it were told.
    public let card: InvoiceCard?
    /// The taxes, by rate (`I3`).
    public let taxes: [TaxSubtotal]
    /// What makes the total the sum of the lines, taxes included.
    public let rounding: Money
    /// Subtotal, taxes and rounding together; negative for a credit note.
    public let total: Money
    /// What of its credits has reduced other invoices already (`I5`).
    public let allocated: Money
    /// What of the credit balance it uses.
    public let creditsApplied: Money
    /// What goes to the credit balance.
    public let credited: Money
    /// What goes back to the card.
    public let refunded: Money
    /// What is to be paid.
    public let amountDue: Money
    /// Where it stood when it was issued.
    public let statusAtIssue: InvoiceStatus
    /// What has been settled since, as far as it was told.
    public let settlements: [InvoiceSettlement]
    /// What is still to be paid after it.
    public let outstanding: Money
    /// Where it stands after it; absent: of what came since it was issued nothing was told, and nobody can say.
    public let status: InvoiceStatus?
    /// Until when what is outstanding is to be paid, after it: another day than `due` where a refund opened it again.
    public let payBy: Day?
    /// What is open on its billing profile is too little to be asked for, as the whole journal tells it: it will be asked for
    /// with what is charged next (`I13`).
    public let tooSmall: Bool
    /// Where it stands with the tax office's exchange system, as far as it was told; absent: nothing was reported of it, nor is
    /// waited for (`I17`).
    public let clearance: InvoiceClearance?

    public init(
        number: InvoiceNumber,
        date: Day,
        due: Day,
        billingProfile: BillingProfileId,
        billTo: BillTo? = nil,
        purchaseOrder: String? = nil,
        costCenter: String? = nil,
        lines: [Line],
        subtotal: Money,
        preceding: [PrecedingInvoice] = [],
        card: InvoiceCard? = nil,
        taxes: [TaxSubtotal],
        rounding: Money,
        total: Money,
        allocated: Money,
        creditsApplied: Money,
        credited: Money,
        refunded: Money,
        amountDue: Money,
        statusAtIssue: InvoiceStatus,
        settlements: [InvoiceSettlement],
        outstanding: Money,
        status: InvoiceStatus? = nil,
        payBy: Day? = nil,
        tooSmall: Bool = false,
        clearance: InvoiceClearance? = nil) {
        self.number = number
        self.date = date
        self.due = due
        self.billingProfile = billingProfile
        self.billTo = billTo
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
        self.lines = lines
        self.subtotal = subtotal
        self.preceding = preceding
        self.card = card
        self.taxes = taxes
        self.rounding = rounding
        self.total = total
        self.allocated = allocated
        self.creditsApplied = creditsApplied
        self.credited = credited
        self.refunded = refunded
        self.amountDue = amountDue
        self.statusAtIssue = statusAtIssue
        self.settlements = settlements
        self.outstanding = outstanding
        self.status = status
        self.payBy = payBy
        self.tooSmall = tooSmall
        self.clearance = clearance
    }
}

/// An invoice was issued: the whole document, which never changes (`I3`).
public struct InvoiceIssued: Equatable, Hashable, Sendable {
    /// Its number.
    public let number: InvoiceNumber
    /// Its place in its series, from 1, without a gap.
    public let serial: UInt32
    /// Its date.
    public let date: Day
    /// Until when it is to be paid.
    public let due: Day
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Whom it is made out to, as it was then; absent once erased.
    public let billTo: BillTo?
    /// The purchase order number: that of the subscriptions on it (`I16`), or else of the billing profile, as it was then.
    public let purchaseOrder: String?
    /// The cost center, alike (`I16`).
    public let costCenter: String?
    /// It charges more than the purchase order is good for, or after its last day: time, which cannot be refused, has brought it
    /// (`I16`).
    public let orderExceeded: Bool
    /// Whether it is sent by e-mail.
    public let delivery: InvoiceDelivery
    /// To whom else it is sent by e-mail, as it was then (`G10`); none once erased.
    public let recipients: [InvoiceRecipient]
    /// Its lines.
    public let lines: [Line]
    /// The net amounts of the lines together.
    public let subtotal: Money
    /// The taxes, by rate.
    public let taxes: [TaxSubtotal]
    /// What makes the total the sum of the lines, taxes included; absent: nothing.
    public let rounding: Money?
    /// Subtotal, taxes and rounding together; negative for a credit note.
    public let total: Money
    /// What of its credits has reduced other invoices already (`I5`).
    public let allocated: Money
    /// What of the credit balance it uses.
    public let creditsApplied: Money
    /// What goes to the credit balance.
    public let credited: Money
    /// What is to be paid.
    public let amountDue: Money
    /// Whom the host is asked to charge; absent where nothing is left to pay, or too little, or no card can be charged.
    public let charge: PaymentOrder?
    /// What could be asked for with it is too little: nobody is asked, or told (`I13`).
    public let tooSmall: Bool
    /// Whom the host is asked to refund, where credits go back to the card.
    public let refund: PaymentOrder?

    public init(
        number: InvoiceNumber,
        serial: UInt32,
        date: Day,
        due: Day,
        billingProfile: BillingProfileId,
        billTo: BillTo? = nil,
        purchaseOrder: String? = nil,
        costCenter: String? = nil,
        orderExceeded: Bool = false,
        delivery: InvoiceDelivery,
        recipients: [InvoiceRecipient] = [],
        lines: [Line],
        subtotal: Money,
        taxes: [TaxSubtotal],
        rounding: Money? = nil,
        total: Money,
        allocated: Money,
        creditsApplied: Money,
        credited: Money,
        amountDue: Money,
        charge: PaymentOrder? = nil,
        tooSmall: Bool = false,
        refund: PaymentOrder? = nil) {
        self.number = number
        self.serial = serial
        self.date = date
        self.due = due
        self.billingProfile = billingProfile
        self.billTo = billTo
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
        self.orderExceeded = orderExceeded
        self.delivery = delivery
        self.recipients = recipients
        self.lines = lines
        self.subtotal = subtotal
        self.taxes = taxes
        self.rounding = rounding
        self.total = total
        self.allocated = allocated
        self.creditsApplied = creditsApplied
        self.credited = credited
        self.amountDue = amountDue
        self.charge = charge
        self.tooSmall = tooSmall
        self.refund = refund
    }
}

/// So numbered, an invoice to come would have a number that was issued already.
public struct InvoiceNumberTaken: Equatable, Hashable, Sendable {
    /// The number that would come twice.
    public let number: InvoiceNumber

    public init(
        number: InvoiceNumber) {
        self.number = number
    }
}

/// How invoices are numbered (`I3`): integers from 1, without a gap in their series.
public struct InvoiceNumbers: Equatable, Hashable, Sendable {
    /// What stands before the number: up to 16 characters.
    public let prefix: String?
    /// Whether the year is part of the number, and restarts it.
    public let series: InvoiceSeries

    public init(
        prefix: String? = nil,
        series: InvoiceSeries = .yearly) {
        self.prefix = prefix
        self.series = series
    }
}

/// An invoice was not paid by its due date (`I3`).
public struct InvoicePastDue: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// What is still to be paid.
    public let outstanding: Money

    public init(
        invoice: InvoiceNumber,
        outstanding: Money) {
        self.invoice = invoice
        self.outstanding = outstanding
    }
}

/// Asks for one invoice, by whoever may see those of its billing profile (`O7`).
public struct InvoiceQuery: Equatable, Hashable, Sendable {
    /// Its number.
    public let invoice: InvoiceNumber

    public init(
        invoice: InvoiceNumber) {
        self.invoice = invoice
    }
}

/// Somebody else to whom invoices are sent by e-mail, such as an accountant (`G10`).
public struct InvoiceRecipient: Equatable, Hashable, Sendable {
    /// Their address.
    public let email: String
    /// The language in which they are written to.
    public let language: Language

    public init(
        email: String,
        language: Language = .english) {
        self.email = email
        self.language = language
    }
}

/// The exchange system rejected an invoice.
public struct InvoiceRejected: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The report's id.
    public let report: ReportId?
    /// The code of the reason.
    public let code: RejectionCode?
    /// The reason; empty once erased.
    public let reason: String

    public init(
        invoice: InvoiceNumber,
        report: ReportId? = nil,
        code: RejectionCode? = nil,
        reason: String) {
        self.invoice = invoice
        self.report = report
        self.code = code
        self.reason = reason
    }
}

/// An invoice, as lists show it. The document itself is the journal's record at `sequence`.
public struct InvoiceRow: Equatable, Hashable, Sendable {
    /// Its number.
    public let number: InvoiceNumber
    /// Its date.
    public let date: Day
    /// Until when it is to be paid.
    public let due: Day
    /// Its total, taxes included.
    public let total: Money
    /// What was to be paid when it was issued.
    public let amountDue: Money
    /// What is still to be paid.
    public let outstanding: Money
    /// Where it stands.
    public let status: InvoiceStatus
    /// What is open on its billing profile is too little to be asked for: it will be, together with what is charged next
    /// (`I13`).
    public let tooSmall: Bool
    /// Where it stands with the tax office's exchange system; absent: nothing was reported of it, nor is waited for (`I17`).
    public let clearance: ClearanceStatus?
    /// The place in the journal of what was reported last, with its number or its reason.
    public let clearanceSequence: JournalSequence?
    /// Until when a request for its payment is out that nobody has reported, so that no other can be made (`I12`);
    /// absent: none is.
    public let inProgressUntil: Timestamp?
    /// The place of the document in the journal.
    public let sequence: JournalSequence

    public init(
        number: InvoiceNumber,
        date: Day,
        due: Day,
        total: Money,
        amountDue: Money,
        outstanding: Money,
        status: InvoiceStatus,
        tooSmall: Bool = false,
        clearance: ClearanceStatus? = nil,
        clearanceSequence: JournalSequence? = nil,
        inProgressUntil: Timestamp? = nil,
        sequence: JournalSequence) {
        self.number = number
        self.date = date
        self.due = due
        self.total = total
        self.amountDue = amountDue
        self.outstanding = outstanding
        self.status = status
        self.tooSmall = tooSmall
        self.clearance = clearance
        self.clearanceSequence = clearanceSequence
        self.inProgressUntil = inProgressUntil
        self.sequence = sequence
    }
}

/// Something that changed what is still to be paid on an invoice.
public struct InvoiceSettlement: Equatable, Hashable, Sendable {
    /// When.
    public let on: Day
    /// What it was.
    public let kind: InvoiceSettlementKind
    /// How much.
    public let amount: Money

    public init(
        on: Day,
        kind: InvoiceSettlementKind,
        amount: Money) {
        self.on = on
        self.kind = kind
        self.amount = amount
    }
}

/// What of a payment another invoice got that it was asked for with, or gave back.
public struct InvoiceShare: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// How much.
    public let amount: Money
    /// What is still to be paid on it.
    public let outstanding: Money

    public init(
        invoice: InvoiceNumber,
        amount: Money,
        outstanding: Money) {
        self.invoice = invoice
        self.amount = amount
        self.outstanding = outstanding
    }
}

/// An invoice of the subscription is still to be paid.
public struct InvoiceStillOpen: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The oldest such invoice.
    public let invoice: InvoiceNumber

    public init(
        subscription: SubscriptionId,
        invoice: InvoiceNumber) {
        self.subscription = subscription
        self.invoice = invoice
    }
}

/// An invoice of the billing profile is past due: no further licenses.
public struct InvoiceUnpaid: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// An invoice need not be paid any more: the purchase did not come about (`B1`).
public struct InvoiceVoided: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// What had been paid on it, by card or from the credit balance, and became credit balance. Version 0.1 did so; since
    /// then it is zero, and a credit note says it (`I3`).
    public let credited: Money

    public init(
        invoice: InvoiceNumber,
        credited: Money) {
        self.invoice = invoice
        self.credited = credited
    }
}

/// An invoice is not to be paid any more: what is outstanding was too little to be asked for until its billing profile was
/// closed (`I13`). No line takes it back, and no credit note.
public struct InvoiceWrittenOff: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// What was outstanding.
    public let amount: Money

    public init(
        invoice: InvoiceNumber,
        amount: Money) {
        self.invoice = invoice
        self.amount = amount
    }
}

/// From one day to another, both included.
public struct InvoicesBetween: Equatable, Hashable, Sendable {
    /// The first day.
    public let from: Day
    /// The last day.
    public let to: Day

    public init(
        from: Day,
        to: Day) {
        self.from = from
        self.to = to
    }
}

/// Invoices have been numbered here already: their numbers go on behind the last one.
public struct InvoicesNumberedAlready: Equatable, Hashable, Sendable {
    /// The last number of the series.
    public let serial: UInt32

    public init(
        serial: UInt32) {
        self.serial = serial
    }
}

/// Invoices, newest first.
public struct InvoicesPage: Equatable, Hashable, Sendable {
    /// The invoices.
    public let rows: [InvoiceRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?
    /// Where there is none: the date of the newest one outside the range.
    public let newestOutside: Day?

    public init(
        rows: [InvoiceRow],
        next: Cursor? = nil,
        newestOutside: Day? = nil) {
        self.rows = rows
        self.next = next
        self.newestOutside = newestOutside
    }
}

/// Invoices of the subscription are past due: they have to be paid first.
public struct InvoicesPastDue: Equatable, Hashable, Sendable {
    /// The invoices.
    public let invoices: [InvoiceNumber]

    public init(
        invoices: [InvoiceNumber]) {
        self.invoices = invoices
    }
}

/// Asks for invoices, by whoever may see those of a billing profile (`O7`).
public struct InvoicesQuery: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Of which dates.
    public let range: InvoiceRange
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        billingProfile: BillingProfileId,
        range: InvoiceRange,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.billingProfile = billingProfile
        self.range = range
        self.after = after
        self.limit = limit
    }
}

/// What is to be settled is not what is open: an invoice is past due and was to be left, or the amount has changed.
public struct InvoicesToSettle: Equatable, Hashable, Sendable {
    /// The subscription's open invoices.
    public let invoices: [InvoiceNumber]
    /// What is still to be paid on them.
    public let amount: Money

    public init(
        invoices: [InvoiceNumber],
        amount: Money) {
        self.invoices = invoices
        self.amount = amount
    }
}

/// An entry in Italy's register of companies.
public struct ItalianRegister: Equatable, Hashable, Sendable {
    /// The province of the office, of two letters.
    public let office: String
    /// The number.
    public let number: String
    /// The share capital.
    public let capital: Money?
    /// Whether one partner holds all of it.
    public let soleShareholder: Bool?
    /// Whether the company is being wound up.
    public let inLiquidation: Bool

    public init(
        office: String,
        number: String,
        capital: Money? = nil,
        soleShareholder: Bool? = nil,
        inLiquidation: Bool = false) {
        self.office = office
        self.number = number
        self.capital = capital
        self.soleShareholder = soleShareholder
        self.inLiquidation = inLiquidation
    }
}

/// What Italy asks for on the e-invoices of its companies.
public struct ItalianSeller: Equatable, Hashable, Sendable {
    /// The tax regime (`RegimeFiscale`), such as `RF01`.
    public let regime: String
    /// The entry in the register of companies (`IscrizioneREA`).
    public let register: ItalianRegister?
    /// Whoever transmits the e-invoices, where it is not the seller (`IdTrasmittente`).
    public let transmitter: ItalianTransmitter?

    public init(
        regime: String,
        register: ItalianRegister? = nil,
        transmitter: ItalianTransmitter? = nil) {
        self.regime = regime
        self.register = register
        self.transmitter = transmitter
    }
}

/// Whoever transmits e-invoices to Italy's exchange system.
public struct ItalianTransmitter: Equatable, Hashable, Sendable {
    /// The country.
    public let country: Country
    /// The fiscal code or VAT number, without the prefix of the country.
    public let code: String

    public init(
        country: Country,
        code: String) {
        self.country = country
        self.code = code
    }
}

/// How two journals differ.
public struct JournalDifference: Equatable, Hashable, Sendable {
    /// The first place at which they are not the same; absent: they are equal.
    public let first: JournalSequence?
    /// The events that only the first journal has, by their places there.
    public let onlyLeft: [JournalSequence]
    /// The events that only the second journal has, by their places there.
    public let onlyRight: [JournalSequence]

    public init(
        first: JournalSequence? = nil,
        onlyLeft: [JournalSequence],
        onlyRight: [JournalSequence]) {
        self.first = first
        self.onlyLeft = onlyLeft
        self.onlyRight = onlyRight
    }
}

/// A problem of a journal.
public struct JournalFinding: Equatable, Hashable, Sendable {
    /// The line, from 1.
    public let position: JournalSequence
    /// The stable code of the problem.
    public let code: JournalProblemCode
    /// What is wrong there, for developers.
    public let problem: String

    public init(
        position: JournalSequence,
        code: JournalProblemCode,
        problem: String) {
        self.position = position
        self.code = code
        self.problem = problem
    }
}

/// What came of verifying a journal.
public struct JournalReport: Equatable, Hashable, Sendable {
    /// How many lines it has.
    public let lines: UInt64
    /// Up to which place it leads to a state; what follows cannot be replayed.
    public let replayed: JournalSequence
    /// Every problem, in order; none: it is sound.
    public let problems: [JournalFinding]

    public init(
        lines: UInt64,
        replayed: JournalSequence,
        problems: [JournalFinding]) {
        self.lines = lines
        self.replayed = replayed
        self.problems = problems
    }
}

/// The kind of the organization.
public struct KindFinding: Equatable, Hashable, Sendable {
    /// The kind.
    public let kind: OrganizationKind

    public init(
        kind: OrganizationKind) {
        self.kind = kind
    }
}

/// The last invoice that was issued elsewhere.
public struct LastInvoice: Equatable, Hashable, Sendable {
    /// The year of its date: a series may begin anew each year.
    public let year: UInt32
    /// Its place in its series, from 1.
    public let serial: UInt32

    public init(
        year: UInt32,
        serial: UInt32) {
        self.year = year
        self.serial = serial
    }
}

/// From the same day so many months ago until today.
public struct LastMonths: Equatable, Hashable, Sendable {
    /// How many months: people choose 3 or 6.
    public let months: UInt32

    public init(
        months: UInt32) {
        self.months = months
    }
}

/// Somebody got a license by signing in.
public struct LicenseClaimed: Equatable, Hashable, Sendable {
    /// The auto-claim policy.
    public let policy: AutoClaimPolicyId
    /// Who.
    public let person: PersonId
    /// The subscription whose license they hold now.
    public let subscription: SubscriptionId

    public init(
        policy: AutoClaimPolicyId,
        person: PersonId,
        subscription: SubscriptionId) {
        self.policy = policy
        self.person = person
        self.subscription = subscription
    }
}

/// How many licenses the subscription would have, against the limit (`P6`).
public struct LicenseLimitFinding: Equatable, Hashable, Sendable {
    /// The most that one subscription may have; absent: no limit is set.
    public let limit: LicenseCount?
    /// Where the limit was set; absent: nowhere.
    public let source: LimitScope?
    /// How many it has already.
    public let used: LicenseCount
    /// How many it is to have.
    public let asked: LicenseCount

    public init(
        limit: LicenseCount? = nil,
        source: LimitScope? = nil,
        used: LicenseCount,
        asked: LicenseCount) {
        self.limit = limit
        self.source = source
        self.used = used
        self.asked = asked
    }
}

/// People of a license request wait no more: who asked, or who was to get a license, has left (`O5`).
public struct LicenseRequestClosed: Equatable, Hashable, Sendable {
    /// The request.
    public let request: LicenseRequestId
    /// Who waits no more.
    public let people: [PersonId]

    public init(
        request: LicenseRequestId,
        people: [PersonId]) {
        self.request = request
        self.people = people
    }
}

/// Licenses were asked for.
public struct LicenseRequestCreated: Equatable, Hashable, Sendable {
    /// The id of the request.
    public let request: LicenseRequestId
    /// Who asked.
    public let requester: PersonId
    /// The product.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// For whom.
    public let people: [PersonId]

    public init(
        request: LicenseRequestId,
        requester: PersonId,
        product: ProductId,
        productName: String,
        formerIds: [ProductId],
        people: [PersonId]) {
        self.request = request
        self.requester = requester
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.people = people
    }
}

/// It was decided about people of a license request. Licenses that they got are in the event that follows.
public struct LicenseRequestDecided: Equatable, Hashable, Sendable {
    /// The request.
    public let request: LicenseRequestId
    /// For whom.
    public let people: [PersonId]
    /// Yes or no.
    public let decision: LicenseDecision
    /// What they are told; it can be erased from the record.
    public let message: String?

    public init(
        request: LicenseRequestId,
        people: [PersonId],
        decision: LicenseDecision,
        message: String? = nil) {
        self.request = request
        self.people = people
        self.decision = decision
        self.message = message
    }
}

/// A license request is no longer kept (`Q1`).
public struct LicenseRequestPurged: Equatable, Hashable, Sendable {
    /// The request.
    public let request: LicenseRequestId

    public init(
        request: LicenseRequestId) {
        self.request = request
    }
}

/// A license request.
public struct LicenseRequestRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let request: LicenseRequestId
    /// Who asked.
    public let requester: PersonId
    /// Their name; absent where the directory knows them no more.
    public let requesterName: String?
    /// The product's present id.
    public let product: ProductId
    /// The product's name when it was asked for.
    public let productName: String
    /// When it was asked.
    public let at: Timestamp
    /// Whether somebody waits.
    public let state: LicenseRequestState
    /// For whom, and what became of it.
    public let people: [RequestedLicense]

    public init(
        request: LicenseRequestId,
        requester: PersonId,
        requesterName: String? = nil,
        product: ProductId,
        productName: String,
        at: Timestamp,
        state: LicenseRequestState,
        people: [RequestedLicense]) {
        self.request = request
        self.requester = requester
        self.requesterName = requesterName
        self.product = product
        self.productName = productName
        self.at = at
        self.state = state
        self.people = people
    }
}

/// License requests, oldest first.
public struct LicenseRequestsPage: Equatable, Hashable, Sendable {
    /// The requests.
    public let rows: [LicenseRequestRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [LicenseRequestRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for license requests. Everybody sees those that they made, or that were made for them; administrators see all
/// (`O7`).
public struct LicenseRequestsQuery: Equatable, Hashable, Sendable {
    /// Only this one: the other filters do not matter but for the person.
    public let request: LicenseRequestId?
    /// Only those that this person made, or that were made for them.
    public let person: PersonId?
    /// Only those for this product.
    public let product: ProductId?
    /// Only those in which somebody waits, or nobody does.
    public let state: LicenseRequestState?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        request: LicenseRequestId? = nil,
        person: PersonId? = nil,
        product: ProductId? = nil,
        state: LicenseRequestState? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.request = request
        self.person = person
        self.product = product
        self.state = state
        self.after = after
        self.limit = limit
    }
}

/// A license that somebody holds.
public struct LicenseRow: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId
    /// Their name; absent where the directory knows them no more.
    public let name: String?
    /// Their e-mail address; absent where the directory knows them no more.
    public let email: String?
    /// Since when.
    public let since: Timestamp

    public init(
        person: PersonId,
        name: String? = nil,
        email: String? = nil,
        since: Timestamp) {
        self.person = person
        self.name = name
        self.email = email
        self.since = since
    }
}

/// What was scheduled for the renewal does not hold any more.
public struct LicenseScheduleDropped: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The total that was scheduled.
    public let licenses: LicenseCount
    /// Why.
    public let cause: ScheduleDropCause

    public init(
        subscription: SubscriptionId,
        licenses: LicenseCount,
        cause: ScheduleDropCause) {
        self.subscription = subscription
        self.licenses = licenses
        self.cause = cause
    }
}

/// Licenses were added.
public struct LicensesAdded: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many were added.
    public let added: LicenseCount
    /// How many it has now.
    public let licenses: LicenseCount
    /// What they cost for the rest of the billing period.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        added: LicenseCount,
        licenses: LicenseCount,
        lines: [Line]) {
        self.subscription = subscription
        self.added = added
        self.licenses = licenses
        self.lines = lines
    }
}

/// People were given licenses.
public struct LicensesAssigned: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who holds one now and did not before.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

/// The licenses before and after do not differ by a line's quantity, or not on each of its days.
public struct LicensesDiffer: Equatable, Hashable, Sendable {
    /// Licenses before the change.
    public let before: LicenseCount
    /// Licenses after it.
    public let after: LicenseCount
    /// The quantity.
    public let quantity: LicenseCount

    public init(
        before: LicenseCount,
        after: LicenseCount,
        quantity: LicenseCount) {
        self.before = before
        self.after = after
        self.quantity = quantity
    }
}

/// The number of licenses.
public struct LicensesFinding: Equatable, Hashable, Sendable {
    /// How many are asked for.
    public let licenses: LicenseCount
    /// The most that one subscription to the product may have, if there is a cap.
    public let most: LicenseCount?
    /// The least that the offer which was chosen takes, if it asks for more than one (`K6`).
    public let least: LicenseCount?
    /// The number of which the total has to be a multiple, where the offer is sold in packs.
    public let step: LicenseCount?

    public init(
        licenses: LicenseCount,
        most: LicenseCount? = nil,
        least: LicenseCount? = nil,
        step: LicenseCount? = nil) {
        self.licenses = licenses
        self.most = most
        self.least = least
        self.step = step
    }
}

/// The offer does not take so many licenses: they are fewer than its least, or no multiple of its step (`K6`).
public struct LicensesNotOffered: Equatable, Hashable, Sendable {
    /// The total that was asked for.
    public let asked: LicenseCount
    /// The least that there may be, if the offer asks for more than one.
    public let least: LicenseCount?
    /// The number of which the total has to be a multiple, where it is sold in packs.
    public let step: LicenseCount?

    public init(
        asked: LicenseCount,
        least: LicenseCount? = nil,
        step: LicenseCount? = nil) {
        self.asked = asked
        self.least = least
        self.step = step
    }
}

/// Who holds the licenses of a subscription, in order of assignment.
public struct LicensesPage: Equatable, Hashable, Sendable {
    /// The holders.
    public let rows: [LicenseRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [LicenseRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks who holds the licenses of a subscription, by its purchaser or an administrator (`O7`).
public struct LicensesQuery: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        subscription: SubscriptionId,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.subscription = subscription
        self.after = after
        self.limit = limit
    }
}

/// Licenses were removed, the newest first.
public struct LicensesRemoved: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many were removed.
    public let removed: LicenseCount
    /// How many it has now.
    public let licenses: LicenseCount
    /// The credits, lot by lot.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        removed: LicenseCount,
        licenses: LicenseCount,
        lines: [Line]) {
        self.subscription = subscription
        self.removed = removed
        self.licenses = licenses
        self.lines = lines
    }
}

/// Licenses were added that can be used once they are paid. They are invoiced at once.
public struct LicensesReserved: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many are reserved.
    public let reserved: LicenseCount
    /// How many it has once they are paid.
    public let licenses: LicenseCount
    /// The day on which they are released, if they are not paid: at the latest the end of the billing period.
    public let until: Day
    /// What they cost for the rest of the billing period.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        reserved: LicenseCount,
        licenses: LicenseCount,
        until: Day,
        lines: [Line]) {
        self.subscription = subscription
        self.reserved = reserved
        self.licenses = licenses
        self.until = until
        self.lines = lines
    }
}

/// A total was scheduled for the renewal.
public struct LicensesScheduled: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The total that was scheduled before, which this one replaces.
    public let before: LicenseCount?
    /// The total from the renewal on.
    public let licenses: LicenseCount
    /// The day on which it renews.
    public let renewsOn: Day
    /// What it adds with the plan to which it moves then, where that move was asked for with it (`U6`); absent: nobody asked.
    public let ofMove: ScheduledMove?

    public init(
        subscription: SubscriptionId,
        before: LicenseCount? = nil,
        licenses: LicenseCount,
        renewsOn: Day,
        ofMove: ScheduledMove? = nil) {
        self.subscription = subscription
        self.before = before
        self.licenses = licenses
        self.renewsOn = renewsOn
        self.ofMove = ofMove
    }
}

/// People's licenses were taken back.
public struct LicensesUnassigned: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who held one and does not any more.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

/// It is more than the limits allow: each, and what to do instead.
public struct LimitExceeded: Equatable, Hashable, Sendable {
    /// The limits that are in the way.
    public let checks: [Check]
    /// What the person can do instead (`P8`).
    public let instead: [Alternative]

    public init(
        checks: [Check],
        instead: [Alternative]) {
        self.checks = checks
        self.instead = instead
    }
}

/// Tells until when, and for how much, a purchase order number can be used (`I16`): what would go beyond is refused by name. What
/// time brings, as renewals do, goes on.
public struct LimitPurchaseOrder: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The order number: up to 50 characters.
    public let purchaseOrder: String
    /// The last day on which it can be used; absent: no such day.
    public let until: Day?
    /// The most that can be charged under it, before tax, from when there is a limit on; absent: any amount.
    public let most: Money?

    public init(
        billingProfile: BillingProfileId,
        purchaseOrder: String,
        until: Day? = nil,
        most: Money? = nil) {
        self.billingProfile = billingProfile
        self.purchaseOrder = purchaseOrder
        self.until = until
        self.most = most
    }
}

/// One line of an invoice (`I2`). It proves itself: from its own figures anybody can recompute its amount (`I10`).
public struct Line: Equatable, Hashable, Sendable {
    /// Why it arose.
    public let kind: LineKind
    /// When it arose.
    public let arose: Timestamp
    /// When the licenses that it charges or credits were bought.
    public let lot: Timestamp
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product's name at that time.
    public let productName: String
    /// The days that it charges, or credits.
    public let servicePeriod: ServicePeriod
    /// The price per license and billing period; where it depends on how many there are, that of the first.
    public let unitPrice: UnitPrice
    /// The list price, and what a promotion took off it; absent: nothing (`K7`). The unit price is what is left.
    public let discount: PriceDiscount?
    /// How many licenses it charges, or credits.
    public let quantity: LicenseCount
    /// The net amount; negative for a credit. Where a tier makes more licenses cheaper, more of them can be a credit.
    public let amount: Money
    /// The tax of each rate; negative for a credit.
    public let taxes: [TaxAmount]
    /// The figures that prove the amount.
    public let proof: Proof

    public init(
        kind: LineKind,
        arose: Timestamp,
        lot: Timestamp,
        subscription: SubscriptionId,
        productName: String,
        servicePeriod: ServicePeriod,
        unitPrice: UnitPrice,
        discount: PriceDiscount? = nil,
        quantity: LicenseCount,
        amount: Money,
        taxes: [TaxAmount],
        proof: Proof) {
        self.kind = kind
        self.arose = arose
        self.lot = lot
        self.subscription = subscription
        self.productName = productName
        self.servicePeriod = servicePeriod
        self.unitPrice = unitPrice
        self.discount = discount
        self.quantity = quantity
        self.amount = amount
        self.taxes = taxes
        self.proof = proof
    }
}

/// The amount is not what the exact values come to.
public struct LineAmountDiffers: Equatable, Hashable, Sendable {
    /// What they come to.
    public let expected: Money
    /// What the line has.
    public let found: Money

    public init(
        expected: Money,
        found: Money) {
        self.expected = expected
        self.found = found
    }
}

/// A tax is not what the exact values come to.
public struct LineTaxDiffers: Equatable, Hashable, Sendable {
    /// The tax.
    public let name: String
    /// What it comes to.
    public let expected: Money
    /// What the line has.
    public let found: Money

    public init(
        name: String,
        expected: Money,
        found: Money) {
        self.name = name
        self.expected = expected
        self.found = found
    }
}

/// A list price, and from when it holds.
public struct ListPrice: Equatable, Hashable, Sendable {
    /// The price per license and billing period: where a shape stands beside it, that of the first license.
    public let price: UnitPrice
    /// How the price depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// The first day on which it holds; absent: from the start.
    public let from: Day?

    public init(
        price: UnitPrice,
        shape: PriceShape? = nil,
        from: Day? = nil) {
        self.price = price
        self.shape = shape
        self.from = from
    }
}

/// A card has no token, or its last four digits are not four digits.
public struct MalformedCard: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// An id is empty, too long, or has control characters.
public struct MalformedId: Equatable, Hashable, Sendable {
    /// Which field of the command.
    public let field: String

    public init(
        field: String) {
        self.field = field
    }
}

/// A link leads somewhere else than to a web page or to somebody's mail: what a person clicks never runs as a script.
public struct MalformedLink: Equatable, Hashable, Sendable {
    /// Which field of the command.
    public let field: String

    public init(
        field: String) {
        self.field = field
    }
}

/// No code of FatturaPA's list `Natura`: `N1`, `N2.1`, …, `N7`.
public struct MalformedNatura: Equatable, Hashable, Sendable {
    /// Which field of the command.
    public let field: String

    public init(
        field: String) {
        self.field = field
    }
}

/// The person.
public struct MemberFinding: Equatable, Hashable, Sendable {
    /// How they stand in the directory.
    public let standing: PersonStanding

    public init(
        standing: PersonStanding) {
        self.standing = standing
    }
}

/// A dispute is said to bring more than disputes had taken.
public struct MoreThanDisputed: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// How much is said to have come again.
    public let amount: Money
    /// How much disputes have taken back of this payment, less what came again before.
    public let disputed: Money

    public init(
        invoice: InvoiceNumber,
        amount: Money,
        disputed: Money) {
        self.invoice = invoice
        self.amount = amount
        self.disputed = disputed
    }
}

/// More is said to be taken back than has come.
public struct MoreThanReceived: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// How much is said to be taken back.
    public let amount: Money
    /// How much has come of this payment, less what was taken back before.
    public let received: Money

    public init(
        invoice: InvoiceNumber,
        amount: Money,
        received: Money) {
        self.invoice = invoice
        self.amount = amount
        self.received = received
    }
}

/// A new card, added by the same command.
public struct NewMethod: Equatable, Hashable, Sendable {
    /// The card.
    public let card: Card

    public init(
        card: Card) {
        self.card = card
    }
}

/// A billing profile to be created by a purchase (`G1`).
public struct NewProfile: Equatable, Hashable, Sendable {
    /// Its name, such as "Marketing team": up to 100 characters.
    public let name: String
    /// Whom its invoices are made out to.
    public let billTo: BillTo
    /// The payment method that pays: one of the actor's own.
    public let paymentMethod: PaymentMethodId
    /// Its currency, for ever; absent: that of the organization's country.
    public let currency: Currency?
    /// A purchase order number, printed on every invoice: up to 50 characters.
    public let purchaseOrder: String?
    /// A cost center, printed on every invoice: up to 50 characters (`I16`).
    public let costCenter: String?
    /// Whether invoices are sent by e-mail.
    public let delivery: InvoiceDelivery
    /// To whom else they are sent by e-mail, where they are: up to 10 addresses (`G10`).
    public let recipients: [InvoiceRecipient]

    public init(
        name: String,
        billTo: BillTo,
        paymentMethod: PaymentMethodId,
        currency: Currency? = nil,
        purchaseOrder: String? = nil,
        costCenter: String? = nil,
        delivery: InvoiceDelivery = .portal,
        recipients: [InvoiceRecipient] = []) {
        self.name = name
        self.billTo = billTo
        self.paymentMethod = paymentMethod
        self.currency = currency
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
        self.delivery = delivery
        self.recipients = recipients
    }
}

/// What the next invoice of a subscription will be, if nothing changes until then.
public struct NextInvoice: Equatable, Hashable, Sendable {
    /// Its date.
    public let date: Day
    /// Its total, taxes included: of the lines that the actor may see.
    public let total: Money

    public init(
        date: Day,
        total: Money) {
        self.date = date
        self.total = total
    }
}

/// The plan with which a term begins that follows on a move (`U6`).
public struct NextPlan: Equatable, Hashable, Sendable {
    /// The product, by its present id.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// The offer of it.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency

    public init(
        product: ProductId,
        productName: String,
        formerIds: [ProductId] = [],
        offer: OfferId,
        term: Term,
        billing: BillingFrequency) {
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.offer = offer
        self.term = term
        self.billing = billing
    }
}

/// What happens next to a subscription.
public struct NextStep: Equatable, Hashable, Sendable {
    /// What.
    public let kind: NextStepKind
    /// On which day.
    public let on: Day

    public init(
        kind: NextStepKind,
        on: Day) {
        self.kind = kind
        self.on = on
    }
}

/// The organization has no subscription of its own yet to which people could be moved.
public struct NoCentralSubscription: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// It can only be offered to another enabled member of the organization.
public struct NoColleague: Equatable, Hashable, Sendable {
    /// To whom it was to be offered.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

/// The catalog names no currency for the organization's country.
public struct NoCurrency: Equatable, Hashable, Sendable {
    /// The country.
    public let country: Country

    public init(
        country: Country) {
        self.country = country
    }
}

/// Nothing is offered here that the actor could answer, or take back.
public struct NoHandOver: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// The offer has no price in that currency.
public struct NoPrice: Equatable, Hashable, Sendable {
    /// The product.
    public let product: ProductId
    /// The offer.
    public let offer: OfferId
    /// The currency of the billing profile.
    public let currency: Currency

    public init(
        product: ProductId,
        offer: OfferId,
        currency: Currency) {
        self.product = product
        self.offer = offer
        self.currency = currency
    }
}

/// A promotion was named for a move at the renewal, which takes no new one (`K7`).
public struct NoPromotionAtRenewal: Equatable, Hashable, Sendable {
    /// The code that was named.
    public let code: PromotionCode

    public init(
        code: PromotionCode) {
        self.code = code
    }
}

/// The promotion is for first purchases, and the organization has had a paid subscription to the product.
public struct NotAFirstPurchase: Equatable, Hashable, Sendable {
    /// The code that was named.
    public let code: PromotionCode
    /// The product.
    public let product: ProductId

    public init(
        code: PromotionCode,
        product: ProductId) {
        self.code = code
        self.product = product
    }
}

/// The actor is nobody of the organization, disabled, or a guest.
public struct NotAMember: Equatable, Hashable, Sendable {
    /// Who tried.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

/// The actor has not the right, or who it is done for has not.
public struct NotAllowed: Equatable, Hashable, Sendable {
    /// The right it takes.
    public let right: Right
    /// Who lacks it, where that is not the actor: who is to pay for an import, or asked for what is approved.
    public let person: PersonId?

    public init(
        right: Right,
        person: PersonId? = nil) {
        self.right = right
        self.person = person
    }
}

/// Some people cannot be given a license: each, and why.
public struct NotAssignable: Equatable, Hashable, Sendable {
    /// Who, and why.
    public let people: [RefusedPerson]

    public init(
        people: [RefusedPerson]) {
        self.people = people
    }
}

/// People can only be moved to one of the organization's own.
public struct NotCentral: Equatable, Hashable, Sendable {
    /// The subscription to which they were to be moved.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// The person may not buy this: every rule, and what to do instead.
public struct NotEligible: Equatable, Hashable, Sendable {
    /// Every rule, passed or failed.
    public let eligibility: Eligibility

    public init(
        eligibility: Eligibility) {
        self.eligibility = eligibility
    }
}

/// There are not enough free licenses.
public struct NotEnoughLicenses: Equatable, Hashable, Sendable {
    /// How many it takes.
    public let needed: LicenseCount
    /// How many there are.
    public let free: LicenseCount
    /// Who would need one.
    public let people: [PersonId]

    public init(
        needed: LicenseCount,
        free: LicenseCount,
        people: [PersonId]) {
        self.needed = needed
        self.free = free
        self.people = people
    }
}

/// It is not extended: it has a term.
public struct NotExtended: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// The directory has no such person.
public struct NotInDirectory: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

/// The subscription is not of the organization's own.
public struct NotOfTheOrganization: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// The product is not sold any more: no further licenses.
public struct NotOnSale: Equatable, Hashable, Sendable {
    /// The product's name.
    public let productName: String
    /// The first day on which it could not be bought, where the catalog tells.
    public let endOfSale: Day?

    public init(
        productName: String,
        endOfSale: Day? = nil) {
        self.productName = productName
        self.endOfSale = endOfSale
    }
}

/// The days that a line charges or credits are not the rest of its billing period.
public struct NotTheRestOfThePeriod: Equatable, Hashable, Sendable {
    /// The billing period.
    public let billingPeriod: ServicePeriod
    /// The days of the line.
    public let servicePeriod: ServicePeriod

    public init(
        billingPeriod: ServicePeriod,
        servicePeriod: ServicePeriod) {
        self.billingPeriod = billingPeriod
        self.servicePeriod = servicePeriod
    }
}

/// Some people do not wait in the request: they are not in it, or it was decided about them.
public struct NotWaiting: Equatable, Hashable, Sendable {
    /// The request.
    public let request: LicenseRequestId
    /// Who does not wait.
    public let people: [PersonId]

    public init(
        request: LicenseRequestId,
        people: [PersonId]) {
        self.request = request
        self.people = people
    }
}

/// Nothing is to be paid on the invoice.
public struct NothingOutstanding: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber

    public init(
        invoice: InvoiceNumber) {
        self.invoice = invoice
    }
}

/// What was asked for would buy nothing any more: the subscription has as many licenses already.
public struct NothingToBuy: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId

    public init(
        request: PurchaseRequestId) {
        self.request = request
    }
}

/// The command charges and credits nothing.
public struct NothingToQuote: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// There is no move that could be taken back.
public struct NothingToTakeBack: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why.
    public let reason: NothingToTakeBackReason

    public init(
        subscription: SubscriptionId,
        reason: NothingToTakeBackReason) {
        self.subscription = subscription
        self.reason = reason
    }
}

/// Tell people.
public struct Notify: Equatable, Hashable, Sendable {
    /// Of what.
    public let notification: NotificationKind
    /// Whom.
    public let recipients: [PersonId]
    /// And everybody who has one of these roles now: the directory knows them, the journal does not.
    public let roles: [Role]
    /// And these, by e-mail: to whom else an invoice is sent (`G10`).
    public let addresses: [InvoiceRecipient]
    /// The name of the product whose subscription, or request, it is about; absent where it is about no single one.
    public let productName: String?
    /// The event with the facts: its place in the journal.
    public let sequence: JournalSequence

    public init(
        notification: NotificationKind,
        recipients: [PersonId],
        roles: [Role],
        addresses: [InvoiceRecipient] = [],
        productName: String? = nil,
        sequence: JournalSequence) {
        self.notification = notification
        self.recipients = recipients
        self.roles = roles
        self.addresses = addresses
        self.productName = productName
        self.sequence = sequence
    }
}

/// An offer of a product: for how long, billed how often, at which price (`K2`).
public struct Offer: Equatable, Hashable, Sendable {
    /// Its id, unique within the product.
    public let id: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed; never less often than once a term.
    public let billing: BillingFrequency
    /// The list prices, per license and billing period.
    public let prices: [ListPrice]
    /// The least licenses that a total of it can be set to (`K6`).
    public let leastLicenses: LicenseCount?
    /// The number that such a total is a multiple of, where it is sold in packs.
    public let licenseStep: LicenseCount?
    /// Where a subscription to it can move, besides the other offers of its product (`K8`).
    public let moves: [PlanMove]

    public init(
        id: OfferId,
        term: Term,
        billing: BillingFrequency,
        prices: [ListPrice],
        leastLicenses: LicenseCount? = nil,
        licenseStep: LicenseCount? = nil,
        moves: [PlanMove] = []) {
        self.id = id
        self.term = term
        self.billing = billing
        self.prices = prices
        self.leastLicenses = leastLicenses
        self.licenseStep = licenseStep
        self.moves = moves
    }
}

/// Offers a subscription of the actor's own to a colleague (`C12`).
public struct OfferHandOver: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// To whom: another enabled member.
    public let to: PersonId

    public init(
        subscription: SubscriptionId,
        to: PersonId) {
        self.subscription = subscription
        self.to = to
    }
}

/// An offer, with its price today.
public struct OfferRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// The price per license and billing period; absent: it has none in the organization's currency.
    public let unitPrice: UnitPrice?
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// The least licenses that a total can be set to; absent: one.
    public let leastLicenses: LicenseCount?
    /// The number that a total is a multiple of, where it is sold in packs.
    public let licenseStep: LicenseCount?

    public init(
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        unitPrice: UnitPrice? = nil,
        shape: PriceShape? = nil,
        leastLicenses: LicenseCount? = nil,
        licenseStep: LicenseCount? = nil) {
        self.offer = offer
        self.term = term
        self.billing = billing
        self.unitPrice = unitPrice
        self.shape = shape
        self.leastLicenses = leastLicenses
        self.licenseStep = licenseStep
    }
}

/// Every third-party product of one offer type.
public struct OfferTypePolicy: Equatable, Hashable, Sendable {
    /// The offer type, compared without case.
    public let offerType: OfferType

    public init(
        offerType: OfferType) {
        self.offerType = offerType
    }
}

/// The policy that is set for an offer type (`P1`).
public struct OfferTypePolicyRow: Equatable, Hashable, Sendable {
    /// The offer type.
    public let offerType: OfferType
    /// The value that is set.
    public let value: PolicyValue

    public init(
        offerType: OfferType,
        value: PolicyValue) {
        self.offerType = offerType
        self.value = value
    }
}

/// One billing profile.
public struct OneProfile: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// It cannot move there now, but at its renewal.
public struct OnlyAtRenewal: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why not now.
    public let reason: OnlyAtRenewalReason
    /// The day on which it renews.
    public let renewsOn: Day

    public init(
        subscription: SubscriptionId,
        reason: OnlyAtRenewalReason,
        renewsOn: Day) {
        self.subscription = subscription
        self.reason = reason
        self.renewsOn = renewsOn
    }
}

/// Until when, and for how much, an order number can be used (`I16`).
public struct OrderLimitRow: Equatable, Hashable, Sendable {
    /// The order number.
    public let purchaseOrder: String
    /// The last day on which it can be used.
    public let until: Day?
    /// The most that can be charged under it, before tax.
    public let most: Money?
    /// What was charged under it since there is a limit, before tax, what waits for its invoice included.
    public let used: Money

    public init(
        purchaseOrder: String,
        until: Day? = nil,
        most: Money? = nil,
        used: Money) {
        self.purchaseOrder = purchaseOrder
        self.until = until
        self.most = most
        self.used = used
    }
}

/// By what a buyer knows an invoice again (`I16`): an accounts payable department books by it. Documents are never mixed: lines
/// of two references are on two.
public struct OrderReference: Equatable, Hashable, Sendable {
    /// The purchase order number; absent: that of the billing profile.
    public let purchaseOrder: String?
    /// The cost center, or whatever else the buyer books it on; absent: that of the billing profile.
    public let costCenter: String?

    public init(
        purchaseOrder: String? = nil,
        costCenter: String? = nil) {
        self.purchaseOrder = purchaseOrder
        self.costCenter = costCenter
    }
}

/// The documents of a subscription refer to something else from now on.
public struct OrderReferenceSet: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// What they refer to; absent: what the billing profile says.
    public let orderReference: OrderReference?

    public init(
        subscription: SubscriptionId,
        orderReference: OrderReference? = nil) {
        self.subscription = subscription
        self.orderReference = orderReference
    }
}

/// One order of a subscription: it was bought, sized, renewed, canceled, or what it costs arose.
public struct OrderRow: Equatable, Hashable, Sendable {
    /// The place of the event in the journal.
    public let sequence: JournalSequence
    /// When.
    public let at: Timestamp
    /// Who.
    public let actor: Actor
    /// The command it came from; absent for what time brought.
    public let command: CommandId?
    /// What happened: the `type` of the event.
    public let event: EventType
    /// How many licenses the subscription had then.
    public let licenses: LicenseCount
    /// Where it stood then.
    public let status: SubscriptionStatus
    /// The invoice lines that arose.
    public let lines: [Line]

    public init(
        sequence: JournalSequence,
        at: Timestamp,
        actor: Actor,
        command: CommandId? = nil,
        event: EventType,
        licenses: LicenseCount,
        status: SubscriptionStatus,
        lines: [Line]) {
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.event = event
        self.licenses = licenses
        self.status = status
        self.lines = lines
    }
}

/// Every product.
public struct OrganizationApproval: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// The organization was created.
public struct OrganizationCreated: Equatable, Hashable, Sendable {
    /// Its id.
    public let organization: OrganizationId
    /// Its name.
    public let name: String
    /// What kind of organization it is.
    public let kind: OrganizationKind
    /// Where it is.
    public let country: Country
    /// Whether it had a purchase agreement.
    public let hasAgreement: Bool
    /// Its settings.
    public let settings: Settings

    public init(
        organization: OrganizationId,
        name: String,
        kind: OrganizationKind,
        country: Country,
        hasAgreement: Bool,
        settings: Settings) {
        self.organization = organization
        self.name = name
        self.kind = kind
        self.country = country
        self.hasAgreement = hasAgreement
        self.settings = settings
    }
}

/// There is an organization already.
public struct OrganizationExists: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Every purchase.
public struct OrganizationLimit: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// There is no organization yet.
public struct OrganizationMissing: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// The subscription is to another product than the one asked for.
public struct OtherProduct: Equatable, Hashable, Sendable {
    /// The product asked for.
    public let expected: ProductId
    /// The product of the subscription.
    public let found: ProductId

    public init(
        expected: ProductId,
        found: ProductId) {
        self.expected = expected
        self.found = found
    }
}

/// A number is too small or too large.
public struct OutOfRange: Equatable, Hashable, Sendable {
    /// Which field of the command.
    public let field: String
    /// The smallest number that is taken.
    public let least: UInt32
    /// The largest number that is taken.
    public let most: UInt32
    /// The number that came.
    public let value: UInt32

    public init(
        field: String,
        least: UInt32,
        most: UInt32,
        value: UInt32) {
        self.field = field
        self.least = least
        self.most = most
        self.value = value
    }
}

/// Something is due that time has not brought yet.
public struct Overdue: Equatable, Hashable, Sendable {
    /// Since when.
    public let since: Timestamp

    public init(
        since: Timestamp) {
        self.since = since
    }
}

/// The organization's own way to ask for licenses (`Q2`, `P8`).
public struct OwnProcess: Equatable, Hashable, Sendable {
    /// What to tell people: up to 500 characters.
    public let message: String
    /// Where to go: begins with `https://`, `http://` or `mailto:`.
    public let link: String?

    public init(
        message: String,
        link: String? = nil) {
        self.message = message
        self.link = link
    }
}

/// The organization has a process of its own; license requests are not taken here.
public struct OwnProcessOnly: Equatable, Hashable, Sendable {
    /// What the organization tells its people.
    public let message: String
    /// Where they can go.
    public let link: String?

    public init(
        message: String,
        link: String? = nil) {
        self.message = message
        self.link = link
    }
}

/// Nobody decides about their own request.
public struct OwnPurchaseRequest: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId

    public init(
        request: PurchaseRequestId) {
        self.request = request
    }
}

/// Nobody ends their own commitments by taking over what they bought themselves.
public struct OwnSubscription: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// A billing profile has one owner, and keeps it.
public struct OwnerKeepsRole: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Its owner.
    public let owner: PersonId

    public init(
        billingProfile: BillingProfileId,
        owner: PersonId) {
        self.billingProfile = billingProfile
        self.owner = owner
    }
}

/// The day on which a pause is to end cannot be.
public struct PauseImpossible: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why.
    public let reason: PauseProblem
    /// The first day on which a pause can end.
    public let from: Day
    /// The last.
    public let to: Day

    public init(
        subscription: SubscriptionId,
        reason: PauseProblem,
        from: Day,
        to: Day) {
        self.subscription = subscription
        self.reason = reason
        self.from = from
        self.to = to
    }
}

/// Invoices of the subscription have to be paid before it can be set to pause.
public struct PausePastDue: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The invoices.
    public let invoices: [InvoiceNumber]

    public init(
        subscription: SubscriptionId,
        invoices: [InvoiceNumber]) {
        self.subscription = subscription
        self.invoices = invoices
    }
}

/// Asks payment of what is outstanding on an invoice, once, by the owner of its billing profile, a contributor or an invoice
/// manager (`I12`). It attaches nothing; where it fails, nothing is hastened and nothing ends. Where there is a smallest
/// amount that can be asked, it asks for what else is open on the billing profile, too (`I13`).
public struct PayInvoice: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// A card of the actor's own, or one of the billing profile's, that can be charged today; absent: the first of the billing
    /// profile, or the second where only that can (`G8`).
    public let paymentMethod: PaymentMethodId?
    /// The quote it was decided on: then exactly that is asked for, or it is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        invoice: InvoiceNumber,
        paymentMethod: PaymentMethodId? = nil,
        quote: QuoteReference? = nil) {
        self.invoice = invoice
        self.paymentMethod = paymentMethod
        self.quote = quote
    }
}

/// Money that had come for an invoice was taken back by a dispute: as far as it had paid the invoice, that is past due from
/// this day.
public struct PaymentChargedBack: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// The report's id at the provider.
    public let report: ReportId?
    /// How much was taken back.
    public let amount: Money
    /// What of it the credit balance gave, that the payment had made; absent: nothing.
    public let creditsTaken: Money?
    /// What of it had paid other invoices that were asked for together with this one, oldest first (`I13`).
    public let others: [InvoiceShare]
    /// What is to be paid on the invoice from now on.
    public let outstanding: Money
    /// What is open on the billing profile is too little to be asked for: nobody is told (`I13`).
    public let tooSmall: Bool
    /// The invoices for whose first payment a purchase waits even so, and those that wait for their clearance: they are due,
    /// and not past due (`B1`, `I17`).
    public let waiting: [InvoiceNumber]

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        report: ReportId? = nil,
        amount: Money,
        creditsTaken: Money? = nil,
        others: [InvoiceShare] = [],
        outstanding: Money,
        tooSmall: Bool = false,
        waiting: [InvoiceNumber] = []) {
        self.invoice = invoice
        self.payment = payment
        self.report = report
        self.amount = amount
        self.creditsTaken = creditsTaken
        self.others = others
        self.outstanding = outstanding
        self.tooSmall = tooSmall
        self.waiting = waiting
    }
}

/// The money did not come.
public struct PaymentDeclined: Equatable, Hashable, Sendable {
    /// Whether trying again can help.
    public let retry: Retry
    /// The provider's reason: up to 200 characters.
    public let reason: String?

    public init(
        retry: Retry,
        reason: String? = nil) {
        self.retry = retry
        self.reason = reason
    }
}

/// A payment for an invoice failed.
public struct PaymentFailed: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// The report's id at the provider.
    public let report: ReportId?
    /// Whether trying again can help.
    public let retry: Retry
    /// The provider's reason.
    public let reason: String?
    /// What is still to be paid on the invoice: where that is nothing, nobody is told. Absent: an older version did not
    /// say.
    public let outstanding: Money?
    /// The request that it answers; absent: the latest one.
    public let request: EffectId?
    /// Who had asked for the payment, where somebody had (`I12`): then nothing is hastened, and nothing ends.
    public let askedBy: PersonId?
    /// What is open on the billing profile is too little to be asked for: nobody is told (`I13`).
    public let tooSmall: Bool
    /// What the second payment method is asked for, where it is: what of this failure would have been hastened, or ended,
    /// waits for what becomes of that (`G8`).
    public let backup: InvoiceCharge?

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        report: ReportId? = nil,
        retry: Retry,
        reason: String? = nil,
        outstanding: Money? = nil,
        request: EffectId? = nil,
        askedBy: PersonId? = nil,
        tooSmall: Bool = false,
        backup: InvoiceCharge? = nil) {
        self.invoice = invoice
        self.payment = payment
        self.report = report
        self.retry = retry
        self.reason = reason
        self.outstanding = outstanding
        self.request = request
        self.askedBy = askedBy
        self.tooSmall = tooSmall
        self.backup = backup
    }
}

/// A payment of the invoice was asked for, and nobody has reported yet what became of it.
public struct PaymentInProgress: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// From when on another can be asked for, whatever is reported until then.
    public let until: Timestamp

    public init(
        invoice: InvoiceNumber,
        until: Timestamp) {
        self.invoice = invoice
        self.until = until
    }
}

/// A person added a card.
public struct PaymentMethodAdded: Equatable, Hashable, Sendable {
    /// The payment method's id.
    public let paymentMethod: PaymentMethodId
    /// Whose it is.
    public let owner: PersonId
    /// The card.
    public let card: Card

    public init(
        paymentMethod: PaymentMethodId,
        owner: PersonId,
        card: Card) {
        self.paymentMethod = paymentMethod
        self.owner = owner
        self.card = card
    }
}

/// A payment method was deleted.
public struct PaymentMethodDeleted: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId

    public init(
        paymentMethod: PaymentMethodId) {
        self.paymentMethod = paymentMethod
    }
}

/// A person edited a card.
public struct PaymentMethodEdited: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId
    /// The month at whose end it expires.
    public let expires: CardExpiry
    /// The name on it; absent once erased.
    public let holder: String?
    /// Its billing address; absent once erased.
    public let address: Address?

    public init(
        paymentMethod: PaymentMethodId,
        expires: CardExpiry,
        holder: String? = nil,
        address: Address? = nil) {
        self.paymentMethod = paymentMethod
        self.expires = expires
        self.holder = holder
        self.address = address
    }
}

/// The payment method.
public struct PaymentMethodFinding: Equatable, Hashable, Sendable {
    /// The one that would be charged; where the check failed, the one named, if any.
    public let paymentMethod: PaymentMethodId?

    public init(
        paymentMethod: PaymentMethodId? = nil) {
        self.paymentMethod = paymentMethod
    }
}

/// The payment method pays for billing profiles: name what replaces it.
public struct PaymentMethodInUse: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId
    /// For how many billing profiles it pays.
    public let billingProfiles: UInt32

    public init(
        paymentMethod: PaymentMethodId,
        billingProfiles: UInt32) {
        self.paymentMethod = paymentMethod
        self.billingProfiles = billingProfiles
    }
}

/// The payment method is the first of the billing profile: another has to be its second.
public struct PaymentMethodPaysFirst: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The payment method.
    public let paymentMethod: PaymentMethodId

    public init(
        billingProfile: BillingProfileId,
        paymentMethod: PaymentMethodId) {
        self.billingProfile = billingProfile
        self.paymentMethod = paymentMethod
    }
}

/// Another payment method pays for a billing profile, in the place of its first or of its second. A decline of the one before
/// accelerates dunning no more. One that was the second and is the first now is the second no more (`G8`).
public struct PaymentMethodReplaced: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// What paid before.
    public let replaced: PaymentMethodId
    /// What pays from now on.
    public let paymentMethod: PaymentMethodId
    /// Whom the host is asked to charge: every open invoice that nobody pays just now, or, where there is a smallest amount
    /// that can be asked, all of them together (`I13`). In the place of the second only those of which every request
    /// was reported, and nothing is suspect (`G8`).
    public let charges: [InvoiceCharge]

    public init(
        billingProfile: BillingProfileId,
        replaced: PaymentMethodId,
        paymentMethod: PaymentMethodId,
        charges: [InvoiceCharge]) {
        self.billingProfile = billingProfile
        self.replaced = replaced
        self.paymentMethod = paymentMethod
        self.charges = charges
    }
}

/// A payment method, as people recognize it.
public struct PaymentMethodRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let paymentMethod: PaymentMethodId
    /// The brand.
    public let brand: String
    /// The last four digits of its number.
    public let lastFour: String
    /// The month at whose end it expires.
    public let expires: CardExpiry
    /// Whether it can be charged today (`G4`).
    public let usable: Bool
    /// The day of the first charge that it cannot pay, because it will have expired (`G6`).
    public let cannotPay: Day?

    public init(
        paymentMethod: PaymentMethodId,
        brand: String,
        lastFour: String,
        expires: CardExpiry,
        usable: Bool,
        cannotPay: Day? = nil) {
        self.paymentMethod = paymentMethod
        self.brand = brand
        self.lastFour = lastFour
        self.expires = expires
        self.usable = usable
        self.cannotPay = cannotPay
    }
}

/// The payment method cannot be charged: it has expired, or was issued in another country.
public struct PaymentMethodUnusable: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId

    public init(
        paymentMethod: PaymentMethodId) {
        self.paymentMethod = paymentMethod
    }
}

/// The actor's payment methods.
public struct PaymentMethodsPage: Equatable, Hashable, Sendable {
    /// The payment methods.
    public let rows: [PaymentMethodRow]

    public init(
        rows: [PaymentMethodRow]) {
        self.rows = rows
    }
}

/// Asks for the actor's payment methods, oldest first.
public struct PaymentMethodsQuery: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Whom the host charges, or refunds (`I7`).
public struct PaymentOrder: Equatable, Hashable, Sendable {
    /// The payment method.
    public let paymentMethod: PaymentMethodId
    /// The payment provider's token for it.
    public let token: String
    /// How much.
    public let amount: Money
    /// The other open invoices that it pays beside the one it is asked for, oldest first (`I13`); empty: none.
    public let withInvoices: [InvoiceNumber]

    public init(
        paymentMethod: PaymentMethodId,
        token: String,
        amount: Money,
        withInvoices: [InvoiceNumber] = []) {
        self.paymentMethod = paymentMethod
        self.token = token
        self.amount = amount
        self.withInvoices = withInvoices
    }
}

/// Money came for an invoice.
public struct PaymentReceived: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// The report's id at the provider.
    public let report: ReportId?
    /// Why it came.
    public let cause: PaymentCause
    /// How much came.
    public let amount: Money
    /// What of it paid other invoices that were asked for together with this one, oldest first (`I13`).
    public let others: [InvoiceShare]
    /// What is still to be paid on the invoice.
    public let outstanding: Money
    /// What was too much and became credit balance.
    public let credited: Money
    /// Whom the host is asked to refund, where what was too much goes back to the card (`I5`).
    public let refund: PaymentOrder?
    /// The request that it answers; absent: the latest one.
    public let request: EffectId?

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        report: ReportId? = nil,
        cause: PaymentCause = .captured,
        amount: Money,
        others: [InvoiceShare] = [],
        outstanding: Money,
        credited: Money,
        refund: PaymentOrder? = nil,
        request: EffectId? = nil) {
        self.invoice = invoice
        self.payment = payment
        self.report = report
        self.cause = cause
        self.amount = amount
        self.others = others
        self.outstanding = outstanding
        self.credited = credited
        self.refund = refund
        self.request = request
    }
}

/// The host gave money back that had come for an invoice: as far as it had paid the invoice, that is to be paid again.
public struct PaymentRefunded: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// The report's id at the provider.
    public let report: ReportId?
    /// How much was given back.
    public let amount: Money
    /// What of it the credit balance gave, that the payment had made; absent: nothing.
    public let creditsTaken: Money?
    /// What of it had paid other invoices that were asked for together with this one, oldest first (`I13`).
    public let others: [InvoiceShare]
    /// What is to be paid on the invoice from now on.
    public let outstanding: Money
    /// Until when what had been paid and is open again is to be paid.
    public let due: Day?

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        report: ReportId? = nil,
        amount: Money,
        creditsTaken: Money? = nil,
        others: [InvoiceShare] = [],
        outstanding: Money,
        due: Day? = nil) {
        self.invoice = invoice
        self.payment = payment
        self.report = report
        self.amount = amount
        self.creditsTaken = creditsTaken
        self.others = others
        self.outstanding = outstanding
        self.due = due
    }
}

/// Somebody asked payment of what is outstanding on an invoice.
public struct PaymentRequested: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// Who asked.
    public let askedBy: PersonId
    /// Whom the host is asked to charge.
    public let order: PaymentOrder

    public init(
        invoice: InvoiceNumber,
        askedBy: PersonId,
        order: PaymentOrder) {
        self.invoice = invoice
        self.askedBy = askedBy
        self.order = order
    }
}

/// The money came.
public struct PaymentSucceeded: Equatable, Hashable, Sendable {
    /// How much, apart from what other reports of the same payment told.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

/// Named people cannot move to another plan on their own.
public struct PeopleMoveImpossible: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why.
    public let reason: PeopleMoveProblem
    /// Who is meant, where it is because of them.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        reason: PeopleMoveProblem,
        people: [PersonId] = []) {
        self.subscription = subscription
        self.reason = reason
        self.people = people
    }
}

/// People moved to another plan with their licenses: to a new subscription beside the one that they had. Term, purchaser and
/// billing profile are those of that one.
public struct PeopleMovedToPlan: Equatable, Hashable, Sendable {
    /// The new subscription.
    public let subscription: SubscriptionId
    /// The subscription that they had a license of.
    public let from: SubscriptionId
    /// Who moved.
    public let people: [PersonId]
    /// The product that they have now.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// The offer of it.
    public let offer: OfferId
    /// How many licenses moved.
    public let licenses: LicenseCount
    /// How many the other subscription has left.
    public let left: LicenseCount
    /// The billing period that runs, at the price of the plan.
    public let billingPeriod: BillingPeriod
    /// The promotion that was redeemed with the new subscription (`K7`).
    public let promotion: RedeemedPromotion?
    /// What leaves the one, and what comes to the other.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        from: SubscriptionId,
        people: [PersonId],
        product: ProductId,
        productName: String,
        formerIds: [ProductId] = [],
        offer: OfferId,
        licenses: LicenseCount,
        left: LicenseCount,
        billingPeriod: BillingPeriod,
        promotion: RedeemedPromotion? = nil,
        lines: [Line]) {
        self.subscription = subscription
        self.from = from
        self.people = people
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.offer = offer
        self.licenses = licenses
        self.left = left
        self.billingPeriod = billingPeriod
        self.promotion = promotion
        self.lines = lines
    }
}

/// A share of each price: 13.10 less 15 % is 11.135. It is exact up to nine digits finer than the minor unit, and only
/// beyond that rounded, half away from zero.
public struct PercentOff: Equatable, Hashable, Sendable {
    /// How much, to a hundredth of a percent.
    public let percent: Percent

    public init(
        percent: Percent) {
        self.percent = percent
    }
}

/// A person as the host's directory knows them (`O2`).
public struct Person: Equatable, Hashable, Sendable {
    /// Who it is.
    public let id: PersonId
    /// The display name: 1 to 256 characters.
    public let name: String
    /// The e-mail address.
    public let email: String
    /// Member or guest.
    public let kind: PersonKind
    /// Whether the account is enabled.
    public let enabled: Bool
    /// The administrator roles held; the order carries no meaning.
    public let roles: [Role]

    public init(
        id: PersonId,
        name: String,
        email: String,
        kind: PersonKind = .member,
        enabled: Bool = true,
        roles: [Role] = []) {
        self.id = id
        self.name = name
        self.email = email
        self.kind = kind
        self.enabled = enabled
        self.roles = roles
    }
}

/// A person left. Until they are back their trials do not convert; what they bought goes on (`O5`).
public struct PersonLeft: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

/// A person who had left is back, with their rights as purchaser, without the licenses that were released (`O5`).
public struct PersonReturned: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

/// Everything about one person, as far as a journal goes (`V8`).
public struct PersonalData: Equatable, Hashable, Sendable {
    /// Whom it is about.
    public let person: PersonId
    /// The last record that was looked at: what came later is not in here.
    public let through: JournalSequence
    /// Since when they are gone; absent: they have not left (`O5`).
    public let left: Timestamp?
    /// What is theirs now, oldest first.
    public let things: [PersonalThing]
    /// The events that they caused, that are about them or of which they were told, oldest first. What each says is the
    /// journal's record at its place.
    public let events: [PersonalEvent]
    /// Where text is stored that is theirs, oldest first, what was erased included.
    public let texts: [PersonalText]

    public init(
        person: PersonId,
        through: JournalSequence,
        left: Timestamp? = nil,
        things: [PersonalThing],
        events: [PersonalEvent],
        texts: [PersonalText]) {
        self.person = person
        self.through = through
        self.left = left
        self.things = things
        self.events = events
        self.texts = texts
    }
}

/// An event that has to do with a person.
public struct PersonalEvent: Equatable, Hashable, Sendable {
    /// Its place in the journal.
    public let sequence: JournalSequence
    /// When it happened.
    public let at: Timestamp
    /// What happened: the `type` of the event.
    public let event: EventType
    /// The rule that it follows, such as `S2`.
    public let rule: String
    /// The command it came from; absent for what time brought.
    public let command: CommandId?
    /// Whether it was they who gave that command.
    public let acted: Bool
    /// Whether it names them, or something of theirs.
    public let concerns: Bool
    /// Of what they were told. What goes to everybody who has a role is not in here: the directory alone knows who that was.
    public let told: [NotificationKind]

    public init(
        sequence: JournalSequence,
        at: Timestamp,
        event: EventType,
        rule: String,
        command: CommandId? = nil,
        acted: Bool,
        concerns: Bool,
        told: [NotificationKind]) {
        self.sequence = sequence
        self.at = at
        self.event = event
        self.rule = rule
        self.command = command
        self.acted = acted
        self.concerns = concerns
        self.told = told
    }
}

/// How something stands in one respect.
public struct PersonalFact: Equatable, Hashable, Sendable {
    /// In which, called as in JSON.
    public let field: String
    /// How: a word or a text as it is, anything else as JSON.
    public let value: String

    public init(
        field: String,
        value: String) {
        self.field = field
        self.value = value
    }
}

/// A place where text is stored that is a person's. To erase it, write an empty text there: no command takes one, so that
/// replay, numbers and totals stay as they are, and it is told as erased from then on (`H1`).
public struct PersonalText: Equatable, Hashable, Sendable {
    /// The place of the record in the journal.
    public let sequence: JournalSequence
    /// The field, by its path in the record's canonical JSON, such as `event.billTo.address.city`.
    public let field: String
    /// Why it is theirs.
    public let relation: TextRelation
    /// The text; absent once erased, and where others wrote it of them: that is theirs to erase, not to read (`V7`).
    public let text: String?
    /// Whether it was erased.
    public let erased: Bool

    public init(
        sequence: JournalSequence,
        field: String,
        relation: TextRelation,
        text: String? = nil,
        erased: Bool) {
        self.sequence = sequence
        self.field = field
        self.relation = relation
        self.text = text
        self.erased = erased
    }
}

/// Something that is a person's now.
public struct PersonalThing: Equatable, Hashable, Sendable {
    /// What it is.
    public let kind: PersonalThingKind
    /// Its id: for a license and a hand-over that of the subscription, for an invoice its number.
    public let id: String
    /// The place of the first record that has it as theirs.
    public let sequence: JournalSequence
    /// When that was.
    public let at: Timestamp
    /// How it stands.
    public let facts: [PersonalFact]

    public init(
        kind: PersonalThingKind,
        id: String,
        sequence: JournalSequence,
        at: Timestamp,
        facts: [PersonalFact]) {
        self.kind = kind
        self.id = id
        self.sequence = sequence
        self.at = at
        self.facts = facts
    }
}

/// A move to another plan waits for its payment: until then plan and licenses stay as they are, or it is taken back.
public struct PlanChangeOpen: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product to which it moves.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// The offer of it.
    public let offer: OfferId
    /// The day on which it is given up, if it is not paid.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        product: ProductId,
        productName: String,
        offer: OfferId,
        until: Day) {
        self.subscription = subscription
        self.product = product
        self.productName = productName
        self.offer = offer
        self.until = until
    }
}

/// A move to another plan that waited for its payment was given up, and credited in full. What was paid for before is not
/// touched.
public struct PlanChangeReleased: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product to which it does not move.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// The offer of it.
    public let offer: OfferId
    /// How many licenses it has, as before.
    public let licenses: LicenseCount
    /// Why.
    public let cause: ReleaseCause
    /// What takes the lines of the move back.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        product: ProductId,
        productName: String,
        offer: OfferId,
        licenses: LicenseCount,
        cause: ReleaseCause,
        lines: [Line]) {
        self.subscription = subscription
        self.product = product
        self.productName = productName
        self.offer = offer
        self.licenses = licenses
        self.cause = cause
        self.lines = lines
    }
}

/// A move to another plan was asked for, and comes once it is paid. It is invoiced at once, on one invoice; until then the
/// subscription stays as it is.
public struct PlanChangeReserved: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product that it has.
    public let productBefore: ProductId
    /// The offer that it has.
    public let offerBefore: OfferId
    /// The product that it will have.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// The offer that it will have.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// How many licenses it will have.
    public let licenses: LicenseCount
    /// The days of a term that begins today, with another term or frequency (`U3`); absent: the present one goes on.
    public let termDays: ServicePeriod?
    /// The billing period that it will have, at the price of the plan.
    public let billingPeriod: BillingPeriod
    /// The promotion that was redeemed with the move: its use counts from now on (`K7`).
    public let promotion: RedeemedPromotion?
    /// The promotion that ends with the move (`K7`).
    public let promotionEnded: PromotionId?
    /// What leaves, and what comes.
    public let lines: [Line]
    /// The day on which it is given up, if it is not paid: at the latest the end of the billing period.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        productBefore: ProductId,
        offerBefore: OfferId,
        product: ProductId,
        productName: String,
        formerIds: [ProductId] = [],
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        licenses: LicenseCount,
        termDays: ServicePeriod? = nil,
        billingPeriod: BillingPeriod,
        promotion: RedeemedPromotion? = nil,
        promotionEnded: PromotionId? = nil,
        lines: [Line],
        until: Day) {
        self.subscription = subscription
        self.productBefore = productBefore
        self.offerBefore = offerBefore
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.offer = offer
        self.term = term
        self.billing = billing
        self.licenses = licenses
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.promotion = promotion
        self.promotionEnded = promotionEnded
        self.lines = lines
        self.until = until
    }
}

/// A move to another plan was scheduled for the renewal.
public struct PlanChangeScheduled: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The move that was scheduled before, which this one replaces.
    public let before: PlanName?
    /// The plan to which it moves.
    public let plan: PlanName
    /// The name of its product.
    public let productName: String
    /// How many licenses it will have, as things stand.
    public let licenses: LicenseCount
    /// The day on which it renews.
    public let renewsOn: Day
    /// What a billing period of the plan costs more before tax than the present one, for as many months, by the list of today and
    /// promotions aside; negative where it is cheaper.
    public let added: Money
    /// The same with taxes.
    public let addedTotal: Money

    public init(
        subscription: SubscriptionId,
        before: PlanName? = nil,
        plan: PlanName,
        productName: String,
        licenses: LicenseCount,
        renewsOn: Day,
        added: Money,
        addedTotal: Money) {
        self.subscription = subscription
        self.before = before
        self.plan = plan
        self.productName = productName
        self.licenses = licenses
        self.renewsOn = renewsOn
        self.added = added
        self.addedTotal = addedTotal
    }
}

/// A move to another plan was taken back.
public struct PlanChangeTakenBack: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product that it has again.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// The offer that it has again.
    public let offer: OfferId
    /// How many licenses it has again.
    public let licenses: LicenseCount
    /// The days of the term that goes on, where another had begun (`U3`).
    public let termDays: ServicePeriod?
    /// What leaves, and what comes back.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        product: ProductId,
        productName: String,
        offer: OfferId,
        licenses: LicenseCount,
        termDays: ServicePeriod? = nil,
        lines: [Line]) {
        self.subscription = subscription
        self.product = product
        self.productName = productName
        self.offer = offer
        self.licenses = licenses
        self.termDays = termDays
        self.lines = lines
    }
}

/// A subscription moved to another plan.
public struct PlanChanged: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product that it had.
    public let productBefore: ProductId
    /// The offer that it had.
    public let offerBefore: OfferId
    /// The product that it has now.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// The offer that it has now.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// How many licenses it has now.
    public let licenses: LicenseCount
    /// The days of a term that begins today, with another term or frequency (`U3`); absent: the present one goes on.
    public let termDays: ServicePeriod?
    /// The billing period that runs, at the price that holds from now on.
    public let billingPeriod: BillingPeriod
    /// The promotion that was redeemed with the move (`K7`).
    public let promotion: RedeemedPromotion?
    /// The promotion that ends with the move: it is not for the plan, or not for the term that begins, or another takes its
    /// place (`K7`).
    public let promotionEnded: PromotionId?
    /// What leaves, and what comes.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        productBefore: ProductId,
        offerBefore: OfferId,
        product: ProductId,
        productName: String,
        formerIds: [ProductId] = [],
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        licenses: LicenseCount,
        termDays: ServicePeriod? = nil,
        billingPeriod: BillingPeriod,
        promotion: RedeemedPromotion? = nil,
        promotionEnded: PromotionId? = nil,
        lines: [Line]) {
        self.subscription = subscription
        self.productBefore = productBefore
        self.offerBefore = offerBefore
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.offer = offer
        self.term = term
        self.billing = billing
        self.licenses = licenses
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.promotion = promotion
        self.promotionEnded = promotionEnded
        self.lines = lines
    }
}

/// A plan to which a subscription can move, and when (`K8`).
public struct PlanMove: Equatable, Hashable, Sendable {
    /// The product, by its present id.
    public let product: ProductId
    /// The offer of it.
    public let offer: OfferId
    /// When.
    public let kind: PlanMoveKind

    public init(
        product: ProductId,
        offer: OfferId,
        kind: PlanMoveKind) {
        self.product = product
        self.offer = offer
        self.kind = kind
    }
}

/// A plan by its ids.
public struct PlanName: Equatable, Hashable, Sendable {
    /// The product.
    public let product: ProductId
    /// The offer of it.
    public let offer: OfferId

    public init(
        product: ProductId,
        offer: OfferId) {
        self.product = product
        self.offer = offer
    }
}

/// The catalog knows no way from the plan of a subscription to that one (`K8`).
public struct PlanNotReachable: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product of the plan.
    public let product: ProductId
    /// Its offer.
    public let offer: OfferId

    public init(
        subscription: SubscriptionId,
        product: ProductId,
        offer: OfferId) {
        self.subscription = subscription
        self.product = product
        self.offer = offer
    }
}

/// A plan that a subscription can move to.
public struct PlanRow: Equatable, Hashable, Sendable {
    /// The product, by its present id.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// The offer of it.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// The price per license and billing period by today's list; absent: it has none in the currency of the subscription.
    public let unitPrice: UnitPrice?
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// What the licenses that there are would cost for a billing period, before tax.
    public let price: UnitPrice?
    /// Why the actor cannot move the subscription there now, with the licenses that it has; absent: they can.
    public let now: Denial?
    /// Why they cannot let it move there when it renews; absent: they can.
    public let atRenewal: Denial?

    public init(
        product: ProductId,
        productName: String,
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        unitPrice: UnitPrice? = nil,
        shape: PriceShape? = nil,
        price: UnitPrice? = nil,
        now: Denial? = nil,
        atRenewal: Denial? = nil) {
        self.product = product
        self.productName = productName
        self.offer = offer
        self.term = term
        self.billing = billing
        self.unitPrice = unitPrice
        self.shape = shape
        self.price = price
        self.now = now
        self.atRenewal = atRenewal
    }
}

/// A move that was scheduled for the renewal does not come.
public struct PlanScheduleDropped: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The plan to which it was to move.
    public let plan: PlanName
    /// Why.
    public let cause: PlanDropCause

    public init(
        subscription: SubscriptionId,
        plan: PlanName,
        cause: PlanDropCause) {
        self.subscription = subscription
        self.plan = plan
        self.cause = cause
    }
}

/// What a trial becomes at its end, unless something stands against it then (`B4`).
public struct PlannedConversion: Equatable, Hashable, Sendable {
    /// The offer.
    public let offer: OfferId
    /// For how long the price is fixed then.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// How many licenses are paid for.
    public let licenses: LicenseCount
    /// The billing profile that pays.
    public let billingProfile: BillingProfileId
    /// The billing period that opens then, at the price that is fixed now and the taxes of today.
    public let billingPeriod: BillingPeriod
    /// The promotion that was redeemed for it (`K7`).
    public let promotion: RedeemedPromotion?

    public init(
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        licenses: LicenseCount,
        billingProfile: BillingProfileId,
        billingPeriod: BillingPeriod,
        promotion: RedeemedPromotion? = nil) {
        self.offer = offer
        self.term = term
        self.billing = billing
        self.licenses = licenses
        self.billingProfile = billingProfile
        self.billingPeriod = billingPeriod
        self.promotion = promotion
    }
}

/// What a month of extension costs, as its quote shows it (`E2`).
public struct PlannedExtension: Equatable, Hashable, Sendable {
    /// The product's name.
    public let productName: String
    /// How many licenses are paid for.
    public let licenses: LicenseCount
    /// The first month, at the prices and with the taxes of today.
    public let billingPeriod: BillingPeriod

    public init(
        productName: String,
        licenses: LicenseCount,
        billingPeriod: BillingPeriod) {
        self.productName = productName
        self.licenses = licenses
        self.billingPeriod = billingPeriod
    }
}

/// The plans that a subscription can move to: the other offers of its product first, then those that the catalog lists.
public struct PlansPage: Equatable, Hashable, Sendable {
    /// The plans.
    public let rows: [PlanRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [PlanRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for the plans that a subscription can move to.
public struct PlansQuery: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        subscription: SubscriptionId,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.subscription = subscription
        self.after = after
        self.limit = limit
    }
}

/// The policy of every product, and, on every page, what is set for more than one.
public struct PoliciesPage: Equatable, Hashable, Sendable {
    /// The products.
    public let rows: [PolicyRow]
    /// The offer types that have a value of their own, in the order in which they got it.
    public let offerTypes: [OfferTypePolicyRow]
    /// The organization's default (`P2`); absent: none is set.
    public let defaultValue: PolicyValue?
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [PolicyRow],
        offerTypes: [OfferTypePolicyRow] = [],
        defaultValue: PolicyValue? = nil,
        next: Cursor? = nil) {
        self.rows = rows
        self.offerTypes = offerTypes
        self.defaultValue = defaultValue
        self.next = next
    }
}

/// Asks for the policy of every product, in the order of the catalog, by whoever may read it (`P3`). Products that have a
/// policy of their own and are not in the catalog, not yet or not any more, come after it, in the order of their ids.
public struct PoliciesQuery: Equatable, Hashable, Sendable {
    /// Only this product, by its id or one that it had before.
    public let product: ProductId?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        product: ProductId? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.product = product
        self.after = after
        self.limit = limit
    }
}

/// A purchase policy was set, or taken back.
public struct PolicyChanged: Equatable, Hashable, Sendable {
    /// What it was set for.
    public let scope: PolicyScope
    /// The value before; absent: it had none of its own.
    public let before: PolicyValue?
    /// The value from now on; absent: none of its own.
    public let after: PolicyValue?

    public init(
        scope: PolicyScope,
        before: PolicyValue? = nil,
        after: PolicyValue? = nil) {
        self.scope = scope
        self.before = before
        self.after = after
    }
}

/// The purchase policy.
public struct PolicyFinding: Equatable, Hashable, Sendable {
    /// The value that holds.
    public let value: PolicyValue
    /// Where it comes from.
    public let source: PolicySource

    public init(
        value: PolicyValue,
        source: PolicySource) {
        self.value = value
        self.source = source
    }
}

/// Offer types know only enabled and disabled.
public struct PolicyNotForOfferTypes: Equatable, Hashable, Sendable {
    /// The offer type.
    public let offerType: OfferType

    public init(
        offerType: OfferType) {
        self.offerType = offerType
    }
}

/// What a change would change.
public struct PolicyPreviewPage: Equatable, Hashable, Sendable {
    /// The whole, on the first page only.
    public let summary: PolicyPreviewSummary?
    /// Who is concerned, in the order of the directory.
    public let people: [PreviewedPerson]
    /// Where the next page of names begins; absent: this is the last.
    public let next: Cursor?

    public init(
        summary: PolicyPreviewSummary? = nil,
        people: [PreviewedPerson],
        next: Cursor? = nil) {
        self.summary = summary
        self.people = people
        self.next = next
    }
}

/// Asks what a change would change, by whoever may make it: all that is given, together. Nothing is changed.
///
/// The first page takes time in proportion to the catalog's products × the sets of roles that members have; where a limit
/// is set, before or after, also × the people who have bought something; and the trials that run. A page of names passes over at most 1,000
/// people.
public struct PolicyPreviewQuery: Equatable, Hashable, Sendable {
    /// A policy that would be set.
    public let policy: ProposedPolicy?
    /// A limit that would be set.
    public let purchaseLimit: ProposedLimit?
    /// An approval rule that would be set.
    public let approvalRule: ProposedApproval?
    /// Where the page of names before ended.
    public let after: Cursor?
    /// How many names at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        policy: ProposedPolicy? = nil,
        purchaseLimit: ProposedLimit? = nil,
        approvalRule: ProposedApproval? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.policy = policy
        self.purchaseLimit = purchaseLimit
        self.approvalRule = approvalRule
        self.after = after
        self.limit = limit
    }
}

/// What a change would change, as a whole.
public struct PolicyPreviewSummary: Equatable, Hashable, Sendable {
    /// The products for which it changes something, in the order of the catalog.
    public let products: [PreviewedProduct]
    /// How many people it concerns, by their roles. Who is concerned in two ways counts in both.
    public let classes: [PreviewedClass]
    /// How many running trials would no longer convert at their end.
    public let trialsThatEnd: UInt32
    /// How many running trials would convert after all.
    public let trialsThatConvert: UInt32
    /// These trials, oldest first: the first 200.
    public let trials: [PreviewedTrial]

    public init(
        products: [PreviewedProduct],
        classes: [PreviewedClass],
        trialsThatEnd: UInt32,
        trialsThatConvert: UInt32,
        trials: [PreviewedTrial]) {
        self.products = products
        self.classes = classes
        self.trialsThatEnd = trialsThatEnd
        self.trialsThatConvert = trialsThatConvert
        self.trials = trials
    }
}

/// The policy of a product.
public struct PolicyRow: Equatable, Hashable, Sendable {
    /// The product's name; absent where it is not in the catalog, and nobody bought it.
    public let name: String?
    /// The product's id.
    public let product: ProductId
    /// The value that holds.
    public let value: PolicyValue
    /// Where it comes from.
    public let source: PolicySource

    public init(
        name: String? = nil,
        product: ProductId,
        value: PolicyValue,
        source: PolicySource) {
        self.name = name
        self.product = product
        self.value = value
        self.source = source
    }
}

/// An invoice whose charges a later one takes back.
public struct PrecedingInvoice: Equatable, Hashable, Sendable {
    /// Its number.
    public let number: InvoiceNumber
    /// Its date.
    public let date: Day

    public init(
        number: InvoiceNumber,
        date: Day) {
        self.number = number
        self.date = date
    }
}

/// People of the same roles for whom the same changes.
public struct PreviewedClass: Equatable, Hashable, Sendable {
    /// Their roles; none: plain members.
    public let roles: [Role]
    /// What changes for them, for one product at least.
    public let effect: PreviewedEffect
    /// How many they are.
    public let people: UInt32

    public init(
        roles: [Role],
        effect: PreviewedEffect,
        people: UInt32) {
        self.roles = roles
        self.effect = effect
        self.people = people
    }
}

/// Somebody for whom something changes.
public struct PreviewedPerson: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId
    /// Their name.
    public let name: String
    /// What changes for them, each for one product at least.
    public let effects: [PreviewedEffect]

    public init(
        person: PersonId,
        name: String,
        effects: [PreviewedEffect]) {
        self.person = person
        self.name = name
        self.effects = effects
    }
}

/// A product for which something changes.
public struct PreviewedProduct: Equatable, Hashable, Sendable {
    /// Its id.
    public let product: ProductId
    /// Its name.
    public let name: String
    /// The policy value that holds now.
    public let before: PolicyValue
    /// The policy value that would hold.
    public let after: PolicyValue
    /// What changes, for somebody at least: by a limit or an approval rule, too.
    public let effects: [PreviewedEffect]

    public init(
        product: ProductId,
        name: String,
        before: PolicyValue,
        after: PolicyValue,
        effects: [PreviewedEffect]) {
        self.product = product
        self.name = name
        self.before = before
        self.after = after
        self.effects = effects
    }
}

/// A running trial whose end would be another.
public struct PreviewedTrial: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product's name when it was started.
    public let productName: String
    /// Who started it.
    public let purchaser: PersonId
    /// What would become of it at its end, as far as policy decides.
    public let end: PreviewedTrialEnd

    public init(
        subscription: SubscriptionId,
        productName: String,
        purchaser: PersonId,
        end: PreviewedTrialEnd) {
        self.subscription = subscription
        self.productName = productName
        self.purchaser = purchaser
        self.end = end
    }
}

/// A price of the list, and what a promotion takes off it (`K7`).
public struct PriceDiscount: Equatable, Hashable, Sendable {
    /// The promotion.
    public let promotion: PromotionId
    /// What it takes off.
    public let discount: Discount
    /// The list price per license and billing period; where it depends on how many there are, that of the first.
    public let listPrice: UnitPrice
    /// How the list price depends on how many licenses there are; absent: each costs the same (`K6`).
    public let listShape: PriceShape?

    public init(
        promotion: PromotionId,
        discount: Discount,
        listPrice: UnitPrice,
        listShape: PriceShape? = nil) {
        self.promotion = promotion
        self.discount = discount
        self.listPrice = listPrice
        self.listShape = listShape
    }
}

/// A tier of prices: it goes to where the next one begins.
public struct PriceTier: Equatable, Hashable, Sendable {
    /// The first license of it: 2 or more, and more than in the tier before.
    public let from: LicenseCount
    /// The price per license and billing period.
    public let unitPrice: UnitPrice

    public init(
        from: LicenseCount,
        unitPrice: UnitPrice) {
        self.from = from
        self.unitPrice = unitPrice
    }
}

/// A product (`K1`).
public struct Product: Equatable, Hashable, Sendable {
    /// Its id.
    public let id: ProductId
    /// Its name, as people read it.
    public let name: String
    /// Ids that it had before: they still mean this product.
    public let formerIds: [ProductId]
    /// The kind of third-party offer; absent for a first-party product.
    public let offerType: OfferType?
    /// The countries in which it is not sold, besides those of the program.
    public let closedCountries: [CountryClosure]
    /// The first day on which it cannot be bought.
    public let endOfSale: Day?
    /// The most licenses that one subscription may have.
    public let mostLicenses: LicenseCount?
    /// The offers under which it is sold.
    public let offers: [Offer]
    /// The trial that it has, if any (`K3`).
    public let trial: Trial?

    public init(
        id: ProductId,
        name: String,
        formerIds: [ProductId] = [],
        offerType: OfferType? = nil,
        closedCountries: [CountryClosure] = [],
        endOfSale: Day? = nil,
        mostLicenses: LicenseCount? = nil,
        offers: [Offer] = [],
        trial: Trial? = nil) {
        self.id = id
        self.name = name
        self.formerIds = formerIds
        self.offerType = offerType
        self.closedCountries = closedCountries
        self.endOfSale = endOfSale
        self.mostLicenses = mostLicenses
        self.offers = offers
        self.trial = trial
    }
}

/// One product.
public struct ProductApproval: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId

    public init(
        product: ProductId) {
        self.product = product
    }
}

/// A product has another id from now on. The one before still means it.
public struct ProductIdChanged: Equatable, Hashable, Sendable {
    /// The id that it had.
    public let from: ProductId
    /// The id that it has now.
    public let to: ProductId

    public init(
        from: ProductId,
        to: ProductId) {
        self.from = from
        self.to = to
    }
}

/// The catalog says that two ids are one product's, and the organization knows a product by each of them, for nobody told
/// it. What they have in common, such as a trial that was had, is not known before.
public struct ProductIdsUntold: Equatable, Hashable, Sendable {
    /// The id to be told of as the former one, with [`ChangeProductId`](crate::ChangeProductId).
    public let from: ProductId
    /// The id that it has now.
    public let to: ProductId

    public init(
        from: ProductId,
        to: ProductId) {
        self.from = from
        self.to = to
    }
}

/// Purchases of one product: each is held against all that its purchaser has, not against this product alone.
public struct ProductLimit: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId

    public init(
        product: ProductId) {
        self.product = product
    }
}

/// Policy does not block the product: people can buy it themselves.
public struct ProductNotBlocked: Equatable, Hashable, Sendable {
    /// The product.
    public let product: ProductId
    /// Its name.
    public let productName: String

    public init(
        product: ProductId,
        productName: String) {
        self.product = product
        self.productName = productName
    }
}

/// One product.
public struct ProductPolicy: Equatable, Hashable, Sendable {
    /// Its id, or one that it had before.
    public let product: ProductId

    public init(
        product: ProductId) {
        self.product = product
    }
}

/// A product.
public struct ProductRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let product: ProductId
    /// Its name.
    public let name: String
    /// What it is offered for, in the organization's currency.
    public let offers: [OfferRow]
    /// The trial that it has, if any.
    public let trial: Trial?
    /// Whether the actor may buy one license of it, and why not.
    public let eligibility: Eligibility
    /// Whether the actor may start the trial, and why not; absent: it has none.
    public let trialEligibility: Eligibility?

    public init(
        product: ProductId,
        name: String,
        offers: [OfferRow],
        trial: Trial? = nil,
        eligibility: Eligibility,
        trialEligibility: Eligibility? = nil) {
        self.product = product
        self.name = name
        self.offers = offers
        self.trial = trial
        self.eligibility = eligibility
        self.trialEligibility = trialEligibility
    }
}

/// Products, and whether the actor may buy them.
public struct ProductsPage: Equatable, Hashable, Sendable {
    /// The products.
    public let rows: [ProductRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [ProductRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for every product, in the order of the catalog.
public struct ProductsQuery: Equatable, Hashable, Sendable {
    /// Only this one, by its id or one that it had before.
    public let product: ProductId?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        product: ProductId? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.product = product
        self.after = after
        self.limit = limit
    }
}

/// Somebody with a role on a billing profile.
public struct ProfileRoleRow: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId
    /// Their name; absent where the directory knows them no more.
    public let name: String?
    /// Their e-mail address; absent where the directory knows them no more.
    public let email: String?
    /// The role.
    public let role: ProfileRole

    public init(
        person: PersonId,
        name: String? = nil,
        email: String? = nil,
        role: ProfileRole) {
        self.person = person
        self.name = name
        self.email = email
        self.role = role
    }
}

/// Who has a role on a billing profile.
public struct ProfileRolesPage: Equatable, Hashable, Sendable {
    /// The people.
    public let rows: [ProfileRoleRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [ProfileRoleRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks who has a role on a billing profile, by its owner: the owner first, then the others in the order in which they got it.
public struct ProfileRolesQuery: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        billingProfile: BillingProfileId,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.billingProfile = billingProfile
        self.after = after
        self.limit = limit
    }
}

/// The self-service program as a whole (`K4`).
public struct Program: Equatable, Hashable, Sendable {
    /// The kinds of organization to which it is closed.
    public let closedKinds: [OrganizationKind]
    /// The countries in which it is closed.
    public let closedCountries: [CountryClosure]
    /// The currency in which organizations of each country are billed.
    public let currencies: [CountryCurrency]

    public init(
        closedKinds: [OrganizationKind] = [],
        closedCountries: [CountryClosure] = [],
        currencies: [CountryCurrency] = []) {
        self.closedKinds = closedKinds
        self.closedCountries = closedCountries
        self.currencies = currencies
    }
}

/// A product for which a promotion is.
public struct PromotedProduct: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// Its offers for which it is; empty: for all of them.
    public let offers: [OfferId]

    public init(
        product: ProductId,
        offers: [OfferId] = []) {
        self.product = product
        self.offers = offers
    }
}

/// A promotion (`K7`).
public struct Promotion: Equatable, Hashable, Sendable {
    /// Its id, unique in the catalog.
    public let id: PromotionId
    /// The code by which a command names it: ASCII, compared without case. Absent: it counts by itself.
    public let code: PromotionCode?
    /// What it takes off: one share, or an amount for each currency in which it is to be had.
    public let discounts: [Discount]
    /// For what it is; empty: for everything.
    public let products: [PromotedProduct]
    /// The first day on which it can be redeemed; absent: from the start.
    public let from: Day?
    /// The first day on which it cannot be redeemed any more; absent: there is none.
    public let until: Day?
    /// Whether it is only for organizations that have had no paid subscription to the product.
    public let firstPurchaseOnly: Bool
    /// For how long it holds once it was redeemed.
    public let lasts: PromotionDuration
    /// How often one person may redeem it; absent: as often as they like.
    public let mostUsesPerPerson: UInt32?
    /// How often it may be redeemed in one organization; absent: as often as anybody likes.
    public let mostUses: UInt32?

    public init(
        id: PromotionId,
        code: PromotionCode? = nil,
        discounts: [Discount],
        products: [PromotedProduct] = [],
        from: Day? = nil,
        until: Day? = nil,
        firstPurchaseOnly: Bool = false,
        lasts: PromotionDuration,
        mostUsesPerPerson: UInt32? = nil,
        mostUses: UInt32? = nil) {
        self.id = id
        self.code = code
        self.discounts = discounts
        self.products = products
        self.from = from
        self.until = until
        self.firstPurchaseOnly = firstPurchaseOnly
        self.lasts = lasts
        self.mostUsesPerPerson = mostUsesPerPerson
        self.mostUses = mostUses
    }
}

/// The promotion that a purchase, or a move to another plan, names. It replaces the one that would count by itself.
public struct PromotionClaim: Equatable, Hashable, Sendable {
    /// Its code; case does not matter.
    public let code: PromotionCode
    /// The use, where the host has reserved it among all organizations: it comes back with what becomes of it.
    public let reservation: ReservationId?

    public init(
        code: PromotionCode,
        reservation: ReservationId? = nil) {
        self.code = code
        self.reservation = reservation
    }
}

/// The end of a promotion is near: what the subscription costs from then on, as things stand.
public struct PromotionEndAnnounced: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The promotion.
    public let promotion: PromotionId
    /// The first day on which the list price is paid again.
    public let endsOn: Day
    /// The price per license and billing period from then on.
    public let unitPrice: UnitPrice
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// How many licenses it will have.
    public let licenses: LicenseCount
    /// What a billing period will cost, taxes included; absent: more than can be counted.
    public let total: Money?

    public init(
        subscription: SubscriptionId,
        promotion: PromotionId,
        endsOn: Day,
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        licenses: LicenseCount,
        total: Money? = nil) {
        self.subscription = subscription
        self.promotion = promotion
        self.endsOn = endsOn
        self.unitPrice = unitPrice
        self.shape = shape
        self.licenses = licenses
        self.total = total
    }
}

/// The promotion cannot be redeemed any more, or not yet.
public struct PromotionNotInForce: Equatable, Hashable, Sendable {
    /// The code that was named.
    public let code: PromotionCode
    /// The first day on which it can be redeemed; absent: from the start.
    public let from: Day?
    /// The first day on which it cannot be redeemed any more; absent: there is none.
    public let until: Day?

    public init(
        code: PromotionCode,
        from: Day? = nil,
        until: Day? = nil) {
        self.code = code
        self.from = from
        self.until = until
    }
}

/// The promotion is for other products or offers, or is not to be had in this currency.
public struct PromotionNotOffered: Equatable, Hashable, Sendable {
    /// The code that was named.
    public let code: PromotionCode
    /// The product.
    public let product: ProductId
    /// The offer.
    public let offer: OfferId
    /// The currency of the billing profile.
    public let currency: Currency

    public init(
        code: PromotionCode,
        product: ProductId,
        offer: OfferId,
        currency: Currency) {
        self.code = code
        self.product = product
        self.offer = offer
        self.currency = currency
    }
}

/// The use of a promotion is free again: it counts for nobody any more.
public struct PromotionReleased: Equatable, Hashable, Sendable {
    /// The subscription with which it was redeemed.
    public let subscription: SubscriptionId
    /// The promotion.
    public let promotion: PromotionId
    /// The code that was named; absent: it counted by itself.
    public let code: PromotionCode?
    /// The use that the host had reserved.
    public let reservation: ReservationId?
    /// Why.
    public let cause: PromotionReleaseCause

    public init(
        subscription: SubscriptionId,
        promotion: PromotionId,
        code: PromotionCode? = nil,
        reservation: ReservationId? = nil,
        cause: PromotionReleaseCause) {
        self.subscription = subscription
        self.promotion = promotion
        self.code = code
        self.reservation = reservation
        self.cause = cause
    }
}

/// What the host had reserved of a promotion is free again: the request that named it comes to nothing.
public struct PromotionReservationReleased: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// The code that it named.
    public let code: PromotionCode
    /// The use that the host had reserved.
    public let reservation: ReservationId

    public init(
        request: PurchaseRequestId,
        code: PromotionCode,
        reservation: ReservationId) {
        self.request = request
        self.code = code
        self.reservation = reservation
    }
}

/// The promotion was redeemed as often as it may be.
public struct PromotionUsedUp: Equatable, Hashable, Sendable {
    /// The code that was named.
    public let code: PromotionCode
    /// By whom.
    public let by: PromotionUser
    /// How often it may be.
    public let mostUses: UInt32

    public init(
        code: PromotionCode,
        by: PromotionUser,
        mostUses: UInt32) {
        self.code = code
        self.by = by
        self.mostUses = mostUses
    }
}

/// The figures that prove a line (`I4`, `I10`): its price is round(`after` ÷ N) − round(`before` ÷ N), where N is the
/// number of days of the billing period.
public struct Proof: Equatable, Hashable, Sendable {
    /// The billing period.
    public let billingPeriod: ServicePeriod
    /// Licenses before the change.
    public let licensesBefore: LicenseCount
    /// Licenses after the change.
    public let licensesAfter: LicenseCount
    /// The exact value of the period before: the sum over its days of licenses × unit price, or of what segments say.
    public let before: PeriodValue
    /// The exact value of the period after.
    public let after: PeriodValue
    /// What was paid for on which days before, where the price depends on how many licenses there are (`K6`), or, from some
    /// day on, where the plan changed (`U2`).
    public let segmentsBefore: [Segment]
    /// What is paid for on which days after.
    public let segmentsAfter: [Segment]
    /// How many decimals the unit has in which both values are counted; absent: as many as the unit price.
    public let decimals: UInt8?
    /// Whether the price contains the taxes.
    public let prices: PriceTax

    public init(
        billingPeriod: ServicePeriod,
        licensesBefore: LicenseCount,
        licensesAfter: LicenseCount,
        before: PeriodValue,
        after: PeriodValue,
        segmentsBefore: [Segment] = [],
        segmentsAfter: [Segment] = [],
        decimals: UInt8? = nil,
        prices: PriceTax) {
        self.billingPeriod = billingPeriod
        self.licensesBefore = licensesBefore
        self.licensesAfter = licensesAfter
        self.before = before
        self.after = after
        self.segmentsBefore = segmentsBefore
        self.segmentsAfter = segmentsAfter
        self.decimals = decimals
        self.prices = prices
    }
}

/// An approval rule that would be set, as `set_approval_rule` sets it.
public struct ProposedApproval: Equatable, Hashable, Sendable {
    /// What it would be set for.
    public let scope: ApprovalScope
    /// The rule; absent: none of its own any more.
    public let rule: ApprovalRule?

    public init(
        scope: ApprovalScope,
        rule: ApprovalRule? = nil) {
        self.scope = scope
        self.rule = rule
    }
}

/// A limit that would be set, as `set_purchase_limit` sets it.
public struct ProposedLimit: Equatable, Hashable, Sendable {
    /// What it would be set for.
    public let scope: LimitScope
    /// The limit; absent: none of its own any more.
    public let limit: PurchaseLimit?

    public init(
        scope: LimitScope,
        limit: PurchaseLimit? = nil) {
        self.scope = scope
        self.limit = limit
    }
}

/// A policy that would be set, as `set_policy` sets it.
public struct ProposedPolicy: Equatable, Hashable, Sendable {
    /// What it would be set for.
    public let scope: PolicyScope
    /// The value; absent: none of its own any more.
    public let value: PolicyValue?

    public init(
        scope: PolicyScope,
        value: PolicyValue? = nil) {
        self.scope = scope
        self.value = value
    }
}

/// How much people may buy (`P6`). What is absent is not limited here: the next setting in order decides.
public struct PurchaseLimit: Equatable, Hashable, Sendable {
    /// The most that one purchaser may spend in a month, before tax, one amount a currency. A currency that is not
    /// named may not be spent at all.
    public let monthlySpending: [Money]?
    /// The most licenses that one subscription may have.
    public let licenses: LicenseCount?
    /// The most self-service subscriptions that one purchaser may have at a time.
    public let subscriptions: UInt32?

    public init(
        monthlySpending: [Money]? = nil,
        licenses: LicenseCount? = nil,
        subscriptions: UInt32? = nil) {
        self.monthlySpending = monthlySpending
        self.licenses = licenses
        self.subscriptions = subscriptions
    }
}

/// A purchase limit was set, or taken back.
public struct PurchaseLimitChanged: Equatable, Hashable, Sendable {
    /// For what it was set.
    public let scope: LimitScope
    /// The limit before; absent: it had none of its own.
    public let before: PurchaseLimit?
    /// The limit from now on; absent: none of its own.
    public let after: PurchaseLimit?

    public init(
        scope: LimitScope,
        before: PurchaseLimit? = nil,
        after: PurchaseLimit? = nil) {
        self.scope = scope
        self.before = before
        self.after = after
    }
}

/// A purchase limit that is set.
public struct PurchaseLimitRow: Equatable, Hashable, Sendable {
    /// For what it is set.
    public let scope: LimitScope
    /// The product's name, if it is set for one; absent, too, where that is not in the catalog, and nobody bought it.
    public let productName: String?
    /// The limit.
    public let limit: PurchaseLimit

    public init(
        scope: LimitScope,
        productName: String? = nil,
        limit: PurchaseLimit) {
        self.scope = scope
        self.productName = productName
        self.limit = limit
    }
}

/// Purchase limits that are set.
public struct PurchaseLimitsPage: Equatable, Hashable, Sendable {
    /// The limits.
    public let rows: [PurchaseLimitRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [PurchaseLimitRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for the purchase limits that are set, by whoever may read policies (`P3`): the organization's, those of roles, those
/// of products in the order of their ids.
public struct PurchaseLimitsQuery: Equatable, Hashable, Sendable {
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.after = after
        self.limit = limit
    }
}

/// A trial becomes nothing by itself, and the command does not name what is bought.
public struct PurchaseNotNamed: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// Which field of the command has to name it.
    public let field: String
    /// The day on which the trial ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        field: String,
        endsOn: Day) {
        self.subscription = subscription
        self.field = field
        self.endsOn = endsOn
    }
}

/// The order number could be used until a day that is over.
public struct PurchaseOrderEnded: Equatable, Hashable, Sendable {
    /// The order number.
    public let purchaseOrder: String
    /// The last day on which it could be used.
    public let until: Day

    public init(
        purchaseOrder: String,
        until: Day) {
        self.purchaseOrder = purchaseOrder
        self.until = until
    }
}

/// More would be charged under the order number than it is good for.
public struct PurchaseOrderExhausted: Equatable, Hashable, Sendable {
    /// The order number.
    public let purchaseOrder: String
    /// What it is good for, before tax.
    public let most: Money
    /// What it was charged with before, what waits for its invoice included.
    public let used: Money
    /// What this would charge.
    public let asked: Money

    public init(
        purchaseOrder: String,
        most: Money,
        used: Money,
        asked: Money) {
        self.purchaseOrder = purchaseOrder
        self.most = most
        self.used = used
        self.asked = asked
    }
}

/// An order number has another limit, or, with neither, none any more.
public struct PurchaseOrderLimited: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The order number.
    public let purchaseOrder: String
    /// The last day on which it can be used.
    public let until: Day?
    /// The most that can be charged under it, before tax.
    public let most: Money?

    public init(
        billingProfile: BillingProfileId,
        purchaseOrder: String,
        until: Day? = nil,
        most: Money? = nil) {
        self.billingProfile = billingProfile
        self.purchaseOrder = purchaseOrder
        self.until = until
        self.most = most
    }
}

/// The purchase request is closed already.
public struct PurchaseRequestClosed: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// Where it stands.
    public let status: PurchaseRequestStatus

    public init(
        request: PurchaseRequestId,
        status: PurchaseRequestStatus) {
        self.request = request
        self.status = status
    }
}

/// The purchaser agreed to another total.
public struct PurchaseRequestConfirmed: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// The total before.
    public let before: Money
    /// The total from now on.
    public let total: Money

    public init(
        request: PurchaseRequestId,
        before: Money,
        total: Money) {
        self.request = request
        self.before = before
        self.total = total
    }
}

/// A purchase request was approved or declined. What approval bought follows.
public struct PurchaseRequestDecided: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// The decision.
    public let decision: RequestDecision
    /// A word to whoever asked; absent where there was none, and once erased.
    public let message: String?

    public init(
        request: PurchaseRequestId,
        decision: RequestDecision,
        message: String? = nil) {
        self.request = request
        self.decision = decision
        self.message = message
    }
}

/// Nobody answered a purchase request in time.
public struct PurchaseRequestLapsed: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId

    public init(
        request: PurchaseRequestId) {
        self.request = request
    }
}

/// A purchase request.
public struct PurchaseRequestRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let request: PurchaseRequestId
    /// Who asked.
    public let purchaser: PersonId
    /// Their name; absent where the directory knows them no more.
    public let purchaserName: String?
    /// The subscription that would be increased; absent: it would be a new one.
    public let subscription: SubscriptionId?
    /// The product.
    public let product: ProductId
    /// The product's name when it was asked for.
    public let productName: String
    /// How many licenses the subscription would have.
    public let licenses: LicenseCount
    /// What it costs, taxes included, as the purchaser has agreed to.
    public let total: Money
    /// What it would cost today, taxes included; absent where it is not open, and where it could not be carried out today.
    public let totalNow: Money?
    /// When it was asked for.
    public let requested: Timestamp
    /// The day on which it lapses if nobody answers.
    public let expiresOn: Day
    /// Where it stands.
    public let status: PurchaseRequestStatus
    /// Who approved or declined it.
    public let decidedBy: PersonId?
    /// What they said.
    public let message: String?

    public init(
        request: PurchaseRequestId,
        purchaser: PersonId,
        purchaserName: String? = nil,
        subscription: SubscriptionId? = nil,
        product: ProductId,
        productName: String,
        licenses: LicenseCount,
        total: Money,
        totalNow: Money? = nil,
        requested: Timestamp,
        expiresOn: Day,
        status: PurchaseRequestStatus,
        decidedBy: PersonId? = nil,
        message: String? = nil) {
        self.request = request
        self.purchaser = purchaser
        self.purchaserName = purchaserName
        self.subscription = subscription
        self.product = product
        self.productName = productName
        self.licenses = licenses
        self.total = total
        self.totalNow = totalNow
        self.requested = requested
        self.expiresOn = expiresOn
        self.status = status
        self.decidedBy = decidedBy
        self.message = message
    }
}

/// It costs more by now than the purchaser has agreed to.
public struct PurchaseRequestStale: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// The total that was agreed to.
    public let agreed: Money
    /// The total now.
    public let now: Money
    /// By how much it is higher.
    public let difference: Money

    public init(
        request: PurchaseRequestId,
        agreed: Money,
        now: Money,
        difference: Money) {
        self.request = request
        self.agreed = agreed
        self.now = now
        self.difference = difference
    }
}

/// A purchase request was taken back, or its purchaser has left.
public struct PurchaseRequestWithdrawn: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId
    /// Why.
    public let cause: WithdrawalCause

    public init(
        request: PurchaseRequestId,
        cause: WithdrawalCause) {
        self.request = request
        self.cause = cause
    }
}

/// A purchase, or an increase, was asked for and has to be approved (`P7`). It reserves nothing.
public struct PurchaseRequested: Equatable, Hashable, Sendable {
    /// Its id.
    public let request: PurchaseRequestId
    /// Who asked, and would be the purchaser.
    public let purchaser: PersonId
    /// The subscription that would be increased, or brought back; absent: it would be a new one.
    public let subscription: SubscriptionId?
    /// The product.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// How many licenses the subscription would have.
    public let licenses: LicenseCount
    /// What it costs, taxes included: more than this is not charged without the purchaser.
    public let total: Money
    /// The day on which it lapses.
    public let expiresOn: Day
    /// The promotion that it names (`K7`).
    public let promotion: PromotionClaim?
    /// The command that was given; absent once erased, when it cannot be carried out any more.
    public let command: Command?

    public init(
        request: PurchaseRequestId,
        purchaser: PersonId,
        subscription: SubscriptionId? = nil,
        product: ProductId,
        productName: String,
        licenses: LicenseCount,
        total: Money,
        expiresOn: Day,
        promotion: PromotionClaim? = nil,
        command: Command? = nil) {
        self.request = request
        self.purchaser = purchaser
        self.subscription = subscription
        self.product = product
        self.productName = productName
        self.licenses = licenses
        self.total = total
        self.expiresOn = expiresOn
        self.promotion = promotion
        self.command = command
    }
}

/// Purchase requests, oldest first.
public struct PurchaseRequestsPage: Equatable, Hashable, Sendable {
    /// The requests.
    public let rows: [PurchaseRequestRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [PurchaseRequestRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for purchase requests, oldest first: whoever sees all of them sees all, anybody else their own.
public struct PurchaseRequestsQuery: Equatable, Hashable, Sendable {
    /// Only this one: the other filters do not matter but for the purchaser.
    public let request: PurchaseRequestId?
    /// Only those of this person.
    public let purchaser: PersonId?
    /// Only those that stand so.
    public let status: PurchaseRequestStatus?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        request: PurchaseRequestId? = nil,
        purchaser: PersonId? = nil,
        status: PurchaseRequestStatus? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.request = request
        self.purchaser = purchaser
        self.status = status
        self.after = after
        self.limit = limit
    }
}

/// Buys a subscription, by a person with their own card (`B1`, `B2`), or by an administrator for the organization itself
/// (`C11`).
public struct PurchaseSubscription: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// The offer of the product.
    public let offer: OfferId
    /// How many licenses.
    public let licenses: LicenseCount
    /// The billing profile that pays.
    public let billing: BillingChoice
    /// Whose it is to be: the organization's own is bought by a global or billing administrator.
    public let channel: Channel
    /// With what its first term ends; absent: after a whole term (`B7`).
    public let align: Alignment?
    /// The promotion that it names; absent: of those that count by themselves the cheapest (`K7`).
    public let promotion: PromotionClaim?
    /// What its invoices refer to; absent: what the billing profile says (`I16`).
    public let orderReference: OrderReference?
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        product: ProductId,
        offer: OfferId,
        licenses: LicenseCount,
        billing: BillingChoice,
        channel: Channel = .selfService,
        align: Alignment? = nil,
        promotion: PromotionClaim? = nil,
        orderReference: OrderReference? = nil,
        quote: QuoteReference? = nil) {
        self.product = product
        self.offer = offer
        self.licenses = licenses
        self.billing = billing
        self.channel = channel
        self.align = align
        self.promotion = promotion
        self.orderReference = orderReference
        self.quote = quote
    }
}

/// What people bought and tried on the day before, where administrators hear of it once a day. A day without any brings
/// none.
public struct PurchasesAnnounced: Equatable, Hashable, Sendable {
    /// The day.
    public let day: Day
    /// What was bought, or brought back, in order.
    public let purchases: [AnnouncedPurchase]
    /// The trials that began, in order.
    public let trials: [AnnouncedPurchase]

    public init(
        day: Day,
        purchases: [AnnouncedPurchase] = [],
        trials: [AnnouncedPurchase] = []) {
        self.day = day
        self.purchases = purchases
        self.trials = trials
    }
}

/// What a command would charge or credit, to the minor unit (`B5`).
public struct Quote: Equatable, Hashable, Sendable {
    /// The lines that would arise; where a trial would start, the one that its end would bring (`B4`).
    public let lines: [Line]
    /// Their net amounts together.
    public let subtotal: Money
    /// Their taxes, by rate: as they would be on a document of these lines alone (`I3`).
    public let taxes: [TaxSubtotal]
    /// What makes the total the sum of the lines, taxes included (`I3`).
    public let rounding: Money
    /// Subtotal, taxes and rounding together; negative for a credit. Of a payment of an invoice (`I12`), which has no lines,
    /// what is asked for.
    public let total: Money
    /// What will be asked of a card at once, with what else is open on the billing profile where there is a smallest amount
    /// that can be asked (`I13`); zero where nothing is asked, now or yet.
    public let asked: Money
    /// A fingerprint over these figures. A command that carries it yields exactly these, or is refused as stale.
    public let fingerprint: Digest
    /// For information, the next invoice after this, as things then stand: the change invoice of the first of the
    /// month, or the next billing period.
    public let nextInvoice: NextInvoice?
    /// The promotion of the subscription that ends with it: it is not for the plan to which that moves (`K7`).
    public let promotionEnded: PromotionId?

    public init(
        lines: [Line],
        subtotal: Money,
        taxes: [TaxSubtotal],
        rounding: Money,
        total: Money,
        asked: Money,
        fingerprint: Digest,
        nextInvoice: NextInvoice? = nil,
        promotionEnded: PromotionId? = nil) {
        self.lines = lines
        self.subtotal = subtotal
        self.taxes = taxes
        self.rounding = rounding
        self.total = total
        self.asked = asked
        self.fingerprint = fingerprint
        self.nextInvoice = nextInvoice
        self.promotionEnded = promotionEnded
    }
}

/// The quote that a command was given on (`B5`).
public struct QuoteReference: Equatable, Hashable, Sendable {
    /// Its fingerprint.
    public let fingerprint: Digest
    /// Its total.
    public let total: Money

    public init(
        fingerprint: Digest,
        total: Money) {
        self.fingerprint = fingerprint
        self.total = total
    }
}

/// The figures are no longer those of the quote.
public struct QuoteStale: Equatable, Hashable, Sendable {
    /// The total of the quote.
    public let quoted: Money
    /// The total now.
    public let now: Money
    /// By how much the total is higher now; negative where it is lower.
    public let difference: Money

    public init(
        quoted: Money,
        now: Money,
        difference: Money) {
        self.quoted = quoted
        self.now = now
        self.difference = difference
    }
}

/// Brings back a subscription that has expired or was disabled: as a new one, with the same commitment and licenses,
/// at today's price (`C7`).
public struct ReactivateSubscription: Equatable, Hashable, Sendable {
    /// The subscription that has expired or was disabled.
    public let subscription: SubscriptionId
    /// The promotion that it names; absent: of those that count by themselves the cheapest (`K7`).
    public let promotion: PromotionClaim?
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        promotion: PromotionClaim? = nil,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.promotion = promotion
        self.quote = quote
    }
}

/// Administrators look on, and change nothing, until they take over.
public struct ReadOnlyView: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Who manages it.
    public let purchaser: PersonId

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId) {
        self.subscription = subscription
        self.purchaser = purchaser
    }
}

/// One line of the journal: an event with its place, time, actor and command (`H1`).
public struct Recorded: Equatable, Hashable, Sendable {
    /// The version of the journal's format.
    public let schema: UInt32
    /// Its place in the journal, from 1, without a gap.
    public let sequence: JournalSequence
    /// When it happened.
    public let at: Timestamp
    /// Who caused it.
    public let actor: Actor
    /// The command it came from; absent for what time brought (`T1`).
    public let command: CommandStamp?
    /// What happened.
    public let event: Event

    public init(
        schema: UInt32,
        sequence: JournalSequence,
        at: Timestamp,
        actor: Actor,
        command: CommandStamp? = nil,
        event: Event) {
        self.schema = schema
        self.sequence = sequence
        self.at = at
        self.actor = actor
        self.command = command
        self.event = event
    }
}

/// Recurring billing was turned on or off.
public struct RecurringBillingChanged: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// On or off, from now on.
    public let recurringBilling: RecurringBilling
    /// Why.
    public let cause: RecurringBillingCause

    public init(
        subscription: SubscriptionId,
        recurringBilling: RecurringBilling,
        cause: RecurringBillingCause) {
        self.subscription = subscription
        self.recurringBilling = recurringBilling
        self.cause = cause
    }
}

/// Licenses can only be given back while recurring billing is on.
public struct RecurringBillingIsOff: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// A promotion as somebody redeemed it. Its terms never change from then on, whatever becomes of the catalog.
public struct RedeemedPromotion: Equatable, Hashable, Sendable {
    /// The promotion.
    public let promotion: PromotionId
    /// The code that was named, as the catalog writes it; absent: it counted by itself.
    public let code: PromotionCode?
    /// The use that the host had reserved.
    public let reservation: ReservationId?
    /// What it takes off, in the currency of the subscription.
    public let discount: Discount
    /// For how long it holds.
    public let lasts: PromotionDuration
    /// For what it is; empty: for everything. A move to something else ends it.
    public let products: [PromotedProduct]

    public init(
        promotion: PromotionId,
        code: PromotionCode? = nil,
        reservation: ReservationId? = nil,
        discount: Discount,
        lasts: PromotionDuration,
        products: [PromotedProduct] = []) {
        self.promotion = promotion
        self.code = code
        self.reservation = reservation
        self.discount = discount
        self.lasts = lasts
        self.products = products
    }
}

/// Give money back to a card.
public struct RefundCard: Equatable, Hashable, Sendable {
    /// The credit note that it settles; absent for what was left when a billing profile was closed (`G7`).
    public let invoice: InvoiceNumber?
    /// The card, and how much.
    public let order: PaymentOrder

    public init(
        invoice: InvoiceNumber? = nil,
        order: PaymentOrder) {
        self.invoice = invoice
        self.order = order
    }
}

/// The host gave money back, of itself.
public struct Refunded: Equatable, Hashable, Sendable {
    /// How much, apart from what other reports told.
    public let amount: Money

    public init(
        amount: Money) {
        self.amount = amount
    }
}

/// Why a command is refused: the rule, and the event that made it so.
public struct RefusalExplanation: Equatable, Hashable, Sendable {
    /// The refusal, with its facts.
    public let denial: Denial
    /// The rule that refuses, such as `S4`.
    public let rule: String
    /// The place of the event since which the command is refused for this reason; absent: only what time has brought
    /// since the last event made it so.
    public let since: JournalSequence?

    public init(
        denial: Denial,
        rule: String,
        since: JournalSequence? = nil) {
        self.denial = denial
        self.rule = rule
        self.since = since
    }
}

/// The command was refused.
public struct Refused: Equatable, Hashable, Sendable {
    /// Why.
    public let denial: Denial

    public init(
        denial: Denial) {
        self.denial = denial
    }
}

/// A person who cannot be given a license.
public struct RefusedPerson: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId
    /// Why.
    public let reason: NotAssignableReason

    public init(
        person: PersonId,
        reason: NotAssignableReason) {
        self.person = person
        self.reason = reason
    }
}

/// A text is empty, too long, or holds a card number.
public struct RejectedText: Equatable, Hashable, Sendable {
    /// Which field of the command.
    public let field: String
    /// What is wrong with it. The text itself is not repeated.
    public let problem: TextProblem
    /// How many characters it can have, where it is too long.
    public let most: UInt32?

    public init(
        field: String,
        problem: TextProblem,
        most: UInt32? = nil) {
        self.field = field
        self.problem = problem
        self.most = most
    }
}

/// Let the use of a promotion be free again.
public struct ReleasePromotion: Equatable, Hashable, Sendable {
    /// The subscription with which it was redeemed; absent: a purchase was asked for, and nothing came of it (`P7`).
    public let subscription: SubscriptionId?
    /// The promotion; absent: it was only asked for.
    public let promotion: PromotionId?
    /// The code that was named; absent: it counted by itself.
    public let code: PromotionCode?
    /// The use that the host had reserved.
    public let reservation: ReservationId?

    public init(
        subscription: SubscriptionId? = nil,
        promotion: PromotionId? = nil,
        code: PromotionCode? = nil,
        reservation: ReservationId? = nil) {
        self.subscription = subscription
        self.promotion = promotion
        self.code = code
        self.reservation = reservation
    }
}

/// The next term was announced, with its price, which holds from now on (`C8`).
public struct RenewalAnnounced: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How it goes on.
    public let next: NextTerm
    /// The day on which it renews, is extended or resumes.
    public let renewsOn: Day
    /// The price per license and billing period of the next term.
    public let unitPrice: UnitPrice
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    public let discount: PriceDiscount?
    /// The price of the present term.
    public let unitPriceBefore: UnitPrice
    /// How that depends on how many there are.
    public let shapeBefore: PriceShape?
    /// How many licenses it will have.
    public let licenses: LicenseCount
    /// How many licenses it has.
    public let licensesBefore: LicenseCount
    /// What the first billing period will cost, taxes included, as things stand.
    public let total: Money
    /// The plan to which it moves then; absent: it stays on its own (`U6`).
    public let plan: NextPlan?

    public init(
        subscription: SubscriptionId,
        next: NextTerm = .renewal,
        renewsOn: Day,
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        discount: PriceDiscount? = nil,
        unitPriceBefore: UnitPrice,
        shapeBefore: PriceShape? = nil,
        licenses: LicenseCount,
        licensesBefore: LicenseCount,
        total: Money,
        plan: NextPlan? = nil) {
        self.subscription = subscription
        self.next = next
        self.renewsOn = renewsOn
        self.unitPrice = unitPrice
        self.shape = shape
        self.discount = discount
        self.unitPriceBefore = unitPriceBefore
        self.shapeBefore = shapeBefore
        self.licenses = licenses
        self.licensesBefore = licensesBefore
        self.total = total
        self.plan = plan
    }
}

/// The day of the renewal is no end of a term that now runs.
public struct RenewalDoesNotFit: Equatable, Hashable, Sendable {
    /// The day that came.
    public let renewsOn: Day
    /// The day that it would have to be, where the first day of the first term was told.
    public let expected: Day?

    public init(
        renewsOn: Day,
        expected: Day? = nil) {
        self.renewsOn = renewsOn
        self.expected = expected
    }
}

/// The offer has no price at which it could renew.
public struct RenewalImpossible: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// The same command was carried out before.
public struct Repeated: Equatable, Hashable, Sendable {
    /// The place in the journal of the first event that followed then.
    public let first: JournalSequence
    /// How many events followed then.
    public let events: UInt32

    public init(
        first: JournalSequence,
        events: UInt32) {
        self.first = first
        self.events = events
    }
}

/// Replaces the payment method of billing profiles by another of the actor's own, and deletes nothing (`G5`). Payment of
/// every open invoice is asked for at once.
public struct ReplacePaymentMethod: Equatable, Hashable, Sendable {
    /// For which billing profiles.
    public let scope: ReplacementScope
    /// By what.
    public let replacement: Replacement
    /// The quote it was decided on: then exactly that is asked for, or it is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        scope: ReplacementScope,
        replacement: Replacement,
        quote: QuoteReference? = nil) {
        self.scope = scope
        self.replacement = replacement
        self.quote = quote
    }
}

/// Tells, by `system`, what the issuer changed on a card, as an account updater or a network token of the payment provider
/// has it (`G9`). Nobody confirms it, and it is the same payment method. Where it can be charged, payment of every open
/// invoice is asked for at once, as after a replacement (`G5`). What was told already changes nothing.
public struct ReportCardUpdate: Equatable, Hashable, Sendable {
    /// Which one.
    public let paymentMethod: PaymentMethodId
    /// The month at whose end it expires from now on; absent: as before.
    public let expires: CardExpiry?
    /// The last four digits of its number from now on; absent: as before.
    public let lastFour: String?
    /// The payment provider's token for it from now on; absent: as before.
    public let token: String?

    public init(
        paymentMethod: PaymentMethodId,
        expires: CardExpiry? = nil,
        lastFour: String? = nil,
        token: String? = nil) {
        self.paymentMethod = paymentMethod
        self.expires = expires
        self.lastFour = lastFour
        self.token = token
    }
}

/// Reports what the exchange system says of an invoice or a credit note, void ones too, by `system` (`I17`): Italy's SdI,
/// Poland's KSeF. As long as it says nothing, nothing is reported. A rejected one is sent again under its number, and can be
/// cleared then; a cleared one stays cleared. The same report counts once: where it was counted already, nothing follows.
///
/// Nobody is told: whoever sends invoices for the seller is the host, which knows before we do.
public struct ReportClearance: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The report's own id at the exchange system, or at whoever stands between; absent: of each invoice one number is
    /// reported, and each code of a rejection once.
    public let report: ReportId?
    /// What it says.
    public let outcome: ClearanceOutcome

    public init(
        invoice: InvoiceNumber,
        report: ReportId? = nil,
        outcome: ClearanceOutcome) {
        self.invoice = invoice
        self.report = report
        self.outcome = outcome
    }
}

/// The report was counted already, and said something else.
public struct ReportContradicts: Equatable, Hashable, Sendable {
    /// The invoice that it names now.
    public let invoice: InvoiceNumber
    /// The payment that it names now.
    public let payment: PaymentId
    /// The report; absent: it is told from others by the payment and what became of it.
    public let report: ReportId?

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        report: ReportId? = nil) {
        self.invoice = invoice
        self.payment = payment
        self.report = report
    }
}

/// Reports what became of a payment, by `system` (`I7`). Reports of one payment add up: it may come in parts, and be taken
/// back in parts. The same report counts once: where it was counted already, nothing follows; where it says something
/// else than then, it is refused.
///
/// A refund that an effect asked for was booked when it was asked for, and is not reported.
public struct ReportPayment: Equatable, Hashable, Sendable {
    /// The invoice that it is for.
    public let invoice: InvoiceNumber
    /// The payment's id at the provider.
    public let payment: PaymentId
    /// The report's own id at the provider, such as that of a webhook's event; absent: there is one report a payment of
    /// success, one of failure, and so on.
    public let report: ReportId?
    /// The request that it answers, where the money came or did not: the id of the effect that asked for it; absent: the
    /// latest one.
    public let request: EffectId?
    /// What became of it.
    public let result: PaymentResult

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId,
        report: ReportId? = nil,
        request: EffectId? = nil,
        result: PaymentResult) {
        self.invoice = invoice
        self.payment = payment
        self.report = report
        self.request = request
        self.result = result
    }
}

/// Tells that a person has left, by `system` (`O3`, `O5`).
public struct ReportPersonLeft: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

/// Tells that a person who had left is back, by `system` (`O3`, `O5`).
public struct ReportPersonReturned: Equatable, Hashable, Sendable {
    /// Who.
    public let person: PersonId

    public init(
        person: PersonId) {
        self.person = person
    }
}

/// Tells, by `system`, what a register says of the VAT id of a billing profile (`I14`). What was told already changes nothing;
/// another VAT id is unchecked again.
public struct ReportVatCheck: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The VAT id that was looked up: that of the profile.
    public let vatId: String
    /// What the register says.
    public let status: VatIdStatus
    /// When it was asked.
    public let checkedAt: Timestamp
    /// What proves it, such as the number of the request: up to 200 characters.
    public let evidence: String?

    public init(
        billingProfile: BillingProfileId,
        vatId: String,
        status: VatIdStatus,
        checkedAt: Timestamp,
        evidence: String? = nil) {
        self.billingProfile = billingProfile
        self.vatId = vatId
        self.status = status
        self.checkedAt = checkedAt
        self.evidence = evidence
    }
}

/// Request a license from an administrator.
public struct RequestALicense: Equatable, Hashable, Sendable {
    /// The product.
    public let product: ProductId

    public init(
        product: ProductId) {
        self.product = product
    }
}

/// Asks for licenses of a product that policy blocks, for oneself and for others (`Q1`). Who waits for one already,
/// or has the product, is passed over.
public struct RequestLicenses: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// Up to 20 people. Who is named twice counts once.
    public let people: [PersonId]

    public init(
        product: ProductId,
        people: [PersonId]) {
        self.product = product
        self.people = people
    }
}

/// One person's part of a license request.
public struct RequestedLicense: Equatable, Hashable, Sendable {
    /// For whom.
    public let person: PersonId
    /// Their name; absent where the directory knows them no more.
    public let name: String?
    /// What became of it.
    public let status: RequestedLicenseStatus

    public init(
        person: PersonId,
        name: String? = nil,
        status: RequestedLicenseStatus) {
        self.person = person
        self.name = name
        self.status = status
    }
}

/// Licenses wait for their payment: until then the total is as it is, or goes back to what is paid.
public struct ReservationOpen: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many licenses wait for their payment.
    public let reserved: LicenseCount
    /// How many licenses it has without them.
    public let licenses: LicenseCount
    /// The day on which they are released, if they are not paid.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        reserved: LicenseCount,
        licenses: LicenseCount,
        until: Day) {
        self.subscription = subscription
        self.reserved = reserved
        self.licenses = licenses
        self.until = until
    }
}

/// Reserved licenses were given up, and credited in full. What was paid for before is not touched.
public struct ReservationReleased: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many were reserved.
    public let released: LicenseCount
    /// How many it has, as before.
    public let licenses: LicenseCount
    /// Why.
    public let cause: ReleaseCause
    /// The credits.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        released: LicenseCount,
        licenses: LicenseCount,
        cause: ReleaseCause,
        lines: [Line]) {
        self.subscription = subscription
        self.released = released
        self.licenses = licenses
        self.cause = cause
        self.lines = lines
    }
}

/// Reserved licenses were paid: they can be used.
public struct ReservedLicensesAdded: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// How many were reserved.
    public let added: LicenseCount
    /// How many it has now.
    public let licenses: LicenseCount

    public init(
        subscription: SubscriptionId,
        added: LicenseCount,
        licenses: LicenseCount) {
        self.subscription = subscription
        self.added = added
        self.licenses = licenses
    }
}

/// A move to another plan that waited was paid: it is on that plan from now on, and pays for it since the move was asked for.
public struct ReservedPlanChangeMade: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The product that it has now.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// The offer that it has now.
    public let offer: OfferId
    /// How many licenses it has now.
    public let licenses: LicenseCount

    public init(
        subscription: SubscriptionId,
        product: ProductId,
        productName: String,
        offer: OfferId,
        licenses: LicenseCount) {
        self.subscription = subscription
        self.product = product
        self.productName = productName
        self.offer = offer
        self.licenses = licenses
    }
}

/// Ends the pause of a subscription: a new term begins today (`E3`).
public struct ResumeSubscription: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.quote = quote
    }
}

/// A pause was to end, and no card could be charged: it resumes when one is attached.
public struct ResumptionPostponed: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it is disabled, if it has not resumed by then.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        until: Day) {
        self.subscription = subscription
        self.until = until
    }
}

/// Ends the extension of a subscription: a term of its offer begins today, at the list price (`E2`).
public struct ReturnToTerm: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.quote = quote
    }
}

/// The extension of a subscription ended, and a term began.
public struct ReturnedToTerm: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The days of the term.
    public let termDays: ServicePeriod
    /// Its first billing period.
    public let billingPeriod: BillingPeriod
    /// The credit of the month from today on, and what the term costs.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        lines: [Line]) {
        self.subscription = subscription
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.lines = lines
    }
}

/// The rights that the actor's roles give them.
public struct RightsAnswer: Equatable, Hashable, Sendable {
    /// The rights, in the order of their list; none: a member without a role.
    public let rights: [Right]

    public init(
        rights: [Right]) {
        self.rights = rights
    }
}

/// Asks for the rights that the actor's roles give them in the organization, whatever they are used on: which parts of a
/// product to show them. What they may do with a subscription or a billing profile, these say themselves.
public struct RightsQuery: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Purchases by whoever holds a role.
public struct RoleLimit: Equatable, Hashable, Sendable {
    /// The role.
    public let role: Role

    public init(
        role: Role) {
        self.role = role
    }
}

/// The product.
public struct SaleFinding: Equatable, Hashable, Sendable {
    /// The first day on which it cannot be bought, if there is one.
    public let endOfSale: Day?
    /// The currency in which it would be paid; absent: the organization's country has none.
    public let currency: Currency?
    /// How many of its offers have a price in it today.
    public let offers: UInt32
    /// What has to be told ahead of a purchase; absent: nothing.
    public let untold: UntoldIds?

    public init(
        endOfSale: Day? = nil,
        currency: Currency? = nil,
        offers: UInt32,
        untold: UntoldIds? = nil) {
        self.endOfSale = endOfSale
        self.currency = currency
        self.offers = offers
        self.untold = untold
    }
}

/// It is on that plan already.
public struct SamePlan: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The offer that it has.
    public let offer: OfferId

    public init(
        subscription: SubscriptionId,
        offer: OfferId) {
        self.subscription = subscription
        self.offer = offer
    }
}

/// Sets how many licenses a subscription is to have from its renewal on (`S5`). It replaces what was scheduled before;
/// today's total takes it back.
public struct ScheduleLicenses: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The total that it is to have from its renewal on.
    public let licenses: LicenseCount

    public init(
        subscription: SubscriptionId,
        licenses: LicenseCount) {
        self.subscription = subscription
        self.licenses = licenses
    }
}

/// What a scheduled move to another plan adds, with a total of its own.
public struct ScheduledMove: Equatable, Hashable, Sendable {
    /// The plan, as it was scheduled.
    public let plan: PlanName
    /// The name of its product.
    public let productName: String
    /// What a billing period of the plan costs more before tax than the present one, for as many months, by the list of today and
    /// promotions aside; negative where it is cheaper.
    public let added: Money
    /// The same with taxes.
    public let addedTotal: Money

    public init(
        plan: PlanName,
        productName: String,
        added: Money,
        addedTotal: Money) {
        self.plan = plan
        self.productName = productName
        self.added = added
        self.addedTotal = addedTotal
    }
}

/// An id, and the scheme that says what it is: of a company in a register, or of where electronic documents reach it
/// (`I14`).
public struct SchemedId: Equatable, Hashable, Sendable {
    /// The scheme.
    public let scheme: IdScheme
    /// The id in its normal form, upper case and no separators: up to 64 characters. A command that holds it is refused when
    /// it has not the form of its scheme, or its check digits do not fit; what is valid so is no card number (`G2`).
    public let id: String

    public init(
        scheme: IdScheme,
        id: String) {
        self.scheme = scheme
        self.id = id
    }
}

/// The payment provider has not checked the card's security code.
public struct SecurityCodeNotChecked: Equatable, Hashable, Sendable {
    /// The payment method.
    public let paymentMethod: PaymentMethodId

    public init(
        paymentMethod: PaymentMethodId) {
        self.paymentMethod = paymentMethod
    }
}

/// What is paid for on some days of a billing period (`I4`).
public struct Segment: Equatable, Hashable, Sendable {
    /// The days.
    public let days: ServicePeriod
    /// For how many licenses: what left and what came on a day both count on it.
    public let licenses: LicenseCount
    /// The most that were there at once, where that is fewer: a day never costs less than they would.
    public let atOnce: LicenseCount?
    /// The price per license and billing period.
    public let unitPrice: UnitPrice
    /// How the price depends on how many licenses there are.
    public let shape: PriceShape?
    /// What a promotion takes off the list price; absent: nothing (`K7`).
    public let discount: PriceDiscount?
    /// The product's name, in a billing period in which the plan changed (`U2`).
    public let productName: String?

    public init(
        days: ServicePeriod,
        licenses: LicenseCount,
        atOnce: LicenseCount? = nil,
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        discount: PriceDiscount? = nil,
        productName: String? = nil) {
        self.days = days
        self.licenses = licenses
        self.atOnce = atOnce
        self.unitPrice = unitPrice
        self.shape = shape
        self.discount = discount
        self.productName = productName
    }
}

/// Who issues the invoices: what the host prints on them, and what its e-invoices say.
public struct Seller: Equatable, Hashable, Sendable {
    /// The name of the company.
    public let name: String
    /// The address.
    public let address: Address
    /// The tax id as it is printed, where there is one.
    public let taxId: String?
    /// Where questions go.
    public let email: String?
    /// What else has to be on an invoice: a register, a share capital.
    public let note: String?
    /// Who it is to tax offices: every e-invoice asks for it (`I15`).
    public let taxIdentity: TaxIdentity?
    /// What else e-invoices say of it.
    public let eInvoicing: SellerEInvoicing?

    public init(
        name: String,
        address: Address,
        taxId: String? = nil,
        email: String? = nil,
        note: String? = nil,
        taxIdentity: TaxIdentity? = nil,
        eInvoicing: SellerEInvoicing? = nil) {
        self.name = name
        self.address = address
        self.taxId = taxId
        self.email = email
        self.note = note
        self.taxIdentity = taxIdentity
        self.eInvoicing = eInvoicing
    }
}

/// Whom to ask at the seller's.
public struct SellerContact: Equatable, Hashable, Sendable {
    /// The name of a person or department: up to 100 characters.
    public let name: String
    /// The telephone number.
    public let phone: String?
    /// The e-mail address.
    public let email: String?

    public init(
        name: String,
        phone: String? = nil,
        email: String? = nil) {
        self.name = name
        self.phone = phone
        self.email = email
    }
}

/// What e-invoices say of their seller beside its tax identity (`I15`).
public struct SellerEInvoicing: Equatable, Hashable, Sendable {
    /// Its electronic address, with its scheme: Peppol and XRechnung ask for it.
    public let electronicAddress: SchemedId?
    /// Whom to ask: XRechnung asks for it.
    public let contact: SellerContact?
    /// Where transfers go, for what no card pays.
    public let bankAccount: BankAccount?
    /// The currency of its accounts, where that is not the invoice's: the tax is said in both.
    public let accounting: AccountingRate?
    /// What Italy asks for.
    public let italy: ItalianSeller?

    public init(
        electronicAddress: SchemedId? = nil,
        contact: SellerContact? = nil,
        bankAccount: BankAccount? = nil,
        accounting: AccountingRate? = nil,
        italy: ItalianSeller? = nil) {
        self.electronicAddress = electronicAddress
        self.contact = contact
        self.bankAccount = bankAccount
        self.accounting = accounting
        self.italy = italy
    }
}

/// Days of service, half-open: `start` is the first day covered, `end` the first that is not.
public struct ServicePeriod: Equatable, Hashable, Sendable {
    /// The first day covered.
    public let start: Day
    /// The first day not covered.
    public let end: Day

    public init(
        start: Day,
        end: Day) {
        self.start = start
        self.end = end
    }
}

/// Sets when purchases have to be approved, or takes it back, by a global or billing admin (`P7`). It counts from then
/// on; requests that are open stay open.
public struct SetApprovalRule: Equatable, Hashable, Sendable {
    /// For what it is set.
    public let scope: ApprovalScope
    /// The rule; absent: none of its own any more.
    public let rule: ApprovalRule?

    public init(
        scope: ApprovalScope,
        rule: ApprovalRule? = nil) {
        self.scope = scope
        self.rule = rule
    }
}

/// Sets what happens at the end of a subscription's term, among what the settings offer (`E1`).
public struct SetAtEnd: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// What is to happen.
    public let atEnd: AtEnd
    /// The day on which a pause is to end; with a pause alone (`E3`).
    public let resumesOn: Day?
    /// The quote it was decided on: then a month of extension costs exactly that today, or it is refused (`B5`, `E2`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        atEnd: AtEnd,
        resumesOn: Day? = nil,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.atEnd = atEnd
        self.resumesOn = resumesOn
        self.quote = quote
    }
}

/// Makes an auto-claim policy, or changes one, by a global, license or user admin (`Q3`).
public struct SetAutoClaimPolicy: Equatable, Hashable, Sendable {
    /// The policy to change; absent: a new one.
    public let policy: AutoClaimPolicyId?
    /// Its name: up to 100 characters.
    public let name: String
    /// Whether licenses are claimed. Turned off, those already claimed stay.
    public let status: AutoClaimStatus
    /// The app: each has at most one policy.
    public let app: AppId
    /// The product whose licenses are claimed.
    public let product: ProductId
    /// Up to four products that are tried next, in this order. A product named twice counts once.
    public let backups: [ProductId]

    public init(
        policy: AutoClaimPolicyId? = nil,
        name: String,
        status: AutoClaimStatus,
        app: AppId,
        product: ProductId,
        backups: [ProductId] = []) {
        self.policy = policy
        self.name = name
        self.status = status
        self.app = app
        self.product = product
        self.backups = backups
    }
}

/// Attaches a second payment method to a billing profile, by its owner or a contributor, or detaches it (`G8`). It is asked
/// at once where the first cannot be charged, and once for each request to the first that fails; not for fraud, and not after
/// a chargeback. What has failed so already, and is still open, it is asked for as it is attached.
public struct SetBackupPaymentMethod: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The second payment method from now on; absent: none.
    public let backup: Replacement?
    /// The quote it was decided on: then exactly that is asked for, or it is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        billingProfile: BillingProfileId,
        backup: Replacement? = nil,
        quote: QuoteReference? = nil) {
        self.billingProfile = billingProfile
        self.backup = backup
        self.quote = quote
    }
}

/// Sets what the documents of a subscription refer to from now on (`I16`). What is charged from then on is on documents of its
/// own; what takes something back stays with the order that was charged.
public struct SetOrderReference: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// What its documents refer to from now on; absent: what the billing profile says.
    public let orderReference: OrderReference?

    public init(
        subscription: SubscriptionId,
        orderReference: OrderReference? = nil) {
        self.subscription = subscription
        self.orderReference = orderReference
    }
}

/// Sets a purchase policy, or takes it back, by a global or billing admin (`P3`). It counts from then on; what exists
/// goes on untouched (`P4`). A product that the catalog does not know yet can have a policy before it is published
/// (`P2`).
public struct SetPolicy: Equatable, Hashable, Sendable {
    /// What it is set for.
    public let scope: PolicyScope
    /// The value; absent: none of its own any more.
    public let value: PolicyValue?

    public init(
        scope: PolicyScope,
        value: PolicyValue? = nil) {
        self.scope = scope
        self.value = value
    }
}

/// Sets a purchase limit, or takes it back, by a global or billing admin (`P6`). It counts from then on; renewals and
/// recurring charges are never refused. A purchase beyond it is `not_eligible`, with the limit among its checks; more licenses
/// beyond it are `limit_exceeded`.
public struct SetPurchaseLimit: Equatable, Hashable, Sendable {
    /// For what it is set.
    public let scope: LimitScope
    /// The limit, as it is to be; absent: none of its own any more.
    public let limit: PurchaseLimit?

    public init(
        scope: LimitScope,
        limit: PurchaseLimit? = nil) {
        self.scope = scope
        self.limit = limit
    }
}

/// Turns recurring billing on or off (`C5`).
public struct SetRecurringBilling: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// On or off.
    public let recurringBilling: RecurringBilling

    public init(
        subscription: SubscriptionId,
        recurringBilling: RecurringBilling) {
        self.subscription = subscription
        self.recurringBilling = recurringBilling
    }
}

/// Sets the taxes of a billing profile, by `system` (`I9`). Billing periods that are open keep theirs (`I4`).
public struct SetTaxRates: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// The taxes.
    public let taxRates: [TaxRate]
    /// Whether prices contain them.
    public let prices: PriceTax

    public init(
        billingProfile: BillingProfileId,
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.billingProfile = billingProfile
        self.taxRates = taxRates
        self.prices = prices
    }
}

/// What an organization can choose (*setting* in the rules). Whatever is left out has its default.
public struct Settings: Equatable, Hashable, Sendable {
    /// When what is bought can be used (`B1`).
    public let activation: Activation
    /// For how many days a purchase waits for its first payment (`B1`).
    public let activationDays: UInt32
    /// When changes within a billing period are invoiced (`I1`).
    public let changeBilling: ChangeBilling
    /// Where credits go that no open invoice takes up (`I5`).
    public let credits: Credits
    /// How invoices are numbered (`I3`).
    public let invoiceNumbers: InvoiceNumbers
    /// How many days after its date an invoice is due (`I3`).
    public let paymentDays: UInt32
    /// For how many days a request for payment is out that nobody reports, at least one (`I12`).
    public let paymentRequestDays: UInt32
    /// The smallest amounts that can be asked of a card, one a currency: what is open on a billing profile together is
    /// asked for from that amount on (`I13`).
    public let smallestCharges: [Money]
    /// The tax rates of new billing profiles (`I9`).
    public let taxRates: [TaxRate]
    /// How prices relate to tax, for new billing profiles (`I9`).
    public let prices: PriceTax
    /// For how many days after its end a subscription is expired, with access (`C6`).
    public let expiredDays: UInt32
    /// For how many days after that it is disabled, without access (`C6`).
    public let disabledDays: UInt32
    /// What happens at the end of a term where recurring billing is off (`E1`).
    public let offMeans: OffMeans
    /// What can be chosen for the end of a term; recurring billing can be turned on and off whatever this says (`E1`).
    public let offeredAtEnd: [AtEnd]
    /// By how much a month of extension is dearer than a month of the product's monthly offer; absent: 3 % (`E2`).
    public let extensionUplift: Percent?
    /// By how much it is dearer than a month of the subscription's own offer, where there is no monthly one; absent:
    /// 23 % (`E2`).
    public let extensionUpliftOfTerm: Percent?
    /// After how many months an extension ends, at least one (`E2`).
    public let extensionMonths: UInt32
    /// For how many days a subscription is paused at the most, at least one (`E3`).
    public let pauseDays: UInt32
    /// How many days before the end of a monthly term the renewal notice goes out (`C8`).
    public let monthlyNoticeDays: UInt32
    /// How many days before the end of a longer term the renewal notice goes out (`C8`).
    public let noticeDays: UInt32
    /// For how many days of journal time a command's id is remembered (`B6`).
    public let commandMemoryDays: UInt32
    /// For how many days a purchase request waits for an answer (`P7`).
    public let purchaseRequestDays: UInt32
    /// For how many days people keep licenses that a renewal did not pay for (`S6`).
    public let excessDays: UInt32
    /// For how many days an offered hand-over can be accepted (`C12`).
    public let handOverDays: UInt32
    /// What follows when an invoice is not paid, and when (`I8`).
    public let dunning: DunningSettings
    /// Whether administrators hear of what people buy and try (`H7`).
    public let purchaseNotices: PurchaseNotices
    /// For how many months license requests are kept (`Q1`).
    public let licenseRequestMonths: UInt32
    /// The organization's own way to ask for licenses; where there is one, no new license requests are taken (`Q2`).
    public let ownProcess: OwnProcess?
    /// Whom people can ask when they are refused (`P8`).
    public let support: Support?

    public init(
        activation: Activation = .immediately,
        activationDays: UInt32 = 3,
        changeBilling: ChangeBilling = .monthly,
        credits: Credits = .balance,
        invoiceNumbers: InvoiceNumbers = InvoiceNumbers(),
        paymentDays: UInt32 = 0,
        paymentRequestDays: UInt32 = 3,
        smallestCharges: [Money] = [],
        taxRates: [TaxRate] = [],
        prices: PriceTax = .exclusive,
        expiredDays: UInt32 = 30,
        disabledDays: UInt32 = 90,
        offMeans: OffMeans = .expire,
        offeredAtEnd: [AtEnd] = [.renew, .renewOnce, .extend, .pause, .expire, .end],
        extensionUplift: Percent? = nil,
        extensionUpliftOfTerm: Percent? = nil,
        extensionMonths: UInt32 = 12,
        pauseDays: UInt32 = 90,
        monthlyNoticeDays: UInt32 = 7,
        noticeDays: UInt32 = 30,
        commandMemoryDays: UInt32 = 30,
        purchaseRequestDays: UInt32 = 30,
        excessDays: UInt32 = 90,
        handOverDays: UInt32 = 14,
        dunning: DunningSettings = DunningSettings(),
        purchaseNotices: PurchaseNotices = .each,
        licenseRequestMonths: UInt32 = 12,
        ownProcess: OwnProcess? = nil,
        support: Support? = nil) {
        self.activation = activation
        self.activationDays = activationDays
        self.changeBilling = changeBilling
        self.credits = credits
        self.invoiceNumbers = invoiceNumbers
        self.paymentDays = paymentDays
        self.paymentRequestDays = paymentRequestDays
        self.smallestCharges = smallestCharges
        self.taxRates = taxRates
        self.prices = prices
        self.expiredDays = expiredDays
        self.disabledDays = disabledDays
        self.offMeans = offMeans
        self.offeredAtEnd = offeredAtEnd
        self.extensionUplift = extensionUplift
        self.extensionUpliftOfTerm = extensionUpliftOfTerm
        self.extensionMonths = extensionMonths
        self.pauseDays = pauseDays
        self.monthlyNoticeDays = monthlyNoticeDays
        self.noticeDays = noticeDays
        self.commandMemoryDays = commandMemoryDays
        self.purchaseRequestDays = purchaseRequestDays
        self.excessDays = excessDays
        self.handOverDays = handOverDays
        self.dunning = dunning
        self.purchaseNotices = purchaseNotices
        self.licenseRequestMonths = licenseRequestMonths
        self.ownProcess = ownProcess
        self.support = support
    }
}

/// The settings were replaced.
public struct SettingsChanged: Equatable, Hashable, Sendable {
    /// All the settings, as they are from now on.
    public let settings: Settings

    public init(
        settings: Settings) {
        self.settings = settings
    }
}

/// Gives a person a role on a billing profile, or takes it back, by its owner (`O7`).
public struct ShareBillingProfile: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// Who.
    public let person: PersonId
    /// The role; absent: none any more.
    public let role: ProfileRole?

    public init(
        billingProfile: BillingProfileId,
        person: PersonId,
        role: ProfileRole? = nil) {
        self.billingProfile = billingProfile
        self.person = person
        self.role = role
    }
}

/// A member signs in to an app. Where the app has an auto-claim policy, and they have none of its products, they get
/// a license of the first that has a free one, from the organization's own subscriptions, oldest first (`Q3`). Where
/// nothing is to be done, nothing happens.
public struct SignIn: Equatable, Hashable, Sendable {
    /// The app.
    public let app: AppId

    public init(
        app: AppId) {
        self.app = app
    }
}

/// What the person would spend, against the limit (`P6`).
public struct SpendingLimitFinding: Equatable, Hashable, Sendable {
    /// The most that may be spent in a month; absent: no limit is set, or, where there is a source, it does not name
    /// the currency, in which nothing may be spent then.
    public let limit: Money?
    /// Where the limit was set; absent: nowhere.
    public let source: LimitScope?
    /// What the person has spent this month, before tax; absent: the product has no price.
    public let used: Money?
    /// What this costs, before tax; of several offers the cheapest; absent: the product has no price.
    public let asked: Money?

    public init(
        limit: Money? = nil,
        source: LimitScope? = nil,
        used: Money? = nil,
        asked: Money? = nil) {
        self.limit = limit
        self.source = source
        self.used = used
        self.asked = asked
    }
}

/// Starts a trial, once per person and product (`B4`).
public struct StartTrial: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// What it becomes at its end; absent for a trial that needs no payment method, and simply ends (`K3`).
    public let conversion: TrialPurchase?
    /// The quote it was decided on: then its end costs exactly that, or it is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        product: ProductId,
        conversion: TrialPurchase? = nil,
        quote: QuoteReference? = nil) {
        self.product = product
        self.conversion = conversion
        self.quote = quote
    }
}

/// The first payment came: the subscription can be used (`B1`).
public struct SubscriptionActivated: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// A subscription was canceled. Where it goes on to the end of its term, recurring billing is off and there is no
/// credit.
public struct SubscriptionCanceled: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why.
    public let reason: CancelReason
    /// What the person added; absent once erased.
    public let feedback: String?
    /// When it ends.
    public let mode: CancelMode
    /// The day on which it is deleted, where it ended at once.
    public let disabledUntil: Day?
    /// The credits, lot by lot.
    public let lines: [Line]
    /// Whose access ends with it, in order of assignment; an older version did not say.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        reason: CancelReason,
        feedback: String? = nil,
        mode: CancelMode,
        disabledUntil: Day? = nil,
        lines: [Line],
        people: [PersonId] = []) {
        self.subscription = subscription
        self.reason = reason
        self.feedback = feedback
        self.mode = mode
        self.disabledUntil = disabledUntil
        self.lines = lines
        self.people = people
    }
}

/// A subscription was deleted, for good; its licenses are nobody's any more (`C6`).
public struct SubscriptionDeleted: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The credit of all that was charged, where a purchase did not come about (`I3`); version 0.1 had none.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        lines: [Line] = []) {
        self.subscription = subscription
        self.lines = lines
    }
}

/// One subscription, and what can be done with it now.
public struct SubscriptionDetail: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionRow
    /// Each action, and why not where it cannot be taken.
    public let actions: [ActionRow]

    public init(
        subscription: SubscriptionRow,
        actions: [ActionRow]) {
        self.subscription = subscription
        self.actions = actions
    }
}

/// A subscription was disabled: nobody has access any more (`C6`).
public struct SubscriptionDisabled: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it is deleted.
    public let until: Day
    /// The unpaid invoice that disabled it (`I8`); absent: its days as expired were over, its term was and it was to end
    /// with that (`E1`), or it was paused for as long as it may be (`E3`).
    public let unpaidInvoice: InvoiceNumber?

    public init(
        subscription: SubscriptionId,
        until: Day,
        unpaidInvoice: InvoiceNumber? = nil) {
        self.subscription = subscription
        self.until = until
        self.unpaidInvoice = unpaidInvoice
    }
}

/// A subscription's term ended, and it does not renew. People keep access for a while (`C6`).
public struct SubscriptionExpired: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The first day without access.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        until: Day) {
        self.subscription = subscription
        self.until = until
    }
}

/// It is extended month by month: only assigning goes on, until it is back to a term or ends.
public struct SubscriptionExtended: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The first day after the present month.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// A subscription was brought in from elsewhere.
public struct SubscriptionImported: Equatable, Hashable, Sendable {
    /// Its id.
    public let subscription: SubscriptionId
    /// Who bought it.
    public let purchaser: PersonId
    /// Whose it is.
    public let channel: Channel
    /// The product.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// The offer.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// Who holds one.
    public let people: [PersonId]
    /// Whether it renews.
    public let recurringBilling: RecurringBilling
    /// The billing profile that pays.
    public let billingProfile: BillingProfileId
    /// The day from which its periods are counted (`C9`).
    public let anchor: Day
    /// How many billing periods ended before the present one, counted from there.
    public let periods: UInt32
    /// The days of its present term.
    public let termDays: ServicePeriod
    /// Its present billing period, which was charged elsewhere.
    public let billingPeriod: BillingPeriod
    /// Credit that was added to the balance of the billing profile.
    public let openingBalance: Money?
    /// The last invoice that was issued elsewhere.
    public let lastInvoice: LastInvoice?

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId,
        channel: Channel,
        product: ProductId,
        productName: String,
        formerIds: [ProductId],
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        licenses: LicenseCount,
        people: [PersonId],
        recurringBilling: RecurringBilling,
        billingProfile: BillingProfileId,
        anchor: Day,
        periods: UInt32,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        openingBalance: Money? = nil,
        lastInvoice: LastInvoice? = nil) {
        self.subscription = subscription
        self.purchaser = purchaser
        self.channel = channel
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.offer = offer
        self.term = term
        self.billing = billing
        self.licenses = licenses
        self.people = people
        self.recurringBilling = recurringBilling
        self.billingProfile = billingProfile
        self.anchor = anchor
        self.periods = periods
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.openingBalance = openingBalance
        self.lastInvoice = lastInvoice
    }
}

/// How many self-service subscriptions the person would have, against the limit (`P6`).
public struct SubscriptionLimitFinding: Equatable, Hashable, Sendable {
    /// The most that one purchaser may have; absent: no limit is set.
    public let limit: UInt32?
    /// Where the limit was set; absent: nowhere.
    public let source: LimitScope?
    /// How many the person has.
    public let used: UInt32
    /// How many more this makes.
    public let asked: UInt32

    public init(
        limit: UInt32? = nil,
        source: LimitScope? = nil,
        used: UInt32,
        asked: UInt32) {
        self.limit = limit
        self.source = source
        self.used = used
        self.asked = asked
    }
}

/// A subscription's term ended, and it is paused: nobody has access until it resumes.
public struct SubscriptionPaused: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The day on which it resumes.
    public let resumesOn: Day
    /// The day on which it is disabled, if it has not resumed by then.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        resumesOn: Day,
        until: Day) {
        self.subscription = subscription
        self.resumesOn = resumesOn
        self.until = until
    }
}

/// A subscription was bought.
public struct SubscriptionPurchased: Equatable, Hashable, Sendable {
    /// Its id.
    public let subscription: SubscriptionId
    /// Who bought it, and is responsible for paying (`B2`).
    public let purchaser: PersonId
    /// Whose it is.
    public let channel: Channel
    /// The product.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// The offer.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// The billing profile that pays.
    public let billingProfile: BillingProfileId
    /// When it can be used.
    public let activation: Activation
    /// The days of its first term.
    public let termDays: ServicePeriod
    /// Its first billing period: where it is aligned, the whole of the one in which it begins.
    public let billingPeriod: BillingPeriod
    /// The day from which its periods are counted, where it is aligned (`B7`); absent: its first day.
    public let anchor: Day?
    /// The promotion that was redeemed with it (`K7`).
    public let promotion: RedeemedPromotion?
    /// What its invoices refer to; absent: what the billing profile says (`I16`).
    public let orderReference: OrderReference?
    /// What it costs.
    public let lines: [Line]
    /// Whether administrators hear of it, as was set; absent: they do not, as of the organization's own (`H7`).
    public let purchaseNotices: PurchaseNotices?

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId,
        channel: Channel = .selfService,
        product: ProductId,
        productName: String,
        formerIds: [ProductId] = [],
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        licenses: LicenseCount,
        billingProfile: BillingProfileId,
        activation: Activation,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        anchor: Day? = nil,
        promotion: RedeemedPromotion? = nil,
        orderReference: OrderReference? = nil,
        lines: [Line],
        purchaseNotices: PurchaseNotices? = nil) {
        self.subscription = subscription
        self.purchaser = purchaser
        self.channel = channel
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.offer = offer
        self.term = term
        self.billing = billing
        self.licenses = licenses
        self.billingProfile = billingProfile
        self.activation = activation
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.anchor = anchor
        self.promotion = promotion
        self.orderReference = orderReference
        self.lines = lines
        self.purchaseNotices = purchaseNotices
    }
}

/// Asks for one subscription, by its purchaser or an administrator (`O7`).
public struct SubscriptionQuery: Equatable, Hashable, Sendable {
    /// Which one.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// A subscription was brought back as a new one; the one before is deleted. Product, offer, purchaser and billing
/// profile are those it had.
public struct SubscriptionReactivated: Equatable, Hashable, Sendable {
    /// The new subscription.
    public let subscription: SubscriptionId
    /// The subscription that it takes the place of.
    public let replaces: SubscriptionId
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// Who holds them, in the order in which they were assigned.
    public let people: [PersonId]
    /// When it can be used.
    public let activation: Activation
    /// The days of its first term.
    public let termDays: ServicePeriod
    /// Its first billing period.
    public let billingPeriod: BillingPeriod
    /// The promotion that was redeemed with it; that of the one before ended with it (`K7`).
    public let promotion: RedeemedPromotion?
    /// What it costs.
    public let lines: [Line]
    /// Whether administrators hear of it, as was set; absent: they do not, as of the organization's own (`H7`).
    public let purchaseNotices: PurchaseNotices?

    public init(
        subscription: SubscriptionId,
        replaces: SubscriptionId,
        licenses: LicenseCount,
        people: [PersonId],
        activation: Activation,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        promotion: RedeemedPromotion? = nil,
        lines: [Line],
        purchaseNotices: PurchaseNotices? = nil) {
        self.subscription = subscription
        self.replaces = replaces
        self.licenses = licenses
        self.people = people
        self.activation = activation
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.promotion = promotion
        self.lines = lines
        self.purchaseNotices = purchaseNotices
    }
}

/// A subscription was renewed: a new term began.
public struct SubscriptionRenewed: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The days of the new term.
    public let termDays: ServicePeriod
    /// Its first billing period.
    public let billingPeriod: BillingPeriod
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// What it costs.
    public let lines: [Line]
    /// The plan to which it moved with it; absent: it stays on its own (`U6`).
    public let plan: NextPlan?

    public init(
        subscription: SubscriptionId,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        licenses: LicenseCount,
        lines: [Line],
        plan: NextPlan? = nil) {
        self.subscription = subscription
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.licenses = licenses
        self.lines = lines
        self.plan = plan
    }
}

/// A subscription that an unpaid invoice had disabled can be used again (`I8`).
public struct SubscriptionRestored: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The present billing period, where it began while the subscription was disabled; absent: it was charged before.
    public let billingPeriod: BillingPeriod?
    /// What that costs from this day on. Billing periods that have gone by are not charged.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        billingPeriod: BillingPeriod? = nil,
        lines: [Line]) {
        self.subscription = subscription
        self.billingPeriod = billingPeriod
        self.lines = lines
    }
}

/// A subscription that was paused resumed: a new term began.
public struct SubscriptionResumed: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The days of the term.
    public let termDays: ServicePeriod
    /// Its first billing period.
    public let billingPeriod: BillingPeriod
    /// What it costs.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        lines: [Line]) {
        self.subscription = subscription
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.lines = lines
    }
}

/// A subscription.
public struct SubscriptionRow: Equatable, Hashable, Sendable {
    /// Its id.
    public let subscription: SubscriptionId
    /// Whose it is.
    public let channel: Channel
    /// The day on which an administrator took it over; absent: it was bought in its channel.
    public let takenOverOn: Day?
    /// The product's present id.
    public let product: ProductId
    /// The product's name when it was bought.
    public let productName: String
    /// The offer; absent in a trial that needs no payment method.
    public let offer: OfferId?
    /// What holds for it as a trial; absent where it is none.
    public let trial: TrialRow?
    /// Where it stands.
    public let status: SubscriptionStatus
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// How many of them are assigned.
    public let assigned: LicenseCount
    /// How many of them are free.
    public let free: LicenseCount
    /// How many licenses it will have from its renewal on, where another total is scheduled.
    public let scheduledLicenses: LicenseCount?
    /// The plan to which it moves at its renewal; absent: to none (`U6`).
    public let scheduledPlan: PlanName?
    /// How many licenses were added and wait for their payment: they are not among the others (`S7`).
    public let reserved: LicenseCount?
    /// The plan to which it moves once its payment has come; absent: to none (`U7`).
    public let waitingPlan: PlanName?
    /// The day on which licenses assigned beyond those paid for are released, the last assigned first (`S6`).
    public let excessReleasedOn: Day?
    /// The price per license and billing period; nothing in a trial.
    public let unitPrice: UnitPrice
    /// How it depends on how many licenses there are; absent: each costs the same (`K6`).
    public let shape: PriceShape?
    /// The list price, and what a promotion takes off it; absent: nothing (`K7`).
    public let discount: PriceDiscount?
    /// The day from which it pays the list price again; absent: no promotion ends while it goes on.
    public let promotionEndsOn: Day?
    /// How often it is billed; absent in a trial that needs no payment method.
    public let billing: BillingFrequency?
    /// Whether it renews by itself.
    public let recurringBilling: RecurringBilling
    /// What happens at the end of its term (`E1`); absent in a trial, and once its term has ended, unless it is paused.
    public let atEnd: AtEnd?
    /// The day on which a pause ends, planned or present (`E3`); absent: there is none.
    public let resumesOn: Day?
    /// By how many months it has been extended beyond its term; absent: it is not (`E2`).
    public let extendedMonths: UInt32?
    /// The billing profile that pays; absent in a trial that needs no payment method.
    public let billingProfile: BillingProfileId?
    /// What its documents refer to; absent: what the billing profile says (`I16`).
    public let orderReference: OrderReference?
    /// The day on which it was bought, or its trial began.
    public let bought: Day
    /// The first day after its term, or after its trial; one that has ended keeps the day.
    public let termEndsOn: Day
    /// To whom it is offered (`C12`); absent: to nobody.
    public let handOver: HandOverRow?
    /// What happens next, if nobody does anything; absent where nothing does.
    public let nextStep: NextStep?

    public init(
        subscription: SubscriptionId,
        channel: Channel,
        takenOverOn: Day? = nil,
        product: ProductId,
        productName: String,
        offer: OfferId? = nil,
        trial: TrialRow? = nil,
        status: SubscriptionStatus,
        licenses: LicenseCount,
        assigned: LicenseCount,
        free: LicenseCount,
        scheduledLicenses: LicenseCount? = nil,
        scheduledPlan: PlanName? = nil,
        reserved: LicenseCount? = nil,
        waitingPlan: PlanName? = nil,
        excessReleasedOn: Day? = nil,
        unitPrice: UnitPrice,
        shape: PriceShape? = nil,
        discount: PriceDiscount? = nil,
        promotionEndsOn: Day? = nil,
        billing: BillingFrequency? = nil,
        recurringBilling: RecurringBilling,
        atEnd: AtEnd? = nil,
        resumesOn: Day? = nil,
        extendedMonths: UInt32? = nil,
        billingProfile: BillingProfileId? = nil,
        orderReference: OrderReference? = nil,
        bought: Day,
        termEndsOn: Day,
        handOver: HandOverRow? = nil,
        nextStep: NextStep? = nil) {
        self.subscription = subscription
        self.channel = channel
        self.takenOverOn = takenOverOn
        self.product = product
        self.productName = productName
        self.offer = offer
        self.trial = trial
        self.status = status
        self.licenses = licenses
        self.assigned = assigned
        self.free = free
        self.scheduledLicenses = scheduledLicenses
        self.scheduledPlan = scheduledPlan
        self.reserved = reserved
        self.waitingPlan = waitingPlan
        self.excessReleasedOn = excessReleasedOn
        self.unitPrice = unitPrice
        self.shape = shape
        self.discount = discount
        self.promotionEndsOn = promotionEndsOn
        self.billing = billing
        self.recurringBilling = recurringBilling
        self.atEnd = atEnd
        self.resumesOn = resumesOn
        self.extendedMonths = extendedMonths
        self.billingProfile = billingProfile
        self.orderReference = orderReference
        self.bought = bought
        self.termEndsOn = termEndsOn
        self.handOver = handOver
        self.nextStep = nextStep
    }
}

/// What a person had bought themselves was taken over.
public struct SubscriptionTakenOver: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Whose it was.
    public let purchaser: PersonId
    /// Who took it over.
    public let administrator: PersonId
    /// What becomes of it.
    public let outcome: TakeOverOutcome
    /// The credits, lot by lot.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId,
        administrator: PersonId,
        outcome: TakeOverOutcome,
        lines: [Line]) {
        self.subscription = subscription
        self.purchaser = purchaser
        self.administrator = administrator
        self.outcome = outcome
        self.lines = lines
    }
}

/// Whom people can ask (`P8`).
public struct Support: Equatable, Hashable, Sendable {
    /// What to tell them: up to 500 characters.
    public let text: String
    /// Where to go: begins with `https://`, `http://` or `mailto:`.
    public let link: String?

    public init(
        text: String,
        link: String? = nil) {
        self.text = text
        self.link = link
    }
}

/// The host itself.
public struct System: Equatable, Hashable, Sendable {
    public init() {
    }
}

/// Takes the last move to another plan back, on its day: plan, price and licenses are as they were before, and cost the
/// difference of that day alone (`U2`). One that waits for its payment is given up, whatever its day (`U7`).
public struct TakeBackPlanChange: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The quote it was decided on: then it costs exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.quote = quote
    }
}

/// Takes over what a person bought themselves, by a global or billing administrator (`C10`).
public struct TakeOver: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// What is to become of it.
    public let mode: TakeOverMode
    /// The quote it was decided on: then it credits exactly that, or is refused (`B5`).
    public let quote: QuoteReference?

    public init(
        subscription: SubscriptionId,
        mode: TakeOverMode,
        quote: QuoteReference? = nil) {
        self.subscription = subscription
        self.mode = mode
        self.quote = quote
    }
}

/// Delete it at once: everybody loses access.
public struct TakeOverToCancel: Equatable, Hashable, Sendable {
    /// Why.
    public let reason: CancelReason
    /// What the administrator wants to add: up to 1,000 characters.
    public let feedback: String?

    public init(
        reason: CancelReason,
        feedback: String? = nil) {
        self.reason = reason
        self.feedback = feedback
    }
}

/// Make it the organization's own.
public struct TakeOverToKeep: Equatable, Hashable, Sendable {
    /// The billing profile of the administrator that pays from the next charge on, in the same currency.
    public let billing: BillingChoice
    /// What is still to be paid on its open invoices, asked of the administrator's card at once; without those that
    /// somebody pays just now (`I12`). It has to be said where one of them is past due.
    public let settleOpenInvoices: Money?

    public init(
        billing: BillingChoice,
        settleOpenInvoices: Money? = nil) {
        self.billing = billing
        self.settleOpenInvoices = settleOpenInvoices
    }
}

/// Give its people licenses of one of the organization's own subscriptions, then delete it.
public struct TakeOverToMovePeople: Equatable, Hashable, Sendable {
    /// The subscription whose licenses they get: one of the organization's own, with enough that are free.
    public let to: SubscriptionId

    public init(
        to: SubscriptionId) {
        self.to = to
    }
}

/// It ends: everybody loses access.
public struct TakenOverAndCanceled: Equatable, Hashable, Sendable {
    /// Why.
    public let reason: CancelReason
    /// What the administrator added; absent once erased.
    public let feedback: String?
    /// Whose access ends with it, in order of assignment; an older version did not say.
    public let people: [PersonId]

    public init(
        reason: CancelReason,
        feedback: String? = nil,
        people: [PersonId] = []) {
        self.reason = reason
        self.feedback = feedback
        self.people = people
    }
}

/// It is the organization's own.
public struct TakenOverAndKept: Equatable, Hashable, Sendable {
    /// The billing profile that pays from the next charge on.
    public let billingProfile: BillingProfileId
    /// What is asked of the administrator's card for invoices that arose before.
    public let settlements: [InvoiceCharge]

    public init(
        billingProfile: BillingProfileId,
        settlements: [InvoiceCharge]) {
        self.billingProfile = billingProfile
        self.settlements = settlements
    }
}

/// Its people have licenses of one of the organization's own, and it ends.
public struct TakenOverAndPeopleMoved: Equatable, Hashable, Sendable {
    /// The subscription whose licenses they have.
    public let to: SubscriptionId
    /// Who has one, those who had one already included.
    public let people: [PersonId]
    /// Who got none, because they are no enabled members any more.
    public let dropped: [PersonId]

    public init(
        to: SubscriptionId,
        people: [PersonId],
        dropped: [PersonId]) {
        self.to = to
        self.people = people
        self.dropped = dropped
    }
}

/// What one tax comes to.
public struct TaxAmount: Equatable, Hashable, Sendable {
    /// Its name on the invoice.
    public let name: String
    /// The rate on the net amount.
    public let percent: Percent
    /// Why it is 0 %, where it is (`I14`).
    public let exemption: TaxExemption?
    /// The tax; negative on a credit.
    public let amount: Money

    public init(
        name: String,
        percent: Percent,
        exemption: TaxExemption? = nil,
        amount: Money) {
        self.name = name
        self.percent = percent
        self.exemption = exemption
        self.amount = amount
    }
}

/// Why a tax is nothing (`I14`). It is fixed with the rate, and every line and document carries it.
public struct TaxExemption: Equatable, Hashable, Sendable {
    /// Which kind of nothing it is.
    public let category: ExemptionCategory
    /// The reason in words, printed on the invoice: up to 100 characters; what is exempt has it, or a code.
    public let reason: String?
    /// The reason as a code of the list VATEX, such as `VATEX-EU-132`.
    public let reasonCode: String?
    /// The reason as FatturaPA has it (`Natura`), such as `N6.9`.
    public let natura: String?

    public init(
        category: ExemptionCategory,
        reason: String? = nil,
        reasonCode: String? = nil,
        natura: String? = nil) {
        self.category = category
        self.reason = reason
        self.reasonCode = reasonCode
        self.natura = natura
    }
}

/// A tax exemption takes an id of the buyer that the billing profile does not have.
public struct TaxIdMissing: Equatable, Hashable, Sendable {
    /// The exemption.
    public let category: ExemptionCategory

    public init(
        category: ExemptionCategory) {
        self.category = category
    }
}

/// Who a party is to tax offices (`I14`).
public struct TaxIdentity: Equatable, Hashable, Sendable {
    /// The VAT id with the prefix of its country, such as `IT00743110157`; its check digits are checked.
    public let vatId: String?
    /// A tax number that is no VAT id: in Italy the fiscal code, in Germany the Steuernummer; up to 32 characters.
    public let taxNumber: String?
    /// The id in a register of companies, with its scheme: such as a French SIRET, `0009`.
    public let legalId: SchemedId?

    public init(
        vatId: String? = nil,
        taxNumber: String? = nil,
        legalId: SchemedId? = nil) {
        self.vatId = vatId
        self.taxNumber = taxNumber
        self.legalId = legalId
    }
}

/// A tax that the host says applies to a billing profile (`I9`).
public struct TaxRate: Equatable, Hashable, Sendable {
    /// Its name on the invoice, such as `IVA`: up to 40 characters.
    public let name: String
    /// The rate on the net amount.
    public let percent: Percent
    /// Why it is 0 %: there where it is, and only there (`I14`).
    public let exemption: TaxExemption?

    public init(
        name: String,
        percent: Percent,
        exemption: TaxExemption? = nil) {
        self.name = name
        self.percent = percent
        self.exemption = exemption
    }
}

/// The taxes of a billing profile changed.
public struct TaxRatesSet: Equatable, Hashable, Sendable {
    /// Which one.
    public let billingProfile: BillingProfileId
    /// The taxes.
    public let taxRates: [TaxRate]
    /// Whether prices contain them.
    public let prices: PriceTax

    public init(
        billingProfile: BillingProfileId,
        taxRates: [TaxRate],
        prices: PriceTax) {
        self.billingProfile = billingProfile
        self.taxRates = taxRates
        self.prices = prices
    }
}

/// What one tax of a document comes to (`I3`).
public struct TaxSubtotal: Equatable, Hashable, Sendable {
    /// Its name on the invoice.
    public let name: String
    /// The rate on the base.
    public let percent: Percent
    /// Why it is 0 %, where it is (`I14`).
    public let exemption: TaxExemption?
    /// The net amounts, together, of the lines with this tax; negative on a credit note. Absent in the journal of version
    /// 0.1, whose tax is the sum of that of its lines.
    public let base: Money?
    /// The tax: base × rate, rounded half away from zero; negative on a credit note.
    public let amount: Money

    public init(
        name: String,
        percent: Percent,
        exemption: TaxExemption? = nil,
        base: Money? = nil,
        amount: Money) {
        self.name = name
        self.percent = percent
        self.exemption = exemption
        self.base = base
        self.amount = amount
    }
}

/// A subscription goes on beyond its term for a month: the first, or one more.
public struct TermExtended: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Which month of the extension, from 1.
    public let month: UInt32
    /// The month.
    public let billingPeriod: BillingPeriod
    /// What it costs.
    public let lines: [Line]

    public init(
        subscription: SubscriptionId,
        month: UInt32,
        billingPeriod: BillingPeriod,
        lines: [Line]) {
        self.subscription = subscription
        self.month = month
        self.billingPeriod = billingPeriod
        self.lines = lines
    }
}

/// A tier of a price is not behind the one before (`K6`).
public struct TierOutOfOrder: Equatable, Hashable, Sendable {
    /// The first license of the tier.
    public let from: LicenseCount

    public init(
        from: LicenseCount) {
        self.from = from
    }
}

/// The time is before the last event.
public struct TimeGoesBack: Equatable, Hashable, Sendable {
    /// The time that came.
    public let at: Timestamp
    /// The time of the last event: the earliest that is taken.
    public let last: Timestamp

    public init(
        at: Timestamp,
        last: Timestamp) {
        self.at = at
        self.last = last
    }
}

/// A trial is extended in its last days only.
public struct TooEarlyToExtend: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// The first day on which it can be extended.
    public let from: Day
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        from: Day,
        endsOn: Day) {
        self.subscription = subscription
        self.from = from
        self.endsOn = endsOn
    }
}

/// More licenses than one subscription to the product may have.
public struct TooManyLicenses: Equatable, Hashable, Sendable {
    /// The total that was asked for.
    public let asked: LicenseCount
    /// The most there may be.
    public let most: LicenseCount

    public init(
        asked: LicenseCount,
        most: LicenseCount) {
        self.asked = asked
        self.most = most
    }
}

/// More people than one command may name.
public struct TooManyPeople: Equatable, Hashable, Sendable {
    /// How many were named.
    public let named: UInt32
    /// The most there may be.
    public let most: UInt32

    public init(
        named: UInt32,
        most: UInt32) {
        self.named = named
        self.most = most
    }
}

/// The trial of a product (`K3`).
public struct Trial: Equatable, Hashable, Sendable {
    /// Whether it needs a payment method, and so converts to paid at its end.
    public let paymentMethod: TrialPayment
    /// For how many days it runs.
    public let days: UInt32
    /// How many licenses it has.
    public let licenses: LicenseCount

    public init(
        paymentMethod: TrialPayment,
        days: UInt32,
        licenses: LicenseCount) {
        self.paymentMethod = paymentMethod
        self.days = days
        self.licenses = licenses
    }
}

/// A trial was bought, or converted at its end: its first paid term began.
public struct TrialConverted: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The offer.
    public let offer: OfferId
    /// For how long the price is fixed.
    public let term: Term
    /// How often it is billed.
    public let billing: BillingFrequency
    /// How many licenses it has from now on. More people may hold one for a while (`S6`).
    public let licenses: LicenseCount
    /// The billing profile that pays.
    public let billingProfile: BillingProfileId
    /// The days of its first term.
    public let termDays: ServicePeriod
    /// Its first billing period.
    public let billingPeriod: BillingPeriod
    /// The promotion that was redeemed with it; absent: it has the one, if any, with which the trial began (`K7`).
    public let promotion: RedeemedPromotion?
    /// What it costs.
    public let lines: [Line]
    /// Whether administrators hear that it was bought, as was set; absent: they do not, as where the trial ended, of which
    /// they heard when it began (`H7`).
    public let purchaseNotices: PurchaseNotices?

    public init(
        subscription: SubscriptionId,
        offer: OfferId,
        term: Term,
        billing: BillingFrequency,
        licenses: LicenseCount,
        billingProfile: BillingProfileId,
        termDays: ServicePeriod,
        billingPeriod: BillingPeriod,
        promotion: RedeemedPromotion? = nil,
        lines: [Line],
        purchaseNotices: PurchaseNotices? = nil) {
        self.subscription = subscription
        self.offer = offer
        self.term = term
        self.billing = billing
        self.licenses = licenses
        self.billingProfile = billingProfile
        self.termDays = termDays
        self.billingPeriod = billingPeriod
        self.promotion = promotion
        self.lines = lines
        self.purchaseNotices = purchaseNotices
    }
}

/// The trial simply ends: nothing was named that it could become.
public struct TrialDoesNotConvert: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// The end of a trial is near: what will come of it, as things stand (`H7`).
public struct TrialEndAnnounced: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day
    /// What it will cost from then on; absent: it simply ends.
    public let converts: AnnouncedConversion?
    /// Why it ends; absent: it converts.
    public let reason: TrialEndReason?

    public init(
        subscription: SubscriptionId,
        endsOn: Day,
        converts: AnnouncedConversion? = nil,
        reason: TrialEndReason? = nil) {
        self.subscription = subscription
        self.endsOn = endsOn
        self.converts = converts
        self.reason = reason
    }
}

/// A trial ended and did not convert. People keep access for a while (`C6`).
public struct TrialEnded: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Why it did not convert.
    public let reason: TrialEndReason
    /// The first day without access, on which it is deleted.
    public let until: Day

    public init(
        subscription: SubscriptionId,
        reason: TrialEndReason,
        until: Day) {
        self.subscription = subscription
        self.reason = reason
        self.until = until
    }
}

/// A trial goes on for longer.
public struct TrialExtended: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// The day on which it ends now.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// A trial is extended once only.
public struct TrialExtendedAlready: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// The day on which it ends.
    public let endsOn: Day

    public init(
        subscription: SubscriptionId,
        endsOn: Day) {
        self.subscription = subscription
        self.endsOn = endsOn
    }
}

/// The trial.
public struct TrialFinding: Equatable, Hashable, Sendable {
    /// How the person stands to it.
    public let standing: TrialStanding

    public init(
        standing: TrialStanding) {
        self.standing = standing
    }
}

/// The number of licenses of a trial is fixed.
public struct TrialLicensesFixed: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId
    /// How many it has.
    public let licenses: LicenseCount

    public init(
        subscription: SubscriptionId,
        licenses: LicenseCount) {
        self.subscription = subscription
        self.licenses = licenses
    }
}

/// A trial does not become the organization's own.
public struct TrialNotKept: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// A trial that has ended does not come back.
public struct TrialNotReactivated: Equatable, Hashable, Sendable {
    /// The trial.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// What is bought for a trial.
public struct TrialPurchase: Equatable, Hashable, Sendable {
    /// The offer of the product.
    public let offer: OfferId
    /// How many licenses are paid for.
    public let licenses: LicenseCount
    /// The billing profile that pays.
    public let billing: BillingChoice
    /// The promotion that it names; absent: of those that count by themselves the cheapest (`K7`).
    public let promotion: PromotionClaim?

    public init(
        offer: OfferId,
        licenses: LicenseCount,
        billing: BillingChoice,
        promotion: PromotionClaim? = nil) {
        self.offer = offer
        self.licenses = licenses
        self.billing = billing
        self.promotion = promotion
    }
}

/// What holds for a trial (`B4`).
public struct TrialRow: Equatable, Hashable, Sendable {
    /// The first day on which it is over.
    public let endsOn: Day
    /// Whether it was extended, which it can be once.
    public let extended: Bool
    /// What it becomes at its end; absent: it simply ends.
    public let conversion: ConversionRow?

    public init(
        endsOn: Day,
        extended: Bool,
        conversion: ConversionRow? = nil) {
        self.endsOn = endsOn
        self.extended = extended
        self.conversion = conversion
    }
}

/// A trial began.
public struct TrialStarted: Equatable, Hashable, Sendable {
    /// The subscription that it is.
    public let subscription: SubscriptionId
    /// Who started it.
    public let purchaser: PersonId
    /// The product.
    public let product: ProductId
    /// The product's name.
    public let productName: String
    /// Ids that the product had before: they still mean it (`K1`).
    public let formerIds: [ProductId]
    /// How many licenses it has.
    public let licenses: LicenseCount
    /// Its days.
    public let days: ServicePeriod
    /// The currency in which it costs nothing.
    public let currency: Currency
    /// What it becomes at its end; absent: it simply ends.
    public let conversion: PlannedConversion?
    /// Whether administrators hear of it, as was set; absent: they do not (`H7`).
    public let purchaseNotices: PurchaseNotices?

    public init(
        subscription: SubscriptionId,
        purchaser: PersonId,
        product: ProductId,
        productName: String,
        formerIds: [ProductId] = [],
        licenses: LicenseCount,
        days: ServicePeriod,
        currency: Currency,
        conversion: PlannedConversion? = nil,
        purchaseNotices: PurchaseNotices? = nil) {
        self.subscription = subscription
        self.purchaser = purchaser
        self.product = product
        self.productName = productName
        self.formerIds = formerIds
        self.licenses = licenses
        self.days = days
        self.currency = currency
        self.conversion = conversion
        self.purchaseNotices = purchaseNotices
    }
}

/// Takes licenses of a subscription back (`A6`). Who holds none is passed over.
public struct UnassignLicenses: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// Any number of people.
    public let people: [PersonId]

    public init(
        subscription: SubscriptionId,
        people: [PersonId]) {
        self.subscription = subscription
        self.people = people
    }
}

/// Takes licenses of a product back, from all its subscriptions that the actor manages (`A6`).
public struct UnassignProduct: Equatable, Hashable, Sendable {
    /// The product, by its id or one that it had before.
    public let product: ProductId
    /// Any number of people.
    public let people: [PersonId]

    public init(
        product: ProductId,
        people: [PersonId]) {
        self.product = product
        self.people = people
    }
}

/// The amounts of a limit, or of an approval rule, cannot be: one is below nothing, or a currency is named twice.
public struct UnclearAmounts: Equatable, Hashable, Sendable {
    /// The currency.
    public let currency: Currency

    public init(
        currency: Currency) {
        self.currency = currency
    }
}

/// What a segment pays is not at the line's unit price, or has another shape than the first.
public struct UnitPriceDiffers: Equatable, Hashable, Sendable {
    /// The unit price of the line.
    public let expected: UnitPrice
    /// That of the segment.
    public let found: UnitPrice

    public init(
        expected: UnitPrice,
        found: UnitPrice) {
        self.expected = expected
        self.found = found
    }
}

/// There is no such auto-claim policy.
public struct UnknownAutoClaimPolicy: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let policy: AutoClaimPolicyId

    public init(
        policy: AutoClaimPolicyId) {
        self.policy = policy
    }
}

/// There is no such billing profile.
public struct UnknownBillingProfile: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// There is no such invoice.
public struct UnknownInvoice: Equatable, Hashable, Sendable {
    /// The number that was asked for.
    public let invoice: InvoiceNumber

    public init(
        invoice: InvoiceNumber) {
        self.invoice = invoice
    }
}

/// There is no such license request, or it was purged.
public struct UnknownLicenseRequest: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let request: LicenseRequestId

    public init(
        request: LicenseRequestId) {
        self.request = request
    }
}

/// The product has no such offer.
public struct UnknownOffer: Equatable, Hashable, Sendable {
    /// The product.
    public let product: ProductId
    /// The id that was asked for.
    public let offer: OfferId

    public init(
        product: ProductId,
        offer: OfferId) {
        self.product = product
        self.offer = offer
    }
}

/// No report told of this payment that it had come for this invoice: nothing of it can be taken back.
public struct UnknownPayment: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The payment.
    public let payment: PaymentId

    public init(
        invoice: InvoiceNumber,
        payment: PaymentId) {
        self.invoice = invoice
        self.payment = payment
    }
}

/// The person has no such payment method.
public struct UnknownPaymentMethod: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let paymentMethod: PaymentMethodId

    public init(
        paymentMethod: PaymentMethodId) {
        self.paymentMethod = paymentMethod
    }
}

/// No such request was made for this invoice.
public struct UnknownPaymentRequest: Equatable, Hashable, Sendable {
    /// The invoice.
    public let invoice: InvoiceNumber
    /// The request that the report names.
    public let request: EffectId

    public init(
        invoice: InvoiceNumber,
        request: EffectId) {
        self.invoice = invoice
        self.request = request
    }
}

/// The catalog has no such product.
public struct UnknownProduct: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let product: ProductId

    public init(
        product: ProductId) {
        self.product = product
    }
}

/// No promotion has this code.
public struct UnknownPromotion: Equatable, Hashable, Sendable {
    /// The code that was named.
    public let code: PromotionCode

    public init(
        code: PromotionCode) {
        self.code = code
    }
}

/// There is no such purchase request.
public struct UnknownPurchaseRequest: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let request: PurchaseRequestId

    public init(
        request: PurchaseRequestId) {
        self.request = request
    }
}

/// There is no such subscription.
public struct UnknownSubscription: Equatable, Hashable, Sendable {
    /// The id that was asked for.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// Two ids by which the organization knows a product as two, while the catalog says that it is one (`K1`).
public struct UntoldIds: Equatable, Hashable, Sendable {
    /// The id to be told of as the former one, with [`ChangeProductId`](crate::ChangeProductId).
    public let from: ProductId
    /// The id that it has now.
    public let to: ProductId

    public init(
        from: ProductId,
        to: ProductId) {
        self.from = from
        self.to = to
    }
}

/// Use the organization's own process.
public struct UseOwnProcess: Equatable, Hashable, Sendable {
    /// What the organization tells its people, and where they can go.
    public let process: OwnProcess

    public init(
        process: OwnProcess) {
        self.process = process
    }
}

/// Count the use of a promotion: what was reserved is used.
public struct UsePromotion: Equatable, Hashable, Sendable {
    /// The subscription with which it was redeemed.
    public let subscription: SubscriptionId
    /// The promotion.
    public let promotion: PromotionId
    /// The code that was named; absent: it counted by itself.
    public let code: PromotionCode?
    /// The use that the host had reserved.
    public let reservation: ReservationId?

    public init(
        subscription: SubscriptionId,
        promotion: PromotionId,
        code: PromotionCode? = nil,
        reservation: ReservationId? = nil) {
        self.subscription = subscription
        self.promotion = promotion
        self.code = code
        self.reservation = reservation
    }
}

/// A person of the organization.
public struct User: Equatable, Hashable, Sendable {
    /// Their id.
    public let id: PersonId

    public init(
        id: PersonId) {
        self.id = id
    }
}

/// The exact values before and after do not differ by a line's quantity, its days and its unit price.
public struct ValueDiffers: Equatable, Hashable, Sendable {
    /// The exact value after the change, as it follows from the one before.
    public let expected: PeriodValue
    /// The one that the line has.
    public let found: PeriodValue

    public init(
        expected: PeriodValue,
        found: PeriodValue) {
        self.expected = expected
        self.found = found
    }
}

/// A register said something of the VAT id of a billing profile.
public struct VatIdChecked: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId
    /// The VAT id that was looked up; empty once erased.
    public let vatId: String
    /// What the register says.
    public let status: VatIdStatus
    /// When it was asked.
    public let checkedAt: Timestamp
    /// What proves it.
    public let evidence: String?

    public init(
        billingProfile: BillingProfileId,
        vatId: String,
        status: VatIdStatus,
        checkedAt: Timestamp,
        evidence: String? = nil) {
        self.billingProfile = billingProfile
        self.vatId = vatId
        self.status = status
        self.checkedAt = checkedAt
        self.evidence = evidence
    }
}

/// The host asked about another VAT id than the billing profile has.
public struct VatIdDiffers: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// A register of VAT ids says that the buyer's, by which no tax is charged, is none.
public struct VatIdInvalid: Equatable, Hashable, Sendable {
    /// The billing profile.
    public let billingProfile: BillingProfileId

    public init(
        billingProfile: BillingProfileId) {
        self.billingProfile = billingProfile
    }
}

/// Who looks, and when.
public struct Viewer: Equatable, Hashable, Sendable {
    /// Who looks.
    public let actor: Actor
    /// When: not before the last event, nor when something is due that was not [brought](Organization::advance) (`V7`).
    public let at: Timestamp

    public init(
        actor: Actor,
        at: Timestamp) {
        self.actor = actor
        self.at = at
    }
}

/// All licenses cost what the tier says that the total reaches.
public struct VolumePricing: Equatable, Hashable, Sendable {
    /// The tiers behind the first, which has the unit price: in order, without a gap, the last one open.
    public let tiers: [PriceTier]

    public init(
        tiers: [PriceTier]) {
        self.tiers = tiers
    }
}

/// More licenses than can be given back now.
public struct WindowClosed: Equatable, Hashable, Sendable {
    /// How many were to be given back.
    public let asked: LicenseCount
    /// How many can be.
    public let removable: LicenseCount
    /// The day from which any number can be again.
    public let renewsOn: Day

    public init(
        asked: LicenseCount,
        removable: LicenseCount,
        renewsOn: Day) {
        self.asked = asked
        self.removable = removable
        self.renewsOn = renewsOn
    }
}

/// Takes an offer back, by who made it (`C12`).
public struct WithdrawHandOver: Equatable, Hashable, Sendable {
    /// The subscription that was offered.
    public let subscription: SubscriptionId

    public init(
        subscription: SubscriptionId) {
        self.subscription = subscription
    }
}

/// Takes a purchase request back, by whoever asked (`P7`).
public struct WithdrawPurchaseRequest: Equatable, Hashable, Sendable {
    /// The request.
    public let request: PurchaseRequestId

    public init(
        request: PurchaseRequestId) {
        self.request = request
    }
}

/// The subscription is not in a status in which that can be done.
public struct WrongStatus: Equatable, Hashable, Sendable {
    /// The subscription.
    public let subscription: SubscriptionId
    /// The status it has.
    public let status: SubscriptionStatus

    public init(
        subscription: SubscriptionId,
        status: SubscriptionStatus) {
        self.subscription = subscription
        self.status = status
    }
}

/// The actor's own subscriptions.
public struct YourProductsPage: Equatable, Hashable, Sendable {
    /// The subscriptions.
    public let rows: [SubscriptionRow]
    /// Where the next page begins; absent: this is the last.
    public let next: Cursor?

    public init(
        rows: [SubscriptionRow],
        next: Cursor? = nil) {
        self.rows = rows
        self.next = next
    }
}

/// Asks for the actor's own subscriptions, oldest first.
public struct YourProductsQuery: Equatable, Hashable, Sendable {
    /// Only those of this channel; the organization's own are shown to who may see them (`O7`).
    public let channel: Channel?
    /// Only those in this status.
    public let status: SubscriptionStatus?
    /// Only those to this product.
    public let product: ProductId?
    /// Where the page before ended.
    public let after: Cursor?
    /// How many rows at the most, up to 200; absent: 50.
    public let limit: UInt32?

    public init(
        channel: Channel? = nil,
        status: SubscriptionStatus? = nil,
        product: ProductId? = nil,
        after: Cursor? = nil,
        limit: UInt32? = nil) {
        self.channel = channel
        self.status = status
        self.product = product
        self.after = after
        self.limit = limit
    }
}

/// A tax rate of 0 % does not say why, or another rate does: what is not taxed is never so in silence.
public struct ZeroRateUnexplained: Equatable, Hashable, Sendable {
    /// Which field of the command.
    public let field: String

    public init(
        field: String) {
        self.field = field
    }
}

public enum AccessTurn: Equatable, Hashable, Sendable, CaseIterable {
    /// They had it from then on.
    case gained
    /// They did not have it any more.
    case lost
}

public enum Action: Equatable, Hashable, Sendable, CaseIterable {
    /// Buy one license more.
    case addLicenses
    /// Give one license back.
    case removeLicenses
    /// Set another number of licenses for the renewal.
    case scheduleLicenses
    /// Move to another plan, now: the first of those that it can move to.
    case changePlan
    /// Take today's move back.
    case takeBackPlanChange
    /// Assign a license.
    case assignLicenses
    /// Pay the oldest of its invoices that are open, where one is (`I12`).
    case payInvoice
    /// Turn recurring billing on.
    case turnOnRecurringBilling
    /// Turn recurring billing off.
    case turnOffRecurringBilling
    /// Bring it back, as a new subscription.
    case reactivate
    /// Cancel it now, with a credit.
    case cancelNow
    /// Let it end with its term.
    case cancelAtTermEnd
    /// Let it go on month by month once its term ends (`E2`).
    case extendAtEnd
    /// Let it pause once its term ends, for a day as an example (`E3`).
    case pauseAtEnd
    /// End the extension, and begin a term (`E2`).
    case returnToTerm
    /// End the pause, and begin a term (`E3`).
    case resume
    /// Let the trial go on for longer.
    case extendTrial
    /// Buy what is on trial.
    case convertTrial
    /// Take it over and delete it.
    case takeOverAndCancel
    /// Take it over, move its people to another, and delete it.
    case takeOverAndMovePeople
    /// Take it over as the organization's own.
    case takeOverAndKeep
    /// Offer it to a colleague.
    case offerHandOver
    /// Take that offer back.
    case withdrawHandOver
    /// Accept it, as who it is offered to.
    case acceptHandOver
    /// Decline it.
    case declineHandOver
}

public enum Activation: Equatable, Hashable, Sendable, CaseIterable {
    /// At once.
    case immediately
    /// When the host reports the first payment.
    case onFirstPayment
}

public enum Actor: Equatable, Hashable, Sendable {
    /// The host itself: directory news, payment reports, imports, and what time brings.
    case system(System)
    /// A person of the organization.
    case user(User)
}

public enum Alignment: Equatable, Hashable, Sendable {
    /// The renewal of another subscription, which the same billing profile pays for.
    case alignWithSubscription(AlignWithSubscription)
    /// The first of a month.
    case alignWithMonth(AlignWithMonth)
}

public enum AlignmentProblem: Equatable, Hashable, Sendable, CaseIterable {
    /// The subscription is not active, or does not renew.
    case doesNotRenew
    /// Another billing profile pays for it.
    case otherBillingProfile
    /// Its term is another.
    case otherTerm
    /// The day is not ahead.
    case notAhead
    /// The day is not the first of a month.
    case notTheFirst
    /// It is further off than a term: a first term is shortened, never lengthened.
    case longerThanATerm
}

public enum Alternative: Equatable, Hashable, Sendable {
    /// Request a license from an administrator (`Q1`).
    case requestALicense(RequestALicense)
    /// Use the organization's own process (`Q2`).
    case useOwnProcess(UseOwnProcess)
    /// Add a payment method that can be charged.
    case addACard(AddACard)
    /// Ask an administrator.
    case askAnAdministrator(AskAnAdministrator)
}

public enum Answer: Equatable, Hashable, Sendable {
    /// What the actor may do by their roles.
    case rightsAnswer(RightsAnswer)
    /// Every product, and whether the actor may buy it.
    case productsPage(ProductsPage)
    /// Whether the actor may buy a product, or start its trial.
    case eligibilityAnswer(EligibilityAnswer)
    /// The actor's own subscriptions.
    case yourProductsPage(YourProductsPage)
    /// One subscription, and what can be done with it now.
    case subscriptionDetail(SubscriptionDetail)
    /// The plans that a subscription can move to.
    case plansPage(PlansPage)
    /// Every self-service subscription.
    case adminSubscriptionsPage(AdminSubscriptionsPage)
    /// Totals by product.
    case adminProductsPage(AdminProductsPage)
    /// Who holds licenses.
    case adminUsersPage(AdminUsersPage)
    /// Who holds the licenses of a subscription.
    case licensesPage(LicensesPage)
    /// What colleagues offer to the actor.
    case handOverOffersPage(HandOverOffersPage)
    /// Invoices.
    case invoicesPage(InvoicesPage)
    /// One invoice.
    case invoiceDetail(InvoiceDetail)
    /// What comes.
    case forecastPage(ForecastPage)
    /// What is charged month by month.
    case forecastTotals(ForecastTotals)
    /// Billing profiles.
    case billingProfilesPage(BillingProfilesPage)
    /// Who has a role on a billing profile.
    case profileRolesPage(ProfileRolesPage)
    /// Payment methods.
    case paymentMethodsPage(PaymentMethodsPage)
    /// Policies.
    case policiesPage(PoliciesPage)
    /// Purchase limits.
    case purchaseLimitsPage(PurchaseLimitsPage)
    /// Approval rules.
    case approvalRulesPage(ApprovalRulesPage)
    /// What a change of policy would change.
    case policyPreviewPage(PolicyPreviewPage)
    /// Purchase requests.
    case purchaseRequestsPage(PurchaseRequestsPage)
    /// License requests.
    case licenseRequestsPage(LicenseRequestsPage)
    /// The auto-claim policies.
    case autoClaimPoliciesPage(AutoClaimPoliciesPage)
    /// Who claimed licenses by signing in.
    case autoClaimReportPage(AutoClaimReportPage)
    /// Whether a person has a product now.
    case accessAnswer(AccessAnswer)
}

public enum ApprovalRule: Equatable, Hashable, Sendable {
    /// Always.
    case approveAlways(ApproveAlways)
    /// Above a threshold.
    case approveAbove(ApproveAbove)
}

public enum ApprovalScope: Equatable, Hashable, Sendable {
    /// Every product.
    case organizationApproval(OrganizationApproval)
    /// One product.
    case productApproval(ProductApproval)
}

public enum Assignable: Equatable, Hashable, Sendable, CaseIterable {
    /// Yes.
    case yes
    /// No: the person is a guest, enabled or not.
    case guest
    /// No: the person's account is disabled.
    case disabled
}

public enum AtEnd: Equatable, Hashable, Sendable, CaseIterable {
    /// The next term begins, and so on.
    case renew
    /// The next term begins; at the end of that it is as if recurring billing had been turned off.
    case renewOnce
    /// It goes on month by month, at a higher price (`E2`).
    case extend
    /// It pauses until a day, without access (`E3`).
    case pause
    /// It expires: people keep access for a while (`C6`).
    case expire
    /// It is disabled at once.
    case end
}

public enum AutoClaimStatus: Equatable, Hashable, Sendable, CaseIterable {
    /// Who signs in gets a license.
    case on
    /// Nobody gets one; those already claimed stay.
    case off
}

public enum BillingChoice: Equatable, Hashable, Sendable {
    /// One that exists.
    case existingProfile(ExistingProfile)
    /// A new one, created by the purchase (`G1`).
    case newProfile(NewProfile)
}

public enum BillingFrequency: Equatable, Hashable, Sendable, CaseIterable {
    /// Every month.
    case monthly
    /// Every three months.
    case quarterly
    /// Every six months.
    case halfYearly
    /// Every year.
    case yearly
    /// Once, up front for the term.
    case upFront
}

public enum CancelMode: Equatable, Hashable, Sendable, CaseIterable {
    /// Now, with a credit; only within the window, or while it is extended or paused. It is disabled at once.
    case now
    /// At the end of its term: recurring billing is turned off.
    case atTermEnd
}

public enum CancelReason: Equatable, Hashable, Sendable, CaseIterable {
    /// It costs too much.
    case tooExpensive
    /// It is not needed any more.
    case notNeeded
    /// It lacks something.
    case missingFeatures
    /// It is hard to use.
    case hardToUse
    /// Something else is used instead.
    case switched
    /// It was bought by mistake.
    case boughtByMistake
    /// The organization provides it.
    case coveredCentrally
    /// Another reason.
    case other
}

public enum ChangeBilling: Equatable, Hashable, Sendable, CaseIterable {
    /// Together, on the first of the month.
    case monthly
    /// One by one, at once.
    case immediately
}

public enum Channel: Equatable, Hashable, Sendable, CaseIterable {
    /// A person's own: they bought it themselves, with their own card.
    case selfService
    /// The organization's own: an administrator bought it, or took it over.
    case central
}

public enum ClearanceOutcome: Equatable, Hashable, Sendable {
    /// It is cleared.
    case clearanceGranted(ClearanceGranted)
    /// It was rejected: it has to be sent again.
    case clearanceRefused(ClearanceRefused)
}

public enum ClearanceStatus: Equatable, Hashable, Sendable, CaseIterable {
    /// Nothing was reported yet, and it is waited for.
    case awaited
    /// It was rejected: it has to be sent again.
    case rejected
    /// It is cleared.
    case cleared
}

public enum Command: Equatable, Hashable, Sendable {
    /// Create the organization (`O6`).
    case createOrganization(CreateOrganization)
    /// Replace the settings (`O6`).
    case changeSettings(ChangeSettings)
    /// Set a purchase policy, or take it back (`P1`, `P2`).
    case setPolicy(SetPolicy)
    /// Set a purchase limit, or take it back (`P6`).
    case setPurchaseLimit(SetPurchaseLimit)
    /// Set when purchases have to be approved, or take it back (`P7`).
    case setApprovalRule(SetApprovalRule)
    /// Approve or decline a purchase request (`P7`).
    case decidePurchaseRequest(DecidePurchaseRequest)
    /// Confirm a purchase request that costs more by now (`P7`).
    case confirmPurchaseRequest(ConfirmPurchaseRequest)
    /// Take a purchase request back (`P7`).
    case withdrawPurchaseRequest(WithdrawPurchaseRequest)
    /// Tell that a product has another id (`K1`).
    case changeProductId(ChangeProductId)
    /// Add a payment method (`G2`).
    case addPaymentMethod(AddPaymentMethod)
    /// Edit a payment method (`G3`).
    case editPaymentMethod(EditPaymentMethod)
    /// Replace the payment method of billing profiles (`G5`).
    case replacePaymentMethod(ReplacePaymentMethod)
    /// Delete a payment method (`G5`).
    case deletePaymentMethod(DeletePaymentMethod)
    /// Attach a second payment method to a billing profile, or detach it (`G8`).
    case setBackupPaymentMethod(SetBackupPaymentMethod)
    /// Tell what the issuer of a card changed on it (`G9`).
    case reportCardUpdate(ReportCardUpdate)
    /// Edit a billing profile (`G1`).
    case editBillingProfile(EditBillingProfile)
    /// Give or take a role on a billing profile (`O7`).
    case shareBillingProfile(ShareBillingProfile)
    /// Close a billing profile (`G7`).
    case closeBillingProfile(CloseBillingProfile)
    /// Set the taxes of a billing profile (`I9`).
    case setTaxRates(SetTaxRates)
    /// Tell what a register says of a buyer's VAT id (`I14`).
    case reportVatCheck(ReportVatCheck)
    /// Tell until when, and for how much, an order number can be used (`I16`).
    case limitPurchaseOrder(LimitPurchaseOrder)
    /// Buy a subscription (`B1`).
    case purchaseSubscription(PurchaseSubscription)
    /// Bring in a subscription that exists already elsewhere (`H5`).
    case importSubscription(ImportSubscription)
    /// Set how many licenses a subscription has (`S1`).
    case changeLicenses(ChangeLicenses)
    /// Set how many licenses it has from its renewal on (`S5`).
    case scheduleLicenses(ScheduleLicenses)
    /// Move it to another plan, now or at its renewal (`U1`).
    case changePlan(ChangePlan)
    /// Take such a move back on its day (`U2`).
    case takeBackPlanChange(TakeBackPlanChange)
    /// Assign licenses to people (`A1`).
    case assignLicenses(AssignLicenses)
    /// Take licenses of a subscription back (`A6`).
    case unassignLicenses(UnassignLicenses)
    /// Take licenses of a product back (`A6`).
    case unassignProduct(UnassignProduct)
    /// Cancel a subscription (`C1`).
    case cancelSubscription(CancelSubscription)
    /// Bring back what has expired or was disabled (`C7`).
    case reactivateSubscription(ReactivateSubscription)
    /// Take over what a person bought themselves (`C10`).
    case takeOver(TakeOver)
    /// Offer a subscription to a colleague (`C12`).
    case offerHandOver(OfferHandOver)
    /// Answer such an offer (`C12`).
    case answerHandOver(AnswerHandOver)
    /// Take such an offer back (`C12`).
    case withdrawHandOver(WithdrawHandOver)
    /// Turn recurring billing on or off (`C5`).
    case setRecurringBilling(SetRecurringBilling)
    /// Set what the documents of a subscription refer to (`I16`).
    case setOrderReference(SetOrderReference)
    /// Set what happens at the end of a term (`E1`).
    case setAtEnd(SetAtEnd)
    /// End an extension, and begin a term (`E2`).
    case returnToTerm(ReturnToTerm)
    /// End a pause, and begin a term (`E3`).
    case resumeSubscription(ResumeSubscription)
    /// Start a trial (`B4`).
    case startTrial(StartTrial)
    /// Let a trial go on for longer (`B4`).
    case extendTrial(ExtendTrial)
    /// Buy what is on trial, before the trial ends (`B4`).
    case convertTrial(ConvertTrial)
    /// Ask for licenses (`Q1`).
    case requestLicenses(RequestLicenses)
    /// Approve or decline people of a license request (`Q1`).
    case decideLicenseRequest(DecideLicenseRequest)
    /// Make an auto-claim policy, or change one (`Q3`).
    case setAutoClaimPolicy(SetAutoClaimPolicy)
    /// Delete an auto-claim policy (`Q3`).
    case deleteAutoClaimPolicy(DeleteAutoClaimPolicy)
    /// Sign in to an app, and claim a license where one is needed (`Q3`).
    case signIn(SignIn)
    /// Report what became of a payment (`I7`).
    case reportPayment(ReportPayment)
    /// Report what the exchange system says of an invoice (`I17`).
    case reportClearance(ReportClearance)
    /// Ask payment of an open invoice now (`I12`).
    case payInvoice(PayInvoice)
    /// Tell that a person has left (`O5`).
    case reportPersonLeft(ReportPersonLeft)
    /// Tell that a person who had left is back (`O5`).
    case reportPersonReturned(ReportPersonReturned)
}

public enum Credits: Equatable, Hashable, Sendable, CaseIterable {
    /// To the credit balance of the billing profile, used by its next invoice.
    case balance
    /// Back to the card.
    case refund
}

public enum Denial: Equatable, Hashable, Sendable {
    /// The actor is nobody of the organization, disabled, or a guest (`O7`).
    case notAMember(NotAMember)
    /// The actor has not the right (`O7`).
    case notAllowed(NotAllowed)
    /// There is no organization yet (`O6`).
    case organizationMissing(OrganizationMissing)
    /// There is an organization already (`O6`).
    case organizationExists(OrganizationExists)
    /// A number is too small or too large (`H4`).
    case outOfRange(OutOfRange)
    /// A text is empty, too long, or holds a card number (`G2`).
    case rejectedText(RejectedText)
    /// An id is empty, too long, or has control characters (`H4`).
    case malformedId(MalformedId)
    /// A link leads somewhere else than to a web page or to somebody's mail (`P8`).
    case malformedLink(MalformedLink)
    /// A card has no token, or its last four digits are not four digits (`G2`).
    case malformedCard(MalformedCard)
    /// A tax rate of 0 % does not say why, or another rate does (`I14`).
    case zeroRateUnexplained(ZeroRateUnexplained)
    /// No code of FatturaPA's list `Natura` (`I14`).
    case malformedNatura(MalformedNatura)
    /// A tax exemption takes an id of the buyer that is not there (`I14`).
    case taxIdMissing(TaxIdMissing)
    /// A register says that the buyer's VAT id, by which no tax is charged, is none (`I14`).
    case vatIdInvalid(VatIdInvalid)
    /// The host asked about another VAT id than the billing profile has (`I14`).
    case vatIdDiffers(VatIdDiffers)
    /// A card has expired: it could never be charged (`G4`).
    case cardExpired(CardExpired)
    /// The payment provider has not checked the card's security code (`G3`).
    case securityCodeNotChecked(SecurityCodeNotChecked)
    /// The catalog has no such product (`K1`).
    case unknownProduct(UnknownProduct)
    /// That two products are one has to be told first (`K1`).
    case productIdsUntold(ProductIdsUntold)
    /// The product has no such offer (`K2`).
    case unknownOffer(UnknownOffer)
    /// There is no such subscription (`H4`).
    case unknownSubscription(UnknownSubscription)
    /// There is no such billing profile (`G1`).
    case unknownBillingProfile(UnknownBillingProfile)
    /// The person has no such payment method (`G2`).
    case unknownPaymentMethod(UnknownPaymentMethod)
    /// The payment method cannot be charged: it has expired, or another country issued it (`G4`).
    case paymentMethodUnusable(PaymentMethodUnusable)
    /// The payment method pays for billing profiles: name what replaces it (`G5`).
    case paymentMethodInUse(PaymentMethodInUse)
    /// The payment method is the first of the billing profile: another has to be its second (`G8`).
    case paymentMethodPaysFirst(PaymentMethodPaysFirst)
    /// The billing profile is still needed (`G7`).
    case billingProfileInUse(BillingProfileInUse)
    /// The billing profile is closed (`G7`).
    case closedBillingProfile(ClosedBillingProfile)
    /// There is no such invoice (`I3`).
    case unknownInvoice(UnknownInvoice)
    /// So numbered, an invoice would have a number that was issued already (`I3`).
    case invoiceNumberTaken(InvoiceNumberTaken)
    /// The directory has no such person (`O2`).
    case notInDirectory(NotInDirectory)
    /// A billing profile has one owner, and keeps it (`O7`).
    case ownerKeepsRole(OwnerKeepsRole)
    /// The catalog names no currency for the organization's country (`G1`).
    case noCurrency(NoCurrency)
    /// The offer has no price in that currency (`K2`).
    case noPrice(NoPrice)
    /// The person may not buy this: every rule, and what to do instead (`P5`).
    case notEligible(NotEligible)
    /// It is more than the limits allow: each, and what to do instead (`P6`).
    case limitExceeded(LimitExceeded)
    /// Of the amounts of a limit one is below nothing, or two are of one currency (`P6`).
    case unclearAmounts(UnclearAmounts)
    /// There is no such purchase request (`P7`).
    case unknownPurchaseRequest(UnknownPurchaseRequest)
    /// The purchase request is closed already (`P7`).
    case purchaseRequestClosed(PurchaseRequestClosed)
    /// Nobody decides about their own purchase request (`P7`).
    case ownPurchaseRequest(OwnPurchaseRequest)
    /// A purchase request costs more by now than was agreed to (`P7`).
    case purchaseRequestStale(PurchaseRequestStale)
    /// What was asked for would buy nothing any more (`P7`).
    case nothingToBuy(NothingToBuy)
    /// The command charges and credits nothing (`B5`).
    case nothingToQuote(NothingToQuote)
    /// The figures are no longer those of the quote (`B5`).
    case quoteStale(QuoteStale)
    /// An amount is larger than can be counted (`K5`).
    case amountTooLarge(AmountTooLarge)
    /// A payment is of nothing, or of less (`I7`).
    case amountNotPositive(AmountNotPositive)
    /// The purchase order could be used until a day that is over (`I16`).
    case purchaseOrderEnded(PurchaseOrderEnded)
    /// More would be charged under the purchase order than it is good for (`I16`).
    case purchaseOrderExhausted(PurchaseOrderExhausted)
    /// More is said to be taken back than has come (`I7`).
    case moreThanReceived(MoreThanReceived)
    /// A dispute is said to bring more than disputes had taken (`I7`).
    case moreThanDisputed(MoreThanDisputed)
    /// Nothing is known to have come of this payment (`I7`).
    case unknownPayment(UnknownPayment)
    /// The report was counted already, and said something else (`I7`).
    case reportContradicts(ReportContradicts)
    /// The report of a clearance was counted already, and said something else (`I17`).
    case clearanceContradicts(ClearanceContradicts)
    /// The invoice is cleared already (`I17`).
    case alreadyCleared(AlreadyCleared)
    /// No such request was made for the invoice (`I7`).
    case unknownPaymentRequest(UnknownPaymentRequest)
    /// Nothing is to be paid on the invoice (`I12`).
    case nothingOutstanding(NothingOutstanding)
    /// What is open is too little to be asked of a card (`I13`).
    case amountTooSmall(AmountTooSmall)
    /// A payment of the invoice was asked for, and nobody has reported yet what became of it (`I12`).
    case paymentInProgress(PaymentInProgress)
    /// Amounts of two currencies never meet (`K5`).
    case currencyDiffers(CurrencyDiffers)
    /// Administrators look on, and change nothing, until they take over (`A3`).
    case readOnlyView(ReadOnlyView)
    /// The subscription is not in a status in which that can be done (`C6`).
    case wrongStatus(WrongStatus)
    /// Fewer licenses than are assigned: unassign first (`S4`).
    case belowAssigned(BelowAssigned)
    /// More licenses than can be given back now (`S4`).
    case windowClosed(WindowClosed)
    /// Licenses can only be given back while recurring billing is on (`S4`).
    case recurringBillingIsOff(RecurringBillingIsOff)
    /// Licenses wait for their payment: until then the total is as it is (`S7`).
    case reservationOpen(ReservationOpen)
    /// The product is not sold any more: no further licenses (`S3`).
    case notOnSale(NotOnSale)
    /// An invoice of the billing profile is past due: no further licenses (`S3`).
    case invoiceUnpaid(InvoiceUnpaid)
    /// More licenses than one subscription to the product may have (`K1`).
    case tooManyLicenses(TooManyLicenses)
    /// The offer does not take so many licenses: too few, or no whole packs (`K6`).
    case licensesNotOffered(LicensesNotOffered)
    /// The subscription is on that plan already (`U1`).
    case samePlan(SamePlan)
    /// The catalog knows no way to that plan (`K8`).
    case planNotReachable(PlanNotReachable)
    /// The subscription cannot move to that plan now, but at its renewal (`U4`).
    case onlyAtRenewal(OnlyAtRenewal)
    /// There is no move to another plan that could be taken back (`U2`).
    case nothingToTakeBack(NothingToTakeBack)
    /// Named people cannot move to another plan on their own (`U5`).
    case peopleMoveImpossible(PeopleMoveImpossible)
    /// A purchase cannot be aligned so (`B7`).
    case alignmentImpossible(AlignmentImpossible)
    /// A tier of a price is not behind the one before (`K6`).
    case tierOutOfOrder(TierOutOfOrder)
    /// More people than one command may name (`A1`).
    case tooManyPeople(TooManyPeople)
    /// Some people cannot be given a license: each, and why (`A2`).
    case notAssignable(NotAssignable)
    /// There are not enough free licenses (`A5`).
    case notEnoughLicenses(NotEnoughLicenses)
    /// The window has closed: it can end with its term instead (`C3`).
    case cancellationClosed(CancellationClosed)
    /// It is the organization's own already (`C10`).
    case alreadyCentral(AlreadyCentral)
    /// People can only be moved to one of the organization's own (`C10`).
    case notCentral(NotCentral)
    /// There is none of the organization's own yet to which people could be moved (`C10`).
    case noCentralSubscription(NoCentralSubscription)
    /// Nobody ends their own commitments by taking over what they bought themselves (`C10`).
    case ownSubscription(OwnSubscription)
    /// What is to be settled is not what is open (`C10`).
    case invoicesToSettle(InvoicesToSettle)
    /// Nothing is offered that the actor could answer, or take back (`C12`).
    case noHandOver(NoHandOver)
    /// It is offered to somebody else already (`C12`).
    case handOverPending(HandOverPending)
    /// It can only be offered to another enabled member (`C12`).
    case noColleague(NoColleague)
    /// Invoices of the subscription have to be paid first (`C12`).
    case invoicesPastDue(InvoicesPastDue)
    /// A trial does not become the organization's own (`C10`).
    case trialNotKept(TrialNotKept)
    /// The day of the renewal is no end of a term that now runs (`H5`).
    case renewalDoesNotFit(RenewalDoesNotFit)
    /// Invoices have been numbered here already (`H5`).
    case invoicesNumberedAlready(InvoicesNumberedAlready)
    /// It ends with its term already (`C5`).
    case alreadyEnds(AlreadyEnds)
    /// The offer has no price at which it could renew (`C8`).
    case renewalImpossible(RenewalImpossible)
    /// That cannot be chosen for the end of a term (`E1`).
    case atEndNotOffered(AtEndNotOffered)
    /// It is extended month by month: only assigning goes on (`E2`).
    case subscriptionExtended(SubscriptionExtended)
    /// There is no price at which it could be extended (`E2`).
    case extensionImpossible(ExtensionImpossible)
    /// It is not extended (`E2`).
    case notExtended(NotExtended)
    /// The day on which a pause is to end cannot be (`E3`).
    case pauseImpossible(PauseImpossible)
    /// What is past due does not pause (`E3`).
    case pausePastDue(PausePastDue)
    /// The number of licenses of a trial is fixed (`B4`).
    case trialLicensesFixed(TrialLicensesFixed)
    /// A trial is extended once only (`B4`).
    case trialExtendedAlready(TrialExtendedAlready)
    /// A trial is extended in its last days only (`B4`).
    case tooEarlyToExtend(TooEarlyToExtend)
    /// A trial becomes nothing by itself, and the command does not name what is bought (`B4`).
    case purchaseNotNamed(PurchaseNotNamed)
    /// The trial simply ends: nothing was named that it could become (`B4`).
    case trialDoesNotConvert(TrialDoesNotConvert)
    /// An invoice of the subscription is still to be paid (`C7`).
    case invoiceStillOpen(InvoiceStillOpen)
    /// A trial that has ended does not come back (`C7`).
    case trialNotReactivated(TrialNotReactivated)
    /// Offer types know only enabled and disabled (`P1`).
    case policyNotForOfferTypes(PolicyNotForOfferTypes)
    /// The organization has a process of its own: no license requests here (`Q2`).
    case ownProcessOnly(OwnProcessOnly)
    /// Policy does not block the product: people can buy it themselves (`Q1`).
    case productNotBlocked(ProductNotBlocked)
    /// There is no such license request (`Q1`).
    case unknownLicenseRequest(UnknownLicenseRequest)
    /// Some people do not wait in the license request (`Q1`).
    case notWaiting(NotWaiting)
    /// The subscription is to another product (`Q1`).
    case otherProduct(OtherProduct)
    /// The subscription is not of the organization's own (`Q1`).
    case notOfTheOrganization(NotOfTheOrganization)
    /// There is no such auto-claim policy (`Q3`).
    case unknownAutoClaimPolicy(UnknownAutoClaimPolicy)
    /// The app has another auto-claim policy (`Q3`).
    case appHasPolicy(AppHasPolicy)
    /// No promotion has this code (`K7`).
    case unknownPromotion(UnknownPromotion)
    /// The promotion cannot be redeemed any more, or not yet (`K7`).
    case promotionNotInForce(PromotionNotInForce)
    /// The promotion is for something else, or in another currency (`K7`).
    case promotionNotOffered(PromotionNotOffered)
    /// The promotion is for first purchases (`K7`).
    case notAFirstPurchase(NotAFirstPurchase)
    /// The promotion was redeemed as often as it may be (`K7`).
    case promotionUsedUp(PromotionUsedUp)
    /// A move at the renewal takes no new promotion (`K7`).
    case noPromotionAtRenewal(NoPromotionAtRenewal)
    /// A move to another plan waits for its payment (`U7`).
    case planChangeOpen(PlanChangeOpen)
    /// The time is before the last event (`T1`).
    case timeGoesBack(TimeGoesBack)
    /// Something is due that time has not brought yet (`T1`).
    case overdue(Overdue)
    /// The command's id was used for another command (`B6`).
    case commandConflict(CommandConflict)
    /// The command's id was used long ago, and what it created is there (`B6`).
    case commandIdUsed(CommandIdUsed)
}

public enum DenialCategory: Equatable, Hashable, Sendable, CaseIterable {
    /// What was asked for cannot be in this form: it has to be changed. HTTP 422.
    case invalid
    /// Whoever asks, or is asked for, has not the right. HTTP 403.
    case forbidden
    /// It names something that is not there. HTTP 404.
    case notFound
    /// The organization's policy or limits refuse it: an administrator can change them. HTTP 403.
    case policy
    /// Something has to be paid, or a payment method to be mended, ahead of it. HTTP 402.
    case payment
    /// It was asked by figures or at a time that do not hold any more: look again, and ask again. HTTP 412.
    case stale
    /// How things stand does not allow it. HTTP 409.
    case conflict
}

public enum Discount: Equatable, Hashable, Sendable {
    /// A share of each price.
    case percentOff(PercentOff)
    /// An amount off the price of each license.
    case amountOffLicense(AmountOffLicense)
    /// An amount off what all licenses cost together.
    case amountOffSubscription(AmountOffSubscription)
}

public enum DunningAction: Equatable, Hashable, Sendable, CaseIterable {
    /// The payer is reminded, and the card tried again.
    case remind
    /// The subscriptions with a positive line on the invoice are disabled until it is paid.
    case disable
}

public enum Effect: Equatable, Hashable, Sendable {
    /// Ask money of a card, and report what became of it (`I7`).
    case chargeCard(ChargeCard)
    /// Give money back to a card (`I5`, `G7`).
    case refundCard(RefundCard)
    /// Tell people (`H7`).
    case notify(Notify)
    /// Count the use of a promotion (`K7`).
    case usePromotion(UsePromotion)
    /// Let the use of a promotion be free again (`K7`).
    case releasePromotion(ReleasePromotion)
}

public enum EligibilityOutcome: Equatable, Hashable, Sendable, CaseIterable {
    /// They may.
    case allowed
    /// They may, once an administrator has approved it (`P7`).
    case needsApproval
    /// They may not.
    case refused
}

public enum Ending: Equatable, Hashable, Sendable, CaseIterable {
    /// Its term ends, and it does not renew.
    case expires
    /// Its term ends, and it is disabled at once (`E1`).
    case ends
    /// Its term ends, and it is paused (`E3`).
    case pauses
    /// It is disabled, and will be deleted.
    case isDeleted
}

public enum Event: Equatable, Hashable, Sendable {
    /// The organization was created (`O6`).
    case organizationCreated(OrganizationCreated)
    /// The settings were replaced (`O6`).
    case settingsChanged(SettingsChanged)
    /// A purchase policy was set, or taken back (`P1`, `P2`).
    case policyChanged(PolicyChanged)
    /// A purchase limit was set, or taken back (`P6`).
    case purchaseLimitChanged(PurchaseLimitChanged)
    /// An approval rule was set, or taken back (`P7`).
    case approvalRuleChanged(ApprovalRuleChanged)
    /// A purchase was asked for that has to be approved (`P7`).
    case purchaseRequested(PurchaseRequested)
    /// A purchase request was approved or declined (`P7`).
    case purchaseRequestDecided(PurchaseRequestDecided)
    /// The purchaser agreed to another total (`P7`).
    case purchaseRequestConfirmed(PurchaseRequestConfirmed)
    /// A purchase request was taken back (`P7`).
    case purchaseRequestWithdrawn(PurchaseRequestWithdrawn)
    /// Nobody answered a purchase request in time (`P7`).
    case purchaseRequestLapsed(PurchaseRequestLapsed)
    /// A product has another id (`K1`).
    case productIdChanged(ProductIdChanged)
    /// A payment method was added (`G2`).
    case paymentMethodAdded(PaymentMethodAdded)
    /// A payment method was edited (`G3`).
    case paymentMethodEdited(PaymentMethodEdited)
    /// Another payment method pays for a billing profile (`G5`).
    case paymentMethodReplaced(PaymentMethodReplaced)
    /// A payment method was deleted (`G5`).
    case paymentMethodDeleted(PaymentMethodDeleted)
    /// A billing profile has another second payment method, or none (`G8`).
    case backupPaymentMethodSet(BackupPaymentMethodSet)
    /// The issuer of a card changed something on it (`G9`).
    case cardUpdated(CardUpdated)
    /// A card will have expired when the next charge comes (`G6`).
    case cardExpiring(CardExpiring)
    /// A billing profile was created (`G1`).
    case billingProfileCreated(BillingProfileCreated)
    /// A billing profile was edited (`G1`).
    case billingProfileEdited(BillingProfileEdited)
    /// A role on a billing profile was given or taken (`O7`).
    case billingProfileShared(BillingProfileShared)
    /// A billing profile was closed (`G7`).
    case billingProfileClosed(BillingProfileClosed)
    /// The taxes of a billing profile changed (`I9`).
    case taxRatesSet(TaxRatesSet)
    /// A register said something of a buyer's VAT id (`I14`).
    case vatIdChecked(VatIdChecked)
    /// An order number has another limit (`I16`).
    case purchaseOrderLimited(PurchaseOrderLimited)
    /// A subscription was bought (`B1`).
    case subscriptionPurchased(SubscriptionPurchased)
    /// A subscription was brought in from elsewhere (`H5`).
    case subscriptionImported(SubscriptionImported)
    /// The first payment came (`B1`).
    case subscriptionActivated(SubscriptionActivated)
    /// Licenses were added (`S2`).
    case licensesAdded(LicensesAdded)
    /// Licenses were removed (`S4`).
    case licensesRemoved(LicensesRemoved)
    /// Licenses were added that wait for their payment (`S7`).
    case licensesReserved(LicensesReserved)
    /// Reserved licenses were paid (`S7`).
    case reservedLicensesAdded(ReservedLicensesAdded)
    /// Reserved licenses were given up (`S7`).
    case reservationReleased(ReservationReleased)
    /// A total was scheduled for the renewal (`S5`).
    case licensesScheduled(LicensesScheduled)
    /// What was scheduled does not hold any more (`S5`).
    case licenseScheduleDropped(LicenseScheduleDropped)
    /// A subscription moved to another plan (`U2`).
    case planChanged(PlanChanged)
    /// A move to another plan waits for its payment (`U7`).
    case planChangeReserved(PlanChangeReserved)
    /// A move that waited was paid (`U7`).
    case reservedPlanChangeMade(ReservedPlanChangeMade)
    /// A move that waited was given up (`U7`).
    case planChangeReleased(PlanChangeReleased)
    /// Such a move was taken back (`U2`).
    case planChangeTakenBack(PlanChangeTakenBack)
    /// People moved to another plan with their licenses (`U5`).
    case peopleMovedToPlan(PeopleMovedToPlan)
    /// A move to another plan was scheduled for the renewal (`U6`).
    case planChangeScheduled(PlanChangeScheduled)
    /// A move that was scheduled does not come (`U6`).
    case planScheduleDropped(PlanScheduleDropped)
    /// People were given licenses (`A1`).
    case licensesAssigned(LicensesAssigned)
    /// People's licenses were taken back (`A6`).
    case licensesUnassigned(LicensesUnassigned)
    /// A subscription was canceled (`C1`).
    case subscriptionCanceled(SubscriptionCanceled)
    /// A subscription was brought back as a new one (`C7`).
    case subscriptionReactivated(SubscriptionReactivated)
    /// What a person had bought themselves was taken over (`C10`).
    case subscriptionTakenOver(SubscriptionTakenOver)
    /// A subscription was offered to a colleague (`C12`).
    case handOverOffered(HandOverOffered)
    /// The colleague answered (`C12`).
    case handOverAnswered(HandOverAnswered)
    /// An offer ended without an answer (`C12`).
    case handOverClosed(HandOverClosed)
    /// Recurring billing was turned on or off (`C5`).
    case recurringBillingChanged(RecurringBillingChanged)
    /// The next term was announced (`C8`).
    case renewalAnnounced(RenewalAnnounced)
    /// A new term began (`C8`).
    case subscriptionRenewed(SubscriptionRenewed)
    /// A further billing period of a term began (`C8`).
    case billingPeriodStarted(BillingPeriodStarted)
    /// The documents of a subscription refer to something else (`I16`).
    case orderReferenceSet(OrderReferenceSet)
    /// What happens at the end of a term was set (`E1`).
    case atEndSet(AtEndSet)
    /// A month of extension began (`E2`).
    case termExtended(TermExtended)
    /// An extension ended, and a term began (`E2`).
    case returnedToTerm(ReturnedToTerm)
    /// A term ended, and a pause began (`E3`).
    case subscriptionPaused(SubscriptionPaused)
    /// A pause ended, and a term began (`E3`).
    case subscriptionResumed(SubscriptionResumed)
    /// A pause was to end, and no card could be charged (`E3`).
    case resumptionPostponed(ResumptionPostponed)
    /// A term ended without a renewal (`C6`).
    case subscriptionExpired(SubscriptionExpired)
    /// Nobody has access any more (`C6`).
    case subscriptionDisabled(SubscriptionDisabled)
    /// An end was announced ahead of its day (`H7`).
    case endingAnnounced(EndingAnnounced)
    /// What people bought and tried on a day was announced to administrators (`H7`).
    case purchasesAnnounced(PurchasesAnnounced)
    /// More people hold licenses than are paid for: they keep them for a while (`S6`).
    case excessLicensesAnnounced(ExcessLicensesAnnounced)
    /// Licenses that were not paid for any more were released (`S6`).
    case excessLicensesReleased(ExcessLicensesReleased)
    /// What an unpaid invoice had disabled can be used again (`I8`).
    case subscriptionRestored(SubscriptionRestored)
    /// A subscription is gone for good (`C6`).
    case subscriptionDeleted(SubscriptionDeleted)
    /// A trial began (`B4`).
    case trialStarted(TrialStarted)
    /// A trial goes on for longer (`B4`).
    case trialExtended(TrialExtended)
    /// The end of a trial is near (`H7`).
    case trialEndAnnounced(TrialEndAnnounced)
    /// A trial became a paid subscription (`B4`).
    case trialConverted(TrialConverted)
    /// A trial ended and did not convert (`B4`).
    case trialEnded(TrialEnded)
    /// The end of a promotion is near (`K7`).
    case promotionEndAnnounced(PromotionEndAnnounced)
    /// The use of a promotion is free again (`K7`).
    case promotionReleased(PromotionReleased)
    /// What was reserved of a promotion for a purchase request is free again (`K7`).
    case promotionReservationReleased(PromotionReservationReleased)
    /// A person left (`O5`).
    case personLeft(PersonLeft)
    /// A person who had left is back (`O5`).
    case personReturned(PersonReturned)
    /// Licenses were asked for (`Q1`).
    case licenseRequestCreated(LicenseRequestCreated)
    /// It was decided about people of a license request (`Q1`).
    case licenseRequestDecided(LicenseRequestDecided)
    /// People of a license request wait no more (`O5`).
    case licenseRequestClosed(LicenseRequestClosed)
    /// A license request is no longer kept (`Q1`).
    case licenseRequestPurged(LicenseRequestPurged)
    /// An auto-claim policy was made or changed (`Q3`).
    case autoClaimPolicySet(AutoClaimPolicySet)
    /// An auto-claim policy was deleted (`Q3`).
    case autoClaimPolicyDeleted(AutoClaimPolicyDeleted)
    /// Somebody got a license by signing in (`Q3`).
    case licenseClaimed(LicenseClaimed)
    /// An invoice was issued (`I3`).
    case invoiceIssued(InvoiceIssued)
    /// A credit reduced an open invoice (`I5`).
    case creditAllocated(CreditAllocated)
    /// Pending changes came to nothing (`I5`).
    case changesNetted(ChangesNetted)
    /// An unpaid invoice was dunned (`I8`).
    case dunningStep(DunningStep)
    /// An invoice was not paid in time (`I3`).
    case invoicePastDue(InvoicePastDue)
    /// An invoice need not be paid any more (`B1`).
    case invoiceVoided(InvoiceVoided)
    /// What was outstanding on an invoice was too little to be asked for, and is not to be paid any more (`I13`).
    case invoiceWrittenOff(InvoiceWrittenOff)
    /// The exchange system cleared an invoice (`I17`).
    case invoiceCleared(InvoiceCleared)
    /// The exchange system rejected an invoice (`I17`).
    case invoiceRejected(InvoiceRejected)
    /// Somebody asked payment of an invoice (`I12`).
    case paymentRequested(PaymentRequested)
    /// Money came (`I7`).
    case paymentReceived(PaymentReceived)
    /// A payment failed (`I7`).
    case paymentFailed(PaymentFailed)
    /// Money was taken back (`I7`).
    case paymentChargedBack(PaymentChargedBack)
    /// Money was given back (`I7`).
    case paymentRefunded(PaymentRefunded)
}

public enum EventType: Equatable, Hashable, Sendable, CaseIterable {
    /// The organization was created (`O6`).
    case organizationCreated
    /// The settings were replaced (`O6`).
    case settingsChanged
    /// A purchase policy was set, or taken back (`P1`, `P2`).
    case policyChanged
    /// A purchase limit was set, or taken back (`P6`).
    case purchaseLimitChanged
    /// An approval rule was set, or taken back (`P7`).
    case approvalRuleChanged
    /// A purchase was asked for that has to be approved (`P7`).
    case purchaseRequested
    /// A purchase request was approved or declined (`P7`).
    case purchaseRequestDecided
    /// The purchaser agreed to another total (`P7`).
    case purchaseRequestConfirmed
    /// A purchase request was taken back (`P7`).
    case purchaseRequestWithdrawn
    /// Nobody answered a purchase request in time (`P7`).
    case purchaseRequestLapsed
    /// A product has another id (`K1`).
    case productIdChanged
    /// A payment method was added (`G2`).
    case paymentMethodAdded
    /// A payment method was edited (`G3`).
    case paymentMethodEdited
    /// Another payment method pays for a billing profile (`G5`).
    case paymentMethodReplaced
    /// A payment method was deleted (`G5`).
    case paymentMethodDeleted
    /// A billing profile has another second payment method, or none (`G8`).
    case backupPaymentMethodSet
    /// The issuer of a card changed something on it (`G9`).
    case cardUpdated
    /// A card will have expired when the next charge comes (`G6`).
    case cardExpiring
    /// A billing profile was created (`G1`).
    case billingProfileCreated
    /// A billing profile was edited (`G1`).
    case billingProfileEdited
    /// A role on a billing profile was given or taken (`O7`).
    case billingProfileShared
    /// A billing profile was closed (`G7`).
    case billingProfileClosed
    /// The taxes of a billing profile changed (`I9`).
    case taxRatesSet
    /// A register said something of a buyer's VAT id (`I14`).
    case vatIdChecked
    /// An order number has another limit (`I16`).
    case purchaseOrderLimited
    /// A subscription was bought (`B1`).
    case subscriptionPurchased
    /// A subscription was brought in from elsewhere (`H5`).
    case subscriptionImported
    /// The first payment came (`B1`).
    case subscriptionActivated
    /// Licenses were added (`S2`).
    case licensesAdded
    /// Licenses were removed (`S4`).
    case licensesRemoved
    /// Licenses were added that wait for their payment (`S7`).
    case licensesReserved
    /// Reserved licenses were paid (`S7`).
    case reservedLicensesAdded
    /// Reserved licenses were given up (`S7`).
    case reservationReleased
    /// A total was scheduled for the renewal (`S5`).
    case licensesScheduled
    /// What was scheduled does not hold any more (`S5`).
    case licenseScheduleDropped
    /// A subscription moved to another plan (`U2`).
    case planChanged
    /// A move to another plan waits for its payment (`U7`).
    case planChangeReserved
    /// A move that waited was paid (`U7`).
    case reservedPlanChangeMade
    /// A move that waited was given up (`U7`).
    case planChangeReleased
    /// Such a move was taken back (`U2`).
    case planChangeTakenBack
    /// People moved to another plan with their licenses (`U5`).
    case peopleMovedToPlan
    /// A move to another plan was scheduled for the renewal (`U6`).
    case planChangeScheduled
    /// A move that was scheduled does not come (`U6`).
    case planScheduleDropped
    /// People were given licenses (`A1`).
    case licensesAssigned
    /// People's licenses were taken back (`A6`).
    case licensesUnassigned
    /// A subscription was canceled (`C1`).
    case subscriptionCanceled
    /// A subscription was brought back as a new one (`C7`).
    case subscriptionReactivated
    /// What a person had bought themselves was taken over (`C10`).
    case subscriptionTakenOver
    /// A subscription was offered to a colleague (`C12`).
    case handOverOffered
    /// The colleague answered (`C12`).
    case handOverAnswered
    /// An offer ended without an answer (`C12`).
    case handOverClosed
    /// Recurring billing was turned on or off (`C5`).
    case recurringBillingChanged
    /// The next term was announced (`C8`).
    case renewalAnnounced
    /// A new term began (`C8`).
    case subscriptionRenewed
    /// A further billing period of a term began (`C8`).
    case billingPeriodStarted
    /// The documents of a subscription refer to something else (`I16`).
    case orderReferenceSet
    /// What happens at the end of a term was set (`E1`).
    case atEndSet
    /// A month of extension began (`E2`).
    case termExtended
    /// An extension ended, and a term began (`E2`).
    case returnedToTerm
    /// A term ended, and a pause began (`E3`).
    case subscriptionPaused
    /// A pause ended, and a term began (`E3`).
    case subscriptionResumed
    /// A pause was to end, and no card could be charged (`E3`).
    case resumptionPostponed
    /// A term ended without a renewal (`C6`).
    case subscriptionExpired
    /// Nobody has access any more (`C6`).
    case subscriptionDisabled
    /// An end was announced ahead of its day (`H7`).
    case endingAnnounced
    /// What people bought and tried on a day was announced to administrators (`H7`).
    case purchasesAnnounced
    /// More people hold licenses than are paid for: they keep them for a while (`S6`).
    case excessLicensesAnnounced
    /// Licenses that were not paid for any more were released (`S6`).
    case excessLicensesReleased
    /// What an unpaid invoice had disabled can be used again (`I8`).
    case subscriptionRestored
    /// A subscription is gone for good (`C6`).
    case subscriptionDeleted
    /// A trial began (`B4`).
    case trialStarted
    /// A trial goes on for longer (`B4`).
    case trialExtended
    /// The end of a trial is near (`H7`).
    case trialEndAnnounced
    /// A trial became a paid subscription (`B4`).
    case trialConverted
    /// A trial ended and did not convert (`B4`).
    case trialEnded
    /// The end of a promotion is near (`K7`).
    case promotionEndAnnounced
    /// The use of a promotion is free again (`K7`).
    case promotionReleased
    /// What was reserved of a promotion for a purchase request is free again (`K7`).
    case promotionReservationReleased
    /// A person left (`O5`).
    case personLeft
    /// A person who had left is back (`O5`).
    case personReturned
    /// Licenses were asked for (`Q1`).
    case licenseRequestCreated
    /// It was decided about people of a license request (`Q1`).
    case licenseRequestDecided
    /// People of a license request wait no more (`O5`).
    case licenseRequestClosed
    /// A license request is no longer kept (`Q1`).
    case licenseRequestPurged
    /// An auto-claim policy was made or changed (`Q3`).
    case autoClaimPolicySet
    /// An auto-claim policy was deleted (`Q3`).
    case autoClaimPolicyDeleted
    /// Somebody got a license by signing in (`Q3`).
    case licenseClaimed
    /// An invoice was issued (`I3`).
    case invoiceIssued
    /// A credit reduced an open invoice (`I5`).
    case creditAllocated
    /// Pending changes came to nothing (`I5`).
    case changesNetted
    /// An unpaid invoice was dunned (`I8`).
    case dunningStep
    /// An invoice was not paid in time (`I3`).
    case invoicePastDue
    /// An invoice need not be paid any more (`B1`).
    case invoiceVoided
    /// What was outstanding on an invoice was too little to be asked for, and is not to be paid any more (`I13`).
    case invoiceWrittenOff
    /// The exchange system cleared an invoice (`I17`).
    case invoiceCleared
    /// The exchange system rejected an invoice (`I17`).
    case invoiceRejected
    /// Somebody asked payment of an invoice (`I12`).
    case paymentRequested
    /// Money came (`I7`).
    case paymentReceived
    /// A payment failed (`I7`).
    case paymentFailed
    /// Money was taken back (`I7`).
    case paymentChargedBack
    /// Money was given back (`I7`).
    case paymentRefunded
}

public enum ExemptionCategory: Equatable, Hashable, Sendable, CaseIterable {
    /// The rate of the country is 0 % for this (`Z`).
    case zeroRated
    /// Exempt from tax (`E`): the reason says by what.
    case exempt
    /// The buyer owes the tax (`AE`): it takes their VAT id, or their legal id.
    case reverseCharge
    /// Supplied to another member of the European Union (`K`): it takes the buyer's VAT id.
    case intraCommunity
    /// Exported (`G`).
    case export
    /// Outside the scope of VAT (`O`).
    case outsideScope
}

public enum Expected: Equatable, Hashable, Sendable {
    /// An invoice.
    case expectedCharge(ExpectedCharge)
    /// A subscription gets another status.
    case expectedStatus(ExpectedStatus)
}

public enum ExpectedPayments: Equatable, Hashable, Sendable, CaseIterable {
    /// Each succeeds on the day on which it is asked for; at once, where a purchase or added licenses wait for it.
    case succeed
    /// None is reported.
    case missing
}

public enum Finding: Equatable, Hashable, Sendable {
    /// The kind of the organization: the program is closed to some (`K4`).
    case kindFinding(KindFinding)
    /// The organization's country: the program, or the product, is closed in some (`K4`).
    case countryFinding(CountryFinding)
    /// The person: an enabled member, no guest (`O7`).
    case memberFinding(MemberFinding)
    /// The product: known, and on sale (`K1`).
    case saleFinding(SaleFinding)
    /// The purchase policy (`P1`, `P2`).
    case policyFinding(PolicyFinding)
    /// The trial: there is one, and this person has not had it (`B4`).
    case trialFinding(TrialFinding)
    /// The purchase agreement: trials that need no payment method take one (`K3`).
    case agreementFinding(AgreementFinding)
    /// The payment method: one that can be charged (`G4`).
    case paymentMethodFinding(PaymentMethodFinding)
    /// The number of licenses: within the product's cap (`K1`).
    case licensesFinding(LicensesFinding)
    /// The number of licenses: within the organization's limit (`P6`).
    case licenseLimitFinding(LicenseLimitFinding)
    /// The month's spending: within the limit (`P6`).
    case spendingLimitFinding(SpendingLimitFinding)
    /// The number of subscriptions: within the limit (`P6`).
    case subscriptionLimitFinding(SubscriptionLimitFinding)
    /// Whether an administrator has to approve it (`P7`).
    case approvalFinding(ApprovalFinding)
}

public enum HandOverAnswer: Equatable, Hashable, Sendable {
    /// Yes: the subscription is theirs from now on.
    case acceptHandOver(AcceptHandOver)
    /// No.
    case declineHandOver(DeclineHandOver)
}

public enum HandOverCloseCause: Equatable, Hashable, Sendable, CaseIterable {
    /// Who made it took it back.
    case withdrawn
    /// Its time was over.
    case lapsed
    /// One of the two left (`O5`).
    case personLeft
}

public enum Intent: Equatable, Hashable, Sendable, CaseIterable {
    /// Buy.
    case purchase
    /// Start a trial that converts to paid at its end.
    case trialWithPaymentMethod
    /// Start a trial that simply ends.
    case trialWithoutPaymentMethod
    /// Take on what a colleague hands over (`C12`).
    case takeOn
}

public enum InvoiceDelivery: Equatable, Hashable, Sendable, CaseIterable {
    /// They are sent by e-mail.
    case email
    /// They are there to be looked at.
    case portal
}

public enum InvoiceRange: Equatable, Hashable, Sendable {
    /// From the same day so many months ago until today.
    case lastMonths(LastMonths)
    /// From one day to another, both included.
    case invoicesBetween(InvoicesBetween)
}

public enum InvoiceSeries: Equatable, Hashable, Sendable, CaseIterable {
    /// `2026-000012`; each year starts at 1.
    case yearly
    /// `2026-000012`; the count goes on through the years.
    case yearShown
    /// `000012`.
    case continuous
}

public enum InvoiceSettlementKind: Equatable, Hashable, Sendable, CaseIterable {
    /// Money came.
    case payment
    /// A later credit reduced it (`I5`).
    case credit
    /// A dispute took a payment back (`I7`).
    case chargeback
    /// The host gave a payment back (`I7`).
    case refund
    /// It need not be paid any more (`B1`): a credit note takes off it what is outstanding (`I3`). In the journal of version
    /// 0.1 this is that amount; since then it is zero.
    case void
    /// It was too little to be asked for, until its billing profile was closed (`I13`).
    case writtenOff
}

public enum InvoiceStatus: Equatable, Hashable, Sendable, CaseIterable {
    /// To be paid.
    case due
    /// Nothing is left to pay.
    case paid
    /// Its due date has gone by unpaid.
    case pastDue
    /// Not to be paid any more: the purchase did not come about (`B1`).
    case void
    /// Never asked for: it was too little when its billing profile was closed (`I13`).
    case writtenOff
}

public enum JournalProblemCode: Equatable, Hashable, Sendable, CaseIterable {
    /// The line is not the canonical JSON of an event.
    case malformedLine
    /// The last line ends in the middle, so that it is no JSON: an append that was cut short. Remove it and read again.
    case tornLine
    /// It was written by a newer version, which this one does not understand (`H1`).
    case newerSchema
    /// Another event was expected: something is missing, doubled or out of order.
    case gap
    /// It happened before the event ahead of it.
    case timeGoesBack
    /// The event contradicts what happened before.
    case contradiction
    /// A line of an invoice does not prove itself (`I10`).
    case unprovedLine
}

public enum Language: Equatable, Hashable, Sendable, CaseIterable {
    /// English.
    case english
    /// Italian.
    case italian
}

public enum LicenseDecision: Equatable, Hashable, Sendable {
    /// They get licenses.
    case approveLicenses(ApproveLicenses)
    /// They do not.
    case declineLicenses(DeclineLicenses)
}

public enum LicenseRequestState: Equatable, Hashable, Sendable, CaseIterable {
    /// Somebody waits for a decision.
    case `open`
    /// Nobody waits any more.
    case settled
}

public enum LimitScope: Equatable, Hashable, Sendable {
    /// Every purchase.
    case organizationLimit(OrganizationLimit)
    /// Purchases of one product: each is held against all that its purchaser has, not against this product alone.
    case productLimit(ProductLimit)
    /// Purchases by whoever holds a role.
    case roleLimit(RoleLimit)
}

public enum LineKind: Equatable, Hashable, Sendable, CaseIterable {
    /// A subscription was bought.
    case purchase
    /// A further billing period of the same term began.
    case recurringCharge
    /// The subscription was renewed.
    case renew
    /// The subscription was brought back as a new one.
    case reenable
    /// Licenses were added within a billing period.
    case addQuantity
    /// Licenses were removed within a billing period: a credit.
    case removeQuantity
    /// The subscription was canceled within its window: a credit.
    case cancel
    /// A trial became a paid subscription.
    case convert
    /// It moved to another plan: what left is credited, what came is charged (`U2`).
    case change
    /// A month of extension began (`E2`).
    case extend
}

public enum LineProblem: Equatable, Hashable, Sendable {
    /// The days that it charges or credits are not the rest of its billing period.
    case notTheRestOfThePeriod(NotTheRestOfThePeriod)
    /// The licenses before and after do not differ by its quantity.
    case licensesDiffer(LicensesDiffer)
    /// The exact values before and after do not differ by its quantity, its days and its unit price.
    case valueDiffers(ValueDiffers)
    /// What a segment pays is not at the line's unit price, or has another shape than the first.
    case unitPriceDiffers(UnitPriceDiffers)
    /// The price is not the list price less what a promotion takes off it.
    case discountDiffers(DiscountDiffers)
    /// The amount is not what the exact values come to.
    case lineAmountDiffers(LineAmountDiffers)
    /// A tax is not what the exact values come to.
    case lineTaxDiffers(LineTaxDiffers)
    /// Amounts are in another currency than the unit price.
    case currenciesMixed(CurrenciesMixed)
    /// The figures are too large for any invoice.
    case figuresTooLarge(FiguresTooLarge)
}

public enum Moment: Equatable, Hashable, Sendable {
    /// After the event at this place.
    case atSequence(AtSequence)
    /// After everything that had been recorded until this instant, itself included.
    case atInstant(AtInstant)
    /// After everything that had been recorded until the end of this day.
    case atEndOfDay(AtEndOfDay)
}

public enum NextStepKind: Equatable, Hashable, Sendable, CaseIterable {
    /// It lapses unpaid.
    case lapses
    /// The next billing period of the term is charged.
    case charges
    /// It renews.
    case renews
    /// The trial becomes a paid subscription.
    case converts
    /// It goes on for a month, at the price of an extension (`E2`).
    case extends
    /// It is paused (`E3`).
    case pauses
    /// It resumes after a pause (`E3`).
    case resumes
    /// It expires.
    case expires
    /// It is disabled.
    case isDisabled
    /// It is deleted.
    case isDeleted
}

public enum NextTerm: Equatable, Hashable, Sendable, CaseIterable {
    /// It renews.
    case renewal
    /// It is extended by a month (`E2`).
    case `extension`
    /// It resumes after a pause (`E3`).
    case resumption
}

public enum NotAssignableReason: Equatable, Hashable, Sendable, CaseIterable {
    /// They are not in the organization's directory.
    case unknown
    /// They are a guest.
    case guest
    /// They are disabled.
    case disabled
}

public enum NothingToTakeBackReason: Equatable, Hashable, Sendable, CaseIterable {
    /// It did not move today.
    case notMovedToday
    /// Licenses came or went since.
    case licensesChanged
}

public enum NotificationKind: Equatable, Hashable, Sendable, CaseIterable {
    /// A subscription was bought, or brought back.
    case purchaseConfirmed
    /// A purchase was asked for that has to be approved (`P7`).
    case purchaseRequested
    /// A purchase request was approved or declined (`P7`).
    case purchaseRequestDecided
    /// Nobody answered a purchase request in time (`P7`).
    case purchaseRequestLapsed
    /// A subscription will renew: when, and for how much (`C8`).
    case renewalUpcoming
    /// A promotion will end: when, and what it costs from then on (`K7`).
    case promotionEnding
    /// A subscription will not renew, because it has no price any more (`C8`).
    case renewalImpossible
    /// A term ended, and a pause began: until when (`E3`).
    case paused
    /// A term ended, and it goes on month by month: for how much (`E2`).
    case extended
    /// A pause ended, and a term began (`E3`).
    case resumed
    /// A trial will end, or convert: when, and for how much (`B4`).
    case trialEnding
    /// A trial became a paid subscription (`B4`).
    case trialConverted
    /// A trial ended and did not convert: why (`B4`).
    case trialEnded
    /// Who bought a subscription that goes on has left (`O5`).
    case purchaserLeft
    /// A subscription will expire, because it does not renew.
    case expiring
    /// A subscription has expired.
    case expired
    /// A subscription was disabled.
    case disabled
    /// A disabled subscription will be deleted.
    case deletionUpcoming
    /// A subscription was deleted.
    case deleted
    /// An invoice was issued.
    case invoiceIssued
    /// An invoice charges more than its purchase order is good for, or after its last day (`I16`).
    case purchaseOrderExceeded
    /// A payment failed, was taken back, or no card could be charged.
    case paymentFailed
    /// More people hold licenses than are paid for: until when they keep them (`S6`).
    case excessLicenses
    /// Licenses that were not paid for were released (`S6`).
    case licensesReleased
    /// An invoice is still unpaid (`I8`).
    case paymentReminder
    /// What an unpaid invoice had disabled can be used again (`I8`).
    case restored
    /// Money goes back to a card (`I5`, `G7`).
    case refundRequested
    /// A card will have expired when the next charge comes (`G6`).
    case cardExpiring
    /// Licenses were assigned.
    case licenseAssigned
    /// Licenses were taken back.
    case licenseRemoved
    /// What somebody had bought themselves was taken over (`C10`).
    case takenOver
    /// A colleague offers a subscription (`C12`).
    case handOverOffered
    /// The colleague answered (`C12`).
    case handOverAnswered
    /// Licenses were asked for: told to those who decide (`Q1`).
    case licenseRequestCreated
    /// It was decided about people of a license request (`Q1`).
    case licenseRequestDecided
    /// People bought something, or brought it back: told to administrators.
    case purchaseMade
    /// People began a trial: told to administrators.
    case trialStarted
    /// A subscription moved to another plan (`U2`, `U6`).
    case planChanged
    /// A move that was scheduled for the renewal does not come (`U6`).
    case planChangeDropped
}

public enum OffMeans: Equatable, Hashable, Sendable, CaseIterable {
    /// It expires: people keep access for a while (`C6`).
    case expire
    /// It is disabled at once.
    case end
}

public enum OnlyAtRenewalReason: Equatable, Hashable, Sendable, CaseIterable {
    /// The catalog says so (`K8`).
    case asListed
    /// The term of the plan is shorter.
    case shorterTerm
    /// The plan is cheaper, and not all licenses can be given back any more (`U4`).
    case cheaper
    /// It waits for its payment, and another billing profile paid for what would leave (`U7`).
    case paidByAnother
}

public enum OrganizationKind: Equatable, Hashable, Sendable, CaseIterable {
    /// A company.
    case commercial
    /// A public authority.
    case government
    /// A school or a university.
    case education
    /// A charity or another organization without profit.
    case nonprofit
}

public enum Outcome: Equatable, Hashable, Sendable {
    /// It was carried out.
    case accepted(Accepted)
    /// The same command was carried out before: nothing changes (`B6`).
    case repeated(Repeated)
    /// It was refused: nothing changes.
    case refused(Refused)
}

public enum PauseProblem: Equatable, Hashable, Sendable, CaseIterable {
    /// None is named.
    case noDay
    /// One is named, and it is not to pause.
    case noPause
    /// It is not behind the end of the term.
    case tooEarly
    /// A pause cannot be that long.
    case tooLong
}

public enum PaymentCause: Equatable, Hashable, Sendable, CaseIterable {
    /// It was paid.
    case captured
    /// What a dispute had taken back came again.
    case disputeWon
}

public enum PaymentResult: Equatable, Hashable, Sendable {
    /// The money came, all or in part.
    case paymentSucceeded(PaymentSucceeded)
    /// It did not come.
    case paymentDeclined(PaymentDeclined)
    /// The host gave it back, all or in part.
    case refunded(Refunded)
    /// The payer's bank took it back, all or in part: a dispute began.
    case chargedBack(ChargedBack)
    /// A dispute was won: what it had taken back is here again.
    case disputeWon(DisputeWon)
}

public enum PeopleMoveProblem: Equatable, Hashable, Sendable, CaseIterable {
    /// They do so now, not at the renewal.
    case atRenewal
    /// They move with a license each: no total is set.
    case withTotal
    /// The plan has another term, or is billed at other times.
    case otherTerm
    /// They are all who hold a license: then the subscription moves.
    case everybody
    /// They hold no license of it.
    case notHolding
    /// What it charges waits for its payment: then the subscription moves (`U7`).
    case waitsForPayment
}

public enum PersonField: Equatable, Hashable, Sendable, CaseIterable {
    /// The display name.
    case name
    /// The e-mail address.
    case email
}

public enum PersonKind: Equatable, Hashable, Sendable, CaseIterable {
    /// Belongs to the organization.
    case member
    /// Invited from elsewhere: neither buys nor holds licenses.
    case guest
}

public enum PersonStanding: Equatable, Hashable, Sendable, CaseIterable {
    /// An enabled member.
    case member
    /// A guest.
    case guest
    /// Disabled.
    case disabled
    /// Not in it.
    case unknown
}

public enum PersonalThingKind: Equatable, Hashable, Sendable, CaseIterable {
    /// A subscription that they bought, or try, and that was not taken over.
    case subscription
    /// A license that they hold.
    case license
    /// A subscription that is offered to them (`C12`).
    case handOver
    /// A purchase that has to be approved, or had to be (`P7`).
    case purchaseRequest
    /// A license request, by them or for them (`Q1`).
    case licenseRequest
    /// A card of theirs.
    case paymentMethod
    /// A billing profile on which they have a role.
    case billingProfile
    /// An invoice to a billing profile of their own.
    case invoice
}

public enum PlanChangeMode: Equatable, Hashable, Sendable, CaseIterable {
    /// Now.
    case now
    /// With its next term.
    case atRenewal
}

public enum PlanDropCause: Equatable, Hashable, Sendable, CaseIterable {
    /// Somebody asked for the present plan.
    case asked
    /// The subscription does not renew: recurring billing was turned off, or it was canceled.
    case noRenewal
    /// The plan is not sold any more.
    case notSold
    /// It has no price any more in the currency of the subscription.
    case noPrice
    /// The catalog knows no way there any more (`K8`).
    case noWay
    /// It moved there already.
    case moved
}

public enum PlanMoveKind: Equatable, Hashable, Sendable, CaseIterable {
    /// Now, or at the renewal.
    case upgrade
    /// At the renewal.
    case change
}

public enum PolicyScope: Equatable, Hashable, Sendable {
    /// One product.
    case productPolicy(ProductPolicy)
    /// Every third-party product of one offer type.
    case offerTypePolicy(OfferTypePolicy)
    /// Whatever has no value of its own, products not yet published included.
    case defaultPolicy(DefaultPolicy)
}

public enum PolicySource: Equatable, Hashable, Sendable, CaseIterable {
    /// Set for the product itself.
    case product
    /// Set for its offer type.
    case offerType
    /// The organization's default.
    case `default`
    /// Set nowhere: enabled.
    case unset
}

public enum PolicyValue: Equatable, Hashable, Sendable, CaseIterable {
    /// They may buy, and start trials.
    case enabled
    /// They may only start trials that need no payment method.
    case onlyTrialsWithoutPaymentMethod
    /// They may do neither.
    case disabled
}

public enum PreviewedEffect: Equatable, Hashable, Sendable, CaseIterable {
    /// They could buy, and no longer can.
    case canNoLongerBuy
    /// They could not buy, and then can.
    case canBuy
    /// They could buy at once, and then need approval.
    case needsApproval
    /// They needed approval, and then can buy at once.
    case needsNoApproval
}

public enum PreviewedTrialEnd: Equatable, Hashable, Sendable, CaseIterable {
    /// It would no longer convert.
    case ends
    /// It would convert after all.
    case converts
}

public enum PriceShape: Equatable, Hashable, Sendable {
    /// Each license costs what the tier says that it falls in.
    case graduatedPricing(GraduatedPricing)
    /// All licenses cost what the tier says that the total reaches.
    case volumePricing(VolumePricing)
    /// A price for the subscription, with some licenses included.
    case baseFee(BaseFee)
}

public enum PriceTax: Equatable, Hashable, Sendable, CaseIterable {
    /// Tax comes on top of the prices.
    case exclusive
    /// The prices contain the tax.
    case inclusive
}

public enum ProfileRole: Equatable, Hashable, Sendable, CaseIterable {
    /// Views.
    case reader
    /// Views and pays.
    case invoiceManager
    /// Buys, edits, replaces and pays.
    case contributor
    /// Everything, roles included.
    case owner
}

public enum PromotionDuration: Equatable, Hashable, Sendable {
    /// For some billing periods.
    case forBillingPeriods(ForBillingPeriods)
    /// To the end of the term.
    case forTheTerm(ForTheTerm)
    /// As long as the subscription lasts.
    case forEver(ForEver)
}

public enum PromotionReleaseCause: Equatable, Hashable, Sendable, CaseIterable {
    /// All was canceled inside the window (`C2`, `C10`).
    case canceled
    /// The purchase was not paid, and did not come about (`B1`).
    case purchaseLapsed
    /// The trial did not become what was agreed to when it began (`B4`).
    case notConverted
    /// The move with which it was redeemed was taken back (`U2`).
    case moveTakenBack
    /// The move with which it was redeemed waited for its payment, and did not come about (`U7`).
    case moveGivenUp
}

public enum PromotionUser: Equatable, Hashable, Sendable, CaseIterable {
    /// Whoever buys.
    case person
    /// Everybody in the organization together.
    case organization
}

public enum PurchaseNotices: Equatable, Hashable, Sendable, CaseIterable {
    /// Of each, at once.
    case each
    /// Once a day, at its end, of all of it together; not on a day without any.
    case daily
    /// Of none.
    case off
}

public enum PurchaseRequestStatus: Equatable, Hashable, Sendable, CaseIterable {
    /// It waits for an answer.
    case `open`
    /// It was approved, and bought.
    case approved
    /// It was declined.
    case declined
    /// The purchaser took it back, or has left.
    case withdrawn
    /// Nobody answered in time.
    case lapsed
}

public enum Query: Equatable, Hashable, Sendable {
    /// What the actor may do by their roles (`O7`).
    case rightsQuery(RightsQuery)
    /// Every product, and whether the actor may buy it (`P5`).
    case productsQuery(ProductsQuery)
    /// Whether the actor may buy a product, or start its trial (`P5`).
    case eligibilityQuery(EligibilityQuery)
    /// The actor's own subscriptions (`V1`).
    case yourProductsQuery(YourProductsQuery)
    /// One subscription, and what can be done with it now (`V1`).
    case subscriptionQuery(SubscriptionQuery)
    /// The plans that a subscription can move to, with their prices (`K8`).
    case plansQuery(PlansQuery)
    /// Every self-service subscription, for administrators (`V2`).
    case adminSubscriptionsQuery(AdminSubscriptionsQuery)
    /// Every product that somebody bought, with its totals (`V2`).
    case adminProductsQuery(AdminProductsQuery)
    /// Who holds licenses, of all subscriptions or of one purchaser's (`V2`).
    case adminUsersQuery(AdminUsersQuery)
    /// Who holds the licenses of a subscription (`V3`).
    case licensesQuery(LicensesQuery)
    /// What colleagues offer to the actor (`C12`).
    case handOverOffersQuery(HandOverOffersQuery)
    /// Invoices (`I6`).
    case invoicesQuery(InvoicesQuery)
    /// One invoice (`I6`).
    case invoiceQuery(InvoiceQuery)
    /// What comes if nobody does anything (`V4`).
    case forecastQuery(ForecastQuery)
    /// What is charged month by month if nobody does anything (`V4`).
    case forecastTotalsQuery(ForecastTotalsQuery)
    /// The billing profiles on which the actor has a role (`V3`).
    case billingProfilesQuery(BillingProfilesQuery)
    /// Who has a role on a billing profile (`V3`).
    case profileRolesQuery(ProfileRolesQuery)
    /// The actor's payment methods (`V3`).
    case paymentMethodsQuery(PaymentMethodsQuery)
    /// The policy of every product, and where it comes from (`V3`).
    case policiesQuery(PoliciesQuery)
    /// The purchase limits that are set (`P6`).
    case purchaseLimitsQuery(PurchaseLimitsQuery)
    /// The approval rules that are set (`P7`).
    case approvalRulesQuery(ApprovalRulesQuery)
    /// What a change of policy would change (`P9`).
    case policyPreviewQuery(PolicyPreviewQuery)
    /// Purchases that have to be approved, or had to be (`P7`).
    case purchaseRequestsQuery(PurchaseRequestsQuery)
    /// License requests (`Q1`).
    case licenseRequestsQuery(LicenseRequestsQuery)
    /// The auto-claim policies (`Q3`).
    case autoClaimPoliciesQuery(AutoClaimPoliciesQuery)
    /// Who claimed licenses by signing in (`Q3`).
    case autoClaimReportQuery(AutoClaimReportQuery)
    /// Whether a person has a product now (`A7`).
    case accessQuery(AccessQuery)
}

public enum RecurringBilling: Equatable, Hashable, Sendable, CaseIterable {
    /// It renews at the end of its term.
    case on
    /// It expires at the end of its term.
    case off
}

public enum RecurringBillingCause: Equatable, Hashable, Sendable, CaseIterable {
    /// Somebody asked for it.
    case asked
    /// The offer has no price any more at which it could renew (`C8`).
    case noPrice
}

public enum ReleaseCause: Equatable, Hashable, Sendable, CaseIterable {
    /// Somebody asked for the total without them.
    case asked
    /// They were not paid.
    case unpaid
    /// The subscription was canceled, or taken over to end.
    case ended
}

public enum Replacement: Equatable, Hashable, Sendable {
    /// One that is there.
    case existingMethod(ExistingMethod)
    /// A new card.
    case newMethod(NewMethod)
}

public enum ReplacementScope: Equatable, Hashable, Sendable {
    /// One of them, by its owner or a contributor.
    case oneProfile(OneProfile)
    /// All that a payment method of the actor's own pays for, be it as their first or as their second.
    case everyProfile(EveryProfile)
}

public enum ReportSpan: Equatable, Hashable, Sendable, CaseIterable {
    /// The last day.
    case oneDay
    /// The last 7 days.
    case sevenDays
    /// The last 30 days.
    case thirtyDays
    /// The last 90 days.
    case ninetyDays
}

public enum RequestDecision: Equatable, Hashable, Sendable, CaseIterable {
    /// It is bought.
    case approve
    /// It is not.
    case decline
}

public enum RequestedLicenseStatus: Equatable, Hashable, Sendable, CaseIterable {
    /// They wait for a decision.
    case waiting
    /// They were given a license.
    case approved
    /// They were told no.
    case declined
    /// Who asked, or who was to get the license, has left (`O5`).
    case closed
}

public enum Retry: Equatable, Hashable, Sendable, CaseIterable {
    /// It can: no funds today, the provider was out of reach.
    case possible
    /// It cannot with this card: a closed account, a card reported lost.
    case hopeless
    /// It cannot: the provider takes it for fraud. Another card does not help either (`G5`).
    case fraud
}

public enum Right: Equatable, Hashable, Sendable, CaseIterable {
    /// Report payments and changes of cards, create the organization, rename products: the host alone.
    case runTheHost
    /// Change the organization's settings.
    case changeSettings
    /// Set the purchase policy.
    case setPolicy
    /// Read the purchase policy.
    case readPolicy
    /// Approve and decline purchase requests.
    case decidePurchaseRequests
    /// Look at everybody's purchase requests.
    case readPurchaseRequests
    /// Look at every self-service subscription.
    case readAdminView
    /// Approve and decline license requests.
    case decideLicenseRequests
    /// See everybody's license requests.
    case readLicenseRequests
    /// Set auto-claim policies.
    case setAutoClaimPolicies
    /// See auto-claim policies, and what was claimed.
    case readAutoClaimPolicies
    /// Buy for the organization itself (`C11`).
    case buyCentrally
    /// Take over what a person bought themselves (`C10`).
    case takeOver
    /// Assign licenses of a subscription, and take them back.
    case assignLicenses
    /// Change a subscription.
    case manageSubscription
    /// Hand a subscription over (`C12`).
    case handOver
    /// Look at a subscription.
    case readSubscription
    /// Give and take roles on a billing profile.
    case shareBillingProfile
    /// Close a billing profile.
    case closeBillingProfile
    /// Edit a billing profile, and replace its payment method.
    case editBillingProfile
    /// Buy with a billing profile.
    case buyWithBillingProfile
    /// Pay the invoices of a billing profile (`I12`).
    case payInvoices
    /// See the invoices of a billing profile.
    case readInvoices
    /// See a billing profile.
    case readBillingProfile
    /// See who has a role on a billing profile.
    case readProfileRoles
    /// Edit, attach or delete a payment method.
    case managePaymentMethod
    /// See everything about a person (`V8`).
    case readPersonalData
}

public enum Role: Equatable, Hashable, Sendable, CaseIterable {
    /// Administers everything.
    case globalAdmin
    /// Administers purchases, invoices and purchase policy.
    case billingAdmin
    /// Assigns licenses.
    case licenseAdmin
    /// Administers people, their licenses included.
    case userAdmin
    /// Reads everything, changes nothing.
    case globalReader
}

public enum ScheduleDropCause: Equatable, Hashable, Sendable, CaseIterable {
    /// Somebody asked for today's total.
    case asked
    /// The subscription does not renew: recurring billing was turned off, or it was canceled (`S5`).
    case noRenewal
    /// The product is not sold any more: it renews without the increase (`C8`).
    case endOfSale
}

public enum SecurityCode: Equatable, Hashable, Sendable, CaseIterable {
    /// It does.
    case checked
    /// It does not.
    case notChecked
}

public enum SubscriptionStatus: Equatable, Hashable, Sendable, CaseIterable {
    /// In use, on trial, and not paid for (`B4`).
    case trial
    /// Bought, and waiting for its first payment (`B1`).
    case pending
    /// In use.
    case active
    /// Its term has ended, and another begins on a day; people have no access until then (`E3`).
    case paused
    /// Its term, or trial, has ended; people still have access.
    case expired
    /// Nobody has access any more.
    case disabled
    /// Gone for good.
    case deleted
}

public enum TakeOverMode: Equatable, Hashable, Sendable {
    /// It is deleted at once, and everybody loses access.
    case takeOverToCancel(TakeOverToCancel)
    /// Its people get licenses of one of the organization's own, then it is deleted.
    case takeOverToMovePeople(TakeOverToMovePeople)
    /// It becomes the organization's own.
    case takeOverToKeep(TakeOverToKeep)
}

public enum TakeOverOutcome: Equatable, Hashable, Sendable {
    /// It ends.
    case takenOverAndCanceled(TakenOverAndCanceled)
    /// Its people have licenses of another, and it ends.
    case takenOverAndPeopleMoved(TakenOverAndPeopleMoved)
    /// It is the organization's own.
    case takenOverAndKept(TakenOverAndKept)
}

public enum Term: Equatable, Hashable, Sendable, CaseIterable {
    /// One month.
    case oneMonth
    /// One year.
    case oneYear
    /// Three years.
    case threeYears
}

public enum TextProblem: Equatable, Hashable, Sendable, CaseIterable {
    /// It is empty, or only white space.
    case empty
    /// It is longer than the field allows.
    case tooLong
    /// It has control characters.
    case controlCharacter
    /// It has several lines where one is asked for.
    case lineBreak
    /// It holds what is, by its digits, a card number (`G2`).
    case cardNumber
    /// It is not an e-mail address: no white space, and something on both sides of an `@`.
    case notAnAddress
    /// It is not a VAT id in its normal form: the country's two letters first, upper case, no separators (`I14`).
    case notAVatId
    /// It has not the form that ids have in its scheme (`I14`).
    case notOfItsScheme
    /// It is an id whose check digits do not fit (`I14`).
    case checkDigit
}

public enum TextRelation: Equatable, Hashable, Sendable, CaseIterable {
    /// It stands on what is theirs: their card, their billing profile and its invoices, their purchase request.
    case own
    /// They wrote it on what is another's, or about it.
    case wrote
    /// It was a message to them.
    case told
    /// It has their name or e-mail address in it, as the directory knows them.
    case named
}

public enum TrialEndReason: Equatable, Hashable, Sendable, CaseIterable {
    /// It needed no payment method: such a trial simply ends (`K3`).
    case noPaymentMethodNeeded
    /// Recurring billing was turned off (`C4`).
    case recurringBillingOff
    /// The policy does not let people buy the product (`P4`).
    case policy
    /// The product is not sold any more (`K1`).
    case endOfSale
    /// The payment method cannot be charged (`G4`).
    case paymentMethod
    /// Who started it has left (`O5`).
    case purchaserLeft
    /// With its taxes, the amount is larger than can be counted (`K5`).
    case amountTooLarge
}

public enum TrialPayment: Equatable, Hashable, Sendable, CaseIterable {
    /// It needs one, and converts to a paid subscription at its end.
    case required
    /// It needs none, and simply ends.
    case notRequired
}

public enum TrialStanding: Equatable, Hashable, Sendable, CaseIterable {
    /// They can start it.
    case available
    /// The product has none.
    case none
    /// They have had it.
    case used
    /// It needs a payment method, and was asked for without one.
    case needsPaymentMethod
    /// It needs no payment method, and was asked for with one.
    case needsNoPaymentMethod
}

public enum VatIdStatus: Equatable, Hashable, Sendable, CaseIterable {
    /// Nobody has asked yet.
    case unchecked
    /// It is there.
    case valid
    /// It is not: what takes it is not charged without tax any more.
    case invalid
    /// The register did not answer.
    case unreachable
}

public enum Verdict: Equatable, Hashable, Sendable, CaseIterable {
    /// It does.
    case passed
    /// It does not.
    case failed
    /// It does, once an administrator has approved it (`P7`).
    case needsApproval
}

public enum WithdrawalCause: Equatable, Hashable, Sendable, CaseIterable {
    /// Whoever asked took it back.
    case takenBack
    /// Whoever asked has left the organization (`O5`).
    case purchaserLeft
}

public typealias AppId = String

public typealias AutoClaimPolicyId = Identifier<AutoClaimPolicy>

public typealias BillingProfileId = Identifier<BillingProfile>

public typealias ClearanceNumber = String

public typealias CommandId = Identifier<Command>

public typealias Cursor = TextIdentifier<Page>

public typealias EffectId = TextIdentifier<Effect>

public typealias InvoiceNumber = TextIdentifier<Invoice>

public typealias JournalSequence = UInt64

public typealias LicenseCount = UInt32

public typealias LicenseRequestId = Identifier<LicenseRequest>

public typealias OfferId = TextIdentifier<Offer>

public typealias OfferType = TextIdentifier<ThirdPartyOffer>

public typealias OrganizationId = Identifier<Organization>

public typealias PaymentId = TextIdentifier<Payment>

public typealias PaymentMethodId = Identifier<PaymentMethod>

public typealias PersonId = Identifier<Person>

public typealias ProductId = TextIdentifier<Product>

public typealias PromotionCode = String

public typealias PromotionId = String

public typealias PurchaseRequestId = Identifier<PurchaseRequest>

public typealias RejectionCode = String

public typealias ReportId = String

public typealias ReservationId = String

public typealias SubscriptionId = Identifier<Subscription>

public typealias Timestamp = Date

/// An e-invoice as it was read (`I15`): in the signs that it has, so that a credit note says what is given back as positive.
public struct EInvoice: Equatable, Hashable, Sendable {
    /// The syntax that it was in.
    public let syntax: EInvoiceSyntax
    /// Whether it charges, or gives back.
    public let kind: EInvoiceKind
    /// BT-1: its number.
    public let number: String
    /// BT-2: its date.
    public let date: Day
    /// BT-9: until when it is to be paid; of several days the last.
    public let due: Day?
    /// BT-5: the currency of its amounts.
    public let currency: Currency
    /// BT-10: what the buyer routes it by; FatturaPA has none.
    public let buyerReference: String?
    /// BT-13: the buyer's purchase order.
    public let order: String?
    /// BT-19: the buyer's cost center.
    public let costCenter: String?
    /// BG-4: who sells.
    public let seller: EInvoiceParty
    /// BG-7: who buys.
    public let buyer: EInvoiceParty
    /// BG-3: the invoices before it that it is about.
    public let preceding: [PrecedingEInvoice]
    /// BG-25: its lines.
    public let lines: [EInvoiceLine]
    /// BG-23: its taxes.
    public let taxes: [EInvoiceTax]
    /// BG-22: its totals.
    public let totals: EInvoiceTotals

    public init(
        syntax: EInvoiceSyntax,
        kind: EInvoiceKind,
        number: String,
        date: Day,
        due: Day? = nil,
        currency: Currency,
        buyerReference: String? = nil,
        order: String? = nil,
        costCenter: String? = nil,
        seller: EInvoiceParty,
        buyer: EInvoiceParty,
        preceding: [PrecedingEInvoice],
        lines: [EInvoiceLine],
        taxes: [EInvoiceTax],
        totals: EInvoiceTotals) {
        self.syntax = syntax
        self.kind = kind
        self.number = number
        self.date = date
        self.due = due
        self.currency = currency
        self.buyerReference = buyerReference
        self.order = order
        self.costCenter = costCenter
        self.seller = seller
        self.buyer = buyer
        self.preceding = preceding
        self.lines = lines
        self.taxes = taxes
        self.totals = totals
    }
}

/// A line.
public struct EInvoiceLine: Equatable, Hashable, Sendable {
    /// BT-126: its number, or another text that tells it from the others.
    public let number: String
    /// BT-153: what it is about. In FatturaPA the note is a part of it.
    public let name: String
    /// BT-127: a note.
    public let note: String?
    /// BT-129: how many; negative where it goes against the document.
    public let quantity: PlainDecimal
    /// BT-146: the price of one, never negative: where it is written so, the quantity is turned instead.
    public let price: PlainDecimal
    /// BT-131: the amount, without tax.
    public let amount: Money
    /// BG-26: the days of service; half-open, as everywhere here.
    public let period: ServicePeriod?
    /// BT-151: the category of its tax, a code of UNCL 5305; FatturaPA has none.
    public let category: String?
    /// BT-152: its rate; absent outside the scope of VAT.
    public let percent: Percent?
    /// FatturaPA's `Natura`: why the rate is 0.
    public let natura: String?

    public init(
        number: String,
        name: String,
        note: String? = nil,
        quantity: PlainDecimal,
        price: PlainDecimal,
        amount: Money,
        period: ServicePeriod? = nil,
        category: String? = nil,
        percent: Percent? = nil,
        natura: String? = nil) {
        self.number = number
        self.name = name
        self.note = note
        self.quantity = quantity
        self.price = price
        self.amount = amount
        self.period = period
        self.category = category
        self.percent = percent
        self.natura = natura
    }
}

/// The seller or the buyer.
public struct EInvoiceParty: Equatable, Hashable, Sendable {
    /// BT-27, BT-44: the name.
    public let name: String
    /// BT-31, BT-48: the VAT id, with the prefix of its country.
    public let vatId: String?

    public init(
        name: String,
        vatId: String? = nil) {
        self.name = name
        self.vatId = vatId
    }
}

/// Why an invoice cannot be said in a format: which term, and what is missing, or in the way (`I15`).
public struct EInvoiceProblem: Equatable, Hashable, Sendable {
    /// What is wrong.
    public let code: EInvoiceProblemCode
    /// The term of EN 16931, such as `BT-48`; for what FatturaPA alone asks, its element, such as `RegimeFiscale`.
    public let term: String
    /// The line of the invoice, from 1; absent: it is not about one line.
    public let line: UInt32?
    /// What stands there.
    public let text: String?
    /// How many characters, or decimals, can stand there.
    public let most: UInt32?

    public init(
        code: EInvoiceProblemCode,
        term: String,
        line: UInt32? = nil,
        text: String? = nil,
        most: UInt32? = nil) {
        self.code = code
        self.term = term
        self.line = line
        self.text = text
        self.most = most
    }
}

/// A tax of the document.
public struct EInvoiceTax: Equatable, Hashable, Sendable {
    /// BT-118: the category, a code of UNCL 5305; FatturaPA has none.
    public let category: String?
    /// BT-119: the rate; it can be absent outside the scope of VAT.
    public let percent: Percent?
    /// FatturaPA's `Natura`: why the rate is 0.
    public let natura: String?
    /// BT-120: why there is none, in words.
    public let reason: String?
    /// BT-116: what it is on.
    public let base: Money
    /// BT-117: the tax.
    public let amount: Money

    public init(
        category: String? = nil,
        percent: Percent? = nil,
        natura: String? = nil,
        reason: String? = nil,
        base: Money,
        amount: Money) {
        self.category = category
        self.percent = percent
        self.natura = natura
        self.reason = reason
        self.base = base
        self.amount = amount
    }
}

/// The totals.
public struct EInvoiceTotals: Equatable, Hashable, Sendable {
    /// BT-109: without tax. In FatturaPA the sum of what the taxes are on.
    public let net: Money
    /// BT-110: the tax. In FatturaPA the sum of the taxes.
    public let tax: Money
    /// BT-112: with tax.
    public let gross: Money
    /// BT-113: what has been paid already. In FatturaPA what of the rest is not asked for.
    public let paid: Money
    /// BT-114: what the amount due is rounded by.
    public let rounding: Money
    /// BT-115: what is to be paid. In FatturaPA the sum of what is asked for; where nothing is, all of it.
    public let due: Money

    public init(
        net: Money,
        tax: Money,
        gross: Money,
        paid: Money,
        rounding: Money,
        due: Money) {
        self.net = net
        self.tax = tax
        self.gross = gross
        self.paid = paid
        self.rounding = rounding
        self.due = due
    }
}

/// An invoice that a document is about.
public struct PrecedingEInvoice: Equatable, Hashable, Sendable {
    /// BT-25: its number.
    public let number: String
    /// BT-26: its date.
    public let date: Day?

    public init(
        number: String,
        date: Day? = nil) {
        self.number = number
        self.date = date
    }
}

/// Why a text cannot be read as an e-invoice.
public struct UnreadableEInvoice: Equatable, Hashable, Sendable {
    /// What is wrong.
    public let code: UnreadableEInvoiceCode
    /// The element, by its path in the document, such as `DatiGeneraliDocumento/Data`; absent: it is not about one.
    public let element: String?
    /// The row of the text in which the element begins, or the XML ends, from 1.
    public let row: UInt32?
    /// Where in the row, from 1.
    public let column: UInt32?
    /// What stands there, as far as 100 characters go.
    public let text: String?

    public init(
        code: UnreadableEInvoiceCode,
        element: String?,
        row: UInt32?,
        column: UInt32?,
        text: String?) {
        self.code = code
        self.element = element
        self.row = row
        self.column = column
        self.text = text
    }
}

public enum EInvoiceFormat: Equatable, Hashable, Sendable, CaseIterable {
    /// UBL 2.1 as Peppol BIS Billing 3.0 takes it.
    case peppol
    /// UBL 2.1 as German authorities take it: XRechnung.
    case xrechnungUbl
    /// UN/CEFACT CII as German authorities take it: XRechnung.
    case xrechnungCii
    /// UN/CEFACT CII, the `factur-x.xml` of Factur-X and ZUGFeRD, profile EN 16931.
    case facturX
    /// FatturaPA 1.2, which Italy's exchange system (SdI) takes.
    case fatturaPa
}

public enum EInvoiceKind: Equatable, Hashable, Sendable, CaseIterable {
    /// An invoice, or whatever else charges: corrected, partial, in advance.
    case invoice
    /// A credit note.
    case creditNote
}

public enum EInvoiceProblemCode: Equatable, Hashable, Sendable, CaseIterable {
    /// The format asks for something that nobody has said.
    case missing
    /// Whom the invoice is made out to has been erased: it has to be archived before.
    case erased
    /// The text is longer than the format takes.
    case tooLong
    /// The text has a character that the format does not take.
    case characters
    /// The text has not the form that the format asks for.
    case form
    /// The currency has more than two decimals.
    case currency
    /// The line has two taxes, and the format takes one.
    case twoTaxes
    /// The line has no tax, and no word why.
    case noTax
    /// The rate is one that the format does not take: too fine, or too small.
    case rate
    /// The tax is further from its base × rate than its lines, or the format, allow; or the totals are not the document's.
    case taxOff
    /// No price times the quantity is the amount of the line.
    case price
    /// The category forbids what stands there: a VAT id outside the scope of VAT.
    case forbidden
    /// A credit note whose invoice is not in the journal: what it credits was charged elsewhere.
    case noPrecedingInvoice
    /// More invoices are credited than the format takes.
    case manyPrecedingInvoices
    /// The currency of the tax and that of the invoice are one, or the rate is none.
    case exchangeRate
}

public enum EInvoiceSyntax: Equatable, Hashable, Sendable, CaseIterable {
    /// UBL 2.1: Peppol, XRechnung.
    case ubl
    /// UN/CEFACT CII: Factur-X, ZUGFeRD, XRechnung.
    case cii
    /// FatturaPA.
    case fatturaPa
}

public enum UnreadableEInvoiceCode: Equatable, Hashable, Sendable, CaseIterable {
    /// The text is no XML, or has a document type.
    case notXml
    /// More than 20 MB, a million nodes, 64 attributes of an element or 32 prefixes of namespaces.
    case tooLarge
    /// The root is that of no e-invoice that is read here.
    case unknownRoot
    /// A document of several invoices, which FatturaPA allows.
    case manyInvoices
    /// An element is missing.
    case missing
    /// A day is none.
    case day
    /// A currency is none, or an amount is of another currency than the document.
    case currency
    /// A number is none, or has more than 28 digits.
    case number
    /// An amount has more decimals than its currency, or is too large.
    case amount
    /// A percentage is not one from 0 to 100 of at most four decimals.
    case percent
}

public typealias PlainDecimal = String

/// A row that another contradicts.
public struct ContradictedRow: Equatable, Hashable, Sendable {
    /// The row, from 1.
    public let row: UInt32
    /// What it says.
    public let text: String

    public init(
        row: UInt32,
        text: String) {
        self.row = row
        self.text = text
    }
}

/// Why a text is no list of purchase policies, or a list cannot be taken over.
public struct InvalidPolicyList: Equatable, Hashable, Sendable {
    /// What is wrong.
    public let problem: PolicyListProblem
    /// The row, from 1; absent: it is not about one row.
    public let row: UInt32?
    /// The field of the row, as the cmdlets call it, such as `PolicyValue`; absent: it is not about one field.
    public let field: String?
    /// What stands there, or where in the text it is.
    public let text: String?
    /// The earlier row that says something else.
    public let other: ContradictedRow?

    public init(
        problem: PolicyListProblem,
        row: UInt32? = nil,
        field: String? = nil,
        text: String? = nil,
        other: ContradictedRow? = nil) {
        self.problem = problem
        self.row = row
        self.field = field
        self.text = text
        self.other = other
    }
}

/// A row of the list.
public struct ListedPolicy: Equatable, Hashable, Sendable {
    /// The name of the product, or of the offer type, for people; it may be empty.
    public let name: String
    /// The product's id, or an offer type; empty for the default.
    public let id: String
    /// The value that holds.
    public let value: PolicyValue
    /// What the row is about; absent: a product, or an offer type where the id is one.
    public let scope: ListedScope?
    /// Where a product's value comes from; absent: it is its own. What comes from elsewhere is not set for the product.
    public let source: PolicySource?

    public init(
        name: String,
        id: String,
        value: PolicyValue,
        scope: ListedScope? = nil,
        source: PolicySource? = nil) {
        self.name = name
        self.id = id
        self.value = value
        self.scope = scope
        self.source = source
    }
}

/// A list of purchase policies.
public struct PolicyList: Equatable, Hashable, Sendable {
    /// Its rows.
    public let rows: [ListedPolicy]

    public init(
        rows: [ListedPolicy]) {
        self.rows = rows
    }
}

public enum ListedScope: Equatable, Hashable, Sendable, CaseIterable {
    /// Every third-party product of one offer type (`P1`).
    case offerType
    /// Whatever has no value of its own (`P2`). The cmdlets know no default: only lists that were written here have it.
    case `default`
}

public enum PolicyListProblem: Equatable, Hashable, Sendable, CaseIterable {
    /// There is no list in it: neither JSON nor CSV, nor a table or a list of properties as PowerShell prints them.
    case unknownFormat
    /// The JSON cannot be read.
    case malformedJson
    /// The JSON is no list of policies.
    case noPolicies
    /// A column is missing.
    case missingColumn
    /// A quoted field of the CSV does not end.
    case openQuote
    /// A row does not say what it has to.
    case missing
    /// What should be text is none.
    case notText
    /// A window was too narrow, and dots stand for what was cut off.
    case cutOff
    /// A row of a table does not stand under its headings.
    case misaligned
    /// A row is about another policy.
    case otherPolicy
    /// A value is none of the three.
    case unknownValue
    /// A row is about something else than a product, an offer type or the default.
    case unknownScope
    /// Nothing that a value can come from.
    case unknownSource
    /// Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either.
    case offerTypeOnlyTrials
    /// Two rows, or two fields of one, say different things of the same.
    case contradictory
    /// A row has another value than where it is said to come from.
    case notInherited
}

public enum Labeled: Equatable, Hashable, Sendable {
    /// An entry of the list of this name.
    case accessTurn(AccessTurn)
    /// An entry of the list of this name.
    case action(Action)
    /// An entry of the list of this name.
    case activation(Activation)
    /// An entry of the list of this name.
    case alignmentProblem(AlignmentProblem)
    /// An entry of the list of this name.
    case nothingToTakeBackReason(NothingToTakeBackReason)
    /// An entry of the list of this name.
    case onlyAtRenewalReason(OnlyAtRenewalReason)
    /// An entry of the list of this name.
    case peopleMoveProblem(PeopleMoveProblem)
    /// An entry of the list of this name.
    case planChangeMode(PlanChangeMode)
    /// An entry of the list of this name.
    case planDropCause(PlanDropCause)
    /// An entry of the list of this name.
    case planMoveKind(PlanMoveKind)
    /// An entry of the list of this name.
    case assignable(Assignable)
    /// An entry of the list of this name.
    case atEnd(AtEnd)
    /// An entry of the list of this name.
    case eventType(EventType)
    /// An entry of the list of this name.
    case autoClaimStatus(AutoClaimStatus)
    /// An entry of the list of this name.
    case billingFrequency(BillingFrequency)
    /// An entry of the list of this name.
    case cancelMode(CancelMode)
    /// An entry of the list of this name.
    case cancelReason(CancelReason)
    /// An entry of the list of this name.
    case changeBilling(ChangeBilling)
    /// An entry of the list of this name.
    case channel(Channel)
    /// An entry of the list of this name.
    case clearanceStatus(ClearanceStatus)
    /// An entry of the list of this name.
    case credits(Credits)
    /// An entry of the list of this name.
    case denialCategory(DenialCategory)
    /// An entry of the list of this name.
    case dunningAction(DunningAction)
    /// An entry of the list of this name.
    case eInvoiceFormat(EInvoiceFormat)
    /// An entry of the list of this name.
    case eInvoiceKind(EInvoiceKind)
    /// An entry of the list of this name.
    case eInvoiceProblemCode(EInvoiceProblemCode)
    /// An entry of the list of this name.
    case eInvoiceSyntax(EInvoiceSyntax)
    /// An entry of the list of this name.
    case eligibilityOutcome(EligibilityOutcome)
    /// An entry of the list of this name.
    case ending(Ending)
    /// An entry of the list of this name.
    case exemptionCategory(ExemptionCategory)
    /// An entry of the list of this name.
    case expectedPayments(ExpectedPayments)
    /// An entry of the list of this name.
    case handOverCloseCause(HandOverCloseCause)
    /// An entry of the list of this name.
    case intent(Intent)
    /// An entry of the list of this name.
    case invoiceDelivery(InvoiceDelivery)
    /// An entry of the list of this name.
    case invoiceSeries(InvoiceSeries)
    /// An entry of the list of this name.
    case invoiceSettlementKind(InvoiceSettlementKind)
    /// An entry of the list of this name.
    case invoiceStatus(InvoiceStatus)
    /// An entry of the list of this name.
    case journalProblemCode(JournalProblemCode)
    /// An entry of the list of this name.
    case language(Language)
    /// An entry of the list of this name.
    case licenseRequestState(LicenseRequestState)
    /// An entry of the list of this name.
    case lineKind(LineKind)
    /// An entry of the list of this name.
    case listedScope(ListedScope)
    /// An entry of the list of this name.
    case nextStepKind(NextStepKind)
    /// An entry of the list of this name.
    case nextTerm(NextTerm)
    /// An entry of the list of this name.
    case notAssignableReason(NotAssignableReason)
    /// An entry of the list of this name.
    case notificationKind(NotificationKind)
    /// An entry of the list of this name.
    case offMeans(OffMeans)
    /// An entry of the list of this name.
    case organizationKind(OrganizationKind)
    /// An entry of the list of this name.
    case pauseProblem(PauseProblem)
    /// An entry of the list of this name.
    case paymentCause(PaymentCause)
    /// An entry of the list of this name.
    case personField(PersonField)
    /// An entry of the list of this name.
    case personKind(PersonKind)
    /// An entry of the list of this name.
    case personStanding(PersonStanding)
    /// An entry of the list of this name.
    case personalThingKind(PersonalThingKind)
    /// An entry of the list of this name.
    case policyListProblem(PolicyListProblem)
    /// An entry of the list of this name.
    case policySource(PolicySource)
    /// An entry of the list of this name.
    case policyValue(PolicyValue)
    /// An entry of the list of this name.
    case previewedEffect(PreviewedEffect)
    /// An entry of the list of this name.
    case previewedTrialEnd(PreviewedTrialEnd)
    /// An entry of the list of this name.
    case priceTax(PriceTax)
    /// An entry of the list of this name.
    case profileRole(ProfileRole)
    /// An entry of the list of this name.
    case promotionReleaseCause(PromotionReleaseCause)
    /// An entry of the list of this name.
    case promotionUser(PromotionUser)
    /// An entry of the list of this name.
    case purchaseNotices(PurchaseNotices)
    /// An entry of the list of this name.
    case purchaseRequestStatus(PurchaseRequestStatus)
    /// An entry of the list of this name.
    case recurringBilling(RecurringBilling)
    /// An entry of the list of this name.
    case recurringBillingCause(RecurringBillingCause)
    /// An entry of the list of this name.
    case releaseCause(ReleaseCause)
    /// An entry of the list of this name.
    case reportSpan(ReportSpan)
    /// An entry of the list of this name.
    case requestDecision(RequestDecision)
    /// An entry of the list of this name.
    case requestedLicenseStatus(RequestedLicenseStatus)
    /// An entry of the list of this name.
    case retry(Retry)
    /// An entry of the list of this name.
    case right(Right)
    /// An entry of the list of this name.
    case rival(Rival)
    /// An entry of the list of this name.
    case role(Role)
    /// An entry of the list of this name.
    case scheduleDropCause(ScheduleDropCause)
    /// An entry of the list of this name.
    case securityCode(SecurityCode)
    /// An entry of the list of this name.
    case subscriptionStatus(SubscriptionStatus)
    /// An entry of the list of this name.
    case term(Term)
    /// An entry of the list of this name.
    case textProblem(TextProblem)
    /// An entry of the list of this name.
    case textRelation(TextRelation)
    /// An entry of the list of this name.
    case trialEndReason(TrialEndReason)
    /// An entry of the list of this name.
    case trialPayment(TrialPayment)
    /// An entry of the list of this name.
    case trialStanding(TrialStanding)
    /// An entry of the list of this name.
    case vatIdStatus(VatIdStatus)
    /// An entry of the list of this name.
    case verdict(Verdict)
    /// An entry of the list of this name.
    case withdrawalCause(WithdrawalCause)
}

/// A change of what a subscription costs, within a billing period that was paid in advance.
public struct PlanChange: Equatable, Hashable, Sendable {
    /// The first instant of the billing period.
    public let start: Timestamp
    /// The first instant after it.
    public let end: Timestamp
    /// When it changes.
    public let at: Timestamp
    /// What the whole period cost before.
    public let before: Money
    /// What it costs after.
    public let after: Money

    public init(
        start: Timestamp,
        end: Timestamp,
        at: Timestamp,
        before: Money,
        after: Money) {
        self.start = start
        self.end = end
        self.at = at
        self.before = before
        self.after = after
    }
}

/// What the change costs.
public struct PlanChangeLines: Equatable, Hashable, Sendable {
    /// What is given back for the rest of the period: at most zero.
    public let credit: Money
    /// What is charged for it instead.
    public let charge: Money
    /// Both together.
    public let net: Money

    public init(
        credit: Money,
        charge: Money,
        net: Money) {
        self.credit = credit
        self.charge = charge
        self.net = net
    }
}

public enum Rival: Equatable, Hashable, Sendable, CaseIterable {
    /// Kill Bill.
    case killBill
    /// Lago.
    case lago
    /// Meteroid.
    case meteroid
    /// Polar.
    case polar
    /// Stripe Billing.
    case stripe
    /// Flexprice with its strategy by days.
    case flexpriceDays
    /// Flexprice with its strategy by seconds.
    case flexpriceSeconds
    /// OpenMeter.
    case openMeter
    /// Chargebee.
    case chargebee
}
