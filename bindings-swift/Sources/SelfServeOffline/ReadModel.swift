import SelfServe

/// What a person may see, as the server answered, and what they asked for since: one consistent picture for a screen.
///
/// An answer is never changed to look as if a command were done: what is ``pending`` stands beside it.
public struct ReadModel: Hashable, Sendable {
    /// Whose it is.
    public let person: PersonId
    /// What they asked for and is not yet seen to be done, in order.
    public let pending: [QueuedCommand]
    /// What was refused, until it is dismissed.
    public let conflicts: [Conflict]
    let answers: [HeldAnswer]

    /// When the oldest of the answers was true, by the server's clock; nothing before the first refresh.
    public var asOf: Timestamp? {
        answers.map(\.dated.at).min()
    }

    /// What can be bought, and whether by them (`P5`).
    public var products: [ProductRow] {
        pages(ProductsQuery.self).flatMap(\.rows)
    }

    /// What they have bought (`V1`).
    public var subscriptions: [SubscriptionRow] {
        pages(YourProductsQuery.self).flatMap(\.rows)
    }

    /// Who has a license of a subscription, if they may see that (`V3`).
    public func licenses(of subscription: SubscriptionId) -> [LicenseRow] {
        let pages = self.pages(LicensesQuery.self) { query in
            if case .licensesQuery(let licenses) = query { licenses.subscription == subscription } else { false }
        }
        return pages.flatMap(\.rows)
    }

    /// The billing profiles on which they have a role (`O7`).
    public var billingProfiles: [BillingProfileRow] {
        pages(BillingProfilesQuery.self).flatMap(\.rows)
    }

    /// The invoices of a billing profile's last three months, newest first, if they may see them (`I6`).
    public func invoices(of profile: BillingProfileId) -> [InvoiceRow] {
        let pages = self.pages(InvoicesQuery.self) { query in
            if case .invoicesQuery(let invoices) = query { invoices.billingProfile == profile } else { false }
        }
        return pages.flatMap(\.rows)
    }

    /// Their cards, without numbers (`G2`).
    public var paymentMethods: [PaymentMethodRow] {
        pages(PaymentMethodsQuery.self).flatMap(\.rows)
    }

    /// The answer to a question that is held, and when it was true.
    public func answer<Question: View>(to question: Question) -> (page: Question.Page, at: Timestamp)? {
        let held = answers.first { $0.query == question.query }?.dated
        return held.flatMap { dated in Question.page(of: dated.answer).map { (page: $0, at: dated.at) } }
    }

    /// The answers of a kind, in the order in which they came: page by page.
    private func pages<Question: View>(_: Question.Type, where fits: (Query) -> Bool = { _ in true }) -> [Question.Page] {
        answers.filter { fits($0.query) }.compactMap { Question.page(of: $0.dated.answer) }
    }
}

/// A question, and what the server answered.
struct HeldAnswer: Codable, Hashable, Sendable {
    let query: Query
    let dated: DatedAnswer
}
