import { describe, expect, it } from "vitest";
import {
  expectAccepted,
  hex,
  isRefusal,
  noteVerifier,
  openByPolicy,
  openCheckpoint,
  parsePolicy,
  parseVerifierKey,
} from "./index.ts";

/** A checkpoint that a log of Certificate Transparency published in May 2026, cosigned by four witnesses of four owners. */
const CHECKPOINT = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`;

const POLICY = `log arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f
witness garden transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM
witness smartit witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO
witness remora remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2
witness mole witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv
group most 3 garden smartit remora mole
quorum most
`;

const policy = expectAccepted(parsePolicy(POLICY));

describe("a checkpoint of the public witness network", () => {
  it("opens, with the log's signature and those of all four witnesses", () => {
    const { checkpoint, witnesses } = expectAccepted(openByPolicy(CHECKPOINT, policy));
    expect(checkpoint.size).toBe(1_432_088_532);
    expect(hex(checkpoint.root).slice(0, 8)).toBe("53b58cef");
    expect(witnesses.map(({ name }) => name)).toEqual(["garden", "smartit", "remora", "mole"]);
    expect(new Set(witnesses.map(({ atSecond }) => atSecond))).toEqual(new Set([1_779_573_024n]));
  });

  it.each([
    ["another size", "1432088532", "1432088531"],
    ["another root", "U7WM79", "V7WM79"],
    ["an extension line", "C4Ro=\n", "C4Ro=\nmore\n"],
    ["another time of one witness", "Z/euoAAAAABqEiEg", "Z/euoAAAAABqEiEh"],
  ])("does not open with %s", (_, from, to) => {
    const changed = CHECKPOINT.replace(from, to);
    expect(changed).not.toBe(CHECKPOINT);
    expect(isRefusal(openByPolicy(changed, policy))).toBe(true);
  });
});

/** Go's checksum database, as it was in January 2026. Its key stands in every Go toolchain. */
const GO_SUM = `go.sum database tree
49189689
ftjbAOzaupaIvaPo/G+Dk63nxOZ2s1OPOKIaPtXs7S4=

— sum.golang.org Az3grlKZssqRoMNPpZfKt0TphbbcF+pzXqElURJKRNFKfaUAgqeI5k2AORH0QAhg/ebRwyIqD/OqP4oLtLnNumvOBAM=
`;
const GO_SUM_KEY = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8";

describe("a checkpoint of Go's checksum database", () => {
  it("opens by the narrow rule for signatures, though its origin is not its key's name", () => {
    const key = expectAccepted(noteVerifier(expectAccepted(parseVerifierKey(GO_SUM_KEY))));
    const opened = openCheckpoint(GO_SUM, key, [], "go.sum database tree");
    expect(expectAccepted(opened).checkpoint.size).toBe(49_189_689);
  });
});
