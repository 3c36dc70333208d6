// What the benchmark ran on: a time means nothing without it.
import { cpus, loadavg, totalmem } from 'node:os'
import { number } from './targets.ts'

/** The machine in one Dutch line each: processor, memory, Node, day and how busy it was at the start. */
export function describeMachine(now: Date): readonly string[] {
  const processors = cpus()
  const day = now.toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  const [busy = 0] = loadavg()
  return [
    `Processor: ${processors[0]?.model.trim() ?? 'onbekend'}, ${processors.length} kernen`,
    `Geheugen: ${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}, ${process.platform} ${process.arch}`,
    `Datum: ${day}`,
    `Drukte bij de start: ${number(busy)} taken op ${processors.length} kernen${busy > 1 ? '; tijden vallen dan hoger uit' : ''}`,
  ]
}
