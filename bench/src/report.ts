// Writes the outcome of a run in Dutch: the same tables for the screen and for the page in docs.
import type { ContestantId } from './contestants.ts'
import type { Times } from './rounds.ts'
import { ratioOf, spreadOf } from './spread.ts'
import { number, type Target } from './targets.ts'
import type { Whole } from './whole.ts'

/** A table: the headings, and a row of texts per line. */
export type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export type Entry = { readonly id: ContestantId; readonly naam: string; readonly tegen: 'hand' | 'hand-uitleg' }

/** Nanoseconds per decision, spread, and how many times the hand-written reading. */
export function timesTable(entries: readonly Entry[], times: Times): Table {
  return {
    head: ['Wie', 'Tijd per oordeel', 'Acht van de tien keer tussen', 'Tegen met de hand'],
    rows: entries.map(({ id, naam, tegen }) => {
      const own = times.get(id) ?? []
      const { low, median, high } = spreadOf(own)
      return [
        naam,
        time(median),
        `${time(low)} en ${time(high)}`,
        `${number(ratioOf(own, times.get(tegen) ?? []))} keer`,
      ]
    }),
  }
}

export function targetsTable(targets: readonly Target[]): Table {
  return {
    head: ['Wat', 'Eis', 'Gemeten', 'Gehaald'],
    rows: targets.map((target) => [target.wat, target.eis, target.gemeten, target.gehaald ? 'ja' : 'nee']),
  }
}

export function wholeTable(whole: Whole): Table {
  return {
    head: ['Wat', 'Tijd'],
    rows: [
      [`Alle ${whole.slices} versies van de normen klaarzetten`, `${number(whole.compileMs)} ms`],
      ['De tabel voor snelle oordelen maken', `${number(whole.deciderMs)} ms`],
      [`Alle ${whole.statements} stellingen bewijzen`, `${number(whole.proofsMs)} ms`],
      ['Twee uitgaven precies vergelijken', `${number(whole.compareMs)} ms`],
      ['Mogelijke oordelen als de helft van de feiten ontbreekt', `${number(whole.reachUs)} µs`],
    ],
  }
}

/** A time with the unit that fits. */
function time(nanoseconds: number): string {
  if (nanoseconds < 1000) return `${number(nanoseconds)} ns`
  if (nanoseconds < 1_000_000) return `${number(nanoseconds / 1000)} µs`
  return `${number(nanoseconds / 1_000_000)} ms`
}

/** The table for a terminal. */
export function asText({ head, rows }: Table): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  return [head, widths.map((width) => '-'.repeat(width)), ...rows]
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The table for a page. */
export function asMarkdown({ head, rows }: Table): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
