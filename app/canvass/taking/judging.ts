import * as v from "valibot";
import { uuidField } from "../../../platform/text/fields.ts";
import { tidyText } from "../../../platform/text/tidy-text.ts";
import { addDays } from "../../../platform/time/days.ts";
import { type Contact, MOST_CONTACTS, readContact } from "./contact.ts";

/** More than a volunteer types standing up. */
export const MOST_SAID = 1000;
/** In one sending; the app sends the next when it has the answer. */
export const MOST_ROWS = 100;
export const MOST_TALKED_TO = 50;
export const MOST_LEAFLETS = 500;

/** Volunteers try their link before the stall begins. */
const EARLY_MS = 60 * 60_000;
/** A sending takes its time, and no clock is exact to the second. */
const TOLERANCE_MS = 60_000;
/** A phone's clock that is further off is told to whoever holds it. */
export const CLOCK_OFF_MS = 5 * 60_000;

/** Why a row is not taken. The app has a sentence for each, and keeps the row. */
export type Why = "malformed" | "too-long" | "empty" | "early" | "over" | "late" | "ended";

export type Outcome =
  | {
      readonly id: string;
      readonly is: "accepted" | "known";
      /** What they said is taken, and how to reach them is not: it is none, or too many came by this link. */
      readonly contact?: "refused";
    }
  | { readonly id: string; readonly is: "refused"; readonly why: Why };

/** One conversation, as it is kept. */
export interface Taken {
  readonly id: string;
  readonly said: string | undefined;
  readonly themes: readonly string[];
  readonly talkedTo: number;
  readonly leaflets: number;
  readonly saidAt: Date;
  readonly phoneAt: Date;
  /** Whoever said it, where they want to hear what becomes of it. */
  readonly contact: Contact | undefined;
  readonly isContactRefused: boolean;
}

export interface Stall {
  readonly themes: readonly string[];
  readonly opensAt: Date;
  /** The end of the shift, or when it was called off. */
  readonly closesAt: Date;
  readonly isLinkEnded: boolean;
}

interface When {
  readonly now: Date;
  /** What the phone's clock said when it sent. */
  readonly sentAt: Date;
  /** So long what was saved in time is still taken. */
  readonly lateDays: number;
}

const count = (most: number) =>
  v.pipe(v.optional(v.number(), 0), v.integer(), v.minValue(0), v.maxValue(most));

const rowSchema = v.object({
  id: uuidField,
  said: v.optional(v.string(), ""),
  themes: v.optional(v.pipe(v.array(v.string()), v.maxLength(20)), []),
  talkedTo: count(MOST_TALKED_TO),
  leaflets: count(MOST_LEAFLETS),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
  contact: v.optional(v.unknown()),
});

/** As a row calls itself, for its answer; whatever it is. */
export const idOf = (row: unknown): string =>
  typeof row === "object" && row !== null && "id" in row ? String(row.id).slice(0, 64) : "";

/** Does it name somebody to stay in touch with, whoever that is? */
export const bringsContact = (row: unknown): boolean =>
  typeof row === "object" && row !== null && "contact" in row && row.contact !== undefined;

/**
 * When something was said, and whether it was saved after the shift. A phone's clock can be a year wrong: what it is off
 * while it sends is taken off, and where that makes no sense (it was put right in between) the shift's own hours hold.
 */
export function whenSaid(
  savedAt: Date,
  { opensAt, closesAt }: Pick<Stall, "opensAt" | "closesAt">,
  { now, sentAt }: Pick<When, "now" | "sentAt">,
): { readonly at: Date; readonly isAfter: boolean } {
  const at = savedAt.getTime() + now.getTime() - sentAt.getTime();
  const isAfter = at > closesAt.getTime() + TOLERANCE_MS && at <= now.getTime() + TOLERANCE_MS;
  const last = Math.min(closesAt.getTime(), Math.max(now.getTime(), opensAt.getTime()));
  return { at: new Date(Math.min(Math.max(at, opensAt.getTime()), last)), isAfter };
}

/** So long after its end nothing of a stall is taken any more. */
export const isTooLate = (closesAt: Date, { now, lateDays }: Pick<When, "now" | "lateDays">) =>
  now > addDays(closesAt, lateDays);

/** One row of a sending: what is kept of it, or why it is not taken. */
export function judge(row: unknown, stall: Stall, when: When): Taken | Outcome {
  const no = (why: Why): Outcome => ({ id: idOf(row), is: "refused", why });
  const { opensAt, closesAt } = stall;
  if (stall.isLinkEnded) return no("ended");
  if (when.now.getTime() < opensAt.getTime() - EARLY_MS) return no("early");
  if (isTooLate(closesAt, when)) return no("late");
  const read = v.safeParse(rowSchema, row);
  if (!read.success) return no("malformed");
  const { id, talkedTo, leaflets, themes, savedAt } = read.output;
  if (read.output.said.length > 2 * MOST_SAID) return no("too-long");
  const said = tidyText(read.output.said);
  if (said.length > MOST_SAID) return no("too-long");
  if (said.includes("\0") || !themes.every((theme) => stall.themes.includes(theme)))
    return no("malformed");
  if (said === "" && themes.length === 0 && talkedTo === 0 && leaflets === 0) return no("empty");
  const phoneAt = new Date(savedAt);
  const { at: saidAt, isAfter } = whenSaid(phoneAt, stall, when);
  if (isAfter) return no("over");
  const contact = read.output.contact === undefined ? undefined : readContact(read.output.contact);
  const isContactRefused = read.output.contact !== undefined && contact === undefined;
  const own = { id, themes: [...new Set(themes)], talkedTo, leaflets, saidAt, phoneAt, contact };
  return { ...own, isContactRefused, said: said === "" ? undefined : said };
}

export const isTaken = (judged: Taken | Outcome): judged is Taken => "saidAt" in judged;

/** Beyond as many as one link may bring to stay in touch with, what they said is taken without them. */
export function withinMost(
  judged: readonly (Taken | Outcome)[],
  before: number,
): readonly (Taken | Outcome)[] {
  let contacts = before;
  return judged.map((one) => {
    if (!isTaken(one) || one.contact === undefined) return one;
    contacts += 1;
    return contacts > MOST_CONTACTS ? { ...one, contact: undefined, isContactRefused: true } : one;
  });
}
