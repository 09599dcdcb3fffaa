//! A commit that waits for its standby is not done, whatever the primary shows.

use std::thread;
use std::time::Duration;

use selfserve_host::{Append, Batch, Postgres, Store as _};

use crate::server::{UNFLUSHED, own};
use crate::setting::*;

#[test]
fn what_the_standby_does_not_have_is_not_told() -> Checked {
    let Some(primary) = own() else { return Ok(()) };
    let mut standby = primary.standby(&[UNFLUSHED])?;
    let patience = Duration::from_millis(700);
    let open = || Postgres::open(&primary.url("postgres")).map(|store| store.with_patience(patience));
    let host = host(open()?, Hand::at("2026-11-02"));
    open_rossi(&host.shop(ROSSI))?;

    // Whoever comes to the standby can read there, and nothing else. It shows what it has got a little later.
    let head = "SELECT coalesce((SELECT max(version) FROM selfserve.head), 0)";
    while !standby.sql("postgres", head).is_ok_and(|shown| shown.trim() == OPENING.to_string()) {
        thread::sleep(Duration::from_millis(20));
    }
    let reader = Postgres::open(&standby.url("postgres"))?;
    let version = reader.load(ROSSI, Sequence::START, 1)?.version;
    let refused = reader.append(&version, &Batch::empty(ROSSI, None)).unwrap_err();
    assert_eq!(refused.code(), "store_unavailable");
    drop(reader);

    standby.kill()?;
    let doubt = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err();
    assert_eq!((doubt.code(), doubt.is_certain()), ("unsettled", false));
    // The primary gives up waiting, and shows what the standby has not got.
    let waits = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    primary.sql("postgres", waits)?;
    thread::sleep(Duration::from_millis(300));
    let shown = primary.sql("postgres", "SELECT max(version) FROM selfserve.head")?;
    assert_eq!(shown.trim(), (OPENING + 2).to_string());
    let doubt = host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()).unwrap_err();
    assert!(!doubt.is_certain(), "{doubt}");

    standby.start_again()?;
    let receipt = loop {
        match host.shop(ROSSI).execute(ADA_ACTS, id(10), buy_visio()) {
            Ok(receipt) => break receipt,
            Err(problem) => assert!(!problem.is_certain(), "{problem}"),
        }
    };
    assert_eq!((receipt.events.len(), receipt.repeated), (2, true));
    assert_eq!(open()?.load(ROSSI, Sequence::START, 1)?.head, Sequence(OPENING + 2));
    assert!(matches!(
        host.store().append(&open()?.load(ROSSI, Sequence::START, 1)?.version, &Batch::empty(ROSSI, None)),
        Ok(Append::Done(_))
    ));
    Ok(())
}
