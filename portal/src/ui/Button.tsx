import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components/Button'
import './button.css'

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'isPending'> {
  kind?: 'plain' | 'primary' | 'danger' | 'quiet'
  /** Its work is under way: it keeps the focus, and a further press does nothing. */
  pending?: boolean
}

export function Button({ kind = 'plain', pending = false, type, onPress, ...props }: ButtonProps) {
  return (
    <AriaButton
      {...props}
      className={kind === 'plain' ? 'button' : `button button-${kind}`}
      type={pending ? 'button' : (type ?? 'button')}
      onPress={pending ? undefined : onPress}
      data-pending={pending || undefined}
    />
  )
}
