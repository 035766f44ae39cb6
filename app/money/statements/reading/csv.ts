import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";
import type { Pence } from "../../ledger/entry.ts";
import { findPence } from "../../ledger/pence.ts";
import {
  accountDigits,
  isChargeText,
  type Statement,
  type StatementFormat,
  type StatementLine,
  type StatementWarning,
  tidy,
  UnreadableStatement,
} from "../statement.ts";
import { dayIn } from "./days.ts";

/** Which column holds what, by the heading as the bank writes it. */
interface BankColumns {
  readonly format: StatementFormat;
  /** In any order: all of them, or it is another bank's. */
  readonly headings: readonly string[];
  readonly day: string;
  /** One signed amount, or what came and what went apart. */
  readonly amount?: string;
  readonly came?: string;
  readonly went?: string;
  readonly balance?: string;
  readonly sortCode?: string;
  readonly account?: string;
  readonly payer?: string;
  readonly reference?: string;
  readonly text?: string;
  readonly kind?: string;
  readonly id?: string;
  readonly currency?: string;
  /** The payer and what they wrote stand in one column, with this between them. */
  readonly parts?: RegExp;
}

/** As public programs read them; a bank that changes its columns is refused and not guessed at. */
const BANKS: readonly BankColumns[] = [
  {
    format: "csv-lloyds",
    headings: ["transaction date", "transaction type", "sort code", "account number"],
    ...{ day: "transaction date", came: "credit amount", went: "debit amount", balance: "balance" },
    ...{ sortCode: "sort code", account: "account number" },
    ...{ text: "transaction description", kind: "transaction type" },
  },
  {
    format: "csv-barclays",
    headings: ["number", "date", "account", "amount", "subcategory", "memo"],
    ...{ day: "date", amount: "amount", account: "account", text: "memo", kind: "subcategory" },
    parts: /\s{3,}|\t+/,
  },
  {
    format: "csv-natwest",
    headings: ["date", "type", "description", "value", "balance", "account number"],
    ...{ day: "date", amount: "value", balance: "balance", account: "account number" },
    ...{ text: "description", kind: "type", parts: /\s,\s/ },
  },
  {
    format: "csv-starling",
    headings: ["date", "counter party", "reference", "type", "amount (gbp)"],
    ...{ day: "date", amount: "amount (gbp)", balance: "balance (gbp)" },
    ...{ payer: "counter party", reference: "reference", kind: "type" },
  },
  {
    format: "csv-monzo",
    headings: ["transaction id", "date", "type", "name", "amount", "currency"],
    ...{ day: "date", amount: "amount", payer: "name", text: "description", kind: "type" },
    ...{ reference: "notes and #tags", id: "transaction id", currency: "currency" },
  },
  {
    format: "csv-cooperative",
    headings: ["date", "description", "type", "money in", "money out", "balance"],
    ...{ day: "date", came: "money in", went: "money out", balance: "balance" },
    ...{ text: "description", kind: "type" },
  },
  {
    format: "csv-nationwide",
    headings: ["date", "transaction type", "description", "paid out", "paid in", "balance"],
    ...{ day: "date", came: "paid in", went: "paid out", balance: "balance" },
    ...{ text: "description", kind: "transaction type" },
  },
  {
    format: "csv-hsbc",
    headings: ["date", "description", "money in", "money out", "balance"],
    ...{ day: "date", came: "money in", went: "money out", balance: "balance" },
    text: "description",
  },
];

const MOST_ROWS = 500_000;

/** In how many rows the headings are looked for: some banks write of the account above them. */
const MOST_ROWS_ABOVE = 10;

/** The CSV of a British bank, known by its headings. */
export function readCsv(text: string): Statement {
  let rows = 0;
  let table: Table | undefined;
  eachRow(text, (cells) => {
    rows += 1;
    if (table !== undefined) table.take(cells, `row ${rows}`);
    else if (rows <= MOST_ROWS_ABOVE) table = findTable(cells);
  });
  if (table === undefined) throw new UnreadableStatement("unknown");
  return table.statement(/[\r\n]$/.test(text));
}

function findTable(headings: readonly string[]): Table | undefined {
  const bank = findBank(headings);
  return bank && new Table(bank, headings);
}

/** The rows under the headings. Only what is kept of each stays in the memory, never all cells of a long file. */
class Table {
  readonly #bank: BankColumns;
  readonly #width: number;
  readonly #columns: ReadonlyMap<string, number>;
  readonly #lines: StatementLine[] = [];
  readonly #accounts = new Set<string>();
  #last: readonly Balanced[] = [];
  #noughts = 0;

  constructor(bank: BankColumns, headings: readonly string[]) {
    this.#bank = bank;
    this.#width = headings.length;
    this.#columns = new Map(headings.map((heading, index) => [plain(heading), index]));
  }

