import { Hono } from "hono";
import { describe, expect, it } from "vitest";
import type { HttpEnvironment } from "./environment.ts";
import { networkOf, networkOfAddress } from "./network-address.ts";

describe("the place that an address belongs to", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7"],
    ["::ffff:192.0.2.7", "192.0.2.7"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:DB8:0001:2::9", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["", "unknown"],
    ["evil", "unknown"],
  ])("%s is %s", (address, place) => {
    expect(networkOfAddress(address)).toBe(place);
  });
});

describe("behind proxies", () => {
  const networkSeen = async (trusted: number, forwarded: string) => {
    const app = new Hono<HttpEnvironment>();
    app.get("/", (c) => c.text(networkOf(c, trusted)));
    const env = { incoming: { socket: { remoteAddress: "192.0.2.1" } } };
    const answer = await app.request("/", { headers: { "x-forwarded-for": forwarded } }, env);
    return answer.text();
  };

  it("without a proxy of ours, what a client claims does not count", async () => {
    expect(await networkSeen(0, "198.51.100.9")).toBe("192.0.2.1");
  });

  it("each proxy of ours is believed one step, and no further", async () => {
    expect(await networkSeen(1, "203.0.113.5, 198.51.100.9")).toBe("198.51.100.9");
    expect(await networkSeen(2, "203.0.113.5, 198.51.100.9")).toBe("203.0.113.5");
    expect(await networkSeen(1, "")).toBe("192.0.2.1");
  });
});
