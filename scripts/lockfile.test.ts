// What may be installed: every package with a checksum, from the registry, and without a script of its own.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

type Entry = {
  readonly link?: boolean
  readonly integrity?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly dependencies?: { readonly [name: string]: string }
  readonly optionalDependencies?: { readonly [name: string]: string }
}

const root = dirname(import.meta.dirname)
const { packages }: { packages: { readonly [path: string]: Entry } } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)
const installed = Object.entries(packages).filter(([path, { link }]) => path.includes('node_modules/') && link !== true)

test('elk onderdeel heeft een controlegetal, ook voor een systeem dat hier niet draait', () => {
  assert.ok(installed.length > 300)
  const without = installed.filter(([, { integrity = '' }]) => !integrity.startsWith('sha512-'))
  assert.deepEqual(
    without.map(([path]) => path),
    [],
  )
  assert.ok(installed.some(([path]) => path.endsWith('-darwin-arm64')))
})

test('geen onderdeel komt van buiten het register, en geen onderdeel voert bij het installeren iets uit', () => {
  const elsewhere = /^(git|http|file|github|link)|\//
  const odd = installed.filter(
    ([, { resolved, hasInstallScript, dependencies, optionalDependencies }]) =>
      resolved !== undefined ||
      hasInstallScript === true ||
      Object.values({ ...dependencies, ...optionalDependencies }).some((range) => elsewhere.test(range)),
  )
  assert.deepEqual(
    odd.map(([path]) => path),
    [],
  )
  assert.match(readFileSync(join(root, '.npmrc'), 'utf8'), /^ignore-scripts=true$/m)
})
