import Foundation

/// A question about what somebody sees, which knows the type of its answer.
public protocol View {
    /// What answers it.
    associatedtype Page

    /// The question as data.
    var query: Query { get }

    /// Its answer, out of all the answers there are.
    static func page(of answer: Answer) -> Page?
}

extension Organization {
    /// What somebody sees (`V1`–`V3`, `V7`).
    ///
    /// - Throws: ``Denied`` to who may not see it, or where it does not exist; `overdue` where something is due by then:
    ///   ``advance(to:)`` first.
    public func view<Question: View>(_ question: Question, _ viewer: Viewer) throws -> Question.Page {
        let answer = try view(question.query, viewer)
        guard let page = Question.page(of: answer) else {
            throw Unusable(problem: "\(Question.self) was answered by \(answer.type)")
        }
        return page
    }

    /// What somebody sees, where the question came as data.
    ///
    /// - Throws: ``Denied`` to who may not see it, or where it does not exist; `overdue` where something is due by then:
    ///   ``advance(to:)`` first.
    public func view(_ query: Query, _ viewer: Viewer) throws -> Answer {
        try answer { try handle.view(viewer: viewer, query: query) }
    }

    /// Users with licenses as CSV (RFC 4180): all pages of what the query shows (`V2`). What a spreadsheet would take for
    /// a formula starts with an apostrophe.
    ///
    /// - Throws: ``Denied`` where they may not be seen (`O7`), or something is due by then (`V7`).
    public func exportUsersCSV(_ query: AdminUsersQuery, _ viewer: Viewer) throws -> String {
        try answer { try handle.exportUsersCsv(viewer: viewer, query: query) }
    }

    /// Every rule that a purchase of so many licenses asks, on any card that the person has, each passed or failed (`P5`).
    ///
    /// - Throws: ``Denied`` when there is no organization yet, or no such product, or something is due by then (`V7`).
    public func eligibility(
        of person: PersonId, toBuy product: ProductId, licenses: LicenseCount = 1, at time: Timestamp
    ) throws -> Eligibility {
        try answer { try handle.eligibility(person: person, product: product, licenses: licenses, at: time) }
    }

    /// Yes or no, without the reasons: may this person buy so many licenses of this product? For menus, where the
    /// question comes by the hundred.
    ///
    /// - Throws: ``Denied`` where something is due by then (`V7`).
    public func mayBuy(
        _ person: PersonId, _ product: ProductId, licenses: LicenseCount = 1, at time: Timestamp
    ) throws -> Bool {
        try answer { try handle.mayBuy(person: person, product: product, licenses: licenses, at: time) }
    }

    /// Whether a person has a product: what every sign-in asks (`A7`). It takes no time and is never refused: the answer is
    /// true as of ``lastEventAt``.
    public func hasAccess(_ person: PersonId, to product: ProductId) throws -> Bool {
        let (high, low) = person.halves
        return try answer {
            try handle.hasAccess(personHigh: high, personLow: low, product: Data(product.text.utf8))
        }
    }

    /// The same for each of these people: many at once cost less than one by one (`A7`).
    public func haveAccess(_ people: [PersonId], to product: ProductId) throws -> [Bool] {
        var bytes = Data(capacity: 16 * people.count)
        for person in people { withUnsafeBytes(of: person.uuid.uuid) { bytes.append(contentsOf: $0) } }
        return try answer { try handle.haveAccess(people: bytes, product: product) }
    }

    /// Through what a person has a product, until when, and as of when, if they have it (`A7`).
    public func access(_ person: PersonId, to product: ProductId) throws -> Access? {
        try answer { try handle.access(person: person, product: product) }
    }
}
