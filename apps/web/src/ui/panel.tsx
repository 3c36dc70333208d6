// A part that opens in place, such as "Waarom" under a verdict.
import { type ReactNode, useState } from 'react'

/** `open` opens the panel, also later; only the reader closes it. */
type PanelProps = { readonly title: ReactNode; readonly open?: boolean; readonly children: ReactNode }

export function Panel({ title, open = false, children }: PanelProps) {
  const [opened, setOpened] = useState(open)
  if (open && !opened) setOpened(true)
  return (
    <details className="dw-panel" open={opened}>
      <summary className="dw-panel__title">{title}</summary>
      <div className="dw-panel__body dw-stack dw-stack--tight">{children}</div>
    </details>
  )
}
