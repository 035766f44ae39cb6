import type { House } from "../../platform/house.ts";
import { hashOfSecret } from "../../platform/secrets.ts";
import { addDays } from "../../platform/time/days.ts";
import { type Event, findEvent, titleInWords } from "../events/door.ts";
import { rulesInForce } from "../rulebook/door.ts";
import { questionInWords } from "./hiding/hiding.ts";
import { closesAt } from "./in-stall.ts";
import { findByLink } from "./stall-queries.ts";
import { type Consent, consentOf } from "./touch/consent.ts";

/** What the app knows of its stall, as JSON: nobody's name, and nothing of what others said. */
export interface AboutStall {
  readonly title: string;
  readonly question: string;
  readonly themes: readonly string[];
  /** ISO 8601, as the clock of the party has them. */
  readonly opensAt: string;
  readonly closesAt: string;
  /** So long what was saved before its end is taken: after that the phone keeps nobody's address. */
  readonly takenUntil: string;
  readonly now: string;
  readonly isLinkEnded: boolean;
  /** What somebody reads before they leave their address. */
  readonly consent: Consent;
}

/** What a volunteer's link leads to; undefined where it leads nowhere. */
export async function findStallOf(
  house: Pick<House, "database" | "clock" | "partyName" | "url" | "imprintForPages">,
  key: string,
): Promise<AboutStall | undefined> {
  const { database: db, clock } = house;
  const found = await findByLink(db, hashOfSecret(key));
  const event: Event | undefined = found && (await findEvent(db, found.asking.eventId));
  if (found === undefined || event === undefined) return undefined;
  const rules = await rulesInForce(db);
  return {
    title: titleInWords(event),
    question: questionInWords(found.asking),
    themes: found.asking.themes,
    opensAt: event.startsAt.toISOString(),
    closesAt: closesAt(event).toISOString(),
    takenUntil: addDays(closesAt(event), rules.stallLateDays).toISOString(),
    now: clock.now().toISOString(),
    isLinkEnded: found.link.endedAt !== undefined,
    consent: await consentOf(house, rules),
  };
}
