import type { Tx } from "../../platform/database/database.ts";
import type { Letter } from "./letter.ts";
import type { MailTables } from "./tables.ts";

/** Puts a letter into the outbox. It is sent if and only if the transaction stands. */
export async function postLetter(tx: Tx, letter: Letter, at: Date): Promise<void> {
  await tx
    .withTables<MailTables>()
    .insertInto("mail.letter")
    .values({
      to_address: letter.to,
      person_id: letter.personId ?? null,
      kind: letter.kind,
      subject: letter.subject,
      body: letter.text,
      posted_at: at,
      next_try_at: at,
    })
    .execute();
}
