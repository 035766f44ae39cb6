export const electionsPath = "/elections";
/** One branch's alone. */
export const electionsOfBranchPath = (branch: number): string => `/elections?branch=${branch}`;
/** What happens in elections, as a feed. */
export const electionsFeedPath = "/elections.atom";
/** Their timetables, as a calendar file. */
export const electionsCalendarPath = "/elections.ics";
export const electionPath = (id: number): string => `/elections/${id}`;
export const callFilePath = (id: number): string => `/elections/${id}/call.json`;
export const datesFilePath = (id: number): string => `/elections/${id}/dates.ics`;
export const paperPath = (id: number): string => `/elections/${id}/paper`;
export const answersPath = (id: number): string => `/elections/${id}/answers`;
export const nominatePath = (id: number): string => `/elections/${id}/nominate`;
export const standPath = (id: number): string => `/elections/${id}/stand`;
export const toStandPath = (id: number, act: "hand-in" | "withdraw" | "picture"): string =>
  `/elections/${id}/stand/${act}`;
export const candidatePath = (nomination: number): string => `/elections/candidates/${nomination}`;
export const supportCandidatePath = (nomination: number): string =>
  `/elections/candidates/${nomination}/support`;
export const picturePath = (nomination: number): string =>
  `/elections/candidates/${nomination}/picture`;
export const questionsPath = "/elections/questions";
export const voteQuestionPath = (id: number): string => `/elections/questions/${id}/vote`;
export const hustingsPath = (election: number): string => `/elections/${election}/hustings`;
export const askElectionPath = "/elections/call";
/** The election whose own page this is. */
export function findElectionId(path: string): number | undefined {
  const id = /^\/elections\/([0-9]+)$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
