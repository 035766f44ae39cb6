import { dirname, posix } from "node:path";
import { isForTests, listFiles, type Node, readSource } from "../../check/sources.ts";
import type { Holds } from "./mutations.ts";

/** Files that are tried together, with the tests of the same folder. */
export interface Area {
  readonly folder: string;
  readonly files: RegExp;
  /** How many mutants are drawn each time, where all would take too long; undefined for all. */
  readonly sample?: number;
}

/** Every room's rules, as its files are called; forms, views, words and what reads or writes are none. */
const ROOMS = new RegExp(
  `^app/(?:${[
    "ballots/(?:ballot|counting/closing|roll/(?:opening|roll)|voting/voting(?:-together)?)",
    "campaigns/(?:countdown|further|next-polls)",
    "discussions/(?:may|comments/(?:comment|thread)|hiding/hiding|summaries/fairness)",
    "hearings/hearing",
    "holds/hold",
    "juries/(?:challenge|lot/lot|seats/juror)",
    "mail/(?:letter|resting)",
    "membership/(?:standing/(?:member|may)|suspending/suspension|exporting/export)",
    "offices/(?:granting|holding|ending)",
    "policy/policy",
    "proposals/(?:stages/(?:life|steps)|merging/merging|supporting/takings)",
    "recalls/recall",
    "repairs/opening",
    "requests/(?:request|asking/thing)",
    "rulebook/(?:rule|powers|offices|bodies|capacity|constitution/(?:changes|checks|constitution|founders|naming|slug|titles))",
    "sign-in/(?:after|codes/code|sessions/session)",
    "this-week/tasks",
    "[a-z-]+(?:/[a-z-]+)?/acts/[a-z-]+",
  ].join("|")})\\.ts$`,
);

/** Where rules and counts are. */
export const AREAS: readonly Area[] = [
  {
    folder: "packages/tally/",
    files: /^packages\/tally\/src\/(?!index|render)/,
    sample: 600,
  },
  { folder: "app/", files: ROOMS },
  {
    folder: "packages/sortition/",
    files: /^packages\/sortition\/src\/(?!index)/,
  },
  {
    folder: "packages/uk-election-law/",
    files: /^packages\/uk-election-law\/src\/(?!index)/,
    sample: 300,
  },
  {
    folder: "packages/transparency-log/",
    files: /^packages\/transparency-log\/src\/(?:notes|tree|witness)\//,
    sample: 200,
  },
];

/** The files of an area that hold its rules. */
export const listRuleFiles = (root: string, { files }: Area): readonly string[] =>
  listFiles(root).filter((path) => path.endsWith(".ts") && files.test(path) && !isForTests(path));

const isAct = (path: string): boolean => /\/acts\/[a-z-]+\.ts$/.test(path);

/** Of an act, what it decides and whom it lets; elsewhere whatever takes no transaction and waits for nothing. */
export const holdsRules =
  (path: string): Holds =>
  (node, [parent]) => {
    if (isAct(path)) {
      const name = node.id?.name ?? parent?.key?.name ?? parent?.id?.name ?? "";
      return /^(?:decide|may|about|why|is|has)(?:[A-Z]|$)/.test(name);
    }
    return !node.async && !takesDatabase(node);
  };

const takesDatabase = (node: Node): boolean =>
  node.params.some((each: Node) => ["tx", "db", "house", "c"].includes(each.name));

/** A mutant is awake in this process alone: tests that start others say nothing of it. */
const PROCESSES = "node:child_process";

type Imports = ReadonlyMap<string, readonly string[]>;

/** What each file takes from which others, types apart. */
export function readImports(root: string): Imports {
  const files = listFiles(root).filter((path) =>
    /^(?:app|packages|platform|web|testing|check)\/.*\.tsx?$/.test(path),
  );
  return new Map(files.map((path) => [path, importsOf(root, path)]));
}

function importsOf(root: string, path: string): readonly string[] {
  const { tree } = readSource(root, path);
  return tree.body.flatMap((node: Node) => {
    const from = node.source?.value;
    if (typeof from !== "string" || node.importKind === "type" || node.exportKind === "type")
      return [];
    const names: readonly Node[] = node.specifiers ?? [];
    if (names.length > 0 && names.every((name) => name.importKind === "type")) return [];
    if (from.startsWith(".")) return [posix.join(dirname(path), from)];
    return from === PROCESSES ? [from] : [];
  });
}

/** Every file that this one leads to. */
export function reach(imports: Imports, path: string): ReadonlySet<string> {
  const reached = new Set([path]);
  for (const each of reached) for (const next of imports.get(each) ?? []) reached.add(next);
  return reached;
}

/** What opens a database, a browser or another process: tests that lead there are not run for mutants. */
const NOT_PURE =
  /^(?:testing\/(?:a-house|setting\/.*)|platform\/testing\/(?:a-database|an-smtp-server|postgres-for-tests)|platform\/postgres\/.*)\.tsx?$/;

/** A test file, with every file that it leads to. */
export interface TestFile {
  readonly path: string;
  readonly reaches: ReadonlySet<string>;
}

/** Tests of the rooms and packages that need nothing but themselves. */
export const listPureTests = (imports: Imports): readonly TestFile[] =>
  [...imports.keys()]
    .filter((path) => TESTS.test(path) && !imports.get(path)?.includes(PROCESSES))
    .map((path) => ({ path, reaches: reach(imports, path) }))
    .filter(({ reaches }) => ![...reaches].some((each) => NOT_PURE.test(each)));

const TESTS = /^(?:app\/(?!across|wiring|front|programs)|packages\/).*\.test\.tsx?$/;
