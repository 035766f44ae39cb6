/** Every sentence of this room that a person reads. */
export const en = {
  title: "Search",
  lead: "Find what we have agreed, and what we are talking about.",
  found: (typed: string) => `Search: ${typed}`,
  field: "Words to look for",
  hint: 'Put words in "quotes" to find them side by side. Put - before a word to leave it out.',
  button: "Search",
  kinds: {
    policy: "Our policy",
    proposals: "Proposals",
    people: "Members",
  },
  all: "Everything",
  more: { policy: "More policy", proposals: "More proposals", people: "More members" },
  kindsLabel: "What to search",
  policyStates: {
    "in-force": "Policy",
    "under-review": "Under review",
    superseded: "Superseded",
    repealed: "Repealed",
  },
  nothingTitle: "Nothing found",
  nothing: "Try other words, or fewer. Very common words such as “the” are not looked for.",
  propose: "Propose it yourself",
  best: (most: number) => `These are the ${most} that fit best. Add a word to narrow it down.`,
} as const;
