import type { Day } from "../../../../platform/time/days.ts";
import { findSwiftPence } from "../../ledger/pence.ts";
import {
  accountDigits,
  isChargeText,
  type Statement,
  type StatementLine,
  type StatementWarning,
  tidy,
  UnreadableStatement,
} from "../statement.ts";
import { madeDay } from "./days.ts";

interface Field {
  readonly tag: string;
  readonly says: string;
}

/** The fields of a message in their order; a line that begins none belongs to the one before. */
function fieldsIn(text: string): readonly Field[] {
  const fields: { tag: string; says: string }[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const begins = /^:(\d{2}[A-Z]?):(.*)$/.exec(line);
    if (begins) fields.push({ tag: begins[1] ?? "", says: begins[2] ?? "" });
    else if (/^(?:-\}?|\{.*)$/.test(line)) continue;
    else if (line !== "" && fields.length > 0) {
      const last = fields[fields.length - 1];
      if (last) last.says += `\n${line}`;
    }
  }
  return fields;
}

const BALANCE = /^([CD])(\d{2})(\d{2})(\d{2})([A-Z]{3})([\d,]+)/;

function balanceIn(says: string): { readonly on: Day; readonly pence: number } {
  const match = BALANCE.exec(says);
  if (match === null) throw new UnreadableStatement("broken", `:6x:${says.slice(0, 20)}`);
  const [, side, year, month, date, currency, amount = ""] = match;
  if (currency !== "GBP") throw new UnreadableStatement("currency", currency);
  const pence = findSwiftPence(amount);
  if (pence === undefined) throw new UnreadableStatement("amount", amount);
  const on = madeDay(2000 + Number(year), Number(month), Number(date), says.slice(0, 12));
  return { on, pence: side === "D" ? -pence : pence };
}

/** Value date, entry date without a year, credit or debit (or one taken back), amount, kind, reference, the bank's own. */
const LINE =
  /^(\d{2})(\d{2})(\d{2})(?:(\d{2})(\d{2}))?(R?[CD])([A-Z])?([\d,]{1,15})([A-Z][A-Z0-9]{3})([^/\n]{0,34}(?:\/[^/\n]+)*)?(?:\/\/([^\n]{0,34}))?(?:\n([\s\S]*))?$/;

/**
 * SWIFT MT940. Read here and not by a library: those that were tried take a credit that is taken back for one that came,
 * or carry money through floating numbers, and all give an entry in January the year of a value date in December.
 */
export function readMt940(text: string): Statement {
  if (!isWhole(text)) throw new UnreadableStatement("cut-off");
  const fields = fieldsIn(text);
  const lines: StatementLine[] = [];
  const accounts: string[] = [];
  const warnings: StatementWarning[] = [];
  let opening: number | undefined;
  let closing: { on: Day; pence: number } | undefined;
  let noughts = 0;
  let isOpen = false;
  for (const [index, { tag, says }] of fields.entries()) {
    if (tag === "20") isOpen = true;
    if (tag === "25") accounts.push(accountDigits(says.split("\n")[0] ?? ""));
    if (tag === "60F" || tag === "60M") opening ??= balanceIn(says).pence;
    if (tag === "61") {
      const next = fields[index + 1];
      const line = lineOf(says, next?.tag === "86" ? next.says : "", `:61:${says.slice(0, 24)}`);
      if (line.pence === 0) noughts += 1;
      else lines.push(line);
    }
    if (tag === "62F" || tag === "62M") {
      closing = balanceIn(says);
      isOpen = false;
    }
  }
  if (accounts.length === 0 || opening === undefined) throw new UnreadableStatement("unknown");
  if (isOpen || closing === undefined) throw new UnreadableStatement("cut-off");
  const sum = lines.reduce((total, { pence }) => total + pence, 0);
  if (opening + sum !== closing.pence)
    warnings.push({ kind: "balances", opening, lines: sum, closing: closing.pence });
  const { on: closesOn } = closing;
  const after = lines.filter(({ on }) => on > closesOn).length;
  if (after > 0) warnings.push({ kind: "after-closing", count: after, closesOn });
  if (noughts > 0) warnings.push({ kind: "nought", count: noughts });
  return { format: "mt940", accounts, lines, opening, closing: closing.pence, warnings };
}

/** A message in its envelope ends with its own sign, and one without at least ends its last line. */
const isWhole = (text: string): boolean =>
  text.includes("{4:") ? /-\}\s*$/.test(text) : /(?:[\r\n]|-\}?)$/.test(text);

function lineOf(says: string, details: string, at: string): StatementLine {
  const match = LINE.exec(says);
  if (match === null) throw new UnreadableStatement("broken", at);
  const [, year, month, date, entryMonth, entryDate, side = "", , amount = "", kind = ""] = match;
  const pence = findSwiftPence(amount);
  if (pence === undefined) throw new UnreadableStatement("amount", at);
  const valued = madeDay(2000 + Number(year), Number(month), Number(date), at);
  const on = entryMonth ? bookedOn(valued, Number(entryMonth), Number(entryDate), at) : valued;
  // Of a returned item some banks write the kind alone.
  const isReversal = side.startsWith("R") || kind.slice(1) === "RTI";
  // A credit that is taken back goes out, and a debit that is taken back comes in.
  const comes = side === "C" || side === "RD";
  const reference = tidy(match[10] === "NONREF" ? "" : match[10]);
  const bank = match[11]?.trim();
  const extra = tidy(match[12]);
  const text = tidy(details);
  return {
    ...{ on, pence: comes ? pence : -pence, reference, text },
    payer: extra,
    bankId: bank === "" ? undefined : bank,
    isReversal,
    isCharge: !comes && (kind.slice(1) === "CHG" || isChargeText(text)),
  };
}

/** The entry date has no year of its own: it is the one that lies nearest to the value date. */
function bookedOn(valued: Day, month: number, date: number, at: string): Day {
  const year = Number(valued.slice(0, 4));
  const distance = (on: Day) => Math.abs(Date.parse(on) - Date.parse(valued));
  const tries = [year - 1, year, year + 1].flatMap((one) => {
    try {
      return [madeDay(one, month, date, at)];
    } catch {
      return [];
    }
  });
  const [nearest] = tries.toSorted((one, other) => distance(one) - distance(other));
  if (nearest === undefined) throw new UnreadableStatement("day", at);
  return nearest;
}
