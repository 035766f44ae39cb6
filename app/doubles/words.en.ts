import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { askJoiningPath } from "./addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  trail: [{ label: "Me", href: mePath }],
  key: "The link's key",
  signIn: "Please sign in first.",
  gone: "One of the two accounts is not here any more.",
  same: "That is one and the same account.",
  already: "One of the two accounts is being joined already.",
  holdsOffice:
    "The account that would be given up holds an office. Sign in with its mailbox and join this one to it, or resign first.",
  importRuns: (until: string) =>
    `One of the two accounts came by an import that can still be taken back. Try again after ${until}.`,
  unknown: "This link has been used or has run out, or it is not yours. You can ask for another.",
  nothingToStop: "There is nothing to stop: it was stopped already, or the two are one by now.",
  tooEarly: "The time to stop it is not over yet.",
  own: {
    title: "I have another account here",
    lead: "If you have joined with two mailboxes, make one account of the two. One person has one vote.",
    what: "The older day of membership and the later end of it stay, and all that you wrote and supported follows you. The other account ends: its sessions and passkeys, its notices, and a second vote in a ballot that is open.",
    keeps: (email: string) => `This account stays, and you sign in with ${email}.`,
    others: (emails: string) => `Joined to it already: ${emails}.`,
    label: "Email address of the other account",
    hint: "We send a link to it. Open the link in this browser.",
    send: "Send the link",
    sentTitle: "Look into your other mail",
    sent: "A letter is on its way to that address. If there is an account with it, the letter has a link: open it in this browser, signed in as now, within a day. Until then nothing changes.",
    confirmTitle: "Make one account of the two",
    confirmLead:
      "We write to both mailboxes at once, and the reader of either can stop it. If nobody does, the other account becomes part of this one some days later. Nobody can part them again.",
    confirmButton: "Yes, both are mine",
    askAgain: "Ask for another link",
    waitsKept: (when: string) => `Another account becomes part of this one on ${when}.`,
    waitsOther: (when: string) => `This account becomes part of another on ${when}.`,
    waitsSays: "If that is wrong, stop it: then both stay as they are.",
    stop: "Stop it",
    stopTitle: "Two accounts stay two",
    stopLead:
      "Two accounts with us are to become one, and one of them has this mailbox. If they are two people's, or you did not want it, stop it.",
    stoppedTitle: "It is stopped",
    stopped:
      "Both accounts stay as they were. If you did not begin it, sign in and look where else you are signed in.",
    signIn: "Sign in",
  },
  office: {
    trail: [
      { label: "Our party", href: partyPath },
      { label: "Accounts of one person", href: askJoiningPath },
    ],
    title: "Ask to join two accounts of one person",
    lead: "You ask. A second key of another body decides. Both mailboxes are told, and the reader of either can stop it.",
    which:
      "Choose first the account that stays, then the one that becomes part of it. What was cast and written stays. Nobody can part them again.",
    kept: "The account that stays",
    other: "The account that becomes part of it",
    chooseOther: "And the account that becomes part of it:",
    why: "Say why, in words that everybody may read",
    whyHint: "Everybody sees the reason. Do not name anybody.",
    send: "Go on to sign",
    oneself: "You cannot ask for your own accounts. You can join them yourself, under Me.",
    line: "Two accounts of one person are to be joined, if the reader of neither stops it.",
    partedLine: "Two accounts that were to be joined stay two.",
  },
  letters: {
    askedSubject: (party: string) => `Your accounts with ${party}`,
    askedText: (party: string, link: string) =>
      `Hello,\n\nsomebody, probably you, is signed in to ${party} with another mailbox and says that the account with this one is theirs too. If so, open this link within a day, in the browser in which you are signed in:\n\n${link}\n\nIf it was not you, do nothing: without this letter nobody can go on.\n`,
    noneText: (party: string) =>
      `Hello,\n\nsomebody, probably you, is signed in to ${party} and says that they have another account with this mailbox. There is none, so there is nothing to join. We have kept nothing about you.\n`,
    waitsSubject: (party: string) => `Two accounts with ${party} become one`,
    waitsText: (name: string, party: string, when: string, link: string) =>
      `Hello ${name},\n\nsomebody who reads this mailbox and another one has said that both their accounts with ${party} are theirs. They become one on ${when}.\n\nIf that was not you, stop it here, then sign in and look where else you are signed in:\n\n${link}\n`,
    waitsByRequestText: (name: string, party: string, when: string, link: string) =>
      `Hello ${name},\n\ntwo offices of ${party} think that two accounts are one person's, and this mailbox has one of them. They become one on ${when}.\n\nIf they are two people's, stop it here:\n\n${link}\n`,
    joinedSubject: (party: string) => `Your accounts with ${party} are one now`,
    joinedText: (name: string, party: string, link: string) =>
      `Hello ${name},\n\nyour two accounts with ${party} are one from now on. Sign in with either address; the code comes to the mailbox of the account that stayed, and so do letters:\n\n${link}\n`,
  },
  kept: {
    asked: {
      what: "Which other record you say is yours, until you confirm it",
      why: "So that nobody can take over somebody else's record.",
      until: (length: string) => `${length} at most, if it is not confirmed`,
    },
    pair: {
      what: "Which two records are about to become one",
      why: "So that the reader of either mailbox can stop it.",
      until: (length: string) =>
        `${length}; where officers ask, until their act can be challenged no more`,
    },
  },
} as const;
