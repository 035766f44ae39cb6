import type { Stage } from "../../web/charts.tsx";
import { numberInWords, type Rules } from "../rulebook/door.ts";
import { words } from "./words.ts";

/** The way of a proposal from idea to vote, in days, by the numbers in force. */
export function stagesOf(rules: Rules): readonly Stage[] {
  const { life } = words;
  const fixed = (days: number) => ({ least: days, most: days, says: life.days(days) });
  const between = (least: number, most: number) => ({
    least,
    most,
    says: life.between(least, most),
  });
  const share = numberInWords("percent", rules.supportPercent);
  const quorum = numberInWords("percent", rules.quorumPercent);
  return [
    {
      label: life.idea,
      least: 0,
      most: rules.ideaDays,
      says: life.upTo(rules.ideaDays),
      endedBy: life.ideaBy(share, rules.supportLeast, rules.supportMost),
    },
    {
      label: life.discussion,
      ...between(rules.discussionDays, rules.discussionMostDays),
      endedBy: life.discussionBy,
    },
    {
      label: life.drafting,
      ...between(rules.draftingDays, rules.draftingMostDays),
      endedBy: life.draftingBy,
    },
    { label: life.amendment, ...fixed(rules.amendmentDays), endedBy: life.amendmentBy },
    { label: life.frozen, ...fixed(rules.hearingDays), endedBy: life.frozenBy },
    { label: life.ballot, ...fixed(rules.ballotDays), endedBy: life.ballotBy(quorum) },
  ];
}

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** How long it all takes at least and at most, in a sentence. */
export const lengthOf = (stages: readonly Stage[]): string =>
  words.life.chartSays(sum(stages.map(({ least }) => least)), sum(stages.map(({ most }) => most)));
