/** What the demonstration's members talk about week by week; the first two have been talked about. */
interface WeeklyTopic {
  readonly title: string;
  readonly says?: string;
  /** How many support it. */
  readonly support: number;
}

/** For the agenda of the next one. */
export const AGENDA: readonly (readonly [string, number])[] = [
  ["What did it cost last winter, and who paid?", 9],
  ["Two towns that have done it: what went wrong first?", 14],
  ["Who would run it?", 5],
  ["Can we say it in one sentence on a doorstep?", 11],
];

export const HELD: readonly (WeeklyTopic & { notes: string; outcome: string })[] = [
  {
    title: "Should a bus run after the last shift ends?",
    says: "Three hospitals near us change shifts at ten at night. The last bus goes at nine.",
    support: 21,
    notes:
      "Present: 34 at the end.\n\nA nurse: taxi home is an hour's pay, four times a week.\nA driver: nobody asked us. We would do it for a fair night rate.\nCouncil paper of last year: 180,000 pounds a year for the ring route.\n\nNobody was against. Two asked what it would cost outside towns.",
    outcome:
      "Buses should run until an hour after the last shift of each hospital ends. Drivers help to write the timetable, and nights are paid as nights.",
  },
  {
    title: "Do we want a land tax in place of council tax?",
    support: 26,
    notes:
      "Present: 41.\n\nFor: it cannot be hidden, and nobody pays for a new kitchen.\nAgainst: a widow in a large old house has land and no money.\nWhat helped: let it be paid when the house is sold.\n\nWe could not agree on farms.",
    outcome:
      "Most of us want it, if whoever has little can pay it when the house is sold. Farms need an evening of their own.",
  },
];

export const NEXT: WeeklyTopic = {
  title: "How do we keep every home warm this winter?",
  says: "Bring your bill. We want to end with one thing that a council could begin tomorrow.",
  support: 24,
};

/** Gathering votes; the invented people go on with them. */
export const TO_COME: readonly WeeklyTopic[] = [
  { title: "Farms and the land tax: what is fair?", support: 17 },
  { title: "What should schools teach about money?", support: 12 },
  {
    title: "Is a four-day week for everybody, or only for offices?",
    says: "I stack shelves. Nobody ever means me.",
    support: 15,
  },
  { title: "Who looks after the river?", support: 8 },
  { title: "Should sixteen-year-olds vote in our party?", support: 5 },
];
