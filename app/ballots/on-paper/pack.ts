import type { Person } from "../../../platform/actor.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { bodyOf, keyBodiesOf, officesThatAsk, type PowerName } from "../../rulebook/door.ts";
import type { BallotId, LineId } from "../ballot.ts";

/** Those who print the first sheet ask for what this power is for; those who print the second turn keys for it. */
export const PRINTING = "print-ballots" satisfies PowerName;

export const SHEETS = [1, 2] as const;
export type SheetNumber = (typeof SHEETS)[number];

export const otherSheet = (sheet: SheetNumber): SheetNumber => (sheet === 1 ? 2 : 1);

/** A sheet after it was printed, without its code, which nobody has but its reader. */
export interface PrintedSheet {
  readonly sheet: SheetNumber;
  /** Undefined where they have left. */
  readonly by: PersonId | undefined;
  readonly office: string;
  readonly at: Date;
  readonly times: number;
  readonly postedAt: Date | undefined;
}

/** What is sent to one voter without a mailbox: two sheets, in two envelopes, from two bodies. */
export interface Pack {
  readonly number: number;
  readonly ballotId: BallotId;
  readonly lineId: LineId;
  /** Undefined where they have left. */
  readonly personId: PersonId | undefined;
  readonly sheets: readonly PrintedSheet[];
}

export const sheetOf = ({ sheets }: Pack, sheet: SheetNumber): PrintedSheet | undefined =>
  sheets.find((one) => one.sheet === sheet);

/** As many sheets as one answer makes in a second or two: each code costs some hundredths of one. */
export const MOST_AT_ONCE = 50;

type Printer = Pick<Person, "personId" | "offices">;

/** Of somebody's offices the one in which they print such sheets at all. */
export function findOfficeFor(
  sheet: SheetNumber,
  { offices }: Pick<Person, "offices">,
): string | undefined {
  const asking: readonly string[] = officesThatAsk(PRINTING);
  const bodies: readonly (string | undefined)[] = keyBodiesOf(PRINTING);
  return offices.find((office) =>
    sheet === 1 ? asking.includes(office) : bodies.includes(bodyOf(office)),
  );
}

/**
 * The same of this pack. Whoever has printed one sheet of it, or is of the same body, prints the other one never: both
 * halves in one hand would be somebody's vote.
 */
export function findPrintingOffice(
  pack: Pack,
  sheet: SheetNumber,
  printer: Printer,
): string | undefined {
  const other = sheetOf(pack, otherSheet(sheet));
  if (other !== undefined) {
    const isTheirs = other.by === printer.personId;
    const isOfTheirBody = printer.offices.some((office) => bodyOf(office) === bodyOf(other.office));
    if (isTheirs || isOfTheirBody) return undefined;
  }
  return findOfficeFor(sheet, printer);
}

/** Those not printed yet; or, to print them again, those that were and are in no envelope. */
export const isToPrint = (pack: Pack, sheet: SheetNumber, isAgain: boolean): boolean => {
  const printed = sheetOf(pack, sheet);
  return isAgain ? printed !== undefined && printed.postedAt === undefined : printed === undefined;
};
