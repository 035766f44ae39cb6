import sodium from "libsodium-wrappers-sumo";

/**
 * The key of this device, to which a registrar seals a voting code. Its private half is made here, kept in the browser's
 * own database, and never leaves this worker: the page sees only the public half.
 */
interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

const DATABASE = "sealed-ballots";
const STORE = "device";
const NAME = "key";

const resultOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  return resultOf(opening).then((database) => database.transaction(STORE, mode).objectStore(STORE));
}

async function findKey(): Promise<KeyPair | undefined> {
  const store = await openStore("readonly");
  return resultOf(store.get(NAME) as IDBRequest<KeyPair | undefined>);
}

/** The public half, in Base64; makes a key where there is none and one is wanted. */
export async function findDeviceKey(makesOne: boolean): Promise<string | undefined> {
  await sodium.ready;
  const key = (await findKey()) ?? (makesOne ? await makeKey() : undefined);
  return key && sodium.to_base64(key.publicKey, sodium.base64_variants.ORIGINAL);
}

async function makeKey(): Promise<KeyPair> {
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const store = await openStore("readwrite");
  await resultOf(store.put({ publicKey, privateKey }, NAME));
  return { publicKey, privateKey };
}

export async function forgetDeviceKey(): Promise<void> {
  const store = await openStore("readwrite");
  await resultOf(store.delete(NAME));
}

/**
 * Opens an envelope that was sealed to this device.
 * @param envelope Base64, as `crypto_box_seal` made it
 * @returns the text; undefined where this device has no key, or another one
 */
export async function openEnvelope(envelope: string): Promise<string | undefined> {
  await sodium.ready;
  const key = await findKey();
  if (key === undefined) return undefined;
  try {
    const sealed = sodium.from_base64(envelope, sodium.base64_variants.ORIGINAL);
    return sodium.to_string(sodium.crypto_box_seal_open(sealed, key.publicKey, key.privateKey));
  } catch {
    // libsodium has no other way to say that it was sealed to another key.
    return undefined;
  }
}
