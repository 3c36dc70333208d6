// What publiccode.yml must say by its own standard (version 0.5), and that it names no address or person we made up.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = dirname(import.meta.dirname)
const text = readFileSync(join(root, 'publiccode.yml'), 'utf8')
const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))

/** The keys on each line with all keys above them, such as `legal.license`; the file has maps and plain lists only. */
function keysOf(): ReadonlyMap<string, string> {
  const open: { readonly depth: number; readonly path: string }[] = []
  const keys = new Map<string, string>()
  for (const line of lines) {
    const [, indent = '', key, value = ''] = /^( *)([A-Za-z]+):(?: (.*))?$/.exec(line) ?? []
    if (key === undefined) continue
    while ((open.at(-1)?.depth ?? -1) >= indent.length) open.pop()
    const path = [open.at(-1)?.path, key].filter((part) => part !== undefined).join('.')
    open.push({ depth: indent.length, path })
    keys.set(path, value.replaceAll('"', ''))
  }
  return keys
}

const keys = keysOf()

test('elke verplichte sleutel staat erin', () => {
  const needed = [
    'publiccodeYmlVersion',
    'name',
    'url',
    'platforms',
    'categories',
    'developmentStatus',
    'softwareType',
    'legal.license',
    'maintenance.type',
    'localisation.localisationReady',
    'localisation.availableLanguages',
    ...['nl', 'en'].flatMap((language) =>
      ['shortDescription', 'longDescription', 'features'].map((key) => `description.${language}.${key}`),
    ),
  ]
  assert.deepEqual(
    needed.filter((key) => !keys.has(key)),
    [],
  )
  for (const language of ['nl', 'en']) {
    assert.ok((keys.get(`description.${language}.shortDescription`) ?? '').length <= 150, language)
  }
})

test('versie en licentie zijn die van het project', () => {
  const { version, license }: { version: string; license: string } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  assert.equal(keys.get('softwareVersion'), version)
  assert.equal(keys.get('legal.license'), license)
})

test('zonder een echte beheerder of een echt adres noemt het er geen', () => {
  const kind = keys.get('maintenance.type')
  const contacts = [...lines.join('\n').matchAll(/^ +- name: (.+)$/gm)].map(([, name]) => name)
  if (kind === 'none') assert.deepEqual(contacts, [])
  else assert.ok(contacts.length > 0, 'community and internal need a contact')
  assert.doesNotMatch(text, /@[\w.-]*(?:example|deelwijs)|deelwijs\.(?:nl|org|eu|example)/)
  assert.equal(new URL(keys.get('url') ?? '').hostname, 'example.org', 'een echt adres: pas dan ook README.md aan')
})
