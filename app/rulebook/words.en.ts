import { counted, countInWords, listInWords } from "@breakthrough/languages";
import type { PlainCapacity } from "../../platform/capacity.ts";
import { timeOfDayInWords } from "../../web/moments.ts";
import { poundsInWords } from "../../web/numbers.ts";
import { charter } from "./charter/words-charter.en.ts";
import { fields, form, names } from "./names.en.ts";
import { paragraphs } from "./paragraphs/paragraphs.en.ts";
import type { RuleChapter, Unit } from "./rule-form.ts";
import { powers } from "./words-powers.en.ts";

/** In which capacity something was done. The record keeps these words for ever: it is never written anew. */
const capacities = {
  and: " and ",
  unopposed: (hours: number) => `; members had ${hours} hours to stop it`,
  members: (count: number) => (count === 1 ? "1 member" : `${count} members`),
  supporters: (count: number) => (count === 1 ? "1 supporter" : `${count} supporters`),
  ballot: { proposal: "the ballot", person: "a ballot of the members" },
  request: (request: number) => `request ${request}, out of turn`,
  team: (team: number, count: number) =>
    `team ${team}, by ${count === 1 ? "1 member of it" : `${count} members of it`}`,
  plain: {
    asker: "whoever asked for it",
    author: "the author",
    authors: "the authors",
    "authors-of-both": "the authors of both",
    check: "the check before it runs",
    clock: "the clock",
    election: "the members' election",
    founders: "the founders",
    founding: "the founding",
    jury: "a jury drawn by lot",
    lot: "the lot",
    appointment: "appointment by a body, which members did not stop",
    member: "a member",
    operator: "the operator",
    rota: "a rota drawn by lot",
  } satisfies Record<PlainCapacity, string>,
};

const ruleChapters: Record<RuleChapter, string> = {
  members: "Members",
  ideas: "Ideas",
  talk: "Discussion and drafting",
  tracks: "Strategy, statements and posts",
  ballots: "Ballots",
  after: "After the ballot",
  care: "Care",
  offices: "Offices and juries",
  elections: "Elections and appointments",
  branches: "The party on the ground",
  money: "Money",
  teams: "Teams",
};

/** By the number that the rulebook has for them; 0 is any. */
const WEEKDAYS = [
  "any day",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
];

const some = (one: string) => (number: number) => counted(number, one);

const units: Record<Unit, (number: number) => string> = {
  minutes: some("minute"),
  hours: some("hour"),
  clock: (hour) => timeOfDayInWords(`${String(hour).padStart(2, "0")}:00`),
  days: some("day"),
  months: some("month"),
  years: some("year"),
  members: some("member"),
  people: (number) => counted(number, "person", "people"),
  percent: (number) => `${countInWords(number)}%`,
  ideas: some("idea"),
  words: some("word"),
  statements: some("statement"),
  keys: some("key"),
  requests: some("request"),
  questions: some("question"),
  seats: some("seat"),
  times: some("time"),
  topics: some("topic"),
  points: some("point"),
  posts: some("post"),
  ballots: some("ballot"),
  marks: some("mark"),
  pence: poundsInWords,
  teams: some("team"),
  letters: some("letter"),
  weekday: (day) => WEEKDAYS[day] ?? "any day",
};

const kinds = { chapters: "chapter", bodies: "body", offices: "office" } as const;

