export { BODIES, type Body, isBody } from "./bodies.ts";
export { capacityInWords } from "./capacity.ts";
export {
  bodyInWords,
  bodyOf,
  isOffice,
  mayHoldTogether,
  OFFICE_NAMES,
  OFFICES,
  type Office,
  type OfficePlan,
  planOf,
  titleOf,
} from "./offices.ts";
export {
  findAskingOffice,
  findKeyOffice,
  isPower,
  membersToStop,
  officesThatAsk,
  officesThatTurnKey,
  POWER_NAMES,
  type PowerName,
  type PowerPlan,
  powerPlanOf,
} from "./powers.ts";
export { listSettings, ruleNow, rulesInForce, type Setting } from "./queries.ts";
export {
  decideRuleNumber,
  defaultRules,
  fractionOf,
  isRuleName,
  numberInWords,
  paragraphOf,
  RULE_NAMES,
  RULES,
  type RuleName,
  type Rules,
  shareOf,
} from "./rule.ts";
export { setRule } from "./store.ts";
