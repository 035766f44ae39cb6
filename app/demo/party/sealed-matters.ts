import type { SealedQuestion } from "../../ballots/door.ts";
import type { Mood } from "./elections.ts";

/** What the demonstration decides in sealed ballots, and when each was called. */
export interface SealedMatter extends Pick<Mood, "turnout"> {
  readonly calledDaysAgo: number;
  readonly title: string;
  readonly question: SealedQuestion;
}

const RULES = {
  majority: { numerator: 1, denominator: 2, isAtLeast: false },
  quorumPercent: 10,
  quorumLeast: 5,
} as const;

/** One is counted, and one takes votes. */
export const sealedMatters = (activeMembers: number): readonly SealedMatter[] => [
  {
    calledDaysAgo: 24,
    turnout: 0.35,
    title: "Where the next conference meets",
    question: {
      kind: "ranked",
      question: "Where shall our next conference meet?",
      candidates: [
        { id: "hull", label: "Hull" },
        { id: "wrexham", label: "Wrexham" },
        { id: "paisley", label: "Paisley" },
        { id: "stoke", label: "Stoke-on-Trent" },
        { id: "plymouth", label: "Plymouth" },
      ],
      seats: 1,
      method: "scottish-stv",
    },
  },
  {
    calledDaysAgo: 4,
    title: "Whether officers are paid",
    question: {
      kind: "motion",
      question: "Shall the party pay those who hold its national offices for their time?",
      options: [{ id: "paid", label: "Pay them for their time" }],
      ...RULES,
      activeMembers,
      cases: {
        for: "Whoever has to earn their living can then hold an office too. As it is, only those can who have time and money of their own.",
        against:
          "Our money comes from small dues and is short. What is done for love is done well, and nobody should stand for an office because of its pay.",
      },
    },
  },
];
