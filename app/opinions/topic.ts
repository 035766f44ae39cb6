/** What opinions are about. A higher room opens it on one of its pages, and closes it. */
export type OpinionTopicId = number & { readonly noun: "opinion topic" };
export type StatementId = number & { readonly noun: "statement" };

export interface OpinionTopic {
  readonly id: OpinionTopicId;
  /** The page that it is about, such as `/proposals/214`. */
  readonly path: string;
  readonly title: string;
  readonly isOpen: boolean;
}

export const ANSWERS = ["agree", "disagree", "pass"] as const;
export type Answer = (typeof ANSWERS)[number];

/** As it is stored, and as the map reads it. */
export const NUMBER_OF_ANSWER = { agree: 1, disagree: -1, pass: 0 } as const satisfies Record<
  Answer,
  number
>;

export function answerOf(says: number): Answer {
  if (says === 0) return "pass";
  return says > 0 ? "agree" : "disagree";
}
