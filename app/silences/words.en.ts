import { countInWords } from "@breakthrough/languages";
import { partyPath } from "../our-party/addresses.ts";

const hours = (number: number): string => `${countInWords(number)} hours`;

/** Every sentence of this room that a person reads. */
export const en = {
  trail: [{ label: "Our party", href: partyPath }],
  title: "Silence",
  lead: "After a death, or in an emergency, letters to the people of a place can wait until a time. Two keys of two bodies begin it, and it ends by itself.",
  waits: "What waits",
  waitsSays: [
    "Newsletters, letters, reminders and signs on phones to the people who belong there. Letters that wait go out when the silence ends; a reminder of something that is over by then is not sent, nor is a sign.",
    "Codes, confirmations, what somebody asked for, and that an event is moved or called off go out at once, as always.",
  ],
  unknown: "There is no such silence.",
  isOn: "There is a silence already. It can be begun anew when it has ended.",
  isOver: "It is over already.",
  everywhere: "Everywhere",
  place: (name: string) => `${name}, and every branch under it`,
  hours,
  fields: { place: "Choose where.", hours: "Choose for how long." },
  on: "Now",
  none: "No silence now",
  noneSays: "Letters go out as usual.",
  until: "Until",
  since: "Since",
  by: "By",
  endedBy: "Ended early by",
  request: (number: number) => `Request ${number}`,
  over: "Before",
  ask: {
    title: "Ask for a silence",
    says: "You sign it. It begins when the other body's key turns, and lasts for these hours from then on.",
    place: "Where?",
    hours: "For how long?",
    choose: "Choose",
    why: "Say why letters must wait",
    send: "Go on to sign",
  },
  end: {
    title: (place: string) => `End it early: ${place}`,
    says: "It ends when the other body's key turns. What waited goes out at once.",
    why: "Say why it can end",
  },
  record: {
    begun: (branch: number | undefined, for_: number) =>
      branch === undefined
        ? `Letters to everybody wait for ${hours(for_)}.`
        : `Letters to the people of branch ${branch} wait for ${hours(for_)}.`,
    ended: (id: number) => `Silence ${id} ended early.`,
  },
} as const;
