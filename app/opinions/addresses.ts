export const opinionsPath = (topicId: number): string => `/opinions/${topicId}`;
export const opinionMapPath = (topicId: number): string => `/opinions/${topicId}/map`;
export const statementsPath = (topicId: number): string => `/opinions/${topicId}/statements`;

/** What people do there. */
type InOpinions = "add-statement" | "answer" | "hide" | "restore";
export const inOpinionsPath = (topicId: number, act: InOpinions): string =>
  `/opinions/${topicId}/${act}`;
