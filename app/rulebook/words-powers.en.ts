import type { PowerName } from "./powers.ts";

/** Each power as a button would say it, and what it does not reach. */
export const powers: Record<PowerName, { readonly title: string; readonly never: string }> = {
  "hide-post": {
    title: "Hide a post",
    never:
      "The text is not deleted: a jury can read it and bring it back. A proposal's own text and a ballot cannot be hidden.",
  },
  "suspend-member": {
    title: "Suspend a member",
    never: "Nobody is expelled by it, a vote already cast still counts, and it ends by itself.",
  },
  "export-roll": {
    title: "Export the members' list",
    never: "Ballots, votes, passkeys and messages are never part of it.",
  },
  "export-register": {
    title: "Export the electoral register",
    never:
      "What was said at a door, how somebody means to vote, anonymous entries, and whoever asked not to be called on again are never part of it.",
  },
  "import-members": {
    title: "Import a members' list, or join two accounts of one person",
    never:
      "Nobody who is here already is changed by it, and whom it brings in votes once they have signed in and it can be taken back no longer. Accounts are joined only once their reader has had time to stop it.",
  },
  "mail-to-all": {
    title: "Write to all members",
    never: "Whoever has turned such letters off gets none, and nobody sees the addresses.",
  },
  "grant-office": {
    title: "Fill an office out of turn",
    never:
      "Nobody can ask for an office for themselves, or hold two that this page keeps apart, and no term is longer than the rule.",
  },
  "call-election": {
    title: "Call an election",
    never:
      "Nobody can put off an election that the clock has called, choose its candidates, or shorten what the rulebook gives it.",
  },
  "change-imprint": {
    title: "Change the imprint",
    never:
      "Nobody can leave the site without a name, an address and a contact that everybody sees, once it has them.",
  },
  "print-ballots": {
    title: "Print ballot papers, or send new ones",
    never:
      "Nobody prints both sheets of a paper. No code is kept, and nobody sees from a sheet how its member voted.",
  },
  "change-branch": {
    title: "Close, join or divide a branch, or take a right from it",
    never: "Nothing happens that the branch's members object to in time.",
  },
  "speak-for-party": {
    title: "Speak to the public in the party's name",
    never:
      "No release is changed once it is out: a correction stands beside it. No duty goes to a team that does not run.",
  },
  "hold-item": {
    title: "Hold a proposal or a motion",
    never:
      "A ballot that has opened cannot be held, and no proposal or motion twice on the same ground.",
  },
  "change-bank-account": {
    title: "Change the party's bank account",
    never:
      "No money is moved by it. It says where members pay to, which bank statements are taken, and which branch keeps accounts of its own.",
  },
  "accept-gift": {
    title: "Accept a large gift",
    never:
      "No gift of a company or of somebody unknown can be accepted, none beyond the year's most, and nobody can stop the treasurer from giving one back.",
  },
  "pay-claim": {
    title: "Approve a large claim",
    never:
      "No money is moved by it. Nobody approves or signs their own claim, and none is approved without a receipt.",
  },
  "set-budget": {
    title: "Set a body's budget",
    never:
      "No money is moved by it, and no budget that stood is written over: a change is a new line.",
  },
  "refund-payments": {
    title: "Give payments back",
    never:
      "Nobody is paid back more than they paid, or twice. Nobody asks or signs for their own. What a card or a direct debit brought goes back to where it came from. A gift over the law's sum is given back by its own way, which nobody can stop.",
  },
  "break-glass": {
    title: "Open the operator's repairs",
    never: "Neither ballots nor the members' list can be read or changed with it.",
  },
  "change-rule": {
    title: "Change a number of this rulebook",
    never: "No officer can do it or ask for it.",
  },
};
