/// The people of the organization: the host's facts, kept outside the journal (`O2`, `O3`).
public final class Directory: Sendable {
    let handle: DirectoryHandle

    /// A directory of these people.
    ///
    /// - Throws: ``InvalidInput`` for the first person who is refused.
    public init(_ people: [Person] = []) throws {
        handle = try answer { try DirectoryHandle() }
        try people.forEach(upsert)
    }

    /// Adds or replaces a person.
    ///
    /// - Throws: ``InvalidInput`` with the field that is wrong; nothing has changed then.
    public func upsert(_ person: Person) throws {
        try answer { try handle.upsert(person: person) }
    }
}
