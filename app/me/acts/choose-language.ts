import { LANGUAGES } from "@breakthrough/languages";
import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import { saveLanguage } from "../../membership/door.ts";
import { words } from "../words.ts";

/**
 * Says in which language one wants to be answered. Anybody may: of a visitor nothing is kept here, and their browser
 * remembers it; whoever is signed in gets their letters in it too.
 */
export const chooseLanguage = defineAct({
  name: "me.choose-language",
  input: v.object({ language: oneOf(LANGUAGES, () => words.chooseLanguage) }),
  may: () => undefined,
  facts: (_tx, _input, { actor }) => ({
    personId: actor.kind === "person" ? actor.personId : undefined,
  }),
  decide: ({ personId }, { language }) => ({ personId, language }),
  save: async (tx, { personId, language }) => {
    if (personId !== undefined) await saveLanguage(tx, personId, language);
  },
});
