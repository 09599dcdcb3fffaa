## What a line of an invoice says

line-period = { $quantity ->
        [one] Una licenza
       *[other] { $quantity } licenze
    } a { $price } ciascuna per l'intero periodo di fatturazione di { $periodDays } giorni, { ARTICLE("dal", $first) } { ARTICLE("al", $last) }.
line-part-of-period = { $quantity ->
        [one] Una licenza
       *[other] { $quantity } licenze
    } a { $price } ciascuna per un intero periodo di fatturazione di { $periodDays } giorni. Addebitato: { $days ->
        [one] un giorno, { ARTICLE("il", $first) }.
       *[other] { $days } giorni, { ARTICLE("dal", $first) } { ARTICLE("al", $last) }.
    }
line-added = { $quantity ->
        [one] Una licenza aggiunta
       *[other] { $quantity } licenze aggiunte
    } { ARTICLE("il", $arose) }: { $before } prima, { $after } dopo, a { $price } ciascuna per un intero periodo di fatturazione di { $periodDays } giorni. { $days ->
        [one] Addebitato: un giorno, { ARTICLE("il", $first) }.
       *[other] Addebitati: { $days } giorni, { ARTICLE("dal", $first) } { ARTICLE("al", $last) }.
    }
line-removed = { $quantity ->
        [one] Una licenza rimossa
       *[other] { $quantity } licenze rimosse
    } { ARTICLE("il", $arose) }: { $before } prima, { $after } dopo, a { $price } ciascuna per un intero periodo di fatturazione di { $periodDays } giorni. { $days ->
        [0] Non restano giorni da accreditare.
        [one] Accreditato: un giorno, { ARTICLE("il", $first) }.
       *[other] Accreditati: { $days } giorni, { ARTICLE("dal", $first) } { ARTICLE("al", $last) }.
    }
line-canceled = Annullamento { ARTICLE("del", $arose) }: { $quantity ->
        [one] una licenza restituita
       *[other] { $quantity } licenze restituite
    }, a { $price } ciascuna per un intero periodo di fatturazione di { $periodDays } giorni. { $days ->
        [0] Non restano giorni da accreditare.
        [one] Accreditato: un giorno, { ARTICLE("il", $first) }.
       *[other] Accreditati: { $days } giorni, { ARTICLE("dal", $first) } { ARTICLE("al", $last) }.
    }
line-left = { $quantity ->
        [one] Una licenza
       *[other] { $quantity } licenze
    } di { $productName } passate a un altro piano { ARTICLE("il", $arose) }, a { $price } ciascuna per un intero periodo di fatturazione di { $periodDays } giorni. { $days ->
        [0] Non restano giorni da accreditare.
        [one] Accreditato: un giorno, { ARTICLE("il", $first) }.
       *[other] Accreditati: { $days } giorni, { ARTICLE("dal", $first) } { ARTICLE("al", $last) }.
    }
line-came = { $quantity ->
        [one] Una licenza
       *[other] { $quantity } licenze
    } di { $productName } { ARTICLE("dal", $arose) }, a { $price } ciascuna per un intero periodo di fatturazione di { $periodDays } giorni. { $days ->
        [0] Non restano giorni da addebitare.
        [one] Addebitato: un giorno, { ARTICLE("il", $first) }.
       *[other] Addebitati: { $days } giorni, { ARTICLE("dal", $first) } { ARTICLE("al", $last) }.
    }
line-discount = Il prezzo di listino è { $price }; { $discount ->
        [percent_off] se ne toglie il { $off }.
        [amount_off_license] si tolgono { $off } per ogni licenza.
       *[amount_off_subscription] si tolgono { $off } da quanto costano tutte le licenze insieme.
    }
line-shape = { $shape ->
        [base_fee] Il prezzo unitario vale per ogni licenza che il canone non comprende.
       *[tiers] Il prezzo unitario è quello della prima licenza.
    } Il prezzo è { $price }.
line-segments = Si pagano { $segments }.
line-segment = { $licenses ->
        [0] nessuna licenza
        [one] una licenza
       *[other] { $licenses } licenze
    }{ $productName ->
        [none] { "" }
       *[other] { " " }di { $productName }
    } { ARTICLE("dal", $first) } { ARTICLE("al", $last) }{ $atOnce ->
        [none] {""}
       *[other] , al massimo { $atOnce } insieme
    }
line-difference = Il periodo costa { $after } invece di { $before }: una differenza di { $difference }.
line-tax-exclusive = Più { $name } al { $percent }: { $amount }.
line-tax-inclusive = { $name } al { $percent }, compresa nel prezzo: { $amount }.

## A price that depends on how many licenses there are

price-volume = { $unitPrice } ciascuna; { $tiers }
price-volume-tier = da { $from } licenze in su, { $unitPrice } ciascuna per tutte
price-graduated = { $unitPrice } ciascuna; { $tiers }
price-graduated-tier = { $unitPrice } per ogni licenza dalla numero { $from } in poi
price-base = { $fee } { $included ->
        [0] senza licenze comprese
        [one] con una licenza compresa
       *[other] con { $included } licenze comprese
    }, e { $unitPrice } per ciascuna delle altre

## An invoice as a page

document-invoice = Fattura
document-credit-note = Nota di credito
document-number = Numero
document-date = Data
document-due = Scadenza
document-purchase-order = Ordine di acquisto
document-cost-center = Centro di costo
document-clearance = Numero del sistema di interscambio
document-status = Stato
document-status-at-issue = Stato all'emissione
document-seller = Da
document-bill-to = Intestata a
document-tax-id = Partita IVA:
document-lines = Addebiti e accrediti
document-product = Prodotto
document-days = Periodo di servizio
document-quantity = Licenze
document-unit-price = Prezzo unitario
document-amount = Imponibile
document-totals = Totali
document-subtotal = Totale imponibile
document-tax = { $name } { $percent } su { $base }
document-tax-of-lines = { $name } { $percent }
document-rounding = Arrotondamento
document-total = Totale
document-allocated = Già detratto da fatture precedenti
document-credits-applied = Pagato con il saldo a credito
document-credited = Aggiunto al saldo a credito
document-refunded = Rimborsato sulla carta
document-amount-due = Importo da pagare all'emissione
document-settlements = Regolato dopo l'emissione
document-payment = Pagamento
document-credit = Accredito
document-chargeback = Pagamento stornato
document-refund = Pagamento rimborsato
document-void = Non più da pagare
document-written-off = Importo troppo piccolo: stralciato
document-outstanding = Ancora da pagare
document-to-pay = { $status ->
        [past_due] L'importo di { $amount } è scaduto e va pagato subito.
        [too_small] { $amount } sono troppo pochi per un addebito a sé: saranno addebitati insieme al prossimo acquisto.
       *[due] L'importo di { $amount } va pagato entro { ARTICLE("il", $payBy) }.
    }
document-to-pay-at-issue = All'emissione, l'importo di { $amount } era da pagare entro { ARTICLE("il", $due) }.
document-settled = { $how ->
        [paid] Questa fattura è pagata: non c'è nulla da pagare.
        [credited] Questa fattura è stata coperta da accrediti: non c'è nulla da pagare.
        [written_off] Questa fattura è stralciata: non c'è nulla da pagare.
       *[void] Questa fattura è annullata: non c'è nulla da pagare.
    }
document-nothing-to-pay = Non c'è nulla da pagare.
