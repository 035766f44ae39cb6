/** Where something was posted, as the network names it. */
export interface Sent {
  readonly id: string;
  readonly address: string;
  /** Of Bluesky: which bytes it has. */
  readonly cid?: string | undefined;
}

/**
 * What a network made of what was asked. `refused`: the same gets the same answer. `later`: surely not done, and may be
 * asked again. `unclear`: it may be done. `lost`: the account's token is taken no more.
 */
export type Outcome<Done> =
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "later"; readonly why: string; readonly afterMs: number | undefined }
  | { readonly kind: "unclear"; readonly why: string }
  | { readonly kind: "lost"; readonly why: string };

/** Thrown within an adapter, to be its outcome. */
export class Otherwise extends Error {
  readonly outcome: Outcome<never>;

  constructor(outcome: Outcome<never>) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

/** A picture as it is sent: small enough for the network. */
export interface SentPicture {
  readonly bytes: Uint8Array;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** One post, with all that the network needs to know it again. */
export interface Posting {
  readonly text: string;
  /** Made before it was first sent. */
  readonly key: string;
  readonly createdAt: Date;
  readonly pictures: readonly SentPicture[];
  /** For a card, where it stands in no text. */
  readonly card: { readonly link: string; readonly title: string } | undefined;
  /** Of a thread: its first part and the one before. */
  readonly reply: { readonly root: Sent; readonly parent: Sent } | undefined;
}

/** An account that can be posted from. */
export interface Adapter {
  /** Sent again with the same key, it is there once. */
  readonly isKeyed: boolean;
  /** What was looked for and is not there is sent again with its key; or only somebody's eyes can tell. */
  readonly afterNotFound: "send" | "ask";
  /** A key that this network takes. */
  newKey(now: Date): string;
  publish(posting: Posting): Promise<Outcome<Sent>>;
  /** What of the account's newest is this, the first posted first: for where it is not known whether it came. */
  find(posting: Posting): Promise<Outcome<readonly Sent[]>>;
  /** Done also where it is gone already. */
  remove(sent: Sent): Promise<Outcome<undefined>>;
  /** What this server takes, where it says so; also whether the token is taken. */
  limits(): Promise<Outcome<Readonly<Record<string, number>>>>;
}
