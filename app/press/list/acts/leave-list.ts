import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { shortField } from "../../../../platform/text/fields.ts";
import { refusals, words } from "../../words.ts";
import { addGone, dropReader, findReaderByKey } from "../reader-store.ts";

/**
 * Leaves the press list by a letter's link, without signing in, and for ever (decision 147), also when it is too late to
 * confirm.
 */
export const leaveList = defineAct({
  name: "press.leave-list",
  input: v.object({ key: shortField(64, () => words.list.unknown) }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) =>
    (await findReaderByKey(tx, hashOfSecret(key), now)) ??
    refuse("not-found", refusals.list.unknown),
  decide: (reader) => reader,
  save: async (tx, { emailKey }) => {
    await dropReader(tx, emailKey);
    await addGone(tx, emailKey);
  },
});
