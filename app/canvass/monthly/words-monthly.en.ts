import { counted } from "@breakthrough/languages";

/** A branch's question of the month. */
export const monthly = {
  kind: "The question of the month",
  lead: "What this branch asks its members and everybody else this month. Anybody answers in their own words, without an account.",
  all: "Questions of the month",
  more: "What this branch asked, and what came of it",
  until: (day: string) => `until the end of ${day}`,
  came: "What was asked, and what came of it",
  nothing: "No question yet",
  nothingSays:
    "Officers of the branch ask one question a month. It stands here, with what people answer.",
  atStalls: (stalls: number, answers: number) =>
    `Asked at ${counted(stalls, "stall")} of the branch too, and counted apart: ${counted(answers, "answer")}.`,
  officers: "For officers of the branch",
  another: "Ask a question",
  ask: "Ask this",
  askSays:
    "It stays as you say it here, since answers belong to their question, and ends with its month. An officer of the branch reads each answer before anybody else sees it. Stalls that the branch holds in that month can ask it too.",
  month: "The month",
  which: "Choose the month.",
  isAsked:
    "This branch asks something in that month already. End that first, or choose the other month.",
  both: "This branch asks something in this month and in the next. To ask anything else, end one of them first.",
  end: "End it now",
  takeBack: "Take it back",
  endSays:
    "Once you do, nothing more is taken to it online. What was answered stays, and stalls that ask it go on.",
  atStall: "The branch's question of the month",
  atStallSays:
    "The branch asks this in the month of this stall. Ask it here too, or ask something else below.",
  askHere: "Ask the branch's question",
  notHere: "The branch of this stall does not ask that in the month of the stall.",
};
