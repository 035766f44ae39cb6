import { listInWords } from "@breakthrough/languages";
import {
  type Certainty,
  ELECTION_NAMES,
  type ElectionType,
  type EventName,
  NATION_NAMES,
  type Nation,
} from "@breakthrough/uk-election-law";
import type { Standing } from "./countdown.ts";

const inDays = (days: number): string =>
  days === 0 ? "today" : days === 1 ? "tomorrow" : `in ${days} days`;

function countdown(standing: Standing): string {
  if (standing.kind === "past") return "past";
  if (standing.kind === "open") {
    return standing.days === 0
      ? "today at the latest"
      : `any day, ${inDays(standing.days)} at the latest`;
  }
  return standing.isWindow ? `${inDays(standing.days)} at the earliest` : inDays(standing.days);
}

const CERTAINTY: Readonly<Record<Certainty, string>> = {
  S: "From the law or the regulator",
  R: "From a council’s own timetable",
  C: "At second hand",
  D: "Worked out from other rows",
};

/** Every sentence of this room that a person reads. */
export const en = {
  title: "Election timetable",
  lead: "Every legal deadline of an election: what is due, when, and which law says so.",
  description:
    "Every legal deadline of an election in the United Kingdom, with the rule and its source, as a table and as a calendar file.",
  above: "Our party",
  advice: {
    title: "This is not legal advice",
    says: (readOn: string) =>
      `We read the law on ${readOn} and worked the dates out from it. The returning officer’s published notice wins over anything on this page.`,
  },
  form: {
    label: "Choose a poll",
    election: "Election",
    electionPrompt: "Choose an election",
    nation: "Nation",
    nationHint: "Where the constituency or the council is.",
    nationPrompt: "Choose a nation",
    poll: "Polling day",
    pollHint: "For example, 6 5 2027.",
    furtherTitle: "If you know more",
    further: "You can leave these empty. They add dates, or make them exact.",
    button: "Show the timetable",
    nominationsCloseWorkingDaysBeforePoll: "Nominations close",
    closeHint: "The returning officer’s notice gives the day.",
    closePrompt: "Not known yet",
    closeChoice: (days: number) => `${days} working days before the poll`,
    writReceived: "Day the writ was received",
    writHint: "It makes the window narrower while the close is not known.",
    contest: "Contest",
    contestHint: "It decides how long there is to send in the expenses.",
    contestPrompt: "Not chosen",
    contests: {
      mayor: "Mayor of London",
      constituency: "Assembly, constituency",
      "london-wide": "Assembly, London-wide list",
    },
    noticeOfElection: "Day the notice of election was published",
    noticeSource: "The returning officer’s notice of election",
    noticeHint: "What comes after the notice is counted from this day.",
    resultDeclared: "Day the result was declared",
    resultHint: "After the poll: the dates for the expenses are counted from it.",
  },
  problems: {
    noElection: "Choose an election from the list.",
    noNation: "Choose a nation from the list.",
    noPoll: "Give the polling day.",
    notHeld: (election: ElectionType, nation: Nation, places: readonly Nation[]) =>
      `“${ELECTION_NAMES[election]}” is not held in ${NATION_NAMES[nation]}. Choose ${listInWords(
        places.map((place) => NATION_NAMES[place]),
        "or",
      )}${
        nation === "NIR" && election.startsWith("local-")
          ? `, or the election “${ELECTION_NAMES["ni-local"]}”`
          : ""
      }.`,
  },
  empty: {
    title: "When is the poll?",
    says: "Choose the election, the nation and the polling day. We count back from that day and leave out weekends and bank holidays, as the law does. Then you can put every deadline into your own calendar.",
    likely: "Likely next",
    likelySays:
      "Ordinary elections are on the first Thursday in May. Not every council or mayor is elected every year, and Parliament can move a poll.",
    byElections: "By-elections",
    byElectionsSay:
      "One can come at any time. If the notice were published tomorrow, this is the first Thursday on which it could be held.",
  },
  /** `name`: as the timetable itself calls it, which tells a day from the last one that the law allows. */
  event: (_event: EventName, name: string): string => name,
  elections: ELECTION_NAMES,
  nations: NATION_NAMES,
  poll: (election: ElectionType, nation: Nation) =>
    `${ELECTION_NAMES[election]}, ${NATION_NAMES[nation]}`,
  likelyPoll: (election: ElectionType, nation: Nation, day: string) =>
    `${ELECTION_NAMES[election]}, ${NATION_NAMES[nation]}: ${day}`,
  pollOn: "Polling day is",
  next: "Next",
  allPast: "Every date of this timetable is past.",
  countdown,
  file: {
    window: (name: string) => `${name} (window)`,
    published: "As published by the returning officer.",
    computed: "Computed; the returning officer's notice wins.",
    law: "The law:",
  },
  calendar: "Add to your calendar (iCal)",
  json: "As data (JSON)",
  table: {
    title: "Every date",
    caption: (poll: string, day: string) => `Deadlines: ${poll}, poll on ${day}`,
    what: "What",
    when: "When",
    rule: "The rule, and its source",
    mark: "How sure",
    pollingDay: "Polling day",
    pollingDayRule: "The day you chose. All the other dates are counted from it.",
    to: "to",
    at: (time: string) => `at ${time}`,
  },
  kinds: {
    computed: "Computed",
    window: "Window",
    latest: "At the latest",
    published: "Published",
    given: "Given",
  },
  certainty: CERTAINTY,
  notCovered: "Not right for every poll of this kind",
  missing: {
    title: "Not computed, and why",
    says: "Where something is missing, or we could not confirm the law, we give no date. A wrong guess could cost a candidate their place.",
    add: "Add it in the form",
  },
  reading: {
    title: "How to read it",
    computed: "The law fixes the day. We counted it.",
    window:
      "The returning officer chooses the day between two limits. We show the first and the last possible day.",
    latest: "The law sets only a last day. The returning officer may be sooner.",
    published: "You gave it from the returning officer’s notice, which wins.",
    given: "You chose it.",
    times: "Times are UK time. Where no time stands, the law names only the day.",
    sure: "Under each mark stands where we read the rule. “At second hand” and “worked out” are less sure: check them first.",
  },
} as const;
