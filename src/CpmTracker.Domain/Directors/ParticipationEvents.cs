namespace CpmTracker.Domain.Directors;

/// <summary>The director holds the post in another way than before, in the same county.</summary>
/// <param name="County">FIPS code of the county served.</param>
/// <param name="From">How they held it until then.</param>
/// <param name="To">How they hold it from then on.</param>
/// <param name="OccurredOn">From which day.</param>
public sealed record AppointmentChanged(string County, Appointment From, Appointment To, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>A director who had left the programme takes part again. What was done before still counts.</summary>
/// <param name="County">FIPS code of the county served now, five digits.</param>
/// <param name="Appointment">How they hold the post.</param>
/// <param name="OccurredOn">The first day.</param>
public sealed record DirectorReturned(string County, Appointment Appointment, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director's part in the programme rests for a while: nothing is due, and silence says nothing.</summary>
/// <param name="Reason">Why, as a class.</param>
/// <param name="OccurredOn">The first day of it.</param>
public sealed record ParticipationPaused(PauseReason Reason, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>The director goes on after a pause.</summary>
/// <param name="Reason">Why it can go on, as a class.</param>
/// <param name="OccurredOn">The first day after it.</param>
public sealed record ParticipationResumed(ResumeReason Reason, DateOnly OccurredOn) : IDirectorEvent;

/// <summary>Why a director's part in the programme rests. A class, so that it can be counted and says nothing personal.</summary>
public enum PauseReason
{
    /// <summary>Away from work.</summary>
    Leave,

    /// <summary>Too much other work.</summary>
    Workload,

    /// <summary>An emergency or disaster in the county comes first.</summary>
    CountyEmergency,

    /// <summary>No coach is there for the time being.</summary>
    NoCoach,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>Why a director goes on after a pause.</summary>
public enum ResumeReason
{
    /// <summary>What it was for is over.</summary>
    ReasonEnded,

    /// <summary>Director and coach agreed to go on all the same.</summary>
    Agreed,

    /// <summary>Anything else.</summary>
    Other,
}
