/** What a word after `letterbox` stands for. */
export interface Command {
  /** One line for `letterbox --help`. */
  readonly summary: string;
  /**
   * @returns the exit code
   * @throws {UsageError}
   */
  run(args: readonly string[]): Promise<number>;
}

/** A command that was typed wrongly, told in a sentence instead of a stack. */
export class UsageError extends Error {}
