namespace CpmTracker.Domain.Coaching;

using CpmTracker.Domain.Authority;
using CpmTracker.Domain.Directors;
using CpmTracker.Domain.Privacy;

/// <summary>
/// Coach and director under their agreement: who was responsible when, what may be shared, and what their sessions brought. Decisions and views share it, so that they
/// never differ.
/// </summary>
public sealed record Engagement
{
    /// <summary>The coaches one after the other, in the order in which the assignments were recorded.</summary>
    public IReadOnlyList<CoachAssignment> Assignments { get; init; } = [];

    /// <summary>The agreements signed, in order; the last one with a coach is in force.</summary>
    public IReadOnlyList<CoachingAgreementSigned> Agreements { get; init; } = [];

    /// <summary>The consents in force.</summary>
    public IReadOnlyList<ConsentInForce> Consents { get; init; } = [];

    /// <summary>The sessions that were agreed and did not take place, in the order in which it was recorded.</summary>
    public IReadOnlyList<SessionNotHeld> NotHeld { get; init; } = [];

    /// <summary>What the sessions brought, by module and number.</summary>
    public IReadOnlyList<SessionContent> Sessions { get; init; } = [];

    /// <summary>The reflection questions answered in writing, in order.</summary>
    public IReadOnlyList<Reflection> Reflections { get; init; } = [];

    /// <summary>What coaches who handed over wrote down, in order.</summary>
    public IReadOnlyList<HandoverNoted> Handovers { get; init; } = [];

    /// <summary>How the engagement was closed last, if it was.</summary>
    public CoachingEngagementClosed? Closed { get; init; }

    /// <summary>Under which coach the things in force were written that have no line of their own here; see <see cref="WrittenPart"/>.</summary>
    public IReadOnlyList<WrittenUnder> Written { get; init; } = [];

    /// <summary>With whom the director shares.</summary>
    public IReadOnlyList<SharingScope> Shared() => [.. Consents.Select(c => c.Scope)];

    /// <summary>The coach under whom a thing was last written; none where no coach was assigned then.</summary>
    public string? Under(string part) => Written.FirstOrDefault(w => w.Part == part)?.Coach;

    /// <summary>What a session brought; nothing yet where nothing was recorded.</summary>
    public SessionContent Session(string module, int number) =>
        Sessions.FirstOrDefault(s => (s.Module, s.Number) == (module, number)) ?? new() { Module = module, Number = number };

    /// <summary>What is known after one more event.</summary>
    public Engagement With(IDirectorEvent happened) =>
        Assignments.With(happened) is var assignments && ReferenceEquals(assignments, Assignments) ? After(happened) : After(happened) with { Assignments = assignments };

    private Engagement After(IDirectorEvent happened) => happened switch
    {
        CoachingAgreementSigned e => this with { Agreements = [.. Agreements, e] },
        SharingConsentGiven e => this with { Consents = [.. Consents.Where(c => c.Scope != e.Scope), new(e.Scope, e.OccurredOn)] },
        SharingConsentWithdrawn e => this with { Consents = [.. Consents.Where(c => c.Scope != e.Scope)] },
        CoachingSessionCancelled e => this with { NotHeld = [.. NotHeld, new(e.Module, e.Number, e.OccurredOn, e.By, e.Reason)] },
        CoachingSessionMissed e => this with { NotHeld = [.. NotHeld, new(e.Module, e.Number, e.OccurredOn, null, null)] },
        ISessionDetail e => WithSession(Session(e.Module, e.Number).With(e, Assignments.On(e.OccurredOn))),
        ReflectionRecorded e => this with { Reflections = [.. Reflections, new(e.Question, e.Text, Assignments.On(e.OccurredOn), e.OccurredOn)] },
        HandoverNoted e => this with { Handovers = [.. Handovers, e] },
        CoachingEngagementClosed e => this with { Closed = e },
        _ when WrittenPart.Of(happened) is { } part => this with { Written = [.. Written.Where(w => w.Part != part), new(part, Assignments.On(happened.OccurredOn))] },
        _ => this,
    };

    private Engagement WithSession(SessionContent content) => this with
    {
        Sessions =
        [
            .. Sessions.Where(s => (s.Module, s.Number) != (content.Module, content.Number)).Append(content)
                .OrderBy(s => s.Module, StringComparer.Ordinal).ThenBy(s => s.Number),
        ],
    };
}

/// <summary>A consent in force.</summary>
/// <param name="Scope">With whom.</param>
/// <param name="Since">From which day.</param>
public sealed record ConsentInForce(SharingScope Scope, DateOnly Since);

/// <summary>A session that was agreed and did not take place.</summary>
/// <param name="Module">The module's id.</param>
/// <param name="Number">The session's number in the module.</param>
/// <param name="On">The day on which it was called off, or missed.</param>
/// <param name="CancelledBy">Who called it off; none where it was missed.</param>
/// <param name="Reason">Why it was called off.</param>
public sealed record SessionNotHeld(string Module, int Number, DateOnly On, SessionParty? CancelledBy, SessionCancellationReason? Reason);

/// <summary>A reflection question answered in writing.</summary>
/// <param name="Question">The question's id in the catalogue.</param>
/// <param name="Text">The answer.</param>
/// <param name="Under">The coach under whom it was written.</param>
/// <param name="On">The day.</param>
public sealed record Reflection(string Question, Sealed Text, string? Under, DateOnly On);
