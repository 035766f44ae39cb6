import { counted } from "@breakthrough/languages";
import { en as mentions } from "./mentions/words.en.ts";

interface ReleaseLetter {
  readonly mark: string | undefined;
  readonly title: string;
  readonly body: string;
  readonly contact: string;
  readonly page: string;
  readonly link: string;
}

/** Every sentence of this room that a person reads. */
export const en = {
  notWriter:
    "Only the team that speaks with journalists does this, and whoever may ask for a release.",
  record: {
    published: (id: number, fingerprint: string) =>
      `Press release ${id} was published. Fingerprint of its words: ${fingerprint}.`,
    corrected: (id: number) =>
      `Press release ${id} was corrected. The correction stands on its page.`,
  },
  page: {
    title: "For journalists",
    lead: "What we say in public, who answers you, and facts that you can check for yourself.",
    join: "Get our releases by email",
    releases: "Press releases",
    feed: "Press releases, as a feed (Atom)",
    none: "No release yet",
    noneSays: "When the party publishes one, it stands here.",
    mentions: "What others say of us",
    results: "How we voted last",
    allResults: "All results",
    noResults: "No ballot has a result yet.",
    contact: "Contact",
    email: "Email",
    form: "Or here",
    formSays: "Write to us",
    numbers: "The party in numbers",
    members: "Members",
    branches: "Branches",
    facts: "Facts",
    factsSays:
      "Members decide what we stand for. Every official act is on a public record that anybody can check.",
    policy: "Our policy",
    record: "The record of official acts",
    imprint: "Imprint",
    logo: "Logo",
    logoSays: "Our mark (SVG)",
    people: "Who speaks for what",
    allPeople: "All offices",
    nobody: "Nobody holds an office yet.",
    office: "Office",
    who: "Who",
    until: "Until",
  },
  release: {
    above: "Press release",
    draft: "Draft",
    embargoed: "Embargoed",
    until: "Not to be published before",
    atOnce: "Everybody sees it as soon as the second key has turned.",
    correction: "Correction",
    publish: "Ask for it to be published",
    publishSays:
      "An officer of another body reads it and turns the other key. After that nobody changes it.",
    why: "Why now?",
    whyHint:
      "Everybody can read the reason, also before an embargo is over. Do not tell what the release says.",
    write: "For whoever writes it",
    askOfficer: "When it is ready, ask an officer of the national committee to ask for it.",
    change: "Change the release",
    drop: "Throw it away",
    correct: "Ask for a correction",
    correctSays:
      "The release stays as it is. The correction stands above it, and says when it was made.",
    whatWasWrong: "What was wrong, and what is right?",
    unknown: "There is no such release.",
    isOut: "It was published already. Nobody changes it now: ask for a correction.",
    notOut: "Only a release that everybody can read is corrected.",
    changed: "The draft was changed after this was asked for. Ask for it again, as it stands now.",
    tooMany: (most: number) => `There are ${most} drafts already. Throw one away first.`,
  },
  embargo: {
    none: "Write the day and the time, for example 2026-12-02 and 06:00, or leave both empty.",
    outside: (days: number) => `An embargo ends in the future, and within ${counted(days, "day")}.`,
  },
  drafts: {
    title: "Releases that are not out yet",
    lead: "Only those who write releases and those who sign them see this page.",
    readers: (count: number) => `On the press list: ${count}.`,
    begin: "Write a release",
    none: "Nothing waits",
    noneSays: "Drafts stand here, and releases whose embargo is not over.",
  },
  form: {
    lead: "Nobody sees it before two officers of different bodies have signed it.",
    title: "Title",
    body: "Text",
    bodyHint:
      "Plain text. A blank line begins a paragraph, and a line with - before it is a point of a list.",
    contact: "Contact for journalists",
    contactHint: "A name they may ask for, and how. Everybody sees it.",
    embargo: "Embargo",
    embargoDay: "Embargo until: day",
    embargoHint: "For example 2026-12-02. Leave day and time empty where there is none.",
    embargoTime: "Embargo until: time",
    save: "Save the draft",
  },
  fields: {
    title: "The title",
    body: "The text",
    contact: "The contact",
    correction: "The correction",
  },
  list: {
    title: "Get our press releases by email",
    lead: "For journalists. You need no account.",
    email: "Your email address",
    early: "Send me releases under embargo too. I publish nothing before the embargo is over.",
    consent: (days: number) =>
      `We keep your address to send you press releases, and for nothing else. First you get one letter: press its link within ${counted(days, "day")}, or your address is deleted. Each release has a link that takes you off the list at once and for ever.`,
    privacy: "More about your data",
    agree: "Yes, send me press releases",
    mustAgree: "Tick that you want press releases.",
    send: "Ask for them",
    asked: "Look into your mailbox",
    askedSays:
      "If this address is not on the list yet, a letter is on its way, or came within the last hour. Press its link. An address that is on the list gets no other letter: each release has a link to what you chose. An address that once left the list gets no letter.",
    confirmTitle: "Do you want our press releases?",
    confirm: "Yes, send them to me",
    on: "You are on the press list",
    address: (email: string) => `This is about the address ${email}.`,
    keepsEmbargo: "You said that you keep embargoes, so you get releases early.",
    leave: "Take me off the list",
    leaveSays:
      "This address then gets nothing from the list any more, also if somebody types it in again.",
    left: "You are off the list",
    leftSays: "Your address is deleted. Nothing more comes to it from this list.",
    saveEarly: "Save this choice",
    confirmFirst: "Say first that you want our press releases.",
    late: "It is too late to press this link. Ask again if you want our press releases.",
    unknown: "There is no such address on the list. Perhaps it was taken off already.",
    tooMuch: "More was asked than people ask. Please try again later.",
    letter: {
      subject: (party: string) => `Press releases of ${party}: is this your address?`,
      text: (party: string, link: string, days: number) =>
        `Hello,\n\nsomebody asked for the press releases of ${party} and gave this address. Was it you? Then press the link:\n\n${link}\n\nIf it was not you, do nothing. The address is deleted after ${counted(days, "day")}. The same link takes it off for ever.`,
    },
    release: {
      embargoed: (until: string) => `EMBARGOED UNTIL ${until}`,
      subject: (party: string, title: string, mark: string | undefined) =>
        `${mark === undefined ? "" : `${mark}: `}${party}: ${title}`,
      text: ({ mark, title, body, contact, page, link }: ReleaseLetter) =>
        `${mark === undefined ? "" : `${mark}\n\n`}${title}\n\n${body}\n\nContact: ${contact}\n\n${
          mark === undefined ? "On our site:" : "On our site, once the embargo is over:"
        }\n\n${page}\n\nYou asked for our press releases. To leave the list, at once and for ever:\n\n${link}`,
    },
  },
  mentions,
  kept: {
    list: {
      what: "An address on the press list, of a member or of anybody else who asked, and whether embargoed releases go to it. Of an address that left, only a salted hash: it tells whether an address that is typed in is the same one",
      why: "So that you get press releases, and none once you have left the list.",
    },
    until: (length: string) =>
      `An address that nobody confirmed: ${length} after it was asked for. One that was confirmed: until it is taken off the list, whether you are a member or not. The salted hash of whoever left: for ever`,
  },
};
