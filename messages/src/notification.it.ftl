## What people are told: a title, and a sentence or two with the facts. They may read it late: it says what happened, what
## was so then, and what comes unless something is done; never what is so now.

notification-licenses = { $licenses ->
        [one] una licenza
       *[other] { $licenses } licenze
    }

notification-purchase-confirmed = Un acquisto è stato confermato
    .told = { $how ->
        [reactivated] L'abbonamento a { $productName } è stato riattivato
       *[bought] L'abbonamento a { $productName } è stato acquistato
    }: { notification-licenses }, { $total } per il primo periodo di fatturazione. { $activation ->
        [on_first_payment] Inizia dopo il pagamento.
       *[immediately] È iniziato subito.
    }
notification-purchase-requested = È stato chiesto un acquisto
    .told = È stato chiesto di avere { notification-licenses } di { $productName }, al costo di { $total }. Senza una risposta, la richiesta scade { ARTICLE("il", $expiresOn) }.
notification-purchase-request-decided = Una richiesta di acquisto ha avuto risposta
    .told = { $decision ->
        [approve] La tua richiesta di acquistare { $productName } è stata approvata.
       *[decline] La tua richiesta di acquistare { $productName } è stata rifiutata.
    }{ notification-word }
notification-purchase-request-lapsed = Una richiesta di acquisto è scaduta
    .told = La tua richiesta di acquistare { $productName } è scaduta, perché nessuno ha risposto in tempo. Se ti serve ancora, chiedi di nuovo.
notification-renewal-upcoming = Un abbonamento sta per rinnovarsi
    .told = { $next ->
        [extension] { $productName } viene esteso di un mese { ARTICLE("il", $renewsOn) }
        [resumption] { $productName } riprende { ARTICLE("il", $renewsOn) }
        [move] { $productName } diventa { $newProductName } { ARTICLE("il", $renewsOn) }
       *[renewal] { $productName } si rinnova { ARTICLE("il", $renewsOn) }
    }: { notification-licenses } a { $unitPrice }, { $total } in tutto.{ $unitPriceBefore ->
        [none] { "" }
       *[other] { " " }Fino ad allora una licenza costa { $unitPriceBefore }.
    }{ $licensesBefore ->
        [none] { "" }
        [one] { " " }Fino ad allora c'è una sola licenza.
       *[other] { " " }Fino ad allora le licenze sono { $licensesBefore }.
    }
notification-plan-changed = Un abbonamento è passato a un altro piano
    .told = { $how ->
        [taken_back] L'abbonamento è di nuovo { $productName }: { notification-licenses }, { $total } per oggi.
        [people] Passate a { $productName }: { notification-licenses }, { $total } per il resto del periodo di fatturazione.
        [paid] L'abbonamento ora è { $productName }, perché il pagamento è arrivato: { notification-licenses }.
        [renewed] L'abbonamento ora è { $productName }, come programmato: { notification-licenses }, { $total } per il primo periodo di fatturazione.
       *[moved] L'abbonamento ora è { $productName }: { notification-licenses }, { $total } per il resto del periodo di fatturazione.
    }
notification-plan-change-dropped = Un abbonamento non passerà a un altro piano
    .told = { $how ->
        [unpaid] L'abbonamento resta { $productName }: il passaggio a { $plan } non è stato pagato in tempo. Quanto fatturato viene accreditato.
       *[scheduled] L'abbonamento resta { $productName }: il passaggio programmato per il rinnovo non è più possibile. { $cause }.
    }
notification-promotion-ending = Una promozione sta per finire
    .told = La promozione per { $productName } non vale più { ARTICLE("dal", $endsOn) }; da allora { notification-licenses } a { $unitPrice }{ $total ->
        [none] .
       *[other] , { $total } in tutto.
    }
