import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** What an operator gives videos. Several machines may share it. */
export interface VideoRoom {
  readonly directory: string;
  /** For all of them together. */
  readonly bytes: number;
}

/** Where the file of this name lies. The name is one of our own making: see `newFileName`. */
export const pathIn = ({ directory }: VideoRoom, name: string): string => {
  // Never a path that somebody wrote.
  if (!/^[\w-]{20,}$/.test(name)) throw new Error("that is no name of a video's file");
  return join(directory, `${name}.video`);
};

export const ensureFolder = async ({ directory }: VideoRoom): Promise<void> => {
  await mkdir(directory, { recursive: true, mode: 0o700 });
};

/** Deletes it. Where it is gone already, nothing is to be done. */
export const deleteFile = (room: VideoRoom, name: string): Promise<void> =>
  rm(pathIn(room, name), { force: true });
