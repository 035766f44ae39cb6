/** What a team of the demonstration does, and what is to be done in it when the demonstration begins. */
export interface TeamStory {
  readonly team: {
    readonly name: string;
    readonly does: string;
    readonly joining: "open" | "asked";
    readonly hours: string;
    readonly needs: readonly string[];
  };
  /** Whose team it is; undefined: the whole party's. */
  readonly branch?: string;
  readonly startsDaysAgo: number;
  /** Beside its founders. */
  readonly helpers: number;
  readonly leads: string;
  readonly asks: string;
  readonly tasks: readonly {
    readonly title: string;
    readonly says: string;
    readonly inDays: number;
    readonly hours: string;
    readonly skill: string;
    readonly isTaken?: true;
  }[];
  readonly meeting: { readonly title: string; readonly inDays: number; readonly time: string };
  readonly letter: { readonly subject: string; readonly body: string };
  readonly notes: string;
}

export const TEAM_STORIES: readonly TeamStory[] = [
  {
    team: {
      name: "Care at home",
      does: "We visit people who look after somebody at home: a cup of tea, a form filled in, an hour in which they can go out. Nurses show the rest of us what to look for.",
      joining: "open",
      hours: "2",
      needs: ["nursing", "care", "driving", "listening"],
    },
    branch: "Plymouth",
    startsDaysAgo: 47,
    helpers: 7,
    leads: "I have looked after my mother for nine years and know which forms matter.",
    asks: "Welcome! Which days suit you, and can you drive?",
    tasks: [
      {
        title: "Visit Mrs Okafor while her son is at work",
        says: "Two hours. She likes to be read to.",
        ...{ inDays: 3, hours: "2", skill: "listening", isTaken: true },
      },
      {
        title: "Fill in an attendance allowance form with Mr Hughes",
        says: "The form is long; there is a guide in our notes.",
        ...{ inDays: 5, hours: "2", skill: "office-work" },
      },
      {
        title: "Show four new helpers how to lift safely",
        says: "In the community room, with the practice bed.",
        ...{ inDays: 9, hours: "3", skill: "nursing" },
      },
    ],
    meeting: { title: "Who visits whom in the next two weeks", inDays: 6, time: "19:00" },
    letter: {
      subject: "Nine visits this week",
      body: "Nine visits this week, and nobody waited longer than two days. We need one more driver for the far side of town: if you have a car on Thursdays, take the task or tell me.",
    },
    notes:
      "Attendance allowance: read part 27 together first, it explains the rest.\n\nNever go into a flat alone on a first visit.\n\nKeys are with nobody but the family.",
  },
  {
    team: {
      name: "Stalls and doorsteps",
      does: "We make the weekend of action work in every town: tables, leaflets, who stands where, and a count of what people told us.",
      joining: "asked",
      hours: "4",
      needs: ["organising", "doorsteps", "driving", "stewarding"],
    },
    startsDaysAgo: 51,
    helpers: 8,
    leads: "I have run a market stall for twelve years. Rain does not impress me.",
    asks: "Good to have you. Have you ever stood at a stall, or shall we pair you with somebody?",
    tasks: [
      {
        title: "Ring the sixteen branches: who has a table, who needs one",
        says: "The list is in our notes.",
        ...{ inDays: 2, hours: "3", skill: "telephone", isTaken: true },
      },
      {
        title: "Drive the spare tables to Bury and Ashfield",
        says: "Six folding tables; they fit into an estate car.",
        ...{ inDays: 4, hours: "4", skill: "driving" },
      },
      {
        title: "Count the doorstep answers of last month",
        says: "About four hundred cards.",
        ...{ inDays: 8, hours: "3", skill: "data" },
      },
    ],
    meeting: { title: "The next weekend, town by town", inDays: 4, time: "18:30" },
    letter: {
      subject: "What people told us at the stalls",
      body: "Four hundred and eleven cards came back from the stalls. Buses and rents first, then the wait for a dentist. Would two of you help to count them properly? There is a task for it.",
    },
    notes:
      "Tables: Plymouth 2, Bristol 3, Camden 1, Bury 0, Ashfield 0.\n\nAsk before you photograph anybody, every time.",
  },
  {
    team: {
      name: "Plain words",
      does: "We turn proposals into sentences that anybody can read aloud, and into Welsh, Polish, Urdu and Punjabi.",
      joining: "open",
      hours: "1",
      needs: ["writing", "translating", "design"],
    },
    startsDaysAgo: 33,
    helpers: 4,
    leads: "Retired sub-editor. I cut adverbs for pleasure.",
    asks: "Hello! Which languages do you read on the bus?",
    tasks: [
      {
        title: "Read the buses proposal aloud to somebody who has not seen it",
        says: "Write down where they stop you.",
        ...{ inDays: 3, hours: "1", skill: "listening" },
      },
      {
        title: "One page on the minimum wage in Urdu",
        says: "The English page is done.",
        ...{ inDays: 7, hours: "2", skill: "translating", isTaken: true },
      },
    ],
    meeting: { title: "Ten sentences that lost people", inDays: 8, time: "12:30" },
    letter: {
      subject: "Two pages done, four to go",
      body: "The wage page is out in English and nearly in Urdu. The housing page lost everybody at its second line, so we begin again on it. Come to the lunch hour next week if you can.",
    },
    notes: "No sentence longer than a breath. No word that needs a footnote.",
  },
  {
    team: {
      name: "Press and answers",
      does: "We answer what people ask the party, and what journalists ask, in words that we would use at a bus stop.",
      joining: "asked",
      hours: "2",
      needs: ["writing", "telephone"],
    },
    startsDaysAgo: 58,
    helpers: 3,
    leads: "I answered the phone at a town hall for fourteen years, and never hung up first.",
    asks: "Welcome. Would you rather write or ring?",
    tasks: [
      {
        title: "Read our common questions to somebody who is no member",
        says: "Write down what they ask next.",
        ...{ inDays: 5, hours: "1", skill: "writing" },
      },
      {
        title: "Ring the two papers that never got an answer from us",
        says: "Their numbers are in our notes.",
        ...{ inDays: 7, hours: "1", skill: "telephone", isTaken: true },
      },
    ],
    meeting: { title: "What we were asked this fortnight", inDays: 3, time: "18:00" },
    letter: {
      subject: "One more release this week",
      body: "The release about the next weekend is written and signed. It is under embargo: please say nothing of it before its day.",
    },
    notes: "We answer what was asked. Where we do not know, we say so, and by when we shall.",
  },
];
