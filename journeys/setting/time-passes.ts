import { expect } from "./party.ts";
import type { Somebody } from "./somebody.ts";

/** On a slow machine the page of a demonstration looks again by itself until the time has come. */
const LONGEST_MS = 180_000;

/** Moves the demonstration's time on, and waits until it stands there: before that it is moved by nobody else. */
export async function timePasses(
  visitor: Somebody,
  step: "An hour" | "A day" | "A week",
): Promise<void> {
  await visitor.goesTo("/demo");
  await visitor.page.getByRole("button", { name: step, exact: true }).click();
  await expect(visitor.page.getByText(`${step} has passed.`)).toBeVisible({ timeout: LONGEST_MS });
  await visitor.looks();
}
