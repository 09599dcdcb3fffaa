import Foundation
import SelfServe
import SelfServeOffline
import SelfServeTesting
import Testing

@Suite("A queue")
struct QueueTests {
    let shop: OfflineShop

    init() throws {
        shop = try Phone().start()
    }

    private static func refused() throws -> [(Command, NotQueueable)] {
        let card = Card(
            token: "tok_1", brand: "visa", lastFour: "4242", expires: CardExpiry(year: 2030, month: 1),
            country: try Country("IT"))
        let replace = ReplacePaymentMethod(
            scope: .oneProfile(OneProfile(billingProfile: .adasTeam)), replacement: .newMethod(NewMethod(card: card)))
        return [
            (change(to: 15), .needsQuote),
            (.purchase("visio", licenses: 1), .needsQuote),
            (.payInvoice(PayInvoice(invoice: "1")), .needsQuote),
            (.addPaymentMethod(AddPaymentMethod(card: card)), .holdsCard),
            (.replacePaymentMethod(replace), .holdsCard),
            (.signIn(SignIn(app: "crm")), .ofTheMoment),
            (.changeSettings(ChangeSettings(settings: Settings())), .replacesAll),
            (.reportPersonLeft(ReportPersonLeft(person: .marco)), .ofTheHost),
        ]
    }

    @Test("takes nothing that must not wait", arguments: try refused())
    func refusal(command: Command, reason: NotQueueable) async {
        await #expect(throws: reason) { try await shop.enqueue(command) }
        #expect(await shop.readModel.pending.isEmpty)
    }

    @Test("takes what charges nothing without a quote")
    func free() async throws {
        try await shop.enqueue(.startTrial(StartTrial(product: "visio")))
        try await shop.enqueue(.setAtEnd(SetAtEnd(subscription: .powerBI, atEnd: .expire)))
        try await shop.enqueue(.cancelSubscription(CancelSubscription(subscription: .powerBI, reason: .notNeeded)))
        #expect(await shop.readModel.pending.count == 3)
    }

    @Test("takes the same command once, and no other under its id")
    func duplicates() async throws {
        let id = CommandId(UUID())
        for _ in 1...2 { try await shop.enqueue(assign(.marco), id: id) }
        await #expect(throws: NotQueueable.idTaken) { try await shop.enqueue(assign(.grace), id: id) }
        #expect(await shop.readModel.pending.map(\.id) == [id])
    }

    @Test("gives back what was never sent, with what needs it")
    func withdrawal() async throws {
        let ids = (1...3).map { _ in CommandId(UUID()) }
        try await shop.enqueue(assign(.marco), id: ids[0])
        try await shop.enqueue(assign(.ada), id: ids[1])
        try await shop.enqueue(assign(.grace), id: ids[2], after: [ids[0]])
        #expect(try await shop.withdraw(ids[0]).map(\.id) == [ids[0], ids[2]])
        #expect(await shop.readModel.pending.map(\.id) == [ids[1]])
    }
}
