## What people are told: a title, and a sentence or two with the facts. They may read it late: it says what happened, what
## was so then, and what comes unless something is done; never what is so now.

# Whoever is told need not be who bought: administrators stand in for who has left.
notification-licenses = { $licenses ->
        [one] one license
       *[other] { $licenses } licenses
    }

notification-purchase-confirmed = A purchase was confirmed
    .told = { $how ->
        [reactivated] { $productName } was brought back
       *[bought] { $productName } was bought
    }: { notification-licenses }, { $total } for the first billing period. { $activation ->
        [on_first_payment] It begins once that is paid.
       *[immediately] It began at once.
    }
notification-purchase-requested = A purchase was asked for
    .told = Somebody has asked to have { notification-licenses } of { $productName }, for { $total }. Without an answer, the request lapses on { $expiresOn }.
notification-purchase-request-decided = A purchase request was decided
    .told = { $decision ->
        [approve] Your request to buy { $productName } was approved.
       *[decline] Your request to buy { $productName } was declined.
    }{ notification-word }
notification-purchase-request-lapsed = A purchase request has lapsed
    .told = Your request to buy { $productName } has lapsed, because nobody answered it in time. Ask again if you still need it.
notification-renewal-upcoming = A subscription will renew
    .told = { $next ->
        [extension] { $productName } is extended by a month on { $renewsOn }
        [resumption] { $productName } resumes on { $renewsOn }
        [move] { $productName } becomes { $newProductName } on { $renewsOn }
       *[renewal] { $productName } renews on { $renewsOn }
    }: { notification-licenses } at { $unitPrice }, { $total } in all.{ $unitPriceBefore ->
        [none] { "" }
       *[other] { " " }Until then, a license costs { $unitPriceBefore }.
    }{ $licensesBefore ->
        [none] { "" }
        [one] { " " }Until then, there is one license.
       *[other] { " " }Until then, there are { $licensesBefore } licenses.
    }
notification-plan-changed = A subscription has moved to another plan
    .told = { $how ->
        [taken_back] The subscription is { $productName } again: { notification-licenses }, { $total } for today.
        [people] Moved to { $productName }: { notification-licenses }, { $total } for the rest of the billing period.
        [paid] The subscription is { $productName } now, as its payment has come: { notification-licenses }.
        [renewed] The subscription is { $productName } now, as was scheduled: { notification-licenses }, { $total } for the first billing period.
       *[moved] The subscription is { $productName } now: { notification-licenses }, { $total } for the rest of the billing period.
    }
notification-plan-change-dropped = A subscription won't move to another plan
    .told = { $how ->
        [unpaid] The subscription stays { $productName }: the move to { $plan } wasn't paid in time. What was invoiced for it is credited.
       *[scheduled] The subscription stays { $productName }: the move that was scheduled for its renewal isn't possible any more. { $cause }.
    }
notification-promotion-ending = A promotion will end
    .told = From { $endsOn } on, the promotion for { $productName } is over: { notification-licenses } at { $unitPrice }{ $total ->
        [none] .
       *[other] , { $total } in all.
    }
notification-renewal-impossible = A subscription can't renew
    .told = { $why ->
        [card] { $productName } could not resume, because no card could be charged. It resumes when you attach one that can; otherwise it is disabled on { $until }.
       *[price] { $productName } can't renew, because its offer has no price any more. It ends with its present term; if you still need it, buy it with another offer before then.
    }
notification-paused = A subscription is paused
    .told = { $productName } is paused, and everybody's access ended. It resumes on { $resumesOn }, unless you resume or end it before then.
notification-extended = A subscription was extended
    .told = { $productName } goes on from month to month: { notification-licenses }, { $total } for the first one. You can return to a term, or end it, on any day.
notification-resumed = A subscription has resumed
    .told = { $productName } has resumed: { notification-licenses }, { $total } for the first billing period.
