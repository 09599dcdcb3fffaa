//! VAT ids, by country.

use super::arithmetic::{
    complement, digits, luhn, luhn_sum, mod_11_10, mod_97_10, number, remainder, sum, two_steps, weighed,
    with_check_digit,
};
use super::births;
use super::france;
use super::letters::{cyprus, ireland, spain};
use super::{IdCheck, fits, form, is_plain};

/// What a VAT id is, of which the first two letters say the country: `EL` is Greece, `XI` Northern Ireland, and a Swiss
/// one begins with `CHE`.
pub(crate) fn vat_id(text: &str) -> IdCheck {
    let check = text.split_at_checked(2).and_then(|(country, id)| check(country, id));
    check.unwrap_or(IdCheck::WrongForm)
}

/// What a VAT id is without its country.
pub(super) fn check(country: &str, id: &str) -> Option<IdCheck> {
    match country {
        "AT" => austria(id),
        "BE" => belgium(id),
        "BG" => bulgaria(id),
        "CH" => switzerland(id),
        "CY" => cyprus(id),
        "CZ" => czechia(id),
        "DE" => mod_11_10(not_zero(id)?, 9),
        "DK" => denmark(id),
        "EE" => weighed(id, &[3, 7, 1, 3, 7, 1, 3, 7, 1], 10, 0),
        "EL" => greece(id),
        "ES" => spain(id),
        "FI" => weighed(id, &[7, 9, 10, 5, 8, 4, 2, 1], 11, 0),
        "FR" => france::vat(id),
        "GB" | "XI" => united_kingdom(id),
        "HR" => mod_11_10(id, 11),
        "HU" => weighed(id, &[9, 7, 3, 1, 9, 7, 3, 1], 10, 0),
        "IE" => ireland(id),
        "IT" => italy(id),
        "LT" => lithuania(id),
        "LU" => luxembourg(id),
        "LV" => latvia(id),
        "MT" => weighed(not_zero(id)?, &[3, 4, 6, 7, 8, 9, 10, 1], 37, 0),
        "NL" => netherlands(id),
        "NO" => norway(id.strip_suffix("MVA").unwrap_or(id)),
        "PL" => weighed(id, &[6, 5, 7, 2, 3, 4, 5, 6, 7, 10], 11, 0),
        "PT" => portugal(id),
        "RO" => romania(id),
        "SE" => sweden(id),
        "SI" => slovenia(id),
        "SK" => slovakia(id),
        // Greece by its code of ISO 3166-1, which its VAT ids do not have.
        "GR" => None,
        _ => elsewhere(country, id),
    }
}

/// Any other country: letters and digits, of which nothing is known here.
fn elsewhere(country: &str, id: &str) -> Option<IdCheck> {
    let is_country = country.bytes().all(|letter| letter.is_ascii_uppercase());
    form(
        is_country
            && (2..=20).contains(&id.len())
            && is_plain(id)
            && id.contains(|letter: char| letter.is_ascii_digit()),
    )
}

/// An id that does not begin with a zero.
fn not_zero(id: &str) -> Option<&str> {
    (!id.starts_with('0')).then_some(id)
}

fn austria(id: &str) -> Option<IdCheck> {
    let (body, check) = with_check_digit(id.strip_prefix('U')?, 8)?;
    fits(remainder(luhn_sum(body, 1).saturating_add(check), 10) == 6)
}

pub(super) fn belgium(id: &str) -> Option<IdCheck> {
    let (body, check) = digits(id, 10)?.split_at_checked(8)?;
    let sum = number(body).saturating_add(number(check));
    if sum == 0 || !id.starts_with(['0', '1']) { None } else { fits(remainder(sum, 97) == 0) }
}

/// Companies have nine digits, people and others ten.
fn bulgaria(id: &str) -> Option<IdCheck> {
    if id.len() == 10 {
        return births::bulgaria(id);
    }
    let (body, check) = with_check_digit(id, 9)?;
    fits(check == two_steps(body, &[1, 2, 3, 4, 5, 6, 7, 8], &[3, 4, 5, 6, 7, 8, 9, 10]))
}

/// `E` and nine digits, perhaps with what the tax is called in one of four languages.
fn switzerland(id: &str) -> Option<IdCheck> {
    let id = id.strip_prefix('E')?;
    let bare = ["MWST", "TVA", "IVA", "TPV"].iter().find_map(|tax| id.strip_suffix(tax));
    swiss_company(bare.unwrap_or(id))
}

/// The nine digits of a Swiss UID.
pub(super) fn swiss_company(id: &str) -> Option<IdCheck> {
    weighed(id, &[5, 4, 3, 2, 7, 6, 5, 4, 1], 11, 0)
}

/// Companies have eight digits, people nine or ten.
fn czechia(id: &str) -> Option<IdCheck> {
    const WEIGHTS: [u32; 7] = [8, 7, 6, 5, 4, 3, 2];
    if id.len() == 9 && id.starts_with('6') {
        let (body, check) = with_check_digit(id, 9)?;
        let tens = remainder(complement(sum(body.get(1..)?, &WEIGHTS), 11).saturating_add(10), 11);
        return fits(check == remainder(18_u32.saturating_sub(tens), 10));
    }
    if id.len() != 8 {
        return births::czechia(id);
    }
    let (body, check) = with_check_digit(id, 8)?;
    let right = match complement(sum(body, &WEIGHTS), 11) {
        0 => 1,
        right => remainder(right, 10),
    };
    if id.starts_with('9') { None } else { fits(check == right) }
}

