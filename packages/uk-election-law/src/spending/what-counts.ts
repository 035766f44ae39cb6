import { accept, type Outcome, parseChoice, quote, refuse, worded } from "../refusal.ts";

export const SPENDING_REGIMES = ["candidate", "party"] as const;

export type SpendingRegime = (typeof SPENDING_REGIMES)[number];

interface ItemRule {
  readonly name: string;
  /** Words that mark a description as this item. The first rule that matches decides. */
  readonly words: RegExp;
  readonly counts: Readonly<Record<SpendingRegime, boolean | "unconfirmed">>;
  readonly because: string;
}

/** RPA 1983 Sch. 4A; PPERA 2000 Sch. 8; Electoral Commission, "What counts as spending". */
const ITEM_RULES: readonly ItemRule[] = [
  {
    name: "volunteer time",
    words:
      /volunteer\S* (time|labour|work|effort|hours|help)|^volunteers?$|time .*volunteer|unpaid time|time given freely/,
    counts: { candidate: false, party: false },
    because: "Time given freely is not spending.",
  },
  {
    name: "security",
    words: /security/,
    counts: { candidate: false, party: false },
    because: "Reasonable security costs are left out at UK polls and in England.",
  },
  {
    name: "members only",
    words: /members[' -]*only|only to members|to members only|material .*to members/,
    counts: { candidate: "unconfirmed", party: false },
    because: "Material only for members is not party campaign spending.",
  },
  {
    name: "annual conference",
    words: /(?<!press )conference/,
    counts: { candidate: "unconfirmed", party: false },
    because: "The annual conference is not party campaign spending.",
  },
  {
    name: "agent",
    words: /\bagent/,
    counts: { candidate: true, party: "unconfirmed" },
    because: "The agent's fee is spending.",
  },
  {
    name: "seconded staff",
    words: /second(ed|ment)/,
    counts: { candidate: true, party: "unconfirmed" },
    because: "Staff lent by others are notional spending.",
  },
  {
    name: "staff",
    words: /staff|employee|wages|salar/,
    counts: { candidate: true, party: false },
    because: "Paid staff count for a candidate; a party's own employees do not count for it.",
  },
  {
    name: "campaign purchase",
    words:
      /leaflet|letter|poster|advert|banner|placard|website|design|print|post|mail|deliver|transport|travel|fuel|taxi|event|meeting|rall|venue|room|office|phone|equipment|photo|video|software|material|market research|canvass|poll|broadcast|manifesto|press|media|stationery|accommodation|administration|fee|hire|food/,
    counts: { candidate: true, party: true },
    because: "Goods and services used for the campaign count, with VAT and whoever paid.",
  },
];

export interface ItemDecision {
  readonly counts: boolean;
  readonly item: string;
  readonly because: string;
}

/**
 * Whether a described item is election spending for a candidate or a party. Refuses what it cannot place. The law:
 * RPA 1983 Sch. 4A; PPERA 2000 Sch. 8.
 * @param regime `candidate` or `party`
 * @param item the words that describe it, such as "leaflets"
 */
export function decideItem(regime: unknown, item: unknown): Outcome<ItemDecision> {
  const known = parseChoice(regime, "regime", SPENDING_REGIMES);
  if (!known.ok) return known;
  if (typeof item !== "string")
    return refuse(
      "law.spending.not-a-description",
      "item",
      worded`${quote(item)} is not a description.`,
    );
  const rule = ITEM_RULES.find((one) => one.words.test(item.toLowerCase()));
  if (!rule) {
    return refuse(
      "law.spending.item-unknown",
      "item",
      worded`${quote(item)} is not an item this package can place. Ask the agent, and record why it counts or not.`,
    );
  }
  const counts = rule.counts[known.value];
  if (counts === "unconfirmed") {
    return refuse(
      "law.spending.item-unconfirmed",
      "item",
      worded`For a ${known.value} it is not confirmed whether ${rule.name} counts. Ask the agent.`,
    );
  }
  return accept({ counts, item: rule.name, because: rule.because });
}

/**
 * VAT counts even where it can be recovered. The value of an item, in whole pence.
 * @param netPence without VAT, in whole pence
 * @param vatPence the VAT on it, in whole pence
 */
export function decideValue(netPence: number, vatPence: number): number {
  return netPence + vatPence;
}

const NOTIONAL_FLOOR_PENCE: Readonly<Record<SpendingRegime, number>> = {
  candidate: 50_00,
  party: 200_00,
};

/**
 * What a gift or discount adds as notional spending: the whole difference from the market price, if it is over 10%
 * and over £50 (candidate) or £200 (party). RPA 1983 s. 90C; PPERA 2000 s. 73.
 * @param marketPence what others would pay, in whole pence
 * @param paidPence what was paid, in whole pence
 */
export function notionalSpending(
  regime: SpendingRegime,
  marketPence: number,
  paidPence: number,
): number {
  const difference = Math.max(0, marketPence - paidPence);
  const isOverTenth = difference * 10 > marketPence;
  return isOverTenth && difference > NOTIONAL_FLOOR_PENCE[regime] ? difference : 0;
}

/**
 * A candidate's agent keeps a receipt from £20; a party's treasurer for more than £200.
 * @param paymentPence in whole pence
 */
export function isReceiptRequired(regime: SpendingRegime, paymentPence: number): boolean {
  return regime === "candidate" ? paymentPence >= 20_00 : paymentPence > 200_00;
}

/** What others may spend for or against a candidate in a constituency without the agent. RPA 1983 s. 75. */
const LOCAL_CAMPAIGNER_PENCE = 700_00;

/**
 * Whether others may spend so much for or against a candidate without asking the agent: up to £700. RPA 1983 s. 75.
 * @param spendPence all that they spent on it, in whole pence
 */
export function isWithinLocalCampaignerSum(spendPence: number): boolean {
  return spendPence <= LOCAL_CAMPAIGNER_PENCE;
}

export interface LocalCampaignerDecision {
  readonly withinPermittedSum: boolean;
  readonly allowed: boolean;
  readonly because: string;
  readonly offence?: string;
}

/**
 * Spending by others for or against a candidate: up to £700 without asking; beyond it only with the agent's written
 * authority, and then it counts as the candidate's own. RPA 1983 s. 75.
 * @param spendPence all that they spent on it, in whole pence
 * @param isAuthorisedInWriting whether the agent allowed it in writing
 */
export function decideLocalCampaigner(
  spendPence: number,
  isAuthorisedInWriting: boolean,
): LocalCampaignerDecision {
  const withinPermittedSum = isWithinLocalCampaignerSum(spendPence);
  if (isAuthorisedInWriting) {
    const because =
      "The agent allowed it in writing: it counts towards the candidate's limit and stands in the candidate's return.";
    return { withinPermittedSum, allowed: true, because };
  }
  if (withinPermittedSum) {
    return {
      withinPermittedSum,
      allowed: true,
      because: "Not more than £700 in the constituency.",
    };
  }
  return {
    withinPermittedSum,
    allowed: false,
    because: "More than £700 in the constituency, without the agent's written authority.",
    offence: "A corrupt practice (RPA 1983 s. 75(5)).",
  };
}
