/** What stands around the ballot of an election: hustings, and who watches its count. */
export const hustingsMeetingPath = (election: number): string => `/polling/${election}/hustings`;
export const scrutineersPath = (election: number): string => `/polling/${election}/scrutineers`;
export const nameScrutineerPath = (election: number): string =>
  `/polling/${election}/scrutineers/name`;
export const answerScrutineerPath = (election: number): string =>
  `/polling/${election}/scrutineers/answer`;
/** What scrutineers see before everybody else. */
export const firstLookPath = (election: number): string => `/polling/${election}/first-look`;
export const firstRankingsPath = (election: number): string =>
  `/polling/${election}/first-look/rankings.blt`;
export const firstFilePath = (election: number): string =>
  `/polling/${election}/first-look/archive.bel`;

/** The election whose hustings this page is of. */
export function findHustingsElection(path: string): number | undefined {
  const id = /^\/polling\/([1-9][0-9]{0,8})\/hustings$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
