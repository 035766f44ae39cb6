export { Heard, Hours } from "./pages/tally-parts.tsx";
export { tallyOfEvents } from "./shown.ts";
export type { Tally } from "./stall-queries.ts";
