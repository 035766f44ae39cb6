import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { maySignedIn, personWho } from "../../../membership/door.ts";
import { lockRequest } from "../../queries.ts";
import { isOpen, mayStillBeSigned, type Request } from "../../request.ts";
import { endRequest } from "../../store.ts";
import { announceEnd, lineOf } from "../../telling.ts";
import { refusals, words } from "../../words.ts";

/** The asker takes it back. What nobody has seen leaves no line. */
export const withdraw = defineAct({
  name: "requests.withdraw",
  input: v.object({ number: itemNumber }),
  may: maySignedIn,
  facts: async (tx, { number }, { actor }) => {
    const request = await lockRequest(tx, number);
    const isTheirs = request?.askedBy === personWho(actor).personId;
    return isTheirs && request ? request : refuse("not-found", refusals.refuse.unknown);
  },
  decide: (request: Request, _input, { now }): Request | Refusal =>
    isOpen(request, now) || mayStillBeSigned(request, now)
      ? request
      : refuse("conflict", refusals.refuse.notOpen),
  save: async (tx, request, context) => {
    await endRequest(tx, request.number, { state: "withdrawn" }, context.now);
    if (request.state !== "unsigned") await announceEnd(tx, request, "withdrawn", context);
  },
  record: (request) => {
    if (request.state === "unsigned") return undefined;
    const step = { act: "requests.withdraw", by: inOffice(request.askedOffice) };
    return lineOf(request, { ...step, says: words.record.withdrawn(request.number) });
  },
});
