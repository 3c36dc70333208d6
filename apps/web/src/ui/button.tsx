// Buttons of the site, on the NL Design System button.
import { Button as BaseButton } from '@utrecht/component-library-react'
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly kind?: 'primary' | 'secondary' | 'subtle'
  readonly icon?: IconName
  readonly children: ReactNode
}

const APPEARANCE = {
  primary: 'primary-action-button',
  secondary: 'secondary-action-button',
  subtle: 'subtle-button',
} as const

/** A button; one `primary` per page at most: the next action. */
export function Button({ kind = 'secondary', icon, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <BaseButton {...rest} type={type} appearance={APPEARANCE[kind]}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </BaseButton>
  )
}
