import SelfServe

/// A command, and who gives it.
public struct Step: Sendable {
    /// Who gives it; nobody: the system.
    public let person: PersonId?
    /// The command.
    public let command: Command

    /// A command by this person.
    public static func by(_ person: PersonId, _ command: Command) -> Step {
        Step(person: person, command: command)
    }

    /// A command by the system: payments, news of the directory.
    public static func bySystem(_ command: Command) -> Step {
        Step(person: nil, command: command)
    }
}
