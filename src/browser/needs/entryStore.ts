/** Reports that did not reach the portal yet, on this device: codes, and the note if there is one. */

export interface Waiting {
  /** The form's one-time key: with it the portal counts the report once, however often it is sent. */
  key: string;
  /** Who typed it; nobody else sees or sends it. */
  owner: string;
  fields: [name: string, value: string][];
  /** What it is about, in the words of the form. */
  label: string;
  /** ISO instant. */
  at: string;
  /** Why it was not accepted; then it is sent only after it was changed. */
  refused: string | null;
}

const database = 'ubu-needs';
const table = 'waiting';
/** What another person left behind on a shared device goes after this time. */
const foreignDays = 30;
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('ubu-needs') : null;

let opening: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table, { keyPath: 'key' });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opening;
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await open()).transaction(table, mode);
  const request = work(transaction.objectStore(table));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });
}

/** The person's own, oldest first. */
export async function waitingOf(owner: string): Promise<Waiting[]> {
  const all = await run<Waiting[]>('readonly', (store) => store.getAll());
  const oldest = new Date(Date.now() - foreignDays * 86_400_000).toISOString();
  for (const { key, owner: other, at } of all) if (other !== owner && at < oldest) await remove(key);
  return all.filter((one) => one.owner === owner).sort((a, b) => a.at.localeCompare(b.at));
}

export function find(key: string): Promise<Waiting | undefined> {
  return run<Waiting | undefined>('readonly', (store) => store.get(key));
}

export async function keep(one: Waiting): Promise<void> {
  await keepQuietly(one);
  tell();
}

/** For the moment in which it is being sent: nobody needs to hear of what is gone a second later. */
export async function keepQuietly(one: Waiting): Promise<void> {
  await run('readwrite', (store) => store.put(one));
}

export async function remove(key: string): Promise<void> {
  await run('readwrite', (store) => store.delete(key));
  tell();
}

/** Calls back whenever something was kept or removed, in this tab or another. */
export function onChange(callback: () => void): void {
  addEventListener('need-queue', callback);
  channel?.addEventListener('message', callback);
}

function tell(): void {
  dispatchEvent(new Event('need-queue'));
  channel?.postMessage('changed');
}
