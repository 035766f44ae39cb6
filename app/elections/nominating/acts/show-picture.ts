import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, lineField } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { refusals, words } from "../../words.ts";
import { isOpen, type Nomination } from "../nomination.ts";
import { findNominationOf } from "../nomination-queries.ts";
import { savePicture } from "../nomination-store.ts";
import { theOpenElection } from "../open-election.ts";

interface Shown {
  readonly own: Nomination;
  readonly picture: { readonly bytes: Buffer; readonly says: string };
}

/** Puts a picture beside one's nomination: one that was made anew already, with words for those who cannot see it. */
export const showPicture = defineAct({
  name: "elections.show-picture",
  input: v.object({
    id: itemNumber,
    picture: v.instance(Buffer, () => words.fields.picture),
    pictureSays: lineField(() => words.fields.pictureSays, { most: 200, least: 3 }),
  }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const election = await theOpenElection(tx, id, now);
    if (isRefusal(election)) return election;
    const own = await findNominationOf(tx, id, personWho(actor).personId);
    return own ?? refuse("conflict", refusals.refuse.nothingWritten);
  },
  decide: (own: Nomination, { picture, pictureSays }): Shown | Refusal =>
    isOpen(own)
      ? { own, picture: { bytes: picture, says: pictureSays } }
      : refuse("conflict", refusals.refuse.notOpen),
  save: (tx, { own, picture }) => savePicture(tx, own.id, picture),
});
