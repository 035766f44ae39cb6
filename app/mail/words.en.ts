import { mePath } from "../me/addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  signIn: "Please sign in first.",
  footer: (party: string, noticesLink: string, unsubscribeLink: string) =>
    `--\nYou get this letter because you belong to ${party}.\nChoose what we write to you about: ${noticesLink}\nStop these letters at once, without signing in: ${unsubscribeLink}\n`,
  footerOfList: (party: string, link: string) =>
    `--\nYou get this letter because you belong to ${party}.\nChoose what you want of these letters, or stop them for good, without signing in: ${link}\n`,
  notices: {
    trail: [{ label: "Me", href: mePath }],
    title: "What we write to you about",
    lead: "You choose how much mail you get from us.",
    question: "Letters to me",
    stopped: (address: string | undefined) =>
      `We have stopped our letters to ${address ?? "an address of yours"}: three came back because there is no such mailbox, or one was marked as spam. ` +
      "You still get what you ask for, such as a code. If letters arrive there, choose below what you want and save it: then we write again.",
    changeAddress: "Give another address",
    choices: {
      off: {
        label: "None",
        hint: "You still get what you ask for, such as a code to sign in.",
      },
      weekly: {
        label: "One a week",
        hint: "On Monday morning, if something has changed: open ballots, last week's results, what you follow.",
      },
      important: {
        label: "The week, and what is important",
        hint: "Also at once when a ballot opens or something you follow takes a step, and newsletters of the topics that you want.",
      },
      all: {
        label: "Everything",
        hint: "Also at once whatever else happens in what you follow, such as new comments: one letter an hour at most for each thing.",
      },
    },
    once: "Whatever happens, we tell you of it once: in a letter at once, or in the one of the week. Never in both.",
    following: "What you follow, and how much of each",
    newsletters: "Newsletters: which topics, how often",
    firstLetters: "First letters: three to whoever is new",
    signs: "Signs on your phone or computer",
    alwaysTitle: "What comes in any case",
    always: [
      "What you ask for yourself: a code to sign in, a link to confirm.",
      "Codes and keys for a secret ballot, and what a voter must know to be able to vote in it.",
      "What touches you: a jury on which you were drawn, an office you come into or leave, a request that waits for your key, a suspension, a text of yours that was hidden.",
      "What is done with your details: a new address, two accounts made one, a download of the members' list.",
    ],
    choose: "Choose how many letters you want.",
    save: "Save",
    saved: "Saved. It counts from the next letter on.",
  },
  unsubscribe: {
    title: "Stop our letters",
    lead: "One click, and we send you no more notices. You do not need to sign in.",
    stays:
      "You stay with us as before. You will still get what you ask for yourself, such as a code to sign in.",
    button: "Stop the letters",
    unknown: "This link is not one of ours, or its reader has left. There is nothing to stop.",
    tooMany:
      "Too many people have stopped their letters from one place. Please try again in an hour.",
    doneTitle: "No more letters",
    done: "We have stopped our notices to you. Letters that were waiting are taken back.",
    change: "Changed your mind? Choose what you want",
  },
  /** What a mail server tells whoever answered one of our letters, in one line. */
  reply: {
    noSender: "Your letter names no sender whom we could answer.",
    tooLarge: (link: string) =>
      `Too large. Please send it without attachments, or write to us at ${link}`,
  },
  outbox: {
    hint: {
      says: "This is a demonstration, so nothing comes by mail.",
      link: "Read the letter in the outbox",
    },
    title: "The outbox",
    lead: "This is a demonstration, so nothing is sent. Here is every letter that people would get.",
    leadSending: "This is a demonstration. Here is every letter, and what became of it.",
    onlyHere:
      "Only a demonstration shows them. In a real party a letter is for its reader alone: a reminder, for one, tells who has not voted yet.",
    tabs: "Whose letters",
    all: "To everybody",
    mine: "To me",
    onlyTo: "Only letters to this address",
    show: "Show",
    emptyTitle: "No letters yet",
    empty: "Join, or sign in: the letter with your link or code will be here.",
    to: "To",
    posted: "Written",
    became: "What became of it",
    unknown: "There is no such letter.",
    gone: "This letter was deleted. Letters are kept for a month, and go earlier with their reader.",
    states: {
      waiting: "Waiting",
      sent: "Sent",
      "gave up": "Given up",
    },
    kinds: {
      needed: "Always sent",
      important: "Important",
      weekly: "Weekly",
      all: "Everything",
    },
    erased: "The text was erased after sending, because it held a code or a link for one person.",
    older: "Older letters",
  },
  kept: {
    letters: {
      what: "Letters to you, while they wait and after they were sent",
      why: "So that each goes out once. Those with a code or a link for you alone are emptied when they are sent.",
      until: (length: string) => `${length} after a letter was written`,
    },
    byPost: {
      what: "If you have no mailbox: letters to you on paper, until and after they are posted",
      why: "So that each is printed once, by officers.",
      until: (length: string) => `${length} after it was posted`,
    },
    bounces: {
      what: "Letters to you that came back, and whether you called one spam",
      why: "So that we stop writing to a mailbox that is not there, or that wants nothing from us.",
      until: (length: string) => `${length} at the most, or until you ask for letters again`,
    },
    notices: {
      what: "How many letters you want",
      why: "So that you get no others.",
    },
  },
} as const;
