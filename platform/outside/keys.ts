/** How a provider of payments is reached. Both secrets are never logged, and never stored. */
export interface ProviderKeys {
  readonly secret: string;
  /** With which it signs what it sends to us. */
  readonly webhookSecret: string;
  /** Another address than the provider's own, for tests. Without a slash at the end. */
  readonly url?: string | undefined;
}

/** The providers that an operator has set up. None: members pay by standing order alone. */
export interface PaymentKeys {
  readonly gocardless?: ProviderKeys | undefined;
  readonly stripe?: ProviderKeys | undefined;
}

/** How the party's server on Discord is reached. Neither secret is ever logged or stored. */
export interface DiscordKeys {
  /** Of the party's own program there, which gives and takes roles. */
  readonly token: string;
  /** Of the server. */
  readonly guild: string;
  /** Of the program, as which members say who they are there. */
  readonly client: string;
  readonly secret: string;
  /** Another address than Discord's own, for tests. Without a slash at the end. */
  readonly url?: string | undefined;
}

/** The chat server that an operator has set up. Undefined: the party has none. */
export interface ChatKeys {
  readonly discord?: DiscordKeys | undefined;
}

/** How the party's accounts elsewhere are kept and reached. */
export interface OutsideAccounts {
  /** Seals their tokens. Undefined: the operator has set none, and no account can be kept here. Never logged, never stored. */
  readonly key: string | undefined;
  /** Is it a server of the party's own network, such as its own Mastodon? It is called, also without https. Left out: none is. */
  readonly isInside?: (url: string) => boolean;
  /** For tests: how long an answer is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

export const NO_OUTSIDE_ACCOUNTS: OutsideAccounts = { key: undefined };
