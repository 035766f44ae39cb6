import { sql } from "kysely";
import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { joinMarks } from "./arguments/marks-store.ts";
import { forgetPerson } from "./forgetting-store.ts";
import { kept } from "./kept.ts";
import type { DiscussionsTables } from "./tables.ts";

const tables = (db: Reader) => db.withTables<DiscussionsTables>();

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => ({
    ...(await gatherWritten(db, personId)),
    ...(await gatherMarks(db, personId)),
    reports: await gatherReports(db, personId),
  }),
  forget: forgetPerson,
  join: joinMarks,
  follows: [
    { table: "discussions.comment" },
    { table: "discussions.argument" },
    { table: "discussions.summary" },
    { table: "discussions.side", once: ["topic_id"] },
    { table: "discussions.strong_mark", once: ["argument_id"] },
    { table: "discussions.mind_changed", once: ["topic_id"] },
    { table: "discussions.fair_mark", once: ["summary_id"] },
    { table: "discussions.report", once: ["kind", "post_id"] },
  ],
};

/** One's own words, those that are hidden from everybody else included. */
function ownText<Column extends "text" | "claim" | "source">(column: `${string}.${Column}`) {
  const name = column.split(".")[1] as Column;
  const inHidden = name === "source" ? "h.source" : "h.text";
  return sql<string | null>`coalesce(${sql.ref(column)}, ${sql.ref(inHidden)})`.as(name);
}

async function gatherWritten(db: Reader, personId: PersonId) {
  const comments = await tables(db)
    .selectFrom("discussions.comment as c")
    .innerJoin("discussions.topic as t", "t.id", "c.topic_id")
    .leftJoin("discussions.hidden as h", "h.id", "c.hidden_id")
    .select(["t.path", "c.written_at as writtenAt", "c.edited_at as editedAt"])
    .select([ownText("c.text"), "h.hidden_at as hiddenAt"])
    .where("c.person_id", "=", personId)
    .orderBy("c.id")
    .execute();
  const claims = await tables(db)
    .selectFrom("discussions.argument as a")
    .innerJoin("discussions.topic as t", "t.id", "a.topic_id")
    .leftJoin("discussions.hidden as h", "h.id", "a.hidden_id")
    .select(["t.path", "a.camp", "a.written_at as writtenAt"])
    .select([ownText("a.claim"), ownText("a.source"), "h.hidden_at as hiddenAt"])
    .where("a.person_id", "=", personId)
    .orderBy("a.id")
    .execute();
  const summaries = await tables(db)
    .selectFrom("discussions.summary as s")
    .innerJoin("discussions.topic as t", "t.id", "s.topic_id")
    .leftJoin("discussions.hidden as h", "h.id", "s.hidden_id")
    .select(["t.path", "s.written_at as writtenAt", ownText("s.text"), "h.hidden_at as hiddenAt"])
    .where("s.person_id", "=", personId)
    .orderBy("s.id")
    .execute();
  return { comments, arguments: claims, summaries };
}

const gatherReports = (db: Reader, personId: PersonId) =>
  tables(db)
    .selectFrom("discussions.report as r")
    .leftJoin("discussions.topic as t", "t.id", "r.topic_id")
    .select(["t.path", "r.kind", "r.post_id as post", "r.reason", "r.says", "r.reported_at as at"])
    .where("r.person_id", "=", personId)
    .orderBy("r.id")
    .execute();

async function gatherMarks(db: Reader, personId: PersonId) {
  const sides = await tables(db)
    .selectFrom("discussions.side as s")
    .innerJoin("discussions.topic as t", "t.id", "s.topic_id")
    .select(["t.path", "s.side", "s.taken_at as takenAt"])
    .where("s.person_id", "=", personId)
    .orderBy("t.id")
    .execute();
  const strongArguments = await tables(db)
    .selectFrom("discussions.strong_mark as m")
    .innerJoin("discussions.argument as a", "a.id", "m.argument_id")
    .select(["a.claim"])
    .where("m.person_id", "=", personId)
    .orderBy("a.id")
    .execute();
  const mindsChanged = await tables(db)
    .selectFrom("discussions.mind_changed as m")
    .innerJoin("discussions.argument as a", "a.id", "m.argument_id")
    .select(["a.claim", "m.changed_at as at"])
    .where("m.person_id", "=", personId)
    .orderBy("a.id")
    .execute();
  const fairSummaries = await tables(db)
    .selectFrom("discussions.fair_mark as m")
    .innerJoin("discussions.summary as s", "s.id", "m.summary_id")
    .innerJoin("discussions.topic as t", "t.id", "s.topic_id")
    .select(["t.path", "m.marked_at as markedAt"])
    .where("m.person_id", "=", personId)
    .orderBy("s.id")
    .execute();
  return { sides, strongArguments, mindsChanged, fairSummaries };
}
