/**
 * The data of the library: commands, events, refusals, views and the values in them.
 *
 * Written by `cargo xtask generate` from the types of the Rust library; do not edit.
 */

declare const kind: unique symbol;

/** An id that is a UUID, such as `crypto.randomUUID()` makes: its text, and not the id of something else. */
type Uuid<Kind extends string> = string & { readonly [kind]?: Kind };

/** An id that is text of 1 to 64 characters without control characters, and not the id of something else. */
type Id<Kind extends string> = string & { readonly [kind]?: Kind };

/** A person of the organization's directory. */
export type PersonId = Uuid<"PersonId">;

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
  readonly id: PersonId;
  /** The display name: 1 to 256 characters. */
  readonly name: TextLine;
  /** The e-mail address. */
  readonly email: Email;
  /** Member or guest. Absent: `"member"`. */
  readonly kind?: PersonKind;
  /** Whether the account is enabled. Absent: `true`. */
  readonly enabled?: boolean;
  /** The administrator roles held; the order carries no meaning. Absent: `[]`. */
  readonly roles?: readonly Role[];
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
  readonly country: Country;
  /** The first day on which it is closed; absent: from the start. */
  readonly from?: Day;
}

/** The code of a currency of ISO 4217. */
export type Currency = string;

/** The currency of a country. */
export interface CountryCurrency {
  /** The country. */
  readonly country: Country;
  /** Its currency. */
  readonly currency: Currency;
}

/** The self-service program as a whole (`K4`). */
export interface Program {
  /** The kinds of organization to which it is closed. Absent: `[]`. */
  readonly closedKinds?: readonly OrganizationKind[];
  /** The countries in which it is closed. Absent: `[]`. */
  readonly closedCountries?: readonly CountryClosure[];
  /** The currency in which organizations of each country are billed. Absent: `[]`. */
  readonly currencies?: readonly CountryCurrency[];
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
  readonly amount: string;
  /** Its currency. */
  readonly currency: Currency;
}

/** A tier of prices: it goes to where the next one begins. */
export interface PriceTier {
  /** The first license of it: 2 or more, and more than in the tier before. */
  readonly from: LicenseCount;
  /** The price per license and billing period. */
  readonly unitPrice: UnitPrice;
}

/**
 * How the price of a subscription depends on how many licenses it has (`K6`). It stands beside a
 * unit price, which is that of the first license; without a shape, each license costs it.
 */
export type PriceShape = GraduatedPricing | VolumePricing | BaseFee;

/** Each license costs what the tier says that it falls in. */
export interface GraduatedPricing {
  readonly type: "graduated_pricing";
  /**
   * The tiers behind the first, which has the unit price: in order, without a gap, the last one
   * open.
   */
  readonly tiers: readonly PriceTier[];
}

/** All licenses cost what the tier says that the total reaches. */
export interface VolumePricing {
  readonly type: "volume_pricing";
  /**
   * The tiers behind the first, which has the unit price: in order, without a gap, the last one
   * open.
   */
  readonly tiers: readonly PriceTier[];
}

/** A price for the subscription, with some licenses included. */
export interface BaseFee {
  readonly type: "base_fee";
  /** The price of the subscription for a billing period. */
  readonly fee: UnitPrice;
  /** How many licenses it includes. */
  readonly included: LicenseCount;
}

/** A list price, and from when it holds. */
export interface ListPrice {
  /**
   * The price per license and billing period: where a shape stands beside it, that of the first
   * license.
   */
  readonly price: UnitPrice;
  /** How the price depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** The first day on which it holds; absent: from the start. */
  readonly from?: Day;
}

/** When a subscription can move to a plan (`K8`). */
export type PlanMoveKind =
  /** Now, or at the renewal. */
  | "upgrade"
  /** At the renewal. */
  | "change";

/** A plan to which a subscription can move, and when (`K8`). */
export interface PlanMove {
  /** The product, by its present id. */
  readonly product: ProductId;
  /** The offer of it. */
  readonly offer: OfferId;
  /** When. */
  readonly kind: PlanMoveKind;
}

/** An offer of a product: for how long, billed how often, at which price (`K2`). */
export interface Offer {
  /** Its id, unique within the product. */
  readonly id: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed; never less often than once a term. */
  readonly billing: BillingFrequency;
  /** The list prices, per license and billing period. */
  readonly prices: readonly ListPrice[];
  /** The least licenses that a total of it can be set to (`K6`). */
  readonly leastLicenses?: LicenseCount;
  /** The number that such a total is a multiple of, where it is sold in packs. */
  readonly licenseStep?: LicenseCount;
  /**
   * Where a subscription to it can move, besides the other offers of its product (`K8`). Absent:
   * `[]`.
   */
  readonly moves?: readonly PlanMove[];
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
  readonly paymentMethod: TrialPayment;
  /** For how many days it runs. */
  readonly days: number;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
}

/** A product (`K1`). */
export interface Product {
  /** Its id. */
  readonly id: ProductId;
  /** Its name, as people read it. */
  readonly name: TextLine;
  /** Ids that it had before: they still mean this product. Absent: `[]`. */
  readonly formerIds?: readonly ProductId[];
  /** The kind of third-party offer; absent for a first-party product. */
  readonly offerType?: OfferType;
  /** The countries in which it is not sold, besides those of the program. Absent: `[]`. */
  readonly closedCountries?: readonly CountryClosure[];
  /** The first day on which it cannot be bought. */
  readonly endOfSale?: Day;
  /** The most licenses that one subscription may have. */
  readonly mostLicenses?: LicenseCount;
  /** The offers under which it is sold. Absent: `[]`. */
  readonly offers?: readonly Offer[];
  /** The trial that it has, if any (`K3`). */
  readonly trial?: Trial;
}

/** A promotion of the catalog (`K7`). */
export type PromotionId = Id<"PromotionId">;

/** The code of a promotion, such as `WELCOME15`; compared without case (`K7`). */
export type PromotionCode = string;

/** A percentage from 0 to 100 with at most four decimals, such as 22 or 8.875. */
export type Percent = string;

/** What a promotion takes off a price (`K7`). */
export type Discount = PercentOff | AmountOffLicense | AmountOffSubscription;

/** A share of each price. */
export interface PercentOff {
  readonly type: "percent_off";
  /** How much, to a hundredth of a percent. */
  readonly percent: Percent;
}

/** An amount off the price of each license. */
export interface AmountOffLicense {
  readonly type: "amount_off_license";
  /** The amount. */
  readonly amount: UnitPrice;
}

/** An amount off what all licenses cost together. */
export interface AmountOffSubscription {
  readonly type: "amount_off_subscription";
  /** The amount. */
  readonly amount: UnitPrice;
}

/** A product for which a promotion is. */
export interface PromotedProduct {
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
  /** Its offers for which it is; empty: for all of them. Absent: `[]`. */
  readonly offers?: readonly OfferId[];
}

/** For how long a promotion holds once it was redeemed (`K7`). */
export type PromotionDuration = ForBillingPeriods | ForTheTerm | ForEver;

/** For some billing periods. */
export interface ForBillingPeriods {
  readonly type: "billing_periods";
  /** How many: one or more. */
  readonly count: number;
}

/** To the end of the term. */
export interface ForTheTerm {
  readonly type: "term";
}

/** As long as the subscription lasts. */
export interface ForEver {
  readonly type: "for_ever";
}

/** A promotion (`K7`). */
export interface Promotion {
  /** Its id, unique in the catalog. */
  readonly id: PromotionId;
  /**
   * The code by which a command names it: ASCII, compared without case. Absent: it counts by
   * itself.
   */
  readonly code?: PromotionCode;
  /** What it takes off: one share, or an amount for each currency in which it is to be had. */
  readonly discounts: readonly Discount[];
  /** For what it is; empty: for everything. Absent: `[]`. */
  readonly products?: readonly PromotedProduct[];
  /** The first day on which it can be redeemed; absent: from the start. */
  readonly from?: Day;
  /** The first day on which it cannot be redeemed any more; absent: there is none. */
  readonly until?: Day;
  /**
   * Whether it is only for organizations that have had no paid subscription to the product. Absent:
   * `false`.
   */
  readonly firstPurchaseOnly?: boolean;
  /** For how long it holds once it was redeemed. */
  readonly lasts: PromotionDuration;
  /** How often one person may redeem it; absent: as often as they like. */
  readonly mostUsesPerPerson?: number;
  /** How often it may be redeemed in one organization; absent: as often as anybody likes. */
  readonly mostUses?: number;
}

/** Everything that can be bought, and where the program as a whole is closed. */
export interface CatalogData {
  /** What holds for every product. */
  readonly program: Program;
  /** The products. */
  readonly products: readonly Product[];
  /** What is taken off their prices for a while (`K7`). Absent: `[]`. */
  readonly promotions?: readonly Promotion[];
}

/** A command: chosen by the host, remembered so that the same command twice counts once (`B6`). */
export type CommandId = Uuid<"CommandId">;

/** Who gives a command, or asks for a view (`O7`). */
export type Actor = System | User;

/** The host itself: directory news, payment reports, imports, and what time brings. */
export interface System {
  readonly type: "system";
}

/** A person of the organization. */
export interface User {
  readonly type: "user";
  /** Their id. */
  readonly id: PersonId;
}

/** An instant in UTC, RFC 3339 with milliseconds. */
export type Timestamp = string;

/** Who gives a command, when, and under which id. */
export interface Context {
  /** The command's id, chosen by the host: the same id twice counts once (`B6`). */
  readonly id: CommandId;
  /** Who acts. */
  readonly actor: Actor;
  /** When. */
  readonly at: Timestamp;
}

/** An organization: one tenant, one journal. */
export type OrganizationId = Uuid<"OrganizationId">;

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
  readonly prefix?: TextLine;
  /** Whether the year is part of the number, and restarts it. Absent: `"yearly"`. */
  readonly series?: InvoiceSeries;
}

/** An amount that is charged or paid: exactly as many decimals as the currency has. */
export interface Money {
  /** A plain decimal, such as 13.10. */
  readonly amount: string;
  /** Its currency. */
  readonly currency: Currency;
}

/** Why a rate is 0 %, as tax offices tell it apart; each stands for a code of UNCL 5305 (`I14`). */
export type ExemptionCategory =
  /** The rate of the country is 0 % for this (`Z`). */
  | "zero_rated"
  /** Exempt from tax (`E`): the reason says by what. */
  | "exempt"
  /** The buyer owes the tax (`AE`): it takes their VAT id, or their legal id. */
  | "reverse_charge"
  /** Supplied to another member of the European Union (`K`): it takes the buyer's VAT id. */
  | "intra_community"
  /** Exported (`G`). */
  | "export"
  /** Outside the scope of VAT (`O`). */
  | "outside_scope";

/**
 * Why a tax is nothing (`I14`). It is fixed with the rate, and every line and document carries it.
 */
export interface TaxExemption {
  /** Which kind of nothing it is. */
  readonly category: ExemptionCategory;
  /**
   * The reason in words, printed on the invoice: up to 100 characters; what is exempt has it, or a
   * code.
   */
  readonly reason?: TextLine;
  /** The reason as a code of the list VATEX, such as `VATEX-EU-132`. */
  readonly reasonCode?: TextLine;
  /** The reason as FatturaPA has it (`Natura`), such as `N6.9`. */
  readonly natura?: TextLine;
}

/** A tax that the host says applies to a billing profile (`I9`). */
export interface TaxRate {
  /** Its name on the invoice, such as `IVA`: up to 40 characters. */
  readonly name: TextLine;
  /** The rate on the net amount. */
  readonly percent: Percent;
  /** Why it is 0 %: there where it is, and only there (`I14`). */
  readonly exemption?: TaxExemption;
}

/** How the prices of a billing profile relate to tax (`I9`). */
export type PriceTax =
  /** Tax comes on top of the prices. */
  | "exclusive"
  /** The prices contain the tax. */
  | "inclusive";

/** What happens at the end of a term where recurring billing is off (`E1`). */
export type OffMeans =
  /** It expires: people keep access for a while (`C6`). */
  | "expire"
  /** It is disabled at once. */
  | "end";

/** What happens at the end of a term (`E1`). */
export type AtEnd =
  /** The next term begins, and so on. */
  | "renew"
  /** The next term begins; at the end of that it is as if recurring billing had been turned off. */
  | "renew_once"
  /** It goes on month by month, at a higher price (`E2`). */
  | "extend"
  /** It pauses until a day, without access (`E3`). */
  | "pause"
  /** It expires: people keep access for a while (`C6`). */
  | "expire"
  /** It is disabled at once. */
  | "end";

/** What follows when an invoice is not paid: days are counted from its due date (`I8`). */
export interface DunningSettings {
  /**
   * The days on which the payer is reminded and the card is tried again, in rising order. Absent:
   * `[1,3,7,14,21]`.
   */
  readonly reminderDays?: readonly number[];
  /** The day on which the subscriptions on the invoice are disabled. Absent: `30`. */
  readonly disableDay?: number;
  /** The same after fraud, or a decline that trying again cannot help. Absent: `2`. */
  readonly hopelessDisableDay?: number;
  /** The same after a chargeback, counted from the day of the chargeback. Absent: `1`. */
  readonly chargebackDisableDay?: number;
  /**
   * For how many days a subscription stays disabled before it is deleted; the debt stays. Absent:
   * `90`.
   */
  readonly disabledDays?: number;
  /**
   * Whether an invoice that is issued from now on is not past due, nor dunned, until it is cleared:
   * where that is after its due date, days are counted from the clearance. What waits goes on as
   * soon as this is off (`I17`). Absent: `false`.
   */
  readonly waitsForClearance?: boolean;
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
  readonly message: Text;
  /** Where to go: begins with `https://`, `http://` or `mailto:`. */
  readonly link?: Link;
}

/** Whom people can ask (`P8`). */
export interface Support {
  /** What to tell them: up to 500 characters. */
  readonly text: Text;
  /** Where to go: begins with `https://`, `http://` or `mailto:`. */
  readonly link?: Link;
}

/**
 * What an organization can choose (*setting* in the rules). Whatever is left out has its default.
 */
export interface Settings {
  /** When what is bought can be used (`B1`). Absent: `"immediately"`. */
  readonly activation?: Activation;
  /** For how many days a purchase waits for its first payment (`B1`). Absent: `3`. */
  readonly activationDays?: number;
  /** When changes within a billing period are invoiced (`I1`). Absent: `"monthly"`. */
  readonly changeBilling?: ChangeBilling;
  /** Where credits go that no open invoice takes up (`I5`). Absent: `"balance"`. */
  readonly credits?: Credits;
  /** How invoices are numbered (`I3`). Absent: `{}`. */
  readonly invoiceNumbers?: InvoiceNumbers;
  /** How many days after its date an invoice is due (`I3`). Absent: `0`. */
  readonly paymentDays?: number;
  /**
   * For how many days a request for payment is out that nobody reports, at least one (`I12`).
   * Absent: `3`.
   */
  readonly paymentRequestDays?: number;
  /**
   * The smallest amounts that can be asked of a card, one a currency: what is open on a billing
   * profile together is asked for from that amount on (`I13`). Absent: `[]`.
   */
  readonly smallestCharges?: readonly Money[];
  /** The tax rates of new billing profiles (`I9`). Absent: `[]`. */
  readonly taxRates?: readonly TaxRate[];
  /** How prices relate to tax, for new billing profiles (`I9`). Absent: `"exclusive"`. */
  readonly prices?: PriceTax;
  /**
   * For how many days after its end a subscription is expired, with access (`C6`). Absent: `30`.
   */
  readonly expiredDays?: number;
  /** For how many days after that it is disabled, without access (`C6`). Absent: `90`. */
  readonly disabledDays?: number;
  /**
   * What happens at the end of a term where recurring billing is off (`E1`). Absent: `"expire"`.
   */
  readonly offMeans?: OffMeans;
  /**
   * What can be chosen for the end of a term; recurring billing can be turned on and off whatever
   * this says (`E1`). Absent: `["renew","renew_once","extend","pause","expire","end"]`.
   */
  readonly offeredAtEnd?: readonly AtEnd[];
  /**
   * By how much a month of extension is dearer than a month of the product's monthly offer; absent:
   * 3 % (`E2`).
   */
  readonly extensionUplift?: Percent;
  /**
   * By how much it is dearer than a month of the subscription's own offer, where there is no
   * monthly one; absent: 23 % (`E2`).
   */
  readonly extensionUpliftOfTerm?: Percent;
  /** After how many months an extension ends, at least one (`E2`). Absent: `12`. */
  readonly extensionMonths?: number;
  /** For how many days a subscription is paused at the most, at least one (`E3`). Absent: `90`. */
  readonly pauseDays?: number;
  /**
   * How many days before the end of a monthly term the renewal notice goes out (`C8`). Absent: `7`.
   */
  readonly monthlyNoticeDays?: number;
  /**
   * How many days before the end of a longer term the renewal notice goes out (`C8`). Absent: `30`.
   */
  readonly noticeDays?: number;
  /** For how many days of journal time a command's id is remembered (`B6`). Absent: `30`. */
  readonly commandMemoryDays?: number;
  /** For how many days a purchase request waits for an answer (`P7`). Absent: `30`. */
  readonly purchaseRequestDays?: number;
  /** For how many days people keep licenses that a renewal did not pay for (`S6`). Absent: `90`. */
  readonly excessDays?: number;
  /** For how many days an offered hand-over can be accepted (`C12`). Absent: `14`. */
  readonly handOverDays?: number;
  /** What follows when an invoice is not paid, and when (`I8`). Absent: `{}`. */
  readonly dunning?: DunningSettings;
  /** Whether administrators hear of what people buy and try (`H7`). Absent: `"each"`. */
  readonly purchaseNotices?: PurchaseNotices;
  /** For how many months license requests are kept (`Q1`). Absent: `12`. */
  readonly licenseRequestMonths?: number;
  /**
   * The organization's own way to ask for licenses; where there is one, no new license requests are
   * taken (`Q2`).
   */
  readonly ownProcess?: OwnProcess;
  /** Whom people can ask when they are refused (`P8`). */
  readonly support?: Support;
}

/** What a policy is set for (`P1`, `P2`). */
export type PolicyScope = ProductPolicy | OfferTypePolicy | DefaultPolicy;

/** One product. */
export interface ProductPolicy {
  readonly type: "product";
  /** Its id, or one that it had before. */
  readonly product: ProductId;
}

/** Every third-party product of one offer type. */
export interface OfferTypePolicy {
  readonly type: "offer_type";
  /** The offer type, compared without case. */
  readonly offerType: OfferType;
}

/** Whatever has no value of its own, products not yet published included. */
export interface DefaultPolicy {
  readonly type: "default";
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
  readonly type: "organization";
}

/**
 * Purchases of one product: each is held against all that its purchaser has, not against this
 * product alone.
 */
export interface ProductLimit {
  readonly type: "product";
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
}

/** Purchases by whoever holds a role. */
export interface RoleLimit {
  readonly type: "role";
  /** The role. */
  readonly role: Role;
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
  readonly monthlySpending?: readonly Money[];
  /** The most licenses that one subscription may have. */
  readonly licenses?: LicenseCount;
  /** The most self-service subscriptions that one purchaser may have at a time. */
  readonly subscriptions?: number;
}

/**
 * For what an approval rule is set. A product's own holds rather than the organization's (`P7`).
 */
export type ApprovalScope = OrganizationApproval | ProductApproval;

/** Every product. */
export interface OrganizationApproval {
  readonly type: "organization";
}

/** One product. */
export interface ProductApproval {
  readonly type: "product";
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
}

/** When a purchase, or an increase, has to be approved (`P7`). */
export type ApprovalRule = ApproveAlways | ApproveAbove;

/** Always. */
export interface ApproveAlways {
  readonly type: "always";
}

/** Above a threshold. */
export interface ApproveAbove {
  readonly type: "above";
  /**
   * What it may cost without approval, before tax, one amount a currency; in a currency that is not
   * named, nothing may. Absent: the amount does not matter.
   */
  readonly amounts?: readonly Money[];
  /**
   * How many licenses the subscription may have without approval. Absent: their number does not
   * matter.
   */
  readonly licenses?: LicenseCount;
}

/** A purchase that an administrator has to approve (`P7`). */
export type PurchaseRequestId = Uuid<"PurchaseRequestId">;

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
  readonly fingerprint: Digest;
  /** Its total. */
  readonly total: Money;
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
  readonly year: number;
  /** The month, 1 to 12. */
  readonly month: number;
}

/** A postal address. */
export interface Address {
  /** Street, house number, floor: up to 200 characters. */
  readonly street: Text;
  /** The postal code, where there is one: up to 20 characters. */
  readonly postalCode?: TextLine;
  /** The city: up to 100 characters. */
  readonly city: TextLine;
  /** State, province or region, where the address has one: up to 100 characters. */
  readonly region?: TextLine;
  /** The country. */
  readonly country: Country;
}

/** What is known of a card: a token, never the number (`G2`). */
export interface Card {
  /** The payment provider's token for it. */
  readonly token: Token;
  /** The brand, such as `visa`: up to 40 characters. */
  readonly brand: TextLine;
  /** The last four digits of its number. */
  readonly lastFour: LastFour;
  /** The month at whose end it expires. */
  readonly expires: CardExpiry;
  /** The name on it: up to 100 characters; absent once erased. */
  readonly holder?: TextLine;
  /** Its billing address; absent once erased. */
  readonly address?: Address;
  /** The country that issued it. */
  readonly country: Country;
}

/** A payment method. */
export type PaymentMethodId = Uuid<"PaymentMethodId">;

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
export type BillingProfileId = Uuid<"BillingProfileId">;

/** The billing profiles whose payment method is replaced. */
export type ReplacementScope = OneProfile | EveryProfile;

/** One of them, by its owner or a contributor. */
export interface OneProfile {
  readonly type: "one_profile";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
}

/**
 * All that a payment method of the actor's own pays for, be it as their first or as their second.
 */
export interface EveryProfile {
  readonly type: "every_profile";
  /** The payment method that pays now. */
  readonly paymentMethod: PaymentMethodId;
}

/**
 * The payment method that pays from now on: one of the actor's own that can be charged today
 * (`G4`).
 */
export type Replacement = ExistingMethod | NewMethod;

/** One that is there. */
export interface ExistingMethod {
  readonly type: "existing_method";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
}

/** A new card. */
export interface NewMethod {
  readonly type: "new_method";
  /** The card. */
  readonly card: Card;
}

/**
 * A VAT id with its country, upper case, no separators, such as `IT00743110157` (`I14`).
 *
 * Of the countries of the European Union (`EL` is Greece), Northern Ireland (`XI`), the United
 * Kingdom, Switzerland (`CHE`, perhaps with `MWST`, `TVA` or `IVA` behind it), and Norway (perhaps
 * with `MVA`) the form and the check digits are looked at; of any other it is two letters and 2 to
 * 20 letters and digits. What is valid so is no card number (`G2`).
 */
export type VatId = Id<"VatId">;

/**
 * A scheme of ids: a code of ISO 6523 or of the list of electronic addresses, four digits, or `EM`
 * for an e-mail address.
 */
export type IdScheme = string;

/**
 * An id, and the scheme that says what it is: of a company in a register, or of where electronic
 * documents reach it (`I14`).
 */
export interface SchemedId {
  /** The scheme. */
  readonly scheme: IdScheme;
  /**
   * The id in its normal form, upper case and no separators: up to 64 characters. A command that
   * holds it is refused when it has not the form of its scheme, or its check digits do not fit;
   * what is valid so is no card number (`G2`).
   */
  readonly id: TextLine;
}

/** Who a party is to tax offices (`I14`). */
export interface TaxIdentity {
  /**
   * The VAT id with the prefix of its country, such as `IT00743110157`; its check digits are
   * checked.
   */
  readonly vatId?: VatId;
  /**
   * A tax number that is no VAT id: in Italy the fiscal code, in Germany the Steuernummer; up to 32
   * characters.
   */
  readonly taxNumber?: TextLine;
  /** The id in a register of companies, with its scheme: such as a French SIRET, `0009`. */
  readonly legalId?: SchemedId;
}

/** How e-invoices reach a buyer (`I14`). */
export interface EInvoiceRouting {
  /**
   * The electronic address, with its scheme: on the Peppol network, such as `9930` with a German
   * VAT id.
   */
  readonly electronicAddress?: SchemedId;
  /**
   * What the buyer routes invoices by, such as a German Leitweg-ID: up to 100 characters. A
   * purchase order number is another thing.
   */
  readonly buyerReference?: TextLine;
  /** In Italy: the recipient code of the exchange system, of six or seven characters. */
  readonly recipientCode?: TextLine;
  /** In Italy: the certified e-mail address (PEC), where there is no recipient code. */
  readonly certifiedEmail?: Email;
}

/** Whom invoices are made out to. */
export interface BillTo {
  /** The name of the company or person: up to 200 characters. */
  readonly name: TextLine;
  /** The address. */
  readonly address: Address;
  /** The tax id as it is printed, where there is one: up to 64 characters. */
  readonly taxId?: TextLine;
  /** Where invoices are sent by e-mail. */
  readonly email?: Email;
  /** Who they are to tax offices (`I14`): what reverse charge takes, and every e-invoice says. */
  readonly taxIdentity?: TaxIdentity;
  /** How e-invoices reach them (`I14`). */
  readonly eInvoices?: EInvoiceRouting;
}

/** Whether invoices are sent by e-mail (`G1`). */
export type InvoiceDelivery =
  /** They are sent by e-mail. */
  | "email"
  /** They are there to be looked at. */
  | "portal";

/** A language in which messages exist. */
export type Language =
  /** English. */
  | "english"
  /** Italian. */
  | "italian";

/** Somebody else to whom invoices are sent by e-mail, such as an accountant (`G10`). */
export interface InvoiceRecipient {
  /** Their address. */
  readonly email: Email;
  /** The language in which they are written to. Absent: `"english"`. */
  readonly language?: Language;
}

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

/** What a register of VAT ids, such as VIES, says of one (`I14`). */
export type VatIdStatus =
  /** Nobody has asked yet. */
  | "unchecked"
  /** It is there. */
  | "valid"
  /** It is not: what takes it is not charged without tax any more. */
  | "invalid"
  /** The register did not answer. */
  | "unreachable";

/** The billing profile that pays for a purchase. */
export type BillingChoice = ExistingProfile | NewProfile;

/** One that exists. */
export interface ExistingProfile {
  readonly type: "existing_profile";
  /** Its id. */
  readonly billingProfile: BillingProfileId;
}

/** A new one, created by the purchase (`G1`). */
export interface NewProfile {
  readonly type: "new_profile";
  /** Its name, such as "Marketing team": up to 100 characters. */
  readonly name: TextLine;
  /** Whom its invoices are made out to. */
  readonly billTo: BillTo;
  /** The payment method that pays: one of the actor's own. */
  readonly paymentMethod: PaymentMethodId;
  /** Its currency, for ever; absent: that of the organization's country. */
  readonly currency?: Currency;
  /** A purchase order number, printed on every invoice: up to 50 characters. */
  readonly purchaseOrder?: TextLine;
  /** A cost center, printed on every invoice: up to 50 characters (`I16`). */
  readonly costCenter?: TextLine;
  /** Whether invoices are sent by e-mail. Absent: `"portal"`. */
  readonly delivery?: InvoiceDelivery;
  /**
   * To whom else they are sent by e-mail, where they are: up to 10 addresses (`G10`). Absent: `[]`.
   */
  readonly recipients?: readonly InvoiceRecipient[];
}

/** Whose a subscription is (`C11`). */
export type Channel =
  /** A person's own: they bought it themselves, with their own card. */
  | "self_service"
  /** The organization's own: an administrator bought it, or took it over. */
  | "central";

/** A subscription. */
export type SubscriptionId = Uuid<"SubscriptionId">;

/** What the end of a first term is aligned with (`B7`). */
export type Alignment = AlignWithSubscription | AlignWithMonth;

