import Foundation
import SelfServe

func raiseLicenses(in shop: Organization, by ada: User, of subscription: SubscriptionId) throws -> Money {
    let context = Context(id: CommandId(UUID()), actor: .user(ada), at: Date())
    var command = ChangeLicenses(subscription: subscription, licenses: 15)
    let quote = try shop.quote(.changeLicenses(command), context)
    command = ChangeLicenses(subscription: subscription, licenses: 15, quote: quote.reference)
    let execution = try shop.execute(.changeLicenses(command), context)
    print(execution.recorded)  // append it to your journal before you answer anybody
    try execution.events()  // what was refused is not done
    return quote.total
}
