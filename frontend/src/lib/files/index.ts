export { download } from './download';
export { type FilesOf, type FileState, type KnownFile, type OnItsWay, UploadQueue } from './queue';
export { useUploads } from './useUploads';
