// Written by `cargo xtask generate`. Do not edit.

extension Person: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, name, email, kind, enabled, roles
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            name: try container.read(.name),
            email: try container.read(.email),
            kind: try container.read(.kind, or: .member),
            enabled: try container.read(.enabled, or: true),
            roles: try container.read(.roles, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(name, .name)
        try container.write(email, .email)
        try container.write(kind, .kind, unless: .member)
        try container.write(enabled, .enabled, unless: true)
        try container.write(roles, .roles, unless: [])
    }
}

extension PersonKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .member: "member"
        case .guest: "guest"
        }
    }
}

extension Role: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .globalAdmin: "global_admin"
        case .billingAdmin: "billing_admin"
        case .licenseAdmin: "license_admin"
        case .userAdmin: "user_admin"
        case .globalReader: "global_reader"
        }
    }
}

extension CatalogData: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case program, products, promotions
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            program: try container.read(.program),
            products: try container.read(.products),
            promotions: try container.read(.promotions, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(program, .program)
        try container.write(products, .products)
        try container.write(promotions, .promotions, unless: [])
    }
}

extension Program: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case closedKinds, closedCountries, currencies
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            closedKinds: try container.read(.closedKinds, or: []),
            closedCountries: try container.read(.closedCountries, or: []),
            currencies: try container.read(.currencies, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(closedKinds, .closedKinds, unless: [])
        try container.write(closedCountries, .closedCountries, unless: [])
        try container.write(currencies, .currencies, unless: [])
    }
}

extension OrganizationKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .commercial: "commercial"
        case .government: "government"
        case .education: "education"
        case .nonprofit: "nonprofit"
        }
    }
}

extension CountryClosure: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case country, from
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            country: try container.read(.country),
            from: try container.readOptional(.from))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(country, .country)
        try container.write(from, .from)
    }
}

extension CountryCurrency: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case country, currency
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            country: try container.read(.country),
            currency: try container.read(.currency))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(country, .country)
        try container.write(currency, .currency)
    }
}

extension Product: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, name, formerIds, offerType, closedCountries, endOfSale, mostLicenses, offers, trial
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            name: try container.read(.name),
            formerIds: try container.read(.formerIds, or: []),
            offerType: try container.readOptional(.offerType),
            closedCountries: try container.read(.closedCountries, or: []),
            endOfSale: try container.readOptional(.endOfSale),
            mostLicenses: try container.readOptional(.mostLicenses),
            offers: try container.read(.offers, or: []),
            trial: try container.readOptional(.trial))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(name, .name)
        try container.write(formerIds, .formerIds, unless: [])
        try container.write(offerType, .offerType)
        try container.write(closedCountries, .closedCountries, unless: [])
        try container.write(endOfSale, .endOfSale)
        try container.write(mostLicenses, .mostLicenses)
        try container.write(offers, .offers, unless: [])
        try container.write(trial, .trial)
    }
}

extension Offer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, term, billing, prices, leastLicenses, licenseStep, moves
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            term: try container.read(.term),
            billing: try container.read(.billing),
            prices: try container.read(.prices),
            leastLicenses: try container.readOptional(.leastLicenses),
            licenseStep: try container.readOptional(.licenseStep),
            moves: try container.read(.moves, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(prices, .prices)
        try container.write(leastLicenses, .leastLicenses)
        try container.write(licenseStep, .licenseStep)
        try container.write(moves, .moves, unless: [])
    }
}

extension Term: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .oneMonth: "one_month"
        case .oneYear: "one_year"
        case .threeYears: "three_years"
        }
    }
}

extension BillingFrequency: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .monthly: "monthly"
        case .quarterly: "quarterly"
        case .halfYearly: "half_yearly"
        case .yearly: "yearly"
        case .upFront: "up_front"
        }
    }
}

extension ListPrice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case price, shape, from
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            price: try container.read(.price),
            shape: try container.readOptional(.shape),
            from: try container.readOptional(.from))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(price, .price)
        try container.write(shape, .shape)
        try container.write(from, .from)
    }
}

extension PriceShape: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .graduatedPricing: "graduated_pricing"
        case .volumePricing: "volume_pricing"
        case .baseFee: "base_fee"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "graduated_pricing": self = .graduatedPricing(try GraduatedPricing(from: decoder))
        case "volume_pricing": self = .volumePricing(try VolumePricing(from: decoder))
        case "base_fee": self = .baseFee(try BaseFee(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .graduatedPricing(let value): try value.encode(to: encoder)
        case .volumePricing(let value): try value.encode(to: encoder)
        case .baseFee(let value): try value.encode(to: encoder)
        }
    }
}

extension GraduatedPricing: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, tiers
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "graduated_pricing")
        self.init(
            tiers: try container.read(.tiers))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("graduated_pricing", forKey: .type)
        try container.write(tiers, .tiers)
    }
}

extension VolumePricing: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, tiers
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "volume_pricing")
        self.init(
            tiers: try container.read(.tiers))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("volume_pricing", forKey: .type)
        try container.write(tiers, .tiers)
    }
}

extension BaseFee: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, fee, included
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "base_fee")
        self.init(
            fee: try container.read(.fee),
            included: try container.read(.included))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("base_fee", forKey: .type)
        try container.write(fee, .fee)
        try container.write(included, .included)
    }
}

extension PriceTier: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case from, unitPrice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            from: try container.read(.from),
            unitPrice: try container.read(.unitPrice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(from, .from)
        try container.write(unitPrice, .unitPrice)
    }
}

extension PlanMove: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, offer, kind
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            offer: try container.read(.offer),
            kind: try container.read(.kind))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(offer, .offer)
        try container.write(kind, .kind)
    }
}

extension PlanMoveKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .upgrade: "upgrade"
        case .change: "change"
        }
    }
}

extension Trial: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case paymentMethod, days, licenses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            days: try container.read(.days),
            licenses: try container.read(.licenses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(days, .days)
        try container.write(licenses, .licenses)
    }
}

extension TrialPayment: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .required: "required"
        case .notRequired: "not_required"
        }
    }
}

extension Promotion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, code, discounts, products, from, until, firstPurchaseOnly, lasts, mostUsesPerPerson, mostUses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            code: try container.readOptional(.code),
            discounts: try container.read(.discounts),
            products: try container.read(.products, or: []),
            from: try container.readOptional(.from),
            until: try container.readOptional(.until),
            firstPurchaseOnly: try container.read(.firstPurchaseOnly, or: false),
            lasts: try container.read(.lasts),
            mostUsesPerPerson: try container.readOptional(.mostUsesPerPerson),
            mostUses: try container.readOptional(.mostUses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(code, .code)
        try container.write(discounts, .discounts)
        try container.write(products, .products, unless: [])
        try container.write(from, .from)
        try container.write(until, .until)
        try container.write(firstPurchaseOnly, .firstPurchaseOnly, unless: false)
        try container.write(lasts, .lasts)
        try container.write(mostUsesPerPerson, .mostUsesPerPerson)
        try container.write(mostUses, .mostUses)
    }
}

extension Discount: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .percentOff: "percent_off"
        case .amountOffLicense: "amount_off_license"
        case .amountOffSubscription: "amount_off_subscription"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "percent_off": self = .percentOff(try PercentOff(from: decoder))
        case "amount_off_license": self = .amountOffLicense(try AmountOffLicense(from: decoder))
        case "amount_off_subscription": self = .amountOffSubscription(try AmountOffSubscription(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .percentOff(let value): try value.encode(to: encoder)
        case .amountOffLicense(let value): try value.encode(to: encoder)
        case .amountOffSubscription(let value): try value.encode(to: encoder)
        }
    }
}

extension PercentOff: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, percent
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "percent_off")
        self.init(
            percent: try container.read(.percent))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("percent_off", forKey: .type)
        try container.write(percent, .percent)
    }
}

extension AmountOffLicense: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "amount_off_license")
        self.init(
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("amount_off_license", forKey: .type)
        try container.write(amount, .amount)
    }
}

extension AmountOffSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "amount_off_subscription")
        self.init(
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("amount_off_subscription", forKey: .type)
        try container.write(amount, .amount)
    }
}

extension PromotedProduct: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, offers
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            offers: try container.read(.offers, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(offers, .offers, unless: [])
    }
}

extension PromotionDuration: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .forBillingPeriods: "billing_periods"
        case .forTheTerm: "term"
        case .forEver: "for_ever"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "billing_periods": self = .forBillingPeriods(try ForBillingPeriods(from: decoder))
        case "term": self = .forTheTerm(try ForTheTerm(from: decoder))
        case "for_ever": self = .forEver(try ForEver(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .forBillingPeriods(let value): try value.encode(to: encoder)
        case .forTheTerm(let value): try value.encode(to: encoder)
        case .forEver(let value): try value.encode(to: encoder)
        }
    }
}

extension ForBillingPeriods: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, count
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_periods")
        self.init(
            count: try container.read(.count))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_periods", forKey: .type)
        try container.write(count, .count)
    }
}

extension ForTheTerm: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "term")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("term", forKey: .type)
    }
}

extension ForEver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "for_ever")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("for_ever", forKey: .type)
    }
}

extension Context: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, actor, at
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            actor: try container.read(.actor),
            at: try container.read(.at))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(actor, .actor)
        try container.write(at, .at)
    }
}

extension Actor: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .system: "system"
        case .user: "user"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "system": self = .system(try System(from: decoder))
        case "user": self = .user(try User(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .system(let value): try value.encode(to: encoder)
        case .user(let value): try value.encode(to: encoder)
        }
    }
}

extension System: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "system")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("system", forKey: .type)
    }
}

extension User: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, id
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "user")
        self.init(
            id: try container.read(.id))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("user", forKey: .type)
        try container.write(id, .id)
    }
}

extension Command: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .createOrganization: "create_organization"
        case .changeSettings: "change_settings"
        case .setPolicy: "set_policy"
        case .setPurchaseLimit: "set_purchase_limit"
        case .setApprovalRule: "set_approval_rule"
        case .decidePurchaseRequest: "decide_purchase_request"
        case .confirmPurchaseRequest: "confirm_purchase_request"
        case .withdrawPurchaseRequest: "withdraw_purchase_request"
        case .changeProductId: "change_product_id"
        case .addPaymentMethod: "add_payment_method"
        case .editPaymentMethod: "edit_payment_method"
        case .replacePaymentMethod: "replace_payment_method"
        case .deletePaymentMethod: "delete_payment_method"
        case .setBackupPaymentMethod: "set_backup_payment_method"
        case .reportCardUpdate: "report_card_update"
        case .editBillingProfile: "edit_billing_profile"
        case .shareBillingProfile: "share_billing_profile"
        case .closeBillingProfile: "close_billing_profile"
        case .setTaxRates: "set_tax_rates"
        case .reportVatCheck: "report_vat_check"
        case .limitPurchaseOrder: "limit_purchase_order"
        case .purchaseSubscription: "purchase_subscription"
        case .importSubscription: "import_subscription"
        case .changeLicenses: "change_licenses"
        case .scheduleLicenses: "schedule_licenses"
        case .changePlan: "change_plan"
        case .takeBackPlanChange: "take_back_plan_change"
        case .assignLicenses: "assign_licenses"
        case .unassignLicenses: "unassign_licenses"
        case .unassignProduct: "unassign_product"
        case .cancelSubscription: "cancel_subscription"
        case .reactivateSubscription: "reactivate_subscription"
        case .takeOver: "take_over"
        case .offerHandOver: "offer_hand_over"
        case .answerHandOver: "answer_hand_over"
        case .withdrawHandOver: "withdraw_hand_over"
        case .setRecurringBilling: "set_recurring_billing"
        case .setOrderReference: "set_order_reference"
        case .setAtEnd: "set_at_end"
        case .returnToTerm: "return_to_term"
        case .resumeSubscription: "resume_subscription"
        case .startTrial: "start_trial"
        case .extendTrial: "extend_trial"
        case .convertTrial: "convert_trial"
        case .requestLicenses: "request_licenses"
        case .decideLicenseRequest: "decide_license_request"
        case .setAutoClaimPolicy: "set_auto_claim_policy"
        case .deleteAutoClaimPolicy: "delete_auto_claim_policy"
        case .signIn: "sign_in"
        case .reportPayment: "report_payment"
        case .reportClearance: "report_clearance"
        case .payInvoice: "pay_invoice"
        case .reportPersonLeft: "person_left"
        case .reportPersonReturned: "person_returned"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "create_organization": self = .createOrganization(try CreateOrganization(from: decoder))
        case "change_settings": self = .changeSettings(try ChangeSettings(from: decoder))
        case "set_policy": self = .setPolicy(try SetPolicy(from: decoder))
        case "set_purchase_limit": self = .setPurchaseLimit(try SetPurchaseLimit(from: decoder))
        case "set_approval_rule": self = .setApprovalRule(try SetApprovalRule(from: decoder))
        case "decide_purchase_request": self = .decidePurchaseRequest(try DecidePurchaseRequest(from: decoder))
        case "confirm_purchase_request": self = .confirmPurchaseRequest(try ConfirmPurchaseRequest(from: decoder))
        case "withdraw_purchase_request": self = .withdrawPurchaseRequest(try WithdrawPurchaseRequest(from: decoder))
        case "change_product_id": self = .changeProductId(try ChangeProductId(from: decoder))
        case "add_payment_method": self = .addPaymentMethod(try AddPaymentMethod(from: decoder))
        case "edit_payment_method": self = .editPaymentMethod(try EditPaymentMethod(from: decoder))
        case "replace_payment_method": self = .replacePaymentMethod(try ReplacePaymentMethod(from: decoder))
        case "delete_payment_method": self = .deletePaymentMethod(try DeletePaymentMethod(from: decoder))
        case "set_backup_payment_method": self = .setBackupPaymentMethod(try SetBackupPaymentMethod(from: decoder))
        case "report_card_update": self = .reportCardUpdate(try ReportCardUpdate(from: decoder))
        case "edit_billing_profile": self = .editBillingProfile(try EditBillingProfile(from: decoder))
        case "share_billing_profile": self = .shareBillingProfile(try ShareBillingProfile(from: decoder))
        case "close_billing_profile": self = .closeBillingProfile(try CloseBillingProfile(from: decoder))
        case "set_tax_rates": self = .setTaxRates(try SetTaxRates(from: decoder))
        case "report_vat_check": self = .reportVatCheck(try ReportVatCheck(from: decoder))
        case "limit_purchase_order": self = .limitPurchaseOrder(try LimitPurchaseOrder(from: decoder))
        case "purchase_subscription": self = .purchaseSubscription(try PurchaseSubscription(from: decoder))
        case "import_subscription": self = .importSubscription(try ImportSubscription(from: decoder))
        case "change_licenses": self = .changeLicenses(try ChangeLicenses(from: decoder))
        case "schedule_licenses": self = .scheduleLicenses(try ScheduleLicenses(from: decoder))
        case "change_plan": self = .changePlan(try ChangePlan(from: decoder))
        case "take_back_plan_change": self = .takeBackPlanChange(try TakeBackPlanChange(from: decoder))
        case "assign_licenses": self = .assignLicenses(try AssignLicenses(from: decoder))
        case "unassign_licenses": self = .unassignLicenses(try UnassignLicenses(from: decoder))
        case "unassign_product": self = .unassignProduct(try UnassignProduct(from: decoder))
        case "cancel_subscription": self = .cancelSubscription(try CancelSubscription(from: decoder))
        case "reactivate_subscription": self = .reactivateSubscription(try ReactivateSubscription(from: decoder))
        case "take_over": self = .takeOver(try TakeOver(from: decoder))
        case "offer_hand_over": self = .offerHandOver(try OfferHandOver(from: decoder))
        case "answer_hand_over": self = .answerHandOver(try AnswerHandOver(from: decoder))
        case "withdraw_hand_over": self = .withdrawHandOver(try WithdrawHandOver(from: decoder))
        case "set_recurring_billing": self = .setRecurringBilling(try SetRecurringBilling(from: decoder))
        case "set_order_reference": self = .setOrderReference(try SetOrderReference(from: decoder))
        case "set_at_end": self = .setAtEnd(try SetAtEnd(from: decoder))
        case "return_to_term": self = .returnToTerm(try ReturnToTerm(from: decoder))
        case "resume_subscription": self = .resumeSubscription(try ResumeSubscription(from: decoder))
        case "start_trial": self = .startTrial(try StartTrial(from: decoder))
        case "extend_trial": self = .extendTrial(try ExtendTrial(from: decoder))
        case "convert_trial": self = .convertTrial(try ConvertTrial(from: decoder))
        case "request_licenses": self = .requestLicenses(try RequestLicenses(from: decoder))
        case "decide_license_request": self = .decideLicenseRequest(try DecideLicenseRequest(from: decoder))
        case "set_auto_claim_policy": self = .setAutoClaimPolicy(try SetAutoClaimPolicy(from: decoder))
        case "delete_auto_claim_policy": self = .deleteAutoClaimPolicy(try DeleteAutoClaimPolicy(from: decoder))
        case "sign_in": self = .signIn(try SignIn(from: decoder))
        case "report_payment": self = .reportPayment(try ReportPayment(from: decoder))
        case "report_clearance": self = .reportClearance(try ReportClearance(from: decoder))
        case "pay_invoice": self = .payInvoice(try PayInvoice(from: decoder))
        case "person_left": self = .reportPersonLeft(try ReportPersonLeft(from: decoder))
        case "person_returned": self = .reportPersonReturned(try ReportPersonReturned(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .createOrganization(let value): try value.encode(to: encoder)
        case .changeSettings(let value): try value.encode(to: encoder)
        case .setPolicy(let value): try value.encode(to: encoder)
        case .setPurchaseLimit(let value): try value.encode(to: encoder)
        case .setApprovalRule(let value): try value.encode(to: encoder)
        case .decidePurchaseRequest(let value): try value.encode(to: encoder)
        case .confirmPurchaseRequest(let value): try value.encode(to: encoder)
        case .withdrawPurchaseRequest(let value): try value.encode(to: encoder)
        case .changeProductId(let value): try value.encode(to: encoder)
        case .addPaymentMethod(let value): try value.encode(to: encoder)
        case .editPaymentMethod(let value): try value.encode(to: encoder)
        case .replacePaymentMethod(let value): try value.encode(to: encoder)
        case .deletePaymentMethod(let value): try value.encode(to: encoder)
        case .setBackupPaymentMethod(let value): try value.encode(to: encoder)
        case .reportCardUpdate(let value): try value.encode(to: encoder)
        case .editBillingProfile(let value): try value.encode(to: encoder)
        case .shareBillingProfile(let value): try value.encode(to: encoder)
        case .closeBillingProfile(let value): try value.encode(to: encoder)
        case .setTaxRates(let value): try value.encode(to: encoder)
        case .reportVatCheck(let value): try value.encode(to: encoder)
        case .limitPurchaseOrder(let value): try value.encode(to: encoder)
        case .purchaseSubscription(let value): try value.encode(to: encoder)
        case .importSubscription(let value): try value.encode(to: encoder)
        case .changeLicenses(let value): try value.encode(to: encoder)
        case .scheduleLicenses(let value): try value.encode(to: encoder)
        case .changePlan(let value): try value.encode(to: encoder)
        case .takeBackPlanChange(let value): try value.encode(to: encoder)
        case .assignLicenses(let value): try value.encode(to: encoder)
        case .unassignLicenses(let value): try value.encode(to: encoder)
        case .unassignProduct(let value): try value.encode(to: encoder)
        case .cancelSubscription(let value): try value.encode(to: encoder)
        case .reactivateSubscription(let value): try value.encode(to: encoder)
        case .takeOver(let value): try value.encode(to: encoder)
        case .offerHandOver(let value): try value.encode(to: encoder)
        case .answerHandOver(let value): try value.encode(to: encoder)
        case .withdrawHandOver(let value): try value.encode(to: encoder)
        case .setRecurringBilling(let value): try value.encode(to: encoder)
        case .setOrderReference(let value): try value.encode(to: encoder)
        case .setAtEnd(let value): try value.encode(to: encoder)
        case .returnToTerm(let value): try value.encode(to: encoder)
        case .resumeSubscription(let value): try value.encode(to: encoder)
        case .startTrial(let value): try value.encode(to: encoder)
        case .extendTrial(let value): try value.encode(to: encoder)
        case .convertTrial(let value): try value.encode(to: encoder)
        case .requestLicenses(let value): try value.encode(to: encoder)
        case .decideLicenseRequest(let value): try value.encode(to: encoder)
        case .setAutoClaimPolicy(let value): try value.encode(to: encoder)
        case .deleteAutoClaimPolicy(let value): try value.encode(to: encoder)
        case .signIn(let value): try value.encode(to: encoder)
        case .reportPayment(let value): try value.encode(to: encoder)
        case .reportClearance(let value): try value.encode(to: encoder)
        case .payInvoice(let value): try value.encode(to: encoder)
        case .reportPersonLeft(let value): try value.encode(to: encoder)
        case .reportPersonReturned(let value): try value.encode(to: encoder)
        }
    }
}

extension CreateOrganization: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, organization, name, kind, country, hasAgreement, settings
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "create_organization")
        self.init(
            organization: try container.read(.organization),
            name: try container.read(.name),
            kind: try container.read(.kind),
            country: try container.read(.country),
            hasAgreement: try container.read(.hasAgreement, or: false),
            settings: try container.read(.settings, or: Settings()))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("create_organization", forKey: .type)
        try container.write(organization, .organization)
        try container.write(name, .name)
        try container.write(kind, .kind)
        try container.write(country, .country)
        try container.write(hasAgreement, .hasAgreement, unless: false)
        try container.write(settings, .settings, unless: Settings())
    }
}

extension ChangeSettings: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, settings
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "change_settings")
        self.init(
            settings: try container.read(.settings))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("change_settings", forKey: .type)
        try container.write(settings, .settings)
    }
}

extension SetPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, scope, value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_policy")
        self.init(
            scope: try container.read(.scope),
            value: try container.readOptional(.value))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_policy", forKey: .type)
        try container.write(scope, .scope)
        try container.write(value, .value)
    }
}

extension SetPurchaseLimit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, scope, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_purchase_limit")
        self.init(
            scope: try container.read(.scope),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_purchase_limit", forKey: .type)
        try container.write(scope, .scope)
        try container.write(limit, .limit)
    }
}

extension SetApprovalRule: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, scope, rule
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_approval_rule")
        self.init(
            scope: try container.read(.scope),
            rule: try container.readOptional(.rule))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_approval_rule", forKey: .type)
        try container.write(scope, .scope)
        try container.write(rule, .rule)
    }
}

extension DecidePurchaseRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, decision, message, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "decide_purchase_request")
        self.init(
            request: try container.read(.request),
            decision: try container.read(.decision),
            message: try container.readOptional(.message),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("decide_purchase_request", forKey: .type)
        try container.write(request, .request)
        try container.write(decision, .decision)
        try container.write(message, .message)
        try container.write(quote, .quote)
    }
}

extension ConfirmPurchaseRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, total
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "confirm_purchase_request")
        self.init(
            request: try container.read(.request),
            total: try container.read(.total))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("confirm_purchase_request", forKey: .type)
        try container.write(request, .request)
        try container.write(total, .total)
    }
}

extension WithdrawPurchaseRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "withdraw_purchase_request")
        self.init(
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("withdraw_purchase_request", forKey: .type)
        try container.write(request, .request)
    }
}

extension ChangeProductId: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, from, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "change_product_id")
        self.init(
            from: try container.read(.from),
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("change_product_id", forKey: .type)
        try container.write(from, .from)
        try container.write(to, .to)
    }
}

extension AddPaymentMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, card
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "add_payment_method")
        self.init(
            card: try container.read(.card))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("add_payment_method", forKey: .type)
        try container.write(card, .card)
    }
}

extension EditPaymentMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod, expires, holder, address, securityCode
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "edit_payment_method")
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            expires: try container.read(.expires),
            holder: try container.readOptional(.holder),
            address: try container.readOptional(.address),
            securityCode: try container.read(.securityCode))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("edit_payment_method", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(expires, .expires)
        try container.write(holder, .holder)
        try container.write(address, .address)
        try container.write(securityCode, .securityCode)
    }
}

extension ReplacePaymentMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, scope, replacement, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "replace_payment_method")
        self.init(
            scope: try container.read(.scope),
            replacement: try container.read(.replacement),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("replace_payment_method", forKey: .type)
        try container.write(scope, .scope)
        try container.write(replacement, .replacement)
        try container.write(quote, .quote)
    }
}

extension DeletePaymentMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod, replacement, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "delete_payment_method")
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            replacement: try container.readOptional(.replacement),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("delete_payment_method", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(replacement, .replacement)
        try container.write(quote, .quote)
    }
}

extension SetBackupPaymentMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, backup, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_backup_payment_method")
        self.init(
            billingProfile: try container.read(.billingProfile),
            backup: try container.readOptional(.backup),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_backup_payment_method", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(backup, .backup)
        try container.write(quote, .quote)
    }
}

extension ReportCardUpdate: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod, expires, lastFour, token
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "report_card_update")
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            expires: try container.readOptional(.expires),
            lastFour: try container.readOptional(.lastFour),
            token: try container.readOptional(.token))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("report_card_update", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(expires, .expires)
        try container.write(lastFour, .lastFour)
        try container.write(token, .token)
    }
}

extension EditBillingProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, name, billTo, purchaseOrder, costCenter, delivery, recipients
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "edit_billing_profile")
        self.init(
            billingProfile: try container.read(.billingProfile),
            name: try container.read(.name),
            billTo: try container.read(.billTo),
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter),
            delivery: try container.read(.delivery, or: .portal),
            recipients: try container.read(.recipients, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("edit_billing_profile", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(name, .name)
        try container.write(billTo, .billTo)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
        try container.write(delivery, .delivery, unless: .portal)
        try container.write(recipients, .recipients, unless: [])
    }
}

extension ShareBillingProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, person, role
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "share_billing_profile")
        self.init(
            billingProfile: try container.read(.billingProfile),
            person: try container.read(.person),
            role: try container.readOptional(.role))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("share_billing_profile", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(person, .person)
        try container.write(role, .role)
    }
}

extension CloseBillingProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "close_billing_profile")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("close_billing_profile", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension SetTaxRates: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, taxRates, prices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_tax_rates")
        self.init(
            billingProfile: try container.read(.billingProfile),
            taxRates: try container.read(.taxRates),
            prices: try container.read(.prices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_tax_rates", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(taxRates, .taxRates)
        try container.write(prices, .prices)
    }
}

extension ReportVatCheck: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, vatId, status, checkedAt, evidence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "report_vat_check")
        self.init(
            billingProfile: try container.read(.billingProfile),
            vatId: try container.read(.vatId),
            status: try container.read(.status),
            checkedAt: try container.read(.checkedAt),
            evidence: try container.readOptional(.evidence))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("report_vat_check", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(vatId, .vatId)
        try container.write(status, .status)
        try container.write(checkedAt, .checkedAt)
        try container.write(evidence, .evidence)
    }
}

extension LimitPurchaseOrder: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, purchaseOrder, until, most
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "limit_purchase_order")
        self.init(
            billingProfile: try container.read(.billingProfile),
            purchaseOrder: try container.read(.purchaseOrder),
            until: try container.readOptional(.until),
            most: try container.readOptional(.most))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("limit_purchase_order", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(until, .until)
        try container.write(most, .most)
    }
}

extension PurchaseSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, offer, licenses, billing, channel, align, promotion, orderReference, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_subscription")
        self.init(
            product: try container.read(.product),
            offer: try container.read(.offer),
            licenses: try container.read(.licenses),
            billing: try container.read(.billing),
            channel: try container.read(.channel, or: .selfService),
            align: try container.readOptional(.align),
            promotion: try container.readOptional(.promotion),
            orderReference: try container.readOptional(.orderReference),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_subscription", forKey: .type)
        try container.write(product, .product)
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
        try container.write(billing, .billing)
        try container.write(channel, .channel, unless: .selfService)
        try container.write(align, .align)
        try container.write(promotion, .promotion)
        try container.write(orderReference, .orderReference)
        try container.write(quote, .quote)
    }
}

extension ImportSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, purchaser, channel, product, offer, licenses, people, unitPrice, shape, renewsOn, startedOn, recurringBilling, billing, openingBalance, lastInvoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "import_subscription")
        self.init(
            purchaser: try container.read(.purchaser),
            channel: try container.read(.channel, or: .selfService),
            product: try container.read(.product),
            offer: try container.read(.offer),
            licenses: try container.read(.licenses),
            people: try container.read(.people),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            renewsOn: try container.read(.renewsOn),
            startedOn: try container.readOptional(.startedOn),
            recurringBilling: try container.read(.recurringBilling),
            billing: try container.read(.billing),
            openingBalance: try container.readOptional(.openingBalance),
            lastInvoice: try container.readOptional(.lastInvoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("import_subscription", forKey: .type)
        try container.write(purchaser, .purchaser)
        try container.write(channel, .channel, unless: .selfService)
        try container.write(product, .product)
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
        try container.write(people, .people)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(renewsOn, .renewsOn)
        try container.write(startedOn, .startedOn)
        try container.write(recurringBilling, .recurringBilling)
        try container.write(billing, .billing)
        try container.write(openingBalance, .openingBalance)
        try container.write(lastInvoice, .lastInvoice)
    }
}

extension ChangeLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, licenses, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "change_licenses")
        self.init(
            subscription: try container.read(.subscription),
            licenses: try container.read(.licenses),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("change_licenses", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(licenses, .licenses)
        try container.write(quote, .quote)
    }
}

extension ScheduleLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, licenses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "schedule_licenses")
        self.init(
            subscription: try container.read(.subscription),
            licenses: try container.read(.licenses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("schedule_licenses", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(licenses, .licenses)
    }
}

extension ChangePlan: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, product, offer, licenses, mode, people, promotion, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "change_plan")
        self.init(
            subscription: try container.read(.subscription),
            product: try container.readOptional(.product),
            offer: try container.read(.offer),
            licenses: try container.readOptional(.licenses),
            mode: try container.read(.mode, or: .now),
            people: try container.read(.people, or: []),
            promotion: try container.readOptional(.promotion),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("change_plan", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
        try container.write(mode, .mode, unless: .now)
        try container.write(people, .people, unless: [])
        try container.write(promotion, .promotion)
        try container.write(quote, .quote)
    }
}

extension TakeBackPlanChange: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "take_back_plan_change")
        self.init(
            subscription: try container.read(.subscription),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("take_back_plan_change", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(quote, .quote)
    }
}

extension AssignLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "assign_licenses")
        self.init(
            subscription: try container.read(.subscription),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("assign_licenses", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(people, .people)
    }
}

extension UnassignLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unassign_licenses")
        self.init(
            subscription: try container.read(.subscription),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unassign_licenses", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(people, .people)
    }
}

extension UnassignProduct: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unassign_product")
        self.init(
            product: try container.read(.product),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unassign_product", forKey: .type)
        try container.write(product, .product)
        try container.write(people, .people)
    }
}

extension CancelSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reason, feedback, mode, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "cancel_subscription")
        self.init(
            subscription: try container.read(.subscription),
            reason: try container.read(.reason),
            feedback: try container.readOptional(.feedback),
            mode: try container.read(.mode, or: .now),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("cancel_subscription", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reason, .reason)
        try container.write(feedback, .feedback)
        try container.write(mode, .mode, unless: .now)
        try container.write(quote, .quote)
    }
}

extension ReactivateSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, promotion, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "reactivate_subscription")
        self.init(
            subscription: try container.read(.subscription),
            promotion: try container.readOptional(.promotion),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("reactivate_subscription", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(promotion, .promotion)
        try container.write(quote, .quote)
    }
}

extension TakeOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, mode, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "take_over")
        self.init(
            subscription: try container.read(.subscription),
            mode: try container.read(.mode),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("take_over", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(mode, .mode)
        try container.write(quote, .quote)
    }
}

extension OfferHandOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "offer_hand_over")
        self.init(
            subscription: try container.read(.subscription),
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("offer_hand_over", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(to, .to)
    }
}

extension AnswerHandOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, answer
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "answer_hand_over")
        self.init(
            subscription: try container.read(.subscription),
            answer: try container.read(.answer))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("answer_hand_over", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(answer, .answer)
    }
}

extension WithdrawHandOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "withdraw_hand_over")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("withdraw_hand_over", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension SetRecurringBilling: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, recurringBilling
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_recurring_billing")
        self.init(
            subscription: try container.read(.subscription),
            recurringBilling: try container.read(.recurringBilling))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_recurring_billing", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(recurringBilling, .recurringBilling)
    }
}

extension SetOrderReference: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, orderReference
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_order_reference")
        self.init(
            subscription: try container.read(.subscription),
            orderReference: try container.readOptional(.orderReference))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_order_reference", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(orderReference, .orderReference)
    }
}

extension SetAtEnd: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, atEnd, resumesOn, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_at_end")
        self.init(
            subscription: try container.read(.subscription),
            atEnd: try container.read(.atEnd),
            resumesOn: try container.readOptional(.resumesOn),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_at_end", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(atEnd, .atEnd)
        try container.write(resumesOn, .resumesOn)
        try container.write(quote, .quote)
    }
}

extension ReturnToTerm: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "return_to_term")
        self.init(
            subscription: try container.read(.subscription),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("return_to_term", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(quote, .quote)
    }
}

extension ResumeSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "resume_subscription")
        self.init(
            subscription: try container.read(.subscription),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("resume_subscription", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(quote, .quote)
    }
}

extension StartTrial: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, conversion, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "start_trial")
        self.init(
            product: try container.read(.product),
            conversion: try container.readOptional(.conversion),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("start_trial", forKey: .type)
        try container.write(product, .product)
        try container.write(conversion, .conversion)
        try container.write(quote, .quote)
    }
}

extension ExtendTrial: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "extend_trial")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("extend_trial", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension ConvertTrial: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, purchase, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "convert_trial")
        self.init(
            subscription: try container.read(.subscription),
            purchase: try container.readOptional(.purchase),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("convert_trial", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(purchase, .purchase)
        try container.write(quote, .quote)
    }
}

extension RequestLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "request_licenses")
        self.init(
            product: try container.read(.product),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("request_licenses", forKey: .type)
        try container.write(product, .product)
        try container.write(people, .people)
    }
}

extension DecideLicenseRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, people, decision, message
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "decide_license_request")
        self.init(
            request: try container.read(.request),
            people: try container.read(.people),
            decision: try container.read(.decision),
            message: try container.readOptional(.message))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("decide_license_request", forKey: .type)
        try container.write(request, .request)
        try container.write(people, .people)
        try container.write(decision, .decision)
        try container.write(message, .message)
    }
}

extension SetAutoClaimPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, policy, name, status, app, product, backups
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "set_auto_claim_policy")
        self.init(
            policy: try container.readOptional(.policy),
            name: try container.read(.name),
            status: try container.read(.status),
            app: try container.read(.app),
            product: try container.read(.product),
            backups: try container.read(.backups, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("set_auto_claim_policy", forKey: .type)
        try container.write(policy, .policy)
        try container.write(name, .name)
        try container.write(status, .status)
        try container.write(app, .app)
        try container.write(product, .product)
        try container.write(backups, .backups, unless: [])
    }
}

extension DeleteAutoClaimPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, policy
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "delete_auto_claim_policy")
        self.init(
            policy: try container.read(.policy))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("delete_auto_claim_policy", forKey: .type)
        try container.write(policy, .policy)
    }
}

extension SignIn: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, app
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "sign_in")
        self.init(
            app: try container.read(.app))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("sign_in", forKey: .type)
        try container.write(app, .app)
    }
}

