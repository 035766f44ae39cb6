export { backAlternative } from "./acts/back-alternative.ts";
export { backCase } from "./acts/back-case.ts";
export { offerAlternative } from "./acts/offer-alternative.ts";
export { writeCase } from "./acts/write-case.ts";
export { closeHearing, type HearingOutcome } from "./outcome.ts";
export { HearingPart } from "./pages/hearing-part.tsx";
export {
  findAlternative,
  findHearing,
  type HearingView,
  hearingView,
  listHeardBy,
} from "./queries.ts";
export { moveHearing, type NewHearing, openHearing } from "./store.ts";
