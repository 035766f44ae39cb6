import { cruise, type ICruiseResult, type IModule } from "dependency-cruiser";
import { fencesOf } from "./fences.ts";
import type { Plan, Trespass } from "./plan.ts";
import { isCode, type Source } from "./sources.ts";

/** Cruises who imports whom, and lists what crosses a fence. `sources` are all files there are, to compare with. */
export async function listCrossings(
  root: string,
  plan: Plan,
  sources: readonly Source[],
): Promise<Trespass[]> {
  const paths = sources.map((source) => source.path).filter(isCode);
  if (paths.length === 0) return [];
  const { output } = await cruise(paths, {
    baseDir: root,
    validate: true,
    ruleSet: { forbidden: fencesOf(plan) },
    doNotFollow: { path: "node_modules" },
    // TypeScript 7 has no interface that dependency-cruiser knows; swc reads the files instead.
    parser: "swc",
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  });
  const { modules, summary } = output as ICruiseResult;
  const crossings = summary.violations.map(({ rule, from, to, cycle }) => ({
    rule: rule.name,
    file: from,
    says: `imports ${cycle ? cycle.map(({ name }) => name).join(" → ") : to}. ${commentOf(plan, rule.name)}`,
  }));
  return [...listUnseen(modules, sources), ...crossings];
}

function commentOf(plan: Plan, name: string): string {
  return fencesOf(plan).find((fence) => fence.name === name)?.comment ?? "";
}

/** A cruiser that cannot read TypeScript sees nothing and finds no fault: that must not pass for peace. */
function listUnseen(modules: readonly IModule[], sources: readonly Source[]): Trespass[] {
  const seen = new Map(modules.map((module) => [module.source, module.dependencies.length]));
  return sources
    .filter(({ path, tree }) => {
      const imports = tree.body.filter((node: { source?: unknown }) => node.source).length;
      return (seen.get(path) ?? -1) < Math.min(imports, 1);
    })
    .map(({ path }) => ({
      rule: "every-file-is-seen",
      file: path,
      says: "was not read by dependency-cruiser, so its imports are not fenced.",
    }));
}
