/** Two keys that let the party speak can let it be silent; time alone begins none. */
export const POWER = "speak-for-party";

/** Where letters wait until a time: everywhere, or with the people of a branch and of all under it. */
export interface Silence {
  readonly id: number;
  /** Undefined: everywhere. */
  readonly branchId: number | undefined;
  readonly begunAt: Date;
  readonly until: Date;
  /** The number of the request by which it came. */
  readonly request: number;
  /** Of the one by which it ended early. */
  readonly endedRequest: number | undefined;
}

/**
 * For how many hours letters may wait. Never as long as `mail` tries to send one (five days): none is given up for having
 * waited.
 */
export const HOURS = ["6", "12", "24", "48", "72"] as const;

export const isOn = ({ until }: Pick<Silence, "until">, now: Date): boolean => now < until;

/** The place as a form's one field sends it: `everywhere`, `branch:12`. */
export const EVERYWHERE = "everywhere";
export const PLACE = /^(?:everywhere|branch:[1-9][0-9]{0,8})$/;
export const toField = (branchId: number | undefined): string =>
  branchId === undefined ? EVERYWHERE : `branch:${branchId}`;
export const branchOf = (field: string): number | undefined =>
  field === EVERYWHERE ? undefined : Number(field.slice("branch:".length));
