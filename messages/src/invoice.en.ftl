## What a line of an invoice says

line-period = { $quantity ->
        [one] One license
       *[other] { $quantity } licenses
    } at { $price } each, for the whole billing period of { $periodDays } days, from { $first } to { $last }.
line-part-of-period = { $quantity ->
        [one] One license
       *[other] { $quantity } licenses
    } at { $price } each for a whole billing period of { $periodDays } days. Charged { $days ->
        [one] is one of them, { $first }.
       *[other] are { $days } of them, from { $first } to { $last }.
    }
line-added = { $quantity ->
        [one] One license
       *[other] { $quantity } licenses
    } added on { $arose }: { $before } before, { $after } after, at { $price } each for a whole billing period of { $periodDays } days. Charged { $days ->
        [one] is one of them, { $first }.
       *[other] are { $days } of them, from { $first } to { $last }.
    }
line-removed = { $quantity ->
        [one] One license
       *[other] { $quantity } licenses
    } removed on { $arose }: { $before } before, { $after } after, at { $price } each for a whole billing period of { $periodDays } days. { $days ->
        [0] No day of it is left to credit.
        [one] Credited is one of them, { $first }.
       *[other] Credited are { $days } of them, from { $first } to { $last }.
    }
line-canceled = Canceled on { $arose }: { $quantity ->
        [one] one license goes back
       *[other] { $quantity } licenses go back
    }, at { $price } each for a whole billing period of { $periodDays } days. { $days ->
        [0] No day of it is left to credit.
        [one] Credited is one of them, { $first }.
       *[other] Credited are { $days } of them, from { $first } to { $last }.
    }
line-left = { $quantity ->
        [one] One license
       *[other] { $quantity } licenses
    } of { $productName } moved to another plan on { $arose }, at { $price } each for a whole billing period of { $periodDays } days. { $days ->
        [0] No day of it is left to credit.
        [one] Credited is one of them, { $first }.
       *[other] Credited are { $days } of them, from { $first } to { $last }.
    }
line-came = { $quantity ->
        [one] One license
       *[other] { $quantity } licenses
    } of { $productName } from { $arose } on, at { $price } each for a whole billing period of { $periodDays } days. { $days ->
        [0] No day of it is left to charge.
        [one] Charged is one of them, { $first }.
       *[other] Charged are { $days } of them, from { $first } to { $last }.
    }
line-discount = The list price is { $price }; { $discount ->
        [percent_off] { $off } of it comes off.
        [amount_off_license] { $off } comes off for each license.
       *[amount_off_subscription] { $off } comes off what all licenses cost together.
    }
line-shape = { $shape ->
        [base_fee] The unit price is for each license that the fee does not include.
       *[tiers] The unit price is that of the first license.
    } The price is { $price }.
line-segments = Paid for are { $segments }.
line-segment = { $licenses ->
        [0] no license
        [one] one license
       *[other] { $licenses } licenses
    }{ $productName ->
        [none] { "" }
       *[other] { " " }of { $productName }
    } from { $first } to { $last }{ $atOnce ->
        [none] {""}
       *[other] , at most { $atOnce } at once
    }
line-difference = The period comes to { $after } instead of { $before }: a difference of { $difference }.
line-tax-exclusive = { $name } at { $percent } on top: { $amount }.
line-tax-inclusive = { $name } at { $percent } contained in the price: { $amount }.

## A price that depends on how many licenses there are

price-volume = { $unitPrice } each; { $tiers }
price-volume-tier = from { $from } licenses on, { $unitPrice } for each of them all
price-graduated = { $unitPrice } each; { $tiers }
price-graduated-tier = { $unitPrice } for each license from number { $from } on
price-base = { $fee } with { $included ->
        [0] no license
        [one] one license
       *[other] { $included } licenses
    } included, and { $unitPrice } for each further one

## An invoice as a page

document-invoice = Invoice
document-credit-note = Credit note
document-number = Number
document-date = Date
document-due = Due date
document-purchase-order = Purchase order
document-cost-center = Cost center
document-clearance = Clearance number
document-status = Status
document-status-at-issue = Status at issue
document-seller = From
document-bill-to = Bill to
document-tax-id = Tax ID:
document-lines = What is charged and credited
document-product = Product
document-days = Service period
document-quantity = Licenses
document-unit-price = Unit price
document-amount = Net amount
document-totals = Totals
document-subtotal = Subtotal
document-tax = { $name } { $percent } of { $base }
document-tax-of-lines = { $name } { $percent }
document-rounding = Rounding
document-total = Total
document-allocated = Already taken off earlier invoices
document-credits-applied = Paid from the credit balance
document-credited = Added to the credit balance
document-refunded = Refunded to the card
document-amount-due = Amount due at issue
document-settlements = Settled since the invoice was issued
document-payment = Payment
document-credit = Credit
document-chargeback = Payment taken back
document-refund = Payment refunded
document-void = No longer to be paid
document-written-off = Too little to be charged: written off
document-outstanding = Still to be paid
document-to-pay = { $status ->
        [past_due] { $amount } is past due: please pay it now.
        [too_small] { $amount } is too little to be charged alone: it will be charged together with what is bought next.
       *[due] Please pay { $amount } by { $payBy }.
    }
document-to-pay-at-issue = When this was issued, { $amount } was to be paid by { $due }.
document-settled = { $how ->
        [paid] This invoice is paid: there is nothing to pay.
        [credited] Credits have settled this invoice: there is nothing to pay.
        [written_off] This invoice is written off: there is nothing to pay.
       *[void] This invoice is void: there is nothing to pay.
    }
document-nothing-to-pay = There is nothing to pay on this document.
