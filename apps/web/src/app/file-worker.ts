// The worker that turns one file into its text.
import { serveFiles } from '@deelwijs/files/worker'

serveFiles(self)
