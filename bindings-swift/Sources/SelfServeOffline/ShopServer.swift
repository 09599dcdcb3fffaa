import SelfServe

/// The server, over whichever transport. It decides; a phone asks.
///
/// Each call names the person for whom it is made. The transport sends it with the credentials of that very person, and throws
/// where somebody else is signed in by now.
///
/// `Denied` is the server's refusal, and nothing else is: whatever else is thrown means that nobody knows whether the call
/// arrived, and the command goes out again under the same id.
public protocol ShopServer: Sendable {
    /// Has a command carried out, under its id (`B6`). It returns once that is done, or was done before.
    ///
    /// - Throws: `Denied` when the command is refused; ``NotTaken`` where it is certain otherwise that nothing was done;
    ///   anything else where nobody knows.
    func execute(_ command: Command, id: CommandId, by person: PersonId) async throws

    /// What the person sees, with the server's time at which that is true.
    ///
    /// - Throws: `Denied` where they may not see it; anything else where nobody knows.
    func view(_ query: Query, by person: PersonId) async throws -> DatedAnswer

    /// What a command would charge or credit, under the id that it will have (`B5`).
    ///
    /// - Throws: `Denied` as the command itself would meet; anything else where nobody knows.
    func quote(_ command: Command, id: CommandId, by person: PersonId) async throws -> Quote
}

/// An answer, and when it was true.
public struct DatedAnswer: Codable, Hashable, Sendable {
    /// The answer, as the server's `Organization` gave it.
    public let answer: Answer
    /// The server's time.
    public let at: Timestamp

    /// An answer that was true then.
    public init(answer: Answer, at: Timestamp) {
        (self.answer, self.at) = (answer, at)
    }
}

/// The server says that it did nothing, and to send the same again would not help: it cannot read the command, or refuses it in
/// words that this app is too old to read. A transport throws it only where it is certain that nothing was done.
public struct NotTaken: Error, Hashable {
    /// What the server said, for developers.
    public let problem: String

    /// An error of this kind, for a transport.
    public init(problem: String) {
        self.problem = problem
    }
}
