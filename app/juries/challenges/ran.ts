import { inOffice } from "../../../platform/capacity.ts";
import type { Tx } from "../../../platform/database/database.ts";
import { addDays } from "../../../platform/time/days.ts";
import type { ElectionCounted } from "../../elections/door.ts";
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
import { words } from "../words.ts";

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

/** The count of an election can be challenged, as long as its result does not stand. */
export async function openResultToChallenge(tx: Tx, counted: ElectionCounted): Promise<void> {
  await addRan(tx, {
    requestId: undefined,
    electionId: counted.electionId,
    act: "elections.count",
    input: { id: counted.electionId },
    on: counted.path,
    says: counted.says,
    why: words.counted,
    by: { kind: "election" },
    changeHash: counted.callHash,
    ranAt: counted.countedAt,
    challengeHours: counted.resultHours,
    keyHolders: [],
    touched: counted.candidates,
  });
}
