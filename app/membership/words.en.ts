import { counted, countInWords } from "@breakthrough/languages";
import type { Day } from "../../platform/time/days.ts";
import { dayInWords } from "../../web/moments.ts";
import { mePath } from "../me/addresses.ts";
import { partyPath } from "../our-party/addresses.ts";
import { exportsPath, suspensionsPath } from "./addresses.ts";
import { join } from "./words-join.en.ts";
import { kept } from "./words-kept.en.ts";
import { letters } from "./words-letters.en.ts";

/** Every sentence of this room that a person reads. */
export const en = {
  electorate: "Every member whose vote counts when the ballot opens",
  may: {
    signIn: "Please sign in first.",
    unconfirmed: "Please confirm your email address first: the link is in the mail we sent you.",
    supporter:
      "Only members can do this. You are a supporter: you can become a member on the page Me.",
    lapsed: "Your membership has run out. Renew it on the page Me, and you can do this at once.",
    suspended:
      "You are suspended, so you cannot take part for now. The page Me says until when. You can still read, change your details, download them and leave.",
    ask: "This can only be asked for by an office that carries the power. The rulebook says which.",
    clock: "Only the clock moves this on.",
    operator: "This is done on the server.",
    seePeople: (days: number, from: string) =>
      `Members see the list of people once they have been members for ${days === 1 ? "1 day" : `${days} days`}. You see it from ${from}.`,
    seePeopleVouched: (needed: number) =>
      `Members see the list of people once ${counted(needed, "member")} of standing ${needed === 1 ? "has" : "have"} vouched for them. The page Me leads to your link for them.`,
  },
  counting: {
    support: (day: Day) =>
      `Your support counts from ${dayInWords(day)}. You read, talk and draft from the first hour.`,
    vote: (day: Day) =>
      `Your vote counts from ${dayInWords(day)}: you stand on the roll of every ballot that opens on that day or later.`,
    stop: (day: Day) => `Your stop counts from ${dayInWords(day)}.`,
    challenge: (day: Day) => `Your challenge counts from ${dayInWords(day)}.`,
    recall: (day: Day) =>
      `You can ask for somebody's recall, and your support for one counts, from ${dayInWords(day)}.`,
    jury: (day: Day) => `You can be drawn for a jury from ${dayInWords(day)}.`,
    office: (day: Day) => `You can hold an office from ${dayInWords(day)}.`,
    vouch: (day: Day) => `You can vouch for newcomers from ${dayInWords(day)}.`,
    unvouched: (needed: number) =>
      `It counts once ${counted(needed, "member")} of standing ${needed === 1 ? "has" : "have"} vouched that you are a person. The page Me leads to your link for them. You read, talk and draft from the first hour.`,
  },
  formerMember: "A former member",
  marks: {
    supporter: "Supporter",
    notOfficer: (title: string) => `Not the ${title} of that name`,
    inWords: (name: string, marks: string) => `${name} (${marks})`,
  },
  fields: {
    name: "The name",
    nameForm: "A name cannot hold a web or email address.",
    nameLink:
      "Mail programs would make a link of this name. Put a space after each dot, and leave out web addresses and telephone numbers.",
    nameMarks:
      "This name holds hidden marks that turn the direction of the text around it. Please type it instead of pasting it.",
    nameReserved:
      "An office, or this site itself, is called that. Please use your own name, without a title of ours.",
    nobodysNames: [
      "Somebody",
      "Administrator",
      "Moderator",
      "Officer",
      "Support team",
      "System",
      "The party",
    ],
    key: "The link's key",
    reason: "The reason",
    after: "Choose whether you stay as a supporter or go altogether.",
    about: "What you say about yourself",
    postcode: "Write the postcode in full, like PL4 0AB, or leave it empty.",
    age: "Say how old you are.",
    kind: "Choose whether you join as a member or a supporter.",
    consent: "Tick the box: we may keep your details only if you agree.",
  },
  join,
  confirm: {
    title: "Confirm your address",
    intro: "One click, and you are in.",
    button: "Yes, this is my address",
    unknown:
      "This link has been used or has run out. Fill in the form again, or sign in if you have joined already.",
  },
  rush: {
    title: "Your place is kept",
    lead: "Your address is confirmed. Very many people are joining just now, so you come in a little later.",
    says: (anHour: number) =>
      `At most ${countInWords(anHour)} people come in within an hour, and fewer of one mail domain or one postcode area, in the order in which they confirmed. You need do nothing more: we write to you when you are in.`,
  },
  limits: {
    joins: (seconds: number) =>
      `Very many people have joined from your network just now. Please wait ${seconds} seconds, then go back and send the form again.`,
    mailbox: (seconds: number) =>
      `We have sent several letters to this address already. Look for them, or wait ${seconds} seconds, go back and send the form again.`,
    emailChanges: "You have changed your address several times. Please try again in an hour.",
  },
  trail: [{ label: "Me", href: mePath }],
  details: {
    title: "My details",
    lead: "What the party keeps of you. Change it whenever you like.",
    name: "Name",
    nameHint: "Other members see it.",
    postcode: "Postcode (if you like)",
    postcodeHint: "It tells us which branch is yours. Nobody else sees it.",
    about: "About you (if you like)",
    aboutHint:
      "What you know, what you care about, what you would help with. Other members see it.",
    listed: "Show me in the list of people",
    listedHint:
      "Members see that list once they have been members for some days, and nobody else does. What you write carries your name, listed or not, and so does any office that you hold. A show of hands names everybody to those on its roll: that is what makes it checkable.",
    ageUnknown: "Nobody has told us whether you are 18.",
    adult: "I am 18 now",
    adultHint: (day: Day) =>
      `Until you say so we take you for under 18, at the longest until ${dayInWords(day)}: you are in no file that leaves this site, and get no officers' letters to all.`,
    send: "Save",
  },
  email: {
    title: "My email address",
    lead: (email: string) => `You sign in with ${email}. Letters go there too.`,
    label: "New email address",
    hint: "We send a link to it. Open the link, signed in. Some days later the new address takes over.",
    send: "Change my address",
    sentTitle: "Look into your mail",
    sent: "If that address is free, a letter with a link is on its way to it. Open the link in this browser within a day. Until then nothing changes.",
    confirmTitle: "Change my address",
    confirmLead:
      "We tell your old address at once, and its reader can stop the change. If nobody does, the new address takes over some days later. Until then you sign in with the old one.",
    confirmButton: "Yes, use this address",
    unknown: "This link has been used or has run out, or it is not yours. You can ask for another.",
    askAgain: "Ask for another link",
    waits: (email: string, when: string) => `${email} takes over ${when}.`,
    waitsSays:
      "Until then you sign in with the old address. When it changes, sign in once more everywhere.",
    stop: "Stop the change",
    stopTitle: "Stop a change of address",
    stopLead:
      "Somebody who was signed in as you asked for another email address. Stop it if that was not you: then everything stays as it was, and whoever is signed in has to sign in again, with a code that comes to this address.",
    stoppedTitle: "The change is stopped",
    stopped:
      "The address stays as it was, and nobody is signed in any more. Now sign in, and look whether all your details are right.",
    nothingToStop: "There is no change to stop: it was stopped already, or it has taken over.",
    signIn: "Sign in",
  },
  choose: {
    title: "Whom is it about?",
    label: "Name or email address",
    hint: "By name you find members who are listed; by the whole email address everybody who belongs to us.",
    find: "Find",
    none: "Nobody found. Try the whole email address.",
    pick: "Choose",
    other: "Choose somebody else",
  },
  suspend: {
    whom: "Whom it is about",
    title: "Ask to suspend somebody",
    lead: "You ask. A second key of another body decides. Whoever is suspended can read, and keeps every right over their details, and cannot take part.",
    rights:
      "They get a letter with your reason and how to appeal. Votes that they have cast stay. The public record names nobody.",
    days: "For how many days?",
    daysHint: (most: number) => `At most ${most}. Then it ends by itself.`,
    ground: "On what ground?",
    why: "Say why, in words that everybody may read",
    whyHint:
      "Everybody sees the reason. Do not name the person, and do not repeat what is private.",
    send: "Go on to sign",
    lift: "Ask to lift the suspension",
    liftSays: "They are suspended now. It can end before its time if a second key agrees.",
    daysMissing: "Write the number of days in figures.",
    chooseGround: "Choose the ground.",
    tooLong: (most: number) => `A suspension can last ${most} days at most.`,
    unknown: "We know nobody like that.",
    oneself: "You cannot ask to suspend yourself. You can leave, under Me.",
    already: "They are suspended already.",
    notSuspended: "They are not suspended now.",
    grounds: {
      threats: "Threats",
      abuse: "Abuse of a person",
      law: "Breaking the law within the party",
      again: "The same again, after a warning",
    },
    line: (days: number, ground: string) =>
      `Somebody was suspended for ${counted(days, "day")}. Ground: ${ground.toLowerCase()}.`,
    liftedLine: "A suspension was lifted before its time.",
  },
  exports: {
    trail: [
      { label: "Our party", href: partyPath },
      { label: "Exports of the members' list", href: exportsPath },
    ],
    title: "Exports of the members' list",
    lead: "The list leaves this site only when two keys agree, for a purpose that everybody can read. Here is every time.",
    most: (hours: number) =>
      `Whoever asked can fetch the file once, within ${counted(hours, "hour")}. Every file has a mark, so that a list that gets out tells where it came from. No file is kept here.`,
    caption: "Exports, the latest first",
    columns: { granted: "Allowed", what: "What", purpose: "Purpose", state: "What became of it" },
    states: {
      waiting: "Not fetched yet",
      fetched: (rows: number) => `Fetched: ${countInWords(rows)} people`,
      expired: "Never fetched",
    },
    request: (number: number) => `Request ${number}`,
    emptyTitle: "The list has never been exported",
    empty: "If that happens, it stands here with its purpose and the number of people.",
    traceTitle: "Have you found a list of our members somewhere?",
    trace: "Paste a line of it",
    traceHint: "A mark in it tells from which export it was taken. What you paste is not kept.",
    traceSend: "Look it up",
    pasteOne: "Please paste one line of the list.",
    traced: (number: number) => `This comes from the export that request ${number} allowed.`,
    notTraced: "There is none of our marks in it. Try other lines: not every line has one.",
    askTitle: "Ask for a file of the members' list",
    askLead:
      "You ask. A second key of another body decides. Ask for no more than the purpose needs: afterwards you are responsible for the file.",
    whomLabel: "Whom shall it hold?",
    whom: { members: "members in good standing", everybody: "members and supporters" },
    holdsLabel: "What shall it hold of them?",
    holds: {
      letters: "names and email addresses",
      places: "names and postcodes",
      whole: "names, email addresses, postcodes and terms",
    },
    why: "What will it be used for?",
    whyHint: "Everybody sees the purpose. Say too when you will delete the file.",
    send: "Go on to sign",
    chooseWhom: "Choose whom the file shall hold.",
    chooseHolds: "Choose what the file shall hold.",
    fileTitle: "Your file of the members' list",
    fileLead: (what: string, whom: string) => `It holds ${what} of ${whom}.`,
    fileReady: (until: string) =>
      `You can fetch it once, until ${until}. Keep this tab open until it has arrived.`,
    fetch: "Fetch the file",
    fetched: "The file was fetched already. It is given once; ask again if you still need it.",
    expired: "The time to fetch the file is over. Ask again if you still need it.",
    notYours: "Only whoever asked for this file can fetch it.",
    unknown: "There is no such export.",
    file: (request: number) => `members-${request}.csv`,
    grantedLine: (what: string, whom: string) =>
      `A file of the members' list may be fetched once: ${what} of ${whom}.`,
    fetchedLine: (request: number, rows: number) =>
      `The file of the members' list that request ${request} allowed was fetched: ${countInWords(rows)} people.`,
  },
  suspensions: {
    trail: [
      { label: "Our party", href: partyPath },
      { label: "Suspensions", href: suspensionsPath },
    ],
    title: "Suspensions",
    lead: "Who is suspended cannot take part for some days. Here is how often that happens and why. Names are nobody's to know.",
    most: (most: number) => `No suspension is longer than ${most} days. Each ends by itself.`,
    caption: "Suspensions, the latest first",
    columns: { begun: "Begun", ground: "Ground", days: "Days", state: "Now", request: "Request" },
    states: { running: "Running", over: "Over", lifted: "Lifted" },
    liftedBy: (by: string) => `Lifted: ${by}`,
    request: (number: number) => `Request ${number}`,
    emptyTitle: "Nobody has been suspended",
    empty: "If that happens, it stands here with its ground, without a name.",
  },
  renew: {
    title: "Renew",
    lead: (until: string, next: string) =>
      `Your membership runs to ${until}. Renewed now, it runs to ${next}.`,
    button: "Renew my membership",
    notMember: "There is no membership to renew: you are a supporter.",
    tooEarly: (until: string, opens: string) =>
      `Your membership runs to ${until}. You can renew it from ${opens}.`,
    byDues: "Your dues renew your membership. See My dues for how it stands.",
  },
  become: {
    byDues:
      "Your membership begins when your first dues have come in. The next page says how to pay.",
    title: "Become a member",
    lead: "You are a supporter. As a member you also propose, vote and stand for election.",
    until: (until: string) => `Your membership would run to ${until}. Then you choose again.`,
    button: "Become a member",
    already: "You are a member already.",
  },
  leave: {
    title: "Leave",
    lead: "You can go at any time, at once, and come back whenever you like.",
    reason: "Why do you go? (if you like to say)",
    reasonHint: "We keep the reason without your name, so that the party can learn from it.",
    after: "What shall we do with your details?",
    supporter: "Keep it: I stay as a supporter",
    supporterHint: "Your vote ends at once. You still sign in, read and discuss.",
    goneLabel: "Delete it: I go altogether",
    goneHint:
      "As if you had chosen “Erase me”. What you wrote in public stays, under “A former member”.",
    button: "Leave",
    gone: "Your details are gone already.",
    isSupporter: "You are a supporter already. To go, choose to have your details deleted.",
    back: "Stay",
  },
  erase: {
    title: "Erase me",
    lead: "We delete what we know of you, at once. Nobody can bring it back.",
    whatGoes:
      "Deleted: your name, addresses, postcode, drafts, comments, sessions, passkeys and letters.",
    whatStays:
      "Kept: what the party decided, and the proposals, arguments and summaries that you wrote for all, under “A former member”. Votes of ballots that are over stay counted.",
    download: "Download my data first",
    word: "erase",
    label: "To make sure, type: erase",
    typeIt: "Type the word: erase",
    button: "Erase me for ever",
    goneTitle: "You are gone",
    gone: "Your details have been deleted, and you are signed out everywhere. Thank you for your time with us.",
    comeBack: "You can join again whenever you like.",
  },
  letters,
  kept,
} as const;
