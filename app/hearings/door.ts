export { closeHearing, type HearingOutcome } from "./outcome.ts";
export { HearingPart } from "./pages/hearing-part.tsx";
export { findAlternative, findHearing, type HearingView, hearingView } from "./queries.ts";
export { moveHearing, type NewHearing, openHearing } from "./store.ts";
