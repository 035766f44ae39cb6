/** How the party's accounts elsewhere are kept and reached. */
export interface OutsideAccounts {
  /** Seals their tokens. Undefined: the operator has set none, and no account can be kept here. Never logged, never stored. */
  readonly key: string | undefined;
  /** For tests: servers on this machine are called too, without https. */
  readonly mayCallInside?: boolean;
  /** For tests: how long an answer is waited for, in milliseconds. */
  readonly patienceMs?: number;
}

export const NO_OUTSIDE_ACCOUNTS: OutsideAccounts = { key: undefined };