extension ReportPayment: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, payment, report, request, result
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "report_payment")
        self.init(
            invoice: try container.read(.invoice),
            payment: try container.read(.payment),
            report: try container.readOptional(.report),
            request: try container.readOptional(.request),
            result: try container.read(.result))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("report_payment", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(payment, .payment)
        try container.write(report, .report)
        try container.write(request, .request)
        try container.write(result, .result)
    }
}

extension ReportClearance: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, report, outcome
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "report_clearance")
        self.init(
            invoice: try container.read(.invoice),
            report: try container.readOptional(.report),
            outcome: try container.read(.outcome))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("report_clearance", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(report, .report)
        try container.write(outcome, .outcome)
    }
}

extension PayInvoice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, paymentMethod, quote
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "pay_invoice")
        self.init(
            invoice: try container.read(.invoice),
            paymentMethod: try container.readOptional(.paymentMethod),
            quote: try container.readOptional(.quote))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("pay_invoice", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(quote, .quote)
    }
}

extension ReportPersonLeft: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "person_left")
        self.init(
            person: try container.read(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("person_left", forKey: .type)
        try container.write(person, .person)
    }
}

extension ReportPersonReturned: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "person_returned")
        self.init(
            person: try container.read(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("person_returned", forKey: .type)
        try container.write(person, .person)
    }
}

extension Settings: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case activation, activationDays, changeBilling, credits, invoiceNumbers, paymentDays, paymentRequestDays, smallestCharges, taxRates, prices, expiredDays, disabledDays, offMeans, offeredAtEnd, extensionUplift, extensionUpliftOfTerm, extensionMonths, pauseDays, monthlyNoticeDays, noticeDays, commandMemoryDays, purchaseRequestDays, excessDays, handOverDays, dunning, purchaseNotices, licenseRequestMonths, ownProcess, support
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            activation: try container.read(.activation, or: .immediately),
            activationDays: try container.read(.activationDays, or: 3),
            changeBilling: try container.read(.changeBilling, or: .monthly),
            credits: try container.read(.credits, or: .balance),
            invoiceNumbers: try container.read(.invoiceNumbers, or: InvoiceNumbers()),
            paymentDays: try container.read(.paymentDays, or: 0),
            paymentRequestDays: try container.read(.paymentRequestDays, or: 3),
            smallestCharges: try container.read(.smallestCharges, or: []),
            taxRates: try container.read(.taxRates, or: []),
            prices: try container.read(.prices, or: .exclusive),
            expiredDays: try container.read(.expiredDays, or: 30),
            disabledDays: try container.read(.disabledDays, or: 90),
            offMeans: try container.read(.offMeans, or: .expire),
            offeredAtEnd: try container.read(.offeredAtEnd, or: [.renew, .renewOnce, .extend, .pause, .expire, .end]),
            extensionUplift: try container.readOptional(.extensionUplift),
            extensionUpliftOfTerm: try container.readOptional(.extensionUpliftOfTerm),
            extensionMonths: try container.read(.extensionMonths, or: 12),
            pauseDays: try container.read(.pauseDays, or: 90),
            monthlyNoticeDays: try container.read(.monthlyNoticeDays, or: 7),
            noticeDays: try container.read(.noticeDays, or: 30),
            commandMemoryDays: try container.read(.commandMemoryDays, or: 30),
            purchaseRequestDays: try container.read(.purchaseRequestDays, or: 30),
            excessDays: try container.read(.excessDays, or: 90),
            handOverDays: try container.read(.handOverDays, or: 14),
            dunning: try container.read(.dunning, or: DunningSettings()),
            purchaseNotices: try container.read(.purchaseNotices, or: .each),
            licenseRequestMonths: try container.read(.licenseRequestMonths, or: 12),
            ownProcess: try container.readOptional(.ownProcess),
            support: try container.readOptional(.support))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(activation, .activation, unless: .immediately)
        try container.write(activationDays, .activationDays, unless: 3)
        try container.write(changeBilling, .changeBilling, unless: .monthly)
        try container.write(credits, .credits, unless: .balance)
        try container.write(invoiceNumbers, .invoiceNumbers, unless: InvoiceNumbers())
        try container.write(paymentDays, .paymentDays, unless: 0)
        try container.write(paymentRequestDays, .paymentRequestDays, unless: 3)
        try container.write(smallestCharges, .smallestCharges, unless: [])
        try container.write(taxRates, .taxRates, unless: [])
        try container.write(prices, .prices, unless: .exclusive)
        try container.write(expiredDays, .expiredDays, unless: 30)
        try container.write(disabledDays, .disabledDays, unless: 90)
        try container.write(offMeans, .offMeans, unless: .expire)
        try container.write(offeredAtEnd, .offeredAtEnd, unless: [.renew, .renewOnce, .extend, .pause, .expire, .end])
        try container.write(extensionUplift, .extensionUplift)
        try container.write(extensionUpliftOfTerm, .extensionUpliftOfTerm)
        try container.write(extensionMonths, .extensionMonths, unless: 12)
        try container.write(pauseDays, .pauseDays, unless: 90)
        try container.write(monthlyNoticeDays, .monthlyNoticeDays, unless: 7)
        try container.write(noticeDays, .noticeDays, unless: 30)
        try container.write(commandMemoryDays, .commandMemoryDays, unless: 30)
        try container.write(purchaseRequestDays, .purchaseRequestDays, unless: 30)
        try container.write(excessDays, .excessDays, unless: 90)
        try container.write(handOverDays, .handOverDays, unless: 14)
        try container.write(dunning, .dunning, unless: DunningSettings())
        try container.write(purchaseNotices, .purchaseNotices, unless: .each)
        try container.write(licenseRequestMonths, .licenseRequestMonths, unless: 12)
        try container.write(ownProcess, .ownProcess)
        try container.write(support, .support)
    }
}

extension Activation: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .immediately: "immediately"
        case .onFirstPayment: "on_first_payment"
        }
    }
}

extension ChangeBilling: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .monthly: "monthly"
        case .immediately: "immediately"
        }
    }
}

extension Credits: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .balance: "balance"
        case .refund: "refund"
        }
    }
}

extension InvoiceNumbers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case prefix, series
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            prefix: try container.readOptional(.prefix),
            series: try container.read(.series, or: .yearly))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(prefix, .prefix)
        try container.write(series, .series, unless: .yearly)
    }
}

extension InvoiceSeries: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .yearly: "yearly"
        case .yearShown: "year_shown"
        case .continuous: "continuous"
        }
    }
}

extension TaxRate: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, percent, exemption
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            percent: try container.read(.percent),
            exemption: try container.readOptional(.exemption))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(percent, .percent)
        try container.write(exemption, .exemption)
    }
}

extension TaxExemption: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case category, reason, reasonCode, natura
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            category: try container.read(.category),
            reason: try container.readOptional(.reason),
            reasonCode: try container.readOptional(.reasonCode),
            natura: try container.readOptional(.natura))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(category, .category)
        try container.write(reason, .reason)
        try container.write(reasonCode, .reasonCode)
        try container.write(natura, .natura)
    }
}

extension ExemptionCategory: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .zeroRated: "zero_rated"
        case .exempt: "exempt"
        case .reverseCharge: "reverse_charge"
        case .intraCommunity: "intra_community"
        case .export: "export"
        case .outsideScope: "outside_scope"
        }
    }
}

extension PriceTax: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .exclusive: "exclusive"
        case .inclusive: "inclusive"
        }
    }
}

extension OffMeans: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .expire: "expire"
        case .end: "end"
        }
    }
}

extension AtEnd: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .renew: "renew"
        case .renewOnce: "renew_once"
        case .extend: "extend"
        case .pause: "pause"
        case .expire: "expire"
        case .end: "end"
        }
    }
}

extension DunningSettings: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case reminderDays, disableDay, hopelessDisableDay, chargebackDisableDay, disabledDays, waitsForClearance
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            reminderDays: try container.read(.reminderDays, or: [1, 3, 7, 14, 21]),
            disableDay: try container.read(.disableDay, or: 30),
            hopelessDisableDay: try container.read(.hopelessDisableDay, or: 2),
            chargebackDisableDay: try container.read(.chargebackDisableDay, or: 1),
            disabledDays: try container.read(.disabledDays, or: 90),
            waitsForClearance: try container.read(.waitsForClearance, or: false))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(reminderDays, .reminderDays, unless: [1, 3, 7, 14, 21])
        try container.write(disableDay, .disableDay, unless: 30)
        try container.write(hopelessDisableDay, .hopelessDisableDay, unless: 2)
        try container.write(chargebackDisableDay, .chargebackDisableDay, unless: 1)
        try container.write(disabledDays, .disabledDays, unless: 90)
        try container.write(waitsForClearance, .waitsForClearance, unless: false)
    }
}

extension PurchaseNotices: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .each: "each"
        case .daily: "daily"
        case .off: "off"
        }
    }
}

extension OwnProcess: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case message, link
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            message: try container.read(.message),
            link: try container.readOptional(.link))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(message, .message)
        try container.write(link, .link)
    }
}

extension Support: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case text, link
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            text: try container.read(.text),
            link: try container.readOptional(.link))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(text, .text)
        try container.write(link, .link)
    }
}

extension PolicyScope: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .productPolicy: "product"
        case .offerTypePolicy: "offer_type"
        case .defaultPolicy: "default"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "product": self = .productPolicy(try ProductPolicy(from: decoder))
        case "offer_type": self = .offerTypePolicy(try OfferTypePolicy(from: decoder))
        case "default": self = .defaultPolicy(try DefaultPolicy(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .productPolicy(let value): try value.encode(to: encoder)
        case .offerTypePolicy(let value): try value.encode(to: encoder)
        case .defaultPolicy(let value): try value.encode(to: encoder)
        }
    }
}

extension ProductPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "product")
        self.init(
            product: try container.read(.product))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("product", forKey: .type)
        try container.write(product, .product)
    }
}

extension OfferTypePolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, offerType
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "offer_type")
        self.init(
            offerType: try container.read(.offerType))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("offer_type", forKey: .type)
        try container.write(offerType, .offerType)
    }
}

extension DefaultPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "default")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("default", forKey: .type)
    }
}

extension PolicyValue: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .enabled: "enabled"
        case .onlyTrialsWithoutPaymentMethod: "only_trials_without_payment_method"
        case .disabled: "disabled"
        }
    }
}

extension LimitScope: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .organizationLimit: "organization"
        case .productLimit: "product"
        case .roleLimit: "role"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "organization": self = .organizationLimit(try OrganizationLimit(from: decoder))
        case "product": self = .productLimit(try ProductLimit(from: decoder))
        case "role": self = .roleLimit(try RoleLimit(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .organizationLimit(let value): try value.encode(to: encoder)
        case .productLimit(let value): try value.encode(to: encoder)
        case .roleLimit(let value): try value.encode(to: encoder)
        }
    }
}

extension OrganizationLimit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "organization")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("organization", forKey: .type)
    }
}

extension ProductLimit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "product")
        self.init(
            product: try container.read(.product))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("product", forKey: .type)
        try container.write(product, .product)
    }
}

extension RoleLimit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, role
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "role")
        self.init(
            role: try container.read(.role))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("role", forKey: .type)
        try container.write(role, .role)
    }
}

extension PurchaseLimit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case monthlySpending, licenses, subscriptions
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            monthlySpending: try container.readOptional(.monthlySpending),
            licenses: try container.readOptional(.licenses),
            subscriptions: try container.readOptional(.subscriptions))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(monthlySpending, .monthlySpending)
        try container.write(licenses, .licenses)
        try container.write(subscriptions, .subscriptions)
    }
}

extension ApprovalScope: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .organizationApproval: "organization"
        case .productApproval: "product"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "organization": self = .organizationApproval(try OrganizationApproval(from: decoder))
        case "product": self = .productApproval(try ProductApproval(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .organizationApproval(let value): try value.encode(to: encoder)
        case .productApproval(let value): try value.encode(to: encoder)
        }
    }
}

extension OrganizationApproval: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "organization")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("organization", forKey: .type)
    }
}

extension ProductApproval: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "product")
        self.init(
            product: try container.read(.product))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("product", forKey: .type)
        try container.write(product, .product)
    }
}

extension ApprovalRule: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .approveAlways: "always"
        case .approveAbove: "above"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "always": self = .approveAlways(try ApproveAlways(from: decoder))
        case "above": self = .approveAbove(try ApproveAbove(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .approveAlways(let value): try value.encode(to: encoder)
        case .approveAbove(let value): try value.encode(to: encoder)
        }
    }
}

extension ApproveAlways: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "always")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("always", forKey: .type)
    }
}

extension ApproveAbove: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amounts, licenses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "above")
        self.init(
            amounts: try container.readOptional(.amounts),
            licenses: try container.readOptional(.licenses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("above", forKey: .type)
        try container.write(amounts, .amounts)
        try container.write(licenses, .licenses)
    }
}

extension RequestDecision: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .approve: "approve"
        case .decline: "decline"
        }
    }
}

extension QuoteReference: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case fingerprint, total
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            fingerprint: try container.read(.fingerprint),
            total: try container.read(.total))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(fingerprint, .fingerprint)
        try container.write(total, .total)
    }
}

extension Card: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case token, brand, lastFour, expires, holder, address, country
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            token: try container.read(.token),
            brand: try container.read(.brand),
            lastFour: try container.read(.lastFour),
            expires: try container.read(.expires),
            holder: try container.readOptional(.holder),
            address: try container.readOptional(.address),
            country: try container.read(.country))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(token, .token)
        try container.write(brand, .brand)
        try container.write(lastFour, .lastFour)
        try container.write(expires, .expires)
        try container.write(holder, .holder)
        try container.write(address, .address)
        try container.write(country, .country)
    }
}

extension CardExpiry: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case year, month
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            year: try container.read(.year),
            month: try container.read(.month))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(year, .year)
        try container.write(month, .month)
    }
}

extension Address: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case street, postalCode, city, region, country
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            street: try container.read(.street),
            postalCode: try container.readOptional(.postalCode),
            city: try container.read(.city),
            region: try container.readOptional(.region),
            country: try container.read(.country))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(street, .street)
        try container.write(postalCode, .postalCode)
        try container.write(city, .city)
        try container.write(region, .region)
        try container.write(country, .country)
    }
}

extension SecurityCode: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .checked: "checked"
        case .notChecked: "not_checked"
        }
    }
}

extension ReplacementScope: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .oneProfile: "one_profile"
        case .everyProfile: "every_profile"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "one_profile": self = .oneProfile(try OneProfile(from: decoder))
        case "every_profile": self = .everyProfile(try EveryProfile(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .oneProfile(let value): try value.encode(to: encoder)
        case .everyProfile(let value): try value.encode(to: encoder)
        }
    }
}

extension OneProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "one_profile")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("one_profile", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension EveryProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "every_profile")
        self.init(
            paymentMethod: try container.read(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("every_profile", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension Replacement: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .existingMethod: "existing_method"
        case .newMethod: "new_method"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "existing_method": self = .existingMethod(try ExistingMethod(from: decoder))
        case "new_method": self = .newMethod(try NewMethod(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .existingMethod(let value): try value.encode(to: encoder)
        case .newMethod(let value): try value.encode(to: encoder)
        }
    }
}

extension ExistingMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "existing_method")
        self.init(
            paymentMethod: try container.read(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("existing_method", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension NewMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, card
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "new_method")
        self.init(
            card: try container.read(.card))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("new_method", forKey: .type)
        try container.write(card, .card)
    }
}

extension BillTo: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, address, taxId, email, taxIdentity, eInvoices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            address: try container.read(.address),
            taxId: try container.readOptional(.taxId),
            email: try container.readOptional(.email),
            taxIdentity: try container.readOptional(.taxIdentity),
            eInvoices: try container.readOptional(.eInvoices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(address, .address)
        try container.write(taxId, .taxId)
        try container.write(email, .email)
        try container.write(taxIdentity, .taxIdentity)
        try container.write(eInvoices, .eInvoices)
    }
}

extension TaxIdentity: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case vatId, taxNumber, legalId
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            vatId: try container.readOptional(.vatId),
            taxNumber: try container.readOptional(.taxNumber),
            legalId: try container.readOptional(.legalId))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(vatId, .vatId)
        try container.write(taxNumber, .taxNumber)
        try container.write(legalId, .legalId)
    }
}

extension SchemedId: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case scheme, id
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            scheme: try container.read(.scheme),
            id: try container.read(.id))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(scheme, .scheme)
        try container.write(id, .id)
    }
}

extension EInvoiceRouting: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case electronicAddress, buyerReference, recipientCode, certifiedEmail
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            electronicAddress: try container.readOptional(.electronicAddress),
            buyerReference: try container.readOptional(.buyerReference),
            recipientCode: try container.readOptional(.recipientCode),
            certifiedEmail: try container.readOptional(.certifiedEmail))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(electronicAddress, .electronicAddress)
        try container.write(buyerReference, .buyerReference)
        try container.write(recipientCode, .recipientCode)
        try container.write(certifiedEmail, .certifiedEmail)
    }
}

extension InvoiceDelivery: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .email: "email"
        case .portal: "portal"
        }
    }
}

extension InvoiceRecipient: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case email, language
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            email: try container.read(.email),
            language: try container.read(.language, or: .english))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(email, .email)
        try container.write(language, .language, unless: .english)
    }
}

extension Language: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .english: "english"
        case .italian: "italian"
        }
    }
}

extension ProfileRole: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .reader: "reader"
        case .invoiceManager: "invoice_manager"
        case .contributor: "contributor"
        case .owner: "owner"
        }
    }
}

extension VatIdStatus: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .unchecked: "unchecked"
        case .valid: "valid"
        case .invalid: "invalid"
        case .unreachable: "unreachable"
        }
    }
}

extension BillingChoice: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .existingProfile: "existing_profile"
        case .newProfile: "new_profile"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "existing_profile": self = .existingProfile(try ExistingProfile(from: decoder))
        case "new_profile": self = .newProfile(try NewProfile(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .existingProfile(let value): try value.encode(to: encoder)
        case .newProfile(let value): try value.encode(to: encoder)
        }
    }
}

extension ExistingProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "existing_profile")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("existing_profile", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension NewProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, name, billTo, paymentMethod, currency, purchaseOrder, costCenter, delivery, recipients
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "new_profile")
        self.init(
            name: try container.read(.name),
            billTo: try container.read(.billTo),
            paymentMethod: try container.read(.paymentMethod),
            currency: try container.readOptional(.currency),
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter),
            delivery: try container.read(.delivery, or: .portal),
            recipients: try container.read(.recipients, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("new_profile", forKey: .type)
        try container.write(name, .name)
        try container.write(billTo, .billTo)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(currency, .currency)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
        try container.write(delivery, .delivery, unless: .portal)
        try container.write(recipients, .recipients, unless: [])
    }
}

extension Channel: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .selfService: "self_service"
        case .central: "central"
        }
    }
}

extension Alignment: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .alignWithSubscription: "align_with_subscription"
        case .alignWithMonth: "align_with_month"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "align_with_subscription": self = .alignWithSubscription(try AlignWithSubscription(from: decoder))
        case "align_with_month": self = .alignWithMonth(try AlignWithMonth(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .alignWithSubscription(let value): try value.encode(to: encoder)
        case .alignWithMonth(let value): try value.encode(to: encoder)
        }
    }
}

extension AlignWithSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "align_with_subscription")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("align_with_subscription", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension AlignWithMonth: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, renewsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "align_with_month")
        self.init(
            renewsOn: try container.read(.renewsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("align_with_month", forKey: .type)
        try container.write(renewsOn, .renewsOn)
    }
}

extension PromotionClaim: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case code, reservation
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            code: try container.read(.code),
            reservation: try container.readOptional(.reservation))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(code, .code)
        try container.write(reservation, .reservation)
    }
}

extension OrderReference: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case purchaseOrder, costCenter
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
    }
}

extension RecurringBilling: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .on: "on"
        case .off: "off"
        }
    }
}

extension LastInvoice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case year, serial
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            year: try container.read(.year),
            serial: try container.read(.serial))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(year, .year)
        try container.write(serial, .serial)
    }
}

extension PlanChangeMode: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .now: "now"
        case .atRenewal: "at_renewal"
        }
    }
}

extension CancelReason: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .tooExpensive: "too_expensive"
        case .notNeeded: "not_needed"
        case .missingFeatures: "missing_features"
        case .hardToUse: "hard_to_use"
        case .switched: "switched"
        case .boughtByMistake: "bought_by_mistake"
        case .coveredCentrally: "covered_centrally"
        case .other: "other"
        }
    }
}

extension CancelMode: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .now: "now"
        case .atTermEnd: "at_term_end"
        }
    }
}

extension TakeOverMode: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .takeOverToCancel: "cancel"
        case .takeOverToMovePeople: "move_people"
        case .takeOverToKeep: "keep"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "cancel": self = .takeOverToCancel(try TakeOverToCancel(from: decoder))
        case "move_people": self = .takeOverToMovePeople(try TakeOverToMovePeople(from: decoder))
        case "keep": self = .takeOverToKeep(try TakeOverToKeep(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .takeOverToCancel(let value): try value.encode(to: encoder)
        case .takeOverToMovePeople(let value): try value.encode(to: encoder)
        case .takeOverToKeep(let value): try value.encode(to: encoder)
        }
    }
}

extension TakeOverToCancel: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, reason, feedback
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "cancel")
        self.init(
            reason: try container.read(.reason),
            feedback: try container.readOptional(.feedback))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("cancel", forKey: .type)
        try container.write(reason, .reason)
        try container.write(feedback, .feedback)
    }
}

extension TakeOverToMovePeople: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "move_people")
        self.init(
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("move_people", forKey: .type)
        try container.write(to, .to)
    }
}

extension TakeOverToKeep: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billing, settleOpenInvoices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "keep")
        self.init(
            billing: try container.read(.billing),
            settleOpenInvoices: try container.readOptional(.settleOpenInvoices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("keep", forKey: .type)
        try container.write(billing, .billing)
        try container.write(settleOpenInvoices, .settleOpenInvoices)
    }
}

extension HandOverAnswer: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .acceptHandOver: "accept"
        case .declineHandOver: "decline"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "accept": self = .acceptHandOver(try AcceptHandOver(from: decoder))
        case "decline": self = .declineHandOver(try DeclineHandOver(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .acceptHandOver(let value): try value.encode(to: encoder)
        case .declineHandOver(let value): try value.encode(to: encoder)
        }
    }
}

extension AcceptHandOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billing
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "accept")
        self.init(
            billing: try container.read(.billing))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("accept", forKey: .type)
        try container.write(billing, .billing)
    }
}

extension DeclineHandOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "decline")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("decline", forKey: .type)
    }
}

extension TrialPurchase: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case offer, licenses, billing, promotion
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            offer: try container.read(.offer),
            licenses: try container.read(.licenses),
            billing: try container.read(.billing),
            promotion: try container.readOptional(.promotion))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
        try container.write(billing, .billing)
        try container.write(promotion, .promotion)
    }
}

extension LicenseDecision: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .approveLicenses: "approve"
        case .declineLicenses: "decline"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "approve": self = .approveLicenses(try ApproveLicenses(from: decoder))
        case "decline": self = .declineLicenses(try DeclineLicenses(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .approveLicenses(let value): try value.encode(to: encoder)
        case .declineLicenses(let value): try value.encode(to: encoder)
        }
    }
}

extension ApproveLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "approve")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("approve", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension DeclineLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "decline")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("decline", forKey: .type)
    }
}

extension AutoClaimStatus: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .on: "on"
        case .off: "off"
        }
    }
}

extension PaymentResult: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .paymentSucceeded: "succeeded"
        case .paymentDeclined: "failed"
        case .refunded: "refunded"
        case .chargedBack: "charged_back"
        case .disputeWon: "dispute_won"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "succeeded": self = .paymentSucceeded(try PaymentSucceeded(from: decoder))
        case "failed": self = .paymentDeclined(try PaymentDeclined(from: decoder))
        case "refunded": self = .refunded(try Refunded(from: decoder))
        case "charged_back": self = .chargedBack(try ChargedBack(from: decoder))
        case "dispute_won": self = .disputeWon(try DisputeWon(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .paymentSucceeded(let value): try value.encode(to: encoder)
        case .paymentDeclined(let value): try value.encode(to: encoder)
        case .refunded(let value): try value.encode(to: encoder)
        case .chargedBack(let value): try value.encode(to: encoder)
        case .disputeWon(let value): try value.encode(to: encoder)
        }
    }
}

extension PaymentSucceeded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "succeeded")
        self.init(
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("succeeded", forKey: .type)
        try container.write(amount, .amount)
    }
}

extension PaymentDeclined: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, retry, reason
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "failed")
        self.init(
            retry: try container.read(.retry),
            reason: try container.readOptional(.reason))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("failed", forKey: .type)
        try container.write(retry, .retry)
        try container.write(reason, .reason)
    }
}

extension Refunded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "refunded")
        self.init(
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("refunded", forKey: .type)
        try container.write(amount, .amount)
    }
}

extension ChargedBack: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "charged_back")
        self.init(
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("charged_back", forKey: .type)
        try container.write(amount, .amount)
    }
}

extension DisputeWon: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "dispute_won")
        self.init(
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("dispute_won", forKey: .type)
        try container.write(amount, .amount)
    }
}

extension Retry: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .possible: "possible"
        case .hopeless: "hopeless"
        case .fraud: "fraud"
        }
    }
}

extension ClearanceOutcome: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .clearanceGranted: "cleared"
        case .clearanceRefused: "rejected"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "cleared": self = .clearanceGranted(try ClearanceGranted(from: decoder))
        case "rejected": self = .clearanceRefused(try ClearanceRefused(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .clearanceGranted(let value): try value.encode(to: encoder)
        case .clearanceRefused(let value): try value.encode(to: encoder)
        }
    }
}

extension ClearanceGranted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, number
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "cleared")
        self.init(
            number: try container.read(.number))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("cleared", forKey: .type)
        try container.write(number, .number)
    }
}

extension ClearanceRefused: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, code, reason
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "rejected")
        self.init(
            code: try container.readOptional(.code),
            reason: try container.read(.reason))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("rejected", forKey: .type)
        try container.write(code, .code)
        try container.write(reason, .reason)
    }
}

extension Recorded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case schema, sequence, at, actor, command, event
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            schema: try container.read(.schema),
            sequence: try container.read(.sequence),
            at: try container.read(.at),
            actor: try container.read(.actor),
            command: try container.readOptional(.command),
            event: try container.read(.event))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(schema, .schema)
        try container.write(sequence, .sequence)
        try container.write(at, .at)
        try container.write(actor, .actor)
        try container.write(command, .command)
        try container.write(event, .event)
    }
}

extension CommandStamp: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, digest
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            digest: try container.read(.digest))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(digest, .digest)
    }
}

