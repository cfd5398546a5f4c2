/** The wall around every handler: an error is logged and answered with nothing, a cancelled request stops early, a slow one is named. */
import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

export interface Log {
  error(message: string): void;
  info(message: string): void;
}

/** A request slower than this is worth a line in the log. */
const SLOW_MS = 500;

/** Wraps a handler: cancelled before or after the work answers `RequestCancelled`; a thrown error is logged and `fallback` answered. */
export function guard<P, R>(
  name: string,
  log: Log,
  fallback: R,
  handler: (params: P, token: CancellationToken) => R | Promise<R>,
): (params: P, token: CancellationToken) => Promise<R> {
  return async (params, token) => {
    if (token.isCancellationRequested) throw cancelled();
    const start = performance.now();
    try {
      const answer = await handler(params, token);
      const took = performance.now() - start;
      if (took > SLOW_MS) log.info(`${name} took ${Math.round(took)} ms.`);
      if (token.isCancellationRequested) throw cancelled();
      return answer;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      log.error(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return fallback;
    }
  };
}

export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.');
}
