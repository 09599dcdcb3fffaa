import SelfServe

/// Why a command is not taken into the queue.
public enum NotQueueable: Error, Hashable {
    /// It can charge, and carries no quote: nothing is charged that was not shown (`B5`).
    case needsQuote
    /// The quote that it was shown with is not the one that it carries.
    case otherQuote
    /// It carries a card, or says that a card's code was checked: neither may lie in a file (`G2`, `G3`).
    case holdsCard
    /// It is about this very moment: a late sign-in is none (`Q3`).
    case ofTheMoment
    /// It replaces a whole of which this person saw an older state: it would undo what others changed meanwhile.
    case replacesAll
    /// It is the host's own, and no person's (`O7`).
    case ofTheHost
    /// The id is that of another command of the queue, or of a conflict: who asks again takes another id (`B6`).
    case idTaken
    /// What it needs was refused.
    case afterRefused(CommandId)
}

extension Command {
    /// Looks whether a command may wait for a network. Every command has its line, so that a new one is decided about.
    func requireQueueable() throws(NotQueueable) {
        switch self {
        case .createOrganization, .setTaxRates, .reportVatCheck, .changeProductId, .reportCardUpdate, .importSubscription, .reportPayment,
            .reportClearance, .reportPersonLeft, .reportPersonReturned:
            throw .ofTheHost
        case .addPaymentMethod, .editPaymentMethod:
            throw .holdsCard
        case .replacePaymentMethod(let replace):
            if case .newMethod = replace.replacement { throw .holdsCard }
        case .changeSettings, .editBillingProfile, .setAutoClaimPolicy:
            throw .replacesAll
        case .signIn:
            throw .ofTheMoment
        case .purchaseSubscription, .changeLicenses, .changePlan, .takeBackPlanChange, .reactivateSubscription, .setAtEnd,
            .returnToTerm, .resumeSubscription, .startTrial, .convertTrial, .payInvoice, .decidePurchaseRequest:
            if canCharge, quote == nil { throw .needsQuote }
        // They charge nothing, or name the amount themselves (`confirmPurchaseRequest`, `takeOver`); what a renewal
        // charges is announced ahead of it (`C8`).
        case .setPolicy, .setPurchaseLimit, .setApprovalRule, .confirmPurchaseRequest, .withdrawPurchaseRequest,
            .deletePaymentMethod, .setBackupPaymentMethod, .shareBillingProfile, .closeBillingProfile, .scheduleLicenses,
            .assignLicenses, .unassignLicenses, .unassignProduct, .cancelSubscription, .takeOver, .offerHandOver,
            .answerHandOver, .withdrawHandOver, .setRecurringBilling, .extendTrial, .requestLicenses,
            .decideLicenseRequest, .deleteAutoClaimPolicy, .setOrderReference, .limitPurchaseOrder:
            break
        }
    }

    /// Whether it can charge as it is: what cannot has no quote either.
    private var canCharge: Bool {
        switch self {
        case .changePlan(let change): change.mode == .now
        case .setAtEnd(let set): set.atEnd == .extend
        case .startTrial(let start): start.conversion != nil
        case .decidePurchaseRequest(let decide): decide.decision == .approve
        default: true
        }
    }

    /// The quote that it carries, if it can carry one (`B5`).
    var quote: QuoteReference? {
        switch self {
        case .purchaseSubscription(let command): command.quote
        case .changeLicenses(let command): command.quote
        case .changePlan(let command): command.quote
        case .takeBackPlanChange(let command): command.quote
        case .cancelSubscription(let command): command.quote
        case .reactivateSubscription(let command): command.quote
        case .takeOver(let command): command.quote
        case .setAtEnd(let command): command.quote
        case .returnToTerm(let command): command.quote
        case .resumeSubscription(let command): command.quote
        case .startTrial(let command): command.quote
        case .convertTrial(let command): command.quote
        case .payInvoice(let command): command.quote
        case .decidePurchaseRequest(let command): command.quote
        default: nil
        }
    }
}
