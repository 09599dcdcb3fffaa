/// The people of the organization: the host's facts, kept outside the journal (`O2`, `O3`). It may be used from any
/// thread.
///
/// That somebody left or came back is also told to the organization, by a command, because it has consequences (`O5`).
public final class Directory: Sendable {
    let handle: DirectoryHandle

    /// A directory of these people.
    ///
    /// - Throws: ``InvalidPerson`` for the first person who is not acceptable.
    public init(_ people: [Person] = []) throws {
        handle = try answer { try DirectoryHandle(people: people) }
    }

    /// Adds people, or replaces all that was known of them; of the same person twice, the later holds.
    ///
    /// - Throws: ``InvalidPerson`` for the first person who is not acceptable; then nobody has been taken.
    public func upsert(_ people: [Person]) throws {
        try answer { try handle.upsert(people: people) }
    }

    /// Disables a person; what else is known of them stays.
    ///
    /// - Throws: ``InvalidInput`` when the directory does not know the person.
    public func disable(_ person: PersonId) throws {
        try answer { try handle.disable(person: person) }
    }

    /// Forgets a person.
    ///
    /// - Throws: ``InvalidInput`` when the directory does not know the person.
    public func remove(_ person: PersonId) throws {
        try answer { try handle.remove(person: person) }
    }

    /// All that is known of a person, if anything.
    public func person(_ id: PersonId) throws -> Person? {
        try answer { try handle.person(person: id) }
    }

    /// How many people there are, guests and disabled ones included.
    public var count: Int {
        get throws { try answer { Int(try handle.count()) } }
    }

    /// The first people, up to a limit, whom the query finds (`O4`).
    ///
    /// Case and accents do not count. Each word of the query begins a different word of the person: one of the display
    /// name, or the e-mail. The order is by matched word, then name, then id. People who cannot hold licenses are found
    /// too, and marked.
    public func search(_ query: String, limit: Int) throws -> [FoundPerson] {
        try answer { try handle.search(query: query, limit: UInt32(clamping: limit)) }
    }
}
