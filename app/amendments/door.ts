export { accept } from "./acts/accept.ts";
export { agree } from "./acts/agree.ts";
export { compose } from "./acts/compose.ts";
export { decline } from "./acts/decline.ts";
export { insist } from "./acts/insist.ts";
export { move } from "./acts/move.ts";
export { support as supportAmendment } from "./acts/support.ts";
export type { Amendment, AmendmentState } from "./amendment.ts";
export type { TextChanged } from "./announcements.ts";
export { coverAmendments, uncoverAmendments } from "./covering-store.ts";
export {
  amendmentsOnBallot,
  closeAmending,
  goOnAmending,
  openAmending,
  type SettledText,
  settleAmendments,
  shutAmending,
} from "./opening.ts";
export { AmendmentsPart } from "./pages/amendments-part.tsx";
export { findTextOf, listAll as listAmendments } from "./queries.ts";
export { type AmendmentsView, amendmentsView } from "./view.ts";