notification-renewal-impossible = Un abbonamento non può rinnovarsi
    .told = { $why ->
        [card] { $productName } non è potuto riprendere, perché non si poteva addebitare nessuna carta. Riprende quando ne colleghi una valida; altrimenti viene disabilitato { ARTICLE("il", $until) }.
       *[price] { $productName } non può rinnovarsi, perché la sua offerta non ha più un prezzo. Termina alla fine del periodo in corso; se ti serve ancora, acquistalo prima con un'altra offerta.
    }
notification-paused = Un abbonamento è in pausa
    .told = { $productName } è in pausa e l'accesso di tutti è terminato. Riprende { ARTICLE("il", $resumesOn) }, a meno che tu non lo riprenda o lo termini prima.
notification-extended = Un abbonamento è stato esteso
    .told = { $productName } continua di mese in mese: { notification-licenses }, { $total } per il primo. Puoi tornare a un periodo, o terminarlo, in qualsiasi giorno.
notification-resumed = Un abbonamento è ripreso
    .told = { $productName } è ripreso: { notification-licenses }, { $total } per il primo periodo di fatturazione.
notification-trial-ending = Una versione di prova sta per terminare
    .told = { $becomes ->
        [paid] La versione di prova di { $productName } passa a pagamento { ARTICLE("il", $endsOn) }: { notification-licenses } a { $unitPrice }, { $total } in tutto.
        [nothing] La versione di prova di { $productName } termina { ARTICLE("il", $endsOn) }. Non richiedeva un metodo di pagamento, quindi non viene addebitato nulla.
       *[ended] La versione di prova di { $productName } termina { ARTICLE("il", $endsOn) } e non passa a pagamento. { $reason }.
    }
notification-trial-converted = Una versione di prova è passata a pagamento
    .told = La versione di prova di { $productName } è passata a pagamento: { notification-licenses }, { $total } per il primo periodo di fatturazione.
notification-trial-ended = Una versione di prova è terminata
    .told = La versione di prova di { $productName } è terminata e { ARTICLE("dal", $until) } nessuno può più usarla. { $reason }.
notification-purchaser-left = Chi aveva acquistato abbonamenti ha lasciato l'organizzazione
    .told = Chi aveva acquistato abbonamenti ancora in corso ha lasciato l'organizzazione. Puoi assumere il controllo di quelli che lo sono tuttora.
notification-expiring = Un abbonamento sta per scadere
    .told = { $ending ->
        [ends] { $productName } termina { ARTICLE("il", $on) }, e con esso l'accesso di tutti, a meno che prima non venga attivata la fatturazione periodica.
        [pauses] { $productName } viene messo in pausa { ARTICLE("il", $on) } e l'accesso di tutti termina, a meno che prima non venga attivata la fatturazione periodica.
       *[expires] { $productName } scade { ARTICLE("il", $on) }, a meno che prima non venga attivata la fatturazione periodica.
    }
notification-expired = Un abbonamento è scaduto
    .told = { $productName } è scaduto. Se non viene riattivato prima, { ARTICLE("dal", $until) } nessuno può più usarlo.
notification-disabled = Un abbonamento è stato disabilitato
    .told = { $invoice ->
        [none] L'abbonamento a { $productName } è stato disabilitato e l'accesso di tutti è terminato. Se non viene riattivato prima, sarà eliminato { ARTICLE("il", $until) }.
       *[other] L'abbonamento a { $productName } è stato disabilitato e l'accesso di tutti è terminato, perché la fattura { $invoice } non era stata pagata. Se non viene pagata prima, l'abbonamento sarà eliminato { ARTICLE("il", $until) }.
    }
notification-deletion-upcoming = Un abbonamento sta per essere eliminato
    .told = Se non viene riattivato prima, l'abbonamento a { $productName } sarà eliminato definitivamente { ARTICLE("il", $on) }.
notification-deleted = Un abbonamento è stato eliminato
    .told = L'abbonamento a { $productName } è stato eliminato definitivamente.
