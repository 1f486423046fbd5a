import { newestFirst, postInPrint, rankInPrint } from '#components/official/officeOf.ts'
import { CalendarDay } from '#components/page/Moment.tsx'
import { wordsIn } from '#components/words.ts'
import { formatDay } from '#lib/domain/dates.ts'
import { type Appointment, appointmentOn, type Day } from '#lib/domain/official.ts'

type Props = { appointments: Appointment[]; today: Day; language: string }

/** The offices that an official held, newest first, down a line. */
export function AppointmentTimeline({ appointments, today, language }: Props) {
  const words = wordsIn(language)
  const held = appointmentOn({ appointments }, today)
  return (
    <ol className="timeline">
      {newestFirst(appointments).map((appointment) => {
        const rank = rankInPrint(appointment, language)
        return (
          <li
            key={`${appointment.from}-${appointment.rank}`}
            className={appointment === held ? 'held' : undefined}
          >
            <p className="timeline-days">
              {appointment.from > today ? (
                words.from(formatDay(appointment.from, language))
              ) : (
                <>
                  <CalendarDay day={appointment.from} language={language} /> –{' '}
                  {appointment.to ? <CalendarDay day={appointment.to} language={language} /> : words.present}
                </>
              )}
            </p>
            <p className="timeline-post">{postInPrint(appointment, language)}</p>
            {(rank ?? appointment.honorific) && (
              <p className="timeline-rank">{rank ?? appointment.honorific}</p>
            )}
          </li>
        )
      })}
    </ol>
  )
}
