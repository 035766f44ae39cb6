import { tendSealed } from "../../ballots/door.ts";
import { diceFor } from "./dice-for.ts";
import type { Life } from "./life.ts";

/** Invented trustees, registrar and voters do what sealed ballots wait for. */
export const holdSealed = ({ house }: Life): Promise<void> =>
  tendSealed(house, (...question) => diceFor("sealed", ...question).roll());
