import type { Reader, Tx } from "../../../platform/database/database.ts";
import type { PersonId } from "../../../platform/ids.ts";
import type { PersonalDetails } from "../../../platform/room.ts";
import { kept } from "../kept.ts";
import { forgetBrowsers, listBrowsers } from "../push/push-store.ts";
import type { ThisWeekTables } from "../tables.ts";

const tables = (db: Reader) => db.withTables<ThisWeekTables>();

async function gather(db: Reader, personId: PersonId) {
  const following = await tables(db)
    .selectFrom("this_week.follow")
    .select(["path as thing", "level", "is_chosen as isChosen", "since"])
    .where("person_id", "=", personId)
    .orderBy("path")
    .execute();
  const askedOfYou = await tables(db)
    .selectFrom("this_week.asked as a")
    .innerJoin("this_week.happening as h", "h.id", "a.happening_id")
    .select(["h.says", "h.at"])
    .where("a.person_id", "=", personId)
    .orderBy("h.id")
    .execute();
  const yourDoing = await tables(db)
    .selectFrom("this_week.happening")
    .select(["says", "at"])
    .where("by_person", "=", personId)
    .orderBy("id")
    .execute();
  const added = await tables(db)
    .selectFrom("this_week.addition")
    .select(["kind", "path as thing", "at"])
    .where("by_person", "=", personId)
    .orderBy("id")
    .execute();
  const browsersToldOfNews = (await listBrowsers(db, personId)).map(({ id: _, ...one }) => one);
  return { following, askedOfYou, yourDoing, added, browsersToldOfNews };
}

async function forget(tx: Tx, personId: PersonId): Promise<void> {
  await tables(tx).deleteFrom("this_week.follow").where("person_id", "=", personId).execute();
  await tables(tx).deleteFrom("this_week.asked").where("person_id", "=", personId).execute();
  await tables(tx)
    .updateTable("this_week.happening")
    .set({ by_person: null })
    .where("by_person", "=", personId)
    .execute();
  await tables(tx)
    .updateTable("this_week.addition")
    .set({ by_person: null })
    .where("by_person", "=", personId)
    .execute();
  await forgetBrowsers(tx, personId);
}

/** What they follow goes with them into the account that is kept; who follows it there already, does. */
export const personal: PersonalDetails = {
  kept,
  gather,
  forget,
  follows: [{ table: "this_week.follow", once: ["path"] }],
};
