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
/** The same of what stands anywhere: a statement of an opinion map, say. */
export const reportAnywherePath = "/discussions/report";
export const reportPostPath = (kind: string, id: number): string =>
  `${reportAnywherePath}?kind=${kind}&post=${id}`;
/** Where two keys are asked to hide what stands in a room without forms of its own, or to bring it back. */
export const hidePostPath = "/discussions/hide";
export const restorePostPath = "/discussions/restore";
export const hidePostFormPath = (kind: string, id: number): string =>
  `${hidePostPath}?kind=${kind}&post=${id}`;
export const restorePostFormPath = (kind: string, id: number): string =>
  `${restorePostPath}?kind=${kind}&post=${id}`;
export const slowPath = (topicId: number): string => `/discussions/${topicId}/slow`;

export const hidePath = (topicId: number): string => `/discussions/${topicId}/hide`;
export const restorePath = (topicId: number): string => `/discussions/${topicId}/restore`;

/** A branch's own discussion. */
export const branchTalkPath = (branch: number): string => `/branches/${branch}/talk`;

const TALK = /^\/branches\/([1-9][0-9]{0,8})\/talk$/;

/** The branch whose discussion is at this address; undefined of any other. */
export function findTalkIn(path: string): number | undefined {
  const id = TALK.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
