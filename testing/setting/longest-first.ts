import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * What takes a minute or more. A fresh clone knows no times, and begins with the largest files: these would come late, and
 * a run would end with one of them alone.
 */
const LONGEST = [
  "app/demo/kept/kept.test.ts",
  "testing/operating.test.ts",
  "testing/every-form.test.ts",
  "testing/whole-house.test.ts",
  "testing/backup.test.ts",
  "testing/out-of-sight.test.ts",
  "app/demo/living/living.test.ts",
  "clients/booth/booth.test.ts",
  "testing/who-sees-whom.test.ts",
  "testing/every-route.test.ts",
  "testing/trustees-in-a-browser.test.ts",
  "platform/postgres/open-postgres.test.ts",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const nth = LONGEST.findIndex((file) => moduleId.endsWith(`/${file}`));
      return nth < 0 ? LONGEST.length : nth;
    };
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
