#!/usr/bin/env node

/*
 * `npm pack` and `npm publish` in a package's own folder would pack TypeScript, which Node does not read below
 * node_modules. What can be installed is built beside it.
 */
console.error(
  "\nThis folder holds the sources. `npm run packages`, in the root of the clone, builds what can be installed and " +
    "tries it out; `npm run packages -- --pack-only` only builds. The tarballs are then in dist/packages.\n",
);
process.exitCode = 1;
