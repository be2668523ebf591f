namespace CpmTracker.Domain.Privacy;

/// <summary>How confidential a field is (domain report, section 8).</summary>
public enum Confidentiality
{
    /// <summary>C0: public. The catalogue, counties, statewide activities.</summary>
    Public,

    /// <summary>C1: the programme. Enrolment, that a session was held and for how many minutes, that an activity was done.</summary>
    Programme,

    /// <summary>C2: coach and director. Ratings, priorities, the professional development plan.</summary>
    CoachAndDirector,

    /// <summary>C3: sealed. Reflections, answers, worries, notes.</summary>
    Sealed,
}
