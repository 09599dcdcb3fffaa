# What people read, in Italian. The ids and facts are those of the English file.
# ARTICLE puts an article, or a preposition with one, before a day: il 22 novembre, l'8 novembre, dall'11 novembre.

## Refusals

denial-not-a-member = Questa operazione è riservata ai membri attivi dell'organizzazione: gli utenti guest e gli account disattivati non possono eseguirla.
    .advice = Chiedi a un amministratore dell'organizzazione di controllare il tuo account.
denial-not-allowed = { $person ->
        [none] Non hai l'autorizzazione per { $right }.
       *[set] La persona interessata non ha l'autorizzazione per { $right }.
    }
    .advice = Rivolgiti a un amministratore o a chi ha questa autorizzazione.
denial-organization-missing = L'acquisto in modalità self-service non è ancora configurato per la tua organizzazione.
    .advice = Chiedi prima a un amministratore di configurarlo.
denial-organization-exists = L'acquisto in modalità self-service è già configurato per questa organizzazione.
    .advice = Invece di configurarlo di nuovo, modificane le impostazioni.
denial-out-of-range = Il valore { $value } non è valido per “{ $field }”.
    .advice = Inserisci un numero compreso tra { $least } e { $most }.
denial-rejected-text = { $problem ->
        [empty] Il campo “{ $field }” è vuoto.
        [too_long] Il testo del campo “{ $field }” è troppo lungo.
        [control_character] Il campo “{ $field }” contiene un carattere che non si può visualizzare.
        [line_break] Il campo “{ $field }” deve stare su una sola riga.
        [not_an_address] Il campo “{ $field }” non contiene un indirizzo e-mail.
        [not_a_vat_id] Il campo “{ $field }” non contiene una partita IVA nella forma completa.
        [not_of_its_scheme] Il valore di “{ $field }” non ha la forma prevista per questo tipo di codice.
        [check_digit] Il valore di “{ $field }” contiene un errore di battitura: le cifre di controllo non tornano.
       *[card_number] Il campo “{ $field }” sembra contenere un numero di carta. Qui non viene mai conservato alcun numero di carta.
    }
    .advice = { $problem ->
        [empty] Compilalo e riprova.
        [too_long] Accorcialo a { $most } caratteri e riprova.
        [control_character] Digitalo invece di incollarlo.
        [line_break] Togli gli a capo e riprova.
        [not_an_address] Inserisci un indirizzo come ada@example.com.
        [not_a_vat_id] Inizia con le due lettere del paese e ometti spazi e punti, come in IT01234567897.
        [not_of_its_scheme] Verifica di che tipo di codice si tratta e ometti spazi e punti.
        [check_digit] Confrontalo con un documento ufficiale e inseriscilo di nuovo.
       *[card_number] Togli il numero e riprova.
    }
denial-malformed-id = Il valore di “{ $field }” è vuoto, è troppo lungo o contiene caratteri che non si possono visualizzare.
    .advice = Controllalo e riprova.
denial-malformed-link = “{ $field }” non è un collegamento a una pagina web o a un indirizzo e-mail.
    .advice = Deve iniziare con https://, http:// o mailto: e non contenere spazi.
denial-malformed-card = I dati di questa carta sono incompleti.
    .advice = Inserisci di nuovo la carta o usa un altro metodo di pagamento.
denial-zero-rate-unexplained = Un'aliquota dello 0% deve dire perché, e nessun'altra lo fa (“{ $field }”).
    .advice = Dai all'aliquota dello 0% un'esenzione: la categoria e, per ciò che è esente, il motivo. Togli l'esenzione da ogni altra aliquota.
denial-malformed-natura = “{ $field }” non è un codice dell'elenco Natura di FatturaPA.
    .advice = Usa un codice come N2.1, N3.2 o N6.9.
denial-tax-id-missing = { $category ->
        [reverse_charge] Senza imposta, perché la deve il cliente, si può fatturare solo a chi ha una partita IVA o un numero di registro noto.
       *[intra_community] Senza imposta, verso un altro paese dell'Unione europea, si può fatturare solo a chi ha una partita IVA nota.
    }
    .advice = Aggiungi la partita IVA all'indirizzo di fatturazione o usa un'altra aliquota.
denial-vat-id-invalid = Questo profilo di fatturazione non paga imposte grazie alla sua partita IVA, ma il registro dell'amministrazione fiscale non la conosce.
    .advice = Correggi la partita IVA nell'indirizzo di fatturazione o chiedi a chi gestisce il sistema di impostare le imposte di questo profilo.
denial-vat-id-differs = Questo profilo di fatturazione ha una partita IVA diversa da quella verificata.
    .advice = Verifica la partita IVA che ha adesso.
denial-card-expired = Questa carta è scaduta alla fine di { $expires }, quindi non può essere usata.
    .advice = Controlla la data di scadenza o usa un'altra carta.
denial-security-code-not-checked = Non è stato possibile verificare il codice di sicurezza di questa carta, quindi non è cambiato nulla.
    .advice = Inserisci di nuovo il codice di sicurezza.
denial-product-ids-untold = Due prodotti sono diventati uno. Prima di continuare occorre comunicarlo al sistema.
    .advice = Chiedi a chi gestisce il sistema di comunicargli che il prodotto ha un altro id.
denial-unknown-product = Non troviamo questo prodotto.
    .advice = Scegline uno dall'elenco dei prodotti che puoi acquistare.
denial-unknown-offer = Questo prodotto non viene offerto in questo modo, o non più.
    .advice = Riguarda le offerte del prodotto e scegline una.
denial-unknown-subscription = Non troviamo questo abbonamento.
    .advice = Torna a “I tuoi prodotti” e sceglilo dall'elenco.
denial-unknown-billing-profile = Non troviamo questo profilo di fatturazione.
    .advice = Scegli un altro profilo di fatturazione o creane uno nuovo con il prossimo acquisto.
denial-unknown-payment-method = Non hai questo metodo di pagamento.
    .advice = Scegline uno dei tuoi o aggiungine uno nuovo.
denial-unknown-invoice = Non troviamo la fattura { $invoice }.
    .advice = Controlla il numero o cercala in “Fatture e pagamenti”.
denial-invoice-number-taken = Con questa numerazione una fattura futura avrebbe il numero { $number }, che è già usato.
    .advice = Scegli un altro prefisso o un'altra serie.
denial-not-in-directory = Questa persona non è presente nella directory dell'organizzazione.
    .advice = Scegli una persona dalla directory o chiedi a un amministratore di aggiungerla.
denial-payment-method-unusable = Non è possibile addebitare su questa carta: è scaduta o è stata emessa in un altro paese.
    .advice = Scegli un'altra carta o aggiungine una emessa nel paese della tua organizzazione.
denial-payment-method-in-use = { $billingProfiles ->
        [one] Questa carta paga per un profilo di fatturazione.
       *[other] Questa carta paga per { $billingProfiles } profili di fatturazione.
    }
    .advice = Scegli la carta che deve pagare al suo posto.
denial-payment-method-pays-first = Questa carta è la prima del profilo di fatturazione e non può esserne anche la seconda.
    .advice = Scegli un'altra carta come seconda.
denial-billing-profile-in-use = { $subscriptions ->
        [0] { $openInvoices ->
            [0] Su questo profilo di fatturazione ci sono modifiche da fatturare.
            [one] Una fattura di questo profilo di fatturazione è ancora da pagare.
           *[other] { $openInvoices } fatture di questo profilo di fatturazione sono ancora da pagare.
        }
        [one] Un abbonamento di questo profilo di fatturazione non è ancora eliminato.
       *[other] { $subscriptions } abbonamenti di questo profilo di fatturazione non sono ancora eliminati.
    }
    .advice = Puoi chiuderlo quando i suoi abbonamenti sono eliminati e tutto è fatturato e pagato.
denial-closed-billing-profile = Questo profilo di fatturazione è chiuso.
    .advice = Scegli un altro profilo di fatturazione o creane uno nuovo con il prossimo acquisto.
denial-owner-keeps-role = Un profilo di fatturazione ha un solo proprietario, il cui ruolo non si può modificare.
    .advice = Assegna invece un ruolo a un'altra persona.
denial-no-currency = Non ci sono prezzi per il paese della tua organizzazione.
    .advice = Chiedi a un amministratore come la tua organizzazione può acquistare questo prodotto.
denial-no-price = Questa offerta non ha un prezzo in { $currency }.
    .advice = Scegli un'altra offerta o un profilo di fatturazione in un'altra valuta.
denial-not-eligible = { $intent ->
        [purchase] Ora non puoi acquistare questo prodotto.
       *[trial] Ora non puoi avviare questa versione di prova.
    } { $reasons }
    .advice = { $instead }
denial-limit-exceeded = È più di quanto la tua organizzazione consente. { $reasons }
    .advice = { $instead }