notification-invoice-issued = È stata emessa una fattura
    .told = { $document ->
        [credit-note] È stata emessa la nota di credito { $invoice } { ARTICLE("del", $date) }: { $total }.
       *[invoice] È stata emessa la fattura { $invoice } { ARTICLE("del", $date) }: { $total }.
    } { $payment ->
        [none] Non chiede alcun pagamento.
        [card] Chiede l'addebito di { $amountDue } sulla carta.
       *[open] Chiede il pagamento di { $amountDue } entro { ARTICLE("il", $due) }.
    }
notification-purchase-order-exceeded = Un ordine di acquisto è stato superato
    .told = La fattura { $invoice } addebita più di quanto vale l'ordine di acquisto { $purchaseOrder }, o dopo il suo ultimo giorno. Indica fin dove arriva ora l'ordine, o scegline un altro.
notification-payment-failed = Un pagamento non è riuscito
    .told = { $what ->
        [charged-back] Un pagamento di { $amount } per la fattura { $invoice } è stato stornato: restavano da pagare { $outstanding }.
        [no-card] Non c'era una carta su cui addebitare { $amount } per la fattura { $invoice }, con scadenza { ARTICLE("il", $due) }. Scegli un'altra carta.
        [second-asked] Il pagamento della fattura { $invoice } non è riuscito{ notification-cause }. L'addebito è stato chiesto alla seconda carta; controlla la prima o scegline un'altra.
        [possible] Il pagamento della fattura { $invoice } non è riuscito{ notification-cause }. Controlla la carta o scegline un'altra.
        [hopeless] Il pagamento della fattura { $invoice } non è riuscito{ notification-cause } e con questa carta non è possibile. Scegline un'altra.
        [fraud-of-one-card] Il pagamento della fattura { $invoice } è stato rifiutato per sospetta frode{ notification-cause }. Rivolgiti alla tua banca o paga con un'altra carta.
       *[fraud] Il pagamento della fattura { $invoice } è stato rifiutato per sospetta frode{ notification-cause }. Rivolgiti alla tua banca: un'altra carta non basta.
    }
notification-excess-licenses = Le licenze assegnate erano più di quelle pagate
    .told = Le persone con una licenza di { $productName } erano { $assigned }, ma { $licenses ->
        [one] era pagata una sola licenza
       *[other] erano pagate solo { $licenses } licenze
    }. Se per allora non bastano, chi l'ha ricevuta per ultimo la perde { ARTICLE("il", $releasedOn) }.
notification-licenses-released = Sono state revocate licenze che nessuno pagava più
    .told = { $licenses ->
        [one] È stata revocata una licenza di { $productName }, l'ultima assegnata, perché non era più pagata.
       *[other] Sono state revocate { $licenses } licenze di { $productName }, le ultime assegnate, perché non erano più pagate.
    }
notification-payment-reminder = Il sollecito di una fattura
    .told = Alla data di questo sollecito restavano da pagare { $outstanding } della fattura { $invoice }. { $charge ->
        [set] L'addebito è stato chiesto di nuovo alla carta.
        [awaited] Il pagamento era già stato richiesto e non era ancora confermato.
       *[none] Non c'era una carta a cui chiederlo: scegline una su cui sia possibile l'addebito.
    }
notification-restored = Un abbonamento è stato ripristinato
    .told = L'abbonamento a { $productName } è stato ripristinato, e con esso l'accesso di tutti.{ $total ->
        [none] { "" }
       *[other] { " " }Il resto del periodo di fatturazione costava { $total }.
    }
notification-refund-requested = È stato chiesto un rimborso su una carta
    .told = { $invoice ->
        [none] È stato chiesto un rimborso di { $amount } sulla carta: il saldo a credito del profilo di fatturazione che è stato chiuso.
       *[other] È stato chiesto un rimborso di { $amount } sulla carta, per il documento { $invoice }.
    }
notification-card-expiring = Una carta sta per scadere
    .told = { $which ->
        [second] La seconda carta, a cui si ricorre se la prima non va a buon fine, scade alla fine del mese { $expires }, prima dell'addebito previsto { ARTICLE("il", $chargeOn) }. Aggiornala prima o scegline un'altra.
       *[first] La carta su cui è previsto un addebito { ARTICLE("il", $chargeOn) } scade alla fine del mese { $expires }. Aggiornala prima o scegline un'altra.
    }
