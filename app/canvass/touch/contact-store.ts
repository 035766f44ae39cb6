import type { Tx } from "../../../platform/database/database.ts";

import { newSecret, type PersonId } from "../../../platform/ids.ts";
import { hashOfSecret, salted } from "../../../platform/secrets.ts";
import { dropUnsent } from "../../mail/door.ts";
import { canvassPath } from "../addresses.ts";
import type { CanvassTables } from "../tables.ts";
import type { Contact } from "../taking/contact.ts";

const tables = (tx: Tx) => tx.withTables<CanvassTables>();

/** Which of a stall's. */
export interface ContactId {
  readonly askingId: number;
  readonly id: string;
}

export interface NewContact extends Omit<Contact, "reach"> {
  readonly askingId: number;
  /** Null on paper. */
  readonly linkId: number | null;
  readonly answerId: string;
  readonly email: string | null;
  readonly emailKey: string | null;
  readonly phone: string | null;
  readonly wants: readonly string[];
  readonly agreedAt: Date;
  readonly endsAt: Date;
  readonly confirmBy: Date | null;
}

/** False where they are there already, or another letter waits in that mailbox. */
export async function addContact(tx: Tx, one: NewContact, at: Date): Promise<boolean> {
  const added = await tables(tx)
    .insertInto("canvass.contact")
    .values({
      ...{ asking_id: one.askingId, id: one.id, answer_id: one.answerId, link_id: one.linkId },
      ...{ name: one.name, email: one.email, email_key: one.emailKey, phone: one.phone },
      ...{ language: one.language, wants: [...one.wants], wording: one.wording },
      ...{ agreed_at: one.agreedAt, taken_at: at, ends_at: one.endsAt },
      ...{ confirm_by: one.confirmBy, confirmed_at: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("id")
    .executeTakeFirst();
  return added !== undefined;
}

/** A secret for one letter; only its hash is kept. */
export async function addContactKey(tx: Tx, { askingId, id }: ContactId): Promise<string> {
  const key = newSecret();
  await tables(tx)
    .insertInto("canvass.contact_key")
    .values({ hash: hashOfSecret(key), asking_id: askingId, contact_id: id })
    .execute();
  return key;
}

export async function saveConfirmed(tx: Tx, { askingId, id }: ContactId, at: Date): Promise<void> {
  await tables(tx)
    .updateTable("canvass.contact")
    .set({ confirmed_at: at })
    .where("asking_id", "=", askingId)
    .where("id", "=", id)
    .where("confirmed_at", "is", null)
    .execute();
}

/** What each letter to somebody who stays in touch is of, by which those that wait are found. */
export const ABOUT_TOUCH = `${canvassPath}/touch`;

/** A mailbox at whichever stalls it was left, with the links of its letters; those that wait are not sent. */
export async function dropMailbox(tx: Tx, emailKey: string): Promise<void> {
  const dropped = await tables(tx)
    .deleteFrom("canvass.contact")
    .where("email_key", "=", emailKey)
    .returning("email")
    .execute();
  const to = dropped.flatMap(({ email }) => email ?? []);
  await dropUnsent(tx, { to, about: ABOUT_TOUCH });
}

/** That nothing is sent to it until then, whoever types it again. */
export async function addGone(tx: Tx, emailKey: string, until: Date): Promise<void> {
  await tables(tx)
    .insertInto("canvass.contact_gone")
    .values({ ...salted(emailKey), until })
    .execute();
}

/** Those that a link has brought now. */
export async function addToContactsOf(tx: Tx, linkId: number, more: number): Promise<void> {
  await tables(tx)
    .updateTable("canvass.link")
    .set((row) => ({ contacts: row("contacts", "+", more) }))
    .where("id", "=", linkId)
    .execute();
}

/** Only of a number to ring: an address goes by the link of its letter. */
export async function dropPhone(tx: Tx, { askingId, id }: ContactId): Promise<boolean> {
  const { numDeletedRows } = await tables(tx)
    .deleteFrom("canvass.contact")
    .where("asking_id", "=", askingId)
    .where("id", "=", id)
    .where("phone", "is not", null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Those whose time is over, and whose letter nobody answered. */
export async function forgetContacts(tx: Tx, now: Date): Promise<void> {
  await tables(tx)
    .deleteFrom("canvass.contact")
    .where((row) =>
      row.or([
        row("ends_at", "<=", now),
        row.and([row("confirmed_at", "is", null), row("confirm_by", "<=", now)]),
      ]),
    )
    .execute();
  await tables(tx).deleteFrom("canvass.contact_gone").where("until", "<=", now).execute();
}

export async function addContactLook(
  tx: Tx,
  { askingId, personId }: { readonly askingId: number; readonly personId: PersonId },
  at: Date,
): Promise<void> {
  await tables(tx)
    .insertInto("canvass.contact_look")
    .values({ asking_id: askingId, person_id: personId, at })
    .execute();
}

export async function forgetContactLooks(tx: Tx, before: Date): Promise<void> {
  await tables(tx).deleteFrom("canvass.contact_look").where("at", "<", before).execute();
}
