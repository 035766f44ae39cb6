export type { BranchEnded, BranchFounded } from "./announcements.ts";
export {
  branchesOf,
  findBelongingIn,
  listBelongingAmong,
  listBelongingSlice,
  listBranchesOf,
  listHomesOf,
  listVotingIn,
} from "./belonging/belonging-store.ts";
export { PEOPLE_AT_ONCE, whereTheyLead } from "./belonging/settling.ts";
export { type Branch, senderOf } from "./branch.ts";
export { begin as beginFounding } from "./founding/acts/begin-founding.ts";
export { pledge } from "./founding/acts/pledge.ts";
export { listOpenFoundings } from "./founding/founding-store.ts";
export { lookAgain, tendBranches } from "./jobs.ts";
export { sayWhat } from "./officers/acts/say-what.ts";
export { takeBranchOffice } from "./officers/appointing.ts";
export { hereOrRefused } from "./officers/here-or-refused.ts";
export { listHoldingsAt, listOfficers, listSeats, listVacantIn } from "./officers/holding-store.ts";
export { drawWhere } from "./officers/matrix.ts";
export { officeHere } from "./officers/office-here.ts";
export { officeAt } from "./officers/scope.ts";
export { countHereIn, type DoneHere } from "./officers/year-queries.ts";
export { trailTo } from "./pages/trail.ts";
export { countMembersOf, findBranch, findBranches, listBranches, lockBranch } from "./queries.ts";
export { branchIn, listAbove } from "./reading.ts";
export { isBranchVoter, listBranchVoters } from "./voters.ts";
