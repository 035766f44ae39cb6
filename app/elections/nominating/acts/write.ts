import { type ActContext, defineAct } from "../../../../platform/act.ts";
import type { Tx } from "../../../../platform/database/database.ts";
import type { PersonId } from "../../../../platform/ids.ts";
import { isRefusal, type Refusal, refuse } from "../../../../platform/refusal.ts";
import { type Held, whyOvertaken } from "../../../../platform/text/seen.ts";
import { mayInGoodStanding, personWho } from "../../../membership/door.ts";
import type { Election } from "../../election.ts";
import { refusals } from "../../words.ts";
import { textsIn, writingFields, writtenIn } from "../fields.ts";
import { tellSupportEnded } from "../letters.ts";
import {
  isOpen,
  isRewritten,
  isTooLong,
  keptPercentIn,
  listMissing,
  type Nomination,
  whyNotNew,
  whyNotStand,
} from "../nomination.ts";
import { findNominationOf } from "../nomination-queries.ts";
import {
  addNomination,
  endSupport,
  saveNominationState,
  saveWriting,
  type Writing,
} from "../nomination-store.ts";
import { theOpenElection } from "../open-election.ts";
import { findWhoStands } from "../who-stands.ts";

interface Written {
  readonly election: Election;
  readonly own: Nomination | undefined;
  readonly personId: PersonId;
  readonly written: Writing;
}

/** What stands there already; nothing where others have named them and they have written nothing yet. */
function standingIn(own: Nomination | undefined): Held | undefined {
  const texts = own && textsIn(own);
  return Object.values(texts ?? {}).some((text) => text !== "") ? texts : undefined;
}

/** Keeps what a nominee has written so far: of oneself, or of whoever others have named. For nobody else to read yet. */
export const write = defineAct({
  name: "elections.write",
  input: writingFields,
  may: mayInGoodStanding,
  facts: async (tx, { id }, { actor, now }) => {
    const election = await theOpenElection(tx, id, now);
    if (isRefusal(election)) return election;
    const { personId } = personWho(actor);
    const who = await findWhoStands(tx, personId, election.terms, now);
    if (who === undefined) return refuse("not-found", refusals.refuse.nobody);
    const own = await findNominationOf(tx, id, personId);
    const whyNot =
      whyNotStand(who, election.terms, now) ??
      (own === undefined ? whyNotNew(election) : undefined);
    return whyNot ?? { election, personId, own };
  },
  decide: ({ election, personId, own }, input): Written | Refusal => {
    if (own !== undefined && !isOpen(own) && own.state !== "withdrawn") {
      return refuse("conflict", refusals.refuse.notOpen);
    }
    const written = writtenIn(input, election.terms);
    if (isTooLong(written, election.terms)) {
      return refuse("invalid", refusals.refuse.tooLong(election.terms.words));
    }
    const overtaken = whyOvertaken(standingIn(own), textsIn(written), input.seen);
    if (overtaken !== undefined) return overtaken;
    // What all can read already stays whole.
    const isUnfinished = listMissing(written, election.terms).length > 0;
    return own?.state === "standing" && isUnfinished
      ? refuse("invalid", refusals.refuse.staysWhole)
      : { election, personId, own, written };
  },
  save,
});

async function save(
  tx: Tx,
  { election, own, personId, written }: Written,
  { now, house }: ActContext,
): Promise<void> {
  const made = {
    electionId: election.id,
    ...{ personId, nominatedBy: undefined, state: "writing" as const },
  };
  const id = own?.id ?? (await addNomination(tx, made, now));
  await saveWriting(tx, id, written);
  if (own === undefined || staysStanding(own, election, written)) return;
  await saveNominationState(tx, id, "writing");
  const supporters = await endSupport(tx, id);
  await tellSupportEnded(tx, house, { election, nominee: personId, supporters });
}

/** With another statement they have to stand anew: members supported the one that they read. */
const staysStanding = (
  { state, stoodWith = "" }: Nomination,
  { terms }: Election,
  { statement }: Writing,
): boolean => state === "standing" && !isRewritten(stoodWith, statement, keptPercentIn(terms));
