import { counted } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { Repair } from "./opening.ts";

const repairs: Record<Repair, string> = {
  "end-sessions": "everybody was signed out",
  "pause-mail": "letters that are not needed at once were paused",
  "resume-mail": "letters go out again",
  "pause-joining": "joining was paused",
  "resume-joining": "joining is open again",
  "release-letters": "letters that were stuck are tried again",
};

const people = (number: number): string => counted(number, "person", "people");

const canDo: Record<Repair, string> = {
  "end-sessions": "Sign everybody out",
  "pause-mail": "Pause the letters that are not needed at once, for a day at most",
  "resume-mail": "Let letters go out again",
  "pause-joining": "Pause joining, for a day at most",
  "resume-joining": "Let people join again",
  "release-letters": "Try letters again that were stuck",
};

/** Every sentence of this room that a person reads. */
export const en = {
  above: [{ label: "Our party", href: partyPath }],
  /** What was done. */
  repairs,
  /** What can be done. */
  canDo,
  fields: { why: "The reason", review: "The review", repair: "Say which repair." },
  refuse: {
    closed:
      "The repairs are closed. Two officers open them for an hour: one asks on the page /repairs/ask, another body's officer turns the key.",
    openAlready: "The repairs are open already.",
    unknown: "There is no such opening.",
    notOver: "It is still open. Review it when it is closed.",
    reviewed: "It has been reviewed already.",
    noReviewer: "An officer reviews it who neither asked for it nor turned its key.",
    noAsker: "Only trustees and members of the national committee can ask for this.",
  },
  record: {
    opened: (minutes: number, days: number) =>
      `The operator's repairs are open for ${minutes} minutes. They are reviewed within ${days} days.`,
    repaired: (what: string) => `A repair by the operator: ${what}.`,
    closed: "The operator's repairs are closed.",
    reviewed: "What the operator repaired has been reviewed.",
  },
  letters: {
    subject: (party: string) => `${party}: the operator's repairs are open`,
    text: (party: string, facts: { by: string; why: string; until: string; link: string }) =>
      `Hello {name},\n\ntwo officers of ${party} have opened the operator's repairs until ${facts.until}.\n\nWho: ${facts.by}\nWhy: ${facts.why}\n\nOnly a short list of repairs is possible. Ballots and the members' list are out of reach. Everything that is done stands here:\n\n${facts.link}`,
  },
  banner: {
    title: "The operator's repairs are open",
    says: (until: string) =>
      `Two officers opened them until ${until}. Ballots and the members' list are out of reach.`,
    link: "What is done, and why",
  },
  page: {
    title: "Repairs",
    lead: "In an emergency two officers of two bodies can let the operator of the server do a short list of repairs, for an hour. Everybody is told, and it is reviewed.",
    list: "All that can be done",
    none: "Nothing was ever opened",
    noneSays: "If it is, it stands here at once: who opened it, why, and each thing that was done.",
    opening: (request: number) => `Opened by request ${request}`,
    open: "Open",
    closed: "Closed",
    from: "Opened",
    until: "Closed at the latest",
    telling: (told: number) => `Everybody is being told by letter: ${people(told)} so far.`,
    told: (told: number) => (told === 0 ? "" : `A letter told it to ${people(told)}.`),
    nothing: "Nothing was done.",
    reviewDue: "Review due",
    overdue: "The review is overdue.",
    reviewBy: (by: string) => `Reviewed by: ${by}`,
    reviewLabel: "What was done, was it needed, and what do you make of it?",
    review: "Publish the review",
    ask: "Ask to open them",
  },
  ask: {
    title: "Open the operator's repairs",
    lead: "You ask for it, and sign it on the next page. It takes the key of another body. Every member gets a letter.",
    why: "Say what has happened, in words that everybody may read",
    send: "Ask for it",
  },
  desk: {
    usage: `Usage:
  npm run break-glass -- <repair> --why "what has happened"
  npm run break-glass -- close

Repairs: end-sessions, pause-mail, resume-mail, pause-joining, resume-joining, release-letters.
They work only while two officers have opened them.`,
    done: (what: string) => `Done, and in the record: ${what}.`,
    closed: "Closed.",
    noParty: "This database holds no party.",
  },
} as const;
