import { hash } from "node:crypto";
import type { PersonId } from "../../platform/ids.ts";
import { canonicalJson } from "../../platform/text/canonical-json.ts";
import type { Condition } from "../membership/door.ts";

/** Of which each newsletter is one, so that its readers can choose. */
export const TOPICS = ["campaigns", "policy", "events", "party"] as const;
export type Topic = (typeof TOPICS)[number];

/** `area`: the people of a branch and of all under it, written to by the party; `branch`: by its own officers. */
export const WHOM = ["members", "everybody", "area", "branch"] as const;
export type Whom = (typeof WHOM)[number];

/** To whom it goes, as data. */
export interface Audience {
  readonly whom: Whom;
  /** Of `area` and `branch`. */
  readonly branchId: number | undefined;
  /** All of them have to be met. */
  readonly conditions: readonly Condition[];
}

export interface Texts extends Audience {
  readonly subject: string;
  readonly body: string;
  readonly topic: Topic;
}

export type State = "draft" | "waits" | "sending" | "sent" | "stopped";

/** To how many it went, and nothing of who opened it: nobody knows. */
export interface Numbers {
  readonly posted: number;
  readonly sent: number;
  readonly cameBack: number;
  /** How many left by its link. */
  readonly left: number;
  /** How many answered it by mail, each once. */
  readonly replied: number;
}

export interface Newsletter extends Texts {
  readonly id: number;
  readonly state: State;
  readonly writtenAt: Date;
  /** Of a branch's: who asked for the other key, in which office. */
  readonly askedBy: PersonId | undefined;
  readonly office: string | undefined;
  /** Of the party's: by which request it went. */
  readonly request: number | undefined;
  /** When its last key turned. */
  readonly begunAt: Date | undefined;
  /** After whom the next slice begins. */
  readonly reached: PersonId | undefined;
  readonly stoppedAt: Date | undefined;
  readonly numbers: Numbers;
}

/** The audience as a form's one field sends it: `members`, `everybody`, `area:12`, `branch:12`. */
export const toField = ({ whom, branchId }: Pick<Audience, "whom" | "branchId">): string =>
  branchId === undefined ? whom : `${whom}:${branchId}`;

/** A form's texts as they are kept, for whoever replaces them. */
export const heldTexts = (texts: Texts) => ({
  ...{ subject: texts.subject, body: texts.body, topic: texts.topic, to: toField(texts) },
  conditions: texts.conditions.join(" "),
});

/** SHA-256, in hex, of the canonical JSON (RFC 8785) of its form's fields: whoever has the newsletter can make it again. */
export const fingerprintOf = (texts: Texts): string =>
  hash("sha256", canonicalJson(heldTexts(texts)));
