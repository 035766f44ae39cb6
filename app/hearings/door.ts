export { closeHearing, type HearingOutcome } from "./outcome.ts";
export { HearingPart } from "./pages/hearing-part.tsx";
export { findAlternative, type HearingView, hearingView } from "./queries.ts";
export { moveHearing, type NewHearing, openHearing } from "./store.ts";
