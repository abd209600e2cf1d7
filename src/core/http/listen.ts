import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError } from '../startError.ts';

export type Address = { host: string; port: number };

/** A portal that was told to stop just now needs up to two seconds to give its port back. */
const patienceMilliseconds = 2000;

/** Fails where the port cannot be had, before anything slow is done. */
export async function checkPort(address: Address): Promise<void> {
  const end = Date.now() + patienceMilliseconds;
  for (;;) {
    const server = createServer();
    try {
      await listen(server, address);
      await new Promise((resolve) => server.close(resolve));
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(100);
    }
  }
}

/** Listens, or says in one sentence why that is not possible. Returns the port, which 0 leaves to the system. */
export function listen(server: Server, { host, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

function refusal(error: NodeJS.ErrnoException, host: string, port: number) {
  if (error.code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} on ${host} is in use by another program: stop that one, or choose another port with PORT=${port + 1} npm start.`,
    );
  }
  if (error.code === 'EACCES') {
    return new StartError(
      `This user may not listen on port ${port}: choose one above 1023, such as PORT=3000 npm start.`,
    );
  }
  return new StartError(
    `The portal cannot listen on ${host}:${port} (${error.code}): set HOST to an address of this machine, such as 127.0.0.1.`,
  );
}
