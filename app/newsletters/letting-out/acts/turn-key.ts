import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { inOffice } from "../../../../platform/capacity.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber } from "../../../../platform/text/fields.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import { newsletterPath } from "../../addresses.ts";
import { fingerprintOf, type Newsletter } from "../../newsletter.ts";
import { saveBegun } from "../../store.ts";
import { refusals, words } from "../../words.ts";
import { atBranch, whyNotNow } from "./ask-key.ts";

interface Turned {
  readonly newsletter: Newsletter;
  readonly keyBy: PersonId;
  readonly office: string;
}

/** The second key of a branch's newsletter, of another officer of the branch. It goes out. */
export const turnKey = defineAct({
  name: "newsletters.turn-key",
  input: v.object({ id: itemNumber }),
  may: mayInGoodStanding,
  facts: (tx, { id }, context) => atBranch(tx, id, "turn-key", context),
  decide: (facts, _input, { actor }): Turned | Refusal => {
    const { newsletter, office } = facts;
    const { personId } = personWho(actor);
    const whyNot = whyNotNow(facts);
    if (whyNot !== undefined) return whyNot;
    if (newsletter.state !== "waits") return refuse("conflict", refusals.notWaiting);
    if (newsletter.askedBy === personId) return refuse("not-allowed", refusals.ownKey);
    return { newsletter, keyBy: personId, office };
  },
  save: (tx, { newsletter, keyBy }, { now }) => saveBegun(tx, newsletter.id, { keyBy }, now),
  record: ({ newsletter, office }) => {
    const { id, branchId = 0 } = newsletter;
    const fingerprint = fingerprintOf(newsletter);
    return {
      act: "newsletters.turn-key",
      by: inOffice(...new Set([newsletter.office ?? office, office])),
      on: newsletterPath(id),
      says: words.record.ofBranch(id, branchId, fingerprint),
      facts: { newsletter: id, branch: branchId, fingerprint },
    };
  },
});