denial-unclear-amounts = Gli importi in { $currency } non sono chiari: una valuta può comparire una volta sola e nessun importo può essere negativo.
    .advice = Controlla gli importi e riprova.
denial-unknown-purchase-request = Questa richiesta di acquisto non esiste.
    .advice = Torna all'elenco delle richieste e scegline una.
denial-purchase-request-closed = { $status ->
        [approved] Questa richiesta è già stata approvata.
        [declined] Questa richiesta è già stata rifiutata.
        [lapsed] Questa richiesta è scaduta, perché nessuno ha risposto in tempo.
       *[withdrawn] Questa richiesta è stata ritirata.
    }
    .advice = Se l'acquisto serve ancora, chiedilo di nuovo.
denial-own-purchase-request = Non puoi decidere su un acquisto che hai chiesto tu.
    .advice = Chiedi a un altro amministratore di decidere.
denial-purchase-request-stale = Questo acquisto costa ora { $now }, { $difference } in più dei { $agreed } concordati. Non è stato acquistato nulla.
    .advice = Chi lo ha chiesto deve prima confermare il nuovo totale.
denial-nothing-to-buy = Non c'è più nulla da acquistare: l'abbonamento ha già altrettante licenze.
    .advice = Rifiuta la richiesta, oppure ritirala.
denial-nothing-to-quote = Questa operazione non comporta né un addebito né un credito, quindi non c'è nulla da preventivare.
    .advice = Puoi procedere senza preventivo.
denial-quote-stale = { $direction ->
        [higher] Il totale è cambiato dopo il preventivo: ora è { $now }, { $difference } in più rispetto al totale indicato ({ $quoted }).
        [lower] Il totale è cambiato dopo il preventivo: ora è { $now }, { $difference } in meno rispetto al totale indicato ({ $quoted }).
       *[same] Il totale è ancora { $now }, ma i dettagli sono cambiati dopo il preventivo.
    } Non è stato addebitato nulla.
    .advice = Chiedi un nuovo preventivo, controlla gli importi e conferma di nuovo.
denial-amount-too-large = Questo importo è troppo grande per essere gestito.
    .advice = Prova con un numero di licenze inferiore.
denial-amount-not-positive = Un pagamento deve essere superiore a zero, mentre questo è di { $amount }.
    .advice = Controlla l'importo e riprova.
denial-purchase-order-ended = L'ordine di acquisto { $purchaseOrder } si poteva usare fino al { $until }, e quel giorno è passato.
    .advice = Scegli un altro ordine di acquisto, o indica fino a quando si può usare questo.
denial-purchase-order-exhausted = L'ordine di acquisto { $purchaseOrder } vale { $most } imposte escluse. Gli sono già addebitati { $used }: { $asked } sono troppi.
    .advice = Scegli un altro ordine di acquisto o meno licenze, o indica che questo vale di più.
denial-more-than-received = Di questo pagamento per la fattura { $invoice } sono arrivati solo { $received }: non è possibile riprendere { $amount }.
    .advice = Controlla l'importo, il pagamento e la fattura.
denial-more-than-disputed = Le contestazioni hanno ripreso solo { $disputed } di questo pagamento per la fattura { $invoice }: non è possibile che { $amount } siano tornati.
    .advice = Controlla l'importo, il pagamento e la fattura.
denial-unknown-payment = Di questo pagamento per la fattura { $invoice } non risulta arrivato nulla, quindi non è possibile riprenderne una parte.
    .advice = Comunica prima che è arrivato, oppure controlla il pagamento e la fattura.
denial-report-contradicts = Questa comunicazione era già stata registrata e diceva altro.
    .advice = Assegna a ogni comunicazione un proprio ID: quello dato dal fornitore dei pagamenti.
denial-clearance-contradicts = Questa comunicazione di un esito era già stata registrata e diceva altro.
    .advice = Assegna a ogni comunicazione un proprio ID: quello dato dal sistema di interscambio.
denial-already-cleared = La fattura { $invoice } è già stata accettata dal sistema di interscambio e tale rimane.
    .advice = Controlla se la comunicazione riguarda un'altra fattura.
denial-unknown-payment-request = Per il pagamento della fattura { $invoice } non è stata fatta nessuna richiesta di questo tipo.
    .advice = Indica la richiesta con l'ID del suo effetto, oppure non indicarla: allora vale l'ultima.
denial-nothing-outstanding = Sulla fattura { $invoice } non c'è nulla da pagare.
    .advice = Non devi fare altro.
denial-amount-too-small = Su una carta non si possono addebitare meno di { $smallest }.
    .advice = Non serve fare nulla: i { $amount } ancora aperti saranno addebitati insieme al prossimo acquisto.
denial-payment-in-progress = Il pagamento della fattura { $invoice } è già stato richiesto e non è ancora confermato.
    .advice = Attendi l'esito. Se non arriva entro il { $until }, puoi pagare di nuovo.
denial-currency-differs = Questo importo è in { $found }, ma deve essere in { $expected }.
    .advice = Usa un importo o un profilo di fatturazione in { $expected }.
denial-read-only-view = Questa è una visualizzazione di sola lettura: solo chi ha acquistato l'abbonamento può modificarlo.
    .advice = Rivolgiti a quella persona oppure assumi prima il controllo dell'abbonamento.
denial-wrong-status = { $status ->
        [trial] Questo abbonamento è in prova, quindi ora l'operazione non è possibile.
        [pending] Questo abbonamento è ancora in attesa del primo pagamento.
        [active] Questo abbonamento è attivo, quindi ora l'operazione non è possibile.
        [paused] Questo abbonamento è in pausa e nessuno può usarlo.
        [expired] Questo abbonamento è scaduto.
        [disabled] Questo abbonamento è disabilitato e nessuno può usarlo.
       *[deleted] Questo abbonamento è stato eliminato definitivamente.
    }
    .advice = { $status ->
        [pending] Riprova quando il pagamento sarà andato a buon fine.
        [paused] Riprendilo prima, o attendi che riprenda.
        [trial] Acquistalo prima, oppure attendi la fine della prova.
        [active] Attendi la fine del periodo di validità o modifica l'abbonamento in un altro modo.
       *[other] Se il prodotto ti serve, scegli un altro dei tuoi abbonamenti o acquistalo di nuovo.
    }
denial-below-assigned = { $assigned ->
        [one] Una licenza è assegnata, quindi il totale non può essere { $asked }.
       *[other] Sono assegnate { $assigned } licenze, quindi il totale non può essere { $asked }.
    }
    .advice = Annulla prima l'assegnazione delle licenze, poi rimuovile.
denial-window-closed = { $removable ->
        [0] Il termine per restituire le licenze è passato, quindi ora non se ne può rimuovere nessuna.
        [one] Ora si può rimuovere una sola licenza, non { $asked }: per le altre il termine per restituirle è passato.
       *[other] Ora si possono rimuovere solo { $removable } licenze, non { $asked }: per le altre il termine per restituirle è passato.
    }
    .advice = Quando l'abbonamento verrà rinnovato, { ARTICLE("il", $renewsOn) }, potrai rimuoverne quante vuoi.
denial-recurring-billing-is-off = La fatturazione periodica è disattivata e questo abbonamento termina { ARTICLE("il", $endsOn) }, quindi non è possibile ridurre il numero di licenze né cambiarlo per il rinnovo.
    .advice = Attiva la fatturazione periodica per modificare il numero di licenze o lascia che l'abbonamento termini.
denial-reservation-open = { $reserved ->
        [one] Una licenza attende il pagamento, quindi per ora il totale non può cambiare.
       *[other] { $reserved } licenze attendono il pagamento, quindi per ora il totale non può cambiare.
    }
    .advice = Attendi il pagamento, possibile fino { ARTICLE("al", $until) }, o riporta il totale a { $licenses }.
denial-not-on-sale = { $endOfSale ->
        [none] { $productName } non è più in vendita, quindi non puoi aggiungere licenze.
       *[other] { $productName } non si può acquistare { ARTICLE("dal", $endOfSale) } in poi, quindi non puoi aggiungere licenze.
    }
    .advice = Annulla l'assegnazione delle licenze che non servono più e assegna quelle.
denial-invoice-unpaid = Una fattura di questo profilo di fatturazione è scaduta, quindi non puoi aggiungere licenze.
    .advice = Paga prima la fattura in “Fatture e pagamenti”, poi riprova.
denial-too-many-licenses = { $most ->
        [one] Un abbonamento a questo prodotto può avere una sola licenza, non { $asked }.
       *[other] Un abbonamento a questo prodotto può avere al massimo { $most } licenze, non { $asked }.
    }
    .advice = Scegli un numero inferiore.
denial-licenses-not-offered = { $why ->
        [step] Questa offerta si vende in pacchetti di { $step } licenze; { $asked } non sono pacchetti interi.
       *[least] Questa offerta richiede almeno { $least } licenze, non { $asked }.
    }
    .advice = { $why ->
        [step] Scegli un multiplo di { $step }.
       *[least] Scegli un numero superiore o un'altra offerta.
    }
