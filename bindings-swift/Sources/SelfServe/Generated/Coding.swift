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
            kind: try container.readOptional(.kind) ?? .member,
            enabled: try container.readOptional(.enabled) ?? true,
            roles: try container.readOptional(.roles) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(name, .name)
        try container.write(email, .email)
        try container.write(kind, .kind)
        try container.write(enabled, .enabled)
        try container.write(roles, .roles)
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
        case program, products
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            program: try container.read(.program),
            products: try container.read(.products))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(program, .program)
        try container.write(products, .products)
    }
}

extension Program: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case closedKinds, closedCountries, currencies
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            closedKinds: try container.readOptional(.closedKinds) ?? [],
            closedCountries: try container.readOptional(.closedCountries) ?? [],
            currencies: try container.readOptional(.currencies) ?? [])
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(closedKinds, .closedKinds)
        try container.write(closedCountries, .closedCountries)
        try container.write(currencies, .currencies)
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
            formerIds: try container.readOptional(.formerIds) ?? [],
            offerType: try container.readOptional(.offerType),
            closedCountries: try container.readOptional(.closedCountries) ?? [],
            endOfSale: try container.readOptional(.endOfSale),
            mostLicenses: try container.readOptional(.mostLicenses),
            offers: try container.readOptional(.offers) ?? [],
            trial: try container.readOptional(.trial))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(name, .name)
        try container.write(formerIds, .formerIds)
        try container.write(offerType, .offerType)
        try container.write(closedCountries, .closedCountries)
        try container.write(endOfSale, .endOfSale)
        try container.write(mostLicenses, .mostLicenses)
        try container.write(offers, .offers)
        try container.write(trial, .trial)
    }
}