extension Event: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .organizationCreated: "organization_created"
        case .settingsChanged: "settings_changed"
        case .policyChanged: "policy_changed"
        case .purchaseLimitChanged: "purchase_limit_changed"
        case .approvalRuleChanged: "approval_rule_changed"
        case .purchaseRequested: "purchase_requested"
        case .purchaseRequestDecided: "purchase_request_decided"
        case .purchaseRequestConfirmed: "purchase_request_confirmed"
        case .purchaseRequestWithdrawn: "purchase_request_withdrawn"
        case .purchaseRequestLapsed: "purchase_request_lapsed"
        case .productIdChanged: "product_id_changed"
        case .paymentMethodAdded: "payment_method_added"
        case .paymentMethodEdited: "payment_method_edited"
        case .paymentMethodReplaced: "payment_method_replaced"
        case .paymentMethodDeleted: "payment_method_deleted"
        case .backupPaymentMethodSet: "backup_payment_method_set"
        case .cardUpdated: "card_updated"
        case .cardExpiring: "card_expiring"
        case .billingProfileCreated: "billing_profile_created"
        case .billingProfileEdited: "billing_profile_edited"
        case .billingProfileShared: "billing_profile_shared"
        case .billingProfileClosed: "billing_profile_closed"
        case .taxRatesSet: "tax_rates_set"
        case .vatIdChecked: "vat_id_checked"
        case .purchaseOrderLimited: "purchase_order_limited"
        case .subscriptionPurchased: "subscription_purchased"
        case .subscriptionImported: "subscription_imported"
        case .subscriptionActivated: "subscription_activated"
        case .licensesAdded: "licenses_added"
        case .licensesRemoved: "licenses_removed"
        case .licensesReserved: "licenses_reserved"
        case .reservedLicensesAdded: "reserved_licenses_added"
        case .reservationReleased: "reservation_released"
        case .licensesScheduled: "licenses_scheduled"
        case .licenseScheduleDropped: "license_schedule_dropped"
        case .planChanged: "plan_changed"
        case .planChangeReserved: "plan_change_reserved"
        case .reservedPlanChangeMade: "reserved_plan_change_made"
        case .planChangeReleased: "plan_change_released"
        case .planChangeTakenBack: "plan_change_taken_back"
        case .peopleMovedToPlan: "people_moved_to_plan"
        case .planChangeScheduled: "plan_change_scheduled"
        case .planScheduleDropped: "plan_schedule_dropped"
        case .licensesAssigned: "licenses_assigned"
        case .licensesUnassigned: "licenses_unassigned"
        case .subscriptionCanceled: "subscription_canceled"
        case .subscriptionReactivated: "subscription_reactivated"
        case .subscriptionTakenOver: "subscription_taken_over"
        case .handOverOffered: "hand_over_offered"
        case .handOverAnswered: "hand_over_answered"
        case .handOverClosed: "hand_over_closed"
        case .recurringBillingChanged: "recurring_billing_changed"
        case .renewalAnnounced: "renewal_announced"
        case .subscriptionRenewed: "subscription_renewed"
        case .billingPeriodStarted: "billing_period_started"
        case .orderReferenceSet: "order_reference_set"
        case .atEndSet: "at_end_set"
        case .termExtended: "term_extended"
        case .returnedToTerm: "returned_to_term"
        case .subscriptionPaused: "subscription_paused"
        case .subscriptionResumed: "subscription_resumed"
        case .resumptionPostponed: "resumption_postponed"
        case .subscriptionExpired: "subscription_expired"
        case .subscriptionDisabled: "subscription_disabled"
        case .endingAnnounced: "ending_announced"
        case .purchasesAnnounced: "purchases_announced"
        case .excessLicensesAnnounced: "excess_licenses_announced"
        case .excessLicensesReleased: "excess_licenses_released"
        case .subscriptionRestored: "subscription_restored"
        case .subscriptionDeleted: "subscription_deleted"
        case .trialStarted: "trial_started"
        case .trialExtended: "trial_extended"
        case .trialEndAnnounced: "trial_end_announced"
        case .trialConverted: "trial_converted"
        case .trialEnded: "trial_ended"
        case .promotionEndAnnounced: "promotion_end_announced"
        case .promotionReleased: "promotion_released"
        case .promotionReservationReleased: "promotion_reservation_released"
        case .personLeft: "person_left"
        case .personReturned: "person_returned"
        case .licenseRequestCreated: "license_request_created"
        case .licenseRequestDecided: "license_request_decided"
        case .licenseRequestClosed: "license_request_closed"
        case .licenseRequestPurged: "license_request_purged"
        case .autoClaimPolicySet: "auto_claim_policy_set"
        case .autoClaimPolicyDeleted: "auto_claim_policy_deleted"
        case .licenseClaimed: "license_claimed"
        case .invoiceIssued: "invoice_issued"
        case .creditAllocated: "credit_allocated"
        case .changesNetted: "changes_netted"
        case .dunningStep: "dunning_step"
        case .invoicePastDue: "invoice_past_due"
        case .invoiceVoided: "invoice_voided"
        case .invoiceWrittenOff: "invoice_written_off"
        case .invoiceCleared: "invoice_cleared"
        case .invoiceRejected: "invoice_rejected"
        case .paymentRequested: "payment_requested"
        case .paymentReceived: "payment_received"
        case .paymentFailed: "payment_failed"
        case .paymentChargedBack: "payment_charged_back"
        case .paymentRefunded: "payment_refunded"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "organization_created": self = .organizationCreated(try OrganizationCreated(from: decoder))
        case "settings_changed": self = .settingsChanged(try SettingsChanged(from: decoder))
        case "policy_changed": self = .policyChanged(try PolicyChanged(from: decoder))
        case "purchase_limit_changed": self = .purchaseLimitChanged(try PurchaseLimitChanged(from: decoder))
        case "approval_rule_changed": self = .approvalRuleChanged(try ApprovalRuleChanged(from: decoder))
        case "purchase_requested": self = .purchaseRequested(try PurchaseRequested(from: decoder))
        case "purchase_request_decided": self = .purchaseRequestDecided(try PurchaseRequestDecided(from: decoder))
        case "purchase_request_confirmed": self = .purchaseRequestConfirmed(try PurchaseRequestConfirmed(from: decoder))
        case "purchase_request_withdrawn": self = .purchaseRequestWithdrawn(try PurchaseRequestWithdrawn(from: decoder))
        case "purchase_request_lapsed": self = .purchaseRequestLapsed(try PurchaseRequestLapsed(from: decoder))
        case "product_id_changed": self = .productIdChanged(try ProductIdChanged(from: decoder))
        case "payment_method_added": self = .paymentMethodAdded(try PaymentMethodAdded(from: decoder))
        case "payment_method_edited": self = .paymentMethodEdited(try PaymentMethodEdited(from: decoder))
        case "payment_method_replaced": self = .paymentMethodReplaced(try PaymentMethodReplaced(from: decoder))
        case "payment_method_deleted": self = .paymentMethodDeleted(try PaymentMethodDeleted(from: decoder))
        case "backup_payment_method_set": self = .backupPaymentMethodSet(try BackupPaymentMethodSet(from: decoder))
        case "card_updated": self = .cardUpdated(try CardUpdated(from: decoder))
        case "card_expiring": self = .cardExpiring(try CardExpiring(from: decoder))
        case "billing_profile_created": self = .billingProfileCreated(try BillingProfileCreated(from: decoder))
        case "billing_profile_edited": self = .billingProfileEdited(try BillingProfileEdited(from: decoder))
        case "billing_profile_shared": self = .billingProfileShared(try BillingProfileShared(from: decoder))
        case "billing_profile_closed": self = .billingProfileClosed(try BillingProfileClosed(from: decoder))
        case "tax_rates_set": self = .taxRatesSet(try TaxRatesSet(from: decoder))
        case "vat_id_checked": self = .vatIdChecked(try VatIdChecked(from: decoder))
        case "purchase_order_limited": self = .purchaseOrderLimited(try PurchaseOrderLimited(from: decoder))
        case "subscription_purchased": self = .subscriptionPurchased(try SubscriptionPurchased(from: decoder))
        case "subscription_imported": self = .subscriptionImported(try SubscriptionImported(from: decoder))
        case "subscription_activated": self = .subscriptionActivated(try SubscriptionActivated(from: decoder))
        case "licenses_added": self = .licensesAdded(try LicensesAdded(from: decoder))
        case "licenses_removed": self = .licensesRemoved(try LicensesRemoved(from: decoder))
        case "licenses_reserved": self = .licensesReserved(try LicensesReserved(from: decoder))
        case "reserved_licenses_added": self = .reservedLicensesAdded(try ReservedLicensesAdded(from: decoder))
        case "reservation_released": self = .reservationReleased(try ReservationReleased(from: decoder))
        case "licenses_scheduled": self = .licensesScheduled(try LicensesScheduled(from: decoder))
        case "license_schedule_dropped": self = .licenseScheduleDropped(try LicenseScheduleDropped(from: decoder))
        case "plan_changed": self = .planChanged(try PlanChanged(from: decoder))
        case "plan_change_reserved": self = .planChangeReserved(try PlanChangeReserved(from: decoder))
        case "reserved_plan_change_made": self = .reservedPlanChangeMade(try ReservedPlanChangeMade(from: decoder))
        case "plan_change_released": self = .planChangeReleased(try PlanChangeReleased(from: decoder))
        case "plan_change_taken_back": self = .planChangeTakenBack(try PlanChangeTakenBack(from: decoder))
        case "people_moved_to_plan": self = .peopleMovedToPlan(try PeopleMovedToPlan(from: decoder))
        case "plan_change_scheduled": self = .planChangeScheduled(try PlanChangeScheduled(from: decoder))
        case "plan_schedule_dropped": self = .planScheduleDropped(try PlanScheduleDropped(from: decoder))
        case "licenses_assigned": self = .licensesAssigned(try LicensesAssigned(from: decoder))
        case "licenses_unassigned": self = .licensesUnassigned(try LicensesUnassigned(from: decoder))
        case "subscription_canceled": self = .subscriptionCanceled(try SubscriptionCanceled(from: decoder))
        case "subscription_reactivated": self = .subscriptionReactivated(try SubscriptionReactivated(from: decoder))
        case "subscription_taken_over": self = .subscriptionTakenOver(try SubscriptionTakenOver(from: decoder))
        case "hand_over_offered": self = .handOverOffered(try HandOverOffered(from: decoder))
        case "hand_over_answered": self = .handOverAnswered(try HandOverAnswered(from: decoder))
        case "hand_over_closed": self = .handOverClosed(try HandOverClosed(from: decoder))
        case "recurring_billing_changed": self = .recurringBillingChanged(try RecurringBillingChanged(from: decoder))
        case "renewal_announced": self = .renewalAnnounced(try RenewalAnnounced(from: decoder))
        case "subscription_renewed": self = .subscriptionRenewed(try SubscriptionRenewed(from: decoder))
        case "billing_period_started": self = .billingPeriodStarted(try BillingPeriodStarted(from: decoder))
        case "order_reference_set": self = .orderReferenceSet(try OrderReferenceSet(from: decoder))
        case "at_end_set": self = .atEndSet(try AtEndSet(from: decoder))
        case "term_extended": self = .termExtended(try TermExtended(from: decoder))
        case "returned_to_term": self = .returnedToTerm(try ReturnedToTerm(from: decoder))
        case "subscription_paused": self = .subscriptionPaused(try SubscriptionPaused(from: decoder))
        case "subscription_resumed": self = .subscriptionResumed(try SubscriptionResumed(from: decoder))
        case "resumption_postponed": self = .resumptionPostponed(try ResumptionPostponed(from: decoder))
        case "subscription_expired": self = .subscriptionExpired(try SubscriptionExpired(from: decoder))
        case "subscription_disabled": self = .subscriptionDisabled(try SubscriptionDisabled(from: decoder))
        case "ending_announced": self = .endingAnnounced(try EndingAnnounced(from: decoder))
        case "purchases_announced": self = .purchasesAnnounced(try PurchasesAnnounced(from: decoder))
        case "excess_licenses_announced": self = .excessLicensesAnnounced(try ExcessLicensesAnnounced(from: decoder))
        case "excess_licenses_released": self = .excessLicensesReleased(try ExcessLicensesReleased(from: decoder))
        case "subscription_restored": self = .subscriptionRestored(try SubscriptionRestored(from: decoder))
        case "subscription_deleted": self = .subscriptionDeleted(try SubscriptionDeleted(from: decoder))
        case "trial_started": self = .trialStarted(try TrialStarted(from: decoder))
        case "trial_extended": self = .trialExtended(try TrialExtended(from: decoder))
        case "trial_end_announced": self = .trialEndAnnounced(try TrialEndAnnounced(from: decoder))
        case "trial_converted": self = .trialConverted(try TrialConverted(from: decoder))
        case "trial_ended": self = .trialEnded(try TrialEnded(from: decoder))
        case "promotion_end_announced": self = .promotionEndAnnounced(try PromotionEndAnnounced(from: decoder))
        case "promotion_released": self = .promotionReleased(try PromotionReleased(from: decoder))
        case "promotion_reservation_released": self = .promotionReservationReleased(try PromotionReservationReleased(from: decoder))
        case "person_left": self = .personLeft(try PersonLeft(from: decoder))
        case "person_returned": self = .personReturned(try PersonReturned(from: decoder))
        case "license_request_created": self = .licenseRequestCreated(try LicenseRequestCreated(from: decoder))
        case "license_request_decided": self = .licenseRequestDecided(try LicenseRequestDecided(from: decoder))
        case "license_request_closed": self = .licenseRequestClosed(try LicenseRequestClosed(from: decoder))
        case "license_request_purged": self = .licenseRequestPurged(try LicenseRequestPurged(from: decoder))
        case "auto_claim_policy_set": self = .autoClaimPolicySet(try AutoClaimPolicySet(from: decoder))
        case "auto_claim_policy_deleted": self = .autoClaimPolicyDeleted(try AutoClaimPolicyDeleted(from: decoder))
        case "license_claimed": self = .licenseClaimed(try LicenseClaimed(from: decoder))
        case "invoice_issued": self = .invoiceIssued(try InvoiceIssued(from: decoder))
        case "credit_allocated": self = .creditAllocated(try CreditAllocated(from: decoder))
        case "changes_netted": self = .changesNetted(try ChangesNetted(from: decoder))
        case "dunning_step": self = .dunningStep(try DunningStep(from: decoder))
        case "invoice_past_due": self = .invoicePastDue(try InvoicePastDue(from: decoder))
        case "invoice_voided": self = .invoiceVoided(try InvoiceVoided(from: decoder))
        case "invoice_written_off": self = .invoiceWrittenOff(try InvoiceWrittenOff(from: decoder))
        case "invoice_cleared": self = .invoiceCleared(try InvoiceCleared(from: decoder))
        case "invoice_rejected": self = .invoiceRejected(try InvoiceRejected(from: decoder))
        case "payment_requested": self = .paymentRequested(try PaymentRequested(from: decoder))
        case "payment_received": self = .paymentReceived(try PaymentReceived(from: decoder))
        case "payment_failed": self = .paymentFailed(try PaymentFailed(from: decoder))
        case "payment_charged_back": self = .paymentChargedBack(try PaymentChargedBack(from: decoder))
        case "payment_refunded": self = .paymentRefunded(try PaymentRefunded(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .organizationCreated(let value): try value.encode(to: encoder)
        case .settingsChanged(let value): try value.encode(to: encoder)
        case .policyChanged(let value): try value.encode(to: encoder)
        case .purchaseLimitChanged(let value): try value.encode(to: encoder)
        case .approvalRuleChanged(let value): try value.encode(to: encoder)
        case .purchaseRequested(let value): try value.encode(to: encoder)
        case .purchaseRequestDecided(let value): try value.encode(to: encoder)
        case .purchaseRequestConfirmed(let value): try value.encode(to: encoder)
        case .purchaseRequestWithdrawn(let value): try value.encode(to: encoder)
        case .purchaseRequestLapsed(let value): try value.encode(to: encoder)
        case .productIdChanged(let value): try value.encode(to: encoder)
        case .paymentMethodAdded(let value): try value.encode(to: encoder)
        case .paymentMethodEdited(let value): try value.encode(to: encoder)
        case .paymentMethodReplaced(let value): try value.encode(to: encoder)
        case .paymentMethodDeleted(let value): try value.encode(to: encoder)
        case .backupPaymentMethodSet(let value): try value.encode(to: encoder)
        case .cardUpdated(let value): try value.encode(to: encoder)
        case .cardExpiring(let value): try value.encode(to: encoder)
        case .billingProfileCreated(let value): try value.encode(to: encoder)
        case .billingProfileEdited(let value): try value.encode(to: encoder)
        case .billingProfileShared(let value): try value.encode(to: encoder)
        case .billingProfileClosed(let value): try value.encode(to: encoder)
        case .taxRatesSet(let value): try value.encode(to: encoder)
        case .vatIdChecked(let value): try value.encode(to: encoder)
        case .purchaseOrderLimited(let value): try value.encode(to: encoder)
        case .subscriptionPurchased(let value): try value.encode(to: encoder)
        case .subscriptionImported(let value): try value.encode(to: encoder)
        case .subscriptionActivated(let value): try value.encode(to: encoder)
        case .licensesAdded(let value): try value.encode(to: encoder)
        case .licensesRemoved(let value): try value.encode(to: encoder)
        case .licensesReserved(let value): try value.encode(to: encoder)
        case .reservedLicensesAdded(let value): try value.encode(to: encoder)
        case .reservationReleased(let value): try value.encode(to: encoder)
        case .licensesScheduled(let value): try value.encode(to: encoder)
        case .licenseScheduleDropped(let value): try value.encode(to: encoder)
        case .planChanged(let value): try value.encode(to: encoder)
        case .planChangeReserved(let value): try value.encode(to: encoder)
        case .reservedPlanChangeMade(let value): try value.encode(to: encoder)
        case .planChangeReleased(let value): try value.encode(to: encoder)
        case .planChangeTakenBack(let value): try value.encode(to: encoder)
        case .peopleMovedToPlan(let value): try value.encode(to: encoder)
        case .planChangeScheduled(let value): try value.encode(to: encoder)
        case .planScheduleDropped(let value): try value.encode(to: encoder)
        case .licensesAssigned(let value): try value.encode(to: encoder)
        case .licensesUnassigned(let value): try value.encode(to: encoder)
        case .subscriptionCanceled(let value): try value.encode(to: encoder)
        case .subscriptionReactivated(let value): try value.encode(to: encoder)
        case .subscriptionTakenOver(let value): try value.encode(to: encoder)
        case .handOverOffered(let value): try value.encode(to: encoder)
        case .handOverAnswered(let value): try value.encode(to: encoder)
        case .handOverClosed(let value): try value.encode(to: encoder)
        case .recurringBillingChanged(let value): try value.encode(to: encoder)
        case .renewalAnnounced(let value): try value.encode(to: encoder)
        case .subscriptionRenewed(let value): try value.encode(to: encoder)
        case .billingPeriodStarted(let value): try value.encode(to: encoder)
        case .orderReferenceSet(let value): try value.encode(to: encoder)
        case .atEndSet(let value): try value.encode(to: encoder)
        case .termExtended(let value): try value.encode(to: encoder)
        case .returnedToTerm(let value): try value.encode(to: encoder)
        case .subscriptionPaused(let value): try value.encode(to: encoder)
        case .subscriptionResumed(let value): try value.encode(to: encoder)
        case .resumptionPostponed(let value): try value.encode(to: encoder)
        case .subscriptionExpired(let value): try value.encode(to: encoder)
        case .subscriptionDisabled(let value): try value.encode(to: encoder)
        case .endingAnnounced(let value): try value.encode(to: encoder)
        case .purchasesAnnounced(let value): try value.encode(to: encoder)
        case .excessLicensesAnnounced(let value): try value.encode(to: encoder)
        case .excessLicensesReleased(let value): try value.encode(to: encoder)
        case .subscriptionRestored(let value): try value.encode(to: encoder)
        case .subscriptionDeleted(let value): try value.encode(to: encoder)
        case .trialStarted(let value): try value.encode(to: encoder)
        case .trialExtended(let value): try value.encode(to: encoder)
        case .trialEndAnnounced(let value): try value.encode(to: encoder)
        case .trialConverted(let value): try value.encode(to: encoder)
        case .trialEnded(let value): try value.encode(to: encoder)
        case .promotionEndAnnounced(let value): try value.encode(to: encoder)
        case .promotionReleased(let value): try value.encode(to: encoder)
        case .promotionReservationReleased(let value): try value.encode(to: encoder)
        case .personLeft(let value): try value.encode(to: encoder)
        case .personReturned(let value): try value.encode(to: encoder)
        case .licenseRequestCreated(let value): try value.encode(to: encoder)
        case .licenseRequestDecided(let value): try value.encode(to: encoder)
        case .licenseRequestClosed(let value): try value.encode(to: encoder)
        case .licenseRequestPurged(let value): try value.encode(to: encoder)
        case .autoClaimPolicySet(let value): try value.encode(to: encoder)
        case .autoClaimPolicyDeleted(let value): try value.encode(to: encoder)
        case .licenseClaimed(let value): try value.encode(to: encoder)
        case .invoiceIssued(let value): try value.encode(to: encoder)
        case .creditAllocated(let value): try value.encode(to: encoder)
        case .changesNetted(let value): try value.encode(to: encoder)
        case .dunningStep(let value): try value.encode(to: encoder)
        case .invoicePastDue(let value): try value.encode(to: encoder)
        case .invoiceVoided(let value): try value.encode(to: encoder)
        case .invoiceWrittenOff(let value): try value.encode(to: encoder)
        case .invoiceCleared(let value): try value.encode(to: encoder)
        case .invoiceRejected(let value): try value.encode(to: encoder)
        case .paymentRequested(let value): try value.encode(to: encoder)
        case .paymentReceived(let value): try value.encode(to: encoder)
        case .paymentFailed(let value): try value.encode(to: encoder)
        case .paymentChargedBack(let value): try value.encode(to: encoder)
        case .paymentRefunded(let value): try value.encode(to: encoder)
        }
    }
}

extension OrganizationCreated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, organization, name, kind, country, hasAgreement, settings
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "organization_created")
        self.init(
            organization: try container.read(.organization),
            name: try container.read(.name),
            kind: try container.read(.kind),
            country: try container.read(.country),
            hasAgreement: try container.read(.hasAgreement),
            settings: try container.read(.settings))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("organization_created", forKey: .type)
        try container.write(organization, .organization)
        try container.write(name, .name)
        try container.write(kind, .kind)
        try container.write(country, .country)
        try container.write(hasAgreement, .hasAgreement)
        try container.write(settings, .settings)
    }
}

extension SettingsChanged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, settings
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "settings_changed")
        self.init(
            settings: try container.read(.settings))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("settings_changed", forKey: .type)
        try container.write(settings, .settings)
    }
}

extension PolicyChanged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, scope, before, after
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "policy_changed")
        self.init(
            scope: try container.read(.scope),
            before: try container.readOptional(.before),
            after: try container.readOptional(.after))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("policy_changed", forKey: .type)
        try container.write(scope, .scope)
        try container.write(before, .before)
        try container.write(after, .after)
    }
}

extension PurchaseLimitChanged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, scope, before, after
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_limit_changed")
        self.init(
            scope: try container.read(.scope),
            before: try container.readOptional(.before),
            after: try container.readOptional(.after))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_limit_changed", forKey: .type)
        try container.write(scope, .scope)
        try container.write(before, .before)
        try container.write(after, .after)
    }
}

extension ApprovalRuleChanged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, scope, before, after
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "approval_rule_changed")
        self.init(
            scope: try container.read(.scope),
            before: try container.readOptional(.before),
            after: try container.readOptional(.after))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("approval_rule_changed", forKey: .type)
        try container.write(scope, .scope)
        try container.write(before, .before)
        try container.write(after, .after)
    }
}

extension PurchaseRequested: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, purchaser, subscription, product, productName, licenses, total, expiresOn, promotion, command
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_requested")
        self.init(
            request: try container.read(.request),
            purchaser: try container.read(.purchaser),
            subscription: try container.readOptional(.subscription),
            product: try container.read(.product),
            productName: try container.read(.productName),
            licenses: try container.read(.licenses),
            total: try container.read(.total),
            expiresOn: try container.read(.expiresOn),
            promotion: try container.readOptional(.promotion),
            command: try container.readOptional(.command))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_requested", forKey: .type)
        try container.write(request, .request)
        try container.write(purchaser, .purchaser)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(licenses, .licenses)
        try container.write(total, .total)
        try container.write(expiresOn, .expiresOn)
        try container.write(promotion, .promotion)
        try container.write(command, .command)
    }
}

extension PurchaseRequestDecided: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, decision, message
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_request_decided")
        self.init(
            request: try container.read(.request),
            decision: try container.read(.decision),
            message: try container.readOptional(.message))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_request_decided", forKey: .type)
        try container.write(request, .request)
        try container.write(decision, .decision)
        try container.write(message, .message)
    }
}

extension PurchaseRequestConfirmed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, before, total
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_request_confirmed")
        self.init(
            request: try container.read(.request),
            before: try container.read(.before),
            total: try container.read(.total))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_request_confirmed", forKey: .type)
        try container.write(request, .request)
        try container.write(before, .before)
        try container.write(total, .total)
    }
}

extension PurchaseRequestWithdrawn: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, cause
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_request_withdrawn")
        self.init(
            request: try container.read(.request),
            cause: try container.read(.cause))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_request_withdrawn", forKey: .type)
        try container.write(request, .request)
        try container.write(cause, .cause)
    }
}

extension PurchaseRequestLapsed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_request_lapsed")
        self.init(
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_request_lapsed", forKey: .type)
        try container.write(request, .request)
    }
}

extension ProductIdChanged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, from, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "product_id_changed")
        self.init(
            from: try container.read(.from),
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("product_id_changed", forKey: .type)
        try container.write(from, .from)
        try container.write(to, .to)
    }
}

extension PaymentMethodAdded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod, owner, card
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method_added")
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            owner: try container.read(.owner),
            card: try container.read(.card))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method_added", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(owner, .owner)
        try container.write(card, .card)
    }
}

extension PaymentMethodEdited: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod, expires, holder, address
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method_edited")
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            expires: try container.read(.expires),
            holder: try container.readOptional(.holder),
            address: try container.readOptional(.address))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method_edited", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(expires, .expires)
        try container.write(holder, .holder)
        try container.write(address, .address)
    }
}

extension PaymentMethodReplaced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, replaced, paymentMethod, charges
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method_replaced")
        self.init(
            billingProfile: try container.read(.billingProfile),
            replaced: try container.read(.replaced),
            paymentMethod: try container.read(.paymentMethod),
            charges: try container.read(.charges))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method_replaced", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(replaced, .replaced)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(charges, .charges)
    }
}

extension PaymentMethodDeleted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method_deleted")
        self.init(
            paymentMethod: try container.read(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method_deleted", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension BackupPaymentMethodSet: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, paymentMethod, charges
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "backup_payment_method_set")
        self.init(
            billingProfile: try container.read(.billingProfile),
            paymentMethod: try container.readOptional(.paymentMethod),
            charges: try container.read(.charges))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("backup_payment_method_set", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(charges, .charges)
    }
}

extension CardUpdated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod, expires, lastFour, token, charges
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "card_updated")
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            expires: try container.read(.expires),
            lastFour: try container.read(.lastFour),
            token: try container.read(.token),
            charges: try container.read(.charges))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("card_updated", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(expires, .expires)
        try container.write(lastFour, .lastFour)
        try container.write(token, .token)
        try container.write(charges, .charges)
    }
}

extension CardExpiring: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, paymentMethod, backup, expires, chargeOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "card_expiring")
        self.init(
            billingProfile: try container.read(.billingProfile),
            paymentMethod: try container.read(.paymentMethod),
            backup: try container.read(.backup, or: false),
            expires: try container.read(.expires),
            chargeOn: try container.read(.chargeOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("card_expiring", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(backup, .backup, unless: false)
        try container.write(expires, .expires)
        try container.write(chargeOn, .chargeOn)
    }
}

extension BillingProfileCreated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, owner, name, billTo, currency, paymentMethod, purchaseOrder, costCenter, delivery, recipients, taxRates, prices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_profile_created")
        self.init(
            billingProfile: try container.read(.billingProfile),
            owner: try container.read(.owner),
            name: try container.read(.name),
            billTo: try container.readOptional(.billTo),
            currency: try container.read(.currency),
            paymentMethod: try container.read(.paymentMethod),
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter),
            delivery: try container.read(.delivery),
            recipients: try container.read(.recipients, or: []),
            taxRates: try container.read(.taxRates),
            prices: try container.read(.prices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_profile_created", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(owner, .owner)
        try container.write(name, .name)
        try container.write(billTo, .billTo)
        try container.write(currency, .currency)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
        try container.write(delivery, .delivery)
        try container.write(recipients, .recipients, unless: [])
        try container.write(taxRates, .taxRates)
        try container.write(prices, .prices)
    }
}

extension BillingProfileEdited: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, name, billTo, purchaseOrder, costCenter, delivery, recipients
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_profile_edited")
        self.init(
            billingProfile: try container.read(.billingProfile),
            name: try container.read(.name),
            billTo: try container.readOptional(.billTo),
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter),
            delivery: try container.read(.delivery),
            recipients: try container.read(.recipients, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_profile_edited", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(name, .name)
        try container.write(billTo, .billTo)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
        try container.write(delivery, .delivery)
        try container.write(recipients, .recipients, unless: [])
    }
}

extension BillingProfileShared: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, person, role
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_profile_shared")
        self.init(
            billingProfile: try container.read(.billingProfile),
            person: try container.read(.person),
            role: try container.readOptional(.role))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_profile_shared", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(person, .person)
        try container.write(role, .role)
    }
}

extension BillingProfileClosed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, refund
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_profile_closed")
        self.init(
            billingProfile: try container.read(.billingProfile),
            refund: try container.readOptional(.refund))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_profile_closed", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(refund, .refund)
    }
}

extension TaxRatesSet: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, taxRates, prices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "tax_rates_set")
        self.init(
            billingProfile: try container.read(.billingProfile),
            taxRates: try container.read(.taxRates),
            prices: try container.read(.prices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("tax_rates_set", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(taxRates, .taxRates)
        try container.write(prices, .prices)
    }
}

extension VatIdChecked: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, vatId, status, checkedAt, evidence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "vat_id_checked")
        self.init(
            billingProfile: try container.read(.billingProfile),
            vatId: try container.read(.vatId),
            status: try container.read(.status),
            checkedAt: try container.read(.checkedAt),
            evidence: try container.readOptional(.evidence))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("vat_id_checked", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(vatId, .vatId)
        try container.write(status, .status)
        try container.write(checkedAt, .checkedAt)
        try container.write(evidence, .evidence)
    }
}

extension PurchaseOrderLimited: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, purchaseOrder, until, most
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_order_limited")
        self.init(
            billingProfile: try container.read(.billingProfile),
            purchaseOrder: try container.read(.purchaseOrder),
            until: try container.readOptional(.until),
            most: try container.readOptional(.most))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_order_limited", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(until, .until)
        try container.write(most, .most)
    }
}

extension SubscriptionPurchased: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, purchaser, channel, product, productName, formerIds, offer, term, billing, licenses, billingProfile, activation, termDays, billingPeriod, anchor, promotion, orderReference, lines, purchaseNotices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_purchased")
        self.init(
            subscription: try container.read(.subscription),
            purchaser: try container.read(.purchaser),
            channel: try container.read(.channel, or: .selfService),
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds, or: []),
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            licenses: try container.read(.licenses),
            billingProfile: try container.read(.billingProfile),
            activation: try container.read(.activation),
            termDays: try container.read(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            anchor: try container.readOptional(.anchor),
            promotion: try container.readOptional(.promotion),
            orderReference: try container.readOptional(.orderReference),
            lines: try container.read(.lines),
            purchaseNotices: try container.readOptional(.purchaseNotices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_purchased", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(channel, .channel, unless: .selfService)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds, unless: [])
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(licenses, .licenses)
        try container.write(billingProfile, .billingProfile)
        try container.write(activation, .activation)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(anchor, .anchor)
        try container.write(promotion, .promotion)
        try container.write(orderReference, .orderReference)
        try container.write(lines, .lines)
        try container.write(purchaseNotices, .purchaseNotices)
    }
}

extension SubscriptionImported: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, purchaser, channel, product, productName, formerIds, offer, term, billing, licenses, people, recurringBilling, billingProfile, anchor, periods, termDays, billingPeriod, openingBalance, lastInvoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_imported")
        self.init(
            subscription: try container.read(.subscription),
            purchaser: try container.read(.purchaser),
            channel: try container.read(.channel),
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds),
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            licenses: try container.read(.licenses),
            people: try container.read(.people),
            recurringBilling: try container.read(.recurringBilling),
            billingProfile: try container.read(.billingProfile),
            anchor: try container.read(.anchor),
            periods: try container.read(.periods),
            termDays: try container.read(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            openingBalance: try container.readOptional(.openingBalance),
            lastInvoice: try container.readOptional(.lastInvoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_imported", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(channel, .channel)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds)
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(licenses, .licenses)
        try container.write(people, .people)
        try container.write(recurringBilling, .recurringBilling)
        try container.write(billingProfile, .billingProfile)
        try container.write(anchor, .anchor)
        try container.write(periods, .periods)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(openingBalance, .openingBalance)
        try container.write(lastInvoice, .lastInvoice)
    }
}

extension SubscriptionActivated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_activated")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_activated", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension LicensesAdded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, added, licenses, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_added")
        self.init(
            subscription: try container.read(.subscription),
            added: try container.read(.added),
            licenses: try container.read(.licenses),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_added", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(added, .added)
        try container.write(licenses, .licenses)
        try container.write(lines, .lines)
    }
}

extension LicensesRemoved: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, removed, licenses, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_removed")
        self.init(
            subscription: try container.read(.subscription),
            removed: try container.read(.removed),
            licenses: try container.read(.licenses),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_removed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(removed, .removed)
        try container.write(licenses, .licenses)
        try container.write(lines, .lines)
    }
}

extension LicensesReserved: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reserved, licenses, until, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_reserved")
        self.init(
            subscription: try container.read(.subscription),
            reserved: try container.read(.reserved),
            licenses: try container.read(.licenses),
            until: try container.read(.until),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_reserved", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reserved, .reserved)
        try container.write(licenses, .licenses)
        try container.write(until, .until)
        try container.write(lines, .lines)
    }
}

extension ReservedLicensesAdded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, added, licenses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "reserved_licenses_added")
        self.init(
            subscription: try container.read(.subscription),
            added: try container.read(.added),
            licenses: try container.read(.licenses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("reserved_licenses_added", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(added, .added)
        try container.write(licenses, .licenses)
    }
}

extension ReservationReleased: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, released, licenses, cause, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "reservation_released")
        self.init(
            subscription: try container.read(.subscription),
            released: try container.read(.released),
            licenses: try container.read(.licenses),
            cause: try container.read(.cause),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("reservation_released", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(released, .released)
        try container.write(licenses, .licenses)
        try container.write(cause, .cause)
        try container.write(lines, .lines)
    }
}

extension LicensesScheduled: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, before, licenses, renewsOn, ofMove
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_scheduled")
        self.init(
            subscription: try container.read(.subscription),
            before: try container.readOptional(.before),
            licenses: try container.read(.licenses),
            renewsOn: try container.read(.renewsOn),
            ofMove: try container.readOptional(.ofMove))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_scheduled", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(before, .before)
        try container.write(licenses, .licenses)
        try container.write(renewsOn, .renewsOn)
        try container.write(ofMove, .ofMove)
    }
}

extension LicenseScheduleDropped: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, licenses, cause
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_schedule_dropped")
        self.init(
            subscription: try container.read(.subscription),
            licenses: try container.read(.licenses),
            cause: try container.read(.cause))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_schedule_dropped", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(licenses, .licenses)
        try container.write(cause, .cause)
    }
}

extension PlanChanged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, productBefore, offerBefore, product, productName, formerIds, offer, term, billing, licenses, termDays, billingPeriod, promotion, promotionEnded, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_changed")
        self.init(
            subscription: try container.read(.subscription),
            productBefore: try container.read(.productBefore),
            offerBefore: try container.read(.offerBefore),
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds, or: []),
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            licenses: try container.read(.licenses),
            termDays: try container.readOptional(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            promotion: try container.readOptional(.promotion),
            promotionEnded: try container.readOptional(.promotionEnded),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_changed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(productBefore, .productBefore)
        try container.write(offerBefore, .offerBefore)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds, unless: [])
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(licenses, .licenses)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(promotion, .promotion)
        try container.write(promotionEnded, .promotionEnded)
        try container.write(lines, .lines)
    }
}

extension PlanChangeReserved: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, productBefore, offerBefore, product, productName, formerIds, offer, term, billing, licenses, termDays, billingPeriod, promotion, promotionEnded, lines, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_change_reserved")
        self.init(
            subscription: try container.read(.subscription),
            productBefore: try container.read(.productBefore),
            offerBefore: try container.read(.offerBefore),
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds, or: []),
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            licenses: try container.read(.licenses),
            termDays: try container.readOptional(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            promotion: try container.readOptional(.promotion),
            promotionEnded: try container.readOptional(.promotionEnded),
            lines: try container.read(.lines),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_change_reserved", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(productBefore, .productBefore)
        try container.write(offerBefore, .offerBefore)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds, unless: [])
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(licenses, .licenses)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(promotion, .promotion)
        try container.write(promotionEnded, .promotionEnded)
        try container.write(lines, .lines)
        try container.write(until, .until)
    }
}

extension ReservedPlanChangeMade: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, product, productName, offer, licenses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "reserved_plan_change_made")
        self.init(
            subscription: try container.read(.subscription),
            product: try container.read(.product),
            productName: try container.read(.productName),
            offer: try container.read(.offer),
            licenses: try container.read(.licenses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("reserved_plan_change_made", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
    }
}

extension PlanChangeReleased: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, product, productName, offer, licenses, cause, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_change_released")
        self.init(
            subscription: try container.read(.subscription),
            product: try container.read(.product),
            productName: try container.read(.productName),
            offer: try container.read(.offer),
            licenses: try container.read(.licenses),
            cause: try container.read(.cause),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_change_released", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
        try container.write(cause, .cause)
        try container.write(lines, .lines)
    }
}

extension PlanChangeTakenBack: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, product, productName, offer, licenses, termDays, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_change_taken_back")
        self.init(
            subscription: try container.read(.subscription),
            product: try container.read(.product),
            productName: try container.read(.productName),
            offer: try container.read(.offer),
            licenses: try container.read(.licenses),
            termDays: try container.readOptional(.termDays),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_change_taken_back", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
        try container.write(termDays, .termDays)
        try container.write(lines, .lines)
    }
}

extension PeopleMovedToPlan: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, from, people, product, productName, formerIds, offer, licenses, left, billingPeriod, promotion, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "people_moved_to_plan")
        self.init(
            subscription: try container.read(.subscription),
            from: try container.read(.from),
            people: try container.read(.people),
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds, or: []),
            offer: try container.read(.offer),
            licenses: try container.read(.licenses),
            left: try container.read(.left),
            billingPeriod: try container.read(.billingPeriod),
            promotion: try container.readOptional(.promotion),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("people_moved_to_plan", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(from, .from)
        try container.write(people, .people)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds, unless: [])
        try container.write(offer, .offer)
        try container.write(licenses, .licenses)
        try container.write(left, .left)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(promotion, .promotion)
        try container.write(lines, .lines)
    }
}

extension PlanChangeScheduled: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, before, plan, productName, licenses, renewsOn, added, addedTotal
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_change_scheduled")
        self.init(
            subscription: try container.read(.subscription),
            before: try container.readOptional(.before),
            plan: try container.read(.plan),
            productName: try container.read(.productName),
            licenses: try container.read(.licenses),
            renewsOn: try container.read(.renewsOn),
            added: try container.read(.added),
            addedTotal: try container.read(.addedTotal))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_change_scheduled", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(before, .before)
        try container.write(plan, .plan)
        try container.write(productName, .productName)
        try container.write(licenses, .licenses)
        try container.write(renewsOn, .renewsOn)
        try container.write(added, .added)
        try container.write(addedTotal, .addedTotal)
    }
}

extension PlanScheduleDropped: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, plan, cause
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_schedule_dropped")
        self.init(
            subscription: try container.read(.subscription),
            plan: try container.read(.plan),
            cause: try container.read(.cause))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_schedule_dropped", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(plan, .plan)
        try container.write(cause, .cause)
    }
}

extension LicensesAssigned: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_assigned")
        self.init(
            subscription: try container.read(.subscription),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_assigned", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(people, .people)
    }
}

extension LicensesUnassigned: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_unassigned")
        self.init(
            subscription: try container.read(.subscription),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_unassigned", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(people, .people)
    }
}

extension SubscriptionCanceled: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reason, feedback, mode, disabledUntil, lines, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_canceled")
        self.init(
            subscription: try container.read(.subscription),
            reason: try container.read(.reason),
            feedback: try container.readOptional(.feedback),
            mode: try container.read(.mode),
            disabledUntil: try container.readOptional(.disabledUntil),
            lines: try container.read(.lines),
            people: try container.read(.people, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_canceled", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reason, .reason)
        try container.write(feedback, .feedback)
        try container.write(mode, .mode)
        try container.write(disabledUntil, .disabledUntil)
        try container.write(lines, .lines)
        try container.write(people, .people, unless: [])
    }
}

extension SubscriptionReactivated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, replaces, licenses, people, activation, termDays, billingPeriod, promotion, lines, purchaseNotices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_reactivated")
        self.init(
            subscription: try container.read(.subscription),
            replaces: try container.read(.replaces),
            licenses: try container.read(.licenses),
            people: try container.read(.people),
            activation: try container.read(.activation),
            termDays: try container.read(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            promotion: try container.readOptional(.promotion),
            lines: try container.read(.lines),
            purchaseNotices: try container.readOptional(.purchaseNotices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_reactivated", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(replaces, .replaces)
        try container.write(licenses, .licenses)
        try container.write(people, .people)
        try container.write(activation, .activation)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(promotion, .promotion)
        try container.write(lines, .lines)
        try container.write(purchaseNotices, .purchaseNotices)
    }
}

extension SubscriptionTakenOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, purchaser, administrator, outcome, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_taken_over")
        self.init(
            subscription: try container.read(.subscription),
            purchaser: try container.read(.purchaser),
            administrator: try container.read(.administrator),
            outcome: try container.read(.outcome),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_taken_over", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(administrator, .administrator)
        try container.write(outcome, .outcome)
        try container.write(lines, .lines)
    }
}

extension HandOverOffered: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, from, to, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "hand_over_offered")
        self.init(
            subscription: try container.read(.subscription),
            from: try container.read(.from),
            to: try container.read(.to),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("hand_over_offered", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(from, .from)
        try container.write(to, .to)
        try container.write(until, .until)
    }
}

extension HandOverAnswered: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, from, to, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "hand_over_answered")
        self.init(
            subscription: try container.read(.subscription),
            from: try container.read(.from),
            to: try container.read(.to),
            billingProfile: try container.readOptional(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("hand_over_answered", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(from, .from)
        try container.write(to, .to)
        try container.write(billingProfile, .billingProfile)
    }
}

extension HandOverClosed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, to, cause
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "hand_over_closed")
        self.init(
            subscription: try container.read(.subscription),
            to: try container.read(.to),
            cause: try container.read(.cause))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("hand_over_closed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(to, .to)
        try container.write(cause, .cause)
    }
}

extension RecurringBillingChanged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, recurringBilling, cause
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "recurring_billing_changed")
        self.init(
            subscription: try container.read(.subscription),
            recurringBilling: try container.read(.recurringBilling),
            cause: try container.read(.cause))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("recurring_billing_changed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(recurringBilling, .recurringBilling)
        try container.write(cause, .cause)
    }
}

extension RenewalAnnounced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, next, renewsOn, unitPrice, shape, discount, unitPriceBefore, shapeBefore, licenses, licensesBefore, total, plan
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "renewal_announced")
        self.init(
            subscription: try container.read(.subscription),
            next: try container.read(.next, or: .renewal),
            renewsOn: try container.read(.renewsOn),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            discount: try container.readOptional(.discount),
            unitPriceBefore: try container.read(.unitPriceBefore),
            shapeBefore: try container.readOptional(.shapeBefore),
            licenses: try container.read(.licenses),
            licensesBefore: try container.read(.licensesBefore),
            total: try container.read(.total),
            plan: try container.readOptional(.plan))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("renewal_announced", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(next, .next, unless: .renewal)
        try container.write(renewsOn, .renewsOn)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(discount, .discount)
        try container.write(unitPriceBefore, .unitPriceBefore)
        try container.write(shapeBefore, .shapeBefore)
        try container.write(licenses, .licenses)
        try container.write(licensesBefore, .licensesBefore)
        try container.write(total, .total)
        try container.write(plan, .plan)
    }
}

