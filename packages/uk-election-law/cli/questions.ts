import { LIMIT_ALIASES, type Outcome } from "../src/index.ts";
import { DONATION_QUESTIONS } from "./donation-questions.ts";
import type { Fields } from "./fields.ts";
import { OTHER_QUESTIONS } from "./other-questions.ts";
import { SPENDING_QUESTIONS } from "./spending-questions.ts";

type Question = (input: Fields) => Outcome<Fields>;

export type Topic = "donation" | "spending";

const QUESTIONS: Readonly<Record<Topic | "other", Readonly<Record<string, Question>>>> = {
  donation: DONATION_QUESTIONS,
  spending: SPENDING_QUESTIONS,
  other: OTHER_QUESTIONS,
};

/** Kinds by the names that treasurers and agents use. */
const ALIASES: Readonly<Record<Topic | "other", Readonly<Record<string, string>>>> = {
  donation: {
    donor: "permissible-donor",
    permissibility: "permissible-donor",
    "thirty-days": "return-deadline",
    "30-days": "return-deadline",
    quarterly: "quarterly-report",
    weekly: "weekly-report",
    nil: "nil-report",
    anonymous: "impermissible",
    association: "unincorporated-association-registration",
    "unincorporated-association": "unincorporated-association-registration",
    crowdfunding: "candidate-return",
    bill: "bill-watch",
  },
  spending: {
    ...LIMIT_ALIASES,
    period: "regulated-period",
    "party-return": "party-return-deadline",
    receipt: "what-counts",
    "non-party-campaigner": "what-counts",
    total: "running-total",
  },
  other: { recall: "recall-petition", countermand: "death-of-candidate" },
};

export const KINDS: Readonly<Record<Topic, readonly string[]>> = {
  donation: Object.keys(DONATION_QUESTIONS),
  spending: Object.keys(SPENDING_QUESTIONS),
};

export const ALL_KINDS: readonly string[] = Object.values(QUESTIONS).flatMap((questions) =>
  Object.keys(questions),
);

/** The question that a kind asks, by its own name first and by another name after. */
export function findQuestion(kind: string, topic?: Topic): Question | undefined {
  const topics = topic === undefined ? (["donation", "spending", "other"] as const) : [topic];
  for (const one of topics) {
    if (Object.hasOwn(QUESTIONS[one], kind)) return QUESTIONS[one][kind];
  }
  for (const one of topics) {
    const meant = Object.hasOwn(ALIASES[one], kind) ? ALIASES[one][kind] : undefined;
    if (meant !== undefined) return QUESTIONS[one][meant];
  }
  return undefined;
}