/** What the party names itself: what cannot be, and what a ballot would change. */
const constitution = {
  titleLength: (title: string, least: number, most: number) =>
    `“${title}” is no title: it needs ${least} to ${most} characters, without a blank at its ends or two in a row.`,
  titleLetters: (title: string) =>
    `“${title}” has a sign that no title may have. Begin with a letter, and use the letters of English and Welsh, figures, blanks and , . & ' ( ) / -`,
  titleTaken: (title: string) =>
    `Nothing can be called “${title}”: the record uses these words for somebody else who acts.`,
  titleOfTwo: (title: string) =>
    `“${title}” would be read as two. Leave out the word that joins them.`,
  titleAlike: (title: string, other: string) =>
    `“${title}” looks like “${other}”, so people would take one for the other. Choose another title.`,
  id: {
    chapters: (id: string) => badId(kinds.chapters, id),
    bodies: (id: string) =>
      `“${id}” is no id for a body. Write one of at most 40 small letters, without hyphens: trust`,
    offices: (id: string) => badId(kinds.offices, id),
  },
  idTwice: (id: string) =>
    `The id “${id}” is there twice. An id names one thing for good, also after that has ended.`,
  tooMany: {
    chapters: (most: number) => `There can be ${most} chapters at most, the ended ones included.`,
    bodies: (most: number) => `There can be ${most} bodies at most, the ended ones included.`,
    offices: (most: number) => `There can be ${most} offices at most, the ended ones included.`,
  },
  noJson: (why: string) => `This is no JSON: ${why}`,
  tooLong: "The file is far longer than any constitution.",
  misfit: (where: string, expected: string, received: string) =>
    `${where === "" ? "The file" : where}: expected ${expected}, and it is ${received}.`,
  noChapter: "The manifesto needs at least one chapter.",
  oneBody:
    "There must be at least two bodies: what is dangerous takes an officer of one and an officer of another.",
  noBody: (title: string, body: string) => `${title}: there is no body “${body}”.`,
  noOffice: (title: string, office: string) =>
    `${title} cannot be held together with “${office}”: there is no other office of that id.`,
  oneSided: (title: string, other: string) =>
    `${title} may be held together with ${other}, and ${other} does not say the same. Write it at both.`,
  unknownPower: (title: string, power: string, powers: readonly string[]) =>
    `${title}: there is no power “${power}” that can be given. These are: ${listInWords(powers)}.`,
  nobodyAsks: (power: string) => `No office could ask for this: ${power}. At least one has to.`,
  noKey: (power: string, office: string) =>
    `Nobody could turn the other key: ${power}, asked for by ${office}. It takes an officer of another body whose key counts for it.`,
  allPowers: (title: string) =>
    `Whoever is ${title}, with the offices that they may hold beside it, would have a hand in every power. No seat carries them all.`,
  keyOfOneHand: (power: string, office: string) =>
    `Whoever is ${office}, with the offices that they may hold beside it, would act for every body whose key counts for this: ${power}. Nobody else could turn the other key for them.`,
  notThere: (id: string) => `The party has named nothing “${id}”.`,
  endedAlready: (title: string) => `${title} has ended already.`,
  sameTitle: (title: string) => `It is called ${title} already.`,
  bodyHasOffice: (title: string, office: string) =>
    `This body has an office: ${title}, ${office}. End its offices first.`,
  bodyAppoints: (title: string, office: string) =>
    `This body appoints to an office: ${title}, ${office}. Another way to fill that office comes first.`,
  sameOrder: (title: string) => `${title} stands there already.`,
  sameFilling: (title: string) => `${title} is filled in this way already.`,
  sameSeats: (title: string) => `${title} is held by so many people already.`,
  seats: (title: string, most: number) =>
    `${title} can be held by one person, or by up to ${most} at the same time.`,
  besideItself: (title: string) =>
    `${title} is named twice. Choose the office that is held beside it.`,
  togetherAlready: (title: string, other: string) =>
    `${title} and ${other} may be held by one person already.`,
  apartAlready: (title: string, other: string) =>
    `${title} and ${other} cannot be held by one person as it is.`,
  hasIt: (title: string) => `${title} has this power already.`,
  hasItNot: (title: string) => `${title} does not have this power.`,
  fields,
  form,
  changes: {
    "add-chapter": (title: string) => `The manifesto gets a chapter: ${title}.`,
    "add-body": (title: string) => `The party gets a body that offices act for: ${title}.`,
    "add-office": (title: string, body: string) =>
      `The party gets an office: ${title}. It acts for ${body}.`,
    rename: {
      chapters: (before: string, after: string) =>
        `The manifesto's chapter “${before}” is called “${after}”.`,
      bodies: (before: string, after: string) => `The body “${before}” is called “${after}”.`,
      offices: (before: string, after: string) => `The office “${before}” is called “${after}”.`,
    },
    end: {
      chapters: (title: string) =>
        `The manifesto's chapter “${title}” ends. What stands in it stays; nothing new comes into it.`,
      bodies: (title: string) => `The body “${title}” ends. No office acts for it any more.`,
      offices: (title: string) =>
        `The office “${title}” ends. Whoever holds it keeps it until their term is over; nobody new comes into it.`,
    },
    move: (title: string, next: string) =>
      `The manifesto's chapter “${title}” stands right before “${next}”.`,
    moveToEnd: (title: string) =>
      `The manifesto's chapter “${title}” stands last. Proposals about the rulebook stand in it from now on.`,
    fill: {
      ballot: (title: string) => `The office “${title}” is filled by a ballot of the members.`,
      lot: (title: string) =>
        `The office “${title}” is filled by lot, among members who are willing.`,
      appointed: (title: string, body: string) =>
        `The office “${title}” is filled by appointment: by ${body}.`,
    },
    seats: (title: string, seats: number) =>
      `The office “${title}” is held by ${counted(seats, "person", "people")} at the same time.`,
    "hold-together": (title: string, other: string) =>
      `One person may hold two offices at the same time: “${title}” and “${other}”.`,
    "hold-apart": (title: string, other: string) =>
      `One person may no longer come to hold two offices at the same time: “${title}” and “${other}”. Whoever holds both keeps both until each term is over.`,
    give: {
      offices: (title: string, power: string) =>
        `The office “${title}” may ask for this: ${power}.`,
      bodies: (title: string, power: string) =>
        `The key of ${title} counts for this, where another body has asked: ${power}.`,
    },
    take: {
      offices: (title: string, power: string) =>
        `The office “${title}” may no longer ask for this: ${power}.`,
      bodies: (title: string, power: string) =>
        `The key of ${title} no longer counts for this: ${power}.`,
    },
  },
} as const;