extension SubscriptionRenewed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, termDays, billingPeriod, licenses, lines, plan
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_renewed")
        self.init(
            subscription: try container.read(.subscription),
            termDays: try container.read(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            licenses: try container.read(.licenses),
            lines: try container.read(.lines),
            plan: try container.readOptional(.plan))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_renewed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(licenses, .licenses)
        try container.write(lines, .lines)
        try container.write(plan, .plan)
    }
}

extension BillingPeriodStarted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, billingPeriod, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_period_started")
        self.init(
            subscription: try container.read(.subscription),
            billingPeriod: try container.read(.billingPeriod),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_period_started", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(lines, .lines)
    }
}

extension OrderReferenceSet: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, orderReference
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "order_reference_set")
        self.init(
            subscription: try container.read(.subscription),
            orderReference: try container.readOptional(.orderReference))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("order_reference_set", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(orderReference, .orderReference)
    }
}

extension AtEndSet: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, before, atEnd, resumesOn, `extension`
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "at_end_set")
        self.init(
            subscription: try container.read(.subscription),
            before: try container.read(.before),
            atEnd: try container.read(.atEnd),
            resumesOn: try container.readOptional(.resumesOn),
            extension: try container.readOptional(.`extension`))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("at_end_set", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(before, .before)
        try container.write(atEnd, .atEnd)
        try container.write(resumesOn, .resumesOn)
        try container.write(`extension`, .`extension`)
    }
}

extension TermExtended: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, month, billingPeriod, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "term_extended")
        self.init(
            subscription: try container.read(.subscription),
            month: try container.read(.month),
            billingPeriod: try container.read(.billingPeriod),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("term_extended", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(month, .month)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(lines, .lines)
    }
}

extension ReturnedToTerm: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, termDays, billingPeriod, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "returned_to_term")
        self.init(
            subscription: try container.read(.subscription),
            termDays: try container.read(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("returned_to_term", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(lines, .lines)
    }
}

extension SubscriptionPaused: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, resumesOn, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_paused")
        self.init(
            subscription: try container.read(.subscription),
            resumesOn: try container.read(.resumesOn),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_paused", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(resumesOn, .resumesOn)
        try container.write(until, .until)
    }
}

extension SubscriptionResumed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, termDays, billingPeriod, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_resumed")
        self.init(
            subscription: try container.read(.subscription),
            termDays: try container.read(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_resumed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(lines, .lines)
    }
}

extension ResumptionPostponed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "resumption_postponed")
        self.init(
            subscription: try container.read(.subscription),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("resumption_postponed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(until, .until)
    }
}

extension SubscriptionExpired: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_expired")
        self.init(
            subscription: try container.read(.subscription),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_expired", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(until, .until)
    }
}

extension SubscriptionDisabled: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, until, unpaidInvoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_disabled")
        self.init(
            subscription: try container.read(.subscription),
            until: try container.read(.until),
            unpaidInvoice: try container.readOptional(.unpaidInvoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_disabled", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(until, .until)
        try container.write(unpaidInvoice, .unpaidInvoice)
    }
}

extension EndingAnnounced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, ending, on
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "ending_announced")
        self.init(
            subscription: try container.read(.subscription),
            ending: try container.read(.ending),
            on: try container.read(.on))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("ending_announced", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(ending, .ending)
        try container.write(on, .on)
    }
}

extension PurchasesAnnounced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, day, purchases, trials
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchases_announced")
        self.init(
            day: try container.read(.day),
            purchases: try container.read(.purchases, or: []),
            trials: try container.read(.trials, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchases_announced", forKey: .type)
        try container.write(day, .day)
        try container.write(purchases, .purchases, unless: [])
        try container.write(trials, .trials, unless: [])
    }
}

extension ExcessLicensesAnnounced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, licenses, assigned, releasedOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "excess_licenses_announced")
        self.init(
            subscription: try container.read(.subscription),
            licenses: try container.read(.licenses),
            assigned: try container.read(.assigned),
            releasedOn: try container.read(.releasedOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("excess_licenses_announced", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(licenses, .licenses)
        try container.write(assigned, .assigned)
        try container.write(releasedOn, .releasedOn)
    }
}

extension ExcessLicensesReleased: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "excess_licenses_released")
        self.init(
            subscription: try container.read(.subscription),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("excess_licenses_released", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(people, .people)
    }
}

extension SubscriptionRestored: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, billingPeriod, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_restored")
        self.init(
            subscription: try container.read(.subscription),
            billingPeriod: try container.readOptional(.billingPeriod),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_restored", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(lines, .lines)
    }
}

extension SubscriptionDeleted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_deleted")
        self.init(
            subscription: try container.read(.subscription),
            lines: try container.read(.lines, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_deleted", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(lines, .lines, unless: [])
    }
}

extension TrialStarted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, purchaser, product, productName, formerIds, licenses, days, currency, conversion, purchaseNotices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_started")
        self.init(
            subscription: try container.read(.subscription),
            purchaser: try container.read(.purchaser),
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds, or: []),
            licenses: try container.read(.licenses),
            days: try container.read(.days),
            currency: try container.read(.currency),
            conversion: try container.readOptional(.conversion),
            purchaseNotices: try container.readOptional(.purchaseNotices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_started", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds, unless: [])
        try container.write(licenses, .licenses)
        try container.write(days, .days)
        try container.write(currency, .currency)
        try container.write(conversion, .conversion)
        try container.write(purchaseNotices, .purchaseNotices)
    }
}

extension TrialExtended: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_extended")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_extended", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension TrialEndAnnounced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn, converts, reason
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_end_announced")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn),
            converts: try container.readOptional(.converts),
            reason: try container.readOptional(.reason))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_end_announced", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
        try container.write(converts, .converts)
        try container.write(reason, .reason)
    }
}

extension TrialConverted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, offer, term, billing, licenses, billingProfile, termDays, billingPeriod, promotion, lines, purchaseNotices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_converted")
        self.init(
            subscription: try container.read(.subscription),
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            licenses: try container.read(.licenses),
            billingProfile: try container.read(.billingProfile),
            termDays: try container.read(.termDays),
            billingPeriod: try container.read(.billingPeriod),
            promotion: try container.readOptional(.promotion),
            lines: try container.read(.lines),
            purchaseNotices: try container.readOptional(.purchaseNotices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_converted", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(licenses, .licenses)
        try container.write(billingProfile, .billingProfile)
        try container.write(termDays, .termDays)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(promotion, .promotion)
        try container.write(lines, .lines)
        try container.write(purchaseNotices, .purchaseNotices)
    }
}

extension TrialEnded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reason, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_ended")
        self.init(
            subscription: try container.read(.subscription),
            reason: try container.read(.reason),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_ended", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reason, .reason)
        try container.write(until, .until)
    }
}

extension PromotionEndAnnounced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, promotion, endsOn, unitPrice, shape, licenses, total
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "promotion_end_announced")
        self.init(
            subscription: try container.read(.subscription),
            promotion: try container.read(.promotion),
            endsOn: try container.read(.endsOn),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            licenses: try container.read(.licenses),
            total: try container.readOptional(.total))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("promotion_end_announced", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(promotion, .promotion)
        try container.write(endsOn, .endsOn)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(licenses, .licenses)
        try container.write(total, .total)
    }
}

extension PromotionReleased: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, promotion, code, reservation, cause
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "promotion_released")
        self.init(
            subscription: try container.read(.subscription),
            promotion: try container.read(.promotion),
            code: try container.readOptional(.code),
            reservation: try container.readOptional(.reservation),
            cause: try container.read(.cause))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("promotion_released", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(promotion, .promotion)
        try container.write(code, .code)
        try container.write(reservation, .reservation)
        try container.write(cause, .cause)
    }
}

extension PromotionReservationReleased: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, code, reservation
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "promotion_reservation_released")
        self.init(
            request: try container.read(.request),
            code: try container.read(.code),
            reservation: try container.read(.reservation))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("promotion_reservation_released", forKey: .type)
        try container.write(request, .request)
        try container.write(code, .code)
        try container.write(reservation, .reservation)
    }
}

extension PersonLeft: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "person_left")
        self.init(
            person: try container.read(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("person_left", forKey: .type)
        try container.write(person, .person)
    }
}

extension PersonReturned: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "person_returned")
        self.init(
            person: try container.read(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("person_returned", forKey: .type)
        try container.write(person, .person)
    }
}

extension LicenseRequestCreated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, requester, product, productName, formerIds, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_request_created")
        self.init(
            request: try container.read(.request),
            requester: try container.read(.requester),
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_request_created", forKey: .type)
        try container.write(request, .request)
        try container.write(requester, .requester)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds)
        try container.write(people, .people)
    }
}

extension LicenseRequestDecided: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, people, decision, message
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_request_decided")
        self.init(
            request: try container.read(.request),
            people: try container.read(.people),
            decision: try container.read(.decision),
            message: try container.readOptional(.message))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_request_decided", forKey: .type)
        try container.write(request, .request)
        try container.write(people, .people)
        try container.write(decision, .decision)
        try container.write(message, .message)
    }
}

extension LicenseRequestClosed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_request_closed")
        self.init(
            request: try container.read(.request),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_request_closed", forKey: .type)
        try container.write(request, .request)
        try container.write(people, .people)
    }
}

extension LicenseRequestPurged: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_request_purged")
        self.init(
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_request_purged", forKey: .type)
        try container.write(request, .request)
    }
}

extension AutoClaimPolicySet: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, policy, name, status, app, products
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "auto_claim_policy_set")
        self.init(
            policy: try container.read(.policy),
            name: try container.read(.name),
            status: try container.read(.status),
            app: try container.read(.app),
            products: try container.read(.products))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("auto_claim_policy_set", forKey: .type)
        try container.write(policy, .policy)
        try container.write(name, .name)
        try container.write(status, .status)
        try container.write(app, .app)
        try container.write(products, .products)
    }
}

extension AutoClaimPolicyDeleted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, policy
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "auto_claim_policy_deleted")
        self.init(
            policy: try container.read(.policy))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("auto_claim_policy_deleted", forKey: .type)
        try container.write(policy, .policy)
    }
}

extension LicenseClaimed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, policy, person, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_claimed")
        self.init(
            policy: try container.read(.policy),
            person: try container.read(.person),
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_claimed", forKey: .type)
        try container.write(policy, .policy)
        try container.write(person, .person)
        try container.write(subscription, .subscription)
    }
}

extension InvoiceIssued: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, number, serial, date, due, billingProfile, billTo, purchaseOrder, costCenter, orderExceeded, delivery, recipients, lines, subtotal, taxes, rounding, total, allocated, creditsApplied, credited, amountDue, charge, tooSmall, refund
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_issued")
        self.init(
            number: try container.read(.number),
            serial: try container.read(.serial),
            date: try container.read(.date),
            due: try container.read(.due),
            billingProfile: try container.read(.billingProfile),
            billTo: try container.readOptional(.billTo),
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter),
            orderExceeded: try container.read(.orderExceeded, or: false),
            delivery: try container.read(.delivery),
            recipients: try container.read(.recipients, or: []),
            lines: try container.read(.lines),
            subtotal: try container.read(.subtotal),
            taxes: try container.read(.taxes),
            rounding: try container.readOptional(.rounding),
            total: try container.read(.total),
            allocated: try container.read(.allocated),
            creditsApplied: try container.read(.creditsApplied),
            credited: try container.read(.credited),
            amountDue: try container.read(.amountDue),
            charge: try container.readOptional(.charge),
            tooSmall: try container.read(.tooSmall, or: false),
            refund: try container.readOptional(.refund))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_issued", forKey: .type)
        try container.write(number, .number)
        try container.write(serial, .serial)
        try container.write(date, .date)
        try container.write(due, .due)
        try container.write(billingProfile, .billingProfile)
        try container.write(billTo, .billTo)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
        try container.write(orderExceeded, .orderExceeded, unless: false)
        try container.write(delivery, .delivery)
        try container.write(recipients, .recipients, unless: [])
        try container.write(lines, .lines)
        try container.write(subtotal, .subtotal)
        try container.write(taxes, .taxes)
        try container.write(rounding, .rounding)
        try container.write(total, .total)
        try container.write(allocated, .allocated)
        try container.write(creditsApplied, .creditsApplied)
        try container.write(credited, .credited)
        try container.write(amountDue, .amountDue)
        try container.write(charge, .charge)
        try container.write(tooSmall, .tooSmall, unless: false)
        try container.write(refund, .refund)
    }
}

extension CreditAllocated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, billingPeriod, invoice, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "credit_allocated")
        self.init(
            subscription: try container.read(.subscription),
            billingPeriod: try container.read(.billingPeriod),
            invoice: try container.read(.invoice),
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("credit_allocated", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(invoice, .invoice)
        try container.write(amount, .amount)
    }
}

extension ChangesNetted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "changes_netted")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("changes_netted", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension DunningStep: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, action, outstanding, charge, inProgressUntil
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "dunning_step")
        self.init(
            invoice: try container.read(.invoice),
            action: try container.read(.action),
            outstanding: try container.read(.outstanding),
            charge: try container.readOptional(.charge),
            inProgressUntil: try container.readOptional(.inProgressUntil))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("dunning_step", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(action, .action)
        try container.write(outstanding, .outstanding)
        try container.write(charge, .charge)
        try container.write(inProgressUntil, .inProgressUntil)
    }
}

extension InvoicePastDue: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, outstanding
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_past_due")
        self.init(
            invoice: try container.read(.invoice),
            outstanding: try container.read(.outstanding))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_past_due", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(outstanding, .outstanding)
    }
}

extension InvoiceVoided: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, credited
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_voided")
        self.init(
            invoice: try container.read(.invoice),
            credited: try container.read(.credited))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_voided", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(credited, .credited)
    }
}

extension InvoiceWrittenOff: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_written_off")
        self.init(
            invoice: try container.read(.invoice),
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_written_off", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(amount, .amount)
    }
}

extension InvoiceCleared: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, report, number
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_cleared")
        self.init(
            invoice: try container.read(.invoice),
            report: try container.readOptional(.report),
            number: try container.read(.number))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_cleared", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(report, .report)
        try container.write(number, .number)
    }
}

extension InvoiceRejected: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, report, code, reason
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_rejected")
        self.init(
            invoice: try container.read(.invoice),
            report: try container.readOptional(.report),
            code: try container.readOptional(.code),
            reason: try container.read(.reason))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_rejected", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(report, .report)
        try container.write(code, .code)
        try container.write(reason, .reason)
    }
}

extension PaymentRequested: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, askedBy, order
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_requested")
        self.init(
            invoice: try container.read(.invoice),
            askedBy: try container.read(.askedBy),
            order: try container.read(.order))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_requested", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(askedBy, .askedBy)
        try container.write(order, .order)
    }
}

extension PaymentReceived: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, payment, report, cause, amount, others, outstanding, credited, refund, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_received")
        self.init(
            invoice: try container.read(.invoice),
            payment: try container.read(.payment),
            report: try container.readOptional(.report),
            cause: try container.read(.cause, or: .captured),
            amount: try container.read(.amount),
            others: try container.read(.others, or: []),
            outstanding: try container.read(.outstanding),
            credited: try container.read(.credited),
            refund: try container.readOptional(.refund),
            request: try container.readOptional(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_received", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(payment, .payment)
        try container.write(report, .report)
        try container.write(cause, .cause, unless: .captured)
        try container.write(amount, .amount)
        try container.write(others, .others, unless: [])
        try container.write(outstanding, .outstanding)
        try container.write(credited, .credited)
        try container.write(refund, .refund)
        try container.write(request, .request)
    }
}

extension PaymentFailed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, payment, report, retry, reason, outstanding, request, askedBy, tooSmall, backup
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_failed")
        self.init(
            invoice: try container.read(.invoice),
            payment: try container.read(.payment),
            report: try container.readOptional(.report),
            retry: try container.read(.retry),
            reason: try container.readOptional(.reason),
            outstanding: try container.readOptional(.outstanding),
            request: try container.readOptional(.request),
            askedBy: try container.readOptional(.askedBy),
            tooSmall: try container.read(.tooSmall, or: false),
            backup: try container.readOptional(.backup))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_failed", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(payment, .payment)
        try container.write(report, .report)
        try container.write(retry, .retry)
        try container.write(reason, .reason)
        try container.write(outstanding, .outstanding)
        try container.write(request, .request)
        try container.write(askedBy, .askedBy)
        try container.write(tooSmall, .tooSmall, unless: false)
        try container.write(backup, .backup)
    }
}

extension PaymentChargedBack: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, payment, report, amount, creditsTaken, others, outstanding, tooSmall, waiting
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_charged_back")
        self.init(
            invoice: try container.read(.invoice),
            payment: try container.read(.payment),
            report: try container.readOptional(.report),
            amount: try container.read(.amount),
            creditsTaken: try container.readOptional(.creditsTaken),
            others: try container.read(.others, or: []),
            outstanding: try container.read(.outstanding),
            tooSmall: try container.read(.tooSmall, or: false),
            waiting: try container.read(.waiting, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_charged_back", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(payment, .payment)
        try container.write(report, .report)
        try container.write(amount, .amount)
        try container.write(creditsTaken, .creditsTaken)
        try container.write(others, .others, unless: [])
        try container.write(outstanding, .outstanding)
        try container.write(tooSmall, .tooSmall, unless: false)
        try container.write(waiting, .waiting, unless: [])
    }
}

extension PaymentRefunded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, payment, report, amount, creditsTaken, others, outstanding, due
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_refunded")
        self.init(
            invoice: try container.read(.invoice),
            payment: try container.read(.payment),
            report: try container.readOptional(.report),
            amount: try container.read(.amount),
            creditsTaken: try container.readOptional(.creditsTaken),
            others: try container.read(.others, or: []),
            outstanding: try container.read(.outstanding),
            due: try container.readOptional(.due))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_refunded", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(payment, .payment)
        try container.write(report, .report)
        try container.write(amount, .amount)
        try container.write(creditsTaken, .creditsTaken)
        try container.write(others, .others, unless: [])
        try container.write(outstanding, .outstanding)
        try container.write(due, .due)
    }
}

extension WithdrawalCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .takenBack: "taken_back"
        case .purchaserLeft: "purchaser_left"
        }
    }
}

extension InvoiceCharge: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case invoice, order
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            invoice: try container.read(.invoice),
            order: try container.read(.order))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(invoice, .invoice)
        try container.write(order, .order)
    }
}

extension PaymentOrder: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case paymentMethod, token, amount, withInvoices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            token: try container.read(.token),
            amount: try container.read(.amount),
            withInvoices: try container.read(.withInvoices, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(token, .token)
        try container.write(amount, .amount)
        try container.write(withInvoices, .withInvoices, unless: [])
    }
}

extension ServicePeriod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case start, end
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            start: try container.read(.start),
            end: try container.read(.end))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(start, .start)
        try container.write(end, .end)
    }
}

extension BillingPeriod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case days, unitPrice, shape, discount, taxRates, prices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            days: try container.read(.days),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            discount: try container.readOptional(.discount),
            taxRates: try container.read(.taxRates),
            prices: try container.read(.prices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(days, .days)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(discount, .discount)
        try container.write(taxRates, .taxRates)
        try container.write(prices, .prices)
    }
}

extension PriceDiscount: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case promotion, discount, listPrice, listShape
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            promotion: try container.read(.promotion),
            discount: try container.read(.discount),
            listPrice: try container.read(.listPrice),
            listShape: try container.readOptional(.listShape))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(promotion, .promotion)
        try container.write(discount, .discount)
        try container.write(listPrice, .listPrice)
        try container.write(listShape, .listShape)
    }
}

extension RedeemedPromotion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case promotion, code, reservation, discount, lasts, products
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            promotion: try container.read(.promotion),
            code: try container.readOptional(.code),
            reservation: try container.readOptional(.reservation),
            discount: try container.read(.discount),
            lasts: try container.read(.lasts),
            products: try container.read(.products, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(promotion, .promotion)
        try container.write(code, .code)
        try container.write(reservation, .reservation)
        try container.write(discount, .discount)
        try container.write(lasts, .lasts)
        try container.write(products, .products, unless: [])
    }
}

extension Line: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case kind, arose, lot, subscription, productName, servicePeriod, unitPrice, discount, quantity, amount, taxes, proof
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            kind: try container.read(.kind),
            arose: try container.read(.arose),
            lot: try container.read(.lot),
            subscription: try container.read(.subscription),
            productName: try container.read(.productName),
            servicePeriod: try container.read(.servicePeriod),
            unitPrice: try container.read(.unitPrice),
            discount: try container.readOptional(.discount),
            quantity: try container.read(.quantity),
            amount: try container.read(.amount),
            taxes: try container.read(.taxes),
            proof: try container.read(.proof))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(kind, .kind)
        try container.write(arose, .arose)
        try container.write(lot, .lot)
        try container.write(subscription, .subscription)
        try container.write(productName, .productName)
        try container.write(servicePeriod, .servicePeriod)
        try container.write(unitPrice, .unitPrice)
        try container.write(discount, .discount)
        try container.write(quantity, .quantity)
        try container.write(amount, .amount)
        try container.write(taxes, .taxes)
        try container.write(proof, .proof)
    }
}

extension LineKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .purchase: "purchase"
        case .recurringCharge: "recurring_charge"
        case .renew: "renew"
        case .reenable: "reenable"
        case .addQuantity: "add_quantity"
        case .removeQuantity: "remove_quantity"
        case .cancel: "cancel"
        case .convert: "convert"
        case .change: "change"
        case .extend: "extend"
        }
    }
}

extension TaxAmount: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, percent, exemption, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            percent: try container.read(.percent),
            exemption: try container.readOptional(.exemption),
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(percent, .percent)
        try container.write(exemption, .exemption)
        try container.write(amount, .amount)
    }
}

extension Proof: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case billingPeriod, licensesBefore, licensesAfter, before, after, segmentsBefore, segmentsAfter, decimals, prices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            billingPeriod: try container.read(.billingPeriod),
            licensesBefore: try container.read(.licensesBefore),
            licensesAfter: try container.read(.licensesAfter),
            before: try container.read(.before),
            after: try container.read(.after),
            segmentsBefore: try container.read(.segmentsBefore, or: []),
            segmentsAfter: try container.read(.segmentsAfter, or: []),
            decimals: try container.readOptional(.decimals),
            prices: try container.read(.prices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(licensesBefore, .licensesBefore)
        try container.write(licensesAfter, .licensesAfter)
        try container.write(before, .before)
        try container.write(after, .after)
        try container.write(segmentsBefore, .segmentsBefore, unless: [])
        try container.write(segmentsAfter, .segmentsAfter, unless: [])
        try container.write(decimals, .decimals)
        try container.write(prices, .prices)
    }
}

extension Segment: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case days, licenses, atOnce, unitPrice, shape, discount, productName
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            days: try container.read(.days),
            licenses: try container.read(.licenses),
            atOnce: try container.readOptional(.atOnce),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            discount: try container.readOptional(.discount),
            productName: try container.readOptional(.productName))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(days, .days)
        try container.write(licenses, .licenses)
        try container.write(atOnce, .atOnce)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(discount, .discount)
        try container.write(productName, .productName)
    }
}

extension ReleaseCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .asked: "asked"
        case .unpaid: "unpaid"
        case .ended: "ended"
        }
    }
}

extension ScheduledMove: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case plan, productName, added, addedTotal
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            plan: try container.read(.plan),
            productName: try container.read(.productName),
            added: try container.read(.added),
            addedTotal: try container.read(.addedTotal))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(plan, .plan)
        try container.write(productName, .productName)
        try container.write(added, .added)
        try container.write(addedTotal, .addedTotal)
    }
}

extension PlanName: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, offer
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            offer: try container.read(.offer))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(offer, .offer)
    }
}

extension ScheduleDropCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .asked: "asked"
        case .noRenewal: "no_renewal"
        case .endOfSale: "end_of_sale"
        }
    }
}

extension PlanDropCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .asked: "asked"
        case .noRenewal: "no_renewal"
        case .notSold: "not_sold"
        case .noPrice: "no_price"
        case .noWay: "no_way"
        case .moved: "moved"
        }
    }
}

extension TakeOverOutcome: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .takenOverAndCanceled: "canceled"
        case .takenOverAndPeopleMoved: "people_moved"
        case .takenOverAndKept: "kept"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "canceled": self = .takenOverAndCanceled(try TakenOverAndCanceled(from: decoder))
        case "people_moved": self = .takenOverAndPeopleMoved(try TakenOverAndPeopleMoved(from: decoder))
        case "kept": self = .takenOverAndKept(try TakenOverAndKept(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .takenOverAndCanceled(let value): try value.encode(to: encoder)
        case .takenOverAndPeopleMoved(let value): try value.encode(to: encoder)
        case .takenOverAndKept(let value): try value.encode(to: encoder)
        }
    }
}

extension TakenOverAndCanceled: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, reason, feedback, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "canceled")
        self.init(
            reason: try container.read(.reason),
            feedback: try container.readOptional(.feedback),
            people: try container.read(.people, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("canceled", forKey: .type)
        try container.write(reason, .reason)
        try container.write(feedback, .feedback)
        try container.write(people, .people, unless: [])
    }
}

extension TakenOverAndPeopleMoved: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, to, people, dropped
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "people_moved")
        self.init(
            to: try container.read(.to),
            people: try container.read(.people),
            dropped: try container.read(.dropped))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("people_moved", forKey: .type)
        try container.write(to, .to)
        try container.write(people, .people)
        try container.write(dropped, .dropped)
    }
}

extension TakenOverAndKept: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, settlements
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "kept")
        self.init(
            billingProfile: try container.read(.billingProfile),
            settlements: try container.read(.settlements))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("kept", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(settlements, .settlements)
    }
}

extension HandOverCloseCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .withdrawn: "withdrawn"
        case .lapsed: "lapsed"
        case .personLeft: "person_left"
        }
    }
}

extension RecurringBillingCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .asked: "asked"
        case .noPrice: "no_price"
        }
    }
}

extension NextTerm: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .renewal: "renewal"
        case .`extension`: "extension"
        case .resumption: "resumption"
        }
    }
}

extension NextPlan: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, productName, formerIds, offer, term, billing
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            productName: try container.read(.productName),
            formerIds: try container.read(.formerIds, or: []),
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(formerIds, .formerIds, unless: [])
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
    }
}

extension PlannedExtension: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case productName, licenses, billingPeriod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            productName: try container.read(.productName),
            licenses: try container.read(.licenses),
            billingPeriod: try container.read(.billingPeriod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(productName, .productName)
        try container.write(licenses, .licenses)
        try container.write(billingPeriod, .billingPeriod)
    }
}

extension Ending: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .expires: "expires"
        case .ends: "ends"
        case .pauses: "pauses"
        case .isDeleted: "is_deleted"
        }
    }
}

extension AnnouncedPurchase: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case subscription, purchaser, productName, licenses, total
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            subscription: try container.read(.subscription),
            purchaser: try container.read(.purchaser),
            productName: try container.read(.productName),
            licenses: try container.read(.licenses),
            total: try container.readOptional(.total))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(productName, .productName)
        try container.write(licenses, .licenses)
        try container.write(total, .total)
    }
}

extension PlannedConversion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case offer, term, billing, licenses, billingProfile, billingPeriod, promotion
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            licenses: try container.read(.licenses),
            billingProfile: try container.read(.billingProfile),
            billingPeriod: try container.read(.billingPeriod),
            promotion: try container.readOptional(.promotion))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(licenses, .licenses)
        try container.write(billingProfile, .billingProfile)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(promotion, .promotion)
    }
}

extension AnnouncedConversion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case licenses, unitPrice, shape, discount, total
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            licenses: try container.read(.licenses),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            discount: try container.readOptional(.discount),
            total: try container.read(.total))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(licenses, .licenses)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(discount, .discount)
        try container.write(total, .total)
    }
}

extension TrialEndReason: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .noPaymentMethodNeeded: "no_payment_method_needed"
        case .recurringBillingOff: "recurring_billing_off"
        case .policy: "policy"
        case .endOfSale: "end_of_sale"
        case .paymentMethod: "payment_method"
        case .purchaserLeft: "purchaser_left"
        case .amountTooLarge: "amount_too_large"
        }
    }
}

extension PromotionReleaseCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .canceled: "canceled"
        case .purchaseLapsed: "purchase_lapsed"
        case .notConverted: "not_converted"
        case .moveTakenBack: "move_taken_back"
        case .moveGivenUp: "move_given_up"
        }
    }
}

extension ClaimableProduct: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, formerIds
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            formerIds: try container.read(.formerIds))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(formerIds, .formerIds)
    }
}

extension TaxSubtotal: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, percent, exemption, base, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            percent: try container.read(.percent),
            exemption: try container.readOptional(.exemption),
            base: try container.readOptional(.base),
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(percent, .percent)
        try container.write(exemption, .exemption)
        try container.write(base, .base)
        try container.write(amount, .amount)
    }
}

extension DunningAction: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .remind: "remind"
        case .disable: "disable"
        }
    }
}

extension PaymentCause: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .captured: "captured"
        case .disputeWon: "dispute_won"
        }
    }
}

extension InvoiceShare: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case invoice, amount, outstanding
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            invoice: try container.read(.invoice),
            amount: try container.read(.amount),
            outstanding: try container.read(.outstanding))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(invoice, .invoice)
        try container.write(amount, .amount)
        try container.write(outstanding, .outstanding)
    }
}