denial-alignment-impossible = { $reason ->
        [does_not_renew] L'abbonamento con cui questo dovrebbe rinnovarsi non si rinnova.
        [other_billing_profile] L'abbonamento con cui questo dovrebbe rinnovarsi è pagato da un altro profilo di fatturazione.
        [other_term] L'abbonamento con cui questo dovrebbe rinnovarsi ha un'altra durata.
        [not_ahead] Il giorno del rinnovo richiesto, { $renewsOn }, non è nel futuro.
        [not_the_first] Il giorno del rinnovo richiesto, { $renewsOn }, non è il primo di un mese.
       *[longer_than_a_term] Il giorno del rinnovo richiesto, { $renewsOn }, è più lontano di un'intera durata.
    }
    .advice = { $reason ->
        [does_not_renew] Scegline uno attivo che si rinnova, oppure acquista senza allineare il rinnovo.
        [other_billing_profile] Scegline uno pagato dallo stesso profilo di fatturazione, o quel profilo.
        [other_term] Scegline uno con la stessa durata, o un'altra offerta.
       *[other] Scegli il primo giorno di un mese futuro, non oltre la durata dell'offerta.
    }
denial-same-plan = Questo abbonamento ha già quel piano.
    .advice = Per avere più o meno licenze, imposta il loro totale.
denial-plan-not-reachable = Questo abbonamento non può passare a quel piano.
    .advice = Scegli uno dei piani a cui può passare, oppure acquista l'altro a parte.
denial-only-at-renewal = { $reason ->
        [as_listed] Questo abbonamento può passare a quel piano solo al rinnovo, { ARTICLE("il", $renewsOn) }.
        [shorter_term] Quel piano ha una durata più breve, quindi questo abbonamento può passarvi solo al rinnovo, { ARTICLE("il", $renewsOn) }.
        [paid_by_another] Qui i passaggi attendono il pagamento, e un altro profilo di fatturazione ha pagato ciò che verrebbe tolto, quindi questo abbonamento può passare a quel piano solo al rinnovo, { ARTICLE("il", $renewsOn) }.
       *[cheaper] Quel piano costa meno e non tutte le licenze possono più essere restituite, quindi questo abbonamento può passarvi solo al rinnovo, { ARTICLE("il", $renewsOn) }.
    }
    .advice = Programma il passaggio per il rinnovo.
denial-nothing-to-take-back = { $reason ->
        [not_moved_today] Questo abbonamento oggi non è passato a un altro piano, quindi non c'è nulla da annullare.
       *[licenses_changed] Dopo il passaggio all'altro piano sono state aggiunte o tolte licenze, quindi non si può annullare.
    }
    .advice = { $reason ->
        [not_moved_today] Passa al piano che vuoi, subito o al rinnovo.
       *[licenses_changed] Riporta il totale a quello che seguiva il passaggio, oppure passa al piano che vuoi.
    }
denial-people-move-impossible = { $reason ->
        [at_renewal] Le persone possono passare da sole a un altro piano solo subito, non al rinnovo.
        [with_total] Le persone passano a un altro piano con una licenza ciascuna, quindi non si può impostare un totale.
        [other_term] Quel piano ha un'altra durata o un'altra fatturazione, quindi le persone non possono passarvi da sole.
        [everybody] Queste sono tutte le persone che hanno una licenza.
        [waits_for_payment] Qui un passaggio a un piano più caro attende il pagamento, quindi le persone non possono passarvi da sole.
       *[not_holding] Non tutte queste persone hanno una licenza di questo abbonamento.
    }
    .advice = { $reason ->
        [at_renewal] Falle passare subito, oppure fai passare l'intero abbonamento al rinnovo.
        [with_total] Non indicare un totale; le licenze si possono aggiungere o restituire dopo.
        [other_term] Scegli un piano con la stessa durata e fatturazione, oppure fai passare l'intero abbonamento.
        [everybody] Fai passare l'intero abbonamento.
        [waits_for_payment] Fai passare l'intero abbonamento, oppure acquista l'altro piano.
       *[not_holding] Indica solo persone che ne hanno una.
    }
denial-tier-out-of-order = La fascia di prezzo dalla licenza { $from } non segue quella precedente.
    .advice = Indica le fasce in ordine, ciascuna da una licenza superiore a quella precedente, la prima dalla licenza 2 in poi.
denial-unknown-promotion = Non esiste alcuna promozione con il codice { $code }.
    .advice = Controlla il codice, oppure continua senza.
denial-promotion-not-in-force = Oggi il codice { $code } non può essere usato.{ $from ->
        [none] { "" }
       *[other] { " " }Vale { ARTICLE("dal", $from) }.
    }{ $until ->
        [none] { "" }
       *[other] { " " }Non vale più { ARTICLE("dal", $until) }.
    }
    .advice = Usalo finché vale, oppure continua senza.
denial-promotion-not-offered = Il codice { $code } non vale per questo prodotto e questa offerta, pagati in { $currency }.
    .advice = Scegli ciò per cui vale, oppure continua senza.
denial-not-a-first-purchase = Il codice { $code } vale solo per il primo acquisto, e la tua organizzazione ha già avuto un abbonamento a questo prodotto.
    .advice = Usa un altro codice, oppure continua senza.
denial-promotion-used-up = { $by ->
        [person] Hai già usato il codice { $code }
       *[organization] La tua organizzazione ha già usato il codice { $code }
    }{ $mostUses ->
        [one] , che può essere usato una sola volta.
       *[other] { " " }{ $mostUses } volte, quante sono possibili.
    }
    .advice = Usa un altro codice, oppure continua senza.
denial-no-promotion-at-renewal = Il codice { $code } non vale per un passaggio al rinnovo: ciò che arriva allora non prende nuove promozioni.
    .advice = Passa subito al piano con il codice, se puoi, oppure programma il passaggio senza.
denial-plan-change-open = Il passaggio a { $productName } attende il pagamento, quindi per ora piano e licenze non possono cambiare.
    .advice = Attendi il pagamento, possibile fino { ARTICLE("al", $until) }, o annulla il passaggio.
denial-too-many-people = Hai indicato { $named } persone; è possibile assegnare licenze al massimo a { $most } persone alla volta. Non è stata assegnata alcuna licenza.
    .advice = Scegli meno persone e assegna le licenze alle altre in seguito.
denial-not-assignable = È possibile assegnare le licenze solo agli utenti dell'organizzazione. { $people ->
        [one] Una delle persone scelte non può riceverne una
       *[other] { $people } delle persone scelte non possono riceverne una
    } ({ $reasons }), quindi non è stata assegnata alcuna licenza.
    .advice = Togli queste persone dalla selezione e riprova.
denial-not-assignable-guests = { $count ->
        [one] un utente guest
       *[other] { $count } utenti guest
    }
denial-not-assignable-disabled = { $count ->
        [one] un account disattivato
       *[other] { $count } account disattivati
    }
denial-not-assignable-unknown = { $count ->
        [one] una persona non presente nella directory
       *[other] { $count } persone non presenti nella directory
    }
denial-not-enough-licenses = { $needed ->
        [one] Serve una licenza
       *[other] Servono { $needed } licenze
    }, ma { $free ->
        [0] nessuna è disponibile.
        [one] solo una è disponibile.
       *[other] solo { $free } sono disponibili.
    }
    .advice = Acquista licenze o annulla l'assegnazione di quelle che non servono più.
denial-cancellation-closed = Il termine per annullare l'abbonamento con un credito è passato.
    .advice = Disattiva invece la fatturazione periodica: l'abbonamento terminerà { ARTICLE("il", $endsOn) } e fino ad allora tutti manterranno l'accesso.
denial-already-central = Questo abbonamento è già dell'organizzazione.
    .advice = Modificalo direttamente: non serve assumerne il controllo.
denial-not-central = Le persone possono essere spostate solo in un abbonamento dell'organizzazione.
    .advice = Scegli un abbonamento dell'organizzazione con abbastanza licenze libere.
denial-no-central-subscription = L'organizzazione non ha un proprio abbonamento in cui spostare le persone.
    .advice = Acquistane prima uno per l'organizzazione, con abbastanza licenze, oppure tieni questo.
denial-own-subscription = Questo abbonamento l'hai acquistato tu, quindi non puoi terminarlo assumendone il controllo.
    .advice = Annullalo come acquirente, o disattiva la fatturazione periodica. Puoi anche tenerlo per l'organizzazione.
denial-invoices-to-settle = { $count ->
        [0] Nessuna fattura di questo abbonamento è aperta, quindi non c'è nulla da saldare.
        [one] La fattura { $invoices } di questo abbonamento è aperta: restano da pagare { $amount }.
       *[other] { $count } fatture di questo abbonamento sono aperte ({ $invoices }): in tutto restano da pagare { $amount }.
    }
    .advice = { $count ->
        [0] Assumi il controllo dell'abbonamento senza saldare nulla.
       *[other] Per tenere l'abbonamento, accetta di pagare { $amount } con la tua carta.
    }
