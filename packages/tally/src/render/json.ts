import type { CountResult } from "../result.ts";

/**
 * The result as JSON with the field names of published stage tables. `quota` is written as a number,
 * as the tables do; every other figure is a string, so that no reader rounds it.
 */
export function renderJson(result: CountResult): string {
  const { quota, stages, ...rest } = result;
  const numbered = quota === undefined ? {} : { quota: Number(quota) };
  const withQuota = stages.map(({ quota: moving, ...stage }) =>
    moving === undefined ? stage : { ...stage, quota: Number(moving) },
  );
  return `${JSON.stringify({ ...rest, ...numbered, stages: withQuota }, null, 1)}\n`;
}
