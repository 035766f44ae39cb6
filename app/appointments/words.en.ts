import { counted } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";

interface LetterFacts {
  readonly name: string;
  readonly title: string;
  readonly by: string;
  readonly link: string;
}

const members = (count: number): string => counted(count, "member");
const seats = (count: number): string => counted(count, "seat");

/** Every sentence of this room that a person reads. */
export const en = {
  above: [{ label: "Our party", href: partyPath }],
  fields: {
    office: "Choose an office that is filled by lot.",
    appointed: "Choose an office that your body appoints to.",
    wants: "Say whether you want to.",
    says: "Say yes or no.",
  },
  refuse: {
    unknown: "There is no such lot.",
    noNaming: "There is no such appointment.",
    notDue: "It is not time for that.",
    otherValue: "It is not the public value that was promised.",
    notCalled: "The lot did not fall on you, or your time to answer is over.",
    notTogether:
      "You hold an office that this one is kept apart from. Lay it down first, or say no.",
    nobody: "There is nobody like that among us.",
    notMember: "Only a member in good standing can hold an office.",
    tooNew: (days: number) =>
      `Whoever is appointed has been a member for at least ${counted(days, "day")}.`,
    unvouched: "Too few members have vouched for them yet, as the rulebook asks.",
    notYourBody: "Only those who act for the body that appoints can do this.",
    oneself: "Nobody appoints themselves.",
    noSeat: "No seat of this office is empty, or members can stop an appointment to it now.",
    tooFew: (needed: number) =>
      `It takes ${counted(needed, "person", "people")} who act for this body, and it has fewer now. An appointment has to wait for them.`,
    namedAlready: "They are proposed for this office already.",
    oneAtATime:
      "You have proposed somebody for this office already. Take that back first, or wait until it is decided.",
    tooMany: "You have proposed many people today. Try again tomorrow.",
    notProposer: "Only whoever proposed it can take it back.",
    backedAlready: "You back this appointment already.",
    notProposed: "This appointment is past the time in which others of the body back it.",
    notYours: "Only whoever would be appointed can answer.",
    notWaiting: "This appointment can no longer be answered or stopped.",
    stoppedAlready: "You have said stop already.",
  },
  record: {
    opened: (title: string, count: number) =>
      `An office that is filled by lot is vacant: ${title}, ${seats(count)}. Members can say that they want to.`,
    fixed: (title: string, pool: number) =>
      `The lot for an office is fixed: ${title}, among ${members(pool)}.`,
    empty: (title: string) =>
      `Nobody was there to draw for an office: ${title}. The clock calls again.`,
    drawn: (title: string, count: number, pool: number) =>
      `The lot for an office was drawn: ${title}, ${seats(count)}, among ${members(pool)}.`,
    ended: {
      filled: (title: string) => `Those on whom the lot fell have taken office: ${title}.`,
      empty: (title: string) =>
        `Too few on whom the lot fell said yes: ${title}. The clock calls again.`,
      "ended-office": (title: string) => `A lot ended, since its office has ended: ${title}.`,
    },
    backed: (title: string, hours: number) =>
      `A body appoints somebody to an office: ${title}. It stands in ${counted(hours, "hour")}, unless members stop it.`,
    stopped: (title: string) => `Members stopped an appointment to an office: ${title}.`,
    declined: (title: string) => `Somebody said no to an appointment to an office: ${title}.`,
    withdrawn: (title: string) =>
      `Whoever proposed an appointment to an office took it back: ${title}.`,
    lapsed: (title: string) => `An appointment to an office did not come about: ${title}.`,
    stands: (title: string) => `An appointment to an office stands: ${title}.`,
  },
  letters: {
    drawn: {
      subject: (title: string) => `The lot fell on you: ${title}`,
      text: ({ name, title, by, link }: LetterFacts) =>
        `Dear ${name},\n\nyou said that you would hold this office, and the lot fell on you: ${title}. Say yes or no by ${by}. If you say no, or nothing, the next of the lot is asked:\n\n${link}`,
    },
    proposed: {
      subject: (title: string) => `You are proposed for an office: ${title}`,
      text: ({ name, title, by, link }: LetterFacts) =>
        `Dear ${name},\n\nsomebody who acts for the body that appoints to this office proposes you: ${title}. If too few of that body agree by ${by}, it does not come about. You can say yes or no already:\n\n${link}`,
    },
    ended: {
      subject: (title: string) => `The appointment did not come about: ${title}`,
      text: ({ name, title, link }: LetterFacts) =>
        `Dear ${name},\n\nyou were proposed for an office: ${title}. This appointment did not come about, and there is nothing for you to answer any more:\n\n${link}`,
    },
    named: {
      subject: (title: string) => `You would be appointed to an office: ${title}`,
      text: ({ name, title, by, link }: LetterFacts) =>
        `Dear ${name},\n\na body of the party appoints you to an office: ${title}. It stands on ${by} if you say yes, and if members do not stop it before. Say yes or no here:\n\n${link}`,
    },
  },
  list: {
    title: "Offices by lot and by appointment",
    lead: "Not every office is elected. For some the lot falls on one of those who want to. To others a body appoints, and members can stop it.",
    byLot: "By lot",
    byAppointment: "By appointment",
    none: "No office is filled in this way.",
    vacant: (count: number) => `${seats(count)} empty`,
    full: "Every seat is held.",
    willing: (count: number) => (count === 1 ? "1 member wants to." : `${count} members want to.`),
    want: "I want to hold this office",
    wantNot: "I do not want to any more",
    isWilling: "You have said that you want to. If a seat falls empty, the lot can fall on you.",
    toLot: "The lot under way",
    toLastLot: "The lot that filled it last, with its proof",
    appointedBy: (body: string) => `Appointed by ${body}`,
    propose: "Propose somebody",
    namings: "Appointments",
    forMembers: "Members in good standing can say that they want to.",
  },
  states: {
    proposed: "Proposed",
    waiting: "Members can stop it",
    stands: "Stands",
    stopped: "Stopped",
    declined: "Said no",
    lapsed: "Did not come about",
    withdrawn: "Taken back",
  },
  lotStates: {
    open: "Who wants to?",
    fixed: "Waits for the draw",
    drawn: "Drawn",
    ended: "Over",
  },
  lot: {
    titleOf: (id: number, title: string) => `Lot ${id}: ${title}`,
    steps: { open: "Who wants to", fixed: "Pool fixed", drawn: "Drawn", ended: "In office" },
    stepsLabel: "From the empty seat to the office",
    next: {
      open: "Members say that they want to. Then the pool is fixed.",
      fixed: "The lot waits for a public value that nobody knows yet.",
      drawn: "Those on whom the lot fell say yes or no. For whoever says no, the next is asked.",
    },
    clock: "The clock",
    members: "Members",
    facts: "The lot",
    seats: "Seats",
    closes: "Who wants to says so by",
    pool: "Pool",
    poolSays: (count: number) => members(count),
    poolHash: "Fingerprint of the pool",
    secret: "Commitment to the secret",
    draw: "The draw, as a file that anybody can check",
    fellOn: "The lot fell on you",
    answerBy: "Answer by",
    yes: "Yes, I take it",
    no: "No",
    called: "On whom it fell",
    forMembers: "Members see the names here.",
    seatStates: {
      called: "is asked",
      taken: "said yes",
      declined: "said no",
      late: "did not answer in time",
    },
    endings: {
      filled: "Every seat was taken.",
      empty: "Seats stayed empty. The clock calls again.",
      "ended-office": "The office has ended.",
    },
  },
  naming: {
    titleOf: (id: number, title: string) => `Appointment ${id}: ${title}`,
    whom: "Who would hold it",
    forMembers: "Members see the name here.",
    by: "Appointed by",
    backers: "Backed by",
    backersSays: (has: number, needs: number) => `${has} of ${needs} needed`,
    back: "Back this appointment",
    lapses: "Ends unless enough back it by",
    withdraw: "Take this proposal back",
    stands: "Stands from",
    agreed: "They have said yes.",
    notAgreed: "They have not answered yet.",
    own: "You would be appointed. Do you want to?",
    yes: "Yes, I take it",
    no: "No",
    stops: "Stop it",
    stopsSays: (needs: number) =>
      `If ${members(needs)} say stop before it stands, it does not come about.`,
    stop: "Say stop",
    stopped: "You have said stop.",
  },
  propose: {
    title: "Propose somebody for an office",
    lead: "Your body appoints to it. When enough of you agree, members have time to stop it; then it stands, if whoever it is says yes.",
    office: "Which office?",
    whom: "Whom you propose",
    send: "Propose them",
    none: "Your body appoints to no office that is vacant.",
  },
  kept: {
    lots: {
      what: "Which offices you said you want to hold, and whether a lot could fall or fell on you",
      why: "So that offices are filled by lot among those willing, and anybody can check the draw.",
    },
    namings: {
      what: "Whether you were proposed for an office, and whether you proposed, backed or stopped an appointment",
      why: "So that each counts once, and an appointment finds whom it is about.",
    },
  },
} as const;
