import * as v from "valibot";
import { uuidField } from "../../../platform/text/fields.ts";
import { idOf, isTooLate, whenSaid } from "../../canvass/door.ts";

export const OUTCOMES = ["present", "absent", "refused", "moved", "do-not-return"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A political opinion (UK GDPR art. 9): kept with consent alone. */
export const INTENTIONS = ["with-us", "leaning", "undecided", "against", "not-voting"] as const;
export type Intention = (typeof INTENTIONS)[number];

/** The wording of the consent, as it is read out. Another wording is another version, and old phones' are refused. */
export const CONSENT_VERSION = "1";

/** As many as a form of 64 kB holds. */
export const MOST_ROWS = 50;
/** Clocks of phones are a little off. */
const EARLY_MS = 60_000;

export const WHYS = ["malformed", "not-here", "no-consent", "early", "over", "late"] as const;
export type Why = (typeof WHYS)[number];

export interface Told {
  readonly id: string;
  readonly is: "accepted" | "known" | "refused";
  readonly why?: Why;
}

export interface Knock {
  readonly id: string;
  readonly door: number;
  readonly outcome: Outcome;
  readonly intention: Intention | undefined;
  /** They take back how they meant to vote. */
  readonly takesBack: boolean;
  readonly knockedAt: Date;
}

export interface Shift {
  readonly opensAt: Date;
  readonly closesAt: Date;
  readonly doors: ReadonlySet<number>;
}

interface When {
  readonly now: Date;
  /** What the phone's clock said when it sent. */
  readonly sentAt: Date;
  readonly lateDays: number;
}

const rowSchema = v.object({
  id: uuidField,
  door: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(2_147_483_647)),
  outcome: v.picklist(OUTCOMES),
  intention: v.optional(v.picklist(INTENTIONS)),
  consent: v.optional(v.pipe(v.string(), v.maxLength(20))),
  takesBack: v.optional(v.literal(true)),
  savedAt: v.pipe(v.string(), v.isoTimestamp()),
});

/**
 * One row of a sending: what is kept of it, or why it is not taken. There is no text in it at all, so nothing can be
 * written about anybody.
 */
export function judge(row: unknown, { doors, ...shift }: Shift, when: When): Knock | Told {
  const no = (why: Why): Told => ({ id: idOf(row), is: "refused", why });
  if (when.now.getTime() < shift.opensAt.getTime() - EARLY_MS) return no("early");
  if (isTooLate(shift.closesAt, when)) return no("late");
  const read = v.safeParse(rowSchema, row);
  if (!read.success) return no("malformed");
  const { id, door, outcome, intention, consent, takesBack = false, savedAt } = read.output;
  if (!doors.has(door)) return no("not-here");
  const agreed = outcome === "present" && consent === CONSENT_VERSION && !takesBack;
  if (intention !== undefined && !agreed) return no("no-consent");
  const { at: knockedAt, isAfter } = whenSaid(new Date(savedAt), shift, when);
  if (isAfter) return no("over");
  return { id, door, outcome, intention, takesBack, knockedAt };
}

export const isKnock = (judged: Knock | Told): judged is Knock => "outcome" in judged;
