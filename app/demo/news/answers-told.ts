/** What people ask most, and how the team answers. */
export const QUESTIONS = [
  {
    ...{ topic: "joining", place: "10", question: "Who can join?" },
    answer:
      "Whoever agrees with what members have decided, or wants to change it. The form says what else counts, such as your age. You need no sponsor and no interview.",
  },
  {
    ...{ topic: "joining", place: "20", question: "What does it cost?" },
    answer:
      "What the rulebook says; it is the same everywhere, and there is a lower sum for whoever has little. You see it before you join. Supporters pay nothing.",
  },
  {
    ...{ topic: "taking-part", place: "10", question: "I have one hour a month. What can I do?" },
    answer:
      "Read one proposal and say what you think of it. Or be a second reader for somebody's article: it takes a quarter of an hour.\n\nUnder Act you find what needs people near you.",
  },
  {
    ...{ topic: "taking-part", place: "20", question: "Must I use a computer?" },
    answer:
      "No. You can have ballot papers by post, and every branch has somebody who types in what you say.",
  },
  {
    ...{ topic: "policy", place: "10", question: "Who decides what the party stands for?" },
    answer:
      "Its members, by ballots that anybody can count again. Each policy says when it will be looked at anew.",
  },
  {
    ...{ topic: "elections", place: "10", question: "Do you stand candidates?" },
    answer:
      "Where members want to. Members choose them, and they say beforehand what they promise. Under Elections you see who stands where.",
  },
  {
    ...{ topic: "money", place: "10", question: "Where does your money come from?" },
    answer:
      "From members and from gifts. Every pound that comes in or goes out stands under Money, with its day and what it was for.",
  },
  {
    ...{ topic: "data", place: "10", question: "What do you keep of me?" },
    answer:
      "What the privacy notice says, each thing with its reason and its end. You can take it all with you as a file, or have it deleted.",
  },
] as const;

export interface ToldRelease {
  readonly title: string;
  readonly body: string;
  readonly why: string;
  readonly daysAgo: number;
  /** The embargo ends so many days from now. */
  readonly embargoInDays?: number;
}

export const RELEASES: readonly ToldRelease[] = [
  {
    title: "Sixteen towns, one Saturday: what people told us",
    body: "On one Saturday members stood at stalls in sixteen towns and asked one question. Buses came first, then rents, then the wait for a dentist.\n\nEvery answer can be read on our site, in people's own words. A stall is no survey: whoever stopped there answered.",
    why: "The weekend is over, and its answers have been read.",
    daysAgo: 20,
  },
  {
    title: "A party whose books are open",
    body: "Every pound that the party takes or spends stands on its site within a week, with its day and its reason. Anybody can add it up again.\n\nThe treasurer answers questions on any line.",
    why: "Journalists have asked how our accounts can be read.",
    daysAgo: 9,
  },
  {
    title: "Members say what the next weekend of action asks",
    body: "The next weekend of action has its question. It was chosen by members, and it will be asked in the same words in every town.\n\nWhere stalls will stand is on our site.",
    why: "The next weekend is near, and papers of the week print early.",
    daysAgo: 1,
    embargoInDays: 4,
  },
];

/** No such paper, station or site is there. */
export const MENTIONS = [
  {
    outlet: "The Penmoor Lantern",
    headline: "New party lets anybody count its votes",
    quote: "We tried to find the catch for an afternoon, and gave up over tea.",
    link: "https://lantern.example/archive/count-its-votes",
    ...{ language: "en", daysAgo: 151 },
  },
  {
    outlet: "Radio Cwm Niwlog",
    headline: "Plaid heb arweinydd: a all weithio?",
    quote: "Mae'n swnio'n araf. Efallai mai dyna'r pwynt.",
    link: "",
    ...{ language: "cy", daysAgo: 64 },
  },
  {
    outlet: "Market Square Weekly",
    headline: "Stalls in the rain: brave, or badly planned?",
    quote: "Their leaflets ran, their tempers did not.",
    link: "https://marketsquare.example/2026/stalls-in-the-rain",
    ...{ language: "en", daysAgo: 17 },
  },
] as const;

/** What was noted of the last of them at first, and was not quite so. */
export const NOTED_AT_FIRST = "Stalls in the rain: brave or badly planned";
export const WHY_CORRECTED = "The headline has a comma and asks a question.";
