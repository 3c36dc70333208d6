// What the journeys over the reading pages share: a quiet console, axe, and a narrow screen.
import { AxeBuilder } from '@axe-core/playwright'
import { test as base, expect, type Page } from '@playwright/test'

/** Every journey fails on an error or warning in the console. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const said: string[] = []
      page.on('pageerror', (error) => said.push(error.message))
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) said.push(message.text())
      })
      await use(undefined)
      expect(said).toEqual([])
    },
    { auto: true },
  ],
})

/** From now on gathers every request that could carry something: with a body, with a query, or to another address. */
export function watchLeaks(page: Page): readonly string[] {
  const leaks: string[] = []
  const home = new URL(page.url()).origin
  page.on('request', (request) => {
    const { origin, search } = new URL(request.url())
    if (request.method() !== 'GET' || origin !== home || search !== '') leaks.push(request.url())
  })
  return leaks
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No violation of WCAG 2.2 AA in the state the page is in. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
  expect(found).toEqual([])
}

/** The page is no wider than the screen. */
export async function expectNoSideways(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over).toBeLessThanOrEqual(0)
}

/** Puts the page in the dark theme, as the button does. */
export async function goDark(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Donker' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
}

export const NARROW = { width: 320, height: 800 }

/** Presses Tab until the focused element has this name; at most a page full. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await focusedName(page))) return
  }
  throw new Error(`Niet te bereiken met Tab: ${name}`)
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const active = document.activeElement
    if (!(active instanceof HTMLElement)) return ''
    const isField = active instanceof HTMLInputElement || active instanceof HTMLSelectElement
    const labels = isField ? [...(active.labels ?? [])].map((label) => label.textContent.trim()) : []
    return labels.join(' ') || active.textContent.trim()
  })
}
