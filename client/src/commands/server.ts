/** Restart Server and Show Log. */
import { type CommandContext, say } from './context';

export async function restartServer({ restart }: CommandContext): Promise<void> {
  await restart();
  say('The Greenpaper server was restarted.');
}

export async function showLog({ log }: CommandContext): Promise<void> {
  log.show();
}
