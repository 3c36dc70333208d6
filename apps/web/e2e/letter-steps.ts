// What the journeys with a letter share: pasting it, and going on with what is ticked.
import { expect, type Page } from '@playwright/test'

/** Pastes a letter on the first screen and has it read. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.goto('/')
  await page.getByLabel('Plak of sleep de brief').fill(text)
  await page.getByRole('button', { name: 'Lees de brief' }).click()
  await expectReview(page)
}

export async function expectReview(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Klopt wat wij lazen?', { timeout: 30_000 })
}

/** The one click that confirms what is ticked. */
export async function goOnWith(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Dit klopt, ga verder' }).click()
  await page.waitForURL((url) => url.pathname.startsWith('/toets/'))
}
