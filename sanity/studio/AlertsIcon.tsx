import { CheckmarkIcon } from '@sanity/icons/Checkmark'
import { Badge } from '@sanity/ui'
import { useOpenAlerts } from '#sanity/studio/useOpenAlerts.ts'

/** Beside "Needs attention": how many releases do, or a tick. */
export function AlertsIcon() {
  const { length } = useOpenAlerts()
  return length === 0 ? (
    <CheckmarkIcon />
  ) : (
    <Badge tone="critical" data-testid="alerts-count">
      {length}
    </Badge>
  )
}
