//! Lists of policies as the tools really print them (`P1`, `P2`): what is read, and what is refused by name.

use selfserve::*;
use selfserve_interop::*;

const POWER_BI: &str = "CFQ7TTC0L3PB";

/// What each row says: what it is about, and the value.
fn read(text: &str) -> Vec<(Option<ListedScope>, String, PolicyValue)> {
    let list = PolicyList::read(text).unwrap_or_else(|invalid| panic!("{invalid}\n{text}"));
    list.rows.into_iter().map(|row| (row.scope, row.id, row.value)).collect()
}

fn product(id: &str, value: PolicyValue) -> (Option<ListedScope>, String, PolicyValue) {
    (None, id.to_owned(), value)
}

fn offer_type(id: &str, value: PolicyValue) -> (Option<ListedScope>, String, PolicyValue) {
    (Some(ListedScope::OfferType), id.to_owned(), value)
}

fn refused(text: &str) -> String {
    PolicyList::read(text).expect_err(text).to_string()
}

fn table(row: &str) -> String {
    format!(
        "ProductName  ProductId    PolicyId                 PolicyValue\n\
         -----------  ---------    --------                 -----------\n{row}\n"
    )
}

#[test]
fn p1_offer_types_are_read_in_every_form() {
    let disabled =
        [offer_type("SaaS", PolicyValue::Disabled), offer_type("DYNAMICSCE", PolicyValue::Enabled)];
    let json = r#"[
  {
    "ScopeId": "OfferType",
    "PolicyId": "AllowSelfServicePurchase",
    "PolicyValue": "Disabled",
    "Scope": "OfferType",
    "ScopeValue": "SaaS"
  },
  { "Scope": "offerType", "ScopeId": "DYNAMICSCE", "ScopeValue": "Dynamics 365 Dataverse Apps", "PolicyValue": "Enabled" }
]"#;
    let csv = "\"ScopeValue\",\"PolicyValue\",\"ScopeId\",\"PolicyId\",\"Scope\"\r\n\
        \"SaaS\",\"Disabled\",\"1\",\"AllowSelfServicePurchase\",\"OfferType\"\r\n\
        \"DYNAMICSCE\",\"Enabled\",\"2\",\"AllowSelfServicePurchase\",\"OfferType\"\r\n";
    let properties = "\n\nScope       : OfferType\nPolicyValue : Disabled\nScopeId     : SaaS\n\
        PolicyId    : AllowSelfServicePurchase\nScopeValue  : Software as a Service\n\n\
        Scope       : OfferType\nPolicyValue : Enabled\nScopeId     : DYNAMICSCE\n\
        PolicyId    : AllowSelfServicePurchase\nScopeValue  : Dynamics 365 Dataverse\n              Apps\n\n\n";
    let table = "Scope     PolicyValue ScopeId ScopeValue\n-----     ----------- ------- ----------\n\
        OfferType Disabled    1       SaaS\nOfferType Enabled     2       DYNAMICSCE\n";
    for text in [json, csv, properties, table] {
        assert_eq!(read(text), disabled, "{text}");
    }
    assert_eq!(PolicyList::read(properties).expect("a list").rows[1].name, "Dynamics 365 Dataverse Apps");
    let unknown = r#"{ "Scope": "OfferType", "ScopeId": "DRAWINGS", "ScopeValue": "Drawings", "PolicyValue": "Enabled" }"#;
    assert_eq!(read(unknown), [offer_type("DRAWINGS", PolicyValue::Enabled)]);
}

#[test]
fn p1_the_services_answer_and_wrapped_lists_are_read() {
    let row = r#"{"productId":"CFQ7TTC0L3PB","productName":"Power BI Pro","policyId":"AllowSelfServicePurchase","policyValue":"Disabled","isTrial":null,"level":3}"#;
    let wrapped = [
        format!("{{\"items\":[{row}]}}"),
        format!("{{\r\n  \"value\":  [\r\n    {row}\r\n  ],\r\n  \"Count\":  1\r\n}}"),
        format!("\u{feff}{row}\r\n"),
        // Two calls, appended to one file.
        format!("[{row}]\r\n[]\r\n\u{feff}[]\r\n"),
    ];
    for text in wrapped {
        assert_eq!(read(&text), [product(POWER_BI, PolicyValue::Disabled)], "{text}");
    }
    assert_eq!(read("{\"items\":[]}"), []);
}

