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
 * Text that a person typed: a name, an address, a message.
 *
 * It is carried as it came; a command that holds it is refused when the text is empty, too long,
 * has control characters or a card number (`G2`).
 */
export type Text = string;

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
  name: Text;
  /** The e-mail address: at most 254 characters. */
  email: string;
  /** Member or guest. */
  kind?: PersonKind;
  /** Whether the account is enabled. */
  enabled?: boolean;
  /** The administrator roles held; the order carries no meaning. */
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
  /** The kinds of organization to which it is closed. */
  closedKinds?: OrganizationKind[];
  /** The countries in which it is closed. */
  closedCountries?: CountryClosure[];
  /** The currency in which organizations of each country are billed. */
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
  name: Text;
  /** Ids that it had before: they still mean this product. */
  formerIds?: ProductId[];
  /** The kind of third-party offer; absent for a first-party product. */
  offerType?: OfferType;
  /** The countries in which it is not sold, besides those of the program. */
  closedCountries?: CountryClosure[];
  /** The first day on which it cannot be bought. */
  endOfSale?: Day;
  /** The most licenses that one subscription may have. */
  mostLicenses?: LicenseCount;
  /** The offers under which it is sold. */
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
  /** What stands before the number. */
  prefix?: Text;
  /** Whether the year is part of the number, and restarts it. */
  series?: InvoiceSeries;
}

/** A percentage from 0 to 100 with at most four decimals, such as 22 or 8.875. */
export type Percent = string;

/** A tax that the host says applies to a billing profile (`I9`). */
export interface TaxRate {
  /** Its name on the invoice, such as `IVA`. */
  name: Text;
  /** The rate on the net amount. */
  percent: Percent;
}

/** How the prices of a billing profile relate to tax (`I9`). */
export type PriceTax =
  /** Tax comes on top of the prices. */
  | "exclusive"
  /** The prices contain the tax. */
  | "inclusive";

/** Whom people can ask (`P8`). */
export interface Support {
  /** What to tell them. */
  text: Text;
  /** Where to go. */
  link?: string;
}

/**
 * What an organization can choose (*setting* in the rules). Whatever is left out has its default.
 */
export interface Settings {
  /** When what is bought can be used (`B1`). */
  activation?: Activation;
  /** For how many days a purchase waits for its first payment (`B1`). */
  activationDays?: number;
  /** When changes within a billing period are invoiced (`I1`). */
  changeBilling?: ChangeBilling;
  /** Where credits go that no open invoice takes up (`I5`). */
  credits?: Credits;
  /** How invoices are numbered (`I3`). */
  invoiceNumbers?: InvoiceNumbers;
  /** How many days after its date an invoice is due (`I3`). */
  paymentDays?: number;
  /** The tax rates of new billing profiles (`I9`). */
  taxRates?: TaxRate[];
  /** How prices relate to tax, for new billing profiles (`I9`). */
  prices?: PriceTax;
  /** For how many days after its end a subscription is expired, with access (`C6`). */
  expiredDays?: number;
  /** For how many days after that it is disabled, without access (`C6`). */
  disabledDays?: number;
  /** How many days before the end of a monthly term the renewal notice goes out (`C8`). */
  monthlyNoticeDays?: number;
  /** How many days before the end of a longer term the renewal notice goes out (`C8`). */
  noticeDays?: number;
  /** For how many days of journal time a command's id is remembered (`B6`). */
  commandMemoryDays?: number;
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

/** The month at whose end a card expires. */
export interface CardExpiry {
  /** The year, such as 2028. */
  year: number;
  /** The month, 1 to 12. */
  month: number;
}

/** A postal address. */
export interface Address {
  /** Street, house number, floor: up to 200 characters. */
  street: Text;
  /** The postal code, where there is one. */
  postalCode?: Text;
  /** The city. */
  city: Text;
  /** State, province or region, where the address has one. */
  region?: Text;
  /** The country. */
  country: Country;
}

/** What is known of a card: a token, never the number (`G2`). */
export interface Card {
  /** The payment provider's token for it. */
  token: string;
  /** The brand, such as `visa`. */
  brand: Text;
  /** The last four digits of its number. */
  lastFour: string;
  /** The month at whose end it expires. */
  expires: CardExpiry;
  /** The name on it; absent once erased. */
  holder?: Text;
  /** Its billing address; absent once erased. */
  address?: Address;
  /** The country that issued it. */
  country: Country;
}

/** What somebody asks for. */
export type Command = CreateOrganization | ChangeSettings | SetPolicy | AddPaymentMethod;

/** Create the organization (`O6`). */
export interface CreateOrganization {
  type: "create_organization";
  /** Its id. */
  organization: OrganizationId;
  /** Its name. */
  name: Text;
  /** What kind of organization it is. */
  kind: OrganizationKind;
  /** Where it is. */
  country: Country;
  /** Whether it has a purchase agreement already. */
  hasAgreement?: boolean;
  /** Its settings. */
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

/** Add a payment method (`G2`). */
export interface AddPaymentMethod {
  type: "add_payment_method";
  /** The card. */
  card: Card;
}

/**
 * The position of an event in its organization's journal, counted from 1; below 2⁵³, so that every
 * language holds it exactly.
 */
export type Sequence = number;

/** The first 128 bits of a SHA-256, as 32 lowercase hexadecimal digits. */
export type Digest = string;

/** The command that an event came from (`B6`). */
export interface CommandStamp {
  /** Its id. */
  id: CommandId;
  /** A digest over actor and command. */
  digest: Digest;
}

/** A payment method. */
export type PaymentMethodId = Id<"PaymentMethodId">;

/** What happened. Events are the only way in which an organization changes. */
export type Event = OrganizationCreated | SettingsChanged | PolicyChanged | PaymentMethodAdded;

/** The organization was created (`O6`). */
export interface OrganizationCreated {
  type: "organization_created";
  /** Its id. */
  organization: OrganizationId;
  /** Its name. */
  name: Text;
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
  /** Look at every self-service subscription. */
  | "read_admin_view"
  /** Change a self-service subscription and its licenses. */
  | "manage_subscription"
  /** Look at a self-service subscription. */
  | "read_subscription"
  /** Give and take roles on a billing profile. */
  | "share_billing_profile"
  /** Edit a billing profile. */
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
  /** It holds what is, by its digits, a card number (`G2`). */
  | "card_number";

/** Why a command, or a view, is refused. Match on the variant, or on `code`. */
export type Denial =
  | NotAMember
  | NotAllowed
  | OrganizationMissing
  | OrganizationExists
  | OutOfRange
  | RejectedText
  | MalformedId
  | MalformedCard
  | UnknownProduct
  | PolicyNotForOfferTypes
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

/** A card has no token, or its last four digits are not four digits (`G2`). */
export interface MalformedCard {
  type: "malformed_card";
}

/** The catalog has no such product (`K1`). */
export interface UnknownProduct {
  type: "unknown_product";
  /** The id that was asked for. */
  product: ProductId;
}

/** Offer types know only enabled and disabled (`P1`). */
export interface PolicyNotForOfferTypes {
  type: "policy_not_for_offer_types";
  /** The offer type. */
  offerType: OfferType;
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

/** What came of a command, and of the time that had passed before it. */
export interface Execution {
  /**
   * What fell due until the command: it stays, and is to be appended, whatever the outcome (`T1`).
   */
  due: Recorded[];
  /** What came of the command itself. */
  outcome: Outcome;
}
