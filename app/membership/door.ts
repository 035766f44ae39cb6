export { confirm } from "./acts/confirm.ts";
export {
  mayInGoodStanding,
  maySignedIn,
  mayTheClock,
  mayTheOperator,
  personWho,
} from "./may.ts";
export { emailKeyOf, isInGoodStanding } from "./member.ts";
export {
  type Addressee,
  countActiveMembers,
  countMembers,
  findByEmail,
  findPerson,
  findRecord,
  listAddressees,
  listMembersInGoodStanding,
  namesOf,
  type PersonRecord,
} from "./queries.ts";
export { noteTookPart } from "./store.ts";