denial-no-hand-over = Non c'è nessuna offerta aperta di cessione di questo abbonamento.
    .advice = Forse ha già avuto risposta, è stata ritirata o è scaduta. Se ne può fare una nuova.
denial-hand-over-pending = Questo abbonamento è già offerto a un'altra persona, fino { ARTICLE("al", $until) }.
    .advice = Ritira prima quell'offerta, oppure attendi la risposta.
denial-no-colleague = Un abbonamento può essere ceduto solo a un altro membro attivo dell'organizzazione.
    .advice = Scegli un'altra persona.
denial-invoices-past-due = { $count ->
        [one] La fattura { $invoices } di questo abbonamento è scaduta, quindi non può essere ceduto.
       *[other] Le fatture { $invoices } di questo abbonamento sono scadute, quindi non può essere ceduto.
    }
    .advice = Paga prima quanto è aperto in “Fatture e pagamenti”, poi riprova.
denial-trial-not-kept = Una versione di prova non può diventare un abbonamento dell'organizzazione.
    .advice = Assumine il controllo in un altro modo, o acquista il prodotto per l'organizzazione.
denial-renewal-does-not-fit = { ARTICLE("Il", $renewsOn) } non termina nessun periodo ora in corso.
    .advice = { $expected ->
        [none] Controlla il giorno del prossimo rinnovo e l'offerta.
       *[other] Contando dal suo primo giorno, si rinnova { ARTICLE("il", $expected) }.
    }
denial-invoices-numbered-already = Qui le fatture sono già numerate: l'ultimo numero è { $serial }.
    .advice = Non indicare l'ultima fattura: i numeri proseguono da soli.
denial-already-ends = Questo abbonamento termina già { ARTICLE("il", $endsOn) }.
    .advice = Non devi fare altro. Per mantenerlo, attiva la fatturazione periodica o, se è in prova, acquistalo.
denial-renewal-impossible = Questo abbonamento non può essere rinnovato, perché la sua offerta non ha più un prezzo. Termina { ARTICLE("il", $endsOn) }.
    .advice = Se il prodotto ti serve ancora, acquistalo prima di quella data con un'altra offerta.
denial-at-end-not-offered = La tua organizzazione non lo permette alla fine di un periodo: { $atEnd }.
    .advice = Scegli altro, o chiedi a un amministratore.
denial-subscription-extended = Questo abbonamento è esteso di mese in mese: si possono solo assegnare licenze. Il mese in corso termina { ARTICLE("il", $endsOn) }.
    .advice = Torna prima a un periodo, o termina l'abbonamento.
denial-extension-impossible = Questo abbonamento non può essere esteso, perché non c'è un prezzo per farlo. Termina { ARTICLE("il", $endsOn) }.
    .advice = Rinnovalo, o acquista il prodotto con un'altra offerta.
denial-not-extended = Questo abbonamento non è esteso, quindi non c'è nulla da cui tornare.
    .advice = Scegli che cosa accade alla fine del suo periodo.
denial-pause-impossible = { $reason ->
        [no_day] Manca il giorno in cui finisce la pausa.
        [no_pause] È indicato il giorno in cui finisce una pausa, ma l'abbonamento non va messo in pausa.
        [too_early] La pausa deve finire dopo il periodo.
       *[too_long] La pausa durerebbe troppo.
    }
    .advice = { $reason ->
        [no_pause] Togli il giorno, o scegli la pausa.
       *[other] Scegli un giorno { ARTICLE("dal", $from) } { ARTICLE("al", $to) }.
    }
denial-pause-past-due = { $count ->
        [one] La fattura { $invoices } di questo abbonamento è scaduta, quindi non può essere messo in pausa.
       *[other] Le fatture { $invoices } di questo abbonamento sono scadute, quindi non può essere messo in pausa.
    }
    .advice = { $count ->
        [one] Pagala prima.
       *[other] Pagale prima.
    }
denial-trial-licenses-fixed = { $licenses ->
        [one] Una versione di prova mantiene l'unica licenza che ha.
       *[other] Una versione di prova mantiene le { $licenses } licenze che ha.
    }
    .advice = Acquista il prodotto per scegliere quante licenze avere.
denial-trial-extended-already = Questa prova è già stata prolungata e termina { ARTICLE("il", $endsOn) }.
    .advice = Se il prodotto ti serve ancora, acquistalo prima di allora.
denial-too-early-to-extend = Questa prova dura fino { ARTICLE("al", $endsOn) } e può essere prolungata a partire { ARTICLE("dal", $from) }.
    .advice = Prolungala allora, se ti serve ancora.
denial-purchase-not-named = Questa prova termina { ARTICLE("il", $endsOn) } e basta, quindi non sappiamo che cosa acquistare.
    .advice = Scegli un'offerta e quante licenze acquistare.
denial-trial-does-not-convert = Questa prova termina { ARTICLE("il", $endsOn) }: per dopo non è stato scelto nulla.
    .advice = Per mantenere il prodotto, acquistalo prima con un'offerta a tua scelta.
denial-invoice-still-open = La fattura { $invoice } di questo abbonamento è ancora da pagare, quindi per ora non è possibile riattivarlo.
    .advice = Paga prima la fattura in “Fatture e pagamenti”, poi riprova.
denial-trial-not-reactivated = Una versione di prova terminata non può essere riattivata.
    .advice = Se il prodotto ti serve ancora, acquistalo.
denial-policy-not-for-offer-types = Per il tipo di offerta { $offerType } il criterio si può solo attivare o disattivare.
    .advice = Scegli una delle due opzioni o imposta il criterio per i singoli prodotti.
denial-own-process-only = { $link ->
        [none] La tua organizzazione ha una propria procedura per richiedere licenze: { $message }
       *[other] La tua organizzazione ha una propria procedura per richiedere licenze: { $message } { $link }
    }
    .advice = Segui quella procedura.
denial-product-not-blocked = Non occorre richiedere { $productName }: l'organizzazione ti permette di acquistarlo direttamente.
    .advice = Acquistalo in “I tuoi prodotti”.
denial-unknown-license-request = Non troviamo questa richiesta di licenza.
    .advice = Torna all'elenco delle richieste e scegline una. Dopo un certo tempo le vecchie richieste vengono rimosse.
denial-not-waiting = { $people ->
        [one] Una delle persone scelte non è più in attesa in questa richiesta
       *[other] { $people } delle persone scelte non sono più in attesa in questa richiesta
    }, quindi non è stato deciso nulla.
    .advice = Riguarda la richiesta e scegli solo persone ancora in attesa.
denial-other-product = Questo abbonamento riguarda un prodotto diverso da quello richiesto.
    .advice = Scegli un abbonamento al prodotto richiesto.
denial-not-of-the-organization = Questo abbonamento è di una persona, non dell'organizzazione.
    .advice = Scegli uno degli abbonamenti dell'organizzazione.
denial-unknown-auto-claim-policy = Non troviamo questo criterio di attestazione automatica.
    .advice = Torna all'elenco dei criteri e scegline uno oppure creane uno nuovo.
denial-app-has-policy = { $app } ha già un criterio di attestazione automatica: { $name }.
    .advice = Modifica quel criterio o scegli un'altra app.
denial-time-goes-back = È già registrata un'operazione più recente ({ $last }), quindi questa non può avere la data { $at }.
    .advice = Riprova tra un momento. Se succede di nuovo, chiedi a un amministratore di controllare l'orologio del sistema.
denial-overdue = C'è un'operazione in sospeso ({ $since }) che deve essere eseguita prima.
    .advice = Riprova tra un momento.
denial-command-conflict = Questa richiesta non può essere inviata di nuovo, perché è stata modificata dopo il primo invio.
    .advice = Ricomincia dall'inizio.
denial-command-id-used = Questa operazione è già stata eseguita qualche tempo fa.
    .advice = Controlla i tuoi abbonamenti e le tue fatture: la troverai lì. Per eseguirla un'altra volta, ricomincia dall'inizio.

## The rules that a purchase asks: passed, or failed

finding-organization-kind = Gli utenti di organizzazioni come la tua possono acquistare in modalità self-service.
    .failed = { $kind ->
        [government] L'acquisto in modalità self-service non è disponibile per gli enti pubblici.
        [education] L'acquisto in modalità self-service non è disponibile per scuole e università.
        [nonprofit] L'acquisto in modalità self-service non è disponibile per le organizzazioni senza scopo di lucro.
       *[commercial] L'acquisto in modalità self-service non è disponibile per le aziende.
    }
finding-country = Questo prodotto è disponibile nel paese della tua organizzazione.
    .failed = Questo prodotto non è disponibile nel paese della tua organizzazione.
finding-member = Fai parte dell'organizzazione.
    .failed = { $standing ->
        [guest] Gli utenti guest non possono acquistare per l'organizzazione.
        [disabled] Il tuo account è disattivato.
       *[unknown] Non sei presente nella directory dell'organizzazione.
    }
