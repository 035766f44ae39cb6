export { bodyOf, isOffice, OFFICES, type Office, titleOf } from "./office.ts";
export { type Holding, listHolders, officesOf } from "./queries.ts";
export { type Appointment, appoint } from "./store.ts";
