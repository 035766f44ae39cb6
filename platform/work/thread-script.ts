import { existsSync } from "node:fs";

/**
 * The script of a thread: beside whoever starts it as it was written; beside the program, or a folder above its parts,
 * as it was built.
 * @param from `import.meta.url` of whoever starts it
 * @param names `written`: the file beside it, such as `./read-thread.ts`; `built`: the program's, such as `read-statement`
 * @throws where neither is there
 */
export function threadScript(from: string, names: { written: string; built: string }): URL {
  const paths = [names.written, `./${names.built}.js`, `../${names.built}.js`];
  const found = paths.map((path) => new URL(path, from)).find((url) => existsSync(url));
  if (found === undefined) throw new Error(`the program ${names.built} is not there`);
  return found;
}
