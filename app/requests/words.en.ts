import { counted, countInWords } from "@breakthrough/languages";
import { askJoiningPath } from "../doubles/addresses.ts";
import { importsPath } from "../imports/addresses.ts";
import { mePath } from "../me/addresses.ts";
import { exportsPath, suspensionsPath } from "../membership/addresses.ts";
import { lettersPath } from "../news/addresses.ts";
import { officesPath } from "../offices/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { repairsPath } from "../repairs/addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  or: " or ",
  named: (number: number, says: string) => `Request ${number}: ${says}`,
  asked: "an officer asks for it. Members can stop it.",
  /** Each stands after the request's name. */
  ended: {
    expired: "no other key was turned in time. Nothing was done.",
    refused: "it was not carried out. The page says why.",
    stopped: "members have stopped it. Nothing was done.",
    withdrawn: "whoever asked has taken it back. Nothing was done.",
  },
  fields: { why: "The reason" },
  refuse: {
    unknown: "There is no such request.",
    noAsker: (offices: string) =>
      `Only somebody who holds this office now can ask for it: ${offices}.`,
    sameHand:
      "Your office, or the asker's, was filled by the other's body with nobody else's key. So you are no two keys.",
    noKey: (offices: string) => `This key is turned by another body: ${offices}.`,
    aboutYou: "This is about you. Somebody else has to ask for it, and to turn its key.",
    ownRequest: "You asked for this. The other key must be somebody else's.",
    keyTurned: "You have turned your key already.",
    notOpen: "This request is not open any more.",
    notUnsigned: "There is nothing left to sign here: it is signed, or the hour for it is over.",
    tooManyToday: (most: number) =>
      `An officer can ask for ${most} things within a day, and what was withdrawn counts too. You have asked for as many.`,
    notSigned:
      "The passkey's answer does not fit this request, so it was not accepted. Please try again.",
    stoppedAlready: "You have said stop already. It counts once.",
    twin: (number: number) => `Request ${number} asks for just this already.`,
    tooMany: (most: number) =>
      `You have ${most} requests open. Wait until one of them is done, or withdraw one.`,
    noOffice: "The desk is for those who hold an office.",
  },
  outcomes: {
    done: "It has been carried out.",
    stopped: "Members have stopped it. Nothing was done.",
    expired: "No other key was turned in time. Nothing was done.",
    refused: (why: string) => `It was not carried out. ${why}`,
    noSuchAct: "This party no longer does such a thing.",
    changed: "What is stored is not what was signed.",
    askerLost: (title: string) => `Whoever asked does not hold the office any more: ${title}.`,
    keyLost: (title: string) =>
      `Somebody who turned a key does not hold the office any more: ${title}.`,
    noKey: "A key is missing.",
    aboutSigner: "It is now about somebody who signed it.",
    different: (says: string) => `It would now do something else than what was signed: ${says}`,
  },
  record: {
    asked: (number: number, says: string) => `Request ${number} asks for this: “${says}”`,
    approved: (number: number) => `Another key was turned for request ${number}.`,
    stopped: (number: number) => `Members stopped request ${number}.`,
    withdrawn: (number: number) => `Request ${number} was withdrawn.`,
    expired: (number: number) => `Request ${number} expired: no other key was turned in time.`,
    refused: (number: number) => `Request ${number} was not carried out.`,
  },
  letters: {
    waitingSubject: (number: number) => `Request ${number} waits for a key`,
    waitingText: (facts: { says: string; why: string; link: string }, until: string) =>
      `Hello {name},\n\nan officer asks for this:\n\n${facts.says}\n\nThe reason: ${facts.why}\n\nYou can turn the other key until ${until}. Read the exact change first. Nothing happens if you do not agree.\n\n${facts.link}`,
    manySubject: (count: number) => `${count} requests wait for a key`,
    manyText: (requests: readonly { says: string; why: string; link: string }[], desk: string) =>
      `Hello {name},\n\nofficers ask for these things. You can turn the other key for each. Read the exact change first. Nothing happens if you do not agree.\n\n${requests
        .map(({ says, why, link }) => `${says}\nThe reason: ${why}\n${link}`)
        .join("\n\n")}\n\nThey all stand on your desk: ${desk}`,
    giftSubject: (last: string) => `A gift waits, and can be given back until ${last}`,
    giftText: (last: string, link: string) =>
      `Hello {name},\n\na gift of more than £500 waits for its check. It has to be accepted or given back by ${last}; kept longer it counts as accepted by law, which can be an offence.\n\n${link}\n`,
    printSubject: (count: number) => `${counted(count, "ballot paper")} to print`,
    printText: (facts: {
      readonly title: string;
      readonly count: number;
      readonly closes: string;
      readonly link: string;
    }) =>
      `Hello {name},\n\na ballot has opened:\n\n${facts.title}\n\n${counted(facts.count, "member")} on its roll ${facts.count === 1 ? "has" : "have"} no mailbox and ${facts.count === 1 ? "votes" : "vote"} with two sheets of paper. Your office prints one of the two, and officers of another body the other. The post takes days, so please do it now: the ballot closes on ${facts.closes}.\n\n${facts.link}`,
    endedSubject: (number: number) => `What became of request ${number}`,
    endedText: (facts: { says: string; link: string }, outcome: string) =>
      `Hello {name},\n\nyou asked for this:\n\n${facts.says}\n\n${outcome}\n\n${facts.link}`,
  },
  states: {
    unsigned: "Not signed yet",
    open: "Open",
    done: "Done",
    stopped: "Stopped by members",
    withdrawn: "Withdrawn",
    expired: "Expired",
    refused: "Not carried out",
  },
  list: {
    trail: [{ label: "Our party", href: partyPath }],
    title: "Requests",
    lead: "What officers ask for in the party's name. Nothing of it happens by one hand: it takes another body's key, or time in which members can stop it.",
    open: "Open now",
    none: "Nothing is asked for",
    noneSays:
      "When an officer asks for something, it stands here at once: what exactly, why, who else must agree, and how to stop it.",
    ended: "What became of earlier ones",
    noEnded: "There are no earlier requests.",
    rules: "Who may ask for what, and who must agree",
    older: "Earlier requests",
    number: (number: number) => `Request ${number}`,
    askedBy: (title: string) => `Asked for by: ${title}`,
  },
  page: {
    change: "The exact change",
    what: "What the record will say",
    done: "What was done",
    to: "To what",
    why: "Why",
    power: "Power",
    asked: "Asked for by",
    whole: "The record's line, letter for letter",
    hash: "Fingerprint",
    hashSays:
      "Every signature below is made over this fingerprint. Another change has another one.",
    shownSays: "Names and letters are shown to those who sign, and to nobody else.",
    keys: "Keys",
    key: "Key",
    office: "Office",
    when: "When",
    how: "Signed with",
    askersKey: "Asker",
    otherKey: "Other key",
    methods: {
      passkey: "a passkey",
      demonstration: "the button of this demonstration",
    },
    missing: (offices: string) => `Still missing: the key of ${offices}.`,
    untilKey: "It expires if no other key is turned",
    untilDelay: "It is carried out, unless members stop it",
    reason: "What came of it",
    record: "Its lines in the record",
    recordOfThing: "All lines about what it was done to",
    stopTitle: "Stop it",
    stopLead: (needed: number) =>
      `If ${countInWords(needed)} members say stop before it is carried out, nothing is done. Who says stop is not shown.`,
    stopLabel: "Members who say stop",
    stopSays: (count: number, needed: number) =>
      `${countInWords(count)} of ${countInWords(needed)}`,
    stop: "Say stop",
    stopped: "You have said stop.",
    challengeTitle: "Challenge it",
    challengeLead: "Members can have this looked at by a jury that is drawn by lot.",
    challenge: "Challenge this act",
    challengeUntil: "Time left for it:",
    signTitle: "Sign it",
    signLead:
      "Read the change once more. When you sign, everybody sees it, and it cannot be altered. You have an hour.",
    sign: "Sign with your passkey",
    turnTitle: "Turn the other key",
    turnLead:
      "Turn it only if you would answer for this yourself. With the last key it is done at once.",
    turn: "Turn the key with your passkey",
    busy: "Waiting for your passkey …",
    failed: "The passkey did not answer. You can try again.",
    noPasskey:
      "Officers sign with a passkey, and you have none yet. Add one on the page of your passkeys, then come back.",
    addPasskey: "Add a passkey",
    noScript: "A passkey needs JavaScript. Please switch it on for this page.",
    demonstration: "Sign in this demonstration",
    demonstrationTurn: "Turn the key in this demonstration",
    demonstrationSays:
      "A real party takes nothing but a passkey here. In this demonstration a button will do.",
    withdraw: "Withdraw it",
  },
  /** What requests are about. */
  things: {
    posts: {
      comment: "The comment, in its discussion",
      argument: "The argument, in its discussion",
      summary: "The summary, in its discussion",
    },
    proposal: (number: number) => `Proposal ${number}`,
    motion: (number: number) => `Motion ${number} of a branch`,
    pages: {
      [officesPath]: "People and offices",
      [suspensionsPath]: "Suspensions",
      [importsPath]: "Imports of members' lists",
      [askJoiningPath]: "Accounts of one person",
      [exportsPath]: "Exports of the members' list",
      [lettersPath]: "Letters to all",
      [repairsPath]: "The operator's repairs",
    },
  },
  /** What is asked for, as one asks for it: the record will say it as done. */
  asks: {
    changeBranch: {
      close: "Close a branch",
      merge: "Join a branch to another",
      split: "Divide a branch",
      "take-right": "Take a right from a branch",
      "give-right": "Give a right back to a branch",
    },
    hide: {
      action: "Hide what a weekend of action says",
      "action-place": "Hide what is written of a place of action",
      "heard-group": "Hide a group of what people said",
      "month-question": "Hide a question of the month",
      comment: "Hide a comment",
      argument: "Hide an argument",
      summary: "Hide a summary",
      "meeting-topic": "Hide a topic of a weekly discussion",
      "agenda-point": "Hide a point of an agenda",
      event: "Hide what an event says",
      "event-photo": "Hide a photo of an event",
      "meeting-notes": "Hide notes of a weekly discussion",
    },
    hideStatement: "Hide a statement",
    restoreStatement: "Bring back a hidden statement",
    restore: {
      action: "Bring back what a hidden weekend of action says",
      "action-place": "Bring back what was written of a place of action",
      "heard-group": "Bring back a hidden group of what people said",
      "month-question": "Bring back a hidden question of the month",
      comment: "Bring back a hidden comment",
      argument: "Bring back a hidden argument",
      summary: "Bring back a hidden summary",
      "meeting-topic": "Bring back a hidden topic of a weekly discussion",
      "agenda-point": "Bring back a hidden point of an agenda",
      event: "Bring back what a hidden event says",
      "event-photo": "Bring back a hidden photo of an event",
      "meeting-notes": "Bring back hidden notes of a weekly discussion",
    },
    slow: "Make a discussion slow",
    hold: (proposal: string, title: string | undefined) =>
      title === undefined ? `Hold proposal ${proposal}` : `Hold proposal ${proposal}: ${title}`,
    holdMotion: (motion: string, title: string | undefined) =>
      title === undefined
        ? `Hold motion ${motion} of a branch`
        : `Hold motion ${motion} of a branch: ${title}`,
    acceptGift: "Accept a large gift",
    approveClaim: "Approve a claim of money spent for the party",
    setBudget: "Give a body a budget for a year",
    payBack: "Give back what people paid twice or by a wrong way",
    refundPayment: "Give a payment by direct debit or card back",
    bankAccount: "Change the party's bank account",
    beginUnit: "Make a branch an accounting unit",
    endUnit: "Close a branch's own accounts",
    bringIn: "Bring in the people on a members' list",
    giveMailbox: "Give a mailbox to a member who has none",
    replacePack: "Give a new ballot paper to a member who has no mailbox",
    uniteAccounts: "Join two accounts of one person",
    changeImprint: "Change who answers for the party",
    exportRegister: "Export a copy of the electoral register",
    exportRoll: {
      members: "Export the list of all members",
      everybody: "Export the list of all members and supporters",
    },
    liftSuspension: "Lift a suspension before its time",
    suspend: (days: number) => `Suspend a member for ${counted(days, "day")}`,
    mailToAll: {
      members: "Write a letter to all members",
      everybody: "Write a letter to all members and supporters",
    },
    grant: (title: string, months: number) =>
      `Fill an office out of turn: ${title}, for ${counted(months, "month")} at most`,
    callElection: {
      office: (title: string) => `Call an election: ${title}`,
      candidacy: (title: string) => `Call an election of who stands for us: ${title}`,
      approved: () => "Call a ballot on the list of approved candidates",
    },
    openRepairs: "Open the operator's repairs",
    publishArticle: "Publish an article in the party's name",
    correctArticle: "Correct an article in the party's name",
    withdrawArticle: "Withdraw an article in the party's name",
    sendNewsletter: "Send a newsletter",
    beginSilence: "Hold back letters for a time",
    endSilence: "End a silence early",
    setChatRole: "Give a role on the chat server a meaning, or take it back",
    connectAccount: "Open an account of the party's for what members approve",
    giveDuty: "Give a team a duty of the party, or take it back",
    publishRelease: "Make a press release public",
    correctRelease: "Make a correction of a press release public",
  },
  desk: {
    trail: [{ label: "Me", href: mePath }],
    title: "Your desk",
    lead: (titles: string) => `You hold an office: ${titles}.`,
    waiting: "Waiting for your key",
    noWaiting: "Nothing waits for your key.",
    own: "What you asked for",
    noOwn: "You have asked for nothing so far.",
    delays: "Waiting: it happens unless members stop it",
    noDelays: "Nothing waits for its time.",
    done: "Where you turned a key",
    noDone: "You have turned no key so far.",
    mayAsk: "What you may ask for",
    nothingToAsk: "Your office asks for nothing. It may turn a key for others.",
    where:
      "A link leads to its form. The others begin where the thing itself stands: at the post, or at the proposal.",
    sheets: "Ballot papers",
    toSheets: (count: number) =>
      count === 0
        ? "No sheet of a ballot paper waits for you to print it."
        : `${counted(count, "sheet")} of ballot papers ${count === 1 ? "waits" : "wait"} for you to print ${count === 1 ? "it" : "them"}.`,
    print: "Ballot papers to print",
    all: "All requests",
    rules: "The rules for it",
  },
  kept: {
    asked: {
      what: "What you asked for or signed as an officer, and your reason",
      why: "Nobody acts alone in the name of the party, and everybody can see why it acted.",
    },
    stops: {
      what: "Which requests you stop, and which are about you",
      why: "So that each member counts once, and nobody decides about themselves.",
    },
  },
} as const;
