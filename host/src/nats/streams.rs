//! The streams: how they are made, and whether those that are there are fit.

use async_nats::jetstream::ErrorCode;
use async_nats::jetstream::context::{Context, CreateStreamError, CreateStreamErrorKind, GetStreamErrorKind};
use async_nats::jetstream::stream::{Config, DiscardPolicy, PersistenceMode};

use crate::error::StoreError;
use crate::nats::failure::unavailable;
use crate::nats::line::Line;
use crate::nats::names::Names;
use crate::nats::settings::NatsSettings;

/// The version of what is written.
const SCHEMA: u32 = 1;
/// Where a stream says which that is.
const SCHEMA_IS: &str = "selfserve.schema";
/// Among how many streams organizations are distributed.
const STREAMS_ARE: &str = "selfserve.streams";
/// The oldest server that writes several messages at once, all or none.
const OLDEST: (i64, i64, i64) = (2, 12, 0);
/// The smallest message that is worth while.
const SMALLEST: usize = 64 << 10;

/// Makes the streams of a store where there is none; looks whether those that are there are ours, and fit.
pub(super) async fn prepare(line: &Line, settings: &NatsSettings) -> Result<(), StoreError> {
    look_at_server(line)?;
    // The first is made last: where it is, all of them were.
    let is_made = find(&line.context, &Names::of(&settings.name, 0).journal).await?.is_some();
    for number in (0..settings.streams).rev() {
        let names = Names::of(&settings.name, number);
        for wanted in configs(&names, settings).into_iter().rev() {
            let found = match find(&line.context, &wanted.name).await? {
                Some(found) => found,
                None if is_made => {
                    let missing = format!("stream {} is missing, and what was in it", wanted.name);
                    return Err(StoreError::Damaged(missing));
                }
                None => make(&line.context, &wanted).await?,
            };
            look(&found, &wanted)?;
        }
    }
    Ok(())
}

fn look_at_server(line: &Line) -> Result<(), StoreError> {
    let (major, minor, patch) = OLDEST;
    let info = line.client.server_info();
    let unfit = |found, needed| {
        Err(StoreError::Unfit { place: format!("the NATS server {}", info.server_name), found, needed })
    };
    if !line.client.is_server_compatible(major, minor, patch) {
        return unfit(format!("version {}", info.version), format!("{major}.{minor} or newer"));
    }
    if info.max_payload < SMALLEST {
        return unfit(format!("max_payload: {}", info.max_payload), format!("{SMALLEST} at least"));
    }
    Ok(())
}

/// How the two streams of one number are to be: the journals' keeps everything, the other the last message of each subject.
fn configs(names: &Names, settings: &NatsSettings) -> [Config; 2] {
    let [journal, work] = names.subjects();
    let both = |name: &str, subjects| Config {
        name: name.to_owned(),
        subjects,
        max_messages: -1,
        max_bytes: -1,
        max_message_size: -1,
        max_consumers: -1,
        num_replicas: settings.replicas,
        allow_direct: true,
        allow_atomic_publish: true,
        metadata: [(SCHEMA_IS, SCHEMA), (STREAMS_ARE, settings.streams)]
            .map(|(key, value)| (key.to_owned(), value.to_string()))
            .into(),
        ..Config::default()
    };
    [
        Config {
            max_messages_per_subject: -1,
            discard: DiscardPolicy::New,
            deny_delete: true,
            deny_purge: true,
            ..both(&names.journal, journal)
        },
        Config { max_messages_per_subject: 1, ..both(&names.work, work) },
    ]
}

async fn find(context: &Context, name: &str) -> Result<Option<Config>, StoreError> {
    match context.get_stream(name).await {
        Ok(stream) => Ok(Some(stream.cached_info().config.clone())),
        Err(error) => match error.kind() {
            GetStreamErrorKind::JetStream(said) if said.error_code() == ErrorCode::STREAM_NOT_FOUND => {
                Ok(None)
            }
            _ => Err(unavailable(error)),
        },
    }
}

/// Makes a stream; what comes back is how the server understood it. Two who make it at once make the same.
async fn make(context: &Context, wanted: &Config) -> Result<Config, StoreError> {
    let made = context.create_stream(wanted.clone()).await;
    let stream = made.map_err(|error: CreateStreamError| match error.kind() {
        CreateStreamErrorKind::JetStream(said) if said.error_code() == ErrorCode::STREAM_SUBJECT_OVERLAP => {
            StoreError::NotOurs(format!("the subjects {}", wanted.subjects.join(", ")))
        }
        _ => unavailable(error),
    })?;
    Ok(stream.cached_info().config.clone())
}

fn look(found: &Config, wanted: &Config) -> Result<(), StoreError> {
    let says = |key: &str| found.metadata.get(key).and_then(|value| value.parse::<u32>().ok());
    let place = format!("stream {}", found.name);
    let (Some(schema), Some(_)) = (says(SCHEMA_IS), says(STREAMS_ARE)) else {
        return Err(StoreError::NotOurs(place));
    };
    if schema > SCHEMA {
        return Err(StoreError::NewerSchema { found: schema, known: SCHEMA });
    }
    let wrong = settings(found).into_iter().zip(settings(wanted)).find(|(found, wanted)| found.1 != wanted.1);
    match wrong {
        Some(((name, found), (_, needed))) => Err(StoreError::Unfit {
            place,
            found: format!("{name}: {found}"),
            needed: format!("{name}: {needed}"),
        }),
        None if found.num_replicas < wanted.num_replicas => Err(StoreError::Unfit {
            place,
            found: format!("{} replicas", found.num_replicas),
            needed: format!("{} at least", wanted.num_replicas),
        }),
        None => Ok(()),
    }
}

/// Everything on which it depends whether what was confirmed stays, as the server calls it.
fn settings(config: &Config) -> Vec<(&'static str, String)> {
    let streams = config.metadata.get(STREAMS_ARE).cloned().unwrap_or_default();
    vec![
        (STREAMS_ARE, streams),
        ("subjects", config.subjects.join(", ")),
        ("storage", format!("{:?}", config.storage)),
        ("persist_mode", format!("{:?}", config.persist_mode.unwrap_or(PersistenceMode::Default))),
        ("retention", format!("{:?}", config.retention)),
        ("allow_atomic", config.allow_atomic_publish.to_string()),
        ("deny_delete", config.deny_delete.to_string()),
        ("deny_purge", config.deny_purge.to_string()),
        ("allow_direct", config.allow_direct.to_string()),
        ("allow_rollup_hdrs", config.allow_rollup.to_string()),
        ("allow_msg_ttl", config.allow_message_ttl.to_string()),
        ("allow_msg_counter", config.allow_message_counter.to_string()),
        ("max_msgs", config.max_messages.to_string()),
        ("max_bytes", config.max_bytes.to_string()),
        ("max_age", format!("{:?}", config.max_age)),
        ("max_msgs_per_subject", config.max_messages_per_subject.to_string()),
        ("max_msg_size", config.max_message_size.to_string()),
        ("sealed", config.sealed.to_string()),
        ("no_ack", config.no_ack.to_string()),
        ("mirror", config.mirror.is_some().to_string()),
        ("sources", config.sources.as_ref().is_some_and(|sources| !sources.is_empty()).to_string()),
        ("subject_transform", config.subject_transform.is_some().to_string()),
    ]
}
