/** Self-service purchase as an embeddable library. */

export { Denied } from "./answers.js";
export { Catalog } from "./catalog.js";
export { DEFAULT_SETTINGS } from "./defaults.js";
export { Directory } from "./directory.js";
export { eInvoice, invoiceDocument, invoiceLinesCsv, readEInvoice } from "./documents.js";
export { CorruptJournal, Interrupted, InvalidInput, NoEInvoice, UnusableSnapshot } from "./errors.js";
export { Execution } from "./execution.js";
export { PolicyList, graphCompanySubscriptions, graphSubscribedSkus, rivalChange } from "./interop.js";
export { readJournal, toJournal, type Journal } from "./journal.js";
export { Messages, verify } from "./messages.js";
export { Organization, type AnswerTo, type CommandContext, type ViewContext } from "./organization.js";
export { Quote } from "./quote.js";
export {
  audit,
  difference,
  explainAccess,
  explainCharge,
  explainRefusal,
  orderHistory,
  personalData,
  verifyJournal,
} from "./records.js";
export type * from "../types.js";
