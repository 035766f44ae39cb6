export type { Challenge } from "./challenge.ts";
export { challenge } from "./challenges/acts/challenge.ts";
export { findChallengeOf } from "./queries.ts";
export { vote as voteAsJuror } from "./seats/acts/vote.ts";
export { type JuryDuty, listJuryDuties } from "./seats/queries.ts";
