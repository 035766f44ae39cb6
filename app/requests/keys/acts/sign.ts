import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse, saidThen } from "../../../../platform/refusal.ts";
import { happened } from "../../../mail/door.ts";
import { countActiveMembers, mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { officesOf } from "../../../offices/door.ts";
import { membersNeeded, rulesInForce, titleOf } from "../../../rulebook/door.ts";
import { requestPath } from "../../addresses.ts";
import { findOpenTwin, listAbout, lockRequest } from "../../queries.ts";
import { endOfDelay, mayStillBeSigned, type Request } from "../../request.ts";
import { addSignature, lockSigning, openRequest } from "../../store.ts";
import { lineOf, noteKeyHolders } from "../../telling.ts";
import { refusals, words } from "../../words.ts";
import { readSignature, type Signed, signatureInput } from "../signing.ts";

interface Opening {
  readonly request: Request;
  readonly signed: Signed;
  readonly runsAt: Date | undefined;
  readonly stopNeeded: number;
}

/** The asker signs the exact change. From now on everybody sees it, and the other key can be turned. */
export const sign = defineAct({
  name: "requests.sign",
  input: signatureInput,
  may: mayInGoodStanding,
  facts: async (tx, input, context) => {
    const { personId } = personWho(context.actor);
    const { now } = context;
    const request = await lockRequest(tx, input.number);
    if (request?.askedBy !== personId) return refuse("not-found", refusals.refuse.unknown);
    const asked = { personId, changeHash: request.changeHash };
    const signed = await readSignature(tx, input, asked, context);
    if (isRefusal(signed)) return signed;
    const offices = await officesOf(tx, personId, now);
    const rules = await rulesInForce(tx);
    const active = await countActiveMembers(tx, "stop", now, rules);
    const stopNeeded = membersNeeded("stop", rules, active);
    const twin = await findTwin(tx, request, context);
    return { request, signed, offices, stopNeeded, twin };
  },
  decide: ({ request, signed, offices, ...facts }, _input, { now }): Opening | Refusal => {
    if (!mayStillBeSigned(request, now)) return refuse("conflict", refusals.refuse.notUnsigned);
    const { stopNeeded, twin } = facts;
    if (twin !== undefined) return refuse("conflict", refusals.refuse.twin(twin));
    if (!offices.includes(request.askedOffice)) {
      return refuse(
        "not-allowed",
        saidThen(() => refusals.refuse.noAsker(titleOf(request.askedOffice))),
      );
    }
    const { delayHours } = request;
    const runsAt = delayHours === undefined ? undefined : endOfDelay(now, delayHours);
    return { request, signed, runsAt, stopNeeded };
  },
  save: async (tx, { request, signed, runsAt, stopNeeded }, context) => {
    const { number, askedOffice: office, changeHash } = request;
    const { personId } = personWho(context.actor);
    const signature = { ...signed, number, personId, isAskers: true, office, changeHash };
    await addSignature(tx, signature, context.now);
    await openRequest(tx, number, { runsAt, stopNeeded }, context.now);
    const about = await listAbout(tx, number);
    await noteKeyHolders(tx, { ...request, state: "open" }, about, context);
  },
  // Not the reason: one person's words would stand in the record for ever before anybody else has agreed to them. They
  // are part of what the change's hash says, stand on the request's page, and go into the line of what is carried out.
  record: ({ request }) => {
    const { number, says, askedOffice } = request;
    const step = { act: "requests.ask", by: inOffice(askedOffice) };
    return lineOf(request, { ...step, says: words.record.asked(number, says) });
  },
  announce: ({ request }, { actor, now }) => [
    happened({
      on: [requestPath(request.number)],
      ...{ what: "asked", part: "changed", at: now, isImportant: true, isForAll: true },
      by: personWho(actor).personId,
      says: () => words.asked,
    }),
  ],
});

/** Two who asked for the same before either had signed: of their signatures one counts. */
async function findTwin(tx: Tx, { act: name, input }: Request, { house, now }: ActContext) {
  const act = house.officialActs.get(name);
  if (act === undefined) return undefined;
  await lockSigning(tx, name);
  return findOpenTwin(tx, { act, input }, now);
}
