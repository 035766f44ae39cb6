export type {
  EmailChanged,
  EmailChangeMoved,
  MemberLeft,
  MemberSuspended,
  RushBegan,
} from "./announcements.ts";
export {
  addInventedPeople,
  type InventedPerson,
  noteInventedPart,
} from "./demonstration.ts";
export { countRollRows } from "./exporting/store.ts";
export { findChosen, listPeopleToChoose, type PersonToChoose } from "./finding/choosing.ts";
export { listEverybody, listMembersToWrite } from "./finding/everybody.ts";
export {
  type ListCursor,
  type ListedPerson,
  listPeople,
  listPeopleWith,
} from "./finding/listing.ts";
export { ChoosePerson, ChosenPerson } from "./finding/pages/choose-person.tsx";
export { type PersonFound, searchPeople } from "./finding/people-search.ts";
export { confirm } from "./joining/acts/confirm.ts";
export { findEmailIn } from "./joining/limits.ts";
export { countWaiting } from "./rush/store.ts";
export {
  besidePerson,
  isSuspended,
  notingPart,
  type PersonColumns,
  personColumns,
  personIn,
} from "./standing/beside-person.ts";
export {
  COUNTED,
  type Counted,
  findCountsFrom,
  whyNotCounted,
  whyNotYet,
} from "./standing/counting.ts";
export {
  countActiveMembers,
  countJoinedSince,
  countMembers,
  listActiveMembers,
  listVoters,
} from "./standing/counting-queries.ts";
export { emailKeyOf } from "./standing/mailbox.ts";
export {
  mayAskFor,
  mayInGoodStanding,
  mayReadAsMember,
  maySignedIn,
  mayTakePart,
  mayTheClock,
  mayTheOperator,
  personWho,
} from "./standing/may.ts";
export {
  findRenewedUntil,
  isInGoodStanding,
  renewalOpensOn,
} from "./standing/member.ts";
export { personHere } from "./standing/person-here.ts";
export {
  type Addressee,
  findByEmail,
  findPeople,
  findPerson,
  findRecord,
  isSuspendedAt,
  listAddressees,
  namesOf,
  type PersonRecord,
  standingOf,
  standingWithin,
} from "./standing/queries.ts";
export { recordSaltOf } from "./standing/record-salt.ts";
export { noteTookPart, saveLanguage } from "./standing/store.ts";
export { listSuspensionsOf } from "./suspending/store.ts";
export type { Suspension } from "./suspending/suspension.ts";
