import { type AnyAct, inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { newId } from "../../../platform/ids.ts";
import type { RequestRan } from "../requests-ran.ts";

let requests = 1000;

/** Tells the house that a request ran, as the room of the requests does. Answers its number. */
export async function aRequestThatRan(
  house: House,
  act: AnyAct,
  parts: Partial<RequestRan> = {},
): Promise<number> {
  requests += 1;
  const ran: RequestRan = {
    name: "requests.ran",
    requestId: requests,
    act: act.name,
    input: { lamp: "7" },
    on: "/lamps/7",
    says: "The lamp is switched off.",
    why: "It blinds the neighbours.",
    by: "Safety officer and National committee",
    changeHash: "00".repeat(32),
    askedBy: newId<"person">(),
    turnedBy: [],
    about: [],
    at: house.clock.now(),
    ...parts,
  };
  await inTransaction(house, (tx) => house.announce(tx, ran));
  return requests;
}
