/** What the stall's app says, in English. */
export const en = {
  said: "What they said, in their words",
  saidHint:
    "No names, no addresses, nothing about anybody's health. What you write is read by others.",
  themes: "What it is about",
  talkedTo: "How many you talked to",
  leaflets: "Leaflets given",
  fewer: (what: string) => `Fewer: ${what}`,
  more: (what: string) => `More: ${what}`,
  save: "Save",
  saved: "Saved on this phone.",
  full: "This phone is full: it was NOT saved. Make room on the phone, then press Save again. What you typed stays here.",
  failed:
    "It was NOT saved: this browser keeps nothing here. Leave private mode, or use another browser. What you typed stays here.",
  empty: "Write what they said, choose a theme, or say with how many you talked.",
  notSent: (count: number) => `${count} not sent yet`,
  allSent: "Everything is sent.",
  send: "Send now",
  sending: "Sending …",
  away: "No signal. It is kept on this phone, and sent when there is one.",
  wait: (seconds: number) => `The party is busy. It is sent again in ${seconds} seconds.`,
  held: "The party takes nothing from this stall for now: nobody opened it yet, or it is hidden. What you saved is kept on this phone.",
  clock:
    "The clock of this phone is wrong. The times of the stall are taken by the party's own clock.",
  counts: (talkedTo: number, leaflets: number, answers: number) =>
    `From this phone: talked to ${talkedTo}, leaflets ${leaflets}, answers ${answers}.`,
  without: (many: number) =>
    many === 1
      ? "What one person said was taken, but not how to reach them: the address is none, or this link has brought as many as it can."
      : `What ${many} people said was taken, but not how to reach them: the addresses are none, or this link has brought as many as it can.`,
  mayBeCleared:
    "This browser does not promise to keep what is saved when the phone is short of room. Send whenever there is a signal.",
  early: "The stall has not begun yet. Have a look, and begin when it does.",
  over: "This stall is over, so nothing new is taken. What was saved before is sent.",
  ended: "Your link was ended by whoever runs the stall.",
  unknown: "The party knows no such link. Ask whoever runs the stall for another.",
  forgotten: "Everything is sent. Nothing of this stall is left on this phone.",
  touch: {
    title: "Stay in touch",
    optional: "Leave this empty if they do not want to.",
    name: "Their name",
    email: "Their email address",
    phone: "Or their phone number",
    agreed: "They read this, or it was read to them, and they said yes.",
    show: (name: string, reach: string) =>
      `Show this to them: ${name}, ${reach}. Nothing is kept yet.`,
    right: "It is right: save",
    needed:
      "To stay in touch write their name, and an email address or a phone number, one of them; and tick that they said yes.",
  },
  none: "Open the link that you were given by whoever runs the stall. The first time you need a signal.",
  notTaken: "Not taken",
  change: "Put it back into the form",
  formHolds:
    "There is something in the form already. Save it first, or empty the form. Nothing was changed.",
  isBack: "It is in the form now. It stays here until you save it there.",
  otherStall: "It was saved at another stall. Open that stall's link to change it.",
  drop: "Throw it away",
  whys: {
    malformed: "Something in it is not as the party takes it.",
    "too-long": "It is longer than 1,000 characters. Shorten it.",
    empty: "There is nothing in it.",
    early: "The stall had not begun.",
    over: "It was saved after the stall was over.",
    late: "The stall was over too long ago.",
    ended: "This link was ended by whoever runs the stall.",
    unknown: "The party knows no such link.",
  },
};
