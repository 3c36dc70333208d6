// One whole run: prepare, check, time, measure memory, and gather the tables.
import { compile, createDecider, type Decider } from '@deelwijs/engine'
import { NORMENSET } from '@deelwijs/norms'
import manifest from '../package.json' with { type: 'json' }
import { type Block, drawBlock } from './cases.ts'
import { measureInChild } from './child.ts'
import {
  type Contestant,
  type ContestantId,
  handWritten,
  loadPeer,
  ours,
  PEERS,
  type PeerId,
  peerContestant,
} from './contestants.ts'
import { DATE } from './date.ts'
import { decisionList } from './decision-list.ts'
import { checkOurs, checkPeer, type Disagreement } from './equal.ts'
import { describeMachine } from './machine.ts'
import type { Outcome } from './page.ts'
import { type Entry, type Table, targetsTable, timesTable, wholeTable } from './report.ts'
import { type Plan, runRounds } from './rounds.ts'
import { quantile } from './spread.ts'
import { fastestOf, judgeTargets, number } from './targets.ts'
import { sound, type Whole } from './whole.ts'

const CHECKED = 600
const CASES = 1000
const ROUNDS = 300
const WARMUP = 150
/** A slow contestant takes about so long in a round. */
const SLOW_MS = 8
const CHILDREN = 5

type Ready = {
  readonly id: PeerId
  readonly naam: string
  readonly houdtNiet: string
  readonly contestant: Contestant
  readonly fewer: number
}

/** Runs everything; `say` tells how far it is. Gives the disagreements instead when someone says something else. */
export async function compareEveryone(
  main: string,
  say: (line: string) => void,
): Promise<Outcome | { readonly wrong: readonly Disagreement[] }> {
  const machine = describeMachine(new Date())
  say('Hele normenset meten in verse processen ...')
  const whole = await medianWhole(main)
  const decider = sound(createDecider(sound(compile(NORMENSET, DATE))))
  say('Nagaan of iedereen hetzelfde zegt ...')
  const blocks = [drawBlock(decider, 'diep', 1, CHECKED), drawBlock(decider, 'gelijk', 2, CHECKED)]
  const peers = await preparePeers(decider, blocks)
  const wrong = [...blocks.flatMap((block) => checkOurs(decider, block)), ...peers.wrong]
  if (wrong.length > 0) return { wrong }
  say('Rondes draaien ...')
  const fast = [...ours(decider), ...handWritten()]
  const fewer = new Map<ContestantId, number>(peers.ready.map((peer) => [peer.id, peer.fewer]))
  const plan: Plan = { drawing: 'diep', rounds: ROUNDS, warmup: WARMUP, cases: CASES, fewer }
  const deep = await runRounds([...fast, ...peers.ready.map((peer) => peer.contestant)], decider, plan)
  const fastest = fastestOf(deep, PEERS)
  const withFastest = [...fast, ...peers.ready.filter((peer) => peer.id === fastest).map((peer) => peer.contestant)]
  const even = await runRounds(withFastest, decider, { ...plan, drawing: 'gelijk' })
  say('Geheugen meten ...')
  const entries = entriesOf(peers.ready)
  return {
    machine,
    norms: {
      all: NORMENSET.normen.length,
      deciding: NORMENSET.normen.filter((norm) => !('verandertNiets' in norm.dan)).length,
    },
    checked: CHECKED * blocks.length,
    rounds: ROUNDS,
    cases: CASES,
    targets: targetsTable(judgeTargets(deep, fastest, whole)),
    deep: timesTable(entries, deep),
    even: timesTable(
      entries.filter(({ id }) => even.has(id)),
      even,
    ),
    whole: wholeTable(whole),
    memory: await memoryTable(main, peers.ready),
    limits: peers.ready,
  }
}

async function preparePeers(
  decider: Decider,
  blocks: readonly Block[],
): Promise<{ readonly ready: readonly Ready[]; readonly wrong: readonly Disagreement[] }> {
  const rows = decisionList(NORMENSET, DATE)
  const ready: Ready[] = []
  const wrong: Disagreement[] = []
  for (const id of PEERS) {
    const peer = await loadPeer(id)
    const decide = peer.prepare(rows)
    const checks = []
    for (const block of blocks) checks.push(await checkPeer(id, decide, decider, block))
    wrong.push(...checks.flatMap((check) => check.wrong))
    const contestant = peerContestant(
      id,
      decide,
      checks.some((check) => check.answersLater),
    )
    const ms = quantile(
      checks.map((check) => check.ms),
      1,
    )
    const fewer = Math.max(1, Math.min(CASES, Math.floor(SLOW_MS / ms)))
    ready.push({ id, naam: `${peer.naam} ${versionOf(peer.naam)}`, houdtNiet: peer.houdtNiet, contestant, fewer })
  }
  return { ready, wrong }
}

function versionOf(naam: string): string {
  return Object.entries(manifest.dependencies).find(([name]) => naam.startsWith(name))?.[1] ?? ''
}

function entriesOf(peers: readonly Ready[]): readonly Entry[] {
  return [
    { id: 'gecodeerd', naam: 'Deelwijs, gecodeerde feiten', tegen: 'hand' },
    { id: 'gewoon', naam: 'Deelwijs, gewone feiten', tegen: 'hand' },
    { id: 'hand', naam: 'Met de hand geschreven', tegen: 'hand' },
    { id: 'gecodeerd-uitleg', naam: 'Deelwijs met uitleg, gecodeerde feiten', tegen: 'hand-uitleg' },
    { id: 'gewoon-uitleg', naam: 'Deelwijs met uitleg, gewone feiten', tegen: 'hand-uitleg' },
    { id: 'hand-uitleg', naam: 'Met de hand geschreven, met uitleg', tegen: 'hand-uitleg' },
    ...peers.map(({ id, naam }): Entry => ({ id, naam, tegen: 'hand' })),
  ]
}

/** Per number the median over some fresh processes. */
async function medianWhole(main: string): Promise<Whole> {
  const answers: unknown[] = []
  for (let turn = 0; turn < CHILDREN; turn += 1) answers.push(await measureInChild(main, 'geheel'))
  const median = (key: keyof Whole): number =>
    quantile(
      answers.map((answer) => numberAt(answer, key)),
      0.5,
    )
  return {
    slices: median('slices'),
    compileMs: median('compileMs'),
    deciderMs: median('deciderMs'),
    statements: median('statements'),
    proofsMs: median('proofsMs'),
    compareMs: median('compareMs'),
    reachUs: median('reachUs'),
  }
}

function numberAt(value: unknown, key: string): number {
  const found: unknown =
    typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : null
  if (typeof found !== 'number') throw new TypeError(`a measurement without ${key}`)
  return found
}

async function memoryTable(main: string, peers: readonly Ready[]): Promise<Table> {
  const rows: string[][] = []
  for (const { id, naam } of [{ id: 'deelwijs', naam: 'Deelwijs' }, ...peers]) {
    rows.push([naam, `${number(Number(await measureInChild(main, 'geheugen', id)))} MB`])
  }
  return { head: ['Wie', 'Geheugen erbij'], rows }
}
