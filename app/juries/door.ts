export type { Challenge } from "./challenge.ts";
export { challenge } from "./challenges/acts/challenge.ts";
export { findChallengeOf, listInState as listChallengesInState } from "./queries.ts";
export { decline } from "./seats/acts/decline.ts";
export { serve } from "./seats/acts/serve.ts";
export { vote as voteAsJuror } from "./seats/acts/vote.ts";
export { type JuryDuty, listJuryDuties, listSeats } from "./seats/queries.ts";