finding-on-sale = { $endOfSale ->
        [none] Il prodotto è in vendita.
       *[other] Il prodotto è in vendita fino { ARTICLE("al", $endOfSale) }.
    }
    .failed = { $untold ->
        [yes] Due prodotti sono diventati questo, e il sistema non lo sa ancora.
       *[no] { $offers ->
            [0] Il prodotto non ha un prezzo per il paese della tua organizzazione.
           *[other] { $endOfSale ->
                [none] Il prodotto non è in vendita.
               *[other] Il prodotto non è più in vendita { ARTICLE("dal", $endOfSale) }.
            }
        }
    }
finding-policy = { $value ->
        [only_trials_without_payment_method] La tua organizzazione consente le versioni di prova che non richiedono un metodo di pagamento.
       *[enabled] { $source ->
            [product] La tua organizzazione consente agli utenti di acquistare questo prodotto.
            [offer_type] La tua organizzazione consente agli utenti di acquistare prodotti di questo tipo.
            [default] La tua organizzazione consente agli utenti di acquistare prodotti.
           *[unset] La tua organizzazione non ha regole contro l'acquisto di questo prodotto.
        }
    }
    .failed = { $value ->
        [only_trials_without_payment_method] La tua organizzazione consente solo versioni di prova di questo prodotto che non richiedono un metodo di pagamento.
       *[disabled] { $source ->
            [product] La tua organizzazione non consente agli utenti di acquistare questo prodotto.
            [offer_type] La tua organizzazione non consente agli utenti di acquistare prodotti di questo tipo.
           *[default] La tua organizzazione non consente agli utenti di acquistare prodotti in autonomia.
        }
    }
finding-trial = Puoi avviare una versione di prova di questo prodotto.
    .failed = { $standing ->
        [used] Hai già avuto una versione di prova di questo prodotto: ce n'è una per persona.
        [needs_payment_method] La versione di prova di questo prodotto richiede un metodo di pagamento e un'offerta con cui proseguire alla fine.
        [needs_no_payment_method] La versione di prova di questo prodotto non richiede un metodo di pagamento e alla fine semplicemente termina.
       *[none] Di questo prodotto non c'è una versione di prova.
    }
finding-agreement = La tua organizzazione ha un contratto di acquisto.
    .failed = Le versioni di prova senza metodo di pagamento sono riservate alle organizzazioni che hanno un contratto di acquisto.
finding-payment-method = Hai un metodo di pagamento addebitabile.
    .failed = { $named ->
        [yes] Il metodo di pagamento scelto non si può addebitare: è scaduto o è stato emesso in un altro paese.
       *[no] Non hai alcun metodo di pagamento addebitabile.
    }
finding-licenses = { $licenses ->
        [one] Una licenza rientra nel limite di questo prodotto.
       *[other] { $licenses } licenze rientrano nel limite di questo prodotto.
    }
    .failed = { $why ->
        [step] Questa offerta si vende in pacchetti di { $step } licenze; { $licenses } non sono pacchetti interi.
        [least] Questa offerta richiede almeno { $least } licenze, non { $licenses }.
       *[most] { $most ->
            [none] { $licenses } licenze superano il limite di questo prodotto.
            [one] Un abbonamento a questo prodotto può avere una sola licenza, non { $licenses }.
           *[other] Un abbonamento a questo prodotto può avere al massimo { $most } licenze, non { $licenses }.
        }
    }

finding-license-limit = { $source ->
        [none] La tua organizzazione non limita il numero di licenze.
       *[set] Il numero di licenze rientra nel limite della tua organizzazione.
    }
    .failed = { $limit ->
        [0] La tua organizzazione non ti consente di avere licenze tue.
        [one] Nella tua organizzazione un abbonamento può avere una sola licenza, non { $asked }.
       *[other] Nella tua organizzazione un abbonamento può avere al massimo { $limit } licenze, non { $asked }.
    }
finding-spending-limit = { $source ->
        [none] La tua organizzazione non limita la tua spesa.
       *[set] La tua spesa di questo mese rientra nel limite della tua organizzazione.
    }
    .failed = { $limit ->
        [none] La tua organizzazione non ti consente di spendere in questa valuta.
       *[other] Puoi spendere { $limit } al mese. Questo mese hai speso { $used } e questo acquisto costa { $asked }.
    }
finding-subscription-limit = { $source ->
        [none] La tua organizzazione non limita il numero di abbonamenti.
       *[set] Il numero dei tuoi abbonamenti rientra nel limite della tua organizzazione.
    }
    .failed = { $limit ->
        [0] La tua organizzazione non ti consente di avere abbonamenti tuoi.
        [one] Puoi avere un solo abbonamento tuo.
       *[other] Puoi avere al massimo { $limit } abbonamenti tuoi e ne hai già { $used }.
    }
finding-approval = Nessuno deve approvare questo acquisto.
    .needs-approval = Un amministratore deve approvare questo acquisto.

## What to do instead of buying

alternative-request-a-license = Richiedi una licenza di questo prodotto.
alternative-use-own-process = { $text }
    .with-link = { $text } { $link }
alternative-add-a-card = Aggiungi una carta non scaduta, emessa nel paese della tua organizzazione.
alternative-ask-an-administrator = Rivolgiti a un amministratore dell'organizzazione.
    .with-text = { $text }
    .with-link = { $text } { $link }

## What happens next to a subscription

next-step-kind-lapses = Decade se non pagato
    .dated = Decade se non pagato { ARTICLE("il", $on) }
next-step-kind-charges = Prossimo addebito
    .dated = Prossimo addebito { ARTICLE("il", $on) }
next-step-kind-renews = Rinnovo
    .dated = Si rinnova { ARTICLE("il", $on) }
next-step-kind-converts = Passaggio a pagamento
    .dated = Passa a pagamento { ARTICLE("il", $on) }
next-step-kind-extends = Estensione
    .dated = Viene esteso di un mese { ARTICLE("il", $on) }
next-step-kind-pauses = Sospensione
    .dated = Viene messo in pausa { ARTICLE("il", $on) }
next-step-kind-resumes = Ripresa
    .dated = Riprende { ARTICLE("il", $on) }
next-step-kind-expires = Scadenza
    .dated = Scade { ARTICLE("il", $on) }
next-step-kind-is-disabled = Disabilitazione
    .dated = Viene disabilitato { ARTICLE("il", $on) }
next-step-kind-is-deleted = Eliminazione
    .dated = Viene eliminato { ARTICLE("il", $on) }

## Labels

subscription-status-trial = In prova
subscription-status-pending = In attesa di pagamento
subscription-status-active = Attivo
subscription-status-paused = In pausa
subscription-status-expired = Scaduto
subscription-status-disabled = Disabilitato
subscription-status-deleted = Eliminato

channel-self-service = Self-service
channel-central = Dell'organizzazione

clearance-status-awaited = In attesa di esito
clearance-status-rejected = Scartata
clearance-status-cleared = Accettata
invoice-status-due = Da pagare
invoice-status-paid = Pagata
invoice-status-past-due = Scaduta
invoice-status-void = Annullata
invoice-status-written-off = Stralciata

license-request-state-open = Qualcuno è in attesa
license-request-state-settled = Decisa
line-kind-purchase = Acquisto
line-kind-recurring-charge = Addebito periodico
line-kind-renew = Rinnovo
line-kind-reenable = Riattivazione
line-kind-add-quantity = Licenze aggiunte
line-kind-remove-quantity = Licenze rimosse
line-kind-cancel = Annullamento
line-kind-convert = Dopo la prova
line-kind-change = Cambio di piano
line-kind-extend = Estensione

action-add-licenses = Acquista licenze
action-remove-licenses = Rimuovi licenze
action-schedule-licenses = Cambia le licenze dal rinnovo
action-change-plan = Passare a un altro piano
action-take-back-plan-change = Annullare il passaggio
action-assign-licenses = Assegna licenze
action-pay-invoice = Paga la fattura aperta
action-turn-on-recurring-billing = Attiva la fatturazione periodica
action-turn-off-recurring-billing = Disattiva la fatturazione periodica
action-reactivate = Riattiva l'abbonamento
action-cancel-now = Annulla l'abbonamento
action-cancel-at-term-end = Annulla alla scadenza
action-extend-at-end = Estendi alla scadenza
action-pause-at-end = Metti in pausa alla scadenza
action-return-to-term = Torna a un periodo
action-resume = Riprendi l'abbonamento
action-extend-trial = Prolunga la prova
action-convert-trial = Acquista ora
action-take-over-and-cancel = Assumi il controllo ed elimina
action-take-over-and-move-people = Assumi il controllo e sposta le persone
action-take-over-and-keep = Assumi il controllo per l'organizzazione
action-offer-hand-over = Cedi a un collega
action-withdraw-hand-over = Ritira l'offerta
action-accept-hand-over = Accetta l'offerta
action-decline-hand-over = Rifiuta l'offerta

