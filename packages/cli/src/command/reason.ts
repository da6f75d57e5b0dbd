/** The system's short name for what went wrong (`ENOENT`), which says nothing of paths or internals. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";
