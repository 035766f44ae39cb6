import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, lineField } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { isTakingNominations } from "../../election.ts";
import { lockElection } from "../../queries.ts";
import { refusals, words } from "../../words.ts";
import { isOpen, type Nomination } from "../nomination.ts";
import { findNominationOf } from "../nomination-queries.ts";
import { savePicture } from "../nomination-store.ts";

interface Shown {
  readonly own: Nomination;
  readonly picture: { readonly bytes: Buffer; readonly says: string } | undefined;
}

/**
 * Puts a picture beside one's nomination: one that was made anew already, with words for those who cannot see it. Or
 * takes it away, which can be done whenever one likes.
 */
export const showPicture = defineAct({
  name: "elections.show-picture",
  input: v.object({
    id: itemNumber,
    picture: v.optional(v.instance(Buffer, () => words.fields.picture)),
    pictureSays: v.optional(lineField(() => words.fields.pictureSays, { most: 200, least: 3 })),
  }),
  may: maySignedIn,
  facts: async (tx, { id }, { actor, now }) => {
    const election = await lockElection(tx, id);
    const own = election && (await findNominationOf(tx, id, personWho(actor).personId));
    if (election === undefined || own === undefined) {
      return refuse("conflict", refusals.refuse.nothingWritten);
    }
    return { own, mayAdd: isOpen(own) && isTakingNominations(election, now) };
  },
  decide: ({ own, mayAdd }, { picture, pictureSays }): Shown | Refusal => {
    if (picture === undefined) return { own, picture: undefined };
    if (!mayAdd) return refuse("conflict", refusals.refuse.notOpen);
    if (pictureSays === undefined) {
      return refuse("invalid", refusals.refuse.pictureWords, "pictureSays");
    }
    return { own, picture: { bytes: picture, says: pictureSays } };
  },
  save: (tx, { own, picture }) => savePicture(tx, own.id, picture),
});