cancel-reason-too-expensive = Costa troppo
cancel-reason-not-needed = Non mi serve più
cancel-reason-missing-features = Mancano funzionalità di cui ho bisogno
cancel-reason-hard-to-use = È difficile da usare
cancel-reason-switched = Sono passato ad altro
cancel-reason-bought-by-mistake = L'ho acquistato per errore
cancel-reason-covered-centrally = Lo fornisce la mia organizzazione
cancel-reason-other = Altro motivo

trial-end-reason-no-payment-method-needed = Non richiedeva un metodo di pagamento, quindi è semplicemente terminata
trial-end-reason-recurring-billing-off = La fatturazione periodica è stata disattivata
trial-end-reason-policy = L'organizzazione non consente agli utenti di acquistare questo prodotto
trial-end-reason-end-of-sale = Il prodotto non è più in vendita
trial-end-reason-payment-method = Non è possibile addebitare il metodo di pagamento
trial-end-reason-purchaser-left = Chi l'ha avviata ha lasciato l'organizzazione
trial-end-reason-amount-too-large = L'importo è più grande di quanto possiamo gestire

previewed-effect-can-no-longer-buy = Non può più acquistare
previewed-effect-can-buy = Può acquistare
previewed-effect-needs-approval = Ha bisogno di un'approvazione
previewed-effect-needs-no-approval = Non ha più bisogno di un'approvazione

purchase-request-status-open = In attesa di approvazione
purchase-request-status-approved = Approvata
purchase-request-status-declined = Rifiutata
purchase-request-status-withdrawn = Ritirata
purchase-request-status-lapsed = Scaduta

policy-value-enabled = Consentito
policy-value-only-trials-without-payment-method = Solo versioni di prova senza metodo di pagamento
policy-value-disabled = Non consentito

policy-source-product = Impostato per il prodotto
policy-source-offer-type = Impostato per il tipo di offerta
policy-source-default = Impostazione predefinita dell'organizzazione
policy-source-unset = Non impostato

# These complete a sentence: Non hai l'autorizzazione per …
requested-license-status-waiting = In attesa
requested-license-status-approved = Approvata
requested-license-status-declined = Rifiutata
requested-license-status-closed = Chiusa
right-run-the-host = eseguire operazioni riservate al sistema
right-change-settings = modificare le impostazioni dell'organizzazione
right-set-policy = impostare il criterio di acquisto
right-read-policy = vedere il criterio di acquisto
right-decide-purchase-requests = approvare o rifiutare richieste di acquisto
right-read-purchase-requests = vedere le richieste di acquisto degli altri
right-read-admin-view = vedere tutti gli abbonamenti self-service
right-decide-license-requests = approvare o rifiutare le richieste di licenza
right-read-license-requests = vedere le richieste di licenza di tutti
right-set-auto-claim-policies = impostare i criteri di attestazione automatica
right-read-auto-claim-policies = vedere i criteri di attestazione automatica
right-buy-centrally = acquistare per l'organizzazione
right-take-over = assumere il controllo di questo abbonamento
right-assign-licenses = assegnare le licenze di questo abbonamento
right-manage-subscription = modificare questo abbonamento
right-hand-over = cedere questo abbonamento
right-read-subscription = vedere questo abbonamento
right-share-billing-profile = assegnare ruoli su questo profilo di fatturazione
right-close-billing-profile = chiudere questo profilo di fatturazione
right-edit-billing-profile = modificare questo profilo di fatturazione
right-buy-with-billing-profile = acquistare con questo profilo di fatturazione
right-pay-invoices = pagare le fatture di questo profilo di fatturazione
right-read-invoices = vedere le fatture di questo profilo di fatturazione
right-read-profile-roles = vedere chi ha un ruolo su questo profilo di fatturazione
right-read-billing-profile = vedere questo profilo di fatturazione
right-manage-payment-method = modificare, sostituire o eliminare questo metodo di pagamento
right-read-personal-data = vedere che cosa è memorizzato su questa persona

term-one-month = 1 mese
term-one-year = 1 anno
term-three-years = 3 anni

auto-claim-status-on = Attivo
auto-claim-status-off = Disattivato

report-span-one-day = Ultimo giorno
report-span-seven-days = Ultimi 7 giorni
report-span-thirty-days = Ultimi 30 giorni
report-span-ninety-days = Ultimi 90 giorni

billing-frequency-monthly = Mensile
billing-frequency-quarterly = Ogni 3 mesi
billing-frequency-half-yearly = Ogni 6 mesi
billing-frequency-yearly = Annuale
billing-frequency-up-front = In un'unica soluzione anticipata

not-assignable-reason-unknown = Non presente nella directory dell'organizzazione
not-assignable-reason-guest = Utente guest: è possibile assegnare le licenze solo agli utenti dell'organizzazione
not-assignable-reason-disabled = L'account è disattivato

recurring-billing-on = Attivata
recurring-billing-off = Disattivata

at-end-renew = Rinnova
at-end-renew-once = Rinnova una volta
at-end-extend = Estendi
at-end-pause = Metti in pausa
at-end-expire = Lascia scadere
at-end-end = Termina

off-means-expire = Lascia scadere
off-means-end = Termina

next-term-renewal = Rinnovo
next-term-extension = Estensione
next-term-resumption = Ripresa

pause-problem-no-day = Manca il giorno
pause-problem-no-pause = Non va messo in pausa
pause-problem-too-early = Il giorno non è dopo la fine del periodo
pause-problem-too-long = Una pausa non può durare tanto

## Fields that people fill in

field-activation-days = Giorni prima che un acquisto non pagato decada
field-after = Da dove continuare
field-app = App
field-backups = Numero di prodotti di riserva
field-brand = Marca della carta
field-buyer-reference = Riferimento
field-certified-email = Indirizzo PEC
field-city = Città
field-code = Codice
field-command-memory-days = Giorni per cui le richieste vengono ricordate
field-cost-center = Centro di costo
field-disabled-days = Giorni prima che un abbonamento disabilitato venga eliminato
field-electronic-address = Indirizzo elettronico
field-email = Indirizzo e-mail
field-evidence = Prova
field-exemption = Motivo dell'assenza di imposta
field-expired-days = Giorni prima che un abbonamento scaduto venga disabilitato
field-expires = Data di scadenza
field-extension-months = Mesi di estensione
field-feedback = Commenti e suggerimenti
field-from = Prodotto precedente
field-holder = Nome sulla carta
field-id = Numero identificativo
field-invoice = Numero della fattura
field-legal-id = Numero di registro
field-license-request-months = Mesi per cui le richieste di licenza vengono conservate
field-licenses = Numero di licenze
field-limit = Numero di righe
field-link = Collegamento
field-message = Messaggio
field-month = Mese della data di scadenza
field-monthly-notice-days = Giorni di preavviso prima di un rinnovo mensile
field-name = Nome
field-natura = Natura
field-notice-days = Giorni di preavviso prima di un rinnovo
field-number = Numero
field-offer = Piano
field-offer-type = Tipo di offerta
field-other = Questo campo
field-pause-days = Giorni di pausa
field-payment = Pagamento
field-payment-days = Giorni per pagare
field-payment-request-days = Giorni di attesa per l'esito di un pagamento
field-people = Numero di persone
field-postal-code = Codice postale
field-prefix = Prefisso dei numeri di fattura
field-product = Prodotto
field-purchase = Acquisto
field-purchase-order = Numero dell'ordine di acquisto
field-purchase-request-days = Giorni dopo i quali una richiesta d'acquisto decade
field-reason = Motivo
field-reason-code = Codice del motivo
field-recipient-code = Codice destinatario
field-recipients = Numero di destinatari delle fatture
field-region = Regione
field-report = ID della comunicazione
field-serial = Numero dell'ultima fattura
field-street = Via
field-subscriptions = Numero di abbonamenti
field-tax-id = Identificativo fiscale
field-tax-number = Codice fiscale
field-text = Testo
field-to = Nuovo prodotto
field-token = Token della carta
field-vat-id = Partita IVA
field-year = Anno

access-turn-gained = Ottenuto
access-turn-lost = Perso

plan-change-mode-now = Subito
plan-change-mode-at-renewal = Al rinnovo

plan-move-kind-upgrade = Subito o al rinnovo
plan-move-kind-change = Al rinnovo

only-at-renewal-reason-as-listed = È offerto solo al rinnovo
only-at-renewal-reason-shorter-term = La durata del piano è più breve
only-at-renewal-reason-cheaper = Il piano costa meno e non tutte le licenze possono essere restituite
only-at-renewal-reason-paid-by-another = Un altro profilo di fatturazione ha pagato ciò che verrebbe tolto

nothing-to-take-back-reason-not-moved-today = Oggi non è passato a un altro piano
nothing-to-take-back-reason-licenses-changed = Da allora sono state aggiunte o tolte licenze