notification-license-assigned = Hai ricevuto una licenza
    .told = Hai ricevuto una licenza di { $productName }.
notification-license-removed = La tua licenza è stata revocata
    .told = { $why ->
        [unpaid] La tua licenza di { $productName } è stata revocata, perché non era più pagata.
        [canceled] L'abbonamento a { $productName } è stato annullato e con esso la tua licenza.
       *[unassigned] La tua licenza di { $productName } è stata revocata.
    }
notification-taken-over = Un amministratore ha assunto il controllo di un abbonamento
    .told = { $outcome ->
        [kept] Un amministratore ha assunto il controllo dell'abbonamento a { $productName } che avevi acquistato. È diventato dell'organizzazione.
        [people_moved] Un amministratore ha assunto il controllo dell'abbonamento a { $productName } che avevi acquistato e ne ha spostato le persone in un abbonamento dell'organizzazione.
       *[canceled] Un amministratore ha assunto il controllo dell'abbonamento a { $productName } che avevi acquistato e lo ha annullato.
    }
notification-hand-over-offered = Un collega ti ha offerto un abbonamento
    .told = Un collega ti ha offerto il suo abbonamento a { $productName }. Senza una risposta, l'offerta scade { ARTICLE("il", $until) }.
notification-hand-over-answered = La tua offerta ha avuto risposta
    .told = { $answer ->
        [accepted] Il tuo collega ha accettato { $productName }: l'abbonamento è diventato suo.
       *[declined] Il tuo collega ha rifiutato { $productName }: l'abbonamento è rimasto tuo.
    }
notification-license-request-created = Sono state richieste licenze
    .told = { $licenses ->
        [one] È stata richiesta una licenza di { $productName }.
       *[other] Sono state richieste licenze di { $productName } per { $licenses } persone.
    }
notification-purchase-made = Nella tua organizzazione è stato fatto un acquisto
    .told = { $how ->
        [day] Acquisti nella tua organizzazione { ARTICLE("il", $day) }: { $begun }.
        [reactivated] Nella tua organizzazione è stato riattivato l'abbonamento a { $productName }: { notification-licenses }, { $total } per il primo periodo di fatturazione.
       *[bought] Nella tua organizzazione è stato acquistato { $productName }: { notification-licenses }, { $total } per il primo periodo di fatturazione.
    }
notification-trial-started = Nella tua organizzazione è iniziata una versione di prova
    .told = { $how ->
        [day] Versioni di prova iniziate nella tua organizzazione { ARTICLE("il", $day) }: { $begun }.
        [paid] Nella tua organizzazione è iniziata una versione di prova di { $productName }: { notification-licenses }. Passa a pagamento { ARTICLE("il", $endsOn) }: { $paidLicenses ->
            [one] una licenza
           *[other] { $paidLicenses } licenze
        } a { $unitPrice }.
       *[free] Nella tua organizzazione è iniziata una versione di prova di { $productName }: { notification-licenses }. Termina { ARTICLE("il", $endsOn) } e non viene addebitato nulla.
    }
notification-begun = { notification-licenses } di { $productName }{ $total ->
        [none] { "" }
       *[other] { " " }({ $total })
    }
notification-license-request-decided = Una richiesta di licenze ha avuto risposta
    .told = { $decision ->
        [approve] La richiesta di { notification-licenses } di { $productName } è stata approvata.
       *[decline] La richiesta di { notification-licenses } di { $productName } è stata rifiutata.
    }{ notification-word }

# What whoever decided adds, and why a payment failed: parts of the sentences above.
notification-word = { $message ->
        [none] { "" }
       *[other] { " " }“{ $message }”
    }
notification-cause = { $reason ->
        [none] { "" }
       *[other] { " " }({ $reason })
    }
