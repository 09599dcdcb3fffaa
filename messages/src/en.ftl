# What people read, in English. An id is a stable code; a variable is a fact, called as in JSON.
# A refusal has two parts: what happened and why, and, as its attribute, what to do instead.

## Refusals

denial-not-a-member = Only active members of the organization can do this; guests and turned-off accounts can't.
    .advice = Ask an administrator of your organization to check your account.
denial-not-allowed = { $person ->
        [none] You don't have permission to { $right }.
       *[set] The person this is for doesn't have permission to { $right }.
    }
    .advice = Ask an administrator, or somebody who has this permission.
denial-organization-missing = Self-service purchase isn't set up for your organization yet.
    .advice = Ask an administrator to set it up first.
denial-organization-exists = Self-service purchase is already set up for this organization.
    .advice = Change its settings instead of setting it up again.
denial-out-of-range = “{ $field }” can't be { $value }.
    .advice = Enter a number from { $least } to { $most }.
denial-rejected-text = { $problem ->
        [empty] “{ $field }” is empty.
        [too_long] “{ $field }” is too long.
        [control_character] “{ $field }” has a character that can't be shown.
        [line_break] “{ $field }” has to be a single line.
        [not_an_address] “{ $field }” is no e-mail address.
        [not_a_vat_id] “{ $field }” is no VAT number in its full form.
        [not_of_its_scheme] “{ $field }” has not the form of such a number.
        [check_digit] “{ $field }” is mistyped: its check digits don't fit.
       *[card_number] “{ $field }” looks like it has a card number in it. Card numbers are never stored here.
    }
    .advice = { $problem ->
        [empty] Fill it in and try again.
        [too_long] Shorten it to { $most } characters and try again.
        [control_character] Type it again instead of pasting it.
        [line_break] Take the line breaks out and try again.
        [not_an_address] Enter an address such as ada@example.com.
        [not_a_vat_id] Begin with the two letters of the country and leave out spaces and dots, as in IT01234567897.
        [not_of_its_scheme] Check what kind of number it is, and leave out spaces and dots.
        [check_digit] Compare it with an official document and enter it again.
       *[card_number] Take the number out and try again.
    }
denial-malformed-id = The value of “{ $field }” is empty, too long, or has characters that can't be shown.
    .advice = Check it and try again.
denial-malformed-link = “{ $field }” is no link to a web page or an e-mail address.
    .advice = Begin it with https://, http:// or mailto:, without spaces.
denial-malformed-card = The details of this card are incomplete.
    .advice = Enter the card again, or use another payment method.
denial-zero-rate-unexplained = A tax rate of 0% has to say why, and no other rate does (“{ $field }”).
    .advice = Give a rate of 0% an exemption: its category and, for what is exempt, the reason. Take the exemption off any other rate.
denial-malformed-natura = “{ $field }” isn't a code of FatturaPA's list Natura.
    .advice = Use a code such as N2.1, N3.2 or N6.9.
denial-tax-id-missing = { $category ->
        [reverse_charge] Without tax, because the buyer owes it, only those can be invoiced whose VAT ID or company number is known.
       *[intra_community] Without tax, to another country of the European Union, only those can be invoiced whose VAT ID is known.
    }
    .advice = Add the VAT ID to the billing address, or use another tax rate.
denial-vat-id-invalid = This billing profile pays no tax because of its VAT ID, and the tax office's register doesn't know that VAT ID.
    .advice = Correct the VAT ID in the billing address, or ask whoever runs the system to set the taxes of this billing profile.
denial-vat-id-differs = This billing profile has another VAT ID than the one that was looked up.
    .advice = Look up the VAT ID that it has now.
denial-card-expired = This card expired at the end of { $expires }, so it can't be used.
    .advice = Check the expiration date, or use another card.
denial-security-code-not-checked = The security code of this card couldn't be checked, so nothing was changed.
    .advice = Enter the security code again.
denial-product-ids-untold = Two products have become one. The system has to be told before this goes on.
    .advice = Ask whoever runs the system to tell it that the product has another id.
denial-unknown-product = We can't find this product.
    .advice = Choose one from the list of products that you can buy.
denial-unknown-offer = This product isn't offered this way, or not any more.
    .advice = Look at the product's offers again and choose one of them.
denial-unknown-subscription = We can't find this subscription.
    .advice = Go back to “Your products” and choose one from the list.
denial-unknown-billing-profile = We can't find this billing profile.
    .advice = Choose another billing profile, or make a new one with your next purchase.
denial-unknown-payment-method = You have no such payment method.
    .advice = Choose one of yours, or add a new one.
denial-unknown-invoice = We can't find invoice { $invoice }.
    .advice = Check the number, or look for it in “Bills & payments”.
denial-invoice-number-taken = Numbered like this, a future invoice would have the number { $number }, which is taken.
    .advice = Choose another prefix or another series.
denial-not-in-directory = This person isn't in your organization's directory.
    .advice = Choose somebody from the directory, or ask an administrator to add them.
denial-payment-method-unusable = This card can't be charged: it has expired, or it was issued in another country.
    .advice = Choose another card, or add one issued in your organization's country.
denial-payment-method-in-use = { $billingProfiles ->
        [one] This card pays for a billing profile.
       *[other] This card pays for { $billingProfiles } billing profiles.
    }
    .advice = Choose the card that is to pay instead.
denial-payment-method-pays-first = This card is the first of the billing profile, and can't be its second, too.
    .advice = Choose another card as the second.
denial-billing-profile-in-use = { $subscriptions ->
        [0] { $openInvoices ->
            [0] There are changes to invoice on this billing profile.
            [one] One invoice of this billing profile is still to be paid.
           *[other] { $openInvoices } invoices of this billing profile are still to be paid.
        }
        [one] One subscription of this billing profile isn't deleted yet.
       *[other] { $subscriptions } subscriptions of this billing profile aren't deleted yet.
    }
    .advice = You can close it once its subscriptions are deleted and everything is invoiced and paid.
denial-closed-billing-profile = This billing profile is closed.
    .advice = Choose another billing profile, or create a new one with your next purchase.
denial-owner-keeps-role = A billing profile has one owner, whose role can't be changed.
    .advice = Give a role to somebody else instead.
denial-no-currency = There are no prices for your organization's country.
    .advice = Ask an administrator how your organization can buy this.
denial-no-price = This offer has no price in { $currency }.
    .advice = Choose another offer, or a billing profile in another currency.
denial-not-eligible = { $intent ->
        [purchase] You can't buy this now.
       *[trial] You can't start this trial now.
    } { $reasons }
    .advice = { $instead }
denial-limit-exceeded = This is more than your organization allows. { $reasons }
    .advice = { $instead }
denial-unclear-amounts = The amounts in { $currency } aren't clear: a currency can be named once, and no amount can be below zero.
    .advice = Check the amounts and try again.
denial-unknown-purchase-request = We can't find this purchase request.
    .advice = Go back to the list of requests and choose one.
