import Foundation

/// What people read, in one language (`H4`). Making one reads that language's sentences, so keep it.
public final class Messages: Sendable {
    private let handle: MessagesHandle

    /// The words of a language.
    public init(_ language: Language) {
        handle = MessagesHandle(language: language)
    }

    /// A refusal in a few sentences: what happened and why, and what to do instead.
    public func denial(_ denial: Denial) throws -> String { try answer { try handle.denial(denial: denial) } }

    /// The first half of ``denial(_:)``: what happened, and why.
    public func reason(_ denial: Denial) throws -> String { try answer { try handle.reason(denial: denial) } }

    /// The second half of ``denial(_:)``: what to do instead.
    public func advice(_ denial: Denial) throws -> String { try answer { try handle.advice(denial: denial) } }

    /// A rule that a purchase asks, in the words for passed or for failed (`P5`).
    public func check(_ check: Check) throws -> String { try answer { try handle.check(check: check) } }

    /// What a person can do instead of buying (`P8`).
    public func alternative(_ alternative: Alternative) throws -> String { try answer { try handle.alternative(alternative: alternative) } }

    /// What happens next to a subscription, and when (`V1`).
    public func nextStep(_ step: NextStep) throws -> String { try answer { try handle.nextStep(step: step) } }

    /// The label of an entry of a list: `label(.invoiceStatus(.pastDue))` is `Past due`.
    public func label(_ entry: Labeled) throws -> String { try answer { try handle.label(entry: entry) } }

    /// What people are told, in a sentence or two, from the event that it points to (`H7`). A title is the label of its
    /// kind: `label(.notificationKind(notify.notification))`.
    public func notification(_ notify: Notify, _ recorded: Recorded) throws -> String {
        try answer { try handle.notification(notify: notify, recorded: recorded) }
    }

    /// A line of an invoice, explained from its own figures (`I10`).
    public func line(_ line: Line) throws -> String { try answer { try handle.line(line: line) } }

    /// An invoice as an HTML page that prints well, every line explained.
    public func invoicePage(_ document: InvoiceDocument, seller: Seller? = nil) throws -> String {
        try answer { try handle.invoicePage(document: document, seller: seller) }
    }

    /// A count: `12,345`, in Italian `12.345`.
    public func number(_ number: UInt64) throws -> String { try answer { try handle.number(number: number) } }

    /// An amount: `€13.10`, in Italian `13,10 €`, with a space that does not break.
    public func money(_ amount: Money) throws -> String { try answer { try handle.money(amount: amount) } }

    /// A unit price, with all its digits: `€0.0625`.
    public func unitPrice(_ price: UnitPrice) throws -> String { try answer { try handle.unitPrice(price: price) } }

    /// A price as it depends on how many licenses there are (`K6`).
    public func shapedPrice(_ unitPrice: UnitPrice, shape: PriceShape? = nil) throws -> String {
        try answer { try handle.shapedPrice(unitPrice: unitPrice, shape: shape) }
    }

    /// The name of a country: `Italy`; its code, where it has none.
    public func country(_ country: Country) throws -> String { try answer { try handle.country(country: country) } }

    /// A percentage: `8.875%`.
    public func percent(_ percent: Percent) throws -> String { try answer { try handle.percent(percent: percent) } }

    /// A day: `22 November 2026`.
    public func day(_ day: Day) throws -> String { try answer { try handle.day(day: day) } }

    /// An instant, to the minute: `22 November 2026, 10:00 UTC`.
    public func timestamp(_ at: Timestamp) throws -> String { try answer { try handle.timestamp(at: at) } }

    /// The words of a language that were read before.
    static func of(_ language: Language) -> Messages {
        switch language {
        case .english: english
        case .italian: italian
        }
    }

    private static let english = Messages(.english)
    private static let italian = Messages(.italian)
}

extension Line {
    /// What does not fit when the line is recomputed from its own figures: nothing, of ours (`I10`).
    public var problems: [LineProblem] {
        get throws { try answer { try lineProblems(line: self) } }
    }
}