extension Denial: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .notAMember: "not_a_member"
        case .notAllowed: "not_allowed"
        case .organizationMissing: "organization_missing"
        case .organizationExists: "organization_exists"
        case .outOfRange: "out_of_range"
        case .rejectedText: "rejected_text"
        case .malformedId: "malformed_id"
        case .malformedLink: "malformed_link"
        case .malformedCard: "malformed_card"
        case .zeroRateUnexplained: "zero_rate_unexplained"
        case .malformedNatura: "malformed_natura"
        case .taxIdMissing: "tax_id_missing"
        case .vatIdInvalid: "vat_id_invalid"
        case .vatIdDiffers: "vat_id_differs"
        case .cardExpired: "card_expired"
        case .securityCodeNotChecked: "security_code_not_checked"
        case .unknownProduct: "unknown_product"
        case .productIdsUntold: "product_ids_untold"
        case .unknownOffer: "unknown_offer"
        case .unknownSubscription: "unknown_subscription"
        case .unknownBillingProfile: "unknown_billing_profile"
        case .unknownPaymentMethod: "unknown_payment_method"
        case .paymentMethodUnusable: "payment_method_unusable"
        case .paymentMethodInUse: "payment_method_in_use"
        case .paymentMethodPaysFirst: "payment_method_pays_first"
        case .billingProfileInUse: "billing_profile_in_use"
        case .closedBillingProfile: "closed_billing_profile"
        case .unknownInvoice: "unknown_invoice"
        case .invoiceNumberTaken: "invoice_number_taken"
        case .notInDirectory: "not_in_directory"
        case .ownerKeepsRole: "owner_keeps_role"
        case .noCurrency: "no_currency"
        case .noPrice: "no_price"
        case .notEligible: "not_eligible"
        case .limitExceeded: "limit_exceeded"
        case .unclearAmounts: "unclear_amounts"
        case .unknownPurchaseRequest: "unknown_purchase_request"
        case .purchaseRequestClosed: "purchase_request_closed"
        case .ownPurchaseRequest: "own_purchase_request"
        case .purchaseRequestStale: "purchase_request_stale"
        case .nothingToBuy: "nothing_to_buy"
        case .nothingToQuote: "nothing_to_quote"
        case .quoteStale: "quote_stale"
        case .amountTooLarge: "amount_too_large"
        case .amountNotPositive: "amount_not_positive"
        case .purchaseOrderEnded: "purchase_order_ended"
        case .purchaseOrderExhausted: "purchase_order_exhausted"
        case .moreThanReceived: "more_than_received"
        case .moreThanDisputed: "more_than_disputed"
        case .unknownPayment: "unknown_payment"
        case .reportContradicts: "report_contradicts"
        case .clearanceContradicts: "clearance_contradicts"
        case .alreadyCleared: "already_cleared"
        case .unknownPaymentRequest: "unknown_payment_request"
        case .nothingOutstanding: "nothing_outstanding"
        case .amountTooSmall: "amount_too_small"
        case .paymentInProgress: "payment_in_progress"
        case .currencyDiffers: "currency_differs"
        case .readOnlyView: "read_only_view"
        case .wrongStatus: "wrong_status"
        case .belowAssigned: "below_assigned"
        case .windowClosed: "window_closed"
        case .recurringBillingIsOff: "recurring_billing_is_off"
        case .reservationOpen: "reservation_open"
        case .notOnSale: "not_on_sale"
        case .invoiceUnpaid: "invoice_unpaid"
        case .tooManyLicenses: "too_many_licenses"
        case .licensesNotOffered: "licenses_not_offered"
        case .samePlan: "same_plan"
        case .planNotReachable: "plan_not_reachable"
        case .onlyAtRenewal: "only_at_renewal"
        case .nothingToTakeBack: "nothing_to_take_back"
        case .peopleMoveImpossible: "people_move_impossible"
        case .alignmentImpossible: "alignment_impossible"
        case .tierOutOfOrder: "tier_out_of_order"
        case .tooManyPeople: "too_many_people"
        case .notAssignable: "not_assignable"
        case .notEnoughLicenses: "not_enough_licenses"
        case .cancellationClosed: "cancellation_closed"
        case .alreadyCentral: "already_central"
        case .notCentral: "not_central"
        case .noCentralSubscription: "no_central_subscription"
        case .ownSubscription: "own_subscription"
        case .invoicesToSettle: "invoices_to_settle"
        case .noHandOver: "no_hand_over"
        case .handOverPending: "hand_over_pending"
        case .noColleague: "no_colleague"
        case .invoicesPastDue: "invoices_past_due"
        case .trialNotKept: "trial_not_kept"
        case .renewalDoesNotFit: "renewal_does_not_fit"
        case .invoicesNumberedAlready: "invoices_numbered_already"
        case .alreadyEnds: "already_ends"
        case .renewalImpossible: "renewal_impossible"
        case .atEndNotOffered: "at_end_not_offered"
        case .subscriptionExtended: "subscription_extended"
        case .extensionImpossible: "extension_impossible"
        case .notExtended: "not_extended"
        case .pauseImpossible: "pause_impossible"
        case .pausePastDue: "pause_past_due"
        case .trialLicensesFixed: "trial_licenses_fixed"
        case .trialExtendedAlready: "trial_extended_already"
        case .tooEarlyToExtend: "too_early_to_extend"
        case .purchaseNotNamed: "purchase_not_named"
        case .trialDoesNotConvert: "trial_does_not_convert"
        case .invoiceStillOpen: "invoice_still_open"
        case .trialNotReactivated: "trial_not_reactivated"
        case .policyNotForOfferTypes: "policy_not_for_offer_types"
        case .ownProcessOnly: "own_process_only"
        case .productNotBlocked: "product_not_blocked"
        case .unknownLicenseRequest: "unknown_license_request"
        case .notWaiting: "not_waiting"
        case .otherProduct: "other_product"
        case .notOfTheOrganization: "not_of_the_organization"
        case .unknownAutoClaimPolicy: "unknown_auto_claim_policy"
        case .appHasPolicy: "app_has_policy"
        case .unknownPromotion: "unknown_promotion"
        case .promotionNotInForce: "promotion_not_in_force"
        case .promotionNotOffered: "promotion_not_offered"
        case .notAFirstPurchase: "not_a_first_purchase"
        case .promotionUsedUp: "promotion_used_up"
        case .noPromotionAtRenewal: "no_promotion_at_renewal"
        case .planChangeOpen: "plan_change_open"
        case .timeGoesBack: "time_goes_back"
        case .overdue: "overdue"
        case .commandConflict: "command_conflict"
        case .commandIdUsed: "command_id_used"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "not_a_member": self = .notAMember(try NotAMember(from: decoder))
        case "not_allowed": self = .notAllowed(try NotAllowed(from: decoder))
        case "organization_missing": self = .organizationMissing(try OrganizationMissing(from: decoder))
        case "organization_exists": self = .organizationExists(try OrganizationExists(from: decoder))
        case "out_of_range": self = .outOfRange(try OutOfRange(from: decoder))
        case "rejected_text": self = .rejectedText(try RejectedText(from: decoder))
        case "malformed_id": self = .malformedId(try MalformedId(from: decoder))
        case "malformed_link": self = .malformedLink(try MalformedLink(from: decoder))
        case "malformed_card": self = .malformedCard(try MalformedCard(from: decoder))
        case "zero_rate_unexplained": self = .zeroRateUnexplained(try ZeroRateUnexplained(from: decoder))
        case "malformed_natura": self = .malformedNatura(try MalformedNatura(from: decoder))
        case "tax_id_missing": self = .taxIdMissing(try TaxIdMissing(from: decoder))
        case "vat_id_invalid": self = .vatIdInvalid(try VatIdInvalid(from: decoder))
        case "vat_id_differs": self = .vatIdDiffers(try VatIdDiffers(from: decoder))
        case "card_expired": self = .cardExpired(try CardExpired(from: decoder))
        case "security_code_not_checked": self = .securityCodeNotChecked(try SecurityCodeNotChecked(from: decoder))
        case "unknown_product": self = .unknownProduct(try UnknownProduct(from: decoder))
        case "product_ids_untold": self = .productIdsUntold(try ProductIdsUntold(from: decoder))
        case "unknown_offer": self = .unknownOffer(try UnknownOffer(from: decoder))
        case "unknown_subscription": self = .unknownSubscription(try UnknownSubscription(from: decoder))
        case "unknown_billing_profile": self = .unknownBillingProfile(try UnknownBillingProfile(from: decoder))
        case "unknown_payment_method": self = .unknownPaymentMethod(try UnknownPaymentMethod(from: decoder))
        case "payment_method_unusable": self = .paymentMethodUnusable(try PaymentMethodUnusable(from: decoder))
        case "payment_method_in_use": self = .paymentMethodInUse(try PaymentMethodInUse(from: decoder))
        case "payment_method_pays_first": self = .paymentMethodPaysFirst(try PaymentMethodPaysFirst(from: decoder))
        case "billing_profile_in_use": self = .billingProfileInUse(try BillingProfileInUse(from: decoder))
        case "closed_billing_profile": self = .closedBillingProfile(try ClosedBillingProfile(from: decoder))
        case "unknown_invoice": self = .unknownInvoice(try UnknownInvoice(from: decoder))
        case "invoice_number_taken": self = .invoiceNumberTaken(try InvoiceNumberTaken(from: decoder))
        case "not_in_directory": self = .notInDirectory(try NotInDirectory(from: decoder))
        case "owner_keeps_role": self = .ownerKeepsRole(try OwnerKeepsRole(from: decoder))
        case "no_currency": self = .noCurrency(try NoCurrency(from: decoder))
        case "no_price": self = .noPrice(try NoPrice(from: decoder))
        case "not_eligible": self = .notEligible(try NotEligible(from: decoder))
        case "limit_exceeded": self = .limitExceeded(try LimitExceeded(from: decoder))
        case "unclear_amounts": self = .unclearAmounts(try UnclearAmounts(from: decoder))
        case "unknown_purchase_request": self = .unknownPurchaseRequest(try UnknownPurchaseRequest(from: decoder))
        case "purchase_request_closed": self = .purchaseRequestClosed(try PurchaseRequestClosed(from: decoder))
        case "own_purchase_request": self = .ownPurchaseRequest(try OwnPurchaseRequest(from: decoder))
        case "purchase_request_stale": self = .purchaseRequestStale(try PurchaseRequestStale(from: decoder))
        case "nothing_to_buy": self = .nothingToBuy(try NothingToBuy(from: decoder))
        case "nothing_to_quote": self = .nothingToQuote(try NothingToQuote(from: decoder))
        case "quote_stale": self = .quoteStale(try QuoteStale(from: decoder))
        case "amount_too_large": self = .amountTooLarge(try AmountTooLarge(from: decoder))
        case "amount_not_positive": self = .amountNotPositive(try AmountNotPositive(from: decoder))
        case "purchase_order_ended": self = .purchaseOrderEnded(try PurchaseOrderEnded(from: decoder))
        case "purchase_order_exhausted": self = .purchaseOrderExhausted(try PurchaseOrderExhausted(from: decoder))
        case "more_than_received": self = .moreThanReceived(try MoreThanReceived(from: decoder))
        case "more_than_disputed": self = .moreThanDisputed(try MoreThanDisputed(from: decoder))
        case "unknown_payment": self = .unknownPayment(try UnknownPayment(from: decoder))
        case "report_contradicts": self = .reportContradicts(try ReportContradicts(from: decoder))
        case "clearance_contradicts": self = .clearanceContradicts(try ClearanceContradicts(from: decoder))
        case "already_cleared": self = .alreadyCleared(try AlreadyCleared(from: decoder))
        case "unknown_payment_request": self = .unknownPaymentRequest(try UnknownPaymentRequest(from: decoder))
        case "nothing_outstanding": self = .nothingOutstanding(try NothingOutstanding(from: decoder))
        case "amount_too_small": self = .amountTooSmall(try AmountTooSmall(from: decoder))
        case "payment_in_progress": self = .paymentInProgress(try PaymentInProgress(from: decoder))
        case "currency_differs": self = .currencyDiffers(try CurrencyDiffers(from: decoder))
        case "read_only_view": self = .readOnlyView(try ReadOnlyView(from: decoder))
        case "wrong_status": self = .wrongStatus(try WrongStatus(from: decoder))
        case "below_assigned": self = .belowAssigned(try BelowAssigned(from: decoder))
        case "window_closed": self = .windowClosed(try WindowClosed(from: decoder))
        case "recurring_billing_is_off": self = .recurringBillingIsOff(try RecurringBillingIsOff(from: decoder))
        case "reservation_open": self = .reservationOpen(try ReservationOpen(from: decoder))
        case "not_on_sale": self = .notOnSale(try NotOnSale(from: decoder))
        case "invoice_unpaid": self = .invoiceUnpaid(try InvoiceUnpaid(from: decoder))
        case "too_many_licenses": self = .tooManyLicenses(try TooManyLicenses(from: decoder))
        case "licenses_not_offered": self = .licensesNotOffered(try LicensesNotOffered(from: decoder))
        case "same_plan": self = .samePlan(try SamePlan(from: decoder))
        case "plan_not_reachable": self = .planNotReachable(try PlanNotReachable(from: decoder))
        case "only_at_renewal": self = .onlyAtRenewal(try OnlyAtRenewal(from: decoder))
        case "nothing_to_take_back": self = .nothingToTakeBack(try NothingToTakeBack(from: decoder))
        case "people_move_impossible": self = .peopleMoveImpossible(try PeopleMoveImpossible(from: decoder))
        case "alignment_impossible": self = .alignmentImpossible(try AlignmentImpossible(from: decoder))
        case "tier_out_of_order": self = .tierOutOfOrder(try TierOutOfOrder(from: decoder))
        case "too_many_people": self = .tooManyPeople(try TooManyPeople(from: decoder))
        case "not_assignable": self = .notAssignable(try NotAssignable(from: decoder))
        case "not_enough_licenses": self = .notEnoughLicenses(try NotEnoughLicenses(from: decoder))
        case "cancellation_closed": self = .cancellationClosed(try CancellationClosed(from: decoder))
        case "already_central": self = .alreadyCentral(try AlreadyCentral(from: decoder))
        case "not_central": self = .notCentral(try NotCentral(from: decoder))
        case "no_central_subscription": self = .noCentralSubscription(try NoCentralSubscription(from: decoder))
        case "own_subscription": self = .ownSubscription(try OwnSubscription(from: decoder))
        case "invoices_to_settle": self = .invoicesToSettle(try InvoicesToSettle(from: decoder))
        case "no_hand_over": self = .noHandOver(try NoHandOver(from: decoder))
        case "hand_over_pending": self = .handOverPending(try HandOverPending(from: decoder))
        case "no_colleague": self = .noColleague(try NoColleague(from: decoder))
        case "invoices_past_due": self = .invoicesPastDue(try InvoicesPastDue(from: decoder))
        case "trial_not_kept": self = .trialNotKept(try TrialNotKept(from: decoder))
        case "renewal_does_not_fit": self = .renewalDoesNotFit(try RenewalDoesNotFit(from: decoder))
        case "invoices_numbered_already": self = .invoicesNumberedAlready(try InvoicesNumberedAlready(from: decoder))
        case "already_ends": self = .alreadyEnds(try AlreadyEnds(from: decoder))
        case "renewal_impossible": self = .renewalImpossible(try RenewalImpossible(from: decoder))
        case "at_end_not_offered": self = .atEndNotOffered(try AtEndNotOffered(from: decoder))
        case "subscription_extended": self = .subscriptionExtended(try SubscriptionExtended(from: decoder))
        case "extension_impossible": self = .extensionImpossible(try ExtensionImpossible(from: decoder))
        case "not_extended": self = .notExtended(try NotExtended(from: decoder))
        case "pause_impossible": self = .pauseImpossible(try PauseImpossible(from: decoder))
        case "pause_past_due": self = .pausePastDue(try PausePastDue(from: decoder))
        case "trial_licenses_fixed": self = .trialLicensesFixed(try TrialLicensesFixed(from: decoder))
        case "trial_extended_already": self = .trialExtendedAlready(try TrialExtendedAlready(from: decoder))
        case "too_early_to_extend": self = .tooEarlyToExtend(try TooEarlyToExtend(from: decoder))
        case "purchase_not_named": self = .purchaseNotNamed(try PurchaseNotNamed(from: decoder))
        case "trial_does_not_convert": self = .trialDoesNotConvert(try TrialDoesNotConvert(from: decoder))
        case "invoice_still_open": self = .invoiceStillOpen(try InvoiceStillOpen(from: decoder))
        case "trial_not_reactivated": self = .trialNotReactivated(try TrialNotReactivated(from: decoder))
        case "policy_not_for_offer_types": self = .policyNotForOfferTypes(try PolicyNotForOfferTypes(from: decoder))
        case "own_process_only": self = .ownProcessOnly(try OwnProcessOnly(from: decoder))
        case "product_not_blocked": self = .productNotBlocked(try ProductNotBlocked(from: decoder))
        case "unknown_license_request": self = .unknownLicenseRequest(try UnknownLicenseRequest(from: decoder))
        case "not_waiting": self = .notWaiting(try NotWaiting(from: decoder))
        case "other_product": self = .otherProduct(try OtherProduct(from: decoder))
        case "not_of_the_organization": self = .notOfTheOrganization(try NotOfTheOrganization(from: decoder))
        case "unknown_auto_claim_policy": self = .unknownAutoClaimPolicy(try UnknownAutoClaimPolicy(from: decoder))
        case "app_has_policy": self = .appHasPolicy(try AppHasPolicy(from: decoder))
        case "unknown_promotion": self = .unknownPromotion(try UnknownPromotion(from: decoder))
        case "promotion_not_in_force": self = .promotionNotInForce(try PromotionNotInForce(from: decoder))
        case "promotion_not_offered": self = .promotionNotOffered(try PromotionNotOffered(from: decoder))
        case "not_a_first_purchase": self = .notAFirstPurchase(try NotAFirstPurchase(from: decoder))
        case "promotion_used_up": self = .promotionUsedUp(try PromotionUsedUp(from: decoder))
        case "no_promotion_at_renewal": self = .noPromotionAtRenewal(try NoPromotionAtRenewal(from: decoder))
        case "plan_change_open": self = .planChangeOpen(try PlanChangeOpen(from: decoder))
        case "time_goes_back": self = .timeGoesBack(try TimeGoesBack(from: decoder))
        case "overdue": self = .overdue(try Overdue(from: decoder))
        case "command_conflict": self = .commandConflict(try CommandConflict(from: decoder))
        case "command_id_used": self = .commandIdUsed(try CommandIdUsed(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .notAMember(let value): try value.encode(to: encoder)
        case .notAllowed(let value): try value.encode(to: encoder)
        case .organizationMissing(let value): try value.encode(to: encoder)
        case .organizationExists(let value): try value.encode(to: encoder)
        case .outOfRange(let value): try value.encode(to: encoder)
        case .rejectedText(let value): try value.encode(to: encoder)
        case .malformedId(let value): try value.encode(to: encoder)
        case .malformedLink(let value): try value.encode(to: encoder)
        case .malformedCard(let value): try value.encode(to: encoder)
        case .zeroRateUnexplained(let value): try value.encode(to: encoder)
        case .malformedNatura(let value): try value.encode(to: encoder)
        case .taxIdMissing(let value): try value.encode(to: encoder)
        case .vatIdInvalid(let value): try value.encode(to: encoder)
        case .vatIdDiffers(let value): try value.encode(to: encoder)
        case .cardExpired(let value): try value.encode(to: encoder)
        case .securityCodeNotChecked(let value): try value.encode(to: encoder)
        case .unknownProduct(let value): try value.encode(to: encoder)
        case .productIdsUntold(let value): try value.encode(to: encoder)
        case .unknownOffer(let value): try value.encode(to: encoder)
        case .unknownSubscription(let value): try value.encode(to: encoder)
        case .unknownBillingProfile(let value): try value.encode(to: encoder)
        case .unknownPaymentMethod(let value): try value.encode(to: encoder)
        case .paymentMethodUnusable(let value): try value.encode(to: encoder)
        case .paymentMethodInUse(let value): try value.encode(to: encoder)
        case .paymentMethodPaysFirst(let value): try value.encode(to: encoder)
        case .billingProfileInUse(let value): try value.encode(to: encoder)
        case .closedBillingProfile(let value): try value.encode(to: encoder)
        case .unknownInvoice(let value): try value.encode(to: encoder)
        case .invoiceNumberTaken(let value): try value.encode(to: encoder)
        case .notInDirectory(let value): try value.encode(to: encoder)
        case .ownerKeepsRole(let value): try value.encode(to: encoder)
        case .noCurrency(let value): try value.encode(to: encoder)
        case .noPrice(let value): try value.encode(to: encoder)
        case .notEligible(let value): try value.encode(to: encoder)
        case .limitExceeded(let value): try value.encode(to: encoder)
        case .unclearAmounts(let value): try value.encode(to: encoder)
        case .unknownPurchaseRequest(let value): try value.encode(to: encoder)
        case .purchaseRequestClosed(let value): try value.encode(to: encoder)
        case .ownPurchaseRequest(let value): try value.encode(to: encoder)
        case .purchaseRequestStale(let value): try value.encode(to: encoder)
        case .nothingToBuy(let value): try value.encode(to: encoder)
        case .nothingToQuote(let value): try value.encode(to: encoder)
        case .quoteStale(let value): try value.encode(to: encoder)
        case .amountTooLarge(let value): try value.encode(to: encoder)
        case .amountNotPositive(let value): try value.encode(to: encoder)
        case .purchaseOrderEnded(let value): try value.encode(to: encoder)
        case .purchaseOrderExhausted(let value): try value.encode(to: encoder)
        case .moreThanReceived(let value): try value.encode(to: encoder)
        case .moreThanDisputed(let value): try value.encode(to: encoder)
        case .unknownPayment(let value): try value.encode(to: encoder)
        case .reportContradicts(let value): try value.encode(to: encoder)
        case .clearanceContradicts(let value): try value.encode(to: encoder)
        case .alreadyCleared(let value): try value.encode(to: encoder)
        case .unknownPaymentRequest(let value): try value.encode(to: encoder)
        case .nothingOutstanding(let value): try value.encode(to: encoder)
        case .amountTooSmall(let value): try value.encode(to: encoder)
        case .paymentInProgress(let value): try value.encode(to: encoder)
        case .currencyDiffers(let value): try value.encode(to: encoder)
        case .readOnlyView(let value): try value.encode(to: encoder)
        case .wrongStatus(let value): try value.encode(to: encoder)
        case .belowAssigned(let value): try value.encode(to: encoder)
        case .windowClosed(let value): try value.encode(to: encoder)
        case .recurringBillingIsOff(let value): try value.encode(to: encoder)
        case .reservationOpen(let value): try value.encode(to: encoder)
        case .notOnSale(let value): try value.encode(to: encoder)
        case .invoiceUnpaid(let value): try value.encode(to: encoder)
        case .tooManyLicenses(let value): try value.encode(to: encoder)
        case .licensesNotOffered(let value): try value.encode(to: encoder)
        case .samePlan(let value): try value.encode(to: encoder)
        case .planNotReachable(let value): try value.encode(to: encoder)
        case .onlyAtRenewal(let value): try value.encode(to: encoder)
        case .nothingToTakeBack(let value): try value.encode(to: encoder)
        case .peopleMoveImpossible(let value): try value.encode(to: encoder)
        case .alignmentImpossible(let value): try value.encode(to: encoder)
        case .tierOutOfOrder(let value): try value.encode(to: encoder)
        case .tooManyPeople(let value): try value.encode(to: encoder)
        case .notAssignable(let value): try value.encode(to: encoder)
        case .notEnoughLicenses(let value): try value.encode(to: encoder)
        case .cancellationClosed(let value): try value.encode(to: encoder)
        case .alreadyCentral(let value): try value.encode(to: encoder)
        case .notCentral(let value): try value.encode(to: encoder)
        case .noCentralSubscription(let value): try value.encode(to: encoder)
        case .ownSubscription(let value): try value.encode(to: encoder)
        case .invoicesToSettle(let value): try value.encode(to: encoder)
        case .noHandOver(let value): try value.encode(to: encoder)
        case .handOverPending(let value): try value.encode(to: encoder)
        case .noColleague(let value): try value.encode(to: encoder)
        case .invoicesPastDue(let value): try value.encode(to: encoder)
        case .trialNotKept(let value): try value.encode(to: encoder)
        case .renewalDoesNotFit(let value): try value.encode(to: encoder)
        case .invoicesNumberedAlready(let value): try value.encode(to: encoder)
        case .alreadyEnds(let value): try value.encode(to: encoder)
        case .renewalImpossible(let value): try value.encode(to: encoder)
        case .atEndNotOffered(let value): try value.encode(to: encoder)
        case .subscriptionExtended(let value): try value.encode(to: encoder)
        case .extensionImpossible(let value): try value.encode(to: encoder)
        case .notExtended(let value): try value.encode(to: encoder)
        case .pauseImpossible(let value): try value.encode(to: encoder)
        case .pausePastDue(let value): try value.encode(to: encoder)
        case .trialLicensesFixed(let value): try value.encode(to: encoder)
        case .trialExtendedAlready(let value): try value.encode(to: encoder)
        case .tooEarlyToExtend(let value): try value.encode(to: encoder)
        case .purchaseNotNamed(let value): try value.encode(to: encoder)
        case .trialDoesNotConvert(let value): try value.encode(to: encoder)
        case .invoiceStillOpen(let value): try value.encode(to: encoder)
        case .trialNotReactivated(let value): try value.encode(to: encoder)
        case .policyNotForOfferTypes(let value): try value.encode(to: encoder)
        case .ownProcessOnly(let value): try value.encode(to: encoder)
        case .productNotBlocked(let value): try value.encode(to: encoder)
        case .unknownLicenseRequest(let value): try value.encode(to: encoder)
        case .notWaiting(let value): try value.encode(to: encoder)
        case .otherProduct(let value): try value.encode(to: encoder)
        case .notOfTheOrganization(let value): try value.encode(to: encoder)
        case .unknownAutoClaimPolicy(let value): try value.encode(to: encoder)
        case .appHasPolicy(let value): try value.encode(to: encoder)
        case .unknownPromotion(let value): try value.encode(to: encoder)
        case .promotionNotInForce(let value): try value.encode(to: encoder)
        case .promotionNotOffered(let value): try value.encode(to: encoder)
        case .notAFirstPurchase(let value): try value.encode(to: encoder)
        case .promotionUsedUp(let value): try value.encode(to: encoder)
        case .noPromotionAtRenewal(let value): try value.encode(to: encoder)
        case .planChangeOpen(let value): try value.encode(to: encoder)
        case .timeGoesBack(let value): try value.encode(to: encoder)
        case .overdue(let value): try value.encode(to: encoder)
        case .commandConflict(let value): try value.encode(to: encoder)
        case .commandIdUsed(let value): try value.encode(to: encoder)
        }
    }
}

extension NotAMember: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_a_member")
        self.init(
            person: try container.read(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_a_member", forKey: .type)
        try container.write(person, .person)
    }
}

extension NotAllowed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, right, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_allowed")
        self.init(
            right: try container.read(.right),
            person: try container.readOptional(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_allowed", forKey: .type)
        try container.write(right, .right)
        try container.write(person, .person)
    }
}

extension OrganizationMissing: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "organization_missing")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("organization_missing", forKey: .type)
    }
}

extension OrganizationExists: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "organization_exists")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("organization_exists", forKey: .type)
    }
}

extension OutOfRange: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, field, least, most, value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "out_of_range")
        self.init(
            field: try container.read(.field),
            least: try container.read(.least),
            most: try container.read(.most),
            value: try container.read(.value))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("out_of_range", forKey: .type)
        try container.write(field, .field)
        try container.write(least, .least)
        try container.write(most, .most)
        try container.write(value, .value)
    }
}

extension RejectedText: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, field, problem, most
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "rejected_text")
        self.init(
            field: try container.read(.field),
            problem: try container.read(.problem),
            most: try container.readOptional(.most))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("rejected_text", forKey: .type)
        try container.write(field, .field)
        try container.write(problem, .problem)
        try container.write(most, .most)
    }
}

extension MalformedId: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, field
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "malformed_id")
        self.init(
            field: try container.read(.field))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("malformed_id", forKey: .type)
        try container.write(field, .field)
    }
}

extension MalformedLink: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, field
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "malformed_link")
        self.init(
            field: try container.read(.field))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("malformed_link", forKey: .type)
        try container.write(field, .field)
    }
}

extension MalformedCard: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "malformed_card")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("malformed_card", forKey: .type)
    }
}

extension ZeroRateUnexplained: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, field
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "zero_rate_unexplained")
        self.init(
            field: try container.read(.field))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("zero_rate_unexplained", forKey: .type)
        try container.write(field, .field)
    }
}

extension MalformedNatura: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, field
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "malformed_natura")
        self.init(
            field: try container.read(.field))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("malformed_natura", forKey: .type)
        try container.write(field, .field)
    }
}

extension TaxIdMissing: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, category
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "tax_id_missing")
        self.init(
            category: try container.read(.category))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("tax_id_missing", forKey: .type)
        try container.write(category, .category)
    }
}

extension VatIdInvalid: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "vat_id_invalid")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("vat_id_invalid", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension VatIdDiffers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "vat_id_differs")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("vat_id_differs", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension CardExpired: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, field, expires
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "card_expired")
        self.init(
            field: try container.read(.field),
            expires: try container.read(.expires))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("card_expired", forKey: .type)
        try container.write(field, .field)
        try container.write(expires, .expires)
    }
}

extension SecurityCodeNotChecked: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "security_code_not_checked")
        self.init(
            paymentMethod: try container.read(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("security_code_not_checked", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension UnknownProduct: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_product")
        self.init(
            product: try container.read(.product))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_product", forKey: .type)
        try container.write(product, .product)
    }
}

extension ProductIdsUntold: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, from, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "product_ids_untold")
        self.init(
            from: try container.read(.from),
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("product_ids_untold", forKey: .type)
        try container.write(from, .from)
        try container.write(to, .to)
    }
}

extension UnknownOffer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, offer
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_offer")
        self.init(
            product: try container.read(.product),
            offer: try container.read(.offer))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_offer", forKey: .type)
        try container.write(product, .product)
        try container.write(offer, .offer)
    }
}

extension UnknownSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_subscription")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_subscription", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension UnknownBillingProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_billing_profile")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_billing_profile", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension UnknownPaymentMethod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_payment_method")
        self.init(
            paymentMethod: try container.read(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_payment_method", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension PaymentMethodUnusable: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method_unusable")
        self.init(
            paymentMethod: try container.read(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method_unusable", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension PaymentMethodInUse: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod, billingProfiles
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method_in_use")
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            billingProfiles: try container.read(.billingProfiles))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method_in_use", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(billingProfiles, .billingProfiles)
    }
}

extension PaymentMethodPaysFirst: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method_pays_first")
        self.init(
            billingProfile: try container.read(.billingProfile),
            paymentMethod: try container.read(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method_pays_first", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension BillingProfileInUse: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, subscriptions, pendingLines, openInvoices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_profile_in_use")
        self.init(
            billingProfile: try container.read(.billingProfile),
            subscriptions: try container.read(.subscriptions),
            pendingLines: try container.read(.pendingLines),
            openInvoices: try container.read(.openInvoices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_profile_in_use", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(subscriptions, .subscriptions)
        try container.write(pendingLines, .pendingLines)
        try container.write(openInvoices, .openInvoices)
    }
}

extension ClosedBillingProfile: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "closed_billing_profile")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("closed_billing_profile", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension UnknownInvoice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_invoice")
        self.init(
            invoice: try container.read(.invoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_invoice", forKey: .type)
        try container.write(invoice, .invoice)
    }
}

extension InvoiceNumberTaken: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, number
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_number_taken")
        self.init(
            number: try container.read(.number))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_number_taken", forKey: .type)
        try container.write(number, .number)
    }
}

extension NotInDirectory: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_in_directory")
        self.init(
            person: try container.read(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_in_directory", forKey: .type)
        try container.write(person, .person)
    }
}

extension OwnerKeepsRole: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, owner
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "owner_keeps_role")
        self.init(
            billingProfile: try container.read(.billingProfile),
            owner: try container.read(.owner))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("owner_keeps_role", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(owner, .owner)
    }
}

extension NoCurrency: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, country
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "no_currency")
        self.init(
            country: try container.read(.country))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("no_currency", forKey: .type)
        try container.write(country, .country)
    }
}

extension NoPrice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, offer, currency
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "no_price")
        self.init(
            product: try container.read(.product),
            offer: try container.read(.offer),
            currency: try container.read(.currency))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("no_price", forKey: .type)
        try container.write(product, .product)
        try container.write(offer, .offer)
        try container.write(currency, .currency)
    }
}

extension NotEligible: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, eligibility
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_eligible")
        self.init(
            eligibility: try container.read(.eligibility))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_eligible", forKey: .type)
        try container.write(eligibility, .eligibility)
    }
}

extension LimitExceeded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, checks, instead
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "limit_exceeded")
        self.init(
            checks: try container.read(.checks),
            instead: try container.read(.instead))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("limit_exceeded", forKey: .type)
        try container.write(checks, .checks)
        try container.write(instead, .instead)
    }
}

extension UnclearAmounts: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, currency
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unclear_amounts")
        self.init(
            currency: try container.read(.currency))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unclear_amounts", forKey: .type)
        try container.write(currency, .currency)
    }
}

extension UnknownPurchaseRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_purchase_request")
        self.init(
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_purchase_request", forKey: .type)
        try container.write(request, .request)
    }
}

extension PurchaseRequestClosed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, status
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_request_closed")
        self.init(
            request: try container.read(.request),
            status: try container.read(.status))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_request_closed", forKey: .type)
        try container.write(request, .request)
        try container.write(status, .status)
    }
}

extension OwnPurchaseRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "own_purchase_request")
        self.init(
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("own_purchase_request", forKey: .type)
        try container.write(request, .request)
    }
}

extension PurchaseRequestStale: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, agreed, now, difference
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_request_stale")
        self.init(
            request: try container.read(.request),
            agreed: try container.read(.agreed),
            now: try container.read(.now),
            difference: try container.read(.difference))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_request_stale", forKey: .type)
        try container.write(request, .request)
        try container.write(agreed, .agreed)
        try container.write(now, .now)
        try container.write(difference, .difference)
    }
}

extension NothingToBuy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "nothing_to_buy")
        self.init(
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("nothing_to_buy", forKey: .type)
        try container.write(request, .request)
    }
}

extension NothingToQuote: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "nothing_to_quote")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("nothing_to_quote", forKey: .type)
    }
}

extension QuoteStale: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, quoted, now, difference
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "quote_stale")
        self.init(
            quoted: try container.read(.quoted),
            now: try container.read(.now),
            difference: try container.read(.difference))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("quote_stale", forKey: .type)
        try container.write(quoted, .quoted)
        try container.write(now, .now)
        try container.write(difference, .difference)
    }
}

extension AmountTooLarge: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "amount_too_large")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("amount_too_large", forKey: .type)
    }
}

extension AmountNotPositive: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "amount_not_positive")
        self.init(
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("amount_not_positive", forKey: .type)
        try container.write(amount, .amount)
    }
}

extension PurchaseOrderEnded: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, purchaseOrder, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_order_ended")
        self.init(
            purchaseOrder: try container.read(.purchaseOrder),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_order_ended", forKey: .type)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(until, .until)
    }
}

extension PurchaseOrderExhausted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, purchaseOrder, most, used, asked
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_order_exhausted")
        self.init(
            purchaseOrder: try container.read(.purchaseOrder),
            most: try container.read(.most),
            used: try container.read(.used),
            asked: try container.read(.asked))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_order_exhausted", forKey: .type)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(most, .most)
        try container.write(used, .used)
        try container.write(asked, .asked)
    }
}

extension MoreThanReceived: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, amount, received
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "more_than_received")
        self.init(
            invoice: try container.read(.invoice),
            amount: try container.read(.amount),
            received: try container.read(.received))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("more_than_received", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(amount, .amount)
        try container.write(received, .received)
    }
}

extension MoreThanDisputed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, amount, disputed
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "more_than_disputed")
        self.init(
            invoice: try container.read(.invoice),
            amount: try container.read(.amount),
            disputed: try container.read(.disputed))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("more_than_disputed", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(amount, .amount)
        try container.write(disputed, .disputed)
    }
}

extension UnknownPayment: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, payment
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_payment")
        self.init(
            invoice: try container.read(.invoice),
            payment: try container.read(.payment))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_payment", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(payment, .payment)
    }
}

extension ReportContradicts: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, payment, report
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "report_contradicts")
        self.init(
            invoice: try container.read(.invoice),
            payment: try container.read(.payment),
            report: try container.readOptional(.report))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("report_contradicts", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(payment, .payment)
        try container.write(report, .report)
    }
}

extension ClearanceContradicts: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, report
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "clearance_contradicts")
        self.init(
            invoice: try container.read(.invoice),
            report: try container.readOptional(.report))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("clearance_contradicts", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(report, .report)
    }
}

extension AlreadyCleared: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "already_cleared")
        self.init(
            invoice: try container.read(.invoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("already_cleared", forKey: .type)
        try container.write(invoice, .invoice)
    }
}

extension UnknownPaymentRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_payment_request")
        self.init(
            invoice: try container.read(.invoice),
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_payment_request", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(request, .request)
    }
}

extension NothingOutstanding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "nothing_outstanding")
        self.init(
            invoice: try container.read(.invoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("nothing_outstanding", forKey: .type)
        try container.write(invoice, .invoice)
    }
}

extension AmountTooSmall: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, amount, smallest
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "amount_too_small")
        self.init(
            invoice: try container.read(.invoice),
            amount: try container.read(.amount),
            smallest: try container.read(.smallest))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("amount_too_small", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(amount, .amount)
        try container.write(smallest, .smallest)
    }
}

extension PaymentInProgress: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_in_progress")
        self.init(
            invoice: try container.read(.invoice),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_in_progress", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(until, .until)
    }
}

extension CurrencyDiffers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, expected, found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "currency_differs")
        self.init(
            expected: try container.read(.expected),
            found: try container.read(.found))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("currency_differs", forKey: .type)
        try container.write(expected, .expected)
        try container.write(found, .found)
    }
}

extension ReadOnlyView: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, purchaser
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "read_only_view")
        self.init(
            subscription: try container.read(.subscription),
            purchaser: try container.read(.purchaser))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("read_only_view", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
    }
}

extension WrongStatus: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, status
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "wrong_status")
        self.init(
            subscription: try container.read(.subscription),
            status: try container.read(.status))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("wrong_status", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(status, .status)
    }
}

extension BelowAssigned: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, asked, assigned
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "below_assigned")
        self.init(
            asked: try container.read(.asked),
            assigned: try container.read(.assigned))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("below_assigned", forKey: .type)
        try container.write(asked, .asked)
        try container.write(assigned, .assigned)
    }
}

extension WindowClosed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, asked, removable, renewsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "window_closed")
        self.init(
            asked: try container.read(.asked),
            removable: try container.read(.removable),
            renewsOn: try container.read(.renewsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("window_closed", forKey: .type)
        try container.write(asked, .asked)
        try container.write(removable, .removable)
        try container.write(renewsOn, .renewsOn)
    }
}

extension RecurringBillingIsOff: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "recurring_billing_is_off")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("recurring_billing_is_off", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension ReservationOpen: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reserved, licenses, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "reservation_open")
        self.init(
            subscription: try container.read(.subscription),
            reserved: try container.read(.reserved),
            licenses: try container.read(.licenses),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("reservation_open", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reserved, .reserved)
        try container.write(licenses, .licenses)
        try container.write(until, .until)
    }
}

extension NotOnSale: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, productName, endOfSale
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_on_sale")
        self.init(
            productName: try container.read(.productName),
            endOfSale: try container.readOptional(.endOfSale))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_on_sale", forKey: .type)
        try container.write(productName, .productName)
        try container.write(endOfSale, .endOfSale)
    }
}

extension InvoiceUnpaid: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_unpaid")
        self.init(
            billingProfile: try container.read(.billingProfile))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_unpaid", forKey: .type)
        try container.write(billingProfile, .billingProfile)
    }
}

extension TooManyLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, asked, most
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "too_many_licenses")
        self.init(
            asked: try container.read(.asked),
            most: try container.read(.most))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("too_many_licenses", forKey: .type)
        try container.write(asked, .asked)
        try container.write(most, .most)
    }
}

extension LicensesNotOffered: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, asked, least, step
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_not_offered")
        self.init(
            asked: try container.read(.asked),
            least: try container.readOptional(.least),
            step: try container.readOptional(.step))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_not_offered", forKey: .type)
        try container.write(asked, .asked)
        try container.write(least, .least)
        try container.write(step, .step)
    }
}

extension SamePlan: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, offer
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "same_plan")
        self.init(
            subscription: try container.read(.subscription),
            offer: try container.read(.offer))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("same_plan", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(offer, .offer)
    }
}

extension PlanNotReachable: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, product, offer
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_not_reachable")
        self.init(
            subscription: try container.read(.subscription),
            product: try container.read(.product),
            offer: try container.read(.offer))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_not_reachable", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(offer, .offer)
    }
}

extension OnlyAtRenewal: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reason, renewsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "only_at_renewal")
        self.init(
            subscription: try container.read(.subscription),
            reason: try container.read(.reason),
            renewsOn: try container.read(.renewsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("only_at_renewal", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reason, .reason)
        try container.write(renewsOn, .renewsOn)
    }
}

extension NothingToTakeBack: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reason
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "nothing_to_take_back")
        self.init(
            subscription: try container.read(.subscription),
            reason: try container.read(.reason))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("nothing_to_take_back", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reason, .reason)
    }
}

