/** What the thread of an SQLite file is asked, and answers. Errors cross as data: their class does not. */

import {
  StoreDamaged,
  StoreError,
  StoreFull,
  StoreGap,
  StoreNewerSchema,
  StoreNotOurs,
  StoreUnavailable,
} from "../errors.js";
import type { Append } from "../store.js";
import type { File } from "./file.js";

/** What can be asked of an open file. */
export type Method = Exclude<keyof File, "close">;

/** A question. */
export type Asked = { readonly call: number } & (
  | { readonly method: "open"; readonly parameters: readonly [string] }
  | { readonly method: Method; readonly parameters: readonly unknown[] }
  | { readonly method: "close"; readonly parameters: readonly [] }
);

/** What came of it. */
export type Answered =
  { readonly call: number; readonly answer: unknown } | { readonly call: number; readonly problem: Told };

/** A store's error as data: its code, and its facts. */
type Told =
  | readonly ["store_gap" | "store_newer_schema", number, number]
  | readonly ["store_full" | "store_damaged" | "store_not_ours" | "store_unavailable", string];

/** An error as data. */
export function dataOf(problem: unknown): Told {
  if (problem instanceof StoreGap) return [problem.code, problem.head, problem.found];
  if (problem instanceof StoreNewerSchema) return [problem.code, problem.found, problem.known];
  if (problem instanceof StoreFull || problem instanceof StoreDamaged) return [problem.code, problem.problem];
  if (problem instanceof StoreNotOurs || problem instanceof StoreUnavailable) return [problem.code, problem.problem];
  return ["store_unavailable", String(problem)];
}

/** The error of data. */
export function errorOf(told: Told): StoreError {
  switch (told[0]) {
    case "store_gap":
      return new StoreGap(told[1], told[2]);
    case "store_newer_schema":
      return new StoreNewerSchema(told[1], told[2]);
    case "store_full":
      return new StoreFull(told[1]);
    case "store_damaged":
      return new StoreDamaged(told[1]);
    case "store_not_ours":
      return new StoreNotOurs(told[1]);
    case "store_unavailable":
      return new StoreUnavailable(told[1]);
  }
}

/** What became of an append, as data. */
export type AppendData = Exclude<Append, { type: "unknown" }> | { readonly type: "unknown"; readonly problem: Told };
