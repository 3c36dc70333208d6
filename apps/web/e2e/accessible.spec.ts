// WCAG 2.2 A and AA by axe, on every page and on the states that matter: none may fail anywhere.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { answerAll, begin, goOn, openGroups, STANDARD, showOutcome, TARGETED } from './check.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function expectAccessible(page: Page, state: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`)
  expect(found, state).toEqual([])
}

const headed = (page: Page, text: string | RegExp) => expect(page.getByRole('heading', { level: 1 })).toHaveText(text)

const PAGES = [
  ['/', 'Mag ik dit delen?'],
  ['/contracttoets', 'Contracttoets'],
  ['/formuliercheck', 'Formuliercheck'],
  ['/lekcontrole', 'Controleer wat u verstuurt'],
  ['/normenboek', /Normenboek/],
  ['/bewijs', /./],
  ['/wat-verandert-er', /./],
  ['/over', /./],
  ['/toets/uitkomst', 'Hier staat nog geen toets'],
  ['/bestaat-niet', 'Deze pagina bestaat niet'],
] as const

for (const [path, heading] of PAGES) {
  test(`pagina ${path}, licht, donker en op 320 pixels`, async ({ page }) => {
    await page.goto(path)
    await headed(page, heading)
    await expectAccessible(page, 'licht')
    await page.getByRole('button', { name: 'Donker' }).click()
    await expectAccessible(page, 'donker')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.getByRole('button', { name: 'Menu' }).click()
    await expectAccessible(page, '320 pixels, menu open')
  })
}

test('gegevens kiezen: leeg, fout, gezocht, niets gevonden en gevuld', async ({ page }) => {
  await page.goto('/toets')
  await headed(page, 'Welke gegevens vraagt de gemeente?')
  await expectAccessible(page, 'leeg')
  await page.getByRole('button', { name: 'Volgende' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'fout')
  await page.getByLabel('Zoek op naam').fill('behandelevaluatie')
  await expect(page.getByText('Gevonden')).toBeVisible()
  await expectAccessible(page, 'gezocht')
  await page.getByLabel('Zoek op naam').fill('qqqqqqqqq')
  await expectAccessible(page, 'niets gevonden')
  await page.getByLabel('Zoek op naam').fill('')
  await openGroups(page)
  await page.locator('input[value="diagnose"]').check()
  await expectAccessible(page, 'gevuld')
})

test('elke soort vraag: leeg, fout, gevuld, en de controle', async ({ page }) => {
  const seen = new Set<string>()
  await begin(page, ['diagnose', 'behandelplan', 'product'])
  for (let path = new URL(page.url()).pathname; path !== '/toets/controle'; path = new URL(page.url()).pathname) {
    const kind = path.startsWith('/toets/vraag/') ? 'vraag' : path
    if (!seen.has(kind) || path.endsWith('uitvraag')) {
      seen.add(kind)
      await expectAccessible(page, `${path} leeg`)
      await page.getByRole('button', { name: 'Volgende' }).click()
      await expect(page.getByRole('alert')).toBeFocused()
      await expectAccessible(page, `${path} fout`)
    }
    if (path.endsWith('uitvraag')) {
      await page.getByLabel('Dat verschilt per gegeven').check()
      await expectAccessible(page, `${path} per gegeven`)
    }
    await answerOne(page, path)
  }
  expect([...seen]).toEqual(['vraag', '/toets/per-gegeven', '/toets/zelden'])
  await headed(page, 'Controleer uw antwoorden')
  await expectAccessible(page, 'controle')
})

async function answerOne(page: Page, path: string): Promise<void> {
  if (path.endsWith('zelden')) await page.getByLabel('Geen van deze').check()
  else if (path.endsWith('per-gegeven')) {
    for (const select of await page.locator('tr:not(.dw-answers__all) select').all()) {
      const id = (await select.getAttribute('id')) ?? ''
      await select.selectOption(id.startsWith('minder') ? 'nee' : 'ja')
    }
  } else {
    const choice = TARGETED[path.split('/').at(-1) ?? '']
    await page.locator(`input[value="${choice ?? 'ja'}"]`).check()
  }
  await goOn(page)
}

test('uitkomst: alle panelen open, licht, donker en smal', async ({ page }) => {
  await page.goto('/voorbeelden/pv10')
  await headed(page, 'De uitkomst')
  await expectAccessible(page, 'dicht')
  await page.evaluate(() => {
    for (const panel of document.querySelectorAll('details')) panel.open = true
  })
  await expectAccessible(page, 'open')
  await page.getByRole('button', { name: 'Donker' }).click()
  await expectAccessible(page, 'donker, open')
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page, '320 pixels, open')
  await page.getByLabel('Alleen de Jeugdwet').check()
  await expectAccessible(page, '320 pixels, een wet gekozen')
})

