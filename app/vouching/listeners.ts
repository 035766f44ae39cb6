import type { Tx } from "../../platform/database/database.ts";
import { type House, type Listener, listen } from "../../platform/house.ts";
import type { PersonId } from "../../platform/ids.ts";
import type { MemberLeft, MemberSuspended } from "../membership/door.ts";
import { settle } from "./settling.ts";
import { listUnsettledOf } from "./store.ts";

/** Whoever is no member in good standing any more vouches for nobody who does not count yet. */
async function settleThoseOf(tx: Tx, voucher: PersonId, house: House): Promise<void> {
  const now = house.clock.now();
  for (const personId of await listUnsettledOf(tx, voucher)) {
    await settle(tx, house, personId, { now, isNew: false });
  }
}

export const listeners: readonly Listener[] = [
  listen<MemberLeft>("membership.left", (tx, { personId }, house) =>
    settleThoseOf(tx, personId, house),
  ),
  listen<MemberSuspended>("membership.suspended", (tx, { personId }, house) =>
    settleThoseOf(tx, personId, house),
  ),
];
