import Foundation
import SelfServe
import SelfServeOffline
import SelfServeTesting
import Testing

@Suite("A sync")
struct SyncTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("carries out what was asked for without a network; until then it is pending, and the answers are as they were")
    func pending() async throws {
        let shop = try phone.start()
        try await shop.refresh()
        let raise = try await shop.raise(to: 15)
        await phone.server.next(.offline)
        let stopped = try await shop.sync()
        #expect(stopped.waiting.map(\.id) == [raise] && stopped.problem is ServerDouble.Unreachable)
        var seen = await shop.readModel
        #expect(seen.subscriptions.map(\.licenses) == [10])
        #expect(seen.pending.map(\.quote?.total.description) == ["65.50 EUR"])

        let report = try await shop.sync()
        #expect(report.accepted.map(\.id) == [raise] && report.problem == nil)
        seen = await shop.readModel
        #expect(seen.subscriptions.map(\.licenses) == [15])
        #expect(seen.pending.isEmpty && seen.asOf == Scenario.start)
    }

    @Test("[B6] whose answer was lost sends the same id again, and it counts once")
    func answerLost() async throws {
        let shop = try phone.start()
        let raise = try await shop.raise(to: 15)
        await phone.server.next(.answerLost)
        #expect(try await shop.sync().waiting.map(\.state) == [.sent(since: Scenario.start)])
        await #expect(throws: WithdrawalImpossible.sent) { try await shop.withdraw(raise) }
        #expect(try await shop.sync().accepted.map(\.id) == [raise])
        #expect(await phone.server.arrived == [raise, raise])
        #expect(await phone.count("licenses_added") == 1)
    }

    @Test("[B6] in the middle of which the app is ended is taken up by the next start")
    func ended() async throws {
        let raise = try await phone.start().raise(to: 15)
        await phone.server.next(.late)
        let first = try phone.start()
        async let lost = first.sync()
        await phone.server.untilAsked()
        let again = try phone.start()  // Here no answer has come.
        #expect(await again.readModel.pending.map(\.state) == [.sent(since: Scenario.start)])
        #expect(try await again.sync().accepted.map(\.id) == [raise])
        await phone.server.answer()
        _ = try await lost
        #expect(await phone.count("licenses_added") == 1)
    }

    @Test("stops where the network fails, and keeps the order")
    func order() async throws {
        let shop = try phone.start()
        let people: [PersonId] = [.ada, .marco, .grace]
        let ids = people.map { _ in CommandId(UUID()) }
        for (id, person) in zip(ids, people) { try await shop.enqueue(assign(person), id: id) }
        await phone.server.next(.fine, .offline)
        let report = try await shop.sync()
        #expect(report.accepted.map(\.id) == [ids[0]])
        #expect(report.waiting.map(\.id) == [ids[1], ids[2]])
        #expect(await shop.readModel.pending.map(\.state) == [.accepted, .sent(since: Scenario.start), .waiting])
        #expect(try await phone.start().sync().accepted.map(\.id) == [ids[1], ids[2]])
        #expect(await phone.server.arrived == ids)
    }

    @Test("brings back a refusal with its facts, and what needs it; the rest goes on")
    func conflicts() async throws {
        let shop = try phone.start()
        let (tooMany, needs, free) = (CommandId(UUID()), CommandId(UUID()), CommandId(UUID()))
        let stranger = PersonId(UUID())
        try await shop.enqueue(assign(stranger), id: tooMany)
        try await shop.enqueue(assign(.grace), id: needs, after: [tooMany])
        try await shop.enqueue(assign(.marco), id: free)
        let report = try await shop.sync()
        #expect(report.accepted.map(\.id) == [free])
        #expect(report.refused.map(\.id) == [tooMany, needs])
        guard case .notAssignable(let refused) = report.refused.first?.denial else {
            Issue.record("\(report.refused)")
            return
        }
        #expect(refused.people.map(\.person) == [stranger])
        #expect(report.refused.last?.reason == .dependsOn(tooMany))
        #expect(await phone.server.arrived == [tooMany, free])

        let restarted = try phone.start()  // A conflict stays until it was seen.
        #expect(await restarted.readModel.conflicts == report.refused)
        await #expect(throws: NotQueueable.afterRefused(tooMany)) {
            try await restarted.enqueue(assign(.grace), after: [tooMany])
        }
        try await restarted.dismiss(tooMany)
        #expect(await restarted.readModel.conflicts.map(\.id) == [needs])
    }

    @Test("[B5] never charges what was not shown: what changed meanwhile makes the quote stale")
    func stale() async throws {
        let shop = try phone.start()
        _ = try await shop.raise(to: 15)
        try await phone.server.meanwhile { _ = try $0.when(.ada, change(to: 12)) }
        guard case .quoteStale(let stale) = try await shop.sync().refused.first?.denial else {
            Issue.record("was not refused")
            return
        }
        #expect(stale.difference.description == "-26.20 EUR")
        #expect(await shop.readModel.subscriptions.map(\.licenses) == [12])
    }

    @Test("takes in what is enqueued while it runs, and whoever asks for one meanwhile has nothing sent twice")
    func oneSync() async throws {
        let shop = try phone.start()
        try await shop.enqueue(assign(.marco))
        await phone.server.next(.late)
        async let first = shop.sync()
        await phone.server.untilAsked()
        try await shop.enqueue(assign(.grace))
        async let second = shop.sync()
        await phone.server.answer()
        #expect(try await first.accepted.count == 2)
        _ = try await second
        #expect(await phone.server.arrived.count == 2)
    }

    @Test("leaves a command pending until the answers are newer than its acceptance")
    func accepted() async throws {
        let shop = try phone.start()
        try await shop.refresh()
        try await shop.enqueue(assign(.marco))
        await phone.server.next(.fine, .offline)
        let report = try await shop.sync()
        #expect(report.accepted.count == 1 && report.waiting.isEmpty && report.problem != nil)
        let seen = await shop.readModel
        #expect(seen.pending.map(\.state) == [.accepted])
        #expect(seen.licenses(of: .powerBI).isEmpty)
        try await shop.refresh()
        #expect(await shop.readModel.pending.isEmpty)
        #expect(await shop.readModel.licenses(of: .powerBI).map(\.person) == [.marco])
    }

    @Test("[B6] sends no id again that the server may have forgotten")
    func unsettled() async throws {
        let shop = try phone.start()
        _ = try await shop.raise(to: 15)
        await phone.server.next(.answerLost)
        _ = try await shop.sync()
        let later = try phone.start(at: Scenario.start.addingTimeInterval(30 * 86_400))
        #expect(try await later.sync().refused.map(\.reason) == [.unsettled])
        #expect(await phone.server.arrived.count == 1)
    }

    @Test("is not held up for ever: what gets no answer can be abandoned, and is never told as done or not done")
    func abandoned() async throws {
        let shop = try phone.start()
        let raise = try await shop.raise(to: 15)
        try await shop.enqueue(assign(.marco))
        #expect(try await shop.abandon(raise).isEmpty)  // It was not sent yet: it can be withdrawn.
        await phone.server.next(.answerLost)
        _ = try await shop.sync()
        #expect(try await shop.abandon(raise).map(\.reason) == [.unsettled])
        #expect(try await shop.sync().accepted.count == 1)
        #expect(await phone.server.arrived.filter { $0 == raise }.count == 1)
    }
}
