import Foundation
import Testing

@testable import SelfServe

@Suite("A Date")
struct InstantTests {
    /// 200,000 instants of the years 1 to 9999, most of them near now.
    private static let instants: [Int64] = {
        let now = (0..<150_000).map { 1_793_865_600_000 + Int64($0) * 7_919 }
        let ever = (0..<50_000).map { -62_135_596_799_000 + Int64($0) * 6_310_777_777 }
        return now + ever
    }()

    @Test("that was made of milliseconds is those milliseconds, in whichever way it was made")
    func exact() {
        let epoch: Int64 = 978_307_200_000
        let ways: [(Int64) -> Date] = [
            { Date(timeIntervalSince1970: Double($0) / 1000) },
            { Date(timeIntervalSince1970: Double($0) * 0.001) },
            { Date(timeIntervalSince1970: Double($0 / 1000) + Double($0 % 1000) / 1000) },
            { Date(timeIntervalSinceReferenceDate: Double($0 - epoch) / 1000) },
        ]
        for (way, make) in ways.enumerated() {
            let lost = Self.instants.filter { make($0).milliseconds != $0 }
            #expect(lost.isEmpty, "way \(way): \(lost.count), such as \(lost.first ?? 0)")
        }
    }

    @Test("that is finer is cut towards the past, on either side of 1970")
    func cut() throws {
        for (finer, expected) in [(0.0004, 0), (0.0006, 0), (0.0015, 1), (-0.0004, -1), (-0.0006, -1)] {
            let wrong = Self.instants.map { $0 - $0 % 1000 }.filter { second in
                Date(milliseconds: second).addingTimeInterval(finer).milliseconds != second + Int64(expected)
            }
            #expect(wrong.isEmpty, "\(finer): \(wrong.count), such as \(wrong.first ?? 0)")
        }
    }

    @Test("that is a moment before a month is of the month before, and there is none after the last")
    func ends() throws {
        let february = try CanonicalJSON.decode(Date.self, from: #""2026-02-01T00:00:00.000Z""#)
        for early in [0.0004, 0.0001, 0.000_01, 0.000_001, 0.000_000_2] {
            let encoded = try CanonicalJSON.encode(february.addingTimeInterval(-early))
            #expect(encoded == #""2026-01-31T23:59:59.999Z""#)
        }
        let last = Date(milliseconds: 253_402_300_799_999)
        #expect(try CanonicalJSON.encode(last.addingTimeInterval(0.0005)) == #""9999-12-31T23:59:59.999Z""#)
        #expect(throws: InvalidInput.self) { try CanonicalJSON.encode(last.addingTimeInterval(0.001)) }
        #expect(throws: InvalidInput.self) { try CanonicalJSON.encode(Date(milliseconds: -62_135_596_800_001)) }
        #expect(throws: InvalidInput.self) { try CanonicalJSON.encode(Date(milliseconds: .min)) }
    }

    @Test("that is just before a deadline brings nothing")
    func deadline() throws {
        let story = try StoryTests()
        _ = try story.buy()
        let deadline = try #require(try story.organization.nextDeadline)
        #expect(try story.organization.advance(to: deadline.addingTimeInterval(-0.0001)).recorded.isEmpty)
        #expect(try story.organization.advance(to: deadline).recorded.isEmpty == false)
    }
}