extension PeopleMoveImpossible: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reason, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "people_move_impossible")
        self.init(
            subscription: try container.read(.subscription),
            reason: try container.read(.reason),
            people: try container.read(.people, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("people_move_impossible", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reason, .reason)
        try container.write(people, .people, unless: [])
    }
}

extension AlignmentImpossible: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, reason, renewsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "alignment_impossible")
        self.init(
            reason: try container.read(.reason),
            renewsOn: try container.readOptional(.renewsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("alignment_impossible", forKey: .type)
        try container.write(reason, .reason)
        try container.write(renewsOn, .renewsOn)
    }
}

extension TierOutOfOrder: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, from
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "tier_out_of_order")
        self.init(
            from: try container.read(.from))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("tier_out_of_order", forKey: .type)
        try container.write(from, .from)
    }
}

extension TooManyPeople: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, named, most
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "too_many_people")
        self.init(
            named: try container.read(.named),
            most: try container.read(.most))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("too_many_people", forKey: .type)
        try container.write(named, .named)
        try container.write(most, .most)
    }
}

extension NotAssignable: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_assignable")
        self.init(
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_assignable", forKey: .type)
        try container.write(people, .people)
    }
}

extension NotEnoughLicenses: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, needed, free, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_enough_licenses")
        self.init(
            needed: try container.read(.needed),
            free: try container.read(.free),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_enough_licenses", forKey: .type)
        try container.write(needed, .needed)
        try container.write(free, .free)
        try container.write(people, .people)
    }
}

extension CancellationClosed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "cancellation_closed")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("cancellation_closed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension AlreadyCentral: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "already_central")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("already_central", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension NotCentral: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_central")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_central", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension NoCentralSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "no_central_subscription")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("no_central_subscription", forKey: .type)
    }
}

extension OwnSubscription: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "own_subscription")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("own_subscription", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension InvoicesToSettle: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoices, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoices_to_settle")
        self.init(
            invoices: try container.read(.invoices),
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoices_to_settle", forKey: .type)
        try container.write(invoices, .invoices)
        try container.write(amount, .amount)
    }
}

extension NoHandOver: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "no_hand_over")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("no_hand_over", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension HandOverPending: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, to, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "hand_over_pending")
        self.init(
            subscription: try container.read(.subscription),
            to: try container.read(.to),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("hand_over_pending", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(to, .to)
        try container.write(until, .until)
    }
}

extension NoColleague: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "no_colleague")
        self.init(
            person: try container.read(.person))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("no_colleague", forKey: .type)
        try container.write(person, .person)
    }
}

extension InvoicesPastDue: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoices_past_due")
        self.init(
            invoices: try container.read(.invoices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoices_past_due", forKey: .type)
        try container.write(invoices, .invoices)
    }
}

extension TrialNotKept: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_not_kept")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_not_kept", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension RenewalDoesNotFit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, renewsOn, expected
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "renewal_does_not_fit")
        self.init(
            renewsOn: try container.read(.renewsOn),
            expected: try container.readOptional(.expected))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("renewal_does_not_fit", forKey: .type)
        try container.write(renewsOn, .renewsOn)
        try container.write(expected, .expected)
    }
}

extension InvoicesNumberedAlready: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, serial
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoices_numbered_already")
        self.init(
            serial: try container.read(.serial))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoices_numbered_already", forKey: .type)
        try container.write(serial, .serial)
    }
}

extension AlreadyEnds: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "already_ends")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("already_ends", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension RenewalImpossible: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "renewal_impossible")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("renewal_impossible", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension AtEndNotOffered: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, atEnd, offered
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "at_end_not_offered")
        self.init(
            atEnd: try container.read(.atEnd),
            offered: try container.read(.offered))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("at_end_not_offered", forKey: .type)
        try container.write(atEnd, .atEnd)
        try container.write(offered, .offered)
    }
}

extension SubscriptionExtended: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_extended")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_extended", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension ExtensionImpossible: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "extension_impossible")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("extension_impossible", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension NotExtended: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_extended")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_extended", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension PauseImpossible: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, reason, from, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "pause_impossible")
        self.init(
            subscription: try container.read(.subscription),
            reason: try container.read(.reason),
            from: try container.read(.from),
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("pause_impossible", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(reason, .reason)
        try container.write(from, .from)
        try container.write(to, .to)
    }
}

extension PausePastDue: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, invoices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "pause_past_due")
        self.init(
            subscription: try container.read(.subscription),
            invoices: try container.read(.invoices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("pause_past_due", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(invoices, .invoices)
    }
}

extension TrialLicensesFixed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, licenses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_licenses_fixed")
        self.init(
            subscription: try container.read(.subscription),
            licenses: try container.read(.licenses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_licenses_fixed", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(licenses, .licenses)
    }
}

extension TrialExtendedAlready: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_extended_already")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_extended_already", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension TooEarlyToExtend: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, from, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "too_early_to_extend")
        self.init(
            subscription: try container.read(.subscription),
            from: try container.read(.from),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("too_early_to_extend", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(from, .from)
        try container.write(endsOn, .endsOn)
    }
}

extension PurchaseNotNamed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, field, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_not_named")
        self.init(
            subscription: try container.read(.subscription),
            field: try container.read(.field),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_not_named", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(field, .field)
        try container.write(endsOn, .endsOn)
    }
}

extension TrialDoesNotConvert: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, endsOn
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_does_not_convert")
        self.init(
            subscription: try container.read(.subscription),
            endsOn: try container.read(.endsOn))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_does_not_convert", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(endsOn, .endsOn)
    }
}

extension InvoiceStillOpen: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, invoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice_still_open")
        self.init(
            subscription: try container.read(.subscription),
            invoice: try container.read(.invoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice_still_open", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(invoice, .invoice)
    }
}

extension TrialNotReactivated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial_not_reactivated")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial_not_reactivated", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension PolicyNotForOfferTypes: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, offerType
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "policy_not_for_offer_types")
        self.init(
            offerType: try container.read(.offerType))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("policy_not_for_offer_types", forKey: .type)
        try container.write(offerType, .offerType)
    }
}

extension OwnProcessOnly: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, message, link
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "own_process_only")
        self.init(
            message: try container.read(.message),
            link: try container.readOptional(.link))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("own_process_only", forKey: .type)
        try container.write(message, .message)
        try container.write(link, .link)
    }
}

extension ProductNotBlocked: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, productName
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "product_not_blocked")
        self.init(
            product: try container.read(.product),
            productName: try container.read(.productName))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("product_not_blocked", forKey: .type)
        try container.write(product, .product)
        try container.write(productName, .productName)
    }
}

extension UnknownLicenseRequest: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_license_request")
        self.init(
            request: try container.read(.request))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_license_request", forKey: .type)
        try container.write(request, .request)
    }
}

extension NotWaiting: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_waiting")
        self.init(
            request: try container.read(.request),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_waiting", forKey: .type)
        try container.write(request, .request)
        try container.write(people, .people)
    }
}

extension OtherProduct: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, expected, found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "other_product")
        self.init(
            expected: try container.read(.expected),
            found: try container.read(.found))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("other_product", forKey: .type)
        try container.write(expected, .expected)
        try container.write(found, .found)
    }
}

extension NotOfTheOrganization: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_of_the_organization")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_of_the_organization", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension UnknownAutoClaimPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, policy
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_auto_claim_policy")
        self.init(
            policy: try container.read(.policy))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_auto_claim_policy", forKey: .type)
        try container.write(policy, .policy)
    }
}

extension AppHasPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, app, policy, name
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "app_has_policy")
        self.init(
            app: try container.read(.app),
            policy: try container.read(.policy),
            name: try container.read(.name))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("app_has_policy", forKey: .type)
        try container.write(app, .app)
        try container.write(policy, .policy)
        try container.write(name, .name)
    }
}

extension UnknownPromotion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, code
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unknown_promotion")
        self.init(
            code: try container.read(.code))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unknown_promotion", forKey: .type)
        try container.write(code, .code)
    }
}

extension PromotionNotInForce: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, code, from, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "promotion_not_in_force")
        self.init(
            code: try container.read(.code),
            from: try container.readOptional(.from),
            until: try container.readOptional(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("promotion_not_in_force", forKey: .type)
        try container.write(code, .code)
        try container.write(from, .from)
        try container.write(until, .until)
    }
}

extension PromotionNotOffered: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, code, product, offer, currency
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "promotion_not_offered")
        self.init(
            code: try container.read(.code),
            product: try container.read(.product),
            offer: try container.read(.offer),
            currency: try container.read(.currency))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("promotion_not_offered", forKey: .type)
        try container.write(code, .code)
        try container.write(product, .product)
        try container.write(offer, .offer)
        try container.write(currency, .currency)
    }
}

extension NotAFirstPurchase: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, code, product
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_a_first_purchase")
        self.init(
            code: try container.read(.code),
            product: try container.read(.product))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_a_first_purchase", forKey: .type)
        try container.write(code, .code)
        try container.write(product, .product)
    }
}

extension PromotionUsedUp: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, code, by, mostUses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "promotion_used_up")
        self.init(
            code: try container.read(.code),
            by: try container.read(.by),
            mostUses: try container.read(.mostUses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("promotion_used_up", forKey: .type)
        try container.write(code, .code)
        try container.write(by, .by)
        try container.write(mostUses, .mostUses)
    }
}

extension NoPromotionAtRenewal: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, code
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "no_promotion_at_renewal")
        self.init(
            code: try container.read(.code))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("no_promotion_at_renewal", forKey: .type)
        try container.write(code, .code)
    }
}

extension PlanChangeOpen: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, product, productName, offer, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plan_change_open")
        self.init(
            subscription: try container.read(.subscription),
            product: try container.read(.product),
            productName: try container.read(.productName),
            offer: try container.read(.offer),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plan_change_open", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(offer, .offer)
        try container.write(until, .until)
    }
}

extension TimeGoesBack: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, at, last
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "time_goes_back")
        self.init(
            at: try container.read(.at),
            last: try container.read(.last))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("time_goes_back", forKey: .type)
        try container.write(at, .at)
        try container.write(last, .last)
    }
}

extension Overdue: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, since
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "overdue")
        self.init(
            since: try container.read(.since))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("overdue", forKey: .type)
        try container.write(since, .since)
    }
}

extension CommandConflict: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, command, first
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "command_conflict")
        self.init(
            command: try container.read(.command),
            first: try container.read(.first))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("command_conflict", forKey: .type)
        try container.write(command, .command)
        try container.write(first, .first)
    }
}

extension CommandIdUsed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, command
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "command_id_used")
        self.init(
            command: try container.read(.command))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("command_id_used", forKey: .type)
        try container.write(command, .command)
    }
}

extension Right: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .runTheHost: "run_the_host"
        case .changeSettings: "change_settings"
        case .setPolicy: "set_policy"
        case .readPolicy: "read_policy"
        case .decidePurchaseRequests: "decide_purchase_requests"
        case .readPurchaseRequests: "read_purchase_requests"
        case .readAdminView: "read_admin_view"
        case .decideLicenseRequests: "decide_license_requests"
        case .readLicenseRequests: "read_license_requests"
        case .setAutoClaimPolicies: "set_auto_claim_policies"
        case .readAutoClaimPolicies: "read_auto_claim_policies"
        case .buyCentrally: "buy_centrally"
        case .takeOver: "take_over"
        case .assignLicenses: "assign_licenses"
        case .manageSubscription: "manage_subscription"
        case .handOver: "hand_over"
        case .readSubscription: "read_subscription"
        case .shareBillingProfile: "share_billing_profile"
        case .closeBillingProfile: "close_billing_profile"
        case .editBillingProfile: "edit_billing_profile"
        case .buyWithBillingProfile: "buy_with_billing_profile"
        case .payInvoices: "pay_invoices"
        case .readInvoices: "read_invoices"
        case .readBillingProfile: "read_billing_profile"
        case .readProfileRoles: "read_profile_roles"
        case .managePaymentMethod: "manage_payment_method"
        case .readPersonalData: "read_personal_data"
        }
    }
}

extension TextProblem: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .empty: "empty"
        case .tooLong: "too_long"
        case .controlCharacter: "control_character"
        case .lineBreak: "line_break"
        case .cardNumber: "card_number"
        case .notAnAddress: "not_an_address"
        case .notAVatId: "not_a_vat_id"
        case .notOfItsScheme: "not_of_its_scheme"
        case .checkDigit: "check_digit"
        }
    }
}

extension Eligibility: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, intent, outcome, checks, instead, alreadyBought
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            intent: try container.read(.intent),
            outcome: try container.read(.outcome),
            checks: try container.read(.checks),
            instead: try container.read(.instead),
            alreadyBought: try container.read(.alreadyBought, or: []))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(intent, .intent)
        try container.write(outcome, .outcome)
        try container.write(checks, .checks)
        try container.write(instead, .instead)
        try container.write(alreadyBought, .alreadyBought, unless: [])
    }
}

extension Intent: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .purchase: "purchase"
        case .trialWithPaymentMethod: "trial_with_payment_method"
        case .trialWithoutPaymentMethod: "trial_without_payment_method"
        case .takeOn: "take_on"
        }
    }
}

extension EligibilityOutcome: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .allowed: "allowed"
        case .needsApproval: "needs_approval"
        case .refused: "refused"
        }
    }
}

extension Check: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case verdict, finding
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            verdict: try container.read(.verdict),
            finding: try container.read(.finding))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(verdict, .verdict)
        try container.write(finding, .finding)
    }
}

extension Verdict: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .passed: "passed"
        case .failed: "failed"
        case .needsApproval: "needs_approval"
        }
    }
}

extension Finding: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .kindFinding: "organization_kind"
        case .countryFinding: "country"
        case .memberFinding: "member"
        case .saleFinding: "on_sale"
        case .policyFinding: "policy"
        case .trialFinding: "trial"
        case .agreementFinding: "agreement"
        case .paymentMethodFinding: "payment_method"
        case .licensesFinding: "licenses"
        case .licenseLimitFinding: "license_limit"
        case .spendingLimitFinding: "spending_limit"
        case .subscriptionLimitFinding: "subscription_limit"
        case .approvalFinding: "approval"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "organization_kind": self = .kindFinding(try KindFinding(from: decoder))
        case "country": self = .countryFinding(try CountryFinding(from: decoder))
        case "member": self = .memberFinding(try MemberFinding(from: decoder))
        case "on_sale": self = .saleFinding(try SaleFinding(from: decoder))
        case "policy": self = .policyFinding(try PolicyFinding(from: decoder))
        case "trial": self = .trialFinding(try TrialFinding(from: decoder))
        case "agreement": self = .agreementFinding(try AgreementFinding(from: decoder))
        case "payment_method": self = .paymentMethodFinding(try PaymentMethodFinding(from: decoder))
        case "licenses": self = .licensesFinding(try LicensesFinding(from: decoder))
        case "license_limit": self = .licenseLimitFinding(try LicenseLimitFinding(from: decoder))
        case "spending_limit": self = .spendingLimitFinding(try SpendingLimitFinding(from: decoder))
        case "subscription_limit": self = .subscriptionLimitFinding(try SubscriptionLimitFinding(from: decoder))
        case "approval": self = .approvalFinding(try ApprovalFinding(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .kindFinding(let value): try value.encode(to: encoder)
        case .countryFinding(let value): try value.encode(to: encoder)
        case .memberFinding(let value): try value.encode(to: encoder)
        case .saleFinding(let value): try value.encode(to: encoder)
        case .policyFinding(let value): try value.encode(to: encoder)
        case .trialFinding(let value): try value.encode(to: encoder)
        case .agreementFinding(let value): try value.encode(to: encoder)
        case .paymentMethodFinding(let value): try value.encode(to: encoder)
        case .licensesFinding(let value): try value.encode(to: encoder)
        case .licenseLimitFinding(let value): try value.encode(to: encoder)
        case .spendingLimitFinding(let value): try value.encode(to: encoder)
        case .subscriptionLimitFinding(let value): try value.encode(to: encoder)
        case .approvalFinding(let value): try value.encode(to: encoder)
        }
    }
}

extension KindFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, kind
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "organization_kind")
        self.init(
            kind: try container.read(.kind))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("organization_kind", forKey: .type)
        try container.write(kind, .kind)
    }
}

extension CountryFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, country
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "country")
        self.init(
            country: try container.read(.country))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("country", forKey: .type)
        try container.write(country, .country)
    }
}

extension MemberFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, standing
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "member")
        self.init(
            standing: try container.read(.standing))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("member", forKey: .type)
        try container.write(standing, .standing)
    }
}

extension SaleFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, endOfSale, currency, offers, untold
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "on_sale")
        self.init(
            endOfSale: try container.readOptional(.endOfSale),
            currency: try container.readOptional(.currency),
            offers: try container.read(.offers),
            untold: try container.readOptional(.untold))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("on_sale", forKey: .type)
        try container.write(endOfSale, .endOfSale)
        try container.write(currency, .currency)
        try container.write(offers, .offers)
        try container.write(untold, .untold)
    }
}

extension PolicyFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, value, source
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "policy")
        self.init(
            value: try container.read(.value),
            source: try container.read(.source))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("policy", forKey: .type)
        try container.write(value, .value)
        try container.write(source, .source)
    }
}

extension TrialFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, standing
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "trial")
        self.init(
            standing: try container.read(.standing))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("trial", forKey: .type)
        try container.write(standing, .standing)
    }
}

extension AgreementFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, hasAgreement
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "agreement")
        self.init(
            hasAgreement: try container.read(.hasAgreement))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("agreement", forKey: .type)
        try container.write(hasAgreement, .hasAgreement)
    }
}

extension PaymentMethodFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, paymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_method")
        self.init(
            paymentMethod: try container.readOptional(.paymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_method", forKey: .type)
        try container.write(paymentMethod, .paymentMethod)
    }
}

extension LicensesFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, licenses, most, least, step
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses")
        self.init(
            licenses: try container.read(.licenses),
            most: try container.readOptional(.most),
            least: try container.readOptional(.least),
            step: try container.readOptional(.step))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses", forKey: .type)
        try container.write(licenses, .licenses)
        try container.write(most, .most)
        try container.write(least, .least)
        try container.write(step, .step)
    }
}

extension LicenseLimitFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, limit, source, used, asked
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_limit")
        self.init(
            limit: try container.readOptional(.limit),
            source: try container.readOptional(.source),
            used: try container.read(.used),
            asked: try container.read(.asked))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_limit", forKey: .type)
        try container.write(limit, .limit)
        try container.write(source, .source)
        try container.write(used, .used)
        try container.write(asked, .asked)
    }
}

extension SpendingLimitFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, limit, source, used, asked
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "spending_limit")
        self.init(
            limit: try container.readOptional(.limit),
            source: try container.readOptional(.source),
            used: try container.readOptional(.used),
            asked: try container.readOptional(.asked))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("spending_limit", forKey: .type)
        try container.write(limit, .limit)
        try container.write(source, .source)
        try container.write(used, .used)
        try container.write(asked, .asked)
    }
}

extension SubscriptionLimitFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, limit, source, used, asked
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription_limit")
        self.init(
            limit: try container.readOptional(.limit),
            source: try container.readOptional(.source),
            used: try container.read(.used),
            asked: try container.read(.asked))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription_limit", forKey: .type)
        try container.write(limit, .limit)
        try container.write(source, .source)
        try container.write(used, .used)
        try container.write(asked, .asked)
    }
}

extension ApprovalFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rule, source, licenses, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "approval")
        self.init(
            rule: try container.readOptional(.rule),
            source: try container.readOptional(.source),
            licenses: try container.read(.licenses),
            amount: try container.readOptional(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("approval", forKey: .type)
        try container.write(rule, .rule)
        try container.write(source, .source)
        try container.write(licenses, .licenses)
        try container.write(amount, .amount)
    }
}

extension PersonStanding: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .member: "member"
        case .guest: "guest"
        case .disabled: "disabled"
        case .unknown: "unknown"
        }
    }
}

extension UntoldIds: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case from, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            from: try container.read(.from),
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(from, .from)
        try container.write(to, .to)
    }
}

extension PolicySource: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .product: "product"
        case .offerType: "offer_type"
        case .`default`: "default"
        case .unset: "unset"
        }
    }
}

extension TrialStanding: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .available: "available"
        case .none: "none"
        case .used: "used"
        case .needsPaymentMethod: "needs_payment_method"
        case .needsNoPaymentMethod: "needs_no_payment_method"
        }
    }
}

extension Alternative: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .requestALicense: "request_a_license"
        case .useOwnProcess: "use_own_process"
        case .addACard: "add_a_card"
        case .askAnAdministrator: "ask_an_administrator"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "request_a_license": self = .requestALicense(try RequestALicense(from: decoder))
        case "use_own_process": self = .useOwnProcess(try UseOwnProcess(from: decoder))
        case "add_a_card": self = .addACard(try AddACard(from: decoder))
        case "ask_an_administrator": self = .askAnAdministrator(try AskAnAdministrator(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .requestALicense(let value): try value.encode(to: encoder)
        case .useOwnProcess(let value): try value.encode(to: encoder)
        case .addACard(let value): try value.encode(to: encoder)
        case .askAnAdministrator(let value): try value.encode(to: encoder)
        }
    }
}

extension RequestALicense: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "request_a_license")
        self.init(
            product: try container.read(.product))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("request_a_license", forKey: .type)
        try container.write(product, .product)
    }
}

extension UseOwnProcess: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, process
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "use_own_process")
        self.init(
            process: try container.read(.process))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("use_own_process", forKey: .type)
        try container.write(process, .process)
    }
}

extension AddACard: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, country
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "add_a_card")
        self.init(
            country: try container.read(.country))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("add_a_card", forKey: .type)
        try container.write(country, .country)
    }
}

extension AskAnAdministrator: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, support
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "ask_an_administrator")
        self.init(
            support: try container.readOptional(.support))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("ask_an_administrator", forKey: .type)
        try container.write(support, .support)
    }
}

extension AlreadyBought: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case subscription, status, licenses, pastDue
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            subscription: try container.read(.subscription),
            status: try container.read(.status),
            licenses: try container.read(.licenses),
            pastDue: try container.read(.pastDue))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(subscription, .subscription)
        try container.write(status, .status)
        try container.write(licenses, .licenses)
        try container.write(pastDue, .pastDue)
    }
}

extension SubscriptionStatus: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .trial: "trial"
        case .pending: "pending"
        case .active: "active"
        case .paused: "paused"
        case .expired: "expired"
        case .disabled: "disabled"
        case .deleted: "deleted"
        }
    }
}

extension PurchaseRequestStatus: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .open: "open"
        case .approved: "approved"
        case .declined: "declined"
        case .withdrawn: "withdrawn"
        case .lapsed: "lapsed"
        }
    }
}

extension OnlyAtRenewalReason: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .asListed: "as_listed"
        case .shorterTerm: "shorter_term"
        case .cheaper: "cheaper"
        case .paidByAnother: "paid_by_another"
        }
    }
}

extension NothingToTakeBackReason: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .notMovedToday: "not_moved_today"
        case .licensesChanged: "licenses_changed"
        }
    }
}

extension PeopleMoveProblem: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .atRenewal: "at_renewal"
        case .withTotal: "with_total"
        case .otherTerm: "other_term"
        case .everybody: "everybody"
        case .notHolding: "not_holding"
        case .waitsForPayment: "waits_for_payment"
        }
    }
}

extension AlignmentProblem: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .doesNotRenew: "does_not_renew"
        case .otherBillingProfile: "other_billing_profile"
        case .otherTerm: "other_term"
        case .notAhead: "not_ahead"
        case .notTheFirst: "not_the_first"
        case .longerThanATerm: "longer_than_a_term"
        }
    }
}

extension RefusedPerson: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, reason
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            reason: try container.read(.reason))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(reason, .reason)
    }
}

extension NotAssignableReason: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .unknown: "unknown"
        case .guest: "guest"
        case .disabled: "disabled"
        }
    }
}

extension PauseProblem: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .noDay: "no_day"
        case .noPause: "no_pause"
        case .tooEarly: "too_early"
        case .tooLong: "too_long"
        }
    }
}

extension PromotionUser: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .person: "person"
        case .organization: "organization"
        }
    }
}

extension DenialCategory: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .invalid: "invalid"
        case .forbidden: "forbidden"
        case .notFound: "not_found"
        case .policy: "policy"
        case .payment: "payment"
        case .stale: "stale"
        case .conflict: "conflict"
        }
    }
}

extension Execution: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case due, outcome, effects
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            due: try container.read(.due),
            outcome: try container.read(.outcome),
            effects: try container.read(.effects))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(due, .due)
        try container.write(outcome, .outcome)
        try container.write(effects, .effects)
    }
}

extension Outcome: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .accepted: "accepted"
        case .repeated: "repeated"
        case .refused: "denied"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "accepted": self = .accepted(try Accepted(from: decoder))
        case "repeated": self = .repeated(try Repeated(from: decoder))
        case "denied": self = .refused(try Refused(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .accepted(let value): try value.encode(to: encoder)
        case .repeated(let value): try value.encode(to: encoder)
        case .refused(let value): try value.encode(to: encoder)
        }
    }
}

extension Accepted: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, events
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "accepted")
        self.init(
            events: try container.read(.events))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("accepted", forKey: .type)
        try container.write(events, .events)
    }
}

extension Repeated: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, first, events
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "repeated")
        self.init(
            first: try container.read(.first),
            events: try container.read(.events))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("repeated", forKey: .type)
        try container.write(first, .first)
        try container.write(events, .events)
    }
}

extension Refused: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, denial
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "denied")
        self.init(
            denial: try container.read(.denial))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("denied", forKey: .type)
        try container.write(denial, .denial)
    }
}

extension EffectOrder: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, effect
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            effect: try container.read(.effect))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(effect, .effect)
    }
}

extension Effect: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .chargeCard: "charge_card"
        case .refundCard: "refund_card"
        case .notify: "notify"
        case .usePromotion: "use_promotion"
        case .releasePromotion: "release_promotion"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "charge_card": self = .chargeCard(try ChargeCard(from: decoder))
        case "refund_card": self = .refundCard(try RefundCard(from: decoder))
        case "notify": self = .notify(try Notify(from: decoder))
        case "use_promotion": self = .usePromotion(try UsePromotion(from: decoder))
        case "release_promotion": self = .releasePromotion(try ReleasePromotion(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .chargeCard(let value): try value.encode(to: encoder)
        case .refundCard(let value): try value.encode(to: encoder)
        case .notify(let value): try value.encode(to: encoder)
        case .usePromotion(let value): try value.encode(to: encoder)
        case .releasePromotion(let value): try value.encode(to: encoder)
        }
    }
}

extension ChargeCard: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, order
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "charge_card")
        self.init(
            invoice: try container.read(.invoice),
            order: try container.read(.order))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("charge_card", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(order, .order)
    }
}

extension RefundCard: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice, order
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "refund_card")
        self.init(
            invoice: try container.readOptional(.invoice),
            order: try container.read(.order))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("refund_card", forKey: .type)
        try container.write(invoice, .invoice)
        try container.write(order, .order)
    }
}

extension Notify: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, notification, recipients, roles, addresses, productName, sequence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "notify")
        self.init(
            notification: try container.read(.notification),
            recipients: try container.read(.recipients),
            roles: try container.read(.roles),
            addresses: try container.read(.addresses, or: []),
            productName: try container.readOptional(.productName),
            sequence: try container.read(.sequence))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("notify", forKey: .type)
        try container.write(notification, .notification)
        try container.write(recipients, .recipients)
        try container.write(roles, .roles)
        try container.write(addresses, .addresses, unless: [])
        try container.write(productName, .productName)
        try container.write(sequence, .sequence)
    }
}

extension UsePromotion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, promotion, code, reservation
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "use_promotion")
        self.init(
            subscription: try container.read(.subscription),
            promotion: try container.read(.promotion),
            code: try container.readOptional(.code),
            reservation: try container.readOptional(.reservation))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("use_promotion", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(promotion, .promotion)
        try container.write(code, .code)
        try container.write(reservation, .reservation)
    }
}

extension ReleasePromotion: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, promotion, code, reservation
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "release_promotion")
        self.init(
            subscription: try container.readOptional(.subscription),
            promotion: try container.readOptional(.promotion),
            code: try container.readOptional(.code),
            reservation: try container.readOptional(.reservation))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("release_promotion", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(promotion, .promotion)
        try container.write(code, .code)
        try container.write(reservation, .reservation)
    }
}

extension NotificationKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .purchaseConfirmed: "purchase_confirmed"
        case .purchaseRequested: "purchase_requested"
        case .purchaseRequestDecided: "purchase_request_decided"
        case .purchaseRequestLapsed: "purchase_request_lapsed"
        case .renewalUpcoming: "renewal_upcoming"
        case .promotionEnding: "promotion_ending"
        case .renewalImpossible: "renewal_impossible"
        case .paused: "paused"
        case .extended: "extended"
        case .resumed: "resumed"
        case .trialEnding: "trial_ending"
        case .trialConverted: "trial_converted"
        case .trialEnded: "trial_ended"
        case .purchaserLeft: "purchaser_left"
        case .expiring: "expiring"
        case .expired: "expired"
        case .disabled: "disabled"
        case .deletionUpcoming: "deletion_upcoming"
        case .deleted: "deleted"
        case .invoiceIssued: "invoice_issued"
        case .purchaseOrderExceeded: "purchase_order_exceeded"
        case .paymentFailed: "payment_failed"
        case .excessLicenses: "excess_licenses"
        case .licensesReleased: "licenses_released"
        case .paymentReminder: "payment_reminder"
        case .restored: "restored"
        case .refundRequested: "refund_requested"
        case .cardExpiring: "card_expiring"
        case .licenseAssigned: "license_assigned"
        case .licenseRemoved: "license_removed"
        case .takenOver: "taken_over"
        case .handOverOffered: "hand_over_offered"
        case .handOverAnswered: "hand_over_answered"
        case .licenseRequestCreated: "license_request_created"
        case .licenseRequestDecided: "license_request_decided"
        case .purchaseMade: "purchase_made"
        case .trialStarted: "trial_started"
        case .planChanged: "plan_changed"
        case .planChangeDropped: "plan_change_dropped"
        }
    }
}

extension Advanced: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case recorded, effects
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            recorded: try container.read(.recorded),
            effects: try container.read(.effects))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(recorded, .recorded)
        try container.write(effects, .effects)
    }
}

extension Viewer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case actor, at
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            actor: try container.read(.actor),
            at: try container.read(.at))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(actor, .actor)
        try container.write(at, .at)
    }
}

extension Query: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .rightsQuery: "rights"
        case .productsQuery: "products"
        case .eligibilityQuery: "eligibility"
        case .yourProductsQuery: "your_products"
        case .subscriptionQuery: "subscription"
        case .plansQuery: "plans"
        case .adminSubscriptionsQuery: "admin_subscriptions"
        case .adminProductsQuery: "admin_products"
        case .adminUsersQuery: "admin_users"
        case .licensesQuery: "licenses"
        case .handOverOffersQuery: "hand_over_offers"
        case .invoicesQuery: "invoices"
        case .invoiceQuery: "invoice"
        case .forecastQuery: "forecast"
        case .forecastTotalsQuery: "forecast_totals"
        case .billingProfilesQuery: "billing_profiles"
        case .profileRolesQuery: "profile_roles"
        case .paymentMethodsQuery: "payment_methods"
        case .policiesQuery: "policies"
        case .purchaseLimitsQuery: "purchase_limits"
        case .approvalRulesQuery: "approval_rules"
        case .policyPreviewQuery: "policy_preview"
        case .purchaseRequestsQuery: "purchase_requests"
        case .licenseRequestsQuery: "license_requests"
        case .autoClaimPoliciesQuery: "auto_claim_policies"
        case .autoClaimReportQuery: "auto_claim_report"
        case .accessQuery: "access"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "rights": self = .rightsQuery(try RightsQuery(from: decoder))
        case "products": self = .productsQuery(try ProductsQuery(from: decoder))
        case "eligibility": self = .eligibilityQuery(try EligibilityQuery(from: decoder))
        case "your_products": self = .yourProductsQuery(try YourProductsQuery(from: decoder))
        case "subscription": self = .subscriptionQuery(try SubscriptionQuery(from: decoder))
        case "plans": self = .plansQuery(try PlansQuery(from: decoder))
        case "admin_subscriptions": self = .adminSubscriptionsQuery(try AdminSubscriptionsQuery(from: decoder))
        case "admin_products": self = .adminProductsQuery(try AdminProductsQuery(from: decoder))
        case "admin_users": self = .adminUsersQuery(try AdminUsersQuery(from: decoder))
        case "licenses": self = .licensesQuery(try LicensesQuery(from: decoder))
        case "hand_over_offers": self = .handOverOffersQuery(try HandOverOffersQuery(from: decoder))
        case "invoices": self = .invoicesQuery(try InvoicesQuery(from: decoder))
        case "invoice": self = .invoiceQuery(try InvoiceQuery(from: decoder))
        case "forecast": self = .forecastQuery(try ForecastQuery(from: decoder))
        case "forecast_totals": self = .forecastTotalsQuery(try ForecastTotalsQuery(from: decoder))
        case "billing_profiles": self = .billingProfilesQuery(try BillingProfilesQuery(from: decoder))
        case "profile_roles": self = .profileRolesQuery(try ProfileRolesQuery(from: decoder))
        case "payment_methods": self = .paymentMethodsQuery(try PaymentMethodsQuery(from: decoder))
        case "policies": self = .policiesQuery(try PoliciesQuery(from: decoder))
        case "purchase_limits": self = .purchaseLimitsQuery(try PurchaseLimitsQuery(from: decoder))
        case "approval_rules": self = .approvalRulesQuery(try ApprovalRulesQuery(from: decoder))
        case "policy_preview": self = .policyPreviewQuery(try PolicyPreviewQuery(from: decoder))
        case "purchase_requests": self = .purchaseRequestsQuery(try PurchaseRequestsQuery(from: decoder))
        case "license_requests": self = .licenseRequestsQuery(try LicenseRequestsQuery(from: decoder))
        case "auto_claim_policies": self = .autoClaimPoliciesQuery(try AutoClaimPoliciesQuery(from: decoder))
        case "auto_claim_report": self = .autoClaimReportQuery(try AutoClaimReportQuery(from: decoder))
        case "access": self = .accessQuery(try AccessQuery(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .rightsQuery(let value): try value.encode(to: encoder)
        case .productsQuery(let value): try value.encode(to: encoder)
        case .eligibilityQuery(let value): try value.encode(to: encoder)
        case .yourProductsQuery(let value): try value.encode(to: encoder)
        case .subscriptionQuery(let value): try value.encode(to: encoder)
        case .plansQuery(let value): try value.encode(to: encoder)
        case .adminSubscriptionsQuery(let value): try value.encode(to: encoder)
        case .adminProductsQuery(let value): try value.encode(to: encoder)
        case .adminUsersQuery(let value): try value.encode(to: encoder)
        case .licensesQuery(let value): try value.encode(to: encoder)
        case .handOverOffersQuery(let value): try value.encode(to: encoder)
        case .invoicesQuery(let value): try value.encode(to: encoder)
        case .invoiceQuery(let value): try value.encode(to: encoder)
        case .forecastQuery(let value): try value.encode(to: encoder)
        case .forecastTotalsQuery(let value): try value.encode(to: encoder)
        case .billingProfilesQuery(let value): try value.encode(to: encoder)
        case .profileRolesQuery(let value): try value.encode(to: encoder)
        case .paymentMethodsQuery(let value): try value.encode(to: encoder)
        case .policiesQuery(let value): try value.encode(to: encoder)
        case .purchaseLimitsQuery(let value): try value.encode(to: encoder)
        case .approvalRulesQuery(let value): try value.encode(to: encoder)
        case .policyPreviewQuery(let value): try value.encode(to: encoder)
        case .purchaseRequestsQuery(let value): try value.encode(to: encoder)
        case .licenseRequestsQuery(let value): try value.encode(to: encoder)
        case .autoClaimPoliciesQuery(let value): try value.encode(to: encoder)
        case .autoClaimReportQuery(let value): try value.encode(to: encoder)
        case .accessQuery(let value): try value.encode(to: encoder)
        }
    }
}

