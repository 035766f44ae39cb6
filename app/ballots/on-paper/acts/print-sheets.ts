import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, maybeTick, oneOf } from "../../../../platform/text/fields.ts";
import { personWho } from "../../../membership/door.ts";
import type { BallotId } from "../../ballot.ts";
import { findBallot } from "../../ballot-queries.ts";
import { refusals, words } from "../../words.ts";
import { keptOf, newCode } from "../code.ts";
import { mayPrint } from "../may-print.ts";
import {
  findPrintingOffice,
  isToPrint,
  MOST_AT_ONCE,
  type Pack,
  type SheetNumber,
} from "../pack.ts";
import { lockPacks } from "../pack-queries.ts";
import { saveSheets } from "../pack-store.ts";

export const sheetField = v.pipe(
  oneOf(["1", "2"], () => words.onPaper.badSheet),
  v.transform((sheet) => Number(sheet) as SheetNumber),
);

/** A sheet on its way to the printer: the only time that its code is written down. */
interface FreshSheet {
  readonly pack: Pack;
  readonly personId: PersonId;
  readonly code: string;
}

interface Printing {
  readonly ballot: { readonly id: BallotId; readonly path: string; readonly title: string };
  readonly sheet: SheetNumber;
  readonly office: string;
  readonly by: PersonId;
  readonly sheets: readonly FreshSheet[];
  /** How many were printed before: their earlier codes are dead. */
  readonly again: number;
}

/**
 * Prints one of the two sheets of a ballot's packs, each with a code that is made now and is in nobody's hand but its
 * printer's; of the other sheet they print none. Again, with other codes, until a sheet is in its envelope.
 */
export const printSheets = defineAct({
  name: "ballots.print-sheets",
  input: v.object({ ballot: itemNumber, sheet: sheetField, again: maybeTick }),
  may: mayPrint,
  facts: async (tx, input, { now }) => {
    const ballot = await findBallot(tx, input.ballot as BallotId);
    if (ballot === undefined) return refuse("not-found", refusals.vote.noSuchBallot);
    const packs = await lockPacks(tx, ballot.id, now);
    return { ballot, packs: packs.map((pack) => ({ pack, code: newCode() })) };
  },
  decide: ({ ballot, packs }, { sheet, again }, { actor }): Printing | Refusal => {
    const printer = personWho(actor);
    const sheets = packs.flatMap(({ pack, code }) => {
      const { personId } = pack;
      const isTheirs = findPrintingOffice(pack, sheet, printer) !== undefined;
      if (personId === undefined || !isTheirs || !isToPrint(pack, sheet, again)) return [];
      return [{ pack, personId, code, office: findPrintingOffice(pack, sheet, printer) }];
    });
    const printed = sheets.slice(0, MOST_AT_ONCE);
    const office = printed[0]?.office;
    if (office === undefined) return refuse("conflict", refusals.onPaper.nothingToPrint);
    const { id, path, title } = ballot;
    const who = { office, by: printer.personId };
    return {
      ...{ ballot: { id, path, title }, sheet, ...who, sheets: printed },
      again: again ? printed.length : 0,
    };
  },
  save,
  record: ({ ballot, sheet, office, sheets, again }) => ({
    act: "ballots.print-sheets",
    by: inOffice(office),
    on: ballot.path,
    says: words.record.printed(ballot.title, { sheet, printed: sheets.length, again }),
    facts: { ballot: ballot.id, sheet, printed: sheets.length, again },
  }),
});

async function save(
  tx: Tx,
  { sheet, office, by, sheets }: Printing,
  { now }: { readonly now: Date },
): Promise<void> {
  const kept = await Promise.all(
    sheets.map(async ({ pack: { number }, code }) => ({
      ...{ pack: number, sheet, office, by },
      ...(await keptOf(code)),
    })),
  );
  await saveSheets(tx, kept, now);
}
