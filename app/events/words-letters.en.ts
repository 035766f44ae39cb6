interface Told {
  readonly title: string;
  readonly when: string;
  readonly place: string;
  readonly why: string;
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
  online: "Online",
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
    text: ({ title, when, place, link }: Told) =>
      `Hello,

this event was moved: ${title}

It is now: ${when}
Where: ${place}

Say here whether you come at that time:
${link}`,
  },
  cancelled: {
    subject: (title: string) => `Called off: ${title}`,
    text: ({ title, when, why }: Told) =>
      `Hello,

this event was called off: ${title}

It was to be: ${when}
Why: ${why}

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
