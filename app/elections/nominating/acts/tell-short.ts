import * as v from "valibot";
import { defineAct } from "../../../../platform/act.ts";
import { type Refusal, refuse } from "../../../../platform/refusal.ts";
import { addDays } from "../../../../platform/time/days.ts";
import { mayTheClock } from "../../../membership/door.ts";
import { type Election, isOpenToNew } from "../../election.ts";
import { lockElection } from "../../queries.ts";
import { refusals } from "../../words.ts";
import { tellShort } from "../letters.ts";
import { isFull, listMissing, type Nomination } from "../nomination.ts";
import { listUntold } from "../nomination-queries.ts";
import { saveTold } from "../nomination-store.ts";

interface Short {
  readonly election: Election;
  readonly nominations: readonly Nomination[];
}

/** The clock tells nominees that something is missing while there is time, once each. */
export const tellWhoIsShort = defineAct({
  name: "elections.tell-short",
  input: v.object({ id: v.number() }),
  may: mayTheClock,
  facts: async (tx, { id }): Promise<Short | Refusal> => {
    const election = await lockElection(tx, id);
    if (election === undefined) return refuse("not-found", refusals.refuse.unknown);
    return { election, nominations: await listUntold(tx, id) };
  },
  decide: ({ election, nominations }, _input, { now }): Short | Refusal => {
    const { terms, nominationsClose } = election;
    const isTime = now >= addDays(nominationsClose, -terms.noticeDays);
    const short = nominations.filter(
      (one) =>
        one.state !== "standing" || !isFull(one, terms) || listMissing(one, terms).length > 0,
    );
    return isTime && isOpenToNew(election, now) && short.length > 0
      ? { election, nominations: short }
      : refuse("conflict", refusals.refuse.notDue);
  },
  save: async (tx, { election, nominations }, { house, now }) => {
    for (const nomination of nominations) {
      await saveTold(tx, nomination.id, now);
      await tellShort(tx, house, election, nomination);
    }
  },
});
