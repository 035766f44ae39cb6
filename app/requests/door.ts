export type { RequestRan } from "./announcements.ts";
export { askFor } from "./asking/asking.ts";
export { thingInWords } from "./asking/thing.ts";
export { approve } from "./keys/acts/approve.ts";
export { sign } from "./keys/acts/sign.ts";
export { listOpen } from "./list-queries.ts";
export { RequestCards } from "./pages/request-card.tsx";
export { findRequest, listAbout, listSignatures } from "./queries.ts";
export { findChallengeEnd, type Request, type Signature } from "./request.ts";
