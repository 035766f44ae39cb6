import type { AnyAct } from "../../../platform/act.ts";
import type { Actor, Standing } from "../../../platform/actor.ts";
import type { PersonId } from "../../../platform/ids.ts";
import { drawWhere } from "../../branches/door.ts";
import {
  bodyInWords,
  defaultRules,
  keyBodiesOf,
  type Office,
  officeNames,
  officesThatAsk,
  officesThatTurnKey,
  POWER_NAMES,
  type PowerName,
  planOf,
  powerPlanOf,
  titleOf,
} from "../../rulebook/door.ts";

const aPerson = (standing: Standing): Actor => ({
  kind: "person",
  personId: "00000000-0000-4000-8000-000000000000" as PersonId,
  name: "Somebody",
  standing,
  offices: [],
});

/** Everybody who can act, apart from requests. An officer without a request is a member like any other. */
export const ROLES: Readonly<Record<string, Actor>> = {
  Visitor: { kind: "visitor" },
  Unconfirmed: aPerson("unconfirmed"),
  Supporter: aPerson("supporter"),
  Lapsed: aPerson("lapsed"),
  Suspended: aPerson("suspended"),
  Member: aPerson("member"),
  Clock: { kind: "clock" },
  Operator: { kind: "operator" },
  Jury: { kind: "jury", juryId: 1, requestId: 1, why: "A reason." },
};

/** May somebody like this begin it at all? The facts may still say no. */
export const mayBegin = (act: AnyAct, actor: Actor): boolean =>
  act.power === undefined && act.may(actor) === undefined;

/** The fields that its form may hold. Whatever else is sent is dropped. */
export function fieldsOf(schema: object): readonly string[] {
  if ("entries" in schema) return Object.keys(schema.entries as object);
  const parts = ["options", "pipe"].flatMap((name) =>
    name in schema ? ((schema as Record<string, unknown>)[name] as readonly object[]) : [],
  );
  return [...new Set(parts.flatMap((part) => fieldsOf(part)))];
}

/** What an office can do about a power. */
export const partOf = (power: PowerName, office: Office): string => {
  const asks = officesThatAsk(power).includes(office);
  const turns = keyBodiesOf(power).includes(planOf(office).body);
  return [asks ? "asks" : "", turns ? "other key" : ""].filter(Boolean).join(", ");
};

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(head), row(head.map(() => "---")), ...rows.map(row)].join("\n");
}

const code = (text: string): string => `\`${text}\``;

function powersTable(): string {
  const head = ["Power", ...officeNames().map(titleOf), "Without a key after"];
  const rows = POWER_NAMES.map((power) => {
    const { title, delay, isOnlyByBallot } = powerPlanOf(power);
    const parts = officeNames().map((office) => partOf(power, office));
    const after = delay === undefined ? "never" : `${defaultRules()[delay]} hours`;
    return [`${title} (${code(power)})`, ...parts, isOnlyByBallot ? "only by ballot" : after];
  });
  return table(head, rows);
}

function officialTable(acts: readonly AnyAct[]): string {
  const head = ["Act", "Fields", "Power", "Asked for by", "Then another key of", "Undone by"];
  const official = acts.filter(({ power }) => power !== undefined);
  const rows = official.map((act) => {
    const power = act.power as PowerName;
    const keys = officesThatAsk(power).map((office) => {
      const others = officesThatTurnKey(power, planOf(office).body);
      const bodies = others.map((other) => bodyInWords(planOf(other).body)).join(" or ");
      return `${titleOf(office)}: ${bodies}`;
    });
    const askers = officesThatAsk(power).map(titleOf).join(", ");
    const undone = act.undo === undefined ? "" : `a jury, by ${code(act.undo.act.name)}`;
    return [code(act.name), fieldsInWords(act), code(power), askers, keys.join("; "), undone];
  });
  return table(head, rows);
}

const fieldsInWords = ({ input }: AnyAct): string => fieldsOf(input).map(code).join(", ");

function roomTable(acts: readonly AnyAct[]): string {
  const head = ["Act", "Fields", ...Object.keys(ROLES)];
  return table(
    head,
    acts.map((act) => [
      code(act.name),
      fieldsInWords(act),
      ...Object.values(ROLES).map((actor) => (mayBegin(act, actor) ? "may" : "")),
    ]),
  );
}

/** The whole matrix as a page: role × act × field. */
export function drawPermissions(acts: readonly AnyAct[]): string {
  const ordinary = acts.filter(({ power }) => power === undefined);
  const rooms = Map.groupBy(ordinary, ({ name }) => name.split(".")[0] ?? "");
  const tables = [...rooms].map(([room, own]) => `### ${room}\n\n${roomTable(own)}`);
  return `${[
    "# Who may do what",
    "Drawn from the rulebook and from every room's acts by `npm run permissions`; a test fails when it is not current.",
    "## Powers of the offices",
    "An officer alone does none of this. The asker and the other key are two people of two bodies, at that moment in office, and neither is the one whom it is about.",
    powersTable(),
    "## Where an office of a branch reaches",
    "A branch's own offices carry none of the powers above. What each may do there, and how far down the tree; nothing goes up or sideways, and what needs a right that the branch has lost goes nowhere.",
    drawWhere(),
    "## Official acts",
    "Nobody performs these directly, whatever they are. They run by a request, once.",
    officialTable(acts),
    "## Every other act",
    "`may` says who can begin it; what it is done to can still refuse. Officers are members here. A field that is not listed is dropped.",
    ...tables,
  ].join("\n\n")}\n`;
}
