/** Whether the vote on a proposal is a sealed one. */
export const sealing = {
  title: "Ask for a sealed ballot",
  lead: "In a show of hands the server knows who voted how. A sealed ballot keeps that from everybody, and takes some days longer. It is one when enough members ask for it before the text is finished. Who asked is forgotten then.",
  meter: "Members who ask for a sealed ballot",
  ask: "I ask for a sealed ballot",
  asked: "You ask for a sealed ballot.",
  takeBack: "I do not ask for it any more",
  always: "The vote on it will be a sealed ballot: the rulebook has it so for every proposal.",
  willBe: "The vote will be a sealed ballot",
  willBeSays:
    "Enough members asked for it before the text was finished. Where too few people of different bodies could keep its keys on that day, it is a show of hands, and this page says so.",
  sealedTitle: "This is a sealed ballot",
  sealed:
    "Members asked for it. Nobody sees who voted how, not even whoever runs the server. First its keys and codes are made; then it opens by itself.",
  shownTitle: "This is a show of hands",
  why: {
    "few-holders":
      "Members asked for a sealed ballot. Too few people hold offices of different bodies to keep its keys: it takes people of three.",
    amendments:
      "Members voted on amendments together with it, which a sealed ballot could not carry then.",
    "no-sealed": "The sealed ballot on it came to no result: its page says why.",
  },
} as const;
