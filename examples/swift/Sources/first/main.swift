// A first program: Ada buys ten licenses, and this is what she pays; Marco, a colleague, may not change hers.

import SelfServe
import SelfServeTesting

let scenario = try Scenario()
try scenario.given([.bySystem(.createOfficineRossi), .by(.ada, .addCard)]).when(.ada, .firstPurchase)
for invoice in scenario.happened(InvoiceIssued.self) {
    print("\(invoice.number): \(invoice.total)")
}

try scenario.when(.marco, .changeLicenses(ChangeLicenses(subscription: .powerBI, licenses: 15)))
if let denied = scenario.denied {
    print("refused: \(denied.code)")
}
