/** What a role on the chat server can mean. Branches, teams and offices with their number or name. */
export const MEANING_KINDS = ["member", "supporter", "branch", "team", "office"] as const;
export type MeaningKind = (typeof MEANING_KINDS)[number];

export interface Meaning {
  readonly kind: MeaningKind;
  /** Empty of members and supporters; a branch's or team's number; an office's id. */
  readonly key: string;
}

/** That a role is given to whom it is said of. */
export interface RoleMeaning extends Meaning {
  readonly role: string;
}

const FIELD =
  /^(?:(member|supporter)|(branch|team):([1-9][0-9]{0,8})|(office):([a-z][a-z0-9-]{0,60}))$/;

/** As a form's one field has it: `member`, `branch:7`, `office:treasurer`. */
export const fieldOf = ({ kind, key }: Meaning): string => (key === "" ? kind : `${kind}:${key}`);

/** Undefined for what no form of ours sends. */
export function readMeaning(field: string): Meaning | undefined {
  if (!FIELD.test(field)) return undefined;
  const [kind, key = ""] = field.split(":");
  return { kind: kind as MeaningKind, key };
}

/** What a role on the server says of somebody, the party says: two keys that let it speak. */
export const POWER = "speak-for-party";
