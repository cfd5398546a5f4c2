/** A progress bar on stderr, where that is a terminal and the work is long. */

/** Short work shows none. */
const PATIENCE_MS = 400;
const WIDTH = 24;

/** Called with the share done, 0 to 1; the line is wiped at the end. */
export function progressBar(label: string): (share: number) => void {
  if (!process.stderr.isTTY) return () => {};
  const from = performance.now();
  let last = -1;
  return (share) => {
    const percent = Math.round(share * 100);
    if (percent === last || performance.now() - from < PATIENCE_MS) return;
    if (percent >= 100) {
      if (last >= 0) process.stderr.write('\r\u001B[K');
    } else {
      const done = Math.round(share * WIDTH);
      process.stderr.write(`\r${label} [${'#'.repeat(done)}${'-'.repeat(WIDTH - done)}] ${percent}%`);
    }
    last = percent;
  };
}
