import Foundation
import SelfServe
import SelfServeTesting
import Testing

private let assign = Command.assignLicenses(AssignLicenses(subscription: .powerBI, people: [.marco]))

@Suite("A scenario")
struct ScenarioTests {
    /// What an expectation that is not met says.
    func unmet(_ body: () throws -> some Any) -> String {
        do {
            _ = try body()
            return "met"
        } catch {
            return "\(error)"
        }
    }

    @Test("tells what has happened in the last step, exactly or in part, and where it was expected")
    func events() throws {
        let shop = try Scenario().given(.opening).when(.ada, assign)
        try shop.then(LicensesAssigned.self).thenIncludes(LicensesAssigned.self).thenAsks(Notify.self)
        #expect(shop.happened(LicensesAssigned.self).map(\.people) == [[.marco]])
        let line = #line + 1
        let exactly = unmet { try shop.then() }
        #expect(exactly.hasPrefix("happened: LicensesAssigned\nexpected: nothing\nat "))
        #expect(exactly.hasSuffix("ScenarioTests.swift:\(line)"))
        let inPart = unmet { try shop.thenIncludes(LicensesAssigned.self, PaymentFailed.self) }
        #expect(inPart.contains("missing, or out of order: PaymentFailed"))
        #expect(unmet { try shop.thenDenied("not_allowed") }.hasPrefix("was not refused; happened: LicensesAssigned"))
        try shop.when(.ada, .purchase("visio", licenses: 1))
        try shop.thenIncludes(SubscriptionPurchased.self, InvoiceIssued.self, PaymentReceived.self)
        try shop.thenAsks(ChargeCard.self)
    }

    @Test("tells a refusal by its code; what is given is never refused")
    func refusals() throws {
        let shop = try Scenario().given([.bySystem(try .createOfficineRossi)]).when(.ada, assign)
        try shop.thenDenied("unknown_subscription")
        #expect(shop.denied?.denial == .unknownSubscription(UnknownSubscription(subscription: .powerBI)))
        #expect(shop.events.isEmpty)
        #expect(unmet { try shop.then() }.hasPrefix("refused: unknown_subscription"))
        #expect(unmet { try shop.thenDenied("not_allowed") }.contains("expected: not_allowed"))
        #expect(throws: Denied.self) { try shop.given([.by(.ada, assign)]) }
    }

    @Test("has the same ids each time")
    func ids() throws {
        let journals = try (1...2).map { _ in try Scenario().given(.opening).records.map { try $0.journalLine } }
        #expect(journals[0] == journals[1])
        let text = journals[0].joined()
        for id in [PaymentMethodId.adasCard.uuid, BillingProfileId.adasTeam.uuid, SubscriptionId.powerBI.uuid] {
            #expect(text.contains(id.uuidString.lowercased()))
        }
    }

    @Test("lets time pass from deadline to deadline, and a month may be shorter than the last")
    func time() throws {
        let shop = try Scenario().given(.opening).advance(months: 3)
        #expect(shop.happened(SubscriptionRenewed.self).count == 3)
        #expect(shop.happened(PaymentReceived.self).count == 3)
        #expect(shop.now == Date(timeIntervalSince1970: 1_801_526_400))  // 2 February 2027
        let late = try Scenario(start: Date(timeIntervalSince1970: 1_801_353_600)).advance(months: 1)
        #expect(late.now == Date(timeIntervalSince1970: 1_803_772_800))  // From 31 January to 28 February.
        #expect(throws: Denied.self) { try late.advance(days: -1) }
    }

    @Test("lets a payment fail, and the next succeed")
    func failing() throws {
        let shop = try Scenario().given(.opening).paymentFails(reason: "no funds").advance(months: 1)
        try shop.thenIncludes(SubscriptionRenewed.self, PaymentFailed.self).thenAsks(ChargeCard.self)
        #expect(shop.happened(PaymentReceived.self).isEmpty)
        try shop.advance(days: 10).thenIncludes(PaymentReceived.self)
    }

    @Test("lets a payment wait: the invoice is open")
    func waiting() throws {
        let shop = try Scenario().paymentWaits().given(.opening)
        #expect(!shop.records.contains { if case .paymentReceived = $0.event { true } else { false } })
    }
}
