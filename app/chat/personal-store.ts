import { sql } from "kysely";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { endLinkOf } from "./link-store.ts";
import { dropLinking } from "./linking-store.ts";

export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => {
    const { rows } = await sql`
      select account, linked_at as "linkedAt", gave as "rolesGiven", is_there as "isOnTheServer",
        looked_at as "lastLookedAt" from chat.link where person_id = ${personId}`.execute(db);
    const { rows: begun } = await sql`
      select begun_at as "begunAt" from chat.linking where person_id = ${personId}`.execute(db);
    return { chatAccounts: rows, chatAccountsBegun: begun };
  },
  // The number alone stays, and names nobody here, until the roles are taken from it.
  forget: async (tx, personId, at) => {
    await dropLinking(tx, personId);
    await endLinkOf(tx, personId, at);
  },
  // One account to one person: where both have one, that of the account that is kept.
  join: async (tx, { kept: person, other }) => {
    await sql`
      update chat.link set person_id = ${person}, is_sure = false, version = version + 1
      where person_id = ${other}
        and not exists (select from chat.link own where own.person_id = ${person})`.execute(tx);
  },
};
