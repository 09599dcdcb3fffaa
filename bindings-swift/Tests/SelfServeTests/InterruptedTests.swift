import Testing

@testable import SelfServe

@Suite("A call that could not end")
struct InterruptedTests {
    @Test("hands out what it had applied")
    func applied() throws {
        let recorded = try Company().create().recorded
        let interrupted = thrown(Interrupted.self) {
            try answer {
                throw Failure.Interrupted(
                    applied: recorded, effects: [], position: 2, code: .contradiction, problem: "no")
            }
        }
        #expect(interrupted?.applied == recorded)
        #expect(interrupted?.problem == CorruptJournal(position: 2, code: .contradiction, problem: "no"))
    }
}
