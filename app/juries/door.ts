export { challenge } from "./acts/challenge.ts";
export { vote as voteAsJuror } from "./acts/vote.ts";
export type { Challenge } from "./challenge.ts";
export { findChallengeOf } from "./queries.ts";
export { type JuryDuty, listJuryDuties } from "./seat-queries.ts";
