/** The party's accounts elsewhere, and who can post from them. */
export const accounts = {
  title: "The party's accounts",
  lead: "Members decide what these accounts post. Nobody types into them: what a drawn rota has approved goes out by itself, with a link back to who approved it.",
  none: "No account is connected",
  noneSays:
    "Posts can be written and approved already. They go out once an officer has handed over an account's token and a second body has turned its key.",
  states: {
    offered: "waits for two keys",
    connected: "connected",
    lost: "taken away: its network no longer takes our token",
    ended: "no longer connected",
  },
  since: "since",
  readersTitle: "Who could read the tokens",
  readersSays:
    "A token lets whoever has it post in the party's name. It is sealed before it is stored, and no page, letter, record or export shows it, also not to the officers who handed it over. Who could read it all the same: whoever operates our server, since the key that opens it (SOCIAL_KEY) lies in its settings. A copy of our database without that key opens nothing. Posting was tried with Bluesky's own server software, on a machine of ours; with Mastodon and X against test servers alone so far.",
  lossTitle: "When access is lost",
  lossSteps: [
    "Any one officer who speaks for the party, or turns its keys, disconnects the account here at once.",
    "Whoever holds the account's own password withdraws the token at the network: an app password at Bluesky, an application at Mastodon or X.",
    "They make a new token there, an officer hands it over here, and another body turns its key.",
    "Where the password itself is lost, the network gives it back through the party's own mailbox: so that mailbox belongs to two people.",
  ],
  network: "Network",
  handle: "The account's name there",
  handleHint: "Such as party.wales at Bluesky, or party at X.",
  address: "The address of its server",
  addressHint:
    "Needed for Mastodon: where its instance is, such as https://toot.wales. Leave it empty for X, and for Bluesky unless the party has a server of its own.",
  token: "Its token",
  tokenHint:
    "Bluesky: an app password. Mastodon: an access token with read, write:statuses and write:media. X: four lines – API key, API key secret, access token, access token secret. Nobody can read it here again.",
  offer: "Hand over an account",
  offerSays:
    "Nothing is posted with it before another body has turned its key. A new token for an account that is here is handed over in the same way.",
  send: "Keep it, sealed",
  connect: "Ask that the party posts with it",
  connectWhy: "Why the party posts with it",
  connectWhyHint: "Everybody reads this.",
  disconnect: "Disconnect it now",
  noKey:
    "The operator of this server has set no SOCIAL_KEY, which seals tokens. Until then no account can be kept here.",
  chooseNetwork: "Choose a network.",
  badAddress: "Write the server's address in full and without a path, such as https://toot.wales.",
  badToken: (lines: number) =>
    lines === 1
      ? "A token is one line of letters and digits, as the network shows it."
      : "X has four lines: API key, API key secret, access token, access token secret.",
  unknown: "There is no such account.",
  notOffered: "It is connected already, or no longer here.",
  isEnded: "It is not connected any more.",
  notSpeaking: "Officers who speak for the party, or turn its keys, do that.",
  toAccounts: "The party's accounts",
  lostSubject: (network: string) => `Our account on ${network} was taken away`,
  lostText: ({
    name,
    network,
    handle,
    link,
  }: {
    name: string;
    network: string;
    handle: string;
    link: string;
  }) =>
    `Hello ${name},\n\n${network} no longer takes the token of our account “${handle}”. Nothing more is posted there, and what waits keeps waiting for three days. What to do stands here:\n\n${link}\n`,
  record: {
    connected: (network: string, handle: string, address: string) =>
      `The party posts on ${network} with the account “${handle}” at ${address}.`,
    disconnected: (network: string, handle: string, address: string) =>
      `The account “${handle}” at ${address} on ${network} was disconnected.`,
  },
} as const;
