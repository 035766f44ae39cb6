import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { dropWaitingTo } from "../../../mail/door.ts";
import { LISTS } from "../../list.ts";
import { countLeft } from "../../store.ts";
import { findChoice, lockAsReader, saveOut } from "../reader-store.ts";
import { keyField, mayWithKey, readerOf } from "../whose.ts";

/** Leaves newsletters for ever, without signing in, also where a mail program asks for it (RFC 8058). */
export const leave = defineAct({
  name: "newsletters.leave",
  input: v.object({ key: keyField, from: v.optional(itemNumber) }),
  may: mayWithKey,
  facts: async (tx, { key }, { actor }) => {
    const reader = await readerOf(tx, key, actor);
    if (isRefusal(reader)) return reader;
    return { ...reader, choice: await findChoice(tx, reader.personId, reader.emailKey) };
  },
  // By which letter somebody left is counted once, and kept of nobody.
  decide: ({ personId, emailKey, choice }, { from }) => ({
    ...{ personId, emailKey },
    counted: choice.isOut ? undefined : from,
  }),
  save: async (tx, { personId, emailKey, counted }) => {
    await lockAsReader(tx);
    await dropWaitingTo(tx, personId, LISTS);
    await saveOut(tx, personId, { emailKey, isOut: true });
    if (counted !== undefined) await countLeft(tx, counted);
  },
});
