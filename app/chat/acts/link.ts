import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { lineField, uuidField } from "../../../platform/text/fields.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { findLinkOf, findLinkTo, saveLink } from "../link-store.ts";
import { isSameLinking } from "../linking.ts";
import { dropLinking, findLinking } from "../linking-store.ts";
import { refusals, words } from "../words.ts";

/** Links the account that the server itself has named, never one that somebody typed. One to one person, and one to it. */
export const link = defineAct({
  name: "chat.link",
  input: v.object({
    state: lineField(() => words.fields.state, { most: 100 }),
    session: uuidField,
    account: lineField(() => words.fields.account, { most: 100 }),
  }),
  may: mayTakePart,
  facts: async (tx, { account }, { actor }) => {
    const { personId } = personWho(actor);
    const linking = await findLinking(tx, personId);
    const own = await findLinkOf(tx, personId);
    return { personId, linking, own, there: await findLinkTo(tx, account) };
  },
  decide: ({ personId, linking, own, there }, { account, ...came }, { now }) => {
    if (!isSameLinking(linking, came, now)) return refuse("gone", refusals.refuse.notBegun);
    if (own !== undefined) return refuse("conflict", refusals.refuse.linkedAlready);
    return there?.personId === undefined
      ? { personId, account }
      : refuse("conflict", refusals.refuse.isAnothers);
  },
  save: async (tx, { personId, account }, { now }) => {
    await dropLinking(tx, personId);
    const isOurs = await saveLink(tx, { personId, account }, now);
    return isOurs ? undefined : refuse("conflict", refusals.refuse.isAnothers);
  },
});
