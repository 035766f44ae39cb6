import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { refuse } from "../../../platform/refusal.ts";
import { oneOf } from "../../../platform/text/fields.ts";
import { beginSession, endSession, placeFields, type SessionId } from "../../sign-in/door.ts";
import { ROLES } from "../cast.ts";
import { findPart } from "../queries.ts";
import { refusals, words } from "../words.ts";

interface Being {
  readonly personId: PersonId;
  readonly device: string;
  readonly replaces: SessionId | undefined;
  /** The cookie's secret, once the session has begun. */
  secret: string;
}

/** Signs the visitor in as somebody of the demonstration. In a real party there is no such act. */
export const beSomebody = defineAct({
  name: "demo.be-somebody",
  input: v.object({
    role: oneOf(ROLES, () => words.noRole),
    ...placeFields,
  }),
  may: () => undefined,
  facts: async (tx, { role }, { house }) => {
    if (!house.isDemonstration) return refuse("not-found", refusals.noRole);
    return (await findPart(tx, role)) ?? refuse("gone", refusals.gone);
  },
  decide: ({ personId }, { device, replaces }): Being => ({
    personId,
    device,
    replaces: replaces as SessionId | undefined,
    secret: "",
  }),
  save: async (tx, being, { actor, now }) => {
    const { personId, device, replaces } = being;
    if (actor.kind === "person" && replaces !== undefined) {
      await endSession(tx, actor.personId, replaces);
    }
    const session = { personId, device, method: "demonstration" } as const;
    being.secret = await beginSession(tx, session, now);
  },
});
