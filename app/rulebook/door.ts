export { listSettings, rulesInForce, type Setting } from "./queries.ts";
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
