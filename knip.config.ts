// What knip counts as used: our entry files, the tests, and what stylesheets import.
import type { KnipConfig } from 'knip'

const TESTS = 'src/**/*.test.ts'
// Found at run time, by the path of its files.
const FONT = '@expo-google-fonts/noto-sans'

/** Turns the imports and font files of a stylesheet into imports that knip understands. */
function stylesheet(text: string): string {
  const names = text.matchAll(/(?:@import|url\()\s*["']([^"']+)["']/g)
  return [...names].map(([, name]) => `import '${name}'`).join('\n')
}

export default {
  workspaces: {
    '.': {
      entry: ['scripts/*.mjs', 'scripts/*.test.ts', 'scripts/genereer.ts', 'scripts/run/counts-reporter.mjs'],
      project: ['scripts/**/*.{mjs,ts}', '!scripts/fixtures/**'],
      // Started by its path, from scripts/run/check.mjs.
      ignoreDependencies: ['@biomejs/biome'],
    },
    'packages/*': { entry: [TESTS], project: ['src/**/*.ts'] },
    'packages/engine': { entry: [TESTS], project: ['{src,invented}/**/*.ts'] },
    'packages/norms': {
      entry: ['{src,tweede-lezing,gevallen,proef}/**/*.test.ts', 'proef/mutatie/werker.ts'],
      project: ['{src,tweede-lezing,gevallen,proef}/**/*.ts'],
    },
    'packages/letters': {
      entry: ['{src,proef}/**/*.test.ts'],
      project: ['{src,proef}/**/*.ts'],
      ignoreDependencies: [FONT],
    },
    'packages/reader': {
      entry: [TESTS, 'meet/*.ts', 'leer/{leer,meet}.ts'],
      project: ['{src,meet,leer}/**/*.ts'],
    },
    'packages/files': {
      entry: ['src/isolated/child.ts', 'src/worker/*.ts', '{src,proef}/**/*.test.ts', 'proef/*.ts'],
      project: ['{src,proef}/**/*.ts'],
      ignoreBinaries: ['mkfifo'],
    },
    'apps/cli': {
      entry: ['src/main.ts', TESTS],
      project: ['{bin,src}/**/*.{js,ts}'],
      ignoreDependencies: [FONT],
    },
    'apps/server': { entry: ['src/main.ts', TESTS], project: ['src/**/*.ts'] },
    'apps/web': { entry: [TESTS, 'e2e/**/*.spec.ts'], project: ['{src,e2e}/**/*.{ts,tsx,css}'] },
    bench: { entry: ['src/main.ts', TESTS], project: ['src/**/*.ts'] },
  },
  compilers: { css: stylesheet },
  ignoreExportsUsedInFile: true,
} satisfies KnipConfig