  take(cells: readonly string[], where: string): void {
    const [bank, width] = [this.#bank, this.#width];
    if (cells.length < width) throw new UnreadableStatement("cut-off", where);
    // Whatever the bank adds after its last heading is empty.
    if (cells.slice(width).some((cell) => cell.trim() !== ""))
      throw new UnreadableStatement("columns", where);
    const cell = (heading: string | undefined) =>
      heading === undefined ? undefined : cells[this.#columns.get(heading) ?? -1]?.trim();
    const account = accountDigits(`${cell(bank.sortCode) ?? ""}${cell(bank.account) ?? ""}`);
    if (account !== "") this.#accounts.add(account);
    const line = lineOf(bank, cell, where);
    if (line.pence === 0) {
      this.#noughts += 1;
      return;
    }
    this.#lines.push(line);
    const balance = findPence(cell(bank.balance) ?? "");
    this.#last = [...this.#last.slice(-1), { pence: line.pence, balance }];
  }

  statement(isEnded: boolean): Statement {
    if (this.#lines.length === 0) throw new UnreadableStatement("empty");
    if (!isEnded && !isChain(this.#last)) throw new UnreadableStatement("cut-off");
    const warnings: StatementWarning[] = [];
    if (this.#accounts.size === 0) warnings.push({ kind: "no-account" });
    if (this.#noughts > 0) warnings.push({ kind: "nought", count: this.#noughts });
    const said = { accounts: [...this.#accounts], opening: undefined, closing: undefined };
    return { format: this.#bank.format, ...said, lines: this.#lines, warnings };
  }
}

/** Gives each row that is not blank, and keeps none. */
function eachRow(text: string, take: (cells: readonly string[]) => void): void {
  try {
    parse(text, {
      bom: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: 100_000,
      to: MOST_ROWS,
      on_record: (cells: string[]) => {
        if (cells.some((cell) => cell.trim() !== "")) take(cells);
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UnreadableStatement(/quote/i.test(error.code) ? "cut-off" : "broken");
  }
}

const plain = (heading: string): string => heading.trim().toLowerCase();

function findBank(cells: readonly string[]): BankColumns | undefined {
  const there = new Set(cells.map(plain));
  return BANKS.find(
    (bank) =>
      bank.headings.every((heading) => there.has(heading)) &&
      [bank.day, bank.amount, bank.came, bank.went].every(
        (heading) => heading === undefined || there.has(heading),
      ),
  );
}

interface Balanced {
  readonly pence: Pence;
  readonly balance: Pence | undefined;
}

type Cell = (heading: string | undefined) => string | undefined;

function lineOf(bank: BankColumns, cell: Cell, at: string): StatementLine {
  const currency = cell(bank.currency);
  if (currency !== undefined && currency !== "GBP")
    throw new UnreadableStatement("currency", `${at}: ${currency}`);
  const pence = amountIn(bank, cell, at);
  const written = cell(bank.text);
  const [who, what] = bank.parts && written ? written.split(bank.parts) : [];
  const kind = cell(bank.kind);
  const text = tidy(written);
  return {
    on: dayIn(cell(bank.day) ?? "", at),
    pence,
    payer: tidy(cell(bank.payer) ?? who),
    reference: tidy(cell(bank.reference) ?? what),
    text,
    bankId: cell(bank.id) || undefined,
    isReversal: /\b(?:unpaid|returned|reversal|recalled)\b/i.test(`${text ?? ""} ${kind ?? ""}`),
    isCharge: pence < 0 && (isChargeText(text) || /^(?:chg|charge|fee)/i.test(kind ?? "")),
  };
}

function amountIn(bank: BankColumns, cell: Cell, at: string): Pence {
  const read = (heading: string | undefined) => {
    const written = cell(heading) ?? "";
    const pence = findPence(written);
    if (pence === undefined) throw new UnreadableStatement("amount", `${at}: ${written}`);
    return pence;
  };
  if (bank.amount !== undefined) return read(bank.amount);
  const [came, went] = [cell(bank.came), cell(bank.went)];
  if (came && went && findPence(came) !== 0 && findPence(went) !== 0)
    throw new UnreadableStatement("amount", `${at}: ${came} / ${went}`);
  if (!came && !went) throw new UnreadableStatement("amount", at);
  const pence = (came ? read(bank.came) : 0) - Math.abs(went ? read(bank.went) : 0);
  return pence === 0 ? 0 : pence;
}

/**
 * Does each balance follow from the one before, in either order of the days? Then the last line is whole, though nothing
 * ends it.
 */
function isChain([before, last]: readonly Balanced[]): boolean {
  const isNext = (one: Balanced | undefined, next: Balanced | undefined) =>
    one?.balance !== undefined &&
    next?.balance !== undefined &&
    one.balance + next.pence === next.balance;
  return isNext(before, last) || isNext(last, before);
}
