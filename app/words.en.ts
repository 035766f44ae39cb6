/** What the frame of every page says, and the start on the terminal. */
export const words = {
  start: {
    open: (party: string, url: string) => `\n  ${party} is open at ${url}\n  Ctrl-C closes it.\n`,
    working: "The worker is at work. Ctrl-C stops it.",
    noParty:
      'This database holds no party yet. Found one: npm run found -- --name "Our Party" --url https://party.example.org --founder "Ada Okafor <ada@example.org>"',
  },
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
