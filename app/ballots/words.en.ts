import { counted, countInWords } from "@breakthrough/languages";
import { mePath } from "../me/addresses.ts";
import type { BallotTerms, PaperFacts } from "./ballot.ts";
import { ballotOnPaper, onPaper } from "./on-paper/words-on-paper.en.ts";
import type { LetterFacts } from "./roll/letters.ts";
import { board } from "./sealed/words-board.en.ts";
import { booth } from "./sealed/words-booth.en.ts";
import { box } from "./sealed/words-box.en.ts";
import { trustees } from "./sealed/words-trustees.en.ts";
import { kept } from "./words-kept.en.ts";

type QuorumRules = Pick<BallotTerms, "quorumPercent" | "quorumLeast" | "activeMembers">;

const members = (count: number): string => counted(count, "member");

interface PrintedSheets {
  readonly sheet: 1 | 2;
  readonly printed: number;
  readonly again: number;
}

/** Nothing where nobody has no mailbox. */
const paperInRecord = ({ onPaper: some, paperMembers }: PaperFacts): string => {
  if (some > 0) return ` Of them, ${some} ${some === 1 ? "votes" : "vote"} with codes on paper.`;
  return paperMembers === 0
    ? ""
    : ` Without a mailbox and not on it, since they are more than the rulebook's share: ${members(paperMembers)}.`;
};

