import type { Reader } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { follows, forgetPerson } from "./store.ts";
import type { AmendmentTables } from "./tables.ts";

async function gather(db: Reader, personId: PersonId) {
  const mine = db.withTables<AmendmentTables>();
  const moved = await mine
    .selectFrom("amendments.amendment as amendment")
    .innerJoin("amendments.text as text", "text.id", "amendment.text_id")
    .select(["text.title", "number", "written", "reason", "state", "moved_at as movedAt"])
    .where("person_id", "=", personId)
    .orderBy("amendment.id")
    .execute();
  const supported = await mine
    .selectFrom("amendments.backing as backing")
    .innerJoin("amendments.amendment as amendment", "amendment.id", "backing.amendment_id")
    .innerJoin("amendments.text as text", "text.id", "amendment.text_id")
    .select(["text.title", "number"])
    .where("backing.person_id", "=", personId)
    .orderBy("amendment.id")
    .execute();
  const decidedOn = await mine
    .selectFrom("amendments.keeper as keeper")
    .innerJoin("amendments.text as text", "text.id", "keeper.text_id")
    .select(["text.title"])
    .where("person_id", "=", personId)
    .orderBy("text.id")
    .execute();
  return { moved, supported, decidedOn };
}

export const personal: PersonalDetails = { kept, gather, forget: forgetPerson, follows };
