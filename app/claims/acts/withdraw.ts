import { defineAct } from "../../../platform/act.ts";
import { refuse } from "../../../platform/refusal.ts";
import { mayTakePart, personWho } from "../../membership/door.ts";
import { whyNotOpen } from "../claim.ts";
import { settleClaim } from "../claim-store.ts";
import { claimFacts, claimInput } from "../settling.ts";
import { refusals } from "../words.ts";

/** Takes one's own claim back, while nobody has decided on it. */
export const withdraw = defineAct({
  name: "claims.withdraw",
  input: claimInput,
  may: mayTakePart,
  facts: (tx, { claim }) => claimFacts(tx, claim),
  decide: ({ claim }, _input, { actor }) =>
    claim.personId === personWho(actor).personId
      ? (whyNotOpen(claim) ?? claim)
      : refuse("not-found", refusals.refuse.unknown),
  save: (tx, claim, { now }) => settleClaim(tx, claim.id, { state: "withdrawn" }, now),
});
