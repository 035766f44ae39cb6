/** What every room says of what two keys hid, of the form that asks for it, and of the way back. */
export const hidingEn = {
  grounds: {
    law: "It may break the law",
    "personal-data": "It tells something private about a person",
    threats: "It threatens somebody",
    abuse: "It abuses a person",
  },
  request: (number: number) => `Request ${number}`,
  challenge: "says who decided it and why, and there you can challenge it.",
  own: "You wrote this. Your text is in the download of your data.",
  report: "Report",
  ask: "Ask to hide this",
  askBack: "Ask to bring it back",
  lead: "You ask. A second key of another body decides. The place stays, and says why. A jury can read the text and bring it back.",
  ground: "On what ground?",
  why: "Say why, in words that everybody may read",
  whyHint: "Everybody sees the reason. Do not repeat what should not be public.",
  send: "Go on to sign",
  backLead:
    "You ask. A second key of another body decides. Then the text stands again where it stood.",
  chooseGround: "Choose the ground.",
  already: "This is hidden already.",
  notHidden: "This is not hidden.",
  textGone: "The text is no longer kept, so it cannot be brought back.",
};
