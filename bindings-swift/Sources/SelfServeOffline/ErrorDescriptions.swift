import Foundation

// What errors say to developers; people read `Conflict.message(in:)`.

extension NotQueueable: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .needsQuote: "the command can charge, and carries no quote"
        case .otherQuote: "the command carries another quote than it was shown with"
        case .holdsCard: "a card and the check of its code are not written to a file"
        case .ofTheMoment: "the command is about this very moment"
        case .replacesAll: "the command would undo what others changed meanwhile"
        case .ofTheHost: "the command is the host's own"
        case .idTaken: "the id is another command's"
        case .afterRefused(let id): "the command needs \(id), which is not done"
        }
    }
}

extension WithdrawalImpossible: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .sent: "the command was sent: it may be done"
        case .unknown: "the queue holds no such command"
        }
    }
}

extension StoreProblem: LocalizedError {
    public var errorDescription: String? {
        switch self {
        case .newer(let schema): "a newer version of the app wrote this, with schema \(schema)"
        case .unreadable(let file, let problem): "\(file.lastPathComponent) cannot be read: \(problem.localizedDescription)"
        }
    }
}

extension Erased: LocalizedError {
    public var errorDescription: String? {
        "what was kept of the person was erased"
    }
}

extension NotTaken: LocalizedError {
    public var errorDescription: String? {
        "the server does not take the command: \(problem)"
    }
}
