import type { Reader, Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { removeMarks } from "./queue/queue-store.ts";
import { forgetAsks } from "./sealing/sealing-store.ts";
import type { ProposalTables } from "./tables.ts";
import { forgetPerson } from "./writing/forgetting-store.ts";

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

/** What they want to be voted on first, and what under a seal. */
async function gatherBeside(db: Reader, personId: PersonId) {
  const mine = db.withTables<ProposalTables>();
  const marked = await mine
    .selectFrom("proposals.priority")
    .select(["proposal_id as proposal", "at"])
    .where("person_id", "=", personId)
    .orderBy("proposal_id")
    .execute();
  const askedSealed = await mine
    .selectFrom("proposals.sealed_ask")
    .select(["proposal_id as id", "at"])
    .where("person_id", "=", personId)
    .orderBy("proposal_id")
    .execute();
  return { marked, askedSealed };
}

async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await forgetAsks(tx, personId);
  await forgetPerson(tx, personId);
  await removeMarks(tx, personId);
}

export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [
    { table: "proposals.author", once: ["proposal_id"] },
    { table: "proposals.publication" },
    { table: "proposals.support", once: ["proposal_id"] },
    { table: "proposals.sealed_ask", once: ["proposal_id"] },
    { table: "proposals.taking", once: ["proposal_id", "purpose"] },
    { table: "proposals.priority", once: ["proposal_id"] },
  ],
};
