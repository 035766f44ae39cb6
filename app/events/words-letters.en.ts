import { counted } from "@breakthrough/languages";

interface Told {
  readonly title: string;
  readonly when: string;
  readonly place: string;
  readonly why: string;
  /** A sentence of its own, or nothing. */
  readonly later: string;
  readonly link: string;
  readonly yes: string;
  readonly no: string;
}

interface ToPeople {
  readonly title: string;
  readonly when: string;
  readonly link: string;
}

export const letters = {
  covered: "an event",
  later: (dates: number) =>
    `\n\nThe same goes for ${counted(dates, "later date", "later dates")}, which its page shows.`,
  signUp: {
    subject: (title: string) => `Do you come? ${title}`,
    text: ({ title, when, place, link }: Told) =>
      `Hello,

somebody wrote this address to come to an event: ${title}

When: ${when}
Where: ${place}

If it was you, say here whether you come:
${link}

By the same link you change your answer. If it was not you, do nothing: without an answer we delete this address.`,
  },
  movedUp: {
    subject: (title: string) => `A place is yours: ${title}`,
    text: ({ title, when, place, link }: Told) =>
      `Hello,

you were on the waiting list, and now you have a place: ${title}

When: ${when}
Where: ${place}

If you cannot come any more, please say so, and the next one moves up:
${link}`,
  },
  reminder: {
    subject: (title: string) => `Does it still stand? ${title}`,
    text: ({ title, when, place, yes, no }: Told) =>
      `Hello,

you said that you come, or may come: ${title}

When: ${when}
Where: ${place}

Yes, I am coming:
${yes}

No, I cannot come:
${no}`,
  },
  moved: {
    subject: (title: string) => `Moved: ${title}`,
    text: ({ title, when, place, later, link }: Told) =>
      `Hello,

this event was moved: ${title}

It is now: ${when}
Where: ${place}${later}

Say here whether you come at that time:
${link}`,
  },
  elsewhere: {
    subject: (title: string) => `Another place: ${title}`,
    text: ({ title, when, place, later, link }: Told) =>
      `Hello,

this event is at another place: ${title}

When: ${when}
Where: ${place}${later}

Say here whether you come there:
${link}`,
  },
  cancelled: {
    subject: (title: string) => `Called off: ${title}`,
    text: ({ title, when, why, later }: Told) =>
      `Hello,

this event was called off: ${title}

It was to be: ${when}
Why: ${why}${later}

You need not do anything.`,
  },
  opened: {
    subject: (title: string) => `Your event is open: ${title}`,
    text: ({ title, when, link }: ToPeople) =>
      `Hello,

the event that you proposed is open, and people can come: ${title}

When: ${when}

You are its host:
${link}`,
  },
  noHost: {
    subject: (title: string) => `An event needs a host: ${title}`,
    text: ({ title, when, link }: ToPeople) =>
      `Hello,

whoever was the host of this event has left the party: ${title}

When: ${when}

Nobody sees who comes until somebody takes over. You can:
${link}`,
  },
};
