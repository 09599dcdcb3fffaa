/**
 * The data of the library: commands, events, refusals, views and the values in them.
 *
 * Written by `cargo xtask generate` from the types of the Rust library; do not edit.
 */

declare const kind: unique symbol;

/** An id. Any string will do, but not the id of something else. */
type Id<Kind extends string> = string & { readonly [kind]?: Kind };

/** A person of the organization's directory. */
export type PersonId = Id<"PersonId">;

/**
 * One line of text that a person typed: a name, a city, a purchase order number.
 *
 * It is carried as it came; a command that holds it is refused when the text is empty, longer than
 * the field allows, has control characters or line breaks, or a card number (`G2`).
 */
export type TextLine = string;

/**
 * An e-mail address: at most 254 characters, no white space, something on both sides of an `@`, no
 * card number (`G2`).
 */
export type Email = string;

/** Whether a person belongs to the organization or visits it (`O2`). */
export type PersonKind =
  /** Belongs to the organization. */
  | "member"
  /** Invited from elsewhere: neither buys nor holds licenses. */
  | "guest";

/** An administrator role (`O2`); what it allows is `O7`. */
export type Role =
  /** Administers everything. */
  | "global_admin"
  /** Administers purchases, invoices and purchase policy. */
  | "billing_admin"
  /** Assigns licenses. */
  | "license_admin"
  /** Administers people, their licenses included. */
  | "user_admin"
  /** Reads everything, changes nothing. */
  | "global_reader";

/** A person as the host's directory knows them (`O2`). */
export interface Person {
  /** Who it is. */
  id: PersonId;
  /** The display name: 1 to 256 characters. */
  name: TextLine;
  /** The e-mail address. */
  email: Email;
  /** Member or guest. Absent: `"member"`. */
  kind?: PersonKind;
  /** Whether the account is enabled. Absent: `true`. */
  enabled?: boolean;
  /** The administrator roles held; the order carries no meaning. Absent: `[]`. */
  roles?: Role[];
}

/** The kind of an organization (`O1`). */
export type OrganizationKind =
  /** A company. */
  | "commercial"
  /** A public authority. */
  | "government"
  /** A school or a university. */
  | "education"
  /** A charity or another organization without profit. */
  | "nonprofit";

/** The two-letter code of a country of ISO 3166-1. */
export type Country = string;

/** A calendar day in UTC, written YYYY-MM-DD. */
export type Day = string;

/** A country in which something is not sold. */
export interface CountryClosure {
  /** The country. */
  country: Country;
  /** The first day on which it is closed; absent: from the start. */
  from?: Day;
}

/** The code of a currency of ISO 4217. */
export type Currency = string;

/** The currency of a country. */
export interface CountryCurrency {
  /** The country. */
  country: Country;
  /** Its currency. */
  currency: Currency;
}

/** The self-service program as a whole (`K4`). */
export interface Program {
  /** The kinds of organization to which it is closed. Absent: `[]`. */
  closedKinds?: OrganizationKind[];
  /** The countries in which it is closed. Absent: `[]`. */
  closedCountries?: CountryClosure[];
  /** The currency in which organizations of each country are billed. Absent: `[]`. */
  currencies?: CountryCurrency[];
}

/** A product of the catalog, such as `CFQ7TTC0H9MP` (`K1`). */
export type ProductId = Id<"ProductId">;

/** The kind of a third-party offer, such as `SaaS`; compared without case (`K1`). */
export type OfferType = string;

/** A number of licenses (seats). */
export type LicenseCount = number;

/** An offer of a product: a term, a billing frequency and prices (`K2`). */
export type OfferId = Id<"OfferId">;

/** The term of an offer: how long price and commitment hold (`K2`). */
export type Term =
  /** One month. */
  | "one_month"
  /** One year. */
  | "one_year"
  /** Three years. */
  | "three_years";

/** How often an offer is billed (`K2`). */
export type BillingFrequency =
  /** Every month. */
  | "monthly"
  /** Every three months. */
  | "quarterly"
  /** Every six months. */
  | "half_yearly"
  /** Every year. */
  | "yearly"
  /** Once, up front for the term. */
  | "up_front";

/** A price per license and billing period; it may be finer than the currency's minor unit. */
export interface UnitPrice {
  /** A plain decimal, such as 13.10. */
  amount: string;
  /** Its currency. */
  currency: Currency;
}

/** A list price, and from when it holds. */
export interface ListPrice {
  /** The price per license and billing period. */
  price: UnitPrice;
  /** The first day on which it holds; absent: from the start. */
  from?: Day;
}

/** An offer of a product: for how long, billed how often, at which price (`K2`). */
export interface Offer {
  /** Its id, unique within the product. */
  id: OfferId;
  /** For how long the price is fixed. */
  term: Term;
  /** How often it is billed; never less often than once a term. */
  billing: BillingFrequency;
  /** The list prices, per license and billing period. */
  prices: ListPrice[];
}

/** Whether a trial needs a payment method (`K3`). */
export type TrialPayment =
  /** It needs one, and converts to a paid subscription at its end. */
  | "required"
  /** It needs none, and simply ends. */
  | "not_required";

/** The trial of a product (`K3`). */
export interface Trial {
  /** Whether it needs a payment method, and so converts to paid at its end. */
  paymentMethod: TrialPayment;
  /** For how many days it runs. */
  days: number;
  /** How many licenses it has. */
  licenses: LicenseCount;
}

/** A product (`K1`). */
export interface Product {
  /** Its id. */
  id: ProductId;
  /** Its name, as people read it. */
  name: TextLine;
  /** Ids that it had before: they still mean this product. Absent: `[]`. */
  formerIds?: ProductId[];
  /** The kind of third-party offer; absent for a first-party product. */
  offerType?: OfferType;
  /** The countries in which it is not sold, besides those of the program. Absent: `[]`. */
  closedCountries?: CountryClosure[];
  /** The first day on which it cannot be bought. */
  endOfSale?: Day;
  /** The most licenses that one subscription may have. */
  mostLicenses?: LicenseCount;
  /** The offers under which it is sold. Absent: `[]`. */
  offers?: Offer[];
  /** The trial that it has, if any (`K3`). */
  trial?: Trial;
}

/** Everything that can be bought, and where the program as a whole is closed. */
export interface CatalogData {
  /** What holds for every product. */
  program: Program;
  /** The products. */
  products: Product[];
}

/** A command: chosen by the host, remembered so that the same command twice counts once (`B6`). */
export type CommandId = Id<"CommandId">;

/** Who gives a command, or asks for a view (`O7`). */
export type Actor = System | User;

/** The host itself: directory news, payment reports, imports, and what time brings. */
export interface System {
  type: "system";
}

/** A person of the organization. */
export interface User {
  type: "user";
  /** Their id. */
  id: PersonId;
}

/** An instant in UTC, RFC 3339 with milliseconds. */
export type Timestamp = string;

/** Who gives a command, when, and under which id. */
export interface Context {
  /** The command's id, chosen by the host: the same id twice counts once (`B6`). */
  id: CommandId;
  /** Who acts. */
  actor: Actor;
  /** When. */
  at: Timestamp;
}

/** An organization: one tenant, one journal. */
export type OrganizationId = Id<"OrganizationId">;

/** When what is bought can be used (`B1`). */
export type Activation =
  /** At once. */
  | "immediately"
  /** When the host reports the first payment. */
  | "on_first_payment";

/** When changes within a billing period are invoiced (`I1`). */
export type ChangeBilling =
  /** Together, on the first of the month. */
  | "monthly"
  /** One by one, at once. */
  | "immediately";

/** Where credits go that no open invoice takes up (`I5`). */
export type Credits =
  /** To the credit balance of the billing profile, used by its next invoice. */
  | "balance"
  /** Back to the card. */
  | "refund";

/** Whether the year is part of an invoice's number (`I3`). */
export type InvoiceSeries =
  /** `2026-000012`; each year starts at 1. */
  | "yearly"
  /** `2026-000012`; the count goes on through the years. */
  | "year_shown"
  /** `000012`. */
  | "continuous";

/** How invoices are numbered (`I3`): integers from 1, without a gap in their series. */
export interface InvoiceNumbers {
  /** What stands before the number: up to 16 characters. */
  prefix?: TextLine;
  /** Whether the year is part of the number, and restarts it. Absent: `"yearly"`. */
  series?: InvoiceSeries;
}

/** A percentage from 0 to 100 with at most four decimals, such as 22 or 8.875. */
export type Percent = string;

/** A tax that the host says applies to a billing profile (`I9`). */
export interface TaxRate {
  /** Its name on the invoice, such as `IVA`: up to 40 characters. */
  name: TextLine;
  /** The rate on the net amount. */
  percent: Percent;
}

/** How the prices of a billing profile relate to tax (`I9`). */
export type PriceTax =
  /** Tax comes on top of the prices. */
  | "exclusive"
  /** The prices contain the tax. */
  | "inclusive";

/** What follows when an invoice is not paid: days are counted from its due date (`I8`). */
export interface DunningSettings {
  /**
   * The days on which the payer is reminded and the card is tried again, in rising order. Absent:
   * `[1,3,7,14,21]`.
   */
  reminderDays?: number[];
  /** The day on which the subscriptions on the invoice are disabled. Absent: `30`. */
  disableDay?: number;
  /** The same after fraud, or a decline that trying again cannot help. Absent: `2`. */
  hopelessDisableDay?: number;
  /** The same after a chargeback, counted from the day of the chargeback. Absent: `1`. */
  chargebackDisableDay?: number;
  /**
   * For how many days a subscription stays disabled before it is deleted; the debt stays. Absent:
   * `90`.
   */
  disabledDays?: number;
}

/** Whether administrators hear of what people buy and try (`H7`). */
export type PurchaseNotices =
  /** Of each, at once. */
  | "each"
  /** Once a day, at its end, of all of it together; not on a day without any. */
  | "daily"
  /** Of none. */
  | "off";

/**
 * Text of one or several lines that a person typed: a message, a street.
 *
 * It is carried as it came; a command that holds it is refused when the text is empty, longer than
 * the field allows, has control characters other than line feeds, or a card number (`G2`).
 */
export type Text = string;

/**
 * A link to a web page, or to somebody's mail: at most 2,000 bytes, begins with `https://`,
 * `http://` or `mailto:`, no white space.
 */
export type Link = string;

/** The organization's own way to ask for licenses (`Q2`, `P8`). */
export interface OwnProcess {
  /** What to tell people: up to 500 characters. */
  message: Text;
  /** Where to go: begins with `https://`, `http://` or `mailto:`. */
  link?: Link;
}

/** Whom people can ask (`P8`). */
export interface Support {
  /** What to tell them: up to 500 characters. */
  text: Text;
  /** Where to go: begins with `https://`, `http://` or `mailto:`. */
  link?: Link;
}

/**
 * What an organization can choose (*setting* in the rules). Whatever is left out has its default.
 */
export interface Settings {
  /** When what is bought can be used (`B1`). Absent: `"immediately"`. */
  activation?: Activation;
  /** For how many days a purchase waits for its first payment (`B1`). Absent: `3`. */
  activationDays?: number;
  /** When changes within a billing period are invoiced (`I1`). Absent: `"monthly"`. */
  changeBilling?: ChangeBilling;
  /** Where credits go that no open invoice takes up (`I5`). Absent: `"balance"`. */
  credits?: Credits;
  /** How invoices are numbered (`I3`). Absent: `{}`. */
  invoiceNumbers?: InvoiceNumbers;
  /** How many days after its date an invoice is due (`I3`). Absent: `0`. */
  paymentDays?: number;
  /** The tax rates of new billing profiles (`I9`). Absent: `[]`. */
  taxRates?: TaxRate[];
  /** How prices relate to tax, for new billing profiles (`I9`). Absent: `"exclusive"`. */
  prices?: PriceTax;
  /**
   * For how many days after its end a subscription is expired, with access (`C6`). Absent: `30`.
   */
  expiredDays?: number;
  /** For how many days after that it is disabled, without access (`C6`). Absent: `90`. */
  disabledDays?: number;
  /**
   * How many days before the end of a monthly term the renewal notice goes out (`C8`). Absent: `7`.
   */
  monthlyNoticeDays?: number;
  /**
   * How many days before the end of a longer term the renewal notice goes out (`C8`). Absent: `30`.
   */
  noticeDays?: number;
  /** For how many days of journal time a command's id is remembered (`B6`). Absent: `30`. */
  commandMemoryDays?: number;
  /** For how many days a purchase request waits for an answer (`P7`). Absent: `30`. */
  purchaseRequestDays?: number;
  /** For how many days people keep licenses that a renewal did not pay for (`S6`). Absent: `90`. */
  excessDays?: number;
  /** For how many days an offered hand-over can be accepted (`C12`). Absent: `14`. */
  handOverDays?: number;
  /** What follows when an invoice is not paid, and when (`I8`). Absent: `{}`. */
  dunning?: DunningSettings;
  /** Whether administrators hear of what people buy and try (`H7`). Absent: `"each"`. */
  purchaseNotices?: PurchaseNotices;
  /** For how many months license requests are kept (`Q1`). Absent: `12`. */
  licenseRequestMonths?: number;
  /**
   * The organization's own way to ask for licenses; where there is one, no new license requests are
   * taken (`Q2`).
   */
  ownProcess?: OwnProcess;
  /** Whom people can ask when they are refused (`P8`). */
  support?: Support;
}

/** What a policy is set for (`P1`, `P2`). */
export type PolicyScope = ProductPolicy | OfferTypePolicy | DefaultPolicy;

/** One product. */
export interface ProductPolicy {
  type: "product";
  /** Its id, or one that it had before. */
  product: ProductId;
}

/** Every third-party product of one offer type. */
export interface OfferTypePolicy {
  type: "offer_type";
  /** The offer type, compared without case. */
  offerType: OfferType;
}

/** Whatever has no value of its own, products not yet published included. */
export interface DefaultPolicy {
  type: "default";
}

/** Whether people may buy something themselves (`P1`). */
export type PolicyValue =
  /** They may buy, and start trials. */
  | "enabled"
  /** They may only start trials that need no payment method. */
  | "only_trials_without_payment_method"
  /** They may do neither. */
  | "disabled";

/**
 * For what a purchase limit is set. The most specific one holds: a role's, a product's, the
 * organization's; of several roles the highest (`P6`).
 */
export type LimitScope = OrganizationLimit | ProductLimit | RoleLimit;

/** Every purchase. */
export interface OrganizationLimit {
  type: "organization";
}

/**
 * Purchases of one product: each is held against all that its purchaser has, not against this
 * product alone.
 */
export interface ProductLimit {
  type: "product";
  /** The product, by its id or one that it had before. */
  product: ProductId;
}

/** Purchases by whoever holds a role. */
export interface RoleLimit {
  type: "role";
  /** The role. */
  role: Role;
}

/** An amount that is charged or paid: exactly as many decimals as the currency has. */
export interface Money {
  /** A plain decimal, such as 13.10. */
  amount: string;
  /** Its currency. */
  currency: Currency;
}

/**
 * How much people may buy (`P6`). What is absent is not limited here: the next setting in order
 * decides.
 */
export interface PurchaseLimit {
  /**
   * The most that one purchaser may spend in a month, before tax, one amount a currency. A currency
   * that is not named may not be spent at all.
   */
  monthlySpending?: Money[];
  /** The most licenses that one subscription may have. */
  licenses?: LicenseCount;
  /** The most self-service subscriptions that one purchaser may have at a time. */
  subscriptions?: number;
}

/**
 * For what an approval rule is set. A product's own holds rather than the organization's (`P7`).
 */
export type ApprovalScope = OrganizationApproval | ProductApproval;

/** Every product. */
export interface OrganizationApproval {
  type: "organization";
}

/** One product. */
export interface ProductApproval {
  type: "product";
  /** The product, by its id or one that it had before. */
  product: ProductId;
}

/** When a purchase, or an increase, has to be approved (`P7`). */
export type ApprovalRule = ApproveAlways | ApproveAbove;

/** Always. */
export interface ApproveAlways {
  type: "always";
}

/** Above a threshold. */
export interface ApproveAbove {
  type: "above";
  /**
   * What it may cost without approval, before tax, one amount a currency; in a currency that is not
   * named, nothing may. Absent: the amount does not matter.
   */
  amounts?: Money[];
  /**
   * How many licenses the subscription may have without approval. Absent: their number does not
   * matter.
   */
  licenses?: LicenseCount;
}

/** A purchase that an administrator has to approve (`P7`). */
export type PurchaseRequestId = Id<"PurchaseRequestId">;

/** What becomes of a purchase request (`P7`). */
export type RequestDecision =
  /** It is bought. */
  | "approve"
  /** It is not. */
  | "decline";

/** The first 128 bits of a SHA-256, as 32 lowercase hexadecimal digits. */
export type Digest = string;

/** The quote that a command was given on (`B5`). */
export interface QuoteReference {
  /** Its fingerprint. */
  fingerprint: Digest;
  /** Its total. */
  total: Money;
}

/**
 * A payment provider's token: at most 256 bytes, no white space, never the card number itself
 * (`G2`).
 */
export type Token = string;

/** The last four digits of a card's number. */
export type LastFour = string;

/** The month at whose end a card expires. */
export interface CardExpiry {
  /** The year, such as 2028; 2000 to 2999. */
  year: number;
  /** The month, 1 to 12. */
  month: number;
}

/** A postal address. */
export interface Address {
  /** Street, house number, floor: up to 200 characters. */
  street: Text;
  /** The postal code, where there is one: up to 20 characters. */
  postalCode?: TextLine;
  /** The city: up to 100 characters. */
  city: TextLine;
  /** State, province or region, where the address has one: up to 100 characters. */
  region?: TextLine;
  /** The country. */
  country: Country;
}

/** What is known of a card: a token, never the number (`G2`). */
export interface Card {
  /** The payment provider's token for it. */
  token: Token;
  /** The brand, such as `visa`: up to 40 characters. */
  brand: TextLine;
  /** The last four digits of its number. */
  lastFour: LastFour;
  /** The month at whose end it expires. */
  expires: CardExpiry;
  /** The name on it: up to 100 characters; absent once erased. */
  holder?: TextLine;
  /** Its billing address; absent once erased. */
  address?: Address;
  /** The country that issued it. */
  country: Country;
}

/** A payment method. */
export type PaymentMethodId = Id<"PaymentMethodId">;

/**
 * Whether the payment provider confirms that a card's security code was checked (`G3`). The code
 * itself never comes here.
 */
export type SecurityCode =
  /** It does. */
  | "checked"
  /** It does not. */
  | "not_checked";

/** A billing profile. */
export type BillingProfileId = Id<"BillingProfileId">;

/** The billing profiles whose payment method is replaced. */
export type ReplacementScope = OneProfile | EveryProfile;

/** One of them, by its owner or a contributor. */
export interface OneProfile {
  type: "one_profile";
  /** Which one. */
  billingProfile: BillingProfileId;
}

/** All that a payment method of the actor's own pays for. */
export interface EveryProfile {
  type: "every_profile";
  /** The payment method that pays now. */
  paymentMethod: PaymentMethodId;
}

/**
 * The payment method that pays from now on: one of the actor's own that can be charged today
 * (`G4`).
 */
export type Replacement = ExistingMethod | NewMethod;

/** One that is there. */
export interface ExistingMethod {
  type: "existing_method";
  /** Which one. */
  paymentMethod: PaymentMethodId;
}

/** A new card. */
export interface NewMethod {
  type: "new_method";
  /** The card. */
  card: Card;
}

/** Whom invoices are made out to. */
export interface BillTo {
  /** The name of the company or person: up to 200 characters. */
  name: TextLine;
  /** The address. */
  address: Address;
  /** The tax id, such as a VAT number, where there is one: up to 64 characters. */
  taxId?: TextLine;
  /** Where invoices are sent by e-mail. */
  email?: Email;
}

/** Whether invoices are sent by e-mail (`G1`). */
export type InvoiceDelivery =
  /** They are sent by e-mail. */
  | "email"
  /** They are there to be looked at. */
  | "portal";

/** A role on a billing profile (`O7`, `G1`). */
export type ProfileRole =
  /** Views. */
  | "reader"
  /** Views and pays. */
  | "invoice_manager"
  /** Buys, edits, replaces and pays. */
  | "contributor"
  /** Everything, roles included. */
  | "owner";

