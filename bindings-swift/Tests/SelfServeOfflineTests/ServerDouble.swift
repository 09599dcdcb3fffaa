import SelfServe
import SelfServeOffline
import SelfServeTesting

/// A server on which the library's own rules decide, behind a network that does as it is told. Ada has ten licenses of
/// Power BI to begin with.
actor ServerDouble: ShopServer {
    /// How a call goes.
    enum Network {
        case fine
        case offline
        case answerLost
        /// The answer waits until ``ServerDouble/answer()``.
        case late
    }

    struct Unreachable: Error {}

    private let shop: Scenario
    private var coming: [Network] = []
    /// The commands that arrived, as often as they did.
    private(set) var arrived: [CommandId] = []
    /// Those that something followed from, as often as it did.
    private(set) var effective: [CommandId] = []
    private var unanswered: [CheckedContinuation<Void, Never>] = []
    private var watchers: [CheckedContinuation<Void, Never>] = []

    init(catalog: CatalogData?) throws {
        shop = try Scenario(catalog: catalog).given(.opening)
    }

    /// Lets the next calls go so; those after them go well.
    func next(_ network: Network...) {
        coming = network
    }

    /// Does something on the server, as others would meanwhile.
    func meanwhile<Result: Sendable>(_ body: @Sendable (Scenario) throws -> Result) rethrows -> Result {
        try body(shop)
    }

    /// Waits until a call has arrived whose answer is late.
    func untilAsked() async {
        if unanswered.isEmpty { await withCheckedContinuation { watchers.append($0) } }
    }

    func answer() {
        unanswered.forEach { $0.resume() }
        unanswered = []
    }

    func execute(_ command: Command, id: CommandId, by person: PersonId) async throws {
        try await carry {
            arrived.append(id)
            let execution = try shop.execute(command, by: person, id: id)
            if case .accepted(let accepted) = execution.outcome, !accepted.events.isEmpty { effective.append(id) }
            return execution
        }.events()
    }

    func view(_ query: Query, by person: PersonId) async throws -> DatedAnswer {
        try await carry {
            let viewer = Viewer(actor: .user(User(id: person)), at: shop.now)
            return DatedAnswer(answer: try shop.organization.view(query, viewer), at: shop.now)
        }
    }

    func quote(_ command: Command, id: CommandId, by person: PersonId) async throws -> Quote {
        try await carry {
            try shop.organization.quote(command, Context(id: id, actor: .user(User(id: person)), at: shop.now))
        }
    }

    /// Carries a call there, and its answer back.
    private func carry<Carried>(_ call: () throws -> Carried) async throws -> Carried {
        let network = coming.isEmpty ? .fine : coming.removeFirst()
        if network == .offline { throw Unreachable() }
        let answer = try call()
        if network == .late { await wait() }
        if network == .answerLost { throw Unreachable() }
        return answer
    }

    private func wait() async {
        await withCheckedContinuation { waiting in
            unanswered.append(waiting)
            watchers.forEach { $0.resume() }
            watchers = []
        }
    }
}
