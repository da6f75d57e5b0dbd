export type { BoardStore, NewPublication, PublicationOutcome, Published } from "./board-store.js";
export { listVersions, type Rollback, type RolledBack, rollbackBoard, type StoredBoard } from "./manage.js";
export { type BoardStoreOptions, openBoardStore } from "./open-board-store.js";
export { BoardStoreError, type BoardStoreErrorCode } from "./store/error.js";
export type { BoardState, KeptVersion } from "./store/pointer.js";
export { UPLOAD_LIMITS, type UploadFault, type UploadLimits } from "./upload/index.js";
export type { Version } from "./version.js";
