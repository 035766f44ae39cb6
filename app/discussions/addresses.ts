/** What people do in a discussion, and the pages on which they write it. */
type InTopic =
  | "argue"
  | "call-fair"
  | "comment"
  | "edit-comment"
  | "mark-strong"
  | "remove-comment"
  | "say-changed"
  | "summarise"
  | "take-side";

export const toTopicPath = (topicId: number): string => `/discussions/${topicId}`;
export const inTopicPath = (topicId: number, act: InTopic): string =>
  `/discussions/${topicId}/${act}`;

export const threadPath = (topicId: number, firstId: number): string =>
  `/discussions/${topicId}/threads/${firstId}`;
export const argumentsPath = (topicId: number, camp: string): string =>
  `/discussions/${topicId}/arguments?camp=${camp}`;
export const summariesPath = (topicId: number): string => `/discussions/${topicId}/summaries`;
export const commentHistoryPath = (topicId: number, comment: number): string =>
  `/discussions/${topicId}/history?comment=${comment}`;

/** What was hidden and why, for everybody; and what oneself reported. */
export const hiddenPostsPath = "/discussions/hidden";
export const reportsPath = "/discussions/reports";
export const reportPath = (topicId: number): string => `/discussions/${topicId}/report`;
export const slowPath = (topicId: number): string => `/discussions/${topicId}/slow`;

export const hidePath = (topicId: number): string => `/discussions/${topicId}/hide`;
export const restorePath = (topicId: number): string => `/discussions/${topicId}/restore`;
