/** Editors, Excel and macOS leave such files beside the one that is open (`.x.swp`, `~$observations.csv`). */
export const isLeftover = (name: string): boolean => name.startsWith(".") || name.startsWith("~$");

/** A file that stands in a board's folder itself; which tables there are, core knows. */
export const isTopFile = (name: string): boolean => name === "board.yaml" || name.endsWith(".csv");

/** The folders within a board's own, each with Markdown files. */
export const TEXT_FOLDERS = ["news", "reports"] as const;

export const isTextFile = (name: string): boolean => name.endsWith(".md");
