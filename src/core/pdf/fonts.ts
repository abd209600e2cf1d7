import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

const faces = ['400Regular', '400Regular_Italic', '600SemiBold'];
const families = [
  { folder: 'fira-sans', file: 'FiraSans' },
  { folder: 'noto-sans', file: 'NotoSans' },
];

/** The fonts of the templates as bytes, in every face that they use; from `fontDir` where one is given. */
export function readFonts(fontDir?: string): Buffer[] {
  if (fontDir) {
    const names = readdirSync(fontDir).filter((name) => /\.(ttf|otf)$/i.test(name));
    if (names.length === 0) throw new Error(`no fonts in ${fontDir}`);
    return names.map((name) => readFileSync(join(fontDir, name)));
  }
  return families.flatMap(({ folder, file }) =>
    faces.map((face) =>
      readFileSync(require.resolve(`@expo-google-fonts/${folder}/${face}/${file}_${face}.ttf`)),
    ),
  );
}

interface Face {
  /** Family and style, like FiraSans-SemiBold. */
  postscriptName: string;
  characterSet: number[];
}

/** The code points that can be set in every face: those that some family has in all of its faces. */
export function coverage(fonts: Buffer[]): Set<number> {
  // Loaded here because it takes 0.2 s, which a start without a document need not wait for.
  const fontkit: { create(bytes: Buffer): Face } = require('fontkit');
  const byFamily = new Map<string, Set<number>>();
  for (const font of fonts) {
    const face = fontkit.create(font);
    const family = face.postscriptName.replace(/-.*/, '');
    const known = new Set(face.characterSet);
    byFamily.set(family, byFamily.get(family)?.intersection(known) ?? known);
  }
  return [...byFamily.values()].reduce((all, set) => all.union(set));
}
