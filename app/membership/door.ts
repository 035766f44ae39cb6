export {
  mayInGoodStanding,
  maySignedIn,
  mayTheClock,
  mayTheOperator,
  personWho,
} from "./may.ts";
export { isInGoodStanding } from "./member.ts";
export {
  countActiveMembers,
  countMembers,
  findByEmail,
  findPerson,
  listMembersInGoodStanding,
  namesOf,
  type PersonRecord,
} from "./queries.ts";
export { noteTookPart } from "./store.ts";
