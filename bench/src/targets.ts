// What the benchmark must reach, and whether it did. Only ratios and times of one run count.
import type { ContestantId } from './contestants.ts'
import type { Times } from './rounds.ts'
import { ratioOf, spreadOf } from './spread.ts'
import type { Whole } from './whole.ts'

export type Target = {
  readonly wat: string
  readonly eis: string
  readonly gemeten: string
  readonly gehaald: boolean
}

const FASTER_THAN_PEERS = 20

/** All targets, held against the times of the rounds and of the whole norm set. */
export function judgeTargets(times: Times, fastestPeer: ContestantId, whole: Whole): readonly Target[] {
  const ratio = (one: ContestantId, base: ContestantId): number => ratioOf(times.get(one) ?? [], times.get(base) ?? [])
  return [
    atMost('Oordeel uit gecodeerde feiten, tegen met de hand', ratio('gecodeerd', 'hand'), 0.5, ' keer'),
    atMost('Oordeel uit gewone feiten, tegen met de hand', ratio('gewoon', 'hand'), 2, ' keer'),
    atMost(
      'Uitleg uit gecodeerde feiten, tegen uitleg met de hand',
      ratio('gecodeerd-uitleg', 'hand-uitleg'),
      0.6,
      ' keer',
    ),
    atMost('Uitleg uit gewone feiten, tegen uitleg met de hand', ratio('gewoon-uitleg', 'hand-uitleg'), 0.6, ' keer'),
    atLeast('Sneller dan de snelste ander, uit gecodeerde feiten', ratio(fastestPeer, 'gecodeerd')),
    atLeast('Sneller dan de snelste ander, uit gewone feiten', ratio(fastestPeer, 'gewoon')),
    atMost('Alle versies van de normen klaarzetten', whole.compileMs, 200, ' ms'),
    atMost('Alle bewijzen samen', whole.proofsMs, 1000, ' ms'),
    atMost('Twee uitgaven precies vergelijken', whole.compareMs, 200, ' ms'),
    atMost('Mogelijke oordelen als de helft ontbreekt', whole.reachUs, 20, ' µs'),
  ]
}

function atMost(wat: string, measured: number, bound: number, unit: string): Target {
  return {
    wat,
    eis: `ten hoogste ${number(bound)}${unit}`,
    gemeten: `${number(measured)}${unit}`,
    gehaald: measured <= bound,
  }
}

function atLeast(wat: string, measured: number): Target {
  return {
    wat,
    eis: `ten minste ${FASTER_THAN_PEERS} keer`,
    gemeten: `${number(measured)} keer`,
    gehaald: measured >= FASTER_THAN_PEERS,
  }
}

/** The peer with the lowest median. */
export function fastestOf(times: Times, peers: readonly ContestantId[]): ContestantId {
  const [fastest = 'json-logic'] = peers.toSorted(
    (a, b) => spreadOf(times.get(a) ?? []).median - spreadOf(times.get(b) ?? []).median,
  )
  return fastest
}

/** A number in Dutch with three figures that matter. */
export function number(value: number): string {
  return value.toLocaleString('nl-NL', { maximumSignificantDigits: value >= 1000 ? 4 : 3 })
}