denial-purchase-request-closed = { $status ->
        [approved] This request was approved already.
        [declined] This request was declined already.
        [lapsed] This request has lapsed, because nobody answered it in time.
       *[withdrawn] This request was taken back.
    }
    .advice = If the purchase is still needed, ask for it again.
denial-own-purchase-request = You can't decide about a purchase that you asked for yourself.
    .advice = Ask another administrator to decide about it.
denial-purchase-request-stale = This purchase costs { $now } now, { $difference } more than the { $agreed } that was agreed to. Nothing was bought.
    .advice = Whoever asked for it has to confirm the new total first.
denial-nothing-to-buy = There is nothing left to buy: the subscription has as many licenses already.
    .advice = Decline the request, or take it back.
denial-nothing-to-quote = This would neither cost nor credit anything, so there is nothing to quote.
    .advice = You can go ahead without a quote.
denial-quote-stale = { $direction ->
        [higher] The total has changed since your quote: it is { $now } now, { $difference } more than the { $quoted } you were shown.
        [lower] The total has changed since your quote: it is { $now } now, { $difference } less than the { $quoted } you were shown.
       *[same] The total is still { $now }, but its details have changed since your quote.
    } Nothing was charged.
    .advice = Get a new quote, check the figures, and confirm again.
denial-amount-too-large = This amount is larger than we can handle.
    .advice = Try a smaller number of licenses.
denial-amount-not-positive = A payment has to be more than nothing, and this one is { $amount }.
    .advice = Check the amount and try again.
denial-purchase-order-ended = Purchase order { $purchaseOrder } could be used until { $until }, and that day is over.
    .advice = Choose another purchase order, or tell until when this one can be used now.
denial-purchase-order-exhausted = Purchase order { $purchaseOrder } is good for { $most } before tax. { $used } is charged under it already, so { $asked } is too much.
    .advice = Choose another purchase order, or fewer licenses, or tell that this one is good for more.
denial-more-than-received = Only { $received } has come of this payment for invoice { $invoice }, so { $amount } cannot be taken back.
    .advice = Check the amount, the payment and the invoice.
denial-more-than-disputed = Disputes have taken only { $disputed } of this payment for invoice { $invoice }, so { $amount } cannot have come again.
    .advice = Check the amount, the payment and the invoice.
denial-unknown-payment = Nothing is known to have come of this payment for invoice { $invoice }, so nothing of it can be taken back.
    .advice = Report that it came first, or check the payment and the invoice.
denial-report-contradicts = This report was counted already, and said something else.
    .advice = Give each report its own id: the one that the payment provider gave it.
denial-clearance-contradicts = This report of a clearance was counted already, and said something else.
    .advice = Give each report its own id: the one that the exchange system gave it.
denial-already-cleared = Invoice { $invoice } is cleared already, and stays so.
    .advice = Check whether the report is about another invoice.
denial-unknown-payment-request = No such request was made for the payment of invoice { $invoice }.
    .advice = Name the request as its effect was named, or leave it out: then the latest one is meant.
denial-nothing-outstanding = There is nothing to pay on invoice { $invoice }.
    .advice = There is nothing more to do.
denial-amount-too-small = A card cannot be charged less than { $smallest }.
    .advice = Nothing has to be done: the { $amount } that is open will be charged together with what is bought next.
denial-payment-in-progress = A payment of invoice { $invoice } was requested already, and has not been confirmed yet.
    .advice = Wait for the result. If none has come by { $until }, you can pay again.
denial-currency-differs = This amount is in { $found }, but it has to be in { $expected }.
    .advice = Use an amount, or a billing profile, in { $expected }.
denial-read-only-view = This is a read-only view: only the person who bought this subscription can change it.
    .advice = Ask that person, or take over the subscription first.
denial-wrong-status = { $status ->
        [trial] This subscription is on trial, so this can't be done now.
        [pending] This subscription is still waiting for its first payment.
        [active] This subscription is active, so this can't be done now.
        [paused] This subscription is paused, and nobody can use it.
        [expired] This subscription has expired.
        [disabled] This subscription is disabled, and nobody can use it.
       *[deleted] This subscription has been deleted for good.
    }
    .advice = { $status ->
        [pending] Try again once the payment has gone through.
        [paused] Resume it first, or wait until it resumes.
        [trial] Buy it first, or wait until the trial has ended.
        [active] Wait until its term has ended, or change the subscription in another way.
       *[other] If you need the product, choose another of your subscriptions, or buy it again.
    }
denial-below-assigned = { $assigned ->
        [one] One license is assigned, so the total can't be { $asked }.
       *[other] { $assigned } licenses are assigned, so the total can't be { $asked }.
    }
    .advice = Unassign licenses first, then remove them.
denial-window-closed = { $removable ->
        [0] The time to give back licenses has passed, so none can be removed now.
        [one] Only one license can be removed now, not { $asked }: for the others, the time to give them back has passed.
       *[other] Only { $removable } licenses can be removed now, not { $asked }: for the others, the time to give them back has passed.
    }
    .advice = When the subscription renews, on { $renewsOn }, you can remove as many as you like.
denial-recurring-billing-is-off = Recurring billing is off and this subscription ends on { $endsOn }, so the number of licenses can't be lowered, nor changed for a renewal.
    .advice = Turn recurring billing on to change the number of licenses, or let the subscription end.
denial-reservation-open = { $reserved ->
        [one] One license is waiting for its payment, so the total can't be changed yet.
       *[other] { $reserved } licenses are waiting for their payment, so the total can't be changed yet.
    }
    .advice = Wait for the payment, which is tried until { $until }, or set the total back to { $licenses }.
denial-not-on-sale = { $endOfSale ->
        [none] { $productName } isn't sold any more, so you can't add licenses.
       *[other] { $productName } can't be bought from { $endOfSale } on, so you can't add licenses.
    }
    .advice = Unassign licenses that nobody needs, and assign those.
denial-invoice-unpaid = An invoice of this billing profile is past due, so you can't add licenses.
    .advice = Pay the invoice in “Bills & payments” first, then try again.
denial-too-many-licenses = { $most ->
        [one] A subscription to this product can have only one license, not { $asked }.
       *[other] A subscription to this product can have at most { $most } licenses, not { $asked }.
    }
    .advice = Choose a smaller number.
denial-licenses-not-offered = { $why ->
        [step] This offer is sold in packs of { $step } licenses; { $asked } are not whole packs.
       *[least] This offer takes { $least } licenses or more, not { $asked }.
    }
    .advice = { $why ->
        [step] Choose a multiple of { $step }.
       *[least] Choose a larger number, or another offer.
    }
denial-alignment-impossible = { $reason ->
        [does_not_renew] The subscription that this should renew with doesn't renew.
        [other_billing_profile] Another billing profile pays for the subscription that this should renew with.
        [other_term] The subscription that this should renew with has another term.
        [not_ahead] The day on which this should renew, { $renewsOn }, is not ahead.
        [not_the_first] The day on which this should renew, { $renewsOn }, is not the first of a month.
       *[longer_than_a_term] The day on which this should renew, { $renewsOn }, is further off than a whole term.
    }
    .advice = { $reason ->
        [does_not_renew] Choose one that is active and renews, or buy it without aligning it.
        [other_billing_profile] Choose one that the same billing profile pays for, or that billing profile.
        [other_term] Choose one with the same term, or another offer.
       *[other] Choose the first of a coming month, no further off than the term of the offer.
    }