/** The renewal of another subscription, which the same billing profile pays for. */
export interface AlignWithSubscription {
  readonly type: "align_with_subscription";
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** The first of a month. */
export interface AlignWithMonth {
  readonly type: "align_with_month";
  /** The day on which it renews: the first of a month, no further off than a term. */
  readonly renewsOn: Day;
}

/** The use of a promotion, as the host reserved it among all organizations (`K7`). */
export type ReservationId = Id<"ReservationId">;

/**
 * The promotion that a purchase, or a move to another plan, names. It replaces the one that would
 * count by itself.
 */
export interface PromotionClaim {
  /** Its code; case does not matter. */
  readonly code: PromotionCode;
  /**
   * The use, where the host has reserved it among all organizations: it comes back with what
   * becomes of it.
   */
  readonly reservation?: ReservationId;
}

/**
 * By what a buyer knows an invoice again (`I16`): an accounts payable department books by it.
 * Documents are never mixed: lines of two references are on two.
 */
export interface OrderReference {
  /** The purchase order number; absent: that of the billing profile. */
  readonly purchaseOrder?: TextLine;
  /**
   * The cost center, or whatever else the buyer books it on; absent: that of the billing profile.
   */
  readonly costCenter?: TextLine;
}

/** Whether a subscription renews by itself (`B3`, `C5`). */
export type RecurringBilling =
  /** It renews at the end of its term. */
  | "on"
  /** It expires at the end of its term. */
  | "off";

/** The last invoice that was issued elsewhere. */
export interface LastInvoice {
  /** The year of its date: a series may begin anew each year. */
  readonly year: number;
  /** Its place in its series, from 1. */
  readonly serial: number;
}

/** When a subscription moves to another plan. */
export type PlanChangeMode =
  /** Now. */
  | "now"
  /** With its next term. */
  | "at_renewal";

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
  /**
   * Now, with a credit; only within the window, or while it is extended or paused. It is disabled
   * at once.
   */
  | "now"
  /** At the end of its term: recurring billing is turned off. */
  | "at_term_end";

/** What is to become of a subscription that is taken over (`C10`). */
export type TakeOverMode = TakeOverToCancel | TakeOverToMovePeople | TakeOverToKeep;

/** It is deleted at once, and everybody loses access. */
export interface TakeOverToCancel {
  readonly type: "cancel";
  /** Why. */
  readonly reason: CancelReason;
  /** What the administrator wants to add: up to 1,000 characters. */
  readonly feedback?: Text;
}

/** Its people get licenses of one of the organization's own, then it is deleted. */
export interface TakeOverToMovePeople {
  readonly type: "move_people";
  /**
   * The subscription whose licenses they get: one of the organization's own, with enough that are
   * free.
   */
  readonly to: SubscriptionId;
}

/** It becomes the organization's own. */
export interface TakeOverToKeep {
  readonly type: "keep";
  /**
   * The billing profile of the administrator that pays from the next charge on, in the same
   * currency.
   */
  readonly billing: BillingChoice;
  /**
   * What is still to be paid on its open invoices, asked of the administrator's card at once;
   * without those that somebody pays just now (`I12`). It has to be said where one of them is past
   * due.
   */
  readonly settleOpenInvoices?: Money;
}

/** Yes or no to an offer (`C12`). */
export type HandOverAnswer = AcceptHandOver | DeclineHandOver;

/** Yes: the subscription is theirs from now on. */
export interface AcceptHandOver {
  readonly type: "accept";
  /** The billing profile that pays from the next charge on, in the same currency. */
  readonly billing: BillingChoice;
}

/** No. */
export interface DeclineHandOver {
  readonly type: "decline";
}

/** What is bought for a trial. */
export interface TrialPurchase {
  /** The offer of the product. */
  readonly offer: OfferId;
  /** How many licenses are paid for. */
  readonly licenses: LicenseCount;
  /** The billing profile that pays. */
  readonly billing: BillingChoice;
  /** The promotion that it names; absent: of those that count by themselves the cheapest (`K7`). */
  readonly promotion?: PromotionClaim;
}

/** A license request (`Q1`). */
export type LicenseRequestId = Uuid<"LicenseRequestId">;

/** Yes or no to people of a license request (`Q1`). */
export type LicenseDecision = ApproveLicenses | DeclineLicenses;

/** They get licenses. */
export interface ApproveLicenses {
  readonly type: "approve";
  /** The subscription of the organization's own whose licenses they get. */
  readonly subscription: SubscriptionId;
}

/** They do not. */
export interface DeclineLicenses {
  readonly type: "decline";
}

/** An auto-claim policy (`Q3`). */
export type AutoClaimPolicyId = Uuid<"AutoClaimPolicyId">;

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
 * A report of a payment, as the payment provider names it, such as the id of a webhook's event, or
 * of a clearance: the same report twice counts once (`I7`, `I17`).
 */
export type ReportId = Id<"ReportId">;

/**
 * Something that the host must do, once: the idempotency key of its delivery (`H3`). It holds the
 * organization, a place in the journal, and another id.
 */
export type EffectId = Id<"EffectId">;

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
  readonly type: "succeeded";
  /** How much, apart from what other reports of the same payment told. */
  readonly amount: Money;
}

/** It did not come. */
export interface PaymentDeclined {
  readonly type: "failed";
  /** Whether trying again can help. */
  readonly retry: Retry;
  /** The provider's reason: up to 200 characters. */
  readonly reason?: Text;
}

/** The host gave it back, all or in part. */
export interface Refunded {
  readonly type: "refunded";
  /** How much, apart from what other reports told. */
  readonly amount: Money;
}

/** The payer's bank took it back, all or in part: a dispute began. */
export interface ChargedBack {
  readonly type: "charged_back";
  /** How much, apart from what other reports told. */
  readonly amount: Money;
}

/** A dispute was won: what it had taken back is here again. */
export interface DisputeWon {
  readonly type: "dispute_won";
  /** How much. */
  readonly amount: Money;
}

/** The number under which an exchange system cleared an invoice, such as KSeF's (`I17`). */
export type ClearanceNumber = string;

/**
 * The code of the reason for which an exchange system rejected an invoice, such as SdI's `00404`
 * (`I17`).
 */
export type RejectionCode = string;

/** What the exchange system says of an invoice (`I17`). */
export type ClearanceOutcome = ClearanceGranted | ClearanceRefused;

/** It is cleared. */
export interface ClearanceGranted {
  readonly type: "cleared";
  /** The number that the exchange system gave it. */
  readonly number: ClearanceNumber;
}