notification-trial-ending = A trial will end
    .told = { $becomes ->
        [paid] The trial of { $productName } becomes a paid subscription on { $endsOn }: { notification-licenses } at { $unitPrice }, { $total } in all.
        [nothing] The trial of { $productName } ends on { $endsOn }. It needed no payment method, so nothing is charged.
       *[ended] The trial of { $productName } ends on { $endsOn } and doesn't become a paid subscription. { $reason }.
    }
notification-trial-converted = A trial has become a paid subscription
    .told = The trial of { $productName } has become a paid subscription: { notification-licenses }, { $total } for the first billing period.
notification-trial-ended = A trial has ended
    .told = The trial of { $productName } has ended, and nobody can use it from { $until } on. { $reason }.
notification-purchaser-left = Somebody who bought subscriptions has left
    .told = Somebody has left your organization whose subscriptions went on. You can take over those that still do.
notification-expiring = A subscription will expire
    .told = { $ending ->
        [ends] { $productName } ends on { $on }, and with it everybody's access, unless recurring billing is turned on before then.
        [pauses] { $productName } is paused on { $on }, and everybody's access ends, unless recurring billing is turned on before then.
       *[expires] { $productName } expires on { $on }, unless recurring billing is turned on before then.
    }
notification-expired = A subscription has expired
    .told = { $productName } has expired. Nobody can use it from { $until } on, unless it is reactivated before then.
notification-disabled = A subscription was disabled
    .told = { $invoice ->
        [none] { $productName } was disabled, and everybody's access ended. It is deleted on { $until } unless it is reactivated before then.
       *[other] { $productName } was disabled, and everybody's access ended, because invoice { $invoice } had not been paid. It is deleted on { $until } unless the invoice is paid before then.
    }
notification-deletion-upcoming = A subscription will be deleted
    .told = { $productName } is deleted for good on { $on }, unless it is brought back before then.
notification-deleted = A subscription was deleted
    .told = { $productName } was deleted for good.
notification-invoice-issued = An invoice was issued
    .told = { $document ->
        [credit-note] Credit note { $invoice } of { $date } was issued: { $total }.
       *[invoice] Invoice { $invoice } of { $date } was issued: { $total }.
    } { $payment ->
        [none] It asks for nothing.
        [card] It asks the card for { $amountDue }.
       *[open] It asks for { $amountDue } by { $due }.
    }
notification-purchase-order-exceeded = A purchase order was exceeded
    .told = Invoice { $invoice } charges more than purchase order { $purchaseOrder } is good for, or after its last day. Tell how far the order goes now, or choose another one.
notification-payment-failed = A payment failed
    .told = { $what ->
        [charged-back] A payment of { $amount } for invoice { $invoice } was taken back, which left { $outstanding } to be paid.
        [no-card] No card could be charged { $amount } for invoice { $invoice }, due on { $due }. Choose another card.
        [second-asked] The payment of invoice { $invoice } failed{ notification-cause }. The second card was asked for it; check the first, or choose another one.
        [possible] The payment of invoice { $invoice } failed{ notification-cause }. Check the card, or choose another one.
        [hopeless] The payment of invoice { $invoice } failed{ notification-cause }, and can't be made with this card. Choose another one.
        [fraud-of-one-card] The payment of invoice { $invoice } was refused as possible fraud{ notification-cause }. Ask your bank, or pay with another card.
       *[fraud] The payment of invoice { $invoice } was refused as possible fraud{ notification-cause }. Ask your bank; another card doesn't help.
    }
notification-excess-licenses = More people had licenses than were paid for
    .told = { $assigned } people had a license of { $productName }, and { $licenses ->
        [one] only one was paid for
       *[other] only { $licenses } were paid for
    }. On { $releasedOn }, those who got theirs last lose it, unless there are enough by then.
notification-licenses-released = Licenses that nobody paid for were taken back
    .told = { $licenses ->
        [one] One license of { $productName } was taken back, the last that was assigned, because it was no longer paid for.
       *[other] { $licenses } licenses of { $productName } were taken back, the last that were assigned, because they were no longer paid for.
    }
