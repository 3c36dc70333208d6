// A short remark set apart from the text around it.
import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

type NoticeProps = { readonly icon?: IconName; readonly children: ReactNode }

export function Notice({ icon = 'info', children }: NoticeProps) {
  return (
    <div className="dw-notice">
      <Icon name={icon} />
      <div className="dw-stack dw-stack--tight">{children}</div>
    </div>
  )
}
