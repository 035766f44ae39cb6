/** Where the party has accounts. Each counts a text by its own rule. */
export const NETWORKS = ["bluesky", "mastodon", "x"] as const;
export type NetworkName = (typeof NETWORKS)[number];

/** Called the same in every language. */
export const NETWORK_NAMES: Readonly<Record<NetworkName, string>> = {
  bluesky: "Bluesky",
  mastodon: "Mastodon",
  x: "X",
};

export const isNetwork = (text: string): text is NetworkName =>
  (NETWORKS as readonly string[]).includes(text);

export interface Limits {
  /** In the network's own unit. */
  readonly most: number;
  readonly mostBytes: number | undefined;
  /** What a link counts, where it does not count as it is written. */
  readonly link: number | undefined;
  readonly pictures: number;
  readonly pictureBytes: number;
}

/** As the networks say it; an instance of Mastodon has its own. */
export const LIMITS: Readonly<Record<NetworkName, Limits>> = {
  bluesky: { most: 300, mostBytes: 3000, link: undefined, pictures: 4, pictureBytes: 1_000_000 },
  mastodon: { most: 500, mostBytes: undefined, link: 23, pictures: 4, pictureBytes: 10_000_000 },
  x: { most: 280, mostBytes: undefined, link: 23, pictures: 4, pictureBytes: 5_000_000 },
};
