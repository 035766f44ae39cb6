import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { personWho } from "../../../membership/door.ts";
import { bodyOf, officeNames } from "../../../rulebook/door.ts";
import { refusals, words } from "../../words.ts";
import { mayPrint } from "../may-print.ts";
import { savePosted } from "../pack-store.ts";
import { sheetField } from "./print-sheets.ts";

/** Notes the sheets that were printed as in their envelopes: from then on it takes two keys to make their codes useless. */
export const notePosted = defineAct({
  name: "ballots.note-posted",
  input: v.object({
    sheet: sheetField,
    packs: v.pipe(
      v.string(() => words.onPaper.nothingToPost),
      v.maxLength(1000, () => words.onPaper.nothingToPost),
      v.regex(/^\d{1,9}(?: \d{1,9})*$/, () => words.onPaper.nothingToPost),
    ),
  }),
  may: mayPrint,
  facts: () => ({}),
  decide: (_facts, { sheet, packs }, { actor }) => {
    const bodies = personWho(actor).offices.map(bodyOf);
    const offices = officeNames().filter((office) => bodies.includes(bodyOf(office)));
    return { sheet, packs: packs.split(" ").map(Number), offices };
  },
  save: async (tx, posted, { now }) =>
    (await savePosted(tx, posted, now)) === 0
      ? refuse("conflict", refusals.onPaper.nothingToPost)
      : undefined,
});