plan-drop-cause-asked = È stato chiesto il piano attuale
plan-drop-cause-no-renewal = Non si rinnova
plan-drop-cause-not-sold = Il piano non è più in vendita
plan-drop-cause-no-price = Il piano non ha più un prezzo
plan-drop-cause-no-way = Il catalogo non prevede più il passaggio
plan-drop-cause-moved = Ha già quel piano

people-move-problem-at-renewal = È per il rinnovo
people-move-problem-with-total = È impostato un totale
people-move-problem-other-term = Il piano ha un'altra durata o un'altra fatturazione
people-move-problem-everybody = Sono tutte quelle che hanno una licenza
people-move-problem-not-holding = Non hanno una licenza
people-move-problem-waits-for-payment = Il passaggio attende il pagamento

alignment-problem-does-not-renew = Non si rinnova
alignment-problem-other-billing-profile = È pagato da un altro profilo di fatturazione
alignment-problem-other-term = Ha un'altra durata
alignment-problem-not-ahead = Il giorno non è nel futuro
alignment-problem-not-the-first = Il giorno non è il primo di un mese
alignment-problem-longer-than-a-term = Il giorno è più lontano di una durata

activation-immediately = Subito
activation-on-first-payment = Con il primo pagamento

assignable-yes = Può ricevere licenze
assignable-guest = Guest
assignable-disabled = Account disattivato

cancel-mode-now = Adesso
cancel-mode-at-term-end = Alla fine del periodo di validità

change-billing-monthly = Insieme, il primo del mese
change-billing-immediately = Una per una, subito

credits-balance = Al saldo a credito
credits-refund = Di nuovo sulla carta

denial-category-invalid = Non può essere richiesto in questa forma
denial-category-forbidden = Autorizzazione mancante
denial-category-not-found = Non trovato
denial-category-policy = Contro i criteri dell'organizzazione
denial-category-payment = Prima un pagamento o un metodo di pagamento
denial-category-stale = Non aggiornato
denial-category-conflict = Non possibile allo stato attuale

dunning-action-remind = Promemoria
dunning-action-disable = Disattivazione fino al pagamento

eligibility-outcome-allowed = Consentito
eligibility-outcome-needs-approval = Richiede l'approvazione
eligibility-outcome-refused = Non consentito

ending-expires = Scade
ending-ends = Termina
ending-pauses = Viene messo in pausa
ending-is-deleted = Viene eliminato

expected-payments-succeed = Tutti riescono
expected-payments-missing = Nessuno riesce

hand-over-close-cause-withdrawn = Ritirata
hand-over-close-cause-lapsed = Scaduta
hand-over-close-cause-person-left = Una delle due persone ha lasciato l'organizzazione

intent-purchase = Acquisto
intent-trial-with-payment-method = Versione di prova con metodo di pagamento
intent-trial-without-payment-method = Versione di prova senza metodo di pagamento
intent-take-on = Presa in carico da un collega

invoice-delivery-email = Per e-mail
invoice-delivery-portal = Da consultare online

invoice-series-yearly = Ricomincia ogni anno
invoice-series-year-shown = Mostra l'anno e prosegue
invoice-series-continuous = Prosegue, senza l'anno

invoice-settlement-kind-payment = Pagamento
invoice-settlement-kind-credit = Credito
invoice-settlement-kind-chargeback = Storno di addebito
invoice-settlement-kind-refund = Rimborso
invoice-settlement-kind-void = Annullata
invoice-settlement-kind-written-off = Stralciata

journal-problem-code-malformed-line = Non è un evento
journal-problem-code-torn-line = Troncata
journal-problem-code-newer-schema = Scritta da una versione più recente
journal-problem-code-gap = Un evento manca, è doppio o fuori ordine
journal-problem-code-time-goes-back = Il tempo torna indietro
journal-problem-code-contradiction = Contraddice quanto accaduto prima
journal-problem-code-unproved-line = Una riga di fattura non torna

language-english = Inglese
language-italian = Italiano

organization-kind-commercial = Azienda
organization-kind-government = Ente pubblico
organization-kind-education = Scuola o università
organization-kind-nonprofit = Senza scopo di lucro

payment-cause-captured = Pagato
payment-cause-dispute-won = Contestazione vinta

person-field-name = Nome
person-field-email = Indirizzo e-mail

person-kind-member = Membro
person-kind-guest = Guest

person-standing-member = Membro
person-standing-guest = Guest
person-standing-disabled = Account disattivato
person-standing-unknown = Non presente nella directory dell'organizzazione

personal-thing-kind-subscription = Abbonamento
personal-thing-kind-license = Licenza
personal-thing-kind-hand-over = Abbonamento offerto
personal-thing-kind-purchase-request = Richiesta di acquisto
personal-thing-kind-license-request = Richiesta di licenze
personal-thing-kind-payment-method = Metodo di pagamento
personal-thing-kind-billing-profile = Profilo di fatturazione
personal-thing-kind-invoice = Fattura

policy-list-problem-unknown-format = Né JSON né CSV né tabella
policy-list-problem-malformed-json = JSON non leggibile
policy-list-problem-missing-column = Manca una colonna
policy-list-problem-open-quote = Le virgolette non sono chiuse
policy-list-problem-other-policy = Una riga riguarda un altro criterio
policy-list-problem-unknown-value = Valore sconosciuto
policy-list-problem-offer-type-only-trials = I tipi di offerta sono solo attivati o disattivati

previewed-trial-end-ends = Termina
previewed-trial-end-converts = Diventa a pagamento

price-tax-exclusive = Imposte escluse
price-tax-inclusive = Imposte incluse

profile-role-reader = Lettore del profilo di fatturazione
profile-role-invoice-manager = Responsabile delle fatture
profile-role-contributor = Collaboratore del profilo di fatturazione
profile-role-owner = Proprietario del profilo di fatturazione

recurring-billing-cause-asked = Su richiesta
recurring-billing-cause-no-price = L'offerta non ha più un prezzo

promotion-release-cause-canceled = Annullato
promotion-release-cause-purchase-lapsed = Non pagato
promotion-release-cause-not-converted = La prova non è diventata ciò che era stato concordato
promotion-release-cause-move-taken-back = Il passaggio è stato annullato
promotion-release-cause-move-given-up = Il passaggio non è avvenuto

promotion-user-person = Chi acquista
promotion-user-organization = Tutta l'organizzazione

release-cause-asked = Su richiesta
release-cause-unpaid = Non pagate
release-cause-ended = L'abbonamento è terminato

request-decision-approve = Approva
request-decision-decline = Rifiuta

retry-possible = Un nuovo tentativo può riuscire
retry-hopeless = Serve un'altra carta
retry-fraud = Considerato fraudolento

rival-kill-bill = Kill Bill
rival-lago = Lago
rival-meteroid = Meteroid
rival-polar = Polar
rival-stripe = Stripe Billing
rival-flexprice-days = Flexprice, a giorni
rival-flexprice-seconds = Flexprice, a secondi
rival-open-meter = OpenMeter
rival-chargebee = Chargebee

role-global-admin = Amministratore globale
role-billing-admin = Amministratore fatturazione
role-license-admin = Amministratore licenze
role-user-admin = Amministratore utenti
role-global-reader = Lettore globale

schedule-drop-cause-asked = Su richiesta
schedule-drop-cause-no-renewal = L'abbonamento non si rinnova
schedule-drop-cause-end-of-sale = Il prodotto non è più in vendita

security-code-checked = Codice di sicurezza verificato
security-code-not-checked = Codice di sicurezza non verificato

text-problem-empty = Vuoto
text-problem-too-long = Troppo lungo
text-problem-control-character = Contiene caratteri di controllo
text-problem-line-break = Contiene più righe
text-problem-card-number = Contiene un numero di carta
text-problem-not-an-address = Non è un indirizzo e-mail
text-problem-not-a-vat-id = Non è una partita IVA nella forma completa
text-problem-not-of-its-scheme = Non è un codice di questo tipo
text-problem-check-digit = Le cifre di controllo non tornano

text-relation-own = Suo
text-relation-wrote = Scritto da questa persona
text-relation-told = Comunicato a questa persona
text-relation-named = Nomina questa persona

trial-payment-required = Richiede un metodo di pagamento
trial-payment-not-required = Non richiede un metodo di pagamento

trial-standing-available = Disponibile
trial-standing-none = Nessuna versione di prova
trial-standing-used = Già utilizzata
trial-standing-needs-payment-method = Richiede un metodo di pagamento
trial-standing-needs-no-payment-method = Non richiede un metodo di pagamento

verdict-passed = Superato
verdict-failed = Non superato
verdict-needs-approval = Richiede l'approvazione

withdrawal-cause-taken-back = Ritirata
withdrawal-cause-purchaser-left = Chi l'ha inviata ha lasciato l'organizzazione

