/** Letters of a branch's officers to its members. */
export const lettersPath = (branch: number): string => `/branches/${branch}/letters`;
export const sendLetterPath = (branch: number, letter: number): string =>
  `/branches/${branch}/letters/${letter}/send`;
export const turnLetterKeyPath = (branch: number, letter: number): string =>
  `/branches/${branch}/letters/${letter}/key`;

/** What is written to a branch, and its officers' answers. */
export const writeToBranchPath = (branch: number): string => `/branches/${branch}/write`;
export const messagesPath = (branch: number): string => `/branches/${branch}/messages`;
export const answerPath = (branch: number, message: number): string =>
  `/branches/${branch}/messages/${message}/answer`;

export const branchReportPath = (branch: number): string => `/branches/${branch}/report`;
