//! Ids of registers and electronic addresses, by the code of their scheme.

use super::arithmetic::{
    complement, digits, gs1, luhn, mod_97_10, remainder, sum, two_steps, value, weighed, with_check_digit,
};
use super::births::iceland;
use super::letters::fiscal_code;
use super::{IdCheck, fits, form, france, is_plain, vat};

/// What an id is in a scheme of ISO 6523 or of the list of electronic addresses: four digits.
pub(crate) fn legal_id(scheme: &str, id: &str) -> IdCheck {
    let check = match country_of(scheme) {
        Some(country) => vat_id_of(country, id),
        None => check(scheme, id),
    };
    check.unwrap_or(IdCheck::WrongForm)
}

fn check(scheme: &str, id: &str) -> Option<IdCheck> {
    match scheme {
        "0002" => france::company_or_place(id),
        "0007" => luhn(id, 10),
        "0009" => france::siret(id),
        "0060" => form(digits(id, 9).is_some()),
        "0088" => gs1(id, 13),
        "0096" => form(digits(id, 10).is_some()),
        "0106" => form(digits(id, 8).is_some()),
        "0151" => australia(id),
        "0183" => vat::swiss_company(id.strip_prefix("CHE")?),
        "0184" | "9902" => vat::denmark(id.strip_prefix("DK").unwrap_or(id)),
        "0188" => japan(id),
        "0190" | "9954" => form(digits(id, 20).is_some()),
        "0191" => estonia(id),
        "0192" | "9908" => vat::norway(id),
        "0195" => form((9..=50).contains(&id.len()) && is_plain(id)),
        "0196" | "9917" => iceland(id),
        "0198" => form(digits(id.strip_prefix("DK")?, 8).is_some()),
        "0199" => legal_entity(id),
        "0204" | "9958" => leitweg_id(id),
        "0208" | "9956" => vat::belgium(id),
        // The keys of companies have thirteen digits; others have other lengths, and not all of them a check digit.
        "0209" => gs1(id, 13).or_else(|| form(id.len() <= 30 && is_plain(id))),
        "0210" | "9907" => {
            if id.len() == 11 {
                vat::italy(id)
            } else {
                fiscal_code(id)
            }
        }
        "0211" => vat::italy(id.strip_prefix("IT")?),
        "0212" => finland(id),
        "0213" => vat::check("FI", id.strip_prefix("FI")?),
        "0216" => finnish_address(id),
        "0221" => japan(id.strip_prefix('T')?),
        "0225" => france::address(id),
        _ => form((1..=50).contains(&id.len()) && id.bytes().all(|letter| letter.is_ascii_graphic())),
    }
}

/// The country of which a scheme has the VAT ids.
fn country_of(scheme: &str) -> Option<&'static str> {
    const COUNTRIES: [(&str, &str); 40] = [
        ("9906", "IT"),
        ("9909", "NO"),
        ("9910", "HU"),
        ("9914", "AT"),
        ("9920", "ES"),
        ("9922", "AD"),
        ("9923", "AL"),
        ("9924", "BA"),
        ("9925", "BE"),
        ("9926", "BG"),
        ("9927", "CH"),
        ("9928", "CY"),
        ("9929", "CZ"),
        ("9930", "DE"),
        ("9931", "EE"),
        ("9932", "GB"),
        ("9933", "EL"),
        ("9934", "HR"),
        ("9935", "IE"),
        ("9936", "LI"),
        ("9937", "LT"),
        ("9938", "LU"),
        ("9939", "LV"),
        ("9940", "FR"),
        ("9941", "ME"),
        ("9942", "MK"),
        ("9943", "MT"),
        ("9944", "NL"),
        ("9945", "PL"),
        ("9946", "PT"),
        ("9947", "RO"),
        ("9948", "RS"),
        ("9949", "SI"),
        ("9950", "SK"),
        ("9951", "SM"),
        ("9952", "TR"),
        ("9953", "VA"),
        ("9955", "SE"),
        ("9957", "FR"),
        ("9959", "US"),
    ];
    COUNTRIES.iter().find_map(|(code, country)| (*code == scheme).then_some(*country))
}

/// A VAT id, with its country or, as some countries' addresses have it, without.
fn vat_id_of(country: &str, id: &str) -> Option<IdCheck> {
    vat::check(country, id.strip_prefix(country).unwrap_or(id))
}

/// An Australian business number: two check digits, from 11 on, and nine digits.
fn australia(id: &str) -> Option<IdCheck> {
    let sum = sum(digits(id, 11)?, &[10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]);
    fits(id >= "11" && remainder(sum, 89) == 10)
}

/// A Japanese corporate number: a check digit from 1 to 9, and twelve digits.
fn japan(id: &str) -> Option<IdCheck> {
    let (check, body) = digits(id, 13)?.split_first()?;
    let sum = sum(body, &[2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]);
    fits(value(*check) == 9_u32.saturating_sub(remainder(sum, 9)))
}

/// A company in Estonia's register, an authority, an association or a foundation.
fn estonia(id: &str) -> Option<IdCheck> {
    let (body, check) = with_check_digit(id, 8)?;
    let right = two_steps(body, &[1, 2, 3, 4, 5, 6, 7], &[3, 4, 5, 6, 7, 8, 9]);
    if id.starts_with(['1', '7', '8', '9']) { fits(check == right) } else { None }
}

/// A legal entity identifier: twenty letters and digits by MOD 97-10, the last two of them digits.
fn legal_entity(id: &str) -> Option<IdCheck> {
    digits(id.get(18..)?, 2)?;
    if is_plain(id) { fits(mod_97_10(id.bytes())) } else { None }
}

/// A German authority's address: its region, perhaps an office, and two check digits, with hyphens between.
fn leitweg_id(id: &str) -> Option<IdCheck> {
    let (address, check) = id.rsplit_once('-')?;
    let (region, office) = address.split_once('-').unwrap_or((address, ""));
    digits(check, 2)?;
    digits(region, region.len())?;
    let known = matches!(region.get(..2)?, "99" | "10" | "11" | "12" | "13" | "14" | "15" | "16")
        || region.starts_with('0') && !region.starts_with("00");
    if !known || region.len() > 12 || office.len() > 30 || !is_plain(office) {
        return None;
    }
    fits(mod_97_10(id.bytes().filter(|letter| *letter != b'-')))
}

/// A Finnish business id: seven digits and a check digit, perhaps with a hyphen between.
fn finland(id: &str) -> Option<IdCheck> {
    let (body, check) = id.split_once('-').or_else(|| id.split_at_checked(7))?;
    let right = complement(sum(digits(body, 7)?, &[7, 9, 10, 5, 8, 4, 2]), 11);
    fits(digits(check, 1)?.first().map(|digit| value(*digit)) == Some(right))
}

/// A Finnish electronic address: 0037, a business id, and up to five letters and digits.
fn finnish_address(id: &str) -> Option<IdCheck> {
    let (company, suffix) = id.strip_prefix("0037")?.split_at_checked(8)?;
    if suffix.len() <= 5 && is_plain(suffix) {
        weighed(company, &[7, 9, 10, 5, 8, 4, 2, 1], 11, 0)
    } else {
        None
    }
}
