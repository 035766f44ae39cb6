import { type ActContext, defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { bodiesOf, officesOf } from "../../../offices/door.ts";
import type { Office } from "../../../rulebook/door.ts";
import {
  bodiesOfAsker,
  constitutionOf,
  listAbout,
  listSignatures,
  lockRequest,
} from "../../queries.ts";
import { decideKey, keysOf, type Request } from "../../request.ts";
import { run } from "../../running/running.ts";
import { addSignature } from "../../store.ts";
import { lineOf } from "../../telling.ts";
import { refusals, words } from "../../words.ts";
import { readSignature, type Signed, signatureInput } from "../signing.ts";

interface Approval {
  readonly request: Request;
  readonly office: Office;
  readonly signed: Signed;
  /** The last key that it takes. */
  readonly isLast: boolean;
}

/** Turns another key. With the last one it is carried out, in the same transaction. */
export const approve = defineAct({
  name: "requests.approve",
  input: signatureInput,
  may: mayInGoodStanding,
  facts: async (tx, input, context) => {
    const { personId } = personWho(context.actor);
    const request = await lockRequest(tx, input.number);
    if (request === undefined || request.state === "unsigned") {
      return refuse("not-found", refusals.refuse.unknown);
    }
    const asked = { personId, changeHash: request.changeHash };
    return {
      request,
      constitution: await constitutionOf(tx, request),
      offices: await officesOf(tx, personId, context.now),
      bodies: await bodiesOf(tx, personId, context.now),
      askersBodies: await bodiesOfAsker(tx, request, context.now),
      signatures: await listSignatures(tx, request.number),
      about: await listAbout(tx, request.number),
      signed: await readSignature(tx, input, asked, context),
    };
  },
  decide: ({ signed, ...facts }, _input, { actor, now }): Approval | Refusal => {
    const { request, signatures } = facts;
    const office = decideKey(facts, personWho(actor).personId, now);
    if (isRefusal(office)) return office;
    if (isRefusal(signed)) return signed;
    const isLast = keysOf(signatures).length + 1 >= request.keysNeeded;
    return { request, office, signed, isLast };
  },
  save,
});

/** The line of the key comes before the lines of what it set going, so it is written here and not by `record`. */
async function save(tx: Tx, approval: Approval, context: ActContext): Promise<void> {
  const { request, office, signed, isLast } = approval;
  const { number, changeHash } = request;
  const { personId } = personWho(context.actor);
  const key = { ...signed, number, personId, isAskers: false, office, changeHash };
  await addSignature(tx, key, context.now);
  const step = {
    act: "requests.approve",
    by: inOffice(office),
    says: words.record.approved(number),
  };
  await context.house.record(tx, lineOf(request, step), context.now, context.actor);
  if (isLast) await run(tx, request, context);
}
