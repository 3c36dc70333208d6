// Tests of the help: every example in it runs, in a real shell, and what it says about the JSON is what comes out.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { deelwijsHere } from './test-command.ts'
import { paragraph, wordFile } from './test-files.ts'

const READING = ['lees', 'contract', 'formulier', 'lek'] as const
const COMMANDS = ['normenboek', 'toets', 'bewijs', 'woorden', 'verschil', 'brief', ...READING] as const
/** A text in which each reading command finds something. */
const LETTER = `Beste collega,

Ik ben consulent en beslis over de verlenging. Omdat ouders toestemming gaven, ontvangen wij graag de diagnose.
Reageert u binnen vijf werkdagen? De aanbieder stuurt bij elke verlenging het behandelplan van Sam Voorbeeld.

Van: Piet
Verzonden: maandag 3 maart 2025
Aan: Praktijk
Onderwerp: aanvraag

Wilt u het evaluatieverslag sturen?
`
const COMMAND = fileURLToPath(new URL('../bin/deelwijs.js', import.meta.url))

const helpOf = async (command: string): Promise<string> => (await deelwijsHere([command, '--help'])).out
const requestIn = (help: string): string => /^ {2}(\{"peildatum"[\s\S]*?\]\})$/m.exec(help)?.[1] ?? ''
const examplesIn = (help: string): readonly string[] =>
  [...help.matchAll(/^ {2}(deelwijs .+)$/gm)].map(([, line = '']) => line)

/** Every name in braces and lists of a shape in the help, such as `{"gevallen","omslagen":[…]}`. */
const namesIn = (shape: string): readonly string[] => [...shape.matchAll(/"(\w+)"/g)].map(([, name = '']) => name)

