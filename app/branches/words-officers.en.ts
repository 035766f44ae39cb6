import { counted, listInWords } from "@breakthrough/languages";

/** What the officers of a branch read and do. */
export const officers = {
  officers: {
    notYours: "This is for the officers of this branch whose office carries it.",
    lost: "This branch has lost the right to do this. Its page says since when, and how.",
    notMember: "Whoever holds an office of a branch belongs to it.",
    notHeld: "You do not hold this office.",
    resign: "Resign",
    unknown: "A branch has no such office.",
  },
  desk: {
    title: (branch: string) => `${branch}: for its officers`,
    lead: "What waits for you. Whoever holds the office after you finds all of it here; on the day your term ends you do not see it any more.",
    offices: (offices: readonly string[], until: string) =>
      `You are ${listInWords(offices)}, until ${until}.`,
    letters: "Letters to its members",
    messages: "What was written to the branch",
    notes: "Notes for whoever comes after me",
    saveNotes: "Save the notes",
    people: "Look up a member",
    peopleSays:
      "First names and the first half of the postcode. Their address you see with a reason, which they read.",
    resign: "Resign from an office",
    overtaken:
      "Somebody else has saved the notes since you opened this page. Open it again, and add yours to theirs.",
  },
  look: {
    title: (branch: string) => `The members of ${branch}`,
    lead: "Those who belong right to this branch and are 18 or older.",
    name: "First name",
    district: "Postcode begins",
    more: "How to reach them",
    person: (name: string) => `How to reach ${name}`,
    why: "Why do you need it?",
    whyHint: "They read it, with your office and the day.",
    send: "Look",
    seen: (name: string, email: string) => `${name}: ${email}`,
    byPost: "They have no email address. Letters reach them through the party by post.",
    told: "They have been told that you looked, and why.",
    none: "Nobody belongs right to this branch, or nobody who is 18 or older.",
    notThere: "Nobody like that belongs to this branch.",
    tooMany: (most: number) =>
      `You have looked up ${counted(most, "person", "people")} today, and that is the most.`,
    below: "In the branches under it",
  },
  kept: {
    belonging: {
      what: "Which branch you belong to, by what and since when, or that you want none; and for which branch to be founded you have said that you will belong to it",
      why: "So that you vote and are written to in one place, once. A pledge goes when the branch is founded or its time is over.",
    },
    offices: {
      what: "Which office of a branch you held, from when to when",
      why: "So that everybody knows who acted for it.",
    },
    objection: {
      what: "That you object to a change of your branch",
      why: "So that each member counts once. Nobody is shown it, and it goes when the change has ended.",
    },
    look: {
      what: "Which officer of a branch looked at how to reach you, when, and why; and at whom you looked as one",
      why: "So that you see who looked.",
    },
  },
} as const;
