import { counted, countInWords } from "@breakthrough/languages";
import { hidingEn } from "../../platform/text/hiding-words.en.ts";

const A_POST = { comment: "A comment", argument: "An argument", summary: "A summary" } as const;

const changed = (changes: number): string =>
  changes === 0 ? "" : `, changed ${changes === 1 ? "once" : `${changes} times`},`;

/** Every sentence of this room that a person reads. */
export const en = {
  may: {
    signIn: "Sign in to read the comments and to write.",
    tooMuch: "That was a lot in a short time. Please wait an hour, then go on.",
    confirm: "Please confirm your email address first: the link is in the mail we sent you.",
  },
  branch: {
    title: (branch: string) => `${branch}: its discussion`,
    branches: "Branches",
    lead: "Members of the branch write here; everybody who reads discussions reads it.",
  },
  topic: {
    unknown: "There is no such discussion.",
    noTitle: "A discussion whose title is hidden",
    notOfBranch:
      "This is the discussion of one branch: those who belong to it write here. You can read it.",
    closed: "This discussion is closed. You can still read it.",
    commentsOnly: "This is open when the discussion begins. Until then there are comments only.",
  },
  fields: {
    comment: "Your comment",
    claim: "The argument",
    source: "The source",
    summary: "The summary",
    camp: "Choose whether it speaks for or against, or is a question.",
    side: "Choose for, against or unsure.",
    yesOrNo: "Press one of the buttons.",
  },
  comment: {
    unknown: "There is no such comment.",
    gone: "This comment was taken back, so it cannot be changed or answered.",
    notYours: "You can only change your own comments.",
    tooLate: (minutes: number) =>
      `A comment can be changed for ${minutes} minutes. You can answer it, or take it back.`,
    noChange: "The text is the same as before.",
    removed: "This comment was taken back.",
    edited: "changed",
    reply: "Answer",
    edit: "Change",
    remove: "Take back",
    answers: (name: string) => `answers ${name}`,
    label: "Your comment",
    hint: "Speak to the matter and to the person as you would across a table.",
    send: "Send",
    write: "Write a comment",
    replyTitle: "Answer a comment",
    editTitle: "Change your comment",
    editLead: "What you wrote before stays to be seen under “changed”.",
    removeTitle: "Take back your comment",
    removeLead: "The text will be gone for good. Its place stays, so that the answers make sense.",
    removeSend: "Take it back",
    historyTitle: "What stood here before",
    historyNow: "Now",
    historyUntil: "Until",
    page: "Comments",
    none: "No comments yet. Say the first thing.",
    older: "Older comments",
    thread: "One thread",
    wholeThread: (replies: number) => `See all ${counted(replies, "answer")}`,
    more: "More answers",
    all: "Back to the whole discussion",
    count: (comments: number) => counted(comments, "comment"),
  },
  hidden: {
    ...hidingEn,
    since: "Hidden since",
    kinds: { comment: "Comment", argument: "Argument", summary: "Summary" },
    title: "Ask to hide a post",
    post: "What would be hidden",
    backTitle: "Ask to bring a post back",
    chooseKind: "Choose what it is: a comment, an argument or a summary.",
    unknown: "There is no such post.",
    takenBack: "Its writer has taken this back, so there is nothing to hide.",
    noChange:
      "This is hidden for now, so nobody can change it, its writer included. The request that stands there says how to challenge that.",
    noAnswer: "This is hidden for now, so it cannot be answered.",
    noHistory: "This is hidden for now, in all its versions.",
    // Without the title of what is discussed: it is one member's words, and the record is for ever.
    line: (post: { kind: keyof typeof A_POST; changes: number }, ground: string) =>
      `${A_POST[post.kind]}${changed(post.changes)} in a discussion was hidden. Ground: ${ground.toLowerCase()}.`,
    restoredLine: (kind: keyof typeof A_POST) =>
      `${A_POST[kind]} in a discussion was brought back.`,
    sinceOf: "hidden since",
    titleOf: "Ask to hide what somebody shows",
    backTitleOf: "Ask to bring back what somebody showed",
    lineOf: (kind: string, ground: string) => `${kind}: hidden. Ground: ${ground.toLowerCase()}.`,
    restoredLineOf: (kind: string) => `${kind}: brought back.`,
  },
  letters: {
    titleOutOfSight: "whose title is out of sight",
    hiddenSubject: "Something that you wrote was hidden",
    hiddenText: (says: {
      name: string;
      kind: string;
      title: string;
      ground: string;
      why: string;
      link: string;
    }) =>
      `Hello ${says.name},\n\nyour ${says.kind} in the discussion “${says.title}” is hidden from now on.\n\nGround: ${says.ground}.\nThe reason that was given: ${says.why}\n\nTwo keys of different bodies decided this. You and any member can challenge it; a jury of members drawn by lot then reads your text and decides. Your text is in the download of your data. Here is the request, and how to challenge it:\n\n${says.link}\n`,
    hiddenPost: (says: { name: string; what: string; ground: string; why: string; link: string }) =>
      `Hello ${says.name},\n\nsomething that you wrote is hidden from now on: ${says.what}.\n\nGround: ${says.ground}.\nThe reason that was given: ${says.why}\n\nTwo keys of different bodies decided this. You and any member can challenge it; a jury of members drawn by lot then reads your text and decides. Here is the request, and how to challenge it:\n\n${says.link}\n`,
    restoredPost: (says: { name: string; what: string; why: string; link: string }) =>
      `Hello ${says.name},\n\nsomething that you wrote can be read again, as it was: ${says.what}.\n\nThe reason that was given: ${says.why}\n\n${says.link}\n`,
    restoredSubject: "Something that you wrote is back",
    restoredText: (says: {
      name: string;
      kind: string;
      title: string;
      why: string;
      link: string;
    }) =>
      `Hello ${says.name},\n\nyour ${says.kind} in the discussion “${says.title}” can be read again, as you wrote it.\n\nThe reason that was given: ${says.why}\n\n${says.link}\n`,
  },
  reports: {
    report: "Report",
    title: "Report something",
    lead: "Officers of two bodies look at it; only two keys together can hide it. You see what becomes of your report. Your name is not shown.",
    reason: "What is wrong with it?",
    reasons: {
      law: "It may break the law",
      "personal-data": "It tells something private about a person",
      threats: "It threatens somebody",
      abuse: "It abuses a person",
      flood: "It is one of very many, or has nothing to do with this",
    },
    more: "Say more (if you like)",
    says: "What you say about it",
    send: "Report it",
    chooseReason: "Choose what is wrong with it.",
    own: "You wrote this yourself. Reports are for what others write.",
    enough: (most: number) =>
      `You have reported ${counted(most, "time")} today. Please wait until tomorrow.`,
    listTitle: "What I reported",
    listLead: "Each report, and what became of it.",
    none: "You have reported nothing. Under each comment and each statement is a link with which you can.",
    all: "Reported lately, by whomever",
    noneAtAll: "Nobody has reported anything.",
    columns: ["When", "What", "Why", "What became of it"],
    became: { stands: "It stands", "taken-back": "Its writer took it back" },
    hidden: (ground: string) => `It is hidden: ${ground}`,
  },
  hiddenList: {
    title: "What was hidden, and why",
    lead: "What members wrote, in discussions and elsewhere, and two keys of different bodies have hidden. Any member can challenge it; a jury drawn by lot decides.",
    none: "Nothing has ever been hidden.",
    columns: ["When", "What", "Ground", "Who decided, and why", "Today"],
    hidden: "Hidden",
    back: "Brought back",
  },
  slow: {
    title: "Ask to make this discussion slow",
    lead: "You ask. A second key of another body decides. For some hours whoever writes then waits before they write again; then it ends by itself.",
    send: "Go on to sign",
    already: "This discussion is slow already.",
    wait: (minutes: number) =>
      `This discussion is slow for now. You can write again in ${counted(minutes, "minute")}.`,
    notice: (until: string, minutes: number) =>
      `This discussion is slow until ${until}: after you have written, wait ${counted(minutes, "minute")} before you write again.`,
    line: "A discussion was made slow for some hours.",
  },
  sides: {
    title: "Where do we stand?",
    label: "Where do you stand?",
    hint: "You can change it at any time. Others see the numbers, and not who is where.",
    save: "Save",
    names: { for: "For", against: "Against", unsure: "Unsure" },
    counts: (sides: Readonly<Record<"for" | "against" | "unsure", number>>) =>
      `${countInWords(sides.for)} for, ${countInWords(sides.against)} against, ${countInWords(sides.unsure)} unsure.`,
  },
  arguments: {
    title: "Arguments",
    for: "For",
    against: "Against",
    question: "Question",
    order:
      "Both sides and the questions take turns: what each side itself calls its best comes first, then what convinces both.",
    none: "No argument yet.",
    add: {
      for: "Add an argument for",
      against: "Add an argument against",
      question: "Ask a question",
    },
    addTitle: "Add an argument",
    addLead: "One short claim. If there are several, add them one by one.",
    camp: "It speaks",
    claim: "Your claim",
    source: "Source (if there is one)",
    sourceHint: "A web address, or the name of the study or law.",
    send: "Add it",
    sourceLabel: "Source",
    strong: (number: number) =>
      `${counted(number, "member calls", "members call")} it a good point`,
    mark: "Good point",
    unmark: "No good point after all",
    changed: (number: number) => `it changed the mind of ${counted(number, "member", "members")}`,
    change: "Changed my mind",
    unchange: "Did not change my mind after all",
    own: "This is your own argument. Others say whether it changed their mind.",
    unknown: "There is no such argument.",
    all: {
      for: "All arguments for",
      against: "All arguments against",
      question: "All questions",
    },
    next: "More arguments",
  },
  summaries: {
    title: "Summaries",
    lead: (fairPerCamp: number) =>
      `A summary tells what speaks for and against so that both sides recognise themselves. It is fair when ${counted(fairPerCamp, "member")} of each camp say so, or all of a camp that is smaller.`,
    none: "Nobody has written a summary yet.",
    add: "Write a summary",
    addTitle: "Write a summary",
    addLead:
      "Put the best of both sides into a few sentences. Members of each camp will say whether it is fair.",
    label: "Your summary",
    send: "Publish it",
    fair: "Both camps call it fair",
    notYet: "Not yet called fair by both camps",
    camp: { for: "Those for", against: "Those against" },
    empty: "nobody in this camp yet",
    noReader: "At least one member beside the author must call it fair.",
    mark: "It is fair",
    unmark: "Not fair after all",
    own: "This is your own summary. Others say whether it is fair.",
    ownRefused: "You cannot call your own summary fair: others say that.",
    unknown: "There is no such summary.",
    older: "Older summaries",
  },
  discussion: "Discussion",
  signIn: "Sign in",
  kept: {
    comments: {
      what: "Your comments, which side you take, what you call a good point or fair, what changed your mind, and what you reported",
      why: "So that members can talk, and see what both sides hold.",
    },
    arguments: {
      what: "The arguments and summaries that you wrote",
      why: "They are common work, on which others have built.",
    },
    hidden: {
      what: "The text of a post that two keys hid",
      why: "So that a jury can judge whether that was right.",
      until: (length: string) => `${length} after it was hidden`,
    },
  },
} as const;
