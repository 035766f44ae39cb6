import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { tidyText } from "../../../../platform/text/tidy-text.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { proposalPath } from "../../../proposals/addresses.ts";
import type { TextFinished } from "../../announcements.ts";
import { refusals } from "../../words.ts";
import { isTooLong } from "../document.ts";
import { tooLongRefusal, whyField } from "../fields.ts";
import { whyNotWrite } from "../may.ts";
import { holdText } from "../the-text.ts";

interface Finished {
  readonly path: string;
  readonly body: string;
  readonly why: string | undefined;
}

const LEAST_CHARACTERS = 10;

/** Makes a version of what was written together. */
export const finish = defineAct({
  name: "drafting.finish",
  input: v.object({ id: itemNumber, why: whyField }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => holdText(tx, proposalPath(id), context),
  decide: ({ path, at, stands }, { why }, { actor }): Finished | Refusal => {
    const refusal = whyNotWrite(actor, at);
    if (refusal !== undefined) return refusal;
    const body = tidyText(stands);
    if (body.length < LEAST_CHARACTERS) return refuse("invalid", refusals.refuse.tooShort);
    if (isTooLong(body)) return tooLongRefusal();
    return body === at?.body ? refuse("conflict", refusals.refuse.same) : { path, body, why };
  },
  save: async () => undefined,
  announce: ({ path, body, why }, { actor, now }): readonly TextFinished[] => [
    { name: "drafting.finished", path, body, why, by: personWho(actor), at: now },
  ],
});
