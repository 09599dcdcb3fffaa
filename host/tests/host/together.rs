//! Commands that come at once: one append for all of them, and each is told what came of its own.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use selfserve_host::{Fault, HostError, Limits, Memory, Receipt};

use crate::setting::*;

/// What they were told, what the store was asked, and the store.
type Told = (Vec<Result<Receipt, HostError>>, Vec<String>, Arc<Memory>);

/// What those are told who give these commands together, in a store in which a fault waits.
fn together(
    commands: Vec<(CommandId, Command)>,
    faults: &[Fault],
    limits: Limits,
) -> Result<Told, Box<dyn std::error::Error>> {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let watched = Arc::new(Watched::new(&memory));
    let host = host(Arc::clone(&watched), clock).with_limits(limits);
    open_rossi(&host.shop(ROSSI))?;
    watched.asked();
    faults.iter().for_each(|fault| memory.inject(*fault));
    let commands = commands.into_iter().map(|(id, command)| (ADA_ACTS, id, command)).collect();
    let answers = host.shop(ROSSI).execute_together(commands);
    Ok((answers, watched.asked(), memory))
}

/// A purchase, what is refused, what is another organization's, and a purchase.
fn four() -> Vec<(CommandId, Command)> {
    let too_many = AssignLicenses { subscription: SubscriptionId(Uuid::from_u128(404)), people: vec![MARCO] };
    vec![(id(10), buy_visio()), (id(11), too_many.into()), (id(12), buy_visio()), (id(10), buy_visio())]
}

fn codes(answers: &[Result<Receipt, HostError>]) -> Vec<Result<(usize, bool), &'static str>> {
    let told = |answer: &Result<Receipt, HostError>| {
        answer.as_ref().map(|receipt| (receipt.events.len(), receipt.repeated)).map_err(HostError::code)
    };
    answers.iter().map(told).collect()
}

#[test]
fn a_refusal_among_them_harms_nobody() -> Checked {
    let (answers, asked, memory) = together(four(), &[], Limits::default())?;
    let refused = answers[1].as_ref().expect_err("it is refused").code();
    // Who asks twice at once is told of the first time.
    assert_eq!(codes(&answers), [Ok((2, false)), Err(refused), Ok((2, false)), Ok((2, true))]);
    assert_eq!(asked, ["append 4: done", "load 2 behind 5"]);
    assert_eq!(verified(&memory, ROSSI), OPENING + 4);
    Ok(())
}

/// What cannot even be decided is alone with that.
#[test]
fn another_organizations_command_harms_nobody() -> Checked {
    let commands = vec![(id(10), buy_visio()), (id(11), create(organization(7))), (id(12), buy_visio())];
    let (answers, _, memory) = together(commands, &[], Limits::default())?;
    assert!(answers[0].is_ok() && answers[1].is_err() && answers[2].is_ok(), "{:?}", codes(&answers));
    assert_eq!(verified(&memory, ROSSI), OPENING + 4);
    Ok(())
}

/// `B6`: where nobody knows what became of the append, each is settled by its own id.
#[test]
fn b6_what_is_in_doubt_is_settled_for_each() -> Checked {
    for fault in [Fault::UnknownWritten, Fault::UnknownNotWritten, Fault::Conflict, Fault::Late(1)] {
        let (answers, _, memory) = together(four(), &[fault], Limits::default())?;
        let events: Vec<Option<usize>> =
            answers.iter().map(|answer| answer.as_ref().ok().map(|receipt| receipt.events.len())).collect();
        assert_eq!(events, [Some(2), None, Some(2), Some(2)], "{fault:?}");
        assert!(answers[1].as_ref().is_err_and(|problem| problem.denial().is_some()), "{fault:?}");
        assert_eq!(verified(&memory, ROSSI), OPENING + 4, "{fault:?}");
    }
    Ok(())
}

#[test]
fn what_is_not_settled_is_told_to_all_and_what_failed_too() -> Checked {
    let once = || Limits { attempts: 1, ..Limits::default() };
    let (answers, _, memory) = together(four(), &[Fault::UnknownNotWritten], once())?;
    assert_eq!(codes(&answers), [Err("unsettled"); 4]);
    assert_eq!(verified(&memory, ROSSI), OPENING);
    let (answers, _, memory) = together(four(), &[Fault::Full], once())?;
    assert_eq!(codes(&answers), [Err("store_full"); 4]);
    assert_eq!(verified(&memory, ROSSI), OPENING);
    Ok(())
}

/// No more than the limit in one append; the others in the next.
#[test]
fn an_append_has_a_bound() -> Checked {
    let commands = (10..17).map(|number| (id(number), buy_visio())).collect();
    let (answers, asked, _) = together(commands, &[], Limits { together: 3, ..Limits::default() })?;
    assert_eq!(codes(&answers), [Ok((2, false)); 7]);
    assert_eq!(asked, ["append 6: done", "append 6: done", "append 2: done"]);
    Ok(())
}

/// Those who come while an append is on its way are in the next, all of them.
#[test]
fn threads_come_together_by_themselves() -> Checked {
    let clock = Hand::at("2026-11-02");
    let memory = memory(&clock);
    let first = AtomicBool::new(true);
    let watched = Arc::new(Watched::new(&memory).outside_its_lock(move || {
        if first.swap(false, Ordering::Relaxed) {
            thread::sleep(Duration::from_millis(300));
        }
    }));
    open_rossi(&host(Arc::clone(&memory), clock.clone()).shop(ROSSI))?;
    let host = host(Arc::clone(&watched), clock);
    let buy = |number| host.shop(ROSSI).execute(ADA_ACTS, id(number), buy_visio()).expect("served");
    thread::scope(|scope| {
        let threads: Vec<_> = (10..18).map(|number| (number, scope.spawn(move || buy(number)))).collect();
        for (number, thread) in threads {
            let own = |record: &Recorded| record.command.is_some_and(|command| command.id == id(number));
            assert!(thread.join().expect("no panic").events.iter().all(own));
        }
    });
    let appends: Vec<String> =
        watched.asked().into_iter().filter(|asked| asked.starts_with("append")).collect();
    assert!(appends.len() <= 3 && appends[0] == "append 2: done", "{appends:?}");
    assert_eq!(verified(&memory, ROSSI), OPENING + 16);
    Ok(())
}
