import type { AnyAct } from "../../../platform/act.ts";
import { mayBegin, ROLES } from "../permissions/permissions.ts";
import type { Route } from "./routes.ts";
import type { TestsOf } from "./tests-of-acts.ts";

/** What is known of one act from outside it. */
export interface ActFacts {
  readonly name: string;
  /** With what a person does it, or asks for it: `POST /proposals/:id/support`. */
  readonly addresses: readonly string[];
  /** Who else can begin it: the clock, the operator, a jury. */
  readonly others: readonly string[];
  /** Its own test first. */
  readonly tests: readonly string[];
  readonly leavesLine: boolean;
}

const WITHOUT_A_PAGE = { Clock: "the clock", Operator: "the operator", Jury: "a jury" };

export function factsOfActs(
  acts: readonly AnyAct[],
  routes: readonly Route[],
  tests: TestsOf,
): readonly ActFacts[] {
  return acts.map((act) => ({
    name: act.name,
    addresses: routes
      .filter((route) => route.act === act.name)
      .map(({ method, path }) => `${method} ${path}`),
    others: othersThan(act),
    tests: ownFirst(act.name, tests(act.name)),
    leavesLine: act.record !== undefined,
  }));
}

function ownFirst(act: string, tests: readonly string[]): readonly string[] {
  const own = `acts/${act.split(".")[1]}.test.ts`;
  return [...tests].sort((one, other) => Number(other.endsWith(own)) - Number(one.endsWith(own)));
}

/** Who begins it where no visitor or member can. What everybody may do is done within another act. */
const othersThan = (act: AnyAct): readonly string[] =>
  may(act, "Visitor") || may(act, "Member")
    ? []
    : Object.entries(WITHOUT_A_PAGE)
        .filter(([role]) => may(act, role))
        .map(([, says]) => says);

function may(act: AnyAct, role: string): boolean {
  const actor = ROLES[role];
  return actor !== undefined && mayBegin(act, actor);
}

const code = (text: string): string => `\`${text}\``;

function rowOf({ name, addresses, others, tests, leavesLine }: ActFacts): string {
  const way = addresses.length > 0 ? addresses.map(code) : others;
  const cells = [
    code(name),
    way.join("<br>") || "within another act",
    tests.slice(0, 1).map(code).join("") || "none yet",
    leavesLine ? "yes" : "",
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Every act by room: where it is done, which tests of its room run it, and whether it stands in the record. */
export function drawActs(acts: readonly ActFacts[]): string {
  const rooms = Map.groupBy(acts, ({ name }) => name.split(".")[0] ?? "");
  const tables = [...rooms].map(([room, own]) =>
    [
      `## ${room}\n`,
      "| Act | Done at | Run by a test of the room, such as | Line in the record |",
      "| --- | --- | --- | --- |",
      ...own.map(rowOf),
    ].join("\n"),
  );
  return `${[
    "# Every act",
    "Drawn from the acts, the routes that run and the tests of each room by `npm run acts`; a test fails when it is not current.",
    "An act that takes a power is asked for at its address and runs by a request. What has no address is begun by the clock, the operator or a jury, or done within another act. “Line in the record” says that an act can leave one.",
    ...tables,
  ].join("\n\n")}\n`;
}
