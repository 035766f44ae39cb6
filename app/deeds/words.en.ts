import { counted, countInWords } from "@breakthrough/languages";
import { dayOf } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import type { DeedShow, DeedState } from "./deed.ts";
import type { NoteKind } from "./deed-queries.ts";

const day = (at: Date): string => dayInWords(dayOf(at));

interface InLetter {
  readonly name: string;
  readonly title: string;
  readonly by: string;
  readonly link: string;
}

/** Every sentence about what became of what was decided. */
export const en = {
  pageTitle: (title: string) => `What became of “${title}”`,
  toProposal: "The proposal, and how we voted",
  toDiscuss: "Discuss",
  notDue: "It is not time for that.",
  policy: "Our policy",
  title: "What became of what we decided",
  lead: "A vote is a beginning. Here stands who answers for each decision, what they last said, and where no word came.",
  empty: "Nothing has been decided yet",
  emptySays:
    "When members adopt a policy, a strategy or a statement, it stands here until what it asks for is done.",
  emptyHere: "There is none of these.",
  shows: {
    all: "All",
    overdue: "Overdue",
    open: "Under way",
    unsaid: "Nobody answers",
    done: "Done",
    "given-up": "Given up",
  } satisfies Record<DeedShow, string>,
  showsLabel: "Which decisions",
  figures: {
    decided: "decided",
    open: "under way",
    overdue: "overdue",
    unsaid: "nobody answers",
    done: "done",
    "given-up": "given up",
    nothing: "ask for no deed",
  },
  figuresTitle: "In figures",
  states: {
    unsaid: "Nobody answers for it yet",
    nothing: "Asks for no deed",
    open: "Under way",
    done: "Done",
    "given-up": "Given up",
  } satisfies Record<DeedState, string>,
  overdue: "Overdue",
  decided: "Decided",
  due: "Next word due",
  wasDue: "Word was due",
  ended: "Ended",
  what: "What is to be done",
  who: "Who answers for it",
  aMember: "A member",
  nobody: "Nobody yet",
  nobodyHolds: "nobody holds it now",
  waitsFor: "Asked, and has not said yes yet",
  notes: "What was said about it",
  noNotes: "Nothing yet.",
  noteKinds: {
    taken: "Answers for it from now on",
    note: "How it stands",
    left: "Whoever answered for it has left. Any member can take it on.",
    done: "Done",
    "given-up": "Given up",
    nothing: "Its authors said that it asks for no deed.",
    asked: "Enough members said that it is not done: it stands on everybody's page of the week.",
  } satisfies Record<NoteKind, string>,
  talk: "Comments",
  act: {
    title: "What you can do",
    consent: "Will you answer for it?",
    consentSays: (days: number) =>
      `Whoever answers for it says every ${counted(days, "day")} how it stands, until it is done or given up. You can hand it over.`,
    yes: "Yes, I answer for it",
    no: "No",
    note: "Say how it stands",
    noteHint: "A few lines are enough. Everybody can read them.",
    send: "Send",
    end: "It is over",
    how: "How did it end?",
    done: "It is done",
    givenUp: "It is given up",
    why: "What was done, or why it is given up",
    name: "Say what is to be done, and who answers for it",
    handOver: "Hand it over to somebody else",
    nothing: "It asks for no deed",
    nothingHint: "It says what we think, and nobody has to do anything.",
    take: "Take it on",
    takeHint: "You then say from time to time how it stands.",
    as: "In whose name?",
    asMe: "Mine",
    authorsFirst: (until: Date) =>
      `Until ${day(until)} it is for its authors to say. After that any member can take it on.`,
    ask: "It is not done",
    askHint: (needed: number) =>
      `When ${countInWords(needed)} members say so, it stands on everybody's page of the week.`,
    asked: "You have said that it is not done.",
    meter: "Members who say so",
  },
  naming: {
    title: "Who answers for it?",
    lead: "Name a member or an office. Nothing changes until they say yes.",
    office: "Or an office",
    officeHint: "Then whoever holds it answers, also when that is somebody else.",
    choose: "Choose an office",
    sendOffice: "Ask this office",
    send: "Ask them",
    whom: "Whom you ask",
    says: "What is to be done",
    saysHint: "In a line or two, so that anybody can tell when it is done.",
  },
  fields: {
    says: "What is to be done",
    note: "How it stands",
    why: "What was done, or why it is given up",
    who: "Choose who is to answer for it.",
    as: "Choose in whose name you take it on.",
    answer: "Say yes or no.",
    how: "Choose how it ended.",
  },
  unknown: "There is no such decision.",
  notYours: "Only whoever answers for it, or wrote it, can do this.",
  notNamed: "You are not asked to answer for it, or somebody else answers by now.",
  notOpen: "Nobody is at work on it: it is over, or nobody answers for it.",
  noMember: "Choose a member in good standing.",
  taken: "Somebody answers for it already, or it is over.",
  authorsFirst: (until: Date) =>
    `Until ${day(until)} it is for its authors to say who answers for it. Then you can take it on.`,
  ownDeed: "You answer for it yourself. Say how it stands.",
  askedAlready: "You have said so already.",
  tooManyWords: "You have written very often in a short time. Please wait an hour, then go on.",
  kept: {
    deeds: {
      what: "What you answer for, and what you wrote about how it stands",
      why: "Members can see what becomes of what they decided.",
    },
    asked: {
      what: "Of which decisions you said that they are not done, and which of them you wrote",
      why: "Each member counts once, and authors say who answers.",
    },
  },
  record: {
    taken: (title: string, office: string | undefined) =>
      office === undefined
        ? `A member answers for what becomes of “${title}”.`
        : `${office} answers for what becomes of “${title}”.`,
    ended: {
      done: (title: string) => `What “${title}” asks for was said to be done.`,
      "given-up": (title: string) => `What “${title}” asks for was given up.`,
      nothing: (title: string) => `Its authors said that “${title}” asks for no deed.`,
    },
    onAgenda: (title: string) => `Members say that what “${title}” asks for is not done.`,
  },
  letters: {
    asked: {
      subject: (title: string) => `Adopted: “${title}”. Who answers for it?`,
      text: ({ name, title, by, link }: InLetter) =>
        `Hello ${name},\n\nmembers have adopted “${title}”, which you wrote. Please say by ${by} what is to be done now and who answers for it, or that it asks for nothing. After that any member can take it on.\n\n${link}\n`,
    },
    offered: {
      subject: (title: string) => `Will you answer for “${title}”?`,
      text: ({ name, title, link }: InLetter) =>
        `Hello ${name},\n\nmembers have adopted “${title}”, and you are asked to answer for what becomes of it. Nothing happens unless you say yes.\n\n${link}\n`,
    },
    due: {
      subject: (title: string) => `How does “${title}” stand?`,
      text: ({ name, title, by, link }: InLetter) =>
        `Hello ${name},\n\nyou answer for what becomes of “${title}”. A few lines on how it stands are due by ${by}; without them everybody sees that it is overdue.\n\n${link}\n`,
    },
  },
} as const;
