/** For whom somebody may write: the party, parts of it, and the branches whose officer they are. */
export interface Desk {
  readonly isPartys: boolean;
  /** Parts to which the party may write, and branches of one's own. */
  readonly areas: readonly { readonly id: number; readonly name: string }[];
  readonly branches: readonly { readonly id: number; readonly name: string }[];
  /** Branches in which they may turn the other key. */
  readonly keys: readonly number[];
}

export const NO_DESK: Desk = { isPartys: false, areas: [], branches: [], keys: [] };

export const hasDesk = ({ isPartys, branches, keys }: Desk): boolean =>
  isPartys || branches.length > 0 || keys.length > 0;

export const mayWriteAtAll = ({ isPartys, branches }: Desk): boolean =>
  isPartys || branches.length > 0;
