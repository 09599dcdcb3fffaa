import Foundation

/// A value is not what was asked for: not JSON, a field too many or too few, a value out of its type.
public struct InvalidInput: Error, Hashable {
    /// Where, such as `$.command.licenses`; for a single value, the name of its type.
    public let path: String
    /// What is wrong there, for developers.
    public let problem: String

    /// An error of this kind, for a host that reads input of its own.
    public init(path: String, problem: String) {
        (self.path, self.problem) = (path, problem)
    }
}

/// A journal that cannot be, and where. Nothing was skipped, nothing was guessed.
public struct CorruptJournal: Error, Hashable {
    /// The place of the event that is wrong, from 1.
    public let position: JournalSequence
    /// What is wrong, in a word.
    public let code: JournalProblemCode
    /// What is wrong there, for developers.
    public let problem: String
}

/// A call could not end, because the object does not fit its own journal: drop it and load it again. What it had applied
/// until then is sound, and is to be appended first.
public struct Interrupted: Error, Hashable {
    /// What was applied, in order: to be appended.
    public let applied: [Recorded]
    /// What the host must do because of it, in order (`H3`).
    public let effects: [EffectOrder]
    /// What is wrong, and where.
    public let problem: CorruptJournal
}

/// A defect of the library left this object half-done: drop it and load it again.
public struct Unusable: Error, Hashable {
    /// What happened, for a report to us.
    public let problem: String
}

/// A command was refused, and nothing changed; or a question was. Thrown by ``Execution/events()``, and by every question that
/// may not be asked.
public struct Denied: Error, Hashable {
    /// Why, with the facts.
    public let denial: Denial

    /// A refusal of this kind, for a host's own tests.
    public init(_ denial: Denial) {
        self.denial = denial
    }

    /// The stable code, such as `not_allowed`.
    public var code: String {
        denial.type
    }

    /// What to show to a person: a few sentences that they can act on (`H4`).
    public func message(in language: Language) -> String {
        (try? Messages.of(language).denial(denial)) ?? code
    }
}

/// A person was refused, and with them the whole batch.
extension InvalidPerson: Error {}

/// A text is no list of policies, or a list cannot be taken over.
extension InvalidPolicyList: Error {}

/// An invoice cannot be said in a format of e-invoices: the term, and what is missing or in the way (`I15`).
extension EInvoiceProblem: Error {}

extension InvalidInput: LocalizedError {
    public var errorDescription: String? {
        "invalid input at \(path): \(problem)"
    }
}

extension CorruptJournal: LocalizedError {
    public var errorDescription: String? {
        "corrupt journal at position \(position): \(problem)"
    }
}

extension Interrupted: LocalizedError {
    public var errorDescription: String? {
        problem.errorDescription
    }
}

extension Unusable: LocalizedError {
    public var errorDescription: String? {
        problem
    }
}

extension Denied: LocalizedError {
    public var errorDescription: String? {
        message(in: .english)
    }
}

/// The answer of a call to Rust, its errors as those above.
func answer<Value>(of call: () throws -> Value) throws -> Value {
    do {
        return try call()
    } catch Failure.InvalidInput(let path, let problem) {
        throw InvalidInput(path: path, problem: problem)
    } catch Failure.InvalidPerson(let invalid) {
        throw invalid
    } catch PolicyListFailure.Invalid(let invalid) {
        throw invalid
    } catch EInvoiceFailure.Refused(let problem) {
        throw problem
    } catch Failure.Denied(let denial) {
        throw Denied(denial)
    } catch Failure.CorruptJournal(let position, let code, let problem) {
        throw CorruptJournal(position: position, code: code, problem: problem)
    } catch Failure.Interrupted(let applied, let effects, let position, let code, let problem) {
        let corrupt = CorruptJournal(position: position, code: code, problem: problem)
        throw Interrupted(applied: applied, effects: effects, problem: corrupt)
    } catch {
        throw Unusable(problem: error.localizedDescription)
    }
}
