import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { shortField } from "../../../../platform/text/fields.ts";
import { liftStopsAt } from "../../../mail/door.ts";
import { refusals, words } from "../../words.ts";
import { findReaderByKey, saveReaderConfirmed } from "../reader-store.ts";

/** Says by a letter's link that the address is its reader's. Done again it changes nothing. */
export const confirmReader = defineAct({
  name: "press.confirm-reader",
  input: v.object({ key: shortField(64, () => words.list.unknown) }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) =>
    (await findReaderByKey(tx, hashOfSecret(key), now)) ??
    refuse("not-found", refusals.list.unknown),
  decide: (reader) => (reader.isLate ? refuse("not-found", refusals.list.late) : reader),
  save: async (tx, { id, email, isConfirmed }, { now }) => {
    if (isConfirmed) return;
    await saveReaderConfirmed(tx, id, now);
    await liftStopsAt(tx, email);
  },
});
