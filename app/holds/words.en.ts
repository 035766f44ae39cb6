import { partyPath } from "../our-party/addresses.ts";
import type { Ground } from "./hold.ts";

const grounds: Record<Ground, string> = {
  law: "It may break the law",
  "personal-data": "It tells something private about a person",
  threats: "It threatens somebody",
};

/** Every sentence of this room that a person reads. */
export const en = {
  above: [{ label: "Our party", href: partyPath }],
  grounds,
  fields: { ground: "Choose the ground." },
  refuse: {
    noProposal: "There is no such proposal.",
    noMotion: "There is no such motion.",
    noKey: "Only safety officers and members of the national committee can ask for a hold.",
    notHeld: "It is not held.",
    notOver: "The hold is not over yet.",
    heldBefore: "It was held on this ground once already. A second time is for members to decide.",
  },
  evidence: {
    title: "Title",
    titleCy: "Title in Welsh",
    problem: "What is wrong today",
    body: "What it proposes",
    motion: "The motion",
    effects: "Who is affected, and the cost",
  },
  record: {
    named: {
      proposal: (id: number) => `Proposal ${id}`,
      motion: (id: number) => `Motion ${id} of a branch`,
    },
    says: (name: string, ground: string, days: number) =>
      `${name} is held for at most ${days} days. Ground: ${ground}.`,
    released: (name: string) => `${name} is free again.`,
    freed: (name: string) => `${name} is free again before its time.`,
  },
  page: {
    title: "Holds",
    lead: "A proposal, or a motion of a branch, can be held for the law, for personal data or for threats, and for nothing else. It takes two people of different bodies, everybody sees it at once, and it ends by itself. While it is held for personal data or threats, its text is out of sight.",
    empty: "Nothing is held",
    emptySays:
      "When two keys hold a proposal or a motion, it stands here with the reason and the day on which it is free again.",
    request: (number: number) => `Request ${number}: who asked, who agreed, how to challenge it`,
    requests: "What officers ask for now",
    keys: (by: string) => `Keys: ${by}`,
    held: "Held",
    free: "Free again",
    until: "Free again by itself",
  },
  ask: {
    title: { proposal: "Hold a proposal", motion: "Hold a motion" },
    lead: "You ask for it, and sign it on the next page. It takes the key of another body. Your reason is public.",
    which: "What is to be held:",
    ground: "On what ground?",
    why: "Say why, in words that everybody may read",
    whyHint: "Do not repeat what should not be public.",
    send: "Ask for the hold",
  },
} as const;
