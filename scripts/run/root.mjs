// The folder of the repository, and the folder for what our scripts remember between two runs.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
export const memory = join(root, '.deelwijs')
