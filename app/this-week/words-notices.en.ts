import { counted, countInWords } from "@breakthrough/languages";
import type { AddedKind } from "../mail/door.ts";
import { mePath } from "../me/addresses.ts";
import { followingPath } from "./addresses.ts";

const me = [{ label: "Me", href: mePath }];

/** What one follows, on pages. */
export const following = {
  trail: me,
  title: "What you follow",
  lead: "We tell you once of whatever happens to these things: in a letter, or in the one letter of the week.",
  general: (level: string) => `For all your letters you have chosen: ${level}.`,
  levels: {
    general: "as for all your letters",
    off: "no letters",
    weekly: "one letter a week",
    important: "the week, and what is important",
    all: "everything, as it happens",
  },
  change: "Change that",
  changeOf: "Change",
  hears: (level: string) => `You hear of it: ${level}.`,
  byTakingPart: "Because you took part",
  unreadable: "Something that is no longer there to read",
  stop: "Stop following",
  stopLabel: (name: string) => `Stop following: ${name}`,
  emptyTitle: "You follow nothing yet",
  empty:
    "Open a proposal, a ballot, a policy or an election and press “Follow”. What you write, support or comment on you follow without that.",
  toDiscuss: "See what is being discussed",
  more: "More of what you follow",
  saved: "Saved. It counts from now on.",
  levelTitle: "How much you want to hear of it",
  levelLead: (name: string) => name,
  levelTrail: [...me, { label: "What you follow", href: followingPath }],
  question: "Letters about this",
  choices: {
    general: {
      label: "As for all my letters",
      hint: "What you chose under “What we write to you about”.",
    },
    off: { label: "None", hint: "You stop following it." },
    weekly: { label: "Once a week", hint: "In the letter on Monday morning." },
    important: {
      label: "At once, if it is important",
      hint: "When it takes a step, or is decided. All else waits for Monday.",
    },
    all: {
      label: "At once, whatever it is",
      hint: "Also new comments and the like, gathered: one letter an hour at most.",
    },
  },
  choose: "Choose how much you want to hear of it.",
  save: "Save",
  unknown: "There is nothing at this address that can be followed.",
  unknownKey: "This link is not one of ours, or its reader has left. There is nothing to stop.",
  tooMany: "Too many people have stopped following from one place. Please try again in an hour.",
  byKeyTitle: "Stop following this?",
  byKeyLead: (name: string) => `${name}. You hear no more of it. All your other letters stay.`,
  stoppedTitle: "You no longer follow it",
  stopped: "We write no more to you about it. Your other letters are as before.",
  toFollowing: "See what else you follow",
} as const;

type Counts = ReadonlyMap<AddedKind, number>;

/** What is new, in the order in which a line says it. Both camps' arguments are said together. */
const newInWords: Readonly<
  Record<Exclude<AddedKind, "argument-for" | "argument-against">, readonly [string, string]>
> = {
  question: ["new question", "new questions"],
  comment: ["new comment", "new comments"],
  summary: ["new summary", "new summaries"],
  statement: ["new statement", "new statements"],
  point: ["new point on the agenda", "new points on the agenda"],
  notes: ["change to the notes", "changes to the notes"],
  amendment: ["new amendment", "new amendments"],
  case: ["new case for the ballot paper", "new cases for the ballot paper"],
  alternative: ["new alternative", "new alternatives"],
  knowledge: ["new note from somebody who knows", "new notes from those who know"],
  candidate: ["new candidate", "new candidates"],
  asked: ["new question for the candidates", "new questions for the candidates"],
  report: ["new report on what became of it", "new reports on what became of it"],
};

function argumentsInWords(counts: Counts): readonly string[] {
  const speakFor = counts.get("argument-for") ?? 0;
  const all = speakFor + (counts.get("argument-against") ?? 0);
  if (all === 0) return [];
  if (all === 1) return [`1 new argument, ${speakFor === 1 ? "for" : "against"}`];
  return [`${counted(all, "new argument")}, ${countInWords(speakFor)} of them for`];
}

