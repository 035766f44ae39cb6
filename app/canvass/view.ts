import type { House } from "../../platform/house.ts";
import { hashOfSecret } from "../../platform/secrets.ts";
import { type Event, findEvent, titleInWords } from "../events/door.ts";
import { closesAt } from "./in-stall.ts";
import { findByLink } from "./stall-queries.ts";

/** What the app knows of its stall, as JSON: nobody's name, and nothing of what others said. */
export interface AboutStall {
  readonly title: string;
  readonly question: string;
  readonly themes: readonly string[];
  /** ISO 8601, as the clock of the party has them. */
  readonly opensAt: string;
  readonly closesAt: string;
  readonly now: string;
  readonly isLinkEnded: boolean;
}

/** What a volunteer's link leads to; undefined where it leads nowhere. */
export async function findStallOf(
  { database: db, clock }: Pick<House, "database" | "clock">,
  key: string,
): Promise<AboutStall | undefined> {
  const found = await findByLink(db, hashOfSecret(key));
  const event: Event | undefined = found && (await findEvent(db, found.asking.eventId));
  if (found === undefined || event === undefined) return undefined;
  return {
    title: titleInWords(event),
    question: found.asking.question,
    themes: found.asking.themes,
    opensAt: event.startsAt.toISOString(),
    closesAt: closesAt(event).toISOString(),
    now: clock.now().toISOString(),
    isLinkEnded: found.link.endedAt !== undefined,
  };
}
