import SelfServe

/// Asks the server for everything that the read model holds, from scratch: what somebody may not see any more is not kept.
struct Refreshing {
    let server: any ShopServer
    let person: PersonId
    private(set) var answers: [HeldAnswer] = []

    init(server: any ShopServer, person: PersonId) {
        (self.server, self.person) = (server, person)
    }

    /// Asks for what every person is shown, and for these besides.
    mutating func ask(besides queries: [Query]) async throws {
        try await askAll({ ProductsQuery(after: $0) }, next: \.next)
        for page in try await askAll({ YourProductsQuery(after: $0) }, next: \.next) {
            for row in page.rows {
                try await askAll({ LicensesQuery(subscription: row.subscription, after: $0) }, next: \.next)
            }
        }
        for row in try await ask(BillingProfilesQuery())?.rows ?? [] {
            let range = InvoiceRange.lastMonths(LastMonths(months: 3))
            try await askAll(
                { InvoicesQuery(billingProfile: row.billingProfile, range: range, after: $0) }, next: \.next)
        }
        _ = try await ask(PaymentMethodsQuery())
        for query in queries { _ = try await hold(query) }
    }

    /// All pages, one after the other. A cursor that does not move would lead round in a circle.
    @discardableResult
    private mutating func askAll<Question: View>(
        _ question: (Cursor?) -> Question, next: (Question.Page) -> Cursor?
    ) async throws -> [Question.Page] {
        var (pages, cursor): ([Question.Page], Cursor?) = ([], nil)
        while let page = try await ask(question(cursor)) {
            pages.append(page)
            guard let following = next(page), following != cursor else { break }
            cursor = following
        }
        return pages
    }

    private mutating func ask<Question: View>(_ question: Question) async throws -> Question.Page? {
        guard let answer = try await hold(question.query) else { return nil }
        guard let page = Question.page(of: answer) else {
            throw InvalidInput(path: "$", problem: "\(Question.self) was answered by \(answer.type)")
        }
        return page
    }

    /// Asks, and holds the answer; nothing where the person may not see it, or it is not there (`V7`).
    private mutating func hold(_ query: Query) async throws -> Answer? {
        do {
            let dated = try await server.view(query, by: person)
            answers.append(HeldAnswer(query: query, dated: dated))
            return dated.answer
        } catch let denied as Denied where [.forbidden, .notFound].contains(denied.denial.category) {
            return nil
        }
    }
}
