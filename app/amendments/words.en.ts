import { countInWords, listInWords } from "@breakthrough/languages";
import type { AmendmentState, DecidedBy } from "./amendment.ts";

interface Place {
  readonly at: number;
  readonly old: readonly unknown[];
}

/** Printed numbers begin at one. */
const paragraphs = (at: number, count: number): string =>
  count < 2 ? `paragraph ${at + 1}` : `paragraphs ${at + 1} to ${at + count}`;

const before = (at: number): string => (at === 0 ? "at the beginning" : `after paragraph ${at}`);

const placesOf = (changes: readonly Place[]): string =>
  listInWords(
    changes.map(({ at, old }) => (old.length === 0 ? before(at) : paragraphs(at, old.length))),
  );

const fates: Record<AmendmentState, string> = {
  offered: "offered as a composite",
  open: "open",
  declined: "not accepted by the authors",
  insisted: "its mover insists",
  accepted: "accepted",
  composited: "joined with others",
  fulfilled: "the text says it already",
  "to-vote": "goes to the vote",
  carried: "carried by the ballot",
  lost: "lost in the ballot",
  overtaken:
    "carried, but there was no room beside what had more votes: that changes the same words, or the text would be too long",
  fallen: "fell",
  "no-place": "without a place",
  withdrawn: "withdrawn",
};

const decidedBy: Record<DecidedBy, string> = {
  authors: "The authors of the text decided this.",
  mover: "Its mover decided this, or the mover of the amendment that it amends.",
  movers: "The movers of these amendments decided this together.",
  clock:
    "The time for amendments is over. Only amendments whose movers insist and that enough members support go to the vote.",
  ballot: "Members decided this in the ballot.",
  text: "The text changed, or the amendment that it belongs to did. Nobody decided on this one by itself.",
};

