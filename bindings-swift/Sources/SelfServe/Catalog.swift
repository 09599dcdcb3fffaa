/// What can be bought: the host's facts, an immutable snapshot that is replaced whole (`K1`–`K4`).
public final class Catalog: Sendable {
    let handle: CatalogHandle

    /// The catalog of this data.
    ///
    /// - Throws: ``InvalidInput`` for the first thing that is wrong with it.
    public init(_ data: CatalogData) throws {
        handle = try answer { try CatalogHandle(data: data) }
    }

    /// The catalog in canonical JSON.
    ///
    /// - Throws: ``InvalidInput`` for the first thing that is wrong with it.
    public init(json: String) throws {
        handle = try answer { try CatalogHandle.ofJson(json: json) }
    }

    /// From now on, this data counts.
    ///
    /// - Throws: ``InvalidInput`` for the first thing that is wrong with it; nothing has changed then.
    public func replace(with data: CatalogData) throws {
        try answer { try handle.replace(data: data) }
    }
}