extension Offer: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case id, term, billing, prices
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            id: try container.read(.id),
            term: try container.read(.term),
            billing: try container.read(.billing),
            prices: try container.read(.prices))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(id, .id)
        try container.write(term, .term)
        try container.write(billing, .billing)
        try container.write(prices, .prices)
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
        case price, from
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            price: try container.read(.price),
            from: try container.readOptional(.from))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(price, .price)
        try container.write(from, .from)
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
        case .addPaymentMethod: "add_payment_method"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "create_organization": self = .createOrganization(try CreateOrganization(from: decoder))
        case "change_settings": self = .changeSettings(try ChangeSettings(from: decoder))
        case "set_policy": self = .setPolicy(try SetPolicy(from: decoder))
        case "add_payment_method": self = .addPaymentMethod(try AddPaymentMethod(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .createOrganization(let value): try value.encode(to: encoder)
        case .changeSettings(let value): try value.encode(to: encoder)
        case .setPolicy(let value): try value.encode(to: encoder)
        case .addPaymentMethod(let value): try value.encode(to: encoder)
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
            hasAgreement: try container.readOptional(.hasAgreement) ?? false,
            settings: try container.readOptional(.settings) ?? Settings())
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("create_organization", forKey: .type)
        try container.write(organization, .organization)
        try container.write(name, .name)
        try container.write(kind, .kind)
        try container.write(country, .country)
        try container.write(hasAgreement, .hasAgreement)
        try container.write(settings, .settings)
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

extension Settings: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case activation, activationDays, changeBilling, credits, invoiceNumbers, paymentDays, taxRates, prices, expiredDays, disabledDays, monthlyNoticeDays, noticeDays, commandMemoryDays, support
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            activation: try container.readOptional(.activation) ?? .immediately,
            activationDays: try container.readOptional(.activationDays) ?? 3,
            changeBilling: try container.readOptional(.changeBilling) ?? .monthly,
            credits: try container.readOptional(.credits) ?? .balance,
            invoiceNumbers: try container.readOptional(.invoiceNumbers) ?? InvoiceNumbers(),
            paymentDays: try container.readOptional(.paymentDays) ?? 0,
            taxRates: try container.readOptional(.taxRates) ?? [],
            prices: try container.readOptional(.prices) ?? .exclusive,
            expiredDays: try container.readOptional(.expiredDays) ?? 30,
            disabledDays: try container.readOptional(.disabledDays) ?? 90,
            monthlyNoticeDays: try container.readOptional(.monthlyNoticeDays) ?? 7,
            noticeDays: try container.readOptional(.noticeDays) ?? 30,
            commandMemoryDays: try container.readOptional(.commandMemoryDays) ?? 30,
            support: try container.readOptional(.support))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(activation, .activation)
        try container.write(activationDays, .activationDays)
        try container.write(changeBilling, .changeBilling)
        try container.write(credits, .credits)
        try container.write(invoiceNumbers, .invoiceNumbers)
        try container.write(paymentDays, .paymentDays)
        try container.write(taxRates, .taxRates)
        try container.write(prices, .prices)
        try container.write(expiredDays, .expiredDays)
        try container.write(disabledDays, .disabledDays)
        try container.write(monthlyNoticeDays, .monthlyNoticeDays)
        try container.write(noticeDays, .noticeDays)
        try container.write(commandMemoryDays, .commandMemoryDays)
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
            series: try container.readOptional(.series) ?? .yearly)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(prefix, .prefix)
        try container.write(series, .series)
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
        case name, percent
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            name: try container.read(.name),
            percent: try container.read(.percent))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(name, .name)
        try container.write(percent, .percent)
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
        case .paymentMethodAdded: "payment_method_added"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "organization_created": self = .organizationCreated(try OrganizationCreated(from: decoder))
        case "settings_changed": self = .settingsChanged(try SettingsChanged(from: decoder))
        case "policy_changed": self = .policyChanged(try PolicyChanged(from: decoder))
        case "payment_method_added": self = .paymentMethodAdded(try PaymentMethodAdded(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .organizationCreated(let value): try value.encode(to: encoder)
        case .settingsChanged(let value): try value.encode(to: encoder)
        case .policyChanged(let value): try value.encode(to: encoder)
        case .paymentMethodAdded(let value): try value.encode(to: encoder)
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
        case .malformedCard: "malformed_card"
        case .unknownProduct: "unknown_product"
        case .policyNotForOfferTypes: "policy_not_for_offer_types"
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
        case "malformed_card": self = .malformedCard(try MalformedCard(from: decoder))
        case "unknown_product": self = .unknownProduct(try UnknownProduct(from: decoder))
        case "policy_not_for_offer_types": self = .policyNotForOfferTypes(try PolicyNotForOfferTypes(from: decoder))
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
        case .malformedCard(let value): try value.encode(to: encoder)
        case .unknownProduct(let value): try value.encode(to: encoder)
        case .policyNotForOfferTypes(let value): try value.encode(to: encoder)
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
        case type, right
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "not_allowed")
        self.init(
            right: try container.read(.right))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("not_allowed", forKey: .type)
        try container.write(right, .right)
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
        case type, field, problem
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self, type: "rejected_text")
        self.init(
            field: try container.read(.field),
            problem: try container.read(.problem))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode("rejected_text", forKey: .type)
        try container.write(field, .field)
        try container.write(problem, .problem)
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
        case .readAdminView: "read_admin_view"
        case .manageSubscription: "manage_subscription"
        case .readSubscription: "read_subscription"
        case .shareBillingProfile: "share_billing_profile"
        case .editBillingProfile: "edit_billing_profile"
        case .buyWithBillingProfile: "buy_with_billing_profile"
        case .readInvoices: "read_invoices"
        case .readBillingProfile: "read_billing_profile"
        case .managePaymentMethod: "manage_payment_method"
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
        case .cardNumber: "card_number"
        }
    }
}

extension Execution: Codable {
    private enum Key: String, CodingKey, CaseIterable {
        case due, outcome
    }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.fields(Key.self)
        self.init(
            due: try container.read(.due),
            outcome: try container.read(.outcome))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.write(due, .due)
        try container.write(outcome, .outcome)
    }
}

extension Outcome: Codable {
    /// What tells it apart in JSON.
    public var type: String {
        switch self {
        case .accepted: "accepted"
        case .repeated: "repeated"
        case .denied: "denied"
        }
    }

    public init(from decoder: any Decoder) throws {
        switch try decoder.type() {
        case "accepted": self = .accepted(try Accepted(from: decoder))
        case "repeated": self = .repeated(try Repeated(from: decoder))
        case "denied": self = .denied(try Denied(from: decoder))
        case let unknown: throw decoder.unknownType(unknown)
        }
    }

    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .accepted(let value): try value.encode(to: encoder)
        case .repeated(let value): try value.encode(to: encoder)
        case .denied(let value): try value.encode(to: encoder)
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

extension Denied: Codable {
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
