/** Of what there are pictures. */
export type AlbumKind = "article" | "post";

/** The pictures of one thing, for whoever writes it. */
export const albumPath = (kind: AlbumKind, id: number): string => `/pictures/of/${kind}/${id}`;

/** The video of one thing, for whoever writes it. */
export const videoPath = (kind: AlbumKind | ":kind", id: number | ":id"): string =>
  `/pictures/of/${kind}/${id}/video`;

/** @param kind and id, or `:kind` and `:id` for whichever */
export const toVideoPath = (
  kind: AlbumKind | ":kind",
  id: number | ":id",
  act: "add" | "caption" | "drop",
): string => `${videoPath(kind, id)}/${act}`;

export type ToAlbum = "add" | "change" | "drop" | "move";
/** @param kind and id, or `:kind` and `:id` for whichever */
export const toAlbumPath = (kind: AlbumKind | ":kind", id: number | ":id", act: ToAlbum): string =>
  `/pictures/of/${kind}/${id}/${act}`;

/** @param file one size of it in one format: `800.webp` */
export const pictureFilePath = (id: number, file: string): string =>
  `/pictures/files/${id}/${file}`;

/** @param file `video.mp4`, `video.webm` or `captions.vtt` */
export const videoFilePath = (id: number, file: string): string => `/pictures/videos/${id}/${file}`;

/** A hidden video, for whoever judges it. */
export const hiddenVideoPath = (key: string): string => `/pictures/hidden-videos/${key}`;

/** A hidden picture, for whoever judges it: the key stands where they read what was hidden, and nowhere else. */
export const hiddenPicturePath = (key: string): string => `/pictures/hidden/${key}`;
