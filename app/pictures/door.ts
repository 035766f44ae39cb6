export type { PicturesChanged } from "./announcements.ts";
export { hidePictures, restorePictures } from "./hiding-store.ts";
export { PictureFigure, PictureImage } from "./pages/picture-figure.tsx";
export { type Album, areAllMade, heldOfAll, type Picture } from "./picture.ts";
export {
  findFile as findPictureFile,
  listHiddenPictures,
  listPictures,
  listPicturesOf,
} from "./picture-queries.ts";
export { dropAlbums, type PictureSays, saveSays } from "./picture-store.ts";
export { readSays } from "./says.ts";
export { VideoFigure } from "./videos/pages/video-figure.tsx";
export { heldOfVideo, isVideoReady, type Video } from "./videos/video.ts";
export { findHiddenVideo, findVideo, findVideosOf } from "./videos/video-queries.ts";
