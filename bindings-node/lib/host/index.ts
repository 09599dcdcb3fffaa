/**
 * From the library to a running shop: stores, the loop around them, timers and an outbox.
 *
 * {@link Host} runs any number of organizations on one {@link Store}, in any number of processes: {@link memory} for
 * tests, {@link sqlite} for the processes of one machine, {@link postgres} for any number of them, and whatever keeps
 * the contract (`selfserve/host/conformance` asks). Hosts in other languages share the tables, and so one database.
 */

export type { Waits } from "./arguments.js";
export type { Batch, Line, Order } from "./batch.js";
export { systemClock, type Clock } from "./clock.js";
export type { Handed, Outside, Task } from "./effects.js";
export {
  ClockAhead,
  Contended,
  Corrupt,
  HostError,
  LostEvents,
  OtherOrganization,
  StoreDamaged,
  StoreError,
  StoreFull,
  StoreGap,
  StoreNewerSchema,
  StoreNotOurs,
  StoreUnavailable,
  Unsettled,
  type HostErrorCode,
} from "./errors.js";
export { Host, type Directories, type HostOptions } from "./host.js";
export { USUAL_LIMITS, type Limits } from "./limits.js";
export type { Fault } from "./memory/faults.js";
export { Memory, memory } from "./memory/memory.js";
export { Postgres, postgres, type PostgresOptions } from "./postgres/postgres.js";
export type { PostgresClient, PostgresPool, PostgresQuery } from "./postgres/sessions.js";
export type { Serving } from "./serving.js";
export { Shop, type Giver, type Looker, type Receipt } from "./shop.js";
export { Sqlite, sqlite, type SqliteOptions } from "./sqlite/sqlite.js";
export type { Append, Due, Loaded, Row, Store, Version, Waiting } from "./store.js";
export type { Ticked } from "./timers.js";
