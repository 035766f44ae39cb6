import type { Ground } from "./hold.ts";

const grounds: Record<Ground, string> = {
  law: "It may break the law",
  "personal-data": "It tells something private about a person",
  threats: "It threatens somebody",
};

const bodies: Readonly<Record<string, string>> = {
  safety: "Safety officers",
  committee: "National Committee",
};

/** Every sentence of this room that a person reads. */
export const words = {
  grounds,
  bodyOf: (body: string): string => bodies[body] ?? body,
  fields: {
    ground: "Choose the ground.",
    reason: "The reason",
  },
  refuse: {
    unknown: "There is no such hold.",
    noKey: "Only safety officers and members of the National Committee carry a key.",
    samePerson: "You turned the first key. The second must be somebody else's.",
    sameBody: "The first key was turned for the same body. The second must be another body's.",
    notWaiting: "This request is no longer waiting: it was confirmed, or a day has passed.",
    heldBefore: "It was held on this ground once already. A second time is for members to decide.",
    waiting: "A request to hold this proposal is waiting for its second key already.",
  },
  record: {
    by: (one: string, other: string) => `two keys: ${one} and ${other}`,
    says: (id: number, ground: string, days: number) =>
      `Proposal ${id} is held for at most ${days} days. Ground: ${ground}.`,
    clock: "the clock",
    released: (id: number) => `Proposal ${id} is free again.`,
  },
  page: {
    title: "Holds",
    lead: "A proposal can be held for the law, for personal data or for threats, and for nothing else. It takes two people of different bodies, everybody sees it at once, and it ends by itself.",
    empty: "Nothing is held",
    emptySays:
      "When two keys hold a proposal, it stands here with the reason and the day on which it is free again.",
    proposal: (id: number) => `Proposal ${id}`,
    reason: "Reason",
    asked: (body: string) => `First key: ${body}`,
    confirmed: (body: string) => `Second key: ${body}`,
    waiting: "Waiting for a second key",
    expired: "No second key came in time",
    held: "Held",
    free: "Free again",
    until: "Free again by itself",
    confirm: "Turn the second key",
  },
  ask: {
    title: "Hold a proposal",
    lead: "You turn the first of two keys. Your reason is public. A day without a second key ends the request.",
    ground: "On what ground?",
    reason: "Say why, in words that everybody may read",
    reasonHint: "Do not repeat what should not be public.",
    send: "Turn the first key",
  },
} as const;
