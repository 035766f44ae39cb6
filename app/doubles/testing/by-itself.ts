/** What the clock does, for tests of rooms that look at what became of two accounts. */
export { uniteDue } from "../jobs.ts";
