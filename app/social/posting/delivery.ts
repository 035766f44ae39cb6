import type { NetworkName } from "../networks/network.ts";

/** `waiting` also while it is sent. `removing`: taken down here, and not yet there. */
export type DeliveryState =
  | "waiting"
  | "posted"
  | "refused"
  | "unclear"
  | "stopped"
  | "removing"
  | "removed";

/** `sending` is written before it is sent: whoever finds it so does not know whether it is there. */
export type PartState = "waiting" | "sending" | "posted" | "removed";

/** One post on a network; a thread has several. */
export interface Part {
  readonly text: string;
  readonly pictures: readonly number[];
  readonly state: PartState;
  /** What the network knows it by before it has a name: the same however often it is sent. */
  readonly key?: string | undefined;
  /** ISO 8601; when it was first sent. */
  readonly createdAt?: string | undefined;
  /** The network's own name for it. */
  readonly id?: string | undefined;
  /** Of Bluesky: which bytes it has. */
  readonly cid?: string | undefined;
  /** Where everybody can read it. */
  readonly address?: string | undefined;
}

export interface Delivery {
  readonly proposalId: number;
  readonly network: NetworkName;
  readonly state: DeliveryState;
  readonly accountId: number | undefined;
  readonly parts: readonly Part[];
  readonly link: string | undefined;
  readonly title: string;
  readonly tries: number;
  /** In the network's own words, or `late`. */
  readonly why: string | undefined;
  readonly approvedAt: Date;
}

/** Nothing more happens with it by itself. */
export const isSettled = ({ state }: Pick<Delivery, "state">): boolean =>
  ["posted", "refused", "stopped", "removed"].includes(state);

/** Why somebody asks that a post is taken down: everybody reads it. */
export const REMOVAL_REASON = { most: 500, least: 10 } as const;
