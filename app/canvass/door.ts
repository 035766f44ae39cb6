export { type Tally, talliesOfEvents } from "./stall-queries.ts";
