/** The thread of an SQLite file: the disk, and others who write, keep it waiting, and nobody else. */

import { parentPort } from "node:worker_threads";

import type { Append } from "../store.js";
import { File } from "./file.js";
import { dataOf, type AppendData, type Answered, type Asked } from "./message.js";

let file: File | undefined;

parentPort?.on("message", (asked: Asked) => parentPort?.postMessage(answer(asked)));

function answer(asked: Asked): Answered {
  const { call } = asked;
  try {
    return { call, answer: ask(asked) };
  } catch (problem) {
    return { call, problem: dataOf(problem) };
  }
}

function ask({ method, parameters }: Asked): unknown {
  if (method === "open") file = File.open(parameters[0]);
  if (method === "open" || file === undefined) return undefined;
  if (method === "append") return data(file.append(...(parameters as Parameters<File["append"]>)));
  const act = file[method] as (...parameters: readonly unknown[]) => unknown;
  return act.apply(file, [...parameters]);
}

function data(append: Append): AppendData {
  return append.type === "unknown" ? { type: "unknown", problem: dataOf(append.problem) } : append;
}
