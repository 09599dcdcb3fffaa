// The story in memory, as short as it gets: its figures are those of every language.

import Foundation
import SelfServe

let examples = URL(filePath: #filePath).appending(path: "../../../..").standardized
let catalog = try Catalog(json: String(contentsOf: examples.appending(path: "catalog.json"), encoding: .utf8))
let people = try CanonicalJSON.decode(
    [Person].self, from: String(contentsOf: examples.appending(path: "people.json"), encoding: .utf8))

let (ada, marco, maria, davide) = (people[0].id, people[1].id, people[2].id, people[3].id)
let (martin, giulia, luca) = (people[4].id, people[5].id, people[6].id)
let (byAda, byGiulia) = (Actor.user(User(id: ada)), Actor.user(User(id: giulia)))

let powerBIPro: ProductId = "CFQ7TTC0H9MP"
let powerBIProBefore: ProductId = "CFQ7TTC0L3PB"
let powerAutomateRPA: ProductId = "CFQ7TTC0LSGZ"
let visioPlan1: ProductId = "CFQ7TTC0HD33"
let italy = try Country("IT")

func theStoreOpens(_ store: inout Store) throws {
    let create = CreateOrganization(
        organization: OrganizationId(UUID(uuidString: "0192d3a0-0000-7000-8000-00000000000f")!),
        name: "Officine Rossi", kind: .commercial, country: italy,
        settings: Settings(taxRates: [TaxRate(name: "IVA", percent: try Percent("22"))]))
    try store.execute(.system(System()), .createOrganization(create))
    try store.execute(byGiulia, block(powerAutomateRPA))
}

func adaLooksAround(_ store: inout Store) throws {
    let card = Card(
        token: "tok_ada_visa", brand: "Visa", lastFour: "4242", expires: CardExpiry(year: 2028, month: 5),
        country: italy)
    try store.execute(byAda, .addPaymentMethod(AddPaymentMethod(card: card)))
    let rows = try store.view(byAda, ProductsQuery()).rows
    let refused = rows.filter { $0.eligibility.outcome == .refused }.map(\.name)
    print("not for Ada, of \(rows.count) products: \(refused.joined(separator: ", "))")
}

func adaBuys(_ store: inout Store) throws {
    let address = Address(street: "Via Emilia 12", postalCode: "40121", city: "Bologna", country: italy)
    let profile = NewProfile(
        name: "Sales analytics", billTo: BillTo(name: "Officine Rossi S.r.l.", address: address),
        paymentMethod: try store.view(byAda, PaymentMethodsQuery()).rows[0].paymentMethod)
    let quote = try store.quote(byAda, buy(powerBIPro, 10, .newProfile(profile)))
    print("quote for 10: \(quote.subtotal) and \(quote.taxes[0].amount) tax, \(quote.total)")
    try store.execute(byAda, buy(powerBIPro, 10, .newProfile(profile), quote: quote.reference))
}

func adaAddsAndAssigns(_ store: inout Store) throws {
    let subscription = try bought(0, in: store)
    let change = Command.changeLicenses(ChangeLicenses(subscription: subscription, licenses: 15))
    print("quote for 15: \(try store.quote(byAda, change).total)")
    try store.execute(byAda, change)
    let found = try store.directory.search("ma", limit: 10).map(\.name)
    print("“ma” finds: \(found.joined(separator: ", "))")
    try store.execute(byAda, assign(subscription, [marco, maria, martin]))
    try store.execute(byAda, assign(subscription, [marco, maria, davide]))
}

func colleaguesSignIn(_ store: Store) throws {
    for (name, person) in [("Marco", marco), ("Martin", martin)] {
        let hasAccess = try store.organization.hasAccess(person, to: powerBIProBefore)
        print("\(name) signs in: \(hasAccess ? "yes" : "no")")
    }
}

func giuliaLooksOn(_ store: inout Store) throws {
    for seen in try store.view(byGiulia, AdminSubscriptionsQuery()).rows.map(\.subscription) {
        print("Giulia sees: \(seen.productName), \(seen.licenses) licenses, \(seen.assigned) assigned")
    }
    try store.execute(byGiulia, assign(bought(0, in: store), [luca]))
    try store.execute(byGiulia, block(powerBIPro))
}

func adaBuysAgain(_ store: inout Store) throws {
    let profile = BillingChoice.existingProfile(ExistingProfile(billingProfile: try billingProfile(in: store)))
    try store.execute(byAda, buy(powerBIPro, 1, profile))
    try store.execute(byAda, buy(visioPlan1, 4, profile))
}

func adaCancels(_ store: inout Store) throws {
    let cancel = CancelSubscription(subscription: try bought(1, in: store), reason: .switched)
    print("credit: \(try store.quote(byAda, .cancelSubscription(cancel)).total)")
    try store.execute(byAda, .cancelSubscription(cancel))
}

func theInvoices(_ store: Store) throws {
    let query = InvoicesQuery(
        billingProfile: try billingProfile(in: store), range: .lastMonths(LastMonths(months: 3)))
    for row in try store.view(byAda, query).rows {
        print("invoice \(row.number) of \(row.date): \(row.total), to pay \(row.amountDue)")
    }
    print("events: \(store.journal.count)")
}

/// A purchase by the month.
func buy(
    _ product: ProductId, _ licenses: LicenseCount, _ billing: BillingChoice, quote: QuoteReference? = nil
) -> Command {
    .purchaseSubscription(
        PurchaseSubscription(
            product: product, offer: "monthly", licenses: licenses, billing: billing, quote: quote))
}

func assign(_ subscription: SubscriptionId, _ people: [PersonId]) -> Command {
    .assignLicenses(AssignLicenses(subscription: subscription, people: people))
}

/// A product is not to be bought any more.
func block(_ product: ProductId) -> Command {
    .setPolicy(SetPolicy(scope: .productPolicy(ProductPolicy(product: product)), value: .disabled))
}

/// The subscription that Ada bought, counted from 0.
func bought(_ place: Int, in store: Store) throws -> SubscriptionId {
    try store.view(byAda, YourProductsQuery()).rows[place].subscription
}

func billingProfile(in store: Store) throws -> BillingProfileId {
    try store.view(byAda, BillingProfilesQuery()).rows[0].billingProfile
}

var store = try Store(catalog: catalog, directory: Directory(people))
try store.advance(to: "2026-11-02T08:00:00Z")
try theStoreOpens(&store)
try store.advance(to: "2026-11-10T09:00:00Z")
try adaLooksAround(&store)
try adaBuys(&store)
try store.advance(to: "2026-11-17T10:00:00Z")
try adaAddsAndAssigns(&store)
try colleaguesSignIn(store)
try store.advance(to: "2026-12-02T10:00:00Z")
try giuliaLooksOn(&store)
// On the 10th Ada's subscription renews all the same.
try store.advance(to: "2026-12-14T09:00:00Z")
try adaBuysAgain(&store)
try store.advance(to: "2026-12-17T16:00:00Z")
try adaCancels(&store)
// The next renewal uses the credit.
try store.advance(to: "2027-01-10T09:00:00Z")
try theInvoices(store)
