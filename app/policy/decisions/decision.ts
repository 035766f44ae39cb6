export const DECISION_KINDS = ["strategy", "statement"] as const;
export type DecisionKind = (typeof DECISION_KINDS)[number];

/** What a ballot adopted that is no policy. */
export interface Decision {
  readonly id: number;
  readonly kind: DecisionKind;
  readonly title: string;
  readonly titleCy: string | undefined;
  readonly body: string;
  readonly proposalPath: string;
  readonly ballotPath: string;
  readonly adoptedAt: Date;
}
