export type {
  EmailChanged,
  EmailChangeMoved,
  MemberLeft,
  MemberLocated,
  MemberSuspended,
  NewcomerCame,
  RushBegan,
} from "./announcements.ts";
export { type ByPost, listByPost } from "./bringing-in/by-post-queries.ts";
export { type CameByList, listCameByList } from "./bringing-in/came-by-list-queries.ts";
export {
  addFromList,
  type BroughtIn,
  type ByRequest,
  listKnown,
  listLikelyDoubles,
  listTakenBack,
  lockBroughtIn,
  logRows,
  type PersonInList,
  type RowLog,
  takeBack,
} from "./bringing-in/store.ts";
export {
  addInventedPeople,
  type InventedPerson,
  type LivingPerson,
  listInventedPeople,
  noteInventedPart,
} from "./demonstration-store.ts";
export { countListRows } from "./exporting/store.ts";
export {
  findChosen,
  findChosenFromList,
  listPeopleToChoose,
  type PersonToChoose,
} from "./finding/choosing.ts";
export { cursorText, findCursor } from "./finding/cursor.ts";
export {
  listAdultsToWrite,
  listEverybody,
  listMembersBefore,
  listMembersToWrite,
  listPostcodes,
  listPostcodesOf,
} from "./finding/everybody-queries.ts";
export {
  isInList,
  type ListedPerson,
  listByName,
  listPeople,
  listPeopleWith,
  type NameCursor,
} from "./finding/listing-queries.ts";
export { ChoosePerson, ChosenPerson } from "./finding/pages/choose-person.tsx";
export {
  countWordsOfPeople,
  type PersonFound,
  searchPeople,
} from "./finding/people-search-queries.ts";
export { type BarelyKnown, listBarelyKnown } from "./finding/reaching-queries.ts";
export { CONDITIONS, type Condition, NEW_DAYS } from "./finding/to-write.ts";
export { countToWrite, listToWrite, type ToWrite } from "./finding/to-write-queries.ts";
export { becomeMember } from "./joining/acts/become-member.ts";
export { confirm } from "./joining/acts/confirm.ts";
export { leave } from "./joining/acts/leave.ts";
export { renew } from "./joining/acts/renew.ts";
export { nameField, postcodeField } from "./joining/fields.ts";
export {
  byMailbox,
  emailChangesOfOnePerson,
  findEmailIn,
  joinsForOneMailbox,
} from "./joining/limits.ts";
export { AgeField } from "./joining/pages/age-field.tsx";
export { noticedTerms, termNoticeOn } from "./renewing/term-notice.ts";
export { listTermsEnding } from "./renewing/term-notice-store.ts";
export { countWaiting } from "./rush/store.ts";
export { ADULT_AGE, AGES, adultOn } from "./standing/age.ts";
export { isAgeAsked } from "./standing/age-queries.ts";
export {
  besidePerson,
  isByPost,
  isSuspended,
  isThere,
  notingPaperVote,
  notingPart,
  type PersonColumns,
  personColumns,
  personIn,
} from "./standing/beside-person-queries.ts";
export {
  COUNTED,
  type Counted,
  findCountsFrom,
  isVouchedFor,
  whyNotCounted,
  whyNotYet,
} from "./standing/counting.ts";
export {
  countActiveMembers,
  countJoinedSince,
  countMembers,
  listActiveMembers,
  listCounted,
  listPaperVoters,
  listVoters,
  listVotersAmong,
} from "./standing/counting-queries.ts";
export { ALL_MEMBERS } from "./standing/electorate.ts";
export { emailKeyOf, letterboxKeyOf } from "./standing/mailbox.ts";
export { markedInWords } from "./standing/marks.ts";
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
  type MemberKind,
  renewalOpensOn,
  voteEndsOn,
} from "./standing/member.ts";
export { type BesideOthers, mayVoteOnPaper } from "./standing/on-paper.ts";
export { MarkedName, NameMarks } from "./standing/pages/marked-name.tsx";
export { personHere } from "./standing/person-here.ts";
export {
  type Addressee,
  findByEmail,
  findDetails,
  findMailbox,
  findNames,
  findPeople,
  findPerson,
  formerMember,
  isSuspendedAt,
  listAddressees,
  lockPeople,
  namesOf,
  type PersonDetails,
  standingOf,
  standingWithin,
} from "./standing/queries.ts";
export { recordSaltOf } from "./standing/record-salt-store.ts";
export { maySeePeople } from "./standing/seeing.ts";
export { countUnlisted } from "./standing/seeing-queries.ts";
export {
  lockTerms,
  noteSignedIn,
  noteTookPart,
  payTerms,
  saveAge,
  saveEmail,
  saveLanguage,
  saveVouchedFrom,
} from "./standing/store.ts";
export { listSuspensionsOf } from "./suspending/store.ts";
export type { Suspension } from "./suspending/suspension.ts";
export { findImportToStand, listOtherMailboxes, takeInAccount } from "./uniting/store.ts";
