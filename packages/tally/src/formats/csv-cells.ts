import { type Refusal, refuseAt } from "../refusal.ts";
import { decodeText } from "./bytes.ts";

export type Cell = { readonly text: string; readonly line: number; readonly column: number };

/** Cells of a CSV file (RFC 4180; `;` or tab where the first line has more of them than commas, unless told). */
export function readCells(bytes: Uint8Array, separator?: string): Cell[][] | Refusal {
  const text = decodeText(bytes).replace(/^\ufeff/, "");
  const reader = new CellReader(text, separator ?? findSeparator(text));
  const rows: Cell[][] = [];
  while (!reader.isAtEnd) {
    const row = reader.readRow();
    if (!Array.isArray(row)) return row;
    if (row.some((cell) => cell.text !== "")) rows.push(row);
  }
  return rows;
}

function findSeparator(text: string): string {
  const first = text.slice(0, Math.max(0, text.search(/[\r\n]|$/)));
  const counts = [",", ";", "\t"].map((mark) => [mark, first.split(mark).length] as const);
  return counts.reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

class CellReader {
  readonly #text: string;
  readonly #separator: string;
  #at = 0;
  #line = 1;
  #lineStart = 0;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  readRow(): Cell[] | Refusal {
    const row: Cell[] = [];
    for (;;) {
      const cell = this.#readCell();
      if ("kind" in cell) return cell;
      row.push(cell);
      if (this.#text[this.#at] !== this.#separator) break;
      this.#at++;
    }
    if (this.#text[this.#at] === "\r") this.#at++;
    if (this.#text[this.#at] === "\n") this.#at++;
    this.#startLine();
    return row;
  }

  #startLine(): void {
    this.#line++;
    this.#lineStart = this.#at;
  }

  #readCell(): Cell | Refusal {
    const [line, column] = [this.#line, this.#at - this.#lineStart + 1];
    while (this.#text[this.#at] === " ") this.#at++;
    if (this.#text[this.#at] === '"') return this.#readQuoted(line, column);
    const start = this.#at;
    while (!this.#isEndOfCell()) this.#at++;
    return { text: this.#text.slice(start, this.#at).trim(), line, column };
  }

  #isEndOfCell(): boolean {
    const c = this.#text[this.#at];
    return c === undefined || c === this.#separator || c === "\n" || c === "\r";
  }

  #readQuoted(line: number, column: number): Cell | Refusal {
    let text = "";
    this.#at++;
    for (;;) {
      const c = this.#text[this.#at];
      if (c === undefined)
        return refuseAt(
          "tally.csv.quotation-open",
          line,
          column,
          "A quotation is not closed.",
          '`"`',
        );
      this.#at++;
      if (c === '"' && this.#text[this.#at] !== '"') break;
      if (c === '"') this.#at++;
      if (c === "\n") this.#startLine();
      text += c;
    }
    while (this.#text[this.#at] === " ") this.#at++;
    if (!this.#isEndOfCell())
      return refuseAt(
        "tally.csv.text-after-quotation",
        this.#line,
        this.#at - this.#lineStart + 1,
        "Text follows a closed quotation.",
        "the end of the cell",
      );
    return { text: text.trim(), line, column };
  }
}
