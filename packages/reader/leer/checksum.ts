// What the weights were made from, in one number: the labelled texts, the code of the model and of the trainer, and the weights.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { Stored } from '../src/model/load.ts'
import { trainingFiles } from './corpus.ts'

const GENERATED = 'weights.ts'

const codeIn = (folder: string): readonly URL[] =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== GENERATED && name !== 'meet.ts')
    .sort()
    .map((name) => new URL(`${folder}${name}`, import.meta.url))

/** The checksum of all that goes into the weights, and of the weights. The word lists of `gegevens` are left out: they change often. */
export const checksumOf = (stored: Stored): string => {
  const hash = createHash('sha256')
  const corpus = trainingFiles().map((name) => new URL(`../corpus/${name}`, import.meta.url))
  for (const file of [...corpus, ...codeIn('./'), ...codeIn('../src/model/')]) hash.update(readFileSync(file))
  return hash.update(JSON.stringify(stored)).digest('hex')
}
