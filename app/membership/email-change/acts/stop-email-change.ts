import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { lineField, uuidField } from "../../../../platform/text/fields.ts";
import type { EmailChangeMoved } from "../../announcements.ts";
import { refusals, words } from "../../words.ts";
import {
  dropEmailChange,
  type EmailChange,
  findEmailChange,
  findEmailChangeToStop,
} from "../store.ts";

/**
 * Stops a change of address that has not taken over yet: the reader of the old address by the link in their letter,
 * without signing in, or the person themselves. Who began it was signed in, so that every session but the one that
 * stops it is ended.
 */
export const stopEmailChange = defineAct({
  name: "membership.stop-email-change",
  input: v.object({
    key: v.optional(lineField(() => words.fields.key, { most: 100 })),
    session: v.optional(uuidField),
  }),
  may: () => undefined,
  facts: async (tx, { key }, { actor }) => {
    if (key !== undefined) {
      return (await findEmailChangeToStop(tx, hashOfSecret(key))) ?? noSuchChange();
    }
    if (actor.kind !== "person") return refuse("not-signed-in", refusals.may.signIn);
    return (await findEmailChange(tx, actor.personId)) ?? noSuchChange();
  },
  decide: (change: EmailChange, { key, session }) => ({
    ...change,
    // The letter's link may be opened in a browser that is signed in as somebody else.
    session: key === undefined ? session : undefined,
  }),
  save: async (tx, { personId }) =>
    (await dropEmailChange(tx, personId)) ? undefined : noSuchChange(),
  announce: ({ personId, session }): readonly EmailChangeMoved[] => [
    { name: "membership.email-change-moved", personId, session },
  ],
});

const noSuchChange = () => refuse("not-found", refusals.email.nothingToStop);
