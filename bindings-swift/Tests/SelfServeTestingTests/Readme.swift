import SelfServe
import SelfServeTesting
import Testing

@Test func theRenewalFails() throws {
    let shop = try Scenario().given(.opening)  // Ada has bought ten licenses of Power BI
    try shop.when(.ada, .changeLicenses(ChangeLicenses(subscription: .powerBI, licenses: 15)))
    try shop.then(LicensesAdded.self)
    try shop.advance(months: 3)
    #expect(shop.happened(SubscriptionRenewed.self).count == 3)
    try shop.paymentFails(reason: "no funds").advance(months: 1)
    try shop.thenIncludes(PaymentFailed.self).thenAsks(Notify.self)
    try shop.when(.marco, .changeLicenses(ChangeLicenses(subscription: .powerBI, licenses: 99)))
    try shop.thenDenied("not_allowed")
}