denial-same-plan = This subscription is on that plan already.
    .advice = To have more or fewer licenses, set their total.
denial-plan-not-reachable = This subscription can't move to that plan.
    .advice = Choose one of the plans that it can move to, or buy the other one beside it.
denial-only-at-renewal = { $reason ->
        [as_listed] This subscription can move to that plan only when it renews, on { $renewsOn }.
        [shorter_term] That plan has a shorter term, so this subscription can move to it only when it renews, on { $renewsOn }.
        [paid_by_another] Moves wait for their payment here, and another billing profile paid for what would leave, so this subscription can move to that plan only when it renews, on { $renewsOn }.
       *[cheaper] That plan is cheaper, and not all licenses can be given back any more, so this subscription can move to it only when it renews, on { $renewsOn }.
    }
    .advice = Schedule the move for the renewal.
denial-nothing-to-take-back = { $reason ->
        [not_moved_today] This subscription didn't move to another plan today, so there is nothing to take back.
       *[licenses_changed] Licenses have come or gone since this subscription moved to another plan, so that can't be taken back.
    }
    .advice = { $reason ->
        [not_moved_today] Move it to the plan that you want, now or when it renews.
       *[licenses_changed] Set the total to what it was after the move, or move it to the plan that you want.
    }
denial-people-move-impossible = { $reason ->
        [at_renewal] People can move to another plan on their own only now, not at the renewal.
        [with_total] People move to another plan with a license each, so no total can be set.
        [other_term] That plan has another term or is billed at other times, so people can't move to it on their own.
        [everybody] These are all the people who hold a license.
        [waits_for_payment] A move to a dearer plan waits for its payment here, so people can't move to it on their own.
       *[not_holding] Not all of these people hold a license of this subscription.
    }
    .advice = { $reason ->
        [at_renewal] Move them now, or let the whole subscription move at its renewal.
        [with_total] Leave the total out; licenses can be added or given back afterward.
        [other_term] Choose a plan with the same term and billing, or move the whole subscription.
        [everybody] Move the whole subscription.
        [waits_for_payment] Move the whole subscription, or buy the other plan beside it.
       *[not_holding] Name only people who hold one.
    }
denial-tier-out-of-order = The tier of prices from license { $from } is not behind the one before.
    .advice = Give the tiers in order, each from a higher license than the one before, the first from license 2 on or later.
denial-unknown-promotion = There is no promotion with the code { $code }.
    .advice = Check the code, or go on without one.
denial-promotion-not-in-force = The code { $code } can't be used today.{ $from ->
        [none] { "" }
       *[other] { " " }It holds from { $from } on.
    }{ $until ->
        [none] { "" }
       *[other] { " " }From { $until } on, it doesn't hold any more.
    }
    .advice = Use it while it holds, or go on without one.
denial-promotion-not-offered = The code { $code } is not for this product and offer, paid in { $currency }.
    .advice = Choose what it is for, or go on without one.
denial-not-a-first-purchase = The code { $code } is for first purchases, and your organization has had a subscription to this product.
    .advice = Use another code, or go on without one.
denial-promotion-used-up = { $by ->
        [person] You have used the code { $code }
       *[organization] Your organization has used the code { $code }
    } { $mostUses ->
        [one] already, and it can be used only once.
       *[other] { $mostUses } times already, as often as it can be.
    }
    .advice = Use another code, or go on without one.
denial-no-promotion-at-renewal = The code { $code } can't be used for a move at the renewal: what comes then takes no new promotion.
    .advice = Move now with it, if you can, or schedule the move without it.
denial-plan-change-open = The move to { $productName } is waiting for its payment, so plan and licenses can't be changed yet.
    .advice = Wait for the payment, which is tried until { $until }, or take the move back.
denial-too-many-people = You named { $named } people; at most { $most } can be given a license at a time. Nobody was given one.
    .advice = Choose fewer people, and do the others afterwards.
denial-not-assignable = You can only assign licenses to people in your organization. { $people ->
        [one] One of those you chose can't be given one
       *[other] { $people } of those you chose can't be given one
    } ({ $reasons }), so nobody was.
    .advice = Take them out of your choice and try again.
denial-not-assignable-guests = { $count ->
        [one] one guest
       *[other] { $count } guests
    }
denial-not-assignable-disabled = { $count ->
        [one] one turned-off account
       *[other] { $count } turned-off accounts
    }
denial-not-assignable-unknown = { $count ->
        [one] one person not in the directory
       *[other] { $count } people not in the directory
    }
denial-not-enough-licenses = { $needed ->
        [one] This takes one license
       *[other] This takes { $needed } licenses
    }, but { $free ->
        [0] none is free.
        [one] only one is free.
       *[other] only { $free } are free.
    }
    .advice = Buy licenses, or unassign some that are no longer needed.
denial-cancellation-closed = The time to cancel with a credit has passed.
    .advice = Turn recurring billing off instead: the subscription then ends on { $endsOn }, and until then everybody keeps access.
denial-already-central = This subscription is your organization's own already.
    .advice = Change it directly: there is nothing to take over.
denial-not-central = People can only be moved to one of your organization's own subscriptions.
    .advice = Choose one of your organization's own, with enough free licenses.
denial-no-central-subscription = Your organization has no subscription of its own to which people could be moved.
    .advice = Buy one for your organization first, with enough licenses, or keep this one.
denial-own-subscription = You bought this subscription yourself, so you can't end it by taking it over.
    .advice = Cancel it as its purchaser, or turn recurring billing off. You can also keep it for your organization.
denial-invoices-to-settle = { $count ->
        [0] No invoice of this subscription is open, so there is nothing to settle.
        [one] Invoice { $invoices } of this subscription is open: { $amount } is still to be paid.
       *[other] { $count } invoices of this subscription are open ({ $invoices }): together, { $amount } is still to be paid.
    }
    .advice = { $count ->
        [0] Take the subscription over without settling anything.
       *[other] To keep the subscription, agree to pay { $amount } with your card.
    }
denial-no-hand-over = There is no open offer to hand over this subscription.
    .advice = It may have been answered, taken back, or have lapsed. A new one can be made.
denial-hand-over-pending = This subscription is already offered to somebody else, until { $until }.
    .advice = Take that offer back first, or wait for the answer.
denial-no-colleague = A subscription can only be handed over to another active member of your organization.
    .advice = Choose somebody else.
denial-invoices-past-due = { $count ->
        [one] Invoice { $invoices } of this subscription is past due, so it can't be handed over.
       *[other] Invoices { $invoices } of this subscription are past due, so it can't be handed over.
    }
    .advice = Pay what is open in “Bills & payments” first, then try again.
