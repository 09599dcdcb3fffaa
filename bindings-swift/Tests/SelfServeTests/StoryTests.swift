import Foundation
import SelfServe
import Testing

/// Ada buys ten licenses and assigns one.
@Suite("The story")
struct StoryTests {
    let ada = Person(id: PersonId(UUID()), name: "Ada Rossi", email: "ada@rossi.example")
    let marco = Person(id: PersonId(UUID()), name: "Marco Bianchi", email: "marco@rossi.example")
    let guest = Person(id: PersonId(UUID()), name: "Mara Verdi", email: "mara@elsewhere.example", kind: .guest)
    let start = Date(timeIntervalSince1970: 1_793_865_600)
    let product: ProductId = "CFQ7TTC0H9MP"
    let catalog: Catalog
    let directory: Directory
    let organization: Organization

    init() throws {
        let (italy, euro) = (try Country("IT"), try Currency("EUR"))
        let price = try UnitPrice("13.10", euro)
        let offer = Offer(id: "monthly", term: .oneMonth, billing: .monthly, prices: [ListPrice(price: price)])
        let program = Program(currencies: [CountryCurrency(country: italy, currency: euro)])
        let powerBI = Product(id: product, name: "Power BI Pro", offers: [offer])
        catalog = try Catalog(CatalogData(program: program, products: [powerBI]))
        directory = try Directory([ada, marco, guest])
        organization = try Organization(catalog: catalog, directory: directory)
        let create = CreateOrganization(
            organization: OrganizationId(UUID()), name: "Officine Rossi", kind: .commercial, country: italy)
        try organization.execute(.createOrganization(create), context(.system(System()))).events()
    }

    var asAda: Actor { .user(User(id: ada.id)) }

    func context(_ actor: Actor) -> Context {
        Context(id: CommandId(UUID()), actor: actor, at: start)
    }

    /// The purchase, on a card of Ada's that is added first.
    func purchase() throws -> PurchaseSubscription {
        let italy = try Country("IT")
        let card = Card(
            token: "tok_1", brand: "Visa", lastFour: "4242", expires: CardExpiry(year: 2030, month: 12), country: italy)
        let added = try organization.execute(.addPaymentMethod(AddPaymentMethod(card: card)), context(asAda)).events()
        guard case .paymentMethodAdded(let method) = added[0].event else { throw Unexpected(events: added) }
        let address = Address(street: "Via Roma 1", city: "Torino", country: italy)
        let profile = NewProfile(
            name: "Officine", billTo: BillTo(name: "Officine Rossi", address: address),
            paymentMethod: method.paymentMethod)
        return PurchaseSubscription(product: product, offer: "monthly", licenses: 10, billing: .newProfile(profile))
    }

    /// Ada's subscription, with its ten licenses.
    func buy() throws -> SubscriptionId {
        let events = try organization.execute(.purchaseSubscription(purchase()), context(asAda)).events()
        for record in events {
            if case .subscriptionPurchased(let purchased) = record.event { return purchased.subscription }
        }
        throw Unexpected(events: events)
    }

    @Test("what is quoted is what is charged")
    func quote() throws {
        let asked = try purchase()
        let quote = try organization.quote(.purchaseSubscription(asked), context(asAda))
        #expect(quote.total.description == "131.00 EUR")
        #expect(quote.total.amount == 131)
        let bought = PurchaseSubscription(
            product: asked.product, offer: asked.offer, licenses: asked.licenses, billing: asked.billing,
            quote: quote.reference)
        let execution = try organization.execute(.purchaseSubscription(bought), context(asAda))
        let invoices = execution.recorded.compactMap { record in
            if case .invoiceIssued(let invoice) = record.event { invoice } else { nil }
        }
        #expect(invoices.map(\.total) == [quote.total])
    }

