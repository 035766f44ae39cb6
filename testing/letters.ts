import type { House } from "../platform/house.ts";

type LetterTables = {
  "mail.letter": { id: number; to_address: string; subject: string; body: string };
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
