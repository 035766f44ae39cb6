import { type Refusal, refuse } from "../../platform/refusal.ts";
import type { Day } from "../../platform/time/days.ts";
import type { Wanted } from "./refund.ts";
import { refusals } from "./words.ts";

/** As the page of what is found is asked for, and as its form sends it on. */
export type WantedFields = Readonly<
  Partial<Record<"kind" | "account" | "from" | "to" | "line", string | undefined>>
>;

const numberIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;

function dayIn(text: string | undefined): Day | undefined {
  if (text === undefined || !/^20\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const at = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
    ? (text as Day)
    : undefined;
}

/** What is looked for, or in plain words what is missing. Pure. */
export function readWanted({ kind, account, from, to, line }: WantedFields): Wanted | Refusal {
  const no = refusals.refuse;
  if (kind === "doubles") return { kind };
  if (kind === "one") {
    const number = numberIn(line);
    return number === undefined ? refuse("not-found", no.noLine) : { kind, line: number };
  }
  if (kind !== "account") return refuse("invalid", no.noKind);
  const number = numberIn(account);
  if (number === undefined) return refuse("invalid", no.noAccount, "account");
  const first = dayIn(from);
  const last = dayIn(to);
  if (first === undefined) return refuse("invalid", no.noDay, "from");
  if (last === undefined) return refuse("invalid", no.noDay, "to");
  if (last < first) return refuse("invalid", no.backwards, "to");
  return { kind, account: number, from: first, to: last };
}

/** The same as a form's hidden fields. */
export const fieldsOfWanted = (wanted: Wanted): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(wanted).map(([name, value]) => [name, String(value)]));
