import { listInWords } from "@breakthrough/languages";
import { Badge, Card, Cards } from "../../../web/parts.tsx";
import { teamPath } from "../addresses.ts";
import type { ScopeNames } from "../in-branch.ts";
import { NATIONAL, type Scope, scopeText } from "../scope.ts";
import { SKILLS, type Skill } from "../skills/skills.ts";
import type { Team } from "../team.ts";
import { words } from "../words.ts";

export const skillInWords = (skill: Skill): string => words.skills[skill];

export const skillsInWords = (skills: readonly Skill[]): string =>
  listInWords(skills.map(skillInWords), "and");

/** Each skill, to choose one of. */
export const skillOptions = () => SKILLS.map((value) => ({ value, label: words.skills[value] }));

/** The whole party, or what the branch is called; an address's own text of what nobody knows. */
export const scopeInWords = (scope: Scope, names: ScopeNames): string =>
  scope.kind === NATIONAL.kind
    ? words.scope.national
    : (names.get(scopeText(scope)) ?? words.scope.other(scopeText(scope)));

const SHOWN = 200;

const firstOf = (text: string): string => {
  const letters = [...text];
  return letters.length > SHOWN ? `${letters.slice(0, SHOWN).join("")}…` : text;
};

type CardTeam = Team & { readonly people?: number; readonly fits?: readonly Skill[] };
type TeamCardsProps = {
  teams: readonly CardTeam[];
  /** Told of each that is none of the whole party's. */
  where?: ScopeNames;
  level?: 2 | 3;
};

/** Teams, each with what it does and needs. */
export function TeamCards({ teams, where, level = 3 }: TeamCardsProps) {
  return (
    <Cards>
      {teams.map((team) => (
        <Card
          key={team.id}
          title={<span dir="auto">{team.name}</span>}
          href={teamPath(team.id)}
          level={level}
          above={<Above team={team} where={where?.get(scopeText(team.scope))} />}
          below={team.people === undefined ? null : words.pages.people(team.people)}
        >
          <span dir="auto">{firstOf(team.does)}</span>
          <Needs team={team} />
        </Card>
      ))}
    </Cards>
  );
}

function Above({ team, where }: { team: CardTeam; where: string | undefined }) {
  const isForming = team.state === "forming";
  if (where === undefined && !isForming) return null;
  return (
    <>
      {where === undefined ? null : <span dir="auto">{where}</span>}{" "}
      {isForming ? <Badge>{words.pages.forming}</Badge> : null}
    </>
  );
}

function Needs({ team: { needs, fits } }: { team: CardTeam }) {
  const shown = fits ?? needs;
  if (shown.length === 0) return null;
  return (
    <>
      <br />
      <strong>{words.pages.needs(skillsInWords(shown))}</strong>
    </>
  );
}
