import { counted, countInWords } from "@breakthrough/languages";
import { appointmentsPath } from "../appointments/addresses.ts";
import { branchesPath } from "../branches/addresses.ts";
import { contactPath, questionsPath } from "../contact/addresses.ts";
import { askJoiningPath } from "../doubles/addresses.ts";
import { electionsPath } from "../elections/addresses.ts";
import { holdsPath } from "../holds/addresses.ts";
import { importsPath } from "../imports/addresses.ts";
import { imprintPath } from "../imprint/addresses.ts";
import { juriesPath } from "../juries/addresses.ts";
import { exportsPath, suspensionsPath } from "../membership/addresses.ts";
import { moneyPath } from "../money/addresses.ts";
import { lettersPath } from "../news/addresses.ts";
import { newslettersPath } from "../newsletters/addresses.ts";
import { placesPath } from "../places/addresses.ts";
import { mentionsPath, pressPath } from "../press/addresses.ts";
import { recallsPath } from "../recalls/addresses.ts";
import { requestsPath } from "../requests/addresses.ts";
import { firstStepsPath, partyPath } from "./addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  title: "Our party",
  lead: "No leader owns it and nobody holds the switch. Here is who does what in our name, and for how long.",
  join: "Join us",
  numbers: {
    title: "How many we are",
    members: "members",
    active: "took part lately",
    joined: "joined in the last 30 days",
    says: (days: number) =>
      `Members are those in good standing. Took part lately means: proposed, supported, argued or voted in the last ${days} days.`,
  },
  everybody: "All members",
  news: {
    title: "News",
    says: "What members write, each piece read by a second member before it is published.",
    all: "All news",
    doors: [
      { label: "Questions and answers", href: questionsPath },
      { label: "Write to us", href: contactPath },
      { label: "For journalists", href: pressPath },
      { label: "Mentions of us in the media", href: mentionsPath },
      { label: "Newsletters", href: newslettersPath },
    ],
  },
  teams: {
    title: "Teams",
    says: "A few people who do one job together. Find one that needs what you can do, or begin one.",
    all: "All teams",
  },
  offices: {
    title: "People and offices",
    says: "An office is a task for a time, not a rank. It ends by itself, and nothing that is dangerous can be done by one office alone.",
    caption: "Who holds an office now",
    office: "Office",
    who: "Who",
    until: "Until",
    by: "How they came to it",
    vacant: "Nobody at present",
    done: [
      { label: "Branches", href: branchesPath },
      { label: "Places: wards, constituencies and councils", href: placesPath },
      { label: "Money: what came in and went out", href: moneyPath },
      { label: "Letters to all", href: lettersPath },
      { label: "Suspensions", href: suspensionsPath },
      { label: "Exports of the members' list", href: exportsPath },
      { label: "Imports of members' lists", href: importsPath },
      { label: "Accounts of one person", href: askJoiningPath },
      { label: "Who answers for the party", href: imprintPath },
      { label: "What to do first", href: firstStepsPath },
    ],
    all: "Each office: since when, until when, and how it is filled",
  },
  watch: {
    title: "Who keeps watch",
    says: "You do. Nothing dangerous is done by one office alone, everybody sees it before it is done, and members can object.",
    doors: [
      {
        label: "What officers ask for",
        href: requestsPath,
        says: "Before it is done. A few members can stop it.",
      },
      {
        label: "What was done, and challenges",
        href: juriesPath,
        says: "Members challenge an act, and a jury drawn by lot decides.",
      },
      {
        label: "What is held back, and why",
        href: holdsPath,
        says: "Two keys hold a proposal for some days, in the open.",
      },
      {
        label: "Elections",
        href: electionsPath,
        says: "Members choose who acts in our name. The clock calls each election.",
      },
      {
        label: "Offices by lot and by appointment",
        href: appointmentsPath,
        says: "Say that you want to, or stop an appointment.",
      },
      {
        label: "Recalls from office",
        href: recallsPath,
        says: "Members ask that somebody leaves their office before the term is over.",
      },
    ],
  },
  firstSteps: {
    title: "What to do first",
    lead: "The party is founded. Here is what it needs before people come. Each tick is a fact: it sets itself.",
    allDone: "All of it is done. The party is its members' now.",
    trail: [{ label: "Our party", href: partyPath }],
    spoken: { done: "Done", open: "To do" },
    election: {
      says: "Founders hold office only until the first election. The clock calls it on the first day, and nobody can put it off.",
      link: "See the elections that are called",
    },
    steps: {
      office: {
        label: "Fill a second office",
        says: "Whatever could harm somebody takes two keys: two people of two bodies.",
      },
      imprint: {
        label: "Say who answers for the party",
        says: "Name, address, contact and fee. The law wants it, and nobody can join before.",
      },
      privacy: {
        label: "Read the privacy notice",
        says: "It writes itself from what the software does. See that it is what you want to promise.",
      },
      slogan: {
        label: "Give the front page your own words",
        says: "A slogan and a sentence on what you are. If you like ours, leave it.",
      },
      letters: {
        label: "Let letters go out",
        says: "Whoever runs the server names a mail server there. Until then letters wait.",
      },
      members: {
        label: "Bring your members in",
        says: "By a list, or by sending them to the page Join.",
      },
      decision: {
        label: "Propose something to decide together",
        says: "The first vote is the best trial of all of it.",
      },
    },
  },
  life: {
    title: "How decisions are made",
    says: "Any member can propose. Nobody in office can stop a proposal, hurry it or change it. Only four things move it on: its author, a count of members, the clock, or the vote.",
    hold: (days: string) =>
      `For the law, personal data or threats, two people from different bodies can hold it together. Everybody sees that at once, and it ends by itself after ${days}.`,
    chart: "The life of a proposal",
    chartSays: (least: number, most: number) =>
      `From the first idea to the vote takes ${least} to ${most} days. Dark: the shortest time. Light: the longest.`,
    headings: { stage: "Step", length: "How long", endedBy: "What moves it on" },
    days: (days: number) => counted(days, "day"),
    upTo: (days: number) => `up to ${days} days`,
    between: (least: number, most: number) => `${least} to ${most} days`,
    idea: "Idea",
    ideaBy: (share: string, least: number, most: number) =>
      `Members: ${share} of those who take part support it (at least ${countInWords(least)}, at most ${countInWords(most)} people)`,
    discussion: "Discussion",
    discussionBy: "The clock, once both sides call one summary fair",
    drafting: "Drafting",
    draftingBy: "Its authors; if they are too slow, supporters take the pen",
    amendment: "Amendments",
    amendmentBy: "The clock: members amend the text, and what movers insist on goes to the vote",
    frozen: "Hearing",
    frozenBy: "The clock: the text stands still, and both sides state their case",
    ballot: "Ballot",
    ballotBy: (quorum: string) =>
      `The vote: more than half of those for or against, and at least ${quorum} of active members voting`,
    after: (months: number) =>
      `What passes becomes policy that day. It comes up for review after ${months} months, or sooner if members ask.`,
    numbersAre: "Every number here is in",
    rulebook: "the rulebook",
    rulebookAnd: ", and members can change it by a ballot.",
    propose: "Propose something",
  },
  elections: {
    title: "When we stand for election",
    says: "Every legal deadline of an election, for any poll in the United Kingdom:",
    timetable: "Election timetable",
  },
  record: {
    title: "Done lately in our name",
    more: "The whole record",
    emptyTitle: "Nothing yet",
    empty: "The first official act will be the first line.",
  },
  follow: {
    title: "Follow us without an account",
    says: "For your feed reader:",
    policy: "New policy",
    results: "Results of our ballots",
    copy: "The record as a file, to keep a copy of your own",
  },
} as const;
