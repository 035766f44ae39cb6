import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { forgetPerson } from "./store.ts";
import type { ProposalTables } from "./tables.ts";

async function gather(db: Reader, personId: PersonId) {
  const mine = db.withTables<ProposalTables>();
  const written = await mine
    .selectFrom("proposals.author as author")
    .innerJoin("proposals.proposal as proposal", "proposal.id", "author.proposal_id")
    .select([
      "proposal.id",
      "title",
      "title_cy as titleCy",
      "problem",
      "body",
      "effects",
      "state",
      "author.since",
    ])
    .where("person_id", "=", personId)
    .orderBy("proposal.id")
    .execute();
  const covered = await mine
    .selectFrom("proposals.author as author")
    .innerJoin("proposals.covered as text", "text.proposal_id", "author.proposal_id")
    .select([
      "text.proposal_id as id",
      "title",
      "title_cy as titleCy",
      "problem",
      "body",
      "effects",
    ])
    .where("person_id", "=", personId)
    .orderBy("text.proposal_id")
    .execute();
  const supported = await mine
    .selectFrom("proposals.support as support")
    .innerJoin("proposals.proposal as proposal", "proposal.id", "support.proposal_id")
    .select(["proposal.id", "title", "support.version", "support.at"])
    .where("person_id", "=", personId)
    .orderBy("proposal.id")
    .execute();
  return { written, covered, supported, ...(await gatherBeside(db, personId)) };
}

/** Marks, the rota and what they answer for. */
async function gatherBeside(db: Reader, personId: PersonId) {
  const mine = db.withTables<ProposalTables>();
  const marked = await mine
    .selectFrom("proposals.priority")
    .select(["proposal_id as proposal", "at"])
    .where("person_id", "=", personId)
    .orderBy("proposal_id")
    .execute();
  const saidNotDone = await mine
    .selectFrom("proposals.deed_asker")
    .select(["proposal_id as proposal", "at"])
    .where("person_id", "=", personId)
    .orderBy("proposal_id")
    .execute();
  const pools = await mine
    .selectFrom("proposals.rota_entry")
    .select(["rota_id as rota", "commitment", "salt"])
    .where("person_id", "=", personId)
    .orderBy("rota_id")
    .execute();
  const seats = await mine
    .selectFrom("proposals.rota_seat")
    .select(["rota_id as rota", "state", "called_at as at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  const posts = await mine
    .selectFrom("proposals.post_vote as vote")
    .innerJoin("proposals.rota_seat as seat", "seat.id", "vote.seat_id")
    .select(["vote.proposal_id as post", "choice", "reason", "vote.at"])
    .where("person_id", "=", personId)
    .orderBy("vote.proposal_id")
    .execute();
  const answersFor = await mine
    .selectFrom("proposals.deed")
    .select(["proposal_id as proposal", "state", "says"])
    .where((where) =>
      where.or([where("person_id", "=", personId), where("offered_person", "=", personId)]),
    )
    .orderBy("proposal_id")
    .execute();
  const notes = await mine
    .selectFrom("proposals.deed_note")
    .select(["proposal_id as proposal", "kind", "says", "at"])
    .where("person_id", "=", personId)
    .orderBy("id")
    .execute();
  return { marked, saidNotDone, pools, seats, posts, answersFor, notes };
}

/** What was drawn, said and decided stays, and whose it was goes. */
async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await forgetPerson(tx, personId);
  const theirs = tx.withTables<ProposalTables>();
  await theirs.deleteFrom("proposals.priority").where("person_id", "=", personId).execute();
  await theirs.deleteFrom("proposals.deed_asker").where("person_id", "=", personId).execute();
  await theirs
    .updateTable("proposals.rota_entry")
    .set({ person_id: null, salt: null })
    .where("person_id", "=", personId)
    .execute();
  for (const table of ["proposals.rota_seat", "proposals.deed_note", "proposals.deed"] as const) {
    await theirs
      .updateTable(table)
      .set({ person_id: null })
      .where("person_id", "=", personId)
      .execute();
  }
  await theirs
    .updateTable("proposals.deed")
    .set({ offered_person: null })
    .where("offered_person", "=", personId)
    .execute();
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "proposals.author", once: ["proposal_id"] },
    { table: "proposals.publication" },
    { table: "proposals.support", once: ["proposal_id"] },
    { table: "proposals.taking", once: ["proposal_id", "purpose"] },
    { table: "proposals.priority", once: ["proposal_id"] },
    { table: "proposals.deed_asker", once: ["proposal_id"] },
    // A place in a pool was committed to for one account, and cannot become another's.
    { table: "proposals.rota_seat" },
    { table: "proposals.deed" },
    { table: "proposals.deed", column: "offered_person" },
    { table: "proposals.deed_note" },
  ],
};
