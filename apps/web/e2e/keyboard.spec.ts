// The whole check with the keyboard alone: Tab, arrows, space and enter.
import { expect, type Page, test } from '@playwright/test'

/** Presses Tab until the focused element has this text or name; at most a page full. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    const name = await page.evaluate(() => {
      const active = document.activeElement
      if (!(active instanceof HTMLElement)) return ''
      const labels =
        active instanceof HTMLInputElement ? [...(active.labels ?? [])].map((label) => label.textContent) : []
      return labels.join(' ') || active.textContent || active.getAttribute('aria-label') || ''
    })
    if (wanted.test(name)) return
  }
  throw new Error(`Niet te bereiken met Tab: ${wanted}`)
}

/** The focused element shows where it is. */
async function expectVisibleFocus(page: Page): Promise<void> {
  const shown = await page.evaluate(() => {
    const active = document.activeElement
    if (active === null) return false
    const around = active.closest('.dw-choice') ?? active
    return [active, around].some((element) => {
      const style = getComputedStyle(element)
      return style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2
    })
  })
  expect(shown).toBe(true)
}

async function choose(page: Page, first: RegExp, down: number): Promise<void> {
  await tabTo(page, first)
  await page.keyboard.press('Space')
  for (let press = 0; press < down; press += 1) await page.keyboard.press('ArrowDown')
  await expectVisibleFocus(page)
  await tabTo(page, /^Volgende/)
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')
}

test('van de eerste pagina tot de brief, alleen met het toetsenbord', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText('Naar de inhoud')
  await page.keyboard.press('Enter')
  await tabTo(page, /^Begin de toets/)
  await expectVisibleFocus(page)
  await page.keyboard.press('Enter')

  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('Welke gegevens vraagt de gemeente?')
  await tabTo(page, /^Zoek op naam/)
  await page.keyboard.type('diagnose')
  await tabTo(page, /^Diagnose/)
  await page.keyboard.press('Space')
  await tabTo(page, /^Volgende/)
  await page.keyboard.press('Enter')

  await expect(heading).toBeFocused()
  await choose(page, /^De gemeente zelf/, 0)
  await expect(heading).toHaveText('Vanuit welke taak vraagt de gemeente dit?')
  await choose(page, /^De weg naar hulp zoeken/, 3)
  await expect(page).not.toHaveURL(/pet$/)
  for (let step = 0; step < 12 && !page.url().endsWith('/controle'); step += 1) {
    const path = new URL(page.url()).pathname
    if (path.endsWith('/zelden')) {
      await tabTo(page, /^Geen van deze/)
      await page.keyboard.press('Space')
      await tabTo(page, /^Volgende/)
      await page.keyboard.press('Enter')
    } else {
      await choose(page, /./, 0)
    }
    await page.waitForURL((url) => url.pathname !== path)
  }
  await tabTo(page, /^Bekijk de uitkomst/)
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('De uitkomst')
  await tabTo(page, /^Waarom/)
  await page.keyboard.press('Enter')
  await expect(page.locator('.dw-verdict details[open]').first()).toContainText('Deze antwoorden zijn al genoeg')
})
