import type { Challenge } from "./challenge.ts";
import { words } from "./words.ts";

type Of = Pick<Challenge, "requestId" | "electionId">;

/** What was done, in words: "request 7". */
export const thingOf = ({ requestId, electionId }: Of): string =>
  electionId === undefined ? words.thing.request(requestId ?? 0) : words.thing.election(electionId);

/** The same for a line's facts. */
export const factsOf = ({ requestId, electionId }: Of) =>
  electionId === undefined ? { request: requestId } : { election: electionId };
