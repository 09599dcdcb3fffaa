import Foundation
import SelfServe
import SelfServeOffline
import SelfServeTesting
import Testing

@Suite("What a phone keeps")
struct KeepingTests {
    let phone: Phone

    init() throws {
        phone = try Phone()
    }

    @Test("is there again after a start without a network")
    func restart() async throws {
        let shop = try phone.start()
        try await shop.refresh()
        try await shop.enqueue(assign(.marco))
        let (before, after) = (await shop.readModel, try await phone.start().readModel)
        #expect(before == after)
        #expect(after.products.count == 3 && after.paymentMethods.count == 1)
        #expect(after.invoices(of: .adasTeam).map(\.total.description) == ["131.00 EUR"])
        #expect(after.answer(to: YourProductsQuery())?.page.rows.map(\.subscription) == [.powerBI])
    }

    @Test("is every page of a list")
    func pages() async throws {
        let few = try CatalogData.readyMade
        let many = (1...60).map { Product(id: ProductId("product-\($0)"), name: "Product") }
        let catalog = CatalogData(program: few.program, products: few.products + many)
        let shop = try Phone(catalog: catalog).start()
        try await shop.refresh()
        #expect(await shop.readModel.products.map(\.product) == catalog.products.map(\.id))
    }

    @Test("is one person's, and goes by one call")
    func people() async throws {
        let ada = try phone.start()
        try await ada.refresh()
        try await ada.enqueue(assign(.marco))
        let marco = try phone.start(.marco)
        try await marco.refresh()
        let seen = await marco.readModel
        #expect(seen.pending.isEmpty && seen.subscriptions.isEmpty && seen.products.count == 3)
        try await ada.erase()
        #expect(!FileManager.default.fileExists(atPath: phone.file("queue").path))
        #expect(await ada.readModel.pending.isEmpty)
        #expect(try await phone.start(.marco).readModel == seen)
    }

    @Test("is not taken for another person's, wherever the file lies")
    func mixedUp() async throws {
        try await phone.start().enqueue(assign(.marco))
        try await phone.start(.marco).enqueue(assign(.ada))
        try Data(contentsOf: phone.file("queue")).write(to: phone.file("queue", of: .marco))
        #expect(throws: StoreProblem.self) { try phone.start(.marco) }
    }

    @Test("is not written again by a sync that was under way")
    func erasedMeanwhile() async throws {
        let shop = try phone.start()
        try await shop.enqueue(assign(.marco))
        await phone.server.next(.late)
        let sync = Task { try await shop.sync() }
        await phone.server.untilAsked()
        try await shop.erase()
        await phone.server.answer()
        await #expect(throws: Erased.self) { try await sync.value }
        #expect(!FileManager.default.fileExists(atPath: phone.file("queue").deletingLastPathComponent().path))
    }

    @Test("is no more than the person may see by now")
    func rights() async throws {
        let shop = try phone.start()
        try await shop.refresh()
        try await phone.server.meanwhile { try $0.directory.disable(.ada) }
        try await shop.refresh()
        let seen = await shop.readModel
        #expect(seen.subscriptions.isEmpty && seen.licenses(of: .powerBI).isEmpty && seen.billingProfiles.isEmpty)
        #expect(seen.invoices(of: .adasTeam).isEmpty && seen.paymentMethods.isEmpty)
        #expect(seen.products.allSatisfy { $0.eligibility.outcome == .refused })
    }

    @Test("stays as it was where a refresh does not come to its end")
    func refresh() async throws {
        let shop = try phone.start()
        try await shop.refresh()
        let before = await shop.readModel
        await phone.server.next(.fine, .fine, .answerLost)
        await #expect(throws: ServerDouble.Unreachable.self) { try await shop.refresh() }
        #expect(await shop.readModel == before)
    }

    @Test("is the answer of the refresh that was asked last, whichever comes in last")
    func lateRefresh() async throws {
        let shop = try phone.start()
        await phone.server.next(.late)
        async let early: Void = shop.refresh()
        await phone.server.untilAsked()
        try await phone.server.meanwhile { _ = try $0.when(.ada, change(to: 12)) }
        try await shop.refresh()
        let seen = await shop.readModel
        try await phone.server.meanwhile { _ = try $0.when(.ada, change(to: 14)) }
        await phone.server.answer()
        try await early
        #expect(await shop.readModel == seen)
    }

    @Test("is not touched where a newer app wrote it")
    func newer() async throws {
        try await phone.start().enqueue(assign(.marco))
        let file = phone.file("queue")
        let newer = try String(contentsOf: file, encoding: .utf8)
            .replacingOccurrences(of: #""schema":1"#, with: #""schema":2"#)
        try Data(newer.utf8).write(to: file)
        #expect(throws: StoreProblem.newer(schema: 2)) { try phone.start() }
        #expect(try String(contentsOf: file, encoding: .utf8) == newer)
    }

    @Test("is told where the queue is torn, and can be set aside; torn answers are asked for again")
    func torn() async throws {
        let shop = try phone.start()
        try await shop.refresh()
        try await shop.enqueue(assign(.marco))
        for name in ["answers", "queue"] {
            let data = try Data(contentsOf: phone.file(name))
            try data.dropLast(9).write(to: phone.file(name))
        }
        let torn = try Data(contentsOf: phone.file("queue"))
        #expect(throws: StoreProblem.self) { try phone.start() }
        let aside = try #require(try phone.store.setAside(.ada))
        #expect(try Data(contentsOf: aside) == torn)
        let again = try phone.start()
        #expect(await again.readModel.asOf == nil)
        _ = try await again.sync()
        #expect(await again.readModel.subscriptions.map(\.licenses) == [10])
    }
}
