import type { AnyAct } from "../act.ts";

const ACTS = new WeakMap<object, AnyAct>();

/** Says of a handler which act it does, so that the acts' addresses can be read off the routes that run. */
export function doing<Handles extends object>(act: AnyAct, handler: Handles): Handles {
  ACTS.set(handler, act);
  return handler;
}

export const actOf = (handler: object): AnyAct | undefined => ACTS.get(handler);
