import { perform } from "../../../platform/act.ts";
import type { Person } from "../../../platform/actor.ts";
import { isRefusal } from "../../../platform/refusal.ts";
import type { TestHouse } from "../../../testing/a-house.ts";
import { offerToHost } from "../hosting/acts/offer-to-host.ts";
import { tendMeetings } from "../jobs.ts";
import { listComingMeetings } from "../queries.ts";
import { proposeTopic } from "../topics/acts/propose-topic.ts";

const DAY_MS = 86_400_000;

/** A weekly discussion that has just begun, hosted by whoever proposed it. Moves the party's clock. */
export async function aMeetingOnNow(
  { house, clock }: Pick<TestHouse, "house" | "clock">,
  host: Person,
  title = "Trams at night?",
): Promise<number> {
  await perform(house, offerToHost, { offers: "yes" }, { actor: host });
  const proposed = await perform(house, proposeTopic, { title }, { actor: host });
  if (isRefusal(proposed)) throw new Error(proposed.says);
  for (let days = 0; days < 14; days += 1) {
    await tendMeetings(house);
    const coming = await listComingMeetings(house.database, clock.now());
    const meeting = coming.find((one) => one.title === title);
    if (meeting !== undefined) {
      clock.moveForward(meeting.startsAt.getTime() + 60_000 - clock.now().getTime());
      return meeting.id;
    }
    clock.moveForward(DAY_MS);
  }
  throw new Error("no week took it");
}
