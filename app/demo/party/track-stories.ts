/** What is decided on shorter clocks, and what becomes of it. */
export interface TrackStory {
  readonly startsDaysAgo: number;
  readonly kind: "statement" | "strategy";
  readonly text: { readonly title: string; readonly problem: string; readonly body: string };
  /** How many support it, beside its author. */
  readonly backers?: number;
  /** What is to be done, where somebody answers for it. */
  readonly answers?: string;
}

export const TRACK_STORIES: readonly TrackStory[] = [
  {
    startsDaysAgo: 72.3,
    kind: "statement",
    text: {
      title: "Keep the last bank branch in town open",
      problem:
        "The last branch in eleven of our towns closes this winter. Whoever has no car and no smartphone is left with a bus to somewhere else.",
      body: "We say to the banks: no town loses its last branch.\n\nWhere one bank will not stay alone, several share a counter, and the Post Office is paid properly for what it does in their place.\n\nWe stand with everybody who has signed for it in their town.",
    },
    backers: 12,
    answers: "Hand the signatures of all eleven towns to the banks, and say what they answered.",
  },
  {
    startsDaysAgo: 2.9,
    kind: "statement",
    text: {
      title: "We stand with the bus drivers of Nottingham",
      problem:
        "Drivers have been without a rise for three years, and the company has stopped talking to them.",
      body: "We stand with the drivers. The company should come back to the table this week.\n\nWhoever can, joins them at the depot on Saturday.",
    },
    backers: 12,
  },
  {
    startsDaysAgo: 5.2,
    kind: "strategy",
    text: {
      title: "Fewer wards, and all of them properly",
      problem:
        "Last May we stood in ninety wards and knocked on doors in twenty. We lost everywhere by little.",
      body: "In May we stand only where at least six members live and knock on doors from January on.\n\nEach branch names its wards by the end of November, and no more than three.\n\nWhere we do not stand, we help the nearest branch that does.",
    },
    backers: 12,
  },
];
