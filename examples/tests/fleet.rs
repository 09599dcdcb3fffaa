//! A small fleet, with faults: what it prints, and that nothing is found.

use selfserve_examples::example;

fn fleet(store: &str) -> (bool, String, String) {
    let mut command = example("fleet");
    command.args([
        "--store",
        store,
        "--workers",
        "2",
        "--organizations",
        "10",
        "--minutes",
        "0.15",
        "--faults",
    ]);
    let output = command.output().expect("cargo runs");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    (output.status.success(), text(output.stdout), text(output.stderr))
}

#[test]
fn a_fleet_on_a_file_audits_clean() {
    let (success, told, progress) = fleet("sqlite");
    assert!(success, "{told}{progress}");
    assert!(progress.contains("a worker was killed"), "{progress}");
    assert!(told.ends_with("audit: 10 organizations, nothing found\n"), "{told}");
    assert!(told.contains("together"), "{told}");
}

#[test]
fn a_fleet_on_postgresql_audits_clean() {
    let (success, told, progress) = fleet("postgres");
    let is_ci = std::env::var_os("CI").is_some_and(|value| value == "true");
    if progress.contains("apt-get install postgresql") && !is_ci {
        eprintln!("skipped: {progress}");
        return;
    }
    assert!(success, "{told}{progress}");
    assert!(progress.contains("the server was killed, and is back"), "{progress}");
    assert!(told.ends_with("audit: 10 organizations, nothing found\n"), "{told}");
}
