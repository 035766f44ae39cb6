/** What the privacy notice says of what this room keeps of people. */
export const kept = {
  person: {
    what: "Your name, your email address, or your postal address if you have no mailbox, your postcode and what you say about yourself if you gave them, your language, whether you are under 18, since when and until when you belong, when you last came and took part",
    why: "Without a name and an address there is no membership. The rest is for finding your branch and for counting who takes part.",
  },
  confirmation: {
    what: "What you filled in to join, until you confirm your address",
    why: "So that nobody can join with an address of somebody else.",
    until: (length: string) => `${length}, if it is not confirmed`,
  },
  emailChange: {
    what: "A new email address that waits to take over",
    why: "So that the old one can stop it.",
    until: (length: string) => `${length}; then it is your address`,
  },
  otherMailbox: {
    what: "If two accounts of yours were joined: the mailbox of the one that ended",
    why: "So that it leads to you, and nobody joins with it anew.",
  },
  suspension: {
    what: "That you were suspended, for how long and on what ground",
    why: "So that it ends by itself and can be challenged.",
    until: (length: string) => `${length} after it is over, nothing says any more that it was you`,
  },
  exports: {
    what: "Which files of the members' list an officer asked for",
    why: "So that everybody can see what the list was used for.",
  },
  departure: {
    what: "Why somebody left, if they said so; kept without their name",
    why: "So that the party can learn from it.",
  },
} as const;