/** The billing profile that pays for a purchase. */
export type BillingChoice = ExistingProfile | NewProfile;

/** One that exists. */
export interface ExistingProfile {
  type: "existing_profile";
  /** Its id. */
  billingProfile: BillingProfileId;
}

/** A new one, created by the purchase (`G1`). */
export interface NewProfile {
  type: "new_profile";
  /** Its name, such as "Marketing team": up to 100 characters. */
  name: TextLine;
  /** Whom its invoices are made out to. */
  billTo: BillTo;
  /** The payment method that pays: one of the actor's own. */
  paymentMethod: PaymentMethodId;
  /** Its currency, for ever; absent: that of the organization's country. */
  currency?: Currency;
  /** A purchase order number, printed on every invoice: up to 50 characters. */
  purchaseOrder?: TextLine;
  /** Whether invoices are sent by e-mail. Absent: `"portal"`. */
  delivery?: InvoiceDelivery;
}

/** Whose a subscription is (`C11`). */
export type Channel =
  /** A person's own: they bought it themselves, with their own card. */
  | "self_service"
  /** The organization's own: an administrator bought it, or took it over. */
  | "central";

/** Whether a subscription renews by itself (`B3`, `C5`). */
export type RecurringBilling =
  /** It renews at the end of its term. */
  | "on"
  /** It expires at the end of its term. */
  | "off";

/** The last invoice that was issued elsewhere. */
export interface LastInvoice {
  /** The year of its date: a series may begin anew each year. */
  year: number;
  /** Its place in its series, from 1. */
  serial: number;
}

/** A subscription. */
export type SubscriptionId = Id<"SubscriptionId">;

/** Why a subscription is canceled (`C1`). */
export type CancelReason =
  /** It costs too much. */
  | "too_expensive"
  /** It is not needed any more. */
  | "not_needed"
  /** It lacks something. */
  | "missing_features"
  /** It is hard to use. */
  | "hard_to_use"
  /** Something else is used instead. */
  | "switched"
  /** It was bought by mistake. */
  | "bought_by_mistake"
  /** The organization provides it. */
  | "covered_centrally"
  /** Another reason. */
  | "other";

/** When a canceled subscription ends (`C2`, `C3`). */
export type CancelMode =
  /** Now, with a credit; only within the window. It is disabled at once. */
  | "now"
  /** At the end of its term: recurring billing is turned off. */
  | "at_term_end";

/** What is to become of a subscription that is taken over (`C10`). */
export type TakeOverMode = TakeOverToCancel | TakeOverToMovePeople | TakeOverToKeep;

/** It is deleted at once, and everybody loses access. */
export interface TakeOverToCancel {
  type: "cancel";
  /** Why. */
  reason: CancelReason;
  /** What the administrator wants to add: up to 1,000 characters. */
  feedback?: Text;
}

/** Its people get licenses of one of the organization's own, then it is deleted. */
export interface TakeOverToMovePeople {
  type: "move_people";
  /**
   * The subscription whose licenses they get: one of the organization's own, with enough that are
   * free.
   */
  to: SubscriptionId;
}

/** It becomes the organization's own. */
export interface TakeOverToKeep {
  type: "keep";
  /**
   * The billing profile of the administrator that pays from the next charge on, in the same
   * currency.
   */
  billing: BillingChoice;
  /**
   * What is still to be paid on its open invoices, asked of the administrator's card at once. It
   * has to be said where one of them is past due.
   */
  settleOpenInvoices?: Money;
}

/** Yes or no to an offer (`C12`). */
export type HandOverAnswer = AcceptHandOver | DeclineHandOver;

/** Yes: the subscription is theirs from now on. */
export interface AcceptHandOver {
  type: "accept";
  /** The billing profile that pays from the next charge on, in the same currency. */
  billing: BillingChoice;
}

/** No. */
export interface DeclineHandOver {
  type: "decline";
}

/** What is bought for a trial. */
export interface TrialPurchase {
  /** The offer of the product. */
  offer: OfferId;
  /** How many licenses are paid for. */
  licenses: LicenseCount;
  /** The billing profile that pays. */
  billing: BillingChoice;
}

/** A license request (`Q1`). */
export type LicenseRequestId = Id<"LicenseRequestId">;

/** Yes or no to people of a license request (`Q1`). */
export type LicenseDecision = ApproveLicenses | DeclineLicenses;

/** They get licenses. */
export interface ApproveLicenses {
  type: "approve";
  /** The subscription of the organization's own whose licenses they get. */
  subscription: SubscriptionId;
}

/** They do not. */
export interface DeclineLicenses {
  type: "decline";
}

/** An auto-claim policy (`Q3`). */
export type AutoClaimPolicyId = Id<"AutoClaimPolicyId">;

/** Whether licenses are claimed by an auto-claim policy (`Q3`). */
export type AutoClaimStatus =
  /** Who signs in gets a license. */
  | "on"
  /** Nobody gets one; those already claimed stay. */
  | "off";

/** An app that people sign in to, as the host names it (`Q3`). */
export type AppId = Id<"AppId">;

/** The number printed on an invoice, such as `2026-000012` (`I3`). */
export type InvoiceNumber = string;

/** A payment, as the payment provider names it (`I7`). */
export type PaymentId = Id<"PaymentId">;

/**
 * A report of a payment, as the payment provider names it, such as the id of a webhook's event: the
 * same report twice counts once (`I7`).
 */
export type ReportId = Id<"ReportId">;

/** Whether trying a payment again can help (`I7`). */
export type Retry =
  /** It can: no funds today, the provider was out of reach. */
  | "possible"
  /** It cannot with this card: a closed account, a card reported lost. */
  | "hopeless"
  /** It cannot: the provider takes it for fraud. Another card does not help either (`G5`). */
  | "fraud";

/** What became of a payment (`I7`). */
export type PaymentResult =
  | PaymentSucceeded
  | PaymentDeclined
  | Refunded
  | ChargedBack
  | DisputeWon;

/** The money came, all or in part. */
export interface PaymentSucceeded {
  type: "succeeded";
  /** How much, apart from what other reports of the same payment told. */
  amount: Money;
}

/** It did not come. */
export interface PaymentDeclined {
  type: "failed";
  /** Whether trying again can help. */
  retry: Retry;
  /** The provider's reason: up to 200 characters. */
  reason?: Text;
}

/** The host gave it back, all or in part. */
export interface Refunded {
  type: "refunded";
  /** How much, apart from what other reports told. */
  amount: Money;
}

/** The payer's bank took it back, all or in part: a dispute began. */
export interface ChargedBack {
  type: "charged_back";
  /** How much, apart from what other reports told. */
  amount: Money;
}

/** A dispute was won: what it had taken back is here again. */
export interface DisputeWon {
  type: "dispute_won";
  /** How much. */
  amount: Money;
}

/** What somebody asks for. */
export type Command =
  | CreateOrganization
  | ChangeSettings
  | SetPolicy
  | SetPurchaseLimit
  | SetApprovalRule
  | DecidePurchaseRequest
  | ConfirmPurchaseRequest
  | WithdrawPurchaseRequest
  | ChangeProductId
  | AddPaymentMethod
  | EditPaymentMethod
  | ReplacePaymentMethod
  | DeletePaymentMethod
  | EditBillingProfile
  | ShareBillingProfile
  | CloseBillingProfile
  | SetTaxRates
  | PurchaseSubscription
  | ImportSubscription
  | ChangeLicenses
  | ScheduleLicenses
  | AssignLicenses
  | UnassignLicenses
  | UnassignProduct
  | CancelSubscription
  | ReactivateSubscription
  | TakeOver
  | OfferHandOver
  | AnswerHandOver
  | WithdrawHandOver
  | SetRecurringBilling
  | StartTrial
  | ExtendTrial
  | ConvertTrial
  | RequestLicenses
  | DecideLicenseRequest
  | SetAutoClaimPolicy
  | DeleteAutoClaimPolicy
  | SignIn
  | ReportPayment
  | ReportPersonLeft
  | ReportPersonReturned;

/** Create the organization (`O6`). */
export interface CreateOrganization {
  type: "create_organization";
  /** Its id. */
  organization: OrganizationId;
  /** Its name. */
  name: TextLine;
  /** What kind of organization it is. */
  kind: OrganizationKind;
  /** Where it is. */
  country: Country;
  /** Whether it has a purchase agreement already. Absent: `false`. */
  hasAgreement?: boolean;
  /** Its settings. Absent: `{}`. */
  settings?: Settings;
}

/** Replace the settings (`O6`). */
export interface ChangeSettings {
  type: "change_settings";
  /** All the settings, as they are to be. */
  settings: Settings;
}

/** Set a purchase policy, or take it back (`P1`, `P2`). */
export interface SetPolicy {
  type: "set_policy";
  /** What it is set for. */
  scope: PolicyScope;
  /** The value; absent: none of its own any more. */
  value?: PolicyValue;
}

/** Set a purchase limit, or take it back (`P6`). */
export interface SetPurchaseLimit {
  type: "set_purchase_limit";
  /** For what it is set. */
  scope: LimitScope;
  /** The limit, as it is to be; absent: none of its own any more. */
  limit?: PurchaseLimit;
}

/** Set when purchases have to be approved, or take it back (`P7`). */
export interface SetApprovalRule {
  type: "set_approval_rule";
  /** For what it is set. */
  scope: ApprovalScope;
  /** The rule; absent: none of its own any more. */
  rule?: ApprovalRule;
}

/** Approve or decline a purchase request (`P7`). */
export interface DecidePurchaseRequest {
  type: "decide_purchase_request";
  /** The request. */
  request: PurchaseRequestId;
  /** The decision. */
  decision: RequestDecision;
  /** A word to whoever asked: up to 1,000 characters. */
  message?: Text;
  /** The quote on which it is approved: then it costs exactly that, or is refused (`B5`). */
  quote?: QuoteReference;
}

/** Confirm a purchase request that costs more by now (`P7`). */
export interface ConfirmPurchaseRequest {
  type: "confirm_purchase_request";
  /** The request. */
  request: PurchaseRequestId;
  /** What it costs today, taxes included. */
  total: Money;
}

/** Take a purchase request back (`P7`). */
export interface WithdrawPurchaseRequest {
  type: "withdraw_purchase_request";
  /** The request. */
  request: PurchaseRequestId;
}

/** Tell that a product has another id (`K1`). */
export interface ChangeProductId {
  type: "change_product_id";
  /** The id that it had. */
  from: ProductId;
  /** The id that it has now. */
  to: ProductId;
}

/** Add a payment method (`G2`). */
export interface AddPaymentMethod {
  type: "add_payment_method";
  /** The card. */
  card: Card;
}

/** Edit a payment method (`G3`). */
export interface EditPaymentMethod {
  type: "edit_payment_method";
  /** Which one. */
  paymentMethod: PaymentMethodId;
  /** The month at whose end it expires, as it is to be. */
  expires: CardExpiry;
  /** The name on it, as it is to be: up to 100 characters. */
  holder?: TextLine;
  /** Its billing address, as it is to be. */
  address?: Address;
  /** Whether the payment provider confirms that the security code was checked. */
  securityCode: SecurityCode;
}

/** Replace the payment method of billing profiles (`G5`). */
export interface ReplacePaymentMethod {
  type: "replace_payment_method";
  /** For which billing profiles. */
  scope: ReplacementScope;
  /** By what. */
  replacement: Replacement;
}

/** Delete a payment method (`G5`). */
export interface DeletePaymentMethod {
  type: "delete_payment_method";
  /** Which one. */
  paymentMethod: PaymentMethodId;
  /** What pays from now on where it paid. */
  replacement?: Replacement;
}

/** Edit a billing profile (`G1`). */
export interface EditBillingProfile {
  type: "edit_billing_profile";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** Its name, as it is to be: up to 100 characters. */
  name: TextLine;
  /** Whom its invoices are made out to from now on. */
  billTo: BillTo;
  /** The purchase order number from now on, up to 50 characters; absent: none. */
  purchaseOrder?: TextLine;
  /** Whether invoices are sent by e-mail from now on. Absent: `"portal"`. */
  delivery?: InvoiceDelivery;
}

/** Give or take a role on a billing profile (`O7`). */
export interface ShareBillingProfile {
  type: "share_billing_profile";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** Who. */
  person: PersonId;
  /** The role; absent: none any more. */
  role?: ProfileRole;
}

/** Close a billing profile (`G7`). */
export interface CloseBillingProfile {
  type: "close_billing_profile";
  /** Which one. */
  billingProfile: BillingProfileId;
}

/** Set the taxes of a billing profile (`I9`). */
export interface SetTaxRates {
  type: "set_tax_rates";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** The taxes. */
  taxRates: TaxRate[];
  /** Whether prices contain them. */
  prices: PriceTax;
}

/** Buy a subscription (`B1`). */
export interface PurchaseSubscription {
  type: "purchase_subscription";
  /** The product, by its id or one that it had before. */
  product: ProductId;
  /** The offer of the product. */
  offer: OfferId;
  /** How many licenses. */
  licenses: LicenseCount;
  /** The billing profile that pays. */
  billing: BillingChoice;
  /**
   * Whose it is to be: the organization's own is bought by a global or billing administrator.
   * Absent: `"self_service"`.
   */
  channel?: Channel;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  quote?: QuoteReference;
}

/** Bring in a subscription that exists already elsewhere (`H5`). */
export interface ImportSubscription {
  type: "import_subscription";
  /** Who bought it. */
  purchaser: PersonId;
  /** Whose it is. Absent: `"self_service"`. */
  channel?: Channel;
  /** The product, by its id or one that it had before. */
  product: ProductId;
  /** The offer of the product: it tells the term, and how often it is billed. */
  offer: OfferId;
  /** How many licenses it has. */
  licenses: LicenseCount;
  /** Who holds one, any number of people. */
  people: PersonId[];
  /** The price per license and billing period, to the end of the present term. */
  unitPrice: UnitPrice;
  /** The day on which it renews, or else ends: the first behind its present term. */
  renewsOn: Day;
  /**
   * The first day of its first term, from which its periods are counted; absent: it is told from
   * the renewal.
   */
  startedOn?: Day;
  /** Whether it renews. */
  recurringBilling: RecurringBilling;
  /** The billing profile that pays: one on which the purchaser may buy, or a new one of theirs. */
  billing: BillingChoice;
  /** Credit that the billing profile brings along, added to its balance. */
  openingBalance?: Money;
  /**
   * The last invoice that was issued elsewhere: numbers go on behind it. Only before the first one
   * is issued here.
   */
  lastInvoice?: LastInvoice;
}

/** Set how many licenses a subscription has (`S1`). */
export interface ChangeLicenses {
  type: "change_licenses";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The total that it is to have. */
  licenses: LicenseCount;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  quote?: QuoteReference;
}

/** Set how many licenses it has from its renewal on (`S5`). */
export interface ScheduleLicenses {
  type: "schedule_licenses";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The total that it is to have from its renewal on. */
  licenses: LicenseCount;
}

/** Assign licenses to people (`A1`). */
export interface AssignLicenses {
  type: "assign_licenses";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Up to 20 people. Who is named twice counts once; who holds a license already keeps it. */
  people: PersonId[];
}

/** Take licenses of a subscription back (`A6`). */
export interface UnassignLicenses {
  type: "unassign_licenses";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Any number of people. */
  people: PersonId[];
}

/** Take licenses of a product back (`A6`). */
export interface UnassignProduct {
  type: "unassign_product";
  /** The product, by its id or one that it had before. */
  product: ProductId;
  /** Any number of people. */
  people: PersonId[];
}

/** Cancel a subscription (`C1`). */
export interface CancelSubscription {
  type: "cancel_subscription";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Why. */
  reason: CancelReason;
  /** What the person wants to add: up to 1,000 characters. */
  feedback?: Text;
  /** When it is to end. Absent: `"now"`. */
  mode?: CancelMode;
  /** The quote it was decided on: then it credits exactly that, or is refused (`B5`). */
  quote?: QuoteReference;
}

/** Bring back what has expired or was disabled (`C7`). */
export interface ReactivateSubscription {
  type: "reactivate_subscription";
  /** The subscription that has expired or was disabled. */
  subscription: SubscriptionId;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  quote?: QuoteReference;
}

/** Take over what a person bought themselves (`C10`). */
export interface TakeOver {
  type: "take_over";
  /** The subscription. */
  subscription: SubscriptionId;
  /** What is to become of it. */
  mode: TakeOverMode;
  /** The quote it was decided on: then it credits exactly that, or is refused (`B5`). */
  quote?: QuoteReference;
}

/** Offer a subscription to a colleague (`C12`). */
export interface OfferHandOver {
  type: "offer_hand_over";
  /** The subscription. */
  subscription: SubscriptionId;
  /** To whom: another enabled member. */
  to: PersonId;
}

/** Answer such an offer (`C12`). */
export interface AnswerHandOver {
  type: "answer_hand_over";
  /** The subscription that was offered. */
  subscription: SubscriptionId;
  /** Yes or no. */
  answer: HandOverAnswer;
}

/** Take such an offer back (`C12`). */
export interface WithdrawHandOver {
  type: "withdraw_hand_over";
  /** The subscription that was offered. */
  subscription: SubscriptionId;
}

/** Turn recurring billing on or off (`C5`). */
export interface SetRecurringBilling {
  type: "set_recurring_billing";
  /** The subscription. */
  subscription: SubscriptionId;
  /** On or off. */
  recurringBilling: RecurringBilling;
}

/** Start a trial (`B4`). */
export interface StartTrial {
  type: "start_trial";
  /** The product, by its id or one that it had before. */
  product: ProductId;
  /**
   * What it becomes at its end; absent for a trial that needs no payment method, and simply ends
   * (`K3`).
   */
  conversion?: TrialPurchase;
  /** The quote it was decided on: then its end costs exactly that, or it is refused (`B5`). */
  quote?: QuoteReference;
}

/** Let a trial go on for longer (`B4`). */
export interface ExtendTrial {
  type: "extend_trial";
  /** The trial. */
  subscription: SubscriptionId;
}

/** Buy what is on trial, before the trial ends (`B4`). */
export interface ConvertTrial {
  type: "convert_trial";
  /** The trial. */
  subscription: SubscriptionId;
  /**
   * What is bought, at the price of today; absent: what the trial would become at its end, at the
   * price that was fixed when it started.
   */
  purchase?: TrialPurchase;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  quote?: QuoteReference;
}

/** Ask for licenses (`Q1`). */
export interface RequestLicenses {
  type: "request_licenses";
  /** The product, by its id or one that it had before. */
  product: ProductId;
  /** Up to 20 people. Who is named twice counts once. */
  people: PersonId[];
}

/** Approve or decline people of a license request (`Q1`). */
export interface DecideLicenseRequest {
  type: "decide_license_request";
  /** The request. */
  request: LicenseRequestId;
  /** For whom it is decided: people who wait in it. */
  people: PersonId[];
  /** Yes or no. */
  decision: LicenseDecision;
  /** What to tell them, up to 1,000 characters. */
  message?: Text;
}

/** Make an auto-claim policy, or change one (`Q3`). */
export interface SetAutoClaimPolicy {
  type: "set_auto_claim_policy";
  /** The policy to change; absent: a new one. */
  policy?: AutoClaimPolicyId;
  /** Its name: up to 100 characters. */
  name: TextLine;
  /** Whether licenses are claimed. Turned off, those already claimed stay. */
  status: AutoClaimStatus;
  /** The app: each has at most one policy. */
  app: AppId;
  /** The product whose licenses are claimed. */
  product: ProductId;
  /**
   * Up to four products that are tried next, in this order. A product named twice counts once.
   * Absent: `[]`.
   */
  backups?: ProductId[];
}

/** Delete an auto-claim policy (`Q3`). */
export interface DeleteAutoClaimPolicy {
  type: "delete_auto_claim_policy";
  /** The policy. */
  policy: AutoClaimPolicyId;
}

/** Sign in to an app, and claim a license where one is needed (`Q3`). */
export interface SignIn {
  type: "sign_in";
  /** The app. */
  app: AppId;
}

