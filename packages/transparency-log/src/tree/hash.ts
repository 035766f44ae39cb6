/** 32 bytes: the SHA-256 of a leaf, of a node or of a tree. */
export type Hash = Uint8Array;
