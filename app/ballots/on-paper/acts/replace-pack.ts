import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import type { Reader } from "../../../../platform/database/database.ts";
import type { House } from "../../../../platform/house.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { doneBy } from "../../../../platform/official.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { markedInWords } from "../../../membership/door.ts";
import { packsPath } from "../../addresses.ts";
import { isTakingVotes } from "../../ballot.ts";
import { type FoundBallot, findBallot } from "../../ballot-queries.ts";
import { refusals, words } from "../../words.ts";
import { type Pack, PRINTING } from "../pack.ts";
import { findPack } from "../pack-queries.ts";
import { saveNewPack } from "../pack-store.ts";

interface Replacing {
  readonly pack: Pack;
  readonly personId: PersonId;
  readonly ballot: FoundBallot;
}

/**
 * Replaces a pack that was lost: both its codes are dead, and both sheets of a new one wait to be printed. By two keys,
 * since whoever does it alone could keep a member from voting. What was cast stays until it is changed.
 */
export const replacePack = defineAct({
  name: "ballots.replace-pack",
  power: PRINTING,
  form: packsPath,
  input: v.object({ pack: itemNumber }),
  shows,
  about: ({ personId }: Replacing) => [personId],
  may: () => undefined,
  facts: async (tx, { pack: number }) => {
    const pack = await findPack(tx, number);
    return { pack, ballot: pack && (await findBallot(tx, pack.ballotId)) };
  },
  decide: ({ pack, ballot }, _input, { now }): Replacing | Refusal => {
    if (pack?.personId === undefined || ballot === undefined || !isTakingVotes(ballot, now))
      return refuse("gone", refusals.onPaper.packGone);
    return { pack, personId: pack.personId, ballot };
  },
  save: (tx, { pack }) => saveNewPack(tx, pack),
  record: ({ ballot }, { actor }) => ({
    act: "ballots.replace-pack",
    by: doneBy(actor).by,
    on: ballot.path,
    says: words.record.replaced(ballot.title),
    facts: { ballot: ballot.id },
  }),
});

async function shows(
  db: Reader,
  { pack: number }: { readonly pack: number },
  { namedOf }: Pick<House, "namedOf">,
) {
  const pack = await findPack(db, number);
  if (pack?.personId === undefined) return [];
  const named = await namedOf([pack.personId]);
  return [{ label: words.onPaper.whose, says: markedInWords(named(pack.personId)) }];
}
