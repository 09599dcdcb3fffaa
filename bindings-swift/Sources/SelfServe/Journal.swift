import Foundation

/// What holds a journal, or a part of one, as stores do: its text, its events, its lines one by one.
///
/// Text goes to Rust as it is: nothing is decoded on the way.
public protocol Journal {
    /// Its text: canonical JSON, one event a line.
    var journalText: Data { get throws }
}

extension Data: Journal {
    public var journalText: Data { self }
}

extension String: Journal {
    public var journalText: Data { Data(utf8) }
}

extension Recorded: Journal {
    public var journalText: Data {
        get throws { Data(try journalLine.utf8) }
    }
}

/// Parts one after the other; each ends its line, also where its own text does not. A part without text has no line.
extension Array: Journal where Element: Journal {
    public var journalText: Data {
        get throws {
            let newline = UInt8(ascii: "\n")
            return try reduce(into: Data()) { text, part in
                let lines = try part.journalText
                text.append(lines)
                if let last = lines.last, last != newline { text.append(newline) }
            }
        }
    }
}
