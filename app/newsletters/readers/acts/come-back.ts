import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { saveOut } from "../reader-store.ts";
import { keyField, mayWithKey, readerOf } from "../whose.ts";

/** Wants newsletters again, after leaving them: nobody else can say so for somebody. */
export const comeBack = defineAct({
  name: "newsletters.come-back",
  input: v.object({ key: keyField }),
  may: mayWithKey,
  facts: (tx, { key }, { actor }) => readerOf(tx, key, actor),
  decide: (reader) => reader,
  save: (tx, { personId, emailKey }) => saveOut(tx, personId, { emailKey, isOut: false }),
});
