export { hold } from "./acts/hold.ts";
export { listHolds } from "./queries.ts";
