#!/bin/sh
# gocardless-nodejs 10.1.2 (npm), 1 December 2026.
# The environment is the word SANDBOX in capitals, and whatever else is given means live: "sandbox", as
# GoCardless' own library for Python takes it, goes to the live address and says nothing. It has no option for another
# address either: one that is given as baseUrl is not read. So tests reach a server of their own by a private field alone.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund gocardless-nodejs@10.1.2
cat > hosts.cjs <<'JS'
const https = require("node:https");
const asked = [];
// No network is needed: a request is noted by its host, and ends.
https.request = (options) => {
  asked.push(options.hostname ?? options.host);
  throw new Error("noted");
};
const { GoCardlessClient } = require("gocardless-nodejs");
async function hostFor(environment, options) {
  const client = new GoCardlessClient("a-token", environment, options);
  await client.creditors.list({}).catch(() => {});
  return asked.at(-1);
}
(async () => {
  console.log(await hostFor("SANDBOX"));
  console.log(await hostFor("sandbox"));
  console.log(await hostFor("SANDBOX", { baseUrl: "https://fake.example" }));
})();
JS
expected="api-sandbox.gocardless.com
api.gocardless.com
api-sandbox.gocardless.com"
said=$(node hosts.cjs)
[ "$said" = "$expected" ] || { echo "it asks other hosts now:"; echo "$said"; exit 1; }
echo "gocardless-nodejs 10.1.2 takes 'sandbox' for live, and reads no address of one's own"
