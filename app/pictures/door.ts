export type { PicturesChanged } from "./announcements.ts";
export { hidePictures, restorePictures } from "./hiding-store.ts";
export { PictureFigure, PictureImage } from "./pages/picture-figure.tsx";
export { type Album, areAllMade, heldOfAll, type Picture } from "./picture.ts";
export { listHiddenPictures, listPictures, listPicturesOf } from "./picture-queries.ts";
export { dropAlbums } from "./picture-store.ts";