/** It was rejected: it has to be sent again. */
export interface ClearanceRefused {
  readonly type: "rejected";
  /** The code of the reason, where it has one. */
  readonly code?: RejectionCode;
  /** The reason, in the exchange system's words: up to 1,000 characters. Empty once erased. */
  readonly reason: Text;
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
  | SetBackupPaymentMethod
  | ReportCardUpdate
  | EditBillingProfile
  | ShareBillingProfile
  | CloseBillingProfile
  | SetTaxRates
  | ReportVatCheck
  | LimitPurchaseOrder
  | PurchaseSubscription
  | ImportSubscription
  | ChangeLicenses
  | ScheduleLicenses
  | ChangePlan
  | TakeBackPlanChange
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
  | SetOrderReference
  | SetAtEnd
  | ReturnToTerm
  | ResumeSubscription
  | StartTrial
  | ExtendTrial
  | ConvertTrial
  | RequestLicenses
  | DecideLicenseRequest
  | SetAutoClaimPolicy
  | DeleteAutoClaimPolicy
  | SignIn
  | ReportPayment
  | ReportClearance
  | PayInvoice
  | ReportPersonLeft
  | ReportPersonReturned;

/** Create the organization (`O6`). */
export interface CreateOrganization {
  readonly type: "create_organization";
  /** Its id. */
  readonly organization: OrganizationId;
  /** Its name. */
  readonly name: TextLine;
  /** What kind of organization it is. */
  readonly kind: OrganizationKind;
  /** Where it is. */
  readonly country: Country;
  /** Whether it has a purchase agreement already. Absent: `false`. */
  readonly hasAgreement?: boolean;
  /** Its settings. Absent: `{}`. */
  readonly settings?: Settings;
}

/** Replace the settings (`O6`). */
export interface ChangeSettings {
  readonly type: "change_settings";
  /** All the settings, as they are to be. */
  readonly settings: Settings;
}

/** Set a purchase policy, or take it back (`P1`, `P2`). */
export interface SetPolicy {
  readonly type: "set_policy";
  /** What it is set for. */
  readonly scope: PolicyScope;
  /** The value; absent: none of its own any more. */
  readonly value?: PolicyValue;
}

/** Set a purchase limit, or take it back (`P6`). */
export interface SetPurchaseLimit {
  readonly type: "set_purchase_limit";
  /** For what it is set. */
  readonly scope: LimitScope;
  /** The limit, as it is to be; absent: none of its own any more. */
  readonly limit?: PurchaseLimit;
}

/** Set when purchases have to be approved, or take it back (`P7`). */
export interface SetApprovalRule {
  readonly type: "set_approval_rule";
  /** For what it is set. */
  readonly scope: ApprovalScope;
  /** The rule; absent: none of its own any more. */
  readonly rule?: ApprovalRule;
}

/** Approve or decline a purchase request (`P7`). */
export interface DecidePurchaseRequest {
  readonly type: "decide_purchase_request";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** The decision. */
  readonly decision: RequestDecision;
  /** A word to whoever asked: up to 1,000 characters. */
  readonly message?: Text;
  /** The quote on which it is approved: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Confirm a purchase request that costs more by now (`P7`). */
export interface ConfirmPurchaseRequest {
  readonly type: "confirm_purchase_request";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** What it costs today, taxes included. */
  readonly total: Money;
}

/** Take a purchase request back (`P7`). */
export interface WithdrawPurchaseRequest {
  readonly type: "withdraw_purchase_request";
  /** The request. */
  readonly request: PurchaseRequestId;
}

/** Tell that a product has another id (`K1`). */
export interface ChangeProductId {
  readonly type: "change_product_id";
  /** The id that it had. */
  readonly from: ProductId;
  /** The id that it has now. */
  readonly to: ProductId;
}

/** Add a payment method (`G2`). */
export interface AddPaymentMethod {
  readonly type: "add_payment_method";
  /** The card. */
  readonly card: Card;
}

/** Edit a payment method (`G3`). */
export interface EditPaymentMethod {
  readonly type: "edit_payment_method";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
  /** The month at whose end it expires, as it is to be. */
  readonly expires: CardExpiry;
  /** The name on it, as it is to be: up to 100 characters. */
  readonly holder?: TextLine;
  /** Its billing address, as it is to be. */
  readonly address?: Address;
  /** Whether the payment provider confirms that the security code was checked. */
  readonly securityCode: SecurityCode;
}

/** Replace the payment method of billing profiles (`G5`). */
export interface ReplacePaymentMethod {
  readonly type: "replace_payment_method";
  /** For which billing profiles. */
  readonly scope: ReplacementScope;
  /** By what. */
  readonly replacement: Replacement;
  /** The quote it was decided on: then exactly that is asked for, or it is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Delete a payment method (`G5`). */
export interface DeletePaymentMethod {
  readonly type: "delete_payment_method";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
  /** What pays from now on where it paid. */
  readonly replacement?: Replacement;
  /**
   * The quote it was decided on: then exactly that is asked of the replacement, or it is refused
   * (`B5`).
   */
  readonly quote?: QuoteReference;
}

/** Attach a second payment method to a billing profile, or detach it (`G8`). */
export interface SetBackupPaymentMethod {
  readonly type: "set_backup_payment_method";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The second payment method from now on; absent: none. */
  readonly backup?: Replacement;
  /** The quote it was decided on: then exactly that is asked for, or it is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Tell what the issuer of a card changed on it (`G9`). */
export interface ReportCardUpdate {
  readonly type: "report_card_update";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
  /** The month at whose end it expires from now on; absent: as before. */
  readonly expires?: CardExpiry;
  /** The last four digits of its number from now on; absent: as before. */
  readonly lastFour?: LastFour;
  /** The payment provider's token for it from now on; absent: as before. */
  readonly token?: Token;
}

/** Edit a billing profile (`G1`). */
export interface EditBillingProfile {
  readonly type: "edit_billing_profile";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** Its name, as it is to be: up to 100 characters. */
  readonly name: TextLine;
  /** Whom its invoices are made out to from now on. */
  readonly billTo: BillTo;
  /** The purchase order number from now on, up to 50 characters; absent: none. */
  readonly purchaseOrder?: TextLine;
  /** The cost center from now on, up to 50 characters; absent: none (`I16`). */
  readonly costCenter?: TextLine;
  /** Whether invoices are sent by e-mail from now on. Absent: `"portal"`. */
  readonly delivery?: InvoiceDelivery;
  /**
   * To whom else they are sent by e-mail from now on, where they are: up to 10 addresses (`G10`).
   * Absent: `[]`.
   */
  readonly recipients?: readonly InvoiceRecipient[];
}

/** Give or take a role on a billing profile (`O7`). */
export interface ShareBillingProfile {
  readonly type: "share_billing_profile";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** Who. */
  readonly person: PersonId;
  /** The role; absent: none any more. */
  readonly role?: ProfileRole;
}

/** Close a billing profile (`G7`). */
export interface CloseBillingProfile {
  readonly type: "close_billing_profile";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
}

/** Set the taxes of a billing profile (`I9`). */
export interface SetTaxRates {
  readonly type: "set_tax_rates";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** The taxes. */
  readonly taxRates: readonly TaxRate[];
  /** Whether prices contain them. */
  readonly prices: PriceTax;
}

/** Tell what a register says of a buyer's VAT id (`I14`). */
export interface ReportVatCheck {
  readonly type: "report_vat_check";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The VAT id that was looked up: that of the profile. */
  readonly vatId: VatId;
  /** What the register says. */
  readonly status: VatIdStatus;
  /** When it was asked. */
  readonly checkedAt: Timestamp;
  /** What proves it, such as the number of the request: up to 200 characters. */
  readonly evidence?: TextLine;
}

/** Tell until when, and for how much, an order number can be used (`I16`). */
export interface LimitPurchaseOrder {
  readonly type: "limit_purchase_order";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The order number: up to 50 characters. */
  readonly purchaseOrder: TextLine;
  /** The last day on which it can be used; absent: no such day. */
  readonly until?: Day;
  /**
   * The most that can be charged under it, before tax, from when there is a limit on; absent: any
   * amount.
   */
  readonly most?: Money;
}

/** Buy a subscription (`B1`). */
export interface PurchaseSubscription {
  readonly type: "purchase_subscription";
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
  /** The offer of the product. */
  readonly offer: OfferId;
  /** How many licenses. */
  readonly licenses: LicenseCount;
  /** The billing profile that pays. */
  readonly billing: BillingChoice;
  /**
   * Whose it is to be: the organization's own is bought by a global or billing administrator.
   * Absent: `"self_service"`.
   */
  readonly channel?: Channel;
  /** With what its first term ends; absent: after a whole term (`B7`). */
  readonly align?: Alignment;
  /** The promotion that it names; absent: of those that count by themselves the cheapest (`K7`). */
  readonly promotion?: PromotionClaim;
  /** What its invoices refer to; absent: what the billing profile says (`I16`). */
  readonly orderReference?: OrderReference;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Bring in a subscription that exists already elsewhere (`H5`). */
export interface ImportSubscription {
  readonly type: "import_subscription";
  /** Who bought it. */
  readonly purchaser: PersonId;
  /** Whose it is. Absent: `"self_service"`. */
  readonly channel?: Channel;
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
  /** The offer of the product: it tells the term, and how often it is billed. */
  readonly offer: OfferId;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** Who holds one, any number of people. */
  readonly people: readonly PersonId[];
  /** The price per license and billing period, to the end of the present term. */
  readonly unitPrice: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** The day on which it renews, or else ends: the first behind its present term. */
  readonly renewsOn: Day;
  /**
   * The first day of its first term, from which its periods are counted; absent: it is told from
   * the renewal.
   */
  readonly startedOn?: Day;
  /** Whether it renews. */
  readonly recurringBilling: RecurringBilling;
  /** The billing profile that pays: one on which the purchaser may buy, or a new one of theirs. */
  readonly billing: BillingChoice;
  /** Credit that the billing profile brings along, added to its balance. */
  readonly openingBalance?: Money;
  /**
   * The last invoice that was issued elsewhere: numbers go on behind it. Only before the first one
   * is issued here.
   */
  readonly lastInvoice?: LastInvoice;
}

/** Set how many licenses a subscription has (`S1`). */
export interface ChangeLicenses {
  readonly type: "change_licenses";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The total that it is to have. */
  readonly licenses: LicenseCount;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Set how many licenses it has from its renewal on (`S5`). */
export interface ScheduleLicenses {
  readonly type: "schedule_licenses";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The total that it is to have from its renewal on. */
  readonly licenses: LicenseCount;
}

/** Move it to another plan, now or at its renewal (`U1`). */
export interface ChangePlan {
  readonly type: "change_plan";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product, by its id or one that it had before; absent: the present one. */
  readonly product?: ProductId;
  /** The offer of it. */
  readonly offer: OfferId;
  /** How many licenses it is to have; absent: as many as it has. */
  readonly licenses?: LicenseCount;
  /** When. Absent: `"now"`. */
  readonly mode?: PlanChangeMode;
  /**
   * Who moves, with a license each, to a subscription of their own (`U5`); nobody named: everybody,
   * with the subscription. Absent: `[]`.
   */
  readonly people?: readonly PersonId[];
  /**
   * The promotion that it names, which replaces the one that the subscription has; absent: that
   * goes on, where it is for the plan, or else of those that count by themselves the cheapest is
   * redeemed (`K7`).
   */
  readonly promotion?: PromotionClaim;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Take such a move back on its day (`U2`). */
export interface TakeBackPlanChange {
  readonly type: "take_back_plan_change";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Assign licenses to people (`A1`). */
export interface AssignLicenses {
  readonly type: "assign_licenses";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Up to 20 people. Who is named twice counts once; who holds a license already keeps it. */
  readonly people: readonly PersonId[];
}

/** Take licenses of a subscription back (`A6`). */
export interface UnassignLicenses {
  readonly type: "unassign_licenses";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Any number of people. */
  readonly people: readonly PersonId[];
}

/** Take licenses of a product back (`A6`). */
export interface UnassignProduct {
  readonly type: "unassign_product";
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
  /** Any number of people. */
  readonly people: readonly PersonId[];
}

/** Cancel a subscription (`C1`). */
export interface CancelSubscription {
  readonly type: "cancel_subscription";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Why. */
  readonly reason: CancelReason;
  /** What the person wants to add: up to 1,000 characters. */
  readonly feedback?: Text;
  /** When it is to end. Absent: `"now"`. */
  readonly mode?: CancelMode;
  /** The quote it was decided on: then it credits exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Bring back what has expired or was disabled (`C7`). */
export interface ReactivateSubscription {
  readonly type: "reactivate_subscription";
  /** The subscription that has expired or was disabled. */
  readonly subscription: SubscriptionId;
  /** The promotion that it names; absent: of those that count by themselves the cheapest (`K7`). */
  readonly promotion?: PromotionClaim;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Take over what a person bought themselves (`C10`). */
export interface TakeOver {
  readonly type: "take_over";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** What is to become of it. */
  readonly mode: TakeOverMode;
  /** The quote it was decided on: then it credits exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Offer a subscription to a colleague (`C12`). */
export interface OfferHandOver {
  readonly type: "offer_hand_over";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** To whom: another enabled member. */
  readonly to: PersonId;
}

/** Answer such an offer (`C12`). */
export interface AnswerHandOver {
  readonly type: "answer_hand_over";
  /** The subscription that was offered. */
  readonly subscription: SubscriptionId;
  /** Yes or no. */
  readonly answer: HandOverAnswer;
}

/** Take such an offer back (`C12`). */
export interface WithdrawHandOver {
  readonly type: "withdraw_hand_over";
  /** The subscription that was offered. */
  readonly subscription: SubscriptionId;
}

/** Turn recurring billing on or off (`C5`). */
export interface SetRecurringBilling {
  readonly type: "set_recurring_billing";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** On or off. */
  readonly recurringBilling: RecurringBilling;
}

/** Set what the documents of a subscription refer to (`I16`). */
export interface SetOrderReference {
  readonly type: "set_order_reference";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** What its documents refer to from now on; absent: what the billing profile says. */
  readonly orderReference?: OrderReference;
}

/** Set what happens at the end of a term (`E1`). */
export interface SetAtEnd {
  readonly type: "set_at_end";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** What is to happen. */
  readonly atEnd: AtEnd;
  /** The day on which a pause is to end; with a pause alone (`E3`). */
  readonly resumesOn?: Day;
  /**
   * The quote it was decided on: then a month of extension costs exactly that today, or it is
   * refused (`B5`, `E2`).
   */
  readonly quote?: QuoteReference;
}

/** End an extension, and begin a term (`E2`). */
export interface ReturnToTerm {
  readonly type: "return_to_term";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** End a pause, and begin a term (`E3`). */
export interface ResumeSubscription {
  readonly type: "resume_subscription";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Start a trial (`B4`). */
export interface StartTrial {
  readonly type: "start_trial";
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
  /**
   * What it becomes at its end; absent for a trial that needs no payment method, and simply ends
   * (`K3`).
   */
  readonly conversion?: TrialPurchase;
  /** The quote it was decided on: then its end costs exactly that, or it is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Let a trial go on for longer (`B4`). */
export interface ExtendTrial {
  readonly type: "extend_trial";
  /** The trial. */
  readonly subscription: SubscriptionId;
}

/** Buy what is on trial, before the trial ends (`B4`). */
export interface ConvertTrial {
  readonly type: "convert_trial";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /**
   * What is bought, at the price of today; absent: what the trial becomes at its end, at the price
   * that was fixed when it started. A trial that was canceled, or needs no payment method, becomes
   * nothing: then it has to be named.
   */
  readonly purchase?: TrialPurchase;
  /** The quote it was decided on: then it costs exactly that, or is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Ask for licenses (`Q1`). */
export interface RequestLicenses {
  readonly type: "request_licenses";
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
  /** Up to 20 people. Who is named twice counts once. */
  readonly people: readonly PersonId[];
}

/** Approve or decline people of a license request (`Q1`). */
export interface DecideLicenseRequest {
  readonly type: "decide_license_request";
  /** The request. */
  readonly request: LicenseRequestId;
  /** For whom it is decided: people who wait in it. */
  readonly people: readonly PersonId[];
  /** Yes or no. */
  readonly decision: LicenseDecision;
  /** What to tell them, up to 1,000 characters. */
  readonly message?: Text;
}

/** Make an auto-claim policy, or change one (`Q3`). */
export interface SetAutoClaimPolicy {
  readonly type: "set_auto_claim_policy";
  /** The policy to change; absent: a new one. */
  readonly policy?: AutoClaimPolicyId;
  /** Its name: up to 100 characters. */
  readonly name: TextLine;
  /** Whether licenses are claimed. Turned off, those already claimed stay. */
  readonly status: AutoClaimStatus;
  /** The app: each has at most one policy. */
  readonly app: AppId;
  /** The product whose licenses are claimed. */
  readonly product: ProductId;
  /**
   * Up to four products that are tried next, in this order. A product named twice counts once.
   * Absent: `[]`.
   */
  readonly backups?: readonly ProductId[];
}

/** Delete an auto-claim policy (`Q3`). */
export interface DeleteAutoClaimPolicy {
  readonly type: "delete_auto_claim_policy";
  /** The policy. */
  readonly policy: AutoClaimPolicyId;
}

/** Sign in to an app, and claim a license where one is needed (`Q3`). */
export interface SignIn {
  readonly type: "sign_in";
  /** The app. */
  readonly app: AppId;
}

/** Report what became of a payment (`I7`). */
export interface ReportPayment {
  readonly type: "report_payment";
  /** The invoice that it is for. */
  readonly invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  readonly payment: PaymentId;
  /**
   * The report's own id at the provider, such as that of a webhook's event; absent: there is one
   * report a payment of success, one of failure, and so on.
   */
  readonly report?: ReportId;
  /**
   * The request that it answers, where the money came or did not: the id of the effect that asked
   * for it; absent: the latest one.
   */
  readonly request?: EffectId;
  /** What became of it. */
  readonly result: PaymentResult;
}

/** Report what the exchange system says of an invoice (`I17`). */
export interface ReportClearance {
  readonly type: "report_clearance";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /**
   * The report's own id at the exchange system, or at whoever stands between; absent: of each
   * invoice one number is reported, and each code of a rejection once.
   */
  readonly report?: ReportId;
  /** What it says. */
  readonly outcome: ClearanceOutcome;
}

/** Ask payment of an open invoice now (`I12`). */
export interface PayInvoice {
  readonly type: "pay_invoice";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /**
   * A card of the actor's own, or one of the billing profile's, that can be charged today; absent:
   * the first of the billing profile, or the second where only that can (`G8`).
   */
  readonly paymentMethod?: PaymentMethodId;
  /** The quote it was decided on: then exactly that is asked for, or it is refused (`B5`). */
  readonly quote?: QuoteReference;
}

/** Tell that a person has left (`O5`). */
export interface ReportPersonLeft {
  readonly type: "person_left";
  /** Who. */
  readonly person: PersonId;
}

/** Tell that a person who had left is back (`O5`). */
export interface ReportPersonReturned {
  readonly type: "person_returned";
  /** Who. */
  readonly person: PersonId;
}

/**
 * The position of an event in its organization's journal, counted from 1; below 2⁵³, so that every
 * language holds it exactly.
 */
export type Sequence = number;

/** The command that an event came from (`B6`). */
export interface CommandStamp {
  /** Its id. */
  readonly id: CommandId;
  /** A digest over actor and command. */
  readonly digest: Digest;
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
  readonly paymentMethod: PaymentMethodId;
  /** The payment provider's token for it. */
  readonly token: Token;
  /** How much. */
  readonly amount: Money;
  /**
   * The other open invoices that it pays beside the one it is asked for, oldest first (`I13`);
   * empty: none. Absent: `[]`.
   */
  readonly withInvoices?: readonly InvoiceNumber[];
}

/** An open invoice, and whom the host is asked to charge for it. */
export interface InvoiceCharge {
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The card, and how much. */
  readonly order: PaymentOrder;
}

/** Days of service, half-open: `start` is the first day covered, `end` the first that is not. */
export interface ServicePeriod {
  /** The first day covered. */
  readonly start: Day;
  /** The first day not covered. */
  readonly end: Day;
}

/** A price of the list, and what a promotion takes off it (`K7`). */
export interface PriceDiscount {
  /** The promotion. */
  readonly promotion: PromotionId;
  /** What it takes off. */
  readonly discount: Discount;
  /**
   * The list price per license and billing period; where it depends on how many there are, that of
   * the first.
   */
  readonly listPrice: UnitPrice;
  /**
   * How the list price depends on how many licenses there are; absent: each costs the same (`K6`).
   */
  readonly listShape?: PriceShape;
}

/**
 * What a billing period is charged by, as fixed when it opened: the rates hold for all its lines
 * (`I4`).
 */
export interface BillingPeriod {
  /** Its days. */
  readonly days: ServicePeriod;
  /** The price per license for the whole period. */
  readonly unitPrice: UnitPrice;
  /**
   * How the price depends on how many licenses there are; absent: each costs the unit price (`K6`).
   */
  readonly shape?: PriceShape;
  /**
   * The list price, and what a promotion takes off it; absent: nothing (`K7`). The price beside it
   * is what is left.
   */
  readonly discount?: PriceDiscount;
  /** The taxes. */
  readonly taxRates: readonly TaxRate[];
  /** Whether the price contains them. */
  readonly prices: PriceTax;
}

/**
 * A promotion as somebody redeemed it. Its terms never change from then on, whatever becomes of the
 * catalog.
 */
export interface RedeemedPromotion {
  /** The promotion. */
  readonly promotion: PromotionId;
  /** The code that was named, as the catalog writes it; absent: it counted by itself. */
  readonly code?: PromotionCode;
  /** The use that the host had reserved. */
  readonly reservation?: ReservationId;
  /** What it takes off, in the currency of the subscription. */
  readonly discount: Discount;
  /** For how long it holds. */
  readonly lasts: PromotionDuration;
  /** For what it is; empty: for everything. A move to something else ends it. Absent: `[]`. */
  readonly products?: readonly PromotedProduct[];
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
  | "convert"
  /** It moved to another plan: what left is credited, what came is charged (`U2`). */
  | "change"
  /** A month of extension began (`E2`). */
  | "extend";

/** What one tax comes to. */
export interface TaxAmount {
  /** Its name on the invoice. */
  readonly name: TextLine;
  /** The rate on the net amount. */
  readonly percent: Percent;
  /** Why it is 0 %, where it is (`I14`). */
  readonly exemption?: TaxExemption;
  /** The tax; negative on a credit. */
  readonly amount: Money;
}

/**
 * The exact value of a billing period: the sum over its days of the price of what is paid for on
 * that day, in the finest unit of its prices.
 */
export type PeriodValue = string;

/** What is paid for on some days of a billing period (`I4`). */
export interface Segment {
  /** The days. */
  readonly days: ServicePeriod;
  /** For how many licenses: what left and what came on a day both count on it. */
  readonly licenses: LicenseCount;
  /**
   * The most that were there at once, where that is fewer: a day never costs less than they would.
   */
  readonly atOnce?: LicenseCount;
  /** The price per license and billing period. */
  readonly unitPrice: UnitPrice;
  /** How the price depends on how many licenses there are. */
  readonly shape?: PriceShape;
  /** What a promotion takes off the list price; absent: nothing (`K7`). */
  readonly discount?: PriceDiscount;
  /** The product's name, in a billing period in which the plan changed (`U2`). */
  readonly productName?: TextLine;
}

/**
 * The figures that prove a line (`I4`, `I10`): its price is round(`after` ÷ N) − round(`before` ÷
 * N), where N is the number of days of the billing period.
 */
export interface Proof {
  /** The billing period. */
  readonly billingPeriod: ServicePeriod;
  /** Licenses before the change. */
  readonly licensesBefore: LicenseCount;
  /** Licenses after the change. */
  readonly licensesAfter: LicenseCount;
  /**
   * The exact value of the period before: the sum over its days of licenses × unit price, or of
   * what segments say.
   */
  readonly before: PeriodValue;
  /** The exact value of the period after. */
  readonly after: PeriodValue;
  /**
   * What was paid for on which days before, where the price depends on how many licenses there are
   * (`K6`), or, from some day on, where the plan changed (`U2`). Absent: `[]`.
   */
  readonly segmentsBefore?: readonly Segment[];
  /** What is paid for on which days after. Absent: `[]`. */
  readonly segmentsAfter?: readonly Segment[];
  /**
   * How many decimals the unit has in which both values are counted; absent: as many as the unit
   * price.
   */
  readonly decimals?: number;
  /** Whether the price contains the taxes. */
  readonly prices: PriceTax;
}

/**
 * One line of an invoice (`I2`). It proves itself: from its own figures anybody can recompute its
 * amount (`I10`).
 */
export interface Line {
  /** Why it arose. */
  readonly kind: LineKind;
  /** When it arose. */
  readonly arose: Timestamp;
  /** When the licenses that it charges or credits were bought. */
  readonly lot: Timestamp;
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product's name at that time. */
  readonly productName: TextLine;
  /** The days that it charges, or credits. */
  readonly servicePeriod: ServicePeriod;
  /**
   * The price per license and billing period; where it depends on how many there are, that of the
   * first.
   */
  readonly unitPrice: UnitPrice;
  /**
   * The list price, and what a promotion took off it; absent: nothing (`K7`). The unit price is
   * what is left.
   */
  readonly discount?: PriceDiscount;
  /** How many licenses it charges, or credits. */
  readonly quantity: LicenseCount;
  /**
   * The net amount; negative for a credit. Where a tier makes more licenses cheaper, more of them
   * can be a credit.
   */
  readonly amount: Money;
  /** The tax of each rate; negative for a credit. */
  readonly taxes: readonly TaxAmount[];
  /** The figures that prove the amount. */
  readonly proof: Proof;
}

/** Why reserved licenses were given up. */
export type ReleaseCause =
  /** Somebody asked for the total without them. */
  | "asked"
  /** They were not paid. */
  | "unpaid"
  /** The subscription was canceled, or taken over to end. */
  | "ended";

/** A plan by its ids. */
export interface PlanName {
  /** The product. */
  readonly product: ProductId;
  /** The offer of it. */
  readonly offer: OfferId;
}

/** What a scheduled move to another plan adds, with a total of its own. */
export interface ScheduledMove {
  /** The plan, as it was scheduled. */
  readonly plan: PlanName;
  /** The name of its product. */
  readonly productName: TextLine;
  /**
   * What a billing period of the plan costs more before tax than the present one, for as many
   * months, by the list of today and promotions aside; negative where it is cheaper.
   */
  readonly added: Money;
  /** The same with taxes. */
  readonly addedTotal: Money;
}

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

/** Why a scheduled move does not come. */
export type PlanDropCause =
  /** Somebody asked for the present plan. */
  | "asked"
  /** The subscription does not renew: recurring billing was turned off, or it was canceled. */
  | "no_renewal"
  /** The plan is not sold any more. */
  | "not_sold"
  /** It has no price any more in the currency of the subscription. */
  | "no_price"
  /** The catalog knows no way there any more (`K8`). */
  | "no_way"
  /** It moved there already. */
  | "moved";

/** What becomes of a subscription that was taken over. */
export type TakeOverOutcome = TakenOverAndCanceled | TakenOverAndPeopleMoved | TakenOverAndKept;

/** It ends. */
export interface TakenOverAndCanceled {
  readonly type: "canceled";
  /** Why. */
  readonly reason: CancelReason;
  /** What the administrator added; absent once erased. */
  readonly feedback?: Text;
  /**
   * Whose access ends with it, in order of assignment; an older version did not say. Absent: `[]`.
   */
  readonly people?: readonly PersonId[];
}

/** Its people have licenses of another, and it ends. */
export interface TakenOverAndPeopleMoved {
  readonly type: "people_moved";
  /** The subscription whose licenses they have. */
  readonly to: SubscriptionId;
  /** Who has one, those who had one already included. */
  readonly people: readonly PersonId[];
  /** Who got none, because they are no enabled members any more. */
  readonly dropped: readonly PersonId[];
}

/** It is the organization's own. */
export interface TakenOverAndKept {
  readonly type: "kept";
  /** The billing profile that pays from the next charge on. */
  readonly billingProfile: BillingProfileId;
  /** What is asked of the administrator's card for invoices that arose before. */
  readonly settlements: readonly InvoiceCharge[];
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

/** How a subscription goes on, of what is announced ahead (`C8`). */
export type NextTerm =
  /** It renews. */
  | "renewal"
  /** It is extended by a month (`E2`). */
  | "extension"
  /** It resumes after a pause (`E3`). */
  | "resumption";

/** The plan with which a term begins that follows on a move (`U6`). */
export interface NextPlan {
  /** The product, by its present id. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  readonly formerIds?: readonly ProductId[];
  /** The offer of it. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
}

/** What a month of extension costs, as its quote shows it (`E2`). */
export interface PlannedExtension {
  /** The product's name. */
  readonly productName: TextLine;
  /** How many licenses are paid for. */
  readonly licenses: LicenseCount;
  /** The first month, at the prices and with the taxes of today. */
  readonly billingPeriod: BillingPeriod;
}

/** How a subscription ends, of what is announced ahead (`H7`). */
export type Ending =
  /** Its term ends, and it does not renew. */
  | "expires"
  /** Its term ends, and it is disabled at once (`E1`). */
  | "ends"
  /** Its term ends, and it is paused (`E3`). */
  | "pauses"
  /** It is disabled, and will be deleted. */
  | "is_deleted";

/** What a person bought, or tries, as it was then. */
export interface AnnouncedPurchase {
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Who it is. */
  readonly purchaser: PersonId;
  /** The product's name. */
  readonly productName: TextLine;
  /** How many licenses it had. */
  readonly licenses: LicenseCount;
  /**
   * What its first billing period costs, taxes included; of a trial, once it converts; absent: the
   * trial simply ends.
   */
  readonly total?: Money;
}

/** What a trial becomes at its end, unless something stands against it then (`B4`). */
export interface PlannedConversion {
  /** The offer. */
  readonly offer: OfferId;
  /** For how long the price is fixed then. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /** How many licenses are paid for. */
  readonly licenses: LicenseCount;
  /** The billing profile that pays. */
  readonly billingProfile: BillingProfileId;
  /** The billing period that opens then, at the price that is fixed now and the taxes of today. */
  readonly billingPeriod: BillingPeriod;
  /** The promotion that was redeemed for it (`K7`). */
  readonly promotion?: RedeemedPromotion;
}

/** What a trial will cost once it has converted. */
export interface AnnouncedConversion {
  /** How many licenses are paid for. */
  readonly licenses: LicenseCount;
  /** The price per license and billing period. */
  readonly unitPrice: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** The list price, and what a promotion takes off it; absent: nothing (`K7`). */
  readonly discount?: PriceDiscount;
  /** What the first billing period will cost, taxes included, as things stand. */
  readonly total: Money;
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

/** Why the use of a promotion is free again. */
export type PromotionReleaseCause =
  /** All was canceled inside the window (`C2`, `C10`). */
  | "canceled"
  /** The purchase was not paid, and did not come about (`B1`). */
  | "purchase_lapsed"
  /** The trial did not become what was agreed to when it began (`B4`). */
  | "not_converted"
  /** The move with which it was redeemed was taken back (`U2`). */
  | "move_taken_back"
  /** The move with which it was redeemed waited for its payment, and did not come about (`U7`). */
  | "move_given_up";

/** A product of an auto-claim policy. */
export interface ClaimableProduct {
  /** Its id. */
  readonly product: ProductId;
  /** Ids that it had before: they still mean it (`K1`). */
  readonly formerIds: readonly ProductId[];
}

/** What one tax of a document comes to (`I3`). */
export interface TaxSubtotal {
  /** Its name on the invoice. */
  readonly name: TextLine;
  /** The rate on the base. */
  readonly percent: Percent;
  /** Why it is 0 %, where it is (`I14`). */
  readonly exemption?: TaxExemption;
  /**
   * The net amounts, together, of the lines with this tax; negative on a credit note. Absent in the
   * journal of version 0.1, whose tax is the sum of that of its lines.
   */
  readonly base?: Money;
  /** The tax: base × rate, rounded half away from zero; negative on a credit note. */
  readonly amount: Money;
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

/** What of a payment another invoice got that it was asked for with, or gave back. */
export interface InvoiceShare {
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** How much. */
  readonly amount: Money;
  /** What is still to be paid on it. */
  readonly outstanding: Money;
}

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
  | BackupPaymentMethodSet
  | CardUpdated
  | CardExpiring
  | BillingProfileCreated
  | BillingProfileEdited
  | BillingProfileShared
  | BillingProfileClosed
  | TaxRatesSet
  | VatIdChecked
  | PurchaseOrderLimited
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
  | PlanChanged
  | PlanChangeReserved
  | ReservedPlanChangeMade
  | PlanChangeReleased
  | PlanChangeTakenBack
  | PeopleMovedToPlan
  | PlanChangeScheduled
  | PlanScheduleDropped
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
  | OrderReferenceSet
  | AtEndSet
  | TermExtended
  | ReturnedToTerm
  | SubscriptionPaused
  | SubscriptionResumed
  | ResumptionPostponed
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
  | PromotionEndAnnounced
  | PromotionReleased
  | PromotionReservationReleased
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
  | InvoiceWrittenOff
  | InvoiceCleared
  | InvoiceRejected
  | PaymentRequested
  | PaymentReceived
  | PaymentFailed
  | PaymentChargedBack
  | PaymentRefunded;

/** The organization was created (`O6`). */
export interface OrganizationCreated {
  readonly type: "organization_created";
  /** Its id. */
  readonly organization: OrganizationId;
  /** Its name. */
  readonly name: TextLine;
  /** What kind of organization it is. */
  readonly kind: OrganizationKind;
  /** Where it is. */
  readonly country: Country;
  /** Whether it had a purchase agreement. */
  readonly hasAgreement: boolean;
  /** Its settings. */
  readonly settings: Settings;
}

/** The settings were replaced (`O6`). */
export interface SettingsChanged {
  readonly type: "settings_changed";
  /** All the settings, as they are from now on. */
  readonly settings: Settings;
}

/** A purchase policy was set, or taken back (`P1`, `P2`). */
export interface PolicyChanged {
  readonly type: "policy_changed";
  /** What it was set for. */
  readonly scope: PolicyScope;
  /** The value before; absent: it had none of its own. */
  readonly before?: PolicyValue;
  /** The value from now on; absent: none of its own. */
  readonly after?: PolicyValue;
}

/** A purchase limit was set, or taken back (`P6`). */
export interface PurchaseLimitChanged {
  readonly type: "purchase_limit_changed";
  /** For what it was set. */
  readonly scope: LimitScope;
  /** The limit before; absent: it had none of its own. */
  readonly before?: PurchaseLimit;
  /** The limit from now on; absent: none of its own. */
  readonly after?: PurchaseLimit;
}

/** An approval rule was set, or taken back (`P7`). */
export interface ApprovalRuleChanged {
  readonly type: "approval_rule_changed";
  /** For what it was set. */
  readonly scope: ApprovalScope;
  /** The rule before; absent: it had none of its own. */
  readonly before?: ApprovalRule;
  /** The rule from now on; absent: none of its own. */
  readonly after?: ApprovalRule;
}

/** A purchase was asked for that has to be approved (`P7`). */
export interface PurchaseRequested {
  readonly type: "purchase_requested";
  /** Its id. */
  readonly request: PurchaseRequestId;
  /** Who asked, and would be the purchaser. */
  readonly purchaser: PersonId;
  /** The subscription that would be increased, or brought back; absent: it would be a new one. */
  readonly subscription?: SubscriptionId;
  /** The product. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** How many licenses the subscription would have. */
  readonly licenses: LicenseCount;
  /** What it costs, taxes included: more than this is not charged without the purchaser. */
  readonly total: Money;
  /** The day on which it lapses. */
  readonly expiresOn: Day;
  /** The promotion that it names (`K7`). */
  readonly promotion?: PromotionClaim;
  /** The command that was given; absent once erased, when it cannot be carried out any more. */
  readonly command?: Command;
}

/** A purchase request was approved or declined (`P7`). */
export interface PurchaseRequestDecided {
  readonly type: "purchase_request_decided";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** The decision. */
  readonly decision: RequestDecision;
  /** A word to whoever asked; absent where there was none, and once erased. */
  readonly message?: Text;
}

/** The purchaser agreed to another total (`P7`). */
export interface PurchaseRequestConfirmed {
  readonly type: "purchase_request_confirmed";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** The total before. */
  readonly before: Money;
  /** The total from now on. */
  readonly total: Money;
}

/** A purchase request was taken back (`P7`). */
export interface PurchaseRequestWithdrawn {
  readonly type: "purchase_request_withdrawn";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** Why. */
  readonly cause: WithdrawalCause;
}

/** Nobody answered a purchase request in time (`P7`). */
export interface PurchaseRequestLapsed {
  readonly type: "purchase_request_lapsed";
  /** The request. */
  readonly request: PurchaseRequestId;
}

/** A product has another id (`K1`). */
export interface ProductIdChanged {
  readonly type: "product_id_changed";
  /** The id that it had. */
  readonly from: ProductId;
  /** The id that it has now. */
  readonly to: ProductId;
}

/** A payment method was added (`G2`). */
export interface PaymentMethodAdded {
  readonly type: "payment_method_added";
  /** The payment method's id. */
  readonly paymentMethod: PaymentMethodId;
  /** Whose it is. */
  readonly owner: PersonId;
  /** The card. */
  readonly card: Card;
}

/** A payment method was edited (`G3`). */
export interface PaymentMethodEdited {
  readonly type: "payment_method_edited";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
  /** The month at whose end it expires. */
  readonly expires: CardExpiry;
  /** The name on it; absent once erased. */
  readonly holder?: TextLine;
  /** Its billing address; absent once erased. */
  readonly address?: Address;
}

/** Another payment method pays for a billing profile (`G5`). */
export interface PaymentMethodReplaced {
  readonly type: "payment_method_replaced";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** What paid before. */
  readonly replaced: PaymentMethodId;
  /** What pays from now on. */
  readonly paymentMethod: PaymentMethodId;
  /**
   * Whom the host is asked to charge: every open invoice that nobody pays just now, or, where there
   * is a smallest amount that can be asked, all of them together (`I13`). In the place of the
   * second only those of which every request was reported, and nothing is suspect (`G8`).
   */
  readonly charges: readonly InvoiceCharge[];
}

/** A payment method was deleted (`G5`). */
export interface PaymentMethodDeleted {
  readonly type: "payment_method_deleted";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
}

/** A billing profile has another second payment method, or none (`G8`). */
export interface BackupPaymentMethodSet {
  readonly type: "backup_payment_method_set";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The second payment method from now on; absent: none. */
  readonly paymentMethod?: PaymentMethodId;
  /**
   * What it is asked for: every open invoice of which each request was reported, if there was any,
   * and nothing is suspect; where there is a smallest amount that can be asked, all of them
   * together (`I13`).
   */
  readonly charges: readonly InvoiceCharge[];
}

/** The issuer of a card changed something on it (`G9`). */
export interface CardUpdated {
  readonly type: "card_updated";
  /** The payment method. */
  readonly paymentMethod: PaymentMethodId;
  /** The month at whose end it expires. */
  readonly expires: CardExpiry;
  /** The last four digits of its number. */
  readonly lastFour: LastFour;
  /** The payment provider's token for it. */
  readonly token: Token;
  /**
   * What it is asked for: every open invoice of the billing profiles that it pays for, unless
   * somebody pays it just now, or, where it is the second of a profile, a request for it was not
   * reported (`G8`); where there is a smallest amount that can be asked, all of a profile together
   * (`I13`). None where it cannot be charged.
   */
  readonly charges: readonly InvoiceCharge[];
}

/** A card will have expired when the next charge comes (`G6`). */
export interface CardExpiring {
  readonly type: "card_expiring";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** Its payment method. */
  readonly paymentMethod: PaymentMethodId;
  /** Whether that is its second, which is asked where the first fails (`G8`). Absent: `false`. */
  readonly backup?: boolean;
  /** The month at whose end the card expires. */
  readonly expires: CardExpiry;
  /** The day of the charge that it cannot pay. */
  readonly chargeOn: Day;
}

/** A billing profile was created (`G1`). */
export interface BillingProfileCreated {
  readonly type: "billing_profile_created";
  /** Its id. */
  readonly billingProfile: BillingProfileId;
  /** Its owner. */
  readonly owner: PersonId;
  /** Its name; empty once erased. */
  readonly name: TextLine;
  /** Whom its invoices are made out to; absent once erased. */
  readonly billTo?: BillTo;
  /** Its currency, for ever. */
  readonly currency: Currency;
  /** The payment method that pays. */
  readonly paymentMethod: PaymentMethodId;
  /** A purchase order number. */
  readonly purchaseOrder?: TextLine;
  /** A cost center (`I16`). */
  readonly costCenter?: TextLine;
  /** Whether invoices are sent by e-mail. */
  readonly delivery: InvoiceDelivery;
  /** To whom else they are sent by e-mail (`G10`); none once erased. Absent: `[]`. */
  readonly recipients?: readonly InvoiceRecipient[];
  /** Its taxes. */
  readonly taxRates: readonly TaxRate[];
  /** Whether prices contain them. */
  readonly prices: PriceTax;
}

/** A billing profile was edited (`G1`). */
export interface BillingProfileEdited {
  readonly type: "billing_profile_edited";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** Its name; empty once erased. */
  readonly name: TextLine;
  /** Whom its invoices are made out to; absent once erased. */
  readonly billTo?: BillTo;
  /** A purchase order number. */
  readonly purchaseOrder?: TextLine;
  /** A cost center (`I16`). */
  readonly costCenter?: TextLine;
  /** Whether invoices are sent by e-mail. */
  readonly delivery: InvoiceDelivery;
  /** To whom else they are sent by e-mail (`G10`); none once erased. Absent: `[]`. */
  readonly recipients?: readonly InvoiceRecipient[];
}

/** A role on a billing profile was given or taken (`O7`). */
export interface BillingProfileShared {
  readonly type: "billing_profile_shared";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** Who. */
  readonly person: PersonId;
  /** The role; absent: none any more. */
  readonly role?: ProfileRole;
}

/** A billing profile was closed (`G7`). */
export interface BillingProfileClosed {
  readonly type: "billing_profile_closed";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** Whom the host is asked to refund what was left of its credit balance. */
  readonly refund?: PaymentOrder;
}

/** The taxes of a billing profile changed (`I9`). */
export interface TaxRatesSet {
  readonly type: "tax_rates_set";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** The taxes. */
  readonly taxRates: readonly TaxRate[];
  /** Whether prices contain them. */
  readonly prices: PriceTax;
}

/** A register said something of a buyer's VAT id (`I14`). */
export interface VatIdChecked {
  readonly type: "vat_id_checked";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The VAT id that was looked up; empty once erased. */
  readonly vatId: VatId;
  /** What the register says. */
  readonly status: VatIdStatus;
  /** When it was asked. */
  readonly checkedAt: Timestamp;
  /** What proves it. */
  readonly evidence?: TextLine;
}

/** An order number has another limit (`I16`). */
export interface PurchaseOrderLimited {
  readonly type: "purchase_order_limited";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The order number. */
  readonly purchaseOrder: TextLine;
  /** The last day on which it can be used. */
  readonly until?: Day;
  /** The most that can be charged under it, before tax. */
  readonly most?: Money;
}

/** A subscription was bought (`B1`). */
export interface SubscriptionPurchased {
  readonly type: "subscription_purchased";
  /** Its id. */
  readonly subscription: SubscriptionId;
  /** Who bought it, and is responsible for paying (`B2`). */
  readonly purchaser: PersonId;
  /** Whose it is. Absent: `"self_service"`. */
  readonly channel?: Channel;
  /** The product. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  readonly formerIds?: readonly ProductId[];
  /** The offer. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** The billing profile that pays. */
  readonly billingProfile: BillingProfileId;
  /** When it can be used. */
  readonly activation: Activation;
  /** The days of its first term. */
  readonly termDays: ServicePeriod;
  /** Its first billing period: where it is aligned, the whole of the one in which it begins. */
  readonly billingPeriod: BillingPeriod;
  /**
   * The day from which its periods are counted, where it is aligned (`B7`); absent: its first day.
   */
  readonly anchor?: Day;
  /** The promotion that was redeemed with it (`K7`). */
  readonly promotion?: RedeemedPromotion;
  /** What its invoices refer to; absent: what the billing profile says (`I16`). */
  readonly orderReference?: OrderReference;
  /** What it costs. */
  readonly lines: readonly Line[];
  /**
   * Whether administrators hear of it, as was set; absent: they do not, as of the organization's
   * own (`H7`).
   */
  readonly purchaseNotices?: PurchaseNotices;
}

/** A subscription was brought in from elsewhere (`H5`). */
export interface SubscriptionImported {
  readonly type: "subscription_imported";
  /** Its id. */
  readonly subscription: SubscriptionId;
  /** Who bought it. */
  readonly purchaser: PersonId;
  /** Whose it is. */
  readonly channel: Channel;
  /** The product. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). */
  readonly formerIds: readonly ProductId[];
  /** The offer. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** Who holds one. */
  readonly people: readonly PersonId[];
  /** Whether it renews. */
  readonly recurringBilling: RecurringBilling;
  /** The billing profile that pays. */
  readonly billingProfile: BillingProfileId;
  /** The day from which its periods are counted (`C9`). */
  readonly anchor: Day;
  /** How many billing periods ended before the present one, counted from there. */
  readonly periods: number;
  /** The days of its present term. */
  readonly termDays: ServicePeriod;
  /** Its present billing period, which was charged elsewhere. */
  readonly billingPeriod: BillingPeriod;
  /** Credit that was added to the balance of the billing profile. */
  readonly openingBalance?: Money;
  /** The last invoice that was issued elsewhere. */
  readonly lastInvoice?: LastInvoice;
}

/** The first payment came (`B1`). */
export interface SubscriptionActivated {
  readonly type: "subscription_activated";
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** Licenses were added (`S2`). */
export interface LicensesAdded {
  readonly type: "licenses_added";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How many were added. */
  readonly added: LicenseCount;
  /** How many it has now. */
  readonly licenses: LicenseCount;
  /** What they cost for the rest of the billing period. */
  readonly lines: readonly Line[];
}

/** Licenses were removed (`S4`). */
export interface LicensesRemoved {
  readonly type: "licenses_removed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How many were removed. */
  readonly removed: LicenseCount;
  /** How many it has now. */
  readonly licenses: LicenseCount;
  /** The credits, lot by lot. */
  readonly lines: readonly Line[];
}

/** Licenses were added that wait for their payment (`S7`). */
export interface LicensesReserved {
  readonly type: "licenses_reserved";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How many are reserved. */
  readonly reserved: LicenseCount;
  /** How many it has once they are paid. */
  readonly licenses: LicenseCount;
  /**
   * The day on which they are released, if they are not paid: at the latest the end of the billing
   * period.
   */
  readonly until: Day;
  /** What they cost for the rest of the billing period. */
  readonly lines: readonly Line[];
}

/** Reserved licenses were paid (`S7`). */
export interface ReservedLicensesAdded {
  readonly type: "reserved_licenses_added";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How many were reserved. */
  readonly added: LicenseCount;
  /** How many it has now. */
  readonly licenses: LicenseCount;
}

/** Reserved licenses were given up (`S7`). */
export interface ReservationReleased {
  readonly type: "reservation_released";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How many were reserved. */
  readonly released: LicenseCount;
  /** How many it has, as before. */
  readonly licenses: LicenseCount;
  /** Why. */
  readonly cause: ReleaseCause;
  /** The credits. */
  readonly lines: readonly Line[];
}

/** A total was scheduled for the renewal (`S5`). */
export interface LicensesScheduled {
  readonly type: "licenses_scheduled";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The total that was scheduled before, which this one replaces. */
  readonly before?: LicenseCount;
  /** The total from the renewal on. */
  readonly licenses: LicenseCount;
  /** The day on which it renews. */
  readonly renewsOn: Day;
  /**
   * What it adds with the plan to which it moves then, where that move was asked for with it
   * (`U6`); absent: nobody asked.
   */
  readonly ofMove?: ScheduledMove;
}

/** What was scheduled does not hold any more (`S5`). */
export interface LicenseScheduleDropped {
  readonly type: "license_schedule_dropped";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The total that was scheduled. */
  readonly licenses: LicenseCount;
  /** Why. */
  readonly cause: ScheduleDropCause;
}

/** A subscription moved to another plan (`U2`). */
export interface PlanChanged {
  readonly type: "plan_changed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product that it had. */
  readonly productBefore: ProductId;
  /** The offer that it had. */
  readonly offerBefore: OfferId;
  /** The product that it has now. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  readonly formerIds?: readonly ProductId[];
  /** The offer that it has now. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /** How many licenses it has now. */
  readonly licenses: LicenseCount;
  /**
   * The days of a term that begins today, with another term or frequency (`U3`); absent: the
   * present one goes on.
   */
  readonly termDays?: ServicePeriod;
  /** The billing period that runs, at the price that holds from now on. */
  readonly billingPeriod: BillingPeriod;
  /** The promotion that was redeemed with the move (`K7`). */
  readonly promotion?: RedeemedPromotion;
  /**
   * The promotion that ends with the move: it is not for the plan, or not for the term that begins,
   * or another takes its place (`K7`).
   */
  readonly promotionEnded?: PromotionId;
  /** What leaves, and what comes. */
  readonly lines: readonly Line[];
}

/** A move to another plan waits for its payment (`U7`). */
export interface PlanChangeReserved {
  readonly type: "plan_change_reserved";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product that it has. */
  readonly productBefore: ProductId;
  /** The offer that it has. */
  readonly offerBefore: OfferId;
  /** The product that it will have. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  readonly formerIds?: readonly ProductId[];
  /** The offer that it will have. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /** How many licenses it will have. */
  readonly licenses: LicenseCount;
  /**
   * The days of a term that begins today, with another term or frequency (`U3`); absent: the
   * present one goes on.
   */
  readonly termDays?: ServicePeriod;
  /** The billing period that it will have, at the price of the plan. */
  readonly billingPeriod: BillingPeriod;
  /** The promotion that was redeemed with the move: its use counts from now on (`K7`). */
  readonly promotion?: RedeemedPromotion;
  /** The promotion that ends with the move (`K7`). */
  readonly promotionEnded?: PromotionId;
  /** What leaves, and what comes. */
  readonly lines: readonly Line[];
  /**
   * The day on which it is given up, if it is not paid: at the latest the end of the billing
   * period.
   */
  readonly until: Day;
}

/** A move that waited was paid (`U7`). */
export interface ReservedPlanChangeMade {
  readonly type: "reserved_plan_change_made";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product that it has now. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** The offer that it has now. */
  readonly offer: OfferId;
  /** How many licenses it has now. */
  readonly licenses: LicenseCount;
}

/** A move that waited was given up (`U7`). */
export interface PlanChangeReleased {
  readonly type: "plan_change_released";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product to which it does not move. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** The offer of it. */
  readonly offer: OfferId;
  /** How many licenses it has, as before. */
  readonly licenses: LicenseCount;
  /** Why. */
  readonly cause: ReleaseCause;
  /** What takes the lines of the move back. */
  readonly lines: readonly Line[];
}

/** Such a move was taken back (`U2`). */
export interface PlanChangeTakenBack {
  readonly type: "plan_change_taken_back";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product that it has again. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** The offer that it has again. */
  readonly offer: OfferId;
  /** How many licenses it has again. */
  readonly licenses: LicenseCount;
  /** The days of the term that goes on, where another had begun (`U3`). */
  readonly termDays?: ServicePeriod;
  /** What leaves, and what comes back. */
  readonly lines: readonly Line[];
}

/** People moved to another plan with their licenses (`U5`). */
export interface PeopleMovedToPlan {
  readonly type: "people_moved_to_plan";
  /** The new subscription. */
  readonly subscription: SubscriptionId;
  /** The subscription that they had a license of. */
  readonly from: SubscriptionId;
  /** Who moved. */
  readonly people: readonly PersonId[];
  /** The product that they have now. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  readonly formerIds?: readonly ProductId[];
  /** The offer of it. */
  readonly offer: OfferId;
  /** How many licenses moved. */
  readonly licenses: LicenseCount;
  /** How many the other subscription has left. */
  readonly left: LicenseCount;
  /** The billing period that runs, at the price of the plan. */
  readonly billingPeriod: BillingPeriod;
  /** The promotion that was redeemed with the new subscription (`K7`). */
  readonly promotion?: RedeemedPromotion;
  /** What leaves the one, and what comes to the other. */
  readonly lines: readonly Line[];
}

/** A move to another plan was scheduled for the renewal (`U6`). */
export interface PlanChangeScheduled {
  readonly type: "plan_change_scheduled";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The move that was scheduled before, which this one replaces. */
  readonly before?: PlanName;
  /** The plan to which it moves. */
  readonly plan: PlanName;
  /** The name of its product. */
  readonly productName: TextLine;
  /** How many licenses it will have, as things stand. */
  readonly licenses: LicenseCount;
  /** The day on which it renews. */
  readonly renewsOn: Day;
  /**
   * What a billing period of the plan costs more before tax than the present one, for as many
   * months, by the list of today and promotions aside; negative where it is cheaper.
   */
  readonly added: Money;
  /** The same with taxes. */
  readonly addedTotal: Money;
}

/** A move that was scheduled does not come (`U6`). */
export interface PlanScheduleDropped {
  readonly type: "plan_schedule_dropped";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The plan to which it was to move. */
  readonly plan: PlanName;
  /** Why. */
  readonly cause: PlanDropCause;
}

/** People were given licenses (`A1`). */
export interface LicensesAssigned {
  readonly type: "licenses_assigned";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Who holds one now and did not before. */
  readonly people: readonly PersonId[];
}

/** People's licenses were taken back (`A6`). */
export interface LicensesUnassigned {
  readonly type: "licenses_unassigned";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Who held one and does not any more. */
  readonly people: readonly PersonId[];
}

/** A subscription was canceled (`C1`). */
export interface SubscriptionCanceled {
  readonly type: "subscription_canceled";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Why. */
  readonly reason: CancelReason;
  /** What the person added; absent once erased. */
  readonly feedback?: Text;
  /** When it ends. */
  readonly mode: CancelMode;
  /** The day on which it is deleted, where it ended at once. */
  readonly disabledUntil?: Day;
  /** The credits, lot by lot. */
  readonly lines: readonly Line[];
  /**
   * Whose access ends with it, in order of assignment; an older version did not say. Absent: `[]`.
   */
  readonly people?: readonly PersonId[];
}

/** A subscription was brought back as a new one (`C7`). */
export interface SubscriptionReactivated {
  readonly type: "subscription_reactivated";
  /** The new subscription. */
  readonly subscription: SubscriptionId;
  /** The subscription that it takes the place of. */
  readonly replaces: SubscriptionId;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** Who holds them, in the order in which they were assigned. */
  readonly people: readonly PersonId[];
  /** When it can be used. */
  readonly activation: Activation;
  /** The days of its first term. */
  readonly termDays: ServicePeriod;
  /** Its first billing period. */
  readonly billingPeriod: BillingPeriod;
  /** The promotion that was redeemed with it; that of the one before ended with it (`K7`). */
  readonly promotion?: RedeemedPromotion;
  /** What it costs. */
  readonly lines: readonly Line[];
  /**
   * Whether administrators hear of it, as was set; absent: they do not, as of the organization's
   * own (`H7`).
   */
  readonly purchaseNotices?: PurchaseNotices;
}

/** What a person had bought themselves was taken over (`C10`). */
export interface SubscriptionTakenOver {
  readonly type: "subscription_taken_over";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Whose it was. */
  readonly purchaser: PersonId;
  /** Who took it over. */
  readonly administrator: PersonId;
  /** What becomes of it. */
  readonly outcome: TakeOverOutcome;
  /** The credits, lot by lot. */
  readonly lines: readonly Line[];
}

/** A subscription was offered to a colleague (`C12`). */
export interface HandOverOffered {
  readonly type: "hand_over_offered";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Whose it is. */
  readonly from: PersonId;
  /** To whom it was offered. */
  readonly to: PersonId;
  /** The day on which the offer lapses. */
  readonly until: Day;
}

/** The colleague answered (`C12`). */
export interface HandOverAnswered {
  readonly type: "hand_over_answered";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Whose it was. */
  readonly from: PersonId;
  /** To whom it was offered. */
  readonly to: PersonId;
  /** The billing profile that pays from the next charge on; absent: the colleague declined. */
  readonly billingProfile?: BillingProfileId;
}

/** An offer ended without an answer (`C12`). */
export interface HandOverClosed {
  readonly type: "hand_over_closed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** To whom it was offered. */
  readonly to: PersonId;
  /** Why. */
  readonly cause: HandOverCloseCause;
}

/** Recurring billing was turned on or off (`C5`). */
export interface RecurringBillingChanged {
  readonly type: "recurring_billing_changed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** On or off, from now on. */
  readonly recurringBilling: RecurringBilling;
  /** Why. */
  readonly cause: RecurringBillingCause;
}

/** The next term was announced (`C8`). */
export interface RenewalAnnounced {
  readonly type: "renewal_announced";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How it goes on. Absent: `"renewal"`. */
  readonly next?: NextTerm;
  /** The day on which it renews, is extended or resumes. */
  readonly renewsOn: Day;
  /** The price per license and billing period of the next term. */
  readonly unitPrice: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** The list price, and what a promotion takes off it; absent: nothing (`K7`). */
  readonly discount?: PriceDiscount;
  /** The price of the present term. */
  readonly unitPriceBefore: UnitPrice;
  /** How that depends on how many there are. */
  readonly shapeBefore?: PriceShape;
  /** How many licenses it will have. */
  readonly licenses: LicenseCount;
  /** How many licenses it has. */
  readonly licensesBefore: LicenseCount;
  /** What the first billing period will cost, taxes included, as things stand. */
  readonly total: Money;
  /** The plan to which it moves then; absent: it stays on its own (`U6`). */
  readonly plan?: NextPlan;
}

/** A new term began (`C8`). */
export interface SubscriptionRenewed {
  readonly type: "subscription_renewed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The days of the new term. */
  readonly termDays: ServicePeriod;
  /** Its first billing period. */
  readonly billingPeriod: BillingPeriod;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** What it costs. */
  readonly lines: readonly Line[];
  /** The plan to which it moved with it; absent: it stays on its own (`U6`). */
  readonly plan?: NextPlan;
}

/** A further billing period of a term began (`C8`). */
export interface BillingPeriodStarted {
  readonly type: "billing_period_started";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The billing period. */
  readonly billingPeriod: BillingPeriod;
  /** What it costs. */
  readonly lines: readonly Line[];
}

/** The documents of a subscription refer to something else (`I16`). */
export interface OrderReferenceSet {
  readonly type: "order_reference_set";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** What they refer to; absent: what the billing profile says. */
  readonly orderReference?: OrderReference;
}

/** What happens at the end of a term was set (`E1`). */
export interface AtEndSet {
  readonly type: "at_end_set";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** What was to happen before. */
  readonly before: AtEnd;
  /** What happens from now on. */
  readonly atEnd: AtEnd;
  /** The day on which a pause ends. */
  readonly resumesOn?: Day;
  /** What a month of extension costs at the prices of today. */
  readonly extension?: PlannedExtension;
}

/** A month of extension began (`E2`). */
export interface TermExtended {
  readonly type: "term_extended";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Which month of the extension, from 1. */
  readonly month: number;
  /** The month. */
  readonly billingPeriod: BillingPeriod;
  /** What it costs. */
  readonly lines: readonly Line[];
}

/** An extension ended, and a term began (`E2`). */
export interface ReturnedToTerm {
  readonly type: "returned_to_term";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The days of the term. */
  readonly termDays: ServicePeriod;
  /** Its first billing period. */
  readonly billingPeriod: BillingPeriod;
  /** The credit of the month from today on, and what the term costs. */
  readonly lines: readonly Line[];
}

/** A term ended, and a pause began (`E3`). */
export interface SubscriptionPaused {
  readonly type: "subscription_paused";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which it resumes. */
  readonly resumesOn: Day;
  /** The day on which it is disabled, if it has not resumed by then. */
  readonly until: Day;
}

/** A pause ended, and a term began (`E3`). */
export interface SubscriptionResumed {
  readonly type: "subscription_resumed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The days of the term. */
  readonly termDays: ServicePeriod;
  /** Its first billing period. */
  readonly billingPeriod: BillingPeriod;
  /** What it costs. */
  readonly lines: readonly Line[];
}

/** A pause was to end, and no card could be charged (`E3`). */
export interface ResumptionPostponed {
  readonly type: "resumption_postponed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which it is disabled, if it has not resumed by then. */
  readonly until: Day;
}

/** A term ended without a renewal (`C6`). */
export interface SubscriptionExpired {
  readonly type: "subscription_expired";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The first day without access. */
  readonly until: Day;
}

/** Nobody has access any more (`C6`). */
export interface SubscriptionDisabled {
  readonly type: "subscription_disabled";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which it is deleted. */
  readonly until: Day;
  /**
   * The unpaid invoice that disabled it (`I8`); absent: its days as expired were over, its term was
   * and it was to end with that (`E1`), or it was paused for as long as it may be (`E3`).
   */
  readonly unpaidInvoice?: InvoiceNumber;
}

/** An end was announced ahead of its day (`H7`). */
export interface EndingAnnounced {
  readonly type: "ending_announced";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** What will happen. */
  readonly ending: Ending;
  /** On which day. */
  readonly on: Day;
}

/** What people bought and tried on a day was announced to administrators (`H7`). */
export interface PurchasesAnnounced {
  readonly type: "purchases_announced";
  /** The day. */
  readonly day: Day;
  /** What was bought, or brought back, in order. Absent: `[]`. */
  readonly purchases?: readonly AnnouncedPurchase[];
  /** The trials that began, in order. Absent: `[]`. */
  readonly trials?: readonly AnnouncedPurchase[];
}

/** More people hold licenses than are paid for: they keep them for a while (`S6`). */
export interface ExcessLicensesAnnounced {
  readonly type: "excess_licenses_announced";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How many licenses are paid for. */
  readonly licenses: LicenseCount;
  /** How many are assigned. */
  readonly assigned: LicenseCount;
  /** The day on which those assigned last are released, as far as they are too many then. */
  readonly releasedOn: Day;
}

/** Licenses that were not paid for any more were released (`S6`). */
export interface ExcessLicensesReleased {
  readonly type: "excess_licenses_released";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Who lost theirs, the last assigned first. */
  readonly people: readonly PersonId[];
}

/** What an unpaid invoice had disabled can be used again (`I8`). */
export interface SubscriptionRestored {
  readonly type: "subscription_restored";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /**
   * The present billing period, where it began while the subscription was disabled; absent: it was
   * charged before.
   */
  readonly billingPeriod?: BillingPeriod;
  /** What that costs from this day on. Billing periods that have gone by are not charged. */
  readonly lines: readonly Line[];
}

/** A subscription is gone for good (`C6`). */
export interface SubscriptionDeleted {
  readonly type: "subscription_deleted";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /**
   * The credit of all that was charged, where a purchase did not come about (`I3`); version 0.1 had
   * none. Absent: `[]`.
   */
  readonly lines?: readonly Line[];
}

/** A trial began (`B4`). */
export interface TrialStarted {
  readonly type: "trial_started";
  /** The subscription that it is. */
  readonly subscription: SubscriptionId;
  /** Who started it. */
  readonly purchaser: PersonId;
  /** The product. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). Absent: `[]`. */
  readonly formerIds?: readonly ProductId[];
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** Its days. */
  readonly days: ServicePeriod;
  /** The currency in which it costs nothing. */
  readonly currency: Currency;
  /** What it becomes at its end; absent: it simply ends. */
  readonly conversion?: PlannedConversion;
  /** Whether administrators hear of it, as was set; absent: they do not (`H7`). */
  readonly purchaseNotices?: PurchaseNotices;
}

/** A trial goes on for longer (`B4`). */
export interface TrialExtended {
  readonly type: "trial_extended";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /** The day on which it ends now. */
  readonly endsOn: Day;
}

/** The end of a trial is near (`H7`). */
export interface TrialEndAnnounced {
  readonly type: "trial_end_announced";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /** The day on which it ends. */
  readonly endsOn: Day;
  /** What it will cost from then on; absent: it simply ends. */
  readonly converts?: AnnouncedConversion;
  /** Why it ends; absent: it converts. */
  readonly reason?: TrialEndReason;
}

/** A trial became a paid subscription (`B4`). */
export interface TrialConverted {
  readonly type: "trial_converted";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The offer. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /** How many licenses it has from now on. More people may hold one for a while (`S6`). */
  readonly licenses: LicenseCount;
  /** The billing profile that pays. */
  readonly billingProfile: BillingProfileId;
  /** The days of its first term. */
  readonly termDays: ServicePeriod;
  /** Its first billing period. */
  readonly billingPeriod: BillingPeriod;
  /**
   * The promotion that was redeemed with it; absent: it has the one, if any, with which the trial
   * began (`K7`).
   */
  readonly promotion?: RedeemedPromotion;
  /** What it costs. */
  readonly lines: readonly Line[];
  /**
   * Whether administrators hear that it was bought, as was set; absent: they do not, as where the
   * trial ended, of which they heard when it began (`H7`).
   */
  readonly purchaseNotices?: PurchaseNotices;
}

/** A trial ended and did not convert (`B4`). */
export interface TrialEnded {
  readonly type: "trial_ended";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Why it did not convert. */
  readonly reason: TrialEndReason;
  /** The first day without access, on which it is deleted. */
  readonly until: Day;
}

/** The end of a promotion is near (`K7`). */
export interface PromotionEndAnnounced {
  readonly type: "promotion_end_announced";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The promotion. */
  readonly promotion: PromotionId;
  /** The first day on which the list price is paid again. */
  readonly endsOn: Day;
  /** The price per license and billing period from then on. */
  readonly unitPrice: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** How many licenses it will have. */
  readonly licenses: LicenseCount;
  /** What a billing period will cost, taxes included; absent: more than can be counted. */
  readonly total?: Money;
}

/** The use of a promotion is free again (`K7`). */
export interface PromotionReleased {
  readonly type: "promotion_released";
  /** The subscription with which it was redeemed. */
  readonly subscription: SubscriptionId;
  /** The promotion. */
  readonly promotion: PromotionId;
  /** The code that was named; absent: it counted by itself. */
  readonly code?: PromotionCode;
  /** The use that the host had reserved. */
  readonly reservation?: ReservationId;
  /** Why. */
  readonly cause: PromotionReleaseCause;
}

/** What was reserved of a promotion for a purchase request is free again (`K7`). */
export interface PromotionReservationReleased {
  readonly type: "promotion_reservation_released";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** The code that it named. */
  readonly code: PromotionCode;
  /** The use that the host had reserved. */
  readonly reservation: ReservationId;
}

/** A person left (`O5`). */
export interface PersonLeft {
  readonly type: "person_left";
  /** Who. */
  readonly person: PersonId;
}

/** A person who had left is back (`O5`). */
export interface PersonReturned {
  readonly type: "person_returned";
  /** Who. */
  readonly person: PersonId;
}

/** Licenses were asked for (`Q1`). */
export interface LicenseRequestCreated {
  readonly type: "license_request_created";
  /** The id of the request. */
  readonly request: LicenseRequestId;
  /** Who asked. */
  readonly requester: PersonId;
  /** The product. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** Ids that the product had before: they still mean it (`K1`). */
  readonly formerIds: readonly ProductId[];
  /** For whom. */
  readonly people: readonly PersonId[];
}

/** It was decided about people of a license request (`Q1`). */
export interface LicenseRequestDecided {
  readonly type: "license_request_decided";
  /** The request. */
  readonly request: LicenseRequestId;
  /** For whom. */
  readonly people: readonly PersonId[];
  /** Yes or no. */
  readonly decision: LicenseDecision;
  /** What they are told; it can be erased from the record. */
  readonly message?: Text;
}

/** People of a license request wait no more (`O5`). */
export interface LicenseRequestClosed {
  readonly type: "license_request_closed";
  /** The request. */
  readonly request: LicenseRequestId;
  /** Who waits no more. */
  readonly people: readonly PersonId[];
}

/** A license request is no longer kept (`Q1`). */
export interface LicenseRequestPurged {
  readonly type: "license_request_purged";
  /** The request. */
  readonly request: LicenseRequestId;
}

/** An auto-claim policy was made or changed (`Q3`). */
export interface AutoClaimPolicySet {
  readonly type: "auto_claim_policy_set";
  /** Its id. */
  readonly policy: AutoClaimPolicyId;
  /** Its name. */
  readonly name: TextLine;
  /** Whether licenses are claimed. */
  readonly status: AutoClaimStatus;
  /** The app. */
  readonly app: AppId;
  /** The products whose licenses are claimed, in the order in which they are tried. */
  readonly products: readonly ClaimableProduct[];
}

/** An auto-claim policy was deleted (`Q3`). */
export interface AutoClaimPolicyDeleted {
  readonly type: "auto_claim_policy_deleted";
  /** Its id. */
  readonly policy: AutoClaimPolicyId;
}

/** Somebody got a license by signing in (`Q3`). */
export interface LicenseClaimed {
  readonly type: "license_claimed";
  /** The auto-claim policy. */
  readonly policy: AutoClaimPolicyId;
  /** Who. */
  readonly person: PersonId;
  /** The subscription whose license they hold now. */
  readonly subscription: SubscriptionId;
}

/** An invoice was issued (`I3`). */
export interface InvoiceIssued {
  readonly type: "invoice_issued";
  /** Its number. */
  readonly number: InvoiceNumber;
  /** Its place in its series, from 1, without a gap. */
  readonly serial: number;
  /** Its date. */
  readonly date: Day;
  /** Until when it is to be paid. */
  readonly due: Day;
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** Whom it is made out to, as it was then; absent once erased. */
  readonly billTo?: BillTo;
  /**
   * The purchase order number: that of the subscriptions on it (`I16`), or else of the billing
   * profile, as it was then.
   */
  readonly purchaseOrder?: TextLine;
  /** The cost center, alike (`I16`). */
  readonly costCenter?: TextLine;
  /**
   * It charges more than the purchase order is good for, or after its last day: time, which cannot
   * be refused, has brought it (`I16`). Absent: `false`.
   */
  readonly orderExceeded?: boolean;
  /** Whether it is sent by e-mail. */
  readonly delivery: InvoiceDelivery;
  /** To whom else it is sent by e-mail, as it was then (`G10`); none once erased. Absent: `[]`. */
  readonly recipients?: readonly InvoiceRecipient[];
  /** Its lines. */
  readonly lines: readonly Line[];
  /** The net amounts of the lines together. */
  readonly subtotal: Money;
  /** The taxes, by rate. */
  readonly taxes: readonly TaxSubtotal[];
  /** What makes the total the sum of the lines, taxes included; absent: nothing. */
  readonly rounding?: Money;
  /** Subtotal, taxes and rounding together; negative for a credit note. */
  readonly total: Money;
  /** What of its credits has reduced other invoices already (`I5`). */
  readonly allocated: Money;
  /** What of the credit balance it uses. */
  readonly creditsApplied: Money;
  /** What goes to the credit balance. */
  readonly credited: Money;
  /** What is to be paid. */
  readonly amountDue: Money;
  /**
   * Whom the host is asked to charge; absent where nothing is left to pay, or too little, or no
   * card can be charged.
   */
  readonly charge?: PaymentOrder;
  /**
   * What could be asked for with it is too little: nobody is asked, or told (`I13`). Absent:
   * `false`.
   */
  readonly tooSmall?: boolean;
  /** Whom the host is asked to refund, where credits go back to the card. */
  readonly refund?: PaymentOrder;
}

/** A credit reduced an open invoice (`I5`). */
export interface CreditAllocated {
  readonly type: "credit_allocated";
  /** The subscription whose credit it is. */
  readonly subscription: SubscriptionId;
  /** The billing period that it credits. */
  readonly billingPeriod: ServicePeriod;
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** By how much less is outstanding on it. */
  readonly amount: Money;
}

/** Pending changes came to nothing (`I5`). */
export interface ChangesNetted {
  readonly type: "changes_netted";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
}

/** An unpaid invoice was dunned (`I8`). */
export interface DunningStep {
  readonly type: "dunning_step";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** What was done. */
  readonly action: DunningAction;
  /** What is still to be paid. */
  readonly outstanding: Money;
  /**
   * Whom the host is asked to charge again; absent where no card can be charged, while somebody
   * pays, where another invoice's step just asked for it too (`I13`), and with the last step.
   */
  readonly charge?: PaymentOrder;
  /**
   * Until when a payment is awaited that somebody asked for (`I12`), where that is why no card is
   * charged.
   */
  readonly inProgressUntil?: Timestamp;
}

/** An invoice was not paid in time (`I3`). */
export interface InvoicePastDue {
  readonly type: "invoice_past_due";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** What is still to be paid. */
  readonly outstanding: Money;
}

/** An invoice need not be paid any more (`B1`). */
export interface InvoiceVoided {
  readonly type: "invoice_voided";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /**
   * What had been paid on it, by card or from the credit balance, and became credit balance.
   * Version 0.1 did so; since then it is zero, and a credit note says it (`I3`).
   */
  readonly credited: Money;
}

/**
 * What was outstanding on an invoice was too little to be asked for, and is not to be paid any more
 * (`I13`).
 */
export interface InvoiceWrittenOff {
  readonly type: "invoice_written_off";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** What was outstanding. */
  readonly amount: Money;
}

/** The exchange system cleared an invoice (`I17`). */
export interface InvoiceCleared {
  readonly type: "invoice_cleared";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The report's id. */
  readonly report?: ReportId;
  /** The number that the exchange system gave it. */
  readonly number: ClearanceNumber;
}

/** The exchange system rejected an invoice (`I17`). */
export interface InvoiceRejected {
  readonly type: "invoice_rejected";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The report's id. */
  readonly report?: ReportId;
  /** The code of the reason. */
  readonly code?: RejectionCode;
  /** The reason; empty once erased. */
  readonly reason: Text;
}

/** Somebody asked payment of an invoice (`I12`). */
export interface PaymentRequested {
  readonly type: "payment_requested";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** Who asked. */
  readonly askedBy: PersonId;
  /** Whom the host is asked to charge. */
  readonly order: PaymentOrder;
}

/** Money came (`I7`). */
export interface PaymentReceived {
  readonly type: "payment_received";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  readonly payment: PaymentId;
  /** The report's id at the provider. */
  readonly report?: ReportId;
  /** Why it came. Absent: `"captured"`. */
  readonly cause?: PaymentCause;
  /** How much came. */
  readonly amount: Money;
  /**
   * What of it paid other invoices that were asked for together with this one, oldest first
   * (`I13`). Absent: `[]`.
   */
  readonly others?: readonly InvoiceShare[];
  /** What is still to be paid on the invoice. */
  readonly outstanding: Money;
  /** What was too much and became credit balance. */
  readonly credited: Money;
  /** Whom the host is asked to refund, where what was too much goes back to the card (`I5`). */
  readonly refund?: PaymentOrder;
  /** The request that it answers; absent: the latest one. */
  readonly request?: EffectId;
}

/** A payment failed (`I7`). */
export interface PaymentFailed {
  readonly type: "payment_failed";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  readonly payment: PaymentId;
  /** The report's id at the provider. */
  readonly report?: ReportId;
  /** Whether trying again can help. */
  readonly retry: Retry;
  /** The provider's reason. */
  readonly reason?: Text;
  /**
   * What is still to be paid on the invoice: where that is nothing, nobody is told. Absent: an
   * older version did not say.
   */
  readonly outstanding?: Money;
  /** The request that it answers; absent: the latest one. */
  readonly request?: EffectId;
  /**
   * Who had asked for the payment, where somebody had (`I12`): then nothing is hastened, and
   * nothing ends.
   */
  readonly askedBy?: PersonId;
  /**
   * What is open on the billing profile is too little to be asked for: nobody is told (`I13`).
   * Absent: `false`.
   */
  readonly tooSmall?: boolean;
  /**
   * What the second payment method is asked for, where it is: what of this failure would have been
   * hastened, or ended, waits for what becomes of that (`G8`).
   */
  readonly backup?: InvoiceCharge;
}

/** Money was taken back (`I7`). */
export interface PaymentChargedBack {
  readonly type: "payment_charged_back";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  readonly payment: PaymentId;
  /** The report's id at the provider. */
  readonly report?: ReportId;
  /** How much was taken back. */
  readonly amount: Money;
  /** What of it the credit balance gave, that the payment had made; absent: nothing. */
  readonly creditsTaken?: Money;
  /**
   * What of it had paid other invoices that were asked for together with this one, oldest first
   * (`I13`). Absent: `[]`.
   */
  readonly others?: readonly InvoiceShare[];
  /** What is to be paid on the invoice from now on. */
  readonly outstanding: Money;
  /**
   * What is open on the billing profile is too little to be asked for: nobody is told (`I13`).
   * Absent: `false`.
   */
  readonly tooSmall?: boolean;
  /**
   * The invoices for whose first payment a purchase waits even so, and those that wait for their
   * clearance: they are due, and not past due (`B1`, `I17`). Absent: `[]`.
   */
  readonly waiting?: readonly InvoiceNumber[];
}

/** Money was given back (`I7`). */
export interface PaymentRefunded {
  readonly type: "payment_refunded";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The payment's id at the provider. */
  readonly payment: PaymentId;
  /** The report's id at the provider. */
  readonly report?: ReportId;
  /** How much was given back. */
  readonly amount: Money;
  /** What of it the credit balance gave, that the payment had made; absent: nothing. */
  readonly creditsTaken?: Money;
  /**
   * What of it had paid other invoices that were asked for together with this one, oldest first
   * (`I13`). Absent: `[]`.
   */
  readonly others?: readonly InvoiceShare[];
  /** What is to be paid on the invoice from now on. */
  readonly outstanding: Money;
  /** Until when what had been paid and is open again is to be paid. */
  readonly due?: Day;
}

/** One line of the journal: an event with its place, time, actor and command (`H1`). */
export interface Recorded {
  /** The version of the journal's format. */
  readonly schema: number;
  /** Its place in the journal, from 1, without a gap. */
  readonly sequence: Sequence;
  /** When it happened. */
  readonly at: Timestamp;
  /** Who caused it. */
  readonly actor: Actor;
  /** The command it came from; absent for what time brought (`T1`). */
  readonly command?: CommandStamp;
  /** What happened. */
  readonly event: Event;
}

/** Something that not everybody may do or see (`O7`). */
export type Right =
  /**
   * Report payments and changes of cards, create the organization, rename products: the host alone.
   */
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
  /** Pay the invoices of a billing profile (`I12`). */
  | "pay_invoices"
  /** See the invoices of a billing profile. */
  | "read_invoices"
  /** See a billing profile. */
  | "read_billing_profile"
  /** See who has a role on a billing profile. */
  | "read_profile_roles"
  /** Edit, attach or delete a payment method. */
  | "manage_payment_method"
  /** See everything about a person (`V8`). */
  | "read_personal_data";

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
  | "not_an_address"
  /**
   * It is not a VAT id in its normal form: the country's two letters first, upper case, no
   * separators (`I14`).
   */
  | "not_a_vat_id"
  /** It has not the form that ids have in its scheme (`I14`). */
  | "not_of_its_scheme"
  /** It is an id whose check digits do not fit (`I14`). */
  | "check_digit";

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

/**
 * Two ids by which the organization knows a product as two, while the catalog says that it is one
 * (`K1`).
 */
export interface UntoldIds {
  /** The id to be told of as the former one, with `ChangeProductId`. */
  readonly from: ProductId;
  /** The id that it has now. */
  readonly to: ProductId;
}

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
  readonly type: "organization_kind";
  /** The kind. */
  readonly kind: OrganizationKind;
}

/** The organization's country: the program, or the product, is closed in some (`K4`). */
export interface CountryFinding {
  readonly type: "country";
  /** The country. */
  readonly country: Country;
}

/** The person: an enabled member, no guest (`O7`). */
export interface MemberFinding {
  readonly type: "member";
  /** How they stand in the directory. */
  readonly standing: PersonStanding;
}

/** The product: known, and on sale (`K1`). */
export interface SaleFinding {
  readonly type: "on_sale";
  /** The first day on which it cannot be bought, if there is one. */
  readonly endOfSale?: Day;
  /** The currency in which it would be paid; absent: the organization's country has none. */
  readonly currency?: Currency;
  /** How many of its offers have a price in it today. */
  readonly offers: number;
  /** What has to be told ahead of a purchase; absent: nothing. */
  readonly untold?: UntoldIds;
}

/** The purchase policy (`P1`, `P2`). */
export interface PolicyFinding {
  readonly type: "policy";
  /** The value that holds. */
  readonly value: PolicyValue;
  /** Where it comes from. */
  readonly source: PolicySource;
}

/** The trial: there is one, and this person has not had it (`B4`). */
export interface TrialFinding {
  readonly type: "trial";
  /** How the person stands to it. */
  readonly standing: TrialStanding;
}

/** The purchase agreement: trials that need no payment method take one (`K3`). */
export interface AgreementFinding {
  readonly type: "agreement";
  /** Whether the organization has one. */
  readonly hasAgreement: boolean;
}

/** The payment method: one that can be charged (`G4`). */
export interface PaymentMethodFinding {
  readonly type: "payment_method";
  /** The one that would be charged; where the check failed, the one named, if any. */
  readonly paymentMethod?: PaymentMethodId;
}

/** The number of licenses: within the product's cap (`K1`). */
export interface LicensesFinding {
  readonly type: "licenses";
  /** How many are asked for. */
  readonly licenses: LicenseCount;
  /** The most that one subscription to the product may have, if there is a cap. */
  readonly most?: LicenseCount;
  /** The least that the offer which was chosen takes, if it asks for more than one (`K6`). */
  readonly least?: LicenseCount;
  /** The number of which the total has to be a multiple, where the offer is sold in packs. */
  readonly step?: LicenseCount;
}

/** The number of licenses: within the organization's limit (`P6`). */
export interface LicenseLimitFinding {
  readonly type: "license_limit";
  /** The most that one subscription may have; absent: no limit is set. */
  readonly limit?: LicenseCount;
  /** Where the limit was set; absent: nowhere. */
  readonly source?: LimitScope;
  /** How many it has already. */
  readonly used: LicenseCount;
  /** How many it is to have. */
  readonly asked: LicenseCount;
}

/** The month's spending: within the limit (`P6`). */
export interface SpendingLimitFinding {
  readonly type: "spending_limit";
  /**
   * The most that may be spent in a month; absent: no limit is set, or, where there is a source, it
   * does not name the currency, in which nothing may be spent then.
   */
  readonly limit?: Money;
  /** Where the limit was set; absent: nowhere. */
  readonly source?: LimitScope;
  /** What the person has spent this month, before tax; absent: the product has no price. */
  readonly used?: Money;
  /**
   * What this costs, before tax; of several offers the cheapest; absent: the product has no price.
   */
  readonly asked?: Money;
}

/** The number of subscriptions: within the limit (`P6`). */
export interface SubscriptionLimitFinding {
  readonly type: "subscription_limit";
  /** The most that one purchaser may have; absent: no limit is set. */
  readonly limit?: number;
  /** Where the limit was set; absent: nowhere. */
  readonly source?: LimitScope;
  /** How many the person has. */
  readonly used: number;
  /** How many more this makes. */
  readonly asked: number;
}

/** Whether an administrator has to approve it (`P7`). */
export interface ApprovalFinding {
  readonly type: "approval";
  /** The rule that holds; absent: none is set. */
  readonly rule?: ApprovalRule;
  /** Where the rule was set; absent: nowhere. */
  readonly source?: ApprovalScope;
  /** How many licenses the subscription would have. */
  readonly licenses: LicenseCount;
  /**
   * What this costs, before tax; of several offers the cheapest; absent: the product has no price.
   */
  readonly amount?: Money;
}

/** One rule, and what it found. */
export interface Check {
  /** Whether the rule lets it pass. */
  readonly verdict: Verdict;
  /** What the rule looked at. */
  readonly finding: Finding;
}

/** What a person can do instead of buying (`P8`). */
export type Alternative = RequestALicense | UseOwnProcess | AddACard | AskAnAdministrator;

/** Request a license from an administrator (`Q1`). */
export interface RequestALicense {
  readonly type: "request_a_license";
  /** The product. */
  readonly product: ProductId;
}

/** Use the organization's own process (`Q2`). */
export interface UseOwnProcess {
  readonly type: "use_own_process";
  /** What the organization tells its people, and where they can go. */
  readonly process: OwnProcess;
}

/** Add a payment method that can be charged. */
export interface AddACard {
  readonly type: "add_a_card";
  /** The country in which it has to be issued. */
  readonly country: Country;
}

/** Ask an administrator. */
export interface AskAnAdministrator {
  readonly type: "ask_an_administrator";
  /** What the organization tells its people, and where they can go. */
  readonly support?: Support;
}

/** Where a subscription stands (`C6`). */
export type SubscriptionStatus =
  /** In use, on trial, and not paid for (`B4`). */
  | "trial"
  /** Bought, and waiting for its first payment (`B1`). */
  | "pending"
  /** In use. */
  | "active"
  /** Its term has ended, and another begins on a day; people have no access until then (`E3`). */
  | "paused"
  /** Its term, or trial, has ended; people still have access. */
  | "expired"
  /** Nobody has access any more. */
  | "disabled"
  /** Gone for good. */
  | "deleted";

/** A subscription that a person has already to what they would buy. */
export interface AlreadyBought {
  /** Which one. */
  readonly subscription: SubscriptionId;
  /** Where it stands; none that is deleted is told of. */
  readonly status: SubscriptionStatus;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** Whether one of its invoices is past due. */
  readonly pastDue: boolean;
}

/** Whether a person may buy a product, or start its trial, and every rule that says so (`P5`). */
export interface Eligibility {
  /** The product, by its present id. */
  readonly product: ProductId;
  /** What was asked about. */
  readonly intent: Intent;
  /** What follows from the checks. */
  readonly outcome: EligibilityOutcome;
  /** Every rule, in order, passed or failed. */
  readonly checks: readonly Check[];
  /** What the person can do instead, where the answer is no (`P8`). */
  readonly instead: readonly Alternative[];
  /**
   * The subscriptions to this product that they have already, the newest first, twenty at the most.
   * No rule asks for them: who has one may buy another. Absent: `[]`.
   */
  readonly alreadyBought?: readonly AlreadyBought[];
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

/** Why a subscription cannot move to a plan now. */
export type OnlyAtRenewalReason =
  /** The catalog says so (`K8`). */
  | "as_listed"
  /** The term of the plan is shorter. */
  | "shorter_term"
  /** The plan is cheaper, and not all licenses can be given back any more (`U4`). */
  | "cheaper"
  /** It waits for its payment, and another billing profile paid for what would leave (`U7`). */
  | "paid_by_another";

/** Why a move cannot be taken back. */
export type NothingToTakeBackReason =
  /** It did not move today. */
  | "not_moved_today"
  /** Licenses came or went since. */
  | "licenses_changed";

/** Why named people cannot move to another plan on their own. */
export type PeopleMoveProblem =
  /** They do so now, not at the renewal. */
  | "at_renewal"
  /** They move with a license each: no total is set. */
  | "with_total"
  /** The plan has another term, or is billed at other times. */
  | "other_term"
  /** They are all who hold a license: then the subscription moves. */
  | "everybody"
  /** They hold no license of it. */
  | "not_holding"
  /** What it charges waits for its payment: then the subscription moves (`U7`). */
  | "waits_for_payment";

/** Why a purchase cannot be aligned so. */
export type AlignmentProblem =
  /** The subscription is not active, or does not renew. */
  | "does_not_renew"
  /** Another billing profile pays for it. */
  | "other_billing_profile"
  /** Its term is another. */
  | "other_term"
  /** The day is not ahead. */
  | "not_ahead"
  /** The day is not the first of a month. */
  | "not_the_first"
  /** It is further off than a term: a first term is shortened, never lengthened. */
  | "longer_than_a_term";

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
  readonly person: PersonId;
  /** Why. */
  readonly reason: NotAssignableReason;
}

/** Why the day on which a pause is to end cannot be (`E3`). */
export type PauseProblem =
  /** None is named. */
  | "no_day"
  /** One is named, and it is not to pause. */
  | "no_pause"
  /** It is not behind the end of the term. */
  | "too_early"
  /** A pause cannot be that long. */
  | "too_long";

/** Who redeems a promotion. */
export type PromotionUser =
  /** Whoever buys. */
  | "person"
  /** Everybody in the organization together. */
  | "organization";

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
  | ZeroRateUnexplained
  | MalformedNatura
  | TaxIdMissing
  | VatIdInvalid
  | VatIdDiffers
  | CardExpired
  | SecurityCodeNotChecked
  | UnknownProduct
  | ProductIdsUntold
  | UnknownOffer
  | UnknownSubscription
  | UnknownBillingProfile
  | UnknownPaymentMethod
  | PaymentMethodUnusable
  | PaymentMethodInUse
  | PaymentMethodPaysFirst
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
  | PurchaseOrderEnded
  | PurchaseOrderExhausted
  | MoreThanReceived
  | MoreThanDisputed
  | UnknownPayment
  | ReportContradicts
  | ClearanceContradicts
  | AlreadyCleared
  | UnknownPaymentRequest
  | NothingOutstanding
  | AmountTooSmall
  | PaymentInProgress
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
  | LicensesNotOffered
  | SamePlan
  | PlanNotReachable
  | OnlyAtRenewal
  | NothingToTakeBack
  | PeopleMoveImpossible
  | AlignmentImpossible
  | TierOutOfOrder
  | TooManyPeople
  | NotAssignable
  | NotEnoughLicenses
  | CancellationClosed
  | AlreadyCentral
  | NotCentral
  | NoCentralSubscription
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
  | AtEndNotOffered
  | SubscriptionExtended
  | ExtensionImpossible
  | NotExtended
  | PauseImpossible
  | PausePastDue
  | TrialLicensesFixed
  | TrialExtendedAlready
  | TooEarlyToExtend
  | PurchaseNotNamed
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
  | UnknownPromotion
  | PromotionNotInForce
  | PromotionNotOffered
  | NotAFirstPurchase
  | PromotionUsedUp
  | NoPromotionAtRenewal
  | PlanChangeOpen
  | TimeGoesBack
  | Overdue
  | CommandConflict
  | CommandIdUsed;

/** The actor is nobody of the organization, disabled, or a guest (`O7`). */
export interface NotAMember {
  readonly type: "not_a_member";
  /** Who tried. */
  readonly person: PersonId;
}

/** The actor has not the right (`O7`). */
export interface NotAllowed {
  readonly type: "not_allowed";
  /** The right it takes. */
  readonly right: Right;
  /**
   * Who lacks it, where that is not the actor: who is to pay for an import, or asked for what is
   * approved.
   */
  readonly person?: PersonId;
}

/** There is no organization yet (`O6`). */
export interface OrganizationMissing {
  readonly type: "organization_missing";
}

/** There is an organization already (`O6`). */
export interface OrganizationExists {
  readonly type: "organization_exists";
}

/** A number is too small or too large (`H4`). */
export interface OutOfRange {
  readonly type: "out_of_range";
  /** Which field of the command. */
  readonly field: string;
  /** The smallest number that is taken. */
  readonly least: number;
  /** The largest number that is taken. */
  readonly most: number;
  /** The number that came. */
  readonly value: number;
}

/** A text is empty, too long, or holds a card number (`G2`). */
export interface RejectedText {
  readonly type: "rejected_text";
  /** Which field of the command. */
  readonly field: string;
  /** What is wrong with it. The text itself is not repeated. */
  readonly problem: TextProblem;
  /** How many characters it can have, where it is too long. */
  readonly most?: number;
}

/** An id is empty, too long, or has control characters (`H4`). */
export interface MalformedId {
  readonly type: "malformed_id";
  /** Which field of the command. */
  readonly field: string;
}

/** A link leads somewhere else than to a web page or to somebody's mail (`P8`). */
export interface MalformedLink {
  readonly type: "malformed_link";
  /** Which field of the command. */
  readonly field: string;
}

/** A card has no token, or its last four digits are not four digits (`G2`). */
export interface MalformedCard {
  readonly type: "malformed_card";
}

/** A tax rate of 0 % does not say why, or another rate does (`I14`). */
export interface ZeroRateUnexplained {
  readonly type: "zero_rate_unexplained";
  /** Which field of the command. */
  readonly field: string;
}

/** No code of FatturaPA's list `Natura` (`I14`). */
export interface MalformedNatura {
  readonly type: "malformed_natura";
  /** Which field of the command. */
  readonly field: string;
}

/** A tax exemption takes an id of the buyer that is not there (`I14`). */
export interface TaxIdMissing {
  readonly type: "tax_id_missing";
  /** The exemption. */
  readonly category: ExemptionCategory;
}

/** A register says that the buyer's VAT id, by which no tax is charged, is none (`I14`). */
export interface VatIdInvalid {
  readonly type: "vat_id_invalid";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
}

/** The host asked about another VAT id than the billing profile has (`I14`). */
export interface VatIdDiffers {
  readonly type: "vat_id_differs";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
}

/** A card has expired: it could never be charged (`G4`). */
export interface CardExpired {
  readonly type: "card_expired";
  /** Which field of the command says when. */
  readonly field: string;
  /** The month at whose end it expired. */
  readonly expires: CardExpiry;
}

/** The payment provider has not checked the card's security code (`G3`). */
export interface SecurityCodeNotChecked {
  readonly type: "security_code_not_checked";
  /** The payment method. */
  readonly paymentMethod: PaymentMethodId;
}

/** The catalog has no such product (`K1`). */
export interface UnknownProduct {
  readonly type: "unknown_product";
  /** The id that was asked for. */
  readonly product: ProductId;
}

/** That two products are one has to be told first (`K1`). */
export interface ProductIdsUntold {
  readonly type: "product_ids_untold";
  /** The id to be told of as the former one, with `ChangeProductId`. */
  readonly from: ProductId;
  /** The id that it has now. */
  readonly to: ProductId;
}

/** The product has no such offer (`K2`). */
export interface UnknownOffer {
  readonly type: "unknown_offer";
  /** The product. */
  readonly product: ProductId;
  /** The id that was asked for. */
  readonly offer: OfferId;
}

/** There is no such subscription (`H4`). */
export interface UnknownSubscription {
  readonly type: "unknown_subscription";
  /** The id that was asked for. */
  readonly subscription: SubscriptionId;
}

/** There is no such billing profile (`G1`). */
export interface UnknownBillingProfile {
  readonly type: "unknown_billing_profile";
  /** The id that was asked for. */
  readonly billingProfile: BillingProfileId;
}

/** The person has no such payment method (`G2`). */
export interface UnknownPaymentMethod {
  readonly type: "unknown_payment_method";
  /** The id that was asked for. */
  readonly paymentMethod: PaymentMethodId;
}

/** The payment method cannot be charged: it has expired, or another country issued it (`G4`). */
export interface PaymentMethodUnusable {
  readonly type: "payment_method_unusable";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
}

/** The payment method pays for billing profiles: name what replaces it (`G5`). */
export interface PaymentMethodInUse {
  readonly type: "payment_method_in_use";
  /** Which one. */
  readonly paymentMethod: PaymentMethodId;
  /** For how many billing profiles it pays. */
  readonly billingProfiles: number;
}

/** The payment method is the first of the billing profile: another has to be its second (`G8`). */
export interface PaymentMethodPaysFirst {
  readonly type: "payment_method_pays_first";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The payment method. */
  readonly paymentMethod: PaymentMethodId;
}

/** The billing profile is still needed (`G7`). */
export interface BillingProfileInUse {
  readonly type: "billing_profile_in_use";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
  /** How many of its subscriptions are not deleted. */
  readonly subscriptions: number;
  /** How many lines wait for an invoice. */
  readonly pendingLines: number;
  /**
   * How many of its invoices are to be paid, unless they are together too little to be asked for
   * (`I13`).
   */
  readonly openInvoices: number;
}

/** The billing profile is closed (`G7`). */
export interface ClosedBillingProfile {
  readonly type: "closed_billing_profile";
  /** Which one. */
  readonly billingProfile: BillingProfileId;
}

/** There is no such invoice (`I3`). */
export interface UnknownInvoice {
  readonly type: "unknown_invoice";
  /** The number that was asked for. */
  readonly invoice: InvoiceNumber;
}

/** So numbered, an invoice would have a number that was issued already (`I3`). */
export interface InvoiceNumberTaken {
  readonly type: "invoice_number_taken";
  /** The number that would come twice. */
  readonly number: InvoiceNumber;
}

/** The directory has no such person (`O2`). */
export interface NotInDirectory {
  readonly type: "not_in_directory";
  /** The id that was asked for. */
  readonly person: PersonId;
}

/** A billing profile has one owner, and keeps it (`O7`). */
export interface OwnerKeepsRole {
  readonly type: "owner_keeps_role";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** Its owner. */
  readonly owner: PersonId;
}

/** The catalog names no currency for the organization's country (`G1`). */
export interface NoCurrency {
  readonly type: "no_currency";
  /** The country. */
  readonly country: Country;
}

/** The offer has no price in that currency (`K2`). */
export interface NoPrice {
  readonly type: "no_price";
  /** The product. */
  readonly product: ProductId;
  /** The offer. */
  readonly offer: OfferId;
  /** The currency of the billing profile. */
  readonly currency: Currency;
}

/** The person may not buy this: every rule, and what to do instead (`P5`). */
export interface NotEligible {
  readonly type: "not_eligible";
  /** Every rule, passed or failed. */
  readonly eligibility: Eligibility;
}

/** It is more than the limits allow: each, and what to do instead (`P6`). */
export interface LimitExceeded {
  readonly type: "limit_exceeded";
  /** The limits that are in the way. */
  readonly checks: readonly Check[];
  /** What the person can do instead (`P8`). */
  readonly instead: readonly Alternative[];
}

/** Of the amounts of a limit one is below nothing, or two are of one currency (`P6`). */
export interface UnclearAmounts {
  readonly type: "unclear_amounts";
  /** The currency. */
  readonly currency: Currency;
}

/** There is no such purchase request (`P7`). */
export interface UnknownPurchaseRequest {
  readonly type: "unknown_purchase_request";
  /** The id that was asked for. */
  readonly request: PurchaseRequestId;
}

/** The purchase request is closed already (`P7`). */
export interface PurchaseRequestClosed {
  readonly type: "purchase_request_closed";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** Where it stands. */
  readonly status: PurchaseRequestStatus;
}

/** Nobody decides about their own purchase request (`P7`). */
export interface OwnPurchaseRequest {
  readonly type: "own_purchase_request";
  /** The request. */
  readonly request: PurchaseRequestId;
}

/** A purchase request costs more by now than was agreed to (`P7`). */
export interface PurchaseRequestStale {
  readonly type: "purchase_request_stale";
  /** The request. */
  readonly request: PurchaseRequestId;
  /** The total that was agreed to. */
  readonly agreed: Money;
  /** The total now. */
  readonly now: Money;
  /** By how much it is higher. */
  readonly difference: Money;
}

/** What was asked for would buy nothing any more (`P7`). */
export interface NothingToBuy {
  readonly type: "nothing_to_buy";
  /** The request. */
  readonly request: PurchaseRequestId;
}

/** The command charges and credits nothing (`B5`). */
export interface NothingToQuote {
  readonly type: "nothing_to_quote";
}

/** The figures are no longer those of the quote (`B5`). */
export interface QuoteStale {
  readonly type: "quote_stale";
  /** The total of the quote. */
  readonly quoted: Money;
  /** The total now. */
  readonly now: Money;
  /** By how much the total is higher now; negative where it is lower. */
  readonly difference: Money;
}

/** An amount is larger than can be counted (`K5`). */
export interface AmountTooLarge {
  readonly type: "amount_too_large";
}

/** A payment is of nothing, or of less (`I7`). */
export interface AmountNotPositive {
  readonly type: "amount_not_positive";
  /** The amount that came. */
  readonly amount: Money;
}

/** The purchase order could be used until a day that is over (`I16`). */
export interface PurchaseOrderEnded {
  readonly type: "purchase_order_ended";
  /** The order number. */
  readonly purchaseOrder: TextLine;
  /** The last day on which it could be used. */
  readonly until: Day;
}

/** More would be charged under the purchase order than it is good for (`I16`). */
export interface PurchaseOrderExhausted {
  readonly type: "purchase_order_exhausted";
  /** The order number. */
  readonly purchaseOrder: TextLine;
  /** What it is good for, before tax. */
  readonly most: Money;
  /** What it was charged with before, what waits for its invoice included. */
  readonly used: Money;
  /** What this would charge. */
  readonly asked: Money;
}

/** More is said to be taken back than has come (`I7`). */
export interface MoreThanReceived {
  readonly type: "more_than_received";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** How much is said to be taken back. */
  readonly amount: Money;
  /** How much has come of this payment, less what was taken back before. */
  readonly received: Money;
}

/** A dispute is said to bring more than disputes had taken (`I7`). */
export interface MoreThanDisputed {
  readonly type: "more_than_disputed";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** How much is said to have come again. */
  readonly amount: Money;
  /** How much disputes have taken back of this payment, less what came again before. */
  readonly disputed: Money;
}

/** Nothing is known to have come of this payment (`I7`). */
export interface UnknownPayment {
  readonly type: "unknown_payment";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The payment. */
  readonly payment: PaymentId;
}

/** The report was counted already, and said something else (`I7`). */
export interface ReportContradicts {
  readonly type: "report_contradicts";
  /** The invoice that it names now. */
  readonly invoice: InvoiceNumber;
  /** The payment that it names now. */
  readonly payment: PaymentId;
  /** The report; absent: it is told from others by the payment and what became of it. */
  readonly report?: ReportId;
}

/** The report of a clearance was counted already, and said something else (`I17`). */
export interface ClearanceContradicts {
  readonly type: "clearance_contradicts";
  /** The invoice that it names now. */
  readonly invoice: InvoiceNumber;
  /** The report; absent: none is named. */
  readonly report?: ReportId;
}

/** The invoice is cleared already (`I17`). */
export interface AlreadyCleared {
  readonly type: "already_cleared";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
}

/** No such request was made for the invoice (`I7`). */
export interface UnknownPaymentRequest {
  readonly type: "unknown_payment_request";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** The request that the report names. */
  readonly request: EffectId;
}

/** Nothing is to be paid on the invoice (`I12`). */
export interface NothingOutstanding {
  readonly type: "nothing_outstanding";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
}

/** What is open is too little to be asked of a card (`I13`). */
export interface AmountTooSmall {
  readonly type: "amount_too_small";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** How much is open, with what else is on the billing profile. */
  readonly amount: Money;
  /** The smallest amount that can be asked. */
  readonly smallest: Money;
}

/**
 * A payment of the invoice was asked for, and nobody has reported yet what became of it (`I12`).
 */
export interface PaymentInProgress {
  readonly type: "payment_in_progress";
  /** The invoice. */
  readonly invoice: InvoiceNumber;
  /** From when on another can be asked for, whatever is reported until then. */
  readonly until: Timestamp;
}

/** Amounts of two currencies never meet (`K5`). */
export interface CurrencyDiffers {
  readonly type: "currency_differs";
  /** The currency there is. */
  readonly expected: Currency;
  /** The currency that came. */
  readonly found: Currency;
}

/** Administrators look on, and change nothing, until they take over (`A3`). */
export interface ReadOnlyView {
  readonly type: "read_only_view";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Who manages it. */
  readonly purchaser: PersonId;
}

/** The subscription is not in a status in which that can be done (`C6`). */
export interface WrongStatus {
  readonly type: "wrong_status";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The status it has. */
  readonly status: SubscriptionStatus;
}

/** Fewer licenses than are assigned: unassign first (`S4`). */
export interface BelowAssigned {
  readonly type: "below_assigned";
  /** The total that was asked for. */
  readonly asked: LicenseCount;
  /** How many are assigned. */
  readonly assigned: LicenseCount;
}

/** More licenses than can be given back now (`S4`). */
export interface WindowClosed {
  readonly type: "window_closed";
  /** How many were to be given back. */
  readonly asked: LicenseCount;
  /** How many can be. */
  readonly removable: LicenseCount;
  /** The day from which any number can be again. */
  readonly renewsOn: Day;
}

/** Licenses can only be given back while recurring billing is on (`S4`). */
export interface RecurringBillingIsOff {
  readonly type: "recurring_billing_is_off";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which it ends. */
  readonly endsOn: Day;
}

/** Licenses wait for their payment: until then the total is as it is (`S7`). */
export interface ReservationOpen {
  readonly type: "reservation_open";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** How many licenses wait for their payment. */
  readonly reserved: LicenseCount;
  /** How many licenses it has without them. */
  readonly licenses: LicenseCount;
  /** The day on which they are released, if they are not paid. */
  readonly until: Day;
}

/** The product is not sold any more: no further licenses (`S3`). */
export interface NotOnSale {
  readonly type: "not_on_sale";
  /** The product's name. */
  readonly productName: TextLine;
  /** The first day on which it could not be bought, where the catalog tells. */
  readonly endOfSale?: Day;
}

/** An invoice of the billing profile is past due: no further licenses (`S3`). */
export interface InvoiceUnpaid {
  readonly type: "invoice_unpaid";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
}

/** More licenses than one subscription to the product may have (`K1`). */
export interface TooManyLicenses {
  readonly type: "too_many_licenses";
  /** The total that was asked for. */
  readonly asked: LicenseCount;
  /** The most there may be. */
  readonly most: LicenseCount;
}

/** The offer does not take so many licenses: too few, or no whole packs (`K6`). */
export interface LicensesNotOffered {
  readonly type: "licenses_not_offered";
  /** The total that was asked for. */
  readonly asked: LicenseCount;
  /** The least that there may be, if the offer asks for more than one. */
  readonly least?: LicenseCount;
  /** The number of which the total has to be a multiple, where it is sold in packs. */
  readonly step?: LicenseCount;
}

/** The subscription is on that plan already (`U1`). */
export interface SamePlan {
  readonly type: "same_plan";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The offer that it has. */
  readonly offer: OfferId;
}

/** The catalog knows no way to that plan (`K8`). */
export interface PlanNotReachable {
  readonly type: "plan_not_reachable";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product of the plan. */
  readonly product: ProductId;
  /** Its offer. */
  readonly offer: OfferId;
}

/** The subscription cannot move to that plan now, but at its renewal (`U4`). */
export interface OnlyAtRenewal {
  readonly type: "only_at_renewal";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Why not now. */
  readonly reason: OnlyAtRenewalReason;
  /** The day on which it renews. */
  readonly renewsOn: Day;
}

/** There is no move to another plan that could be taken back (`U2`). */
export interface NothingToTakeBack {
  readonly type: "nothing_to_take_back";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Why. */
  readonly reason: NothingToTakeBackReason;
}

/** Named people cannot move to another plan on their own (`U5`). */
export interface PeopleMoveImpossible {
  readonly type: "people_move_impossible";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Why. */
  readonly reason: PeopleMoveProblem;
  /** Who is meant, where it is because of them. Absent: `[]`. */
  readonly people?: readonly PersonId[];
}

/** A purchase cannot be aligned so (`B7`). */
export interface AlignmentImpossible {
  readonly type: "alignment_impossible";
  /** Why. */
  readonly reason: AlignmentProblem;
  /** The day on which it would renew, where that is known. */
  readonly renewsOn?: Day;
}

/** A tier of a price is not behind the one before (`K6`). */
export interface TierOutOfOrder {
  readonly type: "tier_out_of_order";
  /** The first license of the tier. */
  readonly from: LicenseCount;
}

/** More people than one command may name (`A1`). */
export interface TooManyPeople {
  readonly type: "too_many_people";
  /** How many were named. */
  readonly named: number;
  /** The most there may be. */
  readonly most: number;
}

/** Some people cannot be given a license: each, and why (`A2`). */
export interface NotAssignable {
  readonly type: "not_assignable";
  /** Who, and why. */
  readonly people: readonly RefusedPerson[];
}

/** There are not enough free licenses (`A5`). */
export interface NotEnoughLicenses {
  readonly type: "not_enough_licenses";
  /** How many it takes. */
  readonly needed: LicenseCount;
  /** How many there are. */
  readonly free: LicenseCount;
  /** Who would need one. */
  readonly people: readonly PersonId[];
}

/** The window has closed: it can end with its term instead (`C3`). */
export interface CancellationClosed {
  readonly type: "cancellation_closed";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which it would end. */
  readonly endsOn: Day;
}

/** It is the organization's own already (`C10`). */
export interface AlreadyCentral {
  readonly type: "already_central";
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** People can only be moved to one of the organization's own (`C10`). */
export interface NotCentral {
  readonly type: "not_central";
  /** The subscription to which they were to be moved. */
  readonly subscription: SubscriptionId;
}

/** There is none of the organization's own yet to which people could be moved (`C10`). */
export interface NoCentralSubscription {
  readonly type: "no_central_subscription";
}

/** Nobody ends their own commitments by taking over what they bought themselves (`C10`). */
export interface OwnSubscription {
  readonly type: "own_subscription";
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** What is to be settled is not what is open (`C10`). */
export interface InvoicesToSettle {
  readonly type: "invoices_to_settle";
  /** The subscription's open invoices. */
  readonly invoices: readonly InvoiceNumber[];
  /** What is still to be paid on them. */
  readonly amount: Money;
}

/** Nothing is offered that the actor could answer, or take back (`C12`). */
export interface NoHandOver {
  readonly type: "no_hand_over";
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** It is offered to somebody else already (`C12`). */
export interface HandOverPending {
  readonly type: "hand_over_pending";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** To whom. */
  readonly to: PersonId;
  /** The day on which that offer lapses. */
  readonly until: Day;
}

/** It can only be offered to another enabled member (`C12`). */
export interface NoColleague {
  readonly type: "no_colleague";
  /** To whom it was to be offered. */
  readonly person: PersonId;
}

/** Invoices of the subscription have to be paid first (`C12`). */
export interface InvoicesPastDue {
  readonly type: "invoices_past_due";
  /** The invoices. */
  readonly invoices: readonly InvoiceNumber[];
}

/** A trial does not become the organization's own (`C10`). */
export interface TrialNotKept {
  readonly type: "trial_not_kept";
  /** The trial. */
  readonly subscription: SubscriptionId;
}

/** The day of the renewal is no end of a term that now runs (`H5`). */
export interface RenewalDoesNotFit {
  readonly type: "renewal_does_not_fit";
  /** The day that came. */
  readonly renewsOn: Day;
  /** The day that it would have to be, where the first day of the first term was told. */
  readonly expected?: Day;
}

/** Invoices have been numbered here already (`H5`). */
export interface InvoicesNumberedAlready {
  readonly type: "invoices_numbered_already";
  /** The last number of the series. */
  readonly serial: number;
}

/** It ends with its term already (`C5`). */
export interface AlreadyEnds {
  readonly type: "already_ends";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which it ends. */
  readonly endsOn: Day;
}

/** The offer has no price at which it could renew (`C8`). */
export interface RenewalImpossible {
  readonly type: "renewal_impossible";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which it ends. */
  readonly endsOn: Day;
}

/** That cannot be chosen for the end of a term (`E1`). */
export interface AtEndNotOffered {
  readonly type: "at_end_not_offered";
  /** What was asked for. */
  readonly atEnd: AtEnd;
  /** What can be chosen. */
  readonly offered: readonly AtEnd[];
}

/** It is extended month by month: only assigning goes on (`E2`). */
export interface SubscriptionExtended {
  readonly type: "subscription_extended";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The first day after the present month. */
  readonly endsOn: Day;
}

/** There is no price at which it could be extended (`E2`). */
export interface ExtensionImpossible {
  readonly type: "extension_impossible";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The day on which its term ends. */
  readonly endsOn: Day;
}

/** It is not extended (`E2`). */
export interface NotExtended {
  readonly type: "not_extended";
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** The day on which a pause is to end cannot be (`E3`). */
export interface PauseImpossible {
  readonly type: "pause_impossible";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Why. */
  readonly reason: PauseProblem;
  /** The first day on which a pause can end. */
  readonly from: Day;
  /** The last. */
  readonly to: Day;
}

/** What is past due does not pause (`E3`). */
export interface PausePastDue {
  readonly type: "pause_past_due";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The invoices. */
  readonly invoices: readonly InvoiceNumber[];
}

/** The number of licenses of a trial is fixed (`B4`). */
export interface TrialLicensesFixed {
  readonly type: "trial_licenses_fixed";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /** How many it has. */
  readonly licenses: LicenseCount;
}

/** A trial is extended once only (`B4`). */
export interface TrialExtendedAlready {
  readonly type: "trial_extended_already";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /** The day on which it ends. */
  readonly endsOn: Day;
}

/** A trial is extended in its last days only (`B4`). */
export interface TooEarlyToExtend {
  readonly type: "too_early_to_extend";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /** The first day on which it can be extended. */
  readonly from: Day;
  /** The day on which it ends. */
  readonly endsOn: Day;
}

/** A trial becomes nothing by itself, and the command does not name what is bought (`B4`). */
export interface PurchaseNotNamed {
  readonly type: "purchase_not_named";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /** Which field of the command has to name it. */
  readonly field: string;
  /** The day on which the trial ends. */
  readonly endsOn: Day;
}

/** The trial simply ends: nothing was named that it could become (`B4`). */
export interface TrialDoesNotConvert {
  readonly type: "trial_does_not_convert";
  /** The trial. */
  readonly subscription: SubscriptionId;
  /** The day on which it ends. */
  readonly endsOn: Day;
}

/** An invoice of the subscription is still to be paid (`C7`). */
export interface InvoiceStillOpen {
  readonly type: "invoice_still_open";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The oldest such invoice. */
  readonly invoice: InvoiceNumber;
}

/** A trial that has ended does not come back (`C7`). */
export interface TrialNotReactivated {
  readonly type: "trial_not_reactivated";
  /** The trial. */
  readonly subscription: SubscriptionId;
}

/** Offer types know only enabled and disabled (`P1`). */
export interface PolicyNotForOfferTypes {
  readonly type: "policy_not_for_offer_types";
  /** The offer type. */
  readonly offerType: OfferType;
}

/** The organization has a process of its own: no license requests here (`Q2`). */
export interface OwnProcessOnly {
  readonly type: "own_process_only";
  /** What the organization tells its people. */
  readonly message: Text;
  /** Where they can go. */
  readonly link?: Link;
}

/** Policy does not block the product: people can buy it themselves (`Q1`). */
export interface ProductNotBlocked {
  readonly type: "product_not_blocked";
  /** The product. */
  readonly product: ProductId;
  /** Its name. */
  readonly productName: TextLine;
}

/** There is no such license request (`Q1`). */
export interface UnknownLicenseRequest {
  readonly type: "unknown_license_request";
  /** The id that was asked for. */
  readonly request: LicenseRequestId;
}

/** Some people do not wait in the license request (`Q1`). */
export interface NotWaiting {
  readonly type: "not_waiting";
  /** The request. */
  readonly request: LicenseRequestId;
  /** Who does not wait. */
  readonly people: readonly PersonId[];
}

/** The subscription is to another product (`Q1`). */
export interface OtherProduct {
  readonly type: "other_product";
  /** The product asked for. */
  readonly expected: ProductId;
  /** The product of the subscription. */
  readonly found: ProductId;
}

/** The subscription is not of the organization's own (`Q1`). */
export interface NotOfTheOrganization {
  readonly type: "not_of_the_organization";
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** There is no such auto-claim policy (`Q3`). */
export interface UnknownAutoClaimPolicy {
  readonly type: "unknown_auto_claim_policy";
  /** The id that was asked for. */
  readonly policy: AutoClaimPolicyId;
}

/** The app has another auto-claim policy (`Q3`). */
export interface AppHasPolicy {
  readonly type: "app_has_policy";
  /** The app. */
  readonly app: AppId;
  /** Its policy. */
  readonly policy: AutoClaimPolicyId;
  /** The name of that policy. */
  readonly name: TextLine;
}

/** No promotion has this code (`K7`). */
export interface UnknownPromotion {
  readonly type: "unknown_promotion";
  /** The code that was named. */
  readonly code: PromotionCode;
}

/** The promotion cannot be redeemed any more, or not yet (`K7`). */
export interface PromotionNotInForce {
  readonly type: "promotion_not_in_force";
  /** The code that was named. */
  readonly code: PromotionCode;
  /** The first day on which it can be redeemed; absent: from the start. */
  readonly from?: Day;
  /** The first day on which it cannot be redeemed any more; absent: there is none. */
  readonly until?: Day;
}

/** The promotion is for something else, or in another currency (`K7`). */
export interface PromotionNotOffered {
  readonly type: "promotion_not_offered";
  /** The code that was named. */
  readonly code: PromotionCode;
  /** The product. */
  readonly product: ProductId;
  /** The offer. */
  readonly offer: OfferId;
  /** The currency of the billing profile. */
  readonly currency: Currency;
}

/** The promotion is for first purchases (`K7`). */
export interface NotAFirstPurchase {
  readonly type: "not_a_first_purchase";
  /** The code that was named. */
  readonly code: PromotionCode;
  /** The product. */
  readonly product: ProductId;
}

/** The promotion was redeemed as often as it may be (`K7`). */
export interface PromotionUsedUp {
  readonly type: "promotion_used_up";
  /** The code that was named. */
  readonly code: PromotionCode;
  /** By whom. */
  readonly by: PromotionUser;
  /** How often it may be. */
  readonly mostUses: number;
}

/** A move at the renewal takes no new promotion (`K7`). */
export interface NoPromotionAtRenewal {
  readonly type: "no_promotion_at_renewal";
  /** The code that was named. */
  readonly code: PromotionCode;
}

/** A move to another plan waits for its payment (`U7`). */
export interface PlanChangeOpen {
  readonly type: "plan_change_open";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The product to which it moves. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** The offer of it. */
  readonly offer: OfferId;
  /** The day on which it is given up, if it is not paid. */
  readonly until: Day;
}

/** The time is before the last event (`T1`). */
export interface TimeGoesBack {
  readonly type: "time_goes_back";
  /** The time that came. */
  readonly at: Timestamp;
  /** The time of the last event: the earliest that is taken. */
  readonly last: Timestamp;
}

/** Something is due that time has not brought yet (`T1`). */
export interface Overdue {
  readonly type: "overdue";
  /** Since when. */
  readonly since: Timestamp;
}

/** The command's id was used for another command (`B6`). */
export interface CommandConflict {
  readonly type: "command_conflict";
  /** The id. */
  readonly command: CommandId;
  /** The digest of the command that was carried out under it. */
  readonly first: Digest;
}

/** The command's id was used long ago, and what it created is there (`B6`). */
export interface CommandIdUsed {
  readonly type: "command_id_used";
  /** The id. */
  readonly command: CommandId;
}

/**
 * What kind of refusal it is. A host that speaks HTTP answers with the status named here; whatever
 * else it does with a refusal, it does by the code.
 */
export type DenialCategory =
  /** What was asked for cannot be in this form: it has to be changed. HTTP 422. */
  | "invalid"
  /** Whoever asks, or is asked for, has not the right. HTTP 403. */
  | "forbidden"
  /** It names something that is not there. HTTP 404. */
  | "not_found"
  /** The organization's policy or limits refuse it: an administrator can change them. HTTP 403. */
  | "policy"
  /** Something has to be paid, or a payment method to be mended, ahead of it. HTTP 402. */
  | "payment"
  /**
   * It was asked by figures or at a time that do not hold any more: look again, and ask again. HTTP
   * 412.
   */
  | "stale"
  /** How things stand does not allow it. HTTP 409. */
  | "conflict";

/** What came of a command. */
export type Outcome = Accepted | Repeated | Refused;

/** It was carried out. */
export interface Accepted {
  readonly type: "accepted";
  /** What followed; nothing where everything was as asked for already. */
  readonly events: readonly Recorded[];
}

/** The same command was carried out before: nothing changes (`B6`). */
export interface Repeated {
  readonly type: "repeated";
  /** The place in the journal of the first event that followed then. */
  readonly first: Sequence;
  /** How many events followed then. */
  readonly events: number;
}

/** It was refused: nothing changes. */
export interface Refused {
  readonly type: "denied";
  /** Why. */
  readonly denial: Denial;
}

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
  /** A promotion will end: when, and what it costs from then on (`K7`). */
  | "promotion_ending"
  /** A subscription will not renew, because it has no price any more (`C8`). */
  | "renewal_impossible"
  /** A term ended, and a pause began: until when (`E3`). */
  | "paused"
  /** A term ended, and it goes on month by month: for how much (`E2`). */
  | "extended"
  /** A pause ended, and a term began (`E3`). */
  | "resumed"
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
  /** An invoice charges more than its purchase order is good for, or after its last day (`I16`). */
  | "purchase_order_exceeded"
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
  | "trial_started"
  /** A subscription moved to another plan (`U2`, `U6`). */
  | "plan_changed"
  /** A move that was scheduled for the renewal does not come (`U6`). */
  | "plan_change_dropped";

/** What the host must do. */
export type Effect = ChargeCard | RefundCard | Notify | UsePromotion | ReleasePromotion;

/** Ask money of a card, and report what became of it (`I7`). */
export interface ChargeCard {
  readonly type: "charge_card";
  /** The invoice that it pays. */
  readonly invoice: InvoiceNumber;
  /** The card, and how much. */
  readonly order: PaymentOrder;
}

/** Give money back to a card (`I5`, `G7`). */
export interface RefundCard {
  readonly type: "refund_card";
  /**
   * The credit note that it settles; absent for what was left when a billing profile was closed
   * (`G7`).
   */
  readonly invoice?: InvoiceNumber;
  /** The card, and how much. */
  readonly order: PaymentOrder;
}

/** Tell people (`H7`). */
export interface Notify {
  readonly type: "notify";
  /** Of what. */
  readonly notification: NotificationKind;
  /** Whom. */
  readonly recipients: readonly PersonId[];
  /**
   * And everybody who has one of these roles now: the directory knows them, the journal does not.
   */
  readonly roles: readonly Role[];
  /** And these, by e-mail: to whom else an invoice is sent (`G10`). Absent: `[]`. */
  readonly addresses?: readonly InvoiceRecipient[];
  /**
   * The name of the product whose subscription, or request, it is about; absent where it is about
   * no single one.
   */
  readonly productName?: TextLine;
  /** The event with the facts: its place in the journal. */
  readonly sequence: Sequence;
}

/** Count the use of a promotion (`K7`). */
export interface UsePromotion {
  readonly type: "use_promotion";
  /** The subscription with which it was redeemed. */
  readonly subscription: SubscriptionId;
  /** The promotion. */
  readonly promotion: PromotionId;
  /** The code that was named; absent: it counted by itself. */
  readonly code?: PromotionCode;
  /** The use that the host had reserved. */
  readonly reservation?: ReservationId;
}

/** Let the use of a promotion be free again (`K7`). */
export interface ReleasePromotion {
  readonly type: "release_promotion";
  /**
   * The subscription with which it was redeemed; absent: a purchase was asked for, and nothing came
   * of it (`P7`).
   */
  readonly subscription?: SubscriptionId;
  /** The promotion; absent: it was only asked for. */
  readonly promotion?: PromotionId;
  /** The code that was named; absent: it counted by itself. */
  readonly code?: PromotionCode;
  /** The use that the host had reserved. */
  readonly reservation?: ReservationId;
}

/**
 * Something that the host must do, once. Delivery is at least once: the id is the idempotency key.
 */
export interface EffectOrder {
  /**
   * Its id, the same on every machine and whenever it is asked for: organization, place of the
   * event in the journal, kind and subject, such as `0a6dd2ac-…:15:charge_card:2026-000007`.
   */
  readonly id: EffectId;
  /** What to do. */
  readonly effect: Effect;
}

/** What came of a command, and of the time that had passed before it. */
export interface Execution {
  /**
   * What fell due until the command: it stays, and is to be appended, whatever the outcome (`T1`).
   */
  readonly due: readonly Recorded[];
  /** What came of the command itself. */
  readonly outcome: Outcome;
  /**
   * What the host must do because of everything that is recorded here, in order (`H3`): once it is
   * appended.
   */
  readonly effects: readonly EffectOrder[];
}

/** What time brought. */
export interface Advanced {
  /** Everything that fell due, in order: to be appended. */
  readonly recorded: readonly Recorded[];
  /** What the host must do because of it, in order (`H3`): once it is appended. */
  readonly effects: readonly EffectOrder[];
}

/** Who looks, and when. */
export interface Viewer {
  /** Who looks. */
  readonly actor: Actor;
  /**
   * When: not before the last event, nor when something is due that was not
   * [brought](Organization::advance) (`V7`).
   */
  readonly at: Timestamp;
}

/** Where a page of a list ended. Hand it back as it came. */
export type Cursor = string;

/** Of which dates invoices are asked for (`I6`). */
export type InvoiceRange = LastMonths | InvoicesBetween;

/** From the same day so many months ago until today. */
export interface LastMonths {
  readonly type: "last_months";
  /** How many months: people choose 3 or 6. */
  readonly months: number;
}

/** From one day to another, both included. */
export interface InvoicesBetween {
  readonly type: "between";
  /** The first day. */
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
}

/**
 * What a forecast supposes of payments that are asked for from now on, and of those that something
 * waits for. Others that were asked for earlier stay as they are.
 */
export type ExpectedPayments =
  /**
   * Each succeeds on the day on which it is asked for; at once, where a purchase or added licenses
   * wait for it.
   */
  | "succeed"
  /** None is reported. */
  | "missing";

/** A policy that would be set, as `set_policy` sets it. */
export interface ProposedPolicy {
  /** What it would be set for. */
  readonly scope: PolicyScope;
  /** The value; absent: none of its own any more. */
  readonly value?: PolicyValue;
}

/** A limit that would be set, as `set_purchase_limit` sets it. */
export interface ProposedLimit {
  /** What it would be set for. */
  readonly scope: LimitScope;
  /** The limit; absent: none of its own any more. */
  readonly limit?: PurchaseLimit;
}

/** An approval rule that would be set, as `set_approval_rule` sets it. */
export interface ProposedApproval {
  /** What it would be set for. */
  readonly scope: ApprovalScope;
  /** The rule; absent: none of its own any more. */
  readonly rule?: ApprovalRule;
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
  | RightsQuery
  | ProductsQuery
  | EligibilityQuery
  | YourProductsQuery
  | SubscriptionQuery
  | PlansQuery
  | AdminSubscriptionsQuery
  | AdminProductsQuery
  | AdminUsersQuery
  | LicensesQuery
  | HandOverOffersQuery
  | InvoicesQuery
  | InvoiceQuery
  | ForecastQuery
  | ForecastTotalsQuery
  | BillingProfilesQuery
  | ProfileRolesQuery
  | PaymentMethodsQuery
  | PoliciesQuery
  | PurchaseLimitsQuery
  | ApprovalRulesQuery
  | PolicyPreviewQuery
  | PurchaseRequestsQuery
  | LicenseRequestsQuery
  | AutoClaimPoliciesQuery
  | AutoClaimReportQuery
  | AccessQuery;

/** What the actor may do by their roles (`O7`). */
export interface RightsQuery {
  readonly type: "rights";
}

/** Every product, and whether the actor may buy it (`P5`). */
export interface ProductsQuery {
  readonly type: "products";
  /** Only this one, by its id or one that it had before. */
  readonly product?: ProductId;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Whether the actor may buy a product, or start its trial (`P5`). */
export interface EligibilityQuery {
  readonly type: "eligibility";
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
  /** What they would do. Absent: `"purchase"`. */
  readonly intent?: Intent;
  /** How many licenses they would pay for; absent: one. */
  readonly licenses?: LicenseCount;
}

/** The actor's own subscriptions (`V1`). */
export interface YourProductsQuery {
  readonly type: "your_products";
  /** Only those of this channel; the organization's own are shown to who may see them (`O7`). */
  readonly channel?: Channel;
  /** Only those in this status. */
  readonly status?: SubscriptionStatus;
  /** Only those to this product. */
  readonly product?: ProductId;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** One subscription, and what can be done with it now (`V1`). */
export interface SubscriptionQuery {
  readonly type: "subscription";
  /** Which one. */
  readonly subscription: SubscriptionId;
}

/** The plans that a subscription can move to, with their prices (`K8`). */
export interface PlansQuery {
  readonly type: "plans";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Every self-service subscription, for administrators (`V2`). */
export interface AdminSubscriptionsQuery {
  readonly type: "admin_subscriptions";
  /** Only those that this person bought. */
  readonly purchaser?: PersonId;
  /** Only those to this product. */
  readonly product?: ProductId;
  /** Only those of this channel. */
  readonly channel?: Channel;
  /** Only those in this status. */
  readonly status?: SubscriptionStatus;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Every product that somebody bought, with its totals (`V2`). */
export interface AdminProductsQuery {
  readonly type: "admin_products";
  /** Only subscriptions of this channel; absent: of both. */
  readonly channel?: Channel;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Who holds licenses, of all subscriptions or of one purchaser's (`V2`). */
export interface AdminUsersQuery {
  readonly type: "admin_users";
  /** Only of subscriptions that this person bought. */
  readonly purchaser?: PersonId;
  /** Only of subscriptions of this channel. */
  readonly channel?: Channel;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Who holds the licenses of a subscription (`V3`). */
export interface LicensesQuery {
  readonly type: "licenses";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** What colleagues offer to the actor (`C12`). */
export interface HandOverOffersQuery {
  readonly type: "hand_over_offers";
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Invoices (`I6`). */
export interface InvoicesQuery {
  readonly type: "invoices";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** Of which dates. */
  readonly range: InvoiceRange;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** One invoice (`I6`). */
export interface InvoiceQuery {
  readonly type: "invoice";
  /** Its number. */
  readonly invoice: InvoiceNumber;
}

/** What comes if nobody does anything (`V4`). */
export interface ForecastQuery {
  readonly type: "forecast";
  /** The last day, at most five years from now. */
  readonly to: Day;
  /** Whether the payments that are asked for from now on succeed. Absent: `"succeed"`. */
  readonly payments?: ExpectedPayments;
  /** Only this subscription. */
  readonly subscription?: SubscriptionId;
  /** Who bought the subscriptions; absent: the actor. */
  readonly purchaser?: PersonId;
  /** Of everybody's, the organization's own among them, whoever bought them. Absent: `false`. */
  readonly everyone?: boolean;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 10,000; absent: 1,000. */
  readonly limit?: number;
}

/** What is charged month by month if nobody does anything (`V4`). */
export interface ForecastTotalsQuery {
  readonly type: "forecast_totals";
  /** The last day, at most five years from now. */
  readonly to: Day;
  /** Whether the payments that are asked for from now on succeed. Absent: `"succeed"`. */
  readonly payments?: ExpectedPayments;
  /** Only this subscription. */
  readonly subscription?: SubscriptionId;
  /** Who bought the subscriptions; absent: the actor. */
  readonly purchaser?: PersonId;
  /** Of everybody's, the organization's own among them, whoever bought them. Absent: `false`. */
  readonly everyone?: boolean;
}

/** The billing profiles on which the actor has a role (`V3`). */
export interface BillingProfilesQuery {
  readonly type: "billing_profiles";
}

/** Who has a role on a billing profile (`V3`). */
export interface ProfileRolesQuery {
  readonly type: "profile_roles";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** The actor's payment methods (`V3`). */
export interface PaymentMethodsQuery {
  readonly type: "payment_methods";
}

/** The policy of every product, and where it comes from (`V3`). */
export interface PoliciesQuery {
  readonly type: "policies";
  /** Only this product, by its id or one that it had before. */
  readonly product?: ProductId;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** The purchase limits that are set (`P6`). */
export interface PurchaseLimitsQuery {
  readonly type: "purchase_limits";
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** The approval rules that are set (`P7`). */
export interface ApprovalRulesQuery {
  readonly type: "approval_rules";
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** What a change of policy would change (`P9`). */
export interface PolicyPreviewQuery {
  readonly type: "policy_preview";
  /** A policy that would be set. */
  readonly policy?: ProposedPolicy;
  /** A limit that would be set. */
  readonly purchaseLimit?: ProposedLimit;
  /** An approval rule that would be set. */
  readonly approvalRule?: ProposedApproval;
  /** Where the page of names before ended. */
  readonly after?: Cursor;
  /** How many names at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Purchases that have to be approved, or had to be (`P7`). */
export interface PurchaseRequestsQuery {
  readonly type: "purchase_requests";
  /** Only this one: the other filters do not matter but for the purchaser. */
  readonly request?: PurchaseRequestId;
  /** Only those of this person. */
  readonly purchaser?: PersonId;
  /** Only those that stand so. */
  readonly status?: PurchaseRequestStatus;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** License requests (`Q1`). */
export interface LicenseRequestsQuery {
  readonly type: "license_requests";
  /** Only this one: the other filters do not matter but for the person. */
  readonly request?: LicenseRequestId;
  /** Only those that this person made, or that were made for them. */
  readonly person?: PersonId;
  /** Only those for this product. */
  readonly product?: ProductId;
  /** Only those in which somebody waits, or nobody does. */
  readonly state?: LicenseRequestState;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** The auto-claim policies (`Q3`). */
export interface AutoClaimPoliciesQuery {
  readonly type: "auto_claim_policies";
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Who claimed licenses by signing in (`Q3`). */
export interface AutoClaimReportQuery {
  readonly type: "auto_claim_report";
  /** Over how many days, until now. */
  readonly span: ReportSpan;
  /** Where the page before ended. */
  readonly after?: Cursor;
  /** How many rows at the most, up to 200; absent: 50. */
  readonly limit?: number;
}

/** Whether a person has a product now (`A7`). */
export interface AccessQuery {
  readonly type: "access";
  /** Who. */
  readonly person: PersonId;
  /** The product, by its id or one that it had before. */
  readonly product: ProductId;
}

/** An offer, with its price today. */
export interface OfferRow {
  /** Its id. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /**
   * The price per license and billing period; absent: it has none in the organization's currency.
   */
  readonly unitPrice?: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** The least licenses that a total can be set to; absent: one. */
  readonly leastLicenses?: LicenseCount;
  /** The number that a total is a multiple of, where it is sold in packs. */
  readonly licenseStep?: LicenseCount;
}

/** A product. */
export interface ProductRow {
  /** Its id. */
  readonly product: ProductId;
  /** Its name. */
  readonly name: TextLine;
  /** What it is offered for, in the organization's currency. */
  readonly offers: readonly OfferRow[];
  /** The trial that it has, if any. */
  readonly trial?: Trial;
  /** Whether the actor may buy one license of it, and why not. */
  readonly eligibility: Eligibility;
  /** Whether the actor may start the trial, and why not; absent: it has none. */
  readonly trialEligibility?: Eligibility;
}

/** What a trial becomes at its end. */
export interface ConversionRow {
  /** How many licenses are paid for then. */
  readonly licenses: LicenseCount;
  /** The price per license and billing period, fixed when the trial began. */
  readonly unitPrice: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** The list price, and what a promotion takes off it; absent: nothing (`K7`). */
  readonly discount?: PriceDiscount;
}

/** What holds for a trial (`B4`). */
export interface TrialRow {
  /** The first day on which it is over. */
  readonly endsOn: Day;
  /** Whether it was extended, which it can be once. */
  readonly extended: boolean;
  /** What it becomes at its end; absent: it simply ends. */
  readonly conversion?: ConversionRow;
}

/** A colleague to whom a subscription is offered. */
export interface HandOverRow {
  /** Who. */
  readonly to: PersonId;
  /** The day on which the offer lapses. */
  readonly until: Day;
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
  /** It goes on for a month, at the price of an extension (`E2`). */
  | "extends"
  /** It is paused (`E3`). */
  | "pauses"
  /** It resumes after a pause (`E3`). */
  | "resumes"
  /** It expires. */
  | "expires"
  /** It is disabled. */
  | "is_disabled"
  /** It is deleted. */
  | "is_deleted";

/** What happens next to a subscription. */
export interface NextStep {
  /** What. */
  readonly kind: NextStepKind;
  /** On which day. */
  readonly on: Day;
}

/** A subscription. */
export interface SubscriptionRow {
  /** Its id. */
  readonly subscription: SubscriptionId;
  /** Whose it is. */
  readonly channel: Channel;
  /** The day on which an administrator took it over; absent: it was bought in its channel. */
  readonly takenOverOn?: Day;
  /** The product's present id. */
  readonly product: ProductId;
  /** The product's name when it was bought. */
  readonly productName: TextLine;
  /** The offer; absent in a trial that needs no payment method. */
  readonly offer?: OfferId;
  /** What holds for it as a trial; absent where it is none. */
  readonly trial?: TrialRow;
  /** Where it stands. */
  readonly status: SubscriptionStatus;
  /** How many licenses it has. */
  readonly licenses: LicenseCount;
  /** How many of them are assigned. */
  readonly assigned: LicenseCount;
  /** How many of them are free. */
  readonly free: LicenseCount;
  /** How many licenses it will have from its renewal on, where another total is scheduled. */
  readonly scheduledLicenses?: LicenseCount;
  /** The plan to which it moves at its renewal; absent: to none (`U6`). */
  readonly scheduledPlan?: PlanName;
  /**
   * How many licenses were added and wait for their payment: they are not among the others (`S7`).
   */
  readonly reserved?: LicenseCount;
  /** The plan to which it moves once its payment has come; absent: to none (`U7`). */
  readonly waitingPlan?: PlanName;
  /**
   * The day on which licenses assigned beyond those paid for are released, the last assigned first
   * (`S6`).
   */
  readonly excessReleasedOn?: Day;
  /** The price per license and billing period; nothing in a trial. */
  readonly unitPrice: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** The list price, and what a promotion takes off it; absent: nothing (`K7`). */
  readonly discount?: PriceDiscount;
  /**
   * The day from which it pays the list price again; absent: no promotion ends while it goes on.
   */
  readonly promotionEndsOn?: Day;
  /** How often it is billed; absent in a trial that needs no payment method. */
  readonly billing?: BillingFrequency;
  /** Whether it renews by itself. */
  readonly recurringBilling: RecurringBilling;
  /**
   * What happens at the end of its term (`E1`); absent in a trial, and once its term has ended,
   * unless it is paused.
   */
  readonly atEnd?: AtEnd;
  /** The day on which a pause ends, planned or present (`E3`); absent: there is none. */
  readonly resumesOn?: Day;
  /** By how many months it has been extended beyond its term; absent: it is not (`E2`). */
  readonly extendedMonths?: number;
  /** The billing profile that pays; absent in a trial that needs no payment method. */
  readonly billingProfile?: BillingProfileId;
  /** What its documents refer to; absent: what the billing profile says (`I16`). */
  readonly orderReference?: OrderReference;
  /** The day on which it was bought, or its trial began. */
  readonly bought: Day;
  /** The first day after its term, or after its trial; one that has ended keeps the day. */
  readonly termEndsOn: Day;
  /** To whom it is offered (`C12`); absent: to nobody. */
  readonly handOver?: HandOverRow;
  /** What happens next, if nobody does anything; absent where nothing does. */
  readonly nextStep?: NextStep;
}

/** What can be done with a subscription. */
export type Action =
  /** Buy one license more. */
  | "add_licenses"
  /** Give one license back. */
  | "remove_licenses"
  /** Set another number of licenses for the renewal. */
  | "schedule_licenses"
  /** Move to another plan, now: the first of those that it can move to. */
  | "change_plan"
  /** Take today's move back. */
  | "take_back_plan_change"
  /** Assign a license. */
  | "assign_licenses"
  /** Pay the oldest of its invoices that are open, where one is (`I12`). */
  | "pay_invoice"
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
  /** Let it go on month by month once its term ends (`E2`). */
  | "extend_at_end"
  /** Let it pause once its term ends, for a day as an example (`E3`). */
  | "pause_at_end"
  /** End the extension, and begin a term (`E2`). */
  | "return_to_term"
  /** End the pause, and begin a term (`E3`). */
  | "resume"
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
  readonly action: Action;
  /** Why not; absent: it can be done. */
  readonly denial?: Denial;
}

/** A plan that a subscription can move to. */
export interface PlanRow {
  /** The product, by its present id. */
  readonly product: ProductId;
  /** The product's name. */
  readonly productName: TextLine;
  /** The offer of it. */
  readonly offer: OfferId;
  /** For how long the price is fixed. */
  readonly term: Term;
  /** How often it is billed. */
  readonly billing: BillingFrequency;
  /**
   * The price per license and billing period by today's list; absent: it has none in the currency
   * of the subscription.
   */
  readonly unitPrice?: UnitPrice;
  /** How it depends on how many licenses there are; absent: each costs the same (`K6`). */
  readonly shape?: PriceShape;
  /** What the licenses that there are would cost for a billing period, before tax. */
  readonly price?: UnitPrice;
  /**
   * Why the actor cannot move the subscription there now, with the licenses that it has; absent:
   * they can.
   */
  readonly now?: Denial;
  /** Why they cannot let it move there when it renews; absent: they can. */
  readonly atRenewal?: Denial;
}

/** A subscription, and who bought it. */
export interface AdminSubscriptionRow {
  /** Who bought it. */
  readonly purchaser: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly purchaserName?: TextLine;
  /** Since when the purchaser has been gone; absent: they are there (`O5`). */
  readonly purchaserLeft?: Timestamp;
  /** The subscription. */
  readonly subscription: SubscriptionRow;
}

/** A product that somebody bought: its subscriptions that are not deleted, together. */
export interface AdminProductRow {
  /** The product's present id. */
  readonly product: ProductId;
  /** Its name; absent where the catalog knows it no more. */
  readonly name?: TextLine;
  /** How many subscriptions there are to it. */
  readonly subscriptions: number;
  /** How many licenses they have. */
  readonly licenses: number;
  /** How many of them are assigned. */
  readonly assigned: number;
  /** How many of them are free. */
  readonly free: number;
}

/** A license that somebody holds, and whose subscription it is of. */
export interface AdminUserRow {
  /** Who holds it. */
  readonly person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly name?: TextLine;
  /** Their e-mail address; absent where the directory knows them no more. */
  readonly email?: Email;
  /** The product's name when it was bought. */
  readonly productName: TextLine;
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** Who bought it. */
  readonly purchaser: PersonId;
  /** Since when the license is held. */
  readonly since: Timestamp;
}

/** A license that somebody holds. */
export interface LicenseRow {
  /** Who. */
  readonly person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly name?: TextLine;
  /** Their e-mail address; absent where the directory knows them no more. */
  readonly email?: Email;
  /** Since when. */
  readonly since: Timestamp;
}

/** A subscription that a colleague offers. */
export interface HandOverOfferRow {
  /** Whose it is. */
  readonly from: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly fromName?: TextLine;
  /** The day on which the offer lapses. */
  readonly until: Day;
  /** The subscription. */
  readonly subscription: SubscriptionRow;
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
  | "void"
  /** Never asked for: it was too little when its billing profile was closed (`I13`). */
  | "written_off";

/** Where an invoice stands with the tax office's exchange system (`I17`). */
export type ClearanceStatus =
  /** Nothing was reported yet, and it is waited for. */
  | "awaited"
  /** It was rejected: it has to be sent again. */
  | "rejected"
  /** It is cleared. */
  | "cleared";

/** An invoice, as lists show it. The document itself is the journal's record at `sequence`. */
export interface InvoiceRow {
  /** Its number. */
  readonly number: InvoiceNumber;
  /** Its date. */
  readonly date: Day;
  /** Until when it is to be paid. */
  readonly due: Day;
  /** Its total, taxes included. */
  readonly total: Money;
  /** What was to be paid when it was issued. */
  readonly amountDue: Money;
  /** What is still to be paid. */
  readonly outstanding: Money;
  /** Where it stands. */
  readonly status: InvoiceStatus;
  /**
   * What is open on its billing profile is too little to be asked for: it will be, together with
   * what is charged next (`I13`). Absent: `false`.
   */
  readonly tooSmall?: boolean;
  /**
   * Where it stands with the tax office's exchange system; absent: nothing was reported of it, nor
   * is waited for (`I17`).
   */
  readonly clearance?: ClearanceStatus;
  /** The place in the journal of what was reported last, with its number or its reason. */
  readonly clearanceSequence?: Sequence;
  /**
   * Until when a request for its payment is out that nobody has reported, so that no other can be
   * made (`I12`); absent: none is.
   */
  readonly inProgressUntil?: Timestamp;
  /** The place of the document in the journal. */
  readonly sequence: Sequence;
}

/** What can come. */
export type Expected = ExpectedCharge | ExpectedStatus;

/** An invoice. */
export interface ExpectedCharge {
  readonly type: "charge";
  /** The billing profile that pays. */
  readonly billingProfile: BillingProfileId;
  /** The subscription whose billing period it opens; absent for the changes of a month. */
  readonly subscription?: SubscriptionId;
  /**
   * Its total, taxes included; negative for a credit note. Whoever has no role on the billing
   * profile sees what their own lines come to.
   */
  readonly total: Money;
  /**
   * What of it is to be paid, after the credit balance, which only a role on the billing profile
   * lets one see.
   */
  readonly amountDue: Money;
  /** Until when it is to be paid. */
  readonly due: Day;
}

/** A subscription gets another status. */
export interface ExpectedStatus {
  readonly type: "status";
  /** The subscription. */
  readonly subscription: SubscriptionId;
  /** The status. */
  readonly status: SubscriptionStatus;
}

/** Something that comes. */
export interface ForecastRow {
  /** On which day. */
  readonly on: Day;
  /** What. */
  readonly what: Expected;
}

/** What is charged in a month. */
export interface ForecastTotal {
  /** Its first day. */
  readonly month: Day;
  /** How many invoices and credit notes. */
  readonly documents: number;
  /** What they come to, taxes included. */
  readonly total: Money;
  /** What of it is to be paid, after credit balances. */
  readonly amountDue: Money;
}

/** Until when, and for how much, an order number can be used (`I16`). */
export interface OrderLimitRow {
  /** The order number. */
  readonly purchaseOrder: TextLine;
  /** The last day on which it can be used. */
  readonly until?: Day;
  /** The most that can be charged under it, before tax. */
  readonly most?: Money;
  /**
   * What was charged under it since there is a limit, before tax, what waits for its invoice
   * included.
   */
  readonly used: Money;
}

/** A payment method, as people recognize it. */
export interface PaymentMethodRow {
  /** Its id. */
  readonly paymentMethod: PaymentMethodId;
  /** The brand. */
  readonly brand: TextLine;
  /** The last four digits of its number. */
  readonly lastFour: LastFour;
  /** The month at whose end it expires. */
  readonly expires: CardExpiry;
  /** Whether it can be charged today (`G4`). */
  readonly usable: boolean;
  /** The day of the first charge that it cannot pay, because it will have expired (`G6`). */
  readonly cannotPay?: Day;
}

/** A billing profile. */
export interface BillingProfileRow {
  /** Its id. */
  readonly billingProfile: BillingProfileId;
  /** Its name. */
  readonly name: TextLine;
  /** Its owner. */
  readonly owner: PersonId;
  /** The actor's role on it. */
  readonly role: ProfileRole;
  /** Whom its invoices are made out to; absent once erased. */
  readonly billTo?: BillTo;
  /** What a register says of their VAT id (`I14`). Absent: `"unchecked"`. */
  readonly vatIdStatus?: VatIdStatus;
  /** When it was asked; absent: nobody asked it yet. */
  readonly vatIdCheckedAt?: Timestamp;
  /** Its currency. */
  readonly currency: Currency;
  /** The purchase order number. */
  readonly purchaseOrder?: TextLine;
  /** The cost center (`I16`). */
  readonly costCenter?: TextLine;
  /** What is known of order numbers that have a limit, by number (`I16`). Absent: `[]`. */
  readonly orderLimits?: readonly OrderLimitRow[];
  /** Whether invoices are sent by e-mail. */
  readonly delivery: InvoiceDelivery;
  /** To whom else they are sent by e-mail, where they are (`G10`). Absent: `[]`. */
  readonly recipients?: readonly InvoiceRecipient[];
  /** Its credit balance, used by the next invoice. */
  readonly balance: Money;
  /** The payment method that pays; absent once it is closed (`G7`). */
  readonly paymentMethod?: PaymentMethodRow;
  /** The second one, which is asked where the first cannot be charged, or fails (`G8`). */
  readonly backupPaymentMethod?: PaymentMethodRow;
}

/** Somebody with a role on a billing profile. */
export interface ProfileRoleRow {
  /** Who. */
  readonly person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly name?: TextLine;
  /** Their e-mail address; absent where the directory knows them no more. */
  readonly email?: Email;
  /** The role. */
  readonly role: ProfileRole;
}

/** The policy of a product. */
export interface PolicyRow {
  /** The product's name; absent where it is not in the catalog, and nobody bought it. */
  readonly name?: TextLine;
  /** The product's id. */
  readonly product: ProductId;
  /** The value that holds. */
  readonly value: PolicyValue;
  /** Where it comes from. */
  readonly source: PolicySource;
}

/** The policy that is set for an offer type (`P1`). */
export interface OfferTypePolicyRow {
  /** The offer type. */
  readonly offerType: OfferType;
  /** The value that is set. */
  readonly value: PolicyValue;
}

/** A purchase limit that is set. */
export interface PurchaseLimitRow {
  /** For what it is set. */
  readonly scope: LimitScope;
  /**
   * The product's name, if it is set for one; absent, too, where that is not in the catalog, and
   * nobody bought it.
   */
  readonly productName?: TextLine;
  /** The limit. */
  readonly limit: PurchaseLimit;
}

/** An approval rule that is set. */
export interface ApprovalRuleRow {
  /** For what it is set. */
  readonly scope: ApprovalScope;
  /**
   * The product's name, if it is set for one; absent, too, where that is not in the catalog, and
   * nobody bought it.
   */
  readonly productName?: TextLine;
  /** The rule. */
  readonly rule: ApprovalRule;
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

/** A product for which something changes. */
export interface PreviewedProduct {
  /** Its id. */
  readonly product: ProductId;
  /** Its name. */
  readonly name: TextLine;
  /** The policy value that holds now. */
  readonly before: PolicyValue;
  /** The policy value that would hold. */
  readonly after: PolicyValue;
  /** What changes, for somebody at least: by a limit or an approval rule, too. */
  readonly effects: readonly PreviewedEffect[];
}

/** People of the same roles for whom the same changes. */
export interface PreviewedClass {
  /** Their roles; none: plain members. */
  readonly roles: readonly Role[];
  /** What changes for them, for one product at least. */
  readonly effect: PreviewedEffect;
  /** How many they are. */
  readonly people: number;
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
  readonly subscription: SubscriptionId;
  /** The product's name when it was started. */
  readonly productName: TextLine;
  /** Who started it. */
  readonly purchaser: PersonId;
  /** What would become of it at its end, as far as policy decides. */
  readonly end: PreviewedTrialEnd;
}

/** What a change would change, as a whole. */
export interface PolicyPreviewSummary {
  /** The products for which it changes something, in the order of the catalog. */
  readonly products: readonly PreviewedProduct[];
  /** How many people it concerns, by their roles. Who is concerned in two ways counts in both. */
  readonly classes: readonly PreviewedClass[];
  /** How many running trials would no longer convert at their end. */
  readonly trialsThatEnd: number;
  /** How many running trials would convert after all. */
  readonly trialsThatConvert: number;
  /** These trials, oldest first: the first 200. */
  readonly trials: readonly PreviewedTrial[];
}

/** Somebody for whom something changes. */
export interface PreviewedPerson {
  /** Who. */
  readonly person: PersonId;
  /** Their name. */
  readonly name: TextLine;
  /** What changes for them, each for one product at least. */
  readonly effects: readonly PreviewedEffect[];
}

/** A purchase request. */
export interface PurchaseRequestRow {
  /** Its id. */
  readonly request: PurchaseRequestId;
  /** Who asked. */
  readonly purchaser: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly purchaserName?: TextLine;
  /** The subscription that would be increased; absent: it would be a new one. */
  readonly subscription?: SubscriptionId;
  /** The product. */
  readonly product: ProductId;
  /** The product's name when it was asked for. */
  readonly productName: TextLine;
  /** How many licenses the subscription would have. */
  readonly licenses: LicenseCount;
  /** What it costs, taxes included, as the purchaser has agreed to. */
  readonly total: Money;
  /**
   * What it would cost today, taxes included; absent where it is not open, and where it could not
   * be carried out today.
   */
  readonly totalNow?: Money;
  /** When it was asked for. */
  readonly requested: Timestamp;
  /** The day on which it lapses if nobody answers. */
  readonly expiresOn: Day;
  /** Where it stands. */
  readonly status: PurchaseRequestStatus;
  /** Who approved or declined it. */
  readonly decidedBy?: PersonId;
  /** What they said. */
  readonly message?: Text;
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
  readonly person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly name?: TextLine;
  /** What became of it. */
  readonly status: RequestedLicenseStatus;
}

/** A license request. */
export interface LicenseRequestRow {
  /** Its id. */
  readonly request: LicenseRequestId;
  /** Who asked. */
  readonly requester: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly requesterName?: TextLine;
  /** The product's present id. */
  readonly product: ProductId;
  /** The product's name when it was asked for. */
  readonly productName: TextLine;
  /** When it was asked. */
  readonly at: Timestamp;
  /** Whether somebody waits. */
  readonly state: LicenseRequestState;
  /** For whom, and what became of it. */
  readonly people: readonly RequestedLicense[];
}

/** An auto-claim policy. */
export interface AutoClaimPolicyRow {
  /** Its id. */
  readonly policy: AutoClaimPolicyId;
  /** Its name. */
  readonly name: TextLine;
  /** Whether licenses are claimed. */
  readonly status: AutoClaimStatus;
  /** The app. */
  readonly app: AppId;
  /**
   * The products whose licenses are claimed, by their present ids, in the order in which they are
   * tried.
   */
  readonly products: readonly ProductId[];
}

/** A license that somebody claimed by signing in. */
export interface AutoClaimRow {
  /** When. */
  readonly at: Timestamp;
  /** Who. */
  readonly person: PersonId;
  /** Their name; absent where the directory knows them no more. */
  readonly name?: TextLine;
  /** By which policy, which may be deleted since. */
  readonly policy: AutoClaimPolicyId;
  /** The policy's name. */
  readonly policyName: TextLine;
  /** The product's present id. */
  readonly product: ProductId;
  /** The subscription. */
  readonly subscription: SubscriptionId;
}

/** Through what a person has a product. */
export interface Access {
  /** The subscription; of several, the one that lasts longest, then the oldest. */
  readonly subscription: SubscriptionId;
  /** The first day without access, if nobody does anything; absent: it renews. */
  readonly until?: Day;
  /**
   * The time that this is true of: that of the last event. What has fallen due since is not in it.
   */
  readonly asOf: Timestamp;
}

/** What somebody sees. */
export type Answer =
  | RightsAnswer
  | ProductsPage
  | EligibilityAnswer
  | YourProductsPage
  | SubscriptionDetail
  | PlansPage
  | AdminSubscriptionsPage
  | AdminProductsPage
  | AdminUsersPage
  | LicensesPage
  | HandOverOffersPage
  | InvoicesPage
  | InvoiceDetail
  | ForecastPage
  | ForecastTotals
  | BillingProfilesPage
  | ProfileRolesPage
  | PaymentMethodsPage
  | PoliciesPage
  | PurchaseLimitsPage
  | ApprovalRulesPage
  | PolicyPreviewPage
  | PurchaseRequestsPage
  | LicenseRequestsPage
  | AutoClaimPoliciesPage
  | AutoClaimReportPage
  | AccessAnswer;

/** What the actor may do by their roles. */
export interface RightsAnswer {
  readonly type: "rights";
  /** The rights, in the order of their list; none: a member without a role. */
  readonly rights: readonly Right[];
}

/** Every product, and whether the actor may buy it. */
export interface ProductsPage {
  readonly type: "products";
  /** The products. */
  readonly rows: readonly ProductRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Whether the actor may buy a product, or start its trial. */
export interface EligibilityAnswer {
  readonly type: "eligibility";
  /** Every rule, and what follows from them. */
  readonly eligibility: Eligibility;
}

/** The actor's own subscriptions. */
export interface YourProductsPage {
  readonly type: "your_products";
  /** The subscriptions. */
  readonly rows: readonly SubscriptionRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** One subscription, and what can be done with it now. */
export interface SubscriptionDetail {
  readonly type: "subscription";
  /** The subscription. */
  readonly subscription: SubscriptionRow;
  /** Each action, and why not where it cannot be taken. */
  readonly actions: readonly ActionRow[];
}

/** The plans that a subscription can move to. */
export interface PlansPage {
  readonly type: "plans";
  /** The plans. */
  readonly rows: readonly PlanRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Every self-service subscription. */
export interface AdminSubscriptionsPage {
  readonly type: "admin_subscriptions";
  /** The subscriptions. */
  readonly rows: readonly AdminSubscriptionRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Totals by product. */
export interface AdminProductsPage {
  readonly type: "admin_products";
  /** The products. */
  readonly rows: readonly AdminProductRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Who holds licenses. */
export interface AdminUsersPage {
  readonly type: "admin_users";
  /** The holders. */
  readonly rows: readonly AdminUserRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Who holds the licenses of a subscription. */
export interface LicensesPage {
  readonly type: "licenses";
  /** The holders. */
  readonly rows: readonly LicenseRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** What colleagues offer to the actor. */
export interface HandOverOffersPage {
  readonly type: "hand_over_offers";
  /** The offers. */
  readonly rows: readonly HandOverOfferRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Invoices. */
export interface InvoicesPage {
  readonly type: "invoices";
  /** The invoices. */
  readonly rows: readonly InvoiceRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
  /** Where there is none: the date of the newest one outside the range. */
  readonly newestOutside?: Day;
}

/** One invoice. */
export interface InvoiceDetail {
  readonly type: "invoice";
  /** The billing profile. */
  readonly billingProfile: BillingProfileId;
  /** The invoice. */
  readonly invoice: InvoiceRow;
}

/** What comes. */
export interface ForecastPage {
  readonly type: "forecast";
  /** What comes. */
  readonly rows: readonly ForecastRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** What is charged month by month. */
export interface ForecastTotals {
  readonly type: "forecast_totals";
  /** The months, one row a currency. */
  readonly rows: readonly ForecastTotal[];
}

/** Billing profiles. */
export interface BillingProfilesPage {
  readonly type: "billing_profiles";
  /** The billing profiles. */
  readonly rows: readonly BillingProfileRow[];
}

/** Who has a role on a billing profile. */
export interface ProfileRolesPage {
  readonly type: "profile_roles";
  /** The people. */
  readonly rows: readonly ProfileRoleRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Payment methods. */
export interface PaymentMethodsPage {
  readonly type: "payment_methods";
  /** The payment methods. */
  readonly rows: readonly PaymentMethodRow[];
}

/** Policies. */
export interface PoliciesPage {
  readonly type: "policies";
  /** The products. */
  readonly rows: readonly PolicyRow[];
  /**
   * The offer types that have a value of their own, in the order in which they got it. Absent:
   * `[]`.
   */
  readonly offerTypes?: readonly OfferTypePolicyRow[];
  /** The organization's default (`P2`); absent: none is set. */
  readonly defaultValue?: PolicyValue;
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Purchase limits. */
export interface PurchaseLimitsPage {
  readonly type: "purchase_limits";
  /** The limits. */
  readonly rows: readonly PurchaseLimitRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Approval rules. */
export interface ApprovalRulesPage {
  readonly type: "approval_rules";
  /** The rules. */
  readonly rows: readonly ApprovalRuleRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** What a change of policy would change. */
export interface PolicyPreviewPage {
  readonly type: "policy_preview";
  /** The whole, on the first page only. */
  readonly summary?: PolicyPreviewSummary;
  /** Who is concerned, in the order of the directory. */
  readonly people: readonly PreviewedPerson[];
  /** Where the next page of names begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Purchase requests. */
export interface PurchaseRequestsPage {
  readonly type: "purchase_requests";
  /** The requests. */
  readonly rows: readonly PurchaseRequestRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** License requests. */
export interface LicenseRequestsPage {
  readonly type: "license_requests";
  /** The requests. */
  readonly rows: readonly LicenseRequestRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** The auto-claim policies. */
export interface AutoClaimPoliciesPage {
  readonly type: "auto_claim_policies";
  /** The policies. */
  readonly rows: readonly AutoClaimPolicyRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Who claimed licenses by signing in. */
export interface AutoClaimReportPage {
  readonly type: "auto_claim_report";
  /** How many claims there were, on all pages together. */
  readonly claims: number;
  /** The claims. */
  readonly rows: readonly AutoClaimRow[];
  /** Where the next page begins; absent: this is the last. */
  readonly next?: Cursor;
}

/** Whether a person has a product now. */
export interface AccessAnswer {
  readonly type: "access";
  /** Through what they have it; absent: they do not. */
  readonly access?: Access;
}

/** What the next invoice of a subscription will be, if nothing changes until then. */
export interface NextInvoice {
  /** Its date. */
  readonly date: Day;
  /** Its total, taxes included: of the lines that the actor may see. */
  readonly total: Money;
}

/** What a command would charge or credit, to the minor unit (`B5`). */
export interface Quote {
  /**
   * The lines that would arise; where a trial would start, the one that its end would bring (`B4`).
   */
  readonly lines: readonly Line[];
  /** Their net amounts together. */
  readonly subtotal: Money;
  /** Their taxes, by rate: as they would be on a document of these lines alone (`I3`). */
  readonly taxes: readonly TaxSubtotal[];
  /** What makes the total the sum of the lines, taxes included (`I3`). */
  readonly rounding: Money;
  /**
   * Subtotal, taxes and rounding together; negative for a credit. Of a payment of an invoice
   * (`I12`), which has no lines, what is asked for.
   */
  readonly total: Money;
  /**
   * What will be asked of a card at once, with what else is open on the billing profile where there
   * is a smallest amount that can be asked (`I13`); zero where nothing is asked, now or yet.
   */
  readonly asked: Money;
  /**
   * A fingerprint over these figures. A command that carries it yields exactly these, or is refused
   * as stale.
   */
  readonly fingerprint: Digest;
  /**
   * For information, the next invoice after this, as things then stand: the change invoice of the
   * first of the month, or the next billing period.
   */
  readonly nextInvoice?: NextInvoice;
  /**
   * The promotion of the subscription that ends with it: it is not for the plan to which that moves
   * (`K7`).
   */
  readonly promotionEnded?: PromotionId;
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
  readonly person: PersonId;
  /** The display name. */
  readonly name: TextLine;
  /** The e-mail address. */
  readonly email: Email;
  /** Whether a license can be assigned to the person (`A2`). */
  readonly assignable: Assignable;
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
  readonly person: PersonId;
  /** The field at fault. */
  readonly field: PersonField;
  /** What is wrong with it. */
  readonly problem: TextProblem;
}

/** Why a line does not prove itself (`I10`). */
export type LineProblem =
  | NotTheRestOfThePeriod
  | LicensesDiffer
  | ValueDiffers
  | UnitPriceDiffers
  | DiscountDiffers
  | LineAmountDiffers
  | LineTaxDiffers
  | CurrenciesMixed
  | FiguresTooLarge;

/** The days that it charges or credits are not the rest of its billing period. */
export interface NotTheRestOfThePeriod {
  readonly type: "not_the_rest_of_the_period";
  /** The billing period. */
  readonly billingPeriod: ServicePeriod;
  /** The days of the line. */
  readonly servicePeriod: ServicePeriod;
}

/** The licenses before and after do not differ by its quantity. */
export interface LicensesDiffer {
  readonly type: "licenses_differ";
  /** Licenses before the change. */
  readonly before: LicenseCount;
  /** Licenses after it. */
  readonly after: LicenseCount;
  /** The quantity. */
  readonly quantity: LicenseCount;
}

/** The exact values before and after do not differ by its quantity, its days and its unit price. */
export interface ValueDiffers {
  readonly type: "value_differs";
  /** The exact value after the change, as it follows from the one before. */
  readonly expected: PeriodValue;
  /** The one that the line has. */
  readonly found: PeriodValue;
}

/** What a segment pays is not at the line's unit price, or has another shape than the first. */
export interface UnitPriceDiffers {
  readonly type: "unit_price_differs";
  /** The unit price of the line. */
  readonly expected: UnitPrice;
  /** That of the segment. */
  readonly found: UnitPrice;
}

/** The price is not the list price less what a promotion takes off it. */
export interface DiscountDiffers {
  readonly type: "discount_differs";
  /** What the unit price comes to. */
  readonly expected: UnitPrice;
  /** The unit price of the line. */
  readonly found: UnitPrice;
}

/** The amount is not what the exact values come to. */
export interface LineAmountDiffers {
  readonly type: "line_amount_differs";
  /** What they come to. */
  readonly expected: Money;
  /** What the line has. */
  readonly found: Money;
}

/** A tax is not what the exact values come to. */
export interface LineTaxDiffers {
  readonly type: "line_tax_differs";
  /** The tax. */
  readonly name: TextLine;
  /** What it comes to. */
  readonly expected: Money;
  /** What the line has. */
  readonly found: Money;
}

/** Amounts are in another currency than the unit price. */
export interface CurrenciesMixed {
  readonly type: "currencies_mixed";
}

/** The figures are too large for any invoice. */
export interface FiguresTooLarge {
  readonly type: "figures_too_large";
}

/** An invoice whose charges a later one takes back. */
export interface PrecedingInvoice {
  /** Its number. */
  readonly number: InvoiceNumber;
  /** Its date. */
  readonly date: Day;
}

/** The card that was asked to pay an invoice, as people recognize it. */
export interface InvoiceCard {
  /** The brand, such as `visa`. */
  readonly brand: TextLine;
  /** The last four digits of its number. */
  readonly lastFour: LastFour;
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
  | "void"
  /** It was too little to be asked for, until its billing profile was closed (`I13`). */
  | "written_off";

/** Something that changed what is still to be paid on an invoice. */
export interface InvoiceSettlement {
  /** When. */
  readonly on: Day;
  /** What it was. */
  readonly kind: InvoiceSettlementKind;
  /** How much. */
  readonly amount: Money;
}

/** Where an invoice stands with the tax office's exchange system (`I17`). */
export interface InvoiceClearance {
  /** Where. */
  readonly status: ClearanceStatus;
  /** The number under which it is cleared. */
  readonly number?: ClearanceNumber;
  /** The code of the reason for which it was rejected, where there is one. */
  readonly code?: RejectionCode;
  /** That reason; empty once erased. */
  readonly reason?: Text;
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
  readonly number: InvoiceNumber;
  /** Its date. */
  readonly date: Day;
  /** Until when it is to be paid. */
  readonly due: Day;
  /** The billing profile that pays it. */
  readonly billingProfile: BillingProfileId;
  /** Whom it is made out to, as it was then; absent once erased. */
  readonly billTo?: BillTo;
  /** The purchase order number, as it was then. */
  readonly purchaseOrder?: TextLine;
  /** The cost center (`I16`). */
  readonly costCenter?: TextLine;
  /** Its lines. */
  readonly lines: readonly Line[];
  /** The net amounts of the lines together. */
  readonly subtotal: Money;
  /**
   * The invoices whose charges its credits take back, oldest first, as far as the records before it
   * were told: an e-invoice of a credit note names them (`I15`). None after an import. Absent:
   * `[]`.
   */
  readonly preceding?: readonly PrecedingInvoice[];
  /** The card that was asked to pay it, as far as the records before it were told. */
  readonly card?: InvoiceCard;
  /** The taxes, by rate (`I3`). */
  readonly taxes: readonly TaxSubtotal[];
  /** What makes the total the sum of the lines, taxes included. */
  readonly rounding: Money;
  /** Subtotal, taxes and rounding together; negative for a credit note. */
  readonly total: Money;
  /** What of its credits has reduced other invoices already (`I5`). */
  readonly allocated: Money;
  /** What of the credit balance it uses. */
  readonly creditsApplied: Money;
  /** What goes to the credit balance. */
  readonly credited: Money;
  /** What goes back to the card. */
  readonly refunded: Money;
  /** What is to be paid. */
  readonly amountDue: Money;
  /** Where it stood when it was issued. */
  readonly statusAtIssue: InvoiceStatus;
  /** What has been settled since, as far as it was told. */
  readonly settlements: readonly InvoiceSettlement[];
  /** What is still to be paid after it. */
  readonly outstanding: Money;
  /**
   * Where it stands after it; absent: of what came since it was issued nothing was told, and nobody
   * can say.
   */
  readonly status?: InvoiceStatus;
  /**
   * Until when what is outstanding is to be paid, after it: another day than `due` where a refund
   * opened it again.
   */
  readonly payBy?: Day;
  /**
   * What is open on its billing profile is too little to be asked for, as the whole journal tells
   * it: it will be asked for with what is charged next (`I13`). Absent: `false`.
   */
  readonly tooSmall?: boolean;
  /**
   * Where it stands with the tax office's exchange system, as far as it was told; absent: nothing
   * was reported of it, nor is waited for (`I17`).
   */
  readonly clearance?: InvoiceClearance;
}

/** Whom to ask at the seller's. */
export interface SellerContact {
  /** The name of a person or department: up to 100 characters. */
  readonly name: TextLine;
  /** The telephone number. */
  readonly phone?: TextLine;
  /** The e-mail address. */
  readonly email?: Email;
}

/** Where transfers go. */
export interface BankAccount {
  /** The IBAN, without spaces. */
  readonly iban: TextLine;
  /** The BIC of the bank. */
  readonly bic?: TextLine;
  /** Whose account it is, where it is not the seller's own. */
  readonly holder?: TextLine;
}

/**
 * What an amount of an invoice's currency is worth in the currency of the seller's accounts, on the
 * day of the invoice.
 */
export interface AccountingRate {
  /** The currency of the accounts. */
  readonly currency: Currency;
  /** How much of it the amount beside it is worth. */
  readonly worth: Money;
  /** An amount in the currency of the invoice, such as 1,000,000.00. */
  readonly of: Money;
}

/** An entry in Italy's register of companies. */
export interface ItalianRegister {
  /** The province of the office, of two letters. */
  readonly office: TextLine;
  /** The number. */
  readonly number: TextLine;
  /** The share capital. */
  readonly capital?: Money;
  /** Whether one partner holds all of it. */
  readonly soleShareholder?: boolean;
  /** Whether the company is being wound up. Absent: `false`. */
  readonly inLiquidation?: boolean;
}

/** Whoever transmits e-invoices to Italy's exchange system. */
export interface ItalianTransmitter {
  /** The country. */
  readonly country: Country;
  /** The fiscal code or VAT number, without the prefix of the country. */
  readonly code: TextLine;
}

/** What Italy asks for on the e-invoices of its companies. */
export interface ItalianSeller {
  /** The tax regime (`RegimeFiscale`), such as `RF01`. */
  readonly regime: TextLine;
  /** The entry in the register of companies (`IscrizioneREA`). */
  readonly register?: ItalianRegister;
  /** Whoever transmits the e-invoices, where it is not the seller (`IdTrasmittente`). */
  readonly transmitter?: ItalianTransmitter;
}

/** What e-invoices say of their seller beside its tax identity (`I15`). */
export interface SellerEInvoicing {
  /** Its electronic address, with its scheme: Peppol and XRechnung ask for it. */
  readonly electronicAddress?: SchemedId;
  /** Whom to ask: XRechnung asks for it. */
  readonly contact?: SellerContact;
  /** Where transfers go, for what no card pays. */
  readonly bankAccount?: BankAccount;
  /** The currency of its accounts, where that is not the invoice's: the tax is said in both. */
  readonly accounting?: AccountingRate;
  /** What Italy asks for. */
  readonly italy?: ItalianSeller;
}

/** Who issues the invoices: what the host prints on them, and what its e-invoices say. */
export interface Seller {
  /** The name of the company. */
  readonly name: TextLine;
  /** The address. */
  readonly address: Address;
  /** The tax id as it is printed, where there is one. */
  readonly taxId?: TextLine;
  /** Where questions go. */
  readonly email?: Email;
  /** What else has to be on an invoice: a register, a share capital. */
  readonly note?: Text;
  /** Who it is to tax offices: every e-invoice asks for it (`I15`). */
  readonly taxIdentity?: TaxIdentity;
  /** What else e-invoices say of it. */
  readonly eInvoicing?: SellerEInvoicing;
}

/** Which rows of an audit are wanted; whatever is left out does not filter (`V5`). */
export interface AuditFilter {
  /** Only what concerns this subscription, its invoices included. */
  readonly subscription?: SubscriptionId;
  /** Only what this person did, or what concerns them. */
  readonly person?: PersonId;
  /**
   * Only what concerns this product, by its id or one that it had before, or a subscription to it.
   */
  readonly product?: ProductId;
  /** Only what came after this place in the journal: where the page before ended. */
  readonly after?: Sequence;
  /** How many rows at the most; absent: all. */
  readonly limit?: number;
}

/** What kind of event: what lists of events say of each. */
export type EventType =
  /** The organization was created (`O6`). */
  | "organization_created"
  /** The settings were replaced (`O6`). */
  | "settings_changed"
  /** A purchase policy was set, or taken back (`P1`, `P2`). */
  | "policy_changed"
  /** A purchase limit was set, or taken back (`P6`). */
  | "purchase_limit_changed"
  /** An approval rule was set, or taken back (`P7`). */
  | "approval_rule_changed"
  /** A purchase was asked for that has to be approved (`P7`). */
  | "purchase_requested"
  /** A purchase request was approved or declined (`P7`). */
  | "purchase_request_decided"
  /** The purchaser agreed to another total (`P7`). */
  | "purchase_request_confirmed"
  /** A purchase request was taken back (`P7`). */
  | "purchase_request_withdrawn"
  /** Nobody answered a purchase request in time (`P7`). */
  | "purchase_request_lapsed"
  /** A product has another id (`K1`). */
  | "product_id_changed"
  /** A payment method was added (`G2`). */
  | "payment_method_added"
  /** A payment method was edited (`G3`). */
  | "payment_method_edited"
  /** Another payment method pays for a billing profile (`G5`). */
  | "payment_method_replaced"
  /** A payment method was deleted (`G5`). */
  | "payment_method_deleted"
  /** A billing profile has another second payment method, or none (`G8`). */
  | "backup_payment_method_set"
  /** The issuer of a card changed something on it (`G9`). */
  | "card_updated"
  /** A card will have expired when the next charge comes (`G6`). */
  | "card_expiring"
  /** A billing profile was created (`G1`). */
  | "billing_profile_created"
  /** A billing profile was edited (`G1`). */
  | "billing_profile_edited"
  /** A role on a billing profile was given or taken (`O7`). */
  | "billing_profile_shared"
  /** A billing profile was closed (`G7`). */
  | "billing_profile_closed"
  /** The taxes of a billing profile changed (`I9`). */
  | "tax_rates_set"
  /** A register said something of a buyer's VAT id (`I14`). */
  | "vat_id_checked"
  /** An order number has another limit (`I16`). */
  | "purchase_order_limited"
  /** A subscription was bought (`B1`). */
  | "subscription_purchased"
  /** A subscription was brought in from elsewhere (`H5`). */
  | "subscription_imported"
  /** The first payment came (`B1`). */
  | "subscription_activated"
  /** Licenses were added (`S2`). */
  | "licenses_added"
  /** Licenses were removed (`S4`). */
  | "licenses_removed"
  /** Licenses were added that wait for their payment (`S7`). */
  | "licenses_reserved"
  /** Reserved licenses were paid (`S7`). */
  | "reserved_licenses_added"
  /** Reserved licenses were given up (`S7`). */
  | "reservation_released"
  /** A total was scheduled for the renewal (`S5`). */
  | "licenses_scheduled"
  /** What was scheduled does not hold any more (`S5`). */
  | "license_schedule_dropped"
  /** A subscription moved to another plan (`U2`). */
  | "plan_changed"
  /** A move to another plan waits for its payment (`U7`). */
  | "plan_change_reserved"
  /** A move that waited was paid (`U7`). */
  | "reserved_plan_change_made"
  /** A move that waited was given up (`U7`). */
  | "plan_change_released"
  /** Such a move was taken back (`U2`). */
  | "plan_change_taken_back"
  /** People moved to another plan with their licenses (`U5`). */
  | "people_moved_to_plan"
  /** A move to another plan was scheduled for the renewal (`U6`). */
  | "plan_change_scheduled"
  /** A move that was scheduled does not come (`U6`). */
  | "plan_schedule_dropped"
  /** People were given licenses (`A1`). */
  | "licenses_assigned"
  /** People's licenses were taken back (`A6`). */
  | "licenses_unassigned"
  /** A subscription was canceled (`C1`). */
  | "subscription_canceled"
  /** A subscription was brought back as a new one (`C7`). */
  | "subscription_reactivated"
  /** What a person had bought themselves was taken over (`C10`). */
  | "subscription_taken_over"
  /** A subscription was offered to a colleague (`C12`). */
  | "hand_over_offered"
  /** The colleague answered (`C12`). */
  | "hand_over_answered"
  /** An offer ended without an answer (`C12`). */
  | "hand_over_closed"
  /** Recurring billing was turned on or off (`C5`). */
  | "recurring_billing_changed"
  /** The next term was announced (`C8`). */
  | "renewal_announced"
  /** A new term began (`C8`). */
  | "subscription_renewed"
  /** A further billing period of a term began (`C8`). */
  | "billing_period_started"
  /** The documents of a subscription refer to something else (`I16`). */
  | "order_reference_set"
  /** What happens at the end of a term was set (`E1`). */
  | "at_end_set"
  /** A month of extension began (`E2`). */
  | "term_extended"
  /** An extension ended, and a term began (`E2`). */
  | "returned_to_term"
  /** A term ended, and a pause began (`E3`). */
  | "subscription_paused"
  /** A pause ended, and a term began (`E3`). */
  | "subscription_resumed"
  /** A pause was to end, and no card could be charged (`E3`). */
  | "resumption_postponed"
  /** A term ended without a renewal (`C6`). */
  | "subscription_expired"
  /** Nobody has access any more (`C6`). */
  | "subscription_disabled"
  /** An end was announced ahead of its day (`H7`). */
  | "ending_announced"
  /** What people bought and tried on a day was announced to administrators (`H7`). */
  | "purchases_announced"
  /** More people hold licenses than are paid for: they keep them for a while (`S6`). */
  | "excess_licenses_announced"
  /** Licenses that were not paid for any more were released (`S6`). */
  | "excess_licenses_released"
  /** What an unpaid invoice had disabled can be used again (`I8`). */
  | "subscription_restored"
  /** A subscription is gone for good (`C6`). */
  | "subscription_deleted"
  /** A trial began (`B4`). */
  | "trial_started"
  /** A trial goes on for longer (`B4`). */
  | "trial_extended"
  /** The end of a trial is near (`H7`). */
  | "trial_end_announced"
  /** A trial became a paid subscription (`B4`). */
  | "trial_converted"
  /** A trial ended and did not convert (`B4`). */
  | "trial_ended"
  /** The end of a promotion is near (`K7`). */
  | "promotion_end_announced"
  /** The use of a promotion is free again (`K7`). */
  | "promotion_released"
  /** What was reserved of a promotion for a purchase request is free again (`K7`). */
  | "promotion_reservation_released"
  /** A person left (`O5`). */
  | "person_left"
  /** A person who had left is back (`O5`). */
  | "person_returned"
  /** Licenses were asked for (`Q1`). */
  | "license_request_created"
  /** It was decided about people of a license request (`Q1`). */
  | "license_request_decided"
  /** People of a license request wait no more (`O5`). */
  | "license_request_closed"
  /** A license request is no longer kept (`Q1`). */
  | "license_request_purged"
  /** An auto-claim policy was made or changed (`Q3`). */
  | "auto_claim_policy_set"
  /** An auto-claim policy was deleted (`Q3`). */
  | "auto_claim_policy_deleted"
  /** Somebody got a license by signing in (`Q3`). */
  | "license_claimed"
  /** An invoice was issued (`I3`). */
  | "invoice_issued"
  /** A credit reduced an open invoice (`I5`). */
  | "credit_allocated"
  /** Pending changes came to nothing (`I5`). */
  | "changes_netted"
  /** An unpaid invoice was dunned (`I8`). */
  | "dunning_step"
  /** An invoice was not paid in time (`I3`). */
  | "invoice_past_due"
  /** An invoice need not be paid any more (`B1`). */
  | "invoice_voided"
  /**
   * What was outstanding on an invoice was too little to be asked for, and is not to be paid any
   * more (`I13`).
   */
  | "invoice_written_off"
  /** The exchange system cleared an invoice (`I17`). */
  | "invoice_cleared"
  /** The exchange system rejected an invoice (`I17`). */
  | "invoice_rejected"
  /** Somebody asked payment of an invoice (`I12`). */
  | "payment_requested"
  /** Money came (`I7`). */
  | "payment_received"
  /** A payment failed (`I7`). */
  | "payment_failed"
  /** Money was taken back (`I7`). */
  | "payment_charged_back"
  /** Money was given back (`I7`). */
  | "payment_refunded";

/** A field of something that an event changed. */
export interface AuditChange {
  /**
   * Whose: the id of a subscription, a billing profile, a request or a policy, the number of an
   * invoice, `settings`, or for what a rule is set.
   */
  readonly entity: string;
  /**
   * Which field, called as in JSON; `policy`, `purchaseLimit` or `approvalRule` where one was set.
   */
  readonly field: string;
  /** What it was; absent: nothing. */
  readonly before?: string;
  /** What it is now; absent: nothing. */
  readonly after?: string;
}

/** One event as an audit shows it. The event itself is the journal's record at `sequence`. */
export interface AuditRow {
  /** Its place in the journal. */
  readonly sequence: Sequence;
  /** When it happened. */
  readonly at: Timestamp;
  /** Who caused it. */
  readonly actor: Actor;
  /** The command it came from; absent for what time brought. */
  readonly command?: CommandId;
  /** What happened: the `type` of the event. */
  readonly event: EventType;
  /** The rule that it follows, such as `S2`. */
  readonly rule: string;
  /** What was different afterwards in what was there before. */
  readonly changes: readonly AuditChange[];
}

/** One order of a subscription: it was bought, sized, renewed, canceled, or what it costs arose. */
export interface OrderRow {
  /** The place of the event in the journal. */
  readonly sequence: Sequence;
  /** When. */
  readonly at: Timestamp;
  /** Who. */
  readonly actor: Actor;
  /** The command it came from; absent for what time brought. */
  readonly command?: CommandId;
  /** What happened: the `type` of the event. */
  readonly event: EventType;
  /** How many licenses the subscription had then. */
  readonly licenses: LicenseCount;
  /** Where it stood then. */
  readonly status: SubscriptionStatus;
  /** The invoice lines that arose. */
  readonly lines: readonly Line[];
}

/** What is wrong with a journal, in a word: stable, for programs. */
export type JournalProblemCode =
  /** The line is not the canonical JSON of an event. */
  | "malformed_line"
  /**
   * The last line ends in the middle, so that it is no JSON: an append that was cut short. Remove
   * it and read again.
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
  readonly position: Sequence;
  /** The stable code of the problem. */
  readonly code: JournalProblemCode;
  /** What is wrong there, for developers. */
  readonly problem: string;
}

/** What came of verifying a journal. */
export interface JournalReport {
  /** How many lines it has. */
  readonly lines: number;
  /** Up to which place it leads to a state; what follows cannot be replayed. */
  readonly replayed: Sequence;
  /** Every problem, in order; none: it is sound. */
  readonly problems: readonly JournalFinding[];
}

/** Which event brought a line of an invoice. */
export interface ChargeExplanation {
  /** The line. */
  readonly line: Line;
  /** The place of the invoice in the journal. */
  readonly invoiced: Sequence;
  /** The place of the event with which the line arose. */
  readonly arose: Sequence;
  /** When it arose. */
  readonly at: Timestamp;
  /** Who caused it. */
  readonly actor: Actor;
  /** The command it came from; absent for what time brought. */
  readonly command?: CommandId;
  /** What happened: the `type` of the event. */
  readonly event: EventType;
  /** The rule that it follows, such as `S2`. */
  readonly rule: string;
}

/** Why a command is refused: the rule, and the event that made it so. */
export interface RefusalExplanation {
  /** The refusal, with its facts. */
  readonly denial: Denial;
  /** The rule that refuses, such as `S4`. */
  readonly rule: string;
  /**
   * The place of the event since which the command is refused for this reason; absent: only what
   * time has brought since the last event made it so.
   */
  readonly since?: Sequence;
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
  readonly turn: AccessTurn;
  /** The place of the event in the journal. */
  readonly sequence: Sequence;
  /** When. */
  readonly at: Timestamp;
  /** Who caused it. */
  readonly actor: Actor;
  /** The command it came from; absent for what time brought. */
  readonly command?: CommandId;
  /** What happened: the `type` of the event. */
  readonly event: EventType;
  /** The rule that it follows, such as `C6`. */
  readonly rule: string;
}

/** What can be a person's. */
export type PersonalThingKind =
  /** A subscription that they bought, or try, and that was not taken over. */
  | "subscription"
  /** A license that they hold. */
  | "license"
  /** A subscription that is offered to them (`C12`). */
  | "hand_over"
  /** A purchase that has to be approved, or had to be (`P7`). */
  | "purchase_request"
  /** A license request, by them or for them (`Q1`). */
  | "license_request"
  /** A card of theirs. */
  | "payment_method"
  /** A billing profile on which they have a role. */
  | "billing_profile"
  /** An invoice to a billing profile of their own. */
  | "invoice";

/** How something stands in one respect. */
export interface PersonalFact {
  /** In which, called as in JSON. */
  readonly field: string;
  /** How: a word or a text as it is, anything else as JSON. */
  readonly value: string;
}

/** Something that is a person's now. */
export interface PersonalThing {
  /** What it is. */
  readonly kind: PersonalThingKind;
  /** Its id: for a license and a hand-over that of the subscription, for an invoice its number. */
  readonly id: string;
  /** The place of the first record that has it as theirs. */
  readonly sequence: Sequence;
  /** When that was. */
  readonly at: Timestamp;
  /** How it stands. */
  readonly facts: readonly PersonalFact[];
}

/** An event that has to do with a person. */
export interface PersonalEvent {
  /** Its place in the journal. */
  readonly sequence: Sequence;
  /** When it happened. */
  readonly at: Timestamp;
  /** What happened: the `type` of the event. */
  readonly event: EventType;
  /** The rule that it follows, such as `S2`. */
  readonly rule: string;
  /** The command it came from; absent for what time brought. */
  readonly command?: CommandId;
  /** Whether it was they who gave that command. */
  readonly acted: boolean;
  /** Whether it names them, or something of theirs. */
  readonly concerns: boolean;
  /**
   * Of what they were told. What goes to everybody who has a role is not in here: the directory
   * alone knows who that was.
   */
  readonly told: readonly NotificationKind[];
}

/** Why a stored text is a person's. */
export type TextRelation =
  /**
   * It stands on what is theirs: their card, their billing profile and its invoices, their purchase
   * request.
   */
  | "own"
  /** They wrote it on what is another's, or about it. */
  | "wrote"
  /** It was a message to them. */
  | "told"
  /** It has their name or e-mail address in it, as the directory knows them. */
  | "named";

/**
 * A place where text is stored that is a person's. To erase it, write an empty text there: no
 * command takes one, so that replay, numbers and totals stay as they are, and it is told as erased
 * from then on (`H1`).
 */
export interface PersonalText {
  /** The place of the record in the journal. */
  readonly sequence: Sequence;
  /** The field, by its path in the record's canonical JSON, such as `event.billTo.address.city`. */
  readonly field: string;
  /** Why it is theirs. */
  readonly relation: TextRelation;
  /**
   * The text; absent once erased, and where others wrote it of them: that is theirs to erase, not
   * to read (`V7`).
   */
  readonly text?: string;
  /** Whether it was erased. */
  readonly erased: boolean;
}

/** Everything about one person, as far as a journal goes (`V8`). */
export interface PersonalData {
  /** Whom it is about. */
  readonly person: PersonId;
  /** The last record that was looked at: what came later is not in here. */
  readonly through: Sequence;
  /** Since when they are gone; absent: they have not left (`O5`). */
  readonly left?: Timestamp;
  /** What is theirs now, oldest first. */
  readonly things: readonly PersonalThing[];
  /**
   * The events that they caused, that are about them or of which they were told, oldest first. What
   * each says is the journal's record at its place.
   */
  readonly events: readonly PersonalEvent[];
  /** Where text is stored that is theirs, oldest first, what was erased included. */
  readonly texts: readonly PersonalText[];
}

/** How two journals differ. */
export interface JournalDifference {
  /** The first place at which they are not the same; absent: they are equal. */
  readonly first?: Sequence;
  /** The events that only the first journal has, by their places there. */
  readonly onlyLeft: readonly Sequence[];
  /** The events that only the second journal has, by their places there. */
  readonly onlyRight: readonly Sequence[];
}

/** As of when an organization is looked at (`H6`). */
export type Moment = AtSequence | AtInstant | AtEndOfDay;

/** After the event at this place. */
export interface AtSequence {
  readonly type: "sequence";
  /** Its place in the journal. */
  readonly sequence: Sequence;
}

/** After everything that had been recorded until this instant, itself included. */
export interface AtInstant {
  readonly type: "instant";
  /** The instant. */
  readonly at: Timestamp;
}

/** After everything that had been recorded until the end of this day. */
export interface AtEndOfDay {
  readonly type: "day";
  /** The day. */
  readonly day: Day;
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
  readonly start: Timestamp;
  /** The first instant after it. */
  readonly end: Timestamp;
  /** When it changes. */
  readonly at: Timestamp;
  /** What the whole period cost before. */
  readonly before: Money;
  /** What it costs after. */
  readonly after: Money;
}

/** What the change costs. */
export interface PlanChangeLines {
  /** What is given back for the rest of the period: at most zero. */
  readonly credit: Money;
  /** What is charged for it instead. */
  readonly charge: Money;
  /** Both together. */
  readonly net: Money;
}

/** The syntaxes of e-invoices. */
export type EInvoiceSyntax =
  /** UBL 2.1: Peppol, XRechnung. */
  | "ubl"
  /** UN/CEFACT CII: Factur-X, ZUGFeRD, XRechnung. */
  | "cii"
  /** FatturaPA. */
  | "fattura_pa";

/** Whether a document charges, or gives back (BT-3). */
export type EInvoiceKind =
  /** An invoice, or whatever else charges: corrected, partial, in advance. */
  | "invoice"
  /** A credit note. */
  | "credit_note";

/** The seller or the buyer. */
export interface EInvoiceParty {
  /** BT-27, BT-44: the name. */
  readonly name: string;
  /** BT-31, BT-48: the VAT id, with the prefix of its country. */
  readonly vatId?: string;
}

/** An invoice that a document is about. */
export interface PrecedingEInvoice {
  /** BT-25: its number. */
  readonly number: string;
  /** BT-26: its date. */
  readonly date?: Day;
}

/** A plain decimal of at most 28 digits, such as -2 or 10.044. */
export type PlainDecimal = string;

/** A line. */
export interface EInvoiceLine {
  /** BT-126: its number, or another text that tells it from the others. */
  readonly number: string;
  /** BT-153: what it is about. In FatturaPA the note is a part of it. */
  readonly name: string;
  /** BT-127: a note. */
  readonly note?: string;
  /** BT-129: how many; negative where it goes against the document. */
  readonly quantity: PlainDecimal;
  /**
   * BT-146: the price of one, never negative: where it is written so, the quantity is turned
   * instead.
   */
  readonly price: PlainDecimal;
  /** BT-131: the amount, without tax. */
  readonly amount: Money;
  /** BG-26: the days of service; half-open, as everywhere here. */
  readonly period?: ServicePeriod;
  /** BT-151: the category of its tax, a code of UNCL 5305; FatturaPA has none. */
  readonly category?: string;
  /** BT-152: its rate; absent outside the scope of VAT. */
  readonly percent?: Percent;
  /** FatturaPA's `Natura`: why the rate is 0. */
  readonly natura?: string;
}

/** A tax of the document. */
export interface EInvoiceTax {
  /** BT-118: the category, a code of UNCL 5305; FatturaPA has none. */
  readonly category?: string;
  /** BT-119: the rate; it can be absent outside the scope of VAT. */
  readonly percent?: Percent;
  /** FatturaPA's `Natura`: why the rate is 0. */
  readonly natura?: string;
  /** BT-120: why there is none, in words. */
  readonly reason?: string;
  /** BT-116: what it is on. */
  readonly base: Money;
  /** BT-117: the tax. */
  readonly amount: Money;
}

/** The totals. */
export interface EInvoiceTotals {
  /** BT-109: without tax. In FatturaPA the sum of what the taxes are on. */
  readonly net: Money;
  /** BT-110: the tax. In FatturaPA the sum of the taxes. */
  readonly tax: Money;
  /** BT-112: with tax. */
  readonly gross: Money;
  /** BT-113: what has been paid already. In FatturaPA what of the rest is not asked for. */
  readonly paid: Money;
  /** BT-114: what the amount due is rounded by. */
  readonly rounding: Money;
  /**
   * BT-115: what is to be paid. In FatturaPA the sum of what is asked for; where nothing is, all of
   * it.
   */
  readonly due: Money;
}

/**
 * An e-invoice as it was read (`I15`): in the signs that it has, so that a credit note says what is
 * given back as positive.
 */
export interface EInvoice {
  /** The syntax that it was in. */
  readonly syntax: EInvoiceSyntax;
  /** Whether it charges, or gives back. */
  readonly kind: EInvoiceKind;
  /** BT-1: its number. */
  readonly number: string;
  /** BT-2: its date. */
  readonly date: Day;
  /** BT-9: until when it is to be paid; of several days the last. */
  readonly due?: Day;
  /** BT-5: the currency of its amounts. */
  readonly currency: Currency;
  /** BT-10: what the buyer routes it by; FatturaPA has none. */
  readonly buyerReference?: string;
  /** BT-13: the buyer's purchase order. */
  readonly order?: string;
  /** BT-19: the buyer's cost center. */
  readonly costCenter?: string;
  /** BG-4: who sells. */
  readonly seller: EInvoiceParty;
  /** BG-7: who buys. */
  readonly buyer: EInvoiceParty;
  /** BG-3: the invoices before it that it is about. */
  readonly preceding: readonly PrecedingEInvoice[];
  /** BG-25: its lines. */
  readonly lines: readonly EInvoiceLine[];
  /** BG-23: its taxes. */
  readonly taxes: readonly EInvoiceTax[];
  /** BG-22: its totals. */
  readonly totals: EInvoiceTotals;
}

/** A format of e-invoices (`I15`). */
export type EInvoiceFormat =
  /** UBL 2.1 as Peppol BIS Billing 3.0 takes it. */
  | "peppol"
  /** UBL 2.1 as German authorities take it: XRechnung. */
  | "xrechnung_ubl"
  /** UN/CEFACT CII as German authorities take it: XRechnung. */
  | "xrechnung_cii"
  /** UN/CEFACT CII, the `factur-x.xml` of Factur-X and ZUGFeRD, profile EN 16931. */
  | "factur_x"
  /** FatturaPA 1.2, which Italy's exchange system (SdI) takes. */
  | "fattura_pa";

/** What can be in the way of an e-invoice. */
export type EInvoiceProblemCode =
  /** The format asks for something that nobody has said. */
  | "missing"
  /** Whom the invoice is made out to has been erased: it has to be archived before. */
  | "erased"
  /** The text is longer than the format takes. */
  | "too_long"
  /** The text has a character that the format does not take. */
  | "characters"
  /** The text has not the form that the format asks for. */
  | "form"
  /** The currency has more than two decimals. */
  | "currency"
  /** The line has two taxes, and the format takes one. */
  | "two_taxes"
  /** The line has no tax, and no word why. */
  | "no_tax"
  /** The rate is one that the format does not take: too fine, or too small. */
  | "rate"
  /**
   * The tax is further from its base × rate than its lines, or the format, allow; or the totals are
   * not the document's.
   */
  | "tax_off"
  /** No price times the quantity is the amount of the line. */
  | "price"
  /** The category forbids what stands there: a VAT id outside the scope of VAT. */
  | "forbidden"
  /** A credit note whose invoice is not in the journal: what it credits was charged elsewhere. */
  | "no_preceding_invoice"
  /** More invoices are credited than the format takes. */
  | "many_preceding_invoices"
  /** The currency of the tax and that of the invoice are one, or the rate is none. */
  | "exchange_rate";

/**
 * Why an invoice cannot be said in a format: which term, and what is missing, or in the way
 * (`I15`).
 */
export interface EInvoiceProblem {
  /** What is wrong. */
  readonly code: EInvoiceProblemCode;
  /**
   * The term of EN 16931, such as `BT-48`; for what FatturaPA alone asks, its element, such as
   * `RegimeFiscale`.
   */
  readonly term: string;
  /** The line of the invoice, from 1; absent: it is not about one line. */
  readonly line?: number;
  /** What stands there. */
  readonly text?: string;
  /** How many characters, or decimals, can stand there. */
  readonly most?: number;
}

/** What a row is about that is not about a product. */
export type ListedScope =
  /** Every third-party product of one offer type (`P1`). */
  | "offer_type"
  /**
   * Whatever has no value of its own (`P2`). The cmdlets know no default: only lists that were
   * written here have it.
   */
  | "default";

/** A row of the list. */
export interface ListedPolicy {
  /** The name of the product, or of the offer type, for people; it may be empty. */
  readonly name: string;
  /** The product's id, or an offer type; empty for the default. */
  readonly id: string;
  /** The value that holds. */
  readonly value: PolicyValue;
  /** What the row is about; absent: a product, or an offer type where the id is one. */
  readonly scope?: ListedScope;
  /**
   * Where a product's value comes from; absent: it is its own. What comes from elsewhere is not set
   * for the product.
   */
  readonly source?: PolicySource;
}

/** A list of purchase policies. */
export interface PolicyList {
  /** Its rows. */
  readonly rows: readonly ListedPolicy[];
}

/** What can be wrong with a list of purchase policies. */
export type PolicyListProblem =
  /**
   * There is no list in it: neither JSON nor CSV, nor a table or a list of properties as PowerShell
   * prints them.
   */
  | "unknown_format"
  /** The JSON cannot be read. */
  | "malformed_json"
  /** The JSON is no list of policies. */
  | "no_policies"
  /** A column is missing. */
  | "missing_column"
  /** A quoted field of the CSV does not end. */
  | "open_quote"
  /** A row does not say what it has to. */
  | "missing"
  /** What should be text is none. */
  | "not_text"
  /** A window was too narrow, and dots stand for what was cut off. */
  | "cut_off"
  /** A row of a table does not stand under its headings. */
  | "misaligned"
  /** A row is about another policy. */
  | "other_policy"
  /** A value is none of the three. */
  | "unknown_value"
  /** A row is about something else than a product, an offer type or the default. */
  | "unknown_scope"
  /** Nothing that a value can come from. */
  | "unknown_source"
  /** Offer types know only enabled and disabled (`P1`). It is refused and not mapped to either. */
  | "offer_type_only_trials"
  /** Two rows, or two fields of one, say different things of the same. */
  | "contradictory"
  /** A row has another value than where it is said to come from. */
  | "not_inherited";

/** A row that another contradicts. */
export interface ContradictedRow {
  /** The row, from 1. */
  readonly row: number;
  /** What it says. */
  readonly text: string;
}

/** Why a text is no list of purchase policies, or a list cannot be taken over. */
export interface InvalidPolicyList {
  /** What is wrong. */
  readonly problem: PolicyListProblem;
  /** The row, from 1; absent: it is not about one row. */
  readonly row?: number;
  /**
   * The field of the row, as the cmdlets call it, such as `PolicyValue`; absent: it is not about
   * one field.
   */
  readonly field?: string;
  /** What stands there, or where in the text it is. */
  readonly text?: string;
  /** The earlier row that says something else. */
  readonly other?: ContradictedRow;
}

/** The lists whose entries have labels, by the names that `Messages.label` takes. */
export interface Labels {
  access_turn: AccessTurn;
  action: Action;
  activation: Activation;
  alignment_problem: AlignmentProblem;
  assignable: Assignable;
  at_end: AtEnd;
  auto_claim_status: AutoClaimStatus;
  billing_frequency: BillingFrequency;
  cancel_mode: CancelMode;
  cancel_reason: CancelReason;
  change_billing: ChangeBilling;
  channel: Channel;
  clearance_status: ClearanceStatus;
  credits: Credits;
  denial_category: DenialCategory;
  dunning_action: DunningAction;
  e_invoice_format: EInvoiceFormat;
  e_invoice_kind: EInvoiceKind;
  e_invoice_problem_code: EInvoiceProblemCode;
  e_invoice_syntax: EInvoiceSyntax;
  eligibility_outcome: EligibilityOutcome;
  ending: Ending;
  event_type: EventType;
  exemption_category: ExemptionCategory;
  expected_payments: ExpectedPayments;
  hand_over_close_cause: HandOverCloseCause;
  intent: Intent;
  invoice_delivery: InvoiceDelivery;
  invoice_series: InvoiceSeries;
  invoice_settlement_kind: InvoiceSettlementKind;
  invoice_status: InvoiceStatus;
  journal_problem_code: JournalProblemCode;
  language: Language;
  license_request_state: LicenseRequestState;
  line_kind: LineKind;
  listed_scope: ListedScope;
  next_step_kind: NextStepKind;
  next_term: NextTerm;
  not_assignable_reason: NotAssignableReason;
  nothing_to_take_back_reason: NothingToTakeBackReason;
  notification_kind: NotificationKind;
  off_means: OffMeans;
  only_at_renewal_reason: OnlyAtRenewalReason;
  organization_kind: OrganizationKind;
  pause_problem: PauseProblem;
  payment_cause: PaymentCause;
  people_move_problem: PeopleMoveProblem;
  personal_thing_kind: PersonalThingKind;
  person_field: PersonField;
  person_kind: PersonKind;
  person_standing: PersonStanding;
  plan_change_mode: PlanChangeMode;
  plan_drop_cause: PlanDropCause;
  plan_move_kind: PlanMoveKind;
  policy_list_problem: PolicyListProblem;
  policy_source: PolicySource;
  policy_value: PolicyValue;
  previewed_effect: PreviewedEffect;
  previewed_trial_end: PreviewedTrialEnd;
  price_tax: PriceTax;
  profile_role: ProfileRole;
  promotion_release_cause: PromotionReleaseCause;
  promotion_user: PromotionUser;
  purchase_notices: PurchaseNotices;
  purchase_request_status: PurchaseRequestStatus;
  recurring_billing: RecurringBilling;
  recurring_billing_cause: RecurringBillingCause;
  release_cause: ReleaseCause;
  report_span: ReportSpan;
  request_decision: RequestDecision;
  requested_license_status: RequestedLicenseStatus;
  retry: Retry;
  right: Right;
  rival: Rival;
  role: Role;
  schedule_drop_cause: ScheduleDropCause;
  security_code: SecurityCode;
  subscription_status: SubscriptionStatus;
  term: Term;
  text_problem: TextProblem;
  text_relation: TextRelation;
  trial_end_reason: TrialEndReason;
  trial_payment: TrialPayment;
  trial_standing: TrialStanding;
  vat_id_status: VatIdStatus;
  verdict: Verdict;
  withdrawal_cause: WithdrawalCause;
}
