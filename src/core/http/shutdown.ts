import type { Server, ServerResponse } from 'node:http';

/**
 * Prepares a server for being closed without cutting off an answer.
 *
 * `close()` alone waits for every keep-alive connection to run out, so while closing each answer asks for its
 * connection's end and idle ones are closed again and again; what is left after the grace time is cut.
 */
export function closesPolitely(server: Server): (graceMilliseconds: number) => Promise<void> {
  const underway = new Set<ServerResponse>();
  let closing = false;
  server.prependListener('request', (_request, response: ServerResponse) => {
    underway.add(response);
    response.once('close', () => underway.delete(response));
    if (closing) response.setHeader('Connection', 'close');
  });
  return (graceMilliseconds) =>
    new Promise((resolve) => {
      closing = true;
      for (const response of underway) if (!response.headersSent) response.setHeader('Connection', 'close');
      const idle = setInterval(() => server.closeIdleConnections(), 50);
      const cut = setTimeout(() => server.closeAllConnections(), graceMilliseconds);
      server.close(() => {
        clearInterval(idle);
        clearTimeout(cut);
        resolve();
      });
      server.closeIdleConnections();
    });
}
