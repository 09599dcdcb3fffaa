import Foundation

/// One organization: what has happened in it, and the rules over that. It may be used from any thread.
///
/// The journal of ``Recorded`` events *is* the organization (`H1`); this object is only its image in memory.
///
/// 1. ``execute(_:_:)`` answers with the events that follow, and has applied them already.
/// 2. Append all of ``Execution/recorded`` to your journal, at the version you had read, *before* you answer anybody:
///    also when the command was refused, because what time brought stays (`T1`).
/// 3. Where the append fails because somebody else appended first, drop this object, load it again and retry (`H2`).
/// 4. Set one timer to ``nextDeadline``, and call ``advance(to:)`` then (`T2`).
public final class Organization: Sendable {
    let handle: OrganizationHandle

    /// The organization that this journal tells of, its text or its events. Without a journal it has no history, and
    /// its first command creates it (`O6`).
    ///
    /// - Throws: ``CorruptJournal`` at the first line that cannot be.
    public init(journal: some Journal = Data(), catalog: Catalog, directory: Directory) throws {
        handle = try answer {
            try OrganizationHandle(
                journal: journal.journalText, catalog: catalog.handle, directory: directory.handle)
        }
    }

    /// The organization as it was at a moment, by its journal from the first event on (`H6`).
    ///
    /// - Throws: ``CorruptJournal`` at the first line that cannot be.
    public init(journal: some Journal, asOf moment: Moment, catalog: Catalog, directory: Directory) throws {
        handle = try answer {
            try OrganizationHandle.asOf(
                journal: journal.journalText, moment: moment, catalog: catalog.handle, directory: directory.handle)
        }
    }

    /// The organization of a snapshot: a shortcut past the journal, to be followed by ``apply(_:)`` from the event after
    /// ``version``. Nothing where it is of another version, or damaged: rebuild from the journal instead.
    public init?(snapshot: Data, catalog: Catalog, directory: Directory) throws {
        do {
            handle = try OrganizationHandle.ofSnapshot(
                snapshot: snapshot, catalog: catalog.handle, directory: directory.handle)
        } catch Failure.UnusableSnapshot {
            return nil
        }
    }

    /// The organization as it stands, in a compact binary form that this very version reads.
    public var snapshot: Data {
        get throws { try answer { try handle.snapshot() } }
    }

    /// The place of the last event: the version at which the host appends (`H2`).
    public var version: JournalSequence {
        get throws { try answer { try handle.version() } }
    }

    /// When to call ``advance(to:)`` next: one timer an organization, no polling (`T2`).
    public var nextDeadline: Timestamp? {
        get throws { try answer { try handle.nextDeadline() } }
    }

    /// When the last event happened: nothing is taken that is before it, so a host whose clock is behind uses this time
    /// (`T1`).
    public var lastEventAt: Timestamp? {
        get throws { try answer { try handle.lastEventAt() } }
    }

    /// Brings time up to date, decides, and applies what follows.
    ///
    /// A refusal is an outcome like any other here, because what time brought is to be kept all the same;
    /// ``Execution/events()`` throws it.
    ///
    /// - Throws: ``Interrupted`` when this object does not fit its own journal, ``InvalidInput`` when the context
    ///   or the command holds a value that cannot be.
    public func execute(_ command: Command, _ context: Context) throws -> Execution {
        try answer { try handle.execute(context: context, command: command) }
    }

    /// What a command would bring, without applying it. Refuses to judge while something is overdue.
    public func decide(_ command: Command, _ context: Context) throws -> Outcome {
        try answer { try handle.decide(context: context, command: command) }
    }

    /// What a command would charge or credit, to the minor unit (`B5`). Give it the id that the command will have: the
    /// ids of what it creates come of it.
    ///
    /// - Throws: the ``Denied`` that the command itself would meet.
    public func quote(_ command: Command, _ context: Context) throws -> Quote {
        try answer { try handle.quote(context: context, command: command) }
    }

    /// Brings time to `to`: applies everything that falls due until then (`T1`).
    ///
    /// - Throws: ``Interrupted`` when this object does not fit its own journal.
    public func advance(to time: Timestamp) throws -> Advanced {
        try answer { try handle.advance(to: time) }
    }

    /// Takes one event that another process has appended to the journal.
    ///
    /// - Throws: ``CorruptJournal`` when the event contradicts what is there; nothing has changed then.
    public func apply(_ record: Recorded) throws {
        try answer { try handle.apply(record: record) }
    }

    /// What the host must do because of an event of this journal, applied already: charge, refund, notify (`H3`).
    /// ``execute(_:_:)`` and ``advance(to:)`` have handed it out; asked later, it has the same ids, order and money.
    /// Delivery is at least once: the id of an effect is the idempotency key.
    public func effects(of record: Recorded) throws -> [EffectOrder] {
        try answer { try handle.effects(record: record) }
    }
}
