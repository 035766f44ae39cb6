import * as v from "valibot";
import type { Event } from "../../events/door.ts";
import { closesAt } from "../in-stall.ts";
import { readContact } from "../taking/contact.ts";
import {
  isTaken,
  isTooLate,
  judge,
  MOST_LEAFLETS,
  MOST_TALKED_TO,
  type Taken,
  type Why,
} from "../taking/judging.ts";
import type { Brought } from "../touch/keeping.ts";
import { answerIdOf, contactIdOf, letterOf, ROWS, type RowName, rowIn } from "./ids.ts";
import type { Sheet } from "./sheet-queries.ts";

/** A row as it was typed in, whatever that is. */
export const typedRow = v.object({
  row: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(ROWS)),
  letter: v.string(),
  said: v.string(),
  themes: v.array(v.string()),
  talkedTo: v.string(),
  leaflets: v.string(),
  name: v.string(),
  email: v.string(),
  phone: v.string(),
  agreed: v.boolean(),
});
export type TypedRow = v.InferOutput<typeof typedRow>;

/** What is wrong with a row: the page has a sentence for each, beside this field of the row. */
export type Wrong =
  | { readonly field: "letter"; readonly why: "letter" }
  | { readonly field: "talkedTo" | "leaflets"; readonly why: "number" }
  | { readonly field: "name"; readonly why: "contact" | "late" }
  | { readonly field: "said"; readonly why: Why };

export type Judged =
  | { readonly row: number; readonly is: "new"; readonly taken: Taken }
  /** Its row was taken before, and it comes later. */
  | { readonly row: number; readonly is: "slip"; readonly slip: Brought }
  | { readonly row: number; readonly is: "known" }
  | { readonly row: number; readonly is: "wrong"; readonly wrong: Wrong };

/** What became of a row that was typed in. */
export type Outcome =
  | { readonly row: number; readonly is: "accepted" | "slip-accepted" }
  | Exclude<Judged, { is: "new" | "slip" }>;

interface At {
  readonly askingId: number;
  readonly themes: readonly string[];
  readonly event: Event;
  readonly sheet: Sheet;
  readonly known: ReadonlySet<string>;
  /** Those of them whose slip is typed in: whoever left since does not come back with it. */
  readonly withSlip: ReadonlySet<string>;
  /** Around when its conversations were. */
  readonly hour: Date;
  readonly now: Date;
  readonly lateDays: number;
}

const countIn = (typed: string, most: number, empty: number): number | undefined => {
  if (typed === "") return empty;
  return /^\d{1,3}$/.test(typed) && Number(typed) <= most ? Number(typed) : undefined;
};

/** Whoever wants to hear what becomes of it; undefined where nobody wrote anything. */
function contactIn({ name, email, phone, agreed }: TypedRow, named: RowName, sheet: Sheet) {
  if (!agreed && [name, email, phone].every((text) => text === "")) return undefined;
  const { wording, language } = sheet;
  return { id: contactIdOf(named), name, email, phone, agreed, wording, language };
}

/** When a row was written, as far as its sheet says. */
const savedAtIn = ({ event, hour }: At): Date =>
  new Date(Math.min(hour.getTime(), closesAt(event).getTime()));

/** Of a row that is taken already, the slip that was not. */
function judgeSlip(typed: TypedRow, named: RowName, at: At): Judged {
  const { row } = named;
  const id = answerIdOf(named);
  const sent = at.withSlip.has(id) ? undefined : contactIn(typed, named, at.sheet);
  if (sent === undefined) return { row, is: "known" };
  const no = (wrong: Wrong): Judged => ({ row, is: "wrong", wrong });
  if (typed.letter.toUpperCase() !== letterOf(named)) return no({ field: "letter", why: "letter" });
  if (isTooLate(closesAt(at.event), at)) return no({ field: "name", why: "late" });
  const contact = readContact(sent);
  return contact === undefined
    ? no({ field: "name", why: "contact" })
    : { row, is: "slip", slip: { id, saidAt: savedAtIn(at), contact } };
}

/** One row, judged by itself as what a phone sends. Its id is its own, so that it is taken once whoever types it. */
export function judgeTyped(typed: TypedRow, at: At): Judged {
  const { row, said, themes } = typed;
  const { event, sheet, now, lateDays } = at;
  const named = rowIn(at, row);
  const no = (wrong: Wrong): Judged => ({ row, is: "wrong", wrong });
  const id = answerIdOf(named);
  if (at.known.has(id)) return judgeSlip(typed, named, at);
  if (typed.letter.toUpperCase() !== letterOf(named)) return no({ field: "letter", why: "letter" });
  const isTold = said !== "" || themes.length > 0;
  const talkedTo = countIn(typed.talkedTo, MOST_TALKED_TO, isTold ? 1 : 0);
  if (talkedTo === undefined) return no({ field: "talkedTo", why: "number" });
  const leaflets = countIn(typed.leaflets, MOST_LEAFLETS, 0);
  if (leaflets === undefined) return no({ field: "leaflets", why: "number" });
  const stall = { themes: at.themes, opensAt: event.startsAt, closesAt: closesAt(event) };
  const contact = contactIn(typed, named, sheet);
  const sent = {
    ...{ id, said, themes, talkedTo, leaflets, savedAt: savedAtIn(at).toISOString() },
    ...(contact === undefined ? {} : { contact }),
  };
  const judged = judge(sent, { ...stall, isLinkEnded: false }, { now, sentAt: now, lateDays });
  if (!isTaken(judged))
    return judged.is === "refused" ? no({ field: "said", why: judged.why }) : { row, is: "known" };
  return judged.isContactRefused
    ? no({ field: "name", why: "contact" })
    : { row, is: "new", taken: judged };
}

const HOUR_MS = 3_600_000;
/** Longer lasts no stall. */
const MOST_HOURS = 24;

/** The hours of a stall, each by its begin: as far apart as a sheet of paper says. */
export function hoursOf(event: Event): readonly Date[] {
  const [first, last] = [event.startsAt.getTime(), closesAt(event).getTime()];
  const count = Math.min(MOST_HOURS, Math.max(1, Math.ceil((last - first) / HOUR_MS)));
  return Array.from({ length: count }, (_, index) => new Date(first + index * HOUR_MS));
}
