import Foundation
import SelfServe

/// Given, when, then: what has been, what is done, and what has happened, in one organization.
///
/// There is no network and no waiting, and the ids are the same each time. The clock stands still until it is moved.
/// Commands have the ids 1, 2, 3 …, and what they make has ids that follow from those. Every charge succeeds at once,
/// unless ``paymentFails(times:retry:reason:)`` or ``paymentWaits(times:)`` was said before.
///
/// What was expected and is not so is thrown, as ``Unmet``: it fails a test of swift-testing and of XCTest alike.
public final class Scenario {
    /// What time it is.
    public private(set) var now: Date
    /// The people.
    public let directory: Directory
    /// The organization, for every question besides. It is to be asked, not changed.
    public let organization: Organization
    /// The whole journal.
    public private(set) var records: [Recorded] = []
    /// What was asked of the world outside since.
    public private(set) var effects: [Effect] = []
    /// Why the last command was refused, if it was.
    public private(set) var denied: Denied?

    private var provider = Provider()
    private var since = 0
    private var commands: UInt64 = 0
    private var reports: UInt64 = 0

    /// 2 November 2026, when a scenario begins.
    public static let start = Date(timeIntervalSince1970: 1_793_577_600)

    /// A scenario in which nothing is done yet.
    ///
    /// - Throws: `InvalidInput` or `InvalidPerson` for a catalog or people that cannot be.
    public init(
        catalog: CatalogData? = nil, people: [Person] = Person.officineRossi, start: Date = Scenario.start
    ) throws {
        now = start
        directory = try Directory(people)
        let products = try Catalog(catalog ?? CatalogData.readyMade)
        organization = try Organization(catalog: products, directory: directory)
    }

    /// Lets these have been done, one after the other.
    ///
    /// - Throws: `Denied` where one is refused.
    @discardableResult
    public func given(_ steps: [Step]) throws -> Self {
        for step in steps { try execute(step.command, by: step.person, id: nextId()).events() }
        begin()
        return self
    }

    /// Lets a person give a command: then ask what has happened.
    @discardableResult
    public func when(_ person: PersonId, _ command: Command) throws -> Self {
        try attempt(.by(person, command))
    }

    /// Lets the system give a command: then ask what has happened.
    @discardableResult
    public func when(_ command: Command) throws -> Self {
        try attempt(.bySystem(command))
    }

    /// Lets time pass, from one deadline to the next, as it would with a timer. A month later is the same day, or the last
    /// one of a shorter month.
    @discardableResult
    public func advance(months: Int = 0, days: Int = 0) throws -> Self {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
        let passed = DateComponents(month: months, day: days)
        return try advance(to: calendar.date(byAdding: passed, to: now) ?? .distantFuture)
    }

    /// Lets time pass until then.
    ///
    /// - Throws: `Denied` for a time that has been.
    @discardableResult
    public func advance(to then: Date) throws -> Self {
        guard then >= now else { throw Denied(.timeGoesBack(TimeGoesBack(at: then, last: now))) }
        begin()
        while let due = try organization.nextDeadline, due <= then {
            now = max(now, due)
            let advanced = try organization.advance(to: now)
            records += advanced.recorded
            try deliver(advanced.effects)
        }
        now = then
        return self
    }

    /// Lets the next charges be declined.
    @discardableResult
    public func paymentFails(times: Int = 1, retry: Retry = .possible, reason: String? = nil) -> Self {
        provider.letCome(.declined(PaymentDeclined(retry: retry, reason: reason)), times: times)
        return self
    }

    /// Lets nothing be heard of the next charges.
    @discardableResult
    public func paymentWaits(times: Int = 1) -> Self {
        provider.letCome(.unheard, times: times)
        return self
    }

    /// Carries out a command under an id of the caller's, as a server does, and has payments made. For a double of a
    /// server; a test gives its commands with ``when(_:_:)``.
    @discardableResult
    public func execute(_ command: Command, by person: PersonId?, id: CommandId) throws -> Execution {
        let actor = person.map { Actor.user(User(id: $0)) } ?? .system(System())
        let execution = try organization.execute(command, Context(id: id, actor: actor, at: now))
        records += execution.recorded
        try deliver(execution.effects)
        return execution
    }

    /// What has happened since: of the command, of time, of the payments that followed.
    public var events: [Event] {
        records.dropFirst(since).map(\.event)
    }

    private func attempt(_ step: Step) throws -> Self {
        begin()
        do {
            try execute(step.command, by: step.person, id: nextId()).events()
        } catch let refused as Denied {
            denied = refused
        }
        return self
    }

    private func begin() {
        (since, effects, denied) = (records.count, [], nil)
    }

    private func nextId() -> CommandId {
        commands += 1
        return CommandId(0, commands)
    }

    /// Does what the events ask for, and what follows from that.
    private func deliver(_ orders: [EffectOrder]) throws {
        for order in orders {
            effects.append(order.effect)
            guard case .chargeCard(let charge) = order.effect, let result = provider.result(of: charge) else { continue }
            // Numbered apart, so that a report shifts no command's id.
            reports += 1
            let report = ReportPayment(
                invoice: charge.invoice, payment: PaymentId("payment-\(reports)"), request: order.id, result: result)
            try execute(.reportPayment(report), by: nil, id: CommandId(1, reports)).events()
        }
    }
}
