export { confirm } from "./acts/confirm.ts";
export type {
  EmailChanged,
  EmailChangeMoved,
  MemberLeft,
  MemberSuspended,
} from "./announcements.ts";
export {
  besidePerson,
  isSuspended,
  notingPart,
  type PersonColumns,
  personColumns,
  personIn,
} from "./beside-person.ts";
export { findChosen, listPeopleToChoose, type PersonToChoose } from "./choosing.ts";
export {
  addInventedPeople,
  type InventedPerson,
  noteInventedPart,
} from "./demonstration.ts";
export { listEverybody, listMembersToWrite } from "./everybody.ts";
export { countRollRows } from "./exporting/store.ts";
export { byMailbox, findEmailIn } from "./limits.ts";
export {
  type ListCursor,
  type ListedPerson,
  listPeople,
  listPeopleWith,
} from "./listing.ts";
export {
  mayAskFor,
  mayInGoodStanding,
  mayReadAsMember,
  maySignedIn,
  mayTakePart,
  mayTheClock,
  mayTheOperator,
  personWho,
} from "./may.ts";
export { emailKeyOf, findRenewedUntil, isInGoodStanding, renewalOpensOn } from "./member.ts";
export { ChoosePerson, ChosenPerson } from "./pages/choose-person.tsx";
export { type PersonFound, searchPeople } from "./people-search.ts";
export { personHere } from "./person-here.ts";
export {
  type Addressee,
  countActiveMembers,
  countJoinedSince,
  countMembers,
  findByEmail,
  findConfirmedAt,
  findPeople,
  findPerson,
  findRecord,
  isSuspendedAt,
  listActiveMembers,
  listAddressees,
  listMembersInGoodStanding,
  namesOf,
  type PersonRecord,
  standingOf,
  standingWithin,
} from "./queries.ts";
export { recordSaltOf } from "./record-salt.ts";
export { noteTookPart } from "./store.ts";
export type { Suspension } from "./suspension.ts";
export { listSuspensionsOf } from "./suspension-store.ts";
