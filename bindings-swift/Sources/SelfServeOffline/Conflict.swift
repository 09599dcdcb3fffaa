import SelfServe

/// A command that is not done, or of which nobody can tell any more whether it is. It is kept until it is dismissed.
public struct Conflict: Codable, Hashable, Sendable, Identifiable {
    /// The command.
    public let command: QueuedCommand
    /// Why.
    public let reason: ConflictReason
    /// When the phone learned it, by its own clock.
    public let at: Timestamp

    /// The command's id.
    public var id: CommandId {
        command.id
    }

    /// The server's refusal, with the facts, if it is one.
    public var denial: Denial? {
        if case .denied(let denial) = reason { denial } else { nil }
    }

    /// What to show to the person.
    public func message(in language: Language) -> String {
        switch reason {
        case .denied(let denial): Denied(denial).message(in: language)
        case .notTaken: Self.notTaken(language)
        case .dependsOn: Self.dependsOn(language)
        case .unsettled: Self.unsettled(language)
        }
    }

    private static func notTaken(_ language: Language) -> String {
        switch language {
        case .english: "The server did not take this, and nothing was done. Update the app, and ask again."
        case .italian: "Il server non ha accettato la richiesta e non è stato fatto nulla. Aggiorna l’app e riprova."
        }
    }

    private static func dependsOn(_ language: Language) -> String {
        switch language {
        case .english: "This was not sent, because something that it needs was not done."
        case .italian: "La richiesta non è stata inviata, perché non è stato fatto ciò da cui dipende."
        }
    }

    private static func unsettled(_ language: Language) -> String {
        switch language {
        case .english: "It is not known whether this was done. Look at how things stand before you ask again."
        case .italian: "Non si sa se la richiesta sia stata eseguita. Controlla la situazione prima di riprovare."
        }
    }
}

/// Why a command is not done.
public enum ConflictReason: Codable, Hashable, Sendable {
    /// The server refused it.
    case denied(Denial)
    /// The server did nothing, and why, for developers.
    case notTaken(String)
    /// It was not sent, because it needs this one.
    case dependsOn(CommandId)
    /// It was sent, and no answer came until it was abandoned, or until the server may have forgotten its id (`B6`): sent
    /// again, it could count twice.
    case unsettled
}
