/// Purchase policies in the shape of `Get-MSCommerceProductPolicies` (`P1`).
extension PolicyList {
    /// Reads what PowerShell makes of the cmdlets' objects: JSON, CSV, a table or a list, whichever it is.
    ///
    /// - Throws: ``InvalidPolicyList``, which names what is wrong.
    public static func read(_ text: String) throws -> PolicyList {
        try answer { try readPolicyList(text: text) }
    }

    /// The list of a page of policies: products, offer types, the default.
    public static func of(_ page: PoliciesPage) throws -> PolicyList {
        try answer { try policyListOf(page: page) }
    }

    /// The commands that set these policies: for an offer type where the id is one, else for a product.
    ///
    /// - Throws: ``InvalidPolicyList``, which names what cannot be taken over.
    public func commands(_ catalog: Catalog) throws -> [SetPolicy] {
        try answer { try policyListCommands(list: self, catalog: catalog.handle) }
    }

    /// As `ConvertTo-Json` writes it, but always as a list.
    public func toJSON() throws -> String { try answer { try policyListJson(list: self) } }

    /// As `Export-Csv -NoTypeInformation` writes it.
    public func toCSV() throws -> String { try answer { try policyListCsv(list: self) } }

    /// As `Format-Table` prints it.
    public func toTable() throws -> String { try answer { try policyListTable(list: self) } }
}

/// Subscriptions as Microsoft Graph shows them: the JSON of a list of `companySubscription`.
public func graphCompanySubscriptions(_ rows: [AdminSubscriptionRow]) throws -> String {
    try answer { try graphCompanySubscriptions(rows: rows) }
}

/// Subscriptions by product: the JSON of a list of Graph's `subscribedSku`.
///
/// - Throws: ``InvalidInput`` unless the users are those of all pages: each counts once per product.
public func graphSubscribedSkus(_ rows: [AdminSubscriptionRow], _ users: [AdminUserRow]) throws -> String {
    try answer { try graphSubscribedSkus(rows: rows, users: users) }
}

/// What a change costs by another engine's arithmetic (`I11`). No figure of it is ever charged to anyone.
///
/// - Throws: ``InvalidInput`` for amounts that do not go together.
public func rivalChange(_ rival: Rival, _ change: PlanChange) throws -> PlanChangeLines {
    try answer { try rivalChange(rival: rival, change: change) }
}
