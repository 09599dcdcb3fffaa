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
line-difference = The period comes to { $after } instead of { $before }: a difference of { $difference }.
line-tax-exclusive = { $name } at { $percent } on top: { $amount }.
line-tax-inclusive = { $name } at { $percent } contained in the price: { $amount }.
