/** Self-service purchase as an embeddable library. */

export { Catalog } from "./catalog.js";
export { Directory } from "./directory.js";
export { CorruptJournal, Denied, InvalidInput, UnusableSnapshot } from "./errors.js";
export { Execution } from "./execution.js";
export { toJournal } from "./journal.js";
export { Messages, verify, type Labels } from "./messages.js";
export { Organization, type AnswerTo, type CommandContext, type ViewContext } from "./organization.js";
export type { JournalProblem } from "./addon.js";
export type * from "../types.js";
