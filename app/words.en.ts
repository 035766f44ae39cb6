/** What the frame of every page says. */
export const words = {
  places: {
    week: "This week",
    discuss: "Discuss",
    decide: "Decide",
    policy: "Our policy",
    party: "Our party",
    me: "Me",
  },
  standings: {
    visitor: "Visitor",
    unconfirmed: "Not confirmed yet",
    supporter: "Supporter",
    member: "Member",
    lapsed: "Membership run out",
  },
  footer: {
    open: "In the open",
    record: "The record",
    rulebook: "The rulebook",
  },
  propose: "Propose something",
  signIn: "Sign in",
  join: "Join",
} as const;
