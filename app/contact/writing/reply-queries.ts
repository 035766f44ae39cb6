import { sql } from "kysely";
import type { Reader } from "../../../platform/database/database.ts";
import type { Replied } from "../../mail/door.ts";
import { emailKeyOf } from "../../membership/door.ts";

/** What came by mail since then. */
export interface Replies {
  /** With the mark of the same letter. */
  readonly toLetter: number;
  /** From the same address, and in the same way its reader's or claimed: nobody uses up what another may write. */
  readonly ofMailbox: number;
  readonly ofAll: number;
}

export async function countReplies(
  db: Reader,
  { letter, reply, isFromReader }: Pick<Replied, "letter" | "reply" | "isFromReader">,
  since: Date,
): Promise<Replies> {
  const { rows } = await sql<Replies>`
    select (count(*) filter (where r.letter = ${letter}))::int as "toLetter",
      (count(*) filter (where m.email_key = ${emailKeyOf(reply.from)}
        and r.is_from_reader = ${isFromReader}))::int as "ofMailbox",
      count(*)::int as "ofAll"
    from contact.message m join contact.reply r on r.message_id = m.id where m.at > ${since}`.execute(
    db,
  );
  return rows[0] ?? { toLetter: 0, ofMailbox: 0, ofAll: 0 };
}
