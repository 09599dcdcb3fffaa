// People, a catalog and commands to begin with: those of the library's documentation.

import Foundation
import SelfServe

extension Person {
    /// Everybody at Officine Rossi: Ada, Marco, and Grace, the global administrator.
    public static var officineRossi: [Person] {
        [
            Person(id: .ada, name: "Ada Conti", email: "ada@rossi.example"),
            Person(id: .marco, name: "Marco Bianchi", email: "marco@rossi.example"),
            Person(id: .grace, name: "Grace Moretti", email: "grace@rossi.example", roles: [.globalAdmin]),
        ]
    }
}

extension CatalogData {
    /// `power-bi-pro`, to which `power-bi-premium` is an upgrade, and `visio`, which can be tried.
    public static var readyMade: CatalogData {
        get throws {
            let upgrade = PlanMove(product: "power-bi-premium", offer: "monthly", kind: .upgrade)
            let pro = Product(
                id: "power-bi-pro", name: "Power BI Pro", offers: [try monthly("13.10", moves: [upgrade])])
            let premium = Product(
                id: "power-bi-premium", name: "Power BI Premium", offers: [try monthly("22.46")])
            let yearly = Offer(id: "yearly", term: .oneYear, billing: .yearly, prices: [try price("50.00")])
            let visio = Product(
                id: "visio", name: "Visio", offers: [try monthly("5.00"), yearly],
                trial: Trial(paymentMethod: .notRequired, days: 30, licenses: 25))
            let currencies = [CountryCurrency(country: try Country("IT"), currency: try Currency("EUR"))]
            return CatalogData(program: Program(currencies: currencies), products: [pro, premium, visio])
        }
    }

    private static func monthly(_ amount: String, moves: [PlanMove] = []) throws -> Offer {
        Offer(id: "monthly", term: .oneMonth, billing: .monthly, prices: [try price(amount)], moves: moves)
    }

    private static func price(_ amount: String) throws -> ListPrice {
        ListPrice(price: try UnitPrice(amount, try Currency("EUR")))
    }
}

extension Command {
    /// Creates Officine Rossi, in Italy.
    public static var createOfficineRossi: Command {
        get throws {
            .createOrganization(
                CreateOrganization(
                    organization: .officineRossi, name: "Officine Rossi", kind: .commercial,
                    country: try Country("IT"), hasAgreement: true))
        }
    }

    /// Adds a card, as a payment provider tells it.
    public static var addCard: Command {
        get throws {
            let card = Card(
                token: "tok_123", brand: "visa", lastFour: "4242", expires: CardExpiry(year: 2028, month: 4),
                country: try Country("IT"))
            return .addPaymentMethod(AddPaymentMethod(card: card))
        }
    }

    /// Buys ten licenses of Power BI Pro for 131.00 EUR, on a new billing profile, by Ada's card.
    public static var firstPurchase: Command {
        get throws {
            let address = Address(
                street: "Via Garibaldi 1", postalCode: "20121", city: "Milano", country: try Country("IT"))
            let profile = NewProfile(
                name: "Ada's team", billTo: BillTo(name: "Officine Rossi", address: address), paymentMethod: .adasCard)
            return .purchase("power-bi-pro", licenses: 10, billing: .newProfile(profile))
        }
    }

    /// Buys so many licenses by the month, on Ada's billing profile where no other is named.
    public static func purchase(
        _ product: ProductId, licenses: LicenseCount,
        billing: BillingChoice = .existingProfile(ExistingProfile(billingProfile: .adasTeam)),
        quote: QuoteReference? = nil
    ) -> Command {
        .purchaseSubscription(
            PurchaseSubscription(
                product: product, offer: "monthly", licenses: licenses, billing: billing, quote: quote))
    }
}

extension [Step] {
    /// The organization is there, and Ada has bought: what most scenarios are given.
    public static var opening: [Step] {
        get throws {
            [.bySystem(try .createOfficineRossi), .by(.ada, try .addCard), .by(.ada, try .firstPurchase)]
        }
    }
}
