import { counted, countInWords, listInWords } from "@breakthrough/languages";
import { NEW_DAYS } from "../membership/door.ts";
import { partyPath } from "../our-party/addresses.ts";

const people = (number: number): string =>
  number === 1 ? "1 person" : `${countInWords(number)} people`;

const TOPICS = {
  campaigns: "Campaigns",
  policy: "Policy and ballots",
  events: "Events",
  party: "The party itself",
} as const;

const CONDITIONS = {
  new: `joined within the last ${NEW_DAYS} days`,
  active: "took part lately",
  quiet: "have not taken part lately",
  welsh: "read us in Welsh",
} as const;

interface Goes {
  readonly whom: "members" | "everybody" | "area" | "branch";
  readonly conditions: readonly (keyof typeof CONDITIONS)[];
  readonly topic: keyof typeof TOPICS;
  readonly area: string;
  readonly count: number;
}

const listed = (conditions: Goes["conditions"]): string =>
  listInWords(
    conditions.map((one) => CONDITIONS[one]),
    "and",
  );

const whom = (which: Goes["whom"], area: string): string =>
  ({
    members: "all members",
    everybody: "all members and supporters",
    area: `the members of ${area} and of every branch under it`,
    branch: `the members of ${area}`,
  })[which];

/** Every sentence of this room that a person reads. */
export const en = {
  topics: TOPICS,
  whom,
  only: (conditions: Goes["conditions"]) => `Of them only those who ${listed(conditions)}.`,
  goesTo: ({ whom: which, conditions, topic, area, count }: Goes): string =>
    `It goes to ${people(count)} at most: ${whom(which, area)}${
      conditions.length === 0 ? "" : `, and of them only those who ${listed(conditions)}`
    }. Nobody under 18 gets it, nor whoever has stopped such letters or the topic “${TOPICS[topic]}”.`,
  unknown: "There is no such newsletter.",
  notYours: "Newsletters are written by officers: of the party, or of the branch it goes to.",
  areaEnded: "The branch that it goes to has ended. Change to whom it goes.",
  changed: "Its words have changed since. Read it once more, and ask again.",
  isOut: "It has gone out already.",
  nobody: "It would go to nobody: nobody meets all the conditions. Change to whom it goes.",
  byRequest: "A newsletter of the party's goes out by a request, with a key of another body.",
  waits: "It waits for the other key already.",
  notWaiting: "It does not wait for a key.",
  ownKey: "You turned the first key: another officer of the branch turns the second.",
  notOnItsWay: "It is not on its way: nothing of it is left to stop.",
  tooMany: (most: number) => `There are ${most} drafts already. Let one out, or throw one away.`,
  tooSoon: (most: number) =>
    `The branch has sent ${counted(most, "letter")} within seven days. Its next one can go after that.`,
  unfit: {
    "too-long":
      "It is longer than 100 kB, and mail programs would cut it off. Make it shorter, with a link to the rest.",
    style: "It needs a style sheet, which many mail programs throw away.",
    loads: "It would load something from elsewhere, which tells that site who reads it.",
    pixel: "It holds something that is one pixel wide, which only serves to see who opens it.",
    link: "One of its links leads elsewhere than it says.",
    differs: "Its text and its HTML do not say the same.",
  },
  fields: {
    subject: "The subject",
    body: "The text",
    topic: "Choose a topic.",
    to: "Choose to whom it goes.",
  },
  trail: [{ label: "Our party", href: partyPath }],
  list: {
    title: "Newsletters",
    lead: "What the party and its branches write to many. Nobody lets one out alone: two keys turn, or members could have stopped it.",
    privacy:
      "Members read newsletters here. Everybody else sees when one went out, to whom, and to how many.",
    begin: "Write a newsletter",
    unsent: "Not gone out yet",
    noUnsent: "No draft, and nothing waits for a key.",
    sent: "Gone out",
    none: "No newsletter yet",
    noneSays: "When the first has gone out, it stands here with to how many it went.",
    choices: "Choose which newsletters you get",
    silences: "When letters have to wait",
  },
  states: {
    draft: "Draft",
    waits: "Waits for the other key",
    sending: "Being sent",
    sent: "Sent",
    stopped: "Stopped",
  },
  form: {
    newTitle: "Write a newsletter",
    editTitle: "Change the newsletter",
    lead: "It is kept as a draft. Before it goes you see it as its readers will, send it to yourself, and another key turns.",
    subject: "Subject",
    body: "Text",
    bodyHint:
      "Plain text: an empty line parts paragraphs, “- ” begins a point of a list. Links are written out. Write {name} where the reader's name shall stand. Pictures and trackers have no place in it.",
    topic: "Topic",
    topicHint: "Its readers can stop a topic without stopping all.",
    to: "To whom?",
    choose: "Choose",
    toParty: { members: "All members", everybody: "All members and supporters" },
    toArea: (name: string) => `The party to the members of ${name} and below`,
    toBranch: (name: string) => `The branch ${name} to its members`,
    only: "Only some of them?",
    onlySays: "Whoever gets it meets each of these that you tick.",
    conditions: {
      new: `Only those who joined within the last ${NEW_DAYS} days`,
      active: "Only those who took part lately",
      quiet: "Only those who have not taken part lately",
      welsh: "Only those who read us in Welsh",
    },
    save: "Save",
  },
  page: {
    reader: "Sam Reader",
    topic: "Topic",
    to: "To",
    begun: "Let out",
    stoppedAt: "Stopped",
    fingerprint: "Fingerprint",
    request: (number: number) => `Request ${number}`,
    byRequest: "By",
    numbers: "To how many",
    posted: "People it went to",
    sent: "Taken by their mail servers",
    cameBack: "Came back",
    left: "Left by its link",
    replied: "Answered by mail",
    noTracking: "Who opened it, or pressed a link in it, is known to nobody: nothing in it tells.",
    text: "As text",
    looks: "As a page",
    looksSays: "The same letter, as mail programs show it. Each opens by itself.",
    look: { light: "Light", dark: "Dark", plain: "Without its styles" },
    before: "Before it goes",
    change: "Change it",
    drop: "Throw it away",
    test: "Send it to me",
    testSays: "One letter, to your own mailbox, as its readers will get it.",
    send: "Ask for it to go out",
    sendSays:
      "You sign it. It goes out when another body's key turns, or after a delay in which members can stop it. Members can read it from the moment you sign.",
    why: "Say why all these people must hear this",
    whyHint: "Everybody sees the reason, members and the public.",
    go: "Go on to sign",
    askKey: "Turn the first key",
    askKeySays:
      "Then another officer of the branch reads it and turns the second key, and it goes.",
    turnKey: "Turn the second key",
    turnKeySays: "It goes to all these people at once. You have read it as they will.",
    waitsSays: "The first key has turned. Another officer of the branch turns the second.",
    stop: "Stop it",
    stopSays:
      "What has not left yet is taken back. What has left stays with its readers, and stays counted.",
  },
  test: {
    subject: (subject: string) => `Test: ${subject}`,
    done: "One letter is on its way to you.",
    off: "You have turned off all letters, so none was sent to you. Under Me, Notices you can change that.",
    tooMany: "You have sent yourself many tests. Please try again in an hour.",
  },
  choices: {
    title: "Newsletters you get",
    lead: "You choose topics and how often. Codes, and what you must know, come in any case.",
    signIn: "Sign in, or open this page by the link at the end of a newsletter.",
    unknown: "This link is not one of ours, or its reader has left.",
    tooMany:
      "Too many people have stopped their letters from one place. Please try again in an hour.",
    topics: "Topics",
    topicsSays: "You get newsletters of the topics that are ticked.",
    seldom: (days: number) => `One newsletter in ${days} days at most`,
    save: "Save",
    saved: "Saved. It counts from the next newsletter on.",
    out: "You get no newsletters.",
    leave: "Stop all newsletters for ever",
    leaveSays:
      "At once, and also if somebody puts your address on a list again. Only you can undo it. You stay with us as before.",
    back: "Get newsletters again",
    backSays: "You have stopped them. If you want them again, say so here.",
    leftTitle: "No more newsletters",
    left: "We send you none any more, for ever. What waited for you is not sent.",
    undo: "Changed your mind?",
  },
  record: {
    sent: (id: number, fingerprint: string) =>
      `Newsletter ${id} went out. Fingerprint of its words and of whom it is for: ${fingerprint}.`,
    ofBranch: (id: number, branch: number, fingerprint: string) =>
      `Newsletter ${id} of branch ${branch} went out to its members. Fingerprint: ${fingerprint}.`,
    stopped: (id: number) => `Newsletter ${id} was stopped on its way.`,
    posted: (id: number, letters: number) => `Newsletter ${id} went to ${people(letters)}.`,
  },
  kept: {
    written: {
      what: "Newsletters that you wrote or turned a key for, as an officer",
      why: "So that everybody can read what was sent in the party's name. Your name goes from it when you leave.",
    },
    choices: {
      what: "Which newsletters you want: topics, how often, or none, and when you had the last if you want few",
      why: "So that you get what you chose. If you stop them, a hidden form of your address stays for ever, from which nobody can read it, so that no list brings you back.",
    },
  },
} as const;
