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

/** What was posted to an address, oldest first. */
export const lettersTo = (house: House, address: string) =>
  house.database
    .withTables<LetterTables>()
    .selectFrom("mail.letter")
    .select(["subject", "body"])
    .where("to_address", "=", address)
    .orderBy("id")
    .execute();

/** The same by person. */
export const postedTo = (house: House, personId: string) =>
  house.database
    .withTables<LetterTables>()
    .selectFrom("mail.letter")
    .select(["subject", "body"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();

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
