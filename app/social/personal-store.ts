import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import type { SocialTables } from "./tables.ts";

async function gather(db: Reader, personId: PersonId) {
  const mine = db.withTables<SocialTables>();
  const pools = await mine
    .selectFrom("social.entry")
    .select(["rota_id as rota", "commitment", "salt"])
    .where("person_id", "=", personId)
    .orderBy("rota_id")
    .execute();
  const seats = await mine
    .selectFrom("social.seat")
    .select(["rota_id as rota", "state", "called_at as at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const posts = await mine
    .selectFrom("social.vote as vote")
    .innerJoin("social.seat as seat", "seat.id", "vote.seat_id")
    .select([
      "vote.proposal_id as post",
      "choice",
      "reason",
      "policy",
      "is_announcement as isAnnouncement",
      "vote.at",
    ])
    .where("person_id", "=", personId)
    .orderBy("vote.proposal_id")
    .execute();
  const accounts = await mine
    .selectFrom("social.account")
    .select(["network", "handle", "offered_at as at"])
    .where("offered_by", "=", personId)
    .orderBy("id")
    .execute();
  const removals = await mine
    .selectFrom("social.removal")
    .select(["proposal_id as post", "reason", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { pools, seats, posts, accounts, removals };
}

/** What a rota was drawn from and decided stays, and who it was goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  const theirs = tx.withTables<SocialTables>();
  await theirs
    .updateTable("social.entry")
    .set({ person_id: null, salt: null })
    .where("person_id", "=", personId)
    .execute();
  await theirs
    .updateTable("social.account")
    .set({ offered_by: null })
    .where("offered_by", "=", personId)
    .execute();
  await theirs
    .updateTable("social.removal")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
  await theirs
    .updateTable("social.seat")
    .set({ person_id: null })
    .where("person_id", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  // A place in a pool was committed to for one account, and cannot become another's.
  follows: [
    { table: "social.seat" },
    { table: "social.account", column: "offered_by" },
    { table: "social.removal", once: ["proposal_id"] },
  ],
};