denial-trial-not-kept = A trial can't become your organization's own subscription.
    .advice = Take it over in another way, or buy the product for the organization.
denial-renewal-does-not-fit = { $renewsOn } is not the end of a term that runs now.
    .advice = { $expected ->
        [none] Check the day of the next renewal, and the offer.
       *[other] Counted from its first day, it renews on { $expected }.
    }
denial-invoices-numbered-already = Invoices are numbered here already: the last number is { $serial }.
    .advice = Leave the last invoice out: numbers go on by themselves.
denial-already-ends = This subscription already ends on { $endsOn }.
    .advice = There is nothing more to do. To keep it, turn recurring billing on, or buy it if it is a trial.
denial-renewal-impossible = This subscription can't renew, because its offer has no price any more. It ends on { $endsOn }.
    .advice = Buy the product with another offer before then, if you still need it.
denial-at-end-not-offered = Your organization doesn't offer this for the end of a term: { $atEnd }.
    .advice = Choose something else, or ask an administrator.
denial-subscription-extended = This subscription is extended from month to month, and only licenses can be assigned. The present month ends on { $endsOn }.
    .advice = Return to a term first, or end the subscription.
denial-extension-impossible = This subscription can't be extended, because there is no price for it. It ends on { $endsOn }.
    .advice = Renew it, or buy the product with another offer.
denial-not-extended = This subscription isn't extended, so there is nothing to return from.
    .advice = Choose what happens at the end of its term.
denial-pause-impossible = { $reason ->
        [no_day] The day on which the pause ends is missing.
        [no_pause] A day on which a pause ends was named, but the subscription isn't to pause.
        [too_early] The pause has to end after the term does.
       *[too_long] The pause would be too long.
    }
    .advice = { $reason ->
        [no_pause] Leave the day out, or choose to pause.
       *[other] Choose a day from { $from } to { $to }.
    }
denial-pause-past-due = { $count ->
        [one] Invoice { $invoices } of this subscription is past due, so it can't be paused.
       *[other] Invoices { $invoices } of this subscription are past due, so it can't be paused.
    }
    .advice = { $count ->
        [one] Pay it first.
       *[other] Pay them first.
    }
denial-trial-licenses-fixed = { $licenses ->
        [one] A trial keeps the one license that it has.
       *[other] A trial keeps the { $licenses } licenses that it has.
    }
    .advice = Buy the product to choose how many licenses it has.
denial-trial-extended-already = This trial was extended already, and ends on { $endsOn }.
    .advice = Buy the product before then, if you still need it.
denial-too-early-to-extend = This trial runs until { $endsOn }, and can be extended from { $from } on.
    .advice = Extend it then, if you still need it.
denial-purchase-not-named = This trial simply ends, on { $endsOn }, so we can't know what to buy.
    .advice = Choose an offer and how many licenses to buy.
denial-trial-does-not-convert = This trial simply ends, on { $endsOn }: nothing was chosen for the time after it.
    .advice = To keep the product, buy it with an offer of your choice before then.
denial-invoice-still-open = Invoice { $invoice } of this subscription is still to be paid, so it can't be reactivated yet.
    .advice = Pay the invoice in “Bills & payments” first, then try again.
denial-trial-not-reactivated = A trial that has ended can't be reactivated.
    .advice = Buy the product, if you still need it.
denial-policy-not-for-offer-types = For the offer type { $offerType }, the policy can only be turned on or off.
    .advice = Choose one of the two, or set the policy for each product.
denial-own-process-only = { $link ->
        [none] Your organization has its own way to ask for licenses: { $message }
       *[other] Your organization has its own way to ask for licenses: { $message } { $link }
    }
    .advice = Ask there instead.
denial-product-not-blocked = { $productName } doesn't have to be requested: your organization lets you buy it yourself.
    .advice = Buy it under “Your products”.
denial-unknown-license-request = We can't find this license request.
    .advice = Go back to the list of requests and choose one. Old requests are removed after a while.
denial-not-waiting = { $people ->
        [one] One of those you chose isn't waiting in this request any more
       *[other] { $people } of those you chose aren't waiting in this request any more
    }, so nothing was decided.
    .advice = Look at the request again and choose only people who are still waiting.
denial-other-product = This subscription is to another product than the one that was requested.
    .advice = Choose a subscription to the requested product.
denial-not-of-the-organization = This subscription is somebody's own, not your organization's.
    .advice = Choose one of the organization's own subscriptions.
denial-unknown-auto-claim-policy = We can't find this auto-claim policy.
    .advice = Go back to the list of policies and choose one, or make a new one.
denial-app-has-policy = { $app } already has an auto-claim policy: { $name }.
    .advice = Change that policy, or choose another app.
denial-time-goes-back = Something newer, of { $last }, is already recorded, so this can't be dated { $at }.
    .advice = Try again in a moment. If it happens again, ask an administrator to check the system's clock.
denial-overdue = Something has been due since { $since } and has to be done first.
    .advice = Try again in a moment.
denial-command-conflict = This can't be sent again, because it was changed after it was first sent.
    .advice = Start again from the beginning.
denial-command-id-used = This was already done some time ago.
    .advice = Look at your subscriptions and invoices: you will find it there. To do it once more, start again.

## The rules that a purchase asks: passed, or failed

finding-organization-kind = People in organizations like yours can buy for themselves.
    .failed = { $kind ->
        [government] Self-service purchase isn't open to public authorities.
        [education] Self-service purchase isn't open to schools and universities.
        [nonprofit] Self-service purchase isn't open to nonprofit organizations.
       *[commercial] Self-service purchase isn't open to companies.
    }
finding-country = This product is available in your organization's country.
    .failed = This product isn't available in your organization's country.
finding-member = You are a member of the organization.
    .failed = { $standing ->
        [guest] Guests can't buy for the organization.
        [disabled] Your account is turned off.
       *[unknown] You aren't in the organization's directory.
    }
finding-on-sale = { $endOfSale ->
        [none] The product is on sale.
       *[other] The product is on sale until { $endOfSale }.
    }
    .failed = { $untold ->
        [yes] Two products have become this one, and the system hasn't been told yet.
       *[no] { $offers ->
            [0] The product has no price for your organization's country.
           *[other] { $endOfSale ->
                [none] The product isn't on sale.
               *[other] The product hasn't been sold since { $endOfSale }.
            }
        }
    }
finding-policy = { $value ->
        [only_trials_without_payment_method] Your organization allows trials that need no payment method.
       *[enabled] { $source ->
            [product] Your organization lets its people buy this product.
            [offer_type] Your organization lets its people buy products of this type.
            [default] Your organization lets its people buy products.
           *[unset] Your organization has no rule against buying this product.
        }
    }
    .failed = { $value ->
        [only_trials_without_payment_method] Your organization only allows trials of this product that need no payment method.
       *[disabled] { $source ->
            [product] Your organization doesn't let its people buy this product.
            [offer_type] Your organization doesn't let its people buy products of this type.
           *[default] Your organization doesn't let its people buy products for themselves.
        }
    }