/** Report what became of a payment (`I7`). */
export interface ReportPayment {
  type: "report_payment";
  /** The invoice that it is for. */
  invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  payment: PaymentId;
  /**
   * The report's own id at the provider, such as that of a webhook's event; absent: there is one
   * report a payment of success, one of failure, and so on.
   */
  report?: ReportId;
  /** What became of it. */
  result: PaymentResult;
}

/** Tell that a person has left (`O5`). */
export interface ReportPersonLeft {
  type: "person_left";
  /** Who. */
  person: PersonId;
}

/** Tell that a person who had left is back (`O5`). */
export interface ReportPersonReturned {
  type: "person_returned";
  /** Who. */
  person: PersonId;
}

/**
 * The position of an event in its organization's journal, counted from 1; below 2⁵³, so that every
 * language holds it exactly.
 */
export type Sequence = number;

/** The command that an event came from (`B6`). */
export interface CommandStamp {
  /** Its id. */
  id: CommandId;
  /** A digest over actor and command. */
  digest: Digest;
}

/** Why a purchase request was taken back. */
export type WithdrawalCause =
  /** Whoever asked took it back. */
  | "taken_back"
  /** Whoever asked has left the organization (`O5`). */
  | "purchaser_left";

/** Whom the host charges, or refunds (`I7`). */
export interface PaymentOrder {
  /** The payment method. */
  paymentMethod: PaymentMethodId;
  /** The payment provider's token for it. */
  token: Token;
  /** How much. */
  amount: Money;
}

/** An open invoice, and whom the host is asked to charge for it. */
export interface InvoiceCharge {
  /** The invoice. */
  invoice: InvoiceNumber;
  /** The card, and how much. */
  order: PaymentOrder;
}

/** Days of service, half-open: `start` is the first day covered, `end` the first that is not. */
export interface ServicePeriod {
  /** The first day covered. */
  start: Day;
  /** The first day not covered. */
  end: Day;
}

/**
 * What a billing period is charged by, as fixed when it opened: the rates hold for all its lines
 * (`I4`).
 */
export interface BillingPeriod {
  /** Its days. */
  days: ServicePeriod;
  /** The price per license for the whole period. */
  unitPrice: UnitPrice;
  /** The taxes. */
  taxRates: TaxRate[];
  /** Whether the price contains them. */
  prices: PriceTax;
}

/** Why a line arose (`I2`). */
export type LineKind =
  /** A subscription was bought. */
  | "purchase"
  /** A further billing period of the same term began. */
  | "recurring_charge"
  /** The subscription was renewed. */
  | "renew"
  /** The subscription was brought back as a new one. */
  | "reenable"
  /** Licenses were added within a billing period. */
  | "add_quantity"
  /** Licenses were removed within a billing period: a credit. */
  | "remove_quantity"
  /** The subscription was canceled within its window: a credit. */
  | "cancel"
  /** A trial became a paid subscription. */
  | "convert";

/** What one tax comes to. */
export interface TaxAmount {
  /** Its name on the invoice. */
  name: TextLine;
  /** The rate on the net amount. */
  percent: Percent;
  /** The tax; negative on a credit. */
  amount: Money;
}

/**
 * The exact value of a billing period: the sum over its days of licenses × unit price, in the
 * price's finest unit.
 */
export type PeriodValue = string;

/**
 * The figures that prove a line (`I4`, `I10`): its price is round(`after` ÷ N) − round(`before` ÷
 * N), where N is the number of days of the billing period.
 */
export interface Proof {
  /** The billing period. */
  billingPeriod: ServicePeriod;
  /** Licenses before the change. */
  licensesBefore: LicenseCount;
  /** Licenses after the change. */
  licensesAfter: LicenseCount;
  /** The exact value of the period before: the sum over its days of licenses × unit price. */
  before: PeriodValue;
  /** The exact value of the period after. */
  after: PeriodValue;
  /** Whether the price contains the taxes. */
  prices: PriceTax;
}

/**
 * One line of an invoice (`I2`). It proves itself: from its own figures anybody can recompute its
 * amount (`I10`).
 */
export interface Line {
  /** Why it arose. */
  kind: LineKind;
  /** When it arose. */
  arose: Timestamp;
  /** When the licenses that it charges or credits were bought. */
  lot: Timestamp;
  /** The subscription. */
  subscription: SubscriptionId;
  /** The product's name at that time. */
  productName: TextLine;
  /** The days that it charges, or credits. */
  servicePeriod: ServicePeriod;
  /** The price per license and billing period. */
  unitPrice: UnitPrice;
  /** How many licenses it charges, or credits. */
  quantity: LicenseCount;
  /** The net amount; negative for a credit. */
  amount: Money;
  /** The tax of each rate; negative for a credit. */
  taxes: TaxAmount[];
  /** The figures that prove the amount. */
  proof: Proof;
}

/** Why reserved licenses were given up. */
export type ReleaseCause =
  /** Somebody asked for the total without them. */
  | "asked"
  /** They were not paid. */
  | "unpaid"
  /** The subscription was canceled, or taken over to end. */
  | "ended";

/** Why a scheduled total does not hold any more. */
export type ScheduleDropCause =
  /** Somebody asked for today's total. */
  | "asked"
  /**
   * The subscription does not renew: recurring billing was turned off, or it was canceled (`S5`).
   */
  | "no_renewal"
  /** The product is not sold any more: it renews without the increase (`C8`). */
  | "end_of_sale";

/** What becomes of a subscription that was taken over. */
export type TakeOverOutcome = TakenOverAndCanceled | TakenOverAndPeopleMoved | TakenOverAndKept;

/** It ends. */
export interface TakenOverAndCanceled {
  type: "canceled";
  /** Why. */
  reason: CancelReason;
  /** What the administrator added; absent once erased. */
  feedback?: Text;
  /**
   * Whose access ends with it, in order of assignment; an older version did not say. Absent: `[]`.
   */
  people?: PersonId[];
}

/** Its people have licenses of another, and it ends. */
export interface TakenOverAndPeopleMoved {
  type: "people_moved";
  /** The subscription whose licenses they have. */
  to: SubscriptionId;
  /** Who has one, those who had one already included. */
  people: PersonId[];
  /** Who got none, because they are no enabled members any more. */
  dropped: PersonId[];
}

/** It is the organization's own. */
export interface TakenOverAndKept {
  type: "kept";
  /** The billing profile that pays from the next charge on. */
  billingProfile: BillingProfileId;
  /** What is asked of the administrator's card for invoices that arose before. */
  settlements: InvoiceCharge[];
}

/** Why an offer ended without an answer. */
export type HandOverCloseCause =
  /** Who made it took it back. */
  | "withdrawn"
  /** Its time was over. */
  | "lapsed"
  /** One of the two left (`O5`). */
  | "person_left";

/** Why recurring billing was turned on or off. */
export type RecurringBillingCause =
  /** Somebody asked for it. */
  | "asked"
  /** The offer has no price any more at which it could renew (`C8`). */
  | "no_price";

/** How a subscription ends, of what is announced ahead (`H7`). */
export type Ending =
  /** Its term ends, and it does not renew. */
  | "expires"
  /** It is disabled, and will be deleted. */
  | "is_deleted";

/** What a person bought, or tries, as it was then. */
export interface AnnouncedPurchase {
  /** The subscription. */
  subscription: SubscriptionId;
  /** Who it is. */
  purchaser: PersonId;
  /** The product's name. */
  productName: TextLine;
  /** How many licenses it had. */
  licenses: LicenseCount;
  /**
   * What its first billing period costs, taxes included; of a trial, once it converts; absent: the
   * trial simply ends.
   */
  total?: Money;
}

/** What a trial becomes at its end, unless something stands against it then (`B4`). */
export interface PlannedConversion {
  /** The offer. */
  offer: OfferId;
  /** For how long the price is fixed then. */
  term: Term;
  /** How often it is billed. */
  billing: BillingFrequency;
  /** How many licenses are paid for. */
  licenses: LicenseCount;
  /** The billing profile that pays. */
  billingProfile: BillingProfileId;
  /** The billing period that opens then, at the price that is fixed now and the taxes of today. */
  billingPeriod: BillingPeriod;
}

/** What a trial will cost once it has converted. */
export interface AnnouncedConversion {
  /** How many licenses are paid for. */
  licenses: LicenseCount;
  /** The price per license and billing period. */
  unitPrice: UnitPrice;
  /** What the first billing period will cost, taxes included, as things stand. */
  total: Money;
}

/** Why a trial ends instead of converting (`B4`). */
export type TrialEndReason =
  /** It needed no payment method: such a trial simply ends (`K3`). */
  | "no_payment_method_needed"
  /** Recurring billing was turned off (`C4`). */
  | "recurring_billing_off"
  /** The policy does not let people buy the product (`P4`). */
  | "policy"
  /** The product is not sold any more (`K1`). */
  | "end_of_sale"
  /** The payment method cannot be charged (`G4`). */
  | "payment_method"
  /** Who started it has left (`O5`). */
  | "purchaser_left"
  /** With its taxes, the amount is larger than can be counted (`K5`). */
  | "amount_too_large";

/** A product of an auto-claim policy. */
export interface ClaimableProduct {
  /** Its id. */
  product: ProductId;
  /** Ids that it had before: they still mean it (`K1`). */
  formerIds: ProductId[];
}

/** What one tax of a document comes to (`I3`). */
export interface TaxSubtotal {
  /** Its name on the invoice. */
  name: TextLine;
  /** The rate on the base. */
  percent: Percent;
  /**
   * The net amounts, together, of the lines with this tax; negative on a credit note. Absent in the
   * journal of version 0.1, whose tax is the sum of that of its lines.
   */
  base?: Money;
  /** The tax: base × rate, rounded half away from zero; negative on a credit note. */
  amount: Money;
}

/** What a step of dunning does (`I8`). */
export type DunningAction =
  /** The payer is reminded, and the card tried again. */
  | "remind"
  /** The subscriptions with a positive line on the invoice are disabled until it is paid. */
  | "disable";

/** Why money came. */
export type PaymentCause =
  /** It was paid. */
  | "captured"
  /** What a dispute had taken back came again. */
  | "dispute_won";

/** What happened. Events are the only way in which an organization changes. */
export type Event =
  | OrganizationCreated
  | SettingsChanged
  | PolicyChanged
  | PurchaseLimitChanged
  | ApprovalRuleChanged
  | PurchaseRequested
  | PurchaseRequestDecided
  | PurchaseRequestConfirmed
  | PurchaseRequestWithdrawn
  | PurchaseRequestLapsed
  | ProductIdChanged
  | PaymentMethodAdded
  | PaymentMethodEdited
  | PaymentMethodReplaced
  | PaymentMethodDeleted
  | CardExpiring
  | BillingProfileCreated
  | BillingProfileEdited
  | BillingProfileShared
  | BillingProfileClosed
  | TaxRatesSet
  | SubscriptionPurchased
  | SubscriptionImported
  | SubscriptionActivated
  | LicensesAdded
  | LicensesRemoved
  | LicensesReserved
  | ReservedLicensesAdded
  | ReservationReleased
  | LicensesScheduled
  | LicenseScheduleDropped
  | LicensesAssigned
  | LicensesUnassigned
  | SubscriptionCanceled
  | SubscriptionReactivated
  | SubscriptionTakenOver
  | HandOverOffered
  | HandOverAnswered
  | HandOverClosed
  | RecurringBillingChanged
  | RenewalAnnounced
  | SubscriptionRenewed
  | BillingPeriodStarted
  | SubscriptionExpired
  | SubscriptionDisabled
  | EndingAnnounced
  | PurchasesAnnounced
  | ExcessLicensesAnnounced
  | ExcessLicensesReleased
  | SubscriptionRestored
  | SubscriptionDeleted
  | TrialStarted
  | TrialExtended
  | TrialEndAnnounced
  | TrialConverted
  | TrialEnded
  | PersonLeft
  | PersonReturned
  | LicenseRequestCreated
  | LicenseRequestDecided
  | LicenseRequestClosed
  | LicenseRequestPurged
  | AutoClaimPolicySet
  | AutoClaimPolicyDeleted
  | LicenseClaimed
  | InvoiceIssued
  | CreditAllocated
  | ChangesNetted
  | DunningStep
  | InvoicePastDue
  | InvoiceVoided
  | PaymentReceived
  | PaymentFailed
  | PaymentChargedBack
  | PaymentRefunded;

/** The organization was created (`O6`). */
export interface OrganizationCreated {
  type: "organization_created";
  /** Its id. */
  organization: OrganizationId;
  /** Its name. */
  name: TextLine;
  /** What kind of organization it is. */
  kind: OrganizationKind;
  /** Where it is. */
  country: Country;
  /** Whether it had a purchase agreement. */
  hasAgreement: boolean;
  /** Its settings. */
  settings: Settings;
}

/** The settings were replaced (`O6`). */
export interface SettingsChanged {
  type: "settings_changed";
  /** All the settings, as they are from now on. */
  settings: Settings;
}

/** A purchase policy was set, or taken back (`P1`, `P2`). */
export interface PolicyChanged {
  type: "policy_changed";
  /** What it was set for. */
  scope: PolicyScope;
  /** The value before; absent: it had none of its own. */
  before?: PolicyValue;
  /** The value from now on; absent: none of its own. */
  after?: PolicyValue;
}

/** A purchase limit was set, or taken back (`P6`). */
export interface PurchaseLimitChanged {
  type: "purchase_limit_changed";
  /** For what it was set. */
  scope: LimitScope;
  /** The limit before; absent: it had none of its own. */
  before?: PurchaseLimit;
  /** The limit from now on; absent: none of its own. */
  after?: PurchaseLimit;
}

/** An approval rule was set, or taken back (`P7`). */
export interface ApprovalRuleChanged {
  type: "approval_rule_changed";
  /** For what it was set. */
  scope: ApprovalScope;
  /** The rule before; absent: it had none of its own. */
  before?: ApprovalRule;
  /** The rule from now on; absent: none of its own. */
  after?: ApprovalRule;
}

/** A purchase was asked for that has to be approved (`P7`). */
export interface PurchaseRequested {
  type: "purchase_requested";
  /** Its id. */
  request: PurchaseRequestId;
  /** Who asked, and would be the purchaser. */
  purchaser: PersonId;
  /** The subscription that would be increased, or brought back; absent: it would be a new one. */
  subscription?: SubscriptionId;
  /** The product. */
  product: ProductId;
  /** The product's name. */
  productName: TextLine;
  /** How many licenses the subscription would have. */
  licenses: LicenseCount;
  /** What it costs, taxes included: more than this is not charged without the purchaser. */
  total: Money;
  /** The day on which it lapses. */
  expiresOn: Day;
  /** The command that was given; absent once erased, when it cannot be carried out any more. */
  command?: Command;
}

/** A purchase request was approved or declined (`P7`). */
export interface PurchaseRequestDecided {
  type: "purchase_request_decided";
  /** The request. */
  request: PurchaseRequestId;
  /** The decision. */
  decision: RequestDecision;
  /** A word to whoever asked; absent where there was none, and once erased. */
  message?: Text;
}

/** The purchaser agreed to another total (`P7`). */
export interface PurchaseRequestConfirmed {
  type: "purchase_request_confirmed";
  /** The request. */
  request: PurchaseRequestId;
  /** The total before. */
  before: Money;
  /** The total from now on. */
  total: Money;
}

/** A purchase request was taken back (`P7`). */
export interface PurchaseRequestWithdrawn {
  type: "purchase_request_withdrawn";
  /** The request. */
  request: PurchaseRequestId;
  /** Why. */
  cause: WithdrawalCause;
}

/** Nobody answered a purchase request in time (`P7`). */
export interface PurchaseRequestLapsed {
  type: "purchase_request_lapsed";
  /** The request. */
  request: PurchaseRequestId;
}

/** A product has another id (`K1`). */
export interface ProductIdChanged {
  type: "product_id_changed";
  /** The id that it had. */
  from: ProductId;
  /** The id that it has now. */
  to: ProductId;
}

/** A payment method was added (`G2`). */
export interface PaymentMethodAdded {
  type: "payment_method_added";
  /** The payment method's id. */
  paymentMethod: PaymentMethodId;
  /** Whose it is. */
  owner: PersonId;
  /** The card. */
  card: Card;
}

/** A payment method was edited (`G3`). */
export interface PaymentMethodEdited {
  type: "payment_method_edited";
  /** Which one. */
  paymentMethod: PaymentMethodId;
  /** The month at whose end it expires. */
  expires: CardExpiry;
  /** The name on it; absent once erased. */
  holder?: TextLine;
  /** Its billing address; absent once erased. */
  address?: Address;
}

/** Another payment method pays for a billing profile (`G5`). */
export interface PaymentMethodReplaced {
  type: "payment_method_replaced";
  /** The billing profile. */
  billingProfile: BillingProfileId;
  /** What paid before. */
  replaced: PaymentMethodId;
  /** What pays from now on. */
  paymentMethod: PaymentMethodId;
  /** Whom the host is asked to charge: every open invoice. */
  charges: InvoiceCharge[];
}

/** A payment method was deleted (`G5`). */
export interface PaymentMethodDeleted {
  type: "payment_method_deleted";
  /** Which one. */
  paymentMethod: PaymentMethodId;
}

/** A card will have expired when the next charge comes (`G6`). */
export interface CardExpiring {
  type: "card_expiring";
  /** The billing profile. */
  billingProfile: BillingProfileId;
  /** Its payment method. */
  paymentMethod: PaymentMethodId;
  /** The month at whose end the card expires. */
  expires: CardExpiry;
  /** The day of the charge that it cannot pay. */
  chargeOn: Day;
}

/** A billing profile was created (`G1`). */
export interface BillingProfileCreated {
  type: "billing_profile_created";
  /** Its id. */
  billingProfile: BillingProfileId;
  /** Its owner. */
  owner: PersonId;
  /** Its name. */
  name: TextLine;
  /** Whom its invoices are made out to; absent once erased. */
  billTo?: BillTo;
  /** Its currency, for ever. */
  currency: Currency;
  /** The payment method that pays. */
  paymentMethod: PaymentMethodId;
  /** A purchase order number. */
  purchaseOrder?: TextLine;
  /** Whether invoices are sent by e-mail. */
  delivery: InvoiceDelivery;
  /** Its taxes. */
  taxRates: TaxRate[];
  /** Whether prices contain them. */
  prices: PriceTax;
}

/** A billing profile was edited (`G1`). */
export interface BillingProfileEdited {
  type: "billing_profile_edited";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** Its name. */
  name: TextLine;
  /** Whom its invoices are made out to; absent once erased. */
  billTo?: BillTo;
  /** A purchase order number. */
  purchaseOrder?: TextLine;
  /** Whether invoices are sent by e-mail. */
  delivery: InvoiceDelivery;
}

/** A role on a billing profile was given or taken (`O7`). */
export interface BillingProfileShared {
  type: "billing_profile_shared";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** Who. */
  person: PersonId;
  /** The role; absent: none any more. */
  role?: ProfileRole;
}

/** A billing profile was closed (`G7`). */
export interface BillingProfileClosed {
  type: "billing_profile_closed";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** Whom the host is asked to refund what was left of its credit balance. */
  refund?: PaymentOrder;
}

/** The taxes of a billing profile changed (`I9`). */
export interface TaxRatesSet {
  type: "tax_rates_set";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** The taxes. */
  taxRates: TaxRate[];
  /** Whether prices contain them. */
  prices: PriceTax;
}

/** A subscription was bought (`B1`). */
export interface SubscriptionPurchased {
  type: "subscription_purchased";
  /** Its id. */
  subscription: SubscriptionId;
  /** Who bought it, and is responsible for paying (`B2`). */
  purchaser: PersonId;
  /** Whose it is. Absent: `"self_service"`. */
  channel?: Channel;
  /** The product. */
  product: ProductId;
  /** The product's name. */
  productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  formerIds?: ProductId[];
  /** The offer. */
  offer: OfferId;
  /** For how long the price is fixed. */
  term: Term;
  /** How often it is billed. */
  billing: BillingFrequency;
  /** How many licenses it has. */
  licenses: LicenseCount;
  /** The billing profile that pays. */
  billingProfile: BillingProfileId;
  /** When it can be used. */
  activation: Activation;
  /** The days of its first term. */
  termDays: ServicePeriod;
  /** Its first billing period. */
  billingPeriod: BillingPeriod;
  /** What it costs. */
  lines: Line[];
  /**
   * Whether administrators hear of it, as was set; absent: they do not, as of the organization's
   * own (`H7`).
   */
  purchaseNotices?: PurchaseNotices;
}

