import { join } from "node:path";
import { Worker } from "node:worker_threads";

import { InvalidInput } from "../../errors.js";
import type { EffectId, OrganizationId, Sequence } from "../../../types.js";
import type { Batch } from "../batch.js";
import { systemClock, type Clock } from "../clock.js";
import { StoreUnavailable, type StoreError } from "../errors.js";
import type { Append, Due, Loaded, Store, Version, Waiting } from "../store.js";
import type { File } from "./file.js";
import { errorOf, type AppendData, type Answered, type Asked, type Method } from "./message.js";

interface Call {
  resolve(answer: any): void;
  reject(problem: StoreError): void;
}

/** A store in one SQLite file, which is asked on a thread. One that has ended is not started again. See {@link sqlite}. */
export class Sqlite implements Store {
  readonly #worker: Worker;
  readonly #clock: Clock;
  readonly #calls = new Map<number, Call>();
  #number = 0;
  /** Why nothing can be asked any more. */
  #ended: StoreUnavailable | undefined;
  #closing: Promise<void> | undefined;

  /** @internal */
  constructor(clock: Clock) {
    this.#clock = clock;
    this.#worker = new Worker(join(__dirname, "worker.js"));
    this.#worker.unref();
    this.#worker.on("message", (answered: Answered) => this.#hear(answered));
    this.#worker.on("error", (problem) => this.#end(String(problem)));
    this.#worker.on("exit", () => this.#end("its thread has ended"));
  }

  /** @internal */
  async open(file: string): Promise<void> {
    try {
      await this.#call("open", [file]);
    } catch (problem) {
      await this.#worker.terminate();
      throw problem;
    }
  }

  async now(): Promise<Date> {
    return this.#clock();
  }

  load(organization: OrganizationId, after: Sequence, most: number): Promise<Loaded> {
    return this.#ask("load", organization, after, most);
  }

  async append(expected: Version, batch: Batch): Promise<Append> {
    if (this.#ended !== undefined) throw this.#ended;
    try {
      const appended: AppendData = await this.#call("append", [expected, batch]);
      return appended.type === "unknown" ? { type: "unknown", problem: errorOf(appended.problem) } : appended;
    } catch (problem) {
      // Nobody knows how far a thread came that has ended meanwhile.
      if (this.#ended !== undefined && problem === this.#ended) return { type: "unknown", problem: this.#ended };
      throw problem;
    }
  }

  snapshot(organization: OrganizationId, core: string): Promise<Uint8Array | undefined> {
    return this.#ask("snapshot", organization, core);
  }

  keepSnapshot(organization: OrganizationId, core: string, sequence: Sequence, snapshot: Uint8Array): Promise<void> {
    return this.#ask("keepSnapshot", organization, core, sequence, snapshot);
  }

  due(until: Date | undefined, after: Due | undefined, most: number): Promise<readonly Due[]> {
    return this.#ask("due", until, after, most);
  }

  outbox(after: number, most: number): Promise<readonly Waiting[]> {
    return this.#ask("outbox", after, most);
  }

  done(organization: OrganizationId, order: EffectId): Promise<void> {
    return this.#ask("done", organization, order);
  }

  close(): Promise<void> {
    return (this.#closing ??= this.#close());
  }

  async #close(): Promise<void> {
    if (this.#ended !== undefined) return;
    const closed = this.#call("close", []);
    this.#ended = new StoreUnavailable("the file is closed");
    await closed;
    await this.#worker.terminate();
  }

  #ask<M extends Method>(method: M, ...parameters: Parameters<File[M]>): Promise<ReturnType<File[M]>> {
    return this.#call(method, parameters);
  }

  #call(method: Asked["method"], parameters: readonly unknown[]): Promise<any> {
    if (this.#ended !== undefined) return Promise.reject(this.#ended);
    this.#worker.ref(); // the process does not end before the answer
    this.#number += 1;
    const call = this.#number;
    return new Promise((resolve, reject) => {
      this.#worker.postMessage({ call, method, parameters });
      this.#calls.set(call, { resolve, reject });
    });
  }

  #hear(answered: Answered): void {
    const call = this.#calls.get(answered.call);
    this.#calls.delete(answered.call);
    if (this.#calls.size === 0) this.#worker.unref();
    if ("problem" in answered) call?.reject(errorOf(answered.problem));
    else call?.resolve(answered.answer);
  }

  #end(problem: string): void {
    const ended = (this.#ended ??= new StoreUnavailable(problem));
    for (const call of this.#calls.values()) call.reject(ended);
    this.#calls.clear();
  }
}

/** What an SQLite file may be told besides. */
export interface SqliteOptions {
  /** The time; absent: this machine's. */
  readonly clock?: Clock;
}

/**
 * A store in one SQLite file, in WAL mode, synchronous to the disk: what is appended stays. It makes the file where
 * there is none.
 *
 * SQLite lets one process write at a time; the others wait up to five seconds, each on a thread of its own, and not in
 * the event loop. Its clock is this machine's, as the file is: where that is wrong, nothing tells but what was written
 * before. The file is that of hosts in other languages. The driver is Node's own (`node:sqlite`), or `better-sqlite3`
 * where this Node has none.
 *
 * @throws {@link StoreError} when it cannot be opened, is another application's, or has tables of a newer version.
 */
export async function sqlite(file: string, { clock = systemClock }: SqliteOptions = {}): Promise<Sqlite> {
  if (typeof file !== "string") throw new InvalidInput("$.file", "not a string");
  const store = new Sqlite(clock);
  await store.open(file);
  return store;
}
