// A part that opens in place, such as "Waarom" under a verdict.
import type { ReactNode } from 'react'

type PanelProps = { readonly title: ReactNode; readonly open?: boolean; readonly children: ReactNode }

export function Panel({ title, open = false, children }: PanelProps) {
  return (
    <details className="dw-panel" open={open}>
      <summary className="dw-panel__title">{title}</summary>
      <div className="dw-panel__body dw-stack dw-stack--tight">{children}</div>
    </details>
  )
}
