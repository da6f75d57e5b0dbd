interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  /** How many characters a line holds. */
  readonly columns?: number;
}

/** What a command needs of the process it runs in; tests pass their own. */
export interface Terminal {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly env?: Readonly<Record<string, string | undefined>>;
  once(signal: "SIGINT" | "SIGTERM", listener: () => void): unknown;
}

/** 0: done; 1: the input is wrong; 2: the command line is wrong. */
export type ExitCode = 0 | 1 | 2;

export const print = (terminal: Terminal, ...lines: readonly string[]): void => {
  terminal.stdout.write(`${lines.join("\n")}\n`);
};

export const complain = (terminal: Terminal, ...lines: readonly string[]): void => {
  terminal.stderr.write(`${lines.join("\n")}\n`);
};