/** A subscription was brought in from elsewhere (`H5`). */
export interface SubscriptionImported {
  type: "subscription_imported";
  /** Its id. */
  subscription: SubscriptionId;
  /** Who bought it. */
  purchaser: PersonId;
  /** Whose it is. */
  channel: Channel;
  /** The product. */
  product: ProductId;
  /** The product's name. */
  productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). */
  formerIds: ProductId[];
  /** The offer. */
  offer: OfferId;
  /** For how long the price is fixed. */
  term: Term;
  /** How often it is billed. */
  billing: BillingFrequency;
  /** How many licenses it has. */
  licenses: LicenseCount;
  /** Who holds one. */
  people: PersonId[];
  /** Whether it renews. */
  recurringBilling: RecurringBilling;
  /** The billing profile that pays. */
  billingProfile: BillingProfileId;
  /** The day from which its periods are counted (`C9`). */
  anchor: Day;
  /** How many billing periods ended before the present one, counted from there. */
  periods: number;
  /** The days of its present term. */
  termDays: ServicePeriod;
  /** Its present billing period, which was charged elsewhere. */
  billingPeriod: BillingPeriod;
  /** Credit that was added to the balance of the billing profile. */
  openingBalance?: Money;
  /** The last invoice that was issued elsewhere. */
  lastInvoice?: LastInvoice;
}

/** The first payment came (`B1`). */
export interface SubscriptionActivated {
  type: "subscription_activated";
  /** The subscription. */
  subscription: SubscriptionId;
}

/** Licenses were added (`S2`). */
export interface LicensesAdded {
  type: "licenses_added";
  /** The subscription. */
  subscription: SubscriptionId;
  /** How many were added. */
  added: LicenseCount;
  /** How many it has now. */
  licenses: LicenseCount;
  /** What they cost for the rest of the billing period. */
  lines: Line[];
}

/** Licenses were removed (`S4`). */
export interface LicensesRemoved {
  type: "licenses_removed";
  /** The subscription. */
  subscription: SubscriptionId;
  /** How many were removed. */
  removed: LicenseCount;
  /** How many it has now. */
  licenses: LicenseCount;
  /** The credits, lot by lot. */
  lines: Line[];
}

/** Licenses were added that wait for their payment (`S7`). */
export interface LicensesReserved {
  type: "licenses_reserved";
  /** The subscription. */
  subscription: SubscriptionId;
  /** How many are reserved. */
  reserved: LicenseCount;
  /** How many it has once they are paid. */
  licenses: LicenseCount;
  /**
   * The day on which they are released, if they are not paid: at the latest the end of the billing
   * period.
   */
  until: Day;
  /** What they cost for the rest of the billing period. */
  lines: Line[];
}

/** Reserved licenses were paid (`S7`). */
export interface ReservedLicensesAdded {
  type: "reserved_licenses_added";
  /** The subscription. */
  subscription: SubscriptionId;
  /** How many were reserved. */
  added: LicenseCount;
  /** How many it has now. */
  licenses: LicenseCount;
}

/** Reserved licenses were given up (`S7`). */
export interface ReservationReleased {
  type: "reservation_released";
  /** The subscription. */
  subscription: SubscriptionId;
  /** How many were reserved. */
  released: LicenseCount;
  /** How many it has, as before. */
  licenses: LicenseCount;
  /** Why. */
  cause: ReleaseCause;
  /** The credits. */
  lines: Line[];
}

/** A total was scheduled for the renewal (`S5`). */
export interface LicensesScheduled {
  type: "licenses_scheduled";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The total that was scheduled before, which this one replaces. */
  before?: LicenseCount;
  /** The total from the renewal on. */
  licenses: LicenseCount;
  /** The day on which it renews. */
  renewsOn: Day;
}

/** What was scheduled does not hold any more (`S5`). */
export interface LicenseScheduleDropped {
  type: "license_schedule_dropped";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The total that was scheduled. */
  licenses: LicenseCount;
  /** Why. */
  cause: ScheduleDropCause;
}

/** People were given licenses (`A1`). */
export interface LicensesAssigned {
  type: "licenses_assigned";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Who holds one now and did not before. */
  people: PersonId[];
}

/** People's licenses were taken back (`A6`). */
export interface LicensesUnassigned {
  type: "licenses_unassigned";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Who held one and does not any more. */
  people: PersonId[];
}

/** A subscription was canceled (`C1`). */
export interface SubscriptionCanceled {
  type: "subscription_canceled";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Why. */
  reason: CancelReason;
  /** What the person added; absent once erased. */
  feedback?: Text;
  /** When it ends. */
  mode: CancelMode;
  /** The day on which it is deleted, where it ended at once. */
  disabledUntil?: Day;
  /** The credits, lot by lot. */
  lines: Line[];
  /**
   * Whose access ends with it, in order of assignment; an older version did not say. Absent: `[]`.
   */
  people?: PersonId[];
}

/** A subscription was brought back as a new one (`C7`). */
export interface SubscriptionReactivated {
  type: "subscription_reactivated";
  /** The new subscription. */
  subscription: SubscriptionId;
  /** The subscription that it takes the place of. */
  replaces: SubscriptionId;
  /** How many licenses it has. */
  licenses: LicenseCount;
  /** Who holds them, in the order in which they were assigned. */
  people: PersonId[];
  /** When it can be used. */
  activation: Activation;
  /** The days of its first term. */
  termDays: ServicePeriod;
  /** Its first billing period. */
  billingPeriod: BillingPeriod;
  /** What it costs. */
  lines: Line[];
  /**
   * Whether administrators hear of it, as was set; absent: they do not, as of the organization's
   * own (`H7`).
   */
  purchaseNotices?: PurchaseNotices;
}

/** What a person had bought themselves was taken over (`C10`). */
export interface SubscriptionTakenOver {
  type: "subscription_taken_over";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Whose it was. */
  purchaser: PersonId;
  /** Who took it over. */
  administrator: PersonId;
  /** What becomes of it. */
  outcome: TakeOverOutcome;
  /** The credits, lot by lot. */
  lines: Line[];
}

/** A subscription was offered to a colleague (`C12`). */
export interface HandOverOffered {
  type: "hand_over_offered";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Whose it is. */
  from: PersonId;
  /** To whom it was offered. */
  to: PersonId;
  /** The day on which the offer lapses. */
  until: Day;
}

/** The colleague answered (`C12`). */
export interface HandOverAnswered {
  type: "hand_over_answered";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Whose it was. */
  from: PersonId;
  /** To whom it was offered. */
  to: PersonId;
  /** The billing profile that pays from the next charge on; absent: the colleague declined. */
  billingProfile?: BillingProfileId;
}

/** An offer ended without an answer (`C12`). */
export interface HandOverClosed {
  type: "hand_over_closed";
  /** The subscription. */
  subscription: SubscriptionId;
  /** To whom it was offered. */
  to: PersonId;
  /** Why. */
  cause: HandOverCloseCause;
}

/** Recurring billing was turned on or off (`C5`). */
export interface RecurringBillingChanged {
  type: "recurring_billing_changed";
  /** The subscription. */
  subscription: SubscriptionId;
  /** On or off, from now on. */
  recurringBilling: RecurringBilling;
  /** Why. */
  cause: RecurringBillingCause;
}

/** The next term was announced (`C8`). */
export interface RenewalAnnounced {
  type: "renewal_announced";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The day on which it renews. */
  renewsOn: Day;
  /** The price per license and billing period of the next term. */
  unitPrice: UnitPrice;
  /** The price of the present term. */
  unitPriceBefore: UnitPrice;
  /** How many licenses it will have. */
  licenses: LicenseCount;
  /** How many licenses it has. */
  licensesBefore: LicenseCount;
  /** What the first billing period will cost, taxes included, as things stand. */
  total: Money;
}

/** A new term began (`C8`). */
export interface SubscriptionRenewed {
  type: "subscription_renewed";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The days of the new term. */
  termDays: ServicePeriod;
  /** Its first billing period. */
  billingPeriod: BillingPeriod;
  /** How many licenses it has. */
  licenses: LicenseCount;
  /** What it costs. */
  lines: Line[];
}

/** A further billing period of a term began (`C8`). */
export interface BillingPeriodStarted {
  type: "billing_period_started";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The billing period. */
  billingPeriod: BillingPeriod;
  /** What it costs. */
  lines: Line[];
}

/** A term ended without a renewal (`C6`). */
export interface SubscriptionExpired {
  type: "subscription_expired";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The first day without access. */
  until: Day;
}

/** Nobody has access any more (`C6`). */
export interface SubscriptionDisabled {
  type: "subscription_disabled";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The day on which it is deleted. */
  until: Day;
  /** The unpaid invoice that disabled it (`I8`); absent: its days as expired were over. */
  unpaidInvoice?: InvoiceNumber;
}

/** An end was announced ahead of its day (`H7`). */
export interface EndingAnnounced {
  type: "ending_announced";
  /** The subscription. */
  subscription: SubscriptionId;
  /** What will happen. */
  ending: Ending;
  /** On which day. */
  on: Day;
}

/** What people bought and tried on a day was announced to administrators (`H7`). */
export interface PurchasesAnnounced {
  type: "purchases_announced";
  /** The day. */
  day: Day;
  /** What was bought, or brought back, in order. Absent: `[]`. */
  purchases?: AnnouncedPurchase[];
  /** The trials that began, in order. Absent: `[]`. */
  trials?: AnnouncedPurchase[];
}

/** More people hold licenses than are paid for: they keep them for a while (`S6`). */
export interface ExcessLicensesAnnounced {
  type: "excess_licenses_announced";
  /** The subscription. */
  subscription: SubscriptionId;
  /** How many licenses are paid for. */
  licenses: LicenseCount;
  /** How many are assigned. */
  assigned: LicenseCount;
  /** The day on which those assigned last are released, as far as they are too many then. */
  releasedOn: Day;
}

/** Licenses that were not paid for any more were released (`S6`). */
export interface ExcessLicensesReleased {
  type: "excess_licenses_released";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Who lost theirs, the last assigned first. */
  people: PersonId[];
}

/** What an unpaid invoice had disabled can be used again (`I8`). */
export interface SubscriptionRestored {
  type: "subscription_restored";
  /** The subscription. */
  subscription: SubscriptionId;
  /**
   * The present billing period, where it began while the subscription was disabled; absent: it was
   * charged before.
   */
  billingPeriod?: BillingPeriod;
  /** What that costs from this day on. Billing periods that have gone by are not charged. */
  lines: Line[];
}

/** A subscription is gone for good (`C6`). */
export interface SubscriptionDeleted {
  type: "subscription_deleted";
  /** The subscription. */
  subscription: SubscriptionId;
  /**
   * The credit of all that was charged, where a purchase did not come about (`I3`); version 0.1 had
   * none. Absent: `[]`.
   */
  lines?: Line[];
}

/** A trial began (`B4`). */
export interface TrialStarted {
  type: "trial_started";
  /** The subscription that it is. */
  subscription: SubscriptionId;
  /** Who started it. */
  purchaser: PersonId;
  /** The product. */
  product: ProductId;
  /** The product's name. */
  productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  formerIds?: ProductId[];
  /** How many licenses it has. */
  licenses: LicenseCount;
  /** Its days. */
  days: ServicePeriod;
  /** The currency in which it costs nothing. */
  currency: Currency;
  /** What it becomes at its end; absent: it simply ends. */
  conversion?: PlannedConversion;
  /** Whether administrators hear of it, as was set; absent: they do not (`H7`). */
  purchaseNotices?: PurchaseNotices;
}

/** A trial goes on for longer (`B4`). */
export interface TrialExtended {
  type: "trial_extended";
  /** The trial. */
  subscription: SubscriptionId;
  /** The day on which it ends now. */
  endsOn: Day;
}

/** The end of a trial is near (`H7`). */
export interface TrialEndAnnounced {
  type: "trial_end_announced";
  /** The trial. */
  subscription: SubscriptionId;
  /** The day on which it ends. */
  endsOn: Day;
  /** What it will cost from then on; absent: it simply ends. */
  converts?: AnnouncedConversion;
  /** Why it ends; absent: it converts. */
  reason?: TrialEndReason;
}

/** A trial became a paid subscription (`B4`). */
export interface TrialConverted {
  type: "trial_converted";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The offer. */
  offer: OfferId;
  /** For how long the price is fixed. */
  term: Term;
  /** How often it is billed. */
  billing: BillingFrequency;
  /** How many licenses it has from now on. More people may hold one for a while (`S6`). */
  licenses: LicenseCount;
  /** The billing profile that pays. */
  billingProfile: BillingProfileId;
  /** The days of its first term. */
  termDays: ServicePeriod;
  /** Its first billing period. */
  billingPeriod: BillingPeriod;
  /** What it costs. */
  lines: Line[];
  /**
   * Whether administrators hear that it was bought, as was set; absent: they do not, as where the
   * trial ended, of which they heard when it began (`H7`).
   */
  purchaseNotices?: PurchaseNotices;
}

/** A trial ended and did not convert (`B4`). */
export interface TrialEnded {
  type: "trial_ended";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Why it did not convert. */
  reason: TrialEndReason;
  /** The first day without access, on which it is deleted. */
  until: Day;
}

/** A person left (`O5`). */
export interface PersonLeft {
  type: "person_left";
  /** Who. */
  person: PersonId;
}

/** A person who had left is back (`O5`). */
export interface PersonReturned {
  type: "person_returned";
  /** Who. */
  person: PersonId;
}

/** Licenses were asked for (`Q1`). */
export interface LicenseRequestCreated {
  type: "license_request_created";
  /** The id of the request. */
  request: LicenseRequestId;
  /** Who asked. */
  requester: PersonId;
  /** The product. */
  product: ProductId;
  /** The product's name. */
  productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). */
  formerIds: ProductId[];
  /** For whom. */
  people: PersonId[];
}

/** It was decided about people of a license request (`Q1`). */
export interface LicenseRequestDecided {
  type: "license_request_decided";
  /** The request. */
  request: LicenseRequestId;
  /** For whom. */
  people: PersonId[];
  /** Yes or no. */
  decision: LicenseDecision;
  /** What they are told; it can be erased from the record. */
  message?: Text;
}

/** People of a license request wait no more (`O5`). */
export interface LicenseRequestClosed {
  type: "license_request_closed";
  /** The request. */
  request: LicenseRequestId;
  /** Who waits no more. */
  people: PersonId[];
}

/** A license request is no longer kept (`Q1`). */
export interface LicenseRequestPurged {
  type: "license_request_purged";
  /** The request. */
  request: LicenseRequestId;
}

/** An auto-claim policy was made or changed (`Q3`). */
export interface AutoClaimPolicySet {
  type: "auto_claim_policy_set";
  /** Its id. */
  policy: AutoClaimPolicyId;
  /** Its name. */
  name: TextLine;
  /** Whether licenses are claimed. */
  status: AutoClaimStatus;
  /** The app. */
  app: AppId;
  /** The products whose licenses are claimed, in the order in which they are tried. */
  products: ClaimableProduct[];
}

/** An auto-claim policy was deleted (`Q3`). */
export interface AutoClaimPolicyDeleted {
  type: "auto_claim_policy_deleted";
  /** Its id. */
  policy: AutoClaimPolicyId;
}

/** Somebody got a license by signing in (`Q3`). */
export interface LicenseClaimed {
  type: "license_claimed";
  /** The auto-claim policy. */
  policy: AutoClaimPolicyId;
  /** Who. */
  person: PersonId;
  /** The subscription whose license they hold now. */
  subscription: SubscriptionId;
}

/** An invoice was issued (`I3`). */
export interface InvoiceIssued {
  type: "invoice_issued";
  /** Its number. */
  number: InvoiceNumber;
  /** Its place in its series, from 1, without a gap. */
  serial: number;
  /** Its date. */
  date: Day;
  /** Until when it is to be paid. */
  due: Day;
  /** The billing profile. */
  billingProfile: BillingProfileId;
  /** Whom it is made out to, as it was then; absent once erased. */
  billTo?: BillTo;
  /** The purchase order number, as it was then. */
  purchaseOrder?: TextLine;
  /** Whether it is sent by e-mail. */
  delivery: InvoiceDelivery;
  /** Its lines. */
  lines: Line[];
  /** The net amounts of the lines together. */
  subtotal: Money;
  /** The taxes, by rate. */
  taxes: TaxSubtotal[];
  /** What makes the total the sum of the lines, taxes included; absent: nothing. */
  rounding?: Money;
  /** Subtotal, taxes and rounding together; negative for a credit note. */
  total: Money;
  /** What of its credits has reduced other invoices already (`I5`). */
  allocated: Money;
  /** What of the credit balance it uses. */
  creditsApplied: Money;
  /** What goes to the credit balance. */
  credited: Money;
  /** What is to be paid. */
  amountDue: Money;
  /**
   * Whom the host is asked to charge; absent where nothing is left to pay, or no card can be
   * charged.
   */
  charge?: PaymentOrder;
  /** Whom the host is asked to refund, where credits go back to the card. */
  refund?: PaymentOrder;
}

/** A credit reduced an open invoice (`I5`). */
export interface CreditAllocated {
  type: "credit_allocated";
  /** The subscription whose credit it is. */
  subscription: SubscriptionId;
  /** The billing period that it credits. */
  billingPeriod: ServicePeriod;
  /** The invoice. */
  invoice: InvoiceNumber;
  /** By how much less is outstanding on it. */
  amount: Money;
}

/** Pending changes came to nothing (`I5`). */
export interface ChangesNetted {
  type: "changes_netted";
  /** The billing profile. */
  billingProfile: BillingProfileId;
}

/** An unpaid invoice was dunned (`I8`). */
export interface DunningStep {
  type: "dunning_step";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** What was done. */
  action: DunningAction;
  /** What is still to be paid. */
  outstanding: Money;
  /**
   * Whom the host is asked to charge again; absent where no card can be charged, and with the last
   * step.
   */
  charge?: PaymentOrder;
}

/** An invoice was not paid in time (`I3`). */
export interface InvoicePastDue {
  type: "invoice_past_due";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** What is still to be paid. */
  outstanding: Money;
}

/** An invoice need not be paid any more (`B1`). */
export interface InvoiceVoided {
  type: "invoice_voided";
  /** The invoice. */
  invoice: InvoiceNumber;
  /**
   * What had been paid on it, by card or from the credit balance, and became credit balance.
   * Version 0.1 did so; since then it is zero, and a credit note says it (`I3`).
   */
  credited: Money;
}

/** Money came (`I7`). */
export interface PaymentReceived {
  type: "payment_received";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  payment: PaymentId;
  /** The report's id at the provider. */
  report?: ReportId;
  /** Why it came. Absent: `"captured"`. */
  cause?: PaymentCause;
  /** How much came. */
  amount: Money;
  /** What is still to be paid on the invoice. */
  outstanding: Money;
  /** What was too much and became credit balance. */
  credited: Money;
  /** Whom the host is asked to refund, where what was too much goes back to the card (`I5`). */
  refund?: PaymentOrder;
}

/** A payment failed (`I7`). */
export interface PaymentFailed {
  type: "payment_failed";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  payment: PaymentId;
  /** The report's id at the provider. */
  report?: ReportId;
  /** Whether trying again can help. */
  retry: Retry;
  /** The provider's reason. */
  reason?: Text;
  /**
   * What is still to be paid on the invoice: where that is nothing, nobody is told. Absent: an
   * older version did not say.
   */
  outstanding?: Money;
}

/** Money was taken back (`I7`). */
export interface PaymentChargedBack {
  type: "payment_charged_back";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  payment: PaymentId;
  /** The report's id at the provider. */
  report?: ReportId;
  /** How much was taken back. */
  amount: Money;
  /** What of it the credit balance gave, that the payment had made; absent: nothing. */
  creditsTaken?: Money;
  /** What is to be paid on the invoice from now on. */
  outstanding: Money;
}