notification-payment-reminder = A reminder of an invoice
    .told = When this reminder was due, { $outstanding } of invoice { $invoice } was still to be paid. { $charge ->
        [set] The card was asked for it again.
        [awaited] A payment of it had been requested, and was not confirmed yet.
       *[none] There was no card to ask for it: choose one that can be charged.
    }
notification-restored = A subscription was restored
    .told = { $productName } was restored, and everybody's access with it.{ $total ->
        [none] { "" }
       *[other] { " " }The rest of the billing period then cost { $total }.
    }
notification-refund-requested = A refund to a card was asked for
    .told = { $invoice ->
        [none] A refund of { $amount } to the card was asked for: the credit balance of the billing profile that was closed.
       *[other] A refund of { $amount } to the card was asked for, on document { $invoice }.
    }
notification-card-expiring = A card will expire
    .told = { $which ->
        [second] The second card, which is asked where the first fails, expires at the end of { $expires }, before the charge of { $chargeOn }. Update it before then, or choose another one.
       *[first] The card that is to be charged on { $chargeOn } expires at the end of { $expires }. Update it before then, or choose another one.
    }
notification-license-assigned = You were given a license
    .told = You were given a license of { $productName }.
notification-license-removed = Your license was taken back
    .told = { $why ->
        [unpaid] Your license of { $productName } was taken back, because it was no longer paid for.
        [canceled] The subscription to { $productName } was canceled, and with it your license.
       *[unassigned] Your license of { $productName } was taken back.
    }
notification-taken-over = A subscription was taken over
    .told = { $outcome ->
        [kept] An administrator has taken over { $productName }, which you had bought. It became your organization's own.
        [people_moved] An administrator has taken over { $productName }, which you had bought, and moved its people to a subscription of your organization.
       *[canceled] An administrator has taken over { $productName }, which you had bought, and canceled it.
    }
notification-hand-over-offered = A colleague has offered you a subscription
    .told = A colleague has offered you their subscription to { $productName }. Without an answer, the offer lapses on { $until }.
notification-hand-over-answered = Your offer was answered
    .told = { $answer ->
        [accepted] Your colleague has accepted { $productName }: the subscription became theirs.
       *[declined] Your colleague has declined { $productName }: the subscription stayed yours.
    }
notification-license-request-created = Licenses were asked for
    .told = { $licenses ->
        [one] Somebody has asked for a license of { $productName }.
       *[other] Somebody has asked for licenses of { $productName }, for { $licenses } people.
    }
notification-license-request-decided = A license request was decided
    .told = { $decision ->
        [approve] The request for { notification-licenses } of { $productName } was approved.
       *[decline] The request for { notification-licenses } of { $productName } was declined.
    }{ notification-word }
notification-purchase-made = Something was bought in your organization
    .told = { $how ->
        [day] Bought in your organization on { $day }: { $begun }.
        [reactivated] Somebody in your organization has brought back { $productName }: { notification-licenses }, { $total } for the first billing period.
       *[bought] Somebody in your organization has bought { $productName }: { notification-licenses }, { $total } for the first billing period.
    }
notification-trial-started = A trial has begun in your organization
    .told = { $how ->
        [day] Trials begun in your organization on { $day }: { $begun }.
        [paid] Somebody in your organization has begun a trial of { $productName }: { notification-licenses }. On { $endsOn }, it becomes a paid subscription: { $paidLicenses ->
            [one] one license
           *[other] { $paidLicenses } licenses
        } at { $unitPrice }.
       *[free] Somebody in your organization has begun a trial of { $productName }: { notification-licenses }. It ends on { $endsOn }, and nothing is charged.
    }

# One of several that administrators hear of together.
notification-begun = { notification-licenses } of { $productName }{ $total ->
        [none] { "" }
       *[other] { " " }({ $total })
    }

# What whoever decided adds, and why a payment failed: parts of the sentences above.
notification-word = { $message ->
        [none] { "" }
       *[other] { " " }“{ $message }”
    }
notification-cause = { $reason ->
        [none] { "" }
       *[other] { " " }({ $reason })
    }
