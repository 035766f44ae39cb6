import type { InventedFate } from "../../social/door.ts";

/** The demonstration's accounts, under names that are never anybody's (RFC 2606). */
export const ACCOUNTS = {
  daysAgo: 31,
  /** So long that whoever comes by has time to read what is before the rota, and the invented people too. */
  postHours: 48,
  why: "Members decide what we post; this is where it is read.",
  all: [
    { network: "bluesky", handle: "party.example", address: "https://bluesky.example" },
    { network: "mastodon", handle: "party@mastodon.example", address: "https://mastodon.example" },
  ],
} as const;

/** A post, and what its rota and the networks made of it. */
export interface PostStory {
  readonly startsDaysAgo: number;
  readonly text: { readonly title: string; readonly problem: string; readonly body: string };
  readonly approved?: number;
  /** Why each of those who refused it did. */
  readonly refused?: readonly string[];
  /** Undefined: it has not gone out yet, or never does. */
  readonly sent?: InventedFate;
  /** Why two of the rota took it down. */
  readonly takenDown?: string;
}

export const POST_STORIES: readonly PostStory[] = [
  {
    startsDaysAgo: 24.5,
    text: {
      title: "Winter fuel and the hall",
      problem: "Halls stay open this winter for whoever is cold at home, and few know where.",
      body: "Cold at home? From Monday our halls in Leeds, Swansea and Norwich are open from ten to six. There is tea, and nobody asks why you came.",
    },
    approved: 5,
    sent: {},
  },
  {
    startsDaysAgo: 20.4,
    text: {
      title: "The council's vote on the library",
      problem: "The council votes on Thursday, and the town should know.",
      body: "On Thursday at seven the council votes on closing the library. The gallery holds eighty. Come and fill it.",
    },
    approved: 5,
    sent: {},
    takenDown:
      "The council has moved its vote to the Thursday after. People would stand before a closed door.",
  },
  {
    startsDaysAgo: 16.3,
    text: {
      title: "What the minister said",
      problem: "The minister was wrong on the radio, and nobody said so.",
      body: "They are all the same, and this one cannot even count.",
    },
    refused: [
      "It says nothing of what he got wrong.",
      "We do not write about people like this.",
      "Say the number, and where it stands.",
      "It rests on no policy of ours.",
      "I would say this of a sum, not of a person.",
    ],
  },
  {
    startsDaysAgo: 12.6,
    text: {
      title: "Happy bank holiday",
      problem: "We have posted nothing friendly for a while.",
      body: "Happy bank holiday to everybody who has one. And a thank-you to everybody who works today so that the rest of us do not.",
    },
    approved: 2,
  },
  {
    startsDaysAgo: 6.4,
    text: {
      title: "Four hundred words on rents",
      problem: "Our policy on rents is new, and it is long.",
      body: "Rents follow wages, and no longer the other way round: our members voted for it. What it says, what it costs and who wrote it stands on our site, in four hundred words.",
    },
    approved: 5,
    sent: {
      refused: {
        bluesky: "This server is closed for repairs until further notice",
        mastodon: "Your account may not post at the moment",
      },
    },
  },
  {
    startsDaysAgo: 1.4,
    text: {
      title: "Thank you, Nottingham",
      problem: "The drivers of Nottingham have won, and we stood with them.",
      body: "The drivers of Nottingham have their rise. Three weeks at the depot, in rain. Thank you to everybody who brought soup.",
    },
    approved: 5,
  },
  {
    startsDaysAgo: 0.6,
    text: {
      title: "Saturday's stalls",
      problem: "Sixteen stalls on Saturday, and most people do not know about theirs.",
      body: "Sixteen towns, sixteen stalls, one question: what would you change first? Come by on Saturday from ten and tell us. Find yours on our site.",
    },
    approved: 3,
  },
];
