import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";
import { readPlan } from "./plan.ts";

const { root, tests, testsOnDatabase } = readPlan();
const order = new Map([...tests, ...testsOnDatabase].map((path, index) => [path, index]));

/** The files as the plan has them: first those that need no database. */
export class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) =>
      order.get(relative(root, moduleId).replaceAll("\\", "/")) ?? 0;
    return [...files].sort((one, other) => place(one) - place(other));
  }
}
