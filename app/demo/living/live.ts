import { inTransaction } from "../../../platform/act.ts";
import type { House } from "../../../platform/house.ts";
import { findParty } from "../../../platform/party.ts";
import type { Job } from "../../../platform/room.ts";
import { clockBy } from "../../../platform/time/clock.ts";
import { keepBooks } from "../books/life.ts";
import { goOut } from "../events/life.ts";
import { withinOne } from "../filling/stage.ts";
import { findLivedFor, saveLived } from "../store.ts";
import { amendTexts } from "./amend.ts";
import { castVotes } from "./cast.ts";
import { appointPeople, drawLots, standAndSupport } from "./choose-people.ts";
import { comeAndGo } from "./come-and-go.ts";
import { hearCases } from "./hear.ts";
import { holdSealed } from "./hold-sealed.ts";
import { Life } from "./life.ts";
import { meetWeekly } from "./meet.ts";
import { momentOf, partyDayAt } from "./party-day.ts";
import { haveIdeas } from "./propose.ts";
import { supportProposals } from "./support.ts";
import { talkThingsOver } from "./talk.ts";
import { mindRecalls, readPosts, sendPosts, sitOnJuries, turnKeys } from "./watch.ts";
import { writeTexts } from "./write.ts";

/** What they do, in this order. */
const HABITS: readonly ((life: Life) => Promise<void>)[] = [
  ...[comeAndGo, keepBooks, castVotes, holdSealed, turnKeys, sitOnJuries, mindRecalls],
  ...[sendPosts, readPosts],
  ...[standAndSupport, drawLots, appointPeople],
  ...[hearCases, amendTexts, writeTexts, talkThingsOver, meetWeekly, goOut],
  ...[supportProposals, haveIdeas],
];

/** So late that it is not the moment itself any more: the program rested meanwhile. */
const LATE_MS = 600_000;

/**
 * Lets the invented people act, once for each day of the party's life and by the acts of every room. All of it
 * is one transaction with the note that it happened: killed, it did not, and two at once do it once. Days that nobody was
 * there for are not made up for.
 */
export async function live(house: House): Promise<void> {
  const party = house.isDemonstration ? await findParty(house.database) : undefined;
  if (party === undefined) return;
  const now = house.clock.now();
  const day = partyDayAt(party.foundedAt, now);
  const due = momentOf(party.foundedAt, day);
  const at = now.getTime() - due.getTime() < LATE_MS ? due : now;
  await inTransaction(house, async (tx) => {
    const lived = await findLivedFor(tx);
    if (lived !== undefined && lived >= day) return;
    const within = house.openedOn(
      withinOne(tx),
      clockBy(() => at),
    );
    const life = await Life.at({ tx, house: within, now: at, day });
    for (const habit of HABITS) await habit(life);
    await saveLived(tx, day);
  });
}

export const lifeJob: Job = { name: "demo.live", cron: "*/5 * * * *", run: live };
