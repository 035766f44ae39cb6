import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { itemNumber, mustTick } from "../../../../platform/text/fields.ts";
import { added, tookPart } from "../../../mail/door.ts";
import { mayInGoodStanding, noteTookPart, personWho } from "../../../membership/door.ts";
import { candidatePath, electionPath } from "../../addresses.ts";
import type { Election } from "../../election.ts";
import { refusals, words } from "../../words.ts";
import { listMissing, type Nomination, whyNotStand } from "../nomination.ts";
import { findNominationOf } from "../nomination-queries.ts";
import { saveStanding } from "../nomination-store.ts";
import { theOpenElection } from "../open-election.ts";
import { findWhoStands } from "../who-stands.ts";

interface Stood {
  readonly election: Election;
  readonly own: Nomination;
}

/** Accepts the nomination and hands it in: from now on everybody reads it, and members support it. */
export const stand = defineAct({
  name: "elections.stand",
  input: v.object({ id: itemNumber, agrees: mustTick(() => words.fields.agrees) }),
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }): Promise<Stood | Refusal> => {
    const election = await theOpenElection(tx, id, now);
    if (isRefusal(election)) return election;
    const { personId } = personWho(actor);
    const who = await findWhoStands(tx, personId, election.terms, now);
    const own = await findNominationOf(tx, id, personId);
    if (who === undefined || own === undefined) {
      return refuse("conflict", refusals.refuse.nothingWritten);
    }
    return whyNotStand(who, election.terms, now) ?? { election, own };
  },
  decide: ({ election, own }): Stood | Refusal => {
    if (own.state !== "writing" && own.state !== "offered") {
      return refuse("conflict", refusals.refuse.notOpen);
    }
    const missing = listMissing(own, election.terms);
    if (missing.length === 0) return { election, own };
    return refuse(
      "conflict",
      refusals.refuse.missing(missing.map((part) => words.missing[part]).join("; ")),
    );
  },
  save: async (tx, { own }, { actor, now }) => {
    await saveStanding(tx, own.id, now);
    await noteTookPart(tx, personWho(actor).personId, now);
  },
  record: ({ election, own }) => ({
    act: "elections.stand",
    by: { kind: "member" },
    on: candidatePath(own.id),
    says: words.record.nominated(election.id),
    facts: { election: election.id },
  }),
  announce: ({ election, own }, { actor, now }) => {
    const { personId } = personWho(actor);
    const path = electionPath(election.id);
    return [
      tookPart(personId, path, now),
      added(path, { kind: "candidate", place: candidatePath(own.id), by: personId }, now),
    ];
  },
});
