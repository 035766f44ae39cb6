import { counted } from "@breakthrough/languages";
import type { ScrutineerState } from "./scrutiny/scrutineer.ts";

const hours = (count: number): string => counted(count, "hour");

const states: Record<ScrutineerState, string> = {
  asked: "asked, and has not answered",
  serves: "watches",
  declined: "said no",
};

/** Every sentence of this room that a person reads. */
export const en = {
  fields: {
    serves: "Say whether you watch the count.",
    day: "Write the day as 2027-05-06.",
    time: "Write the time as 19:30.",
    link: "Write the address of the video call or stream. It begins with https://",
  },
  refuse: {
    unknown: "There is no such election, or nobody stands in it yet.",
    onlyCandidates: "Only those who stand in this election name somebody to watch its count.",
    notNow: "That can be done from the day nominations close until members have voted.",
    noCandidate: "Somebody who stands in this election cannot watch its count for another.",
    nobody: "There is nobody like that among us.",
    namedAlready: "You have named them already. They can say yes until members have voted.",
    tooMany: "You have named many people today. Try again tomorrow.",
    notNamed: "No candidate of this election has named you.",
    onlyScrutineers: "Only scrutineers who said yes see this before everybody else.",
    notCounted: "It is not counted yet.",
    onlyOfficers: "Whoever holds an office says when the hustings are.",
    ownElection: "You stand in this election, so somebody else says when its hustings are.",
    tooSoon: (count: number) => `Choose a time that is at least ${hours(count)} from now.`,
    tooLate: (count: number) =>
      `The hustings are less than ${hours(count)} away. They stay where they are.`,
    afterVote: "Choose a time before the ballot closes.",
  },
  record: {
    hustings: (id: number, at: string) =>
      `The hustings of election ${id} are on ${at}. Their link stands on their page.`,
  },
  letters: {
    asked: {
      subject: (title: string) => `Would you watch a count? ${title}`,
      text: ({ name, title, link }: { name: string; title: string; link: string }) =>
        `Dear ${name},\n\nsomebody who stands trusts you to watch the count for them: ${title}. A scrutineer sees the result and every file before everybody else, and says so where something is wrong.\n\nSay yes or no here. It also says what it means:\n\n${link}`,
    },
    firstLook: {
      subject: (title: string) => `It is counted, and you look first: ${title}`,
      text: (says: { name: string; title: string; until: string; link: string }) =>
        `Dear ${says.name},\n\nthe ballot is counted: ${says.title}. You see the result and every file now; everybody else sees them on ${says.until}.\n\nThey stand here, with how to count them again. Please tell nobody before then:\n\n${says.link}`,
    },
    hustings: {
      subject: (title: string) => `When the hustings are: ${title}`,
      text: (says: { name: string; title: string; at: string; link: string }) =>
        `Dear ${says.name},\n\nmembers meet those who stand: ${says.title}. The hustings are on ${says.at}.\n\nHow to come stands here:\n\n${says.link}`,
    },
  },
  hustings: {
    notesOf: (title: string) => `Hustings: ${title}`,
    heldAt: (at: string) => `its hustings are on ${at}.`,
    title: "The hustings",
    lead: "Candidates and members meet before the ballot: everybody can ask, and all are asked the same.",
    none: "Nobody has said yet when they are",
    noneSays:
      "Whoever holds an office and does not stand can. Until then, put your questions to the candidates in writing.",
    when: "When and where",
    at: "When",
    where: "Video call or stream",
    elsewhere: "This leads to another site, which keeps its own records of who comes.",
    questions: "Questions to the candidates, and how members voted for them",
    set: "Say when they are",
    setAgain: "Change when or where",
    setLead: (count: number) =>
      `At least ${counted(count, "hour")} before. The candidates get a letter, and the hour stands in the record.`,
    day: "Day",
    dayHint: "As 2027-05-06.",
    time: "Time",
    timeHint: "By UK clocks, as 19:30.",
    link: "Link",
    linkHint: "Any address that begins with https://",
    send: "Set the hustings",
    notes: "Notes",
    notesSay:
      "Write down together what was said: one note for each question, with who answered what. Put it right where somebody heard it otherwise.",
  },
  scrutineers: {
    title: "Scrutineers",
    lead: "Whoever stands can name one member who watches the count for them.",
    who: "Who watches for whom",
    nobody: "nobody",
    states,
    count: (count: number) =>
      count === 0
        ? "Nobody watches the count for a candidate yet. Everybody can: its files are public."
        : `${counted(count, "candidate")} ${count === 1 ? "has" : "have"} somebody who watches the count. Members see their names.`,
    asked: "A candidate trusts you",
    askedSays:
      "Would you watch the count? You see the result and every file before everybody else, and you say so where something is wrong.",
    isServing: "You watch the count of this election.",
    toFirstLook: "Look at the count",
    yes: "Yes, I will",
    no: "No, thank you",
    noMore: "I cannot after all",
    name: "Name your scrutineer",
    firstTitle: "What “first” means",
    notFirst:
      "By the rulebook of today nobody looks first: everybody sees the result and all files the moment they are there.",
    first: (count: number) => [
      `Where somebody watches the count, what it came to is held back from everybody else for ${hours(count)}: who was elected, the rankings, and the end of the ballot's public file, with which anybody could open them. Scrutineers see all of it the moment it is there.`,
      "While members vote there is nothing to see first: the votes are sealed, the public file grows before everybody's eyes, and it holds no names.",
      "Nothing can be changed in those hours. The record has the hash of the result from the count on, and whoever holds a key has seen it too.",
      "The time in which members can challenge the result begins at the count.",
    ],
  },
  name: {
    title: "Name your scrutineer",
    lead: "Choose a member whom you trust to watch the count. They get a letter, and watch only if they say yes. Whoever you name later takes their place.",
    whom: "Your scrutineer",
    send: "Name them",
  },
  firstLook: {
    title: "The count, for scrutineers",
    until: (moment: string) =>
      `Only scrutineers see this until ${moment}. Please tell nobody before then.`,
    isShown: "Everybody sees this by now.",
    result: "What it came to",
    voted: (voted: number, roll: number) => `${voted} of ${roll} voted. Elected, in this order:`,
    empty: (count: number) => `${counted(count, "seat")} stayed empty.`,
    stages: "Votes at every stage",
    candidate: "Candidate",
    files: "Every file",
    filesSay:
      "With these you check all of it yourself: the whole public file, the rankings as they were opened, and what the count was bound by. The ballot's page says how.",
    rankings: "The rankings as they were opened",
    constraints: "What the count was bound by",
    file: "The whole file of the ballot",
    ballot: "The ballot's page",
    seed: (seed: string) => `Where a lot decides, it is drawn from: ${seed}`,
  },
  kept: {
    scrutineers: {
      what: "In which elections you watch the count for a candidate, or were asked to",
      why: "So that members know who looks at a count first.",
    },
  },
} as const;
