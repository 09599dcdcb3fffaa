//! Lists of codes that EN 16931 refers to.

use crate::terms::Category;

/// Schemes of electronic addresses in Peppol, of its BIS Billing 3.0.21.
const PEPPOL_ADDRESSES: &str = "0002 0007 0009 0060 0088 0096 0097 0106 0130 0135 0142 0151 0158 0183 0184 0188 0190 0191 0192 \
    0195 0196 0198 0199 0200 0201 0204 0208 0209 0210 0211 0216 0218 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 \
    9913 9914 9915 9918 9919 9920 9922 9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 \
    9940 9941 9942 9943 9944 9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959";

/// Schemes of electronic addresses that Peppol does not take.
const OTHER_ADDRESSES: &str =
    "0037 0147 0154 0170 0177 0193 0194 0202 0203 0205 0212 0213 0215 0217 0219 0220 AN AQ AS AU EM";

/// Why there is no tax (BT-121): what stands behind `VATEX-EU-`, and fits any category.
const REASONS_IN_EUROPE: &str = "132 132-1A 132-1B 132-1C 132-1D 132-1E 132-1F 132-1G 132-1H 132-1I 132-1J 132-1K 132-1L 132-1M \
    132-1N 132-1O 132-1P 132-1Q 135-1 143 143-1A 143-1B 143-1C 143-1D 143-1E 143-1F 143-1FA 143-1G 143-1H 143-1I 143-1J 143-1K \
    143-1L 144 146-1E 148 148-A 148-B 148-C 148-D 148-E 148-F 148-G 151 151-1A 151-1AA 151-1B 151-1C 151-1D 151-1E 153 159 309 \
    79-C";

/// Why there is no tax: what stands behind `VATEX-FR-`.
const REASONS_IN_FRANCE: &str = "298SEXDECIESA AE CGI261-1 CGI261-2 CGI261-3 CGI261-4 CGI261-5 CGI261-7 CGI261-8 CGI261A CGI261B \
    CGI261C-1 CGI261C-2 CGI261C-3 CGI261D-1 CGI261D-1BIS CGI261D-2 CGI261D-3 CGI261D-4 CGI261E-1 CGI261E-2 CGI275 CGI277A CGI295 \
    CNWVAT FRANCHISE";

/// Whether a scheme of ISO 6523 is one of a register of companies (BR-CL-11): 0002 to 0248, but for four that were withdrawn.
pub(super) fn is_register(scheme: &str) -> bool {
    let digits = scheme.len() == 4 && scheme.bytes().all(|byte| byte.is_ascii_digit());
    let number = scheme.parse::<u16>().ok().filter(|_| digits);
    number.is_some_and(|number| (2..=248).contains(&number) && !matches!(number, 92 | 103 | 181 | 182))
}

/// Whether a scheme is one of electronic addresses (BR-CL-25).
pub(super) fn is_address(scheme: &str) -> bool {
    is_peppol_address(scheme) || is_listed(OTHER_ADDRESSES, scheme)
}

/// Whether a scheme is one of electronic addresses in Peppol.
pub(super) fn is_peppol_address(scheme: &str) -> bool {
    is_listed(PEPPOL_ADDRESSES, scheme)
}

/// Whether a code says why there is no tax of this category (BR-CL-22, in Peppol P0104 to P0111).
pub(super) fn is_reason(code: &str, category: Category) -> bool {
    if let Some(code) = code.strip_prefix("VATEX-FR-") {
        return is_listed(REASONS_IN_FRANCE, code);
    }
    match code.strip_prefix("VATEX-EU-") {
        Some("AE") => category == Category::ReverseCharge,
        Some("IC") => category == Category::IntraCommunity,
        Some("G") => category == Category::Export,
        Some("O") => category == Category::OutsideScope,
        Some("D" | "F" | "I" | "J") => category == Category::Exempt,
        Some(code) => is_listed(REASONS_IN_EUROPE, code),
        None => false,
    }
}

fn is_listed(list: &str, code: &str) -> bool {
    list.split(' ').any(|listed| listed == code)
}
