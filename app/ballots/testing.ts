/** What other rooms' tests may take from this one: casting a vote, and the clock's work at the close. */
export { vote } from "./acts/vote.ts";
export { closeDue } from "./jobs.ts";
