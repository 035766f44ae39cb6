import { counted, countInWords } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import type { Choice, Tally, Verdict } from "./challenge.ts";

const verdicts: Record<Verdict, string> = {
  upheld: "The act stands",
  overturned: "Overturned",
  fallen: "Fallen: no jury judged it",
};

const choices: Record<Choice, string> = {
  uphold: "The act was right and stands",
  overturn: "The act was wrong and is undone",
};

const members = (count: number): string => counted(count, "member");
const votes = (count: number): string => counted(count, "vote");

interface CallFacts {
  readonly name: string;
  readonly link: string;
  readonly answerBy: string;
  readonly endsAt: string;
}

/** Every sentence of this room that a person reads. */
export const en = {
  above: [{ label: "Our party", href: partyPath }],
  fields: {
    reason: "Your reason",
    choice: "Choose whether the act stands.",
    sentence: "Your sentence",
  },
  refuse: {
    unknown: "There is no such act or jury.",
    late: "The time to challenge this act is over.",
    unchallenged: "The time to challenge this act is over.",
    standing: "This challenge stands already. A jury will be drawn.",
    sitting: "A jury is deciding on this act already.",
    decided: "A jury has decided on this act already.",
    hadPart:
      "You had a part in this act. Those who ask for it, turn a key or are touched by it cannot challenge it.",
    joinedAlready: "You have joined this challenge already.",
    notJoined: "You have not joined this challenge.",
    tooLateToTakeBack: "The challenge has ended or stands, so your name stays with it.",
    notDue: "It is not time for that.",
    otherValue: "That is not the public value that was promised.",
    notJuror: "You are not on this jury.",
    replaced: "Your place on this jury was given to the next of the lot.",
    declined: "You have given your place to the next of the lot.",
    juryOver: "This jury has ended.",
    votedAlready: "You have voted. A juror votes once.",
    answerOver: "The time to say that you serve is over. The next of the lot is called.",
    servesAlready: "You have said that you serve.",
    cannotUndo: "This kind of act cannot be taken back.",
  },
  /** What a jury is drawn for: it stands in the sentences below. */
  thing: {
    request: (request: number) => `request ${request}`,
    election: (election: number) => `the count of election ${election}`,
  },
  counted: "Members voted by sealed ballot, and it was counted.",
  /** Each stands after the jury's name. */
  happened: {
    lapsed: "too few members challenged what was done. It stands.",
    drawn: (size: number) => `a jury of ${countInWords(size)} was drawn.`,
    upheld: "the jury has judged: what was done stands.",
    overturned: "the jury has judged: what was done is overturned.",
    fallen: "no jury judged it in time, so what was done falls.",
  },
  drawFor: (thing: string) => `The jury on ${thing}`,
  record: {
    stands: (thing: string, pool: number) =>
      `Members challenge what was done by ${thing}. A jury will be drawn from ${members(pool)}.`,
    lapsed: (thing: string, joined: number, needed: number) =>
      `The challenge of ${thing} ended with ${joined} of ${members(needed)}. What was done stands.`,
    drawn: (thing: string, size: number, pool: number) =>
      `The jury on ${thing} is drawn: ${size} of ${members(pool)}.`,
    again: "Too few jurors voted. The next of the lot are called.",
    verdict: (thing: string, verdict: Verdict, { uphold, overturn }: Tally) => {
      const counted = `${votes(overturn)} to overturn it, ${votes(uphold)} to uphold it.`;
      if (verdict === "upheld") return `The jury upheld what was done by ${thing}: ${counted}`;
      if (verdict === "overturned") return `The jury overturned ${thing}: ${counted}`;
      return `No jury judged ${thing}, so it falls: ${counted}`;
    },
    why: (verdict: Verdict, thing: string) =>
      verdict === "fallen"
        ? `No jury judged ${thing}, so it falls.`
        : `A jury overturned ${thing}.`,
    left: (thing: string, says: string) => `What ${thing} did could not be undone. ${says}`,
  },
  letters: {
    subject: (party: string) => `You were drawn for a jury of ${party}`,
    text: ({ name, link, answerBy, endsAt }: CallFacts) =>
      `Dear ${name},\n\nmembers have challenged something that was done in the party's name. The lot fell on you to judge it, with others.\n\nIt takes a quarter of an hour: read what happened, then say whether it stands. Nobody is told how you voted.\n\nPlease say by ${answerBy} whether you serve. The jury decides by ${endsAt}.\n\n${link}\n\nIf you cannot or do not want to, say so on that page, and the next of the lot takes your place. You need give no reason.`,
  },
  states: {
    open: "Can be challenged",
    unchallenged: "Not challenged",
    standing: "Jury to be drawn",
    sitting: "Jury is deciding",
    decided: "Decided",
  },
  verdicts,
  choices,
  list: {
    title: "Acts and juries",
    lead: "Whatever was done in the party's name by request stands here. Members can challenge it, and then a jury drawn by lot decides.",
    empty: "Nothing has been done by request",
    emptySays:
      "When officers do something that takes two keys, it stands here, and members can challenge it.",
    joined: (joined: number, needed: number) => `${joined} of ${members(needed)} have joined`,
    label: "More acts",
  },
  page: {
    trail: "Acts and juries",
    above: (thing: string) => `Done by ${thing}`,
    title: (id: number) => `Act ${id}`,
    steps: { open: "Done", standing: "Challenged", sitting: "Jury", decided: "Verdict" },
    stepsLabel: "From the act to the verdict",
    next: {
      open: "Members can challenge it until then; else it stands.",
      standing: "The jury is drawn by lot.",
      sitting: "The jury decides. Nobody can see how the vote is going.",
    },
    who: {
      open: (needed: number) => `${members(needed)} together`,
      standing: "The clock",
      sitting: "The jury",
    },
    unchallenged: "Too few challenged it in time. It stands.",
    what: "What was done",
    whatFacts: {
      by: "Whose keys",
      why: "Their reason",
      when: "When",
      on: "What it touches",
      request: "The request",
      election: "The election",
    },
    requestLink: (request: number) => `Request ${request}`,
    electionLink: (election: number) => `Election ${election}`,
    join: {
      title: "Challenge it",
      says: (needed: number) =>
        `When ${members(needed)} have joined, a jury is drawn by lot from active members. Whoever challenges cannot sit on it.`,
      count: "Joined",
      reason: "Why should a jury look at this?",
      hint: "Members and the jury read it.",
      send: "Join the challenge",
      joined: "You have joined this challenge.",
      takeBack: "Take my name off it",
      membersOnly: "Members in good standing can join.",
      hadPart:
        "You asked for this act or turned a key for it, so you cannot challenge it or judge it.",
    },
    reasons: {
      title: "Why members challenge it",
      forMembers: "Members can read the reasons here.",
    },
    jury: {
      title: "How the jury is drawn",
      beingFixed:
        "Enough members have joined. What the jury is drawn from is being fixed. The day of the draw stands here as soon as it is.",
      pool: "In the pool",
      poolSays: (count: number) => members(count),
      drawAt: "Drawn",
      drawSoon: "As soon as the public value is there",
      size: "Jurors",
      quorum: "Votes it takes",
      secret: "Hash of the secret",
      poolHash: "Hash of the pool",
      value: "The public value",
      drand: (round: number) => `Round ${round} of drand's quicknet`,
      ofRecord: "The first checkpoint of our own record after that time",
      drandSays:
        "The lot is made of the pool, a secret and a public value. The first two were fixed, and the third was named, before anybody could know it. It comes from a public network of many organisations.",
      recordSays:
        "The lot is made of the pool, a secret and a public value. The first two were fixed, and the third was named, before anybody could know it. It comes from our own record: this takes trust that whoever runs the server did not write lines into it to steer the lot.",
      drandLink: "The round's own page",
      poolFile: "The pool, as a text file",
      drawFile: "The draw, as draw.json",
      check: "Anyone can draw the same lot again:",
      own: "You are in the pool. With this salt you can find your own entry:",
      ownId: "Your id",
      ownSalt: "Your salt",
      times: (times: number) => `Jurors have been called ${times} times.`,
    },
    seat: {
      title: "You are on the jury",
      says: "Only the jurors see this part. Please keep what you read here to yourself.",
      votedTitle: "You have voted",
      voted:
        "Thank you. The verdict is published when the jury ends. Your vote is kept without your name after that.",
      answerBy: "Please say whether you serve. The time for that ends",
      serve: "I serve on this jury",
      decline: "I cannot: give my place to the next",
      declineLabel: "Give up my place",
      evidence: "What was done, in full",
      noEvidence: "Nothing was hidden by this act: all there is stands on this page.",
      unreadable: "What the act was about is no longer there.",
      question: "Does the act stand?",
      until: "The vote ends",
      choices,
      sentence: "One sentence on why",
      sentenceHint:
        "Members can read it with the verdict, without your name. You may leave it empty.",
      send: "Vote",
      once: "You vote once, and cannot change it.",
    },
    verdict: {
      title: "The verdict",
      counted: (overturn: number, uphold: number) =>
        `${votes(overturn)} to overturn it, ${votes(uphold)} to uphold it.`,
      on: "Decided",
      fallen:
        "Too few jurors voted, however many were called. An act that no jury has judged falls.",
      undoing: {
        due: "It will be undone next.",
        done: "It has been undone.",
        refused: "It could not be undone:",
        none: "Nothing is undone.",
        nothingToUndo: "This kind of act cannot be taken back. The verdict stands in the record.",
      },
      sentences: "What jurors wrote",
      forMembers: "Members can read here what jurors wrote.",
    },
  },
  kept: {
    juries: {
      what: "Which official acts you challenged, whether you could be drawn for a jury, and were",
      why: "So that anybody can draw the lot again and see that it was fair.",
    },
  },
} as const;