/** The page to which a letter's line leads. */
export const news = {
  title: "What is new",
  trail: [...me, { label: "What you follow", href: followingPath }],
  lead: (name: string) => name,
  toThing: "All of it",
  emptyTitle: "Nothing newer",
  empty: "Letters lead here for 30 days. What they told of is on its own page.",
  more: "What came after that",
  kinds: {
    "argument-for": "An argument for",
    "argument-against": "An argument against",
    question: "A question",
    comment: "A comment",
    summary: "A summary, for both camps to call fair",
    statement: "A statement to agree with or not",
    point: "A point on the agenda",
    notes: "The notes were changed",
    amendment: "An amendment",
    case: "A case for the ballot paper",
    alternative: "An alternative",
    knowledge: "A note from somebody who knows",
    candidate: "Somebody stands",
    asked: "A question for the candidates",
    report: "How it stands with what was decided",
  } satisfies Record<AddedKind, string>,
} as const;

/** What letters say of what happened. */
export const notices = {
  hello: (name: string) => `Hello ${name},`,
  stop: (link: string) => `Stop following this: ${link}`,
  covered: "Something that is held, and cannot be read now",
  added: (counts: Counts) => {
    const others = Object.entries(newInWords).flatMap(([kind, [one, many]]) => {
      const count = counts.get(kind as AddedKind) ?? 0;
      return count === 0 ? [] : [counted(count, one, many)];
    });
    return `${[...argumentsInWords(counts), ...others].join("; ")}.`;
  },
  addedSubject: "what is new",
  times: (says: string, count: number) => `${says} (${countInWords(count)} times)`,
} as const;

/** What happened in rooms that tell of it in their own way. Each stands after the title of what it happened to. */
export const happened = {
  opened: (closes: string) => `you can vote until ${closes}.`,
  closed: {
    adopted: (voted: number) => `agreed. ${countInWords(voted)} voted.`,
    "not-adopted": (voted: number) => `not agreed. ${countInWords(voted)} voted.`,
  },
  counted: "the votes are counted, and the result is there to check.",
  void: "the vote has come to nothing. The page says why.",
  review: "it is under review. Shall it stay, change or go?",
  ran: "it was carried out. Members can challenge it now.",
  /** What became of what members decided. */
  deed: {
    answered: "somebody answers for it now.",
    "on-agenda": "members say that it is not done.",
    done: "it is done. The page says how.",
    "given-up": "it is given up. The page says why.",
    nothing: "it asks nothing of anybody.",
  },
} as const;

/** Signs to a browser. */
export const push = {
  trail: me,
  title: "Signs on this device",
  lead: "If you like, this browser tells you when we have something new for you. It is off until you switch it on.",
  explained: [
    "A sign says only “Something new for you”. What it is, you read here or in your letters.",
    "It passes through the servers of whoever made your browser, such as Google, Mozilla or Apple. They cannot read it, but they learn that our site sends this device something, and when.",
    "You get one an hour at most, and none if you have chosen no letters.",
    "Who can see your screen can see the sign.",
  ],
  on: "Switch signs on in this browser",
  working: "Asking your browser …",
  denied: "Your browser does not let us. You can change that in its settings for this site.",
  unable:
    "Your browser could not do it. On an iPhone or iPad, add this site to the Home Screen first.",
  cannot:
    "This browser cannot show signs, or its scripts are off. You miss nothing: all of it comes by letter too.",
  broken:
    "What your browser sent is no address for signs. Please try again, or with another browser.",
  tooMany: (most: number) =>
    `You have switched signs on in ${most} browsers. Switch one of them off first.`,
  browsers: "Where signs are on",
  none: "Nowhere yet.",
  since: (day: string) => `A browser, since ${day}`,
  through: (host: string) => `Through ${host}`,
  off: "Switch off",
  saved: "Saved.",
} as const;

export const kept = {
  browsers: {
    what: "If you switched signs on: where your browser can be reached for them, and when the last one went out",
    why: "So that it can tell you that there is something new, once an hour at most.",
  },
  following: {
    what: "What you follow, and how much you want to hear of each",
    why: "So that we can tell you what happens there, once.",
  },
  happening: {
    what: "Which news was your own doing, and what a piece of news asks of you",
    why: "So that you are not told what you did yourself, and are told what is asked of you.",
    until: (length: string) => `${length} after it happened`,
  },
} as const;