#[test]
fn p1_semicolons_tabs_and_what_spreadsheets_make_of_a_file_are_read() {
    let expected = [product(POWER_BI, PolicyValue::Disabled), product("P2", PolicyValue::Enabled)];
    let quoted = "\"ProductName\";\"ProductId\";\"PolicyValue\"\r\n\"Power; \r\nBI\";\"CFQ7TTC0L3PB\";\"Disabled\"\r\n\"Visio, 2\";\"P2\";\"Enabled\"\r\n";
    let plain =
        "ProductId\tPolicyValue\tProductName\nCFQ7TTC0L3PB\tDisabled\tPower, BI\nP2\tEnabled\tVisio\n";
    let excel = "sep=;\r\nProductId;PolicyValue;;\r\nCFQ7TTC0L3PB;Disabled;;\r\nP2;Enabled;;\r\n;;;\r\n";
    let appended =
        "ProductId,PolicyValue\nCFQ7TTC0L3PB,Disabled\n# the others\nPolicyValue,ProductId\nEnabled,P2\n";
    let spaced = "Select -Property ProductId, PolicyValue\n\"ProductId\", \"PolicyValue\"\n\"CFQ7TTC0L3PB\", \"Disabled\"\n\"P2\", \"Enabled\"\n";
    for text in [quoted, plain, excel, appended, spaced] {
        assert_eq!(read(text), expected, "{text}");
    }
    assert_eq!(PolicyList::read(quoted).expect("a list").rows[0].name, "Power; \r\nBI");
}

#[test]
fn p1_colors_prompts_and_comments_around_are_passed_over() {
    let table = "\u{1b}[32;1mProductName \u{1b}[0m\u{1b}[32;1m ProductId   \u{1b}[0m\u{1b}[32;1m PolicyValue\u{1b}[0m\n\
        \u{1b}[32;1m----------- \u{1b}[0m \u{1b}[32;1m---------   \u{1b}[0m \u{1b}[32;1m-----------\u{1b}[0m\n\
        Power BI Pro CFQ7TTC0L3PB Disabled\n";
    let properties =
        "\u{1b}[32;1mProductId   : \u{1b}[0mCFQ7TTC0L3PB\n\u{1b}[32;1mPolicyValue : \u{1b}[0mDisabled\n";
    let csv = "ProductId,PolicyValue\nCFQ7TTC0L3PB,Disabled\n";
    let json = "[ { \"ProductId\": \"CFQ7TTC0L3PB\", \"PolicyValue\": \"Disabled\" } ]\n";
    for list in [table, properties, csv, json] {
        let around = format!(
            "# As of November\n\
             PS C:\\Users\\Ada> Get-MSCommerceProductPolicies -PolicyId AllowSelfServicePurchase | select ProductId,PolicyValue\n\
             \n{list}\n# That is all.\nPS C:\\Users\\Ada> \n"
        );
        assert_eq!(read(&around), [product(POWER_BI, PolicyValue::Disabled)], "{around}");
        let words = format!("What we have set, for the record:\n\n{list}\nSent by Ada\n");
        assert_eq!(read(&words), [product(POWER_BI, PolicyValue::Disabled)], "{words}");
    }
}

#[test]
fn p1_a_table_is_read_as_a_terminal_shows_it() {
    let wide = "ProductName           ProductId    PolicyValue\n-----------           ---------    -----------\n\
        Power BI 專業版       CFQ7TTC0L3PB Disabled\nPower Apps per user … P2           Enabled\n";
    let expected = [product(POWER_BI, PolicyValue::Disabled), product("P2", PolicyValue::Enabled)];
    assert_eq!(read(wide), expected, "a name that is cut off decides nothing");
    let wrapped = "ProductName ProductId    PolicyValue\n----------- ---------    -----------\n\
        Power BI    CFQ7TTC0L3PB Disabled\nPro\n\nVisio       P2           Enabled\n";
    assert_eq!(read(wrapped), expected);
    assert_eq!(PolicyList::read(wrapped).expect("a list").rows[0].name, "Power BI Pro");
}

#[test]
fn p1_what_a_narrow_window_cut_off_is_refused_by_name() {
    let cut = "cut off, print it with Format-List, ConvertTo-Json or Export-Csv";
    let id = "Power BI Pro CFQ7TTC0L3P… AllowSelfServicePurchase Disabled";
    assert_eq!(refused(&table(id)), format!("row 1, ProductId: {cut}: CFQ7TTC0L3P…"));
    let old = "Power BI Pro CFQ7TTC0L... AllowSelfServicePurchase Disabled";
    assert_eq!(refused(&table(old)), format!("row 1, ProductId: {cut}: CFQ7TTC0L..."));
    let policy = "Power BI Pro CFQ7TTC0L3PB AllowSelfServicePurcha…  Disabled";
    assert_eq!(refused(&table(policy)), format!("row 1, PolicyId: {cut}: AllowSelfServicePurcha…"));
    let value = "Power BI Pro CFQ7TTC0L3PB AllowSelfServicePurchase OnlyTrials…";
    assert_eq!(refused(&table(value)), format!("row 1, PolicyValue: {cut}: OnlyTrials…"));
    let dropped = "ProductName  ProductId\n-----------  ---------\nPower BI Pro CFQ7TTC0L3PB\n";
    assert_eq!(refused(dropped), "PolicyValue: this column is missing");
}

