/// <reference types="vite/types/importMeta.d.ts" />
import type { AnyAct } from "../../platform/act.ts";

const FILES = import.meta.glob<Record<string, unknown>>(
  ["../*/**/acts/**/*.{ts,tsx}", "!../**/*.test.{ts,tsx}"],
  { eager: true },
);

const isAct = (value: unknown): value is AnyAct =>
  typeof value === "object" &&
  value !== null &&
  ["may", "facts", "decide", "save"].every(
    (step) => typeof (value as Record<string, unknown>)[step] === "function",
  );

/** Every act of every room, found in the folders `acts/` at any depth, by name. */
export const everyAct = (): readonly AnyAct[] => {
  const found = Object.values(FILES).flatMap((file) => Object.values(file).filter(isAct));
  return [...new Set(found)].sort((one, other) => (one.name < other.name ? -1 : 1));
};