/** Money was given back (`I7`). */
export interface PaymentRefunded {
  type: "payment_refunded";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  payment: PaymentId;
  /** The report's id at the provider. */
  report?: ReportId;
  /** How much was given back. */
  amount: Money;
  /** What of it the credit balance gave, that the payment had made; absent: nothing. */
  creditsTaken?: Money;
  /** What is to be paid on the invoice from now on. */
  outstanding: Money;
  /** Until when, where it had been paid and is open again. */
  due?: Day;
}

/** One line of the journal: an event with its place, time, actor and command (`H1`). */
export interface Recorded {
  /** The version of the journal's format. */
  schema: number;
  /** Its place in the journal, from 1, without a gap. */
  sequence: Sequence;
  /** When it happened. */
  at: Timestamp;
  /** Who caused it. */
  actor: Actor;
  /** The command it came from; absent for what time brought (`T1`). */
  command?: CommandStamp;
  /** What happened. */
  event: Event;
}

/** Something that not everybody may do or see (`O7`). */
export type Right =
  /** Report payments, create the organization, rename products: the host alone. */
  | "run_the_host"
  /** Change the organization's settings. */
  | "change_settings"
  /** Set the purchase policy. */
  | "set_policy"
  /** Read the purchase policy. */
  | "read_policy"
  /** Approve and decline purchase requests. */
  | "decide_purchase_requests"
  /** Look at everybody's purchase requests. */
  | "read_purchase_requests"
  /** Look at every self-service subscription. */
  | "read_admin_view"
  /** Approve and decline license requests. */
  | "decide_license_requests"
  /** See everybody's license requests. */
  | "read_license_requests"
  /** Set auto-claim policies. */
  | "set_auto_claim_policies"
  /** See auto-claim policies, and what was claimed. */
  | "read_auto_claim_policies"
  /** Buy for the organization itself (`C11`). */
  | "buy_centrally"
  /** Take over what a person bought themselves (`C10`). */
  | "take_over"
  /** Assign licenses of a subscription, and take them back. */
  | "assign_licenses"
  /** Change a subscription. */
  | "manage_subscription"
  /** Hand a subscription over (`C12`). */
  | "hand_over"
  /** Look at a subscription. */
  | "read_subscription"
  /** Give and take roles on a billing profile. */
  | "share_billing_profile"
  /** Close a billing profile. */
  | "close_billing_profile"
  /** Edit a billing profile, and replace its payment method. */
  | "edit_billing_profile"
  /** Buy with a billing profile. */
  | "buy_with_billing_profile"
  /** See the invoices of a billing profile. */
  | "read_invoices"
  /** See a billing profile. */
  | "read_billing_profile"
  /** Edit, attach or delete a payment method. */
  | "manage_payment_method";

/** Why a text is refused. */
export type TextProblem =
  /** It is empty, or only white space. */
  | "empty"
  /** It is longer than the field allows. */
  | "too_long"
  /** It has control characters. */
  | "control_character"
  /** It has several lines where one is asked for. */
  | "line_break"
  /** It holds what is, by its digits, a card number (`G2`). */
  | "card_number"
  /** It is not an e-mail address: no white space, and something on both sides of an `@`. */
  | "not_an_address";

/** What somebody would do (`P5`). */
export type Intent =
  /** Buy. */
  | "purchase"
  /** Start a trial that converts to paid at its end. */
  | "trial_with_payment_method"
  /** Start a trial that simply ends. */
  | "trial_without_payment_method"
  /** Take on what a colleague hands over (`C12`). */
  | "take_on";

/** What follows from the checks (`P5`). */
export type EligibilityOutcome =
  /** They may. */
  | "allowed"
  /** They may, once an administrator has approved it (`P7`). */
  | "needs_approval"
  /** They may not. */
  | "refused";

/** Whether a rule lets it pass. */
export type Verdict =
  /** It does. */
  | "passed"
  /** It does not. */
  | "failed"
  /** It does, once an administrator has approved it (`P7`). */
  | "needs_approval";

/** How a person stands in the directory. */
export type PersonStanding =
  /** An enabled member. */
  | "member"
  /** A guest. */
  | "guest"
  /** Disabled. */
  | "disabled"
  /** Not in it. */
  | "unknown";

/** Where the policy value of a product comes from (`V3`). */
export type PolicySource =
  /** Set for the product itself. */
  | "product"
  /** Set for its offer type. */
  | "offer_type"
  /** The organization's default. */
  | "default"
  /** Set nowhere: enabled. */
  | "unset";

/** How a person stands to the trial of a product. */
export type TrialStanding =
  /** They can start it. */
  | "available"
  /** The product has none. */
  | "none"
  /** They have had it. */
  | "used"
  /** It needs a payment method, and was asked for without one. */
  | "needs_payment_method"
  /** It needs no payment method, and was asked for with one. */
  | "needs_no_payment_method";

/** What a rule of eligibility looked at. The list grows with the rules. */
export type Finding =
  | KindFinding
  | CountryFinding
  | MemberFinding
  | SaleFinding
  | PolicyFinding
  | TrialFinding
  | AgreementFinding
  | PaymentMethodFinding
  | LicensesFinding
  | LicenseLimitFinding
  | SpendingLimitFinding
  | SubscriptionLimitFinding
  | ApprovalFinding;

/** The kind of the organization: the program is closed to some (`K4`). */
export interface KindFinding {
  type: "organization_kind";
  /** The kind. */
  kind: OrganizationKind;
}

/** The organization's country: the program, or the product, is closed in some (`K4`). */
export interface CountryFinding {
  type: "country";
  /** The country. */
  country: Country;
}

/** The person: an enabled member, no guest (`O7`). */
export interface MemberFinding {
  type: "member";
  /** How they stand in the directory. */
  standing: PersonStanding;
}

/** The product: known, and on sale (`K1`). */
export interface SaleFinding {
  type: "on_sale";
  /** The first day on which it cannot be bought, if there is one. */
  endOfSale?: Day;
  /** The currency in which it would be paid; absent: the organization's country has none. */
  currency?: Currency;
  /** How many of its offers have a price in it today. */
  offers: number;
}

/** The purchase policy (`P1`, `P2`). */
export interface PolicyFinding {
  type: "policy";
  /** The value that holds. */
  value: PolicyValue;
  /** Where it comes from. */
  source: PolicySource;
}

/** The trial: there is one, and this person has not had it (`B4`). */
export interface TrialFinding {
  type: "trial";
  /** How the person stands to it. */
  standing: TrialStanding;
}

/** The purchase agreement: trials that need no payment method take one (`K3`). */
export interface AgreementFinding {
  type: "agreement";
  /** Whether the organization has one. */
  hasAgreement: boolean;
}

/** The payment method: one that can be charged (`G4`). */
export interface PaymentMethodFinding {
  type: "payment_method";
  /** The one that would be charged; where the check failed, the one named, if any. */
  paymentMethod?: PaymentMethodId;
}

/** The number of licenses: within the product's cap (`K1`). */
export interface LicensesFinding {
  type: "licenses";
  /** How many are asked for. */
  licenses: LicenseCount;
  /** The most that one subscription to the product may have, if there is a cap. */
  most?: LicenseCount;
}

/** The number of licenses: within the organization's limit (`P6`). */
export interface LicenseLimitFinding {
  type: "license_limit";
  /** The most that one subscription may have; absent: no limit is set. */
  limit?: LicenseCount;
  /** Where the limit was set; absent: nowhere. */
  source?: LimitScope;
  /** How many it has already. */
  used: LicenseCount;
  /** How many it is to have. */
  asked: LicenseCount;
}

/** The month's spending: within the limit (`P6`). */
export interface SpendingLimitFinding {
  type: "spending_limit";
  /**
   * The most that may be spent in a month; absent: no limit is set, or, where there is a source, it
   * does not name the currency, in which nothing may be spent then.
   */
  limit?: Money;
  /** Where the limit was set; absent: nowhere. */
  source?: LimitScope;
  /** What the person has spent this month, before tax; absent: the product has no price. */
  used?: Money;
  /**
   * What this costs, before tax; of several offers the cheapest; absent: the product has no price.
   */
  asked?: Money;
}

/** The number of subscriptions: within the limit (`P6`). */
export interface SubscriptionLimitFinding {
  type: "subscription_limit";
  /** The most that one purchaser may have; absent: no limit is set. */
  limit?: number;
  /** Where the limit was set; absent: nowhere. */
  source?: LimitScope;
  /** How many the person has. */
  used: number;
  /** How many more this makes. */
  asked: number;
}

/** Whether an administrator has to approve it (`P7`). */
export interface ApprovalFinding {
  type: "approval";
  /** The rule that holds; absent: none is set. */
  rule?: ApprovalRule;
  /** Where the rule was set; absent: nowhere. */
  source?: ApprovalScope;
  /** How many licenses the subscription would have. */
  licenses: LicenseCount;
  /**
   * What this costs, before tax; of several offers the cheapest; absent: the product has no price.
   */
  amount?: Money;
}

/** One rule, and what it found. */
export interface Check {
  /** Whether the rule lets it pass. */
  verdict: Verdict;
  /** What the rule looked at. */
  finding: Finding;
}

/** What a person can do instead of buying (`P8`). */
export type Alternative = RequestALicense | UseOwnProcess | AddACard | AskAnAdministrator;

/** Request a license from an administrator (`Q1`). */
export interface RequestALicense {
  type: "request_a_license";
  /** The product. */
  product: ProductId;
}

/** Use the organization's own process (`Q2`). */
export interface UseOwnProcess {
  type: "use_own_process";
  /** What the organization tells its people, and where they can go. */
  process: OwnProcess;
}

/** Add a payment method that can be charged. */
export interface AddACard {
  type: "add_a_card";
  /** The country in which it has to be issued. */
  country: Country;
}

/** Ask an administrator. */
export interface AskAnAdministrator {
  type: "ask_an_administrator";
  /** What the organization tells its people, and where they can go. */
  support?: Support;
}

/** Whether a person may buy a product, or start its trial, and every rule that says so (`P5`). */
export interface Eligibility {
  /** The product, by its present id. */
  product: ProductId;
  /** What was asked about. */
  intent: Intent;
  /** What follows from the checks. */
  outcome: EligibilityOutcome;
  /** Every rule, in order, passed or failed. */
  checks: Check[];
  /** What the person can do instead, where the answer is no (`P8`). */
  instead: Alternative[];
}

/** Where a purchase request stands (`P7`). */
export type PurchaseRequestStatus =
  /** It waits for an answer. */
  | "open"
  /** It was approved, and bought. */
  | "approved"
  /** It was declined. */
  | "declined"
  /** The purchaser took it back, or has left. */
  | "withdrawn"
  /** Nobody answered in time. */
  | "lapsed";

/** Where a subscription stands (`C6`). */
export type SubscriptionStatus =
  /** In use, on trial, and not paid for (`B4`). */
  | "trial"
  /** Bought, and waiting for its first payment (`B1`). */
  | "pending"
  /** In use. */
  | "active"
  /** Its term, or trial, has ended; people still have access. */
  | "expired"
  /** Nobody has access any more. */
  | "disabled"
  /** Gone for good. */
  | "deleted";

/** Why a person cannot be given a license (`A2`). */
export type NotAssignableReason =
  /** They are not in the organization's directory. */
  | "unknown"
  /** They are a guest. */
  | "guest"
  /** They are disabled. */
  | "disabled";

/** A person who cannot be given a license. */
export interface RefusedPerson {
  /** Who. */
  person: PersonId;
  /** Why. */
  reason: NotAssignableReason;
}

/** Why a command, or a view, is refused. Match on the variant, or on `code`. */
export type Denial =
  | NotAMember
  | NotAllowed
  | OrganizationMissing
  | OrganizationExists
  | OutOfRange
  | RejectedText
  | MalformedId
  | MalformedLink
  | MalformedCard
  | SecurityCodeNotChecked
  | UnknownProduct
  | UnknownOffer
  | UnknownSubscription
  | UnknownBillingProfile
  | UnknownPaymentMethod
  | PaymentMethodUnusable
  | PaymentMethodInUse
  | BillingProfileInUse
  | ClosedBillingProfile
  | UnknownInvoice
  | InvoiceNumberTaken
  | NotInDirectory
  | OwnerKeepsRole
  | NoCurrency
  | NoPrice
  | NotEligible
  | LimitExceeded
  | UnclearAmounts
  | UnknownPurchaseRequest
  | PurchaseRequestClosed
  | OwnPurchaseRequest
  | PurchaseRequestStale
  | NothingToBuy
  | NothingToQuote
  | QuoteStale
  | AmountTooLarge
  | AmountNotPositive
  | MoreThanReceived
  | MoreThanDisputed
  | UnknownPayment
  | ReportContradicts
  | CurrencyDiffers
  | ReadOnlyView
  | WrongStatus
  | BelowAssigned
  | WindowClosed
  | RecurringBillingIsOff
  | ReservationOpen
  | NotOnSale
  | InvoiceUnpaid
  | TooManyLicenses
  | TooManyPeople
  | NotAssignable
  | NotEnoughLicenses
  | CancellationClosed
  | AlreadyCentral
  | NotCentral
  | OwnSubscription
  | InvoicesToSettle
  | NoHandOver
  | HandOverPending
  | NoColleague
  | InvoicesPastDue
  | TrialNotKept
  | RenewalDoesNotFit
  | InvoicesNumberedAlready
  | AlreadyEnds
  | RenewalImpossible
  | TrialLicensesFixed
  | TrialExtendedAlready
  | TooEarlyToExtend
  | TrialDoesNotConvert
  | InvoiceStillOpen
  | TrialNotReactivated
  | PolicyNotForOfferTypes
  | OwnProcessOnly
  | ProductNotBlocked
  | UnknownLicenseRequest
  | NotWaiting
  | OtherProduct
  | NotOfTheOrganization
  | UnknownAutoClaimPolicy
  | AppHasPolicy
  | TimeGoesBack
  | Overdue
  | CommandConflict
  | CommandIdUsed;

/** The actor is nobody of the organization, disabled, or a guest (`O7`). */
export interface NotAMember {
  type: "not_a_member";
  /** Who tried. */
  person: PersonId;
}

/** The actor has not the right (`O7`). */
export interface NotAllowed {
  type: "not_allowed";
  /** The right it takes. */
  right: Right;
  /**
   * Who lacks it, where that is not the actor: who is to pay for an import, or asked for what is
   * approved.
   */
  person?: PersonId;
}

/** There is no organization yet (`O6`). */
export interface OrganizationMissing {
  type: "organization_missing";
}

/** There is an organization already (`O6`). */
export interface OrganizationExists {
  type: "organization_exists";
}

/** A number is too small or too large (`H4`). */
export interface OutOfRange {
  type: "out_of_range";
  /** Which field of the command. */
  field: string;
  /** The smallest number that is taken. */
  least: number;
  /** The largest number that is taken. */
  most: number;
  /** The number that came. */
  value: number;
}

/** A text is empty, too long, or holds a card number (`G2`). */
export interface RejectedText {
  type: "rejected_text";
  /** Which field of the command. */
  field: string;
  /** What is wrong with it. The text itself is not repeated. */
  problem: TextProblem;
}

/** An id is empty, too long, or has control characters (`H4`). */
export interface MalformedId {
  type: "malformed_id";
  /** Which field of the command. */
  field: string;
}

/** A link leads somewhere else than to a web page or to somebody's mail (`P8`). */
export interface MalformedLink {
  type: "malformed_link";
  /** Which field of the command. */
  field: string;
}

/** A card has no token, or its last four digits are not four digits (`G2`). */
export interface MalformedCard {
  type: "malformed_card";
}

/** The payment provider has not checked the card's security code (`G3`). */
export interface SecurityCodeNotChecked {
  type: "security_code_not_checked";
  /** The payment method. */
  paymentMethod: PaymentMethodId;
}

/** The catalog has no such product (`K1`). */
export interface UnknownProduct {
  type: "unknown_product";
  /** The id that was asked for. */
  product: ProductId;
}

/** The product has no such offer (`K2`). */
export interface UnknownOffer {
  type: "unknown_offer";
  /** The product. */
  product: ProductId;
  /** The id that was asked for. */
  offer: OfferId;
}

/** There is no such subscription (`H4`). */
export interface UnknownSubscription {
  type: "unknown_subscription";
  /** The id that was asked for. */
  subscription: SubscriptionId;
}

/** There is no such billing profile (`G1`). */
export interface UnknownBillingProfile {
  type: "unknown_billing_profile";
  /** The id that was asked for. */
  billingProfile: BillingProfileId;
}

/** The person has no such payment method (`G2`). */
export interface UnknownPaymentMethod {
  type: "unknown_payment_method";
  /** The id that was asked for. */
  paymentMethod: PaymentMethodId;
}

/** The payment method cannot be charged: it has expired, or another country issued it (`G4`). */
export interface PaymentMethodUnusable {
  type: "payment_method_unusable";
  /** Which one. */
  paymentMethod: PaymentMethodId;
}

/** The payment method pays for billing profiles: name what replaces it (`G5`). */
export interface PaymentMethodInUse {
  type: "payment_method_in_use";
  /** Which one. */
  paymentMethod: PaymentMethodId;
  /** For how many billing profiles it pays. */
  billingProfiles: number;
}

/** The billing profile is still needed (`G7`). */
export interface BillingProfileInUse {
  type: "billing_profile_in_use";
  /** Which one. */
  billingProfile: BillingProfileId;
  /** How many of its subscriptions are not deleted. */
  subscriptions: number;
  /** How many lines wait for an invoice. */
  pendingLines: number;
  /** How many of its invoices are to be paid. */
  openInvoices: number;
}

/** The billing profile is closed (`G7`). */
export interface ClosedBillingProfile {
  type: "closed_billing_profile";
  /** Which one. */
  billingProfile: BillingProfileId;
}

/** There is no such invoice (`I3`). */
export interface UnknownInvoice {
  type: "unknown_invoice";
  /** The number that was asked for. */
  invoice: InvoiceNumber;
}

/** So numbered, an invoice would have a number that was issued already (`I3`). */
export interface InvoiceNumberTaken {
  type: "invoice_number_taken";
  /** The number that would come twice. */
  number: InvoiceNumber;
}

/** The directory has no such person (`O2`). */
export interface NotInDirectory {
  type: "not_in_directory";
  /** The id that was asked for. */
  person: PersonId;
}

/** A billing profile has one owner, and keeps it (`O7`). */
export interface OwnerKeepsRole {
  type: "owner_keeps_role";
  /** The billing profile. */
  billingProfile: BillingProfileId;
  /** Its owner. */
  owner: PersonId;
}

/** The catalog names no currency for the organization's country (`G1`). */
export interface NoCurrency {
  type: "no_currency";
  /** The country. */
  country: Country;
}

/** The offer has no price in that currency (`K2`). */
export interface NoPrice {
  type: "no_price";
  /** The product. */
  product: ProductId;
  /** The offer. */
  offer: OfferId;
  /** The currency of the billing profile. */
  currency: Currency;
}

/** The person may not buy this: every rule, and what to do instead (`P5`). */
export interface NotEligible {
  type: "not_eligible";
  /** Every rule, passed or failed. */
  eligibility: Eligibility;
}

/** It is more than the limits allow: each, and what to do instead (`P6`). */
export interface LimitExceeded {
  type: "limit_exceeded";
  /** The limits that are in the way. */
  checks: Check[];
  /** What the person can do instead (`P8`). */
  instead: Alternative[];
}

/** Of the amounts of a limit one is below nothing, or two are of one currency (`P6`). */
export interface UnclearAmounts {
  type: "unclear_amounts";
  /** The currency. */
  currency: Currency;
}

/** There is no such purchase request (`P7`). */
export interface UnknownPurchaseRequest {
  type: "unknown_purchase_request";
  /** The id that was asked for. */
  request: PurchaseRequestId;
}

/** The purchase request is closed already (`P7`). */
export interface PurchaseRequestClosed {
  type: "purchase_request_closed";
  /** The request. */
  request: PurchaseRequestId;
  /** Where it stands. */
  status: PurchaseRequestStatus;
}

/** Nobody decides about their own purchase request (`P7`). */
export interface OwnPurchaseRequest {
  type: "own_purchase_request";
  /** The request. */
  request: PurchaseRequestId;
}

