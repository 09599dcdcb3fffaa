// A first program: Ada buys ten licenses, and this is what she pays.

import SelfServe
import SelfServeTesting

let scenario = try Scenario()
try scenario.given([.bySystem(.createOfficineRossi), .by(.ada, .addCard)]).when(.ada, .firstPurchase)
for invoice in scenario.happened(InvoiceIssued.self) {
    print("\(invoice.number): \(invoice.total)")
}
