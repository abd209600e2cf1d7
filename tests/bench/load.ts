import { connect } from 'node:net';

/** The value that 95 of 100 do not pass. */
export function p95(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Answers per second to the same question over ten connections. Counts bytes instead of reading answers, so that
 * the asking costs next to nothing; each answer has to be as long as the first.
 */
export async function throughput(address: string, milliseconds: number): Promise<number> {
  const { hostname, port, pathname } = new URL(address);
  const question = `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: keep-alive\r\n\r\n`;
  const length = await answerLength(Number(port), question);
  const end = performance.now() + milliseconds;
  const begun = performance.now();
  const counts = await Promise.all(
    Array.from({ length: 10 }, () => askUntil(end, Number(port), question, length)),
  );
  return (counts.reduce((sum, count) => sum + count, 0) / (performance.now() - begun)) * 1000;
}

/** Milliseconds of each address, asked one after the other. */
export async function latencies(
  addresses: readonly string[],
  headers: Record<string, string> = {},
): Promise<number[]> {
  const times: number[] = [];
  for (const address of addresses) {
    const begun = performance.now();
    const answer = await fetch(address, { headers, redirect: 'manual' });
    await answer.arrayBuffer();
    times.push(performance.now() - begun);
    if (answer.status !== 200) throw new Error(`${address} answers ${answer.status}`);
  }
  return times;
}

function askUntil(end: number, port: number, question: string, length: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(question));
    let open = length;
    let count = 0;
    socket.setTimeout(10_000, () => socket.destroy(new Error('An answer was shorter than the first.')));
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      open -= chunk.length;
      if (open > 0) return;
      if (open < 0) return void socket.destroy(new Error('An answer was longer than the first.'));
      count += 1;
      if (performance.now() > end) {
        socket.destroy();
        return resolve(count);
      }
      open = length;
      socket.write(question);
    });
  });
}

/** Headers and body. */
function answerLength(port: number, question: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(question));
    let bytes = Buffer.alloc(0);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      const headEnd = bytes.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = bytes.subarray(0, headEnd).toString('latin1');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
      if (!head.startsWith('HTTP/1.1 200') || Number.isNaN(length)) {
        reject(new Error(`Not an answer of known length: ${head.split('\r\n')[0]}`));
        socket.destroy();
      } else if (bytes.length >= headEnd + 4 + length) {
        resolve(bytes.length);
        socket.destroy();
      }
    });
  });
}
