import SelfServe

/// A command that its person gave, and that is not yet seen to be done.
public struct QueuedCommand: Codable, Hashable, Sendable, Identifiable {
    /// How far it is.
    public enum State: Codable, Hashable, Sendable {
        /// It has never been sent, and can be withdrawn.
        case waiting
        /// It was sent, first at this time of the phone's, and nobody knows whether it arrived.
        case sent(since: Timestamp)
        /// The server has carried it out, but the answers that the phone holds may be older than that.
        case accepted
    }

    /// Its id, made once: sent twice, it counts once (`B6`).
    public let id: CommandId
    /// The command.
    public let command: Command
    /// The quote with which it was shown, if it was.
    public let quote: Quote?
    /// The commands that it needs: where one is refused, it is not sent.
    public let after: [CommandId]
    /// When the person gave it, by the phone's clock.
    public let given: Timestamp
    /// How far it is.
    public internal(set) var state: State

    /// Whether it was sent, and nobody knows more.
    public var isSent: Bool {
        if case .sent = state { true } else { false }
    }

    /// Whether the server has carried it out.
    public var isAccepted: Bool {
        state == .accepted
    }
}