/** Every sentence of this room that a person reads. */
export const en = {
  aMember: "A member",
  coveredTitle: "A text that is out of sight",
  fates,
  decidedBy,
  fields: {
    body: "The text",
    reason: "The reason",
    why: "Why not",
    known: "Look at the amendments that yours collides with, and send it again.",
    parts: "Name at least two amendments by their numbers, such as 2, 5.",
    answer: "Choose yes or no.",
  },
  refuse: {
    unknown: "There is no such amendment, or it is out of sight for now.",
    shut: "Amendments to this text cannot be moved or decided now. Its page says when.",
    decided: (state: AmendmentState) =>
      `Somebody was quicker, or the time is over. Where this amendment stands now: ${fates[state]}.`,
    paragraphGone:
      "That paragraph is not there any more: the text has changed. Nothing was lost. Copy what you wrote, and choose the paragraph again.",
    changesNothing:
      "This changes nothing: the words are the same as now. Only quotes, dashes or spaces may differ.",
    strikesEverything:
      "This leaves nothing of the text. If you want none of it, vote no; if you want another text, offer an alternative.",
    tooLong: (most: number) =>
      `With this the whole text is too long. It can have ${countInWords(most)} words at the most.`,
    tooMany: "There are as many amendments to this text as it can take. Support one of them.",
    enoughOfYours: (most: number) =>
      `You have ${most} amendments to this text that are still open. Withdraw one, or wait for what becomes of them.`,
    notAmendable:
      "That amendment cannot be amended: its fate is decided, or it amends another one itself.",
    notMover: "Only its mover can do this.",
    notDecider:
      "Only the authors of the text can do this; for an amendment to an amendment, the mover of the first.",
    notComposer: "Only the movers of these amendments and the authors can offer a composite.",
    notJoinable:
      "One of these amendments cannot be joined: it is decided, or it amends another one, or its mover is not here any more.",
    notAgreed: "Not all movers have agreed to this composite yet.",
    noPlace:
      "What it would change has changed or gone. Write it anew for the text as it is, or join it to a composite.",
    collides: (numbers: readonly number[]) =>
      numbers.length === 1
        ? `It collides with amendment ${numbers[0]}. Both cannot stand. Look at it below; then change yours, or move it all the same.`
        : `It collides with amendments ${listInWords(numbers.map(String))}. Not all can stand. Look at them below; then change yours, or move it all the same.`,
  },
  places: {
    at: paragraphs,
    inserts: (at: number) => `Put ${before(at)}:`,
    strikes: (place: string) => `Strike ${place}:`,
    replaces: (place: string) => `In ${place}, replace:`,
    by: "by:",
  },
  onBallot: (number: number, changes: readonly Place[], of: number | undefined) =>
    of === undefined
      ? `Amendment ${number}: ${placesOf(changes)}`
      : `Amendment ${number}, if amendment ${of} is carried: ${placesOf(changes)}`,
  takenOver: (number: number) => `Amendment ${number} was accepted.`,
  letters: {
    fateSubject: (number: number, title: string, said: string) =>
      `Amendment ${number} to “${title}”: ${said}`,
    fateText: (
      fate: {
        readonly number: number;
        readonly title: string;
        readonly said: string;
        readonly who: string;
        readonly why: string;
      },
      link: string,
    ) =>
      `Hello {name},\n\nyou moved or support amendment ${fate.number} to “${fate.title}”. This is what has become of it: ${fate.said}.\n\n${fate.who}${fate.why === "" ? "" : `\n\nTheir reason: ${fate.why}`}\n\nRead it here, and what you can do next:\n${link}\n`,
    movedSubject: (number: number, title: string) => `Amendment ${number} to “${title}” was moved`,
    movedText: (number: number, title: string, link: string) =>
      `Hello {name},\n\namendment ${number} to “${title}” was moved, and you decide on it. Accept it, or say why not; its mover can then insist that members vote on it.\n\n${link}\n`,
    offeredSubject: (numbers: string, title: string) =>
      `Shall amendments ${numbers} to “${title}” become one?`,
    offeredText: (numbers: string, title: string, link: string) =>
      `Hello {name},\n\nsomebody offers one amendment in the place of amendments ${numbers} to “${title}”. One of them is yours. Nothing happens unless every mover agrees. Answer here:\n\n${link}\n`,
  },
  title: "Amendments",
  part: {
    lead: (closes: string) =>
      `Members can change this text until ${closes}. Choose a paragraph, write it as you would have it, and say why. The authors accept your amendment, or you join it with others, or you insist that members vote on it.`,
    shut: "Amendments rest for now: nothing can be moved or decided.",
    closed: "The time for amendments is over.",
    insist: (needed: number) =>
      needed === 1
        ? "An amendment whose mover insists goes to the vote if one member supports it."
        : `An amendment whose mover insists goes to the vote if ${countInWords(needed)} members support it.`,
    text: "The text, paragraph by paragraph",
    amendThis: (number: number) => `Amend paragraph ${number}`,
    amend: "Amend",
    list: "Amendments",
    none: "Nobody has moved an amendment",
    noneSays: "Amendments will stand here, each with its reason and with what becomes of it.",
    count: (shown: number, all: number) => `${countInWords(shown)} of ${countInWords(all)}`,
    composite: "Offer a composite of several",
    sources: "See where each word comes from",
  },
  line: {
    name: (number: number) => `Amendment ${number}`,
    composite: (number: number) => `Amendment ${number}, a composite`,
    places: (at: readonly number[]) => listInWords(at.map((one) => `§ ${one + 1}`)),
    of: (number: number) => `to amendment ${number}`,
    support: (count: number) =>
      count === 1 ? "1 member supports it" : `${countInWords(count)} members support it`,
  },
  page: {
    title: (number: number, title: string) => `Amendment ${number} to “${title}”`,
    by: "Moved by",
    state: "Where it stands",
    decided: "Who decided",
    why: "Their reason",
    changes: "What it would change",
    asMoved: "As it was moved",
    noPlace:
      "What this would change has changed or gone, so it has no place in the text as it is. Nothing of it is lost: its words stand below, and can be copied.",
    reason: "Why",
    collisions: "It collides with",
    collisionsSay:
      "Both cannot stand. The authors accept one, or the movers agree on a composite, or members decide.",
    ofThis: "Amendments to this one",
    to: (number: number) => `This amends amendment ${number}. If that falls, this falls with it.`,
    into: "Joined into",
    parts: "Joins",
    agreed: "agreed",
    waits: "its mover has not answered yet",
    replacesAll: "It replaces the whole text. An alternative may say it better.",
    back: "All amendments",
    support: "Support",
    meter: (count: number, needed: number) => `${countInWords(count)} of ${countInWords(needed)}`,
  },
  acts: {
    title: "What you can do",
    support: "Support this amendment",
    takeBack: "Take my support back",
    supported: "You support this amendment.",
    accept: "Accept it",
    acceptHint: "Its words stand in the text from then on.",
    decline: "Do not accept it",
    declineWhy: "Why not?",
    insist: "I insist on a vote",
    insistHint: (needed: number) =>
      `When the time is over it goes to the vote, if ${needed === 1 ? "one member supports" : `${countInWords(needed)} members support`} it.`,
    withdraw: "Withdraw it",
    agree: "I agree: mine goes into this",
    disagree: "I do not agree",
    amend: "Amend this amendment",
    join: "Join it with others",
    write: "Write it anew for the text as it is",
  },
  form: {
    title: (title: string) => `Amend “${title}”`,
    ofTitle: (number: number) => `Amend amendment ${number}`,
    lead: "Write the paragraphs as you would have them. Leave an empty line between two. To strike a paragraph, take it out; to put a new one, write it before or after.",
    range: "Which paragraphs?",
    from: "From paragraph",
    to: "to paragraph",
    show: "Show these",
    body: "The text as you would have it",
    reason: "Why?",
    reasonHint: "Who else should agree, and why?",
    send: "Move this amendment",
    again: "Move it all the same",
    mine: "As you would have it",
    collision: (number: number) => `Amendment ${number} would have it so`,
    compositeTitle: "Offer a composite",
    compositeLead:
      "One amendment in the place of several. Its movers are asked; once all of them agree, it stands for all, with the support of all.",
    parts: "Which amendments? (their numbers)",
    partsHint: "Such as 2, 5",
    compositeBody: "The text on which they could agree",
    compositeSend: "Ask the movers",
    readings: "What they would have",
  },
  sources: {
    title: (title: string) => `Where each word of “${title}” comes from`,
    lead: "Words without a mark stood in the text when amendments began. A mark behind words names the amendment that brought them.",
    mark: (numbers: readonly string[]) => `amendment ${listInWords(numbers)}`,
    authors: "the authors",
    settled: "This is the text as members adopted it.",
    now: "This is the text as it stands now.",
  },
  kept: {
    moved: {
      what: "The amendments that you moved, with your reasons",
      why: "Members decide by them, and each has a fate that can be traced.",
    },
    support: {
      what: "Which amendments you support, and on which texts you decide as an author",
      why: "So that each member counts once, and only authors accept.",
    },
  },
} as const;
