import { compareDays, type Day } from "../../../platform/time/days.ts";
import { ACCOUNT } from "../party/money.ts";

/** One line of the invented bank's statement. */
export interface MadeLine {
  readonly on: Day;
  /** As the bank names kinds of payments: `S/O`, `BAC`, `D/D`, `CHG`. */
  readonly type: string;
  readonly who: string;
  readonly reference: string;
  readonly pence: number;
}

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const HEADINGS = "Date,Type,Description,Value,Balance,Account Name,Account Number";

/** A bank's file as NatWest writes it, in the order of days. Pure. */
export function bankFile(lines: readonly MadeLine[]): Uint8Array {
  const account = `${ACCOUNT.sortCode.replaceAll("-", "")}-${ACCOUNT.number}`;
  const rows = lines
    .toSorted((one, other) => compareDays(one.on, other.on))
    .map(({ on, type, who, reference, pence }) => {
      const said = reference === "" ? who : `${who} , ${reference}`;
      const date = `${on.slice(8)} ${MONTHS[Number(on.slice(5, 7)) - 1]} ${on.slice(0, 4)}`;
      return `${date},${type},"${said}",${(pence / 100).toFixed(2)},,"${ACCOUNT.title}","${account}"`;
    });
  return new TextEncoder().encode(`${[HEADINGS, ...rows].join("\r\n")}\r\n`);
}

/** "Ada Mary Okafor" as a bank prints it. */
export function asPrinted(name: string): string {
  const parts = name
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^A-Z' -]/g, "")
    .split(" ");
  const family = parts.pop() ?? "";
  return [...parts.map((part) => part.slice(0, 1)), family].join(" ");
}
