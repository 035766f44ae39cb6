export { bodyOf, isOffice, OFFICES, type Office, titleOf } from "./office.ts";
export { type Holding, listHolders, listHoldingsNow, officesOf, officesOfEach } from "./queries.ts";
export { type Appointment, appoint } from "./store.ts";