extension RightsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "rights")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("rights", forKey: .type)
    }
}

extension ProductsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "products")
        self.init(
            product: try container.readOptional(.product),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("products", forKey: .type)
        try container.write(product, .product)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension EligibilityQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, intent, licenses
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "eligibility")
        self.init(
            product: try container.read(.product),
            intent: try container.read(.intent, or: .purchase),
            licenses: try container.readOptional(.licenses))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("eligibility", forKey: .type)
        try container.write(product, .product)
        try container.write(intent, .intent, unless: .purchase)
        try container.write(licenses, .licenses)
    }
}

extension YourProductsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, channel, status, product, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "your_products")
        self.init(
            channel: try container.readOptional(.channel),
            status: try container.readOptional(.status),
            product: try container.readOptional(.product),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("your_products", forKey: .type)
        try container.write(channel, .channel)
        try container.write(status, .status)
        try container.write(product, .product)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension SubscriptionQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription")
        self.init(
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription", forKey: .type)
        try container.write(subscription, .subscription)
    }
}

extension PlansQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plans")
        self.init(
            subscription: try container.read(.subscription),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plans", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension AdminSubscriptionsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, purchaser, product, channel, status, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "admin_subscriptions")
        self.init(
            purchaser: try container.readOptional(.purchaser),
            product: try container.readOptional(.product),
            channel: try container.readOptional(.channel),
            status: try container.readOptional(.status),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("admin_subscriptions", forKey: .type)
        try container.write(purchaser, .purchaser)
        try container.write(product, .product)
        try container.write(channel, .channel)
        try container.write(status, .status)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension AdminProductsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, channel, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "admin_products")
        self.init(
            channel: try container.readOptional(.channel),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("admin_products", forKey: .type)
        try container.write(channel, .channel)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension AdminUsersQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, purchaser, channel, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "admin_users")
        self.init(
            purchaser: try container.readOptional(.purchaser),
            channel: try container.readOptional(.channel),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("admin_users", forKey: .type)
        try container.write(purchaser, .purchaser)
        try container.write(channel, .channel)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension LicensesQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses")
        self.init(
            subscription: try container.read(.subscription),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension HandOverOffersQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "hand_over_offers")
        self.init(
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("hand_over_offers", forKey: .type)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension InvoicesQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, range, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoices")
        self.init(
            billingProfile: try container.read(.billingProfile),
            range: try container.read(.range),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoices", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(range, .range)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension InvoiceQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, invoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice")
        self.init(
            invoice: try container.read(.invoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice", forKey: .type)
        try container.write(invoice, .invoice)
    }
}

extension ForecastQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, to, payments, subscription, purchaser, everyone, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "forecast")
        self.init(
            to: try container.read(.to),
            payments: try container.read(.payments, or: .succeed),
            subscription: try container.readOptional(.subscription),
            purchaser: try container.readOptional(.purchaser),
            everyone: try container.read(.everyone, or: false),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("forecast", forKey: .type)
        try container.write(to, .to)
        try container.write(payments, .payments, unless: .succeed)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(everyone, .everyone, unless: false)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension ForecastTotalsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, to, payments, subscription, purchaser, everyone
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "forecast_totals")
        self.init(
            to: try container.read(.to),
            payments: try container.read(.payments, or: .succeed),
            subscription: try container.readOptional(.subscription),
            purchaser: try container.readOptional(.purchaser),
            everyone: try container.read(.everyone, or: false))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("forecast_totals", forKey: .type)
        try container.write(to, .to)
        try container.write(payments, .payments, unless: .succeed)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(everyone, .everyone, unless: false)
    }
}

extension BillingProfilesQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "billing_profiles")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_profiles", forKey: .type)
    }
}

extension ProfileRolesQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "profile_roles")
        self.init(
            billingProfile: try container.read(.billingProfile),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("profile_roles", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension PaymentMethodsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "payment_methods")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_methods", forKey: .type)
    }
}

extension PoliciesQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, product, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "policies")
        self.init(
            product: try container.readOptional(.product),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("policies", forKey: .type)
        try container.write(product, .product)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension PurchaseLimitsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_limits")
        self.init(
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_limits", forKey: .type)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension ApprovalRulesQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "approval_rules")
        self.init(
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("approval_rules", forKey: .type)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension PolicyPreviewQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, policy, purchaseLimit, approvalRule, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "policy_preview")
        self.init(
            policy: try container.readOptional(.policy),
            purchaseLimit: try container.readOptional(.purchaseLimit),
            approvalRule: try container.readOptional(.approvalRule),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("policy_preview", forKey: .type)
        try container.write(policy, .policy)
        try container.write(purchaseLimit, .purchaseLimit)
        try container.write(approvalRule, .approvalRule)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension PurchaseRequestsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, purchaser, status, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_requests")
        self.init(
            request: try container.readOptional(.request),
            purchaser: try container.readOptional(.purchaser),
            status: try container.readOptional(.status),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_requests", forKey: .type)
        try container.write(request, .request)
        try container.write(purchaser, .purchaser)
        try container.write(status, .status)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension LicenseRequestsQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, request, person, product, state, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_requests")
        self.init(
            request: try container.readOptional(.request),
            person: try container.readOptional(.person),
            product: try container.readOptional(.product),
            state: try container.readOptional(.state),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_requests", forKey: .type)
        try container.write(request, .request)
        try container.write(person, .person)
        try container.write(product, .product)
        try container.write(state, .state)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension AutoClaimPoliciesQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "auto_claim_policies")
        self.init(
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("auto_claim_policies", forKey: .type)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension AutoClaimReportQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, span, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "auto_claim_report")
        self.init(
            span: try container.read(.span),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("auto_claim_report", forKey: .type)
        try container.write(span, .span)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension AccessQuery: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, person, product
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "access")
        self.init(
            person: try container.read(.person),
            product: try container.read(.product))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("access", forKey: .type)
        try container.write(person, .person)
        try container.write(product, .product)
    }
}

extension InvoiceRange: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .lastMonths: "last_months"
        case .invoicesBetween: "between"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "last_months": self = .lastMonths(try LastMonths(from: decoder))
        case "between": self = .invoicesBetween(try InvoicesBetween(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .lastMonths(let value): try value.encode(to: encoder)
        case .invoicesBetween(let value): try value.encode(to: encoder)
        }
    }
}

extension LastMonths: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, months
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "last_months")
        self.init(
            months: try container.read(.months))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("last_months", forKey: .type)
        try container.write(months, .months)
    }
}

extension InvoicesBetween: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, from, to
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "between")
        self.init(
            from: try container.read(.from),
            to: try container.read(.to))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("between", forKey: .type)
        try container.write(from, .from)
        try container.write(to, .to)
    }
}

extension ExpectedPayments: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .succeed: "succeed"
        case .missing: "missing"
        }
    }
}

extension ProposedPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case scope, value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            scope: try container.read(.scope),
            value: try container.readOptional(.value))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(scope, .scope)
        try container.write(value, .value)
    }
}

extension ProposedLimit: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case scope, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            scope: try container.read(.scope),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(scope, .scope)
        try container.write(limit, .limit)
    }
}

extension ProposedApproval: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case scope, rule
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            scope: try container.read(.scope),
            rule: try container.readOptional(.rule))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(scope, .scope)
        try container.write(rule, .rule)
    }
}

extension LicenseRequestState: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .open: "open"
        case .settled: "settled"
        }
    }
}

extension ReportSpan: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .oneDay: "one_day"
        case .sevenDays: "seven_days"
        case .thirtyDays: "thirty_days"
        case .ninetyDays: "ninety_days"
        }
    }
}

extension Answer: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .rightsAnswer: "rights"
        case .productsPage: "products"
        case .eligibilityAnswer: "eligibility"
        case .yourProductsPage: "your_products"
        case .subscriptionDetail: "subscription"
        case .plansPage: "plans"
        case .adminSubscriptionsPage: "admin_subscriptions"
        case .adminProductsPage: "admin_products"
        case .adminUsersPage: "admin_users"
        case .licensesPage: "licenses"
        case .handOverOffersPage: "hand_over_offers"
        case .invoicesPage: "invoices"
        case .invoiceDetail: "invoice"
        case .forecastPage: "forecast"
        case .forecastTotals: "forecast_totals"
        case .billingProfilesPage: "billing_profiles"
        case .profileRolesPage: "profile_roles"
        case .paymentMethodsPage: "payment_methods"
        case .policiesPage: "policies"
        case .purchaseLimitsPage: "purchase_limits"
        case .approvalRulesPage: "approval_rules"
        case .policyPreviewPage: "policy_preview"
        case .purchaseRequestsPage: "purchase_requests"
        case .licenseRequestsPage: "license_requests"
        case .autoClaimPoliciesPage: "auto_claim_policies"
        case .autoClaimReportPage: "auto_claim_report"
        case .accessAnswer: "access"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "rights": self = .rightsAnswer(try RightsAnswer(from: decoder))
        case "products": self = .productsPage(try ProductsPage(from: decoder))
        case "eligibility": self = .eligibilityAnswer(try EligibilityAnswer(from: decoder))
        case "your_products": self = .yourProductsPage(try YourProductsPage(from: decoder))
        case "subscription": self = .subscriptionDetail(try SubscriptionDetail(from: decoder))
        case "plans": self = .plansPage(try PlansPage(from: decoder))
        case "admin_subscriptions": self = .adminSubscriptionsPage(try AdminSubscriptionsPage(from: decoder))
        case "admin_products": self = .adminProductsPage(try AdminProductsPage(from: decoder))
        case "admin_users": self = .adminUsersPage(try AdminUsersPage(from: decoder))
        case "licenses": self = .licensesPage(try LicensesPage(from: decoder))
        case "hand_over_offers": self = .handOverOffersPage(try HandOverOffersPage(from: decoder))
        case "invoices": self = .invoicesPage(try InvoicesPage(from: decoder))
        case "invoice": self = .invoiceDetail(try InvoiceDetail(from: decoder))
        case "forecast": self = .forecastPage(try ForecastPage(from: decoder))
        case "forecast_totals": self = .forecastTotals(try ForecastTotals(from: decoder))
        case "billing_profiles": self = .billingProfilesPage(try BillingProfilesPage(from: decoder))
        case "profile_roles": self = .profileRolesPage(try ProfileRolesPage(from: decoder))
        case "payment_methods": self = .paymentMethodsPage(try PaymentMethodsPage(from: decoder))
        case "policies": self = .policiesPage(try PoliciesPage(from: decoder))
        case "purchase_limits": self = .purchaseLimitsPage(try PurchaseLimitsPage(from: decoder))
        case "approval_rules": self = .approvalRulesPage(try ApprovalRulesPage(from: decoder))
        case "policy_preview": self = .policyPreviewPage(try PolicyPreviewPage(from: decoder))
        case "purchase_requests": self = .purchaseRequestsPage(try PurchaseRequestsPage(from: decoder))
        case "license_requests": self = .licenseRequestsPage(try LicenseRequestsPage(from: decoder))
        case "auto_claim_policies": self = .autoClaimPoliciesPage(try AutoClaimPoliciesPage(from: decoder))
        case "auto_claim_report": self = .autoClaimReportPage(try AutoClaimReportPage(from: decoder))
        case "access": self = .accessAnswer(try AccessAnswer(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .rightsAnswer(let value): try value.encode(to: encoder)
        case .productsPage(let value): try value.encode(to: encoder)
        case .eligibilityAnswer(let value): try value.encode(to: encoder)
        case .yourProductsPage(let value): try value.encode(to: encoder)
        case .subscriptionDetail(let value): try value.encode(to: encoder)
        case .plansPage(let value): try value.encode(to: encoder)
        case .adminSubscriptionsPage(let value): try value.encode(to: encoder)
        case .adminProductsPage(let value): try value.encode(to: encoder)
        case .adminUsersPage(let value): try value.encode(to: encoder)
        case .licensesPage(let value): try value.encode(to: encoder)
        case .handOverOffersPage(let value): try value.encode(to: encoder)
        case .invoicesPage(let value): try value.encode(to: encoder)
        case .invoiceDetail(let value): try value.encode(to: encoder)
        case .forecastPage(let value): try value.encode(to: encoder)
        case .forecastTotals(let value): try value.encode(to: encoder)
        case .billingProfilesPage(let value): try value.encode(to: encoder)
        case .profileRolesPage(let value): try value.encode(to: encoder)
        case .paymentMethodsPage(let value): try value.encode(to: encoder)
        case .policiesPage(let value): try value.encode(to: encoder)
        case .purchaseLimitsPage(let value): try value.encode(to: encoder)
        case .approvalRulesPage(let value): try value.encode(to: encoder)
        case .policyPreviewPage(let value): try value.encode(to: encoder)
        case .purchaseRequestsPage(let value): try value.encode(to: encoder)
        case .licenseRequestsPage(let value): try value.encode(to: encoder)
        case .autoClaimPoliciesPage(let value): try value.encode(to: encoder)
        case .autoClaimReportPage(let value): try value.encode(to: encoder)
        case .accessAnswer(let value): try value.encode(to: encoder)
        }
    }
}

extension RightsAnswer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rights
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "rights")
        self.init(
            rights: try container.read(.rights))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("rights", forKey: .type)
        try container.write(rights, .rights)
    }
}

extension ProductsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "products")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("products", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension EligibilityAnswer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, eligibility
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "eligibility")
        self.init(
            eligibility: try container.read(.eligibility))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("eligibility", forKey: .type)
        try container.write(eligibility, .eligibility)
    }
}

extension YourProductsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "your_products")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("your_products", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension SubscriptionDetail: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, actions
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "subscription")
        self.init(
            subscription: try container.read(.subscription),
            actions: try container.read(.actions))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("subscription", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(actions, .actions)
    }
}

extension PlansPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "plans")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("plans", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension AdminSubscriptionsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "admin_subscriptions")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("admin_subscriptions", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension AdminProductsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "admin_products")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("admin_products", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension AdminUsersPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "admin_users")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("admin_users", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension LicensesPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension HandOverOffersPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "hand_over_offers")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("hand_over_offers", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension InvoicesPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next, newestOutside
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoices")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next),
            newestOutside: try container.readOptional(.newestOutside))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoices", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
        try container.write(newestOutside, .newestOutside)
    }
}

extension InvoiceDetail: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, invoice
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "invoice")
        self.init(
            billingProfile: try container.read(.billingProfile),
            invoice: try container.read(.invoice))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("invoice", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(invoice, .invoice)
    }
}

extension ForecastPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "forecast")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("forecast", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension ForecastTotals: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "forecast_totals")
        self.init(
            rows: try container.read(.rows))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("forecast_totals", forKey: .type)
        try container.write(rows, .rows)
    }
}

extension BillingProfilesPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "billing_profiles")
        self.init(
            rows: try container.read(.rows))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("billing_profiles", forKey: .type)
        try container.write(rows, .rows)
    }
}

extension ProfileRolesPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "profile_roles")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("profile_roles", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension PaymentMethodsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "payment_methods")
        self.init(
            rows: try container.read(.rows))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("payment_methods", forKey: .type)
        try container.write(rows, .rows)
    }
}

extension PoliciesPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, offerTypes, defaultValue, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "policies")
        self.init(
            rows: try container.read(.rows),
            offerTypes: try container.read(.offerTypes, or: []),
            defaultValue: try container.readOptional(.defaultValue),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("policies", forKey: .type)
        try container.write(rows, .rows)
        try container.write(offerTypes, .offerTypes, unless: [])
        try container.write(defaultValue, .defaultValue)
        try container.write(next, .next)
    }
}

extension PurchaseLimitsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_limits")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_limits", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension ApprovalRulesPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "approval_rules")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("approval_rules", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension PolicyPreviewPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, summary, people, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "policy_preview")
        self.init(
            summary: try container.readOptional(.summary),
            people: try container.read(.people),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("policy_preview", forKey: .type)
        try container.write(summary, .summary)
        try container.write(people, .people)
        try container.write(next, .next)
    }
}

extension PurchaseRequestsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "purchase_requests")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("purchase_requests", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension LicenseRequestsPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "license_requests")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("license_requests", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension AutoClaimPoliciesPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "auto_claim_policies")
        self.init(
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("auto_claim_policies", forKey: .type)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension AutoClaimReportPage: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, claims, rows, next
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "auto_claim_report")
        self.init(
            claims: try container.read(.claims),
            rows: try container.read(.rows),
            next: try container.readOptional(.next))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("auto_claim_report", forKey: .type)
        try container.write(claims, .claims)
        try container.write(rows, .rows)
        try container.write(next, .next)
    }
}

extension AccessAnswer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, access
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "access")
        self.init(
            access: try container.readOptional(.access))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("access", forKey: .type)
        try container.write(access, .access)
    }
}

extension ProductRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, name, offers, trial, eligibility, trialEligibility
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            name: try container.read(.name),
            offers: try container.read(.offers),
            trial: try container.readOptional(.trial),
            eligibility: try container.read(.eligibility),
            trialEligibility: try container.readOptional(.trialEligibility))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(name, .name)
        try container.write(offers, .offers)
        try container.write(trial, .trial)
        try container.write(eligibility, .eligibility)
        try container.write(trialEligibility, .trialEligibility)
    }
}

extension OfferRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case offer, term, billing, unitPrice, shape, leastLicenses, licenseStep
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            unitPrice: try container.readOptional(.unitPrice),
            shape: try container.readOptional(.shape),
            leastLicenses: try container.readOptional(.leastLicenses),
            licenseStep: try container.readOptional(.licenseStep))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(leastLicenses, .leastLicenses)
        try container.write(licenseStep, .licenseStep)
    }
}

extension SubscriptionRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case subscription, channel, takenOverOn, product, productName, offer, trial, status, licenses, assigned, free, scheduledLicenses, scheduledPlan, reserved, waitingPlan, excessReleasedOn, unitPrice, shape, discount, promotionEndsOn, billing, recurringBilling, atEnd, resumesOn, extendedMonths, billingProfile, orderReference, bought, termEndsOn, handOver, nextStep
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            subscription: try container.read(.subscription),
            channel: try container.read(.channel),
            takenOverOn: try container.readOptional(.takenOverOn),
            product: try container.read(.product),
            productName: try container.read(.productName),
            offer: try container.readOptional(.offer),
            trial: try container.readOptional(.trial),
            status: try container.read(.status),
            licenses: try container.read(.licenses),
            assigned: try container.read(.assigned),
            free: try container.read(.free),
            scheduledLicenses: try container.readOptional(.scheduledLicenses),
            scheduledPlan: try container.readOptional(.scheduledPlan),
            reserved: try container.readOptional(.reserved),
            waitingPlan: try container.readOptional(.waitingPlan),
            excessReleasedOn: try container.readOptional(.excessReleasedOn),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            discount: try container.readOptional(.discount),
            promotionEndsOn: try container.readOptional(.promotionEndsOn),
            billing: try container.readOptional(.billing),
            recurringBilling: try container.read(.recurringBilling),
            atEnd: try container.readOptional(.atEnd),
            resumesOn: try container.readOptional(.resumesOn),
            extendedMonths: try container.readOptional(.extendedMonths),
            billingProfile: try container.readOptional(.billingProfile),
            orderReference: try container.readOptional(.orderReference),
            bought: try container.read(.bought),
            termEndsOn: try container.read(.termEndsOn),
            handOver: try container.readOptional(.handOver),
            nextStep: try container.readOptional(.nextStep))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(subscription, .subscription)
        try container.write(channel, .channel)
        try container.write(takenOverOn, .takenOverOn)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(offer, .offer)
        try container.write(trial, .trial)
        try container.write(status, .status)
        try container.write(licenses, .licenses)
        try container.write(assigned, .assigned)
        try container.write(free, .free)
        try container.write(scheduledLicenses, .scheduledLicenses)
        try container.write(scheduledPlan, .scheduledPlan)
        try container.write(reserved, .reserved)
        try container.write(waitingPlan, .waitingPlan)
        try container.write(excessReleasedOn, .excessReleasedOn)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(discount, .discount)
        try container.write(promotionEndsOn, .promotionEndsOn)
        try container.write(billing, .billing)
        try container.write(recurringBilling, .recurringBilling)
        try container.write(atEnd, .atEnd)
        try container.write(resumesOn, .resumesOn)
        try container.write(extendedMonths, .extendedMonths)
        try container.write(billingProfile, .billingProfile)
        try container.write(orderReference, .orderReference)
        try container.write(bought, .bought)
        try container.write(termEndsOn, .termEndsOn)
        try container.write(handOver, .handOver)
        try container.write(nextStep, .nextStep)
    }
}

extension TrialRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case endsOn, extended, conversion
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            endsOn: try container.read(.endsOn),
            extended: try container.read(.extended),
            conversion: try container.readOptional(.conversion))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(endsOn, .endsOn)
        try container.write(extended, .extended)
        try container.write(conversion, .conversion)
    }
}

extension ConversionRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case licenses, unitPrice, shape, discount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            licenses: try container.read(.licenses),
            unitPrice: try container.read(.unitPrice),
            shape: try container.readOptional(.shape),
            discount: try container.readOptional(.discount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(licenses, .licenses)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(discount, .discount)
    }
}

extension HandOverRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case to, until
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            to: try container.read(.to),
            until: try container.read(.until))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(to, .to)
        try container.write(until, .until)
    }
}

extension NextStep: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case kind, on
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            kind: try container.read(.kind),
            on: try container.read(.on))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(kind, .kind)
        try container.write(on, .on)
    }
}

extension NextStepKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .lapses: "lapses"
        case .charges: "charges"
        case .renews: "renews"
        case .converts: "converts"
        case .extends: "extends"
        case .pauses: "pauses"
        case .resumes: "resumes"
        case .expires: "expires"
        case .isDisabled: "is_disabled"
        case .isDeleted: "is_deleted"
        }
    }
}

extension ActionRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case action, denial
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            action: try container.read(.action),
            denial: try container.readOptional(.denial))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(action, .action)
        try container.write(denial, .denial)
    }
}

extension Action: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .addLicenses: "add_licenses"
        case .removeLicenses: "remove_licenses"
        case .scheduleLicenses: "schedule_licenses"
        case .changePlan: "change_plan"
        case .takeBackPlanChange: "take_back_plan_change"
        case .assignLicenses: "assign_licenses"
        case .payInvoice: "pay_invoice"
        case .turnOnRecurringBilling: "turn_on_recurring_billing"
        case .turnOffRecurringBilling: "turn_off_recurring_billing"
        case .reactivate: "reactivate"
        case .cancelNow: "cancel_now"
        case .cancelAtTermEnd: "cancel_at_term_end"
        case .extendAtEnd: "extend_at_end"
        case .pauseAtEnd: "pause_at_end"
        case .returnToTerm: "return_to_term"
        case .resume: "resume"
        case .extendTrial: "extend_trial"
        case .convertTrial: "convert_trial"
        case .takeOverAndCancel: "take_over_and_cancel"
        case .takeOverAndMovePeople: "take_over_and_move_people"
        case .takeOverAndKeep: "take_over_and_keep"
        case .offerHandOver: "offer_hand_over"
        case .withdrawHandOver: "withdraw_hand_over"
        case .acceptHandOver: "accept_hand_over"
        case .declineHandOver: "decline_hand_over"
        }
    }
}

extension PlanRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, productName, offer, term, billing, unitPrice, shape, price, now, atRenewal
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            productName: try container.read(.productName),
            offer: try container.read(.offer),
            term: try container.read(.term),
            billing: try container.read(.billing),
            unitPrice: try container.readOptional(.unitPrice),
            shape: try container.readOptional(.shape),
            price: try container.readOptional(.price),
            now: try container.readOptional(.now),
            atRenewal: try container.readOptional(.atRenewal))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(offer, .offer)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(unitPrice, .unitPrice)
        try container.write(shape, .shape)
        try container.write(price, .price)
        try container.write(now, .now)
        try container.write(atRenewal, .atRenewal)
    }
}

extension AdminSubscriptionRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case purchaser, purchaserName, purchaserLeft, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            purchaser: try container.read(.purchaser),
            purchaserName: try container.readOptional(.purchaserName),
            purchaserLeft: try container.readOptional(.purchaserLeft),
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(purchaser, .purchaser)
        try container.write(purchaserName, .purchaserName)
        try container.write(purchaserLeft, .purchaserLeft)
        try container.write(subscription, .subscription)
    }
}

extension AdminProductRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, name, subscriptions, licenses, assigned, free
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            name: try container.readOptional(.name),
            subscriptions: try container.read(.subscriptions),
            licenses: try container.read(.licenses),
            assigned: try container.read(.assigned),
            free: try container.read(.free))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(name, .name)
        try container.write(subscriptions, .subscriptions)
        try container.write(licenses, .licenses)
        try container.write(assigned, .assigned)
        try container.write(free, .free)
    }
}

extension AdminUserRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, name, email, productName, subscription, purchaser, since
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            name: try container.readOptional(.name),
            email: try container.readOptional(.email),
            productName: try container.read(.productName),
            subscription: try container.read(.subscription),
            purchaser: try container.read(.purchaser),
            since: try container.read(.since))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(name, .name)
        try container.write(email, .email)
        try container.write(productName, .productName)
        try container.write(subscription, .subscription)
        try container.write(purchaser, .purchaser)
        try container.write(since, .since)
    }
}

extension LicenseRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, name, email, since
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            name: try container.readOptional(.name),
            email: try container.readOptional(.email),
            since: try container.read(.since))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(name, .name)
        try container.write(email, .email)
        try container.write(since, .since)
    }
}

extension HandOverOfferRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case from, fromName, until, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            from: try container.read(.from),
            fromName: try container.readOptional(.fromName),
            until: try container.read(.until),
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(from, .from)
        try container.write(fromName, .fromName)
        try container.write(until, .until)
        try container.write(subscription, .subscription)
    }
}

extension InvoiceRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case number, date, due, total, amountDue, outstanding, status, tooSmall, clearance, clearanceSequence, inProgressUntil, sequence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            number: try container.read(.number),
            date: try container.read(.date),
            due: try container.read(.due),
            total: try container.read(.total),
            amountDue: try container.read(.amountDue),
            outstanding: try container.read(.outstanding),
            status: try container.read(.status),
            tooSmall: try container.read(.tooSmall, or: false),
            clearance: try container.readOptional(.clearance),
            clearanceSequence: try container.readOptional(.clearanceSequence),
            inProgressUntil: try container.readOptional(.inProgressUntil),
            sequence: try container.read(.sequence))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(number, .number)
        try container.write(date, .date)
        try container.write(due, .due)
        try container.write(total, .total)
        try container.write(amountDue, .amountDue)
        try container.write(outstanding, .outstanding)
        try container.write(status, .status)
        try container.write(tooSmall, .tooSmall, unless: false)
        try container.write(clearance, .clearance)
        try container.write(clearanceSequence, .clearanceSequence)
        try container.write(inProgressUntil, .inProgressUntil)
        try container.write(sequence, .sequence)
    }
}

extension InvoiceStatus: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .due: "due"
        case .paid: "paid"
        case .pastDue: "past_due"
        case .void: "void"
        case .writtenOff: "written_off"
        }
    }
}

extension ClearanceStatus: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .awaited: "awaited"
        case .rejected: "rejected"
        case .cleared: "cleared"
        }
    }
}

extension ForecastRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case on, what
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            on: try container.read(.on),
            what: try container.read(.what))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(on, .on)
        try container.write(what, .what)
    }
}

extension Expected: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .expectedCharge: "charge"
        case .expectedStatus: "status"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "charge": self = .expectedCharge(try ExpectedCharge(from: decoder))
        case "status": self = .expectedStatus(try ExpectedStatus(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .expectedCharge(let value): try value.encode(to: encoder)
        case .expectedStatus(let value): try value.encode(to: encoder)
        }
    }
}

extension ExpectedCharge: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingProfile, subscription, total, amountDue, due
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "charge")
        self.init(
            billingProfile: try container.read(.billingProfile),
            subscription: try container.readOptional(.subscription),
            total: try container.read(.total),
            amountDue: try container.read(.amountDue),
            due: try container.read(.due))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("charge", forKey: .type)
        try container.write(billingProfile, .billingProfile)
        try container.write(subscription, .subscription)
        try container.write(total, .total)
        try container.write(amountDue, .amountDue)
        try container.write(due, .due)
    }
}

extension ExpectedStatus: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, subscription, status
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "status")
        self.init(
            subscription: try container.read(.subscription),
            status: try container.read(.status))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("status", forKey: .type)
        try container.write(subscription, .subscription)
        try container.write(status, .status)
    }
}

extension ForecastTotal: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case month, documents, total, amountDue
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            month: try container.read(.month),
            documents: try container.read(.documents),
            total: try container.read(.total),
            amountDue: try container.read(.amountDue))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(month, .month)
        try container.write(documents, .documents)
        try container.write(total, .total)
        try container.write(amountDue, .amountDue)
    }
}

extension BillingProfileRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case billingProfile, name, owner, role, billTo, vatIdStatus, vatIdCheckedAt, currency, purchaseOrder, costCenter, orderLimits, delivery, recipients, balance, paymentMethod, backupPaymentMethod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            billingProfile: try container.read(.billingProfile),
            name: try container.read(.name),
            owner: try container.read(.owner),
            role: try container.read(.role),
            billTo: try container.readOptional(.billTo),
            vatIdStatus: try container.read(.vatIdStatus, or: .unchecked),
            vatIdCheckedAt: try container.readOptional(.vatIdCheckedAt),
            currency: try container.read(.currency),
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter),
            orderLimits: try container.read(.orderLimits, or: []),
            delivery: try container.read(.delivery),
            recipients: try container.read(.recipients, or: []),
            balance: try container.read(.balance),
            paymentMethod: try container.readOptional(.paymentMethod),
            backupPaymentMethod: try container.readOptional(.backupPaymentMethod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(billingProfile, .billingProfile)
        try container.write(name, .name)
        try container.write(owner, .owner)
        try container.write(role, .role)
        try container.write(billTo, .billTo)
        try container.write(vatIdStatus, .vatIdStatus, unless: .unchecked)
        try container.write(vatIdCheckedAt, .vatIdCheckedAt)
        try container.write(currency, .currency)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
        try container.write(orderLimits, .orderLimits, unless: [])
        try container.write(delivery, .delivery)
        try container.write(recipients, .recipients, unless: [])
        try container.write(balance, .balance)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(backupPaymentMethod, .backupPaymentMethod)
    }
}

extension OrderLimitRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case purchaseOrder, until, most, used
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            purchaseOrder: try container.read(.purchaseOrder),
            until: try container.readOptional(.until),
            most: try container.readOptional(.most),
            used: try container.read(.used))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(until, .until)
        try container.write(most, .most)
        try container.write(used, .used)
    }
}

extension PaymentMethodRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case paymentMethod, brand, lastFour, expires, usable, cannotPay
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            paymentMethod: try container.read(.paymentMethod),
            brand: try container.read(.brand),
            lastFour: try container.read(.lastFour),
            expires: try container.read(.expires),
            usable: try container.read(.usable),
            cannotPay: try container.readOptional(.cannotPay))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(paymentMethod, .paymentMethod)
        try container.write(brand, .brand)
        try container.write(lastFour, .lastFour)
        try container.write(expires, .expires)
        try container.write(usable, .usable)
        try container.write(cannotPay, .cannotPay)
    }
}

extension ProfileRoleRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, name, email, role
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            name: try container.readOptional(.name),
            email: try container.readOptional(.email),
            role: try container.read(.role))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(name, .name)
        try container.write(email, .email)
        try container.write(role, .role)
    }
}

extension PolicyRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, product, value, source
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.readOptional(.name),
            product: try container.read(.product),
            value: try container.read(.value),
            source: try container.read(.source))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(product, .product)
        try container.write(value, .value)
        try container.write(source, .source)
    }
}

extension OfferTypePolicyRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case offerType, value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            offerType: try container.read(.offerType),
            value: try container.read(.value))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(offerType, .offerType)
        try container.write(value, .value)
    }
}

extension PurchaseLimitRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case scope, productName, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            scope: try container.read(.scope),
            productName: try container.readOptional(.productName),
            limit: try container.read(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(scope, .scope)
        try container.write(productName, .productName)
        try container.write(limit, .limit)
    }
}

extension ApprovalRuleRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case scope, productName, rule
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            scope: try container.read(.scope),
            productName: try container.readOptional(.productName),
            rule: try container.read(.rule))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(scope, .scope)
        try container.write(productName, .productName)
        try container.write(rule, .rule)
    }
}

extension PolicyPreviewSummary: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case products, classes, trialsThatEnd, trialsThatConvert, trials
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            products: try container.read(.products),
            classes: try container.read(.classes),
            trialsThatEnd: try container.read(.trialsThatEnd),
            trialsThatConvert: try container.read(.trialsThatConvert),
            trials: try container.read(.trials))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(products, .products)
        try container.write(classes, .classes)
        try container.write(trialsThatEnd, .trialsThatEnd)
        try container.write(trialsThatConvert, .trialsThatConvert)
        try container.write(trials, .trials)
    }
}

extension PreviewedProduct: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case product, name, before, after, effects
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            product: try container.read(.product),
            name: try container.read(.name),
            before: try container.read(.before),
            after: try container.read(.after),
            effects: try container.read(.effects))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(product, .product)
        try container.write(name, .name)
        try container.write(before, .before)
        try container.write(after, .after)
        try container.write(effects, .effects)
    }
}

extension PreviewedEffect: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .canNoLongerBuy: "can_no_longer_buy"
        case .canBuy: "can_buy"
        case .needsApproval: "needs_approval"
        case .needsNoApproval: "needs_no_approval"
        }
    }
}

extension PreviewedClass: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case roles, effect, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            roles: try container.read(.roles),
            effect: try container.read(.effect),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(roles, .roles)
        try container.write(effect, .effect)
        try container.write(people, .people)
    }
}

extension PreviewedTrial: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case subscription, productName, purchaser, end
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            subscription: try container.read(.subscription),
            productName: try container.read(.productName),
            purchaser: try container.read(.purchaser),
            end: try container.read(.end))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(subscription, .subscription)
        try container.write(productName, .productName)
        try container.write(purchaser, .purchaser)
        try container.write(end, .end)
    }
}

extension PreviewedTrialEnd: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .ends: "ends"
        case .converts: "converts"
        }
    }
}

extension PreviewedPerson: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, name, effects
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            name: try container.read(.name),
            effects: try container.read(.effects))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(name, .name)
        try container.write(effects, .effects)
    }
}

extension PurchaseRequestRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case request, purchaser, purchaserName, subscription, product, productName, licenses, total, totalNow, requested, expiresOn, status, decidedBy, message
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            request: try container.read(.request),
            purchaser: try container.read(.purchaser),
            purchaserName: try container.readOptional(.purchaserName),
            subscription: try container.readOptional(.subscription),
            product: try container.read(.product),
            productName: try container.read(.productName),
            licenses: try container.read(.licenses),
            total: try container.read(.total),
            totalNow: try container.readOptional(.totalNow),
            requested: try container.read(.requested),
            expiresOn: try container.read(.expiresOn),
            status: try container.read(.status),
            decidedBy: try container.readOptional(.decidedBy),
            message: try container.readOptional(.message))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(request, .request)
        try container.write(purchaser, .purchaser)
        try container.write(purchaserName, .purchaserName)
        try container.write(subscription, .subscription)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(licenses, .licenses)
        try container.write(total, .total)
        try container.write(totalNow, .totalNow)
        try container.write(requested, .requested)
        try container.write(expiresOn, .expiresOn)
        try container.write(status, .status)
        try container.write(decidedBy, .decidedBy)
        try container.write(message, .message)
    }
}

