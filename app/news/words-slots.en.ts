import { counted, countInWords } from "@breakthrough/languages";

/** What is said of the weekly slot and of the lot that finds its writer. */
export const slots = {
  title: "Who writes this week",
  titleOf: (week: string) => `Writer for the week of ${week}`,
  lead: "Each week one of the members who offered is drawn by lot to write for the news page. Anybody can draw the lot again. Every member may write at any time as well.",
  offers: (number: number) => `${counted(number, "member")} offered to write.`,
  next: (week: string, until: string) =>
    `The next lot is for the week of ${week}. Whoever has offered by ${until} is in it.`,
  offer: "Offer to write",
  offerSays:
    "When the lot falls on you, we write to you, and you can say no. You choose the topic, and under what you appear.",
  offered: "You have offered to write",
  offeredSays: "When the lot falls on you, we write to you.",
  takeBack: "Take the offer back",
  lots: "The lots",
  none: "Nobody was drawn yet.",
  weekOf: "Week of",
  unknown: "There is no such lot.",
  notDue: "It is not time for that.",
  otherValue: "That is not the value that was promised for this lot.",
  notCalled: "The lot does not wait for your answer.",
  chooseOffer: "Choose whether you offer to write.",
  chooseAnswer: "Choose whether you write.",
  toBeDrawn: "It is still to be drawn.",
  asked: "It is drawn. Whoever is asked has not said yes yet.",
  writes: "It is drawn, and somebody writes. They choose under what they appear.",
  fellOn: "The lot fell on you: will you write?",
  fellOnSays:
    "You write a piece for the news page by the end of that week. A second member reads it.",
  youWrite: "You write this week",
  answerBy: "Say so by",
  yes: "Yes, I write",
  no: "No, ask the next",
  stop: "I cannot write after all",
  facts: "What the lot is made of",
  drawAt: "Drawn",
  pool: "Drawn from",
  poolSays: (number: number) => `${counted(number, "active member")} who offered`,
  poolHash: "Fingerprint of the pool",
  secret: "What was committed to",
  draw: "The lot as a file, to draw it again",
  record: {
    fixed: (week: string, pool: number) =>
      `The pool for the news page's writer in the week of ${week} was fixed: ${countInWords(pool)} members.`,
    drawn: (week: string, pool: number) =>
      `The news page's writer for the week of ${week} was drawn by lot from ${countInWords(pool)} members.`,
  },
  letter: {
    subject: (week: string) => `The lot fell on you: will you write in the week of ${week}?`,
    text: ({
      name,
      link,
      week,
      answerBy,
    }: {
      name: string;
      link: string;
      week: string;
      answerBy: string;
    }) =>
      `Hello ${name},\n\nyou offered to write for our news page, and the lot fell on you for the week of ${week}. Say by ${answerBy} whether you write; else the next of the lot is asked.\n\n${link}\n`,
  },
  kept: {
    what: "That you offer to write for the news page, and the lots you were in",
    why: "So that a writer can be drawn each week, by a lot that anybody can check.",
  },
} as const;
