import { keepCompiled } from "./frugal.mjs";

keepCompiled();
await import("./worker.ts");
