//! Everything that can be asked for.

use alloc::vec::Vec;

use crate::administration::*;
use crate::auto_claim::*;
use crate::billing::*;
use crate::charge::*;
use crate::collection::*;
use crate::license_request::*;
use crate::people::*;
use crate::policy::*;
use crate::purchase_request::*;
use crate::subscription::*;
use crate::value::{Digest, Place, WellFormed};
use crate::{actor::Actor, case::Case, denial::Denial, event::Event};

/// Declares the commands: each with what it can cost. It writes the dispatch to the rule in the file of each subject.
macro_rules! commands {
    (
        $(#[$meta:meta])*
        pub enum Command { $( $(#[$doc:meta])* $variant:ident = $tag:literal: $costs:ident, )+ }
    ) => {
        tagged! {
            $(#[$meta])*
            pub enum Command { $( $(#[$doc])* $variant = $tag, )+ }
        }

        impl Command {
            fn as_decide(&self) -> &dyn Decide {
                match self { $( Self::$variant(command) => command, )+ }
            }

            /// What it can cost.
            pub(crate) fn costs(&self) -> Costs<'_> {
                match self { $( Self::$variant(command) => costs!($costs command), )+ }
            }
        }
    };
}

/// What the list says that a command can cost.
macro_rules! costs {
    (free $command:ident) => {{
        let _ = $command;
        Costs::Nothing
    }};
    (money $command:ident) => {
        Costs::Money($command.quote.as_ref())
    };
    (licenses $command:ident) => {
        Costs::Licenses($command.quote.as_ref())
    };
    // Not before a renewal: no quote shows it.
    (later $command:ident) => {{
        let _ = $command;
        Costs::Licenses(None)
    }};
}

commands! {
    /// What somebody asks for.
    pub enum Command {
        /// Create the organization (`O6`).
        CreateOrganization = "create_organization": free,
        /// Replace the settings (`O6`).
        ChangeSettings = "change_settings": free,
        /// Set a purchase policy, or take it back (`P1`, `P2`).
        SetPolicy = "set_policy": free,
        /// Set a purchase limit, or take it back (`P6`).
        SetPurchaseLimit = "set_purchase_limit": free,
        /// Set when purchases have to be approved, or take it back (`P7`).
        SetApprovalRule = "set_approval_rule": free,
        /// Approve or decline a purchase request (`P7`).
        DecidePurchaseRequest = "decide_purchase_request": money,
        /// Confirm a purchase request that costs more by now (`P7`).
        ConfirmPurchaseRequest = "confirm_purchase_request": free,
        /// Take a purchase request back (`P7`).
        WithdrawPurchaseRequest = "withdraw_purchase_request": free,
        /// Tell that a product has another id (`K1`).
        ChangeProductId = "change_product_id": free,
        /// Add a payment method (`G2`).
        AddPaymentMethod = "add_payment_method": free,
        /// Edit a payment method (`G3`).
        EditPaymentMethod = "edit_payment_method": free,
        /// Replace the payment method of billing profiles (`G5`).
        ReplacePaymentMethod = "replace_payment_method": money,
        /// Delete a payment method (`G5`).
        DeletePaymentMethod = "delete_payment_method": money,
        /// Attach a second payment method to a billing profile, or detach it (`G8`).
        SetBackupPaymentMethod = "set_backup_payment_method": money,
        /// Tell what the issuer of a card changed on it (`G9`).
        ReportCardUpdate = "report_card_update": free,
        /// Edit a billing profile (`G1`).
        EditBillingProfile = "edit_billing_profile": free,
        /// Give or take a role on a billing profile (`O7`).
        ShareBillingProfile = "share_billing_profile": free,
        /// Close a billing profile (`G7`).
        CloseBillingProfile = "close_billing_profile": free,
        /// Set the taxes of a billing profile (`I9`).
        SetTaxRates = "set_tax_rates": free,
        /// Tell what a register says of a buyer's VAT id (`I14`).
        ReportVatCheck = "report_vat_check": free,
        /// Tell until when, and for how much, an order number can be used (`I16`).
        LimitPurchaseOrder = "limit_purchase_order": free,
        /// Buy a subscription (`B1`).
        PurchaseSubscription = "purchase_subscription": licenses,
        /// Bring in a subscription that exists already elsewhere (`H5`).
        ImportSubscription = "import_subscription": free,
        /// Set how many licenses a subscription has (`S1`).
        ChangeLicenses = "change_licenses": licenses,
        /// Set how many licenses it has from its renewal on (`S5`).
        ScheduleLicenses = "schedule_licenses": later,
        /// Move it to another plan, now or at its renewal (`U1`).
        ChangePlan = "change_plan": licenses,
        /// Take such a move back on its day (`U2`).
        TakeBackPlanChange = "take_back_plan_change": money,
        /// Assign licenses to people (`A1`).
        AssignLicenses = "assign_licenses": free,
        /// Take licenses of a subscription back (`A6`).
        UnassignLicenses = "unassign_licenses": free,
        /// Take licenses of a product back (`A6`).
        UnassignProduct = "unassign_product": free,
        /// Cancel a subscription (`C1`).
        CancelSubscription = "cancel_subscription": money,
        /// Bring back what has expired or was disabled (`C7`).
        ReactivateSubscription = "reactivate_subscription": licenses,
        /// Take over what a person bought themselves (`C10`).
        TakeOver = "take_over": money,
        /// Offer a subscription to a colleague (`C12`).
        OfferHandOver = "offer_hand_over": free,
        /// Answer such an offer (`C12`).
        AnswerHandOver = "answer_hand_over": free,
        /// Take such an offer back (`C12`).
        WithdrawHandOver = "withdraw_hand_over": free,
        /// Turn recurring billing on or off (`C5`).
        SetRecurringBilling = "set_recurring_billing": free,
        /// Set what the documents of a subscription refer to (`I16`).
        SetOrderReference = "set_order_reference": free,
        /// Set what happens at the end of a term (`E1`).
        SetAtEnd = "set_at_end": money,
        /// End an extension, and begin a term (`E2`).
        ReturnToTerm = "return_to_term": money,
        /// End a pause, and begin a term (`E3`).
        ResumeSubscription = "resume_subscription": money,
        /// Start a trial (`B4`).
        StartTrial = "start_trial": licenses,
        /// Let a trial go on for longer (`B4`).
        ExtendTrial = "extend_trial": free,
        /// Buy what is on trial, before the trial ends (`B4`).
        ConvertTrial = "convert_trial": licenses,
        /// Ask for licenses (`Q1`).
        RequestLicenses = "request_licenses": free,
        /// Approve or decline people of a license request (`Q1`).
        DecideLicenseRequest = "decide_license_request": free,
        /// Make an auto-claim policy, or change one (`Q3`).
        SetAutoClaimPolicy = "set_auto_claim_policy": free,
        /// Delete an auto-claim policy (`Q3`).
        DeleteAutoClaimPolicy = "delete_auto_claim_policy": free,
        /// Sign in to an app, and claim a license where one is needed (`Q3`).
        SignIn = "sign_in": free,
        /// Report what became of a payment (`I7`).
        ReportPayment = "report_payment": free,
        /// Report what the exchange system says of an invoice (`I17`).
        ReportClearance = "report_clearance": free,
        /// Ask payment of an open invoice now (`I12`).
        PayInvoice = "pay_invoice": money,
        /// Tell that a person has left (`O5`).
        ReportPersonLeft = "person_left": free,
        /// Tell that a person who had left is back (`O5`).
        ReportPersonReturned = "person_returned": free,
    }
}

/// The rule of a command.
pub(crate) trait Decide: WellFormed {
    /// The events that follow, or why not. It changes nothing.
    fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial>;
}

impl Command {
    /// The digest over actor and command, not the time: what tells a repeated command from another one (`B6`). It is over
    /// canonical JSON, which leaves out what has its default, and so the same in every later version.
    pub fn digest(&self, actor: &Actor) -> Digest {
        Digest::of(crate::json::write(&(actor, self)).as_bytes())
    }

    /// What comes of it: its text is looked at, then its rule is asked, then whether the actor may spend what it brings
    /// (`O7`). There is no other way to the rule.
    pub(crate) fn decide(&self, case: &Case<'_>) -> Result<Vec<Event>, Denial> {
        let command = self.as_decide();
        command.well_formed(Place::Top)?;
        case.weigh(|case| {
            let events = command.decide(case)?;
            spending::require(case, &events)?;
            Ok(events)
        })
    }
}

/// What a command can cost, with the quote that it carries (`B5`).
#[derive(Debug, Clone, Copy)]
pub(crate) enum Costs<'a> {
    /// Nothing.
    Nothing,
    /// It charges or credits; it buys no license.
    Money(Option<&'a QuoteReference>),
    /// It can buy licenses: where that has to be approved, it is held (`P7`).
    Licenses(Option<&'a QuoteReference>),
}

impl<'a> Costs<'a> {
    /// The quote that the command carries.
    pub(crate) fn quote(self) -> Option<&'a QuoteReference> {
        match self {
            Self::Nothing => None,
            Self::Money(quote) | Self::Licenses(quote) => quote,
        }
    }

    /// Whether the command can buy licenses.
    pub(crate) fn buys(self) -> bool {
        matches!(self, Self::Licenses(_))
    }
}
