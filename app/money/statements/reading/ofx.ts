import { parseSync } from "ofx-js";
import { findPence } from "../../ledger/pence.ts";
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

type Parsed = { readonly [name: string]: Parsed | readonly Parsed[] | string | undefined };

/** OFX's own names are shorter. Of long ones the parser tries every way to divide them, which takes for ever. */
const LONGEST_TAG = 20;
const MOST_LONG_TAGS = 200;

/** Open Financial Exchange, as SGML (1.x) and as XML (2.x). */
export function readOfx(text: string): Statement {
  if (!/<\/OFX>\s*$/i.test(text)) throw new UnreadableStatement("cut-off");
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) throw new UnreadableStatement("doctype");
  const long = text.match(/<[A-Za-z0-9_.:-]{13,}/g) ?? [];
  if (long.length > MOST_LONG_TAGS || long.some((tag) => tag.length > LONGEST_TAG + 1))
    throw new UnreadableStatement("broken");
  const ofx = parsed(text);
  const messages = (ofx.BANKMSGSRSV1 ?? {}) as Parsed;
  const responses = many(messages.STMTTRNRS).map((response) => response.STMTRS as Parsed);
  if (responses.length === 0 || responses.some((one) => typeof one !== "object"))
    throw new UnreadableStatement("unknown");
  const lines: StatementLine[] = [];
  let noughts = 0;
  for (const response of responses) {
    if (textIn(response.CURDEF) !== "GBP") throw new UnreadableStatement("currency");
    const list = response.BANKTRANLIST;
    if (typeof list !== "object") continue;
    for (const transaction of many((list as Parsed).STMTTRN)) {
      const line = lineOf(transaction, `STMTTRN ${lines.length + 1}`);
      if (line.pence === 0) noughts += 1;
      else lines.push(line);
    }
  }
  const accounts = responses.map(({ BANKACCTFROM: from }) => {
    const account = (from ?? {}) as Parsed;
    return accountDigits(`${textIn(account.BANKID) ?? ""}${textIn(account.ACCTID) ?? ""}`);
  });
  const warnings: StatementWarning[] = noughts === 0 ? [] : [{ kind: "nought", count: noughts }];
  // The ledger balance is that of the day of asking, and belongs to no line.
  return { format: "ofx", accounts, lines, opening: undefined, closing: undefined, warnings };
}

function parsed(text: string): Parsed {
  try {
    const { OFX } = parseSync(text.replace(/^[\s\S]*?(?=<OFX>)/i, (head) => head)) as {
      OFX: Parsed;
    };
    return OFX;
  } catch {
    throw new UnreadableStatement("broken");
  }
}

/** One is an object, many are a list. */
const many = (value: Parsed[string]): readonly Parsed[] => {
  if (value === undefined || typeof value === "string") return [];
  return Array.isArray(value) ? value : [value as Parsed];
};

const textIn = (value: Parsed[string]): string | undefined =>
  typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;

const CHARGES = new Set(["SRVCHG", "FEE"]);

function lineOf(transaction: Parsed, at: string): StatementLine {
  const pence = findPence(textIn(transaction.TRNAMT) ?? "");
  if (pence === undefined) throw new UnreadableStatement("amount", at);
  const posted = /^(\d{4})(\d{2})(\d{2})/.exec(textIn(transaction.DTPOSTED) ?? "");
  if (posted === null) throw new UnreadableStatement("day", at);
  const payer = tidy(textIn(transaction.NAME));
  const memo = tidy(textIn(transaction.MEMO));
  return {
    on: madeDay(Number(posted[1]), Number(posted[2]), Number(posted[3]), at),
    pence,
    payer,
    reference: undefined,
    text: memo,
    bankId: textIn(transaction.FITID),
    isReversal: /^(?:returned|unpaid|reversal)\b/i.test(memo ?? ""),
    isCharge: pence < 0 && (CHARGES.has(textIn(transaction.TRNTYPE) ?? "") || isChargeText(payer)),
  };
}