/** A purchase request costs more by now than was agreed to (`P7`). */
export interface PurchaseRequestStale {
  type: "purchase_request_stale";
  /** The request. */
  request: PurchaseRequestId;
  /** The total that was agreed to. */
  agreed: Money;
  /** The total now. */
  now: Money;
  /** By how much it is higher. */
  difference: Money;
}

/** What was asked for would buy nothing any more (`P7`). */
export interface NothingToBuy {
  type: "nothing_to_buy";
  /** The request. */
  request: PurchaseRequestId;
}

/** The command charges and credits nothing (`B5`). */
export interface NothingToQuote {
  type: "nothing_to_quote";
}

/** The figures are no longer those of the quote (`B5`). */
export interface QuoteStale {
  type: "quote_stale";
  /** The total of the quote. */
  quoted: Money;
  /** The total now. */
  now: Money;
  /** By how much the total is higher now; negative where it is lower. */
  difference: Money;
}

/** An amount is larger than can be counted (`K5`). */
export interface AmountTooLarge {
  type: "amount_too_large";
}

/** A payment is of nothing, or of less (`I7`). */
export interface AmountNotPositive {
  type: "amount_not_positive";
  /** The amount that came. */
  amount: Money;
}

/** More is said to be taken back than has come (`I7`). */
export interface MoreThanReceived {
  type: "more_than_received";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** How much is said to be taken back. */
  amount: Money;
  /** How much has come of this payment, less what was taken back before. */
  received: Money;
}

/** A dispute is said to bring more than disputes had taken (`I7`). */
export interface MoreThanDisputed {
  type: "more_than_disputed";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** How much is said to have come again. */
  amount: Money;
  /** How much disputes have taken back of this payment, less what came again before. */
  disputed: Money;
}

/** Nothing is known to have come of this payment (`I7`). */
export interface UnknownPayment {
  type: "unknown_payment";
  /** The invoice. */
  invoice: InvoiceNumber;
  /** The payment. */
  payment: PaymentId;
}

/** The report was counted already, and said something else (`I7`). */
export interface ReportContradicts {
  type: "report_contradicts";
  /** The invoice that it names now. */
  invoice: InvoiceNumber;
  /** The payment that it names now. */
  payment: PaymentId;
  /** The report; absent: it is told from others by the payment and what became of it. */
  report?: ReportId;
}

/** Amounts of two currencies never meet (`K5`). */
export interface CurrencyDiffers {
  type: "currency_differs";
  /** The currency there is. */
  expected: Currency;
  /** The currency that came. */
  found: Currency;
}

/** Administrators look on, and change nothing, until they take over (`A3`). */
export interface ReadOnlyView {
  type: "read_only_view";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Who manages it. */
  purchaser: PersonId;
}

/** The subscription is not in a status in which that can be done (`C6`). */
export interface WrongStatus {
  type: "wrong_status";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The status it has. */
  status: SubscriptionStatus;
}

/** Fewer licenses than are assigned: unassign first (`S4`). */
export interface BelowAssigned {
  type: "below_assigned";
  /** The total that was asked for. */
  asked: LicenseCount;
  /** How many are assigned. */
  assigned: LicenseCount;
}

/** More licenses than can be given back now (`S4`). */
export interface WindowClosed {
  type: "window_closed";
  /** How many were to be given back. */
  asked: LicenseCount;
  /** How many can be. */
  removable: LicenseCount;
  /** The day from which any number can be again. */
  renewsOn: Day;
}

/** Licenses can only be given back while recurring billing is on (`S4`). */
export interface RecurringBillingIsOff {
  type: "recurring_billing_is_off";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The day on which it ends. */
  endsOn: Day;
}

/** Licenses wait for their payment: until then the total is as it is (`S7`). */
export interface ReservationOpen {
  type: "reservation_open";
  /** The subscription. */
  subscription: SubscriptionId;
  /** How many licenses wait for their payment. */
  reserved: LicenseCount;
  /** How many licenses it has without them. */
  licenses: LicenseCount;
  /** The day on which they are released, if they are not paid. */
  until: Day;
}

/** The product is not sold any more: no further licenses (`S3`). */
export interface NotOnSale {
  type: "not_on_sale";
  /** The product's name. */
  productName: TextLine;
  /** The first day on which it could not be bought, where the catalog tells. */
  endOfSale?: Day;
}

/** An invoice of the billing profile is past due: no further licenses (`S3`). */
export interface InvoiceUnpaid {
  type: "invoice_unpaid";
  /** The billing profile. */
  billingProfile: BillingProfileId;
}

/** More licenses than one subscription to the product may have (`K1`). */
export interface TooManyLicenses {
  type: "too_many_licenses";
  /** The total that was asked for. */
  asked: LicenseCount;
  /** The most there may be. */
  most: LicenseCount;
}

/** More people than one command may name (`A1`). */
export interface TooManyPeople {
  type: "too_many_people";
  /** How many were named. */
  named: number;
  /** The most there may be. */
  most: number;
}

/** Some people cannot be given a license: each, and why (`A2`). */
export interface NotAssignable {
  type: "not_assignable";
  /** Who, and why. */
  people: RefusedPerson[];
}

/** There are not enough free licenses (`A5`). */
export interface NotEnoughLicenses {
  type: "not_enough_licenses";
  /** How many it takes. */
  needed: LicenseCount;
  /** How many there are. */
  free: LicenseCount;
  /** Who would need one. */
  people: PersonId[];
}

/** The window has closed: it can end with its term instead (`C3`). */
export interface CancellationClosed {
  type: "cancellation_closed";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The day on which it would end. */
  endsOn: Day;
}

/** It is the organization's own already (`C10`). */
export interface AlreadyCentral {
  type: "already_central";
  /** The subscription. */
  subscription: SubscriptionId;
}

/** People can only be moved to one of the organization's own (`C10`). */
export interface NotCentral {
  type: "not_central";
  /** The subscription to which they were to be moved. */
  subscription: SubscriptionId;
}

/** Nobody ends their own commitments by taking over what they bought themselves (`C10`). */
export interface OwnSubscription {
  type: "own_subscription";
  /** The subscription. */
  subscription: SubscriptionId;
}

/** What is to be settled is not what is open (`C10`). */
export interface InvoicesToSettle {
  type: "invoices_to_settle";
  /** The subscription's open invoices. */
  invoices: InvoiceNumber[];
  /** What is still to be paid on them. */
  amount: Money;
}

/** Nothing is offered that the actor could answer, or take back (`C12`). */
export interface NoHandOver {
  type: "no_hand_over";
  /** The subscription. */
  subscription: SubscriptionId;
}

/** It is offered to somebody else already (`C12`). */
export interface HandOverPending {
  type: "hand_over_pending";
  /** The subscription. */
  subscription: SubscriptionId;
  /** To whom. */
  to: PersonId;
  /** The day on which that offer lapses. */
  until: Day;
}

/** It can only be offered to another enabled member (`C12`). */
export interface NoColleague {
  type: "no_colleague";
  /** To whom it was to be offered. */
  person: PersonId;
}

/** Invoices of the subscription have to be paid first (`C12`). */
export interface InvoicesPastDue {
  type: "invoices_past_due";
  /** The invoices. */
  invoices: InvoiceNumber[];
}

/** A trial does not become the organization's own (`C10`). */
export interface TrialNotKept {
  type: "trial_not_kept";
  /** The trial. */
  subscription: SubscriptionId;
}

/** The day of the renewal is no end of a term that now runs (`H5`). */
export interface RenewalDoesNotFit {
  type: "renewal_does_not_fit";
  /** The day that came. */
  renewsOn: Day;
  /** The day that it would have to be, where the first day of the first term was told. */
  expected?: Day;
}

/** Invoices have been numbered here already (`H5`). */
export interface InvoicesNumberedAlready {
  type: "invoices_numbered_already";
  /** The last number of the series. */
  serial: number;
}

/** It ends with its term already (`C5`). */
export interface AlreadyEnds {
  type: "already_ends";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The day on which it ends. */
  endsOn: Day;
}

/** The offer has no price at which it could renew (`C8`). */
export interface RenewalImpossible {
  type: "renewal_impossible";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The day on which it ends. */
  endsOn: Day;
}

/** The number of licenses of a trial is fixed (`B4`). */
export interface TrialLicensesFixed {
  type: "trial_licenses_fixed";
  /** The trial. */
  subscription: SubscriptionId;
  /** How many it has. */
  licenses: LicenseCount;
}

/** A trial is extended once only (`B4`). */
export interface TrialExtendedAlready {
  type: "trial_extended_already";
  /** The trial. */
  subscription: SubscriptionId;
  /** The day on which it ends. */
  endsOn: Day;
}

/** A trial is extended in its last days only (`B4`). */
export interface TooEarlyToExtend {
  type: "too_early_to_extend";
  /** The trial. */
  subscription: SubscriptionId;
  /** The first day on which it can be extended. */
  from: Day;
  /** The day on which it ends. */
  endsOn: Day;
}

/** The trial simply ends: nothing was named that it could become (`B4`). */
export interface TrialDoesNotConvert {
  type: "trial_does_not_convert";
  /** The trial. */
  subscription: SubscriptionId;
  /** The day on which it ends. */
  endsOn: Day;
}

/** An invoice of the subscription is still to be paid (`C7`). */
export interface InvoiceStillOpen {
  type: "invoice_still_open";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The oldest such invoice. */
  invoice: InvoiceNumber;
}

/** A trial that has ended does not come back (`C7`). */
export interface TrialNotReactivated {
  type: "trial_not_reactivated";
  /** The trial. */
  subscription: SubscriptionId;
}

/** Offer types know only enabled and disabled (`P1`). */
export interface PolicyNotForOfferTypes {
  type: "policy_not_for_offer_types";
  /** The offer type. */
  offerType: OfferType;
}

/** The organization has a process of its own: no license requests here (`Q2`). */
export interface OwnProcessOnly {
  type: "own_process_only";
  /** What the organization tells its people. */
  message: Text;
  /** Where they can go. */
  link?: Link;
}

/** Policy does not block the product: people can buy it themselves (`Q1`). */
export interface ProductNotBlocked {
  type: "product_not_blocked";
  /** The product. */
  product: ProductId;
  /** Its name. */
  productName: TextLine;
}

/** There is no such license request (`Q1`). */
export interface UnknownLicenseRequest {
  type: "unknown_license_request";
  /** The id that was asked for. */
  request: LicenseRequestId;
}

/** Some people do not wait in the license request (`Q1`). */
export interface NotWaiting {
  type: "not_waiting";
  /** The request. */
  request: LicenseRequestId;
  /** Who does not wait. */
  people: PersonId[];
}

/** The subscription is to another product (`Q1`). */
export interface OtherProduct {
  type: "other_product";
  /** The product asked for. */
  expected: ProductId;
  /** The product of the subscription. */
  found: ProductId;
}

/** The subscription is not of the organization's own (`Q1`). */
export interface NotOfTheOrganization {
  type: "not_of_the_organization";
  /** The subscription. */
  subscription: SubscriptionId;
}

/** There is no such auto-claim policy (`Q3`). */
export interface UnknownAutoClaimPolicy {
  type: "unknown_auto_claim_policy";
  /** The id that was asked for. */
  policy: AutoClaimPolicyId;
}

/** The app has another auto-claim policy (`Q3`). */
export interface AppHasPolicy {
  type: "app_has_policy";
  /** The app. */
  app: AppId;
  /** Its policy. */
  policy: AutoClaimPolicyId;
  /** The name of that policy. */
  name: TextLine;
}

/** The time is before the last event (`T1`). */
export interface TimeGoesBack {
  type: "time_goes_back";
  /** The time that came. */
  at: Timestamp;
  /** The time of the last event: the earliest that is taken. */
  last: Timestamp;
}

/** Something is due that time has not brought yet (`T1`). */
export interface Overdue {
  type: "overdue";
  /** Since when. */
  since: Timestamp;
}

/** The command's id was used for another command (`B6`). */
export interface CommandConflict {
  type: "command_conflict";
  /** The id. */
  command: CommandId;
  /** The digest of the command that was carried out under it. */
  first: Digest;
}

/** The command's id was used long ago, and what it created is there (`B6`). */
export interface CommandIdUsed {
  type: "command_id_used";
  /** The id. */
  command: CommandId;
}

/** What came of a command. */
export type Outcome = Accepted | Repeated | Refused;

/** It was carried out. */
export interface Accepted {
  type: "accepted";
  /** What followed; nothing where everything was as asked for already. */
  events: Recorded[];
}

/** The same command was carried out before: nothing changes (`B6`). */
export interface Repeated {
  type: "repeated";
  /** The place in the journal of the first event that followed then. */
  first: Sequence;
  /** How many events followed then. */
  events: number;
}

/** It was refused: nothing changes. */
export interface Refused {
  type: "denied";
  /** Why. */
  denial: Denial;
}

/** Something that the host must do, once: the idempotency key of its delivery (`H3`). */
export type EffectId = Id<"EffectId">;

/** Of what people are told (`H7`). The list grows with the rules. */
export type NotificationKind =
  /** A subscription was bought, or brought back. */
  | "purchase_confirmed"
  /** A purchase was asked for that has to be approved (`P7`). */
  | "purchase_requested"
  /** A purchase request was approved or declined (`P7`). */
  | "purchase_request_decided"
  /** Nobody answered a purchase request in time (`P7`). */
  | "purchase_request_lapsed"
  /** A subscription will renew: when, and for how much (`C8`). */
  | "renewal_upcoming"
  /** A subscription will not renew, because it has no price any more (`C8`). */
  | "renewal_impossible"
  /** A trial will end, or convert: when, and for how much (`B4`). */
  | "trial_ending"
  /** A trial became a paid subscription (`B4`). */
  | "trial_converted"
  /** A trial ended and did not convert: why (`B4`). */
  | "trial_ended"
  /** Who bought a subscription that goes on has left (`O5`). */
  | "purchaser_left"
  /** A subscription will expire, because it does not renew. */
  | "expiring"
  /** A subscription has expired. */
  | "expired"
  /** A subscription was disabled. */
  | "disabled"
  /** A disabled subscription will be deleted. */
  | "deletion_upcoming"
  /** A subscription was deleted. */
  | "deleted"
  /** An invoice was issued. */
  | "invoice_issued"
  /** A payment failed, was taken back, or no card could be charged. */
  | "payment_failed"
  /** More people hold licenses than are paid for: until when they keep them (`S6`). */
  | "excess_licenses"
  /** Licenses that were not paid for were released (`S6`). */
  | "licenses_released"
  /** An invoice is still unpaid (`I8`). */
  | "payment_reminder"
  /** What an unpaid invoice had disabled can be used again (`I8`). */
  | "restored"
  /** Money goes back to a card (`I5`, `G7`). */
  | "refund_requested"
  /** A card will have expired when the next charge comes (`G6`). */
  | "card_expiring"
  /** Licenses were assigned. */
  | "license_assigned"
  /** Licenses were taken back. */
  | "license_removed"
  /** What somebody had bought themselves was taken over (`C10`). */
  | "taken_over"
  /** A colleague offers a subscription (`C12`). */
  | "hand_over_offered"
  /** The colleague answered (`C12`). */
  | "hand_over_answered"
  /** Licenses were asked for: told to those who decide (`Q1`). */
  | "license_request_created"
  /** It was decided about people of a license request (`Q1`). */
  | "license_request_decided"
  /** People bought something, or brought it back: told to administrators. */
  | "purchase_made"
  /** People began a trial: told to administrators. */
  | "trial_started";

/** What the host must do. */
export type Effect = ChargeCard | RefundCard | Notify;

/** Ask money of a card, and report what became of it (`I7`). */
export interface ChargeCard {
  type: "charge_card";
  /** The invoice that it pays. */
  invoice: InvoiceNumber;
  /** The card, and how much. */
  order: PaymentOrder;
}

/** Give money back to a card (`I5`, `G7`). */
export interface RefundCard {
  type: "refund_card";
  /**
   * The credit note that it settles; absent for what was left when a billing profile was closed
   * (`G7`).
   */
  invoice?: InvoiceNumber;
  /** The card, and how much. */
  order: PaymentOrder;
}

/** Tell people (`H7`). */
export interface Notify {
  type: "notify";
  /** Of what. */
  notification: NotificationKind;
  /** Whom. */
  recipients: PersonId[];
  /**
   * And everybody who has one of these roles now: the directory knows them, the journal does not.
   */
  roles: Role[];
  /**
   * The name of the product whose subscription, or request, it is about; absent where it is about
   * no single one.
   */
  productName?: TextLine;
  /** The event with the facts: its place in the journal. */
  sequence: Sequence;
}

/**
 * Something that the host must do, once. Delivery is at least once: the id is the idempotency key.
 */
export interface EffectOrder {
  /**
   * Its id, the same on every machine and whenever it is asked for: organization, place of the
   * event in the journal, kind and subject, such as `0a6dd2ac-…:15:charge_card:2026-000007`.
   */
  id: EffectId;
  /** What to do. */
  effect: Effect;
}

/** What came of a command, and of the time that had passed before it. */
export interface Execution {
  /**
   * What fell due until the command: it stays, and is to be appended, whatever the outcome (`T1`).
   */
  due: Recorded[];
  /** What came of the command itself. */
  outcome: Outcome;
  /**
   * What the host must do because of everything that is recorded here, in order (`H3`): once it is
   * appended.
   */
  effects: EffectOrder[];
}

/** What time brought. */
export interface Advanced {
  /** Everything that fell due, in order: to be appended. */
  recorded: Recorded[];
  /** What the host must do because of it, in order (`H3`): once it is appended. */
  effects: EffectOrder[];
}

/** Who looks, and when. */
export interface Viewer {
  /** Who looks. */
  actor: Actor;
  /** When. */
  at: Timestamp;
}

/** Where a page of a list ended. Hand it back as it came. */
export type Cursor = string;

/** Of which dates invoices are asked for (`I6`). */
export type InvoiceRange = LastMonths | InvoicesBetween;

/** From the same day so many months ago until today. */
export interface LastMonths {
  type: "last_months";
  /** How many months: people choose 3 or 6. */
  months: number;
}

/** From one day to another, both included. */
export interface InvoicesBetween {
  type: "between";
  /** The first day. */
  from: Day;
  /** The last day. */
  to: Day;
}

/**
 * What a forecast supposes of payments that are asked for from now on. Earlier ones stay as they
 * are.
 */
export type ExpectedPayments =
  /** Each succeeds on the day on which it is asked for. */
  | "succeed"
  /** None is reported. */
  | "missing";

/** A policy that would be set, as `set_policy` sets it. */
export interface ProposedPolicy {
  /** What it would be set for. */
  scope: PolicyScope;
  /** The value; absent: none of its own any more. */
  value?: PolicyValue;
}

/** A limit that would be set, as `set_purchase_limit` sets it. */
export interface ProposedLimit {
  /** What it would be set for. */
  scope: LimitScope;
  /** The limit; absent: none of its own any more. */
  limit?: PurchaseLimit;
}

/** An approval rule that would be set, as `set_approval_rule` sets it. */
export interface ProposedApproval {
  /** What it would be set for. */
  scope: ApprovalScope;
  /** The rule; absent: none of its own any more. */
  rule?: ApprovalRule;
}

/** Whether somebody still waits for a license request (`Q1`). */
export type LicenseRequestState =
  /** Somebody waits for a decision. */
  | "open"
  /** Nobody waits any more. */
  | "settled";

/** Over how many days, of 24 hours, claims are reported (`Q3`). */
export type ReportSpan =
  /** The last day. */
  | "one_day"
  /** The last 7 days. */
  | "seven_days"
  /** The last 30 days. */
  | "thirty_days"
  /** The last 90 days. */
  | "ninety_days";

/** What somebody wants to see. Each is answered by the `Answer` of the same `type`. */
export type Query =
  | ProductsQuery
  | EligibilityQuery
  | YourProductsQuery
  | SubscriptionQuery
  | AdminSubscriptionsQuery
  | AdminProductsQuery
  | AdminUsersQuery
  | LicensesQuery
  | HandOverOffersQuery
  | InvoicesQuery
  | ForecastQuery
  | BillingProfilesQuery
  | PaymentMethodsQuery
  | PoliciesQuery
  | PolicyPreviewQuery
  | PurchaseRequestsQuery
  | LicenseRequestsQuery
  | AutoClaimPoliciesQuery
  | AutoClaimReportQuery
  | AccessQuery;