function badId(kind: string, id: string): string {
  return `“${id}” is no id for ${kind === kinds.offices ? "an" : "a"} ${kind}. Write one of at most 40 small letters, figures and hyphens, such as a-short-name`;
}

/** Every sentence of this room that a person reads. */
export const en = {
  capacities,
  ruleChapters,
  paragraphs,
  units,
  twoThirds: "two thirds",
  powers,
  constitution,
  /** What people are called in lists and in the record, beside the capacities. */
  takenTitles: [
    "A former member",
    "A member",
    "Members",
    "Supporters",
    "Nobody",
    "Everybody",
    "A jury",
    "The party",
    "The count",
    "The record",
    "The rulebook",
    "The house",
    "The system",
    "Whoever asked",
  ],
  pair: {
    above: (most: string, paragraph: string) =>
      `This number can be ${most} at most, beside another that is in force: “${paragraph}” That one has to change first.`,
    below: (least: string, paragraph: string) =>
      `This number can be ${least} at least, beside another that is in force: “${paragraph}” That one has to change first.`,
  },
  over: "This number decides nothing any more. Choose another.",
  outOfRange: (least: number, most: number) => `This number can be set from ${least} to ${most}.`,
  title: "The rulebook",
  trail: "Our policy",
  lead: "Every number that this site decides by. Members set each of them by a ballot, and nobody else can.",
  howTitle: "How a number changes",
  how: (majority: string, quorum: string) =>
    `Only a ballot changes a number: no officer can do it or ask for it, nor can whoever runs the server from these pages. Any member can propose another number. It needs ${majority} of the votes for or against, and ${quorum} of active members voting.`,
  running:
    "A new number counts for what begins after it. Whatever is under way keeps the numbers that it began with.",
  propose: "Propose another number",
  chapters: "Chapters",
  offices: {
    title: "Offices and powers",
    lead: "Nobody holds every power, and nobody can use one alone. An officer asks. It is done when an officer of another body agrees, or when members had time to stop it and did not. Members can see each request, and stop it.",
    officesCaption: "Offices: how each is filled, and what its holder may ask for",
    powersCaption: "Powers: who asks, who agrees, and what stays out of reach",
    office: "Office",
    actsFor: "Acts for",
    filled: "Filled by",
    asksFor: "May ask for",
    together: "May be held together with",
    nothingElse: "no other office",
    ballot: "a ballot of the members",
    lot: "lot, among members who are willing",
    appointed: (body: string) => `appointment by ${body}`,
    term: (months: number) => `, for ${months} months at most`,
    power: "Power",
    asked: "Asked for by",
    keys: "Who else must agree",
    keysOf: (keys: number, bodies: string) =>
      `${keys === 1 ? "One officer" : `${keys} officers`} of another body: ${bodies}`,
    noKeyAfter: (hours: number) => `, or nobody within ${hours} hours, if members do not stop it`,
    onlyByBallot: "Only a ballot of the members does this.",
    nobody: "nobody",
    never: "Out of reach",
    or: " or ",
  },
  names,
  charter,
  atFounding: "Set at the founding.",
  setBy: (by: string) => `Set by ${by}`,
  bounds: (least: string, most: string) => `A ballot can set it from ${least} to ${most}.`,
} as const;
