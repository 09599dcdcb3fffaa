import Foundation
import SelfServe

/// The shop of one person on a phone: what they may see, as the server answered, and what they asked for meanwhile.
///
/// It decides nothing, and holds no journal. Everything is written before it counts, so the app may end at any time. Make one
/// object a person and folder at a time.
public actor OfflineShop {
    /// Whose it is.
    public nonisolated let person: PersonId

    private let store: FileStore
    private let server: any ShopServer
    private let besides: [Query]
    private let memory: TimeInterval
    private let now: @Sendable () -> Date
    private var answers: [HeldAnswer]
    private var queue: CommandQueue
    private var isErased = false
    private var syncing: Task<SyncReport, any Error>?
    private var (asked, held) = (0, 0)

    /// Opens what is kept of a person; nothing is asked of the server yet.
    ///
    /// - Parameters:
    ///   - besides: Questions that the read model is to hold the answers of besides those it always does.
    ///   - commandMemoryDays: For how long the server remembers a command's id, as the organization's settings say (`B6`).
    ///   - now: The phone's clock.
    /// - Throws: ``StoreProblem`` where the queue is damaged, or was written by a newer version; it stays as it is. An error of
    ///   the file system where it cannot be read now, because the device is locked.
    public init(
        person: PersonId, store: FileStore, server: any ShopServer, besides: [Query] = [], commandMemoryDays: Int = 30,
        now: @escaping @Sendable () -> Date = { Date() }
    ) throws {
        (self.person, self.store, self.server, self.besides, self.now) = (person, store, server, besides, now)
        // A day less, because clocks differ.
        memory = TimeInterval(max(commandMemoryDays - 1, 0)) * 86_400
        queue = try store.read(CommandQueue.self, .queue, of: person) ?? CommandQueue()
        do {
            answers = try store.read([HeldAnswer].self, .answers, of: person) ?? []
        } catch StoreProblem.unreadable {
            answers = []  // They are asked for again.
        }
    }

    /// What they may see, and what they asked for: one consistent picture.
    public var readModel: ReadModel {
        ReadModel(person: person, pending: queue.commands, conflicts: queue.conflicts, answers: answers)
    }

    /// What a command would charge or credit, under the id that it will have (`B5`). It takes a network.
    ///
    /// - Throws: `Denied` as the command itself would meet; whatever the server's transport throws.
    public func quote(_ command: Command, id: CommandId) async throws -> Quote {
        try await server.quote(command, id: id, by: person)
    }

    /// Takes a command into the queue. Once this returns it is written, and sent by the next ``sync()``. The same once
    /// more, under the same id, changes nothing.
    ///
    /// - Parameters:
    ///   - shown: The quote with which it was shown to the person; the command carries its reference.
    ///   - after: Commands that it needs: where one of them is refused, it is not sent.
    /// - Throws: ``NotQueueable`` with the reason.
    public func enqueue(
        _ command: Command, id: CommandId = CommandId(UUID()), shown quote: Quote? = nil, after: [CommandId] = []
    ) throws {
        let new = QueuedCommand(id: id, command: command, quote: quote, after: after, given: now(), state: .waiting)
        try change { try $0.add(new) }
    }

    /// Takes back a command that was never sent, with those that need it.
    ///
    /// - Returns: All that are taken back.
    /// - Throws: ``WithdrawalImpossible`` for one that may have arrived.
    @discardableResult
    public func withdraw(_ id: CommandId) throws -> [QueuedCommand] {
        try change { try $0.withdraw(id) }
    }

    /// Waits no longer for the answer to a command that was sent: it is never sent again, and is a conflict, since it may be
    /// done.
    ///
    /// - Returns: The conflict, and those of what needs it; none for a command that does not wait for an answer.
    @discardableResult
    public func abandon(_ id: CommandId) throws -> [Conflict] {
        try change { queue in
            let isSent = queue.commands.contains { $0.id == id && $0.isSent }
            return isSent ? queue.refuse(id, .unsettled, at: now()) : []
        }
    }

    /// Removes a conflict that the person has seen.
    public func dismiss(_ id: CommandId) throws {
        try change { $0.dismiss(id) }
    }

    /// Asks the server for everything that the read model holds. What it held stays until all of it is there.
    ///
    /// - Throws: Whatever the server's transport throws; then nothing has changed.
    public func refresh() async throws {
        asked += 1
        let turn = asked
        let seen = Set(queue.commands.filter(\.isAccepted).map(\.id))
        var refreshing = Refreshing(server: server, person: person)
        try await refreshing.ask(besides: besides)
        guard turn > held else { return }  // A later one was faster.
        try requireKept()
        try store.write(refreshing.answers, .answers, of: person)
        (answers, held) = (refreshing.answers, turn)
        if !seen.isEmpty { try change { $0.remove(seen) } }
    }

    /// Sends what waits, in order, and asks for what is to be seen then. A second call while one runs is the same sync.
    ///
    /// It stops where a call fails: that command and those behind it wait for the next sync, under the same ids.
    ///
    /// - Throws: An error of the file system; what was sent meanwhile is sent again by the next sync, and counts once.
    public func sync() async throws -> SyncReport {
        if let syncing { return try await syncing.value }
        let task = Task { try await sendAndRefresh() }
        syncing = task
        return try await task.value
    }

    /// Removes everything of this person, here and in the store. From then on this object keeps nothing more.
    public func erase() throws {
        isErased = true
        (answers, queue) = ([], CommandQueue())
        try store.erase(person)
    }

    private func sendAndRefresh() async throws -> SyncReport {
        defer { syncing = nil }
        var report = SyncReport()
        while report.problem == nil, let next = try change({ $0.send(at: now()) }) {
            switch await outcome(of: next) {
            case .accepted: report.accepted += try change { $0.accept(next.id).map { [$0] } ?? [] }
            case .refused(let reason): report.refused += try change { $0.refuse(next.id, reason, at: now()) }
            case .unknown(let problem): report.problem = problem
            }
        }
        if report.problem == nil {
            do { try await refresh() } catch { report.problem = error }
        }
        report.waiting = queue.commands.filter { !$0.isAccepted }
        return report
    }

    private func outcome(of next: QueuedCommand) async -> Outcome {
        if case .sent(let since) = next.state, now().timeIntervalSince(since) > memory { return .refused(.unsettled) }
        do {
            try await server.execute(next.command, id: next.id, by: person)
            return .accepted
        } catch let denied as Denied {
            // These say that the server is behind its own clock, and nothing of the command.
            if case .overdue = denied.denial { return .unknown(denied) }
            if case .timeGoesBack = denied.denial { return .unknown(denied) }
            return .refused(.denied(denied.denial))
        } catch let notTaken as NotTaken {
            return .refused(.notTaken(notTaken.problem))
        } catch {
            return .unknown(error)
        }
    }

    /// Changes the queue: first in the file, then here.
    private func change<Result>(_ change: (inout CommandQueue) throws -> Result) throws -> Result {
        try requireKept()
        var changed = queue
        let result = try change(&changed)
        if changed != queue { try store.write(changed, .queue, of: person) }
        queue = changed
        return result
    }

    private func requireKept() throws {
        if isErased { throw Erased() }
    }

    /// What is known of a command that was sent.
    private enum Outcome {
        case accepted
        case refused(ConflictReason)
        case unknown(any Error)
    }
}

/// What was kept of the person was erased: make another object, if it is to begin anew.
public struct Erased: Error, Hashable {}
