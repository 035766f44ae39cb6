import { lookup } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";

/** RFC 6890 and what has come since: addresses that lead to this machine, its network, or nowhere. */
const NOT_PUBLIC = new BlockList();
for (const [net, bits] of [
  ...([
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
  ] as const),
  ...([
    ["169.254.0.0", 16],
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
  ] as const),
  ...([
    ["192.88.99.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
    ["198.51.100.0", 24],
  ] as const),
  ...([
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ] as const),
] as const)
  NOT_PUBLIC.addSubnet(net, bits, "ipv4");

/** Of IPv6 only what is given out to be reached, without those parts of it that lead elsewhere. */
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet("2000::", 3, "ipv6");
for (const [net, bits] of [
  ...([
    ["2001::", 23],
    ["2001:db8::", 32],
    ["2002::", 16],
    ["3fff::", 20],
  ] as const),
] as const)
  NOT_PUBLIC.addSubnet(net, bits, "ipv6");

/** Does this IP address lead to another machine, on the public internet? */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !NOT_PUBLIC.check(address, "ipv4");
  return family === 6 && PUBLIC_6.check(address, "ipv6") && !NOT_PUBLIC.check(address, "ipv6");
}

const LONGEST = 700;

/**
 * An address that somebody says another's server has, such as a browser's push service. It comes from a stranger: so only
 * under https, at the usual port, by a name; to whom the name leads is looked at when it is called.
 */
export function isOutsideAddress(text: string): boolean {
  if (text.length > LONGEST || !URL.canParse(text)) return false;
  const { protocol, username, password, port, hostname } = new URL(text);
  const isPlain = protocol === "https:" && `${username}${password}${port}` === "";
  const isNamed = isIP(hostname) === 0 && !hostname.startsWith("[") && hostname.includes(".");
  return (
    isPlain && isNamed && !/\.(?:local|localhost|internal|home\.arpa|onion)\.?$/.test(hostname)
  );
}

/**
 * Looks a stranger's name up for a connection that goes to what was looked up: a name that leads into our own network, now
 * or at its second look, is not called.
 */
export const publicLookup: LookupFunction = (name, options, answer) => {
  lookup(name, { ...options, all: true }, (error, found) => {
    if (error !== null) return answer(error, "", 0);
    const open = found.filter(({ address }) => isPublicAddress(address));
    const [first] = open;
    // One address of several that leads inside is a trick: no server of the public has such a name.
    if (first === undefined || open.length < found.length)
      return answer(new Error("not a public address"), "", 0);
    return options.all === true ? answer(null, open) : answer(null, first.address, first.family);
  });
};
