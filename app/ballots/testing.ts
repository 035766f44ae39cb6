/** What other rooms' tests may take from this one: casting a vote, and the clock's work at the close. */

export { closeDue } from "./jobs.ts";
export { vote } from "./voting/acts/vote.ts";
