// The door of the room: from a file to its text, and the lines that say why not.
export type { FileKind, FileText, HiddenKind, HiddenText, PagePlace, Progress } from './file-text.ts'
export { isProblem } from './file-text.ts'
export type { Limits } from './limits.ts'
export { LIMITS } from './limits.ts'
export type { Problem, ProblemCode, Remark, RemarkCode } from './problem.ts'
export { MESSAGES } from './problem.ts'
export { readFile } from './read-file.ts'
