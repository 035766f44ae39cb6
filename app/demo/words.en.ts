import { decidePath } from "../ballots/addresses.ts";
import { manifestoPath } from "../policy/addresses.ts";
import { discussPath } from "../proposals/addresses.ts";
import type { Role } from "./cast.ts";

const roles: Record<Role, { title: string; says: string }> = {
  supporter: {
    title: "A new supporter",
    says: "Came by the street stall yesterday. Reads everything, follows what they like, and can become a member.",
  },
  member: {
    title: "A member",
    says: "Supports ideas, argues, writes and votes. Has a draft of her own that nobody else can see.",
  },
  author: {
    title: "An author",
    says: "Wrote the proposal on local buses that is in drafting now, and holds its pen.",
  },
  facilitator: {
    title: "A facilitator",
    says: "Helps discussions along and hears both camps. The office gives her no power over a proposal.",
  },
  trustee: {
    title: "A trustee",
    says: "Looks after what the party owns. Like every office, his ends by itself.",
  },
  treasurer: {
    title: "The treasurer",
    says: "Keeps the books. Everything she can do for the party stands in the record.",
  },
  safety: {
    title: "A safety officer",
    says: "Holds the first of two keys: she can ask to hold a proposal that breaks the law or puts somebody at risk.",
  },
  committee: {
    title: "A committee member",
    says: "Holds a second key. What a safety officer asks for happens only when he agrees, and for seven days at most.",
  },
  lapsed: {
    title: "A lapsed member",
    says: "Forgot to renew. Sees what they can no longer do, why, and what to do about it.",
  },
};

/** Every sentence of this room that a person reads, beside what the people of the demonstration write. */
export const en = {
  /** Who set the day on which its ballots open. */
  setBy: "the demonstration",
  party: "Breakthrough",
  title: "Try it out",
  lead: "Everybody here is made up. Be somebody, try everything, move the time forward. Nothing can break.",
  beSomebody: "Be somebody else",
  beSomebodyLead: "One click signs you in as them, without a code or a passkey.",
  be: (name: string) => `Be ${name}`,
  roles,
  youAre: "You are this person now",
  gone: "Nobody plays this part any more: that person has left the party.",
  noRole: "There is no such part in the demonstration.",
  time: "Move the time forward",
  timeLead: (now: string) =>
    `In the demonstration it is now ${now}. Move on, and every deadline on the way happens, and the invented members go on: they support, argue, vote, join and leave. Whoever you have been, nobody else acts for. Time never goes back.`,
  steps: { hour: "An hour", day: "A day", week: "A week" },
  isMoving: "Somebody else moves the time just now. Wait a moment, and look again.",
  noStep: "Choose an hour, a day or a week.",
  moved: { hour: "An hour has passed.", day: "A day has passed.", week: "A week has passed." },
  moving: (now: string) => `The time moves on; it is now ${now}. This page looks again by itself.`,
  tooFar: "The demonstration's time can be moved two years ahead at most. Start it anew to go on.",
  look: "Where to look first",
  looks: [
    { label: "This week", href: "/", says: "What is asked of a member, in ten minutes." },
    {
      label: "Discuss",
      href: discussPath,
      says: "Ideas that need support, and what is argued about.",
    },
    {
      label: "Decide",
      href: decidePath,
      says: "Open ballots, and results that anyone can count again.",
    },
    {
      label: "Our policy",
      href: manifestoPath,
      says: "The manifesto. Each paragraph leads to its vote.",
    },
  ],
  outbox: "The outbox",
  outboxSays: "Read the letters that the party writes, and to whom.",
  anew: "Start anew",
  anewSays:
    "To begin again with a fresh party, stop the program, delete the folder “.data” beside it, and start it again.",
} as const;
