import type { Tx } from "../../platform/database/database.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { PersonalDetails } from "../../platform/room.ts";
import { kept } from "./kept.ts";
import { settle } from "./settling.ts";
import {
  findLinkOf,
  forgetVouches,
  joinVouches,
  listUnsettledOf,
  listVouchesBy,
  listVouchesFor,
} from "./store.ts";

/** Others are not named in anybody's download: when they vouched is. */
export const personal: PersonalDetails = {
  kept,
  gather: async (db, personId) => ({
    link: (await findLinkOf(db, personId)) ?? null,
    vouchedForMe: (await listVouchesFor(db, personId)).map(({ at, stands }) => ({ at, stands })),
    iVouched: (await listVouchesBy(db, personId)).map(({ at, stands }) => ({ at, stands })),
  }),
  forget,
  join: joinVouches,
};

/** Who is gone vouches for nobody who does not count yet. */
async function forget(tx: Tx, personId: PersonId, now: Date): Promise<void> {
  const unsettled = await listUnsettledOf(tx, personId);
  await forgetVouches(tx, personId);
  for (const other of unsettled) await settle(tx, undefined, other, { now, isNew: false });
}
