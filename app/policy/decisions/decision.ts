import { statementPath, statementsPath, strategyDecisionPath, strategyPath } from "../addresses.ts";

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

/** Where all of one kind stand, and where one of them does. */
export const decisionsPath = (kind: DecisionKind): string =>
  kind === "statement" ? statementsPath : strategyPath;
export const decisionPath = (kind: DecisionKind, id: number): string =>
  kind === "statement" ? statementPath(id) : strategyDecisionPath(id);
