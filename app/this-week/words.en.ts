import { counted, countInWords } from "@breakthrough/languages";
import { act } from "./words-act.en.ts";
import { following, happened, kept, news, notices, push } from "./words-notices.en.ts";

const imported = (added: number, isTakenBack: boolean): string =>
  `${counted(added, "person", "people")} came by the import of a members' list.${isTakenBack ? " It was taken back." : ""}`;

/** Every sentence of this room that a person reads. */
export const en = {
  signIn: "Please sign in first.",
  act,
  following,
  news,
  notices,
  push,
  happened,
  kept,
  newcomers: {
    title: "New among us",
    joined: (count: number) =>
      `${counted(count, "member has", "members have")} joined in the last seven days.`,
    waiting: (count: number) =>
      `${counted(count, "person waits", "people wait")} to be let in: more came within an hour than the rulebook has room for. The clock lets them in, the first first.`,
  },
  welcome: {
    title: "Politics without a boss",
    lead: (party: string) =>
      `${party} belongs to its members. Any of us can propose. All of us vote. What we agree is what we stand for, and nothing else is.`,
    join: "Join us",
    stand: "What we stand for",
    how: {
      title: "How it works",
      more: "Every step, with its numbers",
      steps: [
        {
          title: "Propose",
          says: "Any member writes down an idea. If enough others back it, we all take it up.",
        },
        {
          title: "Talk",
          says: "For and against stand side by side, until both camps call the summary fair.",
        },
        {
          title: "Vote",
          says: "One member, one vote. Nobody sees the count before the close, not even us.",
        },
        {
          title: "It stands",
          says: "What wins is our policy that day, with the vote behind it for all to check.",
        },
      ],
    },
    decided: {
      title: "Decided lately",
      more: "All results",
      emptyTitle: "No votes counted yet",
      empty: "The first result will stand here, with a file for anybody to count it again.",
    },
    policy: {
      title: "What we stand for",
      more: "All our policy",
      emptyTitle: "Nothing agreed yet",
      empty: "We start with an empty page. Members will fill it, one vote at a time.",
    },
    talking: { title: "What we are talking about", more: "Read along" },
    take: {
      title: "Come in",
      member: "Become a member",
      memberSays: "You propose, vote and stand for election.",
      supporter: "Become a supporter",
      supporterSays: "You hear from us and come along. It costs nothing.",
      secret:
        "Who belongs to us is nobody's business. We tell no stranger, and you choose whether members find you in a list.",
    },
  },
  week: {
    title: "This week",
    leadLeft: (count: number, minutes: number) =>
      `${count === 1 ? "One thing is" : `${count} things are`} asked of you. ${count === 1 ? "It takes" : "They take"} about ${counted(minutes, "minute")}.`,
    leadDone: "You have done everything that was asked of you. Thank you.",
    leadNothing: "Nothing is asked of you just now. A good time to propose something.",
    leadOther: "Here is what we are doing this week.",
    tasks: "Asked of you",
    spoken: { done: "Done", open: "To do" },
    answer: (act: number) => `The lot fell on you: say whether you serve on the jury on act ${act}`,
    judge: (act: number) => `Decide as a juror on act ${act}`,
    judged: "You have voted as a juror.",
    vote: (title: string) => `Vote: ${title}`,
    voted: "You have voted. You can change it until the close.",
    renew: "Renew your membership",
    renewSays: (ends: string, vote: string) =>
      `It runs until ${ends}, and your vote until ${vote}.`,
    finish: (title: string) => `Finish the text: ${title}`,
    finishFrom: (from: string) => `You can call it finished ${from}`,
    finishUntil: (until: string) => `Others may take the pen ${until}`,
    deed: {
      consent: (title: string) => `Will you answer for what becomes of it: ${title}`,
      note: (title: string) => `Say how it stands: ${title}`,
      name: (title: string) => `Adopted: say who answers for it: ${title}`,
    },
    overdue: "Overdue",
    seal: {
      serve: (title: string) => `Say whether you will be a trustee of this ballot: ${title}`,
      step: (title: string) => `Do your next step as a trustee: ${title}`,
      codes: (title: string) => `Make the voting codes: ${title}`,
    },
    slot: (day: string) => `You are drawn to write by ${day}: take it or pass`,
    slotSays: (week: string) => `For the news page, in the week of ${week}`,
    onRota: "The lot fell on you: say whether you are on the rota for posts",
    readPost: (title: string) => `Say whether we post this: ${title}`,
    gifts: (count: number) => `Check who gave: ${counted(count, "gift")}`,
    giftsBy: (count: number, last: string) =>
      count === 1
        ? `Accept it, or give it back by ${last}`
        : `Accept each, or give it back; the first by ${last}`,
    suspense: (count: number) =>
      `Say what this money was for: ${counted(count, "line")} of the bank account`,
    suspenseSays: (count: number) =>
      count === 1 ? "Until then it counts as nobody's" : "Until then they count as nobody's",
    claims: (count: number) => `Say what is paid back: ${counted(count, "claim")}`,
    claimsSince: "The oldest was made",
    budget: (body: string, percent: number) =>
      `Look at the budget of ${body}: ${percent}% of it is used up`,
    budgetLeft: (sum: string) => `Left: ${sum}`,
    inbox: (count: number) =>
      count === 1 ? "Answer a message to the party" : `Answer ${count} messages to the party`,
    inboxSays: "Nobody of your team has answered for longer than the rulebook says",
    reports: (count: number) =>
      `Read, sign and send: ${counted(count, "report")} to the Electoral Commission`,
    reportsBy: (due: string) => `The first has to be there by ${due}`,
    notDone: { title: "Decided and not done, members say", more: "What became of what we decided" },
    hear: (title: string) => `Say what speaks for it and against: ${title}`,
    discuss: (title: string) => `Say what you think: ${title}`,
    discussSays: "In discussion",
    support: (title: string) => `Back it or leave it: ${title}`,
    supportSays: (count: number, needed: number) =>
      `${countInWords(count)} of ${countInWords(needed)} backers needed`,
    standing: {
      unconfirmed: "Please confirm your email address: the link is in the mail we sent you.",
      supporter: "You are a supporter. Members also propose and vote.",
      lapsed: "Your membership has run out. Renew it, and you can vote again.",
      suspended: "You are suspended. You can read everything, and take part again when it ends.",
    },
    toMe: "See your membership",
    discussions: { title: "This week's discussions", more: "All discussions" },
    ideas: { title: "Ideas that need backers", more: "All ideas" },
    imports: { title: "People who came by a list", more: "All imports" },
    importLine: imported,
    elections: { title: "Elections under way", more: "All elections" },
    requests: { title: "What officers ask for", more: "All requests, and how to stop one" },
    followed: { title: "What you follow", more: "All that you follow" },
    results: { title: "Last week's results", more: "All results" },
    policies: { title: "New policy", more: "All our policy" },
    quietTitle: "A quiet week",
    quiet: "Nobody is voting and nothing is being discussed. What would you change?",
    propose: "Propose something",
  },
  counting: { title: "Being counted", more: "All ballots" },
  voting: { title: "Being voted on now", more: "All ballots" },
  adopted: (day: string) => `Agreed ${day}`,
  digest: {
    subject: (party: string, day: string) => `${party}: the week from ${day}`,
    hello: (party: string) =>
      `Hello {name},\n\nthis is your week in ${party}. Nothing in it was in a letter to you before.`,
    parts: {
      asked: "ASKED OF YOU",
      changed: "WHAT CHANGED IN WHAT YOU FOLLOW",
      decided: "DECIDED",
      others: "NEW IN THE PARTY",
    },
    all: "What is asked of you, in ten minutes:",
    seal: (size: number, root: string) =>
      `THE RECORD\n\nKeep this letter: its seal shows later whether anybody has rewritten the record. ${counted(size, "line")}, seal ${root}`,
  },
} as const;
