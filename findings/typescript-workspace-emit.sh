#!/bin/sh
# TypeScript 7.0.2: two packages of one workspace compiled in one run, the second importing the first by its name (a
# symbolic link in node_modules that leads back into the workspace). The files behind the first package's entry are
# sometimes written and sometimes not, without an error and with exit code 0: whichever thread meets them first decides
# whether they are the workspace's or a foreign package's. With `paths` from the name to the source they are always
# written. Fails if that has changed.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mkdir -p packages/base packages/user
cat >package.json <<'JSON'
{ "private": true, "type": "module", "workspaces": ["packages/*"] }
JSON
for name in base user; do
  printf '{ "name": "%s", "version": "1.0.0", "type": "module", "exports": "./index.ts" }' "$name" >packages/$name/package.json
done
echo 'export * from "./one.ts"; export * from "./two.ts";' >packages/base/index.ts
echo 'export const one = 1;' >packages/base/one.ts
echo 'export const two = 2;' >packages/base/two.ts
echo 'import { one } from "base"; export const three = one + 2;' >packages/user/index.ts
npm install --silent --no-fund --no-audit typescript@7.0.2 node@24.21.0

settings() {
  cat <<JSON
{ "compilerOptions": { "module": "nodenext", "target": "es2022", "rootDir": "packages", "outDir": "built",
    "rewriteRelativeImportExtensions": true, "types": [] $1 },
  "files": ["packages/base/index.ts", "packages/user/index.ts"] }
JSON
}
# How many of 40 compilations, each with exit code 0, left out a file that base/index.js imports.
incomplete() {
  missing=0
  for _ in $(seq 40); do
    rm -rf built
    node_modules/node/bin/node node_modules/typescript/bin/tsc -p "$1"
    test -e built/base/index.js
    if ! [ -e built/base/one.js ] || ! [ -e built/base/two.js ]; then missing=$((missing + 1)); fi
  done
  echo "$missing"
}
settings "" >by-link.json
settings ', "paths": { "base": ["./packages/base/index.ts"] }' >by-path.json
by_link=$(incomplete by-link.json)
by_path=$(incomplete by-path.json)
node_modules/node/bin/node node_modules/typescript/bin/tsc --version
echo "files left out in $by_link of 40 runs through node_modules, in $by_path of 40 by paths"
[ "$by_link" -gt 0 ] && [ "$by_link" -lt 40 ] && [ "$by_path" -eq 0 ]
