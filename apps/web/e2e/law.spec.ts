// Which law the outcome shows: a choice at the outcome that changes sources and never verdicts; and how strictly it reads.
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { answerAll, begin, readOutcomes, STANDARD, showOutcome, TARGETED } from './check.ts'

const choiceIn = (page: Page): Locator => page.getByRole('radiogroup', { name: 'Welke wet wilt u zien?' })

async function outcomeOf(page: Page, elements: readonly string[], answers: { readonly [feit: string]: string }) {
  await begin(page, elements)
  const passed = await answerAll(page, answers)
  await showOutcome(page)
  return passed.flatMap(({ facts }) => facts)
}

/** Every source that stands on the cards, in closed panels too. */
async function sourcesOn(page: Page): Promise<string> {
  return (await page.locator('.dw-verdict .dw-sources').allTextContents()).join('\n')
}

test('de toets vraagt de wet niet; de uitkomst laat beide wetten zien, of de ene of de andere', async ({ page }) => {
  expect(await outcomeOf(page, ['diagnose'], TARGETED)).not.toContain('regime')
  await expect(choiceIn(page).getByLabel('Beide wetten')).toBeChecked()
  const outcomes = await readOutcomes(page)
  const both = await sourcesOn(page)
  expect(both).toContain('Jeugdwet 7.3')
  expect(both).toContain('Burgerlijk Wetboek 7:4')

  await choiceIn(page).getByLabel('Alleen de Jeugdwet').check()
  await expect.poll(() => sourcesOn(page)).not.toContain('Burgerlijk Wetboek 7:4')
  expect(await sourcesOn(page)).toContain('Jeugdwet 7.3')

  await choiceIn(page).getByLabel('Alleen de wet over medische behandeling').check()
  await expect.poll(() => sourcesOn(page)).toContain('Burgerlijk Wetboek 7:4')
  expect(await readOutcomes(page)).toEqual(outcomes)

  await choiceIn(page).getByLabel('Beide wetten').check()
  await expect.poll(() => sourcesOn(page)).toBe(both)
})

test('met de pijltjes kiest u een wet, en de keuze blijft bij terugkomst en op papier', async ({ page }) => {
  await outcomeOf(page, ['diagnose'], TARGETED)
  await choiceIn(page).getByLabel('Beide wetten').focus()
  await page.keyboard.press('ArrowDown')
  await expect(choiceIn(page).getByLabel('Alleen de Jeugdwet')).toBeFocused()
  await expect(choiceIn(page).getByLabel('Alleen de Jeugdwet')).toBeChecked()
  await page.getByRole('link', { name: 'Wijzig uw antwoorden' }).click()
  await page.getByRole('link', { name: /^Wijzigen.*Jeugdhulp of medische behandeling/ }).click()
  await expect(choiceIn(page).getByLabel('Alleen de Jeugdwet')).toBeChecked()
  await page.emulateMedia({ media: 'print' })
  await expect(choiceIn(page)).toBeHidden()
  await expect(page.getByRole('region', { name: 'Welke wet wilt u zien?' })).toContainText('Alleen de Jeugdwet')
})

test('de gekozen wet gaat mee in het bewijsstuk, en komt daaruit terug', async ({ page }, info) => {
  await outcomeOf(page, ['diagnose'], TARGETED)
  const save = async (name: string) => {
    const wait = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar het bewijsstuk' }).click()
    const path = info.outputPath(name)
    await (await wait).saveAs(path)
    return { path, feiten: JSON.parse(await readFile(path, 'utf8')).bewijsstuk.feiten }
  }
  expect((await save('beide.json')).feiten).not.toHaveProperty('regime')
  await choiceIn(page).getByLabel('Alleen de wet over medische behandeling').check()
  const { path, feiten } = await save('een.json')
  expect(feiten.regime).toBe('geneeskundig')

  await page.goto('/')
  await page.getByLabel('Open een bewaard bewijsstuk').setInputFiles(path)
  await expect(choiceIn(page).getByLabel('Alleen de wet over medische behandeling')).toBeChecked()
  await expect(page.locator('.dw-origin')).toContainText('Opnieuw berekend: de uitkomst is dezelfde als toen.')
  await choiceIn(page).getByLabel('Beide wetten').check()
  expect((await save('weer-beide.json')).feiten).not.toHaveProperty('regime')
})

test('waar de keuze niets verandert, staat zij er niet', async ({ page }) => {
  await outcomeOf(page, ['diagnose'], { ...STANDARD, vrager: 'raad' })
  await expect(page.locator('.dw-verdict')).toBeVisible()
  await expect(choiceIn(page)).toHaveCount(0)
})

test('bij toestemming van 12 tot 16 jaar gaat de strikte lezing alleen over het geheim', async ({ page }) => {
  const consent = { pet: 'casusregisseur', 'nodig-voor-afstemming': 'ja', 'schaadt-ander': 'nee' }
  await outcomeOf(page, ['afstemmingsinformatie'], { ...consent, leeftijd: '12-15', gezag: 'ouders' })
  await page.getByText('Wie vraagt u om toestemming?').click()
  await expect(page.locator('.dw-stricter')).toHaveText('Strikt gelezen is voor uw geheim genoeg: de jeugdige.')
  await outcomeOf(page, ['diagnose'], TARGETED)
  await page.getByText('Wie vertelt u het, en wat legt u vast?').click()
  await expect(page.locator('.dw-stricter')).toHaveText('Strikt gelezen zegt de wet: alleen de jeugdige.')
})