finding-trial = You can start a trial of this product.
    .failed = { $standing ->
        [used] You have had a trial of this product: there is one for each person.
        [needs_payment_method] The trial of this product needs a payment method, and an offer that it becomes at its end.
        [needs_no_payment_method] The trial of this product needs no payment method, and simply ends.
       *[none] There is no trial of this product.
    }
finding-agreement = Your organization has a purchase agreement.
    .failed = Trials without a payment method are for organizations that have a purchase agreement.
finding-payment-method = You have a payment method that can be charged.
    .failed = { $named ->
        [yes] The payment method you chose can't be charged: it has expired, or was issued in another country.
       *[no] You have no payment method that can be charged.
    }
finding-licenses = { $licenses ->
        [one] One license is within what this product allows.
       *[other] { $licenses } licenses are within what this product allows.
    }
    .failed = { $why ->
        [step] This offer is sold in packs of { $step } licenses; { $licenses } are not whole packs.
        [least] This offer takes { $least } licenses or more, not { $licenses }.
       *[most] { $most ->
            [none] { $licenses } licenses are more than this product allows.
            [one] A subscription to this product can have only one license, not { $licenses }.
           *[other] A subscription to this product can have at most { $most } licenses, not { $licenses }.
        }
    }

finding-license-limit = { $source ->
        [none] Your organization doesn't limit the number of licenses.
       *[set] The number of licenses is within your organization's limit.
    }
    .failed = { $limit ->
        [0] Your organization doesn't let you have licenses of your own.
        [one] In your organization, a subscription can have only one license, not { $asked }.
       *[other] In your organization, a subscription can have at most { $limit } licenses, not { $asked }.
    }
finding-spending-limit = { $source ->
        [none] Your organization doesn't limit what you spend.
       *[set] What you spend this month is within your organization's limit.
    }
    .failed = { $limit ->
        [none] Your organization doesn't let you spend in this currency.
       *[other] You can spend { $limit } a month. You have spent { $used } this month, and this costs { $asked }.
    }
finding-subscription-limit = { $source ->
        [none] Your organization doesn't limit the number of subscriptions.
       *[set] The number of your subscriptions is within your organization's limit.
    }
    .failed = { $limit ->
        [0] Your organization doesn't let you have subscriptions of your own.
        [one] You can have only one subscription of your own.
       *[other] You can have at most { $limit } subscriptions of your own, and you have { $used }.
    }
finding-approval = Nobody has to approve this.
    .needs-approval = An administrator has to approve this.

## What to do instead of buying

alternative-request-a-license = Request a license of this product.
alternative-use-own-process = { $text }
    .with-link = { $text } { $link }
alternative-add-a-card = Add a card that hasn't expired and was issued in your organization's country.
alternative-ask-an-administrator = Ask an administrator of your organization.
    .with-text = { $text }
    .with-link = { $text } { $link }

## What happens next to a subscription

next-step-kind-lapses = Lapses unpaid
    .dated = Lapses unpaid on { $on }
next-step-kind-charges = Next charge
    .dated = Next charge on { $on }
next-step-kind-renews = Renews
    .dated = Renews on { $on }
next-step-kind-converts = Becomes a paid subscription
    .dated = Becomes a paid subscription on { $on }
next-step-kind-extends = Is extended
    .dated = Is extended by a month on { $on }
next-step-kind-pauses = Is paused
    .dated = Is paused on { $on }
next-step-kind-resumes = Resumes
    .dated = Resumes on { $on }
next-step-kind-expires = Expires
    .dated = Expires on { $on }
next-step-kind-is-disabled = Is disabled
    .dated = Is disabled on { $on }
next-step-kind-is-deleted = Is deleted
    .dated = Is deleted on { $on }

## Labels

subscription-status-trial = On trial
subscription-status-pending = Waiting for payment
subscription-status-active = Active
subscription-status-paused = Paused
subscription-status-expired = Expired
subscription-status-disabled = Disabled
subscription-status-deleted = Deleted

channel-self-service = Self-service
channel-central = The organization's own

clearance-status-awaited = Clearance awaited
clearance-status-rejected = Rejected
clearance-status-cleared = Cleared
invoice-status-due = Due
invoice-status-paid = Paid
invoice-status-past-due = Past due
invoice-status-void = Void
invoice-status-written-off = Written off

license-request-state-open = Somebody is waiting
license-request-state-settled = Decided
line-kind-purchase = Purchase
line-kind-recurring-charge = Recurring charge
line-kind-renew = Renewal
line-kind-reenable = Reactivation
line-kind-add-quantity = Licenses added
line-kind-remove-quantity = Licenses removed
line-kind-cancel = Cancellation
line-kind-convert = After the trial
line-kind-change = Change of plan
line-kind-extend = Extension

action-add-licenses = Buy licenses
action-remove-licenses = Remove licenses
action-schedule-licenses = Change licenses at the renewal
action-change-plan = Move to another plan
action-take-back-plan-change = Take the move back
action-assign-licenses = Assign licenses
action-pay-invoice = Pay the open invoice
action-turn-on-recurring-billing = Turn on recurring billing
action-turn-off-recurring-billing = Turn off recurring billing
action-reactivate = Reactivate subscription
action-cancel-now = Cancel subscription
action-cancel-at-term-end = Cancel at the end of the term
action-extend-at-end = Extend at the end of the term
action-pause-at-end = Pause at the end of the term
action-return-to-term = Return to a term
action-resume = Resume subscription
action-extend-trial = Extend the trial
action-convert-trial = Buy now
action-take-over-and-cancel = Take over and delete
action-take-over-and-move-people = Take over and move people
action-take-over-and-keep = Take over for the organization
action-offer-hand-over = Hand over to a colleague
action-withdraw-hand-over = Take the offer back
action-accept-hand-over = Accept the offer
action-decline-hand-over = Decline the offer

cancel-reason-too-expensive = It costs too much
cancel-reason-not-needed = I don't need it any more
cancel-reason-missing-features = It lacks features I need
cancel-reason-hard-to-use = It's hard to use
cancel-reason-switched = I've switched to something else
cancel-reason-bought-by-mistake = I bought it by mistake
cancel-reason-covered-centrally = My organization provides it
cancel-reason-other = Another reason

trial-end-reason-no-payment-method-needed = It needed no payment method, so it simply ended
trial-end-reason-recurring-billing-off = Recurring billing was turned off
trial-end-reason-policy = The organization doesn't let its people buy this product
trial-end-reason-end-of-sale = The product isn't sold any more
trial-end-reason-payment-method = The payment method can't be charged
trial-end-reason-purchaser-left = The person who started it has left the organization
trial-end-reason-amount-too-large = The amount is larger than we can handle

previewed-effect-can-no-longer-buy = Can no longer buy
previewed-effect-can-buy = Can buy
previewed-effect-needs-approval = Needs approval
previewed-effect-needs-no-approval = Needs no approval any more

