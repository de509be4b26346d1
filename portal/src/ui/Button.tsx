import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import '../look/button.css'

const classes = {
  plain: 'button',
  primary: 'button button-primary',
  danger: 'button button-danger',
  quiet: 'button button-quiet',
  quietDanger: 'button button-quiet button-quiet-danger',
} as const

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'isPending'> {
  kind?: keyof typeof classes
  /** Its work is under way: it keeps the focus, and a further press does nothing. */
  pending?: boolean
}

export function Button({ kind = 'plain', pending = false, type, onPress, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={classes[kind]}
      type={pending ? 'button' : (type ?? 'button')}
      onPress={pending ? undefined : onPress}
      data-pending={pending || undefined}
    />
  )
}
