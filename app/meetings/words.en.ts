import { counted } from "@breakthrough/languages";
import { hidingEn } from "../../platform/text/hiding-words.en.ts";

interface Told {
  readonly title: string;
  readonly when: string;
  readonly why: string;
  readonly link: string;
}

/** Every sentence of this room that a person reads. */
export const en = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  plural: ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"],
  slot: (days: string, hour: string) => `${days} at ${hour}, UK time`,
  fields: {
    title: "The topic",
    says: "What it is about",
    point: "The point",
    why: "The reason",
    notes: "The notes",
    outcome: "What came of it",
    link: "Paste a whole web address that begins with https://, without a name or password in it.",
    days: "Choose among the days that are shown.",
    hours: "Choose among the hours that are shown.",
    yesOrNo: "Press one of the buttons.",
    chapter: "Choose the chapter that it belongs to.",
  },
  topic: {
    unknown: "There is no such topic.",
    notOpen: "This topic is not open any more: a week has taken it, or it was taken back.",
    notYours: "Only whoever proposed a topic can take it back.",
    enough: (most: number) =>
      `You have ${counted(most, "topic")} open already. Take one back, or wait until it is discussed.`,
    noWords: "Please write it in words.",
    same: (title: string) => `This is proposed already: “${title}” Give it your vote.`,
    sameHidden: "This has been proposed already, and two keys have hidden it.",
    votesUsed: (most: number) =>
      `You support ${counted(most, "topic")} already. Take one vote back first.`,
  },
  tooMuch: "That was a lot in a short time. Please wait an hour, then go on.",
  tooManyMoves:
    "You have moved it as often as is good in one day: each time whoever comes has a letter. Move it tomorrow, or call it off.",
  week: { decided: "This week is decided already." },
  time: {
    none: "Write the day and the time, for example 2 December 2026 and 19:00.",
    skipped:
      "On that night the clocks go forward, and this hour does not come. Choose another hour.",
    outside: (days: number) =>
      `Choose a time that is still to come, within the next ${counted(days, "day")}.`,
    same: "It is at this time already.",
  },
  meeting: {
    unknown: "There is no such weekly discussion.",
    cancelled: "This weekly discussion was called off.",
    over: "This weekly discussion is over.",
    begun: "This weekly discussion has begun, so it cannot be moved.",
    notBegun: "This opens when the weekly discussion begins.",
  },
  hosting: {
    taken: "This weekly discussion has a host.",
    notHost: "Only its host can do that.",
  },
  agenda: {
    unknown: "There is no such point on this agenda.",
    enough: (most: number) => `You have put ${counted(most, "point")} on this agenda already.`,
    full: "This agenda is full. Vote for the points that are there.",
    noWords: "Please write it in words.",
    same: (says: string) => `This is on the agenda already: “${says}” Give it your vote.`,
    sameHidden: "This has been on the agenda already, and two keys have hidden it.",
  },
  outcome: {
    none: "Its host has not said yet what came of it.",
    taken: "Somebody writes a proposal about it already.",
    problem: (outcome: string, link: string) =>
      `${outcome}\n\nThis came of a weekly discussion: ${link}`,
    body: "Write here what the party should do.",
    /** Of the draft, where the topic is hidden. */
    title: "What came of a weekly discussion",
  },
  hidden: {
    ...hidingEn,
    kinds: {
      "meeting-topic": "Topic of a weekly discussion",
      "agenda-point": "Point of an agenda",
      "meeting-notes": "Notes of a weekly discussion",
    },
    unknown: "There is no such topic, point or version of notes.",
    topicHidden: (ground: string) => `The topic is hidden: ${ground}`,
    because: (ground: string) => `it is hidden: ${ground}`,
    since: "hidden since",
    title: "Ask to hide what a member wrote",
    backTitle: "Ask to bring back what a member wrote",
    chooseKind: "Choose what it is.",
    takenBack: "This is to be read nowhere any more, so there is nothing to hide.",
    noSupport: "This is hidden for now, so it cannot be supported.",
    // Without what it says: these are members' words, and the record is for ever.
    line: (kind: string, ground: string) => `${kind}: hidden. Ground: ${ground.toLowerCase()}.`,
    restoredLine: (kind: string) => `${kind}: brought back.`,
  },
  pages: {
    title: "Weekly discussions",
    lead: "Each week members meet and talk about one topic. Members choose the topic, the day and the hour.",
    above: "Weekly discussions",
    weekly: "This week's discussion",
    now: "It is on now",
    coming: "Coming",
    noneComing: "No weekly discussion yet",
    noneComingSays: (when: string) =>
      `The next topic is taken ${when}: the one that most members support by then.`,
    decides: (when: string) => `The topic of the week after is taken ${when}.`,
    when: "When it is",
    whenSays: (slot: string) => `${slot}.`,
    whenHow: "It is when most members have time.",
    choose: "Say when you have time",
    topics: "Topics for the weeks to come",
    topicsLead: "The topic that most members support is taken next.",
    allTopics: "All topics",
    noTopics: "No topic yet",
    noTopicsSays: "Propose what members should talk about. A question works best.",
    propose: "Propose a topic",
    past: "What came of the last ones",
    allPast: "All past discussions",
    noPast: "No weekly discussion has taken place yet.",
    olderTopics: "More topics",
    calendar: "In your calendar",
    calendarSays: "Add this address to the calendar on your phone. It follows every change.",
    calendarFile: "Calendar of weekly discussions",
    feed: "News feed of weekly discussions",
    own: "Your own calendar, with more in it",
    host: "Hosting",
    hostSays:
      "A host opens the meeting, keeps to the agenda and says what came of it. Whoever offers takes turns.",
    offer: "I offer to host",
    offered: "You offered to host. You get a letter when it is your turn.",
    unoffer: "Take my offer back",
  },
  topics: {
    support: "Support",
    unsupport: "Take my vote back",
    count: (members: number) => `${counted(members, "member supports", "members support")} it`,
    by: "Proposed by",
    withdraw: "Take this topic back",
    left: (votes: number) =>
      votes === 0
        ? "You have used all your votes. You can take one back."
        : `You have ${counted(votes, "vote")} left.`,
    newTitle: "Propose a topic",
    newLead: "What should members talk about? The topic that most members support is taken next.",
    label: "The topic, as a question",
    says: "What it is about (if it needs saying)",
    saysHint: "Why now, and what members should know beforehand.",
    send: "Propose it",
  },
  times: {
    title: "When do you have time?",
    lead: "Tick every day and every hour that suits you. The weekly discussion is when most members have time.",
    days: "Days",
    hours: "Hours (UK time)",
    save: "Save",
    leading: "Most members have time",
    members: (members: number) => counted(members, "member"),
    nobody: "Nobody has said yet.",
  },
  view: {
    when: "When",
    host: "Host",
    noHost: "Nobody yet",
    moved: (slot: string) => `Moved: it is usually ${slot}.`,
    cancelledTitle: "Called off",
    coming: (members: number) => `${counted(members, "member comes", "members come")}.`,
    come: "I will come",
    comes: "You said that you come. You are reminded by letter.",
    notCome: "I cannot come after all",
    link: "Join the video meeting",
    linkNone: "The host has not said yet where it takes place.",
    linkLater: (when: string) => `The link to the video meeting stands here from ${when}.`,
    linkMembers: "Members see the link to the video meeting here shortly before it begins.",
    agenda: "Agenda",
    agendaLead: "What most want comes first.",
    noPoints: "No point yet. Put the first one on the agenda.",
    addPoint: "Your point",
    addPointSend: "Add it to the agenda",
    up: "Vote it up",
    down: "Take my vote back",
    votes: (members: number) => counted(members, "vote"),
    notes: "Notes",
    notesLead: "Everybody who is here writes them together. Members read them.",
    notesNone: "Nothing has been written down.",
    notesLabel: "The notes",
    notesHint: "Plain text. If somebody else saved meanwhile, you are shown what they wrote.",
    notesEarlier: "Every version of the notes",
    notesEarlierLead:
      "The newest first. Nothing that somebody wrote goes with what somebody else saves.",
    notesVersion: (number: number) => `Version ${number}`,
    notesVersionOf: (number: number, title: string) => `Version ${number} of the notes: ${title}`,
    notesChanged: "What changed from the version before",
    notesWhole: "What it said",
    notesBack: "Put this version back",
    notesOlder: "Older versions",
    notesSave: "Save the notes",
    outcome: "What came of it",
    outcomeNone: "Nothing has been said yet.",
    outcomeLabel: "What came of it",
    outcomeHint: "In a few sentences that everybody can read. A proposal can begin with them.",
    outcomeSave: "Publish it",
    draft: "Make it a proposal",
    draftSays:
      "You get a draft that begins with this. Only you see it, until you publish it as an idea.",
    chapter: "Which chapter does it belong to?",
    drafted: "A member is writing a proposal about it.",
    proposal: (title: string) => `It became a proposal: ${title}`,
    forHost: "For its host",
    setLink: "Link to the video meeting",
    setLinkHint: "Any address that begins with https://. Members see it shortly before it begins.",
    setLinkSave: "Save the link",
    moveTitle: "Move it",
    day: "Day",
    dayHint: "For example 2026-12-02",
    time: "Time",
    timeHint: "For example 19:00, UK time",
    moveSend: "Move it and tell everybody",
    callOff: "Call it off",
    why: "Why?",
    whyHint: "Everybody reads it.",
    callOffSend: "Call it off and tell everybody",
    stepBack: "I cannot host it",
    stepBackSays: "The next who offered is asked.",
    take: "I will host it",
    discussion: "Discussion",
  },
  calendar: {
    name: (party: string) => `${party}: weekly discussions`,
    series: "Weekly discussion",
    link: "Members see the link to the video meeting on its page, shortly before it begins.",
    noTopic: "Weekly discussion",
    cancelled: (title: string) => `Called off: ${title}`,
  },
  feed: {
    title: (party: string) => `${party}: weekly discussions`,
    on: (when: string) => `On ${when}.`,
  },
  letters: {
    covered: "a weekly discussion",
    wrote: {
      "meeting-topic": "a topic that you proposed for a weekly discussion",
      "agenda-point": "a point that you put on the agenda of a weekly discussion",
      "meeting-notes": "a version of a weekly discussion's notes that you saved",
    },
    hiddenSubject: {
      "meeting-topic": "A topic of yours was hidden",
      "agenda-point": "A point of yours was hidden",
      "meeting-notes": "Notes that you saved were hidden",
    },
    hiddenText: (says: { name: string; what: string; ground: string; why: string; link: string }) =>
      `Hello ${says.name},\n\n${says.what} is hidden from now on.\n\nGround: ${says.ground}.\nThe reason that was given: ${says.why}\n\nTwo keys of different bodies decided this. You and any member can challenge it; a jury of members drawn by lot then reads your text and decides. Your text is in the download of your data. Here is the request, and how to challenge it:\n\n${says.link}\n`,
    restoredSubject: {
      "meeting-topic": "A topic of yours is back",
      "agenda-point": "A point of yours is back",
      "meeting-notes": "Notes that you saved are back",
    },
    restoredText: (says: { name: string; what: string; why: string; link: string }) =>
      `Hello ${says.name},\n\n${says.what} can be read again, as you wrote it.\n\nThe reason that was given: ${says.why}\n\n${says.link}\n`,
    host: {
      subject: "You host a weekly discussion",
      text: (says: { name: string; title: string; when: string; link: string }) =>
        `Hello ${says.name},\n\nyou offered to host, and it is your turn: “${says.title}”, ${says.when}.\n\nPut the link to the video meeting on its page. If you cannot host it, say so there: then the next is asked.\n\n${says.link}\n`,
    },
    reminder: {
      subject: "The weekly discussion is soon",
      text: ({ title, when, link }: Told) =>
        `Hello {name},\n\nyou said that you come: “${title}”, ${when}.\n\nThe agenda and the way in are here:\n\n${link}\n`,
    },
    moved: {
      subject: "The weekly discussion is at another time",
      text: ({ title, when, link }: Told) =>
        `Hello {name},\n\nthe weekly discussion “${title}” was moved. It is ${when} now.\n\n${link}\n`,
    },
    cancelled: {
      subject: "The weekly discussion is called off",
      text: ({ title, why, link }: Told) =>
        `Hello {name},\n\nthe weekly discussion “${title}” was called off. The reason: ${why}\n\n${link}\n`,
    },
  },
  happened: {
    moved: (when: string) => `it was moved. It is ${when} now.`,
    cancelled: "it was called off.",
    outcome: "it says what came of it.",
  },
  kept: {
    choices: {
      what: "Which topics and points you support, when you have time for weekly discussions, to which you come, and whether you offer to host",
      why: "So that each member counts once, and hears of changes.",
    },
    written: {
      what: "Topics and points that you proposed, weekly discussions that you hosted, and versions of their notes that you saved",
      why: "So that members know who proposed them and whose turn it is.",
    },
    hidden: {
      what: "The text of a topic, a point or notes that two keys hid",
      why: "So that a jury can judge whether that was right.",
      until: (length: string) => `${length} after it was hidden`,
    },
  },
} as const;