policy-list-problem-no-policies = Non è un elenco di criteri
policy-list-problem-missing = In una riga manca un dato
policy-list-problem-not-text = Un valore non è testo
policy-list-problem-cut-off = Testo troncato da puntini
policy-list-problem-misaligned = Una riga non è allineata alle intestazioni
policy-list-problem-unknown-scope = Ambito sconosciuto
policy-list-problem-unknown-source = Origine di un valore sconosciuta
policy-list-problem-contradictory = Si contraddice
policy-list-problem-not-inherited = Non è il valore che dice di ereditare

purchase-notices-each = Subito
purchase-notices-daily = Una volta al giorno
purchase-notices-off = Disattivati

listed-scope-offer-type = Un tipo di offerta
listed-scope-default = L'impostazione predefinita

event-type-organization-created = L'organizzazione è stata impostata
event-type-settings-changed = Impostazioni cambiate
event-type-policy-changed = Criterio di acquisto cambiato
event-type-purchase-limit-changed = Limite di acquisto cambiato
event-type-approval-rule-changed = Regola di approvazione cambiata
event-type-purchase-requested = Acquisto richiesto
event-type-purchase-request-decided = Richiesta di acquisto decisa
event-type-purchase-request-confirmed = Nuovo totale confermato
event-type-purchase-request-withdrawn = Richiesta di acquisto ritirata
event-type-purchase-request-lapsed = Richiesta di acquisto scaduta
event-type-product-id-changed = Nuovo identificativo del prodotto
event-type-payment-method-added = Metodo di pagamento aggiunto
event-type-payment-method-edited = Metodo di pagamento modificato
event-type-payment-method-replaced = Metodo di pagamento sostituito
event-type-payment-method-deleted = Metodo di pagamento eliminato
event-type-backup-payment-method-set = Secondo metodo di pagamento impostato
event-type-card-updated = Carta aggiornata dall'emittente
event-type-card-expiring = Carta in scadenza
event-type-billing-profile-created = Profilo di fatturazione creato
event-type-billing-profile-edited = Profilo di fatturazione modificato
event-type-billing-profile-shared = Ruolo su un profilo di fatturazione cambiato
event-type-billing-profile-closed = Profilo di fatturazione chiuso
event-type-purchase-order-limited = Ordine di acquisto limitato
event-type-tax-rates-set = Imposte stabilite
event-type-vat-id-checked = Partita IVA verificata
event-type-subscription-purchased = Abbonamento acquistato
event-type-subscription-imported = Abbonamento importato
event-type-subscription-activated = Abbonamento attivo
event-type-licenses-added = Licenze aggiunte
event-type-licenses-removed = Licenze rimosse
event-type-licenses-reserved = Licenze in attesa di pagamento
event-type-reserved-licenses-added = Licenze pagate aggiunte
event-type-reservation-released = Licenze non pagate annullate
event-type-licenses-scheduled = Licenze stabilite per il rinnovo
event-type-license-schedule-dropped = Licenze stabilite annullate
event-type-plan-changed = Passaggio a un altro piano
event-type-plan-change-reserved = Passaggio in attesa di pagamento
event-type-reserved-plan-change-made = Passaggio pagato eseguito
event-type-plan-change-released = Passaggio non pagato annullato
event-type-plan-change-taken-back = Passaggio ritirato
event-type-people-moved-to-plan = Persone passate a un altro piano
event-type-plan-change-scheduled = Passaggio stabilito per il rinnovo
event-type-plan-schedule-dropped = Passaggio stabilito annullato
event-type-licenses-assigned = Licenze assegnate
event-type-licenses-unassigned = Licenze ritirate
event-type-subscription-canceled = Abbonamento annullato
event-type-subscription-reactivated = Abbonamento riattivato
event-type-subscription-taken-over = Controllo dell'abbonamento assunto
event-type-hand-over-offered = Abbonamento offerto a un collega
event-type-hand-over-answered = Risposta all'offerta
event-type-hand-over-closed = Offerta chiusa
event-type-order-reference-set = Riferimento dell'ordine stabilito
event-type-recurring-billing-changed = Fatturazione periodica cambiata
event-type-renewal-announced = Rinnovo annunciato
event-type-subscription-renewed = Abbonamento rinnovato
event-type-billing-period-started = Periodo di fatturazione iniziato
event-type-at-end-set = Scadenza impostata
event-type-term-extended = Periodo esteso
event-type-returned-to-term = Estensione finita, periodo iniziato
event-type-subscription-paused = Abbonamento in pausa
event-type-subscription-resumed = Abbonamento ripreso
event-type-resumption-postponed = Ripresa rinviata
event-type-subscription-expired = Abbonamento scaduto
event-type-subscription-disabled = Abbonamento disabilitato
event-type-ending-announced = Fine annunciata
event-type-purchases-announced = Acquisti annunciati agli amministratori
event-type-excess-licenses-announced = Più persone che licenze
event-type-excess-licenses-released = Licenze in eccesso rilasciate
event-type-subscription-restored = Abbonamento ripristinato
event-type-subscription-deleted = Abbonamento eliminato
event-type-trial-started = Prova iniziata
event-type-trial-extended = Prova prolungata
event-type-trial-end-announced = Fine della prova annunciata
event-type-trial-converted = La prova è diventata un abbonamento
event-type-trial-ended = Prova finita
event-type-promotion-end-announced = Fine della promozione annunciata
event-type-promotion-released = Promozione di nuovo disponibile
event-type-promotion-reservation-released = Promozione non più riservata
event-type-person-left = Una persona ha lasciato l'organizzazione
event-type-person-returned = Una persona è tornata
event-type-license-request-created = Licenze richieste
event-type-license-request-decided = Richiesta di licenze decisa
event-type-license-request-closed = Richiesta di licenze chiusa
event-type-license-request-purged = Richiesta di licenze eliminata
event-type-auto-claim-policy-set = Criterio di attestazione automatica impostato
event-type-auto-claim-policy-deleted = Criterio di attestazione automatica eliminato
event-type-license-claimed = Licenza ottenuta all'accesso
event-type-invoice-issued = Fattura emessa
event-type-credit-allocated = Credito detratto da una fattura
event-type-changes-netted = Modifiche compensate
event-type-dunning-step = Sollecito di pagamento
event-type-invoice-past-due = Fattura scaduta
event-type-invoice-voided = Fattura annullata
event-type-invoice-written-off = Fattura stralciata
event-type-invoice-cleared = Fattura accettata dal sistema di interscambio
event-type-invoice-rejected = Fattura scartata dal sistema di interscambio
event-type-payment-requested = Pagamento chiesto
event-type-payment-received = Pagamento ricevuto
event-type-payment-failed = Pagamento non riuscito
event-type-payment-charged-back = Pagamento stornato
event-type-payment-refunded = Pagamento rimborsato

exemption-category-zero-rated = Aliquota zero
exemption-category-exempt = Esente
exemption-category-reverse-charge = Inversione contabile
exemption-category-intra-community = Cessione intracomunitaria
exemption-category-export = Esportazione
exemption-category-outside-scope = Fuori campo imposta

vat-id-status-unchecked = Non verificata
vat-id-status-valid = Valida
vat-id-status-invalid = Non valida
vat-id-status-unreachable = Non verificabile

e-invoice-format-peppol = Peppol BIS Billing (UBL)
e-invoice-format-xrechnung-ubl = XRechnung (UBL)
e-invoice-format-xrechnung-cii = XRechnung (CII)
e-invoice-format-factur-x = Factur-X, ZUGFeRD (CII)
e-invoice-format-fattura-pa = FatturaPA

e-invoice-kind-invoice = Fattura
e-invoice-kind-credit-note = Nota di credito

e-invoice-syntax-ubl = UBL
e-invoice-syntax-cii = CII
e-invoice-syntax-fattura-pa = FatturaPA

e-invoice-problem-code-missing = Manca un dato
e-invoice-problem-code-erased = L'indirizzo di fatturazione è stato cancellato
e-invoice-problem-code-too-long = Troppo lungo
e-invoice-problem-code-characters = Contiene un carattere che il formato non ammette
e-invoice-problem-code-form = Non ha la forma che il formato richiede
e-invoice-problem-code-currency = Una valuta con più di due decimali
e-invoice-problem-code-two-taxes = Due imposte su una riga
e-invoice-problem-code-no-tax = Nessuna imposta, e non si dice perché
e-invoice-problem-code-rate = Un'aliquota che il formato non ammette
e-invoice-problem-code-tax-off = L'imposta è troppo lontana da imponibile per aliquota
e-invoice-problem-code-price = Nessun prezzo per la quantità dà l'importo
e-invoice-problem-code-forbidden = Non ammesso con questo tipo di imposta
e-invoice-problem-code-no-preceding-invoice = La fattura che storna non è nota
e-invoice-problem-code-many-preceding-invoices = Storna più fatture di quante il formato ne ammetta
e-invoice-problem-code-exchange-rate = Manca il cambio
