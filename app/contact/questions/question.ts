/** In the order of the page. Each name is kept for good. */
export const TOPICS = [
  "joining",
  "taking-part",
  "policy",
  "elections",
  "money",
  "data",
  "other",
] as const;
export type Topic = (typeof TOPICS)[number];

export interface QuestionTexts {
  readonly topic: Topic;
  /** Lower numbers stand higher in the topic. */
  readonly place: number;
  readonly question: string;
  readonly answer: string;
}

export interface Question extends QuestionTexts {
  readonly id: number;
  readonly version: number;
  readonly changedAt: Date;
  /** Set where it is kept no longer; its versions stay readable. */
  readonly takenDownAt: Date | undefined;
}

/** A question as it was after one change. */
export interface QuestionVersion extends Omit<QuestionTexts, "place"> {
  readonly version: number;
  readonly why: string | undefined;
  readonly at: Date;
}

/** A form's texts as they are kept, for whoever replaces them. */
export const heldQuestion = ({ topic, place, question, answer }: QuestionTexts) => ({
  topic,
  place: String(place),
  question,
  answer,
});

/** Those of a topic together, in the order of the page. Topics of which there is none are left out. */
export const byTopic = (
  questions: readonly Question[],
): readonly { readonly topic: Topic; readonly questions: readonly Question[] }[] =>
  TOPICS.map((topic) => ({
    topic,
    questions: questions.filter((one) => one.topic === topic),
  })).filter((one) => one.questions.length > 0);
