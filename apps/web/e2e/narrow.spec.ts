// On a phone of 320 pixels and with text twice as large: the same journey, without scrolling sideways.
import { expect, type Page, test } from '@playwright/test'
import { answerAll, begin, expectNoSidewaysScroll, openGroups, showOutcome, TARGETED } from './check.ts'

test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true })

/** What a finger has too little room for; a link within a sentence is as high as its line. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return await page.locator('a, button, summary, select, .dw-choice, input[type="search"]').evaluateAll((elements) =>
    elements
      .filter((element) => element.checkVisibility() && getComputedStyle(element).display !== 'inline')
      .filter((element) => !element.matches('.utrecht-skip-link'))
      .filter((element) => element.getBoundingClientRect().height < 44)
      .map((element) => element.textContent),
  )
}

test('de hele toets op 320 pixels', async ({ page }) => {
  page.on('framenavigated', () => expectNoSidewaysScroll(page).catch(() => undefined))
  await page.goto('/')
  await expectNoSidewaysScroll(page)
  await page.getByRole('button', { name: 'Menu' }).click()
  await expect(page.getByRole('link', { name: 'Normenboek' })).toBeVisible()
  await begin(page, ['diagnose', 'behandelplan', 'product', 'duur'])
  await expectNoSidewaysScroll(page)
  await answerAll(page, TARGETED)
  await expectNoSidewaysScroll(page)
  await showOutcome(page)
  for (const panel of await page.locator('.dw-verdict summary').all()) await panel.click()
  await expectNoSidewaysScroll(page)
  await page.getByRole('link', { name: 'Maak de antwoordbrief' }).click()
  await expect(page.locator('.dw-letter')).toBeVisible()
  await expectNoSidewaysScroll(page)
})

test('knoppen en keuzes zijn groot genoeg om aan te raken', async ({ page }) => {
  await begin(page, ['diagnose'])
  await expect(page.getByRole('radio')).toHaveCount(12)
  expect(await smallTargets(page)).toEqual([])
  await page.getByRole('link', { name: 'Bekijk nu al de uitkomst' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
  expect(await smallTargets(page)).toEqual([])
  await page.getByRole('link', { name: 'Wijzig uw antwoorden' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Controleer uw antwoorden')
  expect(await smallTargets(page)).toEqual([])
})

test('de weg verder blijft in beeld onder een lange lijst', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Begin de toets' }).click()
  await openGroups(page)
  await page.locator('input[value="dossier"]').check()
  await expect(page.getByRole('button', { name: 'Volgende' })).toBeInViewport({ ratio: 1 })
  await expect(page.locator('label', { has: page.locator('input[value="dossier"]') })).toBeInViewport({ ratio: 1 })
})

test('de zoektoets van het toetsenbord zoekt, en gaat niet stilletjes verder', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: 'Begin de toets' }).click()
  const search = page.getByLabel('Zoek op naam')
  await search.fill('diagnose')
  await page.locator('input[type="checkbox"][value="diagnose"]').check()
  await search.press('Enter')
  await expect(page).toHaveURL(/\/toets\/gegevens$/)
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('het menu op de telefoon wijst de weg bij gevaar, en gaat dicht op een andere pagina', async ({ page }) => {
  await page.goto('/')
  const menu = page.getByRole('button', { name: 'Menu' })
  await menu.click()
  await page.getByRole('link', { name: 'Kind in gevaar?' }).click()
  await expect(page.getByRole('link', { name: '0800-2000' })).toBeInViewport()
  await page.getByRole('link', { name: 'Normenboek' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Normenboek')
  await expect(menu).toHaveAttribute('aria-expanded', 'false')
})

test('op de telefoon past ook tekst die twee keer zo groot is', async ({ page }) => {
  for (const path of [
    '/',
    '/contracttoets',
    '/formuliercheck',
    '/lekcontrole',
    '/normenboek',
    '/normenboek/contract-is-geen-grond',
    '/over',
    '/voorbeelden/pv04',
  ]) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '225%'
    })
    await expectNoSidewaysScroll(page)
  }
})

test('tekst twee keer zo groot past nog', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/voorbeelden/pv04')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('De uitkomst')
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '225%'
  })
  await expectNoSidewaysScroll(page)
  await expect(page.locator('.dw-verdict').first()).toBeVisible()
})
