export { Heard, Hours } from "./pages/tally-parts.tsx";
export { type Tally, tallyOfEvents } from "./stall-queries.ts";
