import { type Refusal, refuse } from "../../../platform/refusal.ts";
import type { HiddenText } from "../../../platform/text/posts.ts";
import { statementsPath } from "../addresses.ts";
import type { OpinionTopicId, StatementId } from "../topic.ts";
import { refusals } from "../words.ts";

export type HiddenStatementId = number & { readonly noun: "hidden statement" };

/** Where a statement stands, for people and for the record. */
export const statementPath = (statement: {
  readonly topicId: OpinionTopicId;
  readonly id: StatementId;
}): string => `${statementsPath(statement.topicId)}#statement-${statement.id}`;

type MaybeHidden = { readonly hiddenId: HiddenStatementId | undefined };

/** What is hidden is nobody's to answer until it is brought back. */
export const whyHidden = ({ hiddenId }: MaybeHidden): Refusal | undefined =>
  hiddenId === undefined ? undefined : refuse("gone", refusals.hidden.noAnswer);

export const whyNoHiding = ({ hiddenId }: MaybeHidden): Refusal | undefined =>
  hiddenId === undefined ? undefined : refuse("conflict", refusals.hidden.already);

/** Of what is hidden, whether it can be brought back: not once its text is no longer kept. */
export function whyNoRestoring(kept: HiddenText | undefined): Refusal | undefined {
  if (kept === undefined) return refuse("conflict", refusals.hidden.notHidden);
  return kept.text === undefined ? refuse("gone", refusals.hidden.textGone) : undefined;
}
