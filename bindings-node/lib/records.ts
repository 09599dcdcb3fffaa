/** Looking into a journal: functions over what was recorded, which change nothing (`V2`, `V5`, `V8`, `H6`). */

import { addon } from "./addon.js";
import { valueOf } from "./answers.js";
import { commandJson, toJson, toText } from "./arguments.js";
import { Catalog } from "./catalog.js";
import { Directory } from "./directory.js";
import { InvalidInput } from "./errors.js";
import { journalText, type Journal } from "./journal.js";
import { checkFacts, momentJson, type CommandContext } from "./organization.js";
import type {
  AccessChange,
  Actor,
  AuditFilter,
  AuditRow,
  ChargeExplanation,
  Command,
  InvoiceNumber,
  JournalDifference,
  JournalReport,
  OrderRow,
  PersonId,
  PersonalData,
  ProductId,
  RefusalExplanation,
  SubscriptionId,
} from "../types.js";

/**
 * Every change, oldest first: who, when, by which command, before and after (`V5`).
 *
 * @throws {@link CorruptJournal} at the first line that cannot be.
 */
export function audit(journal: Journal, filter: AuditFilter = {}): AuditRow[] {
  return JSON.parse(valueOf(addon.Records.audit(journalText("journal", journal), toJson("filter", filter))));
}

/**
 * The orders of a subscription, oldest first (`V2`): every event that changed it, people's licenses aside, or that
 * charged or credited something.
 *
 * @throws {@link CorruptJournal} at the first line that cannot be.
 */
export function orderHistory(journal: Journal, subscription: SubscriptionId): OrderRow[] {
  const text = journalText("journal", journal);
  return JSON.parse(valueOf(addon.Records.orderHistory(text, toText("subscription", subscription))));
}

/**
 * Every problem of a journal, not the first alone (`H6`): that every line can be read, that places and times follow
 * one another, that every event can be applied, and that every invoice line proves itself (`I10`).
 */
export function verifyJournal(journal: Journal): JournalReport {
  return JSON.parse(valueOf(addon.Records.verifyJournal(journalText("journal", journal))));
}

/**
 * With which event a line of an invoice arose, and by which rule (`H6`). Lines are counted from 1, as on the document.
 * Nothing where the journal, which may be a part of one, holds no such line.
 *
 * @throws {@link CorruptJournal} at the first line that cannot be.
 */
export function explainCharge(journal: Journal, invoice: InvoiceNumber, line: number): ChargeExplanation | undefined {
  const text = journalText("journal", journal);
  return found(valueOf(addon.Records.explainCharge(text, toText("invoice", invoice), toJson("line", line))));
}

/**
 * Every event with which a person got a product, or lost it, oldest first (`H6`). The product is named by any id that
 * it ever had.
 *
 * @throws {@link CorruptJournal} at the first line that cannot be.
 */
export function explainAccess(journal: Journal, person: PersonId, product: ProductId): AccessChange[] {
  const text = journalText("journal", journal);
  return JSON.parse(valueOf(addon.Records.explainAccess(text, toText("person", person), toText("product", product))));
}

/**
 * Why a command was, or would be, refused at its time: the rule, and since which event (`H6`). Nothing where it is not
 * refused. Refusals are not in the journal, so the command is asked again, after each event, by the facts given.
 *
 * @throws {@link CorruptJournal} at the first line that cannot be.
 * @throws {@link InvalidInput} when the command or the context is malformed.
 */
export function explainRefusal(
  journal: Journal,
  command: Command,
  context: CommandContext,
  catalog: Catalog,
  directory: Directory,
): RefusalExplanation | undefined {
  checkFacts(catalog, directory);
  const text = journalText("journal", journal);
  const asked = [commandJson(command), momentJson("context", context)] as const;
  return found(valueOf(addon.Records.explainRefusal(text, ...asked, catalog.handle, directory.handle)));
}

/**
 * Everything about one person, who asks for it, or `system` for them (`V8`): what is theirs, the events about them, and
 * where their text is stored. A host that has to erase it writes an empty text in each of those places (`H1`), and drops
 * the snapshots that are older. By the directory it finds what others wrote of them: ask before that forgets them.
 *
 * @throws {@link Denied} to whoever may not know.
 * @throws {@link CorruptJournal} at the first line that cannot be.
 */
export function personalData(journal: Journal, person: PersonId, actor: Actor, directory: Directory): PersonalData {
  if (!(directory instanceof Directory)) throw new InvalidInput("$.directory", "not a Directory");
  const text = journalText("journal", journal);
  const asked = [toText("person", person), toJson("actor", actor)] as const;
  return JSON.parse(valueOf(addon.Records.personalData(text, ...asked, directory.handle)));
}

/**
 * Where two journals first differ, and which events only one of them has (`H6`). An event is the same when its time,
 * actor, command and content are, wherever it stands.
 *
 * @throws {@link CorruptJournal} at the first line that cannot be.
 */
export function difference(left: Journal, right: Journal): JournalDifference {
  return JSON.parse(valueOf(addon.Records.difference(journalText("left", left), journalText("right", right))));
}

/** What JSON writes as null is nothing. */
function found<T>(json: string): T | undefined {
  return JSON.parse(json) ?? undefined;
}
