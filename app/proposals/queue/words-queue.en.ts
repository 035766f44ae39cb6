import { counted, countInWords } from "@breakthrough/languages";

/** Every sentence about what waits for its ballot. */
export const queue = {
  title: "What comes to the vote next",
  lead: (most: number) =>
    `Of ballots on policy, strategy and the rulebook at most ${countInWords(most)} open in a week, so that everybody can read what they vote on. What members mark most goes first.`,
  rules: (day: string, hour: string, days: string) =>
    `They open on ${day} at ${hour}. None waits longer than ${days} after its hearing. Urgent statements, elections and recalls do not wait here.`,
  decide: "Decide",
  label: "Waiting for their ballot",
  empty: "Nothing waits for its ballot",
  emptySays:
    "When the hearing of a proposal is over, it stands here until its ballot opens. In a quiet week that is at once.",
  toDiscuss: "See what is in discussion",
  place: (place: number, of: number) => `Place ${place} of ${of}`,
  marks: (count: number) => counted(count, "mark"),
  waitsSince: "It waits since",
  heardUntil: "It is heard until",
  opens: "Opens, as things stand",
  latest: "At the latest",
  why: {
    marks: "Its place comes from its marks.",
    time: "It has as many marks as others, and its place comes from how long it waits.",
  },
  mark: "Mark it as urgent to you",
  unmark: "Take my mark back",
  left: (left: number, most: number) =>
    left === 0
      ? `You have put all your ${countInWords(most)} marks. Take one back to put it elsewhere; each comes back by itself when its ballot opens.`
      : `You have ${countInWords(left)} of ${counted(most, "mark")} left to put.`,
  yours: "You marked it.",
  choose: "Choose whether to mark it.",
  notWaiting: "It does not wait for a ballot, so there is nothing to mark.",
  noMarksLeft: (most: number) =>
    `You have put all your ${counted(most, "mark")}. Take one back first.`,
  isWaiting: "Its hearing is over. It waits for its turn to be voted on.",
  toQueue: "See its place, and mark what should come first",
} as const;
