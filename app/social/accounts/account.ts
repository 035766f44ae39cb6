import type { PersonId } from "../../../platform/ids.ts";
import type { NetworkName } from "../networks/network.ts";

/** `offered`: its token is here, and two keys have not turned. `lost`: the network no longer takes its token. */
export type AccountState = "offered" | "connected" | "lost" | "ended";

/** An account of the party, without its token. */
export interface Account {
  readonly id: number;
  readonly network: NetworkName;
  readonly handle: string;
  /** Of its server, without a slash at the end. */
  readonly address: string;
  readonly state: AccountState;
  readonly offeredBy: PersonId | undefined;
  readonly offeredAt: Date;
  readonly connectedAt: Date | undefined;
}

/** Where each network is, unless an account says otherwise. Mastodon is wherever its instance is. */
export const ADDRESSES: Readonly<Record<NetworkName, string | undefined>> = {
  bluesky: "https://bsky.social",
  mastodon: undefined,
  x: "https://api.x.com",
};
