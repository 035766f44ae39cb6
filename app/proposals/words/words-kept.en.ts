/** What the privacy notice says of what this room keeps of people. */
export const kept = {
  drafts: {
    what: "Your drafts, what you support, where you would take over a text, and until it is frozen where you ask for a sealed ballot",
    why: "A proposal goes on when enough members stand behind it, each once.",
  },
  proposals: {
    what: "The proposals that you published, with each version of their text",
    why: "The party decides on them, and has to show by what it decided.",
  },
  marks: {
    what: "What you marked to be voted on first",
    why: "Each member counts once.",
  },
} as const;
