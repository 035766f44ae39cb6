import type { PersonId } from "../../platform/ids.ts";
import type { BallotId } from "../ballots/door.ts";
import type { TopicId } from "../discussions/door.ts";
import type { Change, ChangeTitles, RuleName } from "../rulebook/door.ts";
import type { Sealing } from "./sealing/sealing.ts";
import type { Stay } from "./stages/life.ts";

/** What a proposal would do to what the party has agreed. */
export type ProposalKind =
  | "new"
  | "replace"
  | "repeal"
  | "reaffirm"
  | "rule"
  | "constitution"
  | "charter"
  | "strategy"
  | "statement"
  | "post";

/** Kinds that the rulebook asks more for: two thirds, and a higher quorum. */
export const isOfRulebook = (kind: ProposalKind): boolean =>
  kind === "rule" || kind === "constitution" || kind === "charter";

/** Kinds whose own text becomes what the party has agreed, so that its words matter one by one. */
export const isAmendable = (kind: ProposalKind): boolean =>
  ["new", "replace", "charter"].includes(kind);

/** A change of what the party names itself, with what it names as that was called when it was proposed. */
export interface ProposedChange {
  readonly change: Change;
  readonly titles: ChangeTitles;
}

/** What its author writes. */
export interface ProposalText {
  readonly title: string;
  /** The same in Welsh, where the author wrote it. */
  readonly titleCy?: string | undefined;
  readonly problem: string;
  readonly body: string;
  readonly effects: string | undefined;
}

/** What it is about: a chapter for something new, a policy, a number of the rulebook, or a name. */
export interface ProposalAim {
  readonly kind: ProposalKind;
  /** Of the manifesto, by its id; empty for what stands in none. */
  readonly chapter: string;
  readonly aboutPolicy: number | undefined;
  readonly rule: { readonly name: RuleName; readonly number: number } | undefined;
  readonly change: ProposedChange | undefined;
  /** The number of the constitution that it would change, as that stood when this was written. */
  readonly aboutCharter: number | undefined;
}

export interface Proposal extends ProposalText, ProposalAim {
  readonly id: number;
  readonly version: number;
  /** Behind what the record says of the title. Shown to nobody; what opens one version comes from it. */
  readonly titleSecret: string;
  readonly stay: Stay;
  /** Where a held or withdrawn proposal goes back to. */
  readonly stayBefore: Stay | undefined;
  readonly supportCount: number;
  readonly topicId: TopicId | undefined;
  readonly ballotId: BallotId | undefined;
  readonly sealing: Sealing;
  readonly becamePolicy: number | undefined;
  readonly mergedInto: number | undefined;
  /** It went from amendment back to drafting, which it may do once. */
  readonly isRedrafted: boolean;
  readonly changedAt: Date;
  readonly authors: readonly PersonId[];
}

export const isAuthor = (proposal: Pick<Proposal, "authors">, person: PersonId): boolean =>
  proposal.authors.includes(person);

/** Two texts are alike when they have the same words in the same order, whatever the case and punctuation. */
export const likenessOf = ({ title, body }: Pick<ProposalText, "title" | "body">): string =>
  `${title} ${body}`
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

export const isSameText = (one: ProposalText, other: ProposalText): boolean =>
  one.title === other.title &&
  one.titleCy === other.titleCy &&
  one.problem === other.problem &&
  one.body === other.body &&
  one.effects === other.effects;
