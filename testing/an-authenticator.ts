import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";

const sha256 = (bytes: string | Buffer): Buffer => createHash("sha256").update(bytes).digest();

/** The few kinds of CBOR (RFC 8949) that an authenticator writes. */
function cbor(value: unknown): Buffer {
  if (typeof value === "number") return value < 0 ? head(1, -1 - value) : head(0, value);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  if (typeof value === "string") {
    return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  }
  if (value instanceof Map) {
    const parts = [...value].flatMap(([key, held]) => [cbor(key), cbor(held)]);
    return Buffer.concat([head(5, value.size), ...parts]);
  }
  throw new Error("an authenticator writes no such thing");
}

function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  if (size < 256) return Buffer.from([(major << 5) | 24, size]);
  return Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
}

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const NEW_CREDENTIAL = 0x40;

interface Faults {
  readonly origin?: string;
  readonly challenge?: string;
  readonly isVerified?: boolean;
  readonly counter?: number;
  /** Where another site's page has ours in a frame. */
  readonly crossOrigin?: boolean;
  readonly topOrigin?: string;
}

/** A phone, for tests: it makes one passkey (ES256, WebAuthn level 3) and signs with it. */
export class Authenticator {
  readonly id = randomBytes(32);
  counter = 0;
  private readonly origin: string;
  private readonly keys: { publicKey: KeyObject; privateKey: KeyObject };
  private userHandle: string | undefined;

  constructor(origin: string) {
    this.origin = origin;
    this.keys = generateKeyPairSync("ec", { namedCurve: "P-256" });
  }

  /** Answers `navigator.credentials.create`. */
  create(
    options: { challenge: string; user: { id: string }; rp: { id?: string } },
    faults: Faults = {},
  ): string {
    this.userHandle = options.user.id;
    const { x, y } = this.keys.publicKey.export({ format: "jwk" });
    const coordinate = (text = "") => Buffer.from(text, "base64url");
    const key = new Map<number, unknown>([
      [1, 2],
      [3, -7],
      [-1, 1],
      [-2, coordinate(x)],
      [-3, coordinate(y)],
    ]);
    const idLength = Buffer.from([0, this.id.length]);
    const made = Buffer.concat([Buffer.alloc(16), idLength, this.id, cbor(key)]);
    const authData = this.authData(options.rp.id ?? "", NEW_CREDENTIAL, faults, made);
    const attestation = new Map<string, unknown>([
      ["fmt", "none"],
      ["attStmt", new Map()],
      ["authData", authData],
    ]);
    return this.answer({
      clientDataJSON: this.clientData("webauthn.create", options.challenge, faults),
      attestationObject: cbor(attestation).toString("base64url"),
      transports: ["internal"],
    });
  }

  /** Answers `navigator.credentials.get`. */
  get(options: { challenge: string; rpId?: string }, faults: Faults = {}): string {
    this.counter += 1;
    const authData = this.authData(options.rpId ?? "", 0, faults);
    const clientDataJSON = this.clientData("webauthn.get", options.challenge, faults);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, "base64url"))]);
    return this.answer({
      clientDataJSON,
      authenticatorData: authData.toString("base64url"),
      signature: sign("sha256", signed, this.keys.privateKey).toString("base64url"),
      userHandle: this.userHandle,
    });
  }

  private answer(response: Record<string, unknown>): string {
    const id = this.id.toString("base64url");
    return JSON.stringify({
      id,
      rawId: id,
      type: "public-key",
      response,
      clientExtensionResults: {},
    });
  }

  private clientData(type: string, challenge: string, faults: Faults): string {
    const said = {
      type,
      challenge: faults.challenge ?? challenge,
      origin: faults.origin ?? this.origin,
      crossOrigin: faults.crossOrigin ?? false,
      topOrigin: faults.topOrigin,
    };
    return Buffer.from(JSON.stringify(said)).toString("base64url");
  }

  private authData(rpId: string, flags: number, faults: Faults, more = Buffer.alloc(0)): Buffer {
    const verified = faults.isVerified === false ? 0 : USER_VERIFIED;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(faults.counter ?? this.counter);
    return Buffer.concat([
      sha256(rpId),
      Buffer.from([flags | USER_PRESENT | verified]),
      counter,
      more,
    ]);
  }
}