purchase-request-status-open = Waiting for approval
purchase-request-status-approved = Approved
purchase-request-status-declined = Declined
purchase-request-status-withdrawn = Taken back
purchase-request-status-lapsed = Lapsed

policy-value-enabled = Allowed
policy-value-only-trials-without-payment-method = Only trials without a payment method
policy-value-disabled = Not allowed

policy-source-product = Set for the product
policy-source-offer-type = Set for its offer type
policy-source-default = Your organization's default
policy-source-unset = Set nowhere

# These complete a sentence: You don't have permission to …
requested-license-status-waiting = Waiting
requested-license-status-approved = Approved
requested-license-status-declined = Declined
requested-license-status-closed = Closed
right-run-the-host = do what only the system itself does
right-change-settings = change the organization's settings
right-set-policy = set the purchase policy
right-read-policy = see the purchase policy
right-decide-purchase-requests = approve or decline purchase requests
right-read-purchase-requests = see the purchase requests of others
right-read-admin-view = see all self-service subscriptions
right-decide-license-requests = approve or decline license requests
right-read-license-requests = see everybody's license requests
right-set-auto-claim-policies = set auto-claim policies
right-read-auto-claim-policies = see auto-claim policies
right-buy-centrally = buy for the organization
right-take-over = take over this subscription
right-assign-licenses = assign licenses of this subscription
right-manage-subscription = change this subscription
right-hand-over = hand over this subscription
right-read-subscription = see this subscription
right-share-billing-profile = give roles on this billing profile
right-close-billing-profile = close this billing profile
right-edit-billing-profile = edit this billing profile
right-buy-with-billing-profile = buy with this billing profile
right-pay-invoices = pay the invoices of this billing profile
right-read-invoices = see the invoices of this billing profile
right-read-profile-roles = see who has a role on this billing profile
right-read-billing-profile = see this billing profile
right-manage-payment-method = edit, replace or delete this payment method
right-read-personal-data = see what is stored about this person

term-one-month = 1 month
term-one-year = 1 year
term-three-years = 3 years

auto-claim-status-on = On
auto-claim-status-off = Off

report-span-one-day = Last day
report-span-seven-days = Last 7 days
report-span-thirty-days = Last 30 days
report-span-ninety-days = Last 90 days

billing-frequency-monthly = Monthly
billing-frequency-quarterly = Every 3 months
billing-frequency-half-yearly = Every 6 months
billing-frequency-yearly = Yearly
billing-frequency-up-front = Once, up front

not-assignable-reason-unknown = Not in your organization's directory
not-assignable-reason-guest = A guest: you can only assign licenses to people in your organization
not-assignable-reason-disabled = The account is turned off

recurring-billing-on = On
recurring-billing-off = Off

at-end-renew = Renew
at-end-renew-once = Renew once
at-end-extend = Extend
at-end-pause = Pause
at-end-expire = Expire
at-end-end = End

off-means-expire = Expire
off-means-end = End

next-term-renewal = Renewal
next-term-extension = Extension
next-term-resumption = Resumption

pause-problem-no-day = No day is named
pause-problem-no-pause = It is not to pause
pause-problem-too-early = The day is not behind the end of the term
pause-problem-too-long = A pause can't be that long

## Fields that people fill in

field-activation-days = Days until an unpaid purchase lapses
field-after = Where to go on
field-app = App
field-backups = Number of backup products
field-brand = Card brand
field-buyer-reference = Reference
field-certified-email = Certified e-mail address
field-city = City
field-code = Code
field-command-memory-days = Days for which requests are remembered
field-cost-center = Cost center
field-disabled-days = Days until a disabled subscription is deleted
field-electronic-address = Electronic address
field-email = E-mail address
field-evidence = Evidence
field-exemption = Reason for no tax
field-expired-days = Days until an expired subscription is disabled
field-expires = Expiration date
field-extension-months = Months of extension
field-feedback = Feedback
field-from = Former product
field-holder = Name on the card
field-id = Identification number
field-invoice = Invoice number
field-legal-id = Company number
field-license-request-months = Months for which license requests are kept
field-licenses = Number of licenses
field-limit = Number of rows
field-link = Link
field-message = Message
field-month = Month of the expiration date
field-monthly-notice-days = Days of notice before a monthly renewal
field-name = Name
field-natura = Natura
field-notice-days = Days of notice before a renewal
field-number = Number
field-offer = Plan
field-offer-type = Offer type
field-other = This field
field-pause-days = Days of a pause
field-payment = Payment
field-payment-days = Days to pay
field-payment-request-days = Days to wait for the result of a payment
field-people = Number of people
field-postal-code = Postal code
field-prefix = Prefix of invoice numbers
field-product = Product
field-purchase = Purchase
field-purchase-order = Purchase order number
field-purchase-request-days = Days until a purchase request lapses
field-reason = Reason
field-reason-code = Code of the reason
field-recipient-code = Recipient code
field-recipients = Number of recipients of invoices
field-region = Region
field-report = Id of the report
field-serial = Number of the last invoice
field-street = Street
field-subscriptions = Number of subscriptions
field-tax-id = Tax id
field-tax-number = Tax number
field-text = Text
field-to = New product
field-token = Token of the card
field-vat-id = VAT ID
field-year = Year

access-turn-gained = Got it
access-turn-lost = Lost it

plan-change-mode-now = Now
plan-change-mode-at-renewal = At the renewal

plan-move-kind-upgrade = Now, or at the renewal
plan-move-kind-change = At the renewal

only-at-renewal-reason-as-listed = It is offered for the renewal alone
only-at-renewal-reason-shorter-term = The term of the plan is shorter
only-at-renewal-reason-cheaper = The plan is cheaper, and not all licenses can be given back
only-at-renewal-reason-paid-by-another = Another billing profile paid for what would leave

nothing-to-take-back-reason-not-moved-today = It didn't move today
nothing-to-take-back-reason-licenses-changed = Licenses have come or gone since

plan-drop-cause-asked = Somebody asked for the present plan
plan-drop-cause-no-renewal = It doesn't renew
plan-drop-cause-not-sold = The plan isn't sold any more
plan-drop-cause-no-price = The plan has no price any more
plan-drop-cause-no-way = The catalog leads there no more
plan-drop-cause-moved = It is on that plan already

people-move-problem-at-renewal = It is for the renewal
people-move-problem-with-total = A total is set
people-move-problem-other-term = The plan has another term or is billed at other times
people-move-problem-everybody = They are all who hold a license
people-move-problem-not-holding = They hold no license
people-move-problem-waits-for-payment = The move waits for its payment

alignment-problem-does-not-renew = It doesn't renew
alignment-problem-other-billing-profile = Another billing profile pays for it
alignment-problem-other-term = Its term is another
alignment-problem-not-ahead = The day is not ahead
alignment-problem-not-the-first = The day is not the first of a month
alignment-problem-longer-than-a-term = The day is further off than a term

activation-immediately = At once
activation-on-first-payment = With the first payment