/** A request for each of the eight outcomes, and one that is not decided. */
const OUTCOMES = [
  ['Moet', ['product'], STANDARD],
  ['Na uw afweging', ['reden-verlenging'], STANDARD],
  [
    'Met toestemming',
    ['afstemmingsinformatie'],
    { pet: 'casusregisseur', 'nodig-voor-afstemming': 'ja', 'schaadt-ander': 'nee' },
  ],
  ['Mag niet', ['diagnose'], STANDARD],
  ['Eerst navragen', ['diagnose'], { ...STANDARD, pet: 'niet-kenbaar' }],
  ['Mag', ['kengetallen'], STANDARD],
  ['Hoeft niet', ['product'], { ...STANDARD, bekostigingswijze: 'taakgericht' }],
  ['Andere regels', ['diagnose'], { ...STANDARD, vrager: 'raad' }],
] as const

for (const [word, elements, answers] of OUTCOMES) {
  test(`oordeel "${word}"`, async ({ page }) => {
    await begin(page, elements)
    await answerAll(page, answers)
    await showOutcome(page)
    await expect(page.locator('.dw-verdict__head .dw-mark')).toHaveText(word)
    await page.evaluate(() => {
      for (const panel of document.querySelectorAll('details')) panel.open = true
    })
    await expectAccessible(page, 'licht')
    await page.getByRole('button', { name: 'Donker' }).click()
    await expectAccessible(page, 'donker')
  })
}

test('oordeel nog niet bekend', async ({ page }) => {
  await begin(page, ['diagnose'])
  await page.getByRole('link', { name: 'Bekijk nu al de uitkomst' }).click()
  await expect(page.locator('.dw-verdict__head .dw-mark')).toHaveText('Nog niet bekend')
  await expectAccessible(page, 'onbeslist')
})

test('afweging: leeg, fout en gevuld', async ({ page }) => {
  await begin(page, ['diagnose'])
  await answerAll(page, TARGETED)
  await showOutcome(page)
  await page.getByRole('link', { name: 'Weeg 1 gegeven af' }).click()
  await headed(page, /Vindt u dit nodig/)
  await expectAccessible(page, 'leeg')
  await page.getByLabel('Ik vind dit in dit geval nodig').check()
  await page.getByRole('button', { name: 'Leg uw afweging vast' }).click()
  await expect(page.getByRole('alert')).toBeFocused()
  await expectAccessible(page, 'fout')
  for (const box of await page.getByRole('textbox').all()) await box.fill('Eigen woorden.')
  await expectAccessible(page, 'gevuld')
})

test('brieven: de keuze, leeg, fout en gevuld, licht, donker en smal', async ({ page }) => {
  await page.goto('/voorbeelden/pv08')
  await page.getByRole('link', { name: 'Vertel het aan het gezin' }).click()
  await headed(page, 'Welke brief wilt u maken?')
  await expectAccessible(page, 'keuze')
  for (const link of await page.locator('.dw-letter-link').all()) {
    await link.click()
    await expect(page.locator('.dw-letter')).toBeVisible()
    await expectAccessible(page, `${page.url()} leeg`)
    await page.goBack()
  }
  await page.locator('.dw-letter-link').first().click()
  await page.getByLabel('Naam van uw organisatie').fill('Praktijk De Verzonnen Eik 漢')
  await expect(page.getByText('kan niet in een brief')).toBeVisible()
  await expectAccessible(page, 'fout')
  await page.getByLabel('Naam van uw organisatie').fill('Praktijk De Verzonnen Eik')
  await page.getByRole('button', { name: 'Donker' }).click()
  await page.setViewportSize({ width: 320, height: 640 })
  await expectAccessible(page, 'donker op 320 pixels')
})
