import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn } from "../../../membership/door.ts";
import { yesOrNoField } from "../../fields.ts";
import { insideFacts } from "../../in-team.ts";
import { saveLetters } from "../../store.ts";

/** Says whether one gets the letters of a team. */
export const chooseLetters = defineAct({
  name: "teams.choose-letters",
  input: v.object({ id: itemNumber, gets: yesOrNoField }),
  may: maySignedIn,
  facts: (tx, { id }, context) => insideFacts(tx, id, context),
  decide: ({ place }, { gets }) => ({ place, gets: gets === "yes" }),
  save: (tx, { place, gets }) => saveLetters(tx, place, gets),
});
