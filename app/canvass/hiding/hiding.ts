import { words } from "../words.ts";

/** What somebody shows others here. Each name is no other room's, and for good. */
export const POST_KINDS = ["heard-group", "month-question"] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** What a stall asks; where two keys hide that, so much. */
export const questionInWords = ({
  question,
  isCovered,
}: {
  readonly question: string;
  readonly isCovered: boolean;
}): string => (isCovered ? words.hiding.question : question);
