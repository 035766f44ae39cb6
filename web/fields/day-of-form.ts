import type { Trouble } from "../../platform/http/post-act.ts";
import type { FormValues } from "../../platform/http/read-form.ts";
import { filling } from "./filling.ts";
import { readDateField } from "./read-date-field.ts";

const textIn = (value: unknown): string | undefined =>
  typeof value === "string" ? value : undefined;

/**
 * A form with the days of its `DateField`s as ISO days, for an act that takes one; empty where there is no such day. A day
 * that was sent in one piece stays.
 */
export function withDays(form: FormValues, ...names: readonly string[]): FormValues {
  const days = names.flatMap((name) => {
    if (form[name] !== undefined) return [];
    const part = (which: string) => textIn(form[`${name}-${which}`]);
    const read = readDateField({ day: part("day"), month: part("month"), year: part("year") });
    return [[name, read.isDay ? read.day : ""] as const];
  });
  return { ...form, ...Object.fromEntries(days) };
}

/** What a `DateField` of a form that was refused shows: what was typed, and what was wrong with it. */
export const fillingDay = (trouble: Trouble | undefined) => (name: string) => ({
  ...filling(trouble)(name),
  day: trouble?.values[`${name}-day`],
  month: trouble?.values[`${name}-month`],
  year: trouble?.values[`${name}-year`],
});
