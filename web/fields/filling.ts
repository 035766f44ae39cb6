import type { Trouble } from "../../platform/http/post-act.ts";
import { findProblem } from "./form.tsx";

type Filled = { name: string; value?: string; error?: string };

/**
 * What each field of a form shows: what was typed before the form was refused, else what is kept already;
 * and what was wrong with it.
 */
export const filling =
  (trouble: Trouble | undefined, kept: Readonly<Record<string, string | undefined>> = {}) =>
  (name: string): Filled => ({
    name,
    value: trouble === undefined ? kept[name] : trouble.values[name],
    error: findProblem(trouble?.problems ?? [], name),
  });
