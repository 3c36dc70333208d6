// Which law the outcome shows: a choice at the outcome that sets one fact; the check never asks it.
import type { Feit } from '@deelwijs/words'
import type { Assessment } from './assessment-shape.ts'
import { without } from './one-task.ts'

/** The fact that tells which law applies to the help; no outcome depends on it, only sources do. */
export const LAW = 'regime' satisfies Feit

/** The assessment under one law; under `null` the fact is unknown, and both laws are shown. */
export function withLaw(assessment: Assessment, law: string | null): Assessment {
  const answers = without(assessment.answers, new Set([LAW]))
  const kept = assessment.kept.filter((feit) => feit !== LAW)
  if (law === null) return { ...assessment, answers, kept }
  return { ...assessment, answers: { ...answers, [LAW]: law }, kept: [LAW, ...kept] }
}
