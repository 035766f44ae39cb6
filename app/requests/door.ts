export { approve } from "./acts/approve.ts";
export { sign } from "./acts/sign.ts";
export type { RequestRan } from "./announcements.ts";
export { askFor } from "./asking.ts";
export { listOpen } from "./lists.ts";
export { RequestCards } from "./pages/request-card.tsx";
export { findRequest, listAbout, listSignatures } from "./queries.ts";
export { findChallengeEnd, pathOf, type Request, type Signature } from "./request.ts";
export { thingInWords } from "./thing.ts";