assignable-yes = Can be given licenses
assignable-guest = Guest
assignable-disabled = Account disabled

cancel-mode-now = Now
cancel-mode-at-term-end = At the end of the term

change-billing-monthly = Together, on the first of the month
change-billing-immediately = One by one, at once

credits-balance = To the credit balance
credits-refund = Back to the card

denial-category-invalid = Can't be asked in this form
denial-category-forbidden = No permission
denial-category-not-found = Not found
denial-category-policy = Against the organization's policy
denial-category-payment = A payment or payment method comes first
denial-category-stale = Out of date
denial-category-conflict = Not possible as things stand

dunning-action-remind = Reminder
dunning-action-disable = Disable until it is paid

eligibility-outcome-allowed = Allowed
eligibility-outcome-needs-approval = Needs approval
eligibility-outcome-refused = Not allowed

ending-expires = Expires
ending-ends = Ends
ending-pauses = Is paused
ending-is-deleted = Is deleted

expected-payments-succeed = All are paid
expected-payments-missing = None is paid

hand-over-close-cause-withdrawn = Taken back
hand-over-close-cause-lapsed = Time was over
hand-over-close-cause-person-left = One of the two left the organization

intent-purchase = Buy
intent-trial-with-payment-method = Start a trial with a payment method
intent-trial-without-payment-method = Start a trial without a payment method
intent-take-on = Take on from a colleague

invoice-delivery-email = By e-mail
invoice-delivery-portal = To be looked at online

invoice-series-yearly = Starts anew each year
invoice-series-year-shown = Shows the year and goes on
invoice-series-continuous = Goes on, without the year

invoice-settlement-kind-payment = Payment
invoice-settlement-kind-credit = Credit
invoice-settlement-kind-chargeback = Chargeback
invoice-settlement-kind-refund = Refund
invoice-settlement-kind-void = Void
invoice-settlement-kind-written-off = Written off

journal-problem-code-malformed-line = Not an event
journal-problem-code-torn-line = Cut short
journal-problem-code-newer-schema = Written by a newer version
journal-problem-code-gap = An event is missing, doubled or out of order
journal-problem-code-time-goes-back = Time goes back
journal-problem-code-contradiction = Contradicts what happened before
journal-problem-code-unproved-line = An invoice line doesn't prove itself

language-english = English
language-italian = Italian

organization-kind-commercial = Company
organization-kind-government = Public authority
organization-kind-education = School or university
organization-kind-nonprofit = Nonprofit

payment-cause-captured = Paid
payment-cause-dispute-won = Dispute won

person-field-name = Name
person-field-email = E-mail address

person-kind-member = Member
person-kind-guest = Guest

person-standing-member = Member
person-standing-guest = Guest
person-standing-disabled = Account disabled
person-standing-unknown = Not in the organization's directory

personal-thing-kind-subscription = Subscription
personal-thing-kind-license = License
personal-thing-kind-hand-over = Subscription on offer
personal-thing-kind-purchase-request = Purchase request
personal-thing-kind-license-request = License request
personal-thing-kind-payment-method = Payment method
personal-thing-kind-billing-profile = Billing profile
personal-thing-kind-invoice = Invoice

policy-list-problem-unknown-format = Neither JSON nor CSV nor a table
policy-list-problem-malformed-json = Unreadable JSON
policy-list-problem-missing-column = A column is missing
policy-list-problem-open-quote = A quotation mark isn't closed
policy-list-problem-other-policy = A row is about another policy
policy-list-problem-unknown-value = Unknown value
policy-list-problem-offer-type-only-trials = Offer types are only enabled or disabled

previewed-trial-end-ends = Ends
previewed-trial-end-converts = Converts to paid

price-tax-exclusive = Tax comes on top
price-tax-inclusive = Tax is included

profile-role-reader = Billing profile reader
profile-role-invoice-manager = Invoice manager
profile-role-contributor = Billing profile contributor
profile-role-owner = Billing profile owner

recurring-billing-cause-asked = As asked
recurring-billing-cause-no-price = The offer has no price any more

promotion-release-cause-canceled = Canceled
promotion-release-cause-purchase-lapsed = Not paid
promotion-release-cause-not-converted = The trial didn't become what was agreed
promotion-release-cause-move-taken-back = The move was taken back
promotion-release-cause-move-given-up = The move didn't come about

promotion-user-person = Whoever buys
promotion-user-organization = The whole organization

release-cause-asked = As asked
release-cause-unpaid = Not paid
release-cause-ended = The subscription ended

request-decision-approve = Approve
request-decision-decline = Decline

retry-possible = Trying again can help
retry-hopeless = Another card is needed
retry-fraud = Taken for fraud

rival-kill-bill = Kill Bill
rival-lago = Lago
rival-meteroid = Meteroid
rival-polar = Polar
rival-stripe = Stripe Billing
rival-flexprice-days = Flexprice, by days
rival-flexprice-seconds = Flexprice, by seconds
rival-open-meter = OpenMeter
rival-chargebee = Chargebee

role-global-admin = Global administrator
role-billing-admin = Billing administrator
role-license-admin = License administrator
role-user-admin = User administrator
role-global-reader = Global reader

schedule-drop-cause-asked = As asked
schedule-drop-cause-no-renewal = The subscription doesn't renew
schedule-drop-cause-end-of-sale = The product isn't sold any more

security-code-checked = Security code checked
security-code-not-checked = Security code not checked

text-problem-empty = Empty
text-problem-too-long = Too long
text-problem-control-character = Has control characters
text-problem-line-break = Has several lines
text-problem-card-number = Holds a card number
text-problem-not-an-address = Not an e-mail address
text-problem-not-a-vat-id = Not a VAT number in its full form
text-problem-not-of-its-scheme = Not a number of its kind
text-problem-check-digit = Check digits don't fit

text-relation-own = Theirs
text-relation-wrote = Written by them
text-relation-told = Told to them
text-relation-named = Names them

trial-payment-required = Needs a payment method
trial-payment-not-required = Needs no payment method

trial-standing-available = Available
trial-standing-none = No trial
trial-standing-used = Used already
trial-standing-needs-payment-method = Needs a payment method
trial-standing-needs-no-payment-method = Needs no payment method

verdict-passed = Passed
verdict-failed = Failed
verdict-needs-approval = Needs approval

withdrawal-cause-taken-back = Taken back
withdrawal-cause-purchaser-left = The person who asked has left the organization

policy-list-problem-no-policies = No list of policies
policy-list-problem-missing = A row doesn't say what it has to
policy-list-problem-not-text = Something isn't text
policy-list-problem-cut-off = Cut off with dots
policy-list-problem-misaligned = A row isn't under its headings
policy-list-problem-unknown-scope = Unknown scope
policy-list-problem-unknown-source = Unknown source of a value
policy-list-problem-contradictory = Contradicts itself
policy-list-problem-not-inherited = Not the value that it says is inherited

purchase-notices-each = At once
purchase-notices-daily = Once a day
purchase-notices-off = Off

