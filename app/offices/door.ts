export { bodyOf, isOffice, OFFICES, type Office, titleOf } from "../rulebook/door.ts";
export type { Holding } from "./holding.ts";
export { listHolders, listHoldingsNow, officesOf, officesOfAll } from "./queries.ts";
export { endByRecall, holdsNow } from "./recalling.ts";
export { type Appointment, appoint } from "./store.ts";
