import * as v from "valibot";
import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { findReaderByKey } from "../queries.ts";
import { saveNotices } from "../store.ts";
import { refusals, words } from "../words.ts";

/** 256 bits in base64url. */
export const unsubscribeKey = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_-]{43}$/, () => words.unsubscribe.unknown),
);

/** Stops all notices, for whoever holds the key out of a letter. RFC 8058. */
export const unsubscribe = defineAct({
  name: "mail.unsubscribe",
  input: v.object({ key: unsubscribeKey }),
  may: () => undefined,
  facts: async (tx, { key }) => ({ personId: await findReaderByKey(tx, key) }),
  decide: ({ personId }) =>
    personId === undefined ? refuse("not-found", refusals.unsubscribe.unknown) : { personId },
  save: (tx, { personId }) => saveNotices(tx, personId, "off"),
});
