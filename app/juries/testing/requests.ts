import { type AnyAct, inTransaction } from "../../../platform/act.ts";
import { inOffice } from "../../../platform/capacity.ts";
import type { House } from "../../../platform/house.ts";
import { addRan, type Ran } from "../challenges/ran.ts";

let requests = 1000;

/** A request that ran, as far as this room is told of it. Answers its number. */
export async function aRequestThatRan(
  house: House,
  act: Pick<AnyAct, "name">,
  parts: Partial<Ran> = {},
): Promise<number> {
  requests += 1;
  const ran: Ran = {
    requestId: requests,
    act: act.name,
    input: { lamp: "7" },
    on: "/lamps/7",
    says: "The lamp is switched off.",
    why: "It blinds the neighbours.",
    by: inOffice("safety-officer", "national-committee"),
    changeHash: "00".repeat(32),
    keyHolders: [],
    touched: [],
    ranAt: house.clock.now(),
    challengeHours: 72,
    ...parts,
  };
  await inTransaction(house, (tx) => addRan(tx, ran));
  return requests;
}
