// Light or dark: follows the device until someone chooses; the choice lives in memory only.
import { useEffect, useState } from 'react'
import { Icon } from '../ui/icon.tsx'

const prefersDark = (): boolean => window.matchMedia('(prefers-color-scheme: dark)').matches

export function ThemeToggle() {
  const [dark, setDark] = useState<boolean | null>(null)
  useEffect(() => {
    if (dark !== null) document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  }, [dark])
  const isDark = dark ?? prefersDark()
  return (
    <button type="button" className="dw-theme-toggle" onClick={() => setDark(!isDark)}>
      <Icon name={isDark ? 'zon' : 'maan'} />
      {isDark ? 'Licht' : 'Donker'}
    </button>
  )
}
