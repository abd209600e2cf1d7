import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

// Holds what docs/architecture says about where things stand and who may use whom.

type Import = { from: string; to: string; typeOnly: boolean };

const root = join(import.meta.dirname, '..');
const fileNames = new Set(
  'paths schema rules policy queries commands view routes staff mails jobs feed'
    .split(' ')
    .map((n) => `${n}.ts`),
);
const usableByOthers = new Set(['paths.ts', 'policy.ts', 'queries.ts', 'commands.ts']);
const withPrisma = new Set(['queries.ts', 'commands.ts']);

const features = foldersIn('src').filter((name) => !['core', 'browser', 'locales'].includes(name));
const subjects = features.flatMap((feature) => [
  feature,
  ...foldersIn(`src/${feature}`).flatMap((name) => [name, ...foldersIn(`src/${feature}/${name}`)]),
]);
const sources = filesIn('src').filter(
  (file) => file.endsWith('.ts') && !/^src\/(browser|core\/db\/generated)\//.test(file),
);
const imports = sources.flatMap(importsOf);

const complaints = [
  ...fileNameComplaints(),
  ...featureNameComplaints(),
  ...imports.flatMap(directionComplaints),
  ...imports.flatMap(prismaComplaints),
  ...cycleComplaints('Modules', edges(imports.filter(({ typeOnly }) => !typeOnly))),
  ...cycleComplaints('Features', featureEdges()),
];
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exit(1);
console.log(
  `The structure holds: ${features.length} features, ${sources.length} files, ${imports.length} imports.`,
);

function fileNameComplaints() {
  return sources
    .filter((file) => featureOf(file) && !fileNames.has(basename(file)))
    .map((file) => `${file}: a feature has only the files ${[...fileNames].join(' ')}`);
}

/** A feature has one name in all the places where it has files. */
function featureNameComplaints() {
  const core = foldersIn('src/core');
  const places: [place: string, names: string[], others: string[]][] = [
    ['views', foldersIn('views'), ['layouts', 'components', 'errors', 'showroom']],
    [
      'tests',
      foldersIn('tests'),
      ['support', 'browser', 'bench', 'lifecycle', 'components', 'locales', ...core],
    ],
    ['prisma/models', namesIn('prisma/models', '.prisma'), ['core']],
    ['src/browser', foldersIn('src/browser'), ['styles', 'fonts', ...subjects]],
    ...foldersIn('src/locales').map((lang): [string, string[], string[]] => [
      `src/locales/${lang}`,
      namesIn(`src/locales/${lang}`, '.json').map((name) => name.replace(/-staff$/, '')),
      ['common', ...core, ...subjects],
    ]),
  ];
  return places.flatMap(([place, names, others]) =>
    names
      .filter((name) => !features.includes(name) && !others.includes(name))
      .map((name) => `${place}/${name}: no feature has this name`),
  );
}

function directionComplaints({ from, to, typeOnly }: Import) {
  const [user, used] = [featureOf(from), featureOf(to)];
  if (from.startsWith('src/core/') && to.startsWith('src/') && !to.startsWith('src/core/')) {
    const known = typeOnly && (to === 'src/config.ts' || to === 'src/deps.ts');
    return known ? [] : [`${from}: core knows nothing above it, and so not ${to}`];
  }
  if (!user || !used || user === used || usableByOthers.has(basename(to))) return [];
  if (user === 'feeds' && basename(to) === 'feed.ts') return [];
  return [`${from}: of another feature only ${[...usableByOthers].join(' ')} may be used, not ${to}`];
}

/** The ORM stays in few hands, and everything else sees plain values. */
function prismaComplaints({ from, to, typeOnly }: Import) {
  if (to.startsWith('@prisma/') || to.startsWith('src/core/db/generated/')) {
    return from.startsWith('src/core/db/') ? [] : [`${from}: Prisma is imported only in core/db, not ${to}`];
  }
  if (to !== 'src/core/db/client.ts' || typeOnly || from === 'src/deps.ts') return [];
  const allowed = from.startsWith('src/core/') || withPrisma.has(basename(from));
  return allowed ? [] : [`${from}: the database is used only in ${[...withPrisma].join(' and ')}`];
}

/** Addresses may point anywhere, so paths.ts makes no feature depend on another. */
function featureEdges() {
  return edges(
    imports
      .filter(({ to }) => basename(to) !== 'paths.ts')
      .map(({ from, to }) => ({ from: featureOf(from) ?? '', to: featureOf(to) ?? '' }))
      .filter(({ from, to }) => from !== '' && to !== '' && from !== to),
  );
}

function edges(pairs: { from: string; to: string }[]) {
  const graph = new Map<string, Set<string>>();
  for (const { from, to } of pairs) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  return graph;
}

function cycleComplaints(what: string, graph: Map<string, Set<string>>) {
  const found: string[] = [];
  const finished = new Set<string>();
  const visit = (node: string, path: string[]) => {
    if (path.includes(node)) found.push([...path.slice(path.indexOf(node)), node].join(' → '));
    if (path.includes(node) || finished.has(node)) return;
    for (const next of graph.get(node) ?? []) visit(next, [...path, node]);
    finished.add(node);
  };
  for (const node of graph.keys()) visit(node, []);
  return found.map((cycle) => `${what} use each other in a circle: ${cycle}`);
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const statements = [
    /^(?:import|export)\s+(type\s)?[\w$*{},\s]*?\sfrom\s+'([^']+)'/gm,
    /^import\s+()'([^']+)'/gm,
    /\bimport\(()\s*'([^']+)'/gm,
  ];
  return statements.flatMap((statement) =>
    [...text.matchAll(statement)].map(([, type, target = '']) => ({
      from: file,
      to: target.startsWith('.') ? join(dirname(file), target) : target,
      typeOnly: Boolean(type),
    })),
  );
}

function featureOf(file: string) {
  const name = /^src\/([^/]+)\//.exec(file)?.[1];
  return name && features.includes(name) ? name : undefined;
}

function filesIn(folder: string) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

function foldersIn(folder: string) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
}

function namesIn(folder: string, ending: string) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .map((name) => basename(name, ending));
}
