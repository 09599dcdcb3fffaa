import Foundation
import SelfServe
import SelfServeOffline

func raiseLicenses(of subscription: SubscriptionId, to licenses: LicenseCount, on phone: OfflineShop) async throws {
    let (id, asked) = (CommandId(UUID()), ChangeLicenses(subscription: subscription, licenses: licenses))
    let quote = try await phone.quote(.changeLicenses(asked), id: id)  // the person sees it, and says yes
    let raise = ChangeLicenses(subscription: subscription, licenses: licenses, quote: quote.reference)
    try await phone.enqueue(.changeLicenses(raise), id: id, shown: quote)  // from here on nothing is lost

    let report = try await phone.sync()  // again whenever there is a network: a command counts once
    for conflict in report.refused {
        print(conflict.denial?.type ?? "not done", conflict.message(in: .english))
        try await phone.dismiss(conflict.id)
    }
    let seen = await phone.readModel
    print(seen.subscriptions, seen.asOf as Any)  // as of the last answer
    print(seen.pending.map(\.state))  // asked for, and not yet seen to be done
}
