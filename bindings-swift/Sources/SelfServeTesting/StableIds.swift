import Foundation
import SelfServe

extension Identifier {
    /// The id of these two halves.
    init(_ high: UInt64, _ low: UInt64) {
        var uuid = nothing
        withUnsafeMutableBytes(of: &uuid) { bytes in
            bytes.storeBytes(of: high.bigEndian, as: UInt64.self)
            bytes.storeBytes(of: low.bigEndian, toByteOffset: 8, as: UInt64.self)
        }
        self.init(UUID(uuid: uuid))
    }
}

private let nothing: uuid_t = (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)

extension Identifier where Entity == Organization {
    /// Officine Rossi.
    public static var officineRossi: Self { Self(0x0a6d_d2ac_95a5_4b0e, 0x9e8f_2b1f_4f9b_7a10) }
}

extension Identifier where Entity == Person {
    /// Ada, who buys what she needs.
    public static var ada: Self { Self(0, 0xADA) }

    /// Marco, a colleague of hers.
    public static var marco: Self { Self(0, 0x3A6C0) }

    /// Grace, the global administrator.
    public static var grace: Self { Self(0, 0x64ACE) }
}

// The ids of what commands make follow from theirs: after the opening they are these.

extension Identifier where Entity == PaymentMethod {
    /// Ada's card, after the opening.
    public static var adasCard: Self { Self(0x6c59_5877_c6d8_557a, 0xa5df_2c73_aaef_c965) }
}

extension Identifier where Entity == BillingProfile {
    /// Ada's billing profile, after the opening.
    public static var adasTeam: Self { Self(0x51e9_48db_8316_5170, 0x843c_7aa3_747b_e1b6) }
}

extension Identifier where Entity == Subscription {
    /// Ada's subscription to Power BI Pro, after the opening: ten licenses that nobody holds.
    public static var powerBI: Self { Self(0xb499_056f_71a7_50cd, 0x89d6_68d4_1b25_a9e8) }
}
