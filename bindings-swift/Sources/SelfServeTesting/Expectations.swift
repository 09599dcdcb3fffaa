import SelfServe

/// What was expected of a scenario is not so.
public struct Unmet: Error, Hashable, CustomStringConvertible {
    /// What has happened, what was expected, and where.
    public let description: String

    init(_ found: String, _ expected: String, _ place: Place) {
        description = "\(found)\n\(expected)\nat \(place.file):\(place.line)"
    }
}

/// Where an expectation stands.
struct Place {
    let file: StaticString
    let line: UInt
}

extension Scenario {
    /// Finds that exactly events of these types have happened since, in order.
    ///
    /// - Throws: ``Unmet``.
    @discardableResult
    public func then(_ expected: Any.Type..., file: StaticString = #fileID, line: UInt = #line) throws -> Self {
        let place = Place(file: file, line: line)
        try requireGranted(place)
        guard events.map(body).map({ type(of: $0) }).elementsEqual(expected, by: ==) else {
            throw Unmet("happened: \(told(events))", "expected: \(named(expected))", place)
        }
        return self
    }

    /// Finds that events of these types have happened since, in this order, and others between them perhaps.
    ///
    /// - Throws: ``Unmet``.
    @discardableResult
    public func thenIncludes(_ expected: Any.Type..., file: StaticString = #fileID, line: UInt = #line) throws -> Self {
        let place = Place(file: file, line: line)
        try requireGranted(place)
        try require(expected, among: events, "happened", place)
        return self
    }

    /// Finds that these were asked of the world outside since, in this order, and others between them perhaps.
    ///
    /// - Throws: ``Unmet``.
    @discardableResult
    public func thenAsks(_ expected: Any.Type..., file: StaticString = #fileID, line: UInt = #line) throws -> Self {
        try require(expected, among: effects, "asked", Place(file: file, line: line))
        return self
    }

    /// Finds that the command was refused with this code.
    ///
    /// - Throws: ``Unmet``.
    @discardableResult
    public func thenDenied(_ code: String, file: StaticString = #fileID, line: UInt = #line) throws -> Self {
        let place = Place(file: file, line: line)
        guard let denied else { throw Unmet("was not refused; happened: \(told(events))", "expected: \(code)", place) }
        guard denied.code == code else { throw Unmet("refused: \(denied.code)", "expected: \(code)", place) }
        return self
    }

    /// The events of a type that have happened since, in order.
    public func happened<Happened>(_: Happened.Type) -> [Happened] {
        events.compactMap { body($0) as? Happened }
    }

    private func requireGranted(_ place: Place) throws {
        if let denied { throw Unmet("refused: \(denied.code)", denied.message(in: .english), place) }
    }

    private func require(_ expected: [Any.Type], among found: [Any], _ done: String, _ place: Place) throws {
        var rest = found[...]
        for one in expected {
            guard let index = rest.firstIndex(where: { type(of: body($0)) == one }) else {
                throw Unmet("\(done): \(told(found))", "missing, or out of order: \(one)", place)
            }
            rest = rest[(index + 1)...]
        }
    }
}

/// The struct that an enum holds: an event's, an effect's. The lists have one each, so it says what it is.
private func body(_ listed: Any) -> Any {
    Mirror(reflecting: listed).children.first?.value ?? listed
}

private func told(_ found: [Any]) -> String {
    named(found.map { type(of: body($0)) })
}

private func named(_ types: [Any.Type]) -> String {
    types.isEmpty ? "nothing" : types.map { "\($0)" }.joined(separator: ", ")
}
