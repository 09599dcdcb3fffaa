import SelfServe

/// What waits, in order, and what was refused: a value, so that a change is written as a whole before it counts.
struct CommandQueue: Codable, Hashable, Sendable {
    private(set) var commands: [QueuedCommand] = []
    private(set) var conflicts: [Conflict] = []

    /// Takes a command in, as the last one. The same once more changes nothing.
    mutating func add(_ new: QueuedCommand) throws(NotQueueable) {
        try new.command.requireQueueable()
        if let quote = new.quote, quote.reference != new.command.quote { throw .otherQuote }
        if let queued = commands.first(where: { $0.id == new.id }) {
            guard queued.command == new.command else { throw .idTaken }
            return
        }
        if conflicts.contains(where: { $0.id == new.id }) { throw .idTaken }
        if let refused = conflicts.first(where: { new.after.contains($0.id) }) { throw .afterRefused(refused.id) }
        commands.append(new)
    }

    /// The next one to send, marked as sent: from then on nobody knows whether it arrived, until an answer comes.
    mutating func send(at now: Timestamp) -> QueuedCommand? {
        guard let index = commands.firstIndex(where: { !$0.isAccepted }) else { return nil }
        if commands[index].state == .waiting { commands[index].state = .sent(since: now) }
        return commands[index]
    }

    /// The server has carried it out. It stays in sight until the answers are newer than that.
    mutating func accept(_ id: CommandId) -> QueuedCommand? {
        guard let index = commands.firstIndex(where: { $0.id == id }) else { return nil }
        commands[index].state = .accepted
        return commands[index]
    }

    /// It is not done, and neither is what needs it, which all comes later in the queue.
    mutating func refuse(_ id: CommandId, _ reason: ConflictReason, at now: Timestamp) -> [Conflict] {
        var refused: [Conflict] = []
        for command in commands {
            let missing = refused.first { command.after.contains($0.id) }
            guard command.id == id || missing != nil else { continue }
            let reason = missing.map { ConflictReason.dependsOn($0.id) } ?? reason
            refused.append(Conflict(command: command, reason: reason, at: now))
        }
        remove(Set(refused.map(\.id)))
        conflicts += refused
        return refused
    }

    /// Takes a command back, with what needs it, as long as it has not been sent.
    mutating func withdraw(_ id: CommandId) throws(WithdrawalImpossible) -> [QueuedCommand] {
        guard let first = commands.first(where: { $0.id == id }) else { throw .unknown }
        guard first.state == .waiting else { throw .sent }
        var withdrawn = [first]
        for command in commands where command.after.contains(where: withdrawn.map(\.id).contains) {
            withdrawn.append(command)
        }
        remove(Set(withdrawn.map(\.id)))
        return withdrawn
    }

    /// What the answers show by now needs no place here any more.
    mutating func remove(_ ids: Set<CommandId>) {
        commands.removeAll { ids.contains($0.id) }
    }

    /// The person has seen it.
    mutating func dismiss(_ id: CommandId) {
        conflicts.removeAll { $0.id == id }
    }
}

/// Why a command cannot be withdrawn.
public enum WithdrawalImpossible: Error, Hashable {
    /// It was sent: it may be done. The next sync settles it.
    case sent
    /// The queue holds no such command.
    case unknown
}
