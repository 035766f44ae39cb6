export { type Bar, membersNeeded } from "./bars.ts";
export { type Body, bodyInWords, bodyNames, isBody } from "./bodies.ts";
export {
  BRANCH_POWER_NAMES,
  type BranchOfficePlan,
  type BranchPower,
  branchOfficeOf,
  branchOffices,
  reachOf,
} from "./branch-offices.ts";
export { capacityInWords, capacityWords } from "./capacity.ts";
export { decideCharter } from "./charter/change.ts";
export { findCharter, readCharter } from "./charter/charter-queries.ts";
export { lockCharter, setCharter } from "./charter/charter-store.ts";
export { firstCharter } from "./charter/first.ts";
export { whyNumberTwice } from "./charter/numbers.ts";
export { asAsked } from "./constitution/as-asked.ts";
export { DEFAULT_CONSTITUTION } from "./constitution/by-default.ts";
export {
  type ChangeFields,
  fieldsOfChange,
  readChange,
} from "./constitution/change-form.ts";
export {
  type ChangeTitles,
  changeInWords,
  titlesFor,
} from "./constitution/change-in-words.ts";
export { type Change, decideChange } from "./constitution/changes.ts";
export {
  allChapters,
  chapterTitle,
  isOpenChapter,
  openChapters,
  rulebookChapter,
} from "./constitution/chapters.ts";
export { type Constitution, isStanding } from "./constitution/constitution.ts";
export {
  findConstitution,
  readConstitution,
} from "./constitution/constitution-queries.ts";
export {
  countChangesHere,
  lockConstitution,
  setConstitution,
} from "./constitution/constitution-store.ts";
export { foundersOffices } from "./constitution/founders.ts";
export { readConstitutionText } from "./constitution/from-json.ts";
export { constitutionNow, under } from "./constitution/in-force.ts";
export { usesWelsh } from "./constitution/titles.ts";
export { areDuesAsked } from "./numbers/money-rules.ts";
export {
  bodyOf,
  type Filling,
  isOffice,
  isOfficeToFill,
  mayHoldTogether,
  OFFICE_TERM,
  type Office,
  type OfficePlan,
  officeNames,
  officesToFill,
  planOf,
  titleOf,
} from "./offices.ts";
export { ChangeFieldset, changeChoices, changeChosen } from "./pages/change-fieldset.tsx";
export {
  findAskingOffice,
  findKeyOffice,
  isPower,
  keyBodiesOf,
  officesThatAsk,
  officesThatTurnKey,
  POWER_NAMES,
  type PowerName,
  type PowerPlan,
  powerPlanOf,
} from "./powers.ts";
export {
  aboveNoughtSince,
  listSettings,
  ruleNow,
  rulesInForce,
  type Setting,
} from "./queries.ts";
export {
  decideRuleNumber,
  defaultRules,
  fractionOf,
  isRuleName,
  mostOf,
  numberInWords,
  paragraphOf,
  RULE_NAMES,
  RULES,
  type RuleName,
  type Rules,
  shareOf,
} from "./rule.ts";
export { setRule } from "./store.ts";
