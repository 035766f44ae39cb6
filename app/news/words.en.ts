import { counted } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";
import { articles } from "./words-articles.en.ts";
import { slots } from "./words-slots.en.ts";

const people = (number: number): string => counted(number, "person", "people");

/** Every sentence of this room that a person reads. */
export const en = {
  articles,
  slots,
  fields: {
    subject: "The subject",
    text: "The letter",
    whom: "Choose to whom it goes.",
  },
  whom: { members: "all members", everybody: "all members and supporters" },
  line: (whom: string, fingerprint: string) =>
    `A letter was written to ${whom}. Fingerprint of its subject and text: ${fingerprint}.`,
  postedLine: (request: number, letters: number) =>
    `The letter to all that request ${request} allowed went to ${people(letters)}.`,
  trail: [{ label: "Our party", href: partyPath }],
  title: "Letters to all",
  lead: "What was written to everybody in the party's name. Nobody can do that alone: it takes another body's key, or a delay in which members can stop it.",
  privacy:
    "Members read the letters here. Everybody else sees when one was written, and its fingerprint.",
  emptyTitle: "No letter yet",
  empty: "When one goes to everybody, it stands here with the request that allowed it.",
  unknown: "There is no such letter.",
  request: (number: number) => `Request ${number}`,
  fingerprint: "Fingerprint",
  fingerprintSays:
    "SHA-256 of the subject, a line end and the text. The same stands in the record.",
  toWhom: "To",
  posting: (posted: number) => `Being sent: so far to ${people(posted)}`,
  posted: (posted: number) => `Went to ${people(posted)}`,
  stopped: "Whoever has turned such letters off got none.",
  write: "Write a letter to all",
  form: {
    title: "Write a letter to all",
    lead: "You write it and sign it. It goes out when another body's key turns, or after a delay in which members can stop it. Members can read it from the moment you sign.",
    subject: "Subject",
    text: "Letter",
    textHint:
      "Plain text. Write {name} where the reader's name shall stand, and put a link on a line of its own. Everybody gets the same words.",
    whom: "To whom?",
    preview: "See it as it will be sent",
  },
  preview: {
    title: "The letter, as it will be sent",
    lead: "Read it once more, as its readers will. The name is only an example.",
    count: (number: number) =>
      `It goes to ${people(number)} at most. Whoever has turned such letters off gets none, and one click in the letter stops them.`,
    name: "Sam Reader",
    why: "Say why everybody must hear this",
    whyHint: "Everybody sees the reason, members and the public.",
    send: "Go on to sign",
    change: "Change the letter",
  },
} as const;