#[test]
fn p1_what_is_no_list_is_refused_with_row_and_field_in_words() {
    let cases = [
        ("", "neither JSON nor CSV, nor a table or a list as PowerShell prints them"),
        ("hello", "neither JSON nor CSV, nor a table or a list as PowerShell prints them"),
        ("ProductName,ProductId\nx,y", "PolicyValue: this column is missing"),
        ("PolicyId,PolicyValue\nx,Enabled", "ProductId: this column is missing"),
        ("ProductId,PolicyValue\n\"x,y", "a quoted field does not end"),
        ("ProductId,PolicyValue\nP1,Enabled\n,Enabled", "row 2, ProductId: missing"),
        ("ProductId,PolicyValue\nP1", "row 1, PolicyValue: missing"),
        ("# a comment\n[{]", "not JSON: line 2, column 3"),
        ("[\"Power BI\"]", "row 1: not the JSON of policies"),
        ("[{}]", "row 1, ProductId: missing"),
        (r#"[{"ProductId":"P1","PolicyValue":"Enabled"},{"ProductId":"P2"}]"#, "row 2, PolicyValue: missing"),
        (r#"{"ProductId":"P1","PolicyValue":true}"#, "row 1, PolicyValue: not a text"),
        (
            r#"{"ProductId":"P1","PolicyValue":"Enabled","policyValue":"Disabled"}"#,
            "row 1, PolicyValue: contradicts what was said before: Disabled",
        ),
        (
            r#"{"Scope":"Planet","ScopeId":"P1","PolicyValue":"Enabled"}"#,
            "row 1, Scope: neither a product nor an offer type nor the default: Planet",
        ),
        (
            "ProductId   : P1\nPolicyValue : Perhaps",
            "row 1, PolicyValue: none of Enabled, OnlyTrialsWithoutPaymentMethod and Disabled: Perhaps",
        ),
        (
            "ProductId,PolicyValue,PolicySource\nP1,Enabled,Moon",
            "row 1, PolicySource: none of Product, OfferType, Default and Unset: Moon",
        ),
    ];
    for (text, said) in cases {
        assert_eq!(refused(text), said, "{text}");
    }
    let other = "Visio        P1           AllowSomethingElse       Enabled";
    assert_eq!(refused(&table(other)), "row 1, PolicyId: another policy: AllowSomethingElse");
    let shifted = "Power BI Professional CFQ7TTC0L3PB AllowSelfServicePurchase Enabled";
    assert_eq!(refused(&table(shifted)), format!("row 1: does not stand under its heading: {shifted}"));
}

fn catalog() -> Catalog {
    let products = r#"[
        { "id": "P9", "name": "Nine", "formerIds": ["P8"], "offers": [] },
        { "id": "D1", "name": "Drawing", "offerType": "DRAWINGS", "offers": [] }
    ]"#;
    Catalog::from_json(&format!(r#"{{ "program": {{ "currencies": [] }}, "products": {products} }}"#))
        .expect("a catalog")
}

fn commands(rows: &str) -> Result<Vec<SetPolicy>, String> {
    let list = PolicyList::read(&format!("ProductId,PolicyValue,Scope,ScopeId,PolicySource\n{rows}"))
        .expect("a list");
    list.commands(&catalog()).map_err(|invalid| invalid.to_string())
}

#[test]
fn k1_a_product_under_its_former_and_its_present_id_has_one_value() {
    assert_eq!(
        commands("P8,Enabled\nP1,Enabled\nP9,Disabled"),
        Err("row 3, PolicyValue: contradicts what was said before: P9: Disabled, but row 1: P8: Enabled"
            .to_owned())
    );
    assert_eq!(
        commands("saas,Enabled\n,Disabled,OfferType,SaaS"),
        Err("row 2, PolicyValue: contradicts what was said before: SaaS: Disabled, but row 1: saas: Enabled"
            .to_owned())
    );
    assert_eq!(commands("P8,Enabled\nP9,Enabled\nP9,Enabled").map(|commands| commands.len()), Ok(1));
}

#[test]
fn p2_what_comes_from_elsewhere_is_not_set() {
    let set =
        |rows: &str| commands(rows).map(|commands| commands.into_iter().map(|c| c.scope).collect::<Vec<_>>());
    let default = PolicyScope::from(DefaultPolicy {});
    let drawings = PolicyScope::from(OfferTypePolicy { offer_type: "DRAWINGS".into() });
    assert_eq!(set("P9,Disabled,,,Default\n,Disabled,Default"), Ok(vec![default]));
    assert_eq!(
        set("D1,Disabled,,,OfferType\n,Disabled,OfferType,drawings"),
        Ok(vec![PolicyScope::from(OfferTypePolicy { offer_type: "drawings".into() })])
    );
    assert_eq!(set("P9,Enabled,,,Unset"), Ok(vec![]));
    assert_eq!(set(",Enabled,OfferType,DRAWINGS"), Ok(vec![drawings]));
    let edited = "not the value of where it comes from";
    assert_eq!(
        set("P9,Enabled,,,Default\n,Disabled,Default"),
        Err(format!("row 1, PolicySource: {edited}: P9: Enabled"))
    );
    assert_eq!(set("P9,Disabled,,,Unset"), Err(format!("row 1, PolicySource: {edited}: P9: Disabled")));
    assert_eq!(set("D1,Disabled,,,OfferType"), Err(format!("row 1, PolicySource: {edited}: D1: Disabled")));
}
