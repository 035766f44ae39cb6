import { counted } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { Ending } from "./election.ts";
import { letters } from "./words-letters.en.ts";
import { pages } from "./words-pages.en.ts";

const seats = (count: number): string => counted(count, "seat");
const members = (count: number): string => counted(count, "member");

const endings: Record<Ending, string> = {
  filled: "Filled",
  reopened: "Nominations reopen",
  "no-candidates": "No candidates",
  "ended-office": "The office ended",
  void: "Not counted",
  overturned: "Overturned by a jury",
};

/** Every sentence of this room that a person reads, but for its letters. */
export const en = {
  called: (closes: string) => `an election is called. You can stand until ${closes}.`,
  above: [{ label: "Our party", href: partyPath }],
  titleOf: (id: number, title: string) => `Election ${id}: ${title}`,
  candidacy: (title: string) => `our candidate for ${title}`,
  publicCandidate: "our candidate in a public election",
  approvedList: "the list of approved candidates",
  branchOffice: (office: string, branch: string) => `${office} of the branch ${branch}`,
  officeInRecord: (office: string, branch: number) => `${office} of branch ${branch}`,
  listed: "Its elections under way",
  electorate: {
    branch: (title: string) =>
      `The members of the branch ${title} whose vote counts there when the ballot opens`,
  },
  gone: "A former member",
  letters,
  missing: {
    statement: "your statement",
    interests: "what could get in the way of the office",
    memberships: "what else you belong to",
    answers: "an answer to each question",
    groups: "whether you belong to a group with seats kept for it",
    handIn: "to be handed in: until then nobody else can read it",
    supporters: (has: number, needs: number) =>
      `support: ${members(needs)} must support it, and ${has} do`,
  },
  fields: {
    wants: "Say whether you vote for it.",
    supports: "Say whether you support it.",
    question: "The question",
    statement: "Your statement",
    interests: "What could get in the way",
    memberships: "What else you belong to",
    answer: (number: number) => `Your answer to question ${number}`,
    region: "Choose where you live from the list.",
    agrees: "Tick that you stand, and that your name will be on the paper.",
    picture: "Choose a picture.",
    pictureSays: "What the picture shows",
    seats: "Write the number of seats in figures.",
    kind: "Choose what is elected.",
    office: "Choose an office that members elect.",
    candidacy: "What somebody stands for",
    lawCloses: "Write the day on which nominations close by law, as 2027-05-06.",
  },
  refuse: {
    notOfBranch: "This election is for the members of one branch, and you do not belong to it.",
    onlyJury: "Only a jury can do this.",
    unknown: "There is no such election.",
    noCandidate: "There is no such candidate.",
    noQuestion: "There is no such question.",
    noHustings:
      "Questions can be put to the candidates from the day nominations close until members have voted.",
    notDue: "It is not time for that.",
    otherValue: "It is not the public value that was promised.",
    closed: "Nominations for this election are closed.",
    countback:
      "Nobody new can stand here: the seat is filled from the rankings of an earlier election, among those who stood in it.",
    nobody: "There is nobody like that among us.",
    notMember: "Only a member in good standing can stand.",
    tooNew: (days: number) =>
      `Whoever stands has been a member for at least ${counted(days, "day")}.`,
    unvouched: "Too few members have vouched for them yet, as the rulebook asks.",
    notApproved:
      "There is no time in this election, so only those stand whom members have approved beforehand. The list stands on the page of elections.",
    standYourself: "You can stand yourself: there is a form for that.",
    namedAlready: "They are nominated already, or have said no.",
    namedEnough: (most: number) =>
      `You have nominated as many as there are seats (${most}). Support others on their pages.`,
    notOpen: "This nomination cannot be changed any more.",
    notNamed: "You are not nominated in this election.",
    nothingWritten: "Write your nomination first, and keep it.",
    missing: (parts: string) => `It cannot be handed in yet. Missing: ${parts}.`,
    staysWhole: "Members read it already, so no part of it can be left empty. You can withdraw it.",
    tooLong: (most: number) =>
      `A statement, and each answer, has at most ${counted(most, "word")}.`,
    ownNomination: "It is your own nomination. Others support it.",
    supportedAlready: "You support this nomination already.",
    notSupported: "You do not support this nomination.",
    tooManyQuestions: (most: number) =>
      `You have proposed ${counted(most, "question")} already. Vote for those of others.`,
    pictureWords: "Say in words what the picture shows, for those who cannot see it.",
    noPicture:
      "We could not read that file as a picture. Choose a JPEG, PNG or WebP file of at most 8 MB.",
    underWay: "An election for this office is under way already.",
    notElected: "Members do not elect this office: it is filled in another way.",
    noSeats: (most: number) => `An election fills from 1 to ${most} seats.`,
    noVacancy: "Nobody's term in this office is near its end, and no seat is empty.",
    lawIsPast: "Nominations close by law today, or have closed. There is no time for an election.",
  },
  record: {
    called: {
      founding: (title: string, count: number) =>
        `The clock called the first election: ${title}, ${seats(count)}. Founders hold it until then.`,
      term: (title: string, count: number) =>
        `The clock called an election, since a term ends: ${title}, ${seats(count)}.`,
      vacancy: (title: string, count: number) =>
        `The clock called an election, since a seat is empty: ${title}, ${seats(count)}.`,
      again: (title: string, count: number) =>
        `The clock called an election again, since seats stayed empty: ${title}, ${seats(count)}.`,
      request: (title: string, count: number) =>
        `An election was called: ${title}, ${seats(count)}.`,
    },
    countback: (title: string, count: number, election: number) =>
      `The clock called a countback: ${title}, ${seats(count)} that fell empty. The rankings of election ${election} fill it, where those who stood then want it.`,
    saidYes: (title: string, count: number) =>
      `Those who stood before were asked: ${title}, ${counted(count, "candidate")} said yes.`,
    countedBack: (title: string, election: number, hours: number) =>
      `The rankings of election ${election} were counted again: ${title}. The result stands in ${counted(hours, "hour")}, unless members challenge it.`,
    nominated: (id: number) => `A member stands in election ${id}.`,
    noCandidates: (title: string) => `An election ended without candidates: ${title}.`,
    frozen: (title: string, candidates: number, count: number) =>
      `The papers of an election are frozen: ${title}, ${counted(candidates, "candidate")} for ${seats(count)}.`,
    order: (title: string, candidates: number) =>
      `The printed order of a ballot paper was drawn by lot: ${title}, ${counted(candidates, "candidate")}.`,
    counted: (title: string, hours: number) =>
      `An election is counted: ${title}. Its result stands in ${counted(hours, "hour")}, unless members challenge it.`,
    void: (title: string) => `An election has no result: ${title}. The clock calls it again.`,
    stands: (id: number) => `The result of election ${id} stands.`,
    abolished: (title: string) => `An election ended, since its office has ended: ${title}.`,
    overturned: (id: number) =>
      `The result of election ${id} was overturned. The clock calls it again.`,
  },
  paper: {
    question: (title: string, count: number) =>
      count === 1
        ? `Who should be elected: ${title}? Number them in the order in which you want them.`
        : `Who should take the ${seats(count)}: ${title}? Number them in the order in which you want them.`,
    reopen: "Re-open nominations",
    title: "The printed order",
    lead: "A paper has one order, the same for everybody. Nobody chose it: a lot did, from a value that nobody knew when the papers were frozen.",
    waits: "The lot waits for its public value. It comes within minutes.",
    seed: "The public value",
    how: "For each candidate, write three lines: the value, the number 1, and the candidate's number. Whoever has the lowest SHA-256 of those lines stands first.",
    number: (id: number) => `Number ${id}`,
    last: "Re-open nominations stands last on every paper.",
    order: "In this order",
  },
  states: {
    nominations: "Nominations",
    papers: "Papers frozen",
    ballot: "Members vote",
    result: "Counted",
  },
  endings,
  ...pages,
  kept: {
    nominations: {
      what: "Where you stand or were named, with what you wrote and declared, your picture, and whom you supported",
      why: "So that members know whom they elect, and each counts once. What you say of yourself for kept seats is deleted when the election is over.",
    },
    questions: {
      what: "Questions that you proposed for candidates, and your votes for questions",
      why: "So that each member counts once.",
    },
    approved: {
      what: "Whether members approved you as a candidate",
      why: "So that a candidate can be chosen where the law leaves no time.",
    },
  },
} as const;