/** A folder as the examples assume it, with the command on the path. */
async function folderForExamples(): Promise<(line: string) => { readonly code: number | null; readonly err: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-hulp-'))
  after(() => rmSync(folder, { recursive: true }))
  const command = join(folder, 'deelwijs')
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`)
  chmodSync(command, 0o755)
  const request = requestIn(await helpOf('toets'))
  writeFileSync(join(folder, 'verzoek.json'), request)
  const line = JSON.stringify({ id: 'een', ...JSON.parse(request) })
  writeFileSync(join(folder, 'verzoeken.jsonl'), `${line}\n${line}\n`)
  for (const name of ['brief', 'contract', 'formulier', 'antwoord']) writeFileSync(join(folder, `${name}.txt`), LETTER)
  writeFileSync(join(folder, 'brieven.jsonl'), `${JSON.stringify({ id: 'een', tekst: LETTER })}\n`)
  writeFileSync(join(folder, 'antwoord.docx'), wordFile(paragraph(LETTER)))
  const env = { ...process.env, PATH: [folder, process.env['PATH'] ?? ''].join(delimiter) }
  return (example) => {
    const { status, stderr } = spawnSync('/bin/sh', ['-c', example], { cwd: folder, env, encoding: 'utf8' })
    return { code: status, err: stderr }
  }
}

test('elk voorbeeld in de hulp werkt zoals het er staat', async () => {
  const run = await folderForExamples()
  for (const command of COMMANDS) {
    const examples = examplesIn(await helpOf(command))
    assert.ok(examples.length > 0, command)
    for (const example of examples) assert.deepEqual(run(example), { code: 0, err: '' }, example)
  }
})

test('de hulp van toets noemt elk veld van het antwoord', async () => {
  const help = await helpOf('toets')
  const { out } = await deelwijsHere(['toets', '--json'], requestIn(help))
  const { oordelen, vragen, bewijsstuk } = JSON.parse(out)
  assert.ok(oordelen.length > 0 && vragen.length > 0)
  for (const [name, value] of Object.entries({ oordelen: oordelen[0], vragen: vragen[0], bewijsstuk })) {
    const described = new RegExp(`^ {2}${name} +[\\s\\S]*?: ([\\s\\S]*?)\\n(?=  \\w|\\w)`, 'm').exec(help)?.[1] ?? ''
    const names = described.replaceAll(/\([^)]*\)/g, '').split(/,\s+/)
    assert.deepEqual(names.map((word) => word.trim()).sort(), Object.keys(value ?? {}).sort(), name)
  }
  const { out: line } = await deelwijsHere(['toets', '--jsonl'], '{"id":"a"}\n')
  const shape = /geeft (\{"id".*\})\.$/m.exec(help)?.[1] ?? ''
  const answer = JSON.parse(line)
  assert.deepEqual(namesIn(shape), [...Object.keys(answer), ...Object.keys(answer.fout)])
})

test('de hulp van de andere opdrachten noemt de velden van hun JSON', async () => {
  const runs = {
    bewijs: ['bewijs', '--json', '--normen', 'ontwerp-2030', '--peildatum', '2030-06-01'],
    woorden: ['woorden', '--json'],
    verschil: ['verschil', '--json', '--van', '2026-11-23', '--naar', 'ontwerp-2030'],
    normenboek: ['normenboek', '--json'],
  }
  for (const [command, words] of Object.entries(runs)) {
    const shape = /Met --json:\s+(\{.*\})/.exec(await helpOf(command))?.[1] ?? ''
    assert.ok(namesIn(shape).length > 0, command)
    const { out } = await deelwijsHere(words)
    for (const name of namesIn(shape)) assert.ok(out.includes(`"${name}":`), `${command} ${name}`)
    const [list] = Object.values(JSON.parse(out)).filter((value) => Array.isArray(value))
    for (const name of Object.keys(list?.[0] ?? {})) {
      if (command !== 'woorden') assert.ok(namesIn(shape).includes(name), `${command} ${name}`)
    }
  }
})

/** An object of an answer and, one level down, the first item of each of its lists: the names that the help must have. */
function namesOf(answer: object): readonly string[] {
  const firsts = Object.values(answer).map((value): unknown => (Array.isArray(value) ? value[0] : null))
  return [answer, ...firsts].flatMap((item) => (typeof item === 'object' && item !== null ? Object.keys(item) : []))
}

test('de hulp van lees, contract, formulier en lek noemt elk veld van hun JSON, en geen ander', async () => {
  const without = ['pet', 'waar', 'bestand', 'ookBekeken']
  for (const command of READING) {
    const help = await helpOf(command)
    const shape = /Met --json:\n([\s\S]*?\}\]?,?[^{]*?\})\n(?! {3})/.exec(help)?.[1] ?? ''
    const { out } = await deelwijsHere([command, '--json'], LETTER)
    const found = new Set(namesOf(JSON.parse(out)).filter((name) => !without.includes(name)))
    assert.deepEqual([...new Set(namesIn(shape))].sort(), [...found].sort(), command)
  }
})

test('de hulp van lees en lek noemt wat er bij een bestand bij komt', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'deelwijs-hulp-'))
  after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'a.docx'), wordFile(paragraph(LETTER)))
  const { bestand, ookBekeken, bevindingen } = JSON.parse(
    (await deelwijsHere(['lek', join(folder, 'a.docx'), '--json'])).out,
  )
  assert.ok(Array.isArray(ookBekeken) && bevindingen.length > 0)
  for (const command of READING) {
    const help = await helpOf(command)
    const shape = /"bestand":(\{.*\})\.$/m.exec(help)?.[1] ?? ''
    assert.deepEqual(namesIn(shape), [...Object.keys(bestand), 'waar', 'code', 'melding'], command)
  }
  assert.match(await helpOf('lek'), /"ookBekeken"/)
})

test('de hulp is ook te krijgen met help, en een onbekende opdracht heet daar onbekend', async () => {
  assert.deepEqual(await deelwijsHere(['help', 'toets']), await deelwijsHere(['toets', '--help']))
  assert.deepEqual(await deelwijsHere(['help']), await deelwijsHere(['--help']))
  const { code, out, err } = await deelwijsHere(['help', 'toest'])
  assert.deepEqual([code, out], [2, ''])
  assert.match(err, /^De opdracht toest is onbekend\./)
})

test('de kamer-README noemt elke uitkomst die de hulp noemt', async () => {
  const { out } = await deelwijsHere(['--help'])
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
  const codes = [...out.matchAll(/^ {2}(\d) {2}/gm)].map(([, code]) => code)
  assert.deepEqual(codes, ['0', '1', '2', '3'])
  for (const code of codes) assert.match(readme, new RegExp(`Uitkomst voor scripts: .*\\b${code} `))
})
