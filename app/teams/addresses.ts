/** Teams: people who do one job together. */
export const teamsPath = "/teams";
export const newTeamPath = "/teams/new";
/** Where a team is begun: of a branch, or of the whole party. */
export const newTeamIn = (branch: number | undefined): string =>
  branch === undefined ? newTeamPath : `${newTeamPath}?branch=${branch}`;
/** The teams of a branch alone. */
export const teamsInPath = (branch: number): string => `${teamsPath}?in=branch:${branch}`;

/** Which team does which work for the whole party. */
export const dutiesPath = "/teams/duties";
export const giveDutyPath = "/teams/duties/give";

/** One address for life, from the day on which somebody wanted it. */
export const teamPath = (id: number): string => `/teams/${id}`;

/** The other pages of a team. What it does has pages of its own. */
export const teamDecisionsPath = (id: number): string => `/teams/${id}/decisions`;
export const teamPeoplePath = (id: number): string => `/teams/${id}/people`;
export const editTeamPath = (id: number): string => `/teams/${id}/edit`;

/** What can be done there with a form. */
export type ToTeam =
  | "answer-asking"
  | "ask-newcomer"
  | "choose-letters"
  | "describe"
  | "join"
  | "leave"
  | "propose"
  | "say"
  | "step-down"
  | "withdraw";

export const toTeamPath = (id: number, act: ToTeam): string => `/teams/${id}/${act}`;

/** What one can do, and how many hours one has. */
export const skillsPath = "/me/skills";

/** The team whose own page this is. */
export function findTeamId(path: string): number | undefined {
  const id = /^\/teams\/([1-9][0-9]{0,8})$/.exec(path)?.[1];
  return id === undefined ? undefined : Number(id);
}
