import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { refuse } from "../../../../platform/refusal.ts";
import { hashOfSecret } from "../../../../platform/secrets.ts";
import { maybeTick, shortField } from "../../../../platform/text/fields.ts";
import { refusals, words } from "../../words.ts";
import { findReaderByKey, saveEarly } from "../reader-store.ts";

/**
 * Says by a letter's link whether embargoed releases come too. Nobody else can: the form for all changes no address that
 * is confirmed.
 */
export const chooseEarly = defineAct({
  name: "press.choose-early",
  input: v.object({ key: shortField(64, () => words.list.unknown), early: maybeTick }),
  may: () => undefined,
  facts: async (tx, { key }, { now }) =>
    (await findReaderByKey(tx, hashOfSecret(key), now)) ??
    refuse("not-found", refusals.list.unknown),
  decide: ({ id, isConfirmed }, { early }) =>
    isConfirmed ? { id, isEarly: early } : refuse("conflict", refusals.list.confirmFirst),
  save: (tx, { id, isEarly }, { now }) => saveEarly(tx, id, isEarly, now),
});