/** Every sentence of this room that a person reads. */
export const en = {
  vote: {
    noSuchBallot: "There is no such ballot.",
    noSuchOption: "The form has an option that is not on this ballot. Load the page again.",
    notYet: "This ballot has not opened yet.",
    closed:
      "This ballot is closed. Your vote was not taken: what you cast before the close counts.",
    notOnRoll:
      "You are not on the roll of this ballot. The roll was frozen when it opened, with everybody whose vote counted then. You can vote in the next one.",
    notMember: {
      visitor: "Please sign in to vote.",
      unconfirmed: "Please confirm your email address first. Only members can vote.",
      supporter:
        "Only members can vote. You are a supporter: you can become a member on the page Me, and vote in the ballots that open after that.",
      suspended:
        "You are suspended, so you cannot vote for now. A vote that you cast before stays as it is. The page Me says until when.",
    },
    chooseEach: "Choose yes, no or abstain for each option.",
    mayVote: "You are on the roll, so you can vote. You can change your vote until the close.",
  },
  close: {
    notDue: "This ballot is not due, or somebody else is counting it.",
    notSealing: "The record is not being sealed at the moment. The ballot is counted when it is.",
  },
  record: {
    opened: {
      beside: (title: string, rollSize: number, paper: PaperFacts) =>
        `The ballot on “${title}” opened. Its roll has ${members(rollSize)} and is frozen.${paperInRecord(paper)}`,
      apart: (title: string, rollSize: number, paper: PaperFacts) =>
        `The ballot on “${title}” opened. Its roll has ${members(rollSize)} and is frozen. More of them than the rulebook's share are not in the list of people, so names and votes will be shown apart.${paperInRecord(paper)}`,
    },
    printed: (title: string, { sheet, printed, again }: PrintedSheets) =>
      `For the ballot on “${title}”, ${counted(printed, sheet === 1 ? "first sheet" : "second sheet")} of ballot papers with codes ${printed === 1 ? "was" : "were"} printed${again === 0 ? "." : " again: the codes of those before are dead."}`,
    replaced: (title: string) =>
      `A ballot paper for the ballot on “${title}” is replaced: its codes are dead, and a new one is printed.`,
    closed: (title: string, outcome: "adopted" | "not-adopted") =>
      outcome === "adopted"
        ? `The ballot on “${title}” closed: adopted.`
        : `The ballot on “${title}” closed: not adopted.`,
  },
  letters: {
    openingSubject: (title: string) => `Vote now: ${title}`,
    willSee: {
      beside: "It is a show of hands: when it closes, everybody on its roll sees who voted how.",
      apart:
        "Many on its roll are not in the list of people. So when it closes, everybody on the roll sees who is on it, and nobody is shown how anybody else voted.",
    },
    openingText: ({ name, title, closes, link }: LetterFacts, willSee: string) =>
      `Hello ${name},\n\na ballot has opened, and you are on its roll:\n\n${title}\n\nRead the cases for and against, and vote here:\n\n${link}\n\nIt closes on ${closes}. ${willSee}\n`,
    reminderSubject: (title: string, closes: string) => `Vote by ${closes}: ${title}`,
    reminderText: ({ name, title, closes, link }: LetterFacts) =>
      `Hello ${name},\n\nyou have not voted yet on:\n\n${title}\n\nYou can do it here:\n\n${link}\n\nIt closes on ${closes}. This is the only reminder.\n`,
    reminderOnPaper: ({ name, title, closes, paperLink }: LetterFacts) =>
      `Hello ${name},\n\nyou have not voted yet on:\n\n${title}\n\nYou got two sheets for it, each with a code. With both, you or somebody you trust can vote in any browser:\n\n${paperLink}\n\nIt closes on ${closes}. If a sheet has not come, tell an officer at once. This is the only reminder.\n`,
  },
  counting: {
    title: "Being counted",
    says: "Voting is over, and the votes are being counted. The result will stand here.",
  },
  choices: { yes: "Yes", no: "No", abstain: "Abstain" },
  half: "half",
  twoThirds: "two thirds",
  decide: {
    title: "Decide",
    lead: "What members vote on now, what comes next, and what was decided.",
    open: "Open now",
    noneOpenTitle: "Nothing to vote on today",
    noneOpen:
      "When a proposal has been discussed and drafted, its ballot stands here for a week. Help one on its way.",
    toIdeas: "See what is being discussed",
    coming: "Coming next",
    noneComing: "No ballot is on its way just now.",
    opens: "Opens",
    results: "Results",
    noneClosedTitle: "No results yet",
    noneClosed: "Each result will stand here, with the file to recount it.",
    allResults: "All results",
    queue: "What waits, and what comes first",
    feed: "Results of our ballots",
    toFeed: "Follow the results in a feed reader (Atom)",
    signIn: "Sign in to vote",
    voted: "You have voted",
    notVoted: "You have not voted yet",
    notOnRoll: "You are not on this roll",
    receipts: "My receipts",
    closedOn: "Closed",
    adopted: "Adopted",
    notAdopted: "Not adopted",
    votes: (voted: number, roll: number) => `${countInWords(voted)} of ${countInWords(roll)} voted`,
    older: "Older results",
  },
  ballot: {
    above: "Ballot: a show of hands",
    toProposal: "Read the whole text and its history",
    opens: "Voting opens",
    opened: "Voting opened",
    closes: "Voting closes",
    closed: "Voting closed",
    can: "Can I vote?",
    options: "What is on the ballot",
    amendments: "Changes to the text",
    amendmentsLead:
      "Their movers insist on these amendments. Vote on each by itself: those that win are put into the proposal's text, if that text is adopted. Where two cannot both stand, the one with more yes than no stands. They change nothing in another option.",
    amendmentFate: { carried: "Carried", fell: "Not carried" },
    noChange: "No change",
    noChangeText:
      "Always possible. If no option wins, everything stays as it is. To vote for it, say no to every option.",
    cases: "The cases",
    caseFor: "For",
    caseAgainst: "Against",
    noCase: "Nobody has written this case.",
    onPaper: ballotOnPaper,
    form: "Your vote",
    formLead: "Say yes, no or abstain to each option. You may say yes to more than one.",
    namesShown: {
      beside:
        "This is a show of hands: when it closes, the members on its roll will see your name and how you voted.",
      apart:
        "When it closes, the members on its roll will see that you are on it. How you voted is shown without your name.",
    },
    wouldBeSealed: {
      title: "Names and votes are shown apart",
      says: (unlisted: number, roll: number, percent: number) =>
        `${countInWords(unlisted)} of the ${countInWords(roll)} members on this roll are not in the list of people. Up to ${percent}% the rulebook lets a show of hands name everybody; beyond that the ballot would be a sealed one, and this site cannot hold sealed ballots yet.`,
      so: "So when it closes, those on the roll see who is on it, and apart from that every line with its vote and no name. Nobody is shown how anybody else voted. Whoever runs the server could still look.",
    },
    send: "Cast my vote",
    change: "Change my vote",
    lineHint: "Your line on the roll",
    youVoted: "You have voted.",
    toReceipt: "See your receipt",
    how: "How it is counted",
    majority: (share: string, isAtLeast: boolean) =>
      `An option passes with ${isAtLeast ? "at least" : "more than"} ${share} of its yes and no votes. Abstentions do not weigh in that.`,
    quorum: (votes: number, { quorumPercent, quorumLeast, activeMembers }: QuorumRules) =>
      `The ballot counts when at least ${countInWords(votes)} ${votes === 1 ? "member votes" : "members vote"}. The rule is ${quorumPercent}% of our ${countInWords(activeMembers)} active members${quorumLeast > 1 ? `, and never fewer than ${quorumLeast} votes where the roll has as many` : ""}. Abstentions count as taking part.`,
    several:
      "If more than one option passes, the one with the largest lead of yes over no wins. If two lead by exactly the same, none wins.",
    copied:
      "These numbers come from the rulebook. They were copied when the ballot opened, so nobody can change them while it runs.",
    noTally:
      "Nobody is shown how the vote is going before the close. The software does not add it up until then.",
    checks: "How you can check it",
    roll: (size: number) =>
      `The roll is frozen: ${members(size)}. Each has a line with a random name, which only they can see until the close.`,
    rollHash: "Fingerprint of the roll",
    rollHashHint:
      "It is the SHA-256 of the ballot's header and all its line names in order, each on a line of its own. The recount file has both, so that anyone can work it out again.",
    who: "Who could cheat, and who would notice?",
    cheats: [
      {
        title: "Somebody who runs the server changes or drops a vote.",
        says: "The person whose vote it is would notice. After the close they find their own line in the list, and compare it with their receipt.",
      },
      {
        title: "Somebody adds voters who do not exist, or leaves members out.",
        says: "The roll's size and fingerprint are public from the first minute. After the close everybody on it sees every name on it, and can ask about names that nobody knows. Who was left out sees it on this page, at once.",
      },
      {
        title: "Somebody counts wrongly.",
        says: "Anyone would notice. The recount file has every line and every vote, and can be added up in a spreadsheet.",
      },
      {
        title: "Somebody changes the question or the rules after the opening.",
        says: "The fingerprint would no longer fit. It covers the question, the options, the rules and the roll.",
      },
    ],
    cannot: "What this software cannot protect against",
    secrecy: {
      beside:
        "It keeps no vote secret. When the ballot closes, those on its roll see who voted how. For a secret vote, a sealed ballot is needed.",
      apart:
        "It keeps no vote secret from whoever runs the server, and a receipt can show somebody else how you voted. For a secret vote, a sealed ballot is needed.",
    },
    cannots: [
      "Whoever runs the server could look into the database and see votes before the close. The software has no page for it, but it cannot stop them.",
      "It cannot see whether somebody pressed you, or voted on your device in your place. If your line is wrong, say so.",
      "Votes of members who do not check their line could be changed without anybody noticing. So please check yours.",
    ],
    result: "The result",
    adopted: (label: string) => `Adopted: ${label}`,
    notAdopted: "Not adopted: no change",
    votesOn: (label: string) => `Votes on: ${label}`,
    turnout: "Who took part",
    needed: (share: string, isAtLeast: boolean) =>
      isAtLeast
        ? `The line marks ${share}: at least that was needed.`
        : `The line marks ${share}: more than that was needed.`,
    why: {
      tooFew: "Too few members voted, so nothing changes.",
      noneWon: (share: string, isAtLeast: boolean) =>
        `Enough members voted, but ${isAtLeast ? "fewer than" : "no more than"} ${share} of the yes and no votes were yes. So nothing changes.`,
      noneOfSeveral:
        "Enough members voted, but no option got enough yes votes. So nothing changes.",
      tied: "Two options won with exactly the same lead of yes over no. So neither is adopted, and nothing changes.",
      won: (share: string, isAtLeast: boolean) =>
        `Enough members voted, and ${isAtLeast ? "at least" : "more than"} ${share} of the yes and no votes were yes.`,
      wonOfSeveral:
        "More than one option got enough yes votes. This one had the largest lead of yes over no.",
    },
    checkSays: {
      quorum: (voted: number, needed: number) =>
        `${members(voted)} voted. At least ${countInWords(needed)} were needed. Who abstained counts too.`,
      majority: (yes: number, both: number, share: string, isAtLeast: boolean) =>
        `${countInWords(yes)} of ${countInWords(both)} yes and no votes said yes. ${isAtLeast ? "At least" : "More than"} ${share} was needed.`,
    },
    checksMet: "Met",
    checksNotMet: "Not met",
    checkNames: { quorum: "Quorum", majority: "Majority" },
    recount: "Count it again yourself",
    recountSays:
      "These files have every line of the roll with its vote, and no names. Anyone may have them.",
    json: "Everything, as JSON",
    csv: "The lines, as a table (CSV)",
    fileHash: "Fingerprint (SHA-256) of the JSON file, as it stands in the record",
    lines: "Who voted how",
    linesSays: {
      beside: "Those on the roll can see every name with its vote.",
      apart: "Those on the roll can see every name on it. The votes stand in the files, by line.",
    },
    toLines: "Open the list of names",
  },
  receipt: {
    title: "Your receipt",
    lead: "Your vote is in. Keep this page, or write down the code.",
    none: "You have not voted in this ballot.",
    ballot: "Ballot",
    choices: "You said",
    castAt: "Cast",
    changes: "Changed",
    times: (count: number) =>
      count === 0 ? "never" : count === 1 ? "once" : `${countInWords(count)} times`,
    line: "Your line on the roll",
    code: "Receipt code",
    codeHint:
      "After the close, look for your line in the list of names or in the recount file. If the code there is the same, your vote was counted as you cast it.",
    changeUntil: "You can change your vote until the close. Then you get a new code.",
    back: "Back to the ballot",
  },
  receipts: {
    trail: [{ label: "Me", href: mePath }],
    title: "My receipts",
    lead: "Every vote that you have cast. Only you see this page.",
    noneTitle: "No votes yet",
    none: "When you vote, your receipt stands here, with the code to check it.",
    toDecide: "See what is open",
    older: "Older receipts",
  },
  lines: {
    title: "Who voted how",
    lead: {
      beside:
        "This was a show of hands, so those on its roll see every vote. Find your own line first.",
      apart:
        "Many on this roll are not in the list of people, so names and votes stand apart. Look at your own line, then at the names: each should be somebody who belongs to us.",
    },
    own: "Your own line",
    line: "Line",
    name: "Name",
    noVote: "did not vote",
    receipt: "Receipt code",
    caption: "Lines of the roll",
    next: "More lines",
    names: "Who is on the roll",
    votesApart: "How each line voted stands, without names, in the files to count it again:",
    onPaper: "with codes on paper",
    former: (count: number) =>
      `${count === 1 ? "1 line is" : `${countInWords(count)} lines are`} of former members.`,
    ended: (count: number) =>
      `${count === 1 ? "1 line has" : `${countInWords(count)} lines have`} ended: two accounts of one person became one, and one of their two lines goes on.`,
    hasEnded: "Ended: two accounts became one",
    nextNames: "More names",
    notOnRoll:
      "Only those who were on this ballot's roll see the names on it. The result and the files to count it again are for everybody.",
    wrong:
      "Is your vote wrong? Tell the others, and those who hold the offices under “Our party”: one wrong line is enough to ask for the ballot to be held again.",
    notClosed: "Names and votes are published when the ballot has closed.",
  },
  onPaper,
  recount: {
    notClosed: "The recount file is published when the ballot has closed.",
    /** Stands in files whose hashes are in the record: it may never change. A new wording is a new form. */
    howToCheck: [
      "This file holds every line of the roll. A line without choices did not vote.",
      "Roll: join the lines of rollHeader and the names of all lines in the order of this file, each ended by one line feed (U+000A), in UTF-8. The SHA-256 in hexadecimal must be rollHash.",
      "Receipt: the first 16 hexadecimal digits, in fours, of the SHA-256 of the text “ballot B line L id=choice id=choice”, with the option ids in ascending order.",
      "Count: add up yes, no and abstain for each option. An option passes when the number of voters reaches rules.quorum.votes, and its yes votes, as a share of its yes and no votes, reach rules.majority. Of those that pass, the one with the largest yes minus no is adopted; an exact tie adopts none.",
      "The record of the party has the SHA-256 of this whole file.",
    ],
    amendments:
      "An option with “isAmendment”: true is a change to the text of the proposal. Each is counted by itself, with the same quorum and majority; result.amendments says how.",
    /** So of these. */
    onPaper: {
      beside:
        "A line with “paper”: true was voted on with two codes on paper, by a member without a mailbox. result.onPaper says how many there were, rules.onPaper how many could.",
      apart:
        "result.onPaper says how many votes were cast with two codes on paper, by members without a mailbox, and rules.onPaper how many could. Which lines those are, no file says: of so few, it would tell how they voted.",
    },
  },
  feed: {
    title: (party: string) => `${party}: results of ballots`,
    adopted: (title: string) => `Adopted: ${title}`,
    notAdopted: (title: string) => `Not adopted: ${title}`,
    counting: (title: string) => `Being counted: ${title}`,
    closes: (title: string) => `Voting ends: ${title}`,
    elected: (title: string) => `Elected: ${title}`,
    notHeld: (title: string) => `Without a result: ${title}`,
  },
  sealed: { board, booth, box, trustees },
  kept,
} as const;