    @Test("who buys is told so, in their language")
    func notification() throws {
        let execution = try organization.execute(.purchaseSubscription(purchase()), context(asAda))
        let told = try execution.recorded.flatMap { record in
            try organization.effects(of: record).flatMap { order -> [String] in
                guard case .notify(let notify) = order.effect else { return [] }
                let (english, italian) = (Messages(.english), Messages(.italian))
                return try [english.notification(notify, record), italian.label(.notificationKind(notify.notification))]
            }
        }
        let bought = "Power BI Pro was bought: 10 licenses, €131.00 for the first billing period."
        let heard = "Somebody in your organization has bought Power BI Pro: 10 licenses, €131.00 for the first billing period."
        #expect(told == [
            "\(bought) It began at once.", "Un acquisto è stato confermato",
            heard, "Nella tua organizzazione è stato fatto un acquisto",
        ])
    }

    @Test("access begins with the license, and everything written reads back")
    func access() throws {
        let subscription = try buy()
        #expect(try !organization.hasAccess(marco.id, to: product))
        let assign = AssignLicenses(subscription: subscription, people: [marco.id])
        let events = try organization.execute(.assignLicenses(assign), context(asAda)).events()
        #expect(events.count == 1)
        #expect(try organization.hasAccess(marco.id, to: product))
        #expect(try organization.access(marco.id, to: product)?.subscription == subscription)
        #expect(try organization.access(ada.id, to: product) == nil)
        #expect(try CanonicalJSON.encode(events[0]) == events[0].journalLine)
    }

    @Test("a guest is refused by name, and nobody gets a license")
    func refusal() throws {
        let assign = AssignLicenses(subscription: try buy(), people: [marco.id, guest.id])
        let version = try organization.version
        let denied = thrown(Denied.self) {
            try organization.execute(.assignLicenses(assign), context(asAda)).events()
        }
        guard case .notAssignable(let refused) = denied?.denial else {
            Issue.record("\(String(describing: denied))")
            return
        }
        #expect(refused.people.map(\.person) == [guest.id])
        #expect(try organization.version == version)
    }

    @Test("views know the type of their answer, and show nothing to strangers")
    func views() throws {
        let subscription = try buy()
        let mine = try organization.view(YourProductsQuery(), Viewer(actor: asAda, at: start))
        #expect(mine.rows.map(\.subscription) == [subscription])
        #expect(mine.rows.first?.free == 10)
        #expect(throws: Denied.self) {
            try organization.view(AdminSubscriptionsQuery(), Viewer(actor: asAda, at: start))
        }
        #expect(try organization.mayBuy(ada.id, product, at: start))
        #expect(try organization.eligibility(of: guest.id, toBuy: product, at: start).outcome == .refused)
    }

    @Test("a question at a time at which something is due is refused, and access is told as of the last event")
    func present() throws {
        let subscription = try buy()
        _ = try organization.execute(
            .assignLicenses(AssignLicenses(subscription: subscription, people: [ada.id])), context(asAda))
        let due = try #require(try organization.nextDeadline)
        let viewer = Viewer(actor: asAda, at: due)
        #expect(throws: Denied.self) { try organization.view(YourProductsQuery(), viewer) }
        #expect(throws: Denied.self) { try organization.exportUsersCSV(AdminUsersQuery(), viewer) }
        #expect(throws: Denied.self) { try organization.eligibility(of: ada.id, toBuy: product, at: due) }
        let denied = thrown(Denied.self) { try organization.mayBuy(ada.id, product, at: due) }
        guard case .overdue(let overdue) = denied?.denial else {
            Issue.record("\(String(describing: denied))")
            return
        }
        #expect(overdue.since == due)
        #expect(try organization.hasAccess(ada.id, to: product))
        #expect(try organization.access(ada.id, to: product)?.asOf == organization.lastEventAt)
    }

    @Test("people are found as one types, and guests are marked")
    func search() throws {
        let found = try directory.search("ma", limit: 10)
        #expect(try directory.count == 3)
        #expect(found.map(\.person) == [guest.id, marco.id])
        #expect(found.map(\.assignable) == [.guest, .yes])
    }

    @Test("a snapshot goes on where it was taken; a damaged one is nothing")
    func snapshot() throws {
        _ = try buy()
        var snapshot = try organization.snapshot
        let again = try Organization(snapshot: snapshot, catalog: catalog, directory: directory)
        #expect(try again?.version == organization.version)
        #expect(try again?.nextDeadline == organization.nextDeadline)
        snapshot.removeLast()
        #expect(try Organization(snapshot: snapshot, catalog: catalog, directory: directory) == nil)
    }
}

/// What a test cannot go on with.
private struct Unexpected: Error {
    let events: [Recorded]
}
