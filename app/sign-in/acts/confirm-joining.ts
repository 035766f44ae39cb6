import * as v from "valibot";
import { defineAct, performWithin } from "../../../platform/act.ts";
import { newSecret } from "../../../platform/ids.ts";
import { confirm } from "../../membership/door.ts";
import { begin } from "../begin.ts";
import { placeFields } from "../fields.ts";

/** Confirms the address that somebody joined with, and signs them in: the letter's link has shown who they are. */
export const confirmJoining = defineAct({
  name: "sign-in.confirm-joining",
  input: v.object({ ...confirm.input.entries, ...placeFields }),
  may: () => undefined,
  facts: () => ({ secret: newSecret() }),
  decide: ({ secret }, { key, device, replaces }) => ({ key, device, replaces, secret }),
  save: async (tx, { key, ...session }, context) => {
    const { personId } = await performWithin(tx, confirm, { key }, context);
    await begin(tx, { ...session, personId, method: "confirmation" }, context);
  },
});
