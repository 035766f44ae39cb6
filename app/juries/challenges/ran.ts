import { inOffice } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { addDays } from "../../../platform/time/days.ts";
import { countActiveMembers } from "../../membership/door.ts";
import {
  findRequest,
  listAbout,
  listSignatures,
  type Request,
  type RequestRan,
} from "../../requests/door.ts";
import { membersNeeded, rulesInForce } from "../../rulebook/door.ts";
import { termsOf } from "../challenge.ts";
import { addChallenge, type NewChallenge } from "../store.ts";

/** A request as it ran, with everybody who had a part in it. */
export type Ran = Omit<NewChallenge, "closesAt" | "terms" | "needed"> &
  Pick<Request, "challengeHours">;

/** From now on members can challenge it, under the numbers of today. */
export async function addRan(tx: Tx, { challengeHours, ...ran }: Ran): Promise<void> {
  const rules = await rulesInForce(tx);
  const active = await countActiveMembers(tx, "challenge", ran.ranAt, rules);
  await addChallenge(tx, {
    ...ran,
    closesAt: addDays(ran.ranAt, challengeHours / 24),
    terms: termsOf(rules),
    needed: membersNeeded("challenge", rules, active),
  });
}

export async function openToChallenge(tx: Tx, { requestId }: RequestRan): Promise<void> {
  const request = await findRequest(tx, requestId);
  if (request?.endedAt === undefined) throw new Error("a request ran that is not done");
  const signatures = await listSignatures(tx, requestId);
  const turnedBy = signatures.flatMap(({ signedBy }) => signedBy ?? []);
  await addRan(tx, {
    requestId,
    act: request.act,
    input: request.input,
    on: request.on,
    says: request.says,
    why: request.why,
    by: inOffice(...new Set(signatures.map(({ office }) => office))),
    changeHash: request.changeHash,
    ranAt: request.endedAt,
    challengeHours: request.challengeHours,
    keyHolders: [request.askedBy, ...turnedBy].filter((id) => id !== undefined),
    touched: await listAbout(tx, requestId),
  });
}
