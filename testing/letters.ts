import { asReadNow } from "../app/mail/covering-store.ts";
import { textOfLetter } from "../app/mail/queries.ts";
import type { House } from "../platform/house.ts";

type LetterTables = {
  "mail.letter": {
    id: number;
    to_address: string;
    person_id: string | null;
    subject: string;
    body: string;
    sent_at: Date | null;
  };
};

/** What was posted to an address, oldest first, as it may be read now. */
export const lettersTo = (house: House, address: string | null) =>
  postedWhere(house, "to_address", address ?? "");

/** The same by person. */
export const postedTo = (house: House, personId: string) =>
  postedWhere(house, "person_id", personId);

async function postedWhere(house: House, column: "to_address" | "person_id", is: string) {
  const rows = await house.database
    .withTables<LetterTables>()
    .selectFrom("mail.letter")
    .select(["subject", textOfLetter.as("text")])
    .where(column, "=", is)
    .orderBy("id")
    .execute();
  const letters = await asReadNow(house.database, rows);
  return letters.map(({ subject, text }) => ({ subject, body: text }));
}

/** Whom something waits for in the outbox, or a letter with this subject. */
export const addressesWaiting = async (
  house: House,
  subject?: string,
): Promise<readonly string[]> => {
  const rows = await house.database
    .withTables<LetterTables>()
    .selectFrom("mail.letter")
    .select(["to_address", "subject"])
    .where("sent_at", "is", null)
    .execute();
  const wanted = rows.filter((row) => subject === undefined || row.subject === subject);
  return wanted.map((row) => row.to_address);
};
