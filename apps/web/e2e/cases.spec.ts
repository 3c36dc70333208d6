// The twelve practice cases: one click gives the verdicts that stand in the case file, then a letter in Word and PDF.
import { readdirSync, readFileSync } from 'node:fs'
import { GEGEVEN_WOORDEN, OORDEEL_WOORDEN } from '@deelwijs/words'
import { expect, test } from '@playwright/test'
import { readOutcomes } from './check.ts'

type Expected = { readonly [gegeven: string]: { readonly oordeel: string } }
type CaseFile = {
  readonly id: string
  readonly titel: string
  readonly verzoeken: readonly { readonly titel: string; readonly verwacht: Expected }[]
}

const CASES = new URL('../../../cases/', import.meta.url)
const LABELS: { readonly [gegeven: string]: { readonly label: string } } = GEGEVEN_WOORDEN
const WORDS: { readonly [oordeel: string]: { readonly woord: string } } = OORDEEL_WOORDEN

const files = readdirSync(CASES).filter((name) => /^pv\d+\.json$/.test(name))

function readCase(name: string): CaseFile {
  return JSON.parse(readFileSync(new URL(name, CASES), 'utf8'))
}

function inWords(expected: Expected): { readonly [label: string]: string } {
  return Object.fromEntries(
    Object.entries(expected).map(([gegeven, { oordeel }]) => [
      LABELS[gegeven]?.label ?? gegeven,
      WORDS[oordeel]?.woord ?? oordeel,
    ]),
  )
}

test('er zijn twaalf voorbeelden', async ({ page }) => {
  await page.goto('/')
  await expect(page.locator('.dw-case')).toHaveCount(12)
  expect(files.length).toBe(12)
})

for (const name of files) {
  const file = readCase(name)
  test(`${file.id}: ${file.titel}`, async ({ page }) => {
    await page.goto('/')
    await page.getByRole('link', { name: file.titel }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
    for (const [index, request] of file.verzoeken.entries()) {
      if (file.verzoeken.length > 1) await page.locator('.dw-requests__one').nth(index).click()
      expect(await readOutcomes(page)).toEqual(inWords(request.verwacht))
    }
    await page
      .locator('.dw-next')
      .getByRole('link', { name: /brief|Vraag het na/ })
      .first()
      .click()
    await page.getByRole('button', { name: 'Controleer de brief' }).click()
    for (const button of ['Bewaar voor Word', 'Bewaar als PDF']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ])
      expect(await download.failure()).toBeNull()
    }
  })
}
