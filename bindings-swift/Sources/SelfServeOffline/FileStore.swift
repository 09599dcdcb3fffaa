import Foundation
import SelfServe

/// Files in a folder, a person's in one of their own.
///
/// A file is replaced as a whole or not at all. On Apple's platforms it is encrypted while the device is locked, so that it
/// can neither be read nor written then, and it is in no backup: a queue that came back from one could be sent once more.
public struct FileStore: Sendable {
    /// Where they are: a folder of the app's own.
    public let folder: URL

    /// The files in this folder, which is made when something is written.
    public init(folder: URL) {
        self.folder = folder
    }

    /// Removes everything of a person. Use ``OfflineShop/erase()`` where one is open.
    public func erase(_ person: PersonId) throws {
        try missingIsNothing { try FileManager.default.removeItem(at: home(person)) }
    }

    /// Moves the queue of a person away, for whoever has to look why it cannot be read; the next one begins empty.
    ///
    /// - Returns: Where it is now; nothing if there was none.
    public func setAside(_ person: PersonId) throws -> URL? {
        let aside = home(person).appendingPathComponent("queue-\(UUID().uuidString).json")
        return try missingIsNothing {
            try FileManager.default.moveItem(at: url(.queue, person), to: aside)
            return aside
        }
    }

    /// What a file holds; nothing where there is none.
    func read<Content: Codable>(_: Content.Type, _ file: File, of person: PersonId) throws -> Content? {
        let url = url(file, person)
        guard let data = try missingIsNothing({ try Data(contentsOf: url) }) else { return nil }
        do {
            guard let json = String(data: data, encoding: .utf8) else {
                throw InvalidInput(path: "$", problem: "not UTF-8")
            }
            let schema = try CanonicalJSON.decode(Header.self, from: json).schema
            guard schema <= Header.current else { throw StoreProblem.newer(schema: schema) }
            let stored = try CanonicalJSON.decode(Stored<Content>.self, from: json)
            guard stored.person == person else {
                throw InvalidInput(path: "$.person", problem: "the file is somebody else's")
            }
            return stored.content
        } catch let invalid as InvalidInput {
            throw StoreProblem.unreadable(url, invalid)
        }
    }

    func write(_ content: some Codable, _ file: File, of person: PersonId) throws {
        let stored = Stored(schema: Header.current, person: person, content: content)
        let data = Data(try CanonicalJSON.encode(stored).utf8)
        try makeHome(person)
        try data.write(to: url(file, person), options: Self.writing)
    }

    private func makeHome(_ person: PersonId) throws {
        let home = self.home(person)
        try FileManager.default.createDirectory(
            at: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        #if canImport(Darwin)
            var (folder, values) = (home, URLResourceValues())
            values.isExcludedFromBackup = true
            try folder.setResourceValues(values)
        #endif
    }

    private func home(_ person: PersonId) -> URL {
        folder.appendingPathComponent(person.description, isDirectory: true)
    }

    private func url(_ file: File, _ person: PersonId) -> URL {
        home(person).appendingPathComponent("\(file.rawValue).json")
    }

    #if canImport(Darwin)
        private static let writing: Data.WritingOptions = [.atomic, .completeFileProtection]
    #else
        private static let writing: Data.WritingOptions = .atomic
    #endif
}

extension FileStore {
    /// The files of a person. They are two, because answers can be asked for again, and a queue cannot.
    enum File: String {
        case queue, answers
    }
}

/// Why a file that is there cannot be used. It stays as it is.
public enum StoreProblem: Error, Hashable {
    /// A newer version of the app wrote it: update this one.
    case newer(schema: Int)
    /// It is damaged, or was written in a way that this version does not know.
    case unreadable(URL, InvalidInput)
}

/// What every version of a file says, whatever else is in it.
private struct Header: Codable {
    /// To be raised with every change that an older version would not read, or would lose on writing.
    static let current = 1

    let schema: Int
}

private struct Stored<Content: Codable>: Codable {
    let schema: Int
    let person: PersonId
    let content: Content
}

/// Only that a file is not there means nothing: one that cannot be read must not be taken for empty, and written over.
@discardableResult
private func missingIsNothing<Value>(_ access: () throws -> Value) throws -> Value? {
    do {
        return try access()
    } catch let error as CocoaError where [.fileNoSuchFile, .fileReadNoSuchFile].contains(error.code) {
        return nil
    }
}
