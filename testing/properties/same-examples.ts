import fc from "fast-check";
import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** With what every property begins to draw its examples. */
    examples: number;
  }
}

/*
 * `npm test` says of one state of the code the same each time: its properties draw the same examples. Others are drawn
 * by `npm run test:properties`, which goes on looking.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: inject("examples") });
