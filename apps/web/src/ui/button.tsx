// Buttons of the site, with the NL Design System button's own classes.
import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  readonly kind?: 'primary' | 'secondary' | 'subtle'
  readonly icon?: IconName
  readonly children: ReactNode
}

const LOOKS = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
} as const

/** A button; one `primary` per page at most: the next action. */
export function Button({ kind = 'secondary', icon, children, type = 'button', ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={LOOKS[kind]}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </button>
  )
}
