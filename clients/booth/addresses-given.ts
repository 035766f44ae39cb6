/** Where things are, as the page around the booth says in `data-props`: the booth knows no address of its own. */
export interface SealedAddresses {
  /** The ballot on the public board, JSON. */
  readonly board: string;
  /** Where sealed ballots are cast; behind it, a slash and a tracking number, one is looked up. */
  readonly ballots: string;
  /** This member's envelopes, JSON. */
  readonly envelopes: string;
  /** Where a second device checks an opened ballot. */
  readonly check: string;
}

/** On the page where an opened ballot is checked, the ballot is known only from the opening. */
export interface CheckAddresses {
  /** With `ID` where the ballot's id goes. */
  readonly board: string;
}