/** Every product, and whether the actor may buy it (`P5`). */
export interface ProductsQuery {
  type: "products";
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Whether the actor may buy a product, or start its trial (`P5`). */
export interface EligibilityQuery {
  type: "eligibility";
  /** The product, by its id or one that it had before. */
  product: ProductId;
  /** What they would do. Absent: `"purchase"`. */
  intent?: Intent;
  /** How many licenses they would pay for; absent: one. */
  licenses?: LicenseCount;
}

/** The actor's own subscriptions (`V1`). */
export interface YourProductsQuery {
  type: "your_products";
  /** Only those of this channel; the organization's own are shown to who may see them (`O7`). */
  channel?: Channel;
  /** Only those in this status. */
  status?: SubscriptionStatus;
  /** Only those to this product. */
  product?: ProductId;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** One subscription, and what can be done with it now (`V1`). */
export interface SubscriptionQuery {
  type: "subscription";
  /** Which one. */
  subscription: SubscriptionId;
}

/** Every self-service subscription, for administrators (`V2`). */
export interface AdminSubscriptionsQuery {
  type: "admin_subscriptions";
  /** Only those that this person bought. */
  purchaser?: PersonId;
  /** Only those to this product. */
  product?: ProductId;
  /** Only those of this channel. */
  channel?: Channel;
  /** Only those in this status. */
  status?: SubscriptionStatus;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Every product that somebody bought, with its totals (`V2`). */
export interface AdminProductsQuery {
  type: "admin_products";
  /** Only subscriptions of this channel; absent: of both. */
  channel?: Channel;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Who holds licenses, of all subscriptions or of one purchaser's (`V2`). */
export interface AdminUsersQuery {
  type: "admin_users";
  /** Only of subscriptions that this person bought. */
  purchaser?: PersonId;
  /** Only of subscriptions of this channel. */
  channel?: Channel;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Who holds the licenses of a subscription (`V3`). */
export interface LicensesQuery {
  type: "licenses";
  /** The subscription. */
  subscription: SubscriptionId;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** What colleagues offer to the actor (`C12`). */
export interface HandOverOffersQuery {
  type: "hand_over_offers";
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Invoices (`I6`). */
export interface InvoicesQuery {
  type: "invoices";
  /** The billing profile. */
  billingProfile: BillingProfileId;
  /** Of which dates. */
  range: InvoiceRange;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** What comes if nobody does anything (`V4`). */
export interface ForecastQuery {
  type: "forecast";
  /** The last day, at most five years from now. */
  to: Day;
  /** Whether the payments that are asked for from now on succeed. Absent: `"succeed"`. */
  payments?: ExpectedPayments;
  /** Only this subscription. */
  subscription?: SubscriptionId;
  /** Who bought the subscriptions; absent: the actor. */
  purchaser?: PersonId;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 1,000; absent: 100. */
  limit?: number;
}

/** The billing profiles on which the actor has a role (`V3`). */
export interface BillingProfilesQuery {
  type: "billing_profiles";
}

/** The actor's payment methods (`V3`). */
export interface PaymentMethodsQuery {
  type: "payment_methods";
}

/** The policy of every product, and where it comes from (`V3`). */
export interface PoliciesQuery {
  type: "policies";
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** What a change of policy would change (`P9`). */
export interface PolicyPreviewQuery {
  type: "policy_preview";
  /** A policy that would be set. */
  policy?: ProposedPolicy;
  /** A limit that would be set. */
  purchaseLimit?: ProposedLimit;
  /** An approval rule that would be set. */
  approvalRule?: ProposedApproval;
  /** Where the page of names before ended. */
  after?: Cursor;
  /** How many names at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Purchases that have to be approved, or had to be (`P7`). */
export interface PurchaseRequestsQuery {
  type: "purchase_requests";
  /** Only those of this person. */
  purchaser?: PersonId;
  /** Only those that stand so. */
  status?: PurchaseRequestStatus;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** License requests (`Q1`). */
export interface LicenseRequestsQuery {
  type: "license_requests";
  /** Only those that this person made, or that were made for them. */
  person?: PersonId;
  /** Only those for this product. */
  product?: ProductId;
  /** Only those in which somebody waits, or nobody does. */
  state?: LicenseRequestState;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** The auto-claim policies (`Q3`). */
export interface AutoClaimPoliciesQuery {
  type: "auto_claim_policies";
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Who claimed licenses by signing in (`Q3`). */
export interface AutoClaimReportQuery {
  type: "auto_claim_report";
  /** Over how many days, until now. */
  span: ReportSpan;
  /** Where the page before ended. */
  after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  limit?: number;
}

/** Whether a person has a product now (`A7`). */
export interface AccessQuery {
  type: "access";
  /** Who. */
  person: PersonId;
  /** The product, by its id or one that it had before. */
  product: ProductId;
}

/** An offer, with its price today. */
export interface OfferRow {
  /** Its id. */
  offer: OfferId;
  /** For how long the price is fixed. */
  term: Term;
  /** How often it is billed. */
  billing: BillingFrequency;
  /**
   * The price per license and billing period; absent: it has none in the organization's currency.
   */
  unitPrice?: UnitPrice;
}

/** A product. */
export interface ProductRow {
  /** Its id. */
  product: ProductId;
  /** Its name. */
  name: TextLine;
  /** What it is offered for, in the organization's currency. */
  offers: OfferRow[];
  /** The trial that it has, if any. */
  trial?: Trial;
  /** Whether the actor may buy one license of it, and why not. */
  eligibility: Eligibility;
  /** Whether the actor may start the trial, and why not; absent: it has none. */
  trialEligibility?: Eligibility;
}

/** What a trial becomes at its end. */
export interface ConversionRow {
  /** How many licenses are paid for then. */
  licenses: LicenseCount;
  /** The price per license and billing period, fixed when the trial began. */
  unitPrice: UnitPrice;
}

/** What holds for a trial (`B4`). */
export interface TrialRow {
  /** The first day on which it is over. */
  endsOn: Day;
  /** Whether it was extended, which it can be once. */
  extended: boolean;
  /** What it becomes at its end; absent: it simply ends. */
  conversion?: ConversionRow;
}

/** A colleague to whom a subscription is offered. */
export interface HandOverRow {
  /** Who. */
  to: PersonId;
  /** The day on which the offer lapses. */
  until: Day;
}

/** What can happen next to a subscription. */
export type NextStepKind =
  /** It lapses unpaid. */
  | "lapses"
  /** The next billing period of the term is charged. */
  | "charges"
  /** It renews. */
  | "renews"
  /** The trial becomes a paid subscription. */
  | "converts"
  /** It expires. */
  | "expires"
  /** It is disabled. */
  | "is_disabled"
  /** It is deleted. */
  | "is_deleted";

/** What happens next to a subscription. */
export interface NextStep {
  /** What. */
  kind: NextStepKind;
  /** On which day. */
  on: Day;
}

/** A subscription. */
export interface SubscriptionRow {
  /** Its id. */
  subscription: SubscriptionId;
  /** Whose it is. */
  channel: Channel;
  /** The day on which an administrator took it over; absent: it was bought in its channel. */
  takenOverOn?: Day;
  /** The product's present id. */
  product: ProductId;
  /** The product's name when it was bought. */
  productName: TextLine;
  /** The offer; absent in a trial that needs no payment method. */
  offer?: OfferId;
  /** What holds for it as a trial; absent where it is none. */
  trial?: TrialRow;
  /** Where it stands. */
  status: SubscriptionStatus;
  /** How many licenses it has. */
  licenses: LicenseCount;
  /** How many of them are assigned. */
  assigned: LicenseCount;
  /** How many of them are free. */
  free: LicenseCount;
  /** How many licenses it will have from its renewal on, where another total is scheduled. */
  scheduledLicenses?: LicenseCount;
  /**
   * How many licenses were added and wait for their payment: they are not among the others (`S7`).
   */
  reserved?: LicenseCount;
  /**
   * The day on which licenses assigned beyond those paid for are released, the last assigned first
   * (`S6`).
   */
  excessReleasedOn?: Day;
  /** The price per license and billing period; nothing in a trial. */
  unitPrice: UnitPrice;
  /** How often it is billed; absent in a trial that needs no payment method. */
  billing?: BillingFrequency;
  /** Whether it renews by itself. */
  recurringBilling: RecurringBilling;
  /** The billing profile that pays; absent in a trial that needs no payment method. */
  billingProfile?: BillingProfileId;
  /** The day on which it was bought, or its trial began. */
  bought: Day;
  /** The first day after its term, or after its trial; one that has ended keeps the day. */
  termEndsOn: Day;
  /** To whom it is offered (`C12`); absent: to nobody. */
  handOver?: HandOverRow;
  /** What happens next, if nobody does anything; absent where nothing does. */
  nextStep?: NextStep;
}

/** What can be done with a subscription. */
export type Action =
  /** Buy one license more. */
  | "add_licenses"
  /** Give one license back. */
  | "remove_licenses"
  /** Set another number of licenses for the renewal. */
  | "schedule_licenses"
  /** Assign a license. */
  | "assign_licenses"
  /** Turn recurring billing on. */
  | "turn_on_recurring_billing"
  /** Turn recurring billing off. */
  | "turn_off_recurring_billing"
  /** Bring it back, as a new subscription. */
  | "reactivate"
  /** Cancel it now, with a credit. */
  | "cancel_now"
  /** Let it end with its term. */
  | "cancel_at_term_end"
  /** Let the trial go on for longer. */
  | "extend_trial"
  /** Buy what is on trial. */
  | "convert_trial"
  /** Take it over and delete it. */
  | "take_over_and_cancel"
  /** Take it over, move its people to another, and delete it. */
  | "take_over_and_move_people"
  /** Take it over as the organization's own. */
  | "take_over_and_keep"
  /** Offer it to a colleague. */
  | "offer_hand_over"
  /** Take that offer back. */
  | "withdraw_hand_over"
  /** Accept it, as who it is offered to. */
  | "accept_hand_over"
  /** Decline it. */
  | "decline_hand_over";

/** Something that can be done with a subscription, or why not. */
export interface ActionRow {
  /** What. */
  action: Action;
  /** Why not; absent: it can be done. */
  denial?: Denial;
}

/** A subscription, and who bought it. */
export interface AdminSubscriptionRow {
  /** Who bought it. */
  purchaser: PersonId;
  /** Their name; absent where the directory knows them no more. */
  purchaserName?: TextLine;
  /** Since when the purchaser has been gone; absent: they are there (`O5`). */
  purchaserLeft?: Timestamp;
  /** The subscription. */
  subscription: SubscriptionRow;
}

/** A product that somebody bought: its subscriptions that are not deleted, together. */
export interface AdminProductRow {
  /** The product's present id. */
  product: ProductId;
  /** Its name; absent where the catalog knows it no more. */
  name?: TextLine;
  /** How many subscriptions there are to it. */
  subscriptions: number;
  /** How many licenses they have. */
  licenses: LicenseCount;
  /** How many of them are assigned. */
  assigned: LicenseCount;
  /** How many of them are free. */
  free: LicenseCount;
}

/** A license that somebody holds, and whose subscription it is of. */
export interface AdminUserRow {
  /** Who holds it. */
  person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  name?: TextLine;
  /** Their e-mail address; absent where the directory knows them no more. */
  email?: Email;
  /** The product's name when it was bought. */
  productName: TextLine;
  /** The subscription. */
  subscription: SubscriptionId;
  /** Who bought it. */
  purchaser: PersonId;
  /** Since when the license is held. */
  since: Timestamp;
}

/** A license that somebody holds. */
export interface LicenseRow {
  /** Who. */
  person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  name?: TextLine;
  /** Their e-mail address; absent where the directory knows them no more. */
  email?: Email;
  /** Since when. */
  since: Timestamp;
}

/** A subscription that a colleague offers. */
export interface HandOverOfferRow {
  /** Whose it is. */
  from: PersonId;
  /** Their name; absent where the directory knows them no more. */
  fromName?: TextLine;
  /** The day on which the offer lapses. */
  until: Day;
  /** The subscription. */
  subscription: SubscriptionRow;
}

/** Where an invoice stands (`I3`). */
export type InvoiceStatus =
  /** To be paid. */
  | "due"
  /** Nothing is left to pay. */
  | "paid"
  /** Its due date has gone by unpaid. */
  | "past_due"
  /** Not to be paid any more: the purchase did not come about (`B1`). */
  | "void";

/** An invoice, as lists show it. The document itself is the journal's record at `sequence`. */
export interface InvoiceRow {
  /** Its number. */
  number: InvoiceNumber;
  /** Its date. */
  date: Day;
  /** Until when it is to be paid. */
  due: Day;
  /** Its total, taxes included. */
  total: Money;
  /** What was to be paid when it was issued. */
  amountDue: Money;
  /** What is still to be paid. */
  outstanding: Money;
  /** Where it stands. */
  status: InvoiceStatus;
  /** The place of the document in the journal. */
  sequence: Sequence;
}

/** What can come. */
export type Expected = ExpectedCharge | ExpectedStatus;

/** An invoice. */
export interface ExpectedCharge {
  type: "charge";
  /** The billing profile that pays. */
  billingProfile: BillingProfileId;
  /** The subscription whose billing period it opens; absent for the changes of a month. */
  subscription?: SubscriptionId;
  /**
   * Its total, taxes included; negative for a credit note. Whoever has no role on the billing
   * profile sees what their own lines come to.
   */
  total: Money;
  /**
   * What of it is to be paid, after the credit balance, which only a role on the billing profile
   * lets one see.
   */
  amountDue: Money;
  /** Until when it is to be paid. */
  due: Day;
}

/** A subscription gets another status. */
export interface ExpectedStatus {
  type: "status";
  /** The subscription. */
  subscription: SubscriptionId;
  /** The status. */
  status: SubscriptionStatus;
}

/** Something that comes. */
export interface ForecastRow {
  /** On which day. */
  on: Day;
  /** What. */
  what: Expected;
}

/** A payment method, as people recognize it. */
export interface PaymentMethodRow {
  /** Its id. */
  paymentMethod: PaymentMethodId;
  /** The brand. */
  brand: TextLine;
  /** The last four digits of its number. */
  lastFour: LastFour;
  /** The month at whose end it expires. */
  expires: CardExpiry;
  /** Whether it can be charged today (`G4`). */
  usable: boolean;
  /** The day of the first charge that it cannot pay, because it will have expired (`G6`). */
  cannotPay?: Day;
}

/** A billing profile. */
export interface BillingProfileRow {
  /** Its id. */
  billingProfile: BillingProfileId;
  /** Its name. */
  name: TextLine;
  /** Its owner. */
  owner: PersonId;
  /** The actor's role on it. */
  role: ProfileRole;
  /** Whom its invoices are made out to; absent once erased. */
  billTo?: BillTo;
  /** Its currency. */
  currency: Currency;
  /** The purchase order number. */
  purchaseOrder?: TextLine;
  /** Whether invoices are sent by e-mail. */
  delivery: InvoiceDelivery;
  /** Its credit balance, used by the next invoice. */
  balance: Money;
  /** The payment method that pays; absent once it is closed (`G7`). */
  paymentMethod?: PaymentMethodRow;
}

/** The policy of a product. */
export interface PolicyRow {
  /** The product's name. */
  name: TextLine;
  /** The product's id. */
  product: ProductId;
  /** The value that holds. */
  value: PolicyValue;
  /** Where it comes from. */
  source: PolicySource;
}

/** A product for which something changes. */
export interface PreviewedProduct {
  /** Its id. */
  product: ProductId;
  /** Its name. */
  name: TextLine;
  /** The policy value that holds now. */
  before: PolicyValue;
  /** The policy value that would hold. */
  after: PolicyValue;
}

/**
 * What changes for somebody who would buy one license of a product, at its cheapest offer, with a
 * payment method that can be charged.
 */
export type PreviewedEffect =
  /** They could buy, and no longer can. */
  | "can_no_longer_buy"
  /** They could not buy, and then can. */
  | "can_buy"
  /** They could buy at once, and then need approval. */
  | "needs_approval"
  /** They needed approval, and then can buy at once. */
  | "needs_no_approval";

/** People of the same roles for whom the same changes. */
export interface PreviewedClass {
  /** Their roles; none: plain members. */
  roles: Role[];
  /** What changes for them, for one product at least. */
  effect: PreviewedEffect;
  /** How many they are. */
  people: number;
}

/** What would become of a running trial at its end, as far as policy decides (`B4`). */
export type PreviewedTrialEnd =
  /** It would no longer convert. */
  | "ends"
  /** It would convert after all. */
  | "converts";

/** A running trial whose end would be another. */
export interface PreviewedTrial {
  /** The subscription. */
  subscription: SubscriptionId;
  /** The product's name when it was started. */
  productName: TextLine;
  /** Who started it. */
  purchaser: PersonId;
  /** What would become of it at its end, as far as policy decides. */
  end: PreviewedTrialEnd;
}

/** What a change would change, as a whole. */
export interface PolicyPreviewSummary {
  /** The products for which it changes something, in the order of the catalog. */
  products: PreviewedProduct[];
  /** How many people it concerns, by their roles. Who is concerned in two ways counts in both. */
  classes: PreviewedClass[];
  /** How many running trials would no longer convert at their end. */
  trialsThatEnd: number;
  /** How many running trials would convert after all. */
  trialsThatConvert: number;
  /** These trials, oldest first: the first 200. */
  trials: PreviewedTrial[];
}

/** Somebody for whom something changes. */
export interface PreviewedPerson {
  /** Who. */
  person: PersonId;
  /** Their name. */
  name: TextLine;
  /** What changes for them, each for one product at least. */
  effects: PreviewedEffect[];
}

/** A purchase request. */
export interface PurchaseRequestRow {
  /** Its id. */
  request: PurchaseRequestId;
  /** Who asked. */
  purchaser: PersonId;
  /** Their name; absent where the directory knows them no more. */
  purchaserName?: TextLine;
  /** The subscription that would be increased; absent: it would be a new one. */
  subscription?: SubscriptionId;
  /** The product. */
  product: ProductId;
  /** The product's name when it was asked for. */
  productName: TextLine;
  /** How many licenses the subscription would have. */
  licenses: LicenseCount;
  /** What it costs, taxes included, as the purchaser has agreed to. */
  total: Money;
  /** When it was asked for. */
  requested: Timestamp;
  /** The day on which it lapses if nobody answers. */
  expiresOn: Day;
  /** Where it stands. */
  status: PurchaseRequestStatus;
  /** Who approved or declined it. */
  decidedBy?: PersonId;
  /** What they said. */
  message?: Text;
}

/** What became of one person's part of a license request (`Q1`). */
export type RequestedLicenseStatus =
  /** They wait for a decision. */
  | "waiting"
  /** They were given a license. */
  | "approved"
  /** They were told no. */
  | "declined"
  /** Who asked, or who was to get the license, has left (`O5`). */
  | "closed";

/** One person's part of a license request. */
export interface RequestedLicense {
  /** For whom. */
  person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  name?: TextLine;
  /** What became of it. */
  status: RequestedLicenseStatus;
}

/** A license request. */
export interface LicenseRequestRow {
  /** Its id. */
  request: LicenseRequestId;
  /** Who asked. */
  requester: PersonId;
  /** Their name; absent where the directory knows them no more. */
  requesterName?: TextLine;
  /** The product's present id. */
  product: ProductId;
  /** The product's name when it was asked for. */
  productName: TextLine;
  /** When it was asked. */
  at: Timestamp;
  /** Whether somebody waits. */
  state: LicenseRequestState;
  /** For whom, and what became of it. */
  people: RequestedLicense[];
}

/** An auto-claim policy. */
export interface AutoClaimPolicyRow {
  /** Its id. */
  policy: AutoClaimPolicyId;
  /** Its name. */
  name: TextLine;
  /** Whether licenses are claimed. */
  status: AutoClaimStatus;
  /** The app. */
  app: AppId;
  /**
   * The products whose licenses are claimed, by their present ids, in the order in which they are
   * tried.
   */
  products: ProductId[];
}

/** A license that somebody claimed by signing in. */
export interface AutoClaimRow {
  /** When. */
  at: Timestamp;
  /** Who. */
  person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  name?: TextLine;
  /** By which policy, which may be deleted since. */
  policy: AutoClaimPolicyId;
  /** The policy's name. */
  policyName: TextLine;
  /** The product's present id. */
  product: ProductId;
  /** The subscription. */
  subscription: SubscriptionId;
}

/** Through what a person has a product. */
export interface Access {
  /** The subscription; of several, the one that lasts longest, then the oldest. */
  subscription: SubscriptionId;
  /** The first day without access, if nobody does anything; absent: it renews. */
  until?: Day;
}

/** What somebody sees. */
export type Answer =
  | ProductsPage
  | EligibilityAnswer
  | YourProductsPage
  | SubscriptionDetail
  | AdminSubscriptionsPage
  | AdminProductsPage
  | AdminUsersPage
  | LicensesPage
  | HandOverOffersPage
  | InvoicesPage
  | ForecastPage
  | BillingProfilesPage
  | PaymentMethodsPage
  | PoliciesPage
  | PolicyPreviewPage
  | PurchaseRequestsPage
  | LicenseRequestsPage
  | AutoClaimPoliciesPage
  | AutoClaimReportPage
  | AccessAnswer;

/** Every product, and whether the actor may buy it. */
export interface ProductsPage {
  type: "products";
  /** The products. */
  rows: ProductRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Whether the actor may buy a product, or start its trial. */
export interface EligibilityAnswer {
  type: "eligibility";
  /** Every rule, and what follows from them. */
  eligibility: Eligibility;
}

/** The actor's own subscriptions. */
export interface YourProductsPage {
  type: "your_products";
  /** The subscriptions. */
  rows: SubscriptionRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** One subscription, and what can be done with it now. */
export interface SubscriptionDetail {
  type: "subscription";
  /** The subscription. */
  subscription: SubscriptionRow;
  /** Each action, and why not where it cannot be taken. */
  actions: ActionRow[];
}

/** Every self-service subscription. */
export interface AdminSubscriptionsPage {
  type: "admin_subscriptions";
  /** The subscriptions. */
  rows: AdminSubscriptionRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Totals by product. */
export interface AdminProductsPage {
  type: "admin_products";
  /** The products. */
  rows: AdminProductRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Who holds licenses. */
export interface AdminUsersPage {
  type: "admin_users";
  /** The holders. */
  rows: AdminUserRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Who holds the licenses of a subscription. */
export interface LicensesPage {
  type: "licenses";
  /** The holders. */
  rows: LicenseRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** What colleagues offer to the actor. */
export interface HandOverOffersPage {
  type: "hand_over_offers";
  /** The offers. */
  rows: HandOverOfferRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Invoices. */
export interface InvoicesPage {
  type: "invoices";
  /** The invoices. */
  rows: InvoiceRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
  /** Where there is none: the date of the newest one outside the range. */
  newestOutside?: Day;
}

/** What comes. */
export interface ForecastPage {
  type: "forecast";
  /** What comes. */
  rows: ForecastRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Billing profiles. */
export interface BillingProfilesPage {
  type: "billing_profiles";
  /** The billing profiles. */
  rows: BillingProfileRow[];
}

/** Payment methods. */
export interface PaymentMethodsPage {
  type: "payment_methods";
  /** The payment methods. */
  rows: PaymentMethodRow[];
}

/** Policies. */
export interface PoliciesPage {
  type: "policies";
  /** The products. */
  rows: PolicyRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** What a change of policy would change. */
export interface PolicyPreviewPage {
  type: "policy_preview";
  /** The whole, on the first page only. */
  summary?: PolicyPreviewSummary;
  /** Who is concerned, in the order of the directory. */
  people: PreviewedPerson[];
  /** Where the next page of names begins; absent: this is the last. */
  next?: Cursor;
}

/** Purchase requests. */
export interface PurchaseRequestsPage {
  type: "purchase_requests";
  /** The requests. */
  rows: PurchaseRequestRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** License requests. */
export interface LicenseRequestsPage {
  type: "license_requests";
  /** The requests. */
  rows: LicenseRequestRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** The auto-claim policies. */
export interface AutoClaimPoliciesPage {
  type: "auto_claim_policies";
  /** The policies. */
  rows: AutoClaimPolicyRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Who claimed licenses by signing in. */
export interface AutoClaimReportPage {
  type: "auto_claim_report";
  /** How many claims there were, on all pages together. */
  claims: number;
  /** The claims. */
  rows: AutoClaimRow[];
  /** Where the next page begins; absent: this is the last. */
  next?: Cursor;
}

/** Whether a person has a product now. */
export interface AccessAnswer {
  type: "access";
  /** Through what they have it; absent: they do not. */
  access?: Access;
}

/** What the next invoice of a subscription will be, if nothing changes until then. */
export interface NextInvoice {
  /** Its date. */
  date: Day;
  /** Its total, taxes included: of the lines that the actor may see. */
  total: Money;
}

/** What a command would charge or credit, to the minor unit (`B5`). */
export interface Quote {
  /**
   * The lines that would arise; where a trial would start, the one that its end would bring (`B4`).
   */
  lines: Line[];
  /** Their net amounts together. */
  subtotal: Money;
  /** Their taxes, by rate: as they would be on a document of these lines alone (`I3`). */
  taxes: TaxSubtotal[];
  /** What makes the total the sum of the lines, taxes included (`I3`). */
  rounding: Money;
  /** Subtotal, taxes and rounding together; negative for a credit. */
  total: Money;
  /**
   * A fingerprint over these figures. A command that carries it yields exactly these, or is refused
   * as stale.
   */
  fingerprint: Digest;
  /**
   * For information, the next invoice after this, as things then stand: the change invoice of the
   * first of the month, or the next billing period.
   */
  nextInvoice?: NextInvoice;
}

/** Whether licenses can be assigned to a person: only to enabled members (`A2`). */
export type Assignable =
  /** Yes. */
  | "yes"
  /** No: the person is a guest, enabled or not. */
  | "guest"
  /** No: the person's account is disabled. */
  | "disabled";

/** A person that a search found. */
export interface FoundPerson {
  /** Who it is. */
  person: PersonId;
  /** The display name. */
  name: TextLine;
  /** The e-mail address. */
  email: Email;
  /** Whether a license can be assigned to the person (`A2`). */
  assignable: Assignable;
}

/** A field of a person that is checked at the door. */
export type PersonField =
  /** The display name. */
  | "name"
  /** The e-mail address. */
  | "email";

/** A person was refused, and with them the whole batch (`H4`). */
export interface InvalidPerson {
  /** Who it was. */
  person: PersonId;
  /** The field at fault. */
  field: PersonField;
  /** What is wrong with it. */
  problem: TextProblem;
}

/** A language in which messages exist. */
export type Language =
  /** English. */
  | "english"
  /** Italian. */
  | "italian";

/** Why a line does not prove itself (`I10`). */
export type LineProblem =
  | NotTheRestOfThePeriod
  | LicensesDiffer
  | ValueDiffers
  | LineAmountDiffers
  | LineTaxDiffers
  | CurrenciesMixed
  | FiguresTooLarge;

/** The days that it charges or credits are not the rest of its billing period. */
export interface NotTheRestOfThePeriod {
  type: "not_the_rest_of_the_period";
  /** The billing period. */
  billingPeriod: ServicePeriod;
  /** The days of the line. */
  servicePeriod: ServicePeriod;
}

/** The licenses before and after do not differ by its quantity. */
export interface LicensesDiffer {
  type: "licenses_differ";
  /** Licenses before the change. */
  before: LicenseCount;
  /** Licenses after it. */
  after: LicenseCount;
  /** The quantity. */
  quantity: LicenseCount;
}

/** The exact values before and after do not differ by its quantity, its days and its unit price. */
export interface ValueDiffers {
  type: "value_differs";
  /** The exact value after the change, as it follows from the one before. */
  expected: PeriodValue;
  /** The one that the line has. */
  found: PeriodValue;
}

/** The amount is not what the exact values come to. */
export interface LineAmountDiffers {
  type: "line_amount_differs";
  /** What they come to. */
  expected: Money;
  /** What the line has. */
  found: Money;
}

/** A tax is not what the exact values come to. */
export interface LineTaxDiffers {
  type: "line_tax_differs";
  /** The tax. */
  name: TextLine;
  /** What it comes to. */
  expected: Money;
  /** What the line has. */
  found: Money;
}

/** Amounts are in another currency than the unit price. */
export interface CurrenciesMixed {
  type: "currencies_mixed";
}

/** The figures are too large for any invoice. */
export interface FiguresTooLarge {
  type: "figures_too_large";
}

/** What changed what is still to be paid on an invoice. */
export type InvoiceSettlementKind =
  /** Money came. */
  | "payment"
  /** A later credit reduced it (`I5`). */
  | "credit"
  /** A dispute took a payment back (`I7`). */
  | "chargeback"
  /** The host gave a payment back (`I7`). */
  | "refund"
  /**
   * It need not be paid any more (`B1`): a credit note takes off it what is outstanding (`I3`). In
   * the journal of version 0.1 this is that amount; since then it is zero.
   */
  | "void";

/** Something that changed what is still to be paid on an invoice. */
export interface InvoiceSettlement {
  /** When. */
  on: Day;
  /** What it was. */
  kind: InvoiceSettlementKind;
  /** How much. */
  amount: Money;
}

/**
 * An invoice, or a credit note where its total is negative (`I3`, `I5`).
 *
 * The document is what the journal recorded when it was issued. What has been settled since is
 * beside it and changes nothing in it. Tokens of payment methods, which the record has, are not in
 * it.
 */
export interface InvoiceDocument {
  /** Its number. */
  number: InvoiceNumber;
  /** Its date. */
  date: Day;
  /** Until when it is to be paid. */
  due: Day;
  /** Whom it is made out to, as it was then; absent once erased. */
  billTo?: BillTo;
  /** The purchase order number, as it was then. */
  purchaseOrder?: TextLine;
  /** Its lines. */
  lines: Line[];
  /** The net amounts of the lines together. */
  subtotal: Money;
  /** The taxes, by rate (`I3`). */
  taxes: TaxSubtotal[];
  /** What makes the total the sum of the lines, taxes included. */
  rounding: Money;
  /** Subtotal, taxes and rounding together; negative for a credit note. */
  total: Money;
  /** What of its credits has reduced other invoices already (`I5`). */
  allocated: Money;
  /** What of the credit balance it uses. */
  creditsApplied: Money;
  /** What goes to the credit balance. */
  credited: Money;
  /** What goes back to the card. */
  refunded: Money;
  /** What is to be paid. */
  amountDue: Money;
  /** Where it stood when it was issued. */
  statusAtIssue: InvoiceStatus;
  /** What has been settled since, as far as it was told. */
  settlements: InvoiceSettlement[];
  /** What is still to be paid after it. */
  outstanding: Money;
  /**
   * Where it stands after it; absent: of what came since it was issued nothing was told, and nobody
   * can say.
   */
  status?: InvoiceStatus;
  /**
   * Until when what is outstanding is to be paid, after it: another day than `due` where a refund
   * opened it again.
   */
  payBy?: Day;
}

/** Who issues the invoices: what the host prints on them. */
export interface Seller {
  /** The name of the company. */
  name: TextLine;
  /** The address. */
  address: Address;
  /** The tax id, such as a VAT number, where there is one. */
  taxId?: TextLine;
  /** Where questions go. */
  email?: Email;
  /** What else has to be on an invoice: a register, a share capital. */
  note?: Text;
}

/** Which rows of an audit are wanted; whatever is left out does not filter (`V5`). */
export interface AuditFilter {
  /** Only what concerns this subscription, its invoices included. */
  subscription?: SubscriptionId;
  /** Only what this person did, or what concerns them. */
  person?: PersonId;
  /**
   * Only what concerns this product, by its id or one that it had before, or a subscription to it.
   */
  product?: ProductId;
}

/** A field of something that an event changed. */
export interface AuditChange {
  /**
   * Whose: the id of a subscription, a billing profile, a request or a policy, the number of an
   * invoice, `settings`, or for what a rule is set.
   */
  entity: string;
  /**
   * Which field, called as in JSON; `policy`, `purchaseLimit` or `approvalRule` where one was set.
   */
  field: string;
  /** What it was; absent: nothing. */
  before?: string;
  /** What it is now; absent: nothing. */
  after?: string;
}

/** One event as an audit shows it. The event itself is the journal's record at `sequence`. */
export interface AuditRow {
  /** Its place in the journal. */
  sequence: Sequence;
  /** When it happened. */
  at: Timestamp;
  /** Who caused it. */
  actor: Actor;
  /** The command it came from; absent for what time brought. */
  command?: CommandId;
  /** What happened: the `type` of the event. */
  event: string;
  /** The rule that it follows, such as `S2`. */
  rule: string;
  /** What was different afterwards in what was there before. */
  changes: AuditChange[];
}

/** One order of a subscription: it was bought, sized, renewed, canceled, or what it costs arose. */
export interface OrderRow {
  /** The place of the event in the journal. */
  sequence: Sequence;
  /** When. */
  at: Timestamp;
  /** Who. */
  actor: Actor;
  /** The command it came from; absent for what time brought. */
  command?: CommandId;
  /** What happened: the `type` of the event. */
  event: string;
  /** How many licenses the subscription had then. */
  licenses: LicenseCount;
  /** Where it stood then. */
  status: SubscriptionStatus;
  /** The invoice lines that arose. */
  lines: Line[];
}

/** What is wrong with a journal, in a word: stable, for programs. */
export type JournalProblemCode =
  /** The line is not the canonical JSON of an event. */
  | "malformed_line"
  /**
   * The last line ends in the middle: an append that was cut short. Remove that line and read
   * again.
   */
  | "torn_line"
  /** It was written by a newer version, which this one does not understand (`H1`). */
  | "newer_schema"
  /** Another event was expected: something is missing, doubled or out of order. */
  | "gap"
  /** It happened before the event ahead of it. */
  | "time_goes_back"
  /** The event contradicts what happened before. */
  | "contradiction"
  /** A line of an invoice does not prove itself (`I10`). */
  | "unproved_line";

/** A problem of a journal. */
export interface JournalFinding {
  /** The line, from 1. */
  position: Sequence;
  /** The stable code of the problem. */
  code: JournalProblemCode;
  /** What is wrong there, for developers. */
  problem: string;
}

/** What came of verifying a journal. */
export interface JournalReport {
  /** How many lines it has. */
  lines: number;
  /** Up to which place it leads to a state; what follows cannot be replayed. */
  replayed: Sequence;
  /** Every problem, in order; none: it is sound. */
  problems: JournalFinding[];
}

/** Which event brought a line of an invoice. */
export interface ChargeExplanation {
  /** The line. */
  line: Line;
  /** The place of the invoice in the journal. */
  invoiced: Sequence;
  /** The place of the event with which the line arose. */
  arose: Sequence;
  /** When it arose. */
  at: Timestamp;
  /** Who caused it. */
  actor: Actor;
  /** The command it came from; absent for what time brought. */
  command?: CommandId;
  /** What happened: the `type` of the event. */
  event: string;
  /** The rule that it follows, such as `S2`. */
  rule: string;
}

/** Why a command is refused: the rule, and the event that made it so. */
export interface RefusalExplanation {
  /** The refusal, with its facts. */
  denial: Denial;
  /** The rule that refuses, such as `S4`. */
  rule: string;
  /**
   * The place of the event since which the command is refused for this reason; absent: only what
   * time has brought since the last event made it so.
   */
  since?: Sequence;
}

/** Whether a person got a product or lost it. */
export type AccessTurn =
  /** They had it from then on. */
  | "gained"
  /** They did not have it any more. */
  | "lost";

/** An event with which a person got a product, or lost it. */
export interface AccessChange {
  /** Which of the two. */
  turn: AccessTurn;
  /** The place of the event in the journal. */
  sequence: Sequence;
  /** When. */
  at: Timestamp;
  /** Who caused it. */
  actor: Actor;
  /** The command it came from; absent for what time brought. */
  command?: CommandId;
  /** What happened: the `type` of the event. */
  event: string;
  /** The rule that it follows, such as `C6`. */
  rule: string;
}

/** How two journals differ. */
export interface JournalDifference {
  /** The first place at which they are not the same; absent: they are equal. */
  first?: Sequence;
  /** The events that only the first journal has, by their places there. */
  onlyLeft: Sequence[];
  /** The events that only the second journal has, by their places there. */
  onlyRight: Sequence[];
}

/** As of when an organization is looked at (`H6`). */
export type Moment = AtSequence | AtInstant | AtEndOfDay;

/** After the event at this place. */
export interface AtSequence {
  type: "sequence";
  /** Its place in the journal. */
  sequence: Sequence;
}

/** After everything that had been recorded until this instant, itself included. */
export interface AtInstant {
  type: "instant";
  /** The instant. */
  at: Timestamp;
}

/** After everything that had been recorded until the end of this day. */
export interface AtEndOfDay {
  type: "day";
  /** The day. */
  day: Day;
}

/**
 * An engine whose figures are calculated here, beside ours (`I11`). The crate's documentation has
 * them in a table.
 */
export type Rival =
  /** Kill Bill. */
  | "kill_bill"
  /** Lago. */
  | "lago"
  /** Meteroid. */
  | "meteroid"
  /** Polar. */
  | "polar"
  /** Stripe Billing. */
  | "stripe"
  /** Flexprice with its strategy by days. */
  | "flexprice_days"
  /** Flexprice with its strategy by seconds. */
  | "flexprice_seconds"
  /** OpenMeter. */
  | "open_meter"
  /** Chargebee. */
  | "chargebee";

/** A change of what a subscription costs, within a billing period that was paid in advance. */
export interface PlanChange {
  /** The first instant of the billing period. */
  start: Timestamp;
  /** The first instant after it. */
  end: Timestamp;
  /** When it changes. */
  at: Timestamp;
  /** What the whole period cost before. */
  before: Money;
  /** What it costs after. */
  after: Money;
}

/** What the change costs. */
export interface PlanChangeLines {
  /** What is given back for the rest of the period: at most zero. */
  credit: Money;
  /** What is charged for it instead. */
  charge: Money;
  /** Both together. */
  net: Money;
}

/** A row of the list. */
export interface ListedPolicy {
  /** The product's name, for people. */
  name: string;
  /** The product's id, or an offer type. */
  id: string;
  /** The value. */
  value: PolicyValue;
}

/** A list of purchase policies. */
export interface PolicyList {
  /** Its rows. */
  rows: ListedPolicy[];
}

/** What can be wrong with a list of purchase policies. */
export type PolicyListProblem =
  /** It is neither JSON nor CSV nor the table that the cmdlet prints. */
  | "unknown_format"
  /** The JSON cannot be read. */
  | "malformed_json"
  /** A column is missing. */
  | "missing_column"
  /** A quoted field of the CSV does not end. */
  | "open_quote"
  /** A row has no id. */
  | "no_id"
  /** A row is about another policy. */
  | "other_policy"
  /** A value is none of the three. */
  | "unknown_value"
  /** Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either. */
  | "offer_type_only_trials";

/** Why a text is no list of purchase policies, or a list cannot be taken over. */
export interface InvalidPolicyList {
  /** What is wrong. */
  problem: PolicyListProblem;
  /** The row, from 1; absent: it is not about one row. */
  row?: number;
  /** What it is about: the column, the policy, the value, the offer type, the place in the JSON. */
  text?: string;
}

/** The lists whose entries have labels, by the names that `Messages.label` takes. */
export interface Labels {
  action: Action;
  auto_claim_status: AutoClaimStatus;
  billing_frequency: BillingFrequency;
  cancel_reason: CancelReason;
  channel: Channel;
  invoice_status: InvoiceStatus;
  license_request_state: LicenseRequestState;
  line_kind: LineKind;
  next_step_kind: NextStepKind;
  not_assignable_reason: NotAssignableReason;
  notification_kind: NotificationKind;
  policy_source: PolicySource;
  policy_value: PolicyValue;
  previewed_effect: PreviewedEffect;
  purchase_request_status: PurchaseRequestStatus;
  recurring_billing: RecurringBilling;
  report_span: ReportSpan;
  requested_license_status: RequestedLicenseStatus;
  right: Right;
  subscription_status: SubscriptionStatus;
  term: Term;
  trial_end_reason: TrialEndReason;
}
