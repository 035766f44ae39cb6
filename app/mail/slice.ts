import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { Mailing, Recipient } from "./letter.ts";
import { postToMany } from "./store.ts";

/** Some tenths of a second of work: no act waits long for it, and a stop loses little. */
const READERS_AT_ONCE = 5000;

/** Everybody who may get it, in one order that stays, some at a time. */
export type ListReaders = (
  after: PersonId | undefined,
  most: number,
) => Promise<readonly Recipient[]>;

export interface PostedSlice {
  /** How many of the slice wanted it. */
  readonly posted: number;
  /** After whom to go on. */
  readonly postedTo: PersonId | undefined;
  readonly isLast: boolean;
}

/**
 * Puts the next slice of a letter to very many into the outbox. Whoever keeps `postedTo` in the same transaction can
 * go on after a stop, and writes to nobody twice.
 */
export async function postSlice(
  tx: Tx,
  letter: Omit<Mailing, "recipients">,
  { after, list }: { readonly after: PersonId | undefined; readonly list: ListReaders },
  at: Date,
): Promise<PostedSlice> {
  const recipients = await list(after, READERS_AT_ONCE);
  return {
    posted: await postToMany(tx, { ...letter, recipients }, at),
    postedTo: recipients.at(-1)?.personId ?? after,
    isLast: recipients.length < READERS_AT_ONCE,
  };
}
