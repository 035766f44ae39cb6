import { addDays } from "../../../platform/time/days.ts";
import type { Outcome, Sent } from "../networks/outcome.ts";
import type { Delivery, Part } from "./delivery.ts";

/** What nobody could send for so long is news no more: it goes out no longer by itself. */
export const LATE_DAYS = 3;

const MINUTE_MS = 60_000;
const MOST_WAIT_MS = 60 * MINUTE_MS;

/** When it is tried again: as the network asks, or after a wait that doubles up to an hour. Pure. */
export const nextTry = (now: Date, tries: number, afterMs: number | undefined): Date =>
  new Date(
    now.getTime() + (afterMs ?? Math.min(MINUTE_MS * 2 ** Math.min(tries, 6), MOST_WAIT_MS)),
  );

/** It is too late to send what is next of it. What may be there already is looked for all the same. Pure. */
export function isNewsNoMore(
  { state, parts, approvedAt }: Pick<Delivery, "state" | "parts" | "approvedAt">,
  now: Date,
): boolean {
  const mayBeThere = parts[nextPart(parts)]?.state === "sending";
  return state === "waiting" && !mayBeThere && now >= addDays(approvedAt, LATE_DAYS);
}

/** The part that is sent next: each answers the one before it. */
export const nextPart = (parts: readonly Part[]): number =>
  parts.findIndex(({ state }) => state !== "posted");

/**
 * What is done with a part: sent, or first looked for, where it may be there. A network without keys is never sent the
 * same again before it was looked through.
 */
export const howToSend = (part: Part, isKeyed: boolean): "send" | "look" =>
  part.state === "sending" && !isKeyed ? "look" : "send";

/** What is known of a part after it was sent. Pure. */
export function afterSending(
  part: Part,
  outcome: Outcome<Sent>,
): { readonly part: Part; readonly next: "posted" | "refused" | "again" | "unclear" | "lost" } {
  switch (outcome.kind) {
    case "done":
      return { part: { ...part, state: "posted", ...outcome.done }, next: "posted" };
    case "refused":
      return { part: { ...part, state: "waiting" }, next: "refused" };
    case "later":
      return { part: { ...part, state: "waiting" }, next: "again" };
    case "lost":
      return { part: { ...part, state: "waiting" }, next: "lost" };
    case "unclear":
      return { part, next: "unclear" };
  }
}

/** With another part in one's place. */
export const withPart = (parts: readonly Part[], at: number, part: Part): readonly Part[] =>
  parts.map((one, index) => (index === at ? part : one));

export const sentOf = ({ id = "", address = "", cid }: Part): Sent => ({ id, address, cid });
