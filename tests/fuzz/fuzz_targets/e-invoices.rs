#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| selfserve_tests::hostile::e_invoices(bytes));
