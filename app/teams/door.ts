export type { TeamLeft } from "./announcements.ts";
export { propose } from "./deciding/acts/propose.ts";
export { say } from "./deciding/acts/say.ts";
export { listOpenDecisions } from "./deciding/decision-queries.ts";
export { giveDuty } from "./duties/acts/give-duty.ts";
export type { OnDuty } from "./duties/duty.ts";
export { findOnDuty, isOnDuty, listPeopleOnDuty } from "./duties/duty-store.ts";
export { hoursField, skillField } from "./fields.ts";
export { found } from "./founding/acts/found.ts";
export {
  findCoordinators,
  type InTeam,
  insideFacts,
  leadFacts,
  leadsIt,
  whyNotRunning,
} from "./in-team.ts";
export { tendTeams } from "./jobs.ts";
export { answerAsking } from "./joining/acts/answer-asking.ts";
export { askNewcomer } from "./joining/acts/ask-newcomer.ts";
export { join } from "./joining/acts/join.ts";
export { TeamFrame, type TeamProps, type TeamView, troubleOf } from "./pages/frame.tsx";
export { skillInWords, skillOptions, TeamCards } from "./pages/team-parts.tsx";
export {
  findPlace,
  findTeam,
  findTeamsIn,
  listMatches,
  listTeams,
  listWaiting,
  type Match,
  teamsOf,
} from "./queries.ts";
export { declare } from "./skills/acts/declare.ts";
export { findOffer } from "./skills/skill-store.ts";
export type { Skill } from "./skills/skills.ts";
export type { Team } from "./team.ts";
export { quotedOf, writeTo, writeToTeam } from "./telling/letters.ts";
export { viewTeamInside } from "./view.ts";
