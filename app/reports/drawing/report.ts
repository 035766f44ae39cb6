import { createHash } from "node:crypto";
import { writePounds } from "@breakthrough/uk-election-law";
import type { PersonId } from "../../../platform/ids.ts";
import type { Day } from "../../../platform/time/days.ts";
import type { Gift, Pence } from "../../money/door.ts";
import type { Loan } from "../loan.ts";
import type { Visit } from "../visit.ts";
import type { EvasionFlags } from "./quarter.ts";

/** One donation or transaction as a report has it, and where it can be followed to. */
export type ReportLine =
  | { readonly kind: "donation"; readonly gift: Gift; readonly visit: Visit | undefined }
  | { readonly kind: "not-accepted"; readonly gift: Gift }
  | { readonly kind: "loan"; readonly loan: Loan }
  | { readonly kind: "loan-ended"; readonly loan: Loan };

/** What one report holds, as the books stand now. */
export interface Report {
  /** By which it is known for ever: `2027Q1`, `general-election-3-week-2`. */
  readonly key: string;
  readonly from: Day;
  readonly to: Day;
  /** By when the Electoral Commission has to have it. */
  readonly due: Day;
  readonly lines: readonly ReportLine[];
  /** For the treasurer's eyes; no part of what is sent. */
  readonly flags: EvasionFlags;
}

/** A report in writing: what is signed, sent and kept. */
export interface WrittenReport {
  readonly head: string;
  readonly lines: readonly { readonly personId: PersonId | null; readonly says: string }[];
  readonly hash: string;
}

const END = "\r\n";

const COLUMNS = [
  ...["Entry", "Name", "Address", "Amount (GBP)", "Received or entered into"],
  ...["Accepted, dealt with or ended", "Nature", "Further details", "Our number"],
] as const;

/**
 * Writes it as a table, in English in every language: the Electoral Commission's form is. RFC 4180. A cell that a
 * spreadsheet would reckon with gets an apostrophe before it. Pure: the same report gives the same text and hash.
 */
export function writeReport({ key, from, to, lines }: Report): WrittenReport {
  const isNil = lines.length === 0;
  const rows = [
    ["Report", key],
    ["Period", from, to],
    ...(isNil ? [["Nothing to report", "A nil return"]] : []),
    COLUMNS,
  ];
  const head = rows.map(rowOf).join(END);
  const written = lines.map((line) => ({ personId: personOf(line), says: rowOf(cellsOf(line)) }));
  return { head, lines: written, hash: hashOf(textOf({ head, lines: written })) };
}

/** The whole text of it, as a file. */
export const textOf = ({
  head,
  lines,
}: {
  readonly head: string;
  readonly lines: readonly { readonly says: string | null }[];
}): string => [head, ...lines.map(({ says }) => says ?? ""), ""].join(END);

export const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const rowOf = (cells: readonly string[]): string => cells.map(cellOf).join(",");

const cellOf = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const personOf = (line: ReportLine): PersonId | null =>
  "gift" in line ? line.gift.personId : null;

const NATURES = { loan: "Loan", "credit-facility": "Credit facility", security: "Security" };

function cellsOf(line: ReportLine): readonly string[] {
  if (line.kind === "loan" || line.kind === "loan-ended") {
    const { loan } = line;
    const { name, address, pence, on, endedOn, kind, terms, id } = loan;
    const ended = line.kind === "loan-ended" ? (endedOn ?? "") : "";
    const entry = line.kind === "loan" ? "Transaction" : "Change: transaction ended";
    const says = [name ?? "", address ?? "", pounds(pence), on, ended, NATURES[kind], terms];
    return [entry, ...says, `loan ${id}`];
  }
  const { gift } = line;
  const { donorName, donorAddress, pence, on, settledOn, state, id } = gift;
  const said = [donorName ?? "", donorAddress ?? "", pounds(pence), on];
  if (line.kind === "not-accepted") {
    const dealt = state === "returned" ? "Returned" : "Forfeited";
    return ["Donation not accepted", ...said, settledOn ?? "", "Money", dealt, `gift ${id}`];
  }
  const accepted = state === "accepted" ? (settledOn ?? "") : "";
  const nature = gift.donorKind === "bequest" ? "Money, by bequest" : "Money";
  return ["Donation", ...said, accepted, nature, visitOf(line.visit), `gift ${id}`];
}

const visitOf = (visit: Visit | undefined): string =>
  visit === undefined
    ? ""
    : `Visit from ${visit.from} to ${visit.to}, ${visit.destination}: ${visit.purpose}`;

const pounds = (pence: Pence): string => writePounds(pence);
