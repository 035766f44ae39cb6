import { partyPath } from "../our-party/addresses.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  appointed: (title: string, from: string, until: string) =>
    `Somebody took office: ${title}, from ${from} until ${until}.`,
  ended: {
    resigned: (title: string) => `Somebody laid an office down: ${title}.`,
    standing: (title: string) =>
      `An office ended before its term: ${title}. Only members in good standing hold one.`,
    recalled: (title: string) => `Members recalled somebody from office: ${title}.`,
    jury: (title: string) => `A jury ended an office that was filled out of turn: ${title}.`,
    succeeded: (title: string) =>
      `An office that was held until it could be filled in its own way passed on: ${title}.`,
  },
  holders: {
    title: "People and offices",
    lead: "An office is a task for a time, not a rank. It ends by itself, and nothing that is dangerous can be done by one office alone.",
    trail: [{ label: "Our party", href: partyPath }],
    filledBy: {
      ballot: "Members elect whoever holds it.",
      lot: "Whoever holds it is drawn by lot from those who want to.",
      appointment: (body: string) => `It is appointed by ${body}.`,
    },
    toWay: {
      ballot: "Elections and their counts",
      lot: "Lots and their proofs",
      appointment: "Appointments that members can stop",
    },
    who: "Who",
    since: "Since",
    until: "Until",
    by: "How they came to it",
    caption: (title: string) => `Who holds this office now: ${title}`,
    ended:
      "A ballot of the members has ended this office. Those who hold it keep it until their term is over.",
    vacant: "Nobody holds it at present.",
    more: (title: string) => `${title}: what they promised, and questions to them`,
    powers: "What each office may ask for, and whose key it takes",
    grant: "Ask to fill an office out of turn",
    resign: "My own offices",
  },
  grant: {
    whom: "Who would hold it",
    title: "Ask to fill an office out of turn",
    lead: "You ask. It happens when another body's key turns, or after a delay in which members can stop it. Filled by the delay, it turns no key for you or anybody of your body. It is no election, and lasts no longer than the term that it belongs to.",
    office: "Which office?",
    months: "For how many months?",
    monthsHint: (most: number) =>
      `At most ${most}, and never longer than the term of those who hold this office now.`,
    why: "Say why, in words that everybody may read",
    whyHint: "Say why it cannot wait for the ordinary way. Do not name the person here.",
    send: "Go on to sign",
    monthsMissing: "Write the number of months in figures.",
    tooLong: (most: number) => `An office can be filled out of turn for ${most} months at most.`,
    unknown: "There is nobody like that in our record.",
    oneself: "Nobody can ask for an office for themselves.",
    tooNew: (days: number) =>
      `Whoever fills an office out of turn has belonged to the party for at least ${days === 1 ? "1 day" : `${days} days`}.`,
    unvouched: "Too few members have vouched for them yet, as the rulebook asks.",
    notMember: "Only a member in good standing can hold an office.",
    notGranted: "This office is not held out of turn, or no longer.",
    onlyJury: "Only a jury can end this.",
    line: (title: string, months: number) =>
      `An office was filled out of turn: ${title}, for ${months} ${months === 1 ? "month" : "months"} at most.`,
  },
  letters: {
    rushSubject: (party: string) => `Very many people are joining ${party}`,
    rushText: (party: string, link: string) =>
      `Hello {name},\n\nmore people are joining ${party} than the rulebook lets in within an hour. The others wait; the clock lets them in one after another, and nobody is lost. You hold an office, so we tell you. It may be a good day for ${party}, or somebody with many mailboxes. How many have come this week, and how many wait, stands here:\n\n${link}\n\nThe support, votes and stops of those who join count for nothing in their first days.\n`,
    grantedSubject: (title: string) => `You hold an office: ${title}`,
    grantedText: (says: {
      name: string;
      party: string;
      title: string;
      until: string;
      link: string;
    }) =>
      `Hello ${says.name},\n\nyou hold an office of ${says.party} from now on: ${says.title}, until ${says.until}. It was filled out of turn, by this request:\n\n${says.link}\n\nMembers can challenge that. If you do not want the office, lay it down under Me, My offices.\n`,
    endedSubject: (title: string) => `You no longer hold an office: ${title}`,
    endedText: (says: { name: string; party: string; title: string; why: string }) =>
      `Hello ${says.name},\n\na jury of members has ended the office of ${says.party} that you held out of turn: ${says.title}.\n\nTheir reason: ${says.why}\n`,
  },
  own: {
    title: "My offices",
    me: "Me",
    lead: "What you hold in the party's name, and until when. It ends by itself.",
    none: "You hold no office",
    noneSays:
      "Members elect, appoint or draw those who do. Terms are short, and everybody can follow what is done.",
    until: "You hold it until",
    actsFor: (body: string) => `You act for ${body}.`,
    by: (heldBy: string) => `By ${heldBy}`,
    desk: "To your desk",
    resign: "Resign",
    resignOf: (title: string) => `Resign: ${title}`,
  },
  refuse: {
    unknown: "There is no such office.",
    ended: (title: string) =>
      `Nobody new comes into this office: ${title}. A ballot of the members has ended it.`,
    notHeld: "You do not hold this office.",
    notTogether: (title: string, other: string) =>
      `One person cannot hold both offices: ${title} and ${other}. The rulebook keeps them apart.`,
    holdsAlready: (title: string) => `They hold this office already: ${title}.`,
    tooLong: (months: number) => `A term in office is ${months} months at most.`,
  },
  kept: {
    holding: {
      what: "Which office you hold or held, from when to when",
      why: "Everybody may know who acts in their name.",
    },
  },
} as const;