pub(super) fn denmark(id: &str) -> Option<IdCheck> {
    weighed(not_zero(id)?, &[2, 7, 6, 5, 4, 3, 2, 1], 11, 0)
}

fn greece(id: &str) -> Option<IdCheck> {
    let (body, check) = with_check_digit(id, 9)?;
    fits(check == remainder(remainder(sum(body, &[256, 128, 64, 32, 16, 8, 4, 2]), 11), 10))
}

/// Nine digits, twelve with those of a branch; government departments and health authorities have three of their own.
fn united_kingdom(id: &str) -> Option<IdCheck> {
    if let Some(department) = id.strip_prefix("GD") {
        return form(number(digits(department, 3)?) < 500);
    }
    if let Some(authority) = id.strip_prefix("HA") {
        return form(number(digits(authority, 3)?) >= 500);
    }
    let (trader, branch) = id.split_at_checked(9)?;
    if !branch.is_empty() {
        digits(branch, 3)?;
    }
    let left = remainder(sum(digits(trader, 9)?, &[8, 7, 6, 5, 4, 3, 2, 10, 1]), 97);
    fits(left == 0 || matches!(left, 42 | 55) && !id.starts_with('0'))
}

/// Eleven digits by Luhn: a number, which is not zero, three digits of an office, and the check digit.
pub(super) fn italy(id: &str) -> Option<IdCheck> {
    let is_office = matches!(number(digits(id, 11)?.get(7..10)?), 1..=100 | 120 | 121 | 888 | 999);
    if is_office && !id.starts_with("0000000") { luhn(id, 11) } else { None }
}

/// Companies have nine digits, others twelve; the last but one is always 1.
fn lithuania(id: &str) -> Option<IdCheck> {
    const FIRST: [u32; 11] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 2];
    const SECOND: [u32; 11] = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3, 4];
    let (body, check) = with_check_digit(id, if id.len() == 12 { 12 } else { 9 })?;
    if body.last() == Some(&b'1') { fits(check == two_steps(body, &FIRST, &SECOND)) } else { None }
}

fn luxembourg(id: &str) -> Option<IdCheck> {
    let (body, check) = digits(id, 8)?.split_at_checked(6)?;
    fits(u64::from(remainder(number(body), 89)) == number(check))
}

/// Companies begin with 4 or more; people have the code that they have for everything.
fn latvia(id: &str) -> Option<IdCheck> {
    if id.starts_with(['0', '1', '2', '3']) {
        return births::latvia(id);
    }
    weighed(id, &[9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1], 11, 3)
}

/// Nine digits, `B`, two digits: either the nine fit by themselves, or, since 2020, all of it by MOD 97-10.
fn netherlands(id: &str) -> Option<IdCheck> {
    let (company, branch) = id.split_once('B')?;
    let (company, branch) = (digits(company, 9)?, digits(branch, 2)?);
    if number(company) == 0 || number(branch) == 0 {
        return None;
    }
    let of_company = remainder(sum(company, &[9, 8, 7, 6, 5, 4, 3, 2, 10]), 11) == 0;
    fits(of_company || mod_97_10(b"NL".iter().copied().chain(id.bytes())))
}

pub(super) fn norway(id: &str) -> Option<IdCheck> {
    weighed(id, &[3, 2, 7, 6, 5, 4, 3, 2, 1], 11, 0)
}

fn portugal(id: &str) -> Option<IdCheck> {
    let (body, check) = with_check_digit(not_zero(id)?, 9)?;
    fits(check == remainder(complement(sum(body, &[9, 8, 7, 6, 5, 4, 3, 2]), 11), 10))
}

/// Two to ten digits, weighed from the right.
fn romania(id: &str) -> Option<IdCheck> {
    const WEIGHTS: [u32; 9] = [7, 5, 3, 2, 1, 7, 5, 3, 2];
    let (body, check) = with_check_digit(not_zero(id)?, id.len())?;
    let weights = WEIGHTS.get(9_usize.checked_sub(body.len())?..)?;
    if body.is_empty() { None } else { fits(check == remainder(complement(sum(body, weights), 11), 10)) }
}

/// A company or person by Luhn, and 01 to 94.
fn sweden(id: &str) -> Option<IdCheck> {
    let (company, number_of) = id.split_at_checked(10)?;
    if (1..=94).contains(&number(digits(number_of, 2)?)) { luhn(company, 10) } else { None }
}

fn slovenia(id: &str) -> Option<IdCheck> {
    let (body, check) = with_check_digit(not_zero(id)?, 8)?;
    match complement(sum(body, &[8, 7, 6, 5, 4, 3, 2]), 11) {
        // It would be 11: such numbers are not given.
        0 => fits(false),
        right => fits(check == remainder(right, 10)),
    }
}

/// Ten digits, a multiple of 11, the third of a few; or, of a person, the number of birth.
fn slovakia(id: &str) -> Option<IdCheck> {
    let all = digits(id, 10)?;
    let is_birth = births::czechia(id) == Some(IdCheck::Valid);
    match all.get(2)? {
        _ if is_birth => fits(true),
        b'2'..=b'4' | b'7'..=b'9' if !id.starts_with('0') => fits(remainder(number(all), 11) == 0),
        _ => None,
    }
}
