/// What a ``SubscriptionId`` is the id of.
public enum Subscription {}

/// What a ``BillingProfileId`` is the id of.
public enum BillingProfile {}

/// What a ``PaymentMethodId`` is the id of.
public enum PaymentMethod {}

/// What a ``PurchaseRequestId`` is the id of.
public enum PurchaseRequest {}

/// What a ``LicenseRequestId`` is the id of.
public enum LicenseRequest {}

/// What an ``AutoClaimPolicyId`` is the id of.
public enum AutoClaimPolicy {}

/// What an ``InvoiceNumber`` is the number of.
public enum Invoice {}

/// What an ``OfferType`` is the kind of.
public enum ThirdPartyOffer {}

/// What a ``PaymentId`` is the id of.
public enum Payment {}

/// What a ``Cursor`` is the beginning of.
public enum Page {}
