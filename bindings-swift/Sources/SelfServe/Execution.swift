extension Execution {
    /// Everything to append to the journal, in order: what time brought, then what the command brought.
    public var recorded: [Recorded] {
        if case .accepted(let accepted) = outcome { due + accepted.events } else { due }
    }

    /// The events that followed from the command: none where it was carried out before (`B6`).
    ///
    /// - Throws: ``Denied`` when it was refused. What time brought is recorded all the same: append it first.
    @discardableResult
    public func events() throws -> [Recorded] {
        try outcome.events()
    }
}

extension Outcome {
    /// The events that follow from the command: none where it was carried out before.
    ///
    /// - Throws: ``Denied`` when it was refused.
    @discardableResult
    public func events() throws -> [Recorded] {
        switch self {
        case .accepted(let accepted): accepted.events
        case .repeated: []
        case .refused(let refused): throw Denied(refused.denial)
        }
    }
}

extension Recorded {
    /// The event of one line of the journal, which stands at this position.
    ///
    /// - Throws: ``CorruptJournal`` when the line is not the canonical JSON of an event.
    public init(journalLine line: String, position: JournalSequence) throws {
        self = try answer { try recordedOfLine(line: line, position: position) }
    }

    /// The event as one line of the journal, without the line's end.
    public var journalLine: String {
        get throws { try answer { try SelfServe.journalLine(record: self) } }
    }
}
