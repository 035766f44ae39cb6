import * as v from "valibot";
import type { Actor } from "../../../platform/actor.ts";
import type { Reader } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../platform/refusal.ts";
import { findReaderOfKey } from "../../mail/door.ts";
import { findMailbox } from "../../membership/door.ts";
import { refusals, words } from "../words.ts";

/** 256 bits in base64url. */
const KEY = /^[A-Za-z0-9_-]{43}$/;

/** Out of a letter. Without one it is whoever is signed in. */
export const keyField = v.optional(
  v.pipe(
    v.string(() => words.choices.unknown),
    v.regex(KEY, () => words.choices.unknown),
  ),
);

/** Whoever has a letter's key needs no account at hand. */
export const mayWithKey = (): undefined => undefined;

export interface WhoReads {
  readonly personId: PersonId;
  /** Of their mailbox; undefined of whoever has none. */
  readonly emailKey: string | undefined;
}

const findReader = async (db: Reader, key: string): Promise<PersonId | undefined> =>
  KEY.test(key) ? findReaderOfKey(db, key) : undefined;

/** Whose letter has this key; without one whoever is signed in. */
export async function readerOf(
  db: Reader,
  key: string | undefined,
  actor: Actor,
): Promise<WhoReads | Refusal> {
  if (key === undefined && actor.kind !== "person")
    return refuse("not-signed-in", refusals.choices.signIn);
  const own = actor.kind === "person" ? actor.personId : undefined;
  const personId = key === undefined ? own : await findReader(db, key);
  if (personId === undefined) return refuse("not-found", refusals.choices.unknown);
  return { personId, emailKey: await findMailbox(db, personId) };
}
