import type { Hono } from "hono";
import type { House } from "../../../platform/house.ts";
import type { HttpEnvironment } from "../../../platform/http/environment.ts";

export function addCalling(_app: Hono<HttpEnvironment>, _house: House): void {}