listed-scope-offer-type = An offer type
listed-scope-default = The default

event-type-organization-created = The organization was set up
event-type-settings-changed = Settings changed
event-type-policy-changed = Purchase policy changed
event-type-purchase-limit-changed = Purchase limit changed
event-type-approval-rule-changed = Approval rule changed
event-type-purchase-requested = Purchase asked for
event-type-purchase-request-decided = Purchase request decided
event-type-purchase-request-confirmed = New total confirmed
event-type-purchase-request-withdrawn = Purchase request taken back
event-type-purchase-request-lapsed = Purchase request lapsed
event-type-product-id-changed = Product got another id
event-type-payment-method-added = Payment method added
event-type-payment-method-edited = Payment method edited
event-type-payment-method-replaced = Payment method replaced
event-type-payment-method-deleted = Payment method deleted
event-type-backup-payment-method-set = Second payment method set
event-type-card-updated = Card updated by its issuer
event-type-card-expiring = Card about to expire
event-type-billing-profile-created = Billing profile created
event-type-billing-profile-edited = Billing profile edited
event-type-billing-profile-shared = Role on a billing profile changed
event-type-billing-profile-closed = Billing profile closed
event-type-purchase-order-limited = Purchase order limited
event-type-tax-rates-set = Taxes set
event-type-vat-id-checked = VAT ID looked up
event-type-subscription-purchased = Subscription bought
event-type-subscription-imported = Subscription brought in
event-type-subscription-activated = Subscription active
event-type-licenses-added = Licenses added
event-type-licenses-removed = Licenses removed
event-type-licenses-reserved = Licenses wait for payment
event-type-reserved-licenses-added = Paid licenses added
event-type-reservation-released = Unpaid licenses given up
event-type-licenses-scheduled = Licenses scheduled for the renewal
event-type-license-schedule-dropped = Scheduled licenses dropped
event-type-plan-changed = Moved to another plan
event-type-plan-change-reserved = Move waits for payment
event-type-reserved-plan-change-made = Paid move made
event-type-plan-change-released = Unpaid move given up
event-type-plan-change-taken-back = Move taken back
event-type-people-moved-to-plan = People moved to another plan
event-type-plan-change-scheduled = Move scheduled for the renewal
event-type-plan-schedule-dropped = Scheduled move dropped
event-type-licenses-assigned = Licenses assigned
event-type-licenses-unassigned = Licenses taken back
event-type-subscription-canceled = Subscription canceled
event-type-subscription-reactivated = Subscription brought back
event-type-subscription-taken-over = Subscription taken over
event-type-hand-over-offered = Subscription offered to a colleague
event-type-hand-over-answered = Offer answered
event-type-hand-over-closed = Offer closed
event-type-order-reference-set = Order reference set
event-type-recurring-billing-changed = Recurring billing changed
event-type-renewal-announced = Renewal announced
event-type-subscription-renewed = Subscription renewed
event-type-billing-period-started = Billing period began
event-type-at-end-set = End of term set
event-type-term-extended = Term extended
event-type-returned-to-term = Extension ended, term began
event-type-subscription-paused = Subscription paused
event-type-subscription-resumed = Subscription resumed
event-type-resumption-postponed = Resumption postponed
event-type-subscription-expired = Subscription expired
event-type-subscription-disabled = Subscription disabled
event-type-ending-announced = End announced
event-type-purchases-announced = Purchases announced to administrators
event-type-excess-licenses-announced = More people than licenses
event-type-excess-licenses-released = Licenses in excess released
event-type-subscription-restored = Subscription restored
event-type-subscription-deleted = Subscription deleted
event-type-trial-started = Trial began
event-type-trial-extended = Trial extended
event-type-trial-end-announced = End of trial announced
event-type-trial-converted = Trial became a subscription
event-type-trial-ended = Trial ended
event-type-promotion-end-announced = End of promotion announced
event-type-promotion-released = Promotion free again
event-type-promotion-reservation-released = Promotion no longer reserved
event-type-person-left = Person left
event-type-person-returned = Person came back
event-type-license-request-created = Licenses asked for
event-type-license-request-decided = License request decided
event-type-license-request-closed = License request closed
event-type-license-request-purged = License request deleted
event-type-auto-claim-policy-set = Auto-claim policy set
event-type-auto-claim-policy-deleted = Auto-claim policy deleted
event-type-license-claimed = License claimed by signing in
event-type-invoice-issued = Invoice issued
event-type-credit-allocated = Credit taken off an invoice
event-type-changes-netted = Changes came to nothing
event-type-dunning-step = Payment reminder
event-type-invoice-past-due = Invoice past due
event-type-invoice-voided = Invoice void
event-type-invoice-written-off = Invoice written off
event-type-invoice-cleared = Invoice cleared
event-type-invoice-rejected = Invoice rejected by the exchange system
event-type-payment-requested = Payment asked for
event-type-payment-received = Payment received
event-type-payment-failed = Payment failed
event-type-payment-charged-back = Payment charged back
event-type-payment-refunded = Payment refunded

exemption-category-zero-rated = Zero-rated
exemption-category-exempt = Exempt
exemption-category-reverse-charge = Reverse charge
exemption-category-intra-community = Supply within the European Union
exemption-category-export = Export
exemption-category-outside-scope = Outside the scope of tax

vat-id-status-unchecked = Not checked
vat-id-status-valid = Valid
vat-id-status-invalid = Not valid
vat-id-status-unreachable = Could not be checked

e-invoice-format-peppol = Peppol BIS Billing (UBL)
e-invoice-format-xrechnung-ubl = XRechnung (UBL)
e-invoice-format-xrechnung-cii = XRechnung (CII)
e-invoice-format-factur-x = Factur-X, ZUGFeRD (CII)
e-invoice-format-fattura-pa = FatturaPA

e-invoice-kind-invoice = Invoice
e-invoice-kind-credit-note = Credit note

e-invoice-syntax-ubl = UBL
e-invoice-syntax-cii = CII
e-invoice-syntax-fattura-pa = FatturaPA

e-invoice-problem-code-missing = Something is missing
e-invoice-problem-code-erased = The billing address has been erased
e-invoice-problem-code-too-long = Too long
e-invoice-problem-code-characters = Has a character that the format doesn't take
e-invoice-problem-code-form = Not of the form that the format asks for
e-invoice-problem-code-currency = A currency with more than two decimals
e-invoice-problem-code-two-taxes = Two taxes on one line
e-invoice-problem-code-no-tax = No tax, and no word why
e-invoice-problem-code-rate = A rate that the format doesn't take
e-invoice-problem-code-tax-off = The tax is too far from its base times the rate
e-invoice-problem-code-price = No price times the quantity is the amount
e-invoice-problem-code-forbidden = Not allowed with this kind of tax
e-invoice-problem-code-no-preceding-invoice = The invoice that it takes back isn't known
e-invoice-problem-code-many-preceding-invoices = Takes back more invoices than the format allows
e-invoice-problem-code-exchange-rate = No exchange rate
