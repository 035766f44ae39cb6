import { SaxesParser } from "saxes";
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
import { dayIn } from "./days.ts";

/** An element with what stands in it: only of one statement's entry at a time, never of the whole file. */
interface Element {
  readonly name: string;
  readonly currency: string | undefined;
  text: string;
  readonly children: Element[];
}

const MOST_DEEP = 60;

/**
 * ISO 20022 camt.053, any version. Read here on a streaming parser: the library that was tried drops what is pending,
 * what is a reversal, who paid and with which reference. Document types are refused, so no entity is ever expanded.
 */
export function readCamt(text: string): Statement {
  const reading = new CamtReading();
  const parser = new SaxesParser({ xmlns: false });
  const path: Element[] = [];
  let isWhole = false;
  parser.on("doctype", () => {
    throw new UnreadableStatement("doctype");
  });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (path.length > MOST_DEEP) throw new UnreadableStatement("broken");
    const currency = (attributes as Record<string, string>).Ccy;
    const element = { name: localName(name), currency, text: "", children: [] };
    path.at(-1)?.children.push(element);
    path.push(element);
  });
  parser.on("text", (part) => {
    const last = path.at(-1);
    if (last) last.text += part;
  });
  parser.on("closetag", () => {
    const element = path.pop();
    if (element === undefined) return;
    if (path.length === 0) isWhole = element.name === "Document";
    if (!reading.takes(element, path.at(-1)?.name)) return;
    // What was read is let go.
    const above = path.at(-1);
    if (above) above.children.length = 0;
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (error instanceof UnreadableStatement) throw error;
    throw new UnreadableStatement(
      /unclosed|unexpected end/i.test(String(error)) ? "cut-off" : "broken",
    );
  }
  if (!isWhole) throw new UnreadableStatement("cut-off");
  return reading.statement();
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function find(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  let at = element;
  for (const name of names) at = at?.children.find((child) => child.name === name);
  return at;
}

const textAt = (element: Element | undefined, ...names: readonly string[]): string | undefined =>
  find(element, ...names)?.text.trim() || undefined;

class CamtReading {
  readonly #lines: StatementLine[] = [];
  readonly #accounts: string[] = [];
  #opening: number | undefined;
  #closing: number | undefined;
  #pending = 0;
  #noughts = 0;

  /** Whether the element was one of those that are read, and is needed no longer. */
  takes(element: Element, above: string | undefined): boolean {
    if (above !== "Stmt") return false;
    if (element.name === "Acct") this.#accounts.push(accountIn(element));
    else if (element.name === "Bal") this.#takeBalance(element);
    else if (element.name === "Ntry") this.#takeEntry(element);
    return true;
  }

  #takeBalance(element: Element): void {
    const code = textAt(element, "Tp", "CdOrPrtry", "Cd");
    const pence = amountOf(element, "Bal") * signOf(element);
    if (code === "OPBD" || code === "PRCD") this.#opening ??= pence;
    if (code === "CLBD") this.#closing = pence;
  }

  #takeEntry(element: Element): void {
    const at = `Ntry ${this.#lines.length + 1}`;
    const status = textAt(element, "Sts", "Cd") ?? textAt(element, "Sts");
    if (status !== "BOOK") {
      this.#pending += 1;
      return;
    }
    const booked = textAt(element, "BookgDt", "Dt") ?? textAt(element, "BookgDt", "DtTm");
    const on = dayIn(booked ?? textAt(element, "ValDt", "Dt") ?? "", at);
    const whole = amountOf(element, at);
    const details = element.children
      .filter(({ name }) => name === "NtryDtls")
      .flatMap(({ children }) => children.filter(({ name }) => name === "TxDtls"));
    const amounts = details.map((one) => amountOfPart(one, at));
    const isBatch =
      details.length > 1 &&
      amounts.every((pence) => pence !== undefined) &&
      amounts.reduce<number>((sum, pence) => sum + (pence ?? 0), 0) === whole;
    const parts = isBatch ? details : [details.length === 1 ? details[0] : undefined];
    for (const [index, part] of parts.entries()) {
      const pence = (isBatch ? (amounts[index] ?? 0) : whole) * signOf(element);
      if (pence === 0) this.#noughts += 1;
      else this.#lines.push(lineOf(element, part, { on, pence }));
    }
  }

  statement(): Statement {
    if (this.#accounts.length === 0) throw new UnreadableStatement("unknown");
    const [opening, closing] = [this.#opening, this.#closing];
    const sum = this.#lines.reduce((total, { pence }) => total + pence, 0);
    const warnings: StatementWarning[] = [];
    const isOne = this.#accounts.length === 1;
    if (isOne && opening !== undefined && closing !== undefined && opening + sum !== closing)
      warnings.push({ kind: "balances", opening, lines: sum, closing });
    if (this.#pending > 0) warnings.push({ kind: "pending", count: this.#pending });
    if (this.#noughts > 0) warnings.push({ kind: "nought", count: this.#noughts });
    const read = { accounts: this.#accounts, lines: this.#lines, opening, closing, warnings };
    return { format: "camt053", ...read };
  }
}

function accountIn(element: Element): string {
  const currency = textAt(element, "Ccy");
  if (currency !== undefined && currency !== "GBP")
    throw new UnreadableStatement("currency", currency);
  const written = textAt(element, "Id", "IBAN") ?? textAt(element, "Id", "Othr", "Id") ?? "";
  return accountDigits(written);
}

function amountIn(amount: Element | undefined, at: string): number {
  const written = amount?.text.trim() ?? "";
  if (amount?.currency !== undefined && amount.currency !== "GBP")
    throw new UnreadableStatement("currency", amount.currency);
  // ISO 20022 knows up to five decimals; of a pound more than two are no money.
  const pence = findPence(written.replace(/(\.\d{2})0+$/, "$1"));
  if (pence === undefined || pence < 0)
    throw new UnreadableStatement("amount", `${at}: ${written}`);
  return pence;
}

const amountOf = (element: Element, at: string): number => amountIn(find(element, "Amt"), at);

function amountOfPart(part: Element, at: string): number | undefined {
  const amount = find(part, "Amt") ?? find(part, "AmtDtls", "TxAmt", "Amt");
  return amount === undefined ? undefined : amountIn(amount, at);
}

const signOf = (element: Element): 1 | -1 => (textAt(element, "CdtDbtInd") === "DBIT" ? -1 : 1);

const NO_REFERENCE = "NOTPROVIDED";

function lineOf(
  entry: Element,
  part: Element | undefined,
  money: Pick<StatementLine, "on" | "pence">,
): StatementLine {
  const side = money.pence > 0 ? "Dbtr" : "Cdtr";
  const party = find(part, "RltdPties", side);
  const payer = textAt(party, "Pty", "Nm") ?? textAt(party, "Nm");
  const endToEnd = textAt(part, "Refs", "EndToEndId");
  const structured = textAt(part, "RmtInf", "Strd", "CdtrRefInf", "Ref");
  const written = structured ?? (endToEnd === NO_REFERENCE ? undefined : endToEnd);
  const free = find(part, "RmtInf")?.children.find(({ name }) => name === "Ustrd")?.text;
  const info = textAt(entry, "AddtlNtryInf");
  const text = tidy([free, textAt(part, "AddtlTxInf"), info].filter(Boolean).join(" "));
  const family = textAt(entry, "BkTxCd", "Domn", "Fmly", "SubFmlyCd");
  return {
    ...money,
    payer: tidy(payer),
    reference: tidy(written),
    text,
    bankId: [textAt(entry, "AcctSvcrRef"), endToEnd].filter(Boolean).join(" ") || undefined,
    isReversal: textAt(entry, "RvslInd") === "true" || find(part, "RtrInf") !== undefined,
    isCharge: money.pence < 0 && (family === "CHRG" || isChargeText(text)),
  };
}