extension LicenseRequestRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case request, requester, requesterName, product, productName, at, state, people
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            request: try container.read(.request),
            requester: try container.read(.requester),
            requesterName: try container.readOptional(.requesterName),
            product: try container.read(.product),
            productName: try container.read(.productName),
            at: try container.read(.at),
            state: try container.read(.state),
            people: try container.read(.people))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(request, .request)
        try container.write(requester, .requester)
        try container.write(requesterName, .requesterName)
        try container.write(product, .product)
        try container.write(productName, .productName)
        try container.write(at, .at)
        try container.write(state, .state)
        try container.write(people, .people)
    }
}

extension RequestedLicense: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, name, status
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            name: try container.readOptional(.name),
            status: try container.read(.status))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(name, .name)
        try container.write(status, .status)
    }
}

extension RequestedLicenseStatus: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .waiting: "waiting"
        case .approved: "approved"
        case .declined: "declined"
        case .closed: "closed"
        }
    }
}

extension AutoClaimPolicyRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case policy, name, status, app, products
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            policy: try container.read(.policy),
            name: try container.read(.name),
            status: try container.read(.status),
            app: try container.read(.app),
            products: try container.read(.products))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(policy, .policy)
        try container.write(name, .name)
        try container.write(status, .status)
        try container.write(app, .app)
        try container.write(products, .products)
    }
}

extension AutoClaimRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case at, person, name, policy, policyName, product, subscription
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            at: try container.read(.at),
            person: try container.read(.person),
            name: try container.readOptional(.name),
            policy: try container.read(.policy),
            policyName: try container.read(.policyName),
            product: try container.read(.product),
            subscription: try container.read(.subscription))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(at, .at)
        try container.write(person, .person)
        try container.write(name, .name)
        try container.write(policy, .policy)
        try container.write(policyName, .policyName)
        try container.write(product, .product)
        try container.write(subscription, .subscription)
    }
}

extension Access: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case subscription, until, asOf
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            subscription: try container.read(.subscription),
            until: try container.readOptional(.until),
            asOf: try container.read(.asOf))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(subscription, .subscription)
        try container.write(until, .until)
        try container.write(asOf, .asOf)
    }
}

extension Quote: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case lines, subtotal, taxes, rounding, total, asked, fingerprint, nextInvoice, promotionEnded
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            lines: try container.read(.lines),
            subtotal: try container.read(.subtotal),
            taxes: try container.read(.taxes),
            rounding: try container.read(.rounding),
            total: try container.read(.total),
            asked: try container.read(.asked),
            fingerprint: try container.read(.fingerprint),
            nextInvoice: try container.readOptional(.nextInvoice),
            promotionEnded: try container.readOptional(.promotionEnded))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(lines, .lines)
        try container.write(subtotal, .subtotal)
        try container.write(taxes, .taxes)
        try container.write(rounding, .rounding)
        try container.write(total, .total)
        try container.write(asked, .asked)
        try container.write(fingerprint, .fingerprint)
        try container.write(nextInvoice, .nextInvoice)
        try container.write(promotionEnded, .promotionEnded)
    }
}

extension NextInvoice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case date, total
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            date: try container.read(.date),
            total: try container.read(.total))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(date, .date)
        try container.write(total, .total)
    }
}

extension FoundPerson: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, name, email, assignable
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            name: try container.read(.name),
            email: try container.read(.email),
            assignable: try container.read(.assignable))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(name, .name)
        try container.write(email, .email)
        try container.write(assignable, .assignable)
    }
}

extension Assignable: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .yes: "yes"
        case .guest: "guest"
        case .disabled: "disabled"
        }
    }
}

extension InvalidPerson: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, field, problem
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            field: try container.read(.field),
            problem: try container.read(.problem))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(field, .field)
        try container.write(problem, .problem)
    }
}

extension PersonField: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .name: "name"
        case .email: "email"
        }
    }
}

extension LineProblem: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .notTheRestOfThePeriod: "not_the_rest_of_the_period"
        case .licensesDiffer: "licenses_differ"
        case .valueDiffers: "value_differs"
        case .unitPriceDiffers: "unit_price_differs"
        case .discountDiffers: "discount_differs"
        case .lineAmountDiffers: "line_amount_differs"
        case .lineTaxDiffers: "line_tax_differs"
        case .currenciesMixed: "currencies_mixed"
        case .figuresTooLarge: "figures_too_large"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "not_the_rest_of_the_period": self = .notTheRestOfThePeriod(try NotTheRestOfThePeriod(from: decoder))
        case "licenses_differ": self = .licensesDiffer(try LicensesDiffer(from: decoder))
        case "value_differs": self = .valueDiffers(try ValueDiffers(from: decoder))
        case "unit_price_differs": self = .unitPriceDiffers(try UnitPriceDiffers(from: decoder))
        case "discount_differs": self = .discountDiffers(try DiscountDiffers(from: decoder))
        case "line_amount_differs": self = .lineAmountDiffers(try LineAmountDiffers(from: decoder))
        case "line_tax_differs": self = .lineTaxDiffers(try LineTaxDiffers(from: decoder))
        case "currencies_mixed": self = .currenciesMixed(try CurrenciesMixed(from: decoder))
        case "figures_too_large": self = .figuresTooLarge(try FiguresTooLarge(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .notTheRestOfThePeriod(let value): try value.encode(to: encoder)
        case .licensesDiffer(let value): try value.encode(to: encoder)
        case .valueDiffers(let value): try value.encode(to: encoder)
        case .unitPriceDiffers(let value): try value.encode(to: encoder)
        case .discountDiffers(let value): try value.encode(to: encoder)
        case .lineAmountDiffers(let value): try value.encode(to: encoder)
        case .lineTaxDiffers(let value): try value.encode(to: encoder)
        case .currenciesMixed(let value): try value.encode(to: encoder)
        case .figuresTooLarge(let value): try value.encode(to: encoder)
        }
    }
}

extension NotTheRestOfThePeriod: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, billingPeriod, servicePeriod
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_the_rest_of_the_period")
        self.init(
            billingPeriod: try container.read(.billingPeriod),
            servicePeriod: try container.read(.servicePeriod))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_the_rest_of_the_period", forKey: .type)
        try container.write(billingPeriod, .billingPeriod)
        try container.write(servicePeriod, .servicePeriod)
    }
}

extension LicensesDiffer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, before, after, quantity
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "licenses_differ")
        self.init(
            before: try container.read(.before),
            after: try container.read(.after),
            quantity: try container.read(.quantity))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("licenses_differ", forKey: .type)
        try container.write(before, .before)
        try container.write(after, .after)
        try container.write(quantity, .quantity)
    }
}

extension ValueDiffers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, expected, found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "value_differs")
        self.init(
            expected: try container.read(.expected),
            found: try container.read(.found))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("value_differs", forKey: .type)
        try container.write(expected, .expected)
        try container.write(found, .found)
    }
}

extension UnitPriceDiffers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, expected, found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "unit_price_differs")
        self.init(
            expected: try container.read(.expected),
            found: try container.read(.found))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("unit_price_differs", forKey: .type)
        try container.write(expected, .expected)
        try container.write(found, .found)
    }
}

extension DiscountDiffers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, expected, found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "discount_differs")
        self.init(
            expected: try container.read(.expected),
            found: try container.read(.found))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("discount_differs", forKey: .type)
        try container.write(expected, .expected)
        try container.write(found, .found)
    }
}

extension LineAmountDiffers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, expected, found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "line_amount_differs")
        self.init(
            expected: try container.read(.expected),
            found: try container.read(.found))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("line_amount_differs", forKey: .type)
        try container.write(expected, .expected)
        try container.write(found, .found)
    }
}

extension LineTaxDiffers: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, name, expected, found
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "line_tax_differs")
        self.init(
            name: try container.read(.name),
            expected: try container.read(.expected),
            found: try container.read(.found))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("line_tax_differs", forKey: .type)
        try container.write(name, .name)
        try container.write(expected, .expected)
        try container.write(found, .found)
    }
}

extension CurrenciesMixed: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "currencies_mixed")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("currencies_mixed", forKey: .type)
    }
}

extension FiguresTooLarge: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type
    }

    public init(from decoder: any Decoder) throws {
        _ = try decoder.fields(Key.self, type: "figures_too_large")
        self.init()
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("figures_too_large", forKey: .type)
    }
}

extension InvoiceDocument: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case number, date, due, billingProfile, billTo, purchaseOrder, costCenter, lines, subtotal, preceding, card, taxes, rounding, total, allocated, creditsApplied, credited, refunded, amountDue, statusAtIssue, settlements, outstanding, status, payBy, tooSmall, clearance
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            number: try container.read(.number),
            date: try container.read(.date),
            due: try container.read(.due),
            billingProfile: try container.read(.billingProfile),
            billTo: try container.readOptional(.billTo),
            purchaseOrder: try container.readOptional(.purchaseOrder),
            costCenter: try container.readOptional(.costCenter),
            lines: try container.read(.lines),
            subtotal: try container.read(.subtotal),
            preceding: try container.read(.preceding, or: []),
            card: try container.readOptional(.card),
            taxes: try container.read(.taxes),
            rounding: try container.read(.rounding),
            total: try container.read(.total),
            allocated: try container.read(.allocated),
            creditsApplied: try container.read(.creditsApplied),
            credited: try container.read(.credited),
            refunded: try container.read(.refunded),
            amountDue: try container.read(.amountDue),
            statusAtIssue: try container.read(.statusAtIssue),
            settlements: try container.read(.settlements),
            outstanding: try container.read(.outstanding),
            status: try container.readOptional(.status),
            payBy: try container.readOptional(.payBy),
            tooSmall: try container.read(.tooSmall, or: false),
            clearance: try container.readOptional(.clearance))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(number, .number)
        try container.write(date, .date)
        try container.write(due, .due)
        try container.write(billingProfile, .billingProfile)
        try container.write(billTo, .billTo)
        try container.write(purchaseOrder, .purchaseOrder)
        try container.write(costCenter, .costCenter)
        try container.write(lines, .lines)
        try container.write(subtotal, .subtotal)
        try container.write(preceding, .preceding, unless: [])
        try container.write(card, .card)
        try container.write(taxes, .taxes)
        try container.write(rounding, .rounding)
        try container.write(total, .total)
        try container.write(allocated, .allocated)
        try container.write(creditsApplied, .creditsApplied)
        try container.write(credited, .credited)
        try container.write(refunded, .refunded)
        try container.write(amountDue, .amountDue)
        try container.write(statusAtIssue, .statusAtIssue)
        try container.write(settlements, .settlements)
        try container.write(outstanding, .outstanding)
        try container.write(status, .status)
        try container.write(payBy, .payBy)
        try container.write(tooSmall, .tooSmall, unless: false)
        try container.write(clearance, .clearance)
    }
}

extension PrecedingInvoice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case number, date
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            number: try container.read(.number),
            date: try container.read(.date))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(number, .number)
        try container.write(date, .date)
    }
}

extension InvoiceCard: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case brand, lastFour
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            brand: try container.read(.brand),
            lastFour: try container.read(.lastFour))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(brand, .brand)
        try container.write(lastFour, .lastFour)
    }
}

extension InvoiceSettlement: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case on, kind, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            on: try container.read(.on),
            kind: try container.read(.kind),
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(on, .on)
        try container.write(kind, .kind)
        try container.write(amount, .amount)
    }
}

extension InvoiceSettlementKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .payment: "payment"
        case .credit: "credit"
        case .chargeback: "chargeback"
        case .refund: "refund"
        case .void: "void"
        case .writtenOff: "written_off"
        }
    }
}

extension InvoiceClearance: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case status, number, code, reason
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            status: try container.read(.status),
            number: try container.readOptional(.number),
            code: try container.readOptional(.code),
            reason: try container.readOptional(.reason))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(status, .status)
        try container.write(number, .number)
        try container.write(code, .code)
        try container.write(reason, .reason)
    }
}

extension Seller: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, address, taxId, email, note, taxIdentity, eInvoicing
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            address: try container.read(.address),
            taxId: try container.readOptional(.taxId),
            email: try container.readOptional(.email),
            note: try container.readOptional(.note),
            taxIdentity: try container.readOptional(.taxIdentity),
            eInvoicing: try container.readOptional(.eInvoicing))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(address, .address)
        try container.write(taxId, .taxId)
        try container.write(email, .email)
        try container.write(note, .note)
        try container.write(taxIdentity, .taxIdentity)
        try container.write(eInvoicing, .eInvoicing)
    }
}

extension SellerEInvoicing: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case electronicAddress, contact, bankAccount, accounting, italy
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            electronicAddress: try container.readOptional(.electronicAddress),
            contact: try container.readOptional(.contact),
            bankAccount: try container.readOptional(.bankAccount),
            accounting: try container.readOptional(.accounting),
            italy: try container.readOptional(.italy))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(electronicAddress, .electronicAddress)
        try container.write(contact, .contact)
        try container.write(bankAccount, .bankAccount)
        try container.write(accounting, .accounting)
        try container.write(italy, .italy)
    }
}

extension SellerContact: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, phone, email
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            phone: try container.readOptional(.phone),
            email: try container.readOptional(.email))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(phone, .phone)
        try container.write(email, .email)
    }
}

extension BankAccount: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case iban, bic, holder
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            iban: try container.read(.iban),
            bic: try container.readOptional(.bic),
            holder: try container.readOptional(.holder))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(iban, .iban)
        try container.write(bic, .bic)
        try container.write(holder, .holder)
    }
}

extension AccountingRate: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case currency, worth, of
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            currency: try container.read(.currency),
            worth: try container.read(.worth),
            of: try container.read(.of))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(currency, .currency)
        try container.write(worth, .worth)
        try container.write(of, .of)
    }
}

extension ItalianSeller: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case regime, register, transmitter
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            regime: try container.read(.regime),
            register: try container.readOptional(.register),
            transmitter: try container.readOptional(.transmitter))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(regime, .regime)
        try container.write(register, .register)
        try container.write(transmitter, .transmitter)
    }
}

extension ItalianRegister: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case office, number, capital, soleShareholder, inLiquidation
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            office: try container.read(.office),
            number: try container.read(.number),
            capital: try container.readOptional(.capital),
            soleShareholder: try container.readOptional(.soleShareholder),
            inLiquidation: try container.read(.inLiquidation, or: false))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(office, .office)
        try container.write(number, .number)
        try container.write(capital, .capital)
        try container.write(soleShareholder, .soleShareholder)
        try container.write(inLiquidation, .inLiquidation, unless: false)
    }
}

extension ItalianTransmitter: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case country, code
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            country: try container.read(.country),
            code: try container.read(.code))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(country, .country)
        try container.write(code, .code)
    }
}

extension AuditFilter: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case subscription, person, product, after, limit
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            subscription: try container.readOptional(.subscription),
            person: try container.readOptional(.person),
            product: try container.readOptional(.product),
            after: try container.readOptional(.after),
            limit: try container.readOptional(.limit))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(subscription, .subscription)
        try container.write(person, .person)
        try container.write(product, .product)
        try container.write(after, .after)
        try container.write(limit, .limit)
    }
}

extension AuditRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case sequence, at, actor, command, event, rule, changes
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            sequence: try container.read(.sequence),
            at: try container.read(.at),
            actor: try container.read(.actor),
            command: try container.readOptional(.command),
            event: try container.read(.event),
            rule: try container.read(.rule),
            changes: try container.read(.changes))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(sequence, .sequence)
        try container.write(at, .at)
        try container.write(actor, .actor)
        try container.write(command, .command)
        try container.write(event, .event)
        try container.write(rule, .rule)
        try container.write(changes, .changes)
    }
}

extension EventType: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .organizationCreated: "organization_created"
        case .settingsChanged: "settings_changed"
        case .policyChanged: "policy_changed"
        case .purchaseLimitChanged: "purchase_limit_changed"
        case .approvalRuleChanged: "approval_rule_changed"
        case .purchaseRequested: "purchase_requested"
        case .purchaseRequestDecided: "purchase_request_decided"
        case .purchaseRequestConfirmed: "purchase_request_confirmed"
        case .purchaseRequestWithdrawn: "purchase_request_withdrawn"
        case .purchaseRequestLapsed: "purchase_request_lapsed"
        case .productIdChanged: "product_id_changed"
        case .paymentMethodAdded: "payment_method_added"
        case .paymentMethodEdited: "payment_method_edited"
        case .paymentMethodReplaced: "payment_method_replaced"
        case .paymentMethodDeleted: "payment_method_deleted"
        case .backupPaymentMethodSet: "backup_payment_method_set"
        case .cardUpdated: "card_updated"
        case .cardExpiring: "card_expiring"
        case .billingProfileCreated: "billing_profile_created"
        case .billingProfileEdited: "billing_profile_edited"
        case .billingProfileShared: "billing_profile_shared"
        case .billingProfileClosed: "billing_profile_closed"
        case .taxRatesSet: "tax_rates_set"
        case .vatIdChecked: "vat_id_checked"
        case .purchaseOrderLimited: "purchase_order_limited"
        case .subscriptionPurchased: "subscription_purchased"
        case .subscriptionImported: "subscription_imported"
        case .subscriptionActivated: "subscription_activated"
        case .licensesAdded: "licenses_added"
        case .licensesRemoved: "licenses_removed"
        case .licensesReserved: "licenses_reserved"
        case .reservedLicensesAdded: "reserved_licenses_added"
        case .reservationReleased: "reservation_released"
        case .licensesScheduled: "licenses_scheduled"
        case .licenseScheduleDropped: "license_schedule_dropped"
        case .planChanged: "plan_changed"
        case .planChangeReserved: "plan_change_reserved"
        case .reservedPlanChangeMade: "reserved_plan_change_made"
        case .planChangeReleased: "plan_change_released"
        case .planChangeTakenBack: "plan_change_taken_back"
        case .peopleMovedToPlan: "people_moved_to_plan"
        case .planChangeScheduled: "plan_change_scheduled"
        case .planScheduleDropped: "plan_schedule_dropped"
        case .licensesAssigned: "licenses_assigned"
        case .licensesUnassigned: "licenses_unassigned"
        case .subscriptionCanceled: "subscription_canceled"
        case .subscriptionReactivated: "subscription_reactivated"
        case .subscriptionTakenOver: "subscription_taken_over"
        case .handOverOffered: "hand_over_offered"
        case .handOverAnswered: "hand_over_answered"
        case .handOverClosed: "hand_over_closed"
        case .recurringBillingChanged: "recurring_billing_changed"
        case .renewalAnnounced: "renewal_announced"
        case .subscriptionRenewed: "subscription_renewed"
        case .billingPeriodStarted: "billing_period_started"
        case .orderReferenceSet: "order_reference_set"
        case .atEndSet: "at_end_set"
        case .termExtended: "term_extended"
        case .returnedToTerm: "returned_to_term"
        case .subscriptionPaused: "subscription_paused"
        case .subscriptionResumed: "subscription_resumed"
        case .resumptionPostponed: "resumption_postponed"
        case .subscriptionExpired: "subscription_expired"
        case .subscriptionDisabled: "subscription_disabled"
        case .endingAnnounced: "ending_announced"
        case .purchasesAnnounced: "purchases_announced"
        case .excessLicensesAnnounced: "excess_licenses_announced"
        case .excessLicensesReleased: "excess_licenses_released"
        case .subscriptionRestored: "subscription_restored"
        case .subscriptionDeleted: "subscription_deleted"
        case .trialStarted: "trial_started"
        case .trialExtended: "trial_extended"
        case .trialEndAnnounced: "trial_end_announced"
        case .trialConverted: "trial_converted"
        case .trialEnded: "trial_ended"
        case .promotionEndAnnounced: "promotion_end_announced"
        case .promotionReleased: "promotion_released"
        case .promotionReservationReleased: "promotion_reservation_released"
        case .personLeft: "person_left"
        case .personReturned: "person_returned"
        case .licenseRequestCreated: "license_request_created"
        case .licenseRequestDecided: "license_request_decided"
        case .licenseRequestClosed: "license_request_closed"
        case .licenseRequestPurged: "license_request_purged"
        case .autoClaimPolicySet: "auto_claim_policy_set"
        case .autoClaimPolicyDeleted: "auto_claim_policy_deleted"
        case .licenseClaimed: "license_claimed"
        case .invoiceIssued: "invoice_issued"
        case .creditAllocated: "credit_allocated"
        case .changesNetted: "changes_netted"
        case .dunningStep: "dunning_step"
        case .invoicePastDue: "invoice_past_due"
        case .invoiceVoided: "invoice_voided"
        case .invoiceWrittenOff: "invoice_written_off"
        case .invoiceCleared: "invoice_cleared"
        case .invoiceRejected: "invoice_rejected"
        case .paymentRequested: "payment_requested"
        case .paymentReceived: "payment_received"
        case .paymentFailed: "payment_failed"
        case .paymentChargedBack: "payment_charged_back"
        case .paymentRefunded: "payment_refunded"
        }
    }
}

extension AuditChange: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case entity, field, before, after
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            entity: try container.read(.entity),
            field: try container.read(.field),
            before: try container.readOptional(.before),
            after: try container.readOptional(.after))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(entity, .entity)
        try container.write(field, .field)
        try container.write(before, .before)
        try container.write(after, .after)
    }
}

extension OrderRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case sequence, at, actor, command, event, licenses, status, lines
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            sequence: try container.read(.sequence),
            at: try container.read(.at),
            actor: try container.read(.actor),
            command: try container.readOptional(.command),
            event: try container.read(.event),
            licenses: try container.read(.licenses),
            status: try container.read(.status),
            lines: try container.read(.lines))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(sequence, .sequence)
        try container.write(at, .at)
        try container.write(actor, .actor)
        try container.write(command, .command)
        try container.write(event, .event)
        try container.write(licenses, .licenses)
        try container.write(status, .status)
        try container.write(lines, .lines)
    }
}

extension JournalReport: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case lines, replayed, problems
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            lines: try container.read(.lines),
            replayed: try container.read(.replayed),
            problems: try container.read(.problems))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(lines, .lines)
        try container.write(replayed, .replayed)
        try container.write(problems, .problems)
    }
}

extension JournalFinding: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case position, code, problem
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            position: try container.read(.position),
            code: try container.read(.code),
            problem: try container.read(.problem))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(position, .position)
        try container.write(code, .code)
        try container.write(problem, .problem)
    }
}

extension JournalProblemCode: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .malformedLine: "malformed_line"
        case .tornLine: "torn_line"
        case .newerSchema: "newer_schema"
        case .gap: "gap"
        case .timeGoesBack: "time_goes_back"
        case .contradiction: "contradiction"
        case .unprovedLine: "unproved_line"
        }
    }
}

extension ChargeExplanation: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case line, invoiced, arose, at, actor, command, event, rule
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            line: try container.read(.line),
            invoiced: try container.read(.invoiced),
            arose: try container.read(.arose),
            at: try container.read(.at),
            actor: try container.read(.actor),
            command: try container.readOptional(.command),
            event: try container.read(.event),
            rule: try container.read(.rule))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(line, .line)
        try container.write(invoiced, .invoiced)
        try container.write(arose, .arose)
        try container.write(at, .at)
        try container.write(actor, .actor)
        try container.write(command, .command)
        try container.write(event, .event)
        try container.write(rule, .rule)
    }
}

extension RefusalExplanation: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case denial, rule, since
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            denial: try container.read(.denial),
            rule: try container.read(.rule),
            since: try container.readOptional(.since))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(denial, .denial)
        try container.write(rule, .rule)
        try container.write(since, .since)
    }
}

extension AccessChange: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case turn, sequence, at, actor, command, event, rule
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            turn: try container.read(.turn),
            sequence: try container.read(.sequence),
            at: try container.read(.at),
            actor: try container.read(.actor),
            command: try container.readOptional(.command),
            event: try container.read(.event),
            rule: try container.read(.rule))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(turn, .turn)
        try container.write(sequence, .sequence)
        try container.write(at, .at)
        try container.write(actor, .actor)
        try container.write(command, .command)
        try container.write(event, .event)
        try container.write(rule, .rule)
    }
}

extension AccessTurn: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .gained: "gained"
        case .lost: "lost"
        }
    }
}

extension PersonalData: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case person, through, left, things, events, texts
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            person: try container.read(.person),
            through: try container.read(.through),
            left: try container.readOptional(.left),
            things: try container.read(.things),
            events: try container.read(.events),
            texts: try container.read(.texts))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(person, .person)
        try container.write(through, .through)
        try container.write(left, .left)
        try container.write(things, .things)
        try container.write(events, .events)
        try container.write(texts, .texts)
    }
}

extension PersonalThing: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case kind, id, sequence, at, facts
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            kind: try container.read(.kind),
            id: try container.read(.id),
            sequence: try container.read(.sequence),
            at: try container.read(.at),
            facts: try container.read(.facts))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(kind, .kind)
        try container.write(id, .id)
        try container.write(sequence, .sequence)
        try container.write(at, .at)
        try container.write(facts, .facts)
    }
}

extension PersonalThingKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .subscription: "subscription"
        case .license: "license"
        case .handOver: "hand_over"
        case .purchaseRequest: "purchase_request"
        case .licenseRequest: "license_request"
        case .paymentMethod: "payment_method"
        case .billingProfile: "billing_profile"
        case .invoice: "invoice"
        }
    }
}

extension PersonalFact: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case field, value
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            field: try container.read(.field),
            value: try container.read(.value))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(field, .field)
        try container.write(value, .value)
    }
}

extension PersonalEvent: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case sequence, at, event, rule, command, acted, concerns, told
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            sequence: try container.read(.sequence),
            at: try container.read(.at),
            event: try container.read(.event),
            rule: try container.read(.rule),
            command: try container.readOptional(.command),
            acted: try container.read(.acted),
            concerns: try container.read(.concerns),
            told: try container.read(.told))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(sequence, .sequence)
        try container.write(at, .at)
        try container.write(event, .event)
        try container.write(rule, .rule)
        try container.write(command, .command)
        try container.write(acted, .acted)
        try container.write(concerns, .concerns)
        try container.write(told, .told)
    }
}

extension PersonalText: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case sequence, field, relation, text, erased
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            sequence: try container.read(.sequence),
            field: try container.read(.field),
            relation: try container.read(.relation),
            text: try container.readOptional(.text),
            erased: try container.read(.erased))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(sequence, .sequence)
        try container.write(field, .field)
        try container.write(relation, .relation)
        try container.write(text, .text)
        try container.write(erased, .erased)
    }
}

extension TextRelation: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .own: "own"
        case .wrote: "wrote"
        case .told: "told"
        case .named: "named"
        }
    }
}

extension JournalDifference: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case first, onlyLeft, onlyRight
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            first: try container.readOptional(.first),
            onlyLeft: try container.read(.onlyLeft),
            onlyRight: try container.read(.onlyRight))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(first, .first)
        try container.write(onlyLeft, .onlyLeft)
        try container.write(onlyRight, .onlyRight)
    }
}

extension Moment: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .atSequence: "sequence"
        case .atInstant: "instant"
        case .atEndOfDay: "day"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "sequence": self = .atSequence(try AtSequence(from: decoder))
        case "instant": self = .atInstant(try AtInstant(from: decoder))
        case "day": self = .atEndOfDay(try AtEndOfDay(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .atSequence(let value): try value.encode(to: encoder)
        case .atInstant(let value): try value.encode(to: encoder)
        case .atEndOfDay(let value): try value.encode(to: encoder)
        }
    }
}

extension AtSequence: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, sequence
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "sequence")
        self.init(
            sequence: try container.read(.sequence))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("sequence", forKey: .type)
        try container.write(sequence, .sequence)
    }
}

extension AtInstant: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, at
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "instant")
        self.init(
            at: try container.read(.at))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("instant", forKey: .type)
        try container.write(at, .at)
    }
}

extension AtEndOfDay: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case type, day
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "day")
        self.init(
            day: try container.read(.day))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("day", forKey: .type)
        try container.write(day, .day)
    }
}

extension Rival: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .killBill: "kill_bill"
        case .lago: "lago"
        case .meteroid: "meteroid"
        case .polar: "polar"
        case .stripe: "stripe"
        case .flexpriceDays: "flexprice_days"
        case .flexpriceSeconds: "flexprice_seconds"
        case .openMeter: "open_meter"
        case .chargebee: "chargebee"
        }
    }
}

extension PlanChange: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case start, end, at, before, after
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            start: try container.read(.start),
            end: try container.read(.end),
            at: try container.read(.at),
            before: try container.read(.before),
            after: try container.read(.after))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(start, .start)
        try container.write(end, .end)
        try container.write(at, .at)
        try container.write(before, .before)
        try container.write(after, .after)
    }
}

extension PlanChangeLines: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case credit, charge, net
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            credit: try container.read(.credit),
            charge: try container.read(.charge),
            net: try container.read(.net))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(credit, .credit)
        try container.write(charge, .charge)
        try container.write(net, .net)
    }
}

extension EInvoice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case syntax, kind, number, date, due, currency, buyerReference, order, costCenter, seller, buyer, preceding, lines, taxes, totals
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            syntax: try container.read(.syntax),
            kind: try container.read(.kind),
            number: try container.read(.number),
            date: try container.read(.date),
            due: try container.readOptional(.due),
            currency: try container.read(.currency),
            buyerReference: try container.readOptional(.buyerReference),
            order: try container.readOptional(.order),
            costCenter: try container.readOptional(.costCenter),
            seller: try container.read(.seller),
            buyer: try container.read(.buyer),
            preceding: try container.read(.preceding),
            lines: try container.read(.lines),
            taxes: try container.read(.taxes),
            totals: try container.read(.totals))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(syntax, .syntax)
        try container.write(kind, .kind)
        try container.write(number, .number)
        try container.write(date, .date)
        try container.write(due, .due)
        try container.write(currency, .currency)
        try container.write(buyerReference, .buyerReference)
        try container.write(order, .order)
        try container.write(costCenter, .costCenter)
        try container.write(seller, .seller)
        try container.write(buyer, .buyer)
        try container.write(preceding, .preceding)
        try container.write(lines, .lines)
        try container.write(taxes, .taxes)
        try container.write(totals, .totals)
    }
}

extension EInvoiceSyntax: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .ubl: "ubl"
        case .cii: "cii"
        case .fatturaPa: "fattura_pa"
        }
    }
}

extension EInvoiceKind: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .invoice: "invoice"
        case .creditNote: "credit_note"
        }
    }
}

extension EInvoiceParty: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, vatId
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            vatId: try container.readOptional(.vatId))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(vatId, .vatId)
    }
}

extension PrecedingEInvoice: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case number, date
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            number: try container.read(.number),
            date: try container.readOptional(.date))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(number, .number)
        try container.write(date, .date)
    }
}

extension EInvoiceLine: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case number, name, note, quantity, price, amount, period, category, percent, natura
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            number: try container.read(.number),
            name: try container.read(.name),
            note: try container.readOptional(.note),
            quantity: try container.read(.quantity),
            price: try container.read(.price),
            amount: try container.read(.amount),
            period: try container.readOptional(.period),
            category: try container.readOptional(.category),
            percent: try container.readOptional(.percent),
            natura: try container.readOptional(.natura))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(number, .number)
        try container.write(name, .name)
        try container.write(note, .note)
        try container.write(quantity, .quantity)
        try container.write(price, .price)
        try container.write(amount, .amount)
        try container.write(period, .period)
        try container.write(category, .category)
        try container.write(percent, .percent)
        try container.write(natura, .natura)
    }
}

extension EInvoiceTax: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case category, percent, natura, reason, base, amount
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            category: try container.readOptional(.category),
            percent: try container.readOptional(.percent),
            natura: try container.readOptional(.natura),
            reason: try container.readOptional(.reason),
            base: try container.read(.base),
            amount: try container.read(.amount))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(category, .category)
        try container.write(percent, .percent)
        try container.write(natura, .natura)
        try container.write(reason, .reason)
        try container.write(base, .base)
        try container.write(amount, .amount)
    }
}

extension EInvoiceTotals: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case net, tax, gross, paid, rounding, due
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            net: try container.read(.net),
            tax: try container.read(.tax),
            gross: try container.read(.gross),
            paid: try container.read(.paid),
            rounding: try container.read(.rounding),
            due: try container.read(.due))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(net, .net)
        try container.write(tax, .tax)
        try container.write(gross, .gross)
        try container.write(paid, .paid)
        try container.write(rounding, .rounding)
        try container.write(due, .due)
    }
}

extension EInvoiceFormat: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .peppol: "peppol"
        case .xrechnungUbl: "xrechnung_ubl"
        case .xrechnungCii: "xrechnung_cii"
        case .facturX: "factur_x"
        case .fatturaPa: "fattura_pa"
        }
    }
}

extension EInvoiceProblem: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case code, term, line, text, most
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            code: try container.read(.code),
            term: try container.read(.term),
            line: try container.readOptional(.line),
            text: try container.readOptional(.text),
            most: try container.readOptional(.most))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(code, .code)
        try container.write(term, .term)
        try container.write(line, .line)
        try container.write(text, .text)
        try container.write(most, .most)
    }
}

extension EInvoiceProblemCode: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .missing: "missing"
        case .erased: "erased"
        case .tooLong: "too_long"
        case .characters: "characters"
        case .form: "form"
        case .currency: "currency"
        case .twoTaxes: "two_taxes"
        case .noTax: "no_tax"
        case .rate: "rate"
        case .taxOff: "tax_off"
        case .price: "price"
        case .forbidden: "forbidden"
        case .noPrecedingInvoice: "no_preceding_invoice"
        case .manyPrecedingInvoices: "many_preceding_invoices"
        case .exchangeRate: "exchange_rate"
        }
    }
}

extension PolicyList: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case rows
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            rows: try container.read(.rows))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(rows, .rows)
    }
}

extension ListedPolicy: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case name, id, value, scope, source
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            id: try container.read(.id),
            value: try container.read(.value),
            scope: try container.readOptional(.scope),
            source: try container.readOptional(.source))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(id, .id)
        try container.write(value, .value)
        try container.write(scope, .scope)
        try container.write(source, .source)
    }
}

extension ListedScope: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .offerType: "offer_type"
        case .`default`: "default"
        }
    }
}

extension InvalidPolicyList: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case problem, row, field, text, other
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            problem: try container.read(.problem),
            row: try container.readOptional(.row),
            field: try container.readOptional(.field),
            text: try container.readOptional(.text),
            other: try container.readOptional(.other))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(problem, .problem)
        try container.write(row, .row)
        try container.write(field, .field)
        try container.write(text, .text)
        try container.write(other, .other)
    }
}

extension PolicyListProblem: Word {
    /// The word in JSON.
    public var word: String {
        switch self {
        case .unknownFormat: "unknown_format"
        case .malformedJson: "malformed_json"
        case .noPolicies: "no_policies"
        case .missingColumn: "missing_column"
        case .openQuote: "open_quote"
        case .missing: "missing"
        case .notText: "not_text"
        case .cutOff: "cut_off"
        case .misaligned: "misaligned"
        case .otherPolicy: "other_policy"
        case .unknownValue: "unknown_value"
        case .unknownScope: "unknown_scope"
        case .unknownSource: "unknown_source"
        case .offerTypeOnlyTrials: "offer_type_only_trials"
        case .contradictory: "contradictory"
        case .notInherited: "not_inherited"
        }
    }
}

extension ContradictedRow: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case row, text
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            row: try container.read(.row),
            text: try container.read(.text))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(row, .row)
        try container.write(text, .text)
    }
}
